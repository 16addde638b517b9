// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/language/textanalyser.h"

#include <memory>
#include <string>
#include <vector>

namespace cinefluent {

/// Chinese with the dictionary of jieba: the likeliest way through all words a sentence could be cut into, by the
/// frequency of each word (a unigram model). The lemma is the word.
class JiebaAnalyser final : public TextAnalyser
{
public:
    /// `path` is a list of "word frequency tag", one a line, UTF-8. Corrupt where it holds no such lines.
    [[nodiscard]] static Result<std::unique_ptr<JiebaAnalyser>> open(const QString &path);

    [[nodiscard]] Result<QList<Word>> analyse(const QString &text, const std::stop_token &stop) override;

private:
    struct Entry
    {
        quint32 start = 0; ///< in m_letters
        quint8 length = 0; ///< UTF-16 units
        PartOfSpeech part = PartOfSpeech::Other;
        float cost = 0;            ///< −ln of the share among all words counted
        bool loose = false;        ///< whether it may be two words
        bool withParticle = false; ///< whether it is a verb and its particle
    };

    JiebaAnalyser() = default;
    [[nodiscard]] bool load(const QByteArray &content);
    [[nodiscard]] std::u16string_view lettersOf(const Entry &entry) const;
    /// Takes out what is two words rather than one.
    void dissolve();
    /// The entry that is `word`, or null; `longer` says whether some entry begins with it.
    [[nodiscard]] const Entry *find(std::u16string_view word, bool &longer) const;
    void cut(const QString &text, qsizetype start, qsizetype end, QList<Word> &out) const;

    std::u16string m_letters;
    std::vector<Entry> m_entries; ///< in the order of their letters
    float m_unknownCost = 0;
};

} // namespace cinefluent
