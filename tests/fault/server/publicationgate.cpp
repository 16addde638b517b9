// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/server/publicationgate.h"

#include "tests/support/eventually.h"

namespace cinefluent::tests {

Result<void> setGates(const server::ConnectionSettings &superuser, std::span<const PublicationStep> steps)
{
    QByteArray script = "create function fault_gate() returns trigger language plpgsql as $$ begin perform "
                        "pg_advisory_xact_lock_shared(hashtextextended('fault.' || tg_argv[0], 0)); return null; "
                        "end $$;";
    int number = 0;
    for (const PublicationStep &step : steps)
        script += QByteArray("create trigger fault_gate_") + QByteArray::number(++number) + " before " + step.event +
                  " on " + step.table + " for each statement execute function fault_gate('" + step.name + "');";
    return server::runScript(superuser, script);
}

PublicationGate::PublicationGate(server::ConnectionSettings superuser, const char *step)
    : m_superuser(std::move(superuser))
{
    m_session.start(QStringLiteral("psql"),
                    {QStringLiteral("-XAtq"), QStringLiteral("-d"), QString::fromUtf8(m_superuser.conninfo())});
    m_session.write(QByteArray("select pg_advisory_lock(hashtextextended('fault.") + step + "', 0));\n" +
                    "\\echo closed\n");
    QByteArray said;
    m_isClosed = eventually([&] {
        said += m_session.readAllStandardOutput();
        return said.contains("closed");
    });
}

PublicationGate::~PublicationGate()
{
    m_session.kill();
    m_session.waitForFinished();
}

bool PublicationGate::holdsSomebody() const
{
    const auto rows = server::runQuery(m_superuser, "select from pg_locks where locktype = 'advisory' and not granted "
                                                    "and mode = 'ShareLock'");
    return rows && !rows->isEmpty();
}

} // namespace cinefluent::tests
