// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/postgres/pqcompat.h"

#include <QSet>
#include <QUuid>

#include <optional>

namespace cinefluent::server {

/// Keeps what search reads beside a movie's rows (V0014__search.sql): publishing calls it in its own transaction, and
/// the catch-up for movies whose folding is missing or older. Throws what exec() throws.
class SearchWriter
{
public:
    SearchWriter(pqxx::work &work, const QUuid &movieId);

    /// Replaces the movie's part by what its rows hold now; nothing remains of a movie that learners do not see, and no
    /// word of it that no lesson teaches any more. Known spellings are added, never removed.
    void rebuild();

    /// A visible movie that search does not have, or has by another folding; locked until the transaction's end and
    /// passed over by others meanwhile. Nothing where there is none.
    [[nodiscard]] static std::optional<QUuid> nextOutdated(pqxx::work &work);

private:
    /// Words the movie had when it was last indexed and that no lesson to be seen teaches any more.
    void forgetWords();
    [[nodiscard]] bool writeMovie();
    void writeLines();
    void writeWords();
    void writeTerms();
    void note(const QString &text);

    pqxx::work &m_work;
    QUuid m_movieId;
    QSet<QString> m_terms; ///< of at least minSpelling letters
};

} // namespace cinefluent::server
