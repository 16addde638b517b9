// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/importsubtitles.h"

#include "common/formats/subtitleio.h"
#include "studio/document/commands/importcues.h"
#include "studio/document/commands/importtranslations.h"
#include "studio/document/cuelook.h"
#include "studio/scenarios/foreigncues.h"
#include "studio/scenarios/worker.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace cinefluent::studio {

namespace {

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

Result<formats::SubtitleFile> readFile(const formats::FormatRegistry &registry, const SubtitleImport &request,
                                       const formats::ReadControl &control)
{
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly)) {
        return makeError(
            ErrorKind::NotFound, QStringLiteral("subtitle_read_failed"),
            ScenarioText::tr("The subtitle file cannot be read. Check that it is there and that you may read it."),
            request.path + QStringLiteral(": ") + file.errorString());
    }
    formats::ImportOptions options;
    options.fileName = request.path;
    options.encoding = request.encoding;
    options.format = request.format;
    options.languageHint = request.language;
    options.control = control;
    if (request.film)
        options.control.frameRate = request.film->averageRate();
    return formats::readSubtitles(registry, file, options);
}

SubtitleImportSummary summaryOf(const formats::SubtitleFile &file)
{
    SubtitleImportSummary summary;
    summary.format = file.format;
    summary.encoding = file.encoding;
    summary.warnings = file.warnings;
    return summary;
}

bool isInOrder(const formats::SubtitleFile &file)
{
    return std::is_sorted(
        file.cues.begin(), file.cues.end(),
        [](const formats::SubtitleCue &a, const formats::SubtitleCue &b) { return a.range.in < b.range.in; });
}

/// `ids`: the cue that each of the file's became; null for one that was dropped.
TrackSource sourceOf(const formats::SubtitleFile &file, const QList<CueId> &ids)
{
    TrackSource source{file.format, file.header, {}};
    qsizetype size = file.header.size();
    for (const formats::SubtitleBlock &block : file.blocks) {
        size += block.text.size();
        qsizetype before = block.beforeCue;
        while (before < ids.size() && ids.at(before).isNull())
            ++before;
        if (before < ids.size())
            source.blocks.append({ids.at(before), file.cues.at(before).range.in, block.text});
        else
            source.blocks.append({{}, {}, block.text});
    }
    if (size > maxTrackSource)
        source.blocks.clear();
    return size > maxTrackSource && file.header.size() > maxTrackSource ? TrackSource{} : source;
}

} // namespace

ImportSubtitles::ImportSubtitles(IInteraction &interaction, const formats::FormatRegistry &registry)
    : m_interaction(interaction)
    , m_registry(registry)
{
}

Task<Result<formats::SubtitleFile>> ImportSubtitles::read(SubtitleImport request)
{
    const std::unique_ptr<IProgress> progress = m_interaction.beginProgress(ScenarioText::tr("Reading subtitles"));
    ProgressRelay relay(*progress);
    formats::ReadControl control;
    control.stop = progress->stopToken();
    control.progress = [&relay](int permille) { relay.report(permille); };
    Result<formats::SubtitleFile> file = co_await onWorker([&] { return readFile(m_registry, request, control); });
    if (!file && file.error().kind == ErrorKind::Cancelled)
        co_return cancelledByUser();
    co_return file;
}

Task<Result<SubtitleImportSummary>> ImportSubtitles::run(ProjectDocument &document, SubtitleImport request)
{
    if (!isLanguageTag(request.language)) {
        co_return makeError(
            ErrorKind::InvalidInput, QStringLiteral("language_invalid"),
            ScenarioText::tr("Say in which language the subtitles are, with a tag such as en or pt-BR."));
    }
    const bool isOriginal = request.language == document.settings().originalLanguage;
    if (!isOriginal && document.cues().isEmpty()) {
        co_return makeError(
            ErrorKind::Conflict, QStringLiteral("no_cues_to_translate"),
            ScenarioText::tr("Import the subtitles in the film's own language first; a translation is matched to "
                             "them."));
    }
    const Result<formats::SubtitleFile> file = co_await read(request);
    if (!file)
        co_return file.error();
    if (isOriginal)
        co_return co_await importCues(document, request, *file);
    co_return importTranslations(document, request, *file);
}

Task<Result<SubtitleImportSummary>> ImportSubtitles::importCues(ProjectDocument &document, SubtitleImport request,
                                                                formats::SubtitleFile file)
{
    SubtitleImportSummary summary = summaryOf(file);
    QList<Cue> cues;
    QList<CueId> ids(file.cues.size());
    const bool inOrder = isInOrder(file);
    for (qsizetype i = 0; i < file.cues.size(); ++i) {
        const formats::SubtitleCue &source = file.cues.at(i);
        bool repaired = false;
        const std::optional<TimeRange> range = placedOnFilm(source.range, request.film.get(), repaired);
        if (!range || source.text.trimmed().isEmpty()) {
            ++summary.dropped;
            continue;
        }
        summary.repaired += repaired ? 1 : 0;
        Cue cue;
        cue.id = document.newId<CueId>();
        cue.range = *range;
        cue.text = source.text;
        if (const QString look = CueLook::of(file, i, inOrder).serialise(); !look.isEmpty())
            cue.looks.insert(QString(), look);
        ids[i] = cue.id;
        cues.append(cue);
    }
    summary.cues = cues.size();
    auto mode = ImportCues::Mode::Append;
    if (!document.cues().isEmpty()) {
        Question question;
        question.id = QStringLiteral("replace_cues");
        question.text =
            ScenarioText::tr("The project has %n cue(s) already. Replace them?", nullptr, int(document.cues().size()));
        question.details =
            ScenarioText::tr("Replacing takes translations, notes and marked words with them. You can undo this.");
        question.answers = {ScenarioText::tr("Replace"), ScenarioText::tr("Keep both")};
        const int answer = co_await m_interaction.ask(std::move(question));
        if (answer < 0)
            co_return cancelledByUser();
        mode = answer == 0 ? ImportCues::Mode::Replace : ImportCues::Mode::Append;
    }
    const Result<void> done = document.execute(std::make_unique<ImportCues>(cues, mode, sourceOf(file, ids)));
    if (!done)
        co_return done.error();
    co_return summary;
}

Result<SubtitleImportSummary> ImportSubtitles::importTranslations(ProjectDocument &document,
                                                                  const SubtitleImport &request,
                                                                  const formats::SubtitleFile &file)
{
    SubtitleImportSummary summary = summaryOf(file);
    const ForeignCues foreign = foreignCuesOf(file, request.film.get());
    summary.dropped = foreign.dropped;
    summary.repaired = foreign.repaired;
    const MatchedTranslations matched = matchTranslations(document.content().track(), foreign.cues);
    QList<CueId> ids(file.cues.size());
    for (qsizetype i = 0; i < foreign.indices.size(); ++i)
        ids[foreign.indices.at(i)] = matched.cues.at(i);
    for (const qsizetype index : matched.unmatched)
        summary.unmatchedCues.append(foreign.cues.at(index));
    summary.unmatched = matched.unmatched.size();
    summary.cues = matched.texts.size();
    const Result<void> done = document.execute(
        std::make_unique<ImportTranslations>(request.language, matched.texts, matched.looks, sourceOf(file, ids)));
    if (!done)
        return done.error();
    return summary;
}

} // namespace cinefluent::studio
