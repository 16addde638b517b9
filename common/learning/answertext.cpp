// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/answertext.h"

#include <array>
#include <optional>

namespace cinefluent::learning {

namespace {

struct LanguageRule
{
    QLatin1String language;
    QStringView ownLetters; ///< whose marks are no accents
    QList<std::pair<QChar, QString>> spellings;
};

const std::array<LanguageRule, 20> &languageRules()
{
    static const std::array<LanguageRule, 20> rules{{
        {QLatin1String("es"), u"ñ", {}},
        {QLatin1String("gl"), u"ñ", {}},
        {QLatin1String("eu"), u"ñ", {}},
        {QLatin1String("de"), {}, {{u'ä', "ae"}, {u'ö', "oe"}, {u'ü', "ue"}}},
        {QLatin1String("lb"), {}, {{u'ä', "ae"}, {u'ö', "oe"}, {u'ü', "ue"}}},
        {QLatin1String("da"), {}, {{u'å', "aa"}, {u'æ', "ae"}, {u'ø', "oe"}}},
        {QLatin1String("nb"), {}, {{u'å', "aa"}, {u'æ', "ae"}, {u'ø', "oe"}}},
        {QLatin1String("nn"), {}, {{u'å', "aa"}, {u'æ', "ae"}, {u'ø', "oe"}}},
        {QLatin1String("no"), {}, {{u'å', "aa"}, {u'æ', "ae"}, {u'ø', "oe"}}},
        {QLatin1String("sv"), u"åäö", {}},
        {QLatin1String("fi"), u"åäö", {}},
        {QLatin1String("et"), u"õäöüšž", {}},
        {QLatin1String("is"), u"æðþö", {}},
        {QLatin1String("tr"), u"çğıöşü", {}},
        {QLatin1String("az"), u"çğıöşü", {}},
        {QLatin1String("ru"), u"й", {{u'ё', QStringLiteral("е")}}},
        {QLatin1String("uk"), u"йїґ", {}},
        {QLatin1String("be"), u"йў", {}},
        {QLatin1String("bg"), u"й", {}},
        {QLatin1String("mk"), u"ѓќ", {}},
    }};
    return rules;
}

void append(QString &text, char32_t c)
{
    text += QStringView(QChar::fromUcs4(c));
}

QStringView primaryOf(QStringView tag)
{
    const qsizetype dash = tag.indexOf(u'-');
    return dash < 0 ? tag : tag.left(dash);
}

bool isOneOf(QStringView language, std::initializer_list<QLatin1String> list)
{
    return std::find(list.begin(), list.end(), primaryOf(language)) != list.end();
}

const LanguageRule *ruleOf(QStringView language)
{
    for (const LanguageRule &rule : languageRules()) {
        if (primaryOf(language) == rule.language)
            return &rule;
    }
    return nullptr;
}

/// Harakat, superscript alef and tatweel; Hebrew points and accents: readers supply them.
bool isOptionalMark(char32_t c)
{
    return (c >= 0x064B && c <= 0x0652) || c == 0x0670 || c == 0x0640 || (c >= 0x0591 && c <= 0x05BD) || c == 0x05BF ||
           c == 0x05C1 || c == 0x05C2 || c == 0x05C4 || c == 0x05C5 || c == 0x05C7;
}

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

QChar plainApostrophe(QChar c)
{
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x02B9:
    case 0x0060:
    case 0x00B4:
    case 0xFF07:
        return u'\'';
    default:
        return c;
    }
}

QString folded(QStringView text, QStringView language)
{
    QString raw = text.toString();
    for (QChar &c : raw)
        c = plainApostrophe(c); // before NFKC, which turns the acute accent into a space and a mark
    QString plain = raw.normalized(QString::NormalizationForm_KC);
    if (isOneOf(language, {QLatin1String("tr"), QLatin1String("az")}))
        plain.replace(u'I', QChar(0x0131)).replace(QChar(0x0130), u'i');
    QString kept;
    // Qt folds one character to one; ß is the one that matters here.
    for (const uint point : plain.toCaseFolded().replace(u'ß', QLatin1String("ss")).toUcs4()) {
        if (QChar::category(point) != QChar::Other_Format && !isOptionalMark(point))
            append(kept, point);
    }
    return kept.normalized(QString::NormalizationForm_KC);
}

/// Letters, digits and marks, apostrophes and middle dots between them, and one space for all that parts them.
QString wordsOf(const QString &text, bool keepSpaces)
{
    const QList<uint> points = text.toUcs4();
    QString words;
    bool isParted = false;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        const bool isInside = (c == U'\'' || c == U'\u00B7') && i > 0 && i + 1 < points.size() &&
                              isWordCharacter(points[i - 1]) && isWordCharacter(points[i + 1]);
        if (!isInside && !isWordCharacter(c)) {
            isParted = true;
            continue;
        }
        if (isParted && keepSpaces && !words.isEmpty())
            words += u' ';
        isParted = false;
        append(words, c);
    }
    return words.normalized(QString::NormalizationForm_C);
}

