// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/styledtext.h"
#include "common/formats/subtitlefile.h"
#include "common/lesson/cue.h"

#include <QString>

namespace cinefluent::studio {

/// How one text of a cue looks, and what its subtitle file said of it beside. In the document it is a string in one
/// canonical form (JSON with sorted keys; empty: plain), so that equal looks are equal strings.
struct CueLook
{
    QList<formats::StyledRun> runs; ///< their texts are the cue's, gaplessly; empty: all plain
    int alignment = 0;              ///< as StyledText's
    std::optional<formats::TextPosition> position;
    formats::WritingMode writing = formats::WritingMode::Horizontal;
    bool hasEffects = false; ///< the file says more than the runs do; kept in `payload` alone

    QString format;           ///< of what follows; empty where the cue was not imported
    QString payload;          ///< as the file wrote the text; empty: exactly the text, or nothing where `isRewritten`
    QString settings;         ///< as SubtitleCue's
    QString identifier;       ///< empty for SRT numbers that only count
    bool isRewritten = false; ///< text or look differ from the file's: the runs count
    int place = -1;           ///< index in a file that was not in the order of time; −1: the order of time

    /// `serialised` for a cue whose text is `text`; runs that do not fit that text are left out.
    [[nodiscard]] static CueLook parse(const QString &serialised, const QString &text);
    [[nodiscard]] static CueLook of(const formats::SubtitleFile &file, qsizetype cueIndex, bool isInOrder);
    [[nodiscard]] QString serialise() const;

    /// For writers and painters.
    [[nodiscard]] formats::StyledText styled(const QString &text) const;

    /// What the file wrote for the text no longer holds; its settings stay.
    void forgetPayload();
    /// What to write in the cue's own format; empty where the runs count.
    [[nodiscard]] QString payloadFor(const QString &text) const;
};

/// The cue's own text, or its translation into `language`, in its look; nothing where there is none.
[[nodiscard]] formats::StyledText styledText(const Cue &cue, const QString &language);

/// The look after `before` became `after`, what is outside of the edits (see textchange.h) keeps its look, new words
/// take that of the words they replace or follow. A reading over a word stays as long as some of the word does.
[[nodiscard]] QString editedLook(const QString &look, const QString &before, const QString &after);
/// The look of `text.mid(start, length)`, itself a cue's. `isFirst`: it keeps the identifier.
[[nodiscard]] QString partOfLook(const QString &look, const QString &text, qsizetype start, qsizetype length,
                                 bool isFirst);
/// The look of `first + separator + second`; where the two contradict each other in place, the first's holds.
[[nodiscard]] QString joinedLook(const QString &firstLook, const QString &first, const QString &secondLook,
                                 const QString &second, qsizetype separatorLength);

/// Sets `style` on a stretch, or takes it off where all of it has the style already; the whole text for length 0.
[[nodiscard]] QString toggledLook(const QString &look, const QString &text, qsizetype start, qsizetype length,
                                  formats::TextStyle style);
/// A colour (nothing: the player's own) on a stretch; the whole text for length 0.
[[nodiscard]] QString colouredLook(const QString &look, const QString &text, qsizetype start, qsizetype length,
                                   std::optional<quint32> colour);
/// A reading over a stretch of at least one character; an empty one takes it off.
[[nodiscard]] QString rubyLook(const QString &look, const QString &text, qsizetype start, qsizetype length,
                               const QString &reading);
/// A place as on a number pad; 0: the player's own. An exact position gives way.
[[nodiscard]] QString alignedLook(const QString &look, const QString &text, int alignment);
/// How the lines run; of a cue whose lines turn, the place gives way to the usual one.
[[nodiscard]] QString writtenLook(const QString &look, const QString &text, formats::WritingMode writing);
/// Without styles, colours, readings, voices, place and direction; identifier and the like stay.
[[nodiscard]] QString plainLook(const QString &look, const QString &text);

} // namespace cinefluent::studio
