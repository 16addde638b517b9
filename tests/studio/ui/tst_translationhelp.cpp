// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setcuetext.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/translationflows.h"
#include "studio/ui/translation/filldialog.h"
#include "studio/ui/translation/glossarydialog.h"
#include "studio/ui/translation/inconsistencydialog.h"
#include "studio/ui/translation/translationpanel.h"
#include "tests/studio/net/fakehttpserver.h"
#include "tests/support/eventually.h"
#include "tests/support/uifixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

template<typename SomeDialog>
SomeDialog *shown(const MainWindow &window)
{
    const auto found = [&window]() -> SomeDialog * {
        for (SomeDialog *dialog : window.findChildren<SomeDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    };
    (void)eventually([&] { return found() != nullptr; });
    return found();
}

QPushButton *buttonOf(const QDialog &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestTranslationHelp : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTranslatedHelpsTheNextFilm()
    {
        UiFixture fixture;
        auto window = fixture.showProject(6); // "This is line number 1." is translated, number 2 is not
        window->actionRegistry().trigger(QStringLiteral("view.translation"));
        TranslationPanel &panel = window->panels().translation();
        QVERIFY(panel.isVisible());
        select(*window, 1);
        QVERIFY(eventually([&] { return panel.suggestionCount() > 0; }));
        QVERIFY(panel.suggestion(1).startsWith(u"Esta es la línea"));
        // The key puts it in, as one step.
        QVERIFY(window->actionRegistry().action(QStringLiteral("translation.use1"))->isEnabled());
        QTest::keyClick(window->focusWidget(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(translation(*window, 1), panel.suggestion(1));
        window->actionRegistry().trigger(QStringLiteral("edit.undo"));
        QCOMPARE(translation(*window, 1), QString());
        // So does the button.
        auto *take = panel.findChild<QPushButton *>(QStringLiteral("takeSuggestion2"));
        QVERIFY(take);
        QTest::mouseClick(take, Qt::LeftButton);
        QCOMPARE(translation(*window, 1), panel.suggestion(2));
        // Another film knows of it.
        window->workspace().replaceDocument(fixture.makeProject(2));
        select(*window, 1);
        QVERIFY(
            eventually([&] { return panel.suggestion(1) == u"Esta es la línea 3." || panel.suggestionCount() > 1; }));
    }

    void nothingToTranslateSaysSo()
    {
        UiFixture fixture;
        auto window = fixture.showProject(2);
        const auto *note = window->panels().translation().findChild<QLabel *>(QStringLiteral("translationNote"));
        window->workspace().selection()->setCues({});
        QVERIFY(eventually([&] { return note->text() == u"Choose a cue to translate."; }));
        QVERIFY(!window->actionRegistry().action(QStringLiteral("translation.use1"))->isEnabled());
    }

    void termsAreKeptAndChecked()
    {
        UiFixture fixture;
        auto window = fixture.showProject(3);
        select(*window, 0);
        window->actionRegistry().trigger(QStringLiteral("translation.glossary"));
        auto *glossary = shown<GlossaryDialog>(*window);
        QVERIFY(glossary);
        QTest::mouseClick(buttonOf(*glossary, QStringLiteral("Add")), Qt::LeftButton);
        auto *table = glossary->findChild<QTableWidget *>();
        // A new row is open for typing.
        auto *cell = table->findChild<QLineEdit *>();
        QVERIFY(cell);
        QTest::keyClicks(cell, QStringLiteral("line"));
        QTest::keyClick(cell, Qt::Key_Return);
        QVERIFY(eventually([&] { return table->item(0, 0)->text() == u"line"; }));
        table->item(0, 1)->setText(QStringLiteral("renglón"));
        QTest::mouseClick(buttonOf(*glossary, QStringLiteral("Save")), Qt::LeftButton);
        const auto *terms = window->panels().translation().findChild<QLabel *>(QStringLiteral("translationTerms"));
        QVERIFY(eventually([&] { return terms->text().contains(u"renglón"); }));

        window->actionRegistry().trigger(QStringLiteral("translation.check"));
        auto *findings = shown<InconsistencyDialog>(*window);
        QVERIFY(findings);
        auto *list = findings->findChild<QTableWidget *>();
        QVERIFY(eventually([&] { return list->rowCount() == 2; })); // cues 1 and 3 say "línea"
        list->setCurrentCell(1, 0);
        QCOMPARE(window->workspace().currentCue()->id, window->workspace().document()->cues().at(2).id);
        findings->close();
    }

    void missingTranslationsAreFilledInOneStep()
    {
        UiFixture fixture;
        auto window = fixture.showProject(4);
        auto *document = window->workspace().document();
        const CueId second = document->cues().at(1).id;
        QVERIFY(window->workspace().run<SetCueText>(second, document->cues().at(0).text));
        QSignalSpy remembered(&window->translation(), &TranslationFlows::remembered);
        QVERIFY(remembered.wait(20'000));
        window->actionRegistry().trigger(QStringLiteral("translation.fill"));
        auto *dialog = shown<FillDialog>(*window);
        QVERIFY(dialog);
        QTest::mouseClick(buttonOf(*dialog, QStringLiteral("Fill in")), Qt::LeftButton);
        QVERIFY(eventually([&] { return translation(*window, 1) == u"Esta es la línea 1."; }));
        QCOMPARE(translation(*window, 3), QString());
        window->actionRegistry().trigger(QStringLiteral("edit.undo"));
        QCOMPARE(translation(*window, 1), QString());
    }

    void aServiceIsAskedWithTheEditorsWordAlone()
    {
        FakeHttpServer server([](const FakeRequest &request) {
            FakeAnswer answer;
            answer.body = request.path == "/languages"
                              ? QByteArray("[{\"code\":\"en\",\"targets\":[\"es\"]}]")
                              : QJsonDocument(QJsonObject{{"translatedText", QJsonArray{"Del servicio"}}}).toJson();
            return answer;
        });
        UiFixture fixture;
        fixture.settings().setValue(QStringLiteral("translation/service"), QStringLiteral("libretranslate"));
        fixture.settings().setValue(QStringLiteral("translation/address"), server.url().toString());
        auto window = fixture.showProject(2);
        TranslationPanel &panel = window->panels().translation();
        select(*window, 1);
        QVERIFY(eventually([&] { return panel.suggestionCount() > 0; }));
        const int before = panel.suggestionCount();
        window->actionRegistry().trigger(QStringLiteral("translation.ask"));
        answer(*window, QStringLiteral("Do not send"));
        QVERIFY(server.requests().isEmpty());
        window->actionRegistry().trigger(QStringLiteral("translation.ask"));
        answer(*window, QStringLiteral("Send"));
        QVERIFY(eventually([&] { return panel.suggestionCount() == before + 1; }));
        QCOMPARE(panel.suggestion(before + 1), QStringLiteral("Del servicio"));
        // Agreed once, the next text goes without a question.
        window->actionRegistry().trigger(QStringLiteral("translation.ask"));
        QVERIFY(eventually([&] { return panel.suggestionCount() == before + 2; }));
    }

private:
    static void select(MainWindow &window, qsizetype index)
    {
        const CueId id = window.workspace().document()->cues().at(index).id;
        window.workspace().selection()->setCues({id}, id);
    }

    static QString translation(const MainWindow &window, qsizetype index)
    {
        return const_cast<MainWindow &>(window).workspace().document()->cues().at(index).translations.value(
            QStringLiteral("es"));
    }

    static void answer(MainWindow &window, const QString &text)
    {
        auto *box = shown<QMessageBox>(window);
        if (!box)
            qFatal("no question");
        QPushButton *button = buttonOf(*box, text);
        if (!button)
            qFatal("no such answer");
        QTest::mouseClick(button, Qt::LeftButton);
    }
};

QTEST_MAIN(TestTranslationHelp)
#include "tst_translationhelp.moc"
