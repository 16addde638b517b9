// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/jsonwriter.h"
#include "server/services/query/queryparameters.h"

#include <QUuid>

namespace cinefluent::server {

/// The place behind one entry of a list that is ordered by a mark, an instant and an id. Clients get it as an opaque
/// text; it holds nothing that the entry itself does not show.
struct PageCursor
{
    bool isMarked = false; ///< e.g. pinned: such entries come first
    Instant at{};
    QUuid id;
    int page = 1; ///< the number of the page that begins there

    [[nodiscard]] QString toString() const;
    /// Nothing where it is not of our making.
    [[nodiscard]] static std::optional<PageCursor> fromString(QStringView text);

    friend bool operator==(const PageCursor &, const PageCursor &) = default;
};

/// Which part of a list is asked for. A page is found by stepping over those before it, which `maxDepth` bounds; a
/// cursor goes on from any place at the same cost.
struct PageRequest
{
    static constexpr int maxLimit = 100;
    static constexpr int maxDepth = 10'000; ///< entries up to the page's end

    int page = 1;
    int limit = 20;
    std::optional<PageCursor> cursor; ///< wins: `page` is then the cursor's

    [[nodiscard]] int offset() const { return cursor ? 0 : (page - 1) * limit; }
};

/// The parameters `page`, `limit` and `cursor`. Offences go to `parameters`.
[[nodiscard]] PageRequest pageRequestFrom(QueryParameters &parameters, const std::optional<QString> &page,
                                          const std::optional<QString> &limit, const std::optional<QString> &cursor);

/// The members `total`, `page`, `totalPages` and `nextCursor` (null at the end) of a list.
void writePageMembers(JsonWriter &json, const PageRequest &part, qint64 total, const std::optional<PageCursor> &next);

} // namespace cinefluent::server
