// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/filmsession.h"

#include "studio/ui/interaction/backgroundwork.h"

#include <QFileInfo>

namespace cinefluent::studio {

namespace {

constexpr QSize thumbnailBounds(192, 108);
constexpr int settledAfterMs = 1000;
constexpr double foretoldFrom = 0.02; // before, how long it takes is a guess

} // namespace

FilmSession::FilmSession(PlayerController &controller, BackgroundWork &work, Preferences &preferences,
                         AudioOutputFactory audioOutput, const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_work(work)
    , m_preferences(preferences)
    , m_audioOutput(std::move(audioOutput))
    , m_waveformLoader(cacheFolder)
    , m_spectrogramLoader(cacheFolder)
    , m_cutLoader(cacheFolder)
    , m_proxyLoader(cacheFolder.isEmpty() ? QString() : cacheFolder + QStringLiteral("/proxies"))
{
    connect(&m_waveformLoader, &WaveformLoader::progressed, this, &FilmSession::handleWaveformProgress);
    connect(&m_waveformLoader, &WaveformLoader::finished, this, &FilmSession::handleSoundRead);
    connect(&m_waveformLoader, &WaveformLoader::failed, this, [this](const Error &error) {
        m_waveformProgress.reset();
        if (error.code != QLatin1String("media_no_audio"))
            emit failed(error);
    });
    connect(&m_spectrogramLoader, &SpectrogramLoader::progressed, this, &FilmSession::handleSpectrogramProgress);
    connect(&m_spectrogramLoader, &SpectrogramLoader::finished, this, [this] {
        m_spectrogramProgress.reset();
        emit spectrogramGrown();
    });
    connect(&m_spectrogramLoader, &SpectrogramLoader::failed, this, [this](const Error &error) {
        m_spectrogramProgress.reset();
        emit failed(error);
    });
    connect(&m_proxyLoader, &ProxyLoader::buildStarted, this, [this] {
        m_proxyProgress = m_work.begin(tr("Making a small copy for scrubbing"));
        m_proxySince.start();
        emit proxyChanged();
    });
    connect(&m_proxyLoader, &ProxyLoader::progressed, this, &FilmSession::handleProxyProgress);
    connect(&m_proxyLoader, &ProxyLoader::ready, this, [this](const std::shared_ptr<const FilmIndex> &proxy) {
        m_proxy = proxy;
        followPreferences();
    });
    connect(&m_proxyLoader, &ProxyLoader::finished, this, [this] {
        m_proxyProgress.reset();
        emit proxyChanged();
    });
    connect(&m_proxyLoader, &ProxyLoader::failed, this, [this](const Error &error) {
        if (m_proxyAskedFor) // the film itself does as well: nobody is told of what nobody asked for
            emit failed(error);
    });
    connect(&m_preferences, &Preferences::changed, this, &FilmSession::followPreferences);
    connect(&m_controller, &PlayerController::soundChanged, this, &FilmSession::handleSoundChanged);
    connect(&m_cutLoader, &CutLoader::cutsChanged, this, &FilmSession::cutsChanged);
    connect(&m_cutLoader, &CutLoader::progressed, this, &FilmSession::handleCutProgress);
    connect(&m_cutLoader, &CutLoader::finished, this, [this] {
        m_cutProgress.reset();
        emit cutsChanged();
    });
    connect(&m_cutLoader, &CutLoader::failed, this, [this](const Error &error) {
        m_cutProgress.reset();
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
    const std::vector<MediaStream> tracks = m_index->streamsOf(StreamKind::Audio);
    const int remembered = m_preferences.number(trackKey(), m_index->defaultAudioStream());
    if (std::any_of(tracks.begin(), tracks.end(), [&](const MediaStream &track) { return track.index == remembered; }))
        m_player->setAudioStream(remembered);
    followPreferences();
    m_controller.setPlayer(m_player.get());
    m_player->seekToFrame(0); // before those who know a better place are told
    emit opened();
    readSound();
    m_thumbnailLoader.load(m_index, thumbnailBounds);
    m_cutProgress = m_work.begin(tr("Looking for scene cuts"));
    m_cutLoader.load(m_index, m_contentHash);
    loadProxy(PlaybackPreferences(m_preferences).makesProxies() ? ProxyLoader::Mode::WhenHeavy
                                                                : ProxyLoader::Mode::Cached);
}

void FilmSession::readSound()
{
    m_waveformStream = m_player->audioStream();
    if (m_waveformStream < 0)
        return;
    m_waveformProgress = m_work.begin(tr("Reading the sound"));
    m_waveform = m_waveformLoader.load(m_index->path(), m_waveformStream, m_contentHash);
    emit waveformChanged(m_waveform);
    followSpectrogram();
}

void FilmSession::handleSoundRead()
{
    m_waveformProgress.reset();
    emit waveformGrown();
    if (m_waveform && m_waveformStream == m_index->defaultAudioStream())
        emit clippingFound(audiblyClipped(m_waveform->clipped()));
}

void FilmSession::followSpectrogram()
{
    const bool isWanted = m_preferences.boolean(QLatin1String(spectrogramKey), false);
    const int stream = isWanted && m_index && m_player ? m_player->audioStream() : -1;
    if (stream == m_spectrogramStream)
        return;
    m_spectrogramStream = stream;
    m_spectrogramProgress.reset();
    m_spectrogramLoader.cancel();
    if (stream < 0) {
        emit spectrogramChanged(nullptr);
        return;
    }
    m_spectrogramProgress = m_work.begin(tr("Reading the spectrum of the sound"));
    emit spectrogramChanged(m_spectrogramLoader.load(m_index, stream, m_contentHash));
}

void FilmSession::handleSpectrogramProgress(double fraction)
{
    emit spectrogramGrown();
    if (!m_spectrogramProgress)
        return;
    if (m_spectrogramProgress->stopToken().stop_requested()) {
        m_spectrogramLoader.cancel();
        m_spectrogramProgress.reset();
        return;
    }
    m_spectrogramProgress->setPermille(int(fraction * 1000));
}

QString FilmSession::trackKey() const
{
    return QStringLiteral("audioTrack/%1").arg(QString::fromLatin1(m_contentHash));
}

void FilmSession::handleSoundChanged()
{
    if (!m_player || m_player->audioStream() == m_waveformStream)
        return;
    if (!m_contentHash.isEmpty())
        m_preferences.setValue(trackKey(), m_player->audioStream());
    readSound();
}

void FilmSession::loadProxy(ProxyLoader::Mode mode)
{
    m_proxyLoader.setLimitBytes(PlaybackPreferences(m_preferences).proxyLimitBytes());
    m_proxyLoader.load(m_index, m_contentHash, mode);
}

void FilmSession::makeProxy()
{
    if (!canMakeProxy())
        return;
    m_proxyAskedFor = true;
    loadProxy(ProxyLoader::Mode::Always);
}

bool FilmSession::canMakeProxy() const
{
    return m_index && m_proxyLoader.hasFolder() && !m_contentHash.isEmpty() && !m_proxy && !m_proxyProgress;
}

void FilmSession::followPreferences()
{
    if (!m_player)
        return;
    const PlaybackPreferences preferences(m_preferences);
    m_player->setProxy(preferences.usesProxies() ? m_proxy : nullptr);
    m_player->setScrubSoundEnabled(preferences.hasScrubSound());
    followSpectrogram();
}

void FilmSession::close()
{
    if (!m_index)
        return;
    m_waveformLoader.cancel();
    m_waveform.reset();
    m_spectrogramLoader.cancel();
    m_spectrogramProgress.reset();
    m_spectrogramStream = -1;
    emit spectrogramChanged(nullptr);
    m_thumbnailLoader.cancel();
    m_cutLoader.clear();
    m_cutProgress.reset();
    m_proxyLoader.cancel();
    m_waveformProgress.reset();
    m_proxyProgress.reset();
    m_proxy.reset();
    m_proxyAskedFor = false;
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

void FilmSession::scanCuts(const TimeRange &region, double sensitivity)
{
    if (!canScanCuts())
        return;
    m_cutProgress = m_work.begin(tr("Looking for scene cuts"));
    m_cutLoader.scanAgain(region, sensitivity);
    if (!m_cutLoader.isRunning()) // an empty region
        m_cutProgress.reset();
}

bool FilmSession::hasCutAt(MediaTime time) const
{
    return m_index && cutShownAt(cuts(), m_index->rangeOf(m_index->frameAt(time))) >= 0;
}

void FilmSession::handleCutProgress(double fraction)
{
    if (!m_cutProgress)
        return;
    if (m_cutProgress->stopToken().stop_requested()) {
        m_cutLoader.cancel();
        m_cutProgress.reset();
        emit cutsChanged();
        return;
    }
    m_cutProgress->setPermille(int(fraction * 1000));
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

void FilmSession::handleProxyProgress(double fraction)
{
    if (!m_proxyProgress)
        return;
    if (m_proxyProgress->stopToken().stop_requested()) {
        m_proxyLoader.cancel();
        m_proxyProgress.reset();
        emit proxyChanged();
        return;
    }
    m_proxyProgress->setPermille(int(fraction * 1000));
    if (fraction >= foretoldFrom)
        m_proxyProgress->setRemaining(qint64(double(m_proxySince.elapsed()) * (1 - fraction) / fraction));
}

} // namespace cinefluent::studio
