// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/sampleproject.h"

#include "common/formats/subtitleio.h"
#include "studio/document/commands/addheadword.h"
#include "studio/document/commands/addlesson.h"
#include "studio/document/commands/importcues.h"
#include "studio/document/commands/importtranslations.h"
#include "studio/document/commands/setcuedifficultywords.h"
#include "studio/document/commands/setcuenotes.h"
#include "studio/document/commands/setmedia.h"
#include "studio/document/commands/setmoviedetails.h"
#include "studio/scenarios/filmopening.h"
#include "studio/scenarios/samplesource.h"
#include "studio/scenarios/worker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace cinefluent::studio {

namespace {

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sampleInvalid(path + QStringLiteral(": ") + file.errorString());
    return file.readAll();
}

/// Carries the sample into a fresh project, verb by verb, as an editor would.
class SampleMaker
{
public:
    SampleMaker(ProjectDocument &document, const SampleSource &source, const OpenedFilm &film, const QDir &folder,
                const formats::FormatRegistry &registry)
        : m_document(document)
        , m_source(source)
        , m_film(film)
        , m_folder(folder)
        , m_registry(registry)
    {
    }

    Result<void> run(const std::stop_token &stop)
    {
        for (const auto part : {&SampleMaker::details, &SampleMaker::cues, &SampleMaker::translations,
                                &SampleMaker::notes, &SampleMaker::lessons, &SampleMaker::words}) {
            if (stop.stop_requested())
                return cancelledByUser();
            if (const Result<void> done = (this->*part)(); !done)
                return done;
        }
        return m_document.startHistory();
    }

private:
    template<typename SomeCommand, typename... Arguments>
    Result<void> execute(Arguments &&...arguments)
    {
        m_document.endMerging();
        return m_document.execute(std::make_unique<SomeCommand>(std::forward<Arguments>(arguments)...));
    }

    Result<void> details()
    {
        if (const Result<void> set = execute<SetMedia>(m_film.reference); !set)
            return set;
        return execute<SetMovieDetails>(m_source.movie);
    }

    Result<formats::SubtitleFile> subtitles(const QString &name)
    {
        const Result<QByteArray> bytes = readFile(m_folder.filePath(name));
        if (!bytes)
            return bytes.error();
        formats::ImportOptions options;
        options.fileName = name;
        return formats::readSubtitles(m_registry, QByteArrayView(*bytes), options);
    }

    Result<void> cues()
    {
        const Result<formats::SubtitleFile> file = subtitles(m_source.subtitleFile);
        if (!file)
            return file.error();
        QList<Cue> cues;
        for (const formats::SubtitleCue &entry : file->cues) {
            Cue cue;
            cue.id = cueId(int(cues.size()) + 1);
            cue.range = {m_film.index->snap(entry.range.in), m_film.index->snap(entry.range.out)};
            cue.text = entry.text;
            cues.append(cue);
        }
        m_cueCount = cues.size();
        return execute<ImportCues>(cues, ImportCues::Mode::Replace);
    }

    Result<void> translations()
    {
        for (auto it = m_source.translationFiles.cbegin(); it != m_source.translationFiles.cend(); ++it) {
            const Result<formats::SubtitleFile> file = subtitles(*it);
            if (!file)
                return file.error();
            if (file->cues.size() != m_cueCount)
                return sampleInvalid(*it + QStringLiteral(" has another number of cues"));
            QHash<CueId, QString> texts;
            for (qsizetype i = 0; i < file->cues.size(); ++i)
                texts.insert(cueId(int(i) + 1), file->cues.at(i).text);
            if (const Result<void> done = execute<ImportTranslations>(it.key(), texts); !done)
                return done;
        }
        return {};
    }

    Result<void> notes()
    {
        for (const SampleSource::CueNote &note : m_source.cueNotes) {
            if (const auto done = execute<SetCueDifficultyWords>(cueId(note.cue), note.difficultyWords); !done)
                return done;
            if (const auto done = execute<SetCueNotes>(cueId(note.cue), note.contextNotes); !done)
                return done;
        }
        return {};
    }

