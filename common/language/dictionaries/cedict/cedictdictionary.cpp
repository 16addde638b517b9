// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/cedict/cedictdictionary.h"

#include "common/language/dictionaries/files/dictionaryerrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace cinefluent {

namespace {

constexpr qint64 blockBytes = 256 * 1024;
constexpr qsizetype longestEntry = 16 * 1024;
constexpr qsizetype longestHeadword = 128;
constexpr int entryDepth = 2; // of brackets: the array of all, then an entry

/// Follows brackets and texts through the file; tells of each entry where it begins and its first two texts.
class EntryScanner
{
public:
    template<typename Take>
    void read(const QByteArray &block, qint64 offset, const Take &take)
    {
        for (qsizetype i = 0; i < block.size(); ++i) {
            const char letter = block[i];
            if (m_inText)
                readText(letter);
            else if (letter == '"')
                startText();
            else if (letter == '[')
                open(offset + i);
            else if (letter == ']' && m_depth-- == entryDepth && m_texts.size() == 2)
                take(m_start, m_texts[0], m_texts[1]);
        }
    }

private:
    void open(qint64 place)
    {
        if (++m_depth == entryDepth) {
            m_start = place;
            m_texts.clear();
        }
    }
    void startText()
    {
        m_inText = true;
        m_text.clear();
    }
    void readText(char letter)
    {
        if (m_escaped) {
            m_escaped = false;
        } else if (letter == '\\') {
            m_escaped = true;
            return;
        } else if (letter == '"') {
            m_inText = false;
            if (m_depth == entryDepth && m_texts.size() < 2)
                m_texts << m_text;
            return;
        }
        if (m_text.size() < longestHeadword)
            m_text += letter;
    }

    int m_depth = 0;
    bool m_inText = false;
    bool m_escaped = false;
    QByteArray m_text;
    QList<QByteArray> m_texts;
    qint64 m_start = 0;
};

/// The array that begins the text, up to its closing bracket.
QByteArray firstArray(const QByteArray &text)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (inText && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            inText = !inText;
        else if (!inText && text[i] == '[')
            ++depth;
        else if (!inText && text[i] == ']' && --depth == 0)
            return text.left(i + 1);
    }
    return {};
}

DictionarySense senseOf(const QString &headword, const QString &pinyin, const QString &meaning, const QString &source)
{
    static const QRegularExpression remark(QStringLiteral("\\(([^()]*)\\)|\\[[^\\]]*\\]"));
    static const QRegularExpression measure(QStringLiteral("^CL:"));
    DictionarySense sense{headword, std::nullopt, {}, {}, pinyin, source};
    if (measure.match(meaning).hasMatch())
        return sense;
    QStringList remarks;
    auto found = remark.globalMatch(meaning);
    while (found.hasNext()) {
        const QString text = found.next().captured(1);
        if (!text.isEmpty())
            remarks << text;
    }
    sense.gloss = remarks.join(QStringLiteral("; "));
    const bool verb = meaning.startsWith(QStringLiteral("to "));
    if (verb)
        sense.part = PartOfSpeech::Verb;
    const QStringList pieces = QString(meaning).remove(remark).split(u';');
    for (const QString &piece : pieces) {
        const QString translation = bareTranslation(piece);
        if (!translation.isEmpty() && !sense.translations.contains(translation))
            sense.translations << translation;
    }
    return sense;
}

} // namespace

Result<std::unique_ptr<CedictDictionary>> CedictDictionary::open(const QString &path, const QString &name,
                                                                 const std::stop_token &stop)
{
    std::unique_ptr<CedictDictionary> dictionary(new CedictDictionary(path, name));
    if (const auto read = dictionary->readIndex(stop); !read)
        return read.error();
    return dictionary;
}

Result<bool> CedictDictionary::readIndex(const std::stop_token &stop)
{
    if (!m_file.open(QIODevice::ReadOnly))
        return dictionaryUnreadable(m_file.fileName());
    if (m_file.size() > maxDictionaryBytes)
        return dictionaryTooLarge(m_file.fileName());
    EntryScanner scanner;
    while (!m_file.atEnd()) {
        const qint64 offset = m_file.pos();
        scanner.read(m_file.read(blockBytes), offset,
                     [&](qint64 place, const QByteArray &traditional, const QByteArray &simplified) {
                         m_headwords.add(QString::fromUtf8(simplified), std::uint32_t(place));
                         if (traditional != simplified)
                             m_headwords.add(QString::fromUtf8(traditional), std::uint32_t(place));
                     });
        if (stop.stop_requested())
            return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("Cancelled."));
    }
    if (m_headwords.size() == 0)
        return dictionaryBroken(m_file.fileName(), QStringLiteral("no entries"));
    m_headwords.finish();
    return true;
}

Result<QList<DictionarySense>> CedictDictionary::lookUp(const QString &headword)
{
    QList<DictionarySense> senses;
    const QString folded = foldedHeadword(headword);
    const QList<std::uint32_t> places = m_headwords.find(headword);
    for (const std::uint32_t place : places) {
        if (!m_file.seek(place))
            return dictionaryBroken(m_file.fileName(), QStringLiteral("changed while it was read"));
        const QJsonArray entry = QJsonDocument::fromJson(firstArray(m_file.read(longestEntry))).array();
        const QString simplified = entry.at(1).toString();
        if (foldedHeadword(simplified) != folded && foldedHeadword(entry.at(0).toString()) != folded)
            continue;
        const QJsonArray meanings = entry.at(3).isArray() ? entry.at(3).toArray() : QJsonArray{entry.at(3).toString()};
        for (const QJsonValue &meaning : meanings) {
            const auto sense = senseOf(simplified, entry.at(2).toString(), meaning.toString(), m_name);
            if (!sense.translations.isEmpty() && senses.size() < maxSenses)
                senses << sense;
        }
    }
    return senses;
}

} // namespace cinefluent
