// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setcuetext.h"
#include "studio/ui/settings/cachelist.h"
#include "studio/ui/settings/preferenceform.h"
#include "studio/ui/settings/preferencesdialog.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/preferencepages.h"
#include "studio/ui/shell/translations.h"
#include "studio/ui/timeline/timelinepanel.h"
#include "tests/support/uifixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace cinefluent::studio;
using namespace cinefluent::tests;

class TestPreferences : public QObject
{
    Q_OBJECT

private:
    static PreferencePage page(const QString &id, int order, const QString &words)
    {
        return {.id = id,
                .title = id,
                .icon = QStringLiteral("settings"),
                .order = order,
                .make = [id, words](Preferences &preferences) -> QWidget * {
                    auto *form = new PreferenceForm(preferences);
                    form->addCheck(id + "/box", words, true);
                    form->addNumber(id + "/number", "Number", {0, 100, 1, " ms"}, 20);
                    return form;
                }};
    }

private slots:
    void pagesStandInTheirOrder()
    {
        MemorySettings settings;
        Preferences preferences(settings);
        preferences.addPage(page("c", 30, "x"));
        preferences.addPage(page("a", 10, "x"));
        preferences.addPage(page("b", 10, "x"));
        QStringList ids;
        for (const PreferencePage &each : preferences.pages())
            ids.append(each.id);
        QCOMPARE(ids, QStringList({"a", "b", "c"}));
    }

    void valuesSurviveAFileOfWords()
    {
        MemorySettings settings;
        const Preferences preferences(settings);
        settings.setValue("a", "false");
        settings.setValue("b", "250");
        settings.setValue("c", "nonsense");
        QCOMPARE(preferences.boolean("a", true), false);
        QCOMPARE(preferences.number("b", 7), 250);
        QCOMPARE(preferences.number("c", 7), 7);
        QCOMPARE(preferences.number("d", 9), 9);
    }

    void fieldsShowAndSetAtOnce()
    {
        MemorySettings settings;
        Preferences preferences(settings);
        preferences.addPage(page("p", 1, "A box"));
        PreferencesDialog dialog(preferences);
        dialog.show();
        QSignalSpy changed(&preferences, &Preferences::changed);
        auto *box = dialog.findChild<QCheckBox *>("p/box");
        auto *number = dialog.findChild<QSpinBox *>("p/number");
        auto *defaults = dialog.findChild<QPushButton *>("preferenceDefaults");
        QVERIFY(box->isChecked() && !defaults->isEnabled());
        QCOMPARE(number->value(), 20);
        box->click();
        number->setValue(35);
        QCOMPARE(preferences.boolean("p/box", true), false);
        QCOMPARE(preferences.number("p/number", 20), 35);
        QCOMPARE(changed.count(), 2);
        preferences.setValue("p/number", 50); // from elsewhere
        QCOMPARE(number->value(), 50);
        QVERIFY(defaults->isEnabled());
        defaults->click();
        QVERIFY(box->isChecked() && !defaults->isEnabled());
        QCOMPARE(number->value(), 20);
        QVERIFY(!settings.value("p/box").isValid() && !settings.value("p/number").isValid());
    }

    void searchKeepsThePagesWithTheWordsAndMarksThem()
    {
        MemorySettings settings;
        Preferences preferences(settings);
        preferences.addPage(page("sound", 1, "Play a &click at each cut"));
        preferences.addPage(page("picture", 2, "Show the safe area"));
        PreferencesDialog dialog(preferences);
        dialog.show();
        auto *search = dialog.findChild<QLineEdit *>("preferenceSearch");
        search->setText("safe AREA");
        QCOMPARE(dialog.shownPages(), QStringList{"picture"});
        QCOMPARE(dialog.currentPage(), QStringLiteral("picture"));
        QVERIFY(dialog.findChild<QCheckBox *>("picture/box")->property("found").toBool());
        search->setText("click"); // through the mnemonic
        QCOMPARE(dialog.shownPages(), QStringList{"sound"});
        QVERIFY(!dialog.findChild<QCheckBox *>("picture/box")->property("found").toBool());
        search->setText("no such thing");
        QVERIFY(dialog.shownPages().isEmpty());
        search->clear();
        QCOMPARE(dialog.shownPages(), QStringList({"sound", "picture"}));
        QVERIFY(!dialog.findChild<QCheckBox *>("sound/box")->property("found").toBool());
    }

