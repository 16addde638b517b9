// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sync/replica.h"
#include "studio/document/projectdocument.h"

namespace cinefluent::studio {

/// What an exchange did to the project, for the status line.
struct SyncReport
{
    sync::Received received = sync::Received::Ignored;
    bool hasMore = false;    ///< exchange again at once
    qsizetype conflicts = 0; ///< versions that wait for an editor
};

/// Keeps an open project the same as its log on the server: what was edited since the last exchange becomes operations,
/// what others did comes into the project as one step. What it has to know is kept in the project file, so that a copy
/// of the file may go on by itself, and a crash at any moment loses nothing: operations are kept before they are sent,
/// and others' changes are in the project before they count as taken. The caller moves the messages. One thread, the
/// document's; the document outlives it.
class ProjectSync
{
public:
    explicit ProjectSync(ProjectDocument &document);

    /// Whether the project takes part: after the first exchange.
    [[nodiscard]] bool isJoined() const;
    /// Under which name this copy writes to the log; another after it was found to be a copy of a copy.
    [[nodiscard]] QUuid client() const { return m_replica.content().client; }
    /// Whether nothing waits to be sent, as far as was recorded.
    [[nodiscard]] bool isSettled() const { return m_replica.isSettled(); }
    /// What the editors could not merge, by id.
    [[nodiscard]] const QMap<QByteArray, sync::Conflict> &inbox() const { return m_replica.shown().inbox(); }

    /// Errors: those of the document, of which nothing is sent then.
    Result<sync::ExchangeRequest> begin();
    /// The editor may have gone on meanwhile. Errors: those of the document; nothing counts as taken then.
    Result<SyncReport> finish(const sync::ExchangeAnswer &answer);

    /// The editor has looked at a conflict: `value` becomes the field's, or it stays as it is. NotFound
    /// "conflict_not_found" where somebody else was faster.
    Result<void> settle(const QByteArray &conflict, const std::optional<QString> &value);

private:
    Result<void> recordEdits();
    Result<void> showShared();
    Result<void> keep();

    ProjectDocument &m_document;
    sync::Replica m_replica;
};

} // namespace cinefluent::studio
