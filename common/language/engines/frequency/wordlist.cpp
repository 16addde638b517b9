// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/frequency/wordlist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace cinefluent {

namespace {

constexpr qint64 largestFileBytes = 64 * 1024 * 1024;

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
    if (list->m_ranks.isEmpty())
        return makeError(ErrorKind::Corrupt, QStringLiteral("frequency_list_broken"),
                         QStringLiteral("The frequency list holds no words. Install it again."), path);
    return list;
}

void WordList::add(const QString &word)
{
    const QString key = word.toLower();
    if (!key.isEmpty() && key.size() <= 64 && !m_ranks.contains(key))
        m_ranks.insert(key, int(m_ranks.size()) + 1);
}

QStringList WordList::words() const
{
    QStringList ordered(m_ranks.size());
    for (auto entry = m_ranks.cbegin(); entry != m_ranks.cend(); ++entry)
        ordered[entry.value() - 1] = entry.key();
    return ordered;
}

std::optional<int> WordList::rank(const QString &form) const
{
    const auto found = m_ranks.constFind(form.toLower());
    return found == m_ranks.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace cinefluent
