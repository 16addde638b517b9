// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/migrations/migrations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

// The macro must be expanded outside any namespace, and makes the linker keep a static library's resource.
static void initResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("resource %s is missing from the program", qPrintable(path));
    return file.readAll();
}

} // namespace

namespace cinefluent::server {

QByteArray Migration::checksum() const
{
    return QCryptographicHash::hash(sql, QCryptographicHash::Sha256);
}

QList<Migration> embeddedMigrations()
{
    initResources();
    static const QRegularExpression pattern(QStringLiteral("^V(\\d{4})__([a-z0-9_]+)\\.sql$"));
    const QString folder = QStringLiteral(":/cinefluent/migrations/");
    QList<Migration> migrations;
    const QStringList names = QDir(folder).entryList({QStringLiteral("V*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QRegularExpressionMatch match = pattern.match(name);
        const int last = migrations.isEmpty() ? 0 : migrations.constLast().version;
        if (!match.hasMatch() || match.captured(1).toInt() <= last)
            qFatal("migration %s is out of sequence", qPrintable(name));
        migrations.append({match.captured(1).toInt(), match.captured(2), contentOf(folder + name)});
    }
    return migrations;
}

QByteArray rolesScript()
{
    initResources();
    return contentOf(QStringLiteral(":/cinefluent/migrations/roles.sql"));
}

} // namespace cinefluent::server
