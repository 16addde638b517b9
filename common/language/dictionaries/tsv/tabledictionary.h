// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/dictionaries/files/headwordindex.h"
#include "common/language/dictionaries/files/linefile.h"
#include "common/language/dictionary.h"

#include <memory>

namespace cinefluent {

/// A user's own dictionary: UTF-8 lines `headword TAB translations [TAB part of speech [TAB gloss]]`. Translations are
/// parted by semicolons, or by commas where there is none; the part is a Universal POS tag ("NOUN") or a usual word for
/// it ("noun", "v", "adj"). Empty lines and lines that begin with # are passed over.
class TableDictionary final : public Dictionary
{
public:
    /// Errors of a dictionary file; Corrupt where it holds no entry or more faulty lines than good ones.
    [[nodiscard]] static Result<std::unique_ptr<TableDictionary>> open(const QString &path, const QString &name,
                                                                       const std::stop_token &stop = {});

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] Result<QList<DictionarySense>> lookUp(const QString &headword) override;

private:
    TableDictionary(const QString &path, const QString &name)
        : m_file(path)
        , m_name(name)
    {
    }

    LineFile m_file;
    QString m_name;
    HeadwordIndex m_headwords;
};

} // namespace cinefluent
