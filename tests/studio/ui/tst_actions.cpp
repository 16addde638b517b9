// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/commandpalette.h"
#include "studio/ui/shell/translations.h"
#include "tests/support/uifixture.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

void collect(const QMenu &menu, QSet<QAction *> &found)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), found);
        else
            found.insert(action);
    }
}

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private slots:
    void everyActionIsInAMenuAndThePalette()
    {
        UiFixture fixture;
        const auto window = fixture.showWindow();
        QSet<QAction *> inMenus;
        for (QAction *action : window->menuBar()->actions())
            collect(*action->menu(), inMenus);
        window->palette().popUp();
        const QStringList shown = window->palette().shownIds();
        const QStringList ids = window->actionRegistry().ids();
        QVERIFY(ids.size() > 50);
        for (const QString &id : ids) {
            QVERIFY2(inMenus.contains(window->actionRegistry().action(id)), qPrintable(id));
            QVERIFY2(shown.contains(id), qPrintable(id));
        }
        QCOMPARE(shown.size(), ids.size());
        window->palette().reject();
    }

    void shortcutsAreUnique()
    {
        UiFixture fixture;
        const auto window = fixture.showWindow();
        QHash<QString, QString> owners;
        for (const QString &id : window->actionRegistry().ids()) {
            for (const QKeySequence &sequence : window->actionRegistry().action(id)->shortcuts()) {
                const QString key = sequence.toString();
                QVERIFY2(!owners.contains(key), qPrintable(key + ": " + id + ", " + owners.value(key)));
                owners.insert(key, id);
            }
        }
        QVERIFY(owners.size() > 40);
    }

    void mnemonicsAreUniqueInEachMenu_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &tag : availableLanguages())
            QTest::newRow(qPrintable(tag)) << tag;
    }

    void mnemonicsAreUniqueInEachMenu()
    {
        QFETCH(QString, language);
        UiFixture fixture;
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/cinefluent/translations/studio_%1.qm").arg(language)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const auto window = fixture.showWindow();
        QCoreApplication::removeTranslator(&translator);
        QStringList doubles;
        const auto check = [&doubles](const QString &menu, const QList<QAction *> &actions) {
            QHash<QChar, QString> owners;
            for (const QAction *action : actions) {
                const qsizetype at = action->text().indexOf(u'&');
                if (at < 0)
                    continue;
                const QChar key = action->text().at(at + 1).toLower();
                if (owners.contains(key))
                    doubles.append(menu + ": " + action->text() + ", " + owners.value(key));
                owners.insert(key, action->text());
            }
        };
        check("menu bar", window->menuBar()->actions());
        for (const QAction *top : window->menuBar()->actions())
            check(top->text(), top->menu()->actions());
        for (const QString &each : doubles)
            qWarning("%s", qPrintable(each));
        QVERIFY(doubles.isEmpty());
    }

    void nothingActsOnAProjectThatIsNotOpen()
    {
        UiFixture fixture;
        const auto window = fixture.showWindow();
        ActionRegistry &registry = window->actionRegistry();
        registry.refresh();
        for (const char *id : {"edit.undo", "cue.split", "publish.publish", "play.toggle", "subtitles.import",
                               "lesson.add", "timeline.zoomIn", "file.saveCopy"})
            QVERIFY2(!registry.trigger(QString::fromLatin1(id)), id);
        QVERIFY(registry.action("file.new")->isEnabled());
        QVERIFY(registry.action("file.open")->isEnabled());
    }

    void paletteRunsWhatIsTyped()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(3);
        window->workspace().selection()->setCues({window->workspace().document()->cues().first().id});
        QVERIFY(window->actionRegistry().trigger("view.palette"));
        auto *search = window->palette().findChild<QLineEdit *>();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, "merg");
        QCOMPARE(window->palette().shownIds().first(), QStringLiteral("cue.merge"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(window->workspace().document()->cues().size(), 2);
        QVERIFY(!window->palette().isVisible());
        QCOMPARE(window->palette().recentIds().first(), QStringLiteral("cue.merge"));
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
