// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setcuetext.h"
#include "studio/document/commands/setcuetranslation.h"
#include "studio/ui/player/subtitlepainter.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/subtitles/cueeditor.h"
#include "studio/ui/subtitles/cuespanel.h"
#include "studio/ui/subtitles/cuetablemodel.h"
#include "studio/ui/subtitles/cuetableview.h"
#include "tests/support/uifixture.h"

#include <QDir>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

const QString hebrew = QStringLiteral("שלום, מה שלומך היום?");
const QString arabic = QStringLiteral("مرحبا، كيف حالك اليوم؟");
const QString english = QStringLiteral("Hello, how are you?");

/// Where the ink of `image` lies on average, 0 left to 1 right, against its top left pixel as paper; below 0 for none.
double inkAcross(const QImage &image)
{
    const QRgb paper = image.pixel(0, 0);
    double sum = 0;
    qint64 count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (std::abs(qGray(image.pixel(x, y)) - qGray(paper)) > 60) {
                sum += x;
                ++count;
            }
        }
    }
    return count > 0 ? sum / double(count) / image.width() : -1;
}

} // namespace

/// Hebrew and Arabic cues, in the window and on the film.
class TestRightToLeft : public QObject
{
    Q_OBJECT

private:
    UiFixture m_fixture;

private slots:
    void eachTextBeginsAtItsOwnSide()
    {
        const auto window = m_fixture.showProject(4);
        ProjectDocument &document = *window->workspace().document();
        const auto write = [&](int row, const QString &text, const QString &translation) {
            const CueId id = document.cues().at(row).id;
            return document.execute(std::make_unique<SetCueText>(id, text)).ok() &&
                   document.execute(std::make_unique<SetCueTranslation>(id, "es", translation)).ok();
        };
        QVERIFY(write(1, hebrew, english) && write(2, english, arabic) && write(3, english, english));
        window->workspace().selection()->setCues({document.cues().at(0).id}, document.cues().at(0).id);

        CueTableView &table = window->panels().cues().table();
        const auto across = [&table](int row, int column) {
            const QRect cell = table.visualRect(table.model()->index(row, column)).adjusted(2, 2, -2, -2);
            return inkAcross(table.viewport()->grab(cell).toImage());
        };
        const auto isAt = [](double ink, bool right) { return ink >= 0 && (ink > 0.5) == right; };
        for (const auto &[row, column, right] : {std::tuple{1, CueTableModel::Text, true},
                                                 {1, CueTableModel::Translation, false},
                                                 {2, CueTableModel::Text, false},
                                                 {2, CueTableModel::Translation, true},
                                                 {3, CueTableModel::Text, false},
                                                 {3, CueTableModel::Translation, false}}) {
            const double ink = across(row, column);
            QVERIFY2(isAt(ink, right),
                     qPrintable(QStringLiteral("row %1 column %2: %3").arg(row).arg(column).arg(ink)));
        }

        auto *text = window->findChild<QPlainTextEdit *>("cueText");
        auto *translation = window->findChild<QPlainTextEdit *>("cueTranslation");
        const auto beginsAtRight = [](QPlainTextEdit &edit) {
            QTextCursor begin(edit.document());
            return edit.cursorRect(begin).x() > edit.viewport()->width() / 2;
        };
        const auto choose = [&](int row) {
            window->workspace().selection()->setCues({document.cues().at(row).id}, document.cues().at(row).id);
        };
        choose(1);
        QTRY_COMPARE(text->toPlainText(), hebrew);

        QVERIFY(beginsAtRight(*text) && !beginsAtRight(*translation));
        choose(2);
        QTRY_COMPARE(translation->toPlainText(), arabic);
        QVERIFY(!beginsAtRight(*text) && beginsAtRight(*translation));

        const QString folder = qEnvironmentVariable("CINEFLUENT_SCREENSHOTS");
        if (!folder.isEmpty())
            QVERIFY(window->grab().save(QDir(folder).filePath(QStringLiteral("right-to-left.png"))));
    }

    /// Dots that end a Hebrew line stand at its left: what is high is then right of the middle of the ink.
    void punctuationEndsTheLineAtItsLeft()
    {
        const auto paint = [](const QString &text) {
            QImage image(640, 120, QImage::Format_ARGB32);
            image.fill(Qt::blue);
            QPainter painter(&image);
            SubtitlePainter(QFont(), QRectF(image.rect()), 60)
                .paint(painter, formats::StyledText::fromPlain(text), Qt::white, 110);
            return image;
        };
        const auto isLetterRightOfDots = [](const QImage &image) {
            int top = -1;
            int bottom = -1;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixel(x, y) == qRgb(255, 255, 255)) {
                        top = top < 0 ? y : top;
                        bottom = y;
                    }
                }
            }
            const auto white = [&image](int from, int to) {
                qint64 sum = 0;
                qint64 count = 0;
                for (int y = from; y < to; ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        if (image.pixel(x, y) == qRgb(255, 255, 255)) {
                            sum += x;
                            ++count;
                        }
                    }
                }
                return count > 0 ? double(sum) / double(count) : -1;
            };
            return white(top, (top + bottom) / 2) > white(top, bottom + 1);
        };
        QVERIFY(isLetterRightOfDots(paint(QStringLiteral("ש........"))));
        QVERIFY(!isLetterRightOfDots(paint(QStringLiteral("d........"))));
    }
};

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
