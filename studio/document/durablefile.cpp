// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#endif

namespace cinefluent::studio::durablefile {

namespace {

struct DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

Error notWritable(const QString &path, const QString &detail)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return makeError(
            ErrorKind::NotFound, QStringLiteral("file_folder_missing"),
            DocumentText::tr("The folder “%1” does not exist. Make it first, or choose another place.").arg(folder),
            path);
    }
    return makeError(
        ErrorKind::PermissionDenied, QStringLiteral("file_not_writable"),
        DocumentText::tr(
            "“%1” cannot be written. Nothing was changed; check the folder's permissions or choose another "
            "one.")
            .arg(QFileInfo(path).fileName()),
        path + QStringLiteral(": ") + detail);
}

Error diskFull(const QString &path, const QString &detail)
{
    return makeError(
        ErrorKind::Unavailable, QStringLiteral("disk_full"),
        DocumentText::tr("The disk is full: “%1” was not written, and what was there before is untouched. Make room "
                         "and try again.")
            .arg(QFileInfo(path).fileName()),
        path + QStringLiteral(": ") + detail);
}

Error fileExists(const QString &path)
{
    return makeError(ErrorKind::Conflict, QStringLiteral("file_exists"),
                     DocumentText::tr("“%1” is there already and was left alone. Choose another name.")
                         .arg(QFileInfo(path).fileName()),
                     path);
}

Error failed(const QFile &file, const QString &path)
{
    return file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError
               ? diskFull(path, file.errorString())
               : notWritable(path, file.errorString());
}

#ifdef Q_OS_UNIX
bool syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}
#endif

bool syncFile([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    return syncPath(path, O_RDONLY);
#else
    return true;
#endif
}

void syncFolderOf([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    // Some file systems cannot sync a folder; there the rename is as durable as it gets.
    syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
#endif
}

Result<void> writeChecked(const QString &path, const QString &target, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failed(file, target);
    if (file.write(content) != content.size() || !file.flush())
        return failed(file, target);
    file.close();
    if (file.error() != QFileDevice::NoError)
        return failed(file, target);
    if (!syncFile(path))
        return diskFull(target, QStringLiteral("fsync"));
    if (!file.open(QIODevice::ReadOnly) || file.readAll() != content)
        return diskFull(target, QStringLiteral("what was written reads differently"));
    return {};
}

} // namespace

QString temporaryNameFor(const QString &path)
{
    const QFileInfo info(path);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + u'.' +
           QUuid::createUuid().toString(QUuid::Id128).left(12) + QStringLiteral(".part");
}

Result<void> write(const QString &path, const QByteArray &content, Existing existing)
{
    const QString temporary = temporaryNameFor(path);
    if (const Result<void> written = writeChecked(temporary, path, content); !written) {
        QFile::remove(temporary);
        return written;
    }
    return moveIntoPlace(temporary, path, existing);
}

Result<void> moveIntoPlace(const QString &from, const QString &to, Existing existing)
{
    const auto refuse = [&](Error error) -> Result<void> {
        QFile::remove(from);
        return error;
    };
    if (!syncFile(from))
        return refuse(diskFull(to, QStringLiteral("fsync")));
#ifdef Q_OS_UNIX
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    // link() fails where the name is taken, also when another process has just taken it.
    if (existing == Existing::Refuse && ::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
        syncFolderOf(to);
        return {};
    }
    if (existing == Existing::Refuse && (errno == EEXIST || QFileInfo::exists(to)))
        return refuse(fileExists(to));
    if (std::rename(source.constData(), target.constData()) != 0)
        return refuse(notWritable(to, qt_error_string(errno)));
#else
    if (existing == Existing::Refuse && QFileInfo::exists(to))
        return refuse(fileExists(to));
    if (existing == Existing::Replace)
        QFile::remove(to);
    if (!QFile::rename(from, to))
        return refuse(notWritable(to, QStringLiteral("rename")));
#endif
    syncFolderOf(to);
    return {};
}

} // namespace cinefluent::studio::durablefile
