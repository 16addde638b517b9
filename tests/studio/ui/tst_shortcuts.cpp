// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/keyrecorder.h"
#include "studio/ui/actions/shortcutmap.h"
#include "studio/ui/dialogs/layoutsdialog.h"
#include "studio/ui/dialogs/shortcutsdialog.h"
#include "studio/ui/shell/panels.h"
#include "tests/support/uifixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

constexpr int randomSteps = 400;

void expectOneOwnerAKey(const ActionRegistry &registry)
{
    QHash<QString, QString> owners;
    for (const QString &id : registry.ids()) {
        for (const QKeySequence &key : registry.action(id)->shortcuts()) {
            QVERIFY2(!owners.contains(key.toString()),
                     qPrintable(key.toString() + ": " + id + ", " + owners.value(key.toString())));
            owners.insert(key.toString(), id);
        }
    }
}

} // namespace

class TestShortcuts : public QObject
{
    Q_OBJECT

private slots:
    void aKeyIsTakenKeptAndPutBack()
    {
        UiFixture fixture;
        {
            const auto window = fixture.showWindow();
            ShortcutMap &map = window->shortcuts();
            const ShortcutMap::Keys own = map.keys("cue.split");
            QVERIFY(map.keys("view.palette").contains(QKeySequence("Ctrl+K")));
            QCOMPARE(map.ownerOf(QKeySequence("Ctrl+K"), "cue.split"), QStringLiteral("view.palette"));
            map.setKeys("cue.split", {QKeySequence("Ctrl+K"), QKeySequence("F7")});
            QVERIFY(!map.keys("view.palette").contains(QKeySequence("Ctrl+K")));
            QVERIFY(window->actionRegistry().action("cue.split")->toolTip().contains("Ctrl+K"));
            QVERIFY(map.isChanged("view.palette") && map.isChanged("cue.split"));
            QVERIFY(!own.contains(QKeySequence("F7")));
        }
        const auto window = fixture.showWindow();
        ShortcutMap &map = window->shortcuts();
        QCOMPARE(map.keys("cue.split"), ShortcutMap::Keys({QKeySequence("Ctrl+K"), QKeySequence("F7")}));
        QVERIFY(map.keys("view.palette").isEmpty());
        map.reset("view.palette");
        QCOMPARE(map.keys("cue.split"), ShortcutMap::Keys{QKeySequence("F7")});
        map.resetAll();
        QVERIFY(!map.isAnyChanged());
        QVERIFY(!fixture.settings().value("shortcuts").isValid());
    }

    void presetsNameActionsAndLeaveNoKeyTwice()
    {
        UiFixture fixture;
        const auto window = fixture.showWindow();
        ShortcutMap &map = window->shortcuts();
        for (const auto preset : {ShortcutPreset::Aegisub, ShortcutPreset::SubtitleEdit}) {
            const auto named = keysOf(preset);
            QVERIFY(named.size() >= 40);
            map.applyPreset(preset);
            expectOneOwnerAKey(window->actionRegistry());
            for (auto row = named.begin(); row != named.end(); ++row) {
                QVERIFY(!row->contains(QKeySequence()));
                QVERIFY2(window->actionRegistry().action(row.key()), qPrintable(row.key()));
                QCOMPARE(map.keys(row.key()), *row);
            }
        }
        map.applyPreset(ShortcutPreset::CineFluent);
        QVERIFY(!map.isAnyChanged());
    }

