// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cinefluent::tests {

/// One text of a Qt Linguist file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment; ///< the disambiguation
    bool isPlural = false;
    bool isUnfinished = false;
    bool isObsolete = false;
    QStringList translations; ///< one, or one a plural form

    /// What makes a text one and the same.
    [[nodiscard]] QString key() const;
    /// For a report: context and text.
    [[nodiscard]] QString name() const;
};

struct TsFile
{
    QString language;
    QList<TsMessage> messages;
    QString error; ///< empty where it could be read
};

[[nodiscard]] TsFile readTsFile(const QString &path);

} // namespace cinefluent::tests
