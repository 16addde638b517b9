// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cinefluent::server {

/// The few calls that decide whether a file survives, so that tests can make each of them fail. Unless they say else
/// they give 0 or an errno. Safe from any thread.
class Disk
{
public:
    Disk() = default;
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;
    virtual ~Disk() = default;

    /// The folder and those above it, as far as they are missing.
    [[nodiscard]] virtual int makeFolder(const QString &path) = 0;
    /// fsync of a file or a folder.
    [[nodiscard]] virtual int sync(const QString &path) = 0;
    /// rename(2): atomic within one file system, replaces.
    [[nodiscard]] virtual int rename(const QString &from, const QString &to) = 0;
    /// What an account without privileges may still write to the file system of `path`; −1 where that is not known.
    [[nodiscard]] virtual qint64 freeBytes(const QString &path) = 0;
};

class SystemDisk final : public Disk
{
public:
    [[nodiscard]] int makeFolder(const QString &path) override;
    [[nodiscard]] int sync(const QString &path) override;
    [[nodiscard]] int rename(const QString &from, const QString &to) override;
    [[nodiscard]] qint64 freeBytes(const QString &path) override;
};

} // namespace cinefluent::server
