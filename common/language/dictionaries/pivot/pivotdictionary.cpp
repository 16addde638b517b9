// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/pivot/pivotdictionary.h"

namespace cinefluent {

namespace {

constexpr qsizetype mostFirst = 12;

} // namespace

PivotDictionary::PivotDictionary(std::unique_ptr<Dictionary> first, std::unique_ptr<Dictionary> second,
                                 const QString &name)
    : m_first(std::move(first))
    , m_second(std::move(second))
    , m_name(name)
{
}

Result<QList<DictionarySense>> PivotDictionary::lookUp(const QString &headword)
{
    const auto halfway = m_first->lookUp(headword);
    if (!halfway)
        return halfway.error();
    QList<DictionarySense> answer;
    for (const DictionarySense &middle : halfway.value().mid(0, mostFirst)) {
        if (middle.translations.isEmpty())
            continue;
        const auto last = m_second->lookUp(middle.translations.first());
        if (!last)
            return last.error();
        for (const DictionarySense &end : last.value()) {
            if (end.part && middle.part && *end.part != *middle.part)
                continue;
            const DictionarySense sense{headword, middle.part, end.translations, {}, {}, m_name};
            if (!answer.contains(sense) && answer.size() < maxSenses)
                answer << sense;
        }
    }
    return answer;
}

} // namespace cinefluent
