// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/translation/glossary.h"

#include <QList>
#include <QString>

namespace cinefluent::translation {

/// One translated text of a film.
struct TranslatedText
{
    QString source;
    QString target; ///< empty where it is not translated: no offence here
};

struct Inconsistency
{
    enum class Kind
    {
        OtherTranslation, ///< the same text is translated otherwise elsewhere
        TermNotKept,      ///< a glossary's term is translated otherwise
        NumberLost,       ///< a number of the text is not in its translation
        NotTranslated     ///< the translation is the text itself, which has words that would differ
    };

    Kind kind = Kind::OtherTranslation;
    qsizetype text = 0;   ///< index in the list that was checked
    QString expected;     ///< the more common translation, the term's translation, the number; empty for NotTranslated
    qsizetype other = -1; ///< OtherTranslation: the first text translated as `expected`
    qsizetype term = -1;  ///< TermNotKept: index in the glossary

    friend bool operator==(const Inconsistency &, const Inconsistency &) = default;
};

/// What in a film's translations contradicts itself or the glossary, by text. Texts are the same without regard to
/// case, white space and punctuation at their ends; of two translations equally common the first is expected. Numbers
/// are compared as digits of any script without the marks that group or part them, those of one digit left out (they
/// are spelt out in one language and not in the other). A text of up to two words may be its own translation: names,
/// cries.
[[nodiscard]] QList<Inconsistency> findInconsistencies(const QList<TranslatedText> &texts, const Glossary &glossary);

} // namespace cinefluent::translation
