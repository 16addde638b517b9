// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/styledtext.h"
#include "common/timeline/timerange.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace cinefluent::formats {

/// Something odd in a subtitle file that reading survived. Nothing is dropped without one.
struct SubtitleWarning
{
    QString code; ///< stable, snake_case; see `warningText`
    int line = 0; ///< 1-based line of the file; 0 where it concerns the whole file
    QStringList args;

    friend bool operator==(const SubtitleWarning &, const SubtitleWarning &) = default;
};

/// English for a warning, one sentence with its line, e.g. for a report on the command line.
[[nodiscard]] QString warningText(const SubtitleWarning &warning);

/// One subtitle as a file holds it. `text` is what the domain's cue takes; the rest lies beside it so that a file
/// written in its own format again says what it said.
struct SubtitleCue
{
    TimeRange range; ///< as written, to the format's last digit; may be empty or run backwards (warned)
    QString text;    ///< plain: '\n' between lines, no markup, entities resolved
    QString payload; ///< the text as the source wrote it, markup included; used again while `text` is what it reads as
    QString identifier; ///< SRT number or WebVTT id, as written; empty where none
    QString settings;   ///< what the format says beside times and text: WebVTT cue settings, SRT coordinates, the
                        ///< fields of an ASS event, the attributes of a TTML paragraph
    int line = 0;       ///< line of the times in the source; 0 where the cue was not read from a file

    friend bool operator==(const SubtitleCue &, const SubtitleCue &) = default;
};

/// A stretch of a file that is no cue: WebVTT NOTE, STYLE or REGION, an ASS comment or section, lines nobody
/// understands. Kept verbatim.
struct SubtitleBlock
{
    qsizetype beforeCue = 0; ///< index of the cue it precedes; cues.size() at the end
    QString text;            ///< '\n' between lines; no blank line in it in SRT and WebVTT

    friend bool operator==(const SubtitleBlock &, const SubtitleBlock &) = default;
};

enum class LineEnd
{
    Lf,
    CrLf,
    Cr
};

struct SubtitleFile
{
    QString format;   ///< name of the format that `payload`, `settings`, `blocks` and `header` are written in
    QString header;   ///< WebVTT: what follows "WEBVTT" on its line, and the header lines after it; ASS: all up to the
                      ///< events; others: the head as written
    QString language; ///< tag that the file itself states; empty where it states none
    QList<SubtitleBlock> blocks;
    QList<SubtitleCue> cues; ///< in the file's order
    QList<SubtitleWarning> warnings;
    bool warningsCut = false; ///< there were more than `maxWarnings`
    /// What a cue of this file says in the markup of `format`; set by its reader, empty where a file was made by hand.
    /// Holds what it needs and may outlive the reader; safe from any thread.
    std::function<StyledText(const SubtitleCue &)> styled;

    QByteArray encoding = "UTF-8"; ///< how the bytes were decoded, and how `writeSubtitles` encodes
    int encodingConfidencePercent = 100;
    bool hasByteOrderMark = false;
    LineEnd lineEnd = LineEnd::Lf;

    static constexpr int maxWarnings = 1000;
    void warn(const QString &code, int line, const QStringList &args = {});
};

} // namespace cinefluent::formats
