// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/formats/subtitlefile.h"
#include "common/timeline/framerate.h"

#include <QStringList>
#include <QStringView>

#include <functional>
#include <optional>
#include <stop_token>

namespace cinefluent::formats {

class LossReport;
class ReadPace;

/// What a reader reports and heeds while it works. Called on the reading thread.
struct ReadControl
{
    std::function<void(int permille)> progress; ///< rising, 0–1000; may be empty
    std::stop_token stop;                       ///< a requested stop ends the reading with ErrorKind::Cancelled
    /// The film's: for formats that count in frames. Without one they are read at 23.976, with a warning.
    std::optional<FrameRate> frameRate;
};

/// Times are rounded down from µs to the format's last digit (milliseconds, centiseconds, frames), so that a cue
/// snapped to a cut never passes it.
struct WriteOptions
{
    bool keepIdentifiers = true;        ///< else SRT cues are numbered from 1 and WebVTT cues bear no id
    bool keepMarkup = true;             ///< reuse `payload` and its look where it still reads as `text`
    std::optional<FrameRate> frameRate; ///< the film's, for formats that count in frames
    LossReport *losses = nullptr;       ///< where to say what the format cannot keep; may be null
};

/// What a format is called and where it is found.
struct FormatDescription
{
    QString name;            ///< stable: "srt", "ass"
    QString displayName;     ///< "SubRip (SRT)"
    QStringList extensions;  ///< lowercase, without dot, the usual one first
    QString contentType;     ///< e.g. "text/vtt"
    bool isUtf8Only = false; ///< a file of this format is UTF-8 by its standard, whatever its source was encoded in
};

/// One subtitle format: from text to cues and back. Stateless; safe from any thread.
class SubtitleFormat
{
public:
    explicit SubtitleFormat(FormatDescription description)
        : m_description(std::move(description))
    {
    }
    SubtitleFormat(const SubtitleFormat &) = delete;
    SubtitleFormat &operator=(const SubtitleFormat &) = delete;
    virtual ~SubtitleFormat() = default;

    [[nodiscard]] const QString &name() const { return m_description.name; }
    [[nodiscard]] const QString &displayName() const { return m_description.displayName; }
    [[nodiscard]] const QStringList &extensions() const { return m_description.extensions; }
    [[nodiscard]] const QString &contentType() const { return m_description.contentType; }
    [[nodiscard]] bool isUtf8Only() const { return m_description.isUtf8Only; }

    /// How likely `beginning` (the first few KiB) is of this format: 0 no, 100 certain.
    [[nodiscard]] virtual int sniff(QStringView beginning) const = 0;

    /// Reads what can be read, keeps cues in order of the file and warns of the rest. Fails with "subtitle_empty" where
    /// there is no cue at all, with "subtitle_too_large" over `maxCues`, with "cancelled" on request; nothing else
    /// fails.
    [[nodiscard]] Result<SubtitleFile> read(QStringView text, const ReadControl &control = {}) const;

    /// The file's text. A file of this format keeps what it said; others are converted by way of StyledText, and what
    /// cannot be said here is counted in `options.losses`.
    [[nodiscard]] virtual QString write(const SubtitleFile &file, const WriteOptions &options = {}) const = 0;

    static constexpr qsizetype maxCues = 500'000;

private:
    /// What differs between readers: `text` has no NUL characters, `file` knows its format and line end; that there are
    /// cues, and whether their times make sense, is looked at afterwards.
    [[nodiscard]] virtual Result<void> parse(SubtitleFile &file, QStringView text, ReadPace &pace) const = 0;

    FormatDescription m_description;
};

} // namespace cinefluent::formats
