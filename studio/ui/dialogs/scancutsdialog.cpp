// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/scancutsdialog.h"

#include "studio/ui/widgets/fieldform.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

namespace cinefluent::studio {

namespace {

constexpr int percent = 100;

} // namespace

ScanCutsDialog::ScanCutsDialog(bool hasTarget, double sensitivity, QWidget *parent)
    : QDialog(parent)
    , m_region(new QComboBox)
    , m_sensitivity(new QSlider(Qt::Horizontal))
{
    setObjectName(QStringLiteral("scanCutsDialog"));
    setWindowTitle(tr("Look for scene cuts again"));
    setMinimumWidth(380);
    if (hasTarget)
        m_region->addItem(tr("The selected cue or lesson"), int(Region::Target));
    m_region->addItem(tr("What the timeline shows"), int(Region::Visible));
    m_region->addItem(tr("The whole film"), int(Region::Film));
    m_sensitivity->setRange(0, percent);
    m_sensitivity->setPageStep(percent / 10);
    m_sensitivity->setTickInterval(percent / 10);
    m_sensitivity->setTickPosition(QSlider::TicksBelow);
    m_sensitivity->setValue(qRound(sensitivity * percent));

    auto *form = new FieldForm;
    form->addField(QStringLiteral("region"), tr("&Where"), m_region);
    form->addField(QStringLiteral("sensitivity"), tr("&Sensitivity"), m_sensitivity);
    auto *help = new QLabel(tr("Further right more is found, and more that is none. What was found there before is "
                               "replaced; cuts elsewhere stay."));
    help->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Look again"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    form->setFlush();
    layout->addWidget(form);
    layout->addWidget(help);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScanCutsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ScanCutsDialog::reject);
}

ScanCutsDialog::Region ScanCutsDialog::region() const
{
    return Region(m_region->currentData().toInt());
}

double ScanCutsDialog::sensitivity() const
{
    return double(m_sensitivity->value()) / percent;
}

} // namespace cinefluent::studio
