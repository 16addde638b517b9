// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/german/germantagger.h"

#include "common/language/engines/german/germanwords.h"

namespace cinefluent {

namespace {

bool isFinite(const Reading &reading)
{
    return reading.form == VerbForm::Finite || reading.form == VerbForm::Imperative;
}

} // namespace

GermanTagger::GermanTagger(const GermanLexicon &lexicon)
    : m_lexicon(lexicon)
    , m_context(QStringLiteral("de"))
{
}

void GermanTagger::order(QList<Word> &words, const QList<bool> &breaks) const
{
    m_context.order(words, breaks);
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString prefix = words[i].surface.toLower();
        if (!isGermanVerbPrefix(prefix))
            continue;
        // A prefix closes its clause; otherwise it is a preposition or an adverb.
        const QString next = i + 1 < words.size() && !breaks.value(i + 1) ? words[i + 1].surface.toLower() : QString();
        if (!next.isEmpty() && next != u"und" && next != u"oder" && next != u"zu")
            continue;
        for (qsizetype k = i - 1; k >= 0; --k) {
            const Reading verb = words[k].readings.first();
            const QString whole = isFinite(verb) ? m_lexicon.separable(prefix, verb.lemma) : QString();
            if (!whole.isEmpty()) {
                words[k].readings.prepend({whole, PartOfSpeech::Verb, verb.form});
                break;
            }
            if (breaks.value(k))
                break;
        }
    }
}

} // namespace cinefluent
