// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httprequest.h"
#include "server/services/media/storagespace.h"

#include <QCryptographicHash>
#include <QTemporaryFile>

#include <memory>

namespace cinefluent::server {

/// Where the bytes of one request body go: memory, a temporary file with a running SHA-256, or nowhere.
class BodySink
{
public:
    enum class Kind
    {
        Discard,
        Memory,
        Spool
    };

    /// `expectedBytes` (0 when unknown) sizes the memory; `folder` is for spooling, whose room is claimed from `space`
    /// (null: no limit). False when there is none: nothing may be appended then.
    [[nodiscard]] bool start(Kind kind, qint64 expectedBytes, const QString &folder, StorageSpace *space);
    /// False when the disk refuses.
    [[nodiscard]] bool append(QByteArrayView data);
    /// Puts the body into the request. False when the disk refuses.
    [[nodiscard]] bool finish(HttpRequest &request);
    void reset();

    [[nodiscard]] qint64 sizeBytes() const { return m_sizeBytes; }

private:
    Kind m_kind = Kind::Discard;
    QByteArray m_memory;
    std::unique_ptr<QTemporaryFile> m_file;
    std::unique_ptr<QCryptographicHash> m_hash;
    SpaceClaim m_claim;
    qint64 m_sizeBytes = 0;
    bool m_failed = false;
};

} // namespace cinefluent::server
