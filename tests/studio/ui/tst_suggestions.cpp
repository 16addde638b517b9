// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/languagepacks.h"
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/commands/setprojectsettings.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/subtitles/cuespanel.h"
#include "studio/ui/vocabulary/suggestiondetails.h"
#include "studio/ui/vocabulary/suggestionspanel.h"
#include "studio/ui/vocabulary/vocabularypanel.h"
#include "studio/ui/vocabulary/wordmarks.h"
#include "studio/ui/vocabulary/wordpopup.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/uifixture.h"

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

const QStringList spanish{QStringLiteral("Cada noche, Tom sube las escaleras del faro."),
                          QStringLiteral("Hay ciento veinte escalones."),
                          QStringLiteral("Arriba, enciende la lámpara."),
                          QStringLiteral("La lámpara brilla sobre el mar hasta la mañana."),
                          QStringLiteral("Abajo, en el puerto, vive una niña que se llama Mia."),
                          QStringLiteral("Tom, ¿por qué enciendes la lámpara todas las noches?"),
                          QStringLiteral("Porque los barcos tienen que encontrar la costa."),
                          QStringLiteral("¡Ah! Una tormenta terrible se acerca al hospital.")};

const QStringList japanese{QStringLiteral("毎晩、トムは灯台の階段を上ります。"), QStringLiteral("海はとても静かです。"),
                           QStringLiteral("船は港に着きました。"), QStringLiteral("母は台所で料理を作っている。")};

} // namespace

