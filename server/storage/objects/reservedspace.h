// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "server/services/media/storagespace.h"
#include "server/storage/objects/disk.h"

#include <atomic>
#include <mutex>

namespace cinefluent::server {

/// The room on the file system of one folder, as statvfs(2) tells it at each question. Every change of the state is
/// logged ("storage_low", "storage_exhausted", "storage_recovered").
///
/// The state is Low below the reserve and a quarter, Exhausted below an eighth of it; it improves a sixteenth of the
/// reserve above these, so that it does not flicker.
class ReservedSpace final : public StorageSpace
{
public:
    /// A reserve of 0 keeps nothing back. Where the disk cannot be asked there counts as room.
    ReservedSpace(QString folder, qint64 reserveBytes, Disk &disk, Logger &log);

    [[nodiscard]] bool take(qint64 sizeBytes) override;
    void giveBack(qint64 sizeBytes) override;
    [[nodiscard]] bool isReserveWhole() const override;
    [[nodiscard]] State state() const override { return m_state; }

    /// Looks anew; to be called every second or so.
    void refresh();
    [[nodiscard]] qint64 reserveBytes() const { return m_reserveBytes; }

private:
    [[nodiscard]] qint64 freeBytes() const;
    [[nodiscard]] State stateFor(qint64 freeBytes) const;

    const QString m_folder;
    const qint64 m_reserveBytes;
    Disk &m_disk;
    Logger &m_log;
    std::mutex m_mutex;
    qint64 m_takenBytes = 0;
    std::atomic<State> m_state = State::Ample;
};

} // namespace cinefluent::server
