// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/publish/steplist.h"

#include "studio/ui/theme/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace cinefluent::studio {

StepList::StepList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
}

void StepList::clear()
{
    for (const Row &row : std::as_const(m_rows))
        row.widget->deleteLater();
    m_rows.clear();
}

void StepList::addStep(const QString &key, State state, const QString &text, const QString &action)
{
    auto *widget = new QWidget;
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *icon = new QLabel;
    icon->setPixmap(pixmapOf(state));
    icon->setFixedWidth(18);
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    layout->addWidget(icon);
    layout->addWidget(label, 1);
    QPushButton *button = nullptr;
    if (!action.isEmpty()) {
        button = new QPushButton(action);
        button->setProperty("role", QStringLiteral("small"));
        button->setAutoDefault(false);
        button->setObjectName(key + QStringLiteral(".fix"));
        button->setAccessibleName(action);
        connect(button, &QPushButton::clicked, this, [this, key] { emit linkActivated(key); });
        layout->addWidget(button);
    }
    m_layout->addWidget(widget);
    m_rows.append({key, state, text, widget, icon, button});
}

bool StepList::focusFirstAction()
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.button; });
    if (found == m_rows.end())
        return false;
    found->button->setFocus(Qt::OtherFocusReason);
    return true;
}

QString StepList::textOf(const QString &key) const
{
    for (const Row &row : m_rows) {
        if (row.key == key)
            return row.text;
    }
    return {};
}

StepList::State StepList::stateOf(const QString &key) const
{
    for (const Row &row : m_rows) {
        if (row.key == key)
            return row.state;
    }
    return State::Pending;
}

void StepList::settleRunning(State state)
{
    for (Row &row : m_rows) {
        if (row.state != State::Running)
            continue;
        row.state = state;
        row.icon->setPixmap(pixmapOf(state));
    }
}

QPixmap StepList::pixmapOf(State state) const
{
    const ThemeColors &colors = m_theme.colors();
    const QSize size(18, 18);
    switch (state) {
    case State::Pending:
        return colouredIcon(QStringLiteral("pending"), colors.mutedText).pixmap(size);
    case State::Running:
        return colouredIcon(QStringLiteral("running"), colors.accent).pixmap(size);
    case State::Done:
        return colouredIcon(QStringLiteral("success"), colors.success).pixmap(size);
    case State::Warning:
        return colouredIcon(QStringLiteral("warning"), colors.warning).pixmap(size);
    case State::Failed:
        return colouredIcon(QStringLiteral("error"), colors.error).pixmap(size);
    }
    return {};
}

} // namespace cinefluent::studio
