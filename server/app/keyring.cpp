// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/keyring.h"

#include "server/app/serverconfig.h"
#include "server/services/security/secret.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cinefluent::server {

namespace {

constexpr std::array kept{"jwt-secret", "pii-keys", "email-index-key", "media-key"};
constexpr qsizetype secretSizeBytes = 32;

Error unwritable(const QString &path, const QString &reason)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("secrets_unwritable"),
                     QStringLiteral("The secrets in the data directory cannot be kept. Nothing was started; make the "
                                    "directory writable and room on its disk, or set the secrets yourself."),
                     path + QStringLiteral(": ") + reason);
}

QString lastError()
{
    return QString::fromLocal8Bit(strerror(errno)); // NOLINT(concurrency-mt-unsafe): at start, one thread
}

/// Makes the file whole or not at all, and never over one that another process has just made.
Result<void> writeOnce(const QString &path, const QByteArray &content)
{
    const QByteArray temporary = QFile::encodeName(path + QStringLiteral(".%1").arg(getpid()));
    const int descriptor = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return unwritable(path, lastError());
    const bool written =
        ::write(descriptor, content.constData(), size_t(content.size())) == content.size() && ::fsync(descriptor) == 0;
    const QString reason = written ? QString() : lastError();
    ::close(descriptor);
    const bool linked =
        written && (::link(temporary.constData(), QFile::encodeName(path).constData()) == 0 || errno == EEXIST);
    const QString linkReason = linked ? QString() : lastError();
    ::unlink(temporary.constData());
    if (!written)
        return unwritable(path, reason);
    if (!linked)
        return unwritable(path, linkReason);
    // The name must last as well: without these keys what they encrypted is lost.
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool lasting = folder >= 0 && ::fsync(folder) == 0;
    const QString folderReason = lasting ? QString() : lastError();
    if (folder >= 0)
        ::close(folder);
    return lasting ? Result<void>() : unwritable(path, folderReason);
}

Result<QByteArray> readKept(const QString &path)
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QFile file(path);
    if (file.permissions() & others)
        return makeError(ErrorKind::Corrupt, QStringLiteral("secrets_exposed"),
                         QStringLiteral("Other users of this machine can read the secret %1. Nothing was started; "
                                        "take their rights away (chmod 600) if nobody has read it, or replace it.")
                             .arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return unwritable(path, file.errorString());
    return file.readAll().trimmed();
}

QByteArray freshSecret(const char *name, RandomSource &random)
{
    const QByteArray prefix = qstrcmp(name, "pii-keys") == 0 ? "1:" : "";
    return prefix + toBase64Url(Secret::generate(random, secretSizeBytes).view());
}

Result<void> makeMissing(const QString &folder, const char *name, RandomSource &random)
{
    if (!QDir().mkpath(folder) || ::chmod(QFile::encodeName(folder).constData(), 0700) != 0)
        return unwritable(folder, lastError());
    const QString path = folder + QLatin1Char('/') + QString::fromLatin1(name);
    return QFileInfo::exists(path) ? Result<void>() : writeOnce(path, freshSecret(name, random) + '\n');
}

} // namespace

Result<void> completeSecrets(Settings &settings, const QString &dataDirectory, RandomSource &random,
                             MissingSecrets missing)
{
    if (isProduction(settings))
        return {};
    const QString folder = dataDirectory + QStringLiteral("/secrets");
    for (const char *name : kept) {
        if (settings.isSet(name))
            continue;
        const QString path = folder + QLatin1Char('/') + QString::fromLatin1(name);
        if (missing == MissingSecrets::Keep) {
            if (const auto made = makeMissing(folder, name, random); !made)
                return made.error();
        } else if (!QFileInfo::exists(path)) {
            settings.set(name, {QString::fromLatin1(freshSecret(name, random)), QStringLiteral("made by the start")});
            continue;
        }
        const auto content = readKept(path);
        if (!content)
            return content.error();
        settings.set(name, {QString::fromLatin1(*content), QStringLiteral("kept in ") + path});
    }
    return {};
}

} // namespace cinefluent::server
