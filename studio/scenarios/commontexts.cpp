// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/commontexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace cinefluent::studio {

namespace {

constexpr std::array commonTexts{
    // subtitle files
    QT_TRANSLATE_NOOP("Common", "The file is larger than %1 MB, which no subtitle file is; nothing was imported. Check "
                                "that it is the right file."),
    QT_TRANSLATE_NOOP("Common", "The file is empty (0 bytes); nothing was imported."),
    QT_TRANSLATE_NOOP("Common",
                      "This is no subtitle file that can be read; nothing was imported. What can be read: %1."),
    QT_TRANSLATE_NOOP("Common", "The file could not be read to its end; nothing was imported. Try again."),
    QT_TRANSLATE_NOOP("Common", "The import was stopped; nothing was changed."),
    QT_TRANSLATE_NOOP("Common", "The file holds more than %1 subtitles; nothing was imported."),
    QT_TRANSLATE_NOOP("Common", "The file holds no subtitle that can be read as %1; nothing was imported. Check that "
                                "it is the right file, or choose its encoding in the preview."),
    QT_TRANSLATE_NOOP("Common", "“%1” is not an encoding that can be read. Choose one from the list."),
    QT_TRANSLATE_NOOP("Common", "“%1” cannot be written in %2. Save as UTF-8, which holds every character."),
    // names of subtitle formats
    QT_TRANSLATE_NOOP("Common", "SubRip (SRT)"),
    QT_TRANSLATE_NOOP("Common", "WebVTT"),
    QT_TRANSLATE_NOOP("Common", "Advanced SubStation Alpha (ASS, SSA)"),
    QT_TRANSLATE_NOOP("Common", "Timed Text (TTML, IMSC)"),
    QT_TRANSLATE_NOOP("Common", "YouTube (SBV)"),
    QT_TRANSLATE_NOOP("Common", "MicroDVD (SUB)"),
    QT_TRANSLATE_NOOP("Common", "Lyrics (LRC)"),
    QT_TRANSLATE_NOOP("Common", "SAMI"),
    QT_TRANSLATE_NOOP("Common", "Table with commas (CSV)"),
    QT_TRANSLATE_NOOP("Common", "Table with tabs (TSV)"),
    // encoding of lessons
    QT_TRANSLATE_NOOP("Common", "The disk is full. Finished lessons are kept; make room and publish again."),
    QT_TRANSLATE_NOOP("Common", "A lesson could not be encoded. Finished lessons are kept. Check that the film plays "
                                "there, then try again."),
    QT_TRANSLATE_NOOP("Common", "A lesson ends before it begins. Correct its IN and OUT."),
    QT_TRANSLATE_NOOP("Common", "A lesson reaches beyond the film. Correct its IN and OUT."),
    QT_TRANSLATE_NOOP("Common", "The folder for encoded lessons cannot be written. Choose another one."),
    QT_TRANSLATE_NOOP("Common", "A lesson came out with %1 frames instead of %2. The film may be damaged there; "
                                "finished lessons are kept."),
    QT_TRANSLATE_NOOP("Common", "The film cannot be read: it is damaged, cut short or of an unknown kind. Nothing was "
                                "encoded."),
    QT_TRANSLATE_NOOP("Common", "The film has no picture that can be encoded."),
    QT_TRANSLATE_NOOP("Common", "A lesson came out empty. Check its IN and OUT and try again."),
    QT_TRANSLATE_NOOP("Common", "Encoding was stopped. Finished lessons are kept and used again."),
    QT_TRANSLATE_NOOP("Common", "A lesson's streams came out damaged. Finished lessons are kept; publish again."),
    QT_TRANSLATE_NOOP("Common", "A lesson's qualities came out with different segments. Finished lessons are kept; "
                                "publish again."),
    QT_TRANSLATE_NOOP("Common", "The program “%1” cannot be started. Install FFmpeg and try again."),
    QT_TRANSLATE_NOOP("Common", "A file could not be read."),
    QT_TRANSLATE_NOOP("Common", "Stopped on request."),
    // the movie's details
    QT_TRANSLATE_NOOP("Common", "The movie's details need a correction before it can be used."),
    QT_TRANSLATE_NOOP("Common", "The movie has no id."),
    QT_TRANSLATE_NOOP("Common", "Give the movie a title."),
    QT_TRANSLATE_NOOP("Common", "A title has at most 255 characters."),
    QT_TRANSLATE_NOOP("Common", "A description has at most 20,000 characters."),
    QT_TRANSLATE_NOOP("Common", "The duration is 1 to 6,000 minutes."),
    QT_TRANSLATE_NOOP("Common", "A TMDB id is a positive number."),
    QT_TRANSLATE_NOOP("Common", "The rating is 0.0 to 10.0."),
    QT_TRANSLATE_NOOP("Common", "The popularity is 0.00 to 999.99."),
    QT_TRANSLATE_NOOP("Common", "An age rating has at most 10 characters."),
    QT_TRANSLATE_NOOP("Common", "The poster is a web address (https://…)."),
    QT_TRANSLATE_NOOP("Common", "The backdrop is a web address (https://…)."),
    QT_TRANSLATE_NOOP("Common", "The trailer is a web address (https://…)."),
    QT_TRANSLATE_NOOP("Common", "“%1” is not a language tag such as en or pt-BR."),
    // the server's answers
    QT_TRANSLATE_NOOP("Common", "The answer says that something went wrong, but not what."),
    QT_TRANSLATE_NOOP("Common", "The server's answer could not be understood. Check that the address is that of a "
                                "CineFluent server and that both programs are up to date."),
};

struct Warning
{
    const char *code;
    const char *text;
};

constexpr std::array warningTexts{
    Warning{"number_missing", QT_TRANSLATE_NOOP("SubtitleWarning", "a cue has no number")},
    Warning{"number_unexpected", QT_TRANSLATE_NOOP("SubtitleWarning", "the cue's number is not the next one: %1")},
    Warning{"time_malformed", QT_TRANSLATE_NOOP("SubtitleWarning", "the times cannot be read: %1")},
    Warning{"time_unusual", QT_TRANSLATE_NOOP("SubtitleWarning", "the times are written in an unusual way: %1")},
    Warning{"time_negative", QT_TRANSLATE_NOOP("SubtitleWarning", "the cue begins before the film does")},
    Warning{"time_too_large", QT_TRANSLATE_NOOP("SubtitleWarning", "the time is beyond 1,000 hours: %1")},
    Warning{"time_out_of_range", QT_TRANSLATE_NOOP("SubtitleWarning", "minutes or seconds are over 59: %1")},
    Warning{"ends_before_start", QT_TRANSLATE_NOOP("SubtitleWarning", "the cue ends before it begins")},
    Warning{"no_duration", QT_TRANSLATE_NOOP("SubtitleWarning", "the cue begins and ends at the same instant")},
    Warning{"runs_backwards", QT_TRANSLATE_NOOP("SubtitleWarning", "the cue begins before the one above it")},
    Warning{"overlaps_previous", QT_TRANSLATE_NOOP("SubtitleWarning", "the cue begins before the one above it ends")},
    Warning{"text_missing", QT_TRANSLATE_NOOP("SubtitleWarning", "the cue has no text")},
    Warning{"blank_line_in_text", QT_TRANSLATE_NOOP("SubtitleWarning", "a blank line stands inside the cue's text")},
    Warning{"blank_line_missing",
            QT_TRANSLATE_NOOP("SubtitleWarning", "no blank line parts the cue from the one above")},
    Warning{"lines_not_understood",
            QT_TRANSLATE_NOOP("SubtitleWarning", "lines that belong to no cue were kept aside")},
    Warning{"nul_characters", QT_TRANSLATE_NOOP("SubtitleWarning", "%1 NUL characters were left out")},
    Warning{"header_missing", QT_TRANSLATE_NOOP("SubtitleWarning", "the file does not begin with WEBVTT")},
    Warning{"block_misplaced", QT_TRANSLATE_NOOP("SubtitleWarning", "a %1 block after the first cue has no effect")},
    Warning{"undecodable_bytes", QT_TRANSLATE_NOOP("SubtitleWarning", "bytes that %1 cannot mean: %2")},
    Warning{"undecodable_bytes_total",
            QT_TRANSLATE_NOOP("SubtitleWarning",
                              "%2 places hold bytes that %1 cannot mean; another encoding may be the right one")},
    Warning{"frame_rate_assumed",
            QT_TRANSLATE_NOOP("SubtitleWarning",
                              "times are frame numbers and the film's frame rate is not known: %1 was taken")},
    Warning{"frame_rate_malformed",
            QT_TRANSLATE_NOOP("SubtitleWarning", "the frame rate of the file cannot be read: %1")},
    Warning{"section_missing", QT_TRANSLATE_NOOP("SubtitleWarning", "the file has no [%1] section")},
    Warning{"column_not_kept", QT_TRANSLATE_NOOP("SubtitleWarning", "the column %1 is not kept")},
    Warning{"style_unknown", QT_TRANSLATE_NOOP("SubtitleWarning", "there is no style named %1")},
    Warning{"xml_malformed",
            QT_TRANSLATE_NOOP("SubtitleWarning", "the XML ends in an error, what stood before it was read: %1")},
    Warning{"too_deep",
            QT_TRANSLATE_NOOP("SubtitleWarning", "elements are nested too deep; the innermost were left out")},
    Warning{"other_language_skipped",
            QT_TRANSLATE_NOOP("SubtitleWarning", "another language is in the file and was left out: %1")},
    Warning{"end_missing",
            QT_TRANSLATE_NOOP("SubtitleWarning", "the cue has no end; it was taken to last until the next one")},
    Warning{"column_missing", QT_TRANSLATE_NOOP("SubtitleWarning", "the line has too few columns")},
    Warning{"quote_open", QT_TRANSLATE_NOOP("SubtitleWarning", "a quoted cell is not closed")},
    Warning{"style_lost", QT_TRANSLATE_NOOP("SubtitleWarning",
                                            "the format cannot say bold, italic, underline or strike-out: %1 cues")},
    Warning{"colour_lost", QT_TRANSLATE_NOOP("SubtitleWarning", "the format cannot say colours: %1 cues")},
    Warning{"ruby_lost", QT_TRANSLATE_NOOP("SubtitleWarning", "the format cannot say readings (ruby): %1 cues")},
    Warning{"voice_lost", QT_TRANSLATE_NOOP("SubtitleWarning", "the format cannot say who speaks: %1 cues")},
    Warning{"alignment_lost",
            QT_TRANSLATE_NOOP("SubtitleWarning", "the format cannot say where a cue stands: %1 cues")},
    Warning{"position_lost",
            QT_TRANSLATE_NOOP("SubtitleWarning", "the format cannot say a cue's exact position: %1 cues")},
    Warning{"vertical_lost", QT_TRANSLATE_NOOP("SubtitleWarning", "vertical text was written horizontally: %1 cues")},
    Warning{"effects_lost", QT_TRANSLATE_NOOP("SubtitleWarning", "effects of the source were left out: %1 cues")},
    Warning{"notes_lost",
            QT_TRANSLATE_NOOP("SubtitleWarning", "notes, styles and other sections of the source were left out: %1")},
    Warning{"times_changed",
            QT_TRANSLATE_NOOP("SubtitleWarning", "times were changed to what the format can say: %1 cues")},
};

constexpr std::array scripts{
    QT_TRANSLATE_NOOP("Encoding", "Unicode"),
    QT_TRANSLATE_NOOP("Encoding", "Western European"),
    QT_TRANSLATE_NOOP("Encoding", "Central European"),
    QT_TRANSLATE_NOOP("Encoding", "Baltic"),
    QT_TRANSLATE_NOOP("Encoding", "Turkish"),
    QT_TRANSLATE_NOOP("Encoding", "Vietnamese"),
    QT_TRANSLATE_NOOP("Encoding", "Cyrillic"),
    QT_TRANSLATE_NOOP("Encoding", "Greek"),
    QT_TRANSLATE_NOOP("Encoding", "Hebrew"),
    QT_TRANSLATE_NOOP("Encoding", "Arabic"),
    QT_TRANSLATE_NOOP("Encoding", "Thai"),
    QT_TRANSLATE_NOOP("Encoding", "Simplified Chinese"),
    QT_TRANSLATE_NOOP("Encoding", "Traditional Chinese"),
    QT_TRANSLATE_NOOP("Encoding", "Japanese"),
    QT_TRANSLATE_NOOP("Encoding", "Korean"),
};

/// What stood at %1, %2 … of `pattern` in `text`; nothing where it is another sentence.
std::optional<QStringList> arguments(const QString &pattern, const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(\\d)"));
    QString expression;
    QList<int> numbers;
    qsizetype at = 0;
    for (auto places = place.globalMatch(pattern); places.hasNext();) {
        const auto found = places.next();
        expression += QRegularExpression::escape(pattern.mid(at, found.capturedStart() - at)) + QStringLiteral("(.*)");
        numbers.append(found.captured(1).toInt());
        at = found.capturedEnd();
    }
    expression += QRegularExpression::escape(pattern.mid(at));
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                          QRegularExpression::DotMatchesEverythingOption)
                           .match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QStringList values(numbers.size());
    for (qsizetype i = 0; i < numbers.size(); ++i)
        values[numbers[i] - 1] = match.captured(int(i) + 1);
    return values;
}

