// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <deque>
#include <vector>

namespace cinefluent::studio {

/// A film's frame made small: 64×36 luma and 32×18 of each colour difference, every value the average of the area it
/// stands for, in the video range (black is luma 16, white 235).
struct CutSignature
{
    static constexpr int width = 64;
    static constexpr int height = 36;
    static constexpr int lumaBytes = width * height;
    static constexpr int chromaBytes = lumaBytes / 4;
    static constexpr int sizeBytes = lumaBytes + 2 * chromaBytes;

    std::array<quint8, sizeBytes> values{}; ///< Y, then Cb, then Cr
};

enum class TransitionKind
{
    Cut,       ///< one shot ends, the next frame is another one
    FadeBlack, ///< through black
    FadeWhite, ///< through white
    Dissolve   ///< one shot becomes the next, both visible between
};

/// Where one shot becomes another one.
struct ShotTransition
{
    TransitionKind kind = TransitionKind::Cut;
    /// A cut: the first frame of the new shot. A fade: the middle of its blank frames. A dissolve: both shots are
    /// equally strong. Counted from the first frame given.
    qint64 frame = 0;
    qint64 firstFrame = 0; ///< of the frames that belong to neither shot alone; a cut has none: its `frame`
    qint64 lastFrame = 0;
    double score = 0; ///< 0–1: how sure; 0.5 is just enough at the sensitivity asked for

    friend bool operator==(const ShotTransition &, const ShotTransition &) = default;
};

/// Finds cuts, fades and dissolves in a run of frames. A cut is a difference that blocks moving by a few pixels do not
/// explain, that stands out from its neighbourhood, and that lasts: when one of the next frames looks like one of the
/// last it was a flash or a strobe light. A fade is a ramp down to a blank picture and up again. A dissolve is a run of
/// frames that are mixtures (1−a)A + aB of its two ends, with `a` rising steadily.
///
/// Memory is bounded: the last 2 × reachFrames + 1 frames are kept. Not safe from several threads at once.
class CutDetector
{
public:
    static constexpr int reachFrames = 64; ///< results come this many frames late; the longest ramp that is seen

    /// `sensitivity` 0–1: higher finds more and is wrong more often; 0.5 for a whole film.
    explicit CutDetector(double sensitivity = 0.5);

    void add(const CutSignature &frame);
    /// The film ends here: what is pending is decided.
    void finish();
    /// Transitions decided since the last call, ascending, each told once.
    [[nodiscard]] std::vector<ShotTransition> take();

private:
    struct Frame
    {
        CutSignature signature;
        double difference = 0; ///< from the frame before, motion allowed for
        double fromBlack = 0;  ///< root mean square
        double fromWhite = 0;
    };

    [[nodiscard]] bool has(qint64 number) const;
    [[nodiscard]] const Frame &at(qint64 number) const { return m_frames[size_t(number - m_first)]; }
    [[nodiscard]] qint64 last() const { return m_first + qint64(m_frames.size()) - 1; }
    [[nodiscard]] double neighbourhood(qint64 number, int direction) const;
    [[nodiscard]] bool returns(qint64 number, double difference) const;
    void lookForCut(qint64 number);
    void lookForFade(qint64 number, TransitionKind kind);
    void lookForDissolve(qint64 number);
    [[nodiscard]] double flankChange(qint64 edge, qint64 length, int direction) const;
    [[nodiscard]] bool fitDissolve(qint64 number, qint64 half, ShotTransition &found) const;
    [[nodiscard]] std::vector<double> mixture(qint64 from, qint64 to, double &worstResidual) const;
    void decide(const ShotTransition &found);
    void release(qint64 before);

    double m_scale; ///< of every threshold
    std::deque<Frame> m_frames;
    qint64 m_first = 0; ///< number of m_frames.front()
    qint64 m_added = 0;
    qint64 m_nextCut = 3; ///< a film's first frame or two by themselves are no shot
    qint64 m_nextSlow = 1;
    std::vector<ShotTransition> m_pending;
    std::vector<ShotTransition> m_decided;
};

} // namespace cinefluent::studio
