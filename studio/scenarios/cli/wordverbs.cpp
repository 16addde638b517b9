// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/store/projectfile.h"
#include "studio/scenarios/cli/exitcodes.h"
#include "studio/scenarios/cli/projectjson.h"
#include "studio/scenarios/cli/verbs.h"
#include "studio/scenarios/languagedata.h"
#include "studio/scenarios/openfilm.h"
#include "studio/scenarios/synchronisesubtitles.h"
#include "studio/scenarios/wordsuggestions.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Task<ExitCode> Verbs::vocabulary()
{
    const auto document = openProject(m_options.vocabulary, m_environment, ProjectAccess::ReadOnly);
    if (!document)
        co_return fail(document.error());
    const Lesson *lesson = nullptr;
    if (!m_options.lesson.isEmpty()) {
        lesson = (*document)->content().findLesson(LessonId::fromString(m_options.lesson));
        if (!lesson)
            co_return fail(makeError(ErrorKind::NotFound, QStringLiteral("lesson_not_found"),
                                     CommandLineText::tr("The project has no such lesson.")));
    }
    const QString target =
        m_options.language.isEmpty() ? (*document)->settings().translationLanguages.value(0) : m_options.language;
    WordSuggestions suggestions(findLanguageData(), {});
    const auto progress = m_interaction.beginProgress(CommandLineText::tr("Looking for words"));
    SuggestionRequest request = WordSuggestions::requestFor(**document, target, lesson);
    const Task<Result<SuggestedWords>> pending = suggestions.find(std::move(request), *progress);
    const Result<SuggestedWords> found = co_await pending;
    if (!found)
        co_return fail(found.error());
    for (const QString &missing : found->missing)
        m_interaction.show({Tone::Warning, missing, {}});
    co_return deliver(m_options.json ? suggestionsJson(*found, (*document)->settings()) + '\n'
                                     : suggestionsCsv(*found, (*document)->settings()));
}

Task<ExitCode> Verbs::synchronise()
{
    const auto document = openProject(m_options.synchronise, m_environment);
    if (!document)
        co_return fail(document.error());
    SyncRequest request;
    request.referencePath = m_options.reference;
    if (request.referencePath.isEmpty()) {
        OpenFilm openFilm(m_interaction, m_filmCacheFolder);
        const auto film = co_await openFilm.reopen(**document);
        if (!film)
            co_return fail(film.error());
        request.film = *film;
    }
    SynchroniseSubtitles scenario(m_registry);
    const auto progress = m_interaction.beginProgress(CommandLineText::tr("Synchronising"));
    const Task<Result<SyncProposal>> pending = scenario.find(**document, std::move(request), *progress);
    const Result<SyncProposal> proposal = co_await pending;
    if (!proposal)
        co_return fail(proposal.error());
    const bool isMove = proposal->result.outcome == align::SyncOutcome::Moved;
    const Result<void> applied = isMove ? scenario.apply(**document, *proposal) : Result<void>();
    if (!applied && applied.error().code != QLatin1String("sync_nothing_to_move"))
        co_return fail(applied.error());
    print(syncJson(*proposal));
    co_return proposal->result.outcome == align::SyncOutcome::Refused ? ExitCode::CheckFailed : ExitCode::Done;
}

} // namespace cinefluent::studio
