// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/dictionaries/files/headwordindex.h"
#include "common/language/dictionaries/files/linefile.h"
#include "common/language/dictionary.h"

#include <array>
#include <memory>

namespace cinefluent {

/// WordNet's database files (wndb(5WN); Debian's wordnet-base): English explained in English. Synonyms take the place
/// of translations, definitions that of glosses; the most frequent sense of each part of speech comes first.
class WordnetDictionary final : public Dictionary
{
public:
    /// `folder` holds index.* and data.* of the four parts of speech. Errors of a dictionary file.
    [[nodiscard]] static Result<std::unique_ptr<WordnetDictionary>> open(const QString &folder, const QString &name,
                                                                         const std::stop_token &stop = {});

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] Result<QList<DictionarySense>> lookUp(const QString &headword) override;

private:
    struct Part
    {
        PartOfSpeech part;
        std::unique_ptr<LineFile> index;
        std::unique_ptr<LineFile> data;
        HeadwordIndex headwords;
    };

    explicit WordnetDictionary(const QString &name)
        : m_name(name)
    {
    }
    [[nodiscard]] std::optional<DictionarySense> senseAt(Part &part, qint64 place, const QString &headword) const;

    QString m_name;
    std::array<Part, 4> m_parts;
};

} // namespace cinefluent
