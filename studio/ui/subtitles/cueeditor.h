// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/engines/hunspell/spelldictionary.h"
#include "studio/document/bulk/textsearch.h"
#include "studio/scenarios/spellchecker.h"
#include "studio/ui/quality/qualitymonitor.h"
#include "studio/ui/workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cinefluent::studio {

class SteadyLabel;
class CommitEdit;
class CueHighlighter;
struct CueLook;
class ListEdit;
class WordMarks;

/// The current cue's text, translation, notes and words to point out. Every keystroke is a command; those of one field
/// are one undo step until it is left.
class CueEditor : public QWidget
{
    Q_OBJECT

public:
    CueEditor(Workspace &workspace, const QualityMonitor &quality, SpellChecker &speller, QWidget *parent = nullptr);

    void focusText();
    /// Whether misspelt words are underlined.
    void setSpellingShown(bool shown);
    /// Words of the cue's text to underline and to tell about, and to look up when they are clicked. `marks` outlives
    /// this.
    void setWordMarks(const WordMarks &marks);
    /// Where the text cursor stands in the cue's text; the place to split at.
    [[nodiscard]] int cursorPosition() const;
    /// Below the text cursor, on the screen.
    [[nodiscard]] QPoint cursorGlobalPos() const;
    /// The marked stretch of the cue's text: start and length, length 0 where nothing is marked.
    [[nodiscard]] std::pair<int, int> markedText() const;

    /// The text that has the focus, or the cue's own: its language ("" for that) and what is marked in it.
    struct Marked
    {
        QString language;
        int start = 0;
        int length = 0;
    };
    [[nodiscard]] Marked markedForStyle() const;

    /// Shows what `search` finds in the fields; null: nothing.
    void showSearch(const TextSearch *search, SearchFields fields);
    /// Marks a match of the current cue; the focus stays where it is.
    void showMatch(const TextMatch &match);
    void focusField(CueTextField field);

signals:
    /// Ctrl+Enter (1) and Ctrl+Shift+Enter (−1): on to the next or previous cue.
    void advanced(int direction);
    /// Ctrl and a click on a word of the cue's text: its place there, and on the screen.
    void wordClicked(int position, const QPoint &globalPos);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCue();
    void showLanguages();
    void updateSummary();
    void showLooks(const Cue *cue);
    void connectSpelling();
    void updateSpellers();
    void showTextMenu(CommitEdit *edit, const QPoint &at);
    void correct(CueTextField field, const SpelledWord &word, const QString &with);
    [[nodiscard]] QString placeText(const CueLook &look) const;
    void editText(const QString &text);
    void editTranslation(const QString &text);

    Workspace &m_workspace;
    const QualityMonitor &m_quality;
    SpellChecker &m_speller;
    bool m_spellingShown = true;
    CueId m_shown;
    SteadyLabel *m_summary;
    CommitEdit *m_text;
    QComboBox *m_language;
    CommitEdit *m_translation;
    QLineEdit *m_notes;
    ListEdit *m_words;
    CueHighlighter *m_textLook;
    CueHighlighter *m_translationLook;
    const WordMarks *m_marks = nullptr;
};

} // namespace cinefluent::studio
