// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

namespace cinefluent::server {

/// Whether it hides or turns the text around it: controls, line and paragraph separators, bidirectional embeddings,
/// overrides and isolates (U+202A–202E, U+2066–2069; UAX #9).
[[nodiscard]] inline bool isHiddenCharacter(QChar c)
{
    const bool turnsText = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ||
           turnsText;
}

/// Whether a line of text, once shown, is not what it seems.
[[nodiscard]] inline bool hasHiddenCharacters(QStringView line)
{
    return std::any_of(line.cbegin(), line.cend(), isHiddenCharacter);
}

} // namespace cinefluent::server
