// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/workspace/workspace.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace cinefluent::studio {

class CommitEdit;
class FieldForm;
class LanguageBox;
class LessonWords;
class LevelBox;

/// Everything about the selected lesson but where it lies, which is dragged on the timeline and shown here.
class LessonForm : public QWidget
{
    Q_OBJECT

public:
    explicit LessonForm(Workspace &workspace, QWidget *parent = nullptr);

    void focusTitle();
    [[nodiscard]] LessonWords &words() { return *m_words; }
    [[nodiscard]] const FieldForm &form() const { return *m_form; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showLesson();
    void showStatistics();
    void commit();

    Workspace &m_workspace;
    bool m_showing = false;
    LessonId m_shown;
    QStackedWidget *m_stack;
    FieldForm *m_form;
    QLineEdit *m_title;
    CommitEdit *m_description;
    LevelBox *m_level;
    LanguageBox *m_language;
    QSpinBox *m_order;
    CommitEdit *m_objectives;
    QCheckBox *m_premium;
    QLabel *m_range;
    QLabel *m_statistics;
    QLabel *m_poster;
    LessonWords *m_words;
};

} // namespace cinefluent::studio
