// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/files/linefile.h"

#include "common/language/dictionaries/files/dictionaryerrors.h"

namespace cinefluent {

namespace {

constexpr qsizetype stopCheckEvery = 4096;
constexpr qint64 skipBytes = 64 * 1024;

} // namespace

Result<bool> LineFile::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return dictionaryUnreadable(m_file.fileName());
    if (m_file.size() > maxDictionaryBytes)
        return dictionaryTooLarge(m_file.fileName());
    return true;
}

QByteArray LineFile::next(qint64 longestLine, bool &whole)
{
    QByteArray line = m_file.readLine(longestLine + 2);
    whole = line.endsWith('\n') || m_file.atEnd();
    if (!whole) {
        while (!m_file.atEnd() && !m_file.readLine(skipBytes).endsWith('\n')) {
        }
        return {};
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

Result<qsizetype> LineFile::forEach(const std::function<void(std::uint32_t, const QByteArray &)> &take,
                                    qint64 longestLine, const std::stop_token &stop)
{
    qsizetype passedOver = 0;
    qsizetype lines = 0;
    m_file.seek(0);
    while (!m_file.atEnd()) {
        const auto place = std::uint32_t(m_file.pos());
        bool whole = false;
        const QByteArray line = next(longestLine, whole);
        if (whole)
            take(place, line);
        else
            ++passedOver;
        if (++lines % stopCheckEvery == 0 && stop.stop_requested())
            return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("Cancelled."));
    }
    return passedOver;
}

QByteArray LineFile::lineAt(qint64 place, qint64 longestLine)
{
    bool whole = false;
    return m_file.seek(place) ? next(longestLine, whole) : QByteArray();
}

} // namespace cinefluent
