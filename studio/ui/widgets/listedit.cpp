// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/widgets/listedit.h"

namespace cinefluent::studio {

ListEdit::ListEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Separated by commas"));
    connect(this, &QLineEdit::textEdited, this, [this] { emit valuesEdited(values()); });
}

void ListEdit::setValues(const QStringList &newValues)
{
    if (values() != newValues)
        setText(newValues.join(QStringLiteral(", ")));
}

QStringList ListEdit::values() const
{
    QStringList found;
    for (const QString &part : text().split(QLatin1Char(','))) {
        const QString value = part.trimmed();
        if (!value.isEmpty() && !found.contains(value))
            found.append(value);
    }
    return found;
}

} // namespace cinefluent::studio
