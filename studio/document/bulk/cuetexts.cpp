// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/bulk/cuetexts.h"

#include "common/formats/markup.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace cinefluent::studio {

namespace {

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—' || c == u'‐';
}

bool startsSpeech(const QString &line)
{
    return !line.isEmpty() && isDash(line.front());
}

bool writesWithoutBlanks(const QString &language)
{
    const QString primary = language.section(u'-', 0, 0).toLower();
    return primary == u"ja" || primary == u"zh" || primary == u"th" || primary == u"lo" || primary == u"my" ||
           primary == u"km";
}

/// Lines of one speaker as one.
QStringList speeches(const QString &text, const QString &language)
{
    const QString glue = writesWithoutBlanks(language) ? QString() : QStringLiteral(" ");
    QStringList result;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        if (result.isEmpty() || startsSpeech(trimmed))
            result.append(trimmed);
        else
            result.last() += glue + trimmed;
    }
    return result;
}

/// Places where a line may end: blanks, or between any two characters where none are written.
QList<qsizetype> seamsOf(const QString &text, bool anywhere)
{
    static const QString notFirst =
        QStringLiteral("、。，．・：；？！」』）】〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ,.!?)]");
    QList<qsizetype> seams;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i).isSpace())
            seams.append(i);
        else if (anywhere && !text.at(i).isLowSurrogate() && !notFirst.contains(text.at(i)) && !text.at(i).isMark() &&
                 !(text.at(i).isLetterOrNumber() && text.at(i).unicode() < 0x250 && text.at(i - 1).isLetterOrNumber() &&
                   text.at(i - 1).unicode() < 0x250))
            seams.append(i);
    }
    return seams;
}

/// How good it is to end a line before `seam`; less is better.
double seamCost(const QString &text, qsizetype seam)
{
    constexpr double sentence = -18;
    constexpr double clause = -12;
    constexpr double shortWord = 3;
    const QChar before = text.at(seam - 1);
    if (QStringLiteral(".!?…。！？").contains(before))
        return sentence;
    if (QStringLiteral(",;:、，；—–").contains(before))
        return clause;
    qsizetype start = seam;
    while (start > 0 && !text.at(start - 1).isSpace())
        --start;
    return seam - start <= 3 ? shortWord : 0; // an article belongs to what follows
}

struct Broken
{
    QStringList lines;
    double cost = 0;
};

/// The best breaking of `text` into `count` lines, at most two levels deep in practice.
std::optional<Broken> brokenInto(const QString &text, int count, const LineRules &rules, bool anywhere)
{
    constexpr double tooLong = 1000;
    if (count == 1) {
        const double width = rules.measure(text);
        return Broken{{text}, width > rules.maxLength ? tooLong * (width - rules.maxLength) : 0};
    }
    std::optional<Broken> best;
    const double ideal = rules.measure(text) / count;
    for (const qsizetype seam : seamsOf(text, anywhere)) {
        const QString first = text.left(seam).trimmed();
        const QString rest = text.mid(seam).trimmed();
        if (first.isEmpty() || rest.isEmpty())
            continue;
        const std::optional<Broken> tail = brokenInto(rest, count - 1, rules, anywhere);
        if (!tail)
            continue;
        const double width = rules.measure(first);
        double cost = std::abs(width - ideal) + seamCost(text, seam) + tail->cost;
        if (count == 2)
            cost += std::abs(rules.measure(rest) - ideal);
        if (width > rules.maxLength)
            cost += tooLong * (width - rules.maxLength);
        if (!best || cost < best->cost)
            best = Broken{QStringList(first) + tail->lines, cost};
    }
    return best;
}

QString broken(const QString &text, const QString &language, const LineRules &rules)
{
    constexpr int mostLines = 4;
    const QStringList parts = speeches(text, language);
    if (parts.size() > 1)
        return parts.join(u'\n');
    if (parts.isEmpty())
        return text.trimmed();
    const QString whole = parts.constFirst();
    const int needed = std::max(1, int(std::ceil(rules.measure(whole) / std::max(1, rules.maxLength))));
    std::optional<Broken> best;
    for (int count = needed; count <= std::min(std::max(needed, rules.maxLines) + 1, mostLines); ++count) {
        const std::optional<Broken> found = brokenInto(whole, count, rules, writesWithoutBlanks(language));
        const auto fits = [&](const QString &line) { return rules.measure(line) <= rules.maxLength; };
        if (found && (!best || !std::all_of(best->lines.begin(), best->lines.end(), fits)))
            best = found;
        if (best && std::all_of(best->lines.begin(), best->lines.end(), fits))
            break;
    }
    return best ? best->lines.join(u'\n') : whole;
}

