// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/cachefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace cinefluent::studio::cachefile {

namespace {

constexpr qsizetype magicBytes = 8;
constexpr qsizetype hashBytes = 32;
constexpr qsizetype headerBytes = magicBytes + qsizetype(sizeof(quint64)) + hashBytes;

} // namespace

bool synchronise(int descriptor)
{
#ifdef Q_OS_UNIX
    return ::fsync(descriptor) == 0;
#else
    return ::_commit(descriptor) == 0;
#endif
}

bool synchronise(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && synchronise(file.handle());
}

void synchroniseFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#endif
}

Result<void> write(const QString &path, const QByteArray &content, const QString &message)
{
    const auto failed = [&message](const QString &detail) {
        return makeError(ErrorKind::Unavailable, QStringLiteral("cache_write_failed"), message, detail);
    };
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return failed(folder);
    QTemporaryFile draft(path + QStringLiteral(".XXXXXX"));
    if (!draft.open())
        return failed(draft.errorString());
    if (draft.write(content) != content.size() || !draft.flush() || !synchronise(draft.handle()))
        return failed(draft.errorString());
    draft.close();
    QFile written(draft.fileName());
    if (!written.open(QIODevice::ReadOnly) || written.size() != content.size() || written.readAll() != content)
        return failed(written.fileName() + QStringLiteral(": what was written does not read back"));
    written.close();
    QFile::remove(path);
    if (!draft.rename(path))
        return failed(draft.errorString());
    draft.setAutoRemove(false);
    synchroniseFolder(folder);
    return {};
}

QByteArray sealed(const char *magic, const QByteArray &payload)
{
    QByteArray header(headerBytes, '\0');
    std::copy_n(magic, magicBytes, header.data());
    qToLittleEndian(quint64(payload.size()), header.data() + magicBytes);
    const QByteArray hash = QCryptographicHash::hash(payload, QCryptographicHash::Sha256);
    std::copy_n(hash.constData(), hashBytes, header.data() + headerBytes - hashBytes);
    return header + payload;
}

QByteArray unsealed(const char *magic, const QByteArray &content)
{
    if (content.size() < headerBytes || !content.startsWith(magic))
        return {};
    const auto size = qFromLittleEndian<quint64>(content.constData() + magicBytes);
    const QByteArray payload = content.mid(headerBytes);
    if (quint64(payload.size()) != size || QCryptographicHash::hash(payload, QCryptographicHash::Sha256) !=
                                               content.mid(headerBytes - hashBytes, hashBytes))
        return {};
    return payload;
}

} // namespace cinefluent::studio::cachefile
