// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/lexicon.h"
#include "common/language/tokenizer.h"

#include <memory>

namespace cinefluent {

/// Words after Unicode's rules (UAX 29) as ICU applies them, then cut and joined as each language writes: English
/// "do|n't", French and Italian elisions, clitics after hyphens, lexical hyphens that the lexicon knows.
class IcuTokenizer final : public Tokenizer
{
public:
    /// `language` is a tag such as "fr"; `lexicon` decides which hyphens and apostrophes belong to a word, outlives
    /// this.
    IcuTokenizer(const QString &language, Lexicon &lexicon);
    ~IcuTokenizer() override;

    [[nodiscard]] QList<WordSpan> words(const QString &text) override;

private:
    class Breaker;

    void cut(const QString &text, WordSpan chunk, QList<WordSpan> &out);
    void cutApostrophes(const QString &text, WordSpan piece, QList<WordSpan> &out);
    void cutEnglish(const QString &text, WordSpan piece, QList<WordSpan> &out);
    [[nodiscard]] bool knows(const QString &form);

    QString m_language;
    Lexicon &m_lexicon;
    std::unique_ptr<Breaker> m_breaker;
};

} // namespace cinefluent
