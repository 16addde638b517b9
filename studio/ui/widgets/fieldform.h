// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace cinefluent::studio {

/// A column of labelled fields with room for an error under each. Labels are buddies of their fields and give them
/// their accessible names.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);

    /// `key` names the field for setError(), e.g. the JSON pointer of a validation error; `label` carries a mnemonic.
    void addField(const QString &key, const QString &label, QWidget *field);
    /// Two short fields in one row.
    void addPair(const QString &firstKey, const QString &firstLabel, QWidget *first, const QString &secondKey,
                 const QString &secondLabel, QWidget *second);
    void addHeading(const QString &text);
    void addWide(QWidget *widget);
    void addStretch();
    /// Without a margin of its own: whatever holds it has one.
    void setFlush();

    /// Shows `text` beside the field and marks it; an empty text takes the mark away. Unknown keys are ignored.
    void setError(const QString &key, const QString &text);
    void clearErrors();
    [[nodiscard]] QString error(const QString &key) const;
    [[nodiscard]] QStringList keys() const { return m_fields.keys(); }
    [[nodiscard]] QWidget *field(const QString &key) const { return m_fields.value(key).field; }

private:
    struct Field
    {
        QWidget *field = nullptr;
        QLabel *error = nullptr;
    };

    QLabel *place(const QString &key, const QString &label, QWidget *field, int row, int column, int span);

    QGridLayout *m_grid;
    QHash<QString, Field> m_fields;
    int m_row = 0;
};

} // namespace cinefluent::studio
