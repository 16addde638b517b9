// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/synchronisesubtitles.h"

#include "common/align/speechactivity.h"
#include "common/formats/subtitleio.h"
#include "studio/document/commands/setcueranges.h"
#include "studio/media/audioreader.h"
#include "studio/scenarios/worker.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace cinefluent::studio {

namespace {

constexpr MediaTime shortestDuration = MediaTime::fromMs(500);
constexpr int soundPermille = 800;
constexpr qint64 blockAtOnce = 16'000;

struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(SynchroniseSubtitles)
};

/// The film's sound as speech activity: gaps are silence, what lies before MediaTime 0 is left out.
Result<align::ActivityTrack> activityOfSound(const SyncRequest &request, const std::stop_token &stop,
                                             ProgressRelay &relay)
{
    const AudioFormat format{align::SpeechActivity::sampleRateHz, 1};
    Result<std::unique_ptr<AudioReader>> reader = AudioReader::open(request.film, request.audioStream, format);
    if (!reader)
        return reader.error();
    (*reader)->seek({});
    const qint64 lengthUs = std::max<qint64>(1, request.film->duration().us());
    align::SpeechActivity activity;
    const std::vector<float> silence(size_t(blockAtOnce), 0.0F);
    qint64 position = 0;
    AudioReader::Block block;
    while ((*reader)->read(block, stop)) {
        const qint64 start = block.startUs * format.sampleRateHz / 1'000'000;
        const qint64 room = lengthUs * format.sampleRateHz / 1'000'000 + 10LL * format.sampleRateHz;
        // A gap; smaller ones are the rounding of timestamps.
        for (qint64 missing = std::min(start, room) - position; missing > format.sampleRateHz / 50;) {
            const qint64 count = std::min(missing, blockAtOnce);
            activity.add(std::span(silence).first(size_t(count)));
            position += count;
            missing -= count;
        }
        const qint64 repeated = std::clamp<qint64>(position - start, 0, qint64(block.samples.size()));
        const qint64 skipped = repeated > format.sampleRateHz / 50 ? repeated : 0;
        const auto rest = std::span<const float>(block.samples).subspan(size_t(skipped));
        activity.add(rest);
        position += qint64(rest.size());
        relay.report(int(std::min<qint64>(1000, block.startUs * 1000 / lengthUs) * soundPermille / 1000));
    }
    if (stop.stop_requested())
        return cancelledByUser();
    return activity.finish();
}

Result<align::ActivityTrack> activityOfReference(const formats::FormatRegistry &registry, const SyncRequest &request,
                                                 const std::stop_token &stop)
{
    QFile file(request.referencePath);
    if (!file.open(QIODevice::ReadOnly)) {
        return makeError(
            ErrorKind::NotFound, QStringLiteral("subtitle_read_failed"),
            SyncText::tr("The reference subtitle cannot be read. Check that it is there and that you may read it."),
            request.referencePath + QStringLiteral(": ") + file.errorString());
    }
    formats::ImportOptions options;
    options.fileName = request.referencePath;
    options.control.stop = stop;
    if (request.film)
        options.control.frameRate = request.film->averageRate();
    const Result<formats::SubtitleFile> read = formats::readSubtitles(registry, file, options);
    if (!read)
        return read.error();
    std::vector<TimeRange> ranges;
    for (const formats::SubtitleCue &cue : read->cues)
        ranges.push_back(cue.range);
    return align::activityOf(ranges);
}

Result<align::SyncResult> synchroniseOnWorker(const formats::FormatRegistry &registry, const SyncRequest &request,
                                              const std::vector<TimeRange> &cues, const std::stop_token &stop,
                                              ProgressRelay &relay)
{
    const bool isToSound = request.referencePath.isEmpty();
    const Result<align::ActivityTrack> track =
        isToSound ? activityOfSound(request, stop, relay) : activityOfReference(registry, request, stop);
    if (!track)
        return track.error();
    align::SyncOptions options;
    options.mayStretch = request.mayStretch;
    options.maySplit = request.maySplit;
    if (!isToSound)
        options.tolerance = align::SyncOptions::referenceTolerance;
    align::SyncControl control;
    control.stop = stop;
    const int from = isToSound ? soundPermille : 0;
    control.progress = [&relay, from](int permille) { relay.report(from + permille * (1000 - from) / 1000); };
    return align::synchronise(cues, *track, options, control);
}

/// On the film's grid, and not before its start.
TimeRange placed(TimeRange range, const FilmIndex *film)
{
    if (range.in < MediaTime())
        range = {MediaTime(), std::max(range.out, shortestDuration)};
    if (!film)
        return range;
    const TimeRange snapped{film->snap(range.in), film->snap(range.out)};
    return snapped.isValid() ? snapped : range;
}

} // namespace

SynchroniseSubtitles::SynchroniseSubtitles(const formats::FormatRegistry &registry)
    : m_registry(registry)
{
}

Task<Result<SyncProposal>> SynchroniseSubtitles::find(const ProjectDocument &document, SyncRequest request,
                                                      IProgress &progress)
{
    SyncProposal proposal;
    proposal.film = request.film;
    for (const Cue &cue : document.cues()) {
        proposal.ids.append(cue.id);
        proposal.before.push_back(cue.range);
    }
    if (proposal.ids.isEmpty()) {
        co_return makeError(ErrorKind::Conflict, QStringLiteral("no_cues_to_synchronise"),
                            SyncText::tr("The project has no cues yet. Import subtitles first."));
    }
    if (request.referencePath.isEmpty() && (!request.film || request.audioStream < 0)) {
        co_return makeError(ErrorKind::Conflict, QStringLiteral("media_no_audio"),
                            SyncText::tr("There is no sound to align the cues with. Open a film that has some, or "
                                         "choose a reference subtitle."));
    }
    ProgressRelay relay(progress);
    const std::stop_token stop = progress.stopToken();
    const auto work = [&] { return synchroniseOnWorker(m_registry, request, proposal.before, stop, relay); };
    Result<align::SyncResult> found = co_await onWorker(work);
    if (!found) {
        if (found.error().kind == ErrorKind::Cancelled)
            co_return cancelledByUser();
        co_return found.error();
    }
    proposal.result = std::move(*found);
    proposal.beforeStart = std::count_if(proposal.result.cues.begin(), proposal.result.cues.end(),
                                         [](const TimeRange &range) { return range.in < MediaTime(); });
    co_return proposal;
}

Result<void> SynchroniseSubtitles::apply(ProjectDocument &document, const SyncProposal &proposal) const
{
    if (proposal.result.outcome != align::SyncOutcome::Moved) {
        return makeError(ErrorKind::Conflict, QStringLiteral("sync_nothing_to_move"),
                         SyncText::tr("There is nothing to move. The cues stay as they are."));
    }
    QList<CueRange> ranges;
    for (qsizetype i = 0; i < proposal.ids.size(); ++i) {
        const Cue *cue = document.content().findCue(proposal.ids.at(i));
        if (!cue || !(cue->range == proposal.before[size_t(i)])) {
            return makeError(ErrorKind::Conflict, QStringLiteral("sync_cues_changed"),
                             SyncText::tr("Cues were moved or removed meanwhile. Nothing was changed; find the "
                                          "alignment again."));
        }
        const TimeRange range = placed(proposal.result.cues[size_t(i)], proposal.film.get());
        if (!(range == cue->range))
            ranges.append({cue->id, range});
    }
    return document.execute(std::make_unique<SetCueRanges>(ranges));
}

} // namespace cinefluent::studio
