// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/stardict/stardictdictionary.h"

#include "common/language/dictionaries/dictd/dictdarticle.h"
#include "common/language/dictionaries/files/dictionaryerrors.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QtEndian>

namespace cinefluent {

namespace {

constexpr qint64 longestInfo = 64 * 1024;
constexpr qint64 blockBytes = 256 * 1024;
constexpr qsizetype longestHeadword = 256; // of the format
constexpr quint32 longestArticle = 256 * 1024;

QHash<QString, QString> readInfo(const QByteArray &text)
{
    QHash<QString, QString> values;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0)
            values.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return values;
}

Error unsupported(const QString &path, const QString &what)
{
    return makeError(
        ErrorKind::Unsupported, QStringLiteral("dictionary_unsupported"),
        QStringLiteral("This StarDict dictionary uses %1, which is not supported. Convert it without.").arg(what),
        path);
}

/// HTML, Pango and XDXF alike: line breaks and blocks become lines, everything else in angle brackets goes.
QString withoutMarkup(QString text)
{
    static const QRegularExpression breaks(QStringLiteral("<(br|/p|/div|/li|/def|/tr)[^>]*>"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression marks(QStringLiteral("<[^>]*>"));
    text.replace(breaks, QStringLiteral("\n")).remove(marks);
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

} // namespace

StardictDictionary::StardictDictionary(const QString &indexPath, const QString &name, std::unique_ptr<DictzipFile> text)
    : m_index(indexPath)
    , m_name(name)
    , m_text(std::move(text))
{
}

Result<std::unique_ptr<StardictDictionary>> StardictDictionary::open(const QString &ifoPath, const QString &name,
                                                                     const std::stop_token &stop)
{
    QFile info(ifoPath);
    if (!info.open(QIODevice::ReadOnly))
        return dictionaryUnreadable(ifoPath);
    const QByteArray text = info.read(longestInfo);
    if (!text.startsWith("StarDict's dict ifo file"))
        return dictionaryBroken(ifoPath, QStringLiteral("no StarDict dictionary"));
    const auto values = readInfo(text);
    if (values.value(QStringLiteral("idxoffsetbits"), QStringLiteral("32")) != u"32")
        return unsupported(ifoPath, QStringLiteral("64-bit offsets"));
    const QString base = QString(ifoPath).chopped(4);
    const QString index = base + QStringLiteral(".idx");
    if (!QFileInfo::exists(index) && QFileInfo::exists(index + QStringLiteral(".gz")))
        return unsupported(ifoPath, QStringLiteral("a compressed index"));
    QString dictPath = base + QStringLiteral(".dict.dz");
    if (!QFileInfo::exists(dictPath))
        dictPath.chop(3);
    auto dict = DictzipFile::open(dictPath);
    if (!dict)
        return dict.error();
    const QString title =
        name.isEmpty() ? values.value(QStringLiteral("bookname"), QFileInfo(ifoPath).baseName()) : name;
    std::unique_ptr<StardictDictionary> dictionary(new StardictDictionary(index, title, std::move(dict).value()));
    dictionary->m_types = values.value(QStringLiteral("sametypesequence")).toLatin1();
    if (const auto read = dictionary->readIndex(stop); !read)
        return read.error();
    return dictionary;
}

Result<bool> StardictDictionary::readIndex(const std::stop_token &stop)
{
    if (!m_index.open(QIODevice::ReadOnly))
        return dictionaryUnreadable(m_index.fileName());
    if (m_index.size() > maxDictionaryBytes)
        return dictionaryTooLarge(m_index.fileName());
    QByteArray buffer;
    qint64 start = 0; // of the buffer, in the file
    while (!m_index.atEnd() || !buffer.isEmpty()) {
        buffer += m_index.read(blockBytes);
        qsizetype at = 0;
        for (qsizetype end = buffer.indexOf('\0'); end >= 0 && end + 9 <= buffer.size();
             end = buffer.indexOf('\0', at)) {
            if (end == at || end - at > longestHeadword)
                return dictionaryBroken(m_index.fileName(), QStringLiteral("a headword of no or too many letters"));
            m_headwords.add(QString::fromUtf8(buffer.mid(at, end - at)), std::uint32_t(start + at));
            at = end + 9;
        }
        if (at == 0 && (m_index.atEnd() || buffer.size() > longestHeadword + 9))
            return dictionaryBroken(m_index.fileName(), QStringLiteral("an entry that does not end"));
        start += at;
        buffer.remove(0, at);
        if (stop.stop_requested())
            return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("Cancelled."));
    }
    if (m_headwords.size() == 0)
        return dictionaryBroken(m_index.fileName(), QStringLiteral("no entries"));
    m_headwords.finish();
    return true;
}

QList<DictionarySense> StardictDictionary::sensesOf(const QString &headword, const QByteArray &data) const
{
    QByteArray text = data;
    char type = m_types.isEmpty() ? 'm' : m_types[0];
    if (m_types.isEmpty() && !text.isEmpty()) {
        type = text[0];
        text = text.mid(1);
    }
    if (type >= 'A' && type <= 'Z') // pictures, sound
        return {};
    if (const qsizetype end = text.indexOf('\0'); end >= 0)
        text.truncate(end);
    return readDictdArticle(headword + u'\n' + withoutMarkup(QString::fromUtf8(text)), m_name);
}

Result<QList<DictionarySense>> StardictDictionary::lookUp(const QString &headword)
{
    QList<DictionarySense> senses;
    const QString folded = foldedHeadword(headword);
    const QList<std::uint32_t> places = m_headwords.find(headword);
    for (const std::uint32_t place : places) {
        if (!m_index.seek(place))
            continue;
        const QByteArray entry = m_index.read(longestHeadword + 9);
        const qsizetype end = entry.indexOf('\0');
        if (end < 0 || end + 9 > entry.size())
            return dictionaryBroken(m_index.fileName(), QStringLiteral("changed while it was read"));
        const QString found = QString::fromUtf8(entry.left(end));
        if (foldedHeadword(found) != folded)
            continue;
        const auto offset = qFromBigEndian<quint32>(entry.constData() + end + 1);
        const auto size = qFromBigEndian<quint32>(entry.constData() + end + 5);
        if (size > longestArticle)
            return dictionaryBroken(m_index.fileName(), QStringLiteral("an article of more than 256 KB"));
        const auto text = m_text->read(offset, size);
        if (!text)
            return text.error();
        senses += sensesOf(found, text.value());
    }
    return senses.mid(0, maxSenses);
}

} // namespace cinefluent
