// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace cinefluent::server::cache {

/// The seed's lifetimes.
inline constexpr std::chrono::seconds movieDetailsLifetime{3600};
inline constexpr std::chrono::seconds userProgressLifetime{300};
inline constexpr std::chrono::seconds popularMoviesLifetime{1800};
inline constexpr std::chrono::seconds searchResultsLifetime{1800};

/// All that publishing and withdrawing change.
inline constexpr char catalogueScope[] = "catalogue";
/// All that a learner's own writes change.
[[nodiscard]] QByteArray userScope(const QByteArray &userId);

/// The seed's keys. Texts from outside are percent-encoded, so that no two are one.

/// "movie:details:{id}"
[[nodiscard]] QByteArray movieDetails(const QByteArray &movieId);
/// "user:progress:{userId}", and with ":{variant}" where the answer depends on more.
[[nodiscard]] QByteArray userProgress(const QByteArray &userId, const QByteArray &variant = {});
/// "movies:popular:{language}": "all", or several sorted with commas; with ":{variant}" for pages but the first.
[[nodiscard]] QByteArray popularMovies(const QStringList &languages, const QByteArray &variant = {});
/// "search:{query}:{filters}"
[[nodiscard]] QByteArray searchResults(const QString &query, const QStringList &filters);

} // namespace cinefluent::server::cache
