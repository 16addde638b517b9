// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/versionsdialog.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace cinefluent::studio {

VersionsDialog::VersionsDialog(bool canEdit, QWidget *parent)
    : QDialog(parent)
    , m_canEdit(canEdit)
    , m_list(new QTreeWidget)
    , m_restore(new QPushButton(tr("&Restore")))
    , m_name(new QLineEdit)
    , m_save(new QPushButton(tr("&Save version")))
{
    setObjectName(QStringLiteral("versionsDialog"));
    setWindowTitle(tr("Versions"));
    resize(560, 460);
    auto *explanation = new QLabel(tr("A version is made every hour of work and thinned out with time; those with a "
                                      "name stay. Restoring one is a step that Undo takes back."));
    explanation->setWordWrap(true);
    explanation->setProperty("role", QStringLiteral("muted"));
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setAccessibleName(tr("Versions"));
    m_list->setHeaderLabels({tr("Made"), tr("Name"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_name->setObjectName(QStringLiteral("versionName"));
    m_name->setPlaceholderText(tr("Name for the project as it is now"));
    m_name->setAccessibleName(tr("Name of the new version"));
    m_name->setEnabled(canEdit);
    m_save->setObjectName(QStringLiteral("saveVersion"));
    m_save->setEnabled(false);
    m_restore->setObjectName(QStringLiteral("restoreVersion"));
    m_restore->setEnabled(false);
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_save, m_restore, close})
        button->setAutoDefault(false);

    auto *naming = new QHBoxLayout;
    naming->addWidget(m_name, 1);
    naming->addWidget(m_save);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_list, 1);
    layout->addLayout(naming);
    layout->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(m_canEdit && !m_list->selectedItems().isEmpty()); });
    connect(m_list, &QTreeWidget::itemActivated, this, &VersionsDialog::restoreSelected);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restoreSelected);
    connect(m_name, &QLineEdit::textChanged, this,
            [this] { m_save->setEnabled(m_canEdit && !m_name->text().trimmed().isEmpty()); });
    const auto save = [this] {
        if (!m_save->isEnabled())
            return;
        emit saveRequested(m_name->text().trimmed());
        m_name->clear();
    };
    connect(m_name, &QLineEdit::returnPressed, this, save);
    connect(m_save, &QPushButton::clicked, this, save);
}

void VersionsDialog::setVersions(const QList<ProjectVersion> &versions)
{
    m_versions = versions;
    m_list->clear();
    const QLocale locale;
    for (const ProjectVersion &version : versions) {
        auto *row = new QTreeWidgetItem({locale.toString(toDateTime(version.at).toLocalTime(), QLocale::ShortFormat),
                                         version.name.isEmpty() ? tr("automatic") : version.name,
                                         locale.formattedDataSize(QFileInfo(version.path).size())});
        row->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        m_list->addTopLevelItem(row);
    }
    if (!versions.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void VersionsDialog::restoreSelected()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (m_canEdit && row >= 0 && row < m_versions.size())
        emit restoreRequested(m_versions.at(row));
}

} // namespace cinefluent::studio
