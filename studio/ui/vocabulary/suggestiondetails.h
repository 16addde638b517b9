// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/wordsuggestions.h"
#include "studio/ui/vocabulary/suggestiontable.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace cinefluent::studio {

/// One suggested word: how it is said, in which sentence, what it may mean, and the verbs of the list as buttons.
class SuggestionDetails : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionDetails(QWidget *parent = nullptr);

    /// Null: nothing is chosen.
    void setWord(const SuggestedWord *word, WordStanding standing);
    /// Of the word shown.
    void setDetails(const WordDetails &details);
    [[nodiscard]] bool hasDetails() const { return m_hasDetails; }
    [[nodiscard]] const WordDetails &details() const { return m_details; }
    /// Number of the sense chosen, −1 where there is none.
    [[nodiscard]] int sense() const;
    void chooseSense(int number);
    void setEditable(bool editable, bool hasFilm);

signals:
    void verbChosen(cinefluent::studio::SuggestionTable::Verb verb);

private:
    void addButton(SuggestionTable::Verb verb, const QString &icon);
    void nameButtons(WordStanding standing);

    WordDetails m_details;
    bool m_hasDetails = false;
    QLabel *m_heading;
    QLabel *m_facts;
    QLabel *m_example;
    QListWidget *m_senses;
    QHash<SuggestionTable::Verb, QPushButton *> m_buttons;
};

} // namespace cinefluent::studio
