// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/languageroots.h"

#include "common/language/languagepacks.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cinefluent::server {

QStringList languageRoots(const ServerConfig &config)
{
    const QString beside = QCoreApplication::applicationDirPath();
    QStringList folders;
    for (const QString &path : {config.languagePacks, beside + QStringLiteral("/../share/cinefluent/languages"),
                                beside + QStringLiteral("/../../../../resources/languages/node_modules")}) {
        if (!path.isEmpty() && QFileInfo(path).isDir())
            folders.append(QFileInfo(path).absoluteFilePath());
    }
    return LanguagePacks::standardRoots(folders);
}

} // namespace cinefluent::server
