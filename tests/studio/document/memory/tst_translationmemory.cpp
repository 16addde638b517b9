// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/translation/textsimilarity.h"
#include "studio/document/memory/translationmemory.h"
#include "studio/document/store/database.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

namespace cinefluent {

using namespace studio;
using translation::Term;
using translation::TranslationUnit;

namespace {

const LanguagePair englishGerman{QStringLiteral("en"), QStringLiteral("de")};
const MemoryOrigin nightFilm{QUuid(QStringLiteral("{00000000-0000-7000-8000-000000000001}")), QStringLiteral("Night")};
const MemoryOrigin dayFilm{QUuid(QStringLiteral("{00000000-0000-7000-8000-000000000002}")), QStringLiteral("Day")};

QDateTime day(int number)
{
    return {{2026, 1, number}, {12, 0}, Qt::UTC};
}

MemoryQuery ask(const QString &text, int atLeast = 70)
{
    MemoryQuery query;
    query.text = text;
    query.languages = englishGerman;
    query.atLeast = atLeast;
    return query;
}

// "score target" of each match.
QStringList found(TranslationMemory &memory, const MemoryQuery &query)
{
    const Result<QList<MemoryMatch>> matches = memory.find(query);
    if (!matches)
        return {describe(matches.error())};
    QStringList lines;
    for (const MemoryMatch &match : *matches)
        lines.append(QString::number(match.score) + u' ' + match.unit.target);
    return lines;
}

struct TemporaryMemory
{
    TemporaryMemory()
    {
        auto opened = TranslationMemory::open(path());
        if (!opened)
            qFatal("%s", qPrintable(describe(opened.error())));
        memory = std::move(*opened);
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("memory.sqlite")); }
    TranslationMemory *operator->() const { return memory.get(); }
    TranslationMemory &operator*() const { return *memory; }

