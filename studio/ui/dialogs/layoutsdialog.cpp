// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/layoutsdialog.h"

#include "studio/ui/theme/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace cinefluent::studio {

LayoutsDialog::LayoutsDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_save(new QPushButton(tr("&Keep")))
    , m_remove(new QPushButton(tr("&Remove")))
{
    setObjectName(QStringLiteral("layoutsDialog"));
    setWindowTitle(tr("Panel layouts"));
    resize(460, 420);
    m_list->setObjectName(QStringLiteral("layoutList"));
    m_list->setAccessibleName(tr("Panel layouts"));
    m_list->setIconSize(QSize(18, 18));
    m_name->setObjectName(QStringLiteral("layoutName"));
    m_name->setPlaceholderText(tr("Name for the present layout"));
    m_name->setAccessibleName(tr("Name for the present layout"));
    m_save->setObjectName(QStringLiteral("layoutSave"));
    m_remove->setObjectName(QStringLiteral("layoutRemove"));
    auto *apply = new QPushButton(tr("&Use"));
    apply->setObjectName(QStringLiteral("layoutApply"));
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_save, m_remove, apply, close})
        button->setAutoDefault(false);

    auto *naming = new QHBoxLayout;
    naming->addWidget(m_name, 1);
    naming->addWidget(m_save);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(10);
    layout->addWidget(m_list, 1);
    layout->addLayout(naming);
    layout->addLayout(buttons);

    const auto use = [this] {
        if (m_list->currentItem())
            emit applied(selectedName());
    };
    const auto keep = [this] {
        const QString name = m_name->text().trimmed();
        if (name.isEmpty())
            return;
        m_name->clear();
        emit saved(name);
    };
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, use);
    connect(m_list, &QListWidget::itemActivated, this, use);
    connect(m_save, &QPushButton::clicked, this, keep);
    connect(m_name, &QLineEdit::returnPressed, this, keep);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removed(selectedName()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &LayoutsDialog::showState);
    connect(m_name, &QLineEdit::textChanged, this, &LayoutsDialog::showState);
    setNames({});
}

void LayoutsDialog::setNames(const QStringList &names)
{
    m_list->clear();
    m_list->addItem(new QListWidgetItem(themedIcon(QStringLiteral("layout")), tr("As at the first start")));
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(themedIcon(QStringLiteral("layout")), name, m_list);
        item->setData(Qt::UserRole, name);
    }
    m_list->setCurrentRow(0);
    showState();
}

QString LayoutsDialog::selectedName() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void LayoutsDialog::showState()
{
    m_remove->setEnabled(!selectedName().isEmpty());
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
}

} // namespace cinefluent::studio
