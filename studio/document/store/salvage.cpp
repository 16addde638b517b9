// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/store/salvage.h"

#include "studio/document/durablefile.h"
#include "studio/document/store/entityrows.h"
#include "studio/document/store/filecopy.h"
#include "studio/document/store/projectfile.h"
#include "studio/document/store/schema.h"
#include "studio/document/store/versions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <limits>

namespace cinefluent::studio {

namespace {

/// Those that others refer to come first.
constexpr std::array salvagedTables{"settings",          "movie",        "media",    "cue",
                                    "cue_translation",   "lesson",       "headword", "sense",
                                    "sense_translation", "occurrence",   "cue_look", "subtitle_source",
                                    "set_aside_word",    "lesson_poster"};

/// Rows that no longer say anything, or that speak of something that was lost.
constexpr std::array cleanups{
    "DELETE FROM movie WHERE length(id) <> 36",
    "DELETE FROM cue WHERE length(id) <> 36 OR typeof(in_us) <> 'integer' OR typeof(out_us) <> 'integer' OR in_us < 0",
    "DELETE FROM lesson WHERE length(id) <> 36 OR level NOT IN ('A1', 'A2', 'B1', 'B2', 'C1', 'C2') OR "
    "typeof(in_us) <> 'integer' OR typeof(out_us) <> 'integer'",
    "DELETE FROM headword WHERE length(id) <> 36",
    "DELETE FROM cue_translation WHERE cue_id NOT IN (SELECT id FROM cue)",
    "DELETE FROM sense WHERE length(id) <> 36 OR headword_id NOT IN (SELECT id FROM headword)",
    "DELETE FROM sense_translation WHERE (headword_id, sense_id) NOT IN (SELECT headword_id, id FROM sense)",
    "DELETE FROM occurrence WHERE length(id) <> 36 OR cue_id NOT IN (SELECT id FROM cue) OR "
    "headword_id NOT IN (SELECT id FROM headword)",
    "DELETE FROM cue_look WHERE cue_id NOT IN (SELECT id FROM cue)",
    "DELETE FROM lesson_poster WHERE lesson_id NOT IN (SELECT id FROM lesson)",
    "DELETE FROM media WHERE frame_rate_numerator < 1 OR frame_rate_denominator < 1",
};

struct Rescued
{
    qsizetype rows = 0;
    qsizetype lost = 0;
};

Error nothingToSalvage(const QString &path)
{
    return makeError(ErrorKind::Corrupt, QStringLiteral("nothing_to_salvage"),
                     QCoreApplication::translate("Document",
                                                 "Nothing in the damaged project can be read, and it has no "
                                                 "history beside it. The file was not changed; a backup of "
                                                 "your own may help."),
                     path);
}

QString recoveredName(const QString &path)
{
    const QFileInfo info(path);
    for (int number = 1;; ++number) {
        const QString suffix =
            number == 1 ? QStringLiteral(" (recovered)") : QStringLiteral(" (recovered %1)").arg(number);
        const QString name =
            info.absolutePath() + u'/' + info.completeBaseName() + suffix + QStringLiteral(".cineproj");
        if (!QFileInfo::exists(name))
            return name;
    }
}

/// Moves rows of one table from the damaged file to the new one: from the front until a page fails, then from the end.
class TableRescue
{
public:
    TableRescue(Database &source, Database &target, const QString &table)
        : m_source(source)
        , m_target(target)
        , m_table(table)
    {
    }

    Result<Rescued> run()
    {
        if (const Result<void> known = readColumns(); !known)
            return known.error();
        qint64 reached = std::numeric_limits<qint64>::min();
        if (!scan(QStringLiteral("ASC"), reached)) {
            qint64 back = std::numeric_limits<qint64>::max();
            m_stopAt = reached;
            scan(QStringLiteral("DESC"), back);
        }
        if (!m_targetError.ok())
            return m_targetError.error();
        // An index may still count what the table no longer gives.
        const Result<QVariant> count = m_source.readValue(QStringLiteral("SELECT count(*) FROM ") + m_table);
        if (count)
            m_rescued.lost = std::max<qsizetype>(count->toLongLong() - m_rescued.rows, 0);
        return m_rescued;
    }

private:
    Result<void> readColumns()
    {
        return m_target.read(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {m_table},
                             [&](const QSqlQuery &row) -> Result<void> {
                                 m_columns.append(row.value(0).toString());
                                 return {};
                             });
    }

