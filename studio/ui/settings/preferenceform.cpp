// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/settings/preferenceform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cinefluent::studio {

namespace {

constexpr int fieldGapPx = 12;
constexpr int noteGapPx = 3;
constexpr int widestFieldPx = 340;

} // namespace

PreferenceForm::PreferenceForm(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_column(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 8, 0);
    outer->setSpacing(0);
    outer->addLayout(m_column);
    outer->addStretch(1);
    m_column->setSpacing(0);
    connect(&preferences, &Preferences::changed, this, [this](const QString &key) {
        for (const Bound &bound : std::as_const(m_bound)) {
            if (bound.key == key)
                bound.show(m_preferences.value(key, bound.fallback));
        }
        emit edited();
    });
}

void PreferenceForm::bind(const QString &key, const QVariant &fallback, std::function<void(const QVariant &)> show)
{
    show(m_preferences.value(key, fallback));
    m_bound.append({key, fallback, std::move(show)});
}

void PreferenceForm::store(const QString &key, const QVariant &value, const QVariant &fallback)
{
    m_preferences.setValue(key, value == fallback ? QVariant() : value);
}

void PreferenceForm::addLabelled(const QString &label, QWidget *field, const QString &note)
{
    auto *name = new QLabel(label);
    name->setBuddy(field);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    field->setAccessibleDescription(note);
    field->setMaximumWidth(widestFieldPx);
    m_column->addWidget(name);
    m_column->addSpacing(noteGapPx);
    m_column->addWidget(field);
    if (!note.isEmpty())
        addNote(note);
    m_column->addSpacing(fieldGapPx);
}

QCheckBox *PreferenceForm::addCheck(const QString &key, const QString &text, bool fallback, const QString &note)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(key);
    box->setAccessibleDescription(note);
    m_column->addWidget(box);
    if (!note.isEmpty())
        addNote(note);
    m_column->addSpacing(fieldGapPx);
    bind(key, fallback, [box](const QVariant &value) { box->setChecked(value.toBool()); });
    connect(box, &QCheckBox::toggled, this, [this, key, fallback](bool on) { store(key, on, fallback); });
    return box;
}

QComboBox *PreferenceForm::addChoice(const QString &key, const QString &label, const QList<Choice> &choices,
                                     const QVariant &fallback, const QString &note)
{
    auto *box = new QComboBox;
    box->setObjectName(key);
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    addLabelled(label, box, note);
    bind(key, fallback, [box](const QVariant &value) { box->setCurrentIndex(box->findData(value)); });
    connect(box, &QComboBox::activated, this, [this, box, key, fallback] { store(key, box->currentData(), fallback); });
    return box;
}

QSpinBox *PreferenceForm::addNumber(const QString &key, const QString &label, const NumberRange &range, int fallback,
                                    const QString &note)
{
    auto *box = new QSpinBox;
    box->setObjectName(key);
    box->setRange(range.least, range.most);
    box->setSingleStep(range.step);
    box->setSuffix(range.suffix);
    addLabelled(label, box, note);
    bind(key, fallback, [box](const QVariant &value) { box->setValue(value.toInt()); });
    connect(box, &QSpinBox::valueChanged, this, [this, key, fallback](int value) { store(key, value, fallback); });
    return box;
}

QLineEdit *PreferenceForm::addText(const QString &key, const QString &label, const QString &fallback,
                                   const QString &note)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(key);
    addLabelled(label, edit, note);
    bind(key, fallback, [edit](const QVariant &value) {
        if (edit->text() != value.toString())
            edit->setText(value.toString());
    });
    connect(edit, &QLineEdit::textEdited, this,
            [this, key, fallback](const QString &text) { store(key, text, fallback); });
    return edit;
}

void PreferenceForm::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setProperty("role", QStringLiteral("heading"));
    if (m_column->count() > 0)
        m_column->addSpacing(fieldGapPx / 2);
    m_column->addWidget(heading);
    m_column->addSpacing(fieldGapPx / 2);
}

void PreferenceForm::addNote(const QString &text)
{
    auto *note = new QLabel(text);
    note->setProperty("role", QStringLiteral("muted"));
    note->setWordWrap(true);
    m_column->addSpacing(noteGapPx);
    m_column->addWidget(note);
}

void PreferenceForm::addWide(QWidget *widget)
{
    m_column->addWidget(widget);
    m_column->addSpacing(fieldGapPx);
}

void PreferenceForm::addStretching(QWidget *widget)
{
    m_column->addWidget(widget, 1);
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->setStretch(0, 1);
    outer->setStretch(1, 0);
}

void PreferenceForm::restoreDefaults()
{
    for (const Bound &bound : QList(m_bound))
        m_preferences.setValue(bound.key, {});
}

bool PreferenceForm::isChanged() const
{
    return std::any_of(m_bound.cbegin(), m_bound.cend(), [this](const Bound &bound) {
        return m_preferences.value(bound.key, bound.fallback) != bound.fallback;
    });
}

} // namespace cinefluent::studio
