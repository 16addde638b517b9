// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/mecab/mecabanalyser.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <mecab.h>

#include <vector>

namespace cinefluent {

class MecabAnalyser::Tagger
{
public:
    [[nodiscard]] bool load(const QString &folder)
    {
        // No configuration file of the system or the user: the folder says everything.
        std::vector<QByteArray> arguments{"mecab", "-r", "/dev/null", "-d", QFile::encodeName(folder)};
        std::vector<char *> pointers;
        for (QByteArray &argument : arguments)
            pointers.push_back(argument.data());
        m_model.reset(MeCab::Model::create(int(pointers.size()), pointers.data()));
        if (!m_model)
            return false;
        const MeCab::DictionaryInfo *info = m_model->dictionary_info();
        const QByteArray charset = info ? QByteArray(info->charset).toLower() : QByteArray();
        if (charset != "utf-8" && charset != "utf8")
            return false;
        m_tagger.reset(m_model->createTagger());
        m_lattice.reset(m_model->createLattice());
        return m_tagger && m_lattice;
    }

    [[nodiscard]] const MeCab::Node *parse(const QByteArray &utf8)
    {
        m_lattice->set_sentence(utf8.constData(), std::size_t(utf8.size()));
        return m_tagger->parse(m_lattice.get()) ? m_lattice->bos_node() : nullptr;
    }

private:
    std::unique_ptr<MeCab::Model> m_model;
    std::unique_ptr<MeCab::Tagger> m_tagger;
    std::unique_ptr<MeCab::Lattice> m_lattice;
};

namespace {

constexpr qsizetype longestPiece = 1000; // UTF-16 units; a lattice grows with its square where words are unknown
constexpr int lemmaField = 6;
constexpr int spokenField = 8; // "トーキョー", where the field before has the spelling "トウキョウ"

bool endsPiece(QChar c)
{
    return QStringView(u"。！？!?\n").contains(c);
}

PartOfSpeech nounPart(const QString &kind)
{
    static const QHash<QString, PartOfSpeech> kinds{{QStringLiteral("固有名詞"), PartOfSpeech::ProperNoun},
                                                    {QStringLiteral("代名詞"), PartOfSpeech::Pronoun},
                                                    {QStringLiteral("数"), PartOfSpeech::Numeral},
                                                    {QStringLiteral("形容動詞語幹"), PartOfSpeech::Adjective},
                                                    {QStringLiteral("ナイ形容詞語幹"), PartOfSpeech::Adjective}};
    return kinds.value(kind, PartOfSpeech::Noun);
}

PartOfSpeech partOf(const QString &group, const QString &kind)
{
    static const QHash<QString, PartOfSpeech> groups{{QStringLiteral("形容詞"), PartOfSpeech::Adjective},
                                                     {QStringLiteral("助動詞"), PartOfSpeech::Auxiliary},
                                                     {QStringLiteral("副詞"), PartOfSpeech::Adverb},
                                                     {QStringLiteral("連体詞"), PartOfSpeech::Determiner},
                                                     {QStringLiteral("接続詞"), PartOfSpeech::Coordinator},
                                                     {QStringLiteral("感動詞"), PartOfSpeech::Interjection},
                                                     {QStringLiteral("フィラー"), PartOfSpeech::Interjection},
                                                     {QStringLiteral("接頭詞"), PartOfSpeech::Noun}};
    if (group == QStringLiteral("名詞"))
        return nounPart(kind);
    if (group == QStringLiteral("動詞"))
        return kind == QStringLiteral("自立") ? PartOfSpeech::Verb : PartOfSpeech::Auxiliary;
    if (group == QStringLiteral("助詞")) {
        if (kind == QStringLiteral("接続助詞"))
            return PartOfSpeech::Subordinator;
        return kind == QStringLiteral("終助詞") ? PartOfSpeech::Particle : PartOfSpeech::Adposition;
    }
    return groups.value(group, PartOfSpeech::Other);
}

} // namespace

MecabAnalyser::MecabAnalyser(std::unique_ptr<Tagger> tagger)
    : m_tagger(std::move(tagger))
{
}

MecabAnalyser::~MecabAnalyser() = default;

Result<std::unique_ptr<MecabAnalyser>> MecabAnalyser::open(const QString &folder)
{
    auto tagger = std::make_unique<Tagger>();
    if (!tagger->load(folder)) {
        return makeError(ErrorKind::Corrupt, QStringLiteral("language_pack_broken"),
                         QStringLiteral("The dictionary of this language cannot be read. Install its package again."),
                         folder);
    }
    return std::unique_ptr<MecabAnalyser>(new MecabAnalyser(std::move(tagger)));
}

Result<QList<Word>> MecabAnalyser::analyse(const QString &text, const std::stop_token &stop)
{
    QList<Word> out;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool last = i + 1 == text.size();
        const bool full = i + 1 - start >= longestPiece && !text[i].isHighSurrogate();
        if (!last && !full && !endsPiece(text[i]))
            continue;
        if (stop.stop_requested())
            return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"),
                             QStringLiteral("The analysis was stopped."));
        analysePiece(text, start, i + 1 - start, out);
        start = i + 1;
    }
    return out;
}

