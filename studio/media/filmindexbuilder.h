// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/filmindex.h"
#include "studio/media/mediainput.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace cinefluent::studio {

/// The single pass behind FilmIndex::build(): streams, then packets, then what follows from both.
class FilmIndexBuilder
{
public:
    FilmIndexBuilder(QString path, std::stop_token stop, const FilmIndex::Progress &progress);

    [[nodiscard]] Result<std::shared_ptr<const FilmIndex>> build();

private:
    struct Shown
    {
        qint64 pts;
        qint64 durationTicks;
        qint64 timeTicks; ///< the same as `pts` unless packets are counted
    };
    struct Counted
    {
        qint64 pts;
        qint64 dts;
        qint64 durationTicks;
    };

    [[nodiscard]] Result<void> chooseStreams();
    void describeVideo();
    [[nodiscard]] Result<void> readPackets();
    [[nodiscard]] Result<void> readByDecoding();
    void numberDecoded(const std::vector<qint64> &decodedPackets);
    void takePacket(const AVPacket &packet);
    void reportProgress(qint64 ticks);
    void convertTimes();
    void chooseRate();
    void linkSeekPoints();
    void assessDamage();
    [[nodiscard]] bool fitsGrid(const FrameRate &rate) const;
    [[nodiscard]] qint64 declaredDurationUs() const;
    [[nodiscard]] qint64 toFilmUs(qint64 ticks) const;

    std::shared_ptr<FilmIndex> m_index;
    std::stop_token m_stop;
    const FilmIndex::Progress &m_progress;
    std::unique_ptr<MediaInput> m_input;
    AVStream *m_video = nullptr;
    std::vector<Shown> m_shown;
    std::vector<SeekPoint> m_seekPoints;
    std::vector<Counted> m_packets; ///< every video packet, where they are counted
    qint64 m_lastProgressMs = 0;
    qint64 m_lastEndUs = 0; ///< of any stream read
    bool m_readsAllStreams = false;
    bool m_lacksPts = false;
    bool m_cutPacketSeen = false;
};

} // namespace cinefluent::studio
