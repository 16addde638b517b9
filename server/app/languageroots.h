// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/serverconfig.h"

namespace cinefluent::server {

/// Where language data are looked for, as LanguagePacks takes them: the folder of the setting "language-packs", what
/// was installed with this program, a checkout's, the system's.
[[nodiscard]] QStringList languageRoots(const ServerConfig &config);

} // namespace cinefluent::server
