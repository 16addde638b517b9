// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/subtitlefile.h"

#include <array>
#include <utility>

namespace cinefluent::formats {

namespace {

using Entry = std::pair<QLatin1StringView, QLatin1StringView>;

constexpr std::array texts{
    Entry{QLatin1StringView("number_missing"), QLatin1StringView("a cue has no number")},
    Entry{QLatin1StringView("number_unexpected"), QLatin1StringView("the cue's number is not the next one: %1")},
    Entry{QLatin1StringView("time_malformed"), QLatin1StringView("the times cannot be read: %1")},
    Entry{QLatin1StringView("time_unusual"), QLatin1StringView("the times are written in an unusual way: %1")},
    Entry{QLatin1StringView("time_negative"), QLatin1StringView("the cue begins before the film does")},
    Entry{QLatin1StringView("time_too_large"), QLatin1StringView("the time is beyond 1,000 hours: %1")},
    Entry{QLatin1StringView("time_out_of_range"), QLatin1StringView("minutes or seconds are over 59: %1")},
    Entry{QLatin1StringView("ends_before_start"), QLatin1StringView("the cue ends before it begins")},
    Entry{QLatin1StringView("no_duration"), QLatin1StringView("the cue begins and ends at the same instant")},
    Entry{QLatin1StringView("runs_backwards"), QLatin1StringView("the cue begins before the one above it")},
    Entry{QLatin1StringView("overlaps_previous"), QLatin1StringView("the cue begins before the one above it ends")},
    Entry{QLatin1StringView("text_missing"), QLatin1StringView("the cue has no text")},
    Entry{QLatin1StringView("blank_line_in_text"), QLatin1StringView("a blank line stands inside the cue's text")},
    Entry{QLatin1StringView("blank_line_missing"), QLatin1StringView("no blank line parts the cue from the one above")},
    Entry{QLatin1StringView("lines_not_understood"), QLatin1StringView("lines that belong to no cue were kept aside")},
    Entry{QLatin1StringView("nul_characters"), QLatin1StringView("%1 NUL characters were left out")},
    Entry{QLatin1StringView("header_missing"), QLatin1StringView("the file does not begin with WEBVTT")},
    Entry{QLatin1StringView("block_misplaced"), QLatin1StringView("a %1 block after the first cue has no effect")},
    Entry{QLatin1StringView("undecodable_bytes"), QLatin1StringView("bytes that %1 cannot mean: %2")},
    Entry{QLatin1StringView("undecodable_bytes_total"),
          QLatin1StringView("%2 places hold bytes that %1 cannot mean; another encoding may be the right one")},
    Entry{QLatin1StringView("frame_rate_assumed"),
          QLatin1StringView("times are frame numbers and the film's frame rate is not known: %1 was taken")},
    Entry{QLatin1StringView("frame_rate_malformed"),
          QLatin1StringView("the frame rate of the file cannot be read: %1")},
    Entry{QLatin1StringView("section_missing"), QLatin1StringView("the file has no [%1] section")},
    Entry{QLatin1StringView("column_not_kept"), QLatin1StringView("the column %1 is not kept")},
    Entry{QLatin1StringView("style_unknown"), QLatin1StringView("there is no style named %1")},
    Entry{QLatin1StringView("xml_malformed"),
          QLatin1StringView("the XML ends in an error, what stood before it was read: %1")},
    Entry{QLatin1StringView("too_deep"),
          QLatin1StringView("elements are nested too deep; the innermost were left out")},
    Entry{QLatin1StringView("other_language_skipped"),
          QLatin1StringView("another language is in the file and was left out: %1")},
    Entry{QLatin1StringView("end_missing"),
          QLatin1StringView("the cue has no end; it was taken to last until the next one")},
    Entry{QLatin1StringView("column_missing"), QLatin1StringView("the line has too few columns")},
    Entry{QLatin1StringView("quote_open"), QLatin1StringView("a quoted cell is not closed")},
    Entry{QLatin1StringView("style_lost"),
          QLatin1StringView("the format cannot say bold, italic, underline or strike-out: %1 cues")},
    Entry{QLatin1StringView("colour_lost"), QLatin1StringView("the format cannot say colours: %1 cues")},
    Entry{QLatin1StringView("ruby_lost"), QLatin1StringView("the format cannot say readings (ruby): %1 cues")},
    Entry{QLatin1StringView("voice_lost"), QLatin1StringView("the format cannot say who speaks: %1 cues")},
    Entry{QLatin1StringView("alignment_lost"), QLatin1StringView("the format cannot say where a cue stands: %1 cues")},
    Entry{QLatin1StringView("position_lost"),
          QLatin1StringView("the format cannot say a cue's exact position: %1 cues")},
    Entry{QLatin1StringView("vertical_lost"), QLatin1StringView("vertical text was written horizontally: %1 cues")},
    Entry{QLatin1StringView("effects_lost"), QLatin1StringView("effects of the source were left out: %1 cues")},
    Entry{QLatin1StringView("notes_lost"),
          QLatin1StringView("notes, styles and other sections of the source were left out: %1")},
    Entry{QLatin1StringView("times_changed"),
          QLatin1StringView("times were changed to what the format can say: %1 cues")},
};

} // namespace

QString warningText(const SubtitleWarning &warning)
{
    QString text = warning.code;
    for (const auto &[code, sentence] : texts) {
        if (warning.code == code)
            text = sentence;
    }
    for (const QString &arg : warning.args) {
        if (text.contains(QLatin1Char('%')))
            text = text.arg(arg);
    }
    return warning.line > 0 ? QStringLiteral("Line %1: %2.").arg(warning.line).arg(text)
                            : QStringLiteral("File: %1.").arg(text);
}

void SubtitleFile::warn(const QString &code, int line, const QStringList &args)
{
    if (warnings.size() < maxWarnings)
        warnings.append({code, line, args});
    else
        warningsCut = true;
}

} // namespace cinefluent::formats
