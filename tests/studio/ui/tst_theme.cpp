// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/theme/icon.h"
#include "studio/ui/theme/resources.h"
#include "studio/ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QPixmap>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace cinefluent::studio;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadable()
    {
        QFETCH(bool, dark);
        const ThemeColors c = dark ? darkColors() : lightColors();
        struct Pair
        {
            const char *what;
            QColor text;
            QColor background;
        };
        QList<Pair> pairs{{"accent button", c.accentText, c.accent},
                          {"selected row", c.selectionText, c.selection},
                          {"cue", c.cueText, c.cue},
                          {"translation", c.translationText, c.translation},
                          {"segment", c.segmentText, c.segment}};
        for (const QColor &ground : {c.window, c.panel, c.raised, c.base, c.alternate, c.hover, c.lane, c.laneOther}) {
            pairs.append({"text", c.text, ground});
            pairs.append({"muted text", c.mutedText, ground});
        }
        for (const QColor &ground : {c.window, c.panel, c.raised, c.base, c.alternate}) {
            pairs.append({"error", c.error, ground});
            pairs.append({"warning", c.warning, ground});
            pairs.append({"success", c.success, ground});
            pairs.append({"accent", c.accent, ground});
        }
        for (const Pair &pair : pairs) {
            const double ratio = contrastRatio(pair.text, pair.background);
            QVERIFY2(ratio >= 4.5,
                     qPrintable(QStringLiteral("%1 %2 on %3: %4")
                                    .arg(QString::fromLatin1(pair.what), pair.text.name(), pair.background.name())
                                    .arg(ratio, 0, 'f', 2)));
        }
    }

    void marksAreSeen_data() { textIsReadable_data(); }

    /// What is a few pixels wide and means something: 3:1 on its ground (WCAG 2.2, 1.4.11).
    void marksAreSeen()
    {
        QFETCH(bool, dark);
        const ThemeColors c = dark ? darkColors() : lightColors();
        for (const auto &[mark, ground] : {std::pair(c.cueMark, c.lane), std::pair(c.segmentMark, c.lane),
                                           std::pair(c.segmentMark, c.border), std::pair(c.warning, c.lane)}) {
            const double ratio = contrastRatio(mark, ground);
            QVERIFY2(ratio >= 3, qPrintable(QStringLiteral("%1 on %2: %3").arg(mark.name(), ground.name()).arg(ratio)));
        }
    }

    void contrastFollowsTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // The published example of WCAG: #767676 on white is the lightest grey that passes.
        QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
    }

    void styleSheetHasNoTokenLeft()
    {
        for (const ThemeColors &colors : {lightColors(), darkColors()})
            QVERIFY(!styleSheetOf(colors).contains(QLatin1Char('@')));
    }

    void switchingChangesPaletteAndAnnounces()
    {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        theme.apply(*qApp, ThemeMode::Dark);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 80);
        theme.apply(*qApp, ThemeMode::Light);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
        QCOMPARE(changed.count(), 2);
    }

    void dialogsShowOurIconsAlone()
    {
        Theme theme;
        theme.apply(*qApp, ThemeMode::Dark);
        QDialogButtonBox buttons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Close);
        for (const QAbstractButton *button : buttons.buttons())
            QVERIFY(button->icon().isNull());
        const QImage error = qApp->style()->standardIcon(QStyle::SP_MessageBoxCritical).pixmap(48).toImage();
        QHash<QRgb, int> colours;
        for (int y = 0; y < error.height(); ++y) {
            for (int x = 0; x < error.width(); ++x) {
                if (qAlpha(error.pixel(x, y)) == 255)
                    ++colours[error.pixel(x, y)];
            }
        }
        QVERIFY(!colours.isEmpty());
        const auto most = std::max_element(colours.cbegin(), colours.cend());
        QCOMPARE(QColor(most.key()), theme.colors().error);
    }

    void everyIconDrawsAtEveryScale()
    {
        ensureUiResources();
        const QStringList files = QDir(QStringLiteral(":/cinefluent/icons")).entryList({"*.svg"});
        QVERIFY(files.size() > 40);
        for (const QString &file : files) {
            const QIcon icon = themedIcon(file.chopped(4));
            QVERIFY2(!icon.isNull(), qPrintable(file));
            for (const double ratio : {1.0, 1.5, 2.0}) {
                const QImage image = icon.pixmap(QSize(20, 20), ratio).toImage();
                QCOMPARE(image.width(), int(20 * ratio));
                int painted = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x)
                        painted += qAlpha(image.pixel(x, y)) > 100;
                }
                QVERIFY2(painted > 6, qPrintable(file));
            }
        }
        QVERIFY(themedIcon(QStringLiteral("no-such-icon")).isNull());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
