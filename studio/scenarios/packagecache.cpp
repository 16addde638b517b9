// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/packagecache.h"

#include "common/encode/packagebuilder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>

#include <algorithm>

namespace cinefluent::studio {

namespace {

constexpr std::chrono::hours inUseFor{1};

struct CachedLesson
{
    QString folder;
    LessonId id;
    qint64 sizeBytes = 0;
    Instant usedAt;
};

/// A lesson's files are "<id>.mp4" and so on; the newest of their times is when it was needed last.
QList<CachedLesson> lessonsIn(const QString &folder)
{
    QHash<LessonId, CachedLesson> lessons;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        const LessonId id = LessonId::fromString(file.fileName().section(u'.', 0, 0));
        if (id.isNull())
            continue;
        CachedLesson &lesson = lessons[id];
        lesson.folder = folder;
        lesson.id = id;
        lesson.sizeBytes += file.size();
        lesson.usedAt = std::max(lesson.usedAt, toInstant(file.lastModified()));
    }
    return lessons.values();
}

/// A project's folder without lessons has nothing but the note about its film.
void removeIfEmpty(const QString &folder)
{
    if (!lessonsIn(folder).isEmpty())
        return;
    QFile::remove(QDir(folder).filePath(QStringLiteral("film.json")));
    QDir().rmdir(folder); // fails where something of somebody else is in it
}

} // namespace

QString packageRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/packages");
}

void markLessonsUsed(const QString &workFolder, const QList<LessonId> &lessons, Instant now)
{
    for (const LessonId &lesson : lessons) {
        QFile record(QDir(workFolder).filePath(lesson.toString() + QStringLiteral(".json")));
        if (record.open(QIODevice::ReadWrite))
            record.setFileTime(toDateTime(now), QFileDevice::FileModificationTime);
    }
}

qint64 prunePackages(const QString &root, qint64 limitBytes, Instant now)
{
    QList<CachedLesson> lessons;
    const QFileInfoList folders = QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders)
        lessons.append(lessonsIn(folder.filePath()));
    qint64 total = 0;
    for (const CachedLesson &lesson : std::as_const(lessons))
        total += lesson.sizeBytes;
    std::sort(lessons.begin(), lessons.end(),
              [](const CachedLesson &a, const CachedLesson &b) { return a.usedAt < b.usedAt; });
    qint64 freed = 0;
    for (const CachedLesson &lesson : std::as_const(lessons)) {
        if (total - freed <= limitBytes || now - lesson.usedAt < inUseFor)
            break;
        encode::forgetLesson(lesson.folder, lesson.id);
        QFile::remove(QDir(lesson.folder).filePath(lesson.id.toString() + QStringLiteral(".vtt")));
        freed += lesson.sizeBytes;
        removeIfEmpty(lesson.folder);
    }
    return freed;
}

} // namespace cinefluent::studio
