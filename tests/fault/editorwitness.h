// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFileInfo>
#include <QProcess>
#include <QString>

namespace cinefluent::tests {

/// What an editor process was seen to have done.
struct Acknowledged
{
    qint64 revision = -1;
    qsizetype position = 0;
    QByteArray hash;
};

/// The last state of which `output` holds the whole line.
[[nodiscard]] inline Acknowledged lastOf(const QByteArray &output)
{
    const QByteArray whole = output.left(output.lastIndexOf('\n') + 1);
    Acknowledged last;
    for (const QByteArray &line : whole.split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 4)
            last = {parts[1].toLongLong(), parts[2].toLongLong(), parts[3]};
    }
    return last;
}

/// "ok" where SQLite's own program finds nothing wrong in the file.
[[nodiscard]] inline QByteArray integrityOf(const QString &path)
{
    QProcess program;
    program.start(QStringLiteral("sqlite3"),
                  {path, QStringLiteral("PRAGMA integrity_check; PRAGMA foreign_key_check;")});
    program.waitForFinished();
    return program.readAllStandardOutput().trimmed() + program.readAllStandardError();
}

/// Temporary folders are in memory from now on, where the system has such a file system. A killed process leaves what
/// the kernel holds, so no disk is needed; waiting for one takes most of the time otherwise.
inline void keepTemporaryFoldersInMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    if (QFileInfo(memory).isWritable())
        qputenv("TMPDIR", memory.toLocal8Bit());
}

} // namespace cinefluent::tests
