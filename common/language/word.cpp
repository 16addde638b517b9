// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/word.h"

#include <array>

namespace cinefluent {

QString universalTag(PartOfSpeech part)
{
    static constexpr std::array<const char *, 15> tags{"NOUN", "PROPN", "VERB",  "AUX",  "ADJ", "ADV",  "PRON", "DET",
                                                       "ADP",  "CCONJ", "SCONJ", "PART", "NUM", "INTJ", "X"};
    return QString::fromLatin1(tags.at(static_cast<std::size_t>(part)));
}

} // namespace cinefluent
