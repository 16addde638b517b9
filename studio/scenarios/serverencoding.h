// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/publishing/encodeorder.h"
#include "studio/scenarios/interaction.h"

#include <optional>
#include <stop_token>

namespace cinefluent::studio {

class ServerConnection;

/// An order of the server's worker and how far it is. Both outlive the task.
class ServerEncoding
{
public:
    /// `fromPermille`: how much of the whole is done before this.
    ServerEncoding(ServerConnection &connection, IProgress &progress, int fromPermille);

    /// Orders, or takes up the same order again, and follows it until the release is made. Stopped, it gives the order
    /// up. Errors: those of PublishProject::run() where the server encodes, of the network and the server.
    [[nodiscard]] Task<Result<void>> run(publishing::EncodeOrder order, std::optional<Instant> publishAt,
                                         std::stop_token stop);

private:
    struct State;

    [[nodiscard]] Task<Result<State>> ask(QByteArray method, QString path, QByteArray body, std::stop_token stop);
    [[nodiscard]] Task<Result<void>> giveUp(QString path);
    void show(const State &state);

    ServerConnection &m_connection;
    IProgress &m_progress;
    int m_fromPermille;
};

} // namespace cinefluent::studio
