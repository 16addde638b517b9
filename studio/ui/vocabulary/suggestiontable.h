// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace cinefluent::studio {

/// A list whose single letters are verbs. The letters are the list's while it has the focus, whatever they mean to the
/// window.
class SuggestionTable : public QTableView
{
    Q_OBJECT

public:
    enum class Verb
    {
        Accept, ///< A
        Ignore, ///< I
        Known,  ///< K
        Play,   ///< P
        Say,    ///< S
        GoTo    ///< G, Enter
    };
    Q_ENUM(Verb)

    explicit SuggestionTable(QWidget *parent = nullptr);

    [[nodiscard]] static QKeySequence keyOf(Verb verb);

signals:
    void verbChosen(cinefluent::studio::SuggestionTable::Verb verb);
    void senseChosen(int number); ///< 0 to 4: keys 1 to 5

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace cinefluent::studio
