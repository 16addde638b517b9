// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/relinkmedia.h"

#include "studio/document/commands/setmedia.h"
#include "studio/scenarios/worker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace cinefluent::studio {

namespace {

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

MediaFingerprint fingerprintOf(const MediaReference &media)
{
    return {media.sizeBytes, media.contentHash.toLatin1()};
}

} // namespace

RelinkMedia::RelinkMedia(IInteraction &interaction, QString filmCacheFolder)
    : m_interaction(interaction)
    , m_filmCacheFolder(std::move(filmCacheFolder))
{
}

Task<Result<std::shared_ptr<const FilmIndex>>> RelinkMedia::run(ProjectDocument &document, QStringList folders)
{
    if (!document.media().isSet())
        co_return makeError(ErrorKind::NotFound, QStringLiteral("film_not_set"),
                            ScenarioText::tr("This project has no film yet. Open one."));
    const QString lastSeen = document.mediaLocation().path;
    Result<QString> path = co_await find(document.media(), lastSeen, document.path(), folders);
    if (path && path->isEmpty())
        path = co_await askForFilm(document.media(), lastSeen);
    if (!path)
        co_return path.error();
    const std::unique_ptr<IProgress> progress = m_interaction.beginProgress(ScenarioText::tr("Opening the film"));
    const std::stop_token stop = progress->stopToken();
    const QString projectPath = document.path();
    const Result<OpenedFilm> film =
        co_await onWorker([&] { return readFilm(*path, projectPath, stop, {}, m_filmCacheFolder); });
    if (!film)
        co_return film.error().kind == ErrorKind::Cancelled ? cancelledByUser() : film.error();
    const Result<void> set = isSameFilm(document.media(), film->reference)
                                 ? document.setMediaLocation(locationOf(film->reference))
                                 : document.execute(std::make_unique<SetMedia>(film->reference));
    if (!set)
        co_return set.error();
    co_return film->index;
}

Task<Result<QString>> RelinkMedia::find(MediaReference media, QString lastSeen, QString projectPath,
                                        QStringList folders)
{
    folders.prepend(QFileInfo(projectPath).absolutePath());
    folders.removeDuplicates();
    const std::unique_ptr<IProgress> progress = m_interaction.beginProgress(ScenarioText::tr("Looking for the film"));
    progress->setStep(QFileInfo(lastSeen).fileName());
    progress->setPermille(-1);
    const std::stop_token stop = progress->stopToken();
    const auto found = co_await onWorker([&] { return findMedia(fingerprintOf(media), folders, stop); });
    if (!found)
        co_return found.error().kind == ErrorKind::Cancelled ? cancelledByUser() : found.error();
    co_return found->value_or(QString());
}

Task<Result<QString>> RelinkMedia::askForFilm(MediaReference media, QString lastSeen)
{
    const FileRequest request{
        QStringLiteral("locate_film"),
        ScenarioText::tr("Where is “%1” now?").arg(QFileInfo(lastSeen).fileName()),
        QFileInfo(lastSeen).absolutePath(),
        {ScenarioText::tr("All files (*)")},
        {},
        false,
        ScenarioText::tr("The film “%1” was not found at %2. Cues, lessons and vocabulary can be edited without "
                         "it; the picture and publishing need it.")
            .arg(QFileInfo(lastSeen).fileName(), QDir::toNativeSeparators(QFileInfo(lastSeen).absolutePath()))};
    for (;;) {
        const std::optional<QString> chosen = co_await m_interaction.chooseFile(request);
        if (!chosen)
            co_return cancelledByUser();
        const QString path = *chosen;
        const Result<MediaFingerprint> fingerprint = co_await onWorker([&] { return studio::fingerprintOf(path); });
        if (!fingerprint)
            co_return fingerprint.error();
        if (*fingerprint == fingerprintOf(media))
            co_return path;
        Question question{
            QStringLiteral("use_other_film"),
            ScenarioText::tr("This is another film, or another version of it. Cues may not fit its picture."),
            ScenarioText::tr("Cues and lessons keep their times. You can undo this."),
            {ScenarioText::tr("Use it all the same"), ScenarioText::tr("Choose again")},
            1};
        const int answer = co_await m_interaction.ask(std::move(question));
        if (answer == 0)
            co_return path;
        if (answer < 0)
            co_return cancelledByUser();
    }
}

} // namespace cinefluent::studio
