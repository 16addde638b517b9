// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/filmindex.h"

#include <QImage>

#include <memory>
#include <stop_token>

struct AVFrame;

namespace cinefluent::studio {

/// Reads any frame of a film exactly, by its number in the index. Synchronous; one reader belongs to one thread at a
/// time (make one per thread: the index is shared). Decoded frames stay in a cache of bounded size, so stepping back
/// through a group of pictures decodes it once.
class FrameReader
{
public:
    struct Options
    {
        qint64 cacheLimitBytes = 256LL << 20;     ///< decoded frames kept; at least the current one always is
        qint64 imageCacheLimitBytes = 64LL << 20; ///< converted pictures kept, of the last size asked for
        int threadCount = 0; ///< decoder threads; 0: one on short groups of pictures, as many as help on longer ones
        bool readsOnAfterJump = false; ///< true: the frames after the one that was jumped to are wanted at once
        /// Pictures get the size and the direction of this film's: set where another file stands in for it (a proxy).
        std::shared_ptr<const FilmIndex> standsInFor = {};
    };

    struct Statistics
    {
        qint64 seekCount = 0;
        qint64 decodedFrameCount = 0;
        qint64 cacheHitCount = 0;
        qint64 cachedBytes = 0;
    };

    /// Errors: those of FilmIndex::build() that opening can meet, "media_changed" where the file no longer is the one
    /// that was indexed.
    [[nodiscard]] static Result<std::unique_ptr<FrameReader>> open(std::shared_ptr<const FilmIndex> index,
                                                                   const Options &options);
    [[nodiscard]] static Result<std::unique_ptr<FrameReader>> open(std::shared_ptr<const FilmIndex> index);
    ~FrameReader();
    FrameReader(const FrameReader &) = delete;
    FrameReader &operator=(const FrameReader &) = delete;

    /// The picture of `frame`, upright, in square pixels, as large as fits into `boundsPx` (the film's display size
    /// where empty; never enlarged). Numbers outside the film are clamped.
    /// Errors: "media_cancelled" when `stop` was requested on the way, "media_frame_unreadable" where the data are
    /// damaged.
    [[nodiscard]] Result<QImage> read(qint64 frame, QSize boundsPx = {}, std::stop_token stop = {});
    struct Preview
    {
        qint64 frame = -1;
        QImage image;
    };

    /// The keyframe that decoding of `frame` starts from, and the decoder placed there, so that read() of `frame` goes
    /// on without another seek. The same errors.
    [[nodiscard]] Result<Preview> readKeyframe(qint64 frame, QSize boundsPx = {}, std::stop_token stop = {});
    /// Makes read() of this frame and of its neighbours before it quick: decodes the group of pictures up to it into
    /// the cache, and the image where `boundsPx` is not empty. The same errors.
    [[nodiscard]] Result<void> prefetch(qint64 frame, QSize boundsPx = {}, std::stop_token stop = {});
    /// The decoded frame itself, good until the next call; frames are best taken in their order. The same errors. For
    /// readers in this folder.
    [[nodiscard]] Result<const AVFrame *> decoded(qint64 frame, std::stop_token stop = {});
    /// Whether read() needs no decoding.
    [[nodiscard]] bool isCached(qint64 frame) const;
    /// Whether read() needs no seek: the frame is cached or a few frames ahead of the one decoded last.
    [[nodiscard]] bool canReachSoon(qint64 frame) const;
    /// Whether read() needs neither decoding nor conversion.
    [[nodiscard]] bool isReady(qint64 frame, QSize boundsPx) const;

    [[nodiscard]] const FilmIndex &index() const;
    [[nodiscard]] Statistics statistics() const;

private:
    class Private;
    explicit FrameReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace cinefluent::studio
