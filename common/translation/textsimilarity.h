// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace cinefluent::translation {

/// A text as memories compare it: composed (NFC), each run of white space and line breaks one blank, none at the ends.
[[nodiscard]] QString comparableText(const QString &text);

/// Texts of more code points than this are equal or have nothing in common.
inline constexpr qsizetype maxComparedLength = 2'000;

/// How much of one text is in another, 0–100: 100 for equal texts (see comparableText) alone. Counted as Levenshtein's
/// distance over code points against the longer text, where another case of a letter costs a quarter and a mark of
/// punctuation or a blank half of a letter: "Hello, Tom!" and "hello tom" are closer than "Hello, Tom!" and "Hello,
/// Sam!". Gives 0 for anything below `atLeast`, and is quicker the higher that is.
[[nodiscard]] int similarity(const QString &a, const QString &b, int atLeast = 0);

/// A piece of a text beside another.
struct DifferencePart
{
    enum class Kind
    {
        Same,    ///< in both
        Removed, ///< in the first alone
        Added    ///< in the second alone
    };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DifferencePart &, const DifferencePart &) = default;
};

/// What turns `before` into `after`, by whole words (Unicode's boundaries; single characters of Chinese and kana) as
/// people read it, in the fewest changed characters. Same and Removed parts give `before`, Same and Added parts
/// `after`, letter by letter. Neighbouring parts are of different kinds. Texts beyond maxComparedLength are removed and
/// added whole.
[[nodiscard]] QList<DifferencePart> difference(const QString &before, const QString &after);

} // namespace cinefluent::translation
