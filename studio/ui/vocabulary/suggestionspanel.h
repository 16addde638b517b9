// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/wordsuggestions.h"
#include "studio/ui/vocabulary/suggestionlistmodel.h"
#include "studio/ui/vocabulary/suggestiontable.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <stop_token>

class QComboBox;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace cinefluent::studio {

class EmptyState;
class SuggestionDetails;

/// Words of the film that may be taught, ranked by what a learner gains; accepted, ignored or marked as known by one
/// key. Looks for words when it is shown and a moment after the cues have changed, on a worker.
class SuggestionsPanel : public QWidget
{
    Q_OBJECT

public:
    SuggestionsPanel(Workspace &workspace, WordSuggestions &suggestions, QWidget *parent = nullptr);
    ~SuggestionsPanel() override;

    [[nodiscard]] SuggestionTable &table() { return *m_table; }
    [[nodiscard]] SuggestionListModel &model() { return *m_model; }
    [[nodiscard]] SuggestionDetails &details() { return *m_details; }
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    /// On the word chosen in the list.
    void carryOut(SuggestionTable::Verb verb);
    /// On a word of the list's result. `details`: what was found of it, null where that is still to be done.
    void carryOut(SuggestionTable::Verb verb, const SuggestedWord &word, const WordDetails *details, int sense);
    [[nodiscard]] bool canCarryOut(SuggestionTable::Verb verb) const;
    /// Asked for lemmas that other films teach, each time it looks; nothing asks nobody.
    using TaughtElsewhere = std::function<Task<QSet<QString>>()>;
    void setTaughtElsewhere(TaughtElsewhere ask) { m_taughtElsewhere = std::move(ask); }
    void setHasFilm(bool hasFilm);
    [[nodiscard]] bool hasFilm() const { return m_hasFilm; }
    /// Looks for words where the cues have changed since, also while the panel is not seen.
    void lookIfStale();
    /// Whether it looks after each change also while it is not seen: something else shows what it finds.
    void setKeptFresh(bool kept);

signals:
    void clipRequested(const cinefluent::TimeRange &range);
    void lookingEnded();
    /// A word, said by a synthetic voice: 16-bit samples of one channel.
    void wordSaid(const QByteArray &samples, int sampleRateHz);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Scope
    {
        Film,
        Lesson,
        Cues
    };

    QWidget *makeHead();
    void connectParts();
    void lookSoon();
    Task<void> look();
    [[nodiscard]] SuggestionRequest request() const;
    void showResult(const Result<SuggestedWords> &result);
    void showCount();
    void selectRow(int row);
    void handleRowChanged();
    Task<void> describe();
    void accept(const SuggestedWord &word, const WordDetails *details, int sense);
    Task<void> acceptLater(SuggestedWord word, SuggestedWords from);
    void takeIntoProject(const SuggestedWords &from, const SuggestedWord &word, const WordDetails &details, int sense);
    Task<void> say(QString language, QString lemma);
    void setAside(const SuggestedWord &word, WordStanding standing);
    [[nodiscard]] const SuggestedWord *current() const;

    Workspace &m_workspace;
    WordSuggestions &m_suggestions;
    SuggestionListModel *m_model;
    SuggestionTable *m_table;
    SuggestionDetails *m_details;
    QComboBox *m_scope;
    QComboBox *m_show;
    QLabel *m_count;
    QLabel *m_missing;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTimer m_lookDelay;
    QTimer m_describeDelay;
    std::stop_source m_stop;
    TaughtElsewhere m_taughtElsewhere;
    bool m_isLooking = false;
    bool m_isStale = true; ///< cues have changed since they were looked at
    bool m_hasFilm = false;
    bool m_isKeptFresh = false;
    int m_row = 0; ///< the last one chosen: the next word moves there when one goes
};

} // namespace cinefluent::studio
