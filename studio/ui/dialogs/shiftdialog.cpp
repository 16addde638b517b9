// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/shiftdialog.h"

#include "studio/ui/widgets/fieldform.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace cinefluent::studio {

ShiftDialog::ShiftDialog(bool hasSelection, QWidget *parent)
    : QDialog(parent)
    , m_seconds(new QDoubleSpinBox)
    , m_scope(new QComboBox)
{
    setObjectName(QStringLiteral("shiftDialog"));
    setWindowTitle(tr("Shift cues"));
    setMinimumWidth(340);
    m_seconds->setRange(-36'000, 36'000);
    m_seconds->setDecimals(3);
    m_seconds->setSingleStep(0.1);
    m_seconds->setSuffix(tr(" s"));
    if (hasSelection) {
        m_scope->addItem(tr("Selected cues"), int(Scope::Selected));
        m_scope->addItem(tr("Current cue and all following"), int(Scope::FromCurrent));
    }
    m_scope->addItem(tr("All cues"), int(Scope::All));

    auto *form = new FieldForm;
    form->addField(QStringLiteral("offset"), tr("&Offset (negative moves cues earlier)"), m_seconds);
    form->addField(QStringLiteral("scope"), tr("&Apply to"), m_scope);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Shift"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    form->setFlush();
    layout->addWidget(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ShiftDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ShiftDialog::reject);
    m_seconds->selectAll();
}

MediaTime ShiftDialog::offset() const
{
    return MediaTime::fromMs(std::llround(m_seconds->value() * 1000));
}

ShiftDialog::Scope ShiftDialog::scope() const
{
    return Scope(m_scope->currentData().toInt());
}

} // namespace cinefluent::studio