    void theWindowHasItsPages()
    {
        UiFixture fixture;
        const auto window = fixture.showWindow();
        QVERIFY(window->actionRegistry().trigger("edit.preferences"));
        auto *dialog = window->findChild<PreferencesDialog *>();
        QVERIFY(dialog);
        for (const char *id : {"general", "appearance", "editing", "spelling", "timeline", "cache", "network"})
            QVERIFY2(dialog->shownPages().contains(QString::fromLatin1(id)), id);
        dialog->showPage("appearance");
        auto *theme = dialog->findChild<QComboBox *>("theme");
        theme->setCurrentIndex(theme->findData("dark"));
        emit theme->activated(theme->currentIndex());
        QVERIFY(fixture.theme().colors().dark);
        QCOMPARE(fixture.settings().value("theme").toString(), QStringLiteral("dark"));
        QVERIFY(window->actionRegistry().trigger("edit.preferences"));
        QCOMPARE(window->findChildren<PreferencesDialog *>().size(), 1);
        dialog->close();
        QTRY_VERIFY(!window->findChild<PreferencesDialog *>());
        QVERIFY(window->actionRegistry().trigger("edit.preferences"));
        QCOMPARE(window->findChild<PreferencesDialog *>()->currentPage(), QStringLiteral("appearance"));
    }

    void editingFollowsItsPages()
    {
        UiFixture fixture;
        fixture.makeDictionary("en_US", {"a", "lamp"});
        const auto window = fixture.showProject(2);
        QVERIFY(window->actionRegistry().trigger("edit.preferences"));
        auto *dialog = window->findChild<PreferencesDialog *>();
        dialog->showPage("editing");
        dialog->findChild<QSpinBox *>("editing/newCueMs")->setValue(700);
        window->workspace().selection()->setCues({});
        QVERIFY(window->actionRegistry().trigger("cue.add")); // at 0, before the first, which begins at 1 s
        QCOMPARE(window->workspace().document()->cues().first().range.duration().roundMs(), qint64(700));

        dialog->showPage("timeline");
        auto *snap = dialog->findChild<QCheckBox *>("timeline/snap");
        TimelineCanvas &canvas = window->panels().timeline().canvas();
        QVERIFY(snap->isChecked() && canvas.isSnapEnabled());
        snap->click();
        QVERIFY(!canvas.isSnapEnabled());
        QVERIFY(window->actionRegistry().trigger("timeline.snap"));
        QVERIFY(canvas.isSnapEnabled());
        QVERIFY(snap->isChecked()); // the action and the page are of one mind

        dialog->showPage("spelling");
        auto *underline = dialog->findChild<QCheckBox *>("spelling/whileTyping");
        auto *text = window->findChild<QPlainTextEdit *>("cueText");
        QVERIFY(window->workspace().run<SetCueText>(window->workspace().document()->cues().last().id,
                                                    QStringLiteral("a lampp")));
        window->workspace().selection()->setCues({window->workspace().document()->cues().last().id});
        const auto isUnderlined = [text] {
            for (const auto &range : text->document()->firstBlock().layout()->formats()) {
                if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isUnderlined());
        underline->click();
        QTRY_VERIFY(!isUnderlined());
    }

    void theLanguageIsChosenByTag()
    {
        const QLocale swiss(QLocale::German, QLocale::Switzerland);
        QVERIFY(availableLanguages().contains("en"));
        QCOMPARE(interfaceLocale({}, swiss), swiss);
        QCOMPARE(interfaceLocale("tlh", swiss), swiss); // of another version of the program
        QCOMPARE(interfaceLocale("en", swiss).language(), QLocale::English);
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(interfaceLocale("en", british), british);
    }

    void theCacheIsMeasuredAndCleared()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath("sub"));
        for (const char *name : {"one", "sub/two"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(QByteArray(1000, 'x')), 1000);
        }
        CacheList list(folder.path());
        QSignalSpy measured(&list, &CacheList::measured);
        auto *clear = list.findChild<QPushButton *>("cacheClear");
        QVERIFY(measured.wait());
        QVERIFY(clear->isEnabled());
        QVERIFY(list.findChild<QLabel *>("cacheSize")->text().contains(QLocale().formattedDataSize(2000)));
        clear->click();
        QVERIFY(measured.wait());
        QVERIFY(!clear->isEnabled());
        QVERIFY(!QFile::exists(folder.filePath("one")) && !QFile::exists(folder.filePath("sub/two")));
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
