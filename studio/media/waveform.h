// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/timeline/timerange.h"
#include "studio/media/clipping.h"

#include <QObject>
#include <QString>

#include <memory>
#include <mutex>
#include <vector>

namespace cinefluent::studio {

/// Lowest and highest sample of a span over all channels, −32767…32767 (full scale); {0, 0} is silence.
struct Peak
{
    qint16 minimum = 0;
    qint16 maximum = 0;

    friend bool operator==(const Peak &, const Peak &) = default;
};

/// Peaks of one audio stream in bins of 10 ms on the film's clock (bin 0 begins at MediaTime 0; sound before it is left
/// out, gaps are silence), with coarser levels above for fast drawing. Grows while the film is being read. Safe from
/// any thread.
class Waveform
{
public:
    static constexpr qint64 binUs = 10'000;

    /// Sound up to here has been analysed.
    [[nodiscard]] MediaTime analysedTo() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] qint64 binCount() const;
    [[nodiscard]] Peak bin(qint64 number) const; ///< silence outside
    /// One peak for each of `columnCount` equal parts of `range`, from the level that fits; parts not analysed yet and
    /// outside the film are silence. A column narrower than a bin shows the bin it lies in.
    [[nodiscard]] std::vector<Peak> columns(TimeRange range, int columnCount) const;

    /// Where the sound is cut off at full scale, ascending; known when isComplete().
    [[nodiscard]] std::vector<ClippedSpan> clipped() const;

    // For the analyser and the cache.
    void append(const Peak *peaks, size_t count);
    void setComplete();
    [[nodiscard]] std::vector<Peak> allBins() const;
    void setClipped(std::vector<ClippedSpan> spans);

private:
    static constexpr size_t levelFactor = 8;
    [[nodiscard]] Peak peakOf(qint64 firstBin, qint64 endBin) const; // m_mutex held

    mutable std::mutex m_mutex;
    std::vector<std::vector<Peak>> m_levels{1}; ///< [0]: bins; [k]: whole groups of levelFactor^k bins
    std::vector<ClippedSpan> m_clipped;
    bool m_isComplete = false;
};

/// Reads an audio stream into a Waveform on a thread of its own, or takes it from the cache folder. Lives on the thread
/// that made it; its signals come there. Destruction cancels.
class WaveformLoader : public QObject
{
    Q_OBJECT

public:
    /// `cacheFolder` is made where absent; empty: no cache. A damaged cache file is made anew; a cache that cannot be
    /// written is reported by cacheFailed() alone.
    explicit WaveformLoader(QString cacheFolder, QObject *parent = nullptr);
    ~WaveformLoader() override;

    /// Starts, cancelling what was running. `contentHash` (fingerprint of mediafile.h) names the film in the cache;
    /// empty: no cache. The result is the film's start at once and grows.
    std::shared_ptr<const Waveform> load(const QString &path, int audioStream, const QByteArray &contentHash);
    void cancel();
    [[nodiscard]] bool isRunning() const;

signals:
    /// More can be painted, at most 10 times a second; fraction 0–1.
    void progressed(double fraction);
    void finished(bool fromCache);
    /// Errors as of FilmIndex::build(), and "media_no_audio". Not sent after cancel().
    void failed(const cinefluent::Error &error);
    void cacheFailed(const cinefluent::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cinefluent::studio
