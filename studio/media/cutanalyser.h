// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/cutdetector.h"
#include "studio/media/filmindex.h"
#include "studio/media/mediainput.h"

#include <functional>
#include <stop_token>

namespace cinefluent::studio {

/// Decodes a stretch of a film in order, makes every frame small and asks a CutDetector. Frames are numbered by the
/// index, from their own timestamps: one that cannot be decoded counts as a repeat of the one before it, so that no
/// later one is off.
class CutAnalyser
{
public:
    struct Stretch
    {
        qint64 first = 0; ///< frames [first, end)
        qint64 end = 0;
        double sensitivity = 0.5;
    };
    /// `frame` of what is told is a number in the index; ascending, inside the stretch.
    using Found = std::function<void(const std::vector<ShotTransition> &found)>;
    using Progress = std::function<void(double fraction)>; ///< after each frame

    CutAnalyser(std::shared_ptr<const FilmIndex> index, Found found, Progress progress);

    /// Looks a little beyond both ends, so that a part is judged as it is in the whole. Errors as of
    /// FrameReader::open(), and "media_cancelled".
    [[nodiscard]] Result<void> run(const Stretch &stretch, const std::stop_token &stop);

private:
    enum class Placing
    {
        AtKeyframe, ///< before the first frame that is wanted
        AtStart     ///< of the film, where seeking has missed it
    };
    enum class Pass
    {
        Done,
        LandedTooLate
    };

    [[nodiscard]] Result<Pass> decodeAll(Placing placing, const std::stop_token &stop);
    [[nodiscard]] Result<void> open(const std::stop_token &stop);
    void seek();
    [[nodiscard]] bool sendPacket();
    [[nodiscard]] qint64 numberOf(const AVFrame &decoded) const;
    [[nodiscard]] bool makeSmall(const AVFrame &decoded);
    void addUntil(qint64 number);
    void tell();

    std::shared_ptr<const FilmIndex> m_index;
    Found m_found;
    Progress m_progress;
    Stretch m_stretch;
    qint64 m_from = 0; ///< what is decoded: the stretch and its surroundings
    qint64 m_to = 0;
    qint64 m_next = 0; ///< the frame the detector gets next
    qint64 m_packetNumber = 0;
    CutDetector m_detector;
    CutSignature m_signature;
    std::unique_ptr<MediaInput> m_input;
    av::CodecContext m_decoder;
    av::Packet m_packet = av::makePacket();
    av::Frame m_frame = av::makeFrame();
    av::Scaler m_scaler;
    QSize m_scaledFrom;
    int m_scaledFormat = -1;
    int m_scaledRange = -1;
};

} // namespace cinefluent::studio
