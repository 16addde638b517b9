// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/spellchecker.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace cinefluent::studio {

/// The words that the editor has added to a dictionary, and a way to take them out again.
class LearntWords : public QWidget
{
    Q_OBJECT

public:
    explicit LearntWords(SpellChecker &speller, QWidget *parent = nullptr);

private:
    void showLanguages();
    void showWords();
    void remove();

    SpellChecker &m_speller;
    QComboBox *m_language;
    QListWidget *m_words;
    QPushButton *m_remove;
};

} // namespace cinefluent::studio
