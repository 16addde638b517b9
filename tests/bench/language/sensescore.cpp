// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/language/sensescore.h"

#include <QFile>

#include <algorithm>
#include <ctime>

namespace cinefluent::bench {

namespace {

constexpr qsizetype offered = 5;
constexpr qsizetype translationsASense = 4;

struct Accepted
{
    QString sentence;
    QString surface;
    QStringList translations;
};

QList<Accepted> readAccepted(const QString &path)
{
    QList<Accepted> words;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() == 5)
            words.append({fields[0], fields[1], fields[4].split(QStringLiteral("; "))});
    }
    return words;
}

bool accepts(const QStringList &accepted, const QStringList &translations)
{
    return std::any_of(translations.begin(), translations.end(), [&](const QString &translation) {
        const QString bare = foldedHeadword(bareTranslation(translation));
        return std::any_of(accepted.begin(), accepted.end(),
                           [&](const QString &a) { return foldedHeadword(bareTranslation(a)) == bare; });
    });
}

/// Other programs on the machine do not count; files are in the system's cache.
double threadCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

bool rawHas(const QStringList &accepted, const DictionaryAnswers &answers)
{
    qsizetype shown = 0;
    for (const auto &answer : answers) {
        for (const DictionarySense &sense : answer) {
            if (shown++ == offered)
                return false;
            if (accepts(accepted, sense.translations.mid(0, translationsASense)))
                return true;
        }
    }
    return false;
}

} // namespace

SenseScore scoreSenses(const QString &goldFolder, const QString &language, TextAnalyser &analyser, WordSenses &senses)
{
    SenseScore score;
    const auto gold = test::readGold(goldFolder + QStringLiteral("/unseen"), language);
    const auto accepted = readAccepted(goldFolder + QStringLiteral("/senses/") + language + QStringLiteral(".tsv"));
    QList<double> times;
    auto next = accepted.begin();
    for (const test::GoldSentence &sentence : gold) {
        const auto words = analyser.analyse(sentence.text).valueOr({});
        for (const test::GoldWord &annotated : sentence.words) {
            if (next == accepted.end() || next->sentence != sentence.id || next->surface != annotated.surface)
                continue;
            const Accepted &wanted = *next++;
            ++score.words;
            const auto word =
                std::find_if(words.begin(), words.end(), [&](const Word &w) { return w.span == annotated.span; });
            const double start = threadCpuMs();
            const auto five = word == words.end() ? QList<OfferedSense>{} : senses.offer(*word, offered);
            times << threadCpuMs() - start;
            QStringList all;
            for (const OfferedSense &sense : five)
                all << sense.translations.join(QStringLiteral(", "));
            const bool right = std::any_of(five.begin(), five.end(), [&](const OfferedSense &s) {
                return accepts(wanted.translations, s.translations);
            });
            score.offeredFive += right;
            score.offeredFirst += !five.isEmpty() && accepts(wanted.translations, five.first().translations);
            score.none += five.isEmpty();
            if (word != words.end())
                score.rawFive += rawHas(wanted.translations, senses.lookUp(word->readings.first().lemma));
            if (!right)
                score.errors << QStringLiteral("%1\t%2\t%3\t%4\t%5")
                                    .arg(sentence.id, wanted.surface,
                                         word == words.end() ? QString() : word->readings.first().lemma,
                                         wanted.translations.join(QStringLiteral("; ")),
                                         all.join(QStringLiteral(" | ")));
        }
    }
    if (!times.isEmpty()) {
        std::sort(times.begin(), times.end());
        score.slowestMs = times.last();
        score.slowOfHundredMs = times[times.size() * 99 / 100];
        score.medianMs = times[times.size() / 2];
    }
    return score;
}

} // namespace cinefluent::bench
