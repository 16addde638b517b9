// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include <optional>

namespace cinefluent::studio {

/// A whole number that may be unknown, shown as a dash: below the least number, or by emptying the field.
class OptionalSpinBox : public QSpinBox
{
    Q_OBJECT

public:
    OptionalSpinBox(int minimum, int maximum, QWidget *parent = nullptr);

    void setOptionalValue(std::optional<int> value);
    [[nodiscard]] std::optional<int> optionalValue() const;

protected:
    [[nodiscard]] int valueFromText(const QString &text) const override;
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;
};

} // namespace cinefluent::studio
