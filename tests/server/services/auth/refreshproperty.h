// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/services/auth/authfixture.h"

#include <random>

namespace cinefluent::tests {

/// What a run did, so that a test can see that it met the cases it is about.
struct RefreshRun
{
    int refreshes = 0;
    int repeats = 0; ///< requests sent again: their answer was lost, or a second window of the client asked too
    int thefts = 0;
    QString failure; ///< empty where the property held
};

/// An honest client: one refresh at a time, repeated while its answer is lost and at most for the replay window, now
/// and then by two windows at once. Whatever the losses and pauses, it is never logged out, and every access token
/// works.
[[nodiscard]] RefreshRun runHonestClient(AuthFixture &auth, const QString &email, quint64 seed, int steps);

/// The same client, of whom a thief takes one refresh token at a random moment. Once both have refreshed more than a
/// window apart, the session has ended for both, and neither's tokens work.
[[nodiscard]] RefreshRun runTheft(AuthFixture &auth, const QString &email, quint64 seed);

} // namespace cinefluent::tests
