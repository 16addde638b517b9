// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/textanalyser.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace cinefluent::test {

/// A word of tests/data/language-gold as it is annotated.
struct GoldWord
{
    WordSpan span; ///< in its sentence
    QString surface;
    QStringList lemmas; ///< each of them right
    QStringList tags;   ///< Universal POS tags, each of them right
};

struct GoldSentence
{
    QString id;
    QString text;
    QList<GoldWord> words;
};

/// The annotated sentences of a language; empty where the file is missing or breaks its format (`problem` says where).
[[nodiscard]] QList<GoldSentence> readGold(const QString &folder, const QString &language, QString *problem = nullptr);

/// How an engine did, counted over words (`tokens`) and over distinct pairs of form and lemma (`types`).
struct GoldScore
{
    int tokens = 0;
    int found = 0; ///< words that the engine cut as annotated
    int first = 0; ///< whose first lemma is right
    int any = 0;   ///< one of whose lemmas is right
    int tagged = 0;
    int types = 0;
    int typesFirst = 0; ///< right wherever they stand
    int typesAny = 0;
    int extra = 0;      ///< words of the engine that are none in the annotation
    QStringList errors; ///< one a line: sentence, word, expected, got

    [[nodiscard]] double percent(int part) const { return tokens ? 100.0 * part / tokens : 0; }
    [[nodiscard]] double percentOfTypes(int part) const { return types ? 100.0 * part / types : 0; }
};

/// `analyse` answers with the words of one sentence.
[[nodiscard]] GoldScore score(const QList<GoldSentence> &gold,
                              const std::function<QList<Word>(const QString &)> &analyse);

} // namespace cinefluent::test
