// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/edict/edictdictionary.h"

#include "common/language/dictionaries/files/dictionaryerrors.h"

#include <QRegularExpression>
#include <QSet>

#include <unicode/ucnv.h>

namespace cinefluent {

namespace {

constexpr qint64 longestLine = 16 * 1024;

/// ICU's converter of EUC-JP, closed at the end.
class EucJp
{
public:
    EucJp()
        : m_converter(ucnv_open("EUC-JP", &m_status))
    {
    }
    ~EucJp() { ucnv_close(m_converter); }
    EucJp(const EucJp &) = delete;
    EucJp &operator=(const EucJp &) = delete;

    [[nodiscard]] QString decode(const QByteArray &bytes)
    {
        QString text(bytes.size() + 1, Qt::Uninitialized);
        UErrorCode status = U_ZERO_ERROR;
        const int32_t length = ucnv_toUChars(m_converter, reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                                             bytes.constData(), int32_t(bytes.size()), &status);
        text.truncate(U_SUCCESS(status) ? length : 0);
        return text;
    }

private:
    UErrorCode m_status = U_ZERO_ERROR;
    UConverter *m_converter;
};

struct Head
{
    QString writing;
    QString reading;
};

Head headOf(const QString &line)
{
    const QString head = line.section(QStringLiteral(" /"), 0, 0);
    const qsizetype bracket = head.indexOf(u'[');
    if (bracket < 0)
        return {head.trimmed(), {}};
    return {head.left(bracket).trimmed(), head.mid(bracket + 1).section(u']', 0, 0)};
}

std::optional<PartOfSpeech> partOfMark(const QString &mark)
{
    const QString first = mark.section(u',', 0, 0);
    if (first == u"n" || first == u"n-adv" || first == u"n-suf")
        return PartOfSpeech::Noun;
    if (first.startsWith(u'v') && first != u"vulg")
        return PartOfSpeech::Verb;
    if (first.startsWith(QStringLiteral("adj")))
        return PartOfSpeech::Adjective;
    if (first == u"adv" || first == u"adv-to")
        return PartOfSpeech::Adverb;
    if (first == u"pn")
        return PartOfSpeech::Pronoun;
    if (first == u"int")
        return PartOfSpeech::Interjection;
    return first == u"conj" ? std::optional(PartOfSpeech::Coordinator) : std::nullopt;
}

} // namespace

QList<DictionarySense> readEdictLine(const QString &line, const QString &source)
{
    static const QRegularExpression lead(QStringLiteral("^\\(([^()]*)\\)\\s*"));
    static const QRegularExpression number(QStringLiteral("^\\d+$"));
    static const QRegularExpression remark(QStringLiteral("\\s*\\([^()]*\\)"));
    QList<DictionarySense> senses;
    const Head head = headOf(line);
    std::optional<PartOfSpeech> part;
    const QStringList pieces = line.section(QStringLiteral(" /"), 1).split(u'/', Qt::SkipEmptyParts);
    for (QString piece : pieces) {
        bool newSense = senses.isEmpty();
        for (auto mark = lead.match(piece); mark.hasMatch(); mark = lead.match(piece)) {
            const QString text = mark.captured(1);
            newSense = newSense || number.match(text).hasMatch();
            if (const auto named = partOfMark(text))
                part = named;
            piece = piece.mid(mark.capturedEnd());
        }
        const QString translation = bareTranslation(piece.remove(remark));
        if (translation.isEmpty() || translation.startsWith(QStringLiteral("EntL")) ||
            senses.size() >= Dictionary::maxSenses)
            continue;
        if (newSense)
            senses << DictionarySense{head.writing, part, {}, {}, head.reading, source};
        senses.last().translations << translation;
    }
    return senses;
}

Result<std::unique_ptr<EdictDictionary>> EdictDictionary::open(const QString &path, const QString &name,
                                                               const std::stop_token &stop)
{
    std::unique_ptr<EdictDictionary> dictionary(new EdictDictionary(path, name));
    if (const auto opened = dictionary->m_file.open(); !opened)
        return opened.error();
    EucJp encoding;
    const auto read = dictionary->m_file.forEach(
        [&](std::uint32_t place, const QByteArray &line) {
            if (!line.contains(" /") || line.contains("Copyright Electronic"))
                return;
            const Head head = headOf(encoding.decode(line.left(line.indexOf(" /"))));
            if (head.writing.isEmpty())
                return;
            dictionary->m_headwords.add(head.writing, place);
            if (!head.reading.isEmpty())
                dictionary->m_headwords.add(head.reading, place);
        },
        longestLine, stop);
    if (!read)
        return read.error();
    if (dictionary->m_headwords.size() == 0)
        return dictionaryBroken(path, QStringLiteral("no entries"));
    dictionary->m_headwords.finish();
    return dictionary;
}

Result<QList<DictionarySense>> EdictDictionary::lookUp(const QString &headword)
{
    QList<DictionarySense> common;
    QList<DictionarySense> others;
    const QString folded = foldedHeadword(headword);
    EucJp encoding;
    const QList<std::uint32_t> places = m_headwords.find(headword);
    for (const std::uint32_t place : places) {
        const QString line = encoding.decode(m_file.lineAt(place, longestLine));
        const Head head = headOf(line);
        const bool byWriting = foldedHeadword(head.writing) == folded;
        if (!byWriting && foldedHeadword(head.reading) != folded)
            continue;
        (line.contains(QStringLiteral("/(P)/")) ? common : others) += readEdictLine(line, m_name);
    }
    return (common + others).mid(0, maxSenses);
}

} // namespace cinefluent