    Result<void> lessons()
    {
        const FilmIndex &film = *m_film.index;
        for (const SampleSource::Lesson &entry : m_source.lessons) {
            Lesson lesson = entry.lesson;
            lesson.range = {film.timeOf(entry.inFrame),
                            entry.outFrame < film.frameCount() ? film.timeOf(entry.outFrame) : film.endTime()};
            if (const Result<void> done = execute<AddLesson>(lesson); !done)
                return done;
        }
        return {};
    }

    Result<void> words()
    {
        for (const SampleSource::Word &word : m_source.words) {
            QList<Occurrence> occurrences;
            for (const SampleSource::Occurrence &entry : word.occurrences) {
                const Cue *cue = m_document.content().findCue(cueId(entry.cue));
                const qsizetype start = cue ? cue->text.indexOf(entry.text) : -1;
                if (start < 0 || entry.sense < 0 || entry.sense >= word.headword.senses.size())
                    return sampleInvalid(QStringLiteral("“%1” is not in cue %2").arg(entry.text).arg(entry.cue));
                occurrences.append({entry.id, word.headword.id, word.headword.senses.at(entry.sense).id, cue->id.uuid(),
                                    int(start), int(entry.text.size())});
            }
            if (const Result<void> done = execute<AddHeadword>(word.headword, occurrences); !done)
                return done;
        }
        return {};
    }

    [[nodiscard]] CueId cueId(int number) const
    {
        return CueId(deriveUuid(m_source.movie.id.uuid(), "cue:" + QByteArray::number(number)));
    }

    ProjectDocument &m_document;
    const SampleSource &m_source;
    const OpenedFilm &m_film;
    QDir m_folder;
    const formats::FormatRegistry &m_registry;
    qsizetype m_cueCount = 0;
};

} // namespace

Result<std::unique_ptr<ProjectDocument>> createSampleProject(const SampleRequest &request,
                                                             const formats::FormatRegistry &registry,
                                                             const DocumentEnvironment &environment,
                                                             const std::stop_token &stop,
                                                             const FilmIndex::Progress &progress)
{
    const QDir sourceFolder(request.sourceFolder);
    const Result<QByteArray> json = readFile(sourceFolder.filePath(QStringLiteral("sample.json")));
    if (!json)
        return json.error();
    const Result<SampleSource> source = parseSampleSource(*json);
    if (!source)
        return source.error();
    const QDir folder(request.folder);
    if (!folder.mkpath(QStringLiteral("."))) {
        return makeError(ErrorKind::PermissionDenied, QStringLiteral("project_not_writable"),
                         QCoreApplication::translate("Scenarios", "The folder for the sample project cannot be made."),
                         request.folder);
    }
    const QString path = folder.absoluteFilePath(QStringLiteral("sample.cineproj"));
    const Result<OpenedFilm> film = readFilm(request.filmPath, path, stop, progress);
    if (!film)
        return film.error();
    if (film->reference.frameCount != source->filmFrames)
        return sampleInvalid(QStringLiteral("the film has %1 frames").arg(film->reference.frameCount));

    Result<std::unique_ptr<ProjectDocument>> document = createProject(
        path, {source->movie.title, source->language, source->translationFiles.keys(), source->movie.id}, environment);
    if (!document)
        return document;
    const Result<void> made = SampleMaker(**document, *source, *film, sourceFolder, registry).run(stop);
    if (!made) {
        document->reset();
        QFile::remove(path); // made a moment ago by this call
        return made.error();
    }
    return document;
}

Task<Result<QString>> makeSampleProject(IInteraction &interaction, SampleRequest request,
                                        const formats::FormatRegistry &registry, DocumentEnvironment environment)
{
    const std::unique_ptr<IProgress> progress =
        interaction.beginProgress(QCoreApplication::translate("Scenarios", "Making the sample project"));
    ProgressRelay relay(*progress);
    relay.report(0);
    const std::stop_token stop = progress->stopToken();
    const Result<QString> made = co_await onWorker([&]() -> Result<QString> {
        const auto report = [&](double fraction) { relay.report(int(fraction * 1000)); };
        const auto document = createSampleProject(request, registry, environment, stop, report);
        if (!document)
            return document.error();
        return (*document)->path(); // closed here, on the thread that made it
    });
    if (!made && made.error().kind == ErrorKind::Cancelled)
        co_return cancelledByUser();
    co_return made;
}

} // namespace cinefluent::studio
