// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/widgets/emptystate.h"

#include "studio/ui/theme/icon.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cinefluent::studio {

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QAction *action, QWidget *parent)
    : QWidget(parent)
    , m_body(new QLabel(text))
{
    auto *picture = new QLabel;
    picture->setPixmap(themedIcon(icon).pixmap(QSize(36, 36), QIcon::Disabled));
    picture->setAlignment(Qt::AlignCenter);
    auto *heading = new QLabel(title);
    heading->setProperty("role", QStringLiteral("heading"));
    heading->setAlignment(Qt::AlignCenter);
    heading->setWordWrap(true);
    m_body->setProperty("role", QStringLiteral("muted"));
    m_body->setAlignment(Qt::AlignCenter);
    m_body->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(picture);
    layout->addWidget(heading);
    layout->addWidget(m_body);
    if (action) {
        auto *button = new QPushButton(action->icon(), QString(action->text()));
        button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        button->setEnabled(action->isEnabled());
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        layout->addSpacing(6);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(2);
}

void EmptyState::setText(const QString &text)
{
    m_body->setText(text);
}

} // namespace cinefluent::studio
