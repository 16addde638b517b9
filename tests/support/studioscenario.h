// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/releasemanifest.h"
#include "tests/support/httpscenario.h"

namespace cinefluent::tests {

/// What a studio does before and when it publishes, over HTTP, with made-up objects (tests/common/api/manifestmaker).

/// "PUT /studio/objects/…" of one object.
[[nodiscard]] HttpAnswer upload(HttpScenarioServer &server, const api::MediaObject &object,
                                Sender sender = Sender::Editor);
[[nodiscard]] HttpAnswer sendRelease(HttpScenarioServer &server, const api::ReleaseManifest &manifest,
                                     Sender sender = Sender::Editor);
/// Publishes, and where objects are missing uploads them and publishes again; the last answer.
[[nodiscard]] HttpAnswer publish(HttpScenarioServer &server, const api::ReleaseManifest &manifest,
                                 Sender sender = Sender::Editor);

/// The manifest with a release id of its own: the next release of the same movie.
[[nodiscard]] api::ReleaseManifest nextRelease(api::ReleaseManifest manifest);

/// Runs SQL as the superuser; for what no route can do yet.
void runSql(const server::ConnectionSettings &superuser, const QByteArray &sql);
[[nodiscard]] QByteArray askSql(const server::ConnectionSettings &superuser, const QByteArray &sql);

} // namespace cinefluent::tests
