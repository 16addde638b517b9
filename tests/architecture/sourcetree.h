// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace cinefluent::tests {

/// One C++ file of ours, read once.
struct SourceFile
{
    QString path; ///< from the repository's root
    QStringList lines;
    QStringList ownIncludes;    ///< of our own headers, paths from the root
    QStringList systemIncludes; ///< what stands between < and >

    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
};

/// A function body that is longer than the budget.
struct LongFunction
{
    int line = 0; ///< 1-based, of the opening brace
    int length = 0;
};

/// Every .h and .cpp below `common`, `server`, `studio` and `tests` that git would keep (build folders are not read).
[[nodiscard]] QMap<QString, SourceFile> readSourceTree(const QString &root);

/// Function bodies over `budget` lines, found by our formatting: a body opens with a lone brace and closes with a
/// lone brace at the same indentation (types close with "};").
[[nodiscard]] QList<LongFunction> longFunctions(const SourceFile &file, int budget);

/// A cycle among `edges` (node → nodes it needs) as a list of its nodes; empty where there is none.
[[nodiscard]] QStringList findCycle(const QMap<QString, QSet<QString>> &edges);

} // namespace cinefluent::tests
