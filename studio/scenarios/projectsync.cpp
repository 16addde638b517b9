// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/projectsync.h"

#include "common/sync/wire.h"
#include "studio/document/sharedcontent.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct ProjectSyncText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectSync)
};

QString stateKey()
{
    return QStringLiteral("sync");
}

/// What the file has; a record that cannot be read is begun anew, which sends everything again and loses nothing.
sync::Replica replicaOf(const ProjectDocument &document)
{
    const auto kept = sync::readReplica(document.localValue(stateKey()).toString().toUtf8());
    return kept ? sync::Replica(kept.valueOr({})) : sync::Replica(document.newId<Id<struct ClientTag>>().uuid());
}

} // namespace

ProjectSync::ProjectSync(ProjectDocument &document)
    : m_document(document)
    , m_replica(replicaOf(document))
{
}

bool ProjectSync::isJoined() const
{
    return !m_replica.content().epoch.isNull();
}

Result<sync::ExchangeRequest> ProjectSync::begin()
{
    const Result<void> recorded = recordEdits();
    if (!recorded)
        return recorded.error();
    return m_replica.request();
}

Result<SyncReport> ProjectSync::finish(const sync::ExchangeAnswer &answer)
{
    // Else what was edited meanwhile would be taken back by what is shown.
    const Result<void> recorded = recordEdits();
    if (!recorded)
        return recorded.error();
    const sync::Replica former = m_replica;
    SyncReport report;
    report.received = m_replica.receive(answer, m_document.newId<Id<struct ClientTag>>().uuid());
    report.hasMore = answer.hasMore;
    // First the project: what is in it without being known to be others' is sent once more and changes nothing.
    Result<void> done = showShared();
    if (done)
        done = keep();
    if (!done) {
        m_replica = former;
        return done.error();
    }
    report.conflicts = inbox().size();
    return report;
}

Result<void> ProjectSync::settle(const QByteArray &conflict, const std::optional<QString> &value)
{
    const Result<void> recorded = recordEdits();
    if (!recorded)
        return recorded.error();
    const auto found = inbox().constFind(conflict);
    if (found == inbox().cend())
        return makeError(ErrorKind::NotFound, QStringLiteral("conflict_not_found"),
                         ProjectSyncText::tr("Somebody else has settled this already. Nothing was changed."));
    sync::Operation operation;
    operation.settled.append(conflict);
    const auto entity = m_replica.shown().living().constFind(found->key);
    if (value && entity != m_replica.shown().living().cend()) {
        const merge::FieldValue before = merge::fieldOf(entity->fields, found->field);
        if (before != *value)
            operation.changes.append(
                {found->key, sync::EntityChange::Action::Change, {{found->field, before, *value}}, {}});
    }
    const sync::Replica former = m_replica;
    m_replica.record(operation);
    Result<void> done = showShared();
    if (done)
        done = keep();
    if (!done)
        m_replica = former;
    return done;
}

Result<void> ProjectSync::recordEdits()
{
    const QList<sync::EntityChange> changes = sync::differences(m_replica.shown(), sharedFields(m_document.content()));
    if (changes.isEmpty())
        return {};
    const sync::Replica former = m_replica;
    for (const sync::Operation &operation : sync::operationsOf(changes))
        m_replica.record(operation);
    const Result<void> kept = keep();
    if (!kept)
        m_replica = former;
    return kept;
}

Result<void> ProjectSync::showShared()
{
    if (sync::differences(m_replica.shown(), sharedFields(m_document.content())).isEmpty())
        return {};
    return m_document.execute(std::make_unique<TakeSharedContent>(m_replica.shown()));
}

Result<void> ProjectSync::keep()
{
    return m_document.setLocalValue(stateKey(), QString::fromUtf8(sync::toJson(m_replica.content())));
}

} // namespace cinefluent::studio
