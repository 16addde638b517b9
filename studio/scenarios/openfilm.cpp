// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/openfilm.h"

#include "studio/document/commands/setmedia.h"
#include "studio/scenarios/worker.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cinefluent::studio {

namespace {

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

Error filmNotSet()
{
    return makeError(ErrorKind::NotFound, QStringLiteral("film_not_set"),
                     ScenarioText::tr("This project has no film yet. Open one."));
}

Error filmMissing(const ProjectDocument &document)
{
    const QString path = document.mediaLocation().path;
    return makeError(
        ErrorKind::NotFound, QStringLiteral("film_missing"),
        ScenarioText::tr(
            "The film “%1” is not where it was. The project is complete without it; find the film to go on "
            "with the picture.")
            .arg(QFileInfo(path).fileName()),
        path);
}

} // namespace

OpenFilm::OpenFilm(IInteraction &interaction, QString filmCacheFolder)
    : m_interaction(interaction)
    , m_filmOfSound(interaction)
    , m_filmCacheFolder(std::move(filmCacheFolder))
{
}

Task<Result<OpenedFilm>> OpenFilm::read(QString path, QString projectPath)
{
    const std::unique_ptr<IProgress> progress = m_interaction.beginProgress(ScenarioText::tr("Opening the film"));
    ProgressRelay relay(*progress);
    relay.report(0, {}, QFileInfo(path).fileName());
    const std::stop_token stop = progress->stopToken();
    Result<OpenedFilm> film = co_await onWorker([&] {
        const auto report = [&](double fraction) { relay.report(int(fraction * 1000)); };
        return readFilm(path, projectPath, stop, report, m_filmCacheFolder);
    });
    if (!film && film.error().kind == ErrorKind::Cancelled)
        co_return cancelledByUser();
    if (film && film->index->damage())
        m_interaction.show({Tone::Warning, film->index->damage()->message, {}});
    co_return film;
}

Task<Result<std::shared_ptr<const FilmIndex>>> OpenFilm::run(ProjectDocument &document, QString path)
{
    Result<OpenedFilm> film = co_await read(path, document.path());
    if (!film && film.error().code == QLatin1String("media_audio_only")) {
        const Result<QString> made = co_await m_filmOfSound.run(path);
        if (!made)
            co_return made.error();
        film = co_await read(*made, document.path());
    }
    if (!film)
        co_return film.error();
    if (isSameFilm(document.media(), film->reference)) {
        const Result<void> remembered = document.setMediaLocation(locationOf(film->reference));
        if (!remembered)
            co_return remembered.error();
        co_return film->index;
    }
    if (document.media().isSet() && !document.cues().isEmpty()) {
        Question question{
            QStringLiteral("replace_film"),
            ScenarioText::tr("The project's cues and lessons were made for another film. Use this one all the same?"),
            ScenarioText::tr("Cues and lessons keep their times. You can undo this."),
            {ScenarioText::tr("Use this film"), ScenarioText::tr("Keep the former one")},
            1};
        const int answer = co_await m_interaction.ask(std::move(question));
        if (answer != 0)
            co_return cancelledByUser();
    }
    const Result<void> set = document.execute(std::make_unique<SetMedia>(film->reference));
    if (!set)
        co_return set.error();
    co_return film->index;
}

Task<Result<std::shared_ptr<const FilmIndex>>> OpenFilm::reopen(ProjectDocument &document)
{
    if (!document.media().isSet())
        co_return filmNotSet();
    const std::optional<QString> path = locateFilm(document);
    if (!path)
        co_return filmMissing(document);
    const Result<OpenedFilm> film = co_await read(*path, document.path());
    if (!film)
        co_return film.error();
    if (!isSameFilm(document.media(), film->reference))
        co_return filmMissing(document);
    const Result<void> remembered = document.setMediaLocation(locationOf(film->reference));
    if (!remembered)
        co_return remembered.error();
    co_return film->index;
}

} // namespace cinefluent::studio
