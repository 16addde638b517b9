// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace cinefluent::server {

/// Why a text cannot be published. `code` is stable, `message` for people.
struct TextOffence
{
    const char *code;
    QString message;
};

/// A text as it is stored.
struct PostText
{
    QString text;
    std::optional<TextOffence> offence; ///< then `text` is empty
};

/// Prepares what a learner wrote for others' screens: Unicode NFC, lines end with LF (CR LF, CR, NEL, LS and PS become
/// one), no white space at either end, at most two empty lines in a row. Markup is text like any other and is kept.
///
/// Refused are: nothing visible ("empty"), more than `maxCharacters` code points ("too_long"), controls but tab and
/// line feed, noncharacters and unpaired surrogates ("control_character"), and whatever disturbs the text around it
/// ("disturbing_character"): bidirectional overrides (U+202D, U+202E), embeddings and isolates that a line does not
/// close (UAX #9), tag characters outside of an emoji flag (UTS #51), more than 16 combining marks in a row, the
/// deprecated format characters U+206A–206F and interlinear annotation. Marks that right-to-left writing needs (LRM,
/// RLM, ALM, closed isolates, ZWJ, ZWNJ) stay.
[[nodiscard]] PostText postTextFrom(const QString &written, qsizetype maxCharacters);

} // namespace cinefluent::server
