// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/exchange/ziparchive.h"

#include "studio/document/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace cinefluent::studio {

namespace {

struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

struct Freed
{
    void operator()(archive *handle) const { archive_free(handle); }
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};
using Archive = std::unique_ptr<archive, Freed>;

Error cancelled()
{
    return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"),
                     ExchangeText::tr("It was stopped; nothing was changed."));
}

Error notWritten(const QString &path, const QString &detail)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("disk_full"),
                     ExchangeText::tr("“%1” could not be written: the disk may be full. What was there before is "
                                      "untouched; make room and try again.")
                         .arg(QFileInfo(path).fileName()),
                     path + QStringLiteral(": ") + detail);
}

Error unreadable(const QString &path, const QString &detail)
{
    return makeError(
        ErrorKind::Corrupt, QStringLiteral("zip_unreadable"),
        ExchangeText::tr("“%1” cannot be read: it is damaged or of another kind. Nothing was imported; get the file "
                         "again.")
            .arg(QFileInfo(path).fileName()),
        path + QStringLiteral(": ") + detail);
}

Error tooLarge(const QString &path)
{
    return makeError(ErrorKind::TooLarge, QStringLiteral("zip_too_large"),
                     ExchangeText::tr("“%1” holds more than 1 GB. Nothing was imported; export it in smaller parts.")
                         .arg(QFileInfo(path).fileName()),
                     path);
}

QString messageOf(archive *handle)
{
    return QString::fromUtf8(archive_error_string(handle));
}

Result<void> writeMember(archive *out, const ZipMember &member, const QString &path)
{
    QByteArray content = member.content;
    if (!member.sourcePath.isEmpty()) {
        QFile source(member.sourcePath);
        if (!source.open(QIODevice::ReadOnly)) {
            return makeError(ErrorKind::NotFound, QStringLiteral("file_unreadable"),
                             ExchangeText::tr("“%1” cannot be read; nothing was exported.")
                                 .arg(QFileInfo(member.sourcePath).fileName()),
                             member.sourcePath);
        }
        content = source.readAll();
    }
    const std::unique_ptr<archive_entry, Freed> entry(archive_entry_new());
    archive_entry_set_pathname_utf8(entry.get(), member.name.toUtf8().constData());
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    const auto setCompression =
        member.isPacked ? archive_write_zip_set_compression_store : archive_write_zip_set_compression_deflate;
    if (setCompression(out) != ARCHIVE_OK || archive_write_header(out, entry.get()) != ARCHIVE_OK ||
        archive_write_data(out, content.constData(), size_t(content.size())) != content.size())
        return notWritten(path, messageOf(out));
    return {};
}

Result<void> writeMembers(const QString &temporaryPath, const QString &path, const QList<ZipMember> &members,
                          const std::stop_token &stop)
{
    const Archive out(archive_write_new());
    archive_write_set_format_zip(out.get());
    if (archive_write_open_filename(out.get(), QFile::encodeName(temporaryPath).constData()) != ARCHIVE_OK)
        return notWritten(path, messageOf(out.get()));
    for (const ZipMember &member : members) {
        if (stop.stop_requested())
            return cancelled();
        if (Result<void> written = writeMember(out.get(), member, path); !written)
            return written;
    }
    if (archive_write_close(out.get()) != ARCHIVE_OK)
        return notWritten(path, messageOf(out.get()));
    return {};
}

/// Takes one member's bytes into a file, at most `room` of them.
class MemberCopy
{
public:
    MemberCopy(archive *in, const QString &archivePath, const QString &targetPath)
        : m_in(in)
        , m_archivePath(archivePath)
        , m_target(targetPath)
    {
    }

    Result<qint64> run(qint64 room, const std::stop_token &stop)
    {
        if (!m_target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return notWritten(m_target.fileName(), m_target.errorString());
        QByteArray piece(256 * 1024, Qt::Uninitialized);
        qint64 size = 0;
        for (;;) {
            if (stop.stop_requested())
                return cancelled();
            const la_ssize_t got = archive_read_data(m_in, piece.data(), size_t(piece.size()));
            if (got < 0)
                return unreadable(m_archivePath, messageOf(m_in));
            if (got == 0)
                break;
            size += got;
            if (size > room)
                return tooLarge(m_archivePath);
            if (m_target.write(piece.constData(), got) != got)
                return notWritten(m_target.fileName(), m_target.errorString());
        }
        if (!m_target.flush())
            return notWritten(m_target.fileName(), m_target.errorString());
        return size;
    }

private:
    archive *m_in;
    QString m_archivePath;
    QFile m_target;
};

} // namespace

Result<void> writeZip(const QString &path, const QList<ZipMember> &members, const std::stop_token &stop)
{
    const QString temporary = durablefile::temporaryNameFor(path);
    if (Result<void> written = writeMembers(temporary, path, members, stop); !written) {
        QFile::remove(temporary);
        return written;
    }
    return durablefile::moveIntoPlace(temporary, path, durablefile::Existing::Replace);
}

Result<void> unpackZip(const QString &path, const QString &folder,
                       const std::function<QString(const QString &member)> &nameFor, const std::stop_token &stop)
{
    constexpr qint64 maxBytes = qint64(1) << 30;
    constexpr qint64 maxMemberBytes = qint64(256) << 20;
    constexpr int maxMembers = 100'000;
    const Archive in(archive_read_new());
    archive_read_support_format_zip(in.get());
    constexpr size_t blockBytes = 64 * 1024;
    if (archive_read_open_filename(in.get(), QFile::encodeName(path).constData(), blockBytes) != ARCHIVE_OK)
        return unreadable(path, messageOf(in.get()));
    qint64 left = maxBytes;
    for (int count = 0;; ++count) {
        if (count > maxMembers)
            return tooLarge(path);
        archive_entry *entry = nullptr;
        const int status = archive_read_next_header(in.get(), &entry);
        if (status == ARCHIVE_EOF)
            return count > 0 ? Result<void>() : unreadable(path, QStringLiteral("empty"));
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return unreadable(path, messageOf(in.get()));
        const char *member = archive_entry_pathname_utf8(entry);
        const QString name = member ? nameFor(QString::fromUtf8(member)) : QString();
        if (name.isEmpty())
            continue;
        const Result<qint64> copied =
            MemberCopy(in.get(), path, QDir(folder).filePath(name)).run(std::min(left, maxMemberBytes), stop);
        if (!copied)
            return copied.error();
        left -= *copied;
    }
}

} // namespace cinefluent::studio
