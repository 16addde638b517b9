// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addheadword.h"
#include "studio/scenarios/translation/translationdesk.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/studio/scenarios/scriptedinteraction.h"
#include "tests/support/await.h"

#include <QDir>
#include <QSignalSpy>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

const LanguagePair englishSpanish{QStringLiteral("en"), QStringLiteral("es")};

QDateTime noon()
{
    return {{2026, 5, 6}, {12, 0}, Qt::UTC};
}

/// A project with the cues given as (text, translation).
struct TranslatedProject
{
    explicit TranslatedProject(const QList<std::pair<QString, QString>> &texts, quint64 seed = 1)
        : project(seed)
    {
        QList<Cue> cues;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            Cue cue = makeCue(*project.document, 1'000 * i, 1'000 * i + 900, texts.at(i).first);
            if (!texts.at(i).second.isEmpty())
                cue.translations.insert(QStringLiteral("es"), texts.at(i).second);
            cues.append(cue);
        }
        if (!project.document->execute(std::make_unique<AddCues>(cues)).ok())
            qFatal("no cues");
    }
    [[nodiscard]] const ProjectContent &content() const { return project.document->content(); }
    [[nodiscard]] CueId cue(qsizetype index) const { return content().cues().at(index).id; }

    TemporaryProject project;
};

} // namespace

class TestTranslationDesk : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void onefilmHelpsAnother()
    {
        TranslationDesk desk(path(), packs());
        const TranslatedProject first({{"Where is the car?", "¿Dónde está el coche?"}, {"Goodbye, my friend", ""}});
        const QList<std::pair<QString, QString>> texts{{"Where is the bus?", ""}};
        const TranslatedProject second(texts, 2);
        QCOMPARE(await(desk.remember(first.content(), noon())).valueOr(-1), 1);
        QCOMPARE(await(desk.remember(first.content(), noon())).valueOr(-1), 0);
        const auto help = await(desk.help(second.content(), second.cue(0), QStringLiteral("es"), 70));
        VERIFY_OK(help);
        QCOMPARE(help->matches.size(), 1);
        QCOMPARE(help->matches.constFirst().unit.target, QStringLiteral("¿Dónde está el coche?"));
        QCOMPARE(help->matches.constFirst().unit.origin, QStringLiteral("The Lamp"));
    }

    void wordsOfOneFilmAreKnownInTheNext()
    {
        TranslationDesk desk(path(), packs());
        const QList<std::pair<QString, QString>> cars{{"Where is the car?", ""}};
        const TranslatedProject first(cars);
        Headword car;
        car.id = first.project.document->newId<HeadwordId>();
        car.word = QStringLiteral("car");
        car.language = first.content().settings().originalLanguage;
        VERIFY_OK(first.project.document->execute(std::make_unique<AddHeadword>(car)));
        VERIFY_OK(await(desk.remember(first.content(), noon())));
        const QList<std::pair<QString, QString>> texts{{"The car is here.", ""}};
        const TranslatedProject second(texts, 2);
        QCOMPARE(*await(desk.taughtElsewhere(second.content())), QSet<QString>{"car"});
        QVERIFY(await(desk.taughtElsewhere(first.content()))->isEmpty());
    }

    void termsAreFoundInTheirForms()
    {
        TranslationDesk desk(path(), packs());
        QSignalSpy changed(&desk, &TranslationDesk::glossaryChanged);
        VERIFY_OK(await(desk.setTerms(englishSpanish, {{"lamp", "lámpara", ""}})));
        QCOMPARE(changed.size(), 1);
        const TranslatedProject film({{"Two lamps", ""}, {"Lamp!", "¡Lámparas!"}, {"A lamp", "Una luz"}});
        const auto help = await(desk.help(film.content(), film.cue(0), QStringLiteral("es"), 70));
        VERIFY_OK(help);
        // Without the pack of the language only the spelt form is found.
        const bool hasForms = packs().state(QStringLiteral("en")).installed;
        if (!hasForms)
            qInfo("no English pack is installed: forms are not looked for");
        QCOMPARE(help->hits.size(), hasForms ? 1 : 0);
        const auto wrong = await(desk.inconsistencies(film.content(), QStringLiteral("es")));
        VERIFY_OK(wrong);
        QVERIFY(std::any_of(wrong->cbegin(), wrong->cend(), [](const auto &found) { return found.text == 2; }));
        QVERIFY(std::none_of(wrong->cbegin(), wrong->cend(), [](const auto &found) { return found.text == 0; }));
    }

    void withoutAMemoryNothingIsKept()
    {
        TranslationDesk desk({}, packs());
        const TranslatedProject film({{"Hello there", "Hola"}, {"Hello there", ""}});
        QCOMPARE(await(desk.remember(film.content(), noon())).valueOr(-1), 0);
        QCOMPARE(await(desk.help(film.content(), film.cue(1), QStringLiteral("es"), 70))->matches.size(), 0);
        QVERIFY(!desk.isAvailable());
    }

    void aDamagedMemoryIsSetAside()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8'192, 'x'));
        file.close();
        TranslationDesk desk(path(), packs());
        QSignalSpy aside(&desk, &TranslationDesk::setAside);
        const QList<std::pair<QString, QString>> texts{{"Hello there", "Hola"}};
        const TranslatedProject film(texts);
        QCOMPARE(await(desk.remember(film.content(), noon())).valueOr(-1), 1);
        QCOMPARE(aside.size(), 1);
        QFile kept(aside.constFirst().constFirst().toString());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray(8'192, 'x'));
    }

    void memoriesTravelAsTmx()
    {
        const QString tmx = m_folder->filePath(QStringLiteral("all.tmx"));
        ScriptedInteraction user;
        {
            TranslationDesk desk(path(), packs());
            const TranslatedProject film({{"Hello there", "Hola"}, {"Stay\nhere", "Quédate"}});
            VERIFY_OK(await(desk.remember(film.content(), noon())));
            const auto progress = user.beginProgress({});
            QCOMPARE(await(desk.exportTmx(tmx, *progress)).valueOr(-1), 2);
        }
        TranslationDesk other(m_folder->filePath(QStringLiteral("other.sqlite")), packs());
        const auto progress = user.beginProgress({});
        QCOMPARE(await(other.importTmx(tmx, *progress)).valueOr(-1), 2);
        QCOMPARE(await(other.importTmx(tmx, *progress)).valueOr(-1), 0);
        QCOMPARE(await(other.importTmx(tmx + u'x', *progress)).error().code, QStringLiteral("file_not_readable"));
        const QList<std::pair<QString, QString>> texts{{"Stay here", ""}};
        const TranslatedProject film(texts);
        QCOMPARE(await(other.help(film.content(), film.cue(0), QStringLiteral("es"), 70))->matches.size(), 1);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("data/memory.sqlite")); }
    [[nodiscard]] static LanguagePacks packs() { return LanguagePacks(LanguagePacks::standardRoots()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestTranslationDesk)
#include "tst_translationdesk.moc"