/// All at once: a value may itself hold a “%1”.
QString filled(QString text, const QStringList &values)
{
    for (qsizetype at = text.indexOf(u'%'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'%', at)) {
        const int number = text[at + 1].digitValue();
        const QString value = values.value(number - 1);
        if (number < 1) {
            ++at;
            continue;
        }
        text.replace(at, 2, value);
        at += value.size();
    }
    return text;
}

} // namespace

QString localText(const QString &english)
{
    for (const char *pattern : commonTexts) {
        if (const auto values = arguments(QString::fromUtf8(pattern), english))
            return filled(QCoreApplication::translate("Common", pattern), *values);
    }
    return english;
}

QString localText(const formats::SubtitleWarning &warning)
{
    for (const Warning &known : warningTexts) {
        if (warning.code != QLatin1String(known.code))
            continue;
        const QString text = filled(QCoreApplication::translate("SubtitleWarning", known.text), warning.args);
        return warning.line > 0
                   ? QCoreApplication::translate("SubtitleWarning", "Line %1: %2.").arg(warning.line).arg(text)
                   : QCoreApplication::translate("SubtitleWarning", "File: %1.").arg(text);
    }
    return formats::warningText(warning);
}

QString localScript(const QString &english)
{
    return QCoreApplication::translate("Encoding", english.toUtf8().constData());
}

QStringList knownCommonTexts()
{
    QStringList texts;
    for (const char *text : commonTexts)
        texts.append(QString::fromUtf8(text));
    return texts;
}

QStringList knownWarningCodes()
{
    QStringList codes;
    for (const Warning &warning : warningTexts)
        codes.append(QString::fromLatin1(warning.code));
    return codes;
}

QStringList knownScripts()
{
    QStringList names;
    for (const char *script : scripts)
        names.append(QString::fromLatin1(script));
    return names;
}

} // namespace cinefluent::studio