    QTemporaryDir folder;
    std::unique_ptr<TranslationMemory> memory;
};

// Dialogue as Zipf would have it: few words often, many seldom.
class Dialogue
{
public:
    explicit Dialogue(quint32 seed)
        : m_random(seed)
    {
    }
    QString line()
    {
        QStringList words;
        for (int left = m_lengths(m_random); left > 0; --left)
            words.append(word());
        return words.join(u' ') + u'.';
    }
    QString word()
    {
        const double place = std::uniform_real_distribution<double>(0, 1)(m_random);
        return QStringLiteral("w%1").arg(int(std::pow(8'000.0, place)));
    }
    // One word in five of at least five is another.
    QString changed(const QString &line)
    {
        QStringList words = line.chopped(1).split(u' ');
        words[qsizetype(m_random() % size_t(words.size()))] = word();
        return words.join(u' ') + u'.';
    }
    size_t below(size_t bound) { return m_random() % bound; }

private:
    std::mt19937 m_random;
    std::uniform_int_distribution<int> m_lengths{5, 11};
};

} // namespace

class TestTranslationMemory : public QObject
{
    Q_OBJECT

private slots:
    void equalTextsComeFirst()
    {
        TemporaryMemory memory;
        VERIFY_OK(memory->setTexts(nightFilm, englishGerman,
                                   {{"1", "Where is the car?", "Wo ist das Auto?"},
                                    {"2", "Where is  the\ncar?", "Wo steht der Wagen?"},
                                    {"3", "Where is the bus?", "Wo ist der Bus?"},
                                    {"4", "Nothing alike here", "Nichts dergleichen"}},
                                   day(1)));
        VERIFY_OK(
            memory->setTexts(dayFilm, englishGerman, {{"1", "Where is the car?", "Wo steht der Wagen?"}}, day(2)));
        QCOMPARE(found(*memory, ask("Where is the car?")),
                 (QStringList{"100 Wo steht der Wagen?", "100 Wo ist das Auto?", "80 Wo ist der Bus?"}));
        QCOMPARE(memory->find(ask("Where is the car?"))->constFirst().uses, 2);
        QCOMPARE(memory->find(ask("Where is the car?"))->constFirst().unit.origin, QStringLiteral("Day"));
        QCOMPARE(found(*memory, ask("Where is the car?", 100)).size(), 2);
    }

    void aTextIsNoAnswerToItself()
    {
        TemporaryMemory memory;
        VERIFY_OK(
            memory->setTexts(nightFilm, englishGerman, {{"1", "Come on!", "Los!"}, {"2", "Come on!", "Auf!"}}, day(1)));
        MemoryQuery query = ask("Come on!");
        query.originAsking = nightFilm.id;
        query.keyAsking = QStringLiteral("1");
        QCOMPARE(found(*memory, query), QStringList{"100 Auf!"});
    }

    void languagesStayApart()
    {
        TemporaryMemory memory;
        VERIFY_OK(memory->setTexts(nightFilm, {"en", "fr"}, {{"1", "Yes, my lord.", "Oui, monseigneur."}}, day(1)));
        VERIFY_OK(memory->setTexts(nightFilm, {"pt-BR", "de"}, {{"1", "Yes, my lord.", "?"}}, day(1)));
        QCOMPARE(found(*memory, ask("Yes, my lord.")), QStringList());
        QCOMPARE(found(*memory, ask("Yes, my lord!")), QStringList());
    }

    void whatIsGoneFromTheFilmIsForgotten()
    {
        TemporaryMemory memory;
        const auto set = [&](const QList<MemoryText> &texts) {
            return memory->setTexts(nightFilm, englishGerman, texts, day(1)).valueOr(-1);
        };
        QCOMPARE(set({{"1", "Good night, Tom", "Gute Nacht, Tom"}, {"2", "Good day, Sam", "Guten Tag, Sam"}}), 2);
        QCOMPARE(set({{"1", "Good night, Tom", "Gute Nacht, Tom"}, {"2", "Good day, Sam", "Guten Tag, Sam"}}), 0);
        QCOMPARE(set({{"1", "Good night, Tom", "Nacht, Tom"}, {"2", "Good day, Sam", " "}}), 2);
        QCOMPARE(found(*memory, ask("Good night, Tom")), QStringList{"100 Nacht, Tom"});
        QCOMPARE(found(*memory, ask("Good day, Sam")), QStringList());
        VERIFY_OK(memory->remove(nightFilm.id));
        QCOMPARE(found(*memory, ask("Good night, Tom")), QStringList());
        QCOMPARE(memory->origins()->size(), 0);
    }

    void findsWithoutBlanksAndCase_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("asked");
        QTest::newRow("Chinese") << "他昨天去了北京"
                                 << "她昨天去了北京";
        QTest::newRow("Japanese") << "明日は学校に行きます"
                                  << "明日は学校へ行きます";
        QTest::newRow("Korean") << "내일 학교에 가요"
                                << "오늘 학교에 가요";
        QTest::newRow("one character") << "好"
                                       << "好!";
        QTest::newRow("case and accents") << "ÉCOUTE-MOI BIEN"
                                          << "Écoute-moi bien !";
        QTest::newRow("Arabic") << "أين السيارة يا توم"
                                << "أين السيارة يا سام";
        QTest::newRow("Hindi") << "गाड़ी कहाँ है राम"
                               << "गाड़ी कहाँ है श्याम";
        QTest::newRow("quotes") << "He said \"no\" AND left"
                                << "He said \"no\" AND left!";
    }

    void findsWithoutBlanksAndCase()
    {
        QFETCH(const QString, stored);
        QFETCH(const QString, asked);
        TemporaryMemory memory;
        VERIFY_OK(memory->setTexts(nightFilm, englishGerman, {{"1", stored, "x"}}, day(1)));
        QCOMPARE(memory->find(ask(asked, 50))->size(), 1);
    }

    void importsOnce()
    {
        TemporaryMemory memory;
        const QList<TranslationUnit> units{{"en", "de", "Stay here", "Bleib hier", "Old", day(3)},
                                           {"en", "fr", "Stay here", "Reste là", "Old", {}},
                                           {"en", "de", " ", "leer", "Old", {}}};
        QCOMPARE(memory->import(dayFilm, units).valueOr(-1), 2);
        QCOMPARE(memory->import(dayFilm, units).valueOr(-1), 0);
        QList<TranslationUnit> all;
        VERIFY_OK(memory->read([&](const TranslationUnit &unit) -> Result<void> {
            all.append(unit);
            return {};
        }));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.constFirst(), (TranslationUnit{"en", "de", "Stay here", "Bleib hier", "Day", day(3)}));
        QCOMPARE(memory->origins()->constFirst().texts, 2);
    }

    void keepsGlossaries()
    {
        TemporaryMemory memory;
        VERIFY_OK(
            memory->setTerms(englishGerman, {{"watch", "Wache", ""}, {"Tom ", "Thomas", "name"}, {"x", " ", ""}}));
        VERIFY_OK(memory->setTerms({"en", "fr"}, {{"watch", "montre", ""}}));
        memory.memory = *TranslationMemory::open(memory.path());
        QCOMPARE(*memory->terms(englishGerman), (QList<Term>{{"Tom", "Thomas", "name"}, {"watch", "Wache", ""}}));
        VERIFY_OK(memory->setTerms(englishGerman, {}));
        QCOMPARE(memory->terms({"en", "fr"})->size(), 1);
        QCOMPARE(memory->terms(englishGerman)->size(), 0);
    }

