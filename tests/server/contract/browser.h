// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/httpscenario.h"

#include <QTcpServer>

namespace cinefluent::tests {

/// Gives back, to whoever asks on its port, the answers it was told to give: the very status, headers and body that our
/// server sent. Everything else that is asked for counts as a beacon: a page made the browser fetch it.
class ReplayServer
{
public:
    ReplayServer();

    /// The address at which the answer is given from now on.
    [[nodiscard]] QByteArray replay(const HttpAnswer &answer);
    [[nodiscard]] QByteArray beaconUrl() const { return url() + "/beacon"; }
    [[nodiscard]] int beacons() const { return m_beacons; }
    void forgetBeacons() { m_beacons = 0; }

private:
    [[nodiscard]] QByteArray url() const { return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()); }
    void answer(QTcpSocket &socket, const QByteArray &target);

    QTcpServer m_server;
    QList<HttpAnswer> m_answers;
    int m_beacons = 0;
};

/// A headless Chromium that runs what a page's policy lets it run.
class Browser
{
public:
    /// Null where there is none on this machine.
    [[nodiscard]] static QString program();
    /// The document as it stands after a page's scripts ran; empty where the browser does not end by itself.
    [[nodiscard]] QByteArray documentOf(const QByteArray &url);

private:
    QTemporaryDir m_profile;
};

} // namespace cinefluent::tests
