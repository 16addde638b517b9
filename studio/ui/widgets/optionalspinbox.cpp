// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/widgets/optionalspinbox.h"

namespace cinefluent::studio {

OptionalSpinBox::OptionalSpinBox(int minimum, int maximum, QWidget *parent)
    : QSpinBox(parent)
{
    setRange(minimum - 1, maximum);
    setSpecialValueText(QStringLiteral("–"));
    setValue(minimum - 1);
}

void OptionalSpinBox::setOptionalValue(std::optional<int> newValue)
{
    setValue(newValue.value_or(minimum()));
}

std::optional<int> OptionalSpinBox::optionalValue() const
{
    return value() == minimum() ? std::nullopt : std::optional<int>(value());
}

int OptionalSpinBox::valueFromText(const QString &text) const
{
    return text.trimmed().isEmpty() ? minimum() : QSpinBox::valueFromText(text);
}

QValidator::State OptionalSpinBox::validate(QString &text, int &position) const
{
    return text.trimmed().isEmpty() ? QValidator::Acceptable : QSpinBox::validate(text, position);
}

} // namespace cinefluent::studio
