// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "server/services/media/objectstore.h"

namespace cinefluent::server {

struct ShelvedObject
{
    QString sha256; ///< of its name
    qint64 sizeBytes = 0;
    Instant changedAt{};
};

/// All objects of a server as its operator's tools see them: check, gc, backup and restore. Blocking; one thread.
class ObjectShelf
{
public:
    ObjectShelf() = default;
    ObjectShelf(const ObjectShelf &) = delete;
    ObjectShelf &operator=(const ObjectShelf &) = delete;
    virtual ~ObjectShelf() = default;

    /// Everything that lies where an object would, in no order; uploads under way are left out. `handle` may remove it;
    /// its error ends the walk.
    [[nodiscard]] virtual Result<void> forEach(const std::function<Result<void>(const ShelvedObject &)> &handle) = 0;
    /// Nothing where it is not there.
    [[nodiscard]] virtual Result<std::optional<qint64>> sizeOf(const QString &sha256) = 0;
    /// The content, as ObjectStore::read().
    [[nodiscard]] virtual Result<void> read(const QString &sha256, qint64 sizeBytes, const ObjectSink &sink) = 0;
    /// One that is not there is no failure.
    [[nodiscard]] virtual Result<void> remove(const QString &sha256) = 0;
    /// Takes a damaged one out of the way, so that it can be stored anew. Where it is then, in words.
    [[nodiscard]] virtual Result<QString> setAside(const QString &sha256) = 0;
    /// Removes uploads under way that began before `before` and that no process of this machine looks after. How many.
    [[nodiscard]] virtual Result<int> clearUploads(Instant before, bool onlyCount) = 0;

    /// SHA-256 of what is stored, in lowercase hex.
    [[nodiscard]] Result<QString> hash(const QString &sha256, qint64 sizeBytes);
};

/// Objects as files below one folder.
class FolderShelf final : public ObjectShelf
{
public:
    explicit FolderShelf(QString folder);

    [[nodiscard]] Result<void> forEach(const std::function<Result<void>(const ShelvedObject &)> &handle) override;
    [[nodiscard]] Result<std::optional<qint64>> sizeOf(const QString &sha256) override;
    [[nodiscard]] Result<void> read(const QString &sha256, qint64 sizeBytes, const ObjectSink &sink) override;
    [[nodiscard]] Result<void> remove(const QString &sha256) override;
    [[nodiscard]] Result<QString> setAside(const QString &sha256) override;
    /// None: the server looks after its uploads itself.
    [[nodiscard]] Result<int> clearUploads(Instant before, bool onlyCount) override;

private:
    QString m_folder;
};

} // namespace cinefluent::server
