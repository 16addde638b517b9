// SPDX-License-Identifier: GPL-3.0-or-later
// The list of releases on the real window over the real server program: what learners meet is what the list says.
#include "common/api/routes.h"
#include "studio/net/apiclient.h"
#include "studio/net/serverconnection.h"
#include "studio/ui/publish/releasesdialog.h"
#include "tests/common/api/manifestmaker.h"
#include "tests/common/api/spokenmovie.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/serverprocess.h"
#include "tests/support/uifixture.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

constexpr const char *editorEmail = "editor@example.org";
constexpr const char *editorPassword = "lantern harbour quiet morning";

} // namespace

class TestReleaseHistory : public QObject
{
    Q_OBJECT

private:
    ServerProcess m_server;
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    ReleasesDialog *m_dialog = nullptr;
    api::ReleaseManifest m_first;
    api::ReleaseManifest m_second;

    Account &account() { return m_fixture->services().account; }
    QTreeWidget &list() { return *m_dialog->findChild<QTreeWidget *>(QStringLiteral("releaseList")); }
    QTreeWidget &changes() { return *m_dialog->findChild<QTreeWidget *>(QStringLiteral("releaseChanges")); }
    QPushButton &button(const char *name) { return *m_dialog->findChild<QPushButton *>(QString::fromLatin1(name)); }
    QString status() { return m_dialog->findChild<QLabel *>(QStringLiteral("releaseStatus"))->text(); }
    QString stateOf(int row) { return list().topLevelItem(row) ? list().topLevelItem(row)->text(1) : QString(); }

