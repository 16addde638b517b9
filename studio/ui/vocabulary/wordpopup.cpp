// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/vocabulary/wordpopup.h"

#include "studio/ui/vocabulary/suggestiondetails.h"

#include <QLabel>
#include <QPointer>
#include <QScreen>
#include <QVBoxLayout>

namespace cinefluent::studio {

namespace {

constexpr int leastWidthPx = 420;
constexpr int gapPx = 6;

} // namespace

WordPopup::WordPopup(Workspace &workspace, WordSuggestions &suggestions, SuggestionsPanel &panel, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_workspace(workspace)
    , m_suggestions(suggestions)
    , m_panel(panel)
    , m_details(new SuggestionDetails)
    , m_note(new QLabel)
{
    setObjectName(QStringLiteral("wordPopup"));
    setAccessibleName(tr("Word at the cursor"));
    setFrameShape(QFrame::StyledPanel);
    setMinimumWidth(leastWidthPx);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(10, 8, 10, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_details);
    connect(m_details, &SuggestionDetails::verbChosen, this, &WordPopup::carryOut);
    connect(&panel, &SuggestionsPanel::lookingEnded, this, [this] {
        if (isVisible())
            fill();
    });
    connect(&workspace, &Workspace::documentReplaced, this, &QWidget::hide);
}

void WordPopup::showWord(CueId cue, int position, const QPoint &globalPos)
{
    m_cue = cue;
    m_position = position;
    m_at = globalPos;
    m_panel.lookIfStale();
    fill();
    show();
    place();
}

void WordPopup::fill()
{
    const SuggestedWord *word = m_panel.model().wordIn(m_cue, m_position);
    const bool isTaken = word && m_workspace.document()->content().findHeadword(word->candidate.lemma,
                                                                                m_panel.model().result().language);
    m_details->setWord(word, word ? m_panel.model().standing(*word) : WordStanding::Suggested);
    m_details->setEditable(m_workspace.isEditable() && !isTaken, m_panel.hasFilm());
    m_note->setVisible(!word || isTaken);
    m_note->setText(isTaken               ? tr("This word is in the vocabulary.")
                    : m_panel.isLooking() ? tr("Looking at the film’s words…")
                                          : tr("There is no word to learn here. Function words, numbers and words that "
                                               "no dictionary knows are left out."));
    if (isVisible())
        place();
    if (word)
        describe();
}

Task<void> WordPopup::describe()
{
    const QPointer<WordPopup> self(this);
    const SuggestedWord word = *m_panel.model().wordIn(m_cue, m_position);
    const SuggestedWords &result = m_panel.model().result();
    const Task<WordDetails> pending =
        m_suggestions.describe(result.language, result.target, word.candidate.lemma, word.candidate.part);
    const WordDetails details = co_await pending;
    if (!self)
        co_return;
    const SuggestedWord *now = m_panel.model().wordIn(m_cue, m_position);
    if (now && now->candidate.lemma == word.candidate.lemma && !m_details->hasDetails()) {
        m_details->setDetails(details);
        place();
    }
}

void WordPopup::carryOut(SuggestionTable::Verb verb)
{
    const SuggestedWord *word = m_panel.model().wordIn(m_cue, m_position);
    if (!word)
        return;
    m_panel.carryOut(verb, *word, m_details->hasDetails() ? &m_details->details() : nullptr, m_details->sense());
    hide();
}

/// Below the word, and wholly on its screen.
void WordPopup::place()
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    const int x = std::clamp(m_at.x(), room.left(), std::max(room.left(), room.right() - width()));
    const bool fits = m_at.y() + gapPx + height() <= room.bottom();
    move(x, fits ? m_at.y() + gapPx : std::max(room.top(), m_at.y() - gapPx - height()));
}

} // namespace cinefluent::studio
