// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cinefluent::tests {

/// A mail as the server's file transport wrote it.
struct SentMail
{
    QByteArray raw;
    QString text; ///< the part for readers without HTML

    /// The token of its link; empty where it has none.
    [[nodiscard]] QByteArray token() const;
    [[nodiscard]] QByteArray recipient() const;
};

/// Waits until the person `userId` has `number` mails of the kind in `dataDirectory`, and reads the newest. Without a
/// value where there are fewer in the end, or more.
[[nodiscard]] std::optional<SentMail> awaitMail(const QString &dataDirectory, const QByteArray &userId,
                                                const QByteArray &kind, int number);

} // namespace cinefluent::tests
