// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace cinefluent {

/// Universal POS tags (universaldependencies.org/u/pos), without the ones that are no words.
enum class PartOfSpeech : quint8
{
    Noun,
    ProperNoun,
    Verb,
    Auxiliary,
    Adjective,
    Adverb,
    Pronoun,
    Determiner,
    Adposition,
    Coordinator,
    Subordinator,
    Particle,
    Numeral,
    Interjection,
    Other
};

/// "NOUN", "PROPN", …, "X" as Universal Dependencies writes it.
[[nodiscard]] QString universalTag(PartOfSpeech part);

/// What a verb form is, as far as its neighbours care; `None` for everything that is no verb.
enum class VerbForm : quint8
{
    None,
    Finite,
    Infinitive,
    Participle,
    Gerund,
    Imperative
};

/// One way to read a word.
struct Reading
{
    QString lemma; ///< the headword as a dictionary lists it
    PartOfSpeech part = PartOfSpeech::Other;
    VerbForm form = VerbForm::None;
    float cost = 0; ///< what the engine holds against this reading before it has seen the context; 0 is the least

    friend bool operator==(const Reading &a, const Reading &b)
    {
        return a.lemma == b.lemma && a.part == b.part && a.form == b.form;
    }
};

/// A stretch of text that is one word. Positions count UTF-16 units.
struct WordSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const WordSpan &, const WordSpan &) = default;
};

/// A word of a text with its readings, the likeliest in its context first.
struct Word
{
    WordSpan span;
    QString surface;         ///< as written
    QList<Reading> readings; ///< never empty: a word no dictionary knows reads as itself
    bool known = false;      ///< whether a dictionary of the language knows it
};

} // namespace cinefluent
