// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/learning/seededrandom.h"
#include "common/vocabulary/headword.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace cinefluent::learning {

/// What a sense means to a learner: the translation into `learnerLanguage`, or else into its primary language ("pt" for
/// "pt-BR"), or else into a regional kind of it; empty where there is none.
[[nodiscard]] QString meaningOf(const Sense &sense, QStringView learnerLanguage);

/// The single meanings that a translation lists ("house; home" are two), in the loose form of answertext.h, so that
/// two translations can be told to overlap.
[[nodiscard]] QStringList meaningKeys(QStringView translation, QStringView learnerLanguage);

/// The lemma that a headword is a form of.
using Lemmas = QHash<HeadwordId, QString>;

/// `candidates` from the most to the least plausible beside `answer`: first by part of speech (the same, unknown,
/// another), then by distance of levels (an unknown one counts as two), then by how far apart their frequency ranks
/// are in powers of four; among equals by chance. Left out: the answer itself, other languages, the same word, forms
/// of the same lemma, and every word that shares a meaning with any sense of the answer in a language both are
/// translated into, for it might be right. The outcome does not depend on the order of the candidates.
[[nodiscard]] QList<Headword> rankedDistractors(const Headword &answer, const QList<Headword> &candidates,
                                                SeededRandom &random, const Lemmas &lemmas = {});

} // namespace cinefluent::learning
