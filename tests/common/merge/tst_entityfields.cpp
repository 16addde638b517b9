// SPDX-License-Identifier: GPL-3.0-or-later
// Every member of every entity takes part in merging: what goes into fields comes out again, and no two go into one.
#include "common/merge/entityfields.h"
#include "tests/support/testruns.h"

#include <QTest>

#include <random>

using namespace cinefluent;
using namespace cinefluent::merge;
using namespace cinefluent::tests;

namespace {

class Maker
{
public:
    explicit Maker(quint64 seed)
        : m_random(seed)
    {
    }

    quint64 below(quint64 bound) { return m_random() % bound; }
    QString text()
    {
        QString made;
        for (quint64 length = below(6); length > 0; --length)
            made += QStringView(u"ab \\\n/猫é").at(qsizetype(below(8)));
        return made;
    }
    QStringList list()
    {
        QStringList made;
        for (quint64 count = below(4); count > 0; --count)
            made.append(text());
        return made;
    }
    QMap<QString, QString> texts()
    {
        QMap<QString, QString> made;
        for (const char *language : {"", "es", "pt-BR"}) {
            if (below(2))
                made.insert(QString::fromLatin1(language), text());
        }
        return made;
    }
    std::optional<int> number() { return below(2) ? std::optional(int(below(1000)) - 500) : std::nullopt; }
    QUuid uuid()
    {
        const quint64 high = m_random();
        return {uint(high), ushort(high >> 32U), ushort(high >> 48U), 1, 2, 3, 4, 5, 6, 7, uchar(m_random())};
    }
    TimeRange range()
    {
        const qint64 in = qint64(below(1'000'000'000'000));
        return {MediaTime::fromUs(in), MediaTime::fromUs(in + 1 + qint64(below(10'000'000)))};
    }
    Level level() { return allLevels[below(allLevels.size())]; }

    Movie movie()
    {
        Movie made;
        made.tmdbId = number();
        made.title = text();
        made.originalTitle = text();
        made.description = text();
        made.releaseDate = below(2) ? QDate(1900 + int(below(200)), 2, 28) : QDate();
        made.durationMinutes = number();
        made.posterUrl = text();
        made.backdropUrl = text();
        made.trailerUrl = text();
        made.imdbRatingTenths = number();
        made.ageRating = text();
        made.genres = list();
        made.availableLanguages = list();
        made.difficultyLevels = {{QStringLiteral("en"), level()}};
        made.popularityHundredths = int(below(99999));
        made.isPremium = below(2);
        made.isActive = below(2);
        return made;
    }
    Cue cue() { return {CueId(uuid()), range(), text(), texts(), list(), text(), texts()}; }
    Lesson lesson()
    {
        return {LessonId(uuid()), text(),
                level(),          int(below(50)),
                text(),           text(),
                range(),          list(),
                bool(below(2)),   below(2) ? std::optional(MediaTime::fromUs(qint64(below(1000)))) : std::nullopt};
    }
    Headword headword()
    {
        QList<Sense> senses;
        for (quint64 count = below(3); count > 0; --count)
            senses.append({SenseId(uuid()), text(), texts()});
        return {HeadwordId(uuid()), text(), text(), text(), text(), number(), text(), text(), text(), senses};
    }

private:
    std::mt19937_64 m_random;
};

} // namespace

class TestEntityFields : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack()
    {
        Maker make(runSeed());
        for (int run = 0; run < 3'000; ++run) {
            const Movie movie = make.movie();
            QCOMPARE(movieOf(toFields(movie)), movie);
            const Cue cue = make.cue();
            QCOMPARE(cueOf(cue.id, toFields(cue)), cue);
            const Lesson lesson = make.lesson();
            QCOMPARE(lessonOf(lesson.id, toFields(lesson)), lesson);
            const Headword headword = make.headword();
            QMap<QString, Fields> senses;
            for (const Sense &sense : headword.senses)
                senses.insert(sense.id.toString(), toFields(sense, headword.id));
            QCOMPARE(headwordOf(headword.id, toFields(headword), senses), headword);
            const int start = int(make.below(quint64(cue.text.size() + 1)));
            const Occurrence occurrence{OccurrenceId(make.uuid()),
                                        headword.id,
                                        SenseId(make.uuid()),
                                        cue.id.uuid(),
                                        start,
                                        int(make.below(quint64(cue.text.size() - start + 1)))};
            QCOMPARE(occurrenceOf(occurrence.id, toFields(occurrence, cue.text), cue.text), occurrence);
        }
    }

    void takesAnything()
    {
        const Fields nonsense{{"range", "x"},
                              {"order", "99999999999999"},
                              {"senses", "no id\n"},
                              {"sense/", "x"},
                              {"sense/x/definition", "y"},
                              {"place", "-5 7"},
                              {"level", "Z9"},
                              {"poster", "x"}};
        QCOMPARE(cueOf({}, nonsense).range, TimeRange());
        QCOMPARE(lessonOf({}, nonsense).order, 1);
        QVERIFY(lessonOf({}, nonsense).level == Level::A1);
        QVERIFY(headwordOf({}, nonsense, {}).senses.isEmpty());
        QCOMPARE(occurrenceOf({}, nonsense, "text").length, 0);
        QCOMPARE(occurrenceOf({}, nonsense, "text").start, 0);
        QCOMPARE(movieOf(nonsense).title, QString());
    }

    void aMarkedWordIsFoundAgain()
    {
        const Occurrence marked{OccurrenceId(), HeadwordId(), SenseId(), QUuid(), 4, 3}; // "cat"
        const Fields fields = toFields(marked, "The cat and the cat");
        QCOMPARE(occurrenceOf({}, fields, "A black cat and the cat").start, 8);
        QCOMPARE(occurrenceOf({}, fields, "cat, the cat").start, 0);
        QCOMPARE(occurrenceOf({}, fields, "The dog").length, 0);
    }

    void sensesThatTheOrderDoesNotNameFollow()
    {
        Headword headword;
        headword.senses = {{SenseId(QUuid("{00000000-0000-0000-0000-000000000002}")), "two", {}},
                           {SenseId(QUuid("{00000000-0000-0000-0000-000000000003}")), "three", {}}};
        QMap<QString, Fields> senses;
        for (const Sense &sense : headword.senses)
            senses.insert(sense.id.toString(), toFields(sense, headword.id));
        senses.insert("00000000-0000-0000-0000-000000000001", {{"definition", "one"}});
        senses.remove("00000000-0000-0000-0000-000000000002");
        const Headword read = headwordOf({}, toFields(headword), senses);
        QCOMPARE(read.senses.size(), 2);
        QCOMPARE(read.senses.at(0).definition, QString("three"));
        QCOMPARE(read.senses.at(1).definition, QString("one"));
    }
};

QTEST_GUILESS_MAIN(TestEntityFields)
#include "tst_entityfields.moc"