    Result<ApiResponse> ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
                            const QByteArray &type = "application/json")
    {
        ApiRequest request;
        request.method = method;
        request.path = path;
        request.body = body;
        request.contentType = type;
        return await(account().connection()->client().send(std::move(request)));
    }
    /// What anybody gets for the movie: its title, or nothing.
    QString seenTitle()
    {
        const auto answer = ask("GET", QStringLiteral("/movies/") + m_first.movie.id.toString());
        return answer ? QJsonDocument::fromJson(answer->body).object().value(QLatin1StringView("title")).toString()
                      : QString();
    }
    bool publish(const api::ReleaseManifest &manifest)
    {
        for (const api::MediaObject &object : manifest.objects) {
            if (!ask("PUT", api::routes::toStudioObject(object.sha256), contentOf(object),
                     object.contentType.toLatin1()))
                return false;
        }
        return ask("PUT", api::routes::toStudioRelease(manifest.movie.id), api::toJson(manifest)).ok();
    }
    bool answer(const QString &text)
    {
        const auto box = [this]() -> QMessageBox * {
            for (QMessageBox *shown : m_window->findChildren<QMessageBox *>()) {
                if (shown->isVisible())
                    return shown;
            }
            return nullptr;
        };
        if (!eventually([&] { return box() != nullptr; }))
            return false;
        for (QAbstractButton *choice : box()->buttons()) {
            if (choice->text().remove(u'&') == text) {
                QTest::mouseClick(choice, Qt::LeftButton);
                return true;
            }
        }
        return false;
    }
    void keepPicture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("CINEFLUENT_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        for (const auto &[mode, suffix] : {std::pair{ThemeMode::Dark, "dark"}, {ThemeMode::Light, "light"}}) {
            m_fixture->theme().apply(*qApp, mode);
            QCoreApplication::processEvents();
            QVERIFY(m_dialog->grab().save(QDir(folder).filePath(name + u'-' + QLatin1StringView(suffix) + ".png")));
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
        const auto document = m_fixture->makeProject(3);
        QRandomGenerator random(20261123);
        m_first = makeSpokenMovie(random, QStringLiteral("es"), 2, 4);
        m_first.movie.id = document->movie().id;
        m_first.movie.title = QStringLiteral("The first title");
        m_second = m_first;
        m_second.releaseId = QUuid::createUuid();
        m_second.movie.title = QStringLiteral("The second title");
        m_second.lessons[0].lesson.title = QStringLiteral("A better beginning");
        m_second.lessons[0].cues[0].cue.contextNotes = QStringLiteral("Said at noon");
        m_window->workspace().replaceDocument(document);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void asksForTheAccountFirst()
    {
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("publish.releases")));
        m_dialog = m_window->findChild<ReleasesDialog *>();
        QVERIFY(m_dialog);
        QVERIFY(button("signIn").isVisible());
        QVERIFY(!button("rollBack").isEnabled() && !button("unpublish").isEnabled());
        const auto signedIn = await(account().signIn(QString::fromLatin1(m_server.url()), editorEmail, editorPassword));
        QVERIFY2(signedIn.ok(), signedIn.ok() ? "" : qPrintable(describe(signedIn.error())));
        QTRY_COMPARE(status(), QStringLiteral("Nothing has been published yet."));
        QVERIFY(!button("signIn").isVisible());
        QCOMPARE(list().topLevelItemCount(), 0);
    }

    void showsWhatChanged()
    {
        QVERIFY(publish(m_first));
        QVERIFY(publish(m_second));
        QVERIFY(m_dialog->close());
        QTRY_VERIFY(!m_window->findChild<ReleasesDialog *>());
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("publish.releases")));
        m_dialog = m_window->findChild<ReleasesDialog *>();
        QTRY_COMPARE(list().topLevelItemCount(), 2);
        QCOMPARE(stateOf(0), QStringLiteral("Live"));
        QCOMPARE(list().topLevelItem(0)->text(3), QStringLiteral("editor"));
        const api::ReleaseDiff expected = api::diffOf(m_first, m_second);
        QTRY_COMPARE(changes().topLevelItemCount(), int(expected.changes.size()));
        QCOMPARE(changes().topLevelItem(1)->text(0), QStringLiteral("Lesson: A better beginning"));
        QVERIFY(changes().findItems(QStringLiteral("notes"), Qt::MatchExactly, 2).size() == 1);
        QVERIFY(!button("rollBack").isEnabled());
        keepPicture(QStringLiteral("releases"));
    }

    void rollsBackAfterAsking()
    {
        list().setCurrentItem(list().topLevelItem(1));
        QVERIFY(button("rollBack").isEnabled());
        button("rollBack").click();
        QVERIFY(answer(QStringLiteral("Cancel")));
        QCOMPARE(seenTitle(), m_second.movie.title);
        button("rollBack").click();
        QVERIFY(answer(QStringLiteral("Roll back")));
        QTRY_COMPARE(stateOf(1), QStringLiteral("Live"));
        QCOMPARE(status(), QStringLiteral("Learners see release 1."));
        QCOMPARE(seenTitle(), m_first.movie.title);
    }

    void setsAndTakesATime()
    {
        list().setCurrentItem(list().topLevelItem(0));
        m_dialog->findChild<QDateTimeEdit *>()->setDateTime(QDateTime::currentDateTime().addDays(2));
        button("scheduleRelease").click();
        QTRY_VERIFY(stateOf(0).startsWith(QStringLiteral("Goes live on ")));
        keepPicture(QStringLiteral("releases-scheduled"));
        list().setCurrentItem(list().topLevelItem(0));
        QTRY_VERIFY(button("cancelSchedule").isEnabled());
        button("cancelSchedule").click();
        QTRY_VERIFY(stateOf(0).startsWith(QStringLiteral("Former")));
        QCOMPARE(seenTitle(), m_first.movie.title);
    }

    void takesTheMovieOff()
    {
        QTRY_VERIFY(button("unpublish").isEnabled());
        button("unpublish").click();
        QVERIFY(answer(QStringLiteral("Unpublish")));
        QTRY_COMPARE(status(), QStringLiteral("Learners see none of the releases that are listed."));
        QCOMPARE(seenTitle(), QString());
        QVERIFY(!button("unpublish").isEnabled());
        list().setCurrentItem(list().topLevelItem(0));
        button("rollBack").click();
        QVERIFY(answer(QStringLiteral("Roll back")));
        QTRY_COMPARE(stateOf(0), QStringLiteral("Live"));
        QCOMPARE(seenTitle(), m_second.movie.title);
    }
};

QTEST_MAIN(TestReleaseHistory)
#include "tst_releasehistory.moc"
