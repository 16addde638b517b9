// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/filmsession.h"

#include "studio/ui/interaction/backgroundwork.h"

#include <QFileInfo>

namespace cinefluent::studio {

namespace {

constexpr QSize thumbnailBounds(192, 108);
constexpr int settledAfterMs = 1000;

} // namespace

FilmSession::FilmSession(PlayerController &controller, BackgroundWork &work, AudioOutputFactory audioOutput,
                         const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_work(work)
    , m_audioOutput(std::move(audioOutput))
    , m_waveformLoader(cacheFolder)
{
    connect(&m_waveformLoader, &WaveformLoader::progressed, this, &FilmSession::handleWaveformProgress);
    connect(&m_waveformLoader, &WaveformLoader::finished, this, [this] {
        m_waveformProgress.reset();
        emit waveformGrown();
    });
    connect(&m_waveformLoader, &WaveformLoader::failed, this, [this](const Error &error) {
        m_waveformProgress.reset();
        if (error.code != QLatin1String("media_no_audio"))
            emit failed(error);
    });
    m_settled.setSingleShot(true);
    m_settled.setInterval(settledAfterMs);
    connect(&m_settled, &QTimer::timeout, this, &FilmSession::fileTouched);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FilmSession::handleFileChanged);
    connect(&m_thumbnailLoader, &ThumbnailLoader::thumbnailReady, this, [this](qint64 frame, const QImage &image) {
        if (m_index)
            emit thumbnailReady(m_index->timeOf(frame), image);
    });
}

FilmSession::~FilmSession()
{
    m_controller.setPlayer(nullptr);
}

void FilmSession::open(std::shared_ptr<const FilmIndex> index, const QByteArray &contentHash)
{
    close();
    m_index = std::move(index);
    m_contentHash = contentHash;
    m_watcher.addPath(m_index->path());
    m_player = std::make_unique<FilmPlayer>(m_index, m_audioOutput);
    m_controller.setPlayer(m_player.get());
    m_player->seekToFrame(0); // before those who know a better place are told
    emit opened();
    if (m_index->defaultAudioStream() >= 0) {
        m_waveformProgress = m_work.begin(tr("Reading the sound"));
        emit waveformChanged(m_waveformLoader.load(m_index->path(), m_index->defaultAudioStream(), contentHash));
    }
    m_thumbnailLoader.load(m_index, thumbnailBounds);
}

void FilmSession::close()
{
    if (!m_index)
        return;
    m_waveformLoader.cancel();
    m_thumbnailLoader.cancel();
    m_waveformProgress.reset();
    m_controller.setPlayer(nullptr);
    m_player.reset();
    m_index.reset();
    m_contentHash.clear();
    m_settled.stop();
    if (const QStringList watched = m_watcher.files(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    emit closed();
}

void FilmSession::handleFileChanged(const QString &path)
{
    if (QFileInfo::exists(path) && !m_watcher.files().contains(path))
        m_watcher.addPath(path); // another file of the same name: the watcher follows the former one
    m_settled.start();
}

void FilmSession::handleWaveformProgress(double fraction)
{
    emit waveformGrown();
    if (!m_waveformProgress)
        return;
    if (m_waveformProgress->stopToken().stop_requested()) {
        m_waveformLoader.cancel();
        m_waveformProgress.reset();
        return;
    }
    m_waveformProgress->setPermille(int(fraction * 1000));
}

} // namespace cinefluent::studio
