// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/dictionary.h"
#include "common/language/textanalyser.h"
#include "common/language/textreader.h"

#include <memory>

namespace cinefluent {

/// Numbered pinyin for Chinese: the text is cut into words, a dictionary says how each is read; a word it does not have
/// is read character by character.
class PinyinReader final : public TextReader
{
public:
    PinyinReader(std::unique_ptr<TextAnalyser> words, std::unique_ptr<Dictionary> dictionary);

    [[nodiscard]] Result<QString> reading(const QString &text) override;

private:
    [[nodiscard]] Result<QString> readingOf(const QString &word);

    std::unique_ptr<TextAnalyser> m_words;
    std::unique_ptr<Dictionary> m_dictionary;
};

} // namespace cinefluent
