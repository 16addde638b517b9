// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/interaction/activitydialog.h"
#include "studio/ui/interaction/dialoginteraction.h"
#include "studio/ui/publish/publishchoices.h"
#include "studio/ui/publish/publishdialog.h"
#include "studio/ui/publish/signindialog.h"
#include "studio/ui/publish/steplist.h"
#include "studio/ui/widgets/fieldform.h"
#include "tests/support/uifixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

class TestDialogs : public QObject
{
    Q_OBJECT

private:
    static Task<void> keepAnswer(IInteraction &interaction, std::optional<int> &answer)
    {
        Question question;
        question.id = QStringLiteral("replace_cues");
        question.text = QStringLiteral("Replace them?");
        question.answers = QStringList{"Keep", "Replace"};
        answer = co_await interaction.ask(std::move(question));
    }

private slots:
    void aQuestionGivesTheButtonPressed()
    {
        QWidget window;
        BackgroundWork work;
        DialogInteraction interaction(window, work);
        for (const int wanted : {0, 1, -1}) {
            std::optional<int> answer;
            keepAnswer(interaction, answer);
            auto *box = window.findChild<QMessageBox *>("replace_cues");
            QVERIFY(box && !answer);
            if (wanted < 0)
                QTest::keyClick(box, Qt::Key_Escape);
            else
                box->buttons().at(wanted)->click();
            QTRY_VERIFY(answer.has_value());
            QCOMPARE(*answer, wanted);
            QTRY_VERIFY(!window.findChild<QMessageBox *>("replace_cues"));
        }
    }

    void anErrorSaysWhatHappenedThenWhatToDo()
    {
        QWidget window;
        BackgroundWork work;
        DialogInteraction interaction(window, work);
        interaction.show({Tone::Error, "The disk is full. Your last edit was not saved; free some space and repeat it.",
                          "3 MB are missing"});
        auto *box = window.findChild<QMessageBox *>("messageBox");
        QVERIFY(box);
        QCOMPARE(box->text(), QStringLiteral("The disk is full."));
        QVERIFY(box->informativeText().startsWith("Your last edit"));
        QCOMPARE(box->detailedText(), QStringLiteral("3 MB are missing"));
        QCOMPARE(box->icon(), QMessageBox::Critical);
        box->close();
    }

    void aNoticeDoesNotInterrupt()
    {
        QWidget window;
        BackgroundWork work;
        DialogInteraction interaction(window, work);
        QSignalSpy noticed(&interaction, &DialogInteraction::noticed);
        interaction.show({Tone::Info, "25 cues imported.", {}});
        QCOMPARE(noticed.count(), 1);
        QVERIFY(!window.findChild<QMessageBox *>());
    }

