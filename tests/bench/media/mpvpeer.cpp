// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/media/mpvpeer.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace cinefluent::bench {

namespace {

constexpr int timeoutMs = 20'000;

Error mpvError(const QString &detail)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("mpv_missing"), QStringLiteral("mpv could not be used."),
                     detail);
}

} // namespace

MpvPeer::~MpvPeer()
{
    m_socket.abort();
    m_process.terminate();
    if (!m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished(3000);
    }
}

Result<void> MpvPeer::open(const QString &path)
{
    if (QStandardPaths::findExecutable(QStringLiteral("mpv")).isEmpty())
        return mpvError(QStringLiteral("not installed"));
    const QString socketPath = m_folder.filePath(QStringLiteral("mpv"));
    m_process.start(QStringLiteral("mpv"),
                    {"--no-config", "--really-quiet", "--vo=null", "--ao=null", "--pause", "--hr-seek=yes",
                     "--keep-open", "--idle=no", "--input-ipc-server=" + socketPath, path});
    if (!m_process.waitForStarted())
        return mpvError(m_process.errorString());
    const QDeadlineTimer deadline(timeoutMs);
    while (!deadline.hasExpired() && m_process.state() == QProcess::Running) {
        m_socket.connectToServer(socketPath);
        if (m_socket.waitForConnected(100))
            break;
        m_process.waitForReadyRead(20); // the socket's file appears when mpv is ready
    }
    if (m_socket.state() != QLocalSocket::ConnectedState || !seek(MediaTime()))
        return mpvError(QString::fromUtf8(m_process.readAllStandardError()));
    return {};
}

bool MpvPeer::send(const QByteArray &command)
{
    return m_socket.write(command + '\n') > 0 && m_socket.waitForBytesWritten(timeoutMs);
}

bool MpvPeer::waitForEvent(const QByteArray &name)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (!deadline.hasExpired()) {
        while (m_socket.canReadLine()) {
            const QJsonObject message = QJsonDocument::fromJson(m_socket.readLine()).object();
            if (message.value(QLatin1String("event")).toString() == QLatin1String(name))
                return true;
        }
        m_socket.waitForReadyRead(100);
    }
    return false;
}

bool MpvPeer::seek(MediaTime time)
{
    m_socket.readAll(); // of earlier seeks
    const QByteArray seconds = QByteArray::number(double(time.us()) / 1e6, 'f', 6);
    return send("{\"command\":[\"seek\"," + seconds + ",\"absolute+exact\"]}") && waitForEvent("playback-restart");
}

bool MpvPeer::stepBack()
{
    m_socket.readAll();
    return send("{\"command\":[\"frame-back-step\"]}") && waitForEvent("playback-restart");
}

bool MpvPeer::load(const QString &path)
{
    m_socket.readAll();
    const QJsonObject command{{QStringLiteral("command"), QJsonArray{QStringLiteral("loadfile"), path}}};
    return send(QJsonDocument(command).toJson(QJsonDocument::Compact)) && waitForEvent("playback-restart");
}

} // namespace cinefluent::bench
