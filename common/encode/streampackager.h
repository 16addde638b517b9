// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/encode/filmprobe.h"
#include "common/encode/finishedlesson.h"
#include "common/encode/streamrecord.h"

namespace cinefluent::encode {

/// The name of a lesson's sound among its streams.
[[nodiscard]] QString soundStreamName();

/// Makes a lesson's streams: one run of ffmpeg for all rungs and the sound, then each stream cut into segments and
/// encrypted, texts, previews and playlists beside them. The encoded streams are remembered in the work folder with
/// their keys, so that the same lesson gives the same bytes again; texts and playlists are written anew. Errors: as
/// PackageBuilder::build().
class StreamPackager
{
public:
    /// Everything outlives the packager.
    StreamPackager(const QString &ffmpeg, const PackageRequest &request, const FilmFacts &film,
                   const FinishedLessons &finished, const std::stop_token &stop);

    /// What an earlier run left of this lesson, if all of it is still there as it was.
    [[nodiscard]] std::optional<EncodedStreams> remembered(const LessonClip &clip, const QString &fingerprint) const;
    [[nodiscard]] Result<void> remember(const LessonClip &clip, const EncodedStreams &encoded,
                                        const QString &fingerprint) const;

    /// Leaves the streams also as they were before they were encrypted, until removeDrafts(); after an error that is
    /// for the caller to call, too.
    [[nodiscard]] Result<EncodedStreams> encode(const LessonClip &clip,
                                                const std::function<void(qint64 doneUs)> &handleDoneUs) const;
    [[nodiscard]] QString draftOf(const LessonClip &clip, const QString &stream) const;
    void removeDrafts(const LessonClip &clip) const;

    /// Writes texts and playlists and tells every file of the lesson's streams.
    [[nodiscard]] Result<BuiltStreams> describe(const LessonClip &clip, const BuiltFile &poster,
                                                const EncodedStreams &encoded) const;

private:
    [[nodiscard]] Result<double> measuredGain(const LessonClip &clip,
                                              const std::function<void(qint64 doneUs)> &handleDoneUs) const;
    [[nodiscard]] Result<void> takeStream(const LessonClip &clip, const QString &name, const QString &draft,
                                          EncodedStreams &encoded) const;
    [[nodiscard]] Result<void> writeOutput(const LessonClip &clip, const QString &packagePath, StreamOutput &output,
                                           const std::function<Result<void>(const QString &ready)> &write) const;
    [[nodiscard]] Result<void> makeSprite(const LessonClip &clip, const QString &draft, EncodedStreams &encoded) const;
    [[nodiscard]] QString pathOf(const LessonClip &clip, const QString &packagePath) const;

    const QString &m_ffmpeg;
    const PackageRequest &m_request;
    const FilmFacts &m_film;
    const FinishedLessons &m_finished;
    const std::stop_token &m_stop;
};

} // namespace cinefluent::encode
