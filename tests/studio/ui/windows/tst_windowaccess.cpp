// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/studio/ui/windows/accessrules.h"
#include "tests/studio/ui/windows/windowlist.h"
#include "tests/support/filmgenerator.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

/// Every window of the program for people who do not use a mouse, hear it read aloud, or see little.
/// CINEFLUENT_PICTURES names a folder for pictures of what was seen.
class TestWindowAccess : public QObject
{
    Q_OBJECT

private:
    QString m_film;

private slots:
    void initTestCase()
    {
        FilmSpec spec;
        spec.name = QStringLiteral("ui-24.mp4");
        spec.frameCount = 480;
        const auto film = makeFilm(spec);
        QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
        m_film = film->path;
    }

    void everyWindowIsForEverybody_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::newRow("light") << ThemeMode::Light;
        QTest::newRow("dark") << ThemeMode::Dark;
    }

    void everyWindowIsForEverybody()
    {
        QFETCH(ThemeMode, mode);
        UiFixture fixture;
        fixture.theme().apply(*qApp, mode);
        WindowList windows(fixture, m_film);
        QStringList faults;
        int measured = 0;
        windows.visit([&](const ShownWindow &shown) {
            QStringList here = unnamedWidgets(*shown.root) + faintTexts(*shown.root, 4.5, measured);
            if (const auto *window = qobject_cast<MainWindow *>(shown.window))
                here += mouseOnlyButtons(*shown.root, const_cast<MainWindow *>(window)->actionRegistry());
            else
                here += mouseOnlyButtons(*shown.root, ActionRegistry());
            const QString pictures = qEnvironmentVariable("CINEFLUENT_PICTURES");
            if (!pictures.isEmpty())
                shown.window->grab().save(
                    QDir(pictures).filePath(QString(shown.name).replace(u'/', u'-') + u'-' + toString(mode) + ".png"));
            here += tabOrderFaults(*shown.window);
            for (const QString &fault : std::as_const(here))
                faults.append(shown.name + QStringLiteral(": ") + fault);
        });
        faults.removeDuplicates();
        qInfo("%d windows, %d texts measured at %g times", windows.shown(), measured, qApp->devicePixelRatio());
        QVERIFY(measured > 200);
        QVERIFY2(windows.classesNotShown().isEmpty(), qPrintable(windows.classesNotShown().join(", ")));
        for (const QString &fault : std::as_const(faults))
            qWarning("%s", qPrintable(fault));
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults, above").arg(faults.size())));
    }

    void thePaletteKeepsItsContrast()
    {
        using Role = QPalette::ColorRole;
        for (const ThemeColors &colors : {lightColors(), darkColors()}) {
            const QPalette palette = paletteOf(colors);
            for (const auto group : {QPalette::Active, QPalette::Inactive}) {
                for (const auto &[text, ground] : {std::pair<Role, Role>{QPalette::WindowText, QPalette::Window},
                                                   {QPalette::Text, QPalette::Base},
                                                   {QPalette::Text, QPalette::AlternateBase},
                                                   {QPalette::ButtonText, QPalette::Button},
                                                   {QPalette::HighlightedText, QPalette::Highlight},
                                                   {QPalette::ToolTipText, QPalette::ToolTipBase},
                                                   {QPalette::PlaceholderText, QPalette::Base},
                                                   {QPalette::Link, QPalette::Window}})
                    QVERIFY(contrastRatio(palette.color(group, text), palette.color(group, ground)) >= 4.5);
            }
        }
    }

    void theRulesFindWhatIsWrong()
    {
        UiFixture fixture;
        QDialog dialog;
        auto *layout = new QVBoxLayout(&dialog);
        auto *upper = new QLineEdit;
        auto *lower = new QLineEdit;
        auto *mouse = new QPushButton(QStringLiteral("mouse"));
        mouse->setFocusPolicy(Qt::NoFocus);
        auto *faint = new QLabel(QStringLiteral("faint words"));
        faint->setStyleSheet(QStringLiteral("color: #a0a0a0"));
        for (QWidget *widget : std::initializer_list<QWidget *>{upper, lower, mouse, faint})
            layout->addWidget(widget);
        lower->setAccessibleName(QStringLiteral("lower"));
        QWidget::setTabOrder(lower, upper);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        lower->setFocus();
        const ActionRegistry registry;
        int measured = 0;
        QCOMPARE(unnamedWidgets(dialog).size(), 1);
        QCOMPARE(mouseOnlyButtons(dialog, registry).size(), 1);
        QCOMPARE(faintTexts(dialog, 4.5, measured).size(), 1);
        QCOMPARE(tabOrderFaults(dialog).size(), 1);
        QWidget::setTabOrder(upper, lower);
        upper->setFocus();
        QVERIFY(tabOrderFaults(dialog).isEmpty());
    }
};

QTEST_MAIN(TestWindowAccess)
#include "tst_windowaccess.moc"
