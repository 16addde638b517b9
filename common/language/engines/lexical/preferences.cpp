// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/lexical/preferences.h"

namespace cinefluent {

float preference(const QString &language, const Reading &reading)
{
    float cost = 0;
    if (reading.form == VerbForm::Imperative)
        cost += 0.8F;
    if (reading.part == PartOfSpeech::Interjection || reading.part == PartOfSpeech::Other)
        cost += 0.8F;
    if (language == u"en" && reading.part == PartOfSpeech::Noun && reading.lemma.size() <= 2)
        cost += 3;
    return cost;
}

} // namespace cinefluent
