// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/pronouncer.h"
#include "common/language/speechsynthesiser.h"

#include <QStringList>

#include <memory>

namespace cinefluent {

/// The pronouncer of a language taught, with what it needs to read it. `roots` as of LanguagePacks. Unsupported for
/// other languages; Unavailable with the remedy as its message where the voices, MeCab's dictionary (ja), jieba's or
/// CC-CEDICT (zh) are missing.
[[nodiscard]] Result<std::unique_ptr<Pronouncer>> openPronouncer(const QString &language, const QStringList &roots);

/// The same for speech.
[[nodiscard]] Result<std::unique_ptr<SpeechSynthesiser>> openSynthesiser(const QString &language,
                                                                         const QStringList &roots);

} // namespace cinefluent
