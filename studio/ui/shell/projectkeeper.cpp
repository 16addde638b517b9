// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/projectkeeper.h"

#include "studio/document/store/versions.h"

#include <QJsonValue>
#include <QThreadPool>

namespace cinefluent::studio {

namespace {

constexpr int intervalMs = 5 * 60 * 1000;
const auto playheadKey = QStringLiteral("playheadUs");

} // namespace

ProjectKeeper::ProjectKeeper(Workspace &workspace, PlayerController &controller, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_controller(controller)
{
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        rememberPosition();
        keepVersions();
    });
    m_timer.start();
}

MediaTime ProjectKeeper::rememberedPosition() const
{
    const ProjectDocument *document = m_workspace.document();
    return document ? MediaTime::fromUs(qint64(document->localValue(playheadKey).toDouble())) : MediaTime();
}

void ProjectKeeper::rememberPosition()
{
    if (!m_workspace.isEditable() || !m_controller.hasFilm())
        return;
    // A lost playhead is no loss of work: nothing to tell.
    (void)m_workspace.document()->setLocalValue(playheadKey, double(m_controller.position().us()));
}

void ProjectKeeper::keepVersions()
{
    if (!m_workspace.isEditable())
        return;
    const QString path = m_workspace.document()->path();
    const Instant now = m_workspace.document()->clock().now();
    QThreadPool::globalInstance()->start([path, now] {
        const Result<bool> kept = keepHistory(path, now);
        if (!kept)
            qWarning("no automatic version was made: %s", qPrintable(describe(kept.error())));
    });
}

} // namespace cinefluent::studio
