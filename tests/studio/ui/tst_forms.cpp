// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/issuecodes.h"
#include "studio/ui/lessons/lessonform.h"
#include "studio/ui/movie/movieform.h"
#include "studio/ui/quality/issuetext.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/widgets/fieldform.h"
#include "tests/support/uifixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

class TestForms : public QObject
{
    Q_OBJECT

private:
    UiFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;

    ProjectDocument &document() { return *m_window->workspace().document(); }
    MovieForm &movieForm() { return m_window->panels().movie(); }

    template<typename Widget>
    Widget &field(const FieldForm &form, const char *key)
    {
        auto *widget = qobject_cast<Widget *>(form.field(QString::fromLatin1(key)));
        if (!widget)
            qFatal("no field %s", key);
        return *widget;
    }
    void type(QLineEdit &edit, const QString &text)
    {
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }

private slots:
    void init() { m_window = m_fixture.showProject(4); }
    void cleanup() { m_window.reset(); }

    void everyFieldOfTheMovieIsEdited()
    {
        m_window->panels().raise(Panels::Dock::Movie);
        const FieldForm &form = movieForm().form();
        type(field<QLineEdit>(form, "/title"), "Tears of Steel");
        type(field<QLineEdit>(form, "/originalTitle"), "Project Mango");
        field<QPlainTextEdit>(form, "/description").setPlainText("Robots in Amsterdam.");
        type(field<QLineEdit>(form, "/releaseDate"), "2012-09-26");
        field<QSpinBox>(form, "/durationMinutes").setValue(12);
        type(field<QLineEdit>(form, "/genres"), "Science fiction, Short");
        type(field<QLineEdit>(form, "/ageRating"), "PG-13");
        type(field<QLineEdit>(form, "/imdbRating"), "5.5");
        field<QSpinBox>(form, "/tmdbId").setValue(133701);
        field<QDoubleSpinBox>(form, "/popularityScore").setValue(12.34);
        type(field<QLineEdit>(form, "/availableLanguages"), "en, es");
        type(field<QLineEdit>(form, "/posterUrl"), "https://example.org/p.jpg");
        type(field<QLineEdit>(form, "/backdropUrl"), "https://example.org/b.jpg");
        type(field<QLineEdit>(form, "/trailerUrl"), "https://example.org/t.mp4");
        for (QCheckBox *box : movieForm().findChildren<QCheckBox *>())
            box->toggle();
        const Movie &movie = document().movie();
        QCOMPARE(movie.title, QStringLiteral("Tears of Steel"));
        QCOMPARE(movie.originalTitle, QStringLiteral("Project Mango"));
        QCOMPARE(movie.description, QStringLiteral("Robots in Amsterdam."));
        QCOMPARE(movie.releaseDate, QDate(2012, 9, 26));
        QCOMPARE(movie.durationMinutes.value_or(0), 12);
        QCOMPARE(movie.genres, (QStringList{"Science fiction", "Short"}));
        QCOMPARE(movie.ageRating, QStringLiteral("PG-13"));
        QCOMPARE(movie.imdbRatingTenths.value_or(0), 55);
        QCOMPARE(movie.tmdbId.value_or(0), 133701);
        QCOMPARE(movie.popularityHundredths, 1234);
        QCOMPARE(movie.availableLanguages, (QStringList{"en", "es"}));
        QCOMPARE(movie.posterUrl, QStringLiteral("https://example.org/p.jpg"));
        QCOMPARE(movie.backdropUrl, QStringLiteral("https://example.org/b.jpg"));
        QCOMPARE(movie.trailerUrl, QStringLiteral("https://example.org/t.mp4"));
        QCOMPARE(movie.isPremium, true);
        QCOMPARE(movie.isActive, false);
    }

