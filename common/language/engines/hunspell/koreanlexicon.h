// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/language/lexicon.h"

#include <memory>

namespace cinefluent {

/// Korean through Hunspell's stems (hunspell-ko): a word between spaces is read as its head, particles and endings
/// taken off. Hunspell offers stems in no order; frequent words come first here, and function words are listed.
class KoreanLexicon final : public Lexicon
{
public:
    /// `affixPath` and `wordPath` are the .aff and .dic files; Corrupt where they are none.
    [[nodiscard]] static Result<std::unique_ptr<KoreanLexicon>> open(const QString &affixPath, const QString &wordPath);
    ~KoreanLexicon() override;

    [[nodiscard]] QList<Reading> readings(const QString &form) override;

private:
    class Stemmer;

    explicit KoreanLexicon(std::unique_ptr<Stemmer> stemmer);
    [[nodiscard]] QList<Reading> analysed(const QString &form) const;

    std::unique_ptr<Stemmer> m_stemmer;
};

} // namespace cinefluent
