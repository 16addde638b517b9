// SPDX-License-Identifier: GPL-3.0-or-later
// A project shared from the real window over the real server program, with another editor who works in a copy of it.
#include "studio/document/commands/setcuetext.h"
#include "studio/scenarios/syncproject.h"
#include "studio/ui/exchange/conflictsdialog.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/serverprocess.h"
#include "tests/support/uifixture.h"

#include <QApplication>
#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

constexpr const char *editorEmail = "editor@example.org";
constexpr const char *editorPassword = "lantern harbour quiet morning";

} // namespace

class TestExchangeWindow : public QObject
{
    Q_OBJECT

private:
    ServerProcess m_server;
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ProjectDocument> m_copy; ///< the other editor's
    QList<CueId> m_cues;

    Account &account() { return m_fixture->services().account; }
    QToolButton &status() { return *m_window->findChild<QToolButton *>(QStringLiteral("exchangeStatus")); }
    ConflictsDialog *dialog() { return m_window->findChild<ConflictsDialog *>(); }
    QTreeWidget &list() { return *dialog()->findChild<QTreeWidget *>(QStringLiteral("conflictList")); }
    QPlainTextEdit &text(const char *name) { return *dialog()->findChild<QPlainTextEdit *>(QString::fromLatin1(name)); }
    QPushButton &button(const char *name) { return *dialog()->findChild<QPushButton *>(QString::fromLatin1(name)); }
    QAction &action(const char *id) { return *m_window->actionRegistry().action(QString::fromLatin1(id)); }

    QString textHere(int cue) { return m_window->workspace().document()->content().findCue(m_cues.at(cue))->text; }
    QString textThere(int cue) { return m_copy->content().findCue(m_cues.at(cue))->text; }
    bool writeHere(int cue, const QString &words)
    {
        return m_window->workspace().run<SetCueText>(m_cues.at(cue), words);
    }
    bool writeThere(int cue, const QString &words)
    {
        return m_copy->execute(std::make_unique<SetCueText>(m_cues.at(cue), words)).ok();
    }
    bool exchangeThere() { return await(syncProject(*m_copy, account())).ok(); }

