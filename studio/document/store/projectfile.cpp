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

struct DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

Error damaged(const QString &detail)
{
    return makeError(
        ErrorKind::Corrupt, QStringLiteral("project_damaged"),
        DocumentText::tr("The project file is damaged. It was not changed; what can be read can be saved into a copy."),
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
        return makeError(ErrorKind::InvalidInput, QStringLiteral("title_required"),
                         DocumentText::tr("Give the movie a title."));
    }
    for (const QString &tag : QStringList{project.originalLanguage} + project.translationLanguages) {
        if (!isLanguageTag(tag)) {
            return makeError(ErrorKind::InvalidInput, QStringLiteral("language_invalid"),
                             DocumentText::tr("“%1” is not a language tag such as en or pt-BR.").arg(tag));
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

Result<std::unique_ptr<Database>> openForReading(const QString &path)
{
    const bool hasLog = QFileInfo::exists(path + QStringLiteral("-wal"));
    Result<std::unique_ptr<Database>> database =
        Database::open(path, hasLog ? Database::Mode::ReadOnly : Database::Mode::ReadOnlyTidy);
    if (database && (*database)->readValue(QStringLiteral("SELECT count(*) FROM sqlite_schema")))
        return database;
    // On a read-only disk SQLite cannot make its shared memory; without a log nobody can be writing either.
    if (!hasLog)
        return Database::open(path, Database::Mode::Frozen);
    return database;
}

Result<std::unique_ptr<Database>> openDatabase(const QString &path, ProjectAccess access)
{
    return access == ProjectAccess::ReadWrite ? Database::open(path, Database::Mode::ReadWrite) : openForReading(path);
}

Result<void> checkThere(const QFileInfo &info)
{
    if (info.isDir()) {
        return makeError(ErrorKind::Unsupported, QStringLiteral("not_a_project"),
                         DocumentText::tr("“%1” is a folder, not a project file.").arg(info.fileName()),
                         info.filePath());
    }
    if (!info.isFile()) {
        return makeError(ErrorKind::NotFound, QStringLiteral("project_not_found"),
                         DocumentText::tr("There is no project “%1” at this place.").arg(info.fileName()),
                         info.filePath());
    }
    if (!info.isReadable()) {
        return makeError(
            ErrorKind::PermissionDenied, QStringLiteral("project_not_readable"),
            DocumentText::tr("The project “%1” may not be read. Check its permissions.").arg(info.fileName()),
            info.filePath());
    }
    return {};
}

Error writeProtected(const QFileInfo &info)
{
    return makeError(ErrorKind::PermissionDenied, QStringLiteral("project_not_writable"),
                     DocumentText::tr("The project “%1” is write-protected. Open it for reading or save a copy.")
                         .arg(info.fileName()),
                     info.filePath());
}

Error cancelled()
{
    return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"),
                     DocumentText::tr("Cancelled. Nothing was changed."));
}

} // namespace

Result<std::unique_ptr<ProjectDocument>> createProject(const QString &path, const NewProject &project,
                                                       const DocumentEnvironment &environment)
{
    if (const Result<void> usable = checkNewProject(project); !usable)
        return usable.error();
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) {
        return makeError(ErrorKind::Conflict, QStringLiteral("project_exists"),
                         DocumentText::tr("“%1” is there already and was left alone. Choose another name.")
                             .arg(QFileInfo(path).fileName()),
                         path);
    }
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir()) {
        return makeError(ErrorKind::NotFound, QStringLiteral("project_folder_missing"),
                         DocumentText::tr("The folder “%1” does not exist. Make it first, or choose another place.")
                             .arg(QFileInfo(path).absolutePath()),
                         path);
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

LoadedProject::LoadedProject() = default;
LoadedProject::LoadedProject(LoadedProject &&) noexcept = default;
LoadedProject &LoadedProject::operator=(LoadedProject &&) noexcept = default;
LoadedProject::~LoadedProject() = default;

Result<LoadedProject> loadProject(const QString &path, ProjectAccess access, const std::stop_token &stop)
{
    const QFileInfo info(path);
    if (const Result<void> there = checkThere(info); !there)
        return there.error();
    LoadedProject loaded;
    loaded.path = info.absoluteFilePath();
    const bool writes = access == ProjectAccess::ReadWrite;
    if (writes) {
        Result<std::unique_ptr<ProjectLock>> lock = ProjectLock::take(loaded.path);
        if (!lock)
            return lock.error();
        loaded.lock = std::move(*lock);
        if (!info.isWritable())
            return writeProtected(info);
    }
    const auto database = openDatabase(loaded.path, access);
    if (!database)
        return database.error();
    const auto prepare = [writes](Database &file) { return writes ? prepareForWriting(file) : Result<void>(); };
    for (const auto &step : {std::function(checkSchema), std::function(checkIntegrity),
                             std::function<Result<void>(Database &)>(prepare)}) {
        if (stop.stop_requested())
            return cancelled();
        if (const Result<void> done = step(**database); !done)
            return done.error();
    }
    if (stop.stop_requested())
        return cancelled();
    Result<StoredProject> stored = readProject(**database);
    if (!stored)
        return stored.error();
    loaded.stored = std::move(stored).value();
    return loaded;
}

Result<std::unique_ptr<ProjectDocument>> adoptProject(LoadedProject loaded, const DocumentEnvironment &environment)
{
    const ProjectAccess access = loaded.lock ? ProjectAccess::ReadWrite : ProjectAccess::ReadOnly;
    Result<std::unique_ptr<Database>> database = openDatabase(loaded.path, access);
    if (!database)
        return database.error();
    if (loaded.lock) {
        if (const Result<void> prepared = prepareForWriting(**database); !prepared)
            return prepared.error();
    }
    auto store = std::make_unique<SqliteStore>(loaded.path, std::move(loaded.lock), std::move(*database),
                                               loaded.stored.revision);
    return std::make_unique<ProjectDocument>(std::move(store), std::move(loaded.stored), environment);
}

Result<std::unique_ptr<ProjectDocument>> openProject(const QString &path, const DocumentEnvironment &environment,
                                                     ProjectAccess access)
{
    Result<LoadedProject> loaded = loadProject(path, access);
    if (!loaded)
        return loaded.error();
    return adoptProject(std::move(loaded).value(), environment);
}

Result<void> copyProject(const QString &from, const QString &to)
{
    const Result<std::unique_ptr<Database>> database = openForReading(from);
    if (!database)
        return database.error();
    return copyDatabase(**database, to);
}

} // namespace cinefluent::studio
