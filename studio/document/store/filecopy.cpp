// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/store/filecopy.h"

#include "studio/document/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace cinefluent::studio {

namespace {

Error projectExists(const QString &path)
{
    return makeError(ErrorKind::Conflict, QStringLiteral("project_exists"),
                     QCoreApplication::translate("Document", "“%1” is there already and was left alone. Choose another "
                                                             "name.")
                         .arg(QFileInfo(path).fileName()),
                     path);
}

} // namespace

Result<void> copyDatabase(Database &database, const QString &path)
{
    if (QFileInfo::exists(path))
        return projectExists(path);
    const QString temporary = durablefile::temporaryNameFor(path);
    if (const Result<void> copied = database.run(QStringLiteral("VACUUM INTO ?"), {temporary}); !copied) {
        QFile::remove(temporary);
        return copied;
    }
    return publishDatabase(temporary, path);
}

Result<void> publishDatabase(const QString &temporaryPath, const QString &path)
{
    const Result<void> moved = durablefile::moveIntoPlace(temporaryPath, path, durablefile::Existing::Refuse);
    if (!moved && moved.error().code == QLatin1String("file_exists"))
        return projectExists(path);
    return moved;
}

} // namespace cinefluent::studio
