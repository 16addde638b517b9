// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/dictionaries/dictd/dictddictionary.h"

namespace cinefluent {

/// A dictionary read from its other side: an English–Russian one asked in Russian answers with the English headwords
/// that have the word among their translations. Words that stand first in an article come first.
class InvertedDictionary final : public Dictionary
{
public:
    /// Reads every article once (Mueller's 46,000 take about two seconds) and keeps where each translation stands. At
    /// most four words a translation. Errors as of DictdDictionary.
    [[nodiscard]] static Result<std::unique_ptr<InvertedDictionary>>
    make(std::unique_ptr<DictdDictionary> dictionary, const QString &name, const std::stop_token &stop = {});

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] Result<QList<DictionarySense>> lookUp(const QString &headword) override;

private:
    InvertedDictionary(std::unique_ptr<DictdDictionary> dictionary, const QString &name);

    std::unique_ptr<DictdDictionary> m_dictionary;
    QString m_name;
    HeadwordIndex m_translations;
};

} // namespace cinefluent
