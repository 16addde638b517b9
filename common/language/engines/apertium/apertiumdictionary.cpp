// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/apertium/apertiumdictionary.h"

#include "common/language/dictionaries/files/dictionaryerrors.h"
#include "common/language/engines/apertium/apertiumtransducer.h"

#include <QRegularExpression>

#include <array>

namespace cinefluent {

namespace {

constexpr qsizetype longestHeadword = 64;

struct Asked
{
    PartOfSpeech part;
    const char *tags;
};

/// Nouns carry their gender, or a sign that the other language has to choose it.
constexpr std::array<Asked, 14> asked{{{PartOfSpeech::Noun, "<n><m>"},
                                       {PartOfSpeech::Noun, "<n><f>"},
                                       {PartOfSpeech::Noun, "<n><mf>"},
                                       {PartOfSpeech::Noun, "<n>"},
                                       {PartOfSpeech::Verb, "<vblex>"},
                                       {PartOfSpeech::Verb, "<vbmod>"},
                                       {PartOfSpeech::Auxiliary, "<vbser>"},
                                       {PartOfSpeech::Auxiliary, "<vbhaver>"},
                                       {PartOfSpeech::Adjective, "<adj>"},
                                       {PartOfSpeech::Adjective, "<adj><mf>"},
                                       {PartOfSpeech::Adverb, "<adv>"},
                                       {PartOfSpeech::Adverb, "<preadv>"},
                                       {PartOfSpeech::Adposition, "<pr>"},
                                       {PartOfSpeech::Interjection, "<ij>"}}};

} // namespace

ApertiumDictionary::ApertiumDictionary(std::shared_ptr<const ApertiumTransducer> transducer, const QString &name)
    : m_transducer(std::move(transducer))
    , m_name(name)
{
}

ApertiumDictionary::~ApertiumDictionary() = default;

Result<std::unique_ptr<ApertiumDictionary>> ApertiumDictionary::open(const QString &path, const QString &name)
{
    auto transducer = ApertiumTransducer::load(path);
    if (!transducer)
        return dictionaryBroken(path, QStringLiteral("no transducer"));
    return std::unique_ptr<ApertiumDictionary>(new ApertiumDictionary(std::move(transducer), name));
}

void ApertiumDictionary::add(const QString &headword, PartOfSpeech part, const QString &partTags,
                             QList<DictionarySense> &senses)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    const QStringList translations = m_transducer->answers(headword + partTags);
    for (const QString &translation : translations) {
        QString text = translation; // "take<vblex># care": what stands behind # does not inflect
        text.remove(tags);
        text = bareTranslation(text.remove(u'#').replace(u'_', u' '));
        DictionarySense sense{headword, part, {text}, {}, {}, m_name};
        if (!text.isEmpty() && !senses.contains(sense) && senses.size() < maxSenses)
            senses << sense;
    }
}

bool ApertiumDictionary::has(const QString &headword)
{
    return m_transducer->knowsBeginning(headword.simplified()) && Dictionary::has(headword);
}

Result<QList<DictionarySense>> ApertiumDictionary::lookUp(const QString &headword)
{
    QList<DictionarySense> senses;
    const QString plain = headword.simplified();
    if (plain.isEmpty() || plain.size() > longestHeadword || plain.contains(u'<') || plain.contains(u'\\'))
        return senses;
    for (const Asked &question : asked)
        add(plain, question.part, QLatin1String(question.tags), senses);
    return senses;
}

} // namespace cinefluent
