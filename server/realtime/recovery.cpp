// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/realtime/recovery.h"

namespace cinefluent::server {

Task<Result<Past>> recover(Recovery recovery, QByteArray channel, EventFeed::Position position,
                           std::optional<ResumePoint> from)
{
    const Past fresh{position.last, false, {}};
    if (!from || from->epoch != position.epoch)
        co_return fresh;
    if (from->offset == position.last)
        co_return Past{position.last, true, {}};
    if (from->offset > position.last) {
        // Another process was ahead of this one; or the offset is made up.
        const auto state = co_await recovery.log.state();
        if (!state)
            co_return state.error();
        co_return from->offset <= state->last ? Past{from->offset, true, {}} : fresh;
    }
    if (auto remembered = recovery.feed.recent(channel, from->offset, position.last)) {
        if (remembered->size() > recovery.maxEvents)
            co_return fresh;
        co_return Past{from->offset, true, std::move(*remembered)};
    }
    auto kept = co_await recovery.log.history(channel, from->offset, position.last, int(recovery.maxEvents) + 1);
    if (!kept)
        co_return kept.error();
    // Asked afterwards: what was forgotten before it was read counts as forgotten.
    const auto state = co_await recovery.log.state();
    if (!state)
        co_return state.error();
    if (state->pruned > from->offset || kept->size() > recovery.maxEvents)
        co_return fresh;
    co_return Past{from->offset, true, std::move(*kept)};
}

} // namespace cinefluent::server