void MecabAnalyser::analysePiece(const QString &text, qsizetype start, qsizetype length, QList<Word> &out)
{
    QString piece = text.mid(start, length);
    for (qsizetype i = 0; i < piece.size(); ++i) { // what UTF-8 cannot hold, letter for letter, so that places stay
        const QChar c = piece[i];
        const bool paired = c.isHighSurrogate() ? i + 1 < piece.size() && piece[i + 1].isLowSurrogate()
                                                : !c.isLowSurrogate() || (i > 0 && piece[i - 1].isHighSurrogate());
        if (c.unicode() < 0x20 || !paired)
            piece[i] = u' ';
    }
    const QByteArray utf8 = piece.toUtf8();
    qsizetype at = start;
    const char *reached = nullptr;
    for (const MeCab::Node *node = m_tagger->parse(utf8); node; node = node->next) {
        if (node->stat == MECAB_BOS_NODE || node->stat == MECAB_EOS_NODE)
            continue;
        reached = reached ? reached : node->surface - (node->rlength - node->length);
        at += QString::fromUtf8(reached, node->surface - reached).size();
        Word word;
        word.surface = QString::fromUtf8(node->surface, node->length);
        word.span = {at, word.surface.size()};
        at = word.span.end();
        reached = node->surface + node->length;
        const QStringList features = QString::fromUtf8(node->feature).split(u',');
        if (features.value(0) == QStringLiteral("記号") || word.surface.isEmpty() ||
            !std::any_of(word.surface.begin(), word.surface.end(),
                         [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
            continue;
        word.known = node->stat == MECAB_NOR_NODE;
        Reading reading;
        const QString lemma = features.value(lemmaField);
        reading.lemma = lemma.isEmpty() || lemma == u"*" ? word.surface : lemma;
        reading.part = partOf(features.value(0), features.value(1));
        if (reading.part == PartOfSpeech::Verb)
            reading.form = VerbForm::Finite;
        word.readings.append(reading);
        out.append(word);
    }
}

QString MecabAnalyser::reading(const QString &text)
{
    QString said;
    const QByteArray utf8 = text.left(longestPiece).toUtf8(); // lone surrogates become question marks
    for (const MeCab::Node *node = m_tagger->parse(utf8); node; node = node->next) {
        if (node->stat == MECAB_BOS_NODE || node->stat == MECAB_EOS_NODE)
            continue;
        const QStringList features = QString::fromUtf8(node->feature).split(u',');
        const QString spoken = features.value(spokenField);
        const QString surface = QString::fromUtf8(node->surface, node->length);
        if (!spoken.isEmpty() && spoken != u"*") {
            said += spoken;
            continue;
        }
        for (const QChar c : surface) {
            if (c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana || c == u'ー')
                said += c;
        }
    }
    return said;
}

KanaReader::KanaReader(std::unique_ptr<MecabAnalyser> analyser)
    : m_analyser(std::move(analyser))
{
}

Result<QString> KanaReader::reading(const QString &text)
{
    return m_analyser->reading(text);
}

} // namespace cinefluent
