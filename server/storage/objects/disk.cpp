// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/objects/disk.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace cinefluent::server {

int SystemDisk::makeFolder(const QString &path)
{
    constexpr mode_t mode = 0750;
    if (::mkdir(QFile::encodeName(path).constData(), mode) == 0 || errno == EEXIST)
        return 0;
    if (errno != ENOENT)
        return errno;
    if (const int failure = makeFolder(QFileInfo(path).path()))
        return failure;
    return ::mkdir(QFile::encodeName(path).constData(), mode) == 0 || errno == EEXIST ? 0 : errno;
}

int SystemDisk::sync(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int failure = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return failure;
}

int SystemDisk::rename(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 ? 0 : errno;
}

qint64 SystemDisk::freeBytes(const QString &path)
{
    struct statvfs status;
    if (::statvfs(QFile::encodeName(path).constData(), &status) != 0)
        return -1;
    return qint64(status.f_bavail) * qint64(status.f_frsize);
}

} // namespace cinefluent::server