    void workIsShownAndCancelled()
    {
        QWidget window;
        auto work = std::make_unique<BackgroundWork>();
        DialogInteraction interaction(window, *work);
        auto progress = interaction.beginProgress("Opening the film");
        progress->setStep("Reading packets");
        progress->setPermille(250);
        progress->setRemaining(90'000);
        QCOMPARE(work->entries().size(), 1);
        QCOMPARE(work->entries().first().step, QStringLiteral("Reading packets"));
        QCOMPARE(work->entries().first().permille, 250);
        QCOMPARE(remainingText(work->entries().first().remainingMs), QStringLiteral("about 2 min left"));
        QVERIFY(!progress->stopToken().stop_requested());
        work->cancel(work->entries().first().number);
        QVERIFY(progress->stopToken().stop_requested());
        progress.reset();
        QVERIFY(work->entries().isEmpty());
        // Work that outlives the window is stopped and harmless.
        auto late = work->begin("Late");
        work.reset();
        QVERIFY(late->stopToken().stop_requested());
        late->setPermille(10);
    }

    void whatEndedAndWhatFailedIsKeptToReadAndCopy()
    {
        QWidget window;
        Theme theme;
        BackgroundWork work;
        DialogInteraction interaction(window, work);
        ActivityDialog dialog(work, theme);
        dialog.show();
        auto first = work.begin("Reading the sound");
        auto second = work.begin("Uploading");
        second->setRemaining(90'000);
        auto cancels = dialog.findChildren<QPushButton *>("activityCancel");
        QCOMPARE(cancels.size(), 2);
        cancels.last()->click();
        QVERIFY(second->stopToken().stop_requested() && !first->stopToken().stop_requested());
        QVERIFY(!cancels.last()->isEnabled());
        first.reset(); // brief: no record
        second.reset();
        QCOMPARE(work.records().size(), 1);
        QCOMPARE(work.records().first().outcome, BackgroundWork::Outcome::Cancelled);
        interaction.show({Tone::Error, "The disk is full. Make room.", "3 MB are missing"});
        auto *box = window.findChild<QMessageBox *>("messageBox");
        box->findChild<QPushButton *>("copyMessage")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("The disk is full. Make room.\n3 MB are missing"));
        QVERIFY(box->isVisible());
        box->close();
        QCOMPARE(work.records().size(), 2);
        QCOMPARE(work.records().first().outcome, BackgroundWork::Outcome::Failed);
        QCOMPARE(dialog.findChild<QTreeWidget *>("activityRecords")->topLevelItemCount(), 2);
        QVERIFY(dialog.findChild<QPlainTextEdit *>("activityText")->toPlainText().contains("3 MB are missing"));
        for (int i = 0; i < 2 * BackgroundWork::mostRecords; ++i)
            work.addRecord(BackgroundWork::Outcome::Finished, "x");
        QCOMPARE(work.records().size(), BackgroundWork::mostRecords);
    }

    void theFirstSentenceIsFoundInEveryLanguage()
    {
        QWidget window;
        BackgroundWork work;
        DialogInteraction interaction(window, work);
        interaction.show({Tone::Error, QString::fromUtf8("ディスクがいっぱいです。空きを作ってください。"), {}});
        auto *box = window.findChild<QMessageBox *>("messageBox");
        QCOMPARE(box->text(), QString::fromUtf8("ディスクがいっぱいです。"));
        QCOMPARE(box->informativeText(), QString::fromUtf8("空きを作ってください。"));
        box->close();
    }

    void publishingSaysWhatIsMissing()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(3);
        QVERIFY(window->actionRegistry().trigger("publish.publish"));
        auto *dialog = window->findChild<PublishDialog *>();
        QVERIFY(dialog);
        auto *checklist = dialog->findChild<StepList *>("checklist");
        for (const char *key : {"film", "lessons", "account"})
            QCOMPARE(checklist->stateOf(QString::fromLatin1(key)), StepList::State::Failed);
        QVERIFY(!dialog->findChild<QPushButton *>("publishButton")->isEnabled());
        auto *fix = dialog->findChild<QPushButton *>("account.fix");
        QVERIFY(fix);
        fix->click();
        QVERIFY(dialog->findChild<SignInDialog *>());
        dialog->findChild<SignInDialog *>()->reject();
        dialog->reject();
        QTRY_VERIFY(!window->findChild<PublishDialog *>());
    }

    void publishingLaterIsAskedAnewAndTheOutputRemembered()
    {
        UiFixture fixture;
        PublishOptions options;
        {
            PublishChoices choices(fixture.settings());
            auto *later = choices.findChild<QCheckBox *>("publishLater");
            auto *time = choices.findChild<QDateTimeEdit *>("releaseTime");
            QVERIFY(!later->isChecked() && !time->isEnabled());
            choices.applyTo(options);
            QVERIFY(!options.publishAt && !options.encode.addsCommonEncryption);
            later->click();
            QVERIFY(time->isEnabled());
            const QDateTime evening(QDate::currentDate().addDays(3), QTime(18, 30));
            time->setDateTime(evening);
            choices.findChild<QCheckBox *>("commonEncryption")->click();
            choices.applyTo(options);
            QVERIFY(options.publishAt == toInstant(evening.toUTC()));
            QVERIFY(options.encode.addsCommonEncryption);
        }
        PublishOptions next;
        const PublishChoices choices(fixture.settings());
        choices.applyTo(next);
        QVERIFY(!next.publishAt && next.encode.addsCommonEncryption);
    }

    void signingInChecksItsFieldsAndTheAddress()
    {
        UiFixture fixture;
        const StudioServices services = fixture.services();
        SignInDialog dialog(services.account, services.settings);
        dialog.show();
        auto *form = dialog.findChild<FieldForm *>();
        dialog.accept();
        QVERIFY(!form->error("server").isEmpty() && !form->error("password").isEmpty());
        dialog.findChild<QLineEdit *>("fieldserver")->setText("http://learn.example.org");
        dialog.findChild<QLineEdit *>("fieldemail")->setText("ana@example.org");
        dialog.findChild<QLineEdit *>("fieldpassword")->setText("secret");
        dialog.accept();
        QTRY_VERIFY(
            !form->error("server").isEmpty()); // plain http to another machine is refused before anything is sent
        QVERIFY(dialog.isVisible());
        QVERIFY(!services.account.isSignedIn());
        QVERIFY(!fixture.settings().value("account/server").isValid());
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
