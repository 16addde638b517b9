// SPDX-License-Identifier: GPL-3.0-or-later
// bench_language [LANGUAGE…] [--errors FOLDER]: our analysers beside Hunspell and Snowball on the annotated dialogue.
#include "common/language/dictionarypacks.h"
#include "common/language/languagepacks.h"
#include "common/language/vocabularycandidates.h"
#include "common/language/wordsenses.h"
#include "tests/bench/language/peers.h"
#include "tests/bench/language/sensescore.h"
#include "tests/support/goldwords.h"
#include "tests/support/processmemory.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <memory>
#include <vector>

using namespace cinefluent;

namespace {

const QString source = QStringLiteral(CINEFLUENT_SOURCE_FOLDER);
const QString goldFolder = source + QStringLiteral("/tests/data/language-gold");

QStringList roots()
{
    return LanguagePacks::standardRoots({source + QStringLiteral("/resources/languages/node_modules")});
}

/// What Linux counts of this process under `what`, in megabytes.
int statusMb(const char *what)
{
    return int(tests::ownMemory(what) / (1024 * 1024));
}

/// The peer as an engine: it gets the annotated words, so that only lemmas are compared.
test::GoldScore peerScore(const QList<test::GoldSentence> &gold, const bench::Stems &stems)
{
    QHash<QString, QList<Word>> byText;
    for (const auto &sentence : gold) {
        QList<Word> words;
        for (const auto &expected : sentence.words) {
            QList<Reading> readings;
            for (const QString &stem : stems(expected.surface))
                readings.append({stem});
            if (readings.isEmpty())
                readings.append({expected.surface.toLower()});
            words.append({expected.span, expected.surface, readings, true});
        }
        byText.insert(sentence.text, words);
    }
    return test::score(gold, [&](const QString &text) { return byText.value(text); });
}

void printPeer(QTextStream &out, const char *name, const QList<test::GoldSentence> &gold, const bench::Stems &stems)
{
    if (!stems)
        return;
    const auto score = peerScore(gold, stems);
    out << QString::asprintf("   %-9s                          first %5.1f  any %5.1f | types first %5.1f  any %5.1f\n",
                             name, score.percent(score.first), score.percent(score.any),
                             score.percentOfTypes(score.typesFirst), score.percentOfTypes(score.typesAny));
}

double coverage(const LanguagePacks &packs, const QString &language, TextAnalyser &analyser,
                const QList<test::GoldSentence> &gold)
{
    const auto list = packs.frequency(language);
    if (!list)
        return -1;
    int covered = 0;
    int all = 0;
    for (const auto &sentence : gold) {
        const auto words = analyser.analyse(sentence.text);
        for (const Word &word : words ? *words : QList<Word>{}) {
            ++all;
            covered +=
                (*list)->rank(word.surface).has_value() || (*list)->rank(word.readings.first().lemma).has_value();
        }
    }
    return all ? 100.0 * covered / all : 0;
}

/// 1,500 cues of eight words, as few of them twice as the list allows: the worst case, because what an analyser has met
/// it knows. A film of that length has some 2,500 different words.
QStringList coldFilm(const LanguagePacks &packs, const QString &language, const QList<test::GoldSentence> &gold)
{
    constexpr int cues = 1500;
    constexpr int wordsPerCue = 8;
    QStringList words;
    if (const auto list = packs.frequency(language))
        words = (*list)->words();
    for (const auto &sentence : gold) {
        for (const auto &word : sentence.words)
            words << word.surface;
    }
    QStringList film;
    for (qsizetype at = 0; film.size() < cues; at = (at + wordsPerCue) % words.size())
        film << words.mid(at, wordsPerCue).join(u' ') + u'.';
    return film;
}

void writeErrors(const QString &folder, const QString &name, const QStringList &errors)
{
    if (folder.isEmpty())
        return;
    QFile file(QDir(folder).filePath(name + QStringLiteral(".tsv")));
    if (file.open(QIODevice::WriteOnly))
        file.write(errors.join(u'\n').toUtf8() + '\n');
}

void printScore(QTextStream &out, const char *name, const QString &language, const QList<test::GoldSentence> &gold,
                TextAnalyser &analyser, const QString &errorFolder)
{
    const auto score = test::score(gold, [&](const QString &text) { return analyser.analyse(text).valueOr({}); });
    out << QString::asprintf("%s %-9s %4d words, cut right %5.1f  first %5.1f  any %5.1f | types first %5.1f  any %5.1f"
                             " | POS %5.1f\n",
                             qPrintable(language), name, score.tokens, score.percent(score.found),
                             score.percent(score.first), score.percent(score.any),
                             score.percentOfTypes(score.typesFirst), score.percentOfTypes(score.typesAny),
                             score.percent(score.tagged));
    writeErrors(errorFolder, language + u'-' + QLatin1String(name), score.errors);
}

void printSenses(QTextStream &out, const LanguagePacks &packs, const QString &language, TextAnalyser &analyser,
                 const QString &errorFolder)
{
    if (!QFile::exists(goldFolder + QStringLiteral("/senses/") + language + QStringLiteral(".tsv")))
        return;
    QElapsedTimer timer;
    timer.start();
    QList<Error> problems;
    auto dictionaries = DictionaryPacks(roots()).open(language, QStringLiteral("en"), &problems);
    for (const Error &problem : std::as_const(problems))
        out << "   " << describe(problem) << "\n";
    if (dictionaries.empty()) {
        out << "   " << DictionaryPacks(roots()).missingText(language, QStringLiteral("en")) << "\n";
        return;
    }
    auto english = packs.frequency(QStringLiteral("en"));
    WordSenses senses(std::move(dictionaries), english ? std::move(*english) : nullptr);
    const double loadMs = double(timer.nsecsElapsed()) / 1e6;
    const auto score = bench::scoreSenses(goldFolder, language, analyser, senses);
    out << QString::asprintf("%s senses    %4d content words: right among five %5.1f, first %5.1f; dictionaries' own"
                             " order, five %5.1f; none %5.1f | load %4.0f ms, a word %.2f ms, of 100 the slowest %.2f "
                             "ms, of all %.2f ms (CPU),"
                             " process %d MB\n",
                             qPrintable(language), score.words, score.percent(score.offeredFive),
                             score.percent(score.offeredFirst), score.percent(score.rawFive), score.percent(score.none),
                             loadMs, score.medianMs, score.slowOfHundredMs, score.slowestMs, statusMb("VmRSS"));
    writeErrors(errorFolder, language + QStringLiteral("-senses"), score.errors);
}

/// Everything at once, as an editor of films in all languages would have it: beside the analysers the lists of ranks
/// and every dictionary into English (of English itself: its glosses), and what is added by each language.
void printEverything(QTextStream &out, const LanguagePacks &packs, const QStringList &languages,
                     const std::vector<std::unique_ptr<TextAnalyser>> &analysers)
{
    struct Loaded
    {
        std::unique_ptr<FrequencyList> ranks;
        std::unique_ptr<WordSenses> senses;
    };
    std::vector<Loaded> all;
    for (qsizetype i = 0; i < languages.size(); ++i) {
        const QString &language = languages[i];
        const int before = statusMb("VmRSS");
        Loaded loaded;
        if (analysers[std::size_t(i)]) {
            if (auto ranks = packs.lemmaFrequency(language, *analysers[std::size_t(i)]))
                loaded.ranks = std::move(ranks).value();
        }
        LanguagePacks::trimMemory();
        const int withRanks = statusMb("VmRSS");
        loaded.senses =
            std::make_unique<WordSenses>(DictionaryPacks(roots()).open(language, QStringLiteral("en")), nullptr);
        (void)loaded.senses->lookUp(QStringLiteral("a"));
        all.push_back(std::move(loaded));
        out << QStringLiteral("   %1: ranks %2 MB, dictionaries %3 MB\n")
                   .arg(language)
                   .arg(withRanks - before)
                   .arg(statusMb("VmRSS") - withRanks);
    }
    out << QStringLiteral(
               "All %1 loaded with ranks and dictionaries: process %2 MB, %3 of them pages of mapped files\n")
               .arg(languages.size())
               .arg(statusMb("VmRSS"))
               .arg(statusMb("RssFile"));
    LanguagePacks::trimMemory();
    out << QStringLiteral("   the same with freed memory given back: process %1 MB\n").arg(statusMb("VmRSS"));
}

/// The words of a film of 1,500 cues, ranked.
void printCandidates(QTextStream &out, const LanguagePacks &packs, const QString &language, TextAnalyser &analyser)
{
    const auto gold = test::readGold(goldFolder, language);
    const QStringList film = coldFilm(packs, language, gold);
    QList<SpokenCue> cues;
    for (qsizetype i = 0; i < film.size(); ++i)
        cues.append({{MediaTime::fromMs(i * 4800), MediaTime::fromMs(i * 4800 + 3000)}, film[i]});
    const auto ranks = packs.frequency(language);
    QElapsedTimer timer;
    timer.start();
    const auto mined = mineVocabulary(cues, analyser, ranks ? ranks->get() : nullptr, {});
    out << QString::asprintf("%s film      1,500 cues: %d candidates ranked in %.0f ms\n", qPrintable(language),
                             mined ? int(mined.value().candidates.size()) : -1, double(timer.nsecsElapsed()) / 1e6);
}

/// Answers with the analyser, for the memory that all of them take together.
std::unique_ptr<TextAnalyser> measure(QTextStream &out, const LanguagePacks &packs, const QString &language,
                                      const QString &errorFolder)
{
    QString problem;
    const auto gold = test::readGold(goldFolder, language, &problem);
    if (gold.isEmpty()) {
        out << language << ": " << problem << "\n";
        return {};
    }
    QElapsedTimer timer;
    timer.start();
    auto analyser = packs.analyser(language);
    if (!analyser) {
        out << language << ": " << describe(analyser.error()) << "\n";
        return {};
    }
    const double loadMs = double(timer.nsecsElapsed()) / 1e6;
    const QStringList film = coldFilm(packs, language, gold);
    timer.start();
    const auto done = (*analyser)->analyseAll(film, [](qsizetype, const QList<Word> &) {});
    const double filmMs = double(timer.nsecsElapsed()) / 1e6;
    printScore(out, "ours", language, gold, **analyser, errorFolder);
    out << QString::asprintf("   in list %5.1f | load %4.0f ms, 1,500 cold cues %4.0f ms, process %d MB\n",
                             coverage(packs, language, **analyser, gold), loadMs, done ? filmMs : -1,
                             statusMb("VmRSS"));
    printScore(out, "unseen", language, test::readGold(goldFolder + QStringLiteral("/unseen"), language), **analyser,
               errorFolder);
    return std::move(*analyser);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList languages;
    QString errorFolder;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == QStringLiteral("--errors") && i + 1 < argc)
            errorFolder = QString::fromLocal8Bit(argv[++i]);
        else
            languages << argument;
    }
    const LanguagePacks packs(roots());
    if (languages.isEmpty())
        languages = LanguagePacks::languages();
    if (!errorFolder.isEmpty())
        QDir().mkpath(errorFolder);
    QTextStream out(stdout);
    out << "Lemmas and parts of speech on tests/data/language-gold, percent of words (context) and of distinct words.\n"
           "Hunspell and Snowball get the words ready cut.\n";
    std::vector<std::unique_ptr<TextAnalyser>> kept;
    for (const QString &language : languages) {
        kept.push_back(measure(out, packs, language, errorFolder));
        out.flush();
    }
    out << QStringLiteral("All %1 loaded: process %2 MB, %3 of them pages of mapped files\n")
               .arg(languages.size())
               .arg(statusMb("VmRSS"))
               .arg(statusMb("RssFile"));
    printEverything(out, packs, languages, kept);
    out.flush();
    for (qsizetype i = 0; i < languages.size(); ++i) { // after that, so that the memory above is the analysers' alone
        if (kept[std::size_t(i)]) {
            printSenses(out, packs, languages[i], *kept[std::size_t(i)], errorFolder);
            printCandidates(out, packs, languages[i], *kept[std::size_t(i)]);
        }
        out.flush();
    }
    kept.clear();
    for (const QString &language : languages) { // after ours, so that the memory above is ours alone
        const auto gold = test::readGold(goldFolder, language);
        out << language << "\n";
        printPeer(out, "Hunspell", gold, bench::hunspell(language));
        printPeer(out, "Snowball", gold, bench::snowball(language));
    }
    return 0;
}
