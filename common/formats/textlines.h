// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/subtitlefile.h"

#include <optional>

namespace cinefluent::formats {

/// Walks over the lines of a text that may mix LF, CR LF and CR.
class LineCursor
{
public:
    explicit LineCursor(QStringView text);

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// Number of the line that `next` gives, 1-based.
    [[nodiscard]] int lineNumber() const { return m_line; }
    [[nodiscard]] qsizetype position() const { return m_at; }
    QStringView next();

private:
    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// The first line end of `text`.
[[nodiscard]] LineEnd lineEndOf(QStringView text);

/// Nothing but white space.
[[nodiscard]] bool isBlank(QStringView line);

/// A line "start --> end settings" as the wild writes it.
struct TimingLine
{
    TimeRange range;
    QString settings;
    bool isUnusual = false;    ///< not as the format prescribes, yet clear
    bool isOutOfRange = false; ///< minutes or seconds over 59
    bool isTooLarge = false;   ///< at or over 1,000 hours: such a line is not taken for a cue
};

/// The customary form: what counts as usual.
enum class TimingStyle
{
    Srt,   ///< HH:MM:SS,mmm
    WebVtt ///< [HH…:]MM:SS.mmm
};

/// Nothing where the line holds no arrow between two times. Fractions are decimal: ",5" is half a second; more than
/// three digits are kept to the microsecond.
[[nodiscard]] std::optional<TimingLine> parseTimingLine(QStringView line, TimingStyle style);

/// Whether the line was meant for a timing line: an arrow and digits with a colon, but not times that can be read.
[[nodiscard]] bool looksLikeTimingLine(QStringView line);

/// One time as in a timing line, alone: "0:00:01.50", "01:02,5". Nothing where it is no time or beyond 1,000 hours.
[[nodiscard]] std::optional<MediaTime> parseClock(QStringView text);

/// "H:MM:SS" + `point` + fraction of `digits` digits, hours of at least `hourDigits`; towards minus infinity, "-"
/// before negative times.
void appendClock(QString &out, MediaTime time, QChar point, int digits, int hourDigits);

/// "HH:MM:SS" + `point` + "mmm", milliseconds towards minus infinity, "-" before negative times.
void appendTime(QString &out, MediaTime time, QChar point);

/// Adds the warnings that follow from the cues themselves: backwards, overlapping, negative, empty.
void warnOfTimes(SubtitleFile &file);

} // namespace cinefluent::formats
