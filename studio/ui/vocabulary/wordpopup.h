// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/vocabulary/suggestionspanel.h"
#include "studio/ui/vocabulary/suggestiontable.h"

#include <QFrame>

class QLabel;

namespace cinefluent::studio {

class SuggestionDetails;

/// The entry of a word in a cue's text, over the window: what the panel of suggestions knows of it, with the verbs that
/// take it or set it aside. Closed by Escape or a click elsewhere.
class WordPopup : public QFrame
{
    Q_OBJECT

public:
    /// All outlive the popup.
    WordPopup(Workspace &workspace, WordSuggestions &suggestions, SuggestionsPanel &panel, QWidget *parent);

    /// The word at `position` of the cue's text, beside `globalPos`; under 5 ms once the film has been looked at, which
    /// it is where that is missing: the popup says so and shows the word then.
    void showWord(CueId cue, int position, const QPoint &globalPos);

private:
    void fill();
    Task<void> describe();
    void carryOut(SuggestionTable::Verb verb);
    void place();

    Workspace &m_workspace;
    WordSuggestions &m_suggestions;
    SuggestionsPanel &m_panel;
    SuggestionDetails *m_details;
    QLabel *m_note;
    CueId m_cue;
    int m_position = 0;
    QPoint m_at;
};

} // namespace cinefluent::studio
