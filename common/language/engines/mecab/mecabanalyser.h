// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/textanalyser.h"
#include "common/language/textreader.h"

#include <memory>

namespace cinefluent {

/// Japanese through MeCab with the IPA dictionary: it cuts, tags and lemmatises in one step.
class MecabAnalyser final : public TextAnalyser
{
public:
    /// `folder` holds the compiled dictionary (sys.dic, matrix.bin, …), in UTF-8. Corrupt where it cannot be loaded.
    [[nodiscard]] static Result<std::unique_ptr<MecabAnalyser>> open(const QString &folder);
    ~MecabAnalyser() override;

    [[nodiscard]] Result<QList<Word>> analyse(const QString &text, const std::stop_token &stop) override;

    /// How a text is said, in katakana; what the dictionary does not know stays as it is where it is kana, else it is
    /// left out.
    [[nodiscard]] QString reading(const QString &text);

private:
    class Tagger;

    explicit MecabAnalyser(std::unique_ptr<Tagger> tagger);
    void analysePiece(const QString &text, qsizetype start, qsizetype length, QList<Word> &out);

    std::unique_ptr<Tagger> m_tagger;
};

/// Kana for Japanese.
class KanaReader final : public TextReader
{
public:
    explicit KanaReader(std::unique_ptr<MecabAnalyser> analyser);

    [[nodiscard]] Result<QString> reading(const QString &text) override;

private:
    std::unique_ptr<MecabAnalyser> m_analyser;
};

} // namespace cinefluent
