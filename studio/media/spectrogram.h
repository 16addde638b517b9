// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/timeline/timerange.h"
#include "studio/media/filmindex.h"

#include <QObject>
#include <QString>

#include <array>
#include <memory>
#include <mutex>
#include <vector>

namespace cinefluent::studio {

/// How strong each band of hearing is at each moment of one audio stream: 64 bands equally wide on the mel scale from
/// 60 Hz to 8 kHz, in bins of 10 ms on the film's clock, with coarser levels above for fast drawing. A strength is 0
/// (80 dB below the loudest or less) to 255. Grows while the film is being read; two hours are 50 MB. Safe from any
/// thread.
class Spectrogram
{
public:
    static constexpr qint64 binUs = 10'000;
    static constexpr int bandCount = 64;
    static constexpr double lowestHz = 60;
    static constexpr double highestHz = 8'000;
    using Column = std::array<quint8, bandCount>; ///< the lowest band first

    [[nodiscard]] qint64 binCount() const;
    [[nodiscard]] bool isComplete() const;
    /// Columns of `count` equal parts of `range`, the loudest of each part; what is not analysed yet or outside of the
    /// film is silence. A part narrower than a bin has the bin it lies in.
    [[nodiscard]] std::vector<Column> columns(TimeRange range, int count) const;
    /// The bins from `first` on, silence outside.
    [[nodiscard]] std::vector<Column> bins(qint64 first, int count) const;

    // For the analyser and the cache.
    void append(const std::vector<Column> &columns);
    void setComplete();
    [[nodiscard]] std::vector<Column> allBins() const;

private:
    static constexpr qint64 levelFactor = 8;
    [[nodiscard]] Column loudest(qint64 firstBin, qint64 endBin) const; // m_mutex held

    mutable std::mutex m_mutex;
    std::vector<std::vector<Column>> m_levels{1}; ///< [0]: bins; [k]: whole groups of levelFactor^k bins
    bool m_isComplete = false;
};

/// Reads an audio stream into a Spectrogram on a thread of its own, or takes it from the cache folder. Lives on the
/// thread that made it; its signals come there. Destruction cancels.
class SpectrogramLoader : public QObject
{
    Q_OBJECT

public:
    /// `cacheFolder`: empty: no cache. A damaged cache file is made anew.
    explicit SpectrogramLoader(QString cacheFolder, QObject *parent = nullptr);
    ~SpectrogramLoader() override;

    /// Starts, cancelling what was running. `contentHash` names the film in the cache; empty: no cache.
    std::shared_ptr<const Spectrogram> load(std::shared_ptr<const FilmIndex> film, int audioStream,
                                            const QByteArray &contentHash);
    void cancel();

signals:
    /// More can be painted, at most 10 times a second; fraction 0–1.
    void progressed(double fraction);
    void finished(bool fromCache);
    /// Errors as of AudioReader::open(). Not sent after cancel().
    void failed(const cinefluent::Error &error);
    void cacheFailed(const cinefluent::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cinefluent::studio
