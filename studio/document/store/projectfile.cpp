// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/store/projectfile.h"

#include "common/lesson/movie.h"
#include "studio/document/durablefile.h"
#include "studio/document/entitycodec.h"
#include "studio/document/store/entityrows.h"
#include "studio/document/store/filecopy.h"
#include "studio/document/store/schema.h"
#include "studio/document/store/sqlitestore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace cinefluent::studio {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Document", text);
}

Error damaged(const QString &detail)
{
    return makeError(ErrorKind::Corrupt, QStringLiteral("project_damaged"),
                     tr("The project file is damaged. It was not changed; what can be read can be saved into a copy."),
                     detail);
}

ChangeSet firstContent(const NewProject &project, const DocumentEnvironment &environment)
{
    Movie movie;
    movie.id = project.movieId.isNull() ? environment.ids.make<MovieId>() : project.movieId;
    movie.title = project.title.trimmed();
    movie.availableLanguages = {project.originalLanguage};
    makeCanonical(movie);
    ProjectSettings settings;
    settings.originalLanguage = project.originalLanguage;
    settings.translationLanguages = project.translationLanguages;
    settings.translationLanguages.removeDuplicates();
    ChangeSet changes;
    changes.movie = ValueChange<Movie>{{}, movie};
    changes.media = ValueChange<MediaReference>{};
    changes.settings = ValueChange<ProjectSettings>{{}, settings};
    return changes;
}

Result<void> checkNewProject(const NewProject &project)
{
    if (project.title.trimmed().isEmpty()) {
        return makeError(ErrorKind::InvalidInput, QStringLiteral("title_required"), tr("Give the movie a title."));
    }
    for (const QString &tag : QStringList{project.originalLanguage} + project.translationLanguages) {
        if (!isLanguageTag(tag)) {
            return makeError(ErrorKind::InvalidInput, QStringLiteral("language_invalid"),
                             tr("“%1” is not a language tag such as en or pt-BR.").arg(tag));
        }
    }
    return {};
}

/// The whole file in one transaction under a name of its own, so that a half-made project never has the final one.
Result<void> writeNewFile(const QString &path, const NewProject &project, const DocumentEnvironment &environment)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::Create);
    if (!database)
        return database.error();
    return (*database)->transact([&]() -> Result<void> {
        if (const Result<void> made = createSchema(**database); !made)
            return made;
        if (const auto written = writeChanges(**database, firstContent(project, environment)); !written)
            return written;
        return (*database)->run(QStringLiteral("INSERT INTO project VALUES(1, ?, 0, 0, ?)"),
                                {environment.ids.next().toString(QUuid::WithoutBraces),
                                 qint64(environment.clock.now().time_since_epoch().count())});
    });
}

Result<void> checkIntegrity(Database &database)
{
    const Result<QVariant> verdict = database.readValue(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != QLatin1String("ok"))
        return damaged(verdict->toString());
    return {};
}

Result<void> prepareForWriting(Database &database)
{
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"}) {
        if (const Result<QVariant> set = database.readValue(QString::fromLatin1(pragma)); !set)
            return set.error();
    }
    return migrateSchema(database);
}

Result<std::unique_ptr<ProjectDocument>> load(const QString &path, std::unique_ptr<ProjectLock> lock,
                                              std::unique_ptr<Database> database,
                                              const DocumentEnvironment &environment)
{
    const bool writes = lock != nullptr;
    if (const Result<void> known = checkSchema(*database); !known)
        return known.error();
    if (const Result<void> sound = checkIntegrity(*database); !sound)
        return sound.error();
    if (writes) {
        if (const Result<void> prepared = prepareForWriting(*database); !prepared)
            return prepared.error();
    }
    auto store = std::make_unique<SqliteStore>(path, std::move(lock), std::move(database));
    Result<StoredProject> stored = store->load();
    if (!stored)
        return stored.error();
    return std::make_unique<ProjectDocument>(std::move(store), std::move(stored).value(), environment);
}

Result<std::unique_ptr<Database>> openForReading(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadOnly);
    if (database && (*database)->readValue(QStringLiteral("SELECT count(*) FROM sqlite_schema")))
        return database;
    // On a read-only disk SQLite cannot make its shared memory; without a log nobody can be writing either.
    if (!QFileInfo::exists(path + QStringLiteral("-wal")))
        return Database::open(path, Database::Mode::Frozen);
    return database;
}

} // namespace

Result<std::unique_ptr<ProjectDocument>> createProject(const QString &path, const NewProject &project,
                                                       const DocumentEnvironment &environment)
{
    if (const Result<void> usable = checkNewProject(project); !usable)
        return usable.error();
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) {
        return makeError(
            ErrorKind::Conflict, QStringLiteral("project_exists"),
            tr("“%1” is there already and was left alone. Choose another name.").arg(QFileInfo(path).fileName()), path);
    }
    const QString temporary = durablefile::temporaryNameFor(path);
    if (const Result<void> written = writeNewFile(temporary, project, environment); !written) {
        QFile::remove(temporary);
        QFile::remove(temporary + QStringLiteral("-journal"));
        return written.error();
    }
    if (const Result<void> moved = publishDatabase(temporary, path); !moved)
        return moved.error();
    return openProject(path, environment);
}

Result<std::unique_ptr<ProjectDocument>> openProject(const QString &path, const DocumentEnvironment &environment,
                                                     ProjectAccess access)
{
    const QFileInfo info(path);
    if (!info.isFile()) {
        return makeError(ErrorKind::NotFound, QStringLiteral("project_not_found"),
                         tr("The project “%1” is not there any more.").arg(info.fileName()), path);
    }
    if (!info.isReadable()) {
        return makeError(ErrorKind::PermissionDenied, QStringLiteral("project_not_readable"),
                         tr("The project “%1” may not be read. Check its permissions.").arg(info.fileName()), path);
    }
    const QString absolute = info.absoluteFilePath();
    if (access == ProjectAccess::ReadOnly) {
        Result<std::unique_ptr<Database>> database = openForReading(absolute);
        if (!database)
            return database.error();
        return load(absolute, nullptr, std::move(*database), environment);
    }
    Result<std::unique_ptr<ProjectLock>> lock = ProjectLock::take(absolute);
    if (!lock)
        return lock.error();
    if (!info.isWritable()) {
        return makeError(
            ErrorKind::PermissionDenied, QStringLiteral("project_not_writable"),
            tr("The project “%1” is write-protected. Open it for reading or save a copy.").arg(info.fileName()), path);
    }
    Result<std::unique_ptr<Database>> database = Database::open(absolute, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    return load(absolute, std::move(*lock), std::move(*database), environment);
}

} // namespace cinefluent::studio
