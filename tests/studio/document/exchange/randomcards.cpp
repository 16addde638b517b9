// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/studio/document/exchange/randomcards.h"

namespace cinefluent::tests {

namespace {

QString randomText(QRandomGenerator &random, int most, bool hasLines)
{
    static const QStringList words{
        "one",   "<b>two</b>", "a<b",     "&amp;", "AT&T", "\"q\"", "=1+2", "@x", "'=y", "été",    "言葉",
        "слово", "مرحبا",      "[sound:", "{{x}}", "a,b",  "c;d",   "e\tf", "-",  "🎬",   "</div>", "<img src=\"x.png\"",
        "&#65;", "…",          "'",       "#"};
    QString text;
    for (int left = random.bounded(0, most + 1); left > 0; --left)
        text += words[random.bounded(words.size())] + (left == 1                            ? ""
                                                       : hasLines && random.bounded(4) == 0 ? "\n"
                                                                                            : " ");
    return text;
}

} // namespace

QList<studio::Flashcard> randomCards(int count, QRandomGenerator &random)
{
    QList<studio::Flashcard> cards;
    for (int i = 0; i < count; ++i) {
        studio::Flashcard card;
        quint32 parts[4];
        random.fillRange(parts);
        card.id = QUuid(parts[0], ushort(parts[1]), ushort(parts[2]), 1, 2, 3, 4, 5, 6, 7, uchar(parts[3]));
        card.word = QStringLiteral("w%1 ").arg(i) + randomText(random, 3, false);
        card.word = card.word.trimmed();
        card.language = QStringLiteral("es");
        card.partOfSpeech = QStringLiteral("noun");
        card.level = QStringLiteral("B1");
        if (random.bounded(2) == 0)
            card.frequencyRank = random.bounded(1, 100'000);
        card.pronunciation = QStringLiteral("ˈka.sa");
        card.definition = randomText(random, 12, true);
        card.translation = randomText(random, 4, false);
        card.translationLanguage = QStringLiteral("de");
        card.sentence = randomText(random, 12, true);
        card.sentenceTranslation = randomText(random, 12, true);
        card.film = randomText(random, 3, false);
        if (random.bounded(2) == 0)
            card.at = MediaTime::fromMs(random.bounded(10'000'000));
        if (random.bounded(2) == 0)
            card.tags = QStringList{"lesson-1", "é::x"};
        cards.append(card);
    }
    return cards;
}

} // namespace cinefluent::tests
