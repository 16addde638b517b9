// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgsearchupkeep.h"
#include "tests/support/await.h"
#include "tests/support/httpscenario.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

struct Judged
{
    QString language, kind, type, target, query;
};

/// The files of tests/data/search: films, words and lines made up for it, and what should find which.
struct Corpus
{
    QHash<QString, QString> texts; ///< "language/type/key" → what an answer shows of it
    QList<Judged> queries;
    QByteArray sql;
};

QByteArray quoted(const QString &text)
{
    return "'" + QString(text).replace(u'\'', QLatin1StringView("''")).toUtf8() + "'";
}

class CorpusReader
{
public:
    Corpus read(const QString &folder)
    {
        const QStringList names = QDir(folder).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder + u'/' + name);
            if (!file.open(QFile::ReadOnly))
                qFatal("%s cannot be read", qPrintable(name));
            m_language = name.section(u'.', 0, 0);
            m_lines.clear();
            const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &row : rows)
                take(row);
            addLines();
        }
        m_corpus.sql += "insert into releases (id, movie_id, number, manifest, manifest_sha256, lesson_count) "
                        "select id, id, 1, '{}', decode(repeat('00', 32), 'hex'), 1 from movies;"
                        "update movies set live_release_id = id;";
        return m_corpus;
    }

private:
    void take(const QString &row)
    {
        if (row.startsWith(u'#'))
            return;
        QStringList cells = row.mid(2).split(QLatin1StringView(" | "));
        for (QString &cell : cells)
            cell = cell.trimmed();
        if (row.startsWith(u'Q')) {
            m_corpus.queries.append({m_language, cells.at(0), cells.at(1), cells.at(2), cells.at(3)});
        } else if (row.startsWith(u'M')) {
            note("movies", cells.at(0), cells.at(1));
            m_corpus.sql += "insert into movies (title, description, available_languages) values (" +
                            quoted(cells.at(1)) + ',' + quoted(cells.at(2)) + ", array[" + quoted(m_language) + "]);";
        } else if (row.startsWith(u'W')) {
            note("vocabulary", cells.at(0), cells.at(1));
            const QByteArray word = quoted(cells.at(1));
            m_corpus.sql += "insert into vocabulary (word, language, translation) values (" + word + ',' +
                            quoted(m_language) + ',' + quoted(cells.at(2)) + ");";
        } else if (row.startsWith(u'L')) {
            note("lines", cells.at(0), cells.at(1));
            m_lines.append(cells.at(1));
        }
    }

    void note(const char *type, const QString &key, const QString &text)
    {
        m_corpus.texts.insert(m_language + u'/' + QLatin1StringView(type) + u'/' + key, text);
    }

    /// The language's lines in a lesson of each of its films, among three hundred others of the same words where words
    /// stand apart.
    void addLines()
    {
        QStringList words;
        for (const QString &line : std::as_const(m_lines))
            words += line.split(u' ');
        // A single character says nothing more than that it is there.
        for (const Judged &judged : std::as_const(m_corpus.queries)) {
            if (judged.kind == QLatin1String("one") && judged.type == QLatin1String("lines"))
                words.removeIf([&judged](const QString &word) { return word.contains(judged.query); });
        }
        const bool areApart = words.size() > 3 * m_lines.size();
        QStringList all = m_lines;
        for (int i = 0; areApart && i < 300; ++i) {
            QStringList mixed;
            const int length = m_random.bounded(4, 9);
            for (int n = 0; n < length; ++n)
                mixed.append(words.at(m_random.bounded(int(words.size()))));
            all.insert(m_random.bounded(int(all.size()) + 1), mixed.join(u' '));
        }
        const QByteArray language = quoted(m_language);
        m_corpus.sql += "insert into movie_lessons (movie_id, language, difficulty_level, lesson_order, title) "
                        "select id, " +
                        language + ", 'A1', 1, 'One' from movies where available_languages = array[" + language +
                        "] order by title limit 1;";
        for (int i = 0; i < all.size(); ++i)
            m_corpus.sql +=
                "insert into subtitles (lesson_id, start_time, end_time, text, sequence_order) select id, " +
                QByteArray::number(i) + ',' + QByteArray::number(i + 1) + ',' + quoted(all.at(i)) + ',' +
                QByteArray::number(i + 1) + " from movie_lessons where language = " + language + ';';
        m_corpus.sql += "insert into lesson_vocabulary (lesson_id, occurrence_id, vocabulary_id) select l.id, "
                        "gen_random_uuid(), v.id from movie_lessons l join vocabulary v using (language) "
                        "where language = " +
                        language + ';';
    }

    Corpus m_corpus;
    QString m_language;
    QStringList m_lines;
    QRandomGenerator m_random{20261122};
};

