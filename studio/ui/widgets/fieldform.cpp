// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/widgets/fieldform.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace cinefluent::studio {

namespace {

constexpr int sidePx = 12;
constexpr int columnGapPx = 10;
constexpr int belowFieldPx = 8;
constexpr int shortestFieldPx = 70;

} // namespace

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(sidePx, sidePx, sidePx, sidePx);
    m_grid->setHorizontalSpacing(columnGapPx);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

QLabel *FieldForm::place(const QString &key, const QString &label, QWidget *field, int row, int column, int span)
{
    auto *name = new QLabel(label);
    name->setProperty("role", QStringLiteral("muted"));
    name->setBuddy(field);
    auto *error = new QLabel;
    error->setProperty("role", QStringLiteral("fieldError"));
    error->setWordWrap(true);
    error->hide();
    field->setMinimumWidth(shortestFieldPx);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    if (field->objectName().isEmpty())
        field->setObjectName(QStringLiteral("field") + QString(key).replace(QLatin1Char('/'), QLatin1Char('_')));
    m_grid->addWidget(name, row, column, 1, span);
    m_grid->addWidget(field, row + 1, column, 1, span);
    m_grid->addWidget(error, row + 2, column, 1, span);
    m_grid->setRowMinimumHeight(row + 3, belowFieldPx);
    m_fields.insert(key, {field, error});
    return name;
}

void FieldForm::addField(const QString &key, const QString &label, QWidget *field)
{
    place(key, label, field, m_row, 0, 2);
    m_row += 4;
}

void FieldForm::addPair(const QString &firstKey, const QString &firstLabel, QWidget *first, const QString &secondKey,
                        const QString &secondLabel, QWidget *second)
{
    place(firstKey, firstLabel, first, m_row, 0, 1);
    place(secondKey, secondLabel, second, m_row, 1, 1);
    m_row += 4;
}

void FieldForm::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setProperty("role", QStringLiteral("heading"));
    m_grid->setRowMinimumHeight(m_row, m_row > 0 ? belowFieldPx : 0);
    m_grid->addWidget(heading, m_row + 1, 0, 1, 2);
    m_grid->setRowMinimumHeight(m_row + 2, 2);
    m_row += 3;
}

void FieldForm::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_row, 0, 1, 2);
    m_grid->setRowMinimumHeight(m_row + 1, belowFieldPx);
    m_row += 2;
}

void FieldForm::addStretch()
{
    m_grid->setRowStretch(m_row, 1);
    ++m_row;
}

void FieldForm::setFlush()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
}

void FieldForm::setError(const QString &key, const QString &text)
{
    const auto found = m_fields.constFind(key);
    if (found == m_fields.constEnd())
        return;
    found->error->setText(text);
    found->error->setVisible(!text.isEmpty());
    found->field->setAccessibleDescription(text);
    const bool invalid = !text.isEmpty();
    if (found->field->property("invalid").toBool() != invalid) {
        found->field->setProperty("invalid", invalid);
        found->field->style()->unpolish(found->field);
        found->field->style()->polish(found->field);
    }
}

void FieldForm::clearErrors()
{
    for (const QString &key : m_fields.keys())
        setError(key, {});
}

QString FieldForm::error(const QString &key) const
{
    const auto found = m_fields.constFind(key);
    return found == m_fields.constEnd() ? QString() : found->error->text();
}

} // namespace cinefluent::studio
