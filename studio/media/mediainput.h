// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "studio/media/libav.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace cinefluent::studio {

/// A film opened for reading: the one way into FFmpeg for every reader of this folder. Only local files are opened, in
/// containers that hold films or sound; playlists that could name other files or hosts are refused.
class MediaInput
{
public:
    /// Errors as of FilmIndex::build(). `stop` also ends blocking reads later on.
    [[nodiscard]] static Result<std::unique_ptr<MediaInput>> open(const QString &path, std::stop_token stop = {});
    MediaInput(const MediaInput &) = delete;
    MediaInput &operator=(const MediaInput &) = delete;
    ~MediaInput() = default;

    [[nodiscard]] AVFormatContext *context() const { return m_context.get(); }
    [[nodiscard]] AVStream *stream(int index) const { return m_context->streams[index]; }
    [[nodiscard]] bool hasStream(int index) const { return index >= 0 && index < int(m_context->nb_streams); }
    [[nodiscard]] const char *containerName() const { return m_context->iformat->name; }
    /// The container's start on its own clock, 0 where it has none.
    [[nodiscard]] qint64 startTimeUs() const;

    /// Only packets of these streams are read from now on.
    void keepStreams(const std::vector<int> &indexes);
    /// A decoder for the stream, opened. `threadCount` 0 lets FFmpeg choose. Error "media_no_decoder".
    [[nodiscard]] Result<av::CodecContext> openDecoder(int streamIndex, int threadCount) const;

private:
    MediaInput() = default;

    [[nodiscard]] Result<void> openUrl(const QByteArray &url, const QString &path);

    std::stop_token m_stop;
    av::FormatContext m_context;
};

[[nodiscard]] Error mediaCancelled();

} // namespace cinefluent::studio
