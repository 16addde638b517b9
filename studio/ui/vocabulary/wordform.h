// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace cinefluent::studio {

class CommitEdit;
class FieldForm;
class LanguageBox;
class LevelBox;
class OptionalSpinBox;
class SenseTable;

/// The selected headword: its dictionary side and where the film speaks it.
class WordForm : public QWidget
{
    Q_OBJECT

public:
    explicit WordForm(Workspace &workspace, QWidget *parent = nullptr);

    void focusWord();

private:
    void showWord();
    void showOccurrences(const Headword *word);
    void commit();
    void jumpToOccurrence();

    Workspace &m_workspace;
    bool m_showing = false;
    HeadwordId m_shown;
    FieldForm *m_form;
    QLineEdit *m_word;
    LanguageBox *m_language;
    QComboBox *m_partOfSpeech;
    LevelBox *m_level;
    OptionalSpinBox *m_rank;
    QLineEdit *m_pronunciation;
    SenseTable *m_senses;
    CommitEdit *m_example;
    QListWidget *m_occurrences;
};

} // namespace cinefluent::studio
