// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/dictionary.h"

#include <memory>

namespace cinefluent {

class ApertiumTransducer;

/// Translations from a bilingual transducer of Apertium (`*.autobil.bin`). It answers by part of speech.
class ApertiumDictionary final : public Dictionary
{
public:
    /// Corrupt (`dictionary_broken`) where the file is no transducer.
    [[nodiscard]] static Result<std::unique_ptr<ApertiumDictionary>> open(const QString &path, const QString &name);
    ~ApertiumDictionary() override;

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] Result<QList<DictionarySense>> lookUp(const QString &headword) override;
    [[nodiscard]] bool has(const QString &headword) override;

private:
    ApertiumDictionary(std::shared_ptr<const ApertiumTransducer> transducer, const QString &name);
    void add(const QString &headword, PartOfSpeech part, const QString &partTags, QList<DictionarySense> &senses);

    std::shared_ptr<const ApertiumTransducer> m_transducer;
    QString m_name;
};

} // namespace cinefluent
