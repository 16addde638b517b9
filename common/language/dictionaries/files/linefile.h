// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QFile>

#include <functional>
#include <stop_token>

namespace cinefluent {

/// A file of lines, read once as a stream and later line by line at known places.
class LineFile
{
public:
    explicit LineFile(const QString &path)
        : m_file(path)
    {
    }

    /// Unavailable (`dictionary_unreadable`), TooLarge above 2 GB.
    [[nodiscard]] Result<bool> open();
    /// Every line of at most `longestLine` bytes with its place, without its end; longer ones are passed over. Answers
    /// with how many were passed over; Cancelled where a stop is requested.
    [[nodiscard]] Result<qsizetype> forEach(const std::function<void(std::uint32_t, const QByteArray &)> &take,
                                            qint64 longestLine, const std::stop_token &stop);
    /// The line at a place; empty behind the end.
    [[nodiscard]] QByteArray lineAt(qint64 place, qint64 longestLine);
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    QByteArray next(qint64 longestLine, bool &whole);

    QFile m_file;
};

} // namespace cinefluent
