// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/interaction/statusarea.h"

#include "studio/ui/interaction/backgroundwork.h"
#include "studio/ui/theme/icon.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace cinefluent::studio {

StatusArea::StatusArea(BackgroundWork &work, QWidget *parent)
    : QWidget(parent)
    , m_work(work)
    , m_text(new QToolButton)
    , m_bar(new QProgressBar)
    , m_cancel(new QToolButton)
{
    setObjectName(QStringLiteral("statusArea"));
    m_text->setObjectName(QStringLiteral("statusWork"));
    m_text->setAutoRaise(true);
    m_text->setToolTip(tr("Show all background work"));
    m_text->setFocusPolicy(Qt::TabFocus);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_bar->setFixedWidth(140);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setIcon(themedIcon(QStringLiteral("close")));
    m_cancel->setIconSize(QSize(14, 14));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel running work"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_text, &QToolButton::clicked, this, &StatusArea::opened);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_work.cancel(m_shown); });
    connect(&work, &BackgroundWork::changed, this, &StatusArea::showWork);
    showWork();
}

void StatusArea::showWork()
{
    setVisible(!m_work.entries().isEmpty());
    if (m_work.entries().isEmpty())
        return;
    const BackgroundWork::Entry &entry = m_work.entries().last();
    m_shown = entry.number;
    QStringList parts{entry.isCancelled ? tr("Cancelling…") : entry.step.isEmpty() ? entry.title : entry.step};
    if (const QString remaining = remainingText(entry.remainingMs); !remaining.isEmpty())
        parts.append(remaining);
    if (m_work.entries().size() > 1)
        parts.append(tr("%n more", nullptr, int(m_work.entries().size()) - 1));
    m_text->setText(parts.join(QStringLiteral(" · ")));
    m_bar->setRange(0, entry.permille < 0 ? 0 : 1000);
    m_bar->setValue(std::max(0, entry.permille));
    m_text->setAccessibleName(tr("Background work: %1").arg(m_text->text()));
    m_cancel->setVisible(entry.canCancel);
    m_cancel->setEnabled(!entry.isCancelled);
}

} // namespace cinefluent::studio