/// What the hits of a kind show, in order.
QStringList shownBy(const QJsonObject &answer, const QString &type)
{
    const char *member = type == QLatin1String("movies") ? "title" : type == QLatin1String("lines") ? "text" : "word";
    QStringList texts;
    for (const QJsonValue &hit : answer[type].toArray())
        texts.append(hit[QLatin1StringView(member)].toString());
    return texts;
}

} // namespace

/// The judged set: whether the target of each query is among the first five hits, over all languages at once, through
/// the job that prepares films and the API that searches them.
class TestJudgedSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_corpus = CorpusReader().read(QStringLiteral(CINEFLUENT_SOURCE_DIR "/tests/data/search"));
        m_superuser = m_postgres.superuserOf(*database);
        runSql(m_superuser, m_corpus.sql);
        m_server = std::make_unique<HttpScenarioServer>(*database);
        QVERIFY(m_server->start().ok());
        server::PgSearchUpkeep upkeep(m_server->parts().jobTransactions,
                                      LanguagePacks(LanguagePacks::standardRoots(
                                          {QStringLiteral(CINEFLUENT_SOURCE_DIR "/resources/languages/node_modules")})),
                                      m_log);
        const auto repeat = [](const auto &step) {
            int times = 0;
            for (;; ++times) {
                const auto done = await(step());
                if (!done)
                    qFatal("%s", qPrintable(describe(done.error())));
                if (!*done)
                    return times;
            }
        };
        QVERIFY(repeat([&] { return upkeep.indexNext(); }) >= 50);
        QElapsedTimer timer;
        timer.start();
        const int analysed = repeat([&] { return upkeep.analyseNext(); });
        qInfo("%d films read for forms of words in %lld ms", analysed, timer.elapsed());
        QCOMPARE(analysed, 10); // one of each language has lessons
    }

    /// What exercises take for distractors is known of every word, also where the editor has not said it.
    void knowsTheWordsThatAreTaught()
    {
        const auto ask = [&](const QByteArray &sql) { return askSql(m_superuser, sql); };
        QCOMPARE(ask("select count(*) from vocabulary v where not exists (select from vocabulary_analyses a where "
                     "a.vocabulary_id = v.id)"),
                 QByteArray("0"));
        const auto analysisOf = [&](const char *word) {
            return ask(
                QByteArray("select a.lemma || ' ' || a.part_of_speech || ' ' || (a.frequency_rank is not null) from "
                           "vocabulary v join vocabulary_analyses a on a.vocabulary_id = v.id where v.word = '") +
                word + "'");
        };
        QCOMPARE(analysisOf("necessary"), QByteArray("necessary adj true"));
        QCOMPARE(analysisOf("cansado"), QByteArray("cansado adj true"));
        QCOMPARE(analysisOf("träumen"), QByteArray("träumen verb true"));
        QCOMPARE(analysisOf("give up"), QByteArray("give verb false"));
    }

    void findsItsTargetInTheFirstFive_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "es", "fr", "de", "it", "pt", "ru", "ja", "zh", "ko"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void findsItsTargetInTheFirstFive()
    {
        QFETCH(QString, language);
        int asked = 0;
        QStringList misses;
        for (const Judged &judged : m_corpus.queries) {
            if (judged.language != language)
                continue;
            ++asked;
            // A word of one's own language is the meaning of one in each language taught.
            const QByteArray filter = judged.kind == QLatin1String("meaning") ? "&language=" + language.toLatin1() : "";
            const QByteArray path = "/search?limit=5&type=" + judged.type.toLatin1() + filter +
                                    "&q=" + QUrl::toPercentEncoding(judged.query);
            const HttpAnswer answer = m_server->send("GET", path, {}, Sender::Learner);
            QVERIFY2(answer.status == 200, answer.body.constData());
            const QStringList shown = shownBy(answer.json(), judged.type);
            const QString wanted = m_corpus.texts.value(language + u'/' + judged.type + u'/' + judged.target);
            QVERIFY2(!wanted.isEmpty(), qPrintable(judged.target));
            if (!shown.contains(wanted))
                misses.append(QStringLiteral("%1: %2 → %3, got %4")
                                  .arg(judged.kind, judged.query, wanted, shown.join(QStringLiteral(" / "))));
        }
        qInfo("%s: %d of %d found", qPrintable(language), asked - int(misses.size()), asked);
        for (const QString &miss : std::as_const(misses))
            qInfo("  miss: %s", qPrintable(miss));
        QVERIFY(asked >= 20);
        QVERIFY2(misses.isEmpty(), qPrintable(misses.join(u'\n')));
    }

private:
    TempPostgres m_postgres;
    std::unique_ptr<HttpScenarioServer> m_server;
    server::ConnectionSettings m_superuser;
    NullLogger m_log;
    Corpus m_corpus;
};

QTEST_GUILESS_MAIN(TestJudgedSearch)
#include "tst_judgedsearch.moc"
