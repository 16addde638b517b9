// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/dictd/dictddictionary.h"

#include "common/language/dictionaries/files/dictionaryerrors.h"
#include "common/language/dictionaries/files/placeholders.h"

#include <QFileInfo>

#include <algorithm>

namespace cinefluent {

namespace {

constexpr qint64 longestIndexLine = 1024;
constexpr qint64 longestArticle = 256 * 1024;
constexpr int mostArticles = 32;
constexpr qsizetype stopCheckEvery = 4096;

int digitOf(char letter)
{
    if (letter >= 'A' && letter <= 'Z')
        return letter - 'A';
    if (letter >= 'a' && letter <= 'z')
        return letter - 'a' + 26;
    if (letter >= '0' && letter <= '9')
        return letter - '0' + 52;
    return letter == '+' ? 62 : letter == '/' ? 63 : -1;
}

/// Base 64 as a number, the most significant digit first; -1 for anything else.
qint64 numberOf(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > 7)
        return -1;
    qint64 number = 0;
    for (const char letter : text) {
        const int digit = digitOf(letter);
        if (digit < 0)
            return -1;
        number = number * 64 + digit;
    }
    return number;
}

bool isAboutTheDatabase(const QString &headword)
{
    return headword.startsWith(QStringLiteral("00database")) || headword.startsWith(QStringLiteral("00-database"));
}

/// A line of at most `longestIndexLine`; longer ones are read to their end and answered as empty.
QByteArray nextLine(QFile &file)
{
    QByteArray line = file.readLine(longestIndexLine);
    if (line.endsWith('\n') || file.atEnd())
        return line;
    while (!file.atEnd() && !file.readLine(64 * 1024).endsWith('\n')) {
    }
    return {};
}

} // namespace

DictdDictionary::DictdDictionary(const QString &indexPath, const QString &name, std::unique_ptr<DictzipFile> text,
                                 ArticleReader reader)
    : m_index(indexPath)
    , m_name(name)
    , m_text(std::move(text))
    , m_reader(std::move(reader))
{
}

Result<std::unique_ptr<DictdDictionary>> DictdDictionary::open(const QString &indexPath, const QString &name,
                                                               ArticleReader reader, const std::stop_token &stop)
{
    const QString base = QString(indexPath).chopped(QStringLiteral(".index").size());
    QString textPath = base + QStringLiteral(".dict.dz");
    if (!QFileInfo::exists(textPath))
        textPath.chop(3);
    auto text = DictzipFile::open(textPath);
    if (!text)
        return text.error();
    std::unique_ptr<DictdDictionary> dictionary(
        new DictdDictionary(indexPath, name, std::move(*text), std::move(reader)));
    if (const auto read = dictionary->readIndex(stop); !read)
        return read.error();
    return dictionary;
}

std::optional<DictdDictionary::Entry> DictdDictionary::entryOf(const QByteArray &line)
{
    const qsizetype first = line.indexOf('\t');
    const qsizetype second = first < 0 ? -1 : line.indexOf('\t', first + 1);
    if (second < 0)
        return std::nullopt;
    qsizetype third = line.indexOf('\t', second + 1);
    if (third < 0)
        third = line.size();
    Entry entry{QString::fromUtf8(line.left(first)), numberOf(line.mid(first + 1, second - first - 1)),
                numberOf(line.mid(second + 1, third - second - 1).trimmed())};
    if (entry.offset < 0 || entry.size < 0)
        return std::nullopt;
    return entry;
}

