// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QtGlobal>

#include <cstdio>

namespace cinefluent::tests {

/// How often a heavy test repeats: the full count of the requirement under CINEFLUENT_FULL=1, else a short one.
[[nodiscard]] inline int runCount(int full, int quick)
{
    return qEnvironmentVariableIntValue("CINEFLUENT_FULL") != 0 ? full : quick;
}

/// The seed of this run: CINEFLUENT_SEED, or one at random; printed, so that a failure can be repeated.
[[nodiscard]] inline quint32 runSeed()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("CINEFLUENT_SEED", &given);
    const quint32 seed = given ? quint32(wanted) : QRandomGenerator::system()->generate() & 0x7FFFFFFFU;
    std::printf("seed: CINEFLUENT_SEED=%u\n", seed);
    return seed;
}

/// A file of `shared/data`, looked for beside the project and its parents; empty where there is none.
[[nodiscard]] inline QString sharedData(const QString &name)
{
    QDir folder(QStringLiteral(CINEFLUENT_SOURCE_FOLDER));
    do {
        const QString path = folder.filePath(QStringLiteral("shared/data/") + name);
        if (QFile::exists(path))
            return path;
    } while (folder.cdUp());
    return {};
}

} // namespace cinefluent::tests
