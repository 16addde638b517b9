// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/language/engines/opencorpora/dawg.h"
#include "common/language/lexicon.h"

#include <QStringList>

#include <memory>

namespace cinefluent {

/// Russian readings from the dictionary of OpenCorpora, with the probability of each reading given the word as counted
/// in the same project's corpus. Cost is −ln P.
class OpenCorporaLexicon final : public Lexicon
{
public:
    /// `folder` holds words.dawg, p_t_given_w.intdawg, paradigms.array, suffixes.json and gramtab-opencorpora-int.json.
    [[nodiscard]] static Result<std::unique_ptr<OpenCorporaLexicon>> open(const QString &folder);

    [[nodiscard]] QList<Reading> readings(const QString &form) override;

private:
    struct Paradigm
    {
        qsizetype start = 0; ///< in m_numbers: suffixes, tags, prefixes of all forms
        int forms = 0;
    };

    OpenCorporaLexicon() = default;
    [[nodiscard]] bool load(const QString &folder);
    [[nodiscard]] bool loadParadigms(const QString &path);
    [[nodiscard]] Reading readingOf(const Dawg::Record &record, QString &tag) const;

    Dawg m_words;
    Dawg m_probabilities;
    std::vector<quint16> m_numbers;
    std::vector<Paradigm> m_paradigms;
    QStringList m_suffixes;
    QStringList m_tags;
};

} // namespace cinefluent