    bool scan(const QString &order, qint64 &reached)
    {
        const QString select = QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED ORDER BY rowid %3")
                                   .arg(m_columns.join(QStringLiteral(", ")), m_table, order);
        const Result<void> done = m_source.read(select, {}, [&](const QSqlQuery &row) -> Result<void> {
            reached = row.value(0).toLongLong();
            if (m_stopAt && reached <= *m_stopAt)
                return {};
            return keep(row);
        });
        return done.ok() || !m_targetError.ok();
    }

    Result<void> keep(const QSqlQuery &row)
    {
        QVariantList values;
        for (int i = 1; i <= int(m_columns.size()); ++i)
            values.append(row.value(i));
        const QString marks = QStringList(m_columns.size(), QStringLiteral("?")).join(QStringLiteral(", "));
        const Result<void> kept =
            m_target.run(QStringLiteral("INSERT OR IGNORE INTO %1 VALUES(%2)").arg(m_table, marks), values);
        if (kept)
            ++m_rescued.rows;
        else if (kept.error().code == QLatin1String("disk_full"))
            return m_targetError = kept;
        return {};
    }

    Database &m_source;
    Database &m_target;
    QString m_table;
    QStringList m_columns;
    std::optional<qint64> m_stopAt;
    Rescued m_rescued;
    Result<void> m_targetError;
};

/// The project's own id, from the damaged file or a version beside it, so that the copy goes on as the same project.
QUuid projectIdOf(Database &source, const QString &path)
{
    const auto idIn = [](Database &database) {
        const Result<QVariant> id = database.readValue(QStringLiteral("SELECT id FROM project"));
        return id ? QUuid::fromString(id->toString()) : QUuid();
    };
    QUuid id = idIn(source);
    for (const ProjectVersion &version : versionsOf(path)) {
        if (!id.isNull())
            break;
        if (const auto database = Database::open(version.path, Database::Mode::ReadOnlyTidy))
            id = idIn(**database);
    }
    return id;
}

/// What every project has and the damaged file did not give.
Result<void> fillGaps(Database &target, const QString &path, const QUuid &projectId,
                      const DocumentEnvironment &environment)
{
    const auto isEmpty = [&](const char *table) {
        const auto count = target.readValue(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
        return !count || count->toInt() == 0;
    };
    ChangeSet changes;
    if (isEmpty("movie")) {
        Movie movie;
        movie.id = environment.ids.make<MovieId>();
        movie.title = QFileInfo(path).completeBaseName();
        changes.movie = ValueChange<Movie>{{}, movie};
    }
    if (isEmpty("media"))
        changes.media = ValueChange<MediaReference>{};
    if (isEmpty("settings")) {
        const auto language = target.readValue(
            QStringLiteral("SELECT language FROM lesson GROUP BY language ORDER BY count(*) DESC LIMIT 1"));
        ProjectSettings settings;
        settings.originalLanguage =
            language && !language->toString().isEmpty() ? language->toString() : QStringLiteral("en");
        changes.settings = ValueChange<ProjectSettings>{{}, settings};
    }
    if (const Result<void> written = writeChanges(target, changes); !written)
        return written;
    // The journal may not fit what is left: undo begins anew. The versions beside the project go on.
    const QUuid id = projectId.isNull() ? environment.ids.next() : projectId;
    return target.run(QStringLiteral("INSERT INTO project VALUES(1, ?, 0, 0, ?)"),
                      {id.toString(QUuid::WithoutBraces), qint64(environment.clock.now().time_since_epoch().count())});
}

Result<Rescued> rescueInto(Database &target, Database &source, const QString &path,
                           const DocumentEnvironment &environment)
{
    Rescued all;
    const Result<void> done = target.transact([&]() -> Result<void> {
        if (const Result<void> made = createSchema(target); !made)
            return made;
        for (const char *table : salvagedTables) {
            const Result<Rescued> rescued = TableRescue(source, target, QString::fromLatin1(table)).run();
            if (!rescued)
                return rescued.error();
            all.rows += rescued->rows;
            all.lost += rescued->lost;
        }
        for (const char *cleanup : cleanups) {
            if (const Result<void> cleaned = target.run(QString::fromLatin1(cleanup)); !cleaned)
                return cleaned;
        }
        return fillGaps(target, path, projectIdOf(source, path), environment);
    });
    if (!done)
        return done.error();
    return all;
}

/// The damaged project is opened as a copy: rolling its log forward must not touch the original.
Result<Rescued> rescueFile(const QString &path, const QString &targetPath, const DocumentEnvironment &environment)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("damaged"));
    if (!QFile::copy(path, copy))
        return nothingToSalvage(path);
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (QFile::copy(path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")))
        QFile::setPermissions(copy + QStringLiteral("-wal"), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const Result<std::unique_ptr<Database>> source = Database::open(copy, Database::Mode::ReadWrite);
    if (!source)
        return source.error();
    const Result<std::unique_ptr<Database>> target = Database::open(targetPath, Database::Mode::Create);
    if (!target)
        return target.error();
    return rescueInto(**target, **source, path, environment);
}

Result<SalvageReport> reportOf(const QString &copyPath, const DocumentEnvironment &environment)
{
    const auto document = openProject(copyPath, environment, ProjectAccess::ReadOnly);
    if (!document)
        return document.error();
    const ProjectContent &content = (*document)->content();
    SalvageReport report;
    report.copyPath = copyPath;
    report.cues = content.cues().size();
    report.lessons = content.lessons().size();
    report.headwords = content.headwords().size();
    report.occurrences = content.occurrences().size();
    return report;
}

Result<SalvageReport> salvageRows(const QString &path, const DocumentEnvironment &environment)
{
    const QString copyPath = recoveredName(path);
    const QString temporary = durablefile::temporaryNameFor(copyPath);
    const Result<Rescued> rescued = rescueFile(path, temporary, environment);
    if (!rescued || rescued->rows == 0) {
        QFile::remove(temporary);
        return rescued ? nothingToSalvage(path) : rescued.error();
    }
    if (const Result<void> moved = publishDatabase(temporary, copyPath); !moved)
        return moved.error();
    Result<SalvageReport> report = reportOf(copyPath, environment);
    if (!report) {
        QFile::remove(copyPath); // made a moment ago, and of no use
        return report;
    }
    report->sourcePath = path;
    report->lostRows = rescued->lost;
    return report;
}

Result<SalvageReport> salvageVersion(const QString &path, const DocumentEnvironment &environment)
{
    for (const ProjectVersion &version : versionsOf(path)) {
        if (!openProject(version.path, environment, ProjectAccess::ReadOnly))
            continue;
        const Result<std::unique_ptr<Database>> source = Database::open(version.path, Database::Mode::ReadOnly);
        if (!source)
            continue;
        const QString copyPath = recoveredName(path);
        if (const Result<void> copied = copyDatabase(**source, copyPath); !copied)
            return copied.error();
        Result<SalvageReport> report = reportOf(copyPath, environment);
        if (report) {
            report->sourcePath = version.path;
            report->fromHistory = true;
        }
        return report;
    }
    return nothingToSalvage(path);
}

/// The copy gets the former project's versions. They are a convenience: one that cannot be copied is left out.
void takeVersionsAlong(const QString &path, const QString &copyPath)
{
    const QList<ProjectVersion> versions = versionsOf(path);
    const QDir folder(versionFolder(copyPath));
    if (versions.isEmpty() || !folder.mkpath(QStringLiteral(".")))
        return;
    for (const ProjectVersion &version : versions)
        QFile::copy(version.path, folder.filePath(QFileInfo(version.path).fileName()));
}

} // namespace

Result<SalvageReport> salvageProject(const QString &path, const DocumentEnvironment &environment)
{
    Result<SalvageReport> report = salvageRows(path, environment);
    if (!report && report.error().code != QLatin1String("disk_full"))
        report = salvageVersion(path, environment);
    if (report)
        takeVersionsAlong(path, report->copyPath);
    return report;
}

} // namespace cinefluent::studio