    void faultsAreSaidBesideTheirFields()
    {
        m_window->panels().raise(Panels::Dock::Movie);
        const FieldForm &form = movieForm().form();
        const auto faulty = [&form](const char *key) { return !form.error(QString::fromLatin1(key)).isEmpty(); };
        type(field<QLineEdit>(form, "/posterUrl"), "not an address");
        QVERIFY(faulty("/posterUrl"));
        type(field<QLineEdit>(form, "/posterUrl"), "https://example.org/p.jpg");
        QVERIFY(!faulty("/posterUrl"));
        type(field<QLineEdit>(form, "/releaseDate"), "yesterday");
        QVERIFY(faulty("/releaseDate"));
        QVERIFY(!document().movie().releaseDate.isValid());
        type(field<QLineEdit>(form, "/imdbRating"), "55");
        QVERIFY(faulty("/imdbRating"));
        type(field<QLineEdit>(form, "/availableLanguages"), "english");
        QVERIFY(faulty("/availableLanguages"));
        auto &title = field<QLineEdit>(form, "/title");
        title.setFocus();
        title.selectAll();
        QTest::keyClick(&title, Qt::Key_Backspace);
        QVERIFY(faulty("/title"));
        QVERIFY(title.property("invalid").toBool());
    }

    void everyQualityIssueHasWords()
    {
        const QStringList worded = wordedIssueCodes();
        for (const quality::Rule &rule : quality::allRules()) {
            QVERIFY2(worded.contains(QString::fromLatin1(rule.code)), rule.code);
            // The same arguments as the engine's own sentence.
            quality::Issue issue;
            issue.code = QString::fromLatin1(rule.code);
            issue.args = {"@one%2", "@two", "@three"};
            for (const QString &argument : std::as_const(issue.args)) {
                QVERIFY2(!quality::messageOf(issue).contains(argument) || issueText(issue).contains(argument),
                         rule.code);
            }
        }
        QCOMPARE(worded.size(), qsizetype(quality::allRules().size()));
    }

    void lessonFormEditsTheSelectedLesson()
    {
        QVERIFY(m_window->actionRegistry().trigger("lesson.add"));
        QVERIFY(m_window->actionRegistry().trigger("lesson.add"));
        const LessonId id = m_window->workspace().selection()->lesson();
        const FieldForm &form = m_window->panels().lessonForm().form();
        const qsizetype history = document().historyPosition();
        type(field<QLineEdit>(form, "/title"), "At the bridge");
        field<QPlainTextEdit>(form, "/learningObjectives").setPlainText("Greet somebody\nSay goodbye");
        auto &level = field<QComboBox>(form, "/level");
        level.setFocus();
        QTest::keyClick(&level, Qt::Key_Down);
        QMetaObject::invokeMethod(&level, "activated", Q_ARG(int, level.currentIndex()));
        const Lesson *lesson = document().content().findLesson(id);
        QCOMPARE(lesson->title, QStringLiteral("At the bridge"));
        QCOMPARE(lesson->learningObjectives, (QStringList{"Greet somebody", "Say goodbye"}));
        QVERIFY(lesson->level == Level::B1);
        QVERIFY(document().historyPosition() <= history + 2);
        QCOMPARE(lesson->order, 2);
        QVERIFY(m_window->actionRegistry().trigger("lesson.moveUp"));
        QCOMPARE(document().content().findLesson(id)->order, 1);
    }

    void wordFormKeepsSensesAndRefusesDoubles()
    {
        QVERIFY(m_window->actionRegistry().trigger("vocabulary.add"));
        const HeadwordId id = m_window->workspace().selection()->headword();
        auto *word = m_window->findChild<QLineEdit *>("fieldword");
        type(*word, "bridge");
        auto *senses = m_window->findChild<QTableWidget *>("senseTable");
        senses->item(0, 0)->setText("a way over water");
        senses->item(0, 1)->setText("puente");
        const Headword *found = document().content().findHeadword(id);
        QCOMPARE(found->word, QStringLiteral("bridge"));
        QCOMPARE(found->senses.first().definition, QStringLiteral("a way over water"));
        QCOMPARE(found->senses.first().translations.value("es"), QStringLiteral("puente"));
        QVERIFY(m_window->actionRegistry().trigger("vocabulary.add"));
        type(*word, "bridge");
        const Headword *second = document().content().findHeadword(m_window->workspace().selection()->headword());
        QVERIFY(second->word != QLatin1String("bridge"));
        QCOMPARE(document().content().headwords().size(), 2);
    }
};

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
