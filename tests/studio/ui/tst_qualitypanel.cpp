// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setcueranges.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/scenarios/checkproject.h"
#include "studio/scenarios/qualitylimits.h"
#include "studio/ui/quality/fixdialog.h"
#include "studio/ui/quality/issuetreemodel.h"
#include "studio/ui/quality/profiledialog.h"
#include "studio/ui/quality/qualitypanel.h"
#include "studio/ui/shell/panels.h"
#include "tests/support/eventually.h"
#include "tests/support/uifixture.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

class TestQualityPanel : public QObject
{
    Q_OBJECT

private:
    UiFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;

    ProjectDocument &document() { return *m_window->workspace().document(); }
    QTreeView &tree() { return *m_window->findChild<QTreeView *>("issueTable"); }
    IssueTreeModel &model() { return *static_cast<IssueTreeModel *>(tree().model()); }
    bool trigger(const char *id) { return m_window->actionRegistry().trigger(QString::fromLatin1(id)); }
    QAction *action(const char *id) { return m_window->actionRegistry().action(QString::fromLatin1(id)); }
    QList<quality::Issue> whole() { return checkProject(document().content(), m_window->quality().cuts()); }
    qsizetype countOf(const char *code)
    {
        const QList<quality::Issue> issues = m_window->quality().issues();
        return std::count_if(issues.begin(), issues.end(),
                             [&](const quality::Issue &issue) { return issue.code == QLatin1StringView(code); });
    }
    void choose(const char *box, int data)
    {
        auto *combo = m_window->findChild<QComboBox *>(box);
        combo->setCurrentIndex(combo->findData(data));
    }
    /// Makes the first issue of a check the current one.
    void makeCurrent(const char *code)
    {
        for (int i = 0; i < model().issueCount(); ++i) {
            if (model().issueAt(model().issueIndex(i))->code == QLatin1StringView(code)) {
                tree().setCurrentIndex(model().issueIndex(i));
                return;
            }
        }
        QFAIL(code);
    }

    /// Where CINEFLUENT_LOOK names a folder, what is on screen goes there for a person to look at.
    void keep(QWidget &widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("CINEFLUENT_LOOK");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(folder + u'/' + QString::fromLatin1(name) + ".png"));
    }

