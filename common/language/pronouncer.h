// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QString>

namespace cinefluent {

/// How words of one language are said.
class Pronouncer
{
public:
    Pronouncer() = default;
    virtual ~Pronouncer() = default;
    Pronouncer(const Pronouncer &) = delete;
    Pronouncer &operator=(const Pronouncer &) = delete;

    /// A word or short phrase in the International Phonetic Alphabet, without slashes. InvalidInput
    /// (`text_not_pronounceable`) for an empty text, one above 200 UTF-16 units or one that has no sound.
    [[nodiscard]] virtual Result<QString> ipa(const QString &text) = 0;
};

} // namespace cinefluent
