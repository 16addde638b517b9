// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/translation/consistency.h"
#include "studio/document/memory/translationmemory.h"
#include "studio/document/projectcontent.h"

namespace cinefluent::studio {

/// A project as a translation memory knows it.
[[nodiscard]] MemoryOrigin originOf(const ProjectContent &content);

/// What a memory keeps of a project in one of its languages: the cues that are translated, by id.
[[nodiscard]] QList<MemoryText> memoryTexts(const ProjectContent &content, const QString &language);

/// Every cue in order of IN with its translation, empty where there is none.
[[nodiscard]] QList<translation::TranslatedText> translatedTexts(const ProjectContent &content,
                                                                 const QString &language);

} // namespace cinefluent::studio