    void twoProgramsShareIt()
    {
        TemporaryMemory memory;
        const std::unique_ptr<TranslationMemory> other = *TranslationMemory::open(memory.path());
        VERIFY_OK(memory->setTexts(nightFilm, englishGerman, {{"1", "Stay here", "Bleib hier"}}, day(1)));
        VERIFY_OK(other->setTexts(dayFilm, englishGerman, {{"1", "Stay here", "Bleib da"}}, day(2)));
        QCOMPARE(found(*memory, ask("Stay here")), (QStringList{"100 Bleib da", "100 Bleib hier"}));
    }

    void wordsTaughtByOtherFilms()
    {
        TemporaryMemory memory;
        VERIFY_OK(memory->setTaught(nightFilm, "en", {"lamp", "night"}));
        QCOMPARE(*memory->setTaught(nightFilm, "en", {"lamp", "night"}), false);
        VERIFY_OK(memory->setTaught(nightFilm, "de", {"Lampe"}));
        VERIFY_OK(memory->setTaught(dayFilm, "en", {"lamp", "day"}));
        QCOMPARE(*memory->taughtElsewhere(dayFilm.id, "en"), (QSet<QString>{"lamp", "night"}));
        QCOMPARE(*memory->taughtElsewhere(nightFilm.id, "en"), (QSet<QString>{"lamp", "day"}));
        QCOMPARE(*memory->setTaught(nightFilm, "en", {"moon"}), true);
        QCOMPARE(*memory->taughtElsewhere(dayFilm.id, "en"), QSet<QString>{"moon"});
        VERIFY_OK(memory->remove(nightFilm.id));
        QVERIFY(memory->taughtElsewhere(dayFilm.id, "en")->isEmpty());
    }

    /// As version 1 made it.
    void anOlderFileIsBroughtUp()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("memory.sqlite"));
        VERIFY_OK(
            (*TranslationMemory::open(path))->setTexts(nightFilm, englishGerman, {{"1", "Stay", "Bleib"}}, day(1)));
        {
            const auto database = Database::open(path, Database::Mode::ReadWrite);
            VERIFY_OK((*database)->run(QStringLiteral("DROP TABLE taught")));
            VERIFY_OK((*database)->run(QStringLiteral("PRAGMA user_version = 1")));
        }
        const auto memory = TranslationMemory::open(path);
        VERIFY_OK(memory);
        VERIFY_OK((*memory)->setTaught(nightFilm, "en", {"lamp"}));
        QCOMPARE(found(**memory, ask("Stay")), QStringList{"100 Bleib"});
        QCOMPARE((*memory)->taughtElsewhere(dayFilm.id, "en")->size(), 1);
    }

    void otherFilesAreRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("memory.sqlite"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4'096, 'x'));
        file.close();
        QCOMPARE(TranslationMemory::open(path).error().code, QStringLiteral("memory_damaged"));
        tests::TemporaryProject project;
        const QString projectPath = project.path();
        project.document.reset();
        QCOMPARE(TranslationMemory::open(projectPath).error().code, QStringLiteral("memory_damaged"));
        VERIFY_OK(openProject(projectPath, project.environment));
    }

    // Oracle: every text compared with every other.
    void findsWhatComparingAllWouldFind()
    {
        const quint32 seed = tests::runSeed();
        Dialogue dialogue(seed);
        const int size = tests::runCount(200'000, 10'000);
        QList<TranslationUnit> units;
        for (int i = 0; i < size; ++i)
            units.append({"en", "de", dialogue.line(), QStringLiteral("t%1").arg(i), {}, {}});
        TemporaryMemory memory;
        VERIFY_OK(memory->import(dayFilm, units));
        const int asked = tests::runCount(500, 100);
        int same = 0;
        int due = 0;
        QList<qint64> times;
        for (int i = 0; i < asked; ++i) {
            const QString text = dialogue.changed(units.at(qsizetype(dialogue.below(size_t(size)))).source);
            int best = 0;
            for (const TranslationUnit &unit : std::as_const(units))
                best = std::max(best, translation::similarity(text, unit.source, std::max(best, 70)));
            QElapsedTimer timer;
            timer.start();
            const Result<QList<MemoryMatch>> matches = memory->find(ask(text));
            times.append(timer.nsecsElapsed() / 1'000);
            VERIFY_OK(matches);
            due += best > 0 ? 1 : 0;
            same += best > 0 && !matches->isEmpty() && matches->constFirst().score == best ? 1 : 0;
        }
        std::sort(times.begin(), times.end());
        std::printf("%d texts: best of all found for %d of %d; look-up median %.2f ms, p95 %.2f ms\n", size, same, due,
                    double(times.at(asked / 2)) / 1e3, double(times.at(asked * 95 / 100)) / 1e3);
        QVERIFY(due > asked / 2);
        QVERIFY2(same >= due * 98 / 100, qPrintable(QStringLiteral("%1 of %2, seed %3").arg(same).arg(due).arg(seed)));
    }
};

} // namespace cinefluent

QTEST_GUILESS_MAIN(cinefluent::TestTranslationMemory)
#include "tst_translationmemory.moc"
