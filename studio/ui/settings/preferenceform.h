// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/settings/preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace cinefluent::studio {

/// A column of fields that each show and set one preference. All texts are translated; labels carry a mnemonic; a note
/// is a sentence in small print under its field.
class PreferenceForm : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QVariant value;
        QString text;
    };
    struct NumberRange
    {
        int least = 0;
        int most = 100;
        int step = 1;
        QString suffix = {}; ///< " ms"
    };

    explicit PreferenceForm(Preferences &preferences, QWidget *parent = nullptr);

    QCheckBox *addCheck(const QString &key, const QString &text, bool fallback, const QString &note = {});
    QComboBox *addChoice(const QString &key, const QString &label, const QList<Choice> &choices,
                         const QVariant &fallback, const QString &note = {});
    QSpinBox *addNumber(const QString &key, const QString &label, const NumberRange &range, int fallback,
                        const QString &note = {});
    QLineEdit *addText(const QString &key, const QString &label, const QString &fallback, const QString &note = {});
    void addHeading(const QString &text);
    void addNote(const QString &text);
    /// Anything else, over the whole width.
    void addWide(QWidget *widget);
    /// `widget` takes the room that is left.
    void addStretching(QWidget *widget);

    /// Every field of the form back to what it is where nothing was set.
    void restoreDefaults();
    /// Whether a field differs from that.
    [[nodiscard]] bool isChanged() const;

signals:
    void edited();

private:
    struct Bound
    {
        QString key;
        QVariant fallback;
        std::function<void(const QVariant &)> show;
    };

    void addLabelled(const QString &label, QWidget *field, const QString &note);
    void bind(const QString &key, const QVariant &fallback, std::function<void(const QVariant &)> show);
    void store(const QString &key, const QVariant &value, const QVariant &fallback);

    Preferences &m_preferences;
    QVBoxLayout *m_column;
    QList<Bound> m_bound;
};

} // namespace cinefluent::studio
