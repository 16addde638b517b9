// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/languagepacks.h"
#include "common/translation/glossary.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace cinefluent::studio {

/// The lemmas of words by language, for glossaries: each language's analyser is made when it is first asked and kept.
/// Any thread; outlives the functions it gives.
class TermForms
{
public:
    explicit TermForms(LanguagePacks packs);

    /// Empty where no analyser of the language is installed: terms are then found as they are spelt.
    [[nodiscard]] translation::WordForms of(const QString &language);

private:
    [[nodiscard]] QStringList lemmas(const QString &language, const QString &word);

    LanguagePacks m_packs;
    std::mutex m_mutex;
    QHash<QString, std::shared_ptr<TextAnalyser>> m_analysers; ///< null where there is none
    QHash<std::pair<QString, QString>, QStringList> m_known;
};

} // namespace cinefluent::studio
