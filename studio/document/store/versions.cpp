// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/store/versions.h"

#include "studio/document/store/filecopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cinefluent::studio {

namespace {

using namespace std::chrono;

// "20261122T113000123Z.cineproj", "20261122T113000123Z before the merge.cineproj"
QString stampOf(Instant at)
{
    return toDateTime(at).toUTC().toString(QStringLiteral("yyyyMMdd'T'hhmmsszzz'Z'"));
}

QString fileNameFor(Instant at, const QString &name)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]"));
    QString safe = name.trimmed();
    safe.replace(unsafe, QStringLiteral("_"));
    constexpr int maxNameLength = 60;
    safe.truncate(maxNameLength);
    return stampOf(at) + (safe.isEmpty() ? QString() : u' ' + safe) + QStringLiteral(".cineproj");
}

std::optional<ProjectVersion> parse(const QFileInfo &file)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)(\\d{3})Z(?: (.+))?\\.cineproj$"));
    const QRegularExpressionMatch match = pattern.match(file.fileName());
    if (!match.hasMatch())
        return std::nullopt;
    const QDateTime at =
        QDateTime::fromString(QStringLiteral("%1-%2-%3T%4:%5:%6.%7Z")
                                  .arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4),
                                       match.captured(5), match.captured(6), match.captured(7)),
                              Qt::ISODateWithMs);
    if (!at.isValid())
        return std::nullopt;
    return ProjectVersion{file.absoluteFilePath(), toInstant(at), match.captured(8)};
}

/// Versions with the same key are of the same hour, day or week; 0 keeps the version in any case.
qint64 thinningKey(Instant at, Instant now)
{
    const auto age = now - at;
    if (age < hours(1))
        return 0;
    const auto since = at.time_since_epoch();
    if (age < days(1))
        return floor<hours>(since).count() * 4 + 1;
    if (age < days(30))
        return floor<days>(since).count() * 4 + 2;
    if (age < days(366))
        return floor<weeks>(since).count() * 4 + 3;
    return -1;
}

} // namespace

QString versionFolder(const QString &projectPath)
{
    return QFileInfo(projectPath).absoluteFilePath() + QStringLiteral("-history");
}

QList<ProjectVersion> versionsOf(const QString &projectPath)
{
    QList<ProjectVersion> versions;
    const QFileInfoList files =
        QDir(versionFolder(projectPath)).entryInfoList({QStringLiteral("*.cineproj")}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (const std::optional<ProjectVersion> version = parse(file))
            versions.append(*version);
    }
    std::sort(versions.begin(), versions.end(),
              [](const ProjectVersion &a, const ProjectVersion &b) { return a.at > b.at; });
    return versions;
}

Result<ProjectVersion> createVersion(const QString &projectPath, Instant at, const QString &name)
{
    const QDir folder(versionFolder(projectPath));
    if (!folder.mkpath(QStringLiteral("."))) {
        return makeError(ErrorKind::Unavailable, QStringLiteral("version_failed"),
                         QCoreApplication::translate("Document", "The folder for the project's history cannot be made. "
                                                                 "The project itself is saved."),
                         folder.path());
    }
    Result<std::unique_ptr<Database>> database = Database::open(projectPath, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const QString path = folder.filePath(fileNameFor(at, name));
    if (const Result<void> copied = copyDatabase(**database, path); !copied)
        return copied.error();
    const std::optional<ProjectVersion> version = parse(QFileInfo(path));
    return version ? Result<ProjectVersion>(*version) : Result<ProjectVersion>(ProjectVersion{path, at, name});
}

QList<ProjectVersion> surplusVersions(const QList<ProjectVersion> &versions, Instant now)
{
    QList<ProjectVersion> newestFirst = versions;
    std::sort(newestFirst.begin(), newestFirst.end(),
              [](const ProjectVersion &a, const ProjectVersion &b) { return a.at > b.at; });
    QList<ProjectVersion> surplus;
    QSet<qint64> kept;
    bool isNewest = true;
    for (const ProjectVersion &version : newestFirst) {
        if (!version.name.isEmpty())
            continue;
        const qint64 key = thinningKey(version.at, now);
        const bool keep = isNewest || key == 0 || (key > 0 && !kept.contains(key));
        isNewest = false;
        kept.insert(key);
        if (!keep)
            surplus.append(version);
    }
    return surplus;
}

Result<bool> keepHistory(const QString &projectPath, Instant now)
{
    const QList<ProjectVersion> versions = versionsOf(projectPath);
    const bool due = versions.isEmpty() || now - versions.constFirst().at >= hours(1);
    if (due) {
        if (const Result<ProjectVersion> made = createVersion(projectPath, now); !made)
            return made.error();
    }
    for (const ProjectVersion &version : surplusVersions(versionsOf(projectPath), now))
        QFile::remove(version.path);
    return due;
}

} // namespace cinefluent::studio
