// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

enum class CueTextField
{
    Text,
    Translation,
    Notes
};

/// A new text for one field of one cue.
struct TextReplacement
{
    CueId id;
    CueTextField field = CueTextField::Text;
    QString language; ///< of a translation
    QString text;
    bool isPlain = false; ///< the look goes as well

    friend bool operator==(const TextReplacement &, const TextReplacement &) = default;
};

/// Texts of any number of cues in one step: replace all, changes of case, new line breaks. Looks and marked words stay
/// as in SetCueText. `removed`: cues that go along, e.g. those of which nothing is left. Errors "cue_not_found",
/// "language_invalid".
class ReplaceTexts final : public Command
{
public:
    /// `verb`: "replace_text" or another of commandtext.cpp that says what was done.
    ReplaceTexts(QByteArray verb, QList<TextReplacement> replacements, QList<CueId> removed = {});

    [[nodiscard]] QByteArray verb() const override { return m_verb; }
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    QByteArray m_verb;
    QList<TextReplacement> m_replacements;
    QList<CueId> m_removed;
};

/// The text of one field of a cue; `language` is that of translations.
[[nodiscard]] QString textOf(const Cue &cue, CueTextField field, const QString &language);

} // namespace cinefluent::studio
