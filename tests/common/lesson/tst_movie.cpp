// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/lesson/movie.h"

#include <QTest>

using namespace cinefluent;

class TestMovie : public QObject
{
    Q_OBJECT

private slots:
    void acceptsAPlainMovie() { QVERIFY(validate(plain()).ok()); }

    void namesEveryOffence()
    {
        Movie movie = plain();
        movie.title = "  ";
        movie.ageRating = "much too long a rating";
        movie.posterUrl = "javascript:alert(1)";
        movie.imdbRatingTenths = 101;
        movie.availableLanguages = {"english"};
        const Result<void> result = validate(movie);
        QVERIFY(!result.ok());
        QStringList pointers;
        for (const FieldError &field : result.error().fields)
            pointers.append(field.pointer);
        QCOMPARE(pointers, QStringList({"/title", "/imdbRating", "/ageRating", "/posterUrl", "/availableLanguages"}));
    }

    void knowsLanguageTags()
    {
        for (const char *good : {"en", "pt-BR", "zh-Hant", "es-419", "fil"})
            QVERIFY2(isLanguageTag(QString::fromLatin1(good)), good);
        for (const char *bad : {"", "EN", "e", "english", "en_US", "en-us", "en\n", "zh-Hant-TWX"})
            QVERIFY2(!isLanguageTag(QString::fromLatin1(bad)), bad);
    }

    void readsLevels()
    {
        for (const Level level : allLevels)
            QVERIFY(parseLevel(toString(level).toLower()) == level);
        QVERIFY(!parseLevel(u"D1"));
    }

private:
    static Movie plain()
    {
        Movie movie;
        movie.id = MovieId(QUuid::createUuid());
        movie.title = "The Harbour";
        movie.posterUrl = "https://example.org/poster.jpg";
        movie.availableLanguages = {"en", "pt-BR"};
        return movie;
    }
};

QTEST_GUILESS_MAIN(TestMovie)
#include "tst_movie.moc"