    QMessageBox *question()
    {
        for (QMessageBox *shown : m_window->findChildren<QMessageBox *>()) {
            if (shown->isVisible())
                return shown;
        }
        return nullptr;
    }
    bool answer(const QString &words)
    {
        if (!eventually([&] { return question() != nullptr; }))
            return false;
        const QPointer<QMessageBox> box(question());
        for (QAbstractButton *choice : box->buttons()) {
            if (choice->text().remove(u'&') == words) {
                QTest::mouseClick(choice, Qt::LeftButton);
                return eventually([&] { return box.isNull(); }); // whoever asked has the answer
            }
        }
        return false;
    }
    void keepPicture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("CINEFLUENT_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        for (const auto &[mode, suffix] : {std::pair{ThemeMode::Dark, "dark"}, {ThemeMode::Light, "light"}}) {
            m_fixture->theme().apply(*qApp, mode);
            QCoreApplication::processEvents();
            QVERIFY(widget.grab().save(QDir(folder).filePath(name + u'-' + QLatin1StringView(suffix) + ".png")));
        }
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), m_server.log().constData());
        const ServerProcess::Outcome made =
            m_server.run({"admin", "create-editor", "--email", editorEmail, "--username", "editor", "--password-stdin"},
                         QByteArray(editorPassword) + '\n');
        QVERIFY2(made.exitCode == 0, made.err.constData());
        m_fixture = std::make_unique<UiFixture>();
        m_window = m_fixture->showWindow();
        const auto document = m_fixture->makeProject(4, QStringLiteral("shared.cineproj"));
        for (const Cue &cue : document->cues())
            m_cues.append(cue.id);
        m_window->workspace().replaceDocument(document);
    }
    void cleanupTestCase()
    {
        m_copy.reset();
        m_window.reset();
        m_fixture.reset();
    }

    void asksForTheAccountFirst()
    {
        QVERIFY(!status().isVisible());
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("exchange.now")));
        auto *signIn = m_window->findChild<QDialog *>(QStringLiteral("signInDialog"));
        QVERIFY(signIn && signIn->isVisible());
        signIn->reject();
        const auto signedIn = await(account().signIn(QString::fromLatin1(m_server.url()), editorEmail, editorPassword));
        QVERIFY2(signedIn.ok(), signedIn.ok() ? "" : qPrintable(describe(signedIn.error())));
    }

    /// Nothing goes to a server before the editor has said so.
    void sharesWhenToldTo()
    {
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("exchange.now")));
        QVERIFY(answer(QStringLiteral("Cancel")));
        QVERIFY(!status().isVisible());
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("exchange.now")));
        QVERIFY(answer(QStringLiteral("Share")));
        QTRY_COMPARE(status().text(), QStringLiteral("Shared: up to date"));
        QVERIFY(status().isVisible());

        const QString path = m_window->workspace().document()->path();
        m_window->workspace().replaceDocument(nullptr);
        QVERIFY(!status().isVisible());
        const QString copy = m_fixture->path(QStringLiteral("copy.cineproj"));
        QVERIFY(QFile::copy(path, copy));
        auto reopened = openProject(path, m_fixture->environment());
        auto copied = openProject(copy, m_fixture->environment());
        QVERIFY(reopened && copied);
        m_window->workspace().replaceDocument(std::move(*reopened));
        m_copy = std::move(*copied);
        QTRY_COMPARE(status().text(), QStringLiteral("Shared: up to date"));
    }

    void takesWhatOthersDo()
    {
        QVERIFY(writeThere(0, QStringLiteral("Somebody else wrote this.")));
        QVERIFY(exchangeThere());
        QVERIFY(eventually([this] { return textHere(0) == QStringLiteral("Somebody else wrote this."); }));
        QVERIFY(writeHere(1, QStringLiteral("And this is mine.")));
        QVERIFY(eventually([this] { return exchangeThere() && textThere(1) == QStringLiteral("And this is mine."); }));
        QTRY_COMPARE(status().text(), QStringLiteral("Shared: up to date"));
    }

    /// What others did is not taken back by one key too many.
    void asksBeforeItUndoesOthersSteps()
    {
        QVERIFY(writeThere(3, QStringLiteral("Theirs.")));
        QVERIFY(exchangeThere());
        QVERIFY(eventually([this] { return textHere(3) == QStringLiteral("Theirs."); }));
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("edit.undo")));
        QVERIFY(answer(QStringLiteral("Cancel")));
        QCOMPARE(textHere(3), QStringLiteral("Theirs."));
        QVERIFY(writeHere(3, QStringLiteral("Mine.")));
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("edit.undo")));
        QVERIFY(!question());
        QCOMPARE(textHere(3), QStringLiteral("Theirs."));
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("edit.undo")));
        QVERIFY(answer(QStringLiteral("Take back")));
        QVERIFY(eventually([this] { return textHere(3) != QStringLiteral("Theirs."); }));
        QVERIFY(eventually([this] { return exchangeThere() && textThere(3) == textHere(3); }));
        QTRY_COMPARE(status().text(), QStringLiteral("Shared: up to date"));
    }

    void exchangesByHandOnly()
    {
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("exchange.automatic")));
        QVERIFY(!action("exchange.automatic").isChecked());
        QVERIFY(writeHere(1, QStringLiteral("Mine, later.")));
        QTRY_COMPARE(status().text(), QStringLiteral("Shared: changes wait"));
        QVERIFY(exchangeThere());
        QCOMPARE(textThere(1), QStringLiteral("And this is mine."));
        QTest::mouseClick(&status(), Qt::LeftButton);
        QTRY_COMPARE(status().text(), QStringLiteral("Shared: up to date"));
        QVERIFY(exchangeThere());
        QCOMPARE(textThere(1), QStringLiteral("Mine, later."));
    }

    void showsBothVersions()
    {
        for (const int cue : {0, 2, 3}) {
            QVERIFY(writeHere(cue, QStringLiteral("Here %1").arg(cue)));
            QVERIFY(writeThere(cue, QStringLiteral("There %1").arg(cue)));
        }
        QVERIFY(exchangeThere());
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("exchange.now")));
        QTRY_COMPARE(m_window->exchange().conflictCount(), 3);
        QVERIFY(status().text().startsWith(u'3'));
        QTest::mouseClick(&status(), Qt::LeftButton);
        QVERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(list().topLevelItemCount(), 3);
        QCOMPARE(list().topLevelItem(0)->text(1), QStringLiteral("Text"));
        QVERIFY(!button("useText").isEnabled());
        QVERIFY(text("presentVersion").toPlainText() != text("otherVersion").toPlainText());
        list().setFocus();
        keepPicture(*dialog(), QStringLiteral("conflicts"));
        keepPicture(*m_window, QStringLiteral("shared"));
    }

    /// One stays, one is replaced, one is written anew; the other editor gets all three.
    void settlesThem()
    {
        QStringList chosen;
        const auto cueOfCurrent = [this] { return list().currentItem()->text(0); };
        const QString first = cueOfCurrent();
        chosen.append(text("presentVersion").toPlainText());
        QTest::mouseClick(&button("keepVersion"), Qt::LeftButton);
        QTRY_COMPARE(list().topLevelItemCount(), 2);
        QVERIFY(cueOfCurrent() != first);
        chosen.append(text("otherVersion").toPlainText());
        QTest::mouseClick(&button("takeVersion"), Qt::LeftButton);
        QTRY_COMPARE(list().topLevelItemCount(), 1);
        text("resultVersion").setFocus();
        text("resultVersion").selectAll();
        QTest::keyClicks(&text("resultVersion"), QStringLiteral("Of both"));
        // What others do meanwhile leaves the text that is being written alone.
        QVERIFY(writeHere(1, QStringLiteral("Something else")));
        QCOMPARE(text("resultVersion").toPlainText(), QStringLiteral("Of both"));
        chosen.append(QStringLiteral("Of both"));
        QVERIFY(button("useText").isEnabled());
        QTest::mouseClick(&button("useText"), Qt::LeftButton);
        QTRY_COMPARE(list().topLevelItemCount(), 0);
        QVERIFY(!button("keepVersion").isEnabled() && !button("takeVersion").isEnabled());
        QCOMPARE(dialog()->findChild<QLabel *>(QStringLiteral("conflictStatus"))->text(),
                 QStringLiteral("There is nothing to choose."));
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("exchange.now")));
        QTRY_COMPARE(status().text(), QStringLiteral("Shared: up to date"));
        QVERIFY(exchangeThere());
        QSet<QString> there;
        for (const int cue : {0, 2, 3}) {
            there.insert(textThere(cue));
            QCOMPARE(textThere(cue), textHere(cue));
        }
        QCOMPARE(there, QSet<QString>(chosen.begin(), chosen.end()));
        QVERIFY(dialog()->close());
    }

    void saysThatItIsSignedOut()
    {
        QCoro::waitFor(account().signOut());
        QTRY_COMPARE(status().text(), QStringLiteral("Shared: signed out"));
        keepPicture(*m_window, QStringLiteral("signedout"));
    }
};

QTEST_MAIN(TestExchangeWindow)
#include "tst_exchangewindow.moc"