bool takesAccents(char32_t base)
{
    const QChar::Script script = QChar::script(base);
    return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic;
}

std::optional<char32_t> withoutStroke(char32_t c)
{
    switch (c) {
    case U'ł':
        return U'l';
    case U'đ':
        return U'd';
    case U'ø':
        return U'o';
    case U'ħ':
        return U'h';
    default:
        return std::nullopt;
    }
}

bool isHamza(char32_t c)
{
    return c >= 0x0653 && c <= 0x0655;
}

QString withoutAccents(const QString &composed, QStringView ownLetters)
{
    QString plain;
    char32_t base = 0;
    for (const uint point : composed.toUcs4()) {
        const QString letter = QStringView(QChar::fromUcs4(point)).toString();
        if (ownLetters.contains(letter)) {
            base = point;
            plain += letter;
            continue;
        }
        for (const uint part : letter.normalized(QString::NormalizationForm_D).toUcs4()) {
            if (!QChar::isMark(part))
                base = part;
            else if (takesAccents(base) || isHamza(part))
                continue;
            append(plain, withoutStroke(part).value_or(part));
        }
    }
    return plain.normalized(QString::NormalizationForm_C);
}

} // namespace

QString comparableAnswer(QStringView text, QStringView language)
{
    QString words = wordsOf(folded(text, language), writesSpaces(language));
    if (const LanguageRule *rule = ruleOf(language)) {
        for (const auto &[letter, spelling] : rule->spellings)
            words.replace(letter, spelling);
    }
    return words;
}

QString looseAnswer(QStringView text, QStringView language)
{
    const QString comparable = comparableAnswer(text, language);
    if (isOneOf(language, {QLatin1String("vi")}))
        return comparable;
    const LanguageRule *rule = ruleOf(language);
    return withoutAccents(comparable, rule ? rule->ownLetters : QStringView());
}

QString bareAnswer(QStringView text, QStringView language)
{
    return withoutAccents(wordsOf(folded(text, language), writesSpaces(language)), {}).replace(QChar(0x0131), u'i');
}

QStringList answerTokens(QStringView text, QStringView language)
{
    const QString comparable = comparableAnswer(text, language);
    if (writesSpaces(language))
        return comparable.split(u' ', Qt::SkipEmptyParts);
    QStringList tokens;
    for (const uint point : comparable.toUcs4()) {
        if (QChar::isMark(point) && !tokens.isEmpty())
            append(tokens.last(), point);
        else
            tokens += QStringView(QChar::fromUcs4(point)).toString();
    }
    return tokens;
}

bool writesSpaces(QStringView language)
{
    return !isOneOf(language, {QLatin1String("zh"), QLatin1String("yue"), QLatin1String("ja"), QLatin1String("th"),
                               QLatin1String("lo"), QLatin1String("km"), QLatin1String("my")});
}

bool toleratesTypos(QStringView language)
{
    return !isOneOf(language, {QLatin1String("zh"), QLatin1String("yue"), QLatin1String("ja"), QLatin1String("ko")});
}

bool hasCapitalNouns(QStringView language)
{
    return isOneOf(language, {QLatin1String("de"), QLatin1String("lb")});
}

} // namespace cinefluent::learning
