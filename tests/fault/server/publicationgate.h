// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/postgres/sqlscript.h"

#include <QProcess>

#include <span>

namespace cinefluent::tests {

/// Where a publication can be held: before the statement of a kind on a table.
struct PublicationStep
{
    const char *name;
    const char *event;
    const char *table;
};

/// Gives each step its gate, open as long as no PublicationGate of its name lives.
[[nodiscard]] Result<void> setGates(const server::ConnectionSettings &superuser,
                                    std::span<const PublicationStep> steps);

/// Keeps whoever comes to one step waiting there, from a session of its own, until it is destroyed.
class PublicationGate
{
public:
    PublicationGate(server::ConnectionSettings superuser, const char *step);
    ~PublicationGate();
    Q_DISABLE_COPY_MOVE(PublicationGate)

    [[nodiscard]] bool isClosed() const { return m_isClosed; }
    /// Whether somebody waits at a gate.
    [[nodiscard]] bool holdsSomebody() const;

private:
    server::ConnectionSettings m_superuser;
    QProcess m_session;
    bool m_isClosed = false;
};

} // namespace cinefluent::tests
