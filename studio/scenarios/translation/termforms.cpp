// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/translation/termforms.h"

namespace cinefluent::studio {

namespace {

/// Words remembered before all are forgotten: a film has a tenth of them.
constexpr qsizetype maxKnownWords = 50'000;

} // namespace

TermForms::TermForms(LanguagePacks packs)
    : m_packs(std::move(packs))
{
}

translation::WordForms TermForms::of(const QString &language)
{
    const QString taught = language.section(u'-', 0, 0).toLower();
    const std::lock_guard lock(m_mutex);
    if (!m_analysers.contains(taught)) {
        Result<std::unique_ptr<TextAnalyser>> made = m_packs.analyser(taught);
        m_analysers.insert(taught, made ? std::shared_ptr<TextAnalyser>(std::move(*made)) : nullptr);
    }
    if (!m_analysers.value(taught))
        return {};
    return [this, taught](const QString &word) { return lemmas(taught, word); };
}

QStringList TermForms::lemmas(const QString &language, const QString &word)
{
    const std::lock_guard lock(m_mutex);
    const std::pair key(language, word);
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    QStringList lemmas;
    // German nouns are known with their capital alone.
    for (const QString &form : {word, word.left(1).toUpper() + word.mid(1)}) {
        const Result<QList<Word>> words = m_analysers.value(language)->analyse(form);
        if (!words || words->size() != 1 || !words->constFirst().known)
            continue;
        for (const Reading &reading : words->constFirst().readings) {
            const QString lemma = reading.lemma.toLower();
            if (lemma != word && !lemmas.contains(lemma))
                lemmas.append(lemma);
        }
    }
    if (m_known.size() >= maxKnownWords)
        m_known.clear();
    m_known.insert(key, lemmas);
    return lemmas;
}

} // namespace cinefluent::studio
