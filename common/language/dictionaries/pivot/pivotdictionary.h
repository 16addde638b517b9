// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/dictionary.h"

#include <memory>

namespace cinefluent {

/// Two dictionaries in a row: French by way of Spanish into English. The parts of speech of both have to agree. It
/// knows many words and errs often, so it comes last in trust.
class PivotDictionary final : public Dictionary
{
public:
    PivotDictionary(std::unique_ptr<Dictionary> first, std::unique_ptr<Dictionary> second, const QString &name);

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] Result<QList<DictionarySense>> lookUp(const QString &headword) override;

private:
    std::unique_ptr<Dictionary> m_first;
    std::unique_ptr<Dictionary> m_second;
    QString m_name;
};

} // namespace cinefluent
