// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/bulk/textsearch.h"
#include "studio/scenarios/spellchecker.h"
#include "studio/ui/workspace/workspace.h"

#include <QObject>

namespace cinefluent::studio {

class CueEditor;

/// From one misspelt word of the film to the next, in texts and in the translation on screen.
class SpellWalk : public QObject
{
    Q_OBJECT

public:
    SpellWalk(Workspace &workspace, SpellChecker &speller, CueEditor &editor, QObject *parent = nullptr);

    /// Goes to the next misspelt word after the editor's cursor, round the end. One of the signals answers, at once or,
    /// while dictionaries are read, later.
    void goToNext();
    /// The same after a place of a cue's text or translation.
    void goToNextAfter(const CueId &cue, CueTextField field, qsizetype position);
    /// Nothing answers any more.
    void stop() { m_waits = false; }

signals:
    /// The word is shown and marked in the editor.
    void found(const cinefluent::studio::TextMatch &match, const QString &language);
    /// A whole round found nothing.
    void nothingFound();
    void failed(const cinefluent::Error &error);

private:
    void look();
    [[nodiscard]] std::optional<TextMatch> misspeltIn(const Cue &cue, qsizetype after, bool *isSettled);

    Workspace &m_workspace;
    SpellChecker &m_speller;
    CueEditor &m_editor;
    bool m_waits = false;
    CueId m_from;
    qsizetype m_after = 0; ///< place in the text of the cue it began at; the translation's come behind the text's
    qsizetype m_clean = 0; ///< cues from there on that are known to be right
    bool m_hasAsked = false;
};

} // namespace cinefluent::studio
