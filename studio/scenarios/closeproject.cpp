// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/closeproject.h"

#include "studio/document/store/versions.h"
#include "studio/scenarios/worker.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

} // namespace

CloseProject::CloseProject(IInteraction &interaction)
    : m_interaction(interaction)
{
}

Task<bool> CloseProject::run(ProjectDocument &document, QList<RunningWork> running)
{
    QStringList lost;
    for (const RunningWork &work : running) {
        if (!work.survivesClosing)
            lost.append(work.name);
    }
    if (!lost.isEmpty()) {
        Question question{QStringLiteral("stop_running_work"),
                          ScenarioText::tr("This is still going on: %1. Stop it and close the project?")
                              .arg(lost.join(QStringLiteral(", "))),
                          ScenarioText::tr("All edits are saved."),
                          {ScenarioText::tr("Stop and close"), ScenarioText::tr("Keep the project open")},
                          1};
        const int answer = co_await m_interaction.ask(std::move(question));
        if (answer != 0)
            co_return false;
    }
    if (!document.isReadOnly()) {
        const QString path = document.path();
        const Instant now = document.clock().now();
        const Result<bool> kept = co_await onWorker([&] { return keepHistory(path, now); });
        // The project itself is saved: a missing version is told, and does not keep the window open.
        if (!kept)
            m_interaction.show({Tone::Warning, kept.error().message, {}});
    }
    co_return true;
}

} // namespace cinefluent::studio
