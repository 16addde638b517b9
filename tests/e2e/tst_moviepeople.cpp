// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what with a movie, on the real window over the real server program: what the list says is what the server
// lets them do.
#include "common/api/releasemanifest.h"
#include "common/api/routes.h"
#include "studio/net/serverconnection.h"
#include "studio/ui/publish/peopledialog.h"
#include "tests/common/api/manifestmaker.h"
#include "tests/common/api/spokenmovie.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/serverprocess.h"
#include "tests/support/uifixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

constexpr const char *password = "lantern harbour quiet morning";

} // namespace

class TestMoviePeople : public QObject
{
    Q_OBJECT

private:
    ServerProcess m_server;
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    PeopleDialog *m_dialog = nullptr;
    api::ReleaseManifest m_movie;

    Account &account() { return m_fixture->services().account; }
    QTreeWidget &list(const char *name) { return *m_dialog->findChild<QTreeWidget *>(QString::fromLatin1(name)); }
    QPushButton &button(const char *name) { return *m_dialog->findChild<QPushButton *>(QString::fromLatin1(name)); }
    QString status() { return m_dialog->findChild<QLabel *>(QStringLiteral("peopleStatus"))->text(); }
    QString rolesShown()
    {
        QStringList rows;
        for (int i = 0; i < list("peopleList").topLevelItemCount(); ++i)
            rows.append(list("peopleList").topLevelItem(i)->text(0) + u'=' +
                        list("peopleList").topLevelItem(i)->text(1));
        return rows.join(u' ');
    }
    void give(const QString &name, const QString &role)
    {
        m_dialog->findChild<QLineEdit *>(QStringLiteral("personName"))->setText(name);
        auto *box = m_dialog->findChild<QComboBox *>(QStringLiteral("personRole"));
        box->setCurrentIndex(box->findData(role));
        QTest::mouseClick(&button("giveRole"), Qt::LeftButton);
    }
    Result<void> signIn(const char *name)
    {
        return await(account().signIn(QString::fromLatin1(m_server.url()), QString::fromLatin1(name) + "@example.org",
                                      QString::fromLatin1(password)));
    }
    void makeAccount(const char *name, const char *role)
    {
        const QString user = QString::fromLatin1(name);
        const auto made = m_server.run({"admin", "create-editor", "--email", user + "@example.org", "--username", user,
                                        "--role", QString::fromLatin1(role), "--password-stdin"},
                                       QByteArray(password) + '\n');
        QVERIFY2(made.exitCode == 0, made.err.constData());
    }
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
    void open()
    {
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("publish.people")));
        m_dialog = m_window->findChild<PeopleDialog *>();
        QVERIFY(m_dialog && m_dialog->isVisible());
    }
    void reopen()
    {
        QVERIFY(m_dialog->close());
        QTRY_VERIFY(!m_window->findChild<PeopleDialog *>());
        open();
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
        makeAccount("ana", "editor");
        makeAccount("ben", "editor");
        makeAccount("lea", "learner");
        m_fixture = std::make_unique<UiFixture>();
        m_window = m_fixture->showWindow();
        const auto document = m_fixture->makeProject(3);
        QRandomGenerator random(20261123);
        m_movie = makeSpokenMovie(random, QStringLiteral("es"), 1, 4);
        m_movie.movie.id = document->movie().id;
        m_window->workspace().replaceDocument(document);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void asksForTheAccountAndTheMovieFirst()
    {
        open();
        QVERIFY(button("signIn").isVisible());
        QVERIFY(!button("giveRole").isEnabled() && !button("takeRole").isEnabled());
        QVERIFY(signIn("ana").ok());
        QTRY_COMPARE(status(), QStringLiteral("The movie is not on this server yet. Publish it first."));
        for (const api::MediaObject &object : m_movie.objects)
            QVERIFY(
                ask("PUT", api::routes::toStudioObject(object.sha256), contentOf(object), object.contentType.toLatin1())
                    .ok());
        QVERIFY(ask("PUT", api::routes::toStudioRelease(m_movie.movie.id), api::toJson(m_movie)).ok());
        reopen();
        QTRY_COMPARE(status(), QStringLiteral("Nobody else has a role with this movie."));
    }

    void givesRoles()
    {
        give(QStringLiteral("ben"), QStringLiteral("editor"));
        QTRY_COMPARE(rolesShown(), QStringLiteral("ben=Editor"));
        give(QStringLiteral("lea"), QStringLiteral("reviewer"));
        QTRY_COMPARE(rolesShown(), QStringLiteral("ben=Editor lea=Reviewer"));
        give(QStringLiteral("nobody"), QStringLiteral("editor"));
        QTRY_VERIFY(status().contains(QStringLiteral("No account has this user name")));
        give(QStringLiteral("lea"), QStringLiteral("admin"));
        QTRY_VERIFY(status().contains(QStringLiteral("learner")));
        QCOMPARE(rolesShown(), QStringLiteral("ben=Editor lea=Reviewer"));
        give(QStringLiteral("ben"), QStringLiteral("admin"));
        QTRY_COMPARE(rolesShown(), QStringLiteral("ben=Admin lea=Reviewer"));
        list("peopleList").setCurrentItem(list("peopleList").topLevelItem(0));
        QCOMPARE(m_dialog->findChild<QLineEdit *>(QStringLiteral("personName"))->text(), QStringLiteral("ben"));
        keepPicture(QStringLiteral("people"));
    }

    void takesThemAway()
    {
        list("peopleList").setCurrentItem(list("peopleList").topLevelItem(1));
        QTest::mouseClick(&button("takeRole"), Qt::LeftButton);
        const auto box = [this]() -> QMessageBox * {
            for (QMessageBox *shown : m_window->findChildren<QMessageBox *>()) {
                if (shown->isVisible())
                    return shown;
            }
            return nullptr;
        };
        QVERIFY(eventually([&] { return box() != nullptr; }));
        for (QAbstractButton *choice : box()->buttons()) {
            if (choice->text().remove(u'&') == QLatin1String("Take away")) {
                choice->click();
                break;
            }
        }
        QTRY_COMPARE(rolesShown(), QStringLiteral("ben=Admin"));
    }

    void tellsWhatWasDone()
    {
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_COMPARE(list("deedList").topLevelItemCount(), 5);
        QCOMPARE(list("deedList").topLevelItem(0)->text(1), QStringLiteral("Took a role away: Reviewer"));
        QCOMPARE(list("deedList").topLevelItem(1)->text(1), QStringLiteral("Gave somebody a role: Admin"));
        QCOMPARE(list("deedList").topLevelItem(4)->text(1), QStringLiteral("Published a release"));
        QCOMPARE(list("deedList").topLevelItem(4)->text(2), QStringLiteral("ana"));
        QVERIFY(!button("olderDeeds").isEnabled());
        keepPicture(QStringLiteral("deeds"));
    }

    /// Who has no part in the movie is told so, and nothing is shown.
    void saysWhoMayNot()
    {
        QVERIFY(signIn("lea").ok());
        QTRY_VERIFY2(status().contains(QStringLiteral("editor"), Qt::CaseInsensitive), qPrintable(status()));
        QCOMPARE(list("peopleList").topLevelItemCount(), 0);
        QTRY_COMPARE(list("deedList").topLevelItemCount(), 1);
        QCOMPARE(list("deedList").topLevelItem(0)->text(1),
                 QStringLiteral("Only the movie’s admins read what was done."));
        QVERIFY(m_dialog->close());
    }
};

QTEST_MAIN(TestMoviePeople)
#include "tst_moviepeople.moc"
