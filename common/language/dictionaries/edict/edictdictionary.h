// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/dictionaries/files/headwordindex.h"
#include "common/language/dictionaries/files/linefile.h"
#include "common/language/dictionary.h"

#include <memory>

namespace cinefluent {

/// EDICT (Debian's edict): lines `writing [reading] /(part) (1) meaning/…/` in EUC-JP.
class EdictDictionary final : public Dictionary
{
public:
    /// Errors of a dictionary file; Corrupt where it holds no entry.
    [[nodiscard]] static Result<std::unique_ptr<EdictDictionary>> open(const QString &path, const QString &name,
                                                                       const std::stop_token &stop = {});

    [[nodiscard]] QString name() const override { return m_name; }
    /// By its writing or its reading in kana.
    [[nodiscard]] Result<QList<DictionarySense>> lookUp(const QString &headword) override;

private:
    EdictDictionary(const QString &path, const QString &name)
        : m_file(path)
        , m_name(name)
    {
    }

    LineFile m_file;
    QString m_name;
    HeadwordIndex m_headwords;
};

/// The senses of a line of EDICT in Unicode, also those that are marked as common first. Never fails.
[[nodiscard]] QList<DictionarySense> readEdictLine(const QString &line, const QString &source);

} // namespace cinefluent
