// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

namespace cinefluent::studio {

/// Short texts separated by commas, e.g. genres. Blanks are trimmed, empty and repeated entries left out.
class ListEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ListEdit(QWidget *parent = nullptr);

    /// Keeps what is being typed where it already means `values`.
    void setValues(const QStringList &values);
    [[nodiscard]] QStringList values() const;

signals:
    void valuesEdited(const QStringList &values);
};

} // namespace cinefluent::studio
