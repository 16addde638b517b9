// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/bodysink.h"

#include <QDir>

namespace cinefluent::server {

bool BodySink::start(Kind kind, qint64 expectedBytes, const QString &folder, StorageSpace *space)
{
    reset();
    m_kind = kind;
    if (kind == Kind::Memory) {
        // A declared length is a claim: memory follows what has come, beyond a first helping.
        m_memory.reserve(qsizetype(std::min<qint64>(expectedBytes, 64 * 1024)));
    } else if (kind == Kind::Spool) {
        m_claim = SpaceClaim(space);
        if (!m_claim.grow(expectedBytes)) {
            m_failed = true;
            return false;
        }
        const QString root = folder.isEmpty() ? QDir::tempPath() : folder;
        m_file = std::make_unique<QTemporaryFile>(root + QStringLiteral("/body-XXXXXX"));
        m_file->setAutoRemove(true);
        m_failed = !m_file->open();
        m_hash = std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256);
    }
    return !m_failed;
}

bool BodySink::append(QByteArrayView data)
{
    m_sizeBytes += data.size();
    switch (m_kind) {
    case Kind::Discard:
        break;
    case Kind::Memory:
        m_memory.append(data);
        break;
    case Kind::Spool:
        if (m_failed || !m_claim.spend(data.size())) {
            m_failed = true;
            return false;
        }
        m_hash->addData(QByteArray::fromRawData(data.data(), data.size()));
        m_failed = m_file->write(data.data(), data.size()) != data.size();
        return !m_failed;
    }
    return true;
}

bool BodySink::finish(HttpRequest &request)
{
    if (m_kind == Kind::Memory) {
        request.body = std::move(m_memory);
    } else if (m_kind == Kind::Spool) {
        if (m_failed || !m_file->flush())
            return false;
        SpooledBody spooled;
        spooled.path = m_file->fileName();
        spooled.sizeBytes = m_sizeBytes;
        spooled.sha256 = m_hash->result();
        spooled.owner = std::make_shared<TemporaryFile>(spooled.path);
        m_file->setAutoRemove(false);
        m_file->close();
        request.spooledBody = std::move(spooled);
    }
    reset();
    return true;
}

void BodySink::reset()
{
    m_kind = Kind::Discard;
    m_memory = {};
    m_file.reset();
    m_hash.reset();
    m_claim = {};
    m_sizeBytes = 0;
    m_failed = false;
}

} // namespace cinefluent::server
