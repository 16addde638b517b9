// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/timeline/mediatime.h"

#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>

namespace cinefluent::bench {

/// mpv without a window, driven through its JSON socket: paused, exact seeks.
class MpvPeer
{
public:
    MpvPeer() = default;
    ~MpvPeer();
    MpvPeer(const MpvPeer &) = delete;
    MpvPeer &operator=(const MpvPeer &) = delete;

    /// Error "mpv_missing" where there is none.
    [[nodiscard]] Result<void> open(const QString &path);
    /// Until mpv shows the frame.
    [[nodiscard]] bool seek(MediaTime time);
    /// Until mpv shows the frame before the one it shows.
    [[nodiscard]] bool stepBack();
    /// Until mpv shows the first frame of another film.
    [[nodiscard]] bool load(const QString &path);

private:
    [[nodiscard]] bool waitForEvent(const QByteArray &name);
    [[nodiscard]] bool send(const QByteArray &command);

    QTemporaryDir m_folder;
    QProcess m_process;
    QLocalSocket m_socket;
};

} // namespace cinefluent::bench
