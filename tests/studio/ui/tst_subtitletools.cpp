// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/builtin/builtinformats.h"
#include "studio/document/commands/setcuelooks.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/cuelook.h"
#include "studio/ui/dialogs/exportdialog.h"
#include "studio/ui/dialogs/operationdialog.h"
#include "studio/ui/dialogs/unmatcheddialog.h"
#include "studio/ui/player/subtitlepainter.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/subtitles/cueeditor.h"
#include "studio/ui/subtitles/cuespanel.h"
#include "studio/ui/subtitles/cuetablemodel.h"
#include "studio/ui/subtitles/cuetableview.h"
#include "studio/ui/subtitles/findbar.h"
#include "studio/ui/subtitles/spellbar.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/uifixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTextLayout>
#include <QTimeEdit>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

class TestSubtitleTools : public QObject
{
    Q_OBJECT

private:
    UiFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;
    QString m_film;

    ProjectDocument &document() { return *m_window->workspace().document(); }
    const Cue &cue(int row) { return document().cues().at(row); }
    void select(int row) { m_window->workspace().selection()->setCues({cue(row).id}, cue(row).id); }
    QPlainTextEdit &text() { return *m_window->findChild<QPlainTextEdit *>("cueText"); }
    FindBar &bar() { return m_window->panels().cues().findBar(); }
    QLineEdit &pattern() { return *m_window->findChild<QLineEdit *>("findPattern"); }
    QLineEdit &replacement() { return *m_window->findChild<QLineEdit *>("findReplacement"); }
    QLabel &count() { return *m_window->findChild<QLabel *>("findCount"); }
    bool trigger(const char *id) { return m_window->actionRegistry().trigger(QString::fromLatin1(id)); }

    /// Where CINEFLUENT_LOOK names a folder, what is on screen goes there for a person to look at.
    void keep(QWidget &widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("CINEFLUENT_LOOK");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(folder + u'/' + QString::fromLatin1(name) + ".png"));
    }

