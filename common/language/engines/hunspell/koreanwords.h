// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/word.h"

#include <optional>

namespace cinefluent {

/// What a Korean form is where a list knows better than stemming: pronouns with their particles, the commonest verb
/// forms.
[[nodiscard]] std::optional<Reading> koreanFunctionWord(const QString &form);
/// The part of speech of a dictionary form.
[[nodiscard]] PartOfSpeech koreanPart(const QString &lemma);
/// Whether this is one of the commonest verbs, which a form rather belongs to than to a rarer homonym.
[[nodiscard]] bool isCommonKoreanVerb(const QString &lemma);
/// The form without its particles; empty where it ends in none.
[[nodiscard]] QString withoutKoreanParticle(const QString &form);

} // namespace cinefluent