Result<bool> DictdDictionary::readIndex(const std::stop_token &stop)
{
    if (!m_index.open(QIODevice::ReadOnly))
        return dictionaryUnreadable(m_index.fileName());
    if (m_index.size() > maxDictionaryBytes)
        return dictionaryTooLarge(m_index.fileName());
    m_headwords.reserve(std::size_t(m_index.size() / 24));
    qsizetype good = 0;
    qsizetype faulty = 0;
    while (!m_index.atEnd()) {
        const auto place = std::uint32_t(m_index.pos());
        const auto entry = entryOf(nextLine(m_index));
        if (entry && !entry->headword.isEmpty() && !isAboutTheDatabase(entry->headword)) {
            m_headwords.add(entry->headword, place);
            if (const QString core = withoutPlaceholders(entry->headword); core != entry->headword)
                m_headwords.add(core, place);
        }
        ++(entry ? good : faulty);
        if ((good + faulty) % stopCheckEvery == 0 && stop.stop_requested())
            return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("Cancelled."));
    }
    if (good <= faulty)
        return dictionaryBroken(m_index.fileName(), QStringLiteral("no index"));
    m_headwords.finish();
    return true;
}

std::optional<DictdDictionary::Entry> DictdDictionary::entryAt(std::uint32_t place, const QString &folded)
{
    auto entry = m_index.seek(place) ? entryOf(nextLine(m_index)) : std::nullopt;
    if (entry && foldedHeadword(entry->headword) != folded &&
        foldedHeadword(withoutPlaceholders(entry->headword)) != folded)
        entry.reset();
    return entry;
}

bool DictdDictionary::has(const QString &headword)
{
    const QString folded = foldedHeadword(headword);
    const QList<std::uint32_t> places = folded.isEmpty() ? QList<std::uint32_t>{} : m_headwords.find(headword);
    return std::any_of(places.begin(), places.end(),
                       [&](std::uint32_t place) { return entryAt(place, folded).has_value(); });
}

Result<QList<DictionarySense>> DictdDictionary::lookUp(const QString &headword)
{
    QList<DictionarySense> exact;
    QList<DictionarySense> alike;
    const QString folded = foldedHeadword(headword);
    if (folded.isEmpty())
        return exact;
    int articles = 0;
    const QList<std::uint32_t> places = m_headwords.find(headword);
    for (const std::uint32_t place : places) {
        if (articles >= mostArticles)
            break;
        const auto entry = entryAt(place, folded);
        if (!entry)
            continue;
        ++articles;
        const auto found = sensesOf(*entry);
        if (!found)
            return found.error();
        const QList<DictionarySense> &senses = found.value();
        for (const DictionarySense &sense : senses)
            (withoutPlaceholders(sense.headword) == headword ? exact : alike) << sense;
    }
    return (exact + alike).mid(0, maxSenses);
}

Result<QList<DictionarySense>> DictdDictionary::sensesOf(const Entry &entry)
{
    if (entry.size > longestArticle)
        return dictionaryBroken(m_index.fileName(), QStringLiteral("an article of more than 256 KB"));
    const auto text = m_text->read(entry.offset, entry.size);
    if (!text)
        return text.error();
    return m_reader(QString::fromUtf8(text.value()), m_name);
}

Result<QList<DictionarySense>> DictdDictionary::sensesAt(std::uint32_t place)
{
    const auto entry = m_index.seek(place) ? entryOf(nextLine(m_index)) : std::nullopt;
    if (!entry)
        return dictionaryBroken(m_index.fileName(), QStringLiteral("changed while it was read"));
    return sensesOf(*entry);
}

Result<qsizetype>
DictdDictionary::forEachArticle(const std::function<bool(std::uint32_t, const QList<DictionarySense> &)> &take,
                                const std::stop_token &stop)
{
    qsizetype done = 0;
    qint64 place = 0;
    while (m_index.seek(place) && !m_index.atEnd()) {
        const auto entry = entryOf(nextLine(m_index));
        const auto start = std::uint32_t(place);
        place = m_index.pos();
        if (stop.stop_requested())
            return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("Cancelled."));
        if (!entry || entry->headword.isEmpty() || isAboutTheDatabase(entry->headword))
            continue;
        const auto senses = sensesOf(*entry);
        if (!senses)
            return senses.error();
        ++done;
        if (!take(start, senses.value()))
            break;
    }
    return done;
}

} // namespace cinefluent