private slots:
    void initTestCase()
    {
        FilmSpec spec;
        spec.name = QStringLiteral("ui-25.mp4");
        spec.frameCount = 500;
        spec.rateNumerator = 25;
        const auto film = makeFilm(spec);
        QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
        m_film = film->path;
        m_fixture.makeDictionary("en_US", {"a", "brightly", "is", "lamp", "line", "number", "shines", "the", "this"});
    }

    void init() { m_window = m_fixture.showProject(6, m_film); }
    void cleanup() { m_window.reset(); }

    void stylesTheMarkedWords()
    {
        select(1);
        m_window->panels().cues().editor().focusText();
        const QString before = cue(1).text;
        text().moveCursor(QTextCursor::Start);
        text().moveCursor(QTextCursor::NextWord, QTextCursor::KeepAnchor);
        const auto length = text().textCursor().selectedText().size();
        QTest::keyClick(&text(), Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(cue(1).text, before);
        const CueLook look = CueLook::parse(cue(1).looks.value({}), before);
        QCOMPARE(look.runs.size(), 2);
        QCOMPARE(look.runs[0].text.size(), length);
        QVERIFY(look.runs[0].styles.testFlag(formats::TextStyle::Italic));
        const auto formats = text().document()->firstBlock().layout()->formats();
        QVERIFY(!formats.isEmpty() && formats[0].format.fontItalic());
        text().moveCursor(QTextCursor::End);
        QTest::keyClicks(&text(), "!");
        QCOMPARE(CueLook::parse(cue(1).looks.value({}), cue(1).text).runs.size(), 2);
        QVERIFY(trigger("style.placeTop"));
        QCOMPARE(CueLook::parse(cue(1).looks.value({}), cue(1).text).alignment, 8);
        keep(*m_window, "style");
        QVERIFY(trigger("style.clear"));
        QVERIFY(cue(1).looks.isEmpty());
        QVERIFY(trigger("edit.undo"));
        QVERIFY(!cue(1).looks.isEmpty());
    }

    void findsAndReplaces()
    {
        const QStringList before{cue(0).text, cue(5).text};
        QVERIFY(trigger("edit.replace"));
        QTRY_VERIFY(bar().isVisible() && pattern().hasFocus());
        pattern().setText(before[0].section(u' ', 0, 0));
        QVERIFY(count().text().contains(u'6') || !count().text().isEmpty());
        const qsizetype found = bar().matchedCues().size();
        QVERIFY(found > 0);
        select(0);
        QTest::keyClick(&pattern(), Qt::Key_F3);
        const CueId first = m_window->workspace().currentCue()->id;
        QCOMPARE(first, cue(0).id);
        QVERIFY(text().textCursor().hasSelection());
        if (found > 1) {
            QTest::keyClick(&pattern(), Qt::Key_F3);
            QVERIFY(m_window->workspace().currentCue()->id != first);
            QTest::keyClick(&pattern(), Qt::Key_F3, Qt::ShiftModifier);
            QCOMPARE(m_window->workspace().currentCue()->id, first);
        }
        keep(*m_window, "find");
        replacement().setText(QStringLiteral("[%1]").arg(pattern().text())); // holds what is looked for
        const qsizetype history = document().historyPosition();
        bar().replaceOne();
        QVERIFY(cue(0).text.startsWith(u'['));
        bar().replaceAll();
        QCOMPARE(document().historyPosition(), history + 2);
        QVERIFY(cue(0).text.startsWith("[["));
        QVERIFY(trigger("edit.undo"));
        QVERIFY(trigger("edit.undo"));
        QCOMPARE(QStringList({cue(0).text, cue(5).text}), before);
        m_window->findChild<QCheckBox *>("findExpression")->setChecked(true);
        pattern().setText(QStringLiteral("(lamp"));
        QVERIFY(count().text().contains(u'6'));
        QTest::keyClick(&pattern(), Qt::Key_Escape);
        QVERIFY(!bar().isVisible());
        QVERIFY(bar().matchedCues().isEmpty());
    }

    /// What was replaced, undone and typed is counted again without being asked.
    void countsAgainWhatChanged()
    {
        QVERIFY(trigger("edit.find"));
        pattern().setText(QStringLiteral("line"));
        QVERIFY2(count().text().contains(u'6'), qPrintable(count().text()));
        QVERIFY(m_window->workspace().run<SetCueText>(cue(0).id, QStringLiteral("another")));
        QTRY_VERIFY2(count().text().contains(u'5'), qPrintable(count().text()));
        QCOMPARE(bar().matchedCues().size(), 5);
        QVERIFY(trigger("edit.undo"));
        QTRY_VERIFY2(count().text().contains(u'6'), qPrintable(count().text()));
    }

    void leadsFromMisspeltWordToWord()
    {
        for (const int row : {1, 2, 4})
            QVERIFY(m_window->workspace().run<SetCueText>(cue(row).id, QStringLiteral("The lampp shines qwzt")));
        select(0);
        SpellBar &spelling = m_window->panels().cues().spellBar();
        auto *word = m_window->findChild<QLabel *>("spellWord");
        auto *with = m_window->findChild<QComboBox *>("spellWith");
        QVERIFY(trigger("edit.spelling"));
        QTRY_VERIFY2(word->text().contains("lampp"), qPrintable(word->text()));
        QCOMPARE(m_window->workspace().currentCue()->id, cue(1).id);
        QCOMPARE(text().textCursor().selectedText(), QStringLiteral("lampp"));
        QTRY_VERIFY(with->hasFocus() || with->lineEdit()->hasFocus());
        QTRY_VERIFY(with->count() > 0);
        QVERIFY(with->findText("lamp") >= 0);
        with->setCurrentIndex(with->findText("lamp"));
        keep(*m_window, "spelling");
        const qsizetype history = document().historyPosition();
        QTest::keyClick(with->lineEdit(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(document().historyPosition(), history + 1);
        for (const int row : {1, 2, 4})
            QCOMPARE(cue(row).text, QStringLiteral("The lamp shines qwzt"));

        QTRY_VERIFY2(word->text().contains("qwzt"), qPrintable(word->text()));
        QCOMPARE(m_window->workspace().currentCue()->id, cue(1).id);
        QTest::keyClick(with->lineEdit(), Qt::Key_F7); // left alone here
        QTRY_COMPARE(m_window->workspace().currentCue()->id, cue(2).id);
        with->setEditText("brightly");
        QTest::keyClick(with->lineEdit(), Qt::Key_Return);
        QCOMPARE(cue(2).text, QStringLiteral("The lamp shines brightly"));
        QTRY_COMPARE(m_window->workspace().currentCue()->id, cue(4).id);
        spelling.ignoreAll();
        QTRY_VERIFY2(!word->text().contains("qwzt"), qPrintable(word->text()));
        QCOMPARE(cue(1).text, QStringLiteral("The lamp shines qwzt"));
        QTest::keyClick(with->lineEdit(), Qt::Key_Escape);
        QVERIFY(!spelling.isVisible());
        QTRY_VERIFY(text().hasFocus());
    }

    void takesTimesFromTheFilm()
    {
        QVERIFY(trigger("cue.adjustTimes"));
        auto *dialog = m_window->findChild<OperationDialog *>("timesDialog");
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        QVERIFY(trigger("cue.adjustTimes"));
        QCOMPARE(m_window->findChildren<OperationDialog *>("timesDialog").size(), 1);
        const auto button = [dialog](const QString &name) {
            for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
                if (each->text().remove(u'&').contains(name))
                    return each;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        m_window->player().seek(MediaTime::fromSeconds(2));
        QTRY_COMPARE(m_window->player().position(), MediaTime::fromSeconds(2));
        QTest::mouseClick(button("First cue at"), Qt::LeftButton);
        m_window->player().seek(MediaTime::fromSeconds(12));
        QTRY_COMPARE(m_window->player().position(), MediaTime::fromSeconds(12));
        QTest::mouseClick(button("Last cue at"), Qt::LeftButton);
        dialog->accept();
        QCOMPARE(cue(0).range.in, MediaTime::fromSeconds(2));  // from 1
        QCOMPARE(cue(5).range.in, MediaTime::fromSeconds(12)); // from 16
        QCOMPARE(cue(3).range.in, MediaTime::fromSeconds(8));
    }

    void placesTranslationsWithoutACue()
    {
        const QList<ForeignCue> rows{
            {{MediaTime::fromMs(3500), MediaTime::fromMs(3900)}, QStringLiteral("uno"), {}},
            {{MediaTime::fromSeconds(60), MediaTime::fromSeconds(61)}, QStringLiteral("dos"), {}},
            {{MediaTime::fromSeconds(70), MediaTime::fromSeconds(71)}, QStringLiteral("tres"), {}}};
        UnmatchedDialog dialog(m_window->workspace(), "es", rows, m_window.get());
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *table = dialog.findChild<QTableWidget *>();
        QCOMPARE(table->selectionModel()->selectedRows().size(), 3); // all are meant until some are chosen
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY2(table->item(0, 3)->text().contains(cue(1).text), qPrintable(table->item(0, 3)->text()));
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_M, Qt::AltModifier);
        QTRY_VERIFY(table->item(1, 3)->text() != table->item(2, 3)->text());
        const qsizetype history = document().historyPosition();
        const qsizetype cues = document().cues().size();
        dialog.accept();
        QCOMPARE(document().historyPosition(), history + 1);
        QCOMPARE(document().cues().size(), cues + 1);
        QVERIFY(cue(1).translations.value("es").endsWith("uno"));
        QCOMPARE(cue(6).translations.value("es"), QStringLiteral("dos"));
        QCOMPARE(cue(6).range, rows[1].range);
    }

    void showsWhatAnOperationChanges()
    {
        QVERIFY(trigger("cue.adjustTimes"));
        auto *dialog = m_window->findChild<OperationDialog *>("timesDialog");
        QVERIFY(dialog && dialog->isVisible());
        auto *operation = dialog->findChild<QComboBox *>("operation");
        operation->setCurrentIndex(1); // 23.976 → 25
        auto *changes = dialog->findChild<QLabel *>("changeCount");
        QVERIFY2(changes->text().contains(u'6'), qPrintable(changes->text()));
        keep(*dialog, "times");
        const MediaTime last = cue(5).range.in;
        const qsizetype history = document().historyPosition();
        dialog->accept();
        QCOMPARE(document().historyPosition(), history + 1);
        const MediaTime wanted = MediaTime::fromUs(last.us() * 24'000 / 25'025);
        QVERIFY(std::abs((cue(5).range.in - wanted).us()) <= 20'000);
        QCOMPARE(m_window->player().player()->index().snap(cue(5).range.in), cue(5).range.in);

        QVERIFY(trigger("cue.changeTexts"));
        auto *texts = m_window->findChild<OperationDialog *>("textsDialog");
        QVERIFY(texts);
        auto *kinds = texts->findChild<QComboBox *>("operation");
        kinds->setCurrentIndex(kinds->findData(int(TextOperation::UpperCase)));
        keep(*texts, "texts");
        texts->accept();
        QCOMPARE(cue(3).text, cue(3).text.toUpper());
        QCOMPARE(document().historyPosition(), history + 2);
    }

    void saysWhatAnExportLoses()
    {
        QVERIFY(m_window->workspace().run<SetCueLooks>(
            QList<CueLookChange>{{cue(0).id, {}, colouredLook({}, cue(0).text, 0, 0, 0xff0000)},
                                 {cue(1).id, {}, colouredLook({}, cue(1).text, 0, 3, 0xff0000)}}));
        const auto registry = formats::builtInFormats();
        ExportDialog dialog(document().content(), registry, {}, {});
        auto *losses = dialog.findChild<QLabel *>("exportLosses");
        auto *format = dialog.findChildren<QComboBox *>().constFirst();
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->findData(QStringLiteral("sbv")) >= 0)
                format = box;
        }
        format->setCurrentIndex(format->findData(QStringLiteral("srt")));
        QVERIFY(losses->isHidden());
        format->setCurrentIndex(format->findData(QStringLiteral("sbv")));
        QVERIFY2(losses->text().contains(u'2'), qPrintable(losses->text()));
        keep(dialog, "export");
    }

    void paintsVerticalText()
    {
        const auto boundsOf = [](const QImage &image, QRgb wanted) {
            QRect bounds;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if ((image.pixel(x, y) & 0xffffff) == (wanted & 0xffffff))
                        bounds |= QRect(x, y, 1, 1);
                }
            }
            return bounds;
        };
        const auto paint = [](const formats::StyledText &styled) {
            QImage image(640, 360, QImage::Format_RGB32);
            image.fill(QColor(0x30, 0x50, 0x70));
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            SubtitlePainter(QFont(), QRectF(0, 0, 640, 360), 28).paint(painter, styled, Qt::white, 340);
            return image;
        };
        const QString words = QStringLiteral("灯台の光、\nTom 12時");
        const QString upright = writtenLook({}, words, formats::WritingMode::VerticalRightToLeft);
        const QString right = alignedLook(colouredLook(upright, words, 0, 5, 0xff0000), words, 9);
        const QImage image = paint(CueLook::parse(right, words).styled(words));
        const QRect first = boundsOf(image, 0xff0000);
        const QRect second = boundsOf(image, 0xffffff);
        QVERIFY2(first.height() > first.width() * 2, "the line does not run down");
        QVERIFY2(second.right() < first.left(), "the second line is not to the left of the first");
        QVERIFY(first.top() < 60 && second.top() < 60 && first.right() > 560);
        const QString left = writtenLook({}, words, formats::WritingMode::VerticalLeftToRight);
        const QImage other = paint(CueLook::parse(colouredLook(left, words, 0, 5, 0xff0000), words).styled(words));
        QVERIFY(boundsOf(other, 0xffffff).left() > boundsOf(other, 0xff0000).right());
        const QString low = alignedLook(upright, words, 1);
        QVERIFY(boundsOf(paint(CueLook::parse(low, words).styled(words)), 0xffffff).right() < 140);
        const QString ruby = rubyLook(right, words, 0, 2, QStringLiteral("とうだい"));
        const QRect withReading = boundsOf(paint(CueLook::parse(ruby, words).styled(words)), 0xff0000);
        QVERIFY2(withReading.width() > first.width() + 6, "no reading beside the words");
        // A line longer than the picture goes on to the left.
        const QString poem = QString(40, QChar(u'光'));
        const QRect broken = boundsOf(
            paint(CueLook::parse(writtenLook({}, poem, formats::WritingMode::VerticalRightToLeft), poem).styled(poem)),
            0xffffff);
        QVERIFY(broken.height() < 340 && broken.width() > 3 * 28);
        if (const QString folder = qEnvironmentVariable("CINEFLUENT_LOOK"); !folder.isEmpty()) {
            const QString full = QStringLiteral("「灯台（とう）は、まだ…」\nトムは12月にOKと言った。\nちょっとー");
            QVERIFY(paint(CueLook::parse(ruby, words).styled(words)).save(folder + "/vertical.png"));
            QVERIFY(
                paint(
                    CueLook::parse(writtenLook({}, full, formats::WritingMode::VerticalRightToLeft), full).styled(full))
                    .save(folder + "/vertical2.png"));
        }
    }

    void paintsLooks()
    {
        const auto paint = [](const formats::StyledText &styled) {
            QImage image(640, 360, QImage::Format_RGB32);
            image.fill(QColor(0x30, 0x50, 0x70));
            QPainter painter(&image);
            SubtitlePainter(QFont(), QRectF(0, 0, 640, 360), 28).paint(painter, styled, Qt::white, 340);
            return image;
        };
        const auto rowsOf = [](const QImage &image, QRgb wanted) {
            QList<int> rows;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if ((image.pixel(x, y) & 0xffffff) == (wanted & 0xffffff)) {
                        rows.append(y);
                        break;
                    }
                }
            }
            return rows;
        };
        const QString words = QStringLiteral("The lamp\nshines");
        const formats::StyledText plain = formats::StyledText::fromPlain(words);
        QVERIFY(rowsOf(paint(plain), 0xffffff).constFirst() > 200);
        const QString red = colouredLook({}, words, 4, 4, 0xff0000);
        QVERIFY(!rowsOf(paint(CueLook::parse(red, words).styled(words)), 0xff0000).isEmpty());
        const QString top = alignedLook(red, words, 8);
        QVERIFY(rowsOf(paint(CueLook::parse(top, words).styled(words)), 0xff0000).constLast() < 120);
        const QString italic = toggledLook({}, words, 0, 0, formats::TextStyle::Italic);
        QVERIFY(paint(CueLook::parse(italic, words).styled(words)) != paint(plain));
        const QString kanji = QStringLiteral("灯台の光");
        const QString ruby = rubyLook({}, kanji, 0, 2, QStringLiteral("とうだい"));
        const QImage over = paint(CueLook::parse(ruby, kanji).styled(kanji));
        QVERIFY(rowsOf(over, 0xffffff).constFirst() <
                rowsOf(paint(formats::StyledText::fromPlain(kanji)), 0xffffff).constFirst());
        if (const QString folder = qEnvironmentVariable("CINEFLUENT_LOOK"); !folder.isEmpty()) {
            QVERIFY(over.save(folder + "/ruby.png"));
            QVERIFY(paint(CueLook::parse(top, words).styled(words)).save(folder + "/top.png"));
            const QString arabic = QString::fromUtf8("مرحبا (tom) يا صديقي!");
            QVERIFY(paint(formats::StyledText::fromPlain(arabic)).save(folder + "/rtl.png"));
        }
    }
};

QTEST_MAIN(TestSubtitleTools)
#include "tst_subtitletools.moc"
