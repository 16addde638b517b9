// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/filmplayer.h"
#include "studio/media/proxyloader.h"
#include "studio/media/scenecuts.h"
#include "studio/media/spectrogram.h"
#include "studio/media/thumbnails.h"
#include "studio/media/waveform.h"
#include "studio/scenarios/interaction.h"
#include "studio/ui/player/playercontroller.h"
#include "studio/ui/shell/playbackpreferences.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QTimer>

namespace cinefluent::studio {

class BackgroundWork;

/// The open film's player, waveform, thumbnails and proxy. Sound and pictures are read in the background and shown as
/// they come.
class FilmSession : public QObject
{
    Q_OBJECT

public:
    FilmSession(PlayerController &controller, BackgroundWork &work, Preferences &preferences,
                AudioOutputFactory audioOutput, const QString &cacheFolder, QObject *parent = nullptr);
    ~FilmSession() override;

    /// `contentHash` names the film in the caches; may be empty.
    void open(std::shared_ptr<const FilmIndex> index, const QByteArray &contentHash);
    void close();
    [[nodiscard]] const std::shared_ptr<const FilmIndex> &index() const { return m_index; }
    [[nodiscard]] const QByteArray &contentHash() const { return m_contentHash; } ///< empty while no film is open

    /// Makes the film's proxy, heavy or not.
    void makeProxy();
    [[nodiscard]] bool canMakeProxy() const; ///< none yet, and none on its way
    [[nodiscard]] bool hasProxy() const { return m_proxy != nullptr; }
    [[nodiscard]] bool usesProxy() const { return m_player && m_player->hasProxy(); }

    /// Preference: whether the timeline shows the sound's spectrum in the waveform's place.
    static constexpr char spectrogramKey[] = "timeline/spectrogram";

    /// Scene cuts known so far, ascending.
    [[nodiscard]] const QList<SceneCut> &cuts() const { return m_cutLoader.cuts(); }
    [[nodiscard]] bool canScanCuts() const { return m_index && !m_cutLoader.isRunning(); }
    /// As CutLoader::scanAgain(), with progress.
    void scanCuts(const TimeRange &region, double sensitivity);
    /// Whether a cut is shown at the frame on screen at `time`.
    [[nodiscard]] bool hasCutAt(MediaTime time) const;
    /// As of CutLoader.
    void addCut(MediaTime time) { m_cutLoader.addCut(time); }
    void removeCut(MediaTime time) { m_cutLoader.removeCut(time); }

signals:
    void opened();
    void closed();
    void waveformChanged(const std::shared_ptr<const cinefluent::studio::Waveform> &waveform);
    void waveformGrown();
    /// Null where the editor wants the waveform, or there is no sound.
    void spectrogramChanged(const std::shared_ptr<const cinefluent::studio::Spectrogram> &spectrogram);
    void spectrogramGrown();
    void cutsChanged();
    /// Where the sound that lessons are cut with is clipped, ascending; told once it has been read.
    void clippingFound(const QList<cinefluent::TimeRange> &ranges);
    void thumbnailReady(cinefluent::MediaTime time, const QImage &image);
    void failed(const cinefluent::Error &error);
    void proxyChanged(); ///< there is one, none any more, or one is being made
    /// Something happened to the film's file on disk, and has been quiet for a moment.
    void fileTouched();

private:
    void handleWaveformProgress(double fraction);
    void handleSpectrogramProgress(double fraction);
    /// Reads the spectrum of the sound that is heard where it is wanted, or forgets it.
    void followSpectrogram();
    void handleCutProgress(double fraction);
    void handleFileChanged(const QString &path);
    void handleProxyProgress(double fraction);
    void loadProxy(ProxyLoader::Mode mode);
    void followPreferences();
    void readSound();
    void handleSoundRead();
    void handleSoundChanged();
    [[nodiscard]] QString trackKey() const;

    PlayerController &m_controller;
    BackgroundWork &m_work;
    Preferences &m_preferences;
    AudioOutputFactory m_audioOutput;
    WaveformLoader m_waveformLoader;
    SpectrogramLoader m_spectrogramLoader;
    CutLoader m_cutLoader;
    ThumbnailLoader m_thumbnailLoader;
    ProxyLoader m_proxyLoader;
    std::unique_ptr<IProgress> m_waveformProgress;
    std::unique_ptr<IProgress> m_spectrogramProgress;
    std::unique_ptr<IProgress> m_cutProgress;
    std::unique_ptr<IProgress> m_proxyProgress;
    std::shared_ptr<const FilmIndex> m_proxy;
    QElapsedTimer m_proxySince; ///< when making it began
    bool m_proxyAskedFor = false;
    std::shared_ptr<const FilmIndex> m_index;
    QByteArray m_contentHash;
    int m_waveformStream = -1; ///< what the waveform shows
    std::shared_ptr<const Waveform> m_waveform;
    int m_spectrogramStream = -1; ///< what the spectrogram shows; −1: none is wanted
    QFileSystemWatcher m_watcher;
    QTimer m_settled; ///< runs while the file is still changing
    std::unique_ptr<FilmPlayer> m_player;
};

} // namespace cinefluent::studio
