// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/languagedata.h"

#include "common/language/languagepacks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace cinefluent::studio {

QStringList findLanguageData()
{
    const QString beside = QCoreApplication::applicationDirPath();
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QStringList folders;
    for (const QString &path : {qEnvironmentVariable("CINEFLUENT_LANGUAGES"), own + QStringLiteral("/languages"),
                                beside + QStringLiteral("/../share/cinefluent/languages"),
                                beside + QStringLiteral("/../../../../resources/languages/node_modules")}) {
        if (!path.isEmpty() && QFileInfo(path).isDir())
            folders.append(QFileInfo(path).absoluteFilePath());
    }
    return LanguagePacks::standardRoots(folders);
}

} // namespace cinefluent::studio
