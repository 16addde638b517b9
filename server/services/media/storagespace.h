// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cinefluent::server {

/// The room on the file system of uploads, of which a reserve is kept for what may not stop: the database, its log,
/// learners' progress. Safe from any thread.
class StorageSpace
{
public:
    enum class State
    {
        Ample,
        Low,      ///< uploads are refused, or soon will be; all else goes on
        Exhausted ///< even the reserve is nearly used up: a database on this file system may stop at any moment
    };

    StorageSpace() = default;
    StorageSpace(const StorageSpace &) = delete;
    StorageSpace &operator=(const StorageSpace &) = delete;
    virtual ~StorageSpace() = default;

    /// Sets room for `sizeBytes` aside. False, and nothing is set aside, where the reserve would be touched.
    [[nodiscard]] virtual bool take(qint64 sizeBytes) = 0;
    /// What was set aside has been written, or will not be.
    virtual void giveBack(qint64 sizeBytes) = 0;
    /// Whether the reserve is whole at this moment, whoever else writes to the file system.
    [[nodiscard]] virtual bool isReserveWhole() const = 0;
    [[nodiscard]] virtual State state() const = 0;
};

/// The room that one upload holds. One thread.
class SpaceClaim
{
public:
    SpaceClaim() = default; ///< of a place without limit
    explicit SpaceClaim(StorageSpace *space);
    SpaceClaim(const SpaceClaim &) = delete;
    SpaceClaim &operator=(const SpaceClaim &) = delete;
    SpaceClaim(SpaceClaim &&other) noexcept;
    SpaceClaim &operator=(SpaceClaim &&other) noexcept;
    ~SpaceClaim();

    /// Holds room for `sizeBytes` more; false where there is none.
    [[nodiscard]] bool grow(qint64 sizeBytes);
    /// Says that `sizeBytes` are being written; room that was not held before is taken now. False where the reserve
    /// does not allow it, also because others have filled the file system meanwhile.
    [[nodiscard]] bool spend(qint64 sizeBytes);

private:
    void release();

    StorageSpace *m_space = nullptr;
    qint64 m_heldBytes = 0;
};

} // namespace cinefluent::server