/// The words that the film suggests, by keyboard alone.
class TestSuggestions : public QObject
{
    Q_OBJECT

private:
    static QStringList roots()
    {
        return LanguagePacks::standardRoots(
            {QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/resources/languages/node_modules")});
    }

    static std::shared_ptr<ProjectDocument> project(UiFixture &fixture, const QString &language,
                                                    const QStringList &texts)
    {
        auto document = fixture.makeProject(0);
        ProjectSettings settings = document->settings();
        settings.originalLanguage = language;
        settings.translationLanguages = {QStringLiteral("en")};
        QList<Cue> cues;
        for (int i = 0; i < texts.size(); ++i) {
            Cue cue;
            cue.id = document->newId<CueId>();
            cue.range = {MediaTime::fromSeconds(2 * i + 1), MediaTime::fromSeconds(2 * i + 3)};
            cue.text = texts[i];
            cues.append(cue);
        }
        if (!document->execute(std::make_unique<SetProjectSettings>(settings)).ok() ||
            !document->execute(std::make_unique<AddCues>(cues)).ok() || !document->startHistory().ok())
            qFatal("no project");
        return document;
    }

    /// As an editor does it: one key, wherever the focus is.
    static SuggestionsPanel &open(MainWindow &window)
    {
        QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        return window.panels().vocabulary().suggestions();
    }

    static void press(SuggestionsPanel &panel, Qt::Key key)
    {
        QVERIFY(panel.table().hasFocus());
        QTest::keyClick(&panel.table(), key);
    }

    static QString lemmaAt(SuggestionsPanel &panel, int row)
    {
        const SuggestedWord *word = panel.model().wordAt(row);
        return word ? word->candidate.lemma : QString();
    }

    static void picture(MainWindow &window, const QString &name)
    {
        const QString folder = qEnvironmentVariable("CINEFLUENT_SCREENSHOTS");
        if (!folder.isEmpty())
            QVERIFY(window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }

private slots:
    void takesWordsByKeys()
    {
        UiFixture fixture;
        fixture.setLanguageRoots(roots());
        const auto window = fixture.showWindow();
        window->workspace().replaceDocument(project(fixture, QStringLiteral("es"), spanish));
        SuggestionsPanel &panel = open(*window);
        QTRY_VERIFY_WITH_TIMEOUT(panel.model().rowCount() > 8, 20'000);
        QTRY_VERIFY(panel.table().hasFocus());
        const ProjectDocument &document = *window->workspace().document();
        // A sense is chosen before the word is taken.
        QTRY_VERIFY(panel.details().hasDetails());
        while (panel.details().details().senses.size() < 2) {
            press(panel, Qt::Key_Down);
            QTRY_VERIFY(panel.details().hasDetails());
        }
        QStringList first{lemmaAt(panel, panel.table().currentIndex().row())};
        const QString second = panel.details().details().senses[1].translations.join(QStringLiteral(", "));
        press(panel, Qt::Key_2);
        QCOMPARE(panel.details().sense(), 1);
        press(panel, Qt::Key_A);
        QTRY_COMPARE(document.content().headwords().size(), 1);
        QCOMPARE(document.content().headwords().first().senses.first().translations.value(QStringLiteral("en")),
                 second);
        QTest::keyClick(&panel.table(), Qt::Key_Home, Qt::ControlModifier);
        first << lemmaAt(panel, 0) << lemmaAt(panel, 1);
        const QString ignored = lemmaAt(panel, 2);
        const QString known = lemmaAt(panel, 3);
        press(panel, Qt::Key_A); // faster than dictionaries answer
        press(panel, Qt::Key_A);
        QTRY_COMPARE(document.content().headwords().size(), 3);
        QCOMPARE(document.historyPosition(), 3);
        for (const QString &lemma : first) {
            const Headword *word = document.content().findHeadword(lemma, QStringLiteral("es"));
            QVERIFY2(word, qPrintable(lemma));
            QVERIFY(!word->pronunciation.isEmpty());
            QVERIFY(!document.content().occurrencesOfHeadword(word->id).isEmpty());
        }

        QCOMPARE(lemmaAt(panel, 0), ignored);
        press(panel, Qt::Key_I);
        QCOMPARE(lemmaAt(panel, 0), known);
        press(panel, Qt::Key_K);
        QCOMPARE(document.historyPosition(), 5);
        QVERIFY(lemmaAt(panel, 0) != known);
        QTest::keyClick(&panel.table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(lemmaAt(panel, 0), known);
        QTest::keyClick(&panel.table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(lemmaAt(panel, 0), ignored);
        QTest::keyClick(&panel.table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document.content().headwords().size(), 2);
        QCOMPARE(document.historyPosition(), 2);
        QTRY_VERIFY(panel.details().hasDetails());
        picture(*window, QStringLiteral("suggestions-light"));
        fixture.theme().apply(*qApp, ThemeMode::Dark);
        picture(*window, QStringLiteral("suggestions-dark"));
    }

    void hiddenWordsCanBeReached()
    {
        UiFixture fixture;
        fixture.setLanguageRoots(roots());
        const auto window = fixture.showWindow();
        window->workspace().replaceDocument(project(fixture, QStringLiteral("es"), spanish));
        SuggestionsPanel &panel = open(*window);
        QTRY_VERIFY_WITH_TIMEOUT(panel.model().rowCount() > 8, 20'000);
        const auto shown = [&panel] {
            QStringList lemmas;
            for (int row = 0; row < panel.model().rowCount(); ++row)
                lemmas.append(lemmaAt(panel, row));
            return lemmas;
        };
        QVERIFY(!shown().contains(QStringLiteral("Tom")));
        QVERIFY(!shown().contains(QStringLiteral("hospital")));
        press(panel, Qt::Key_I);
        panel.model().setShow(SuggestionListModel::Show::Unlikely);
        QVERIFY(shown().contains(QStringLiteral("Tom")));
        QVERIFY2(shown().contains(QStringLiteral("hospital")), qPrintable(shown().join(u' ')));
        panel.model().setShow(SuggestionListModel::Show::Ignored);
        QCOMPARE(panel.model().rowCount(), 1);
        press(panel, Qt::Key_I); // again: no longer ignored
        QCOMPARE(panel.model().rowCount(), 0);
    }

    void looksAgainAfterAnEditAndNeverHoldsIt()
    {
        UiFixture fixture;
        fixture.setLanguageRoots(roots());
        const auto window = fixture.showWindow();
        window->workspace().replaceDocument(project(fixture, QStringLiteral("es"), spanish));
        SuggestionsPanel &panel = open(*window);
        QTRY_VERIFY_WITH_TIMEOUT(panel.model().rowCount() > 8, 20'000);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(window->workspace().run<SetCueText>(window->workspace().document()->cues().at(1).id,
                                                    QStringLiteral("La ventana está abierta.")));
        QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
        QTRY_VERIFY([&panel] {
            for (const SuggestedWord &word : panel.model().result().words) {
                if (word.candidate.lemma == QStringLiteral("ventana"))
                    return panel.model().result().freshCount == 1;
            }
            return false;
        }());
    }

    void goesToTheCueAndPlaysItsSentence()
    {
        FilmSpec spec;
        spec.name = QStringLiteral("suggestions.mp4");
        spec.frameCount = 480;
        const auto film = makeFilm(spec);
        QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
        UiFixture fixture;
        fixture.setLanguageRoots(roots());
        const auto window = fixture.showWindow();
        window->workspace().replaceDocument(project(fixture, QStringLiteral("es"), spanish));
        window->flows().openFilm(film->path);
        QTRY_VERIFY_WITH_TIMEOUT(window->player().hasFilm() && !window->flows().isBusy(), 20'000);
        SuggestionsPanel &panel = open(*window);
        QTRY_VERIFY_WITH_TIMEOUT(panel.model().rowCount() > 8, 20'000);
        const SuggestedWord word = *panel.model().wordAt(0);
        QSignalSpy clips(&panel, &SuggestionsPanel::clipRequested);
        press(panel, Qt::Key_P);
        QCOMPARE(clips.size(), 1);
        QCOMPARE(clips.first().first().value<TimeRange>(), word.spoken);
        QTRY_VERIFY(window->player().isMoving());
        window->player().pause();
        press(panel, Qt::Key_G);
        QCOMPARE(window->workspace().selection()->currentCue(), word.firstCue);
    }

    void showsTheWordAtTheCursor()
    {
        UiFixture fixture;
        fixture.setLanguageRoots(roots());
        const auto window = fixture.showWindow();
        window->workspace().replaceDocument(project(fixture, QStringLiteral("es"), spanish));
        const ProjectDocument &document = *window->workspace().document();
        const CueId cue = document.cues().at(5).id; // "…enciendes…"
        const int position = int(document.cues().at(5).text.indexOf(QStringLiteral("enciendes"))) + 3;
        window->workspace().jumpToCue(cue);
        QVERIFY(window->actionRegistry().trigger(QStringLiteral("cue.edit")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < position; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(window.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        WordPopup &popup = window->panels().wordPopup();
        QTRY_VERIFY(popup.isVisible());
        auto *details = popup.findChild<SuggestionDetails *>();
        QTRY_VERIFY_WITH_TIMEOUT(details->hasDetails(), 20'000);
        QVERIFY(!details->details().senses.isEmpty());
        picture(*window, QStringLiteral("popup-window"));
        if (const QString folder = qEnvironmentVariable("CINEFLUENT_SCREENSHOTS"); !folder.isEmpty())
            QVERIFY(popup.grab().save(QDir(folder).filePath(QStringLiteral("popup.png"))));
        popup.hide();
        QList<qint64> times;
        for (int i = 0; i < 21; ++i) {
            QElapsedTimer clock;
            clock.start();
            popup.showWord(cue, position, QPoint(300, 300));
            times.append(clock.nsecsElapsed() / 1000);
            popup.hide();
        }
        std::sort(times.begin(), times.end());
        qInfo("the word's entry, median of %lld: %lld µs", qlonglong(times.size()), qlonglong(times[10]));
        popup.showWord(cue, position, QPoint(300, 300));
        QTRY_VERIFY(details->hasDetails());
        emit details->verbChosen(SuggestionTable::Verb::Accept);
        const Headword *word = document.content().findHeadword(QStringLiteral("encender"), QStringLiteral("es"));
        QVERIFY(word);
        QCOMPARE(document.content().occurrencesOfHeadword(word->id).size(), 2);
        QVERIFY(!popup.isVisible());
    }

    void underlinesDifficultWords()
    {
        UiFixture fixture;
        fixture.setLanguageRoots(roots());
        const auto window = fixture.showWindow();
        window->workspace().replaceDocument(project(fixture, QStringLiteral("es"), spanish));
        WordMarks &marks = window->panels().wordMarks();
        QVERIFY(window->actionRegistry().trigger(QStringLiteral("vocabulary.underline")));
        const SuggestionListModel &model = window->panels().vocabulary().suggestions().model();
        QTRY_VERIFY_WITH_TIMEOUT(!model.result().words.isEmpty(), 20'000);
        const SuggestedWord *hard = nullptr;
        for (const SuggestedWord &word : model.result().words) {
            if (!hard && word.candidate.kind == CandidateKind::Word &&
                QStringList({"B1", "B2", "C1", "C2"}).contains(word.candidate.level))
                hard = &word;
        }
        QVERIFY(hard);
        const Cue cue = *window->workspace().document()->content().findCue(hard->firstCue);
        const int place = int(hard->candidate.occurrences.first().span.start);
        window->workspace().jumpToCue(cue.id);
        const auto isMarked = [&] {
            const QList<WordMark> words = marks.of(cue.id, cue.text);
            return std::any_of(words.begin(), words.end(), [&](const WordMark &w) { return w.start == place; });
        };
        QVERIFY(isMarked());
        QVERIFY(marks.of(cue.id, cue.text + u'!').isEmpty()); // not what was looked at
        // Simple words are not marked, and the entry is told of any.
        const Cue night = window->workspace().document()->cues().at(0); // "Cada noche, …"
        for (const WordMark &word : marks.of(night.id, night.text))
            QVERIFY(night.text.mid(word.start, word.length) != QStringLiteral("noche"));
        QVERIFY(marks.entryAt(night.id, night.text, 6).contains(QStringLiteral("noche")));
        // In the field the letters are underlined.
        auto *field = window->panels().cues().findChild<QPlainTextEdit *>(QStringLiteral("cueText"));
        const auto isUnderlined = [&] {
            for (const auto &range : field->document()->firstBlock().layout()->formats()) {
                if (range.start <= place && place < range.start + range.length)
                    return range.format.underlineStyle() != QTextCharFormat::NoUnderline;
            }
            return false;
        };
        QTRY_VERIFY(isUnderlined());
        picture(*window, QStringLiteral("difficult-words"));
        // Ctrl and a click opens the entry.
        QTextCursor cursor(field->document());
        cursor.setPosition(place + 2);
        QTest::mouseClick(field->viewport(), Qt::LeftButton, Qt::ControlModifier, field->cursorRect(cursor).center());
        WordPopup &popup = window->panels().wordPopup();
        QTRY_VERIFY(popup.isVisible());
        auto *details = popup.findChild<SuggestionDetails *>();
        QTRY_VERIFY(details->hasDetails());
        emit details->verbChosen(SuggestionTable::Verb::Known);
        QTRY_VERIFY(!isMarked());
        QVERIFY(!isUnderlined());
        QVERIFY(window->actionRegistry().trigger(QStringLiteral("vocabulary.underline")));
        QVERIFY(marks.of(cue.id, cue.text).isEmpty());
    }

    void saysAWord()
    {
        UiFixture fixture;
        fixture.setLanguageRoots(roots());
        const auto window = fixture.showWindow();
        window->workspace().replaceDocument(project(fixture, QStringLiteral("es"), spanish));
        SuggestionsPanel &panel = open(*window);
        QTRY_VERIFY_WITH_TIMEOUT(panel.model().rowCount() > 8, 20'000);
        QTRY_VERIFY(panel.table().hasFocus());
        QSignalSpy said(&panel, &SuggestionsPanel::wordSaid);
        QSignalSpy failed(&window->workspace(), &Workspace::failed);
        press(panel, Qt::Key_S);
        QTRY_VERIFY(!said.isEmpty() || !failed.isEmpty());
        QCOMPARE(said.size(), 1); // espeak-ng is among the packages that the tests need
        const qint64 ms = said.first().first().toByteArray().size() / 2 * 1000 / said.first().at(1).toInt();
        QVERIFY2(ms > 150 && ms < 3000, qPrintable(QString::number(ms)));
        // A window without a sound device says so.
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, QStringLiteral("no_sound_device"));
    }

    void saysWhatToInstall()
    {
        UiFixture fixture;
        fixture.setLanguageRoots({fixture.path(QStringLiteral("nothing"))});
        const auto window = fixture.showWindow();
        window->workspace().replaceDocument(project(fixture, QStringLiteral("ko"), {QStringLiteral("안녕하세요.")}));
        SuggestionsPanel &panel = open(*window);
        QTRY_VERIFY(!panel.isLooking());
        bool isNamed = false;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            isNamed = isNamed || (label->isVisible() && label->text().contains(QStringLiteral("hunspell-ko")));
        QVERIFY(isNamed);
        picture(*window, QStringLiteral("suggestions-missing"));
    }

    void readsJapanese()
    {
        UiFixture fixture;
        fixture.setLanguageRoots(roots());
        const auto window = fixture.showWindow();
        window->workspace().replaceDocument(project(fixture, QStringLiteral("ja"), japanese));
        SuggestionsPanel &panel = open(*window);
        QTRY_VERIFY_WITH_TIMEOUT(panel.model().rowCount() > 4, 20'000);
        QTRY_VERIFY(panel.details().hasDetails());
        picture(*window, QStringLiteral("suggestions-ja"));
    }
};

QTEST_MAIN(TestSuggestions)

#include "tst_suggestions.moc"
