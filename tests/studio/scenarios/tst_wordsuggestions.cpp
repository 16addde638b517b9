// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/languagepacks.h"
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/commands/setprojectsettings.h"
#include "studio/scenarios/wordcache.h"
#include "studio/scenarios/wordsuggestions.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/studio/scenarios/scriptedinteraction.h"
#include "tests/support/await.h"
#include "tests/support/processmemory.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

QStringList roots()
{
    return LanguagePacks::standardRoots({QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/resources/languages/node_modules")});
}

const SuggestedWord *find(const SuggestedWords &words, const QString &lemma)
{
    for (const SuggestedWord &word : words.words) {
        if (word.candidate.lemma == lemma)
            return &word;
    }
    return nullptr;
}

} // namespace

class TestWordSuggestions : public QObject
{
    Q_OBJECT

private:
    static void fill(TemporaryProject &project, const QStringList &texts, const QString &language = "es")
    {
        ProjectSettings settings = project.document->settings();
        settings.originalLanguage = language;
        settings.translationLanguages = {"en"};
        VERIFY_OK(project.document->execute(std::make_unique<SetProjectSettings>(settings)));
        QList<Cue> cues;
        for (int i = 0; i < texts.size(); ++i)
            cues.append(makeCue(*project.document, 3000 * i + 1000, 3000 * i + 3000, texts[i]));
        VERIFY_OK(project.document->execute(std::make_unique<AddCues>(cues)));
    }
    static void fillSpanish(TemporaryProject &project)
    {
        fill(project, {"Cada noche, Tom sube las escaleras del faro.", "Arriba enciende la lámpara",
                       "y mira el mar hasta la mañana.", "Los barcos encuentran la costa."});
    }
    static Result<SuggestedWords> look(const TemporaryProject &project, WordSuggestions &suggestions)
    {
        return suggestions.findNow(WordSuggestions::requestFor(*project.document, "en", nullptr));
    }

private slots:
    void suggestsWordsOfAFilm()
    {
        TemporaryProject project;
        fillSpanish(project);
        WordSuggestions suggestions(roots(), {});
        ScriptedInteraction interaction;
        const auto progress = interaction.beginProgress({});
        const auto found =
            await(suggestions.find(WordSuggestions::requestFor(*project.document, "en", nullptr), *progress));
        VERIFY_OK(found);
        const SuggestedWord *lamp = find(*found, "lámpara");
        QVERIFY(lamp);
        QCOMPARE(lamp->partOfSpeech, QStringLiteral("noun"));
        QVERIFY2(lamp->meaning.contains("lamp"), qPrintable(lamp->meaning));
        QVERIFY(lamp->candidate.rank && !lamp->candidate.level.isEmpty());
        QCOMPARE(lamp->firstCue, project.document->cues().at(1).id);
        // The sentence goes on in the next cue.
        QCOMPARE(lamp->example, QStringLiteral("Arriba enciende la lámpara y mira el mar hasta la mañana."));
        QCOMPARE(lamp->spoken.in, MediaTime::fromMs(4000 - 50));
        QCOMPARE(lamp->spoken.out, MediaTime::fromMs(9000 + 350));
        const SuggestedWord *verb = find(*found, "encender");
        QVERIFY(verb);
        QCOMPARE(verb->partOfSpeech, QStringLiteral("verb"));
        const SuggestedWord *tom = find(*found, "Tom");
        QVERIFY(tom && tom->candidate.kind == CandidateKind::Name);
        QVERIFY(found->missing.isEmpty());
    }

    void wordsOfOtherFilmsComeLater()
    {
        TemporaryProject project;
        fillSpanish(project);
        WordSuggestions suggestions(roots(), {});
        SuggestionRequest request = WordSuggestions::requestFor(*project.document, "en", nullptr);
        const auto first = suggestions.findNow(request);
        VERIFY_OK(first);
        const QString best = first->words.first().candidate.lemma;
        request.taughtElsewhere = {best};
        const auto then = suggestions.findNow(request);
        VERIFY_OK(then);
        QVERIFY(then->words.first().candidate.lemma != best);
        const SuggestedWord *word = find(*then, best);
        QVERIFY(word && word->isTaughtElsewhere && word->candidate.taughtBefore);
        QVERIFY(word->candidate.value < first->words.first().candidate.value);
    }

    void suggestsExpressions()
    {
        WordSuggestions suggestions(roots(), {});
        TemporaryProject german;
        fill(german, {"Ich rufe dich morgen an."}, "de");
        const auto separated = look(german, suggestions);
        VERIFY_OK(separated);
        QVERIFY(find(*separated, "anrufen"));
        QVERIFY(!find(*separated, "an")); // its prefix is no word
        TemporaryProject spanish;
        fill(spanish, {"De repente enciende la lámpara."});
        const auto row = look(spanish, suggestions);
        VERIFY_OK(row);
        const SuggestedWord *suddenly = find(*row, "de repente");
        QVERIFY(suddenly);
        QVERIFY2(suddenly->meaning.contains("sudden"), qPrintable(suddenly->meaning));
        QCOMPARE(suddenly->candidate.occurrences.first().span, (WordSpan{0, 10}));
        TemporaryProject english;
        fill(english, {"She never gave up her work."}, "en");
        const auto phrasal = look(english, suggestions);
        VERIFY_OK(phrasal);
        QVERIFY(find(*phrasal, "give up"));
        QVERIFY(!find(*phrasal, "give"));
    }

    void acceptingWritesEverythingInOneStep()
    {
        TemporaryProject project;
        fillSpanish(project);
        WordSuggestions suggestions(roots(), {});
        const auto found = look(project, suggestions);
        VERIFY_OK(found);
        const SuggestedWord &verb = *find(*found, "encender");
        const WordDetails details = suggestions.describeNow("es", "en", "encender", PartOfSpeech::Verb);
        QVERIFY(details.senses.size() >= 1 && details.senses.size() <= 5);
        const qsizetype steps = project.document->historyPosition();
        const int last = int(details.senses.size()) - 1;
        auto command = acceptSuggestion(*project.document, *found, verb, details, last);
        VERIFY_OK(command);
        VERIFY_OK(project.document->execute(std::move(command).value()));
        QCOMPARE(project.document->historyPosition(), steps + 1);
        project.reopen();
        const Headword *word = project.document->content().findHeadword("encender", "es");
        QVERIFY(word);
        QCOMPARE(word->partOfSpeech, QStringLiteral("verb"));
        QCOMPARE(word->frequencyRank, verb.candidate.rank);
        QCOMPARE(word->level, verb.candidate.level);
        QCOMPARE(word->pronunciation, details.ipa);
        QVERIFY(!details.ipa.isEmpty());
        QCOMPARE(word->exampleSentence, verb.example);
        QCOMPARE(word->senses.first().translations.value("en"), details.senses[last].translations.join(", "));
        const QList<Occurrence> places = project.document->content().occurrencesOfHeadword(word->id);
        QCOMPARE(places.size(), 1);
        const Cue *cue = project.document->content().findCue(CueId(places.first().cueId));
        QCOMPARE(cue->text.mid(places.first().start, places.first().length), QStringLiteral("enciende"));
        VERIFY_OK(project.document->undo());
        QVERIFY(project.document->content().headwords().isEmpty());
    }

    void staleSuggestionsAreRefused()
    {
        TemporaryProject project;
        fillSpanish(project);
        WordSuggestions suggestions(roots(), {});
        const auto found = look(project, suggestions);
        VERIFY_OK(found);
        VERIFY_OK(project.document->execute(
            std::make_unique<SetCueText>(project.document->cues().at(1).id, QStringLiteral("Y enciende la lámpara"))));
        const auto command = acceptSuggestion(*project.document, *found, *find(*found, "encender"), {}, 0);
        QVERIFY(!command);
        QCOMPARE(command.error().code, QStringLiteral("suggestion_stale"));
    }

    void setAsideWordsAreKeptAndUndone()
    {
        TemporaryProject project;
        const QString key = wordKey("es", "faro", "noun");
        VERIFY_OK(project.document->execute(std::make_unique<SetAsideWord>(key, WordStanding::Ignored)));
        const QString other = wordKey("es", "mar", "noun");
        VERIFY_OK(project.document->execute(std::make_unique<SetAsideWord>(other, WordStanding::Known)));
        project.reopen();
        QCOMPARE(standingOf(project.document->settings(), key), WordStanding::Ignored);
        QCOMPARE(standingOf(project.document->settings(), other), WordStanding::Known);
        QVERIFY(!project.document->undoText().contains(u'_'));
        VERIFY_OK(project.document->undo());
        VERIFY_OK(project.document->undo());
        QCOMPARE(standingOf(project.document->settings(), key), WordStanding::Suggested);
        VERIFY_OK(project.document->redo());
        VERIFY_OK(project.document->execute(std::make_unique<SetAsideWord>(key, WordStanding::Suggested)));
        QVERIFY(project.document->settings().setAsideWords.isEmpty());
        QVERIFY(!project.document->execute(std::make_unique<SetAsideWord>(QString(), WordStanding::Known)).ok());
    }

    void analysesAgainOnlyWhatHasChanged()
    {
        TemporaryProject project;
        fillSpanish(project);
        const QString cache = project.folder.filePath("cache");
        int sentences = 0;
        {
            WordSuggestions suggestions(roots(), cache);
            const auto first = look(project, suggestions);
            VERIFY_OK(first);
            sentences = first->sentenceCount;
            QCOMPARE(first->freshCount, sentences);
        }
        WordSuggestions again(roots(), cache);
        const auto second = look(project, again);
        VERIFY_OK(second);
        QCOMPARE(second->freshCount, 0);
        QVERIFY(find(*second, "encender") && find(*second, "encender")->candidate.rank);
        VERIFY_OK(project.document->execute(std::make_unique<SetCueText>(
            project.document->cues().last().id, QStringLiteral("Los barcos buscan la costa."))));
        const auto third = look(project, again);
        VERIFY_OK(third);
        QCOMPARE(third->freshCount, 1);
        QVERIFY(find(*third, "buscar") && !find(*third, "encontrar"));
        // What is damaged is worked out again.
        QStringList files;
        QDirIterator each(cache, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            files.append(each.next());
        QCOMPARE(files.size(), 1);
        QFile file(files.first());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        file.close();
        WordSuggestions fresh(roots(), cache);
        const auto fourth = look(project, fresh);
        VERIFY_OK(fourth);
        QCOMPARE(fourth->freshCount, sentences);
    }

    void missingPacksAreNamed()
    {
        TemporaryProject project;
        fill(project, {QStringLiteral("안녕하세요.")}, "ko");
        const QTemporaryDir empty;
        WordSuggestions suggestions({empty.path()}, {});
        const auto found = look(project, suggestions);
        QVERIFY(!found);
        QCOMPARE(found.error().code, QStringLiteral("language_pack_missing"));
        QVERIFY2(found.error().message.contains("hunspell-ko"), qPrintable(found.error().message));
        QVERIFY(suggestions.describeNow("ko", "en", "물", PartOfSpeech::Noun).senses.isEmpty());
    }

    void stopsWhenTold()
    {
        TemporaryProject project;
        fillSpanish(project);
        WordSuggestions suggestions(roots(), project.folder.filePath("cache"));
        std::stop_source stop;
        stop.request_stop();
        const auto found =
            suggestions.findNow(WordSuggestions::requestFor(*project.document, "en", nullptr), stop.get_token());
        QVERIFY(!found && found.error().kind == ErrorKind::Cancelled);
        const auto after = look(project, suggestions);
        VERIFY_OK(after);
        QVERIFY(find(*after, "encender")->candidate.rank);
    }

    /// A film of two hours, and how long a look and one that finds everything in the cache take.
    /// An editor who goes through films in every language.
    void keepsMemoryInBounds()
    {
        WordSuggestions suggestions(roots(), {});
        qint64 mostBytes = 0;
        for (const QString &language : LanguagePacks::languages()) {
            TemporaryProject project;
            fill(project, {"Tom."}, language);
            if (!look(project, suggestions)) {
                qInfo("%s is not installed", qPrintable(language));
                continue;
            }
            mostBytes = std::max(mostBytes, tests::ownMemory("VmRSS"));
        }
        qInfo("all languages one after the other: %lld MB at most", qlonglong(mostBytes >> 20));
        QVERIFY(mostBytes > 0);
        QVERIFY(mostBytes < 300LL << 20);
    }

    void twoHours()
    {
        TemporaryProject project;
        QStringList texts;
        for (int i = 0; i < 1500; ++i)
            texts.append(QStringLiteral("El barco número %1 busca la costa y enciende su lámpara.").arg(i));
        fill(project, texts);
        const QString cache = project.folder.filePath("cache");
        QElapsedTimer clock;
        clock.start();
        {
            WordSuggestions suggestions(roots(), cache);
            VERIFY_OK(look(project, suggestions));
        }
        const qint64 firstMs = clock.restart();
        WordSuggestions again(roots(), cache);
        const auto second = look(project, again);
        VERIFY_OK(second);
        qInfo("1,500 cues, data loaded first: %lld ms; out of the cache: %lld ms", qlonglong(firstMs),
              qlonglong(clock.elapsed()));
        QCOMPARE(second->freshCount, 0);
    }
};

QTEST_GUILESS_MAIN(TestWordSuggestions)

#include "tst_wordsuggestions.moc"
