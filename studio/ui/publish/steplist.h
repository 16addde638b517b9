// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace cinefluent::studio {

/// Lines with a state each: a checklist, or the steps of a long action.
class StepList : public QWidget
{
    Q_OBJECT

public:
    enum class State
    {
        Pending,
        Running,
        Done,
        Warning,
        Failed
    };

    explicit StepList(const Theme &theme, QWidget *parent = nullptr);

    void clear();
    /// `action`: a button behind the text; emits linkActivated(key).
    void addStep(const QString &key, State state, const QString &text, const QString &action = {});
    /// Gives the focus to the first button; false where there is none.
    bool focusFirstAction();
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] QString textOf(const QString &key) const;
    [[nodiscard]] State stateOf(const QString &key) const;
    /// Everything running becomes `state`.
    void settleRunning(State state);

signals:
    void linkActivated(const QString &key);

private:
    struct Row
    {
        QString key;
        State state;
        QString text;
        QWidget *widget = nullptr;
        class QLabel *icon = nullptr;
        class QPushButton *button = nullptr;
    };

    [[nodiscard]] QPixmap pixmapOf(State state) const;

    const Theme &m_theme;
    QList<Row> m_rows;
    QVBoxLayout *m_layout;
};

} // namespace cinefluent::studio
