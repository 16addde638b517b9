// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/widgets/languagebox.h"

#include <QLineEdit>
#include <QLocale>

#include <array>

namespace cinefluent::studio {

namespace {

constexpr std::array commonTags{"en", "es", "fr", "de", "it", "pt", "pt-BR", "nl", "sv", "pl", "cs", "ru", "uk",
                                "tr", "el", "ar", "he", "fa", "hi", "bn",    "id", "vi", "th", "ko", "ja", "zh"};

QString nameOf(const QString &tag)
{
    const QLocale locale(tag);
    if (locale.language() == QLocale::C || locale.language() == QLocale::AnyLanguage)
        return {};
    QString name = QLocale::languageToString(locale.language());
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
    for (const char *tag : commonTags)
        addItem(languageTitle(QString::fromLatin1(tag)), QString::fromLatin1(tag));
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
