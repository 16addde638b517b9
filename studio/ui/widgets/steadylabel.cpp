// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/widgets/steadylabel.h"

#include <QLabel>

namespace cinefluent::studio {

SteadyLabel::SteadyLabel(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this)) // outside any layout
{
    m_label->setProperty("role", QStringLiteral("muted"));
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void SteadyLabel::setText(const QString &text)
{
    if (text != m_label->text())
        m_label->setText(text);
}

QString SteadyLabel::text() const
{
    return m_label->text();
}

QSize SteadyLabel::sizeHint() const
{
    return {0, m_label->fontMetrics().height() + 2};
}

QSize SteadyLabel::minimumSizeHint() const
{
    return sizeHint();
}

void SteadyLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_label->setGeometry(rect());
}

} // namespace cinefluent::studio
