// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/commands/replacetexts.h"
#include "studio/document/projectcontent.h"

#include <functional>

namespace cinefluent::studio {

enum class TextOperation
{
    UpperCase,
    LowerCase,
    SentenceCase,       ///< small letters, a capital where a sentence begins
    BreakLines,         ///< as few lines as fit, as even as they can be, at punctuation where there is a choice
    JoinLines,          ///< one line; speakers keep theirs
    TidySpaces,         ///< blanks at the ends, doubled ones, blank lines, before , . ! ?
    RemoveDescriptions, ///< for the hard of hearing: [door slams], (sighs), TOM: and music signs
    RemoveFormatting    ///< looks, and tags typed as text
};

struct LineRules
{
    int maxLength = 42;
    int maxLines = 2;
    /// Width of a text in the guide's characters.
    std::function<double(const QString &)> measure = [](const QString &text) { return double(text.size()); };
};

/// What `operation` makes of one text in `language`. Words are never lost but by RemoveDescriptions.
[[nodiscard]] QString changedText(TextOperation operation, const QString &text, const QString &language,
                                  const LineRules &rules);

struct TextOperationResult
{
    QList<TextReplacement> replacements;
    QList<CueId> removed; ///< nothing is left of them
};
/// For the cues `ids`; `language` empty: their own texts, else translations.
[[nodiscard]] TextOperationResult changedTexts(TextOperation operation, const ProjectContent &content,
                                               const QList<CueId> &ids, const QString &language,
                                               const LineRules &rules);

/// Cues whose text is blank and that have no translation.
[[nodiscard]] QList<CueId> emptyCues(const ProjectContent &content, const QList<CueId> &ids);

} // namespace cinefluent::studio