private slots:
    /// Long lines, overlaps and missing translations among good cues.
    void init()
    {
        m_window = m_fixture.showProject(12);
        const QString text = QStringLiteral("This line of words is certainly longer than forty-two letters");
        for (const int row : {1, 4, 7})
            QVERIFY(m_window->workspace().run<SetCueText>(document().cues().at(row).id, text));
        const Cue &cue = document().cues().at(9);
        QVERIFY(m_window->workspace().run<SetCueRanges>(
            QList<CueRange>{{cue.id, {cue.range.in, cue.range.out + MediaTime::fromMs(1500)}}}));
        m_window->quality().settle();
        m_window->panels().raise(Panels::Dock::Quality);
    }

    void listsWhatAWholeCheckFinds()
    {
        QCOMPARE(m_window->quality().issues(), whole());
        QCOMPARE(model().issueCount(), int(whole().size()));
        QVERIFY(countOf("cue_line_too_long") == 3 && countOf("cue_overlaps") == 1);
        QVERIFY(m_window->workspace().run<SetCueText>(document().cues().at(1).id, QStringLiteral("Short.")));
        m_window->quality().settle();
        QCOMPARE(countOf("cue_line_too_long"), 2);
        QCOMPARE(m_window->quality().issues(), whole());
        QVERIFY(trigger("edit.undo"));
        m_window->quality().settle();
        QCOMPARE(m_window->quality().issues(), whole());
    }

    void groupsAndCounts()
    {
        const int all = model().issueCount();
        choose("issueGrouping", int(IssueTreeModel::Grouping::Check));
        QVERIFY(model().rowCount() > 2);
        int sum = 0;
        for (int row = 0; row < model().rowCount(); ++row) {
            const QModelIndex group = model().index(row, 0);
            QVERIFY(!model().issueAt(group));
            const int count = model().rowCount(group);
            QVERIFY(group.data().toString().endsWith(QStringLiteral("(%1)").arg(count)));
            QVERIFY(tree().isExpanded(group));
            for (int i = 0; i < count; ++i) {
                const QModelIndex issue = model().index(i, 0, group);
                QCOMPARE(model().issueAt(issue)->code, model().groupKeyAt(group));
                QCOMPARE(issue.parent(), group);
                QCOMPARE(model().positionOf(issue), sum + i);
                QCOMPARE(model().issueIndex(sum + i), issue);
            }
            sum += count;
        }
        QCOMPARE(sum, all);
        keep(*m_window, "quality-groups");
        tree().collapse(model().index(0, 0));
        const QString collapsed = model().groupKeyAt(model().index(0, 0));
        QVERIFY(m_window->workspace().run<SetCueText>(document().cues().at(2).id, QString(60, u'x')));
        m_window->quality().settle();
        for (int row = 0; row < model().rowCount(); ++row)
            QCOMPARE(tree().isExpanded(model().index(row, 0)), model().groupKeyAt(model().index(row, 0)) != collapsed);
        choose("issueGrouping", int(IssueTreeModel::Grouping::Lesson));
        QCOMPARE(model().groupKeyAt(model().index(0, 0)), QStringLiteral("none"));
        choose("issueGrouping", int(IssueTreeModel::Grouping::Severity));
        QCOMPARE(model().index(0, 0).data().toString().section(u' ', 0, 0),
                 IssueTreeModel::severityName(quality::Severity::Error));
    }

    void filters()
    {
        auto *search = m_window->findChild<QLineEdit *>("issueSearch");
        search->setText(QStringLiteral("long line"));
        QCOMPARE(model().issueCount(), 3);
        QCOMPARE(model().issueAt(model().issueIndex(0))->code, QStringLiteral("cue_line_too_long"));
        search->setText(QStringLiteral("nothing is called this"));
        QCOMPARE(model().issueCount(), 0);
        search->clear();
        QVERIFY(model().issueCount() > 3);
    }

    void leadsFromIssueToIssue()
    {
        const int count = model().issueCount();
        tree().setCurrentIndex({});
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(model().positionOf(tree().currentIndex()), 0);
        for (int i = 0; i < count; ++i)
            QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(model().positionOf(tree().currentIndex()), 0);
        QTest::keyClick(m_window.get(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(model().positionOf(tree().currentIndex()), count - 1);
        makeCurrent("cue_line_too_long");
        emit tree().activated(tree().currentIndex());
        QCOMPARE(m_window->workspace().currentCue()->id, document().cues().at(1).id);
    }

    /// One step, and the next finding takes its place.
    void fixesTheCurrentIssue()
    {
        tree().setFocus();
        makeCurrent("cue_line_too_long");
        const int position = model().positionOf(tree().currentIndex());
        QVERIFY(eventually([&] { return action("quality.fix")->isEnabled(); }));
        const qsizetype steps = document().historyPosition();
        const QString before = document().cues().at(1).text;
        QTest::keyClick(&tree(), Qt::Key_Period, Qt::ControlModifier);
        QCOMPARE(document().historyPosition(), steps + 1);
        QCOMPARE(countOf("cue_line_too_long"), 2);
        QCOMPARE(document().cues().at(1).text.simplified(), before.simplified());
        QCOMPARE(model().positionOf(tree().currentIndex()), position);
        QVERIFY(tree().hasFocus());
        QVERIFY(trigger("edit.undo"));
        QCOMPARE(document().cues().at(1).text, before);
    }

    void saysWhereNothingIsSure()
    {
        // No room: both neighbours are where they are.
        makeCurrent("cue_translation_missing");
        QCoreApplication::processEvents();
        QVERIFY(!m_window->panels().quality().canFixCurrent());
        QVERIFY(!trigger("quality.fix"));
    }

    void fixesAllOfACheckAfterShowingIt()
    {
        makeCurrent("cue_line_too_long");
        QVERIFY(trigger("quality.fixAll"));
        auto *dialog = m_window->findChild<FixDialog *>();
        QVERIFY(dialog);
        auto *changes = dialog->findChild<QTableWidget *>("fixChanges");
        QCOMPARE(dialog->findChild<QComboBox *>("fixCheck")->currentData().toString(),
                 QStringLiteral("cue_line_too_long"));
        QCOMPARE(changes->rowCount(), 3);
        QVERIFY(changes->item(0, 1)->text() != changes->item(0, 2)->text());
        keep(*dialog, "quality-fixall");
        const qsizetype steps = document().historyPosition();
        QCOMPARE(countOf("cue_line_too_long"), 3);
        dialog->accept();
        QCOMPARE(document().historyPosition(), steps + 1);
        QCOMPARE(countOf("cue_line_too_long"), 0);
        QVERIFY(trigger("edit.undo"));
        m_window->quality().settle();
        QCOMPARE(countOf("cue_line_too_long"), 3);
    }

    void limitsAreEditedLive()
    {
        QVERIFY(trigger("quality.profile"));
        auto *dialog = m_window->findChild<ProfileDialog *>();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableWidget *>("profileTable");
        auto *base = dialog->findChild<QComboBox *>("profileBase");
        const QList<QualityLimit> limits = adjustableLimits();
        QCOMPARE(table->rowCount(), int(limits.size()));
        const auto rowOf = [&](const char *code) {
            for (int row = 0; row < limits.size(); ++row) {
                if (limits[row].code == QLatin1StringView(code))
                    return row;
            }
            return -1;
        };
        keep(*dialog, "quality-profile");
        const int lines = rowOf("cue_line_too_long");
        auto *figure = qobject_cast<QDoubleSpinBox *>(table->cellWidget(lines, 2));
        QCOMPARE(figure->value(), 42.0);
        QCOMPARE(base->currentIndex(), 0);
        const QList<quality::Issue> before = m_window->quality().issues();
        figure->setValue(10);
        QVERIFY(countOf("cue_line_too_long") > 10);
        QCOMPARE(base->currentIndex(), 2);
        QCOMPARE(profileOf(document().content()).limitsFor(u"en").maxLineLength, 10);
        QCOMPARE(m_window->quality().issues(), whole());
        QVERIFY(trigger("edit.undo")); // one step, and the dialog follows
        m_window->quality().settle();
        QCOMPARE(figure->value(), 42.0);
        QCOMPARE(m_window->quality().issues(), before);

        auto *weight = qobject_cast<QComboBox *>(table->cellWidget(lines, 1));
        weight->setCurrentIndex(weight->findData(-1));
        emit weight->activated(weight->currentIndex());
        QCOMPARE(countOf("cue_line_too_long"), 0);
        QVERIFY(!figure->isEnabled());
        QVERIFY(table->item(lines, 0)->font().bold());
        table->setCurrentCell(lines, 0);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("Reset")))
                button->click();
        }
        QCOMPARE(countOf("cue_line_too_long"), 3);
        QVERIFY(!table->item(lines, 0)->font().bold());
        base->setCurrentIndex(1);
        emit base->activated(1);
        QCOMPARE(document().settings().audience, QStringLiteral("children"));
        QVERIFY(document().settings().qualityLimits.isEmpty());
        QCOMPARE(qobject_cast<QDoubleSpinBox *>(table->cellWidget(rowOf("cue_reading_speed"), 2))->value(), 17.0);
    }

    /// A project keeps its limits: everything else that looks at it goes by them.
    void theProjectKeepsItsLimits()
    {
        QVERIFY(trigger("quality.profile"));
        auto *dialog = m_window->findChild<ProfileDialog *>();
        auto *table = dialog->findChild<QTableWidget *>("profileTable");
        const QList<QualityLimit> limits = adjustableLimits();
        for (int row = 0; row < limits.size(); ++row) {
            auto *weight = qobject_cast<QComboBox *>(table->cellWidget(row, 1));
            if (limits[row].code != u"cue_translation_missing")
                continue;
            weight->setCurrentIndex(weight->findData(int(quality::Severity::Error)));
            emit weight->activated(weight->currentIndex());
        }
        const QList<quality::Issue> issues = m_window->quality().issues();
        QVERIFY(quality::blocksPublishing(issues));
        const QString path = document().path();
        m_window->workspace().replaceDocument(nullptr);
        auto again = openProject(path, m_fixture.environment());
        QVERIFY(again.ok());
        QCOMPARE(checkProject((*again)->content()), issues);
    }
};

QTEST_MAIN(TestQualityPanel)
#include "tst_qualitypanel.moc"
