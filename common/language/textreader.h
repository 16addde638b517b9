// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QString>

namespace cinefluent {

/// How a text is read aloud, for languages whose writing does not say: kana for Japanese, numbered pinyin ("ni3 hao3")
/// for Chinese. One thread at a time.
class TextReader
{
public:
    TextReader() = default;
    virtual ~TextReader() = default;
    TextReader(const TextReader &) = delete;
    TextReader &operator=(const TextReader &) = delete;

    /// What cannot be read is left out. Errors of the analyser or dictionary behind it.
    [[nodiscard]] virtual Result<QString> reading(const QString &text) = 0;
};

} // namespace cinefluent
