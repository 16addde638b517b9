// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/frequency/wordlist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace cinefluent {

namespace {

constexpr qint64 largestFileBytes = 64 * 1024 * 1024;
constexpr qsizetype longestWordBytes = 192;

} // namespace

Result<std::unique_ptr<WordList>> WordList::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorKind::Unavailable, QStringLiteral("frequency_list_unreadable"),
                         QStringLiteral("The frequency list cannot be read."), path);
    if (file.size() > largestFileBytes)
        return makeError(ErrorKind::TooLarge, QStringLiteral("frequency_list_too_large"),
                         QStringLiteral("The frequency list is larger than 64 MB."), path);
    const QByteArray content = file.readAll();
    auto list = std::make_unique<WordList>();
    if (content.trimmed().startsWith('[')) {
        const QJsonArray words = QJsonDocument::fromJson(content).array();
        for (const QJsonValue &word : words)
            list->add(word.toString());
    } else {
        const QStringList lines = QString::fromUtf8(content).split(u'\n');
        for (const QString &line : lines)
            list->add(line.section(u'\t', 0, 0).trimmed());
    }
    list->finish();
    if (list->size() == 0)
        return makeError(ErrorKind::Corrupt, QStringLiteral("frequency_list_broken"),
                         QStringLiteral("The frequency list holds no words. Install it again."), path);
    return list;
}

void WordList::add(const QString &word)
{
    const QByteArray key = word.toLower().toUtf8();
    if (key.isEmpty() || key.size() > longestWordBytes || key.contains('\0'))
        return;
    m_starts.push_back(quint32(m_pool.size()));
    m_pool.append(key).append('\0');
}

void WordList::finish()
{
    const auto text = [this](quint32 place) { return m_pool.constData() + m_starts[place]; };
    m_byWord.resize(m_starts.size());
    std::iota(m_byWord.begin(), m_byWord.end(), 0U);
    std::stable_sort(m_byWord.begin(), m_byWord.end(),
                     [&](quint32 a, quint32 b) { return std::strcmp(text(a), text(b)) < 0; });
    const auto same = [&](quint32 a, quint32 b) { return std::strcmp(text(a), text(b)) == 0; };
    m_byWord.erase(std::unique(m_byWord.begin(), m_byWord.end(), same),
                   m_byWord.end()); // keeps each word's first place
    std::vector<quint32> kept = m_byWord;
    std::sort(kept.begin(), kept.end());
    std::vector<quint32> starts;
    starts.reserve(kept.size());
    for (const quint32 place : kept)
        starts.push_back(m_starts[place]);
    for (quint32 &place : m_byWord)
        place = quint32(std::lower_bound(kept.begin(), kept.end(), place) - kept.begin());
    m_starts = std::move(starts);
    m_pool.squeeze();
    m_byWord.shrink_to_fit();
}

QStringList WordList::words() const
{
    QStringList ordered;
    ordered.reserve(size());
    for (const quint32 start : m_starts)
        ordered << QString::fromUtf8(m_pool.constData() + start);
    return ordered;
}

std::optional<int> WordList::rank(const QString &form) const
{
    const QByteArray wanted = form.toLower().toUtf8();
    const auto found =
        std::lower_bound(m_byWord.begin(), m_byWord.end(), wanted, [this](quint32 place, const QByteArray &w) {
            return std::strcmp(m_pool.constData() + m_starts[place], w.constData()) < 0;
        });
    if (found == m_byWord.end() || wanted != m_pool.constData() + m_starts[*found])
        return std::nullopt;
    return int(*found) + 1;
}

} // namespace cinefluent