    void randomChangesKeepOneOwnerAndSurviveAFile()
    {
        UiFixture fixture;
        const auto window = fixture.showWindow();
        ShortcutMap &map = window->shortcuts();
        const QStringList ids = window->actionRegistry().ids();
        const quint32 seed = 20261123;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < randomSteps; ++i) {
            const QString id = ids.at(random.bounded(ids.size()));
            const auto key = [&random] {
                return QKeySequence(QKeyCombination(random.bounded(2) ? Qt::ControlModifier : Qt::AltModifier,
                                                    Qt::Key(Qt::Key_A + random.bounded(26))));
            };
            switch (random.bounded(5)) {
            case 0:
                map.reset(id);
                break;
            case 1:
                map.setKeys(id, {});
                break;
            default:
                map.setKeys(id, {key()});
            }
        }
        expectOneOwnerAKey(window->actionRegistry());
        QHash<QString, ShortcutMap::Keys> before;
        for (const QString &id : ids)
            before.insert(id, map.keys(id));
        const QByteArray json = map.toJson();
        map.resetAll();
        QVERIFY(map.fromJson(json).ok());
        for (const QString &id : ids)
            QCOMPARE(map.keys(id), before.value(id));
        for (const char *bad :
             {"", "{}", "nonsense", "{\"format\":\"cinefluent-shortcuts\",\"version\":2,\"shortcuts\":{}}",
              "{\"format\":\"cinefluent-shortcuts\",\"version\":1,\"shortcuts\":{\"cue.split\":[\"\"]}}",
              "{\"format\":\"cinefluent-shortcuts\",\"version\":1,\"shortcuts\":{\"cue.split\":\"F5\"}}",
              "{\"format\":\"cinefluent-shortcuts\",\"version\":1,\"shortcuts\":"
              "{\"cue.split\":[\"F5\"],\"cue.merge\":[\"F5\"]}}"}) {
            const Result<void> done = map.fromJson(bad);
            QVERIFY2(!done.ok() && done.error().code == "shortcuts_invalid", bad);
        }
        for (const QString &id : ids)
            QCOMPARE(map.keys(id), before.value(id));
    }

    void theDialogRecordsAndSaysWhoLosesAKey()
    {
        UiFixture fixture;
        const auto window = fixture.showWindow();
        QVERIFY(window->actionRegistry().trigger("help.shortcuts"));
        auto *dialog = window->findChild<ShortcutsDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QCOMPARE(dialog->shownActions().size(), window->actionRegistry().ids().size());
        dialog->selectAction("cue.merge");
        QCOMPARE(dialog->selectedAction(), QStringLiteral("cue.merge"));
        auto *recorder = dialog->findChild<KeyRecorder *>("keyRecorder");
        recorder->setFocus();
        QTest::keyClick(recorder, Qt::Key_Z, Qt::ControlModifier); // undo's: recorded, not run
        auto *conflict = dialog->findChild<QLabel *>("keyConflict");
        QVERIFY2(conflict->text().contains("Undo"), qPrintable(conflict->text()));
        dialog->findChild<QPushButton *>("assignKey")->click();
        QCOMPARE(window->shortcuts().keys("cue.merge"), ShortcutMap::Keys{QKeySequence("Ctrl+Z")});
        QVERIFY(!window->shortcuts().keys("edit.undo").contains(QKeySequence("Ctrl+Z")));
        dialog->findChild<QPushButton *>("resetKeys")->click();
        QVERIFY(!window->shortcuts().isChanged("cue.merge"));
        QTest::keyClick(recorder, Qt::Key_F9);
        dialog->findChild<QPushButton *>("addKey")->click();
        QVERIFY(window->shortcuts().keys("cue.merge").contains(QKeySequence("F9")));
        QVERIFY(window->shortcuts().keys("cue.merge").size() >= 2);
        dialog->findChild<QPushButton *>("clearKeys")->click();
        QVERIFY(window->shortcuts().keys("cue.merge").isEmpty());
        dialog->findChild<QPushButton *>("resetAllKeys")->click();
        QVERIFY(!window->shortcuts().isAnyChanged());
        auto *presets = dialog->findChild<QComboBox *>("keyPresets");
        presets->setCurrentIndex(1);
        dialog->findChild<QPushButton *>("usePreset")->click();
        QVERIFY(window->shortcuts().keys("cue.shift").contains(QKeySequence("Ctrl+I")));
    }

    void theDialogFindsByWordsAndByPressing()
    {
        UiFixture fixture;
        const auto window = fixture.showWindow();
        ShortcutsDialog dialog(window->actionRegistry(), window->shortcuts());
        dialog.show();
        dialog.findChild<QLineEdit *>("shortcutSearch")->setText("merge");
        QVERIFY(dialog.shownActions().contains("cue.merge"));
        QVERIFY(dialog.shownActions().size() < 6);
        dialog.findChild<QCheckBox *>("shortcutByKey")->click();
        auto *keys = dialog.findChild<KeyRecorder *>("shortcutKeySearch");
        QTest::keyClick(keys, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(dialog.shownActions(), QStringList{"view.palette"});
        QTest::keyClick(keys, Qt::Key_K); // not Ctrl+K
        QCOMPARE(dialog.shownActions(), QStringList{"play.shuttleStop"});
    }

    void layoutsAreKeptUnderNames()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(1);
        window->panels().close(Panels::Dock::History);
        QVERIFY(window->actionRegistry().trigger("view.layouts"));
        auto *dialog = window->findChild<LayoutsDialog *>();
        auto *name = dialog->findChild<QLineEdit *>("layoutName");
        auto *list = dialog->findChild<QListWidget *>("layoutList");
        name->setText(QStringLiteral("Étape 1/2"));
        dialog->findChild<QPushButton *>("layoutSave")->click();
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(0);
        dialog->findChild<QPushButton *>("layoutApply")->click(); // as at the first start
        QVERIFY(window->panels().isShown(Panels::Dock::History));
        list->setCurrentRow(1);
        dialog->findChild<QPushButton *>("layoutApply")->click();
        QVERIFY(!window->panels().isShown(Panels::Dock::History));
        dialog->findChild<QPushButton *>("layoutRemove")->click();
        QCOMPARE(list->count(), 1);
        QVERIFY(!dialog->findChild<QPushButton *>("layoutRemove")->isEnabled());
        QVERIFY(!fixture.settings().value("layouts/names").isValid());
    }

    void aPanelIsHiddenAndFloatedFromTheKeyboard()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(1);
        window->panels().raise(Panels::Dock::Timeline);
        QVERIFY(window->actionRegistry().trigger("view.floatPanel"));
        QVERIFY(window->panels().dock(Panels::Dock::Timeline)->isFloating());
        window->panels().dock(Panels::Dock::Timeline)->setFloating(false);
        window->panels().raise(Panels::Dock::Timeline);
        QVERIFY(window->actionRegistry().trigger("view.hidePanel"));
        QVERIFY(!window->panels().isShown(Panels::Dock::Timeline));
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
