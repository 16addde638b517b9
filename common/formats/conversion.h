// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/styledtext.h"
#include "common/formats/subtitleformat.h"

#include <QMap>

namespace cinefluent::formats {

/// What a format can say about a text beside its words.
enum class TextFeature
{
    Emphasis = 1, ///< bold, italic, underline
    StrikeOut = 2,
    Colour = 4,
    Ruby = 8,
    Voice = 16,
    Alignment = 32,
    Position = 64,
    Vertical = 128
};
Q_DECLARE_FLAGS(TextFeatures, TextFeature)

/// What the format written to could not keep, counted by kind. Filled by SubtitleFormat::write.
class LossReport
{
public:
    void add(const QString &code, int count = 1);

    /// One warning each kind, with its count: "style_lost", "colour_lost", "ruby_lost", "voice_lost", "alignment_lost",
    /// "position_lost", "vertical_lost", "effects_lost" (cues), "notes_lost" (blocks), "times_changed" (cues).
    [[nodiscard]] QList<SubtitleWarning> warnings() const;

private:
    QMap<QString, int> m_counts;
};

/// The text of `cue` as a format with `features` can write it: in its look where the source's markup still reads as
/// the cue's text, else plain. What is left out goes to `options.losses`; no blank line is in it.
[[nodiscard]] StyledText textToWrite(const SubtitleFile &file, const SubtitleCue &cue, const WriteOptions &options,
                                     TextFeatures features);

/// Counts "notes_lost" where `file` is of another format and holds notes or styles.
void reportForeignBlocks(const SubtitleFile &file, QStringView ownFormat, const WriteOptions &options);

/// Opens and closes tags so that they nest.
class NestedTags
{
public:
    struct Tag
    {
        QString open;
        QString close;
        friend bool operator==(const Tag &, const Tag &) = default;
    };

    explicit NestedTags(QString &out);

    /// What follows stands in exactly these tags.
    void change(const QList<Tag> &wanted);

private:
    QString &m_out;
    QList<Tag> m_open;
};

/// <font color>, <b>, <i>, <u>, <s> of a run: the tags of SRT and SAMI.
[[nodiscard]] QList<NestedTags::Tag> htmlTags(const StyledRun &run);

/// & < > escaped.
void appendEscaped(QString &out, QStringView text);

} // namespace cinefluent::formats

Q_DECLARE_OPERATORS_FOR_FLAGS(cinefluent::formats::TextFeatures)
