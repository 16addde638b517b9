// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/widgets/languagebox.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>

#include <array>

namespace cinefluent::studio {

namespace {

struct Known
{
    const char *tag;
    const char *name;
};

constexpr std::array commonLanguages{Known{"en", QT_TRANSLATE_NOOP("LanguageBox", "English")},
                                     Known{"es", QT_TRANSLATE_NOOP("LanguageBox", "Spanish")},
                                     Known{"fr", QT_TRANSLATE_NOOP("LanguageBox", "French")},
                                     Known{"de", QT_TRANSLATE_NOOP("LanguageBox", "German")},
                                     Known{"it", QT_TRANSLATE_NOOP("LanguageBox", "Italian")},
                                     Known{"pt", QT_TRANSLATE_NOOP("LanguageBox", "Portuguese")},
                                     Known{"pt-BR", QT_TRANSLATE_NOOP("LanguageBox", "Portuguese (Brazil)")},
                                     Known{"nl", QT_TRANSLATE_NOOP("LanguageBox", "Dutch")},
                                     Known{"sv", QT_TRANSLATE_NOOP("LanguageBox", "Swedish")},
                                     Known{"pl", QT_TRANSLATE_NOOP("LanguageBox", "Polish")},
                                     Known{"cs", QT_TRANSLATE_NOOP("LanguageBox", "Czech")},
                                     Known{"ru", QT_TRANSLATE_NOOP("LanguageBox", "Russian")},
                                     Known{"uk", QT_TRANSLATE_NOOP("LanguageBox", "Ukrainian")},
                                     Known{"tr", QT_TRANSLATE_NOOP("LanguageBox", "Turkish")},
                                     Known{"el", QT_TRANSLATE_NOOP("LanguageBox", "Greek")},
                                     Known{"ar", QT_TRANSLATE_NOOP("LanguageBox", "Arabic")},
                                     Known{"he", QT_TRANSLATE_NOOP("LanguageBox", "Hebrew")},
                                     Known{"fa", QT_TRANSLATE_NOOP("LanguageBox", "Persian")},
                                     Known{"hi", QT_TRANSLATE_NOOP("LanguageBox", "Hindi")},
                                     Known{"bn", QT_TRANSLATE_NOOP("LanguageBox", "Bengali")},
                                     Known{"id", QT_TRANSLATE_NOOP("LanguageBox", "Indonesian")},
                                     Known{"vi", QT_TRANSLATE_NOOP("LanguageBox", "Vietnamese")},
                                     Known{"th", QT_TRANSLATE_NOOP("LanguageBox", "Thai")},
                                     Known{"ko", QT_TRANSLATE_NOOP("LanguageBox", "Korean")},
                                     Known{"ja", QT_TRANSLATE_NOOP("LanguageBox", "Japanese")},
                                     Known{"zh", QT_TRANSLATE_NOOP("LanguageBox", "Chinese")}};

QString nameOf(const QString &tag)
{
    for (const Known &known : commonLanguages) {
        if (tag == QLatin1String(known.tag))
            return QCoreApplication::translate("LanguageBox", known.name);
    }
    // Languages that are rarer here carry their own name: Qt knows no other in the interface's language.
    const QLocale locale(tag);
    if (locale.language() == QLocale::C || locale.language() == QLocale::AnyLanguage)
        return {};
    QString name = locale.nativeLanguageName();
    if (tag.contains(QLatin1Char('-')))
        name += QStringLiteral(" – ") + tag.section(QLatin1Char('-'), 1);
    return name;
}

} // namespace

QString languageTitle(const QString &tag)
{
    const QString name = nameOf(tag);
    return name.isEmpty() ? tag : QStringLiteral("%1 (%2)").arg(name, tag);
}

LanguageBox::LanguageBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    for (const Known &known : commonLanguages)
        addItem(languageTitle(QString::fromLatin1(known.tag)), QString::fromLatin1(known.tag));
    setCurrentIndex(-1);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { emit languageEdited(language()); });
    connect(this, &QComboBox::activated, this, [this] { emit languageEdited(language()); });
}

void LanguageBox::setLanguage(const QString &tag)
{
    if (tag == language())
        return;
    const int row = findData(tag);
    setCurrentIndex(row);
    if (row < 0)
        setEditText(tag);
}

QString LanguageBox::language() const
{
    const QString text = currentText().trimmed();
    const int row = findText(text, Qt::MatchFixedString);
    return row >= 0 ? itemData(row).toString() : text;
}

} // namespace cinefluent::studio
