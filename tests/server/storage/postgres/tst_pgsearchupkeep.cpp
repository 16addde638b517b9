// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgsearchupkeep.h"
#include "server/storage/postgres/sqlscript.h"
#include "tests/support/await.h"
#include "tests/support/temppostgres.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

constexpr const char *spanish = "apertium/apertium-spa-cat/spa-cat.automorf.bin";
constexpr const char *english = "apertium/apertium-eng-cat/eng-cat.automorf.bin";

/// "event language", one each.
class Lines final : public Logger
{
public:
    void write(LogLevel, std::string_view event, Fields fields) override
    {
        QString line = QString::fromUtf8(event.data(), qsizetype(event.size()));
        for (const LogField &field : fields) {
            if (field.name == "language")
                line += u' ' + std::get<QString>(field.value);
            if (field.name == "remedy")
                remedies.append(std::get<QString>(field.value));
        }
        lines.append(line);
    }

    QStringList lines;
    QStringList remedies;
};

QByteArray film(const char *language, const char *line)
{
    return "with m as (insert into movies (title, available_languages) values ('" + QByteArray(language) +
           "', array['" + language +
           "']) returning id), l as (insert into movie_lessons (movie_id, language, difficulty_level, lesson_order, "
           "title) select id, '" +
           language +
           "', 'A1', 1, 'One' from m returning id) insert into subtitles (lesson_id, start_time, end_time, text, "
           "sequence_order) select id, 0, 1, '" +
           line + "', 1 from l;";
}

} // namespace

/// What the job does where languages cannot be read; what it reads is judged by tst_judgedsearch.
class TestPgSearchUpkeep : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString ask(const char *sql) const
    {
        const auto rows =
            m_superuser->runBlocking([sql](pqxx::work &work) -> Result<PgRows> { return exec(work, sql); });
        return rows ? rows->first().text(0) : describe(rows.error());
    }

    /// Everything that there is to do, in order; "error" where it ends with one.
    static QString run(PgSearchUpkeep &upkeep)
    {
        for (int steps = 0; steps < 50; ++steps) {
            const auto indexed = await(upkeep.indexNext());
            if (!indexed)
                return describe(indexed.error());
            if (*indexed)
                continue;
            const auto analysed = await(upkeep.analyseNext());
            if (!analysed)
                return describe(analysed.error());
            if (!*analysed)
                return QStringLiteral("done");
        }
        return QStringLiteral("does not end");
    }

    [[nodiscard]] bool link(const char *file) const
    {
        const QString path = m_packs.filePath(QLatin1String(file));
        QFile::remove(path);
        return QDir().mkpath(QFileInfo(path).path()) &&
               QFile::link(QStringLiteral("/usr/share/") + QLatin1String(file), path);
    }

    TempPostgres m_server;
    QTemporaryDir m_packs;
    std::unique_ptr<TransactionPool> m_pool;
    std::unique_ptr<TransactionPool> m_superuser;

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start().ok());
        const auto database = m_server.freshDatabase();
        QVERIFY(database.ok());
        m_pool = std::make_unique<TransactionPool>(database->app);
        m_superuser = std::make_unique<TransactionPool>(m_server.superuserOf(*database));
        const auto made =
            runScript(m_server.superuserOf(*database),
                      film("en", "We went home.") + film("es", "Las noches son largas.") + film("fr", "Il est parti.") +
                          film("fi", "Minulla on talo.") +
                          "insert into releases (id, movie_id, number, manifest, manifest_sha256, lesson_count) "
                          "select id, id, 1, '{}', decode(repeat('00', 32), 'hex'), 1 from movies;"
                          "update movies set live_release_id = id;");
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(describe(made.error())));
    }

    void aLanguageThatCannotBeReadStopsNoOther()
    {
        for (const char *file : {spanish, english}) {
            if (!QFile::exists(QStringLiteral("/usr/share/") + QLatin1String(file)))
                QSKIP(qPrintable(QStringLiteral("/usr/share/%1 is not installed").arg(QLatin1String(file))));
        }
        QVERIFY(link(spanish));
        QVERIFY(QDir(m_packs.path()).mkpath(QStringLiteral("apertium/apertium-eng-cat")));
        QFile broken(m_packs.filePath(QLatin1String(english)));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no transducer") > 0);
        broken.close();

        Lines log;
        PgSearchUpkeep upkeep(*m_pool, LanguagePacks({m_packs.path()}), log);
        QCOMPARE(run(upkeep), QStringLiteral("done"));
        QCOMPARE(ask("select string_agg(form || '>' || lemma, ' ') from search_forms where form = 'noches'"),
                 QStringLiteral("noches>noche"));
        QCOMPARE(ask("select count(*) from search_forms where language <> 'es'"), QStringLiteral("0"));
        // Of languages that nobody teaches here nothing is said, nor of one that the engine does not know.
        QCOMPARE(log.lines, QStringList({QStringLiteral("search_language_broken en"),
                                         QStringLiteral("search_language_missing fr")}));
        QVERIFY2(log.remedies.at(1).contains(QLatin1String("apertium-fra-cat")), qPrintable(log.remedies.at(1)));
        // Search itself has every film.
        QCOMPARE(ask("select count(*) from search_movies"), QStringLiteral("4"));

        QCOMPARE(run(upkeep), QStringLiteral("done"));
        QCOMPARE(log.lines.size(), 2);

        QVERIFY(link(english));
        QCOMPARE(run(upkeep), QStringLiteral("done"));
        QCOMPARE(ask("select string_agg(lemma, ' ') from search_forms where form = 'went' and is_said"),
                 QStringLiteral("go"));
        QCOMPARE(log.lines.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPgSearchUpkeep)
#include "tst_pgsearchupkeep.moc"