QString sentenceCase(const QString &text, const QLocale &locale, bool isEnglish)
{
    QString result = locale.toLower(text);
    bool begins = true;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = result.at(i);
        if (c.isLetter()) {
            if (begins) {
                const QString upper = locale.toUpper(result.mid(i, 1));
                if (upper.size() == 1)
                    result[i] = upper.front();
            }
            begins = false;
        } else if (QStringLiteral(".!?…").contains(c)) {
            begins = true;
        } else if (c.isDigit()) {
            begins = false;
        }
    }
    if (isEnglish) {
        static const QRegularExpression alone(QStringLiteral("\\bi\\b"));
        result.replace(alone, QStringLiteral("I"));
    }
    return result;
}

QString tidied(const QString &text, const QString &language)
{
    static const QRegularExpression blanks(QStringLiteral("[ \\t\\x{00A0}]{2,}|\\t"));
    static const QRegularExpression beforeSign(QStringLiteral(" +([,.!?…])(?=\\s|$)"));
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        line.replace(blanks, QStringLiteral(" "));
        if (!language.startsWith(QLatin1StringView("fr")))
            line.replace(beforeSign, QStringLiteral("\\1"));
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines.join(u'\n');
}

QString withoutDescriptions(const QString &text)
{
    static const QRegularExpression brackets(QStringLiteral("\\[[^\\]]*\\]|\\([^)]*\\)|（[^）]*）|［[^］]*］"));
    static const QRegularExpression speaker(
        QStringLiteral("^([-–—]?\\s*)[\\p{Lu}][\\p{Lu}\\d .'’#-]*[\\p{Lu}\\d]:\\s*"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression music(QStringLiteral("[♪♫#*]+"));
    QString whole = text;
    whole.replace(brackets, QString());
    whole.replace(speaker, QStringLiteral("\\1"));
    QStringList lines;
    for (const QString &line : whole.split(u'\n')) {
        QString words = line;
        words.remove(music);
        words = words.trimmed();
        if (std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber(); }) ||
            std::any_of(words.begin(), words.end(), [](QChar c) { return c.isSurrogate(); }) ||
            (line == text && !words.isEmpty()))
            lines.append(tidied(line, QStringLiteral("en")));
    }
    // Of a dialogue with one speaker left, the dash says nothing.
    if (lines.size() == 1 && startsSpeech(lines.constFirst()) && text.contains(u'\n'))
        lines.first() = lines.constFirst().mid(1).trimmed();
    return lines.join(u'\n');
}

} // namespace

QString changedText(TextOperation operation, const QString &text, const QString &language, const LineRules &rules)
{
    const QLocale locale(language);
    switch (operation) {
    case TextOperation::UpperCase:
        return locale.toUpper(text);
    case TextOperation::LowerCase:
        return locale.toLower(text);
    case TextOperation::SentenceCase:
        return sentenceCase(text, locale, language.startsWith(QLatin1StringView("en")));
    case TextOperation::BreakLines:
        return broken(text, language, rules);
    case TextOperation::JoinLines:
        return speeches(text, language).join(u'\n');
    case TextOperation::TidySpaces:
        return tidied(text, language);
    case TextOperation::RemoveDescriptions:
        return withoutDescriptions(text);
    case TextOperation::RemoveFormatting:
        return formats::plainFromSrt(text);
    }
    return text;
}

TextOperationResult changedTexts(TextOperation operation, const ProjectContent &content, const QList<CueId> &ids,
                                 const QString &language, const LineRules &rules)
{
    TextOperationResult result;
    const QString tag = language.isEmpty() ? content.settings().originalLanguage : language;
    for (const CueId id : ids) {
        const Cue *cue = content.findCue(id);
        if (!cue)
            continue;
        const auto field = language.isEmpty() ? CueTextField::Text : CueTextField::Translation;
        const QString before = textOf(*cue, field, language);
        if (before.isEmpty())
            continue;
        const bool isPlain = operation == TextOperation::RemoveFormatting && cue->looks.contains(language);
        const QString after = changedText(operation, before, tag, rules);
        if (after == before && !isPlain)
            continue;
        if (after.isEmpty() && language.isEmpty() && operation == TextOperation::RemoveDescriptions)
            result.removed.append(id);
        else
            result.replacements.append({id, field, language, after, isPlain});
    }
    return result;
}

QList<CueId> emptyCues(const ProjectContent &content, const QList<CueId> &ids)
{
    QList<CueId> empty;
    for (const CueId id : ids) {
        const Cue *cue = content.findCue(id);
        if (cue && cue->text.trimmed().isEmpty() && cue->translations.isEmpty())
            empty.append(id);
    }
    return empty;
}

} // namespace cinefluent::studio
