// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cinefluent::studio {

/// Folders of language data, as LanguagePacks takes them: what CINEFLUENT_LANGUAGES names, the user's packs, those
/// beside the program, then those of the system.
[[nodiscard]] QStringList findLanguageData();

} // namespace cinefluent::studio
