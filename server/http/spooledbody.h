// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace cinefluent::server {

/// Removes a file when the last owner goes, unless it was moved away before.
class TemporaryFile
{
public:
    explicit TemporaryFile(QString path)
        : m_path(std::move(path))
    {
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile();

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// A request body that was written straight to disk. The file lies in `HttpServerOptions::spoolFolder`, is complete,
/// closed and not yet synced; it goes with the last copy of this value. A handler that keeps the content renames the
/// file away (same file system) or copies it.
struct SpooledBody
{
    QString path;
    qint64 sizeBytes = 0;
    QByteArray sha256; ///< 32 raw bytes over the decoded body.
    std::shared_ptr<TemporaryFile> owner;
};

} // namespace cinefluent::server
