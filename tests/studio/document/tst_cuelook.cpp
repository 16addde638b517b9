// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/mergecues.h"
#include "studio/document/commands/setcuelooks.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/commands/splitcue.h"
#include "studio/document/cuelook.h"
#include "studio/document/textchange.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/support/testruns.h"

#include <QTest>

#include <random>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;
using formats::StyledRun;
using formats::TextStyle;

namespace {

/// One letter for each character's look: its oracle, apart from how runs are kept.
QString signs(const QString &look, const QString &text)
{
    QString result;
    const CueLook parsed = CueLook::parse(look, text);
    if (parsed.runs.isEmpty())
        return QString(text.size(), u'.');
    for (const StyledRun &run : parsed.runs) {
        const QChar sign = !run.reading.isEmpty()                      ? u'R'
                           : run.styles.testFlag(TextStyle::Bold)      ? u'B'
                           : run.styles.testFlag(TextStyle::Italic)    ? u'I'
                           : run.styles.testFlag(TextStyle::Underline) ? u'U'
                           : run.colour                                ? u'C'
                                                                       : u'.';
        result += QString(run.text.size(), sign);
    }
    return result;
}

QString italic(const QString &text, qsizetype start, qsizetype length)
{
    return toggledLook({}, text, start, length, TextStyle::Italic);
}

} // namespace

class TestCueLook : public QObject
{
    Q_OBJECT

private slots:
    void plainTextHasNoLook()
    {
        QCOMPARE(CueLook().serialise(), QString());
        QCOMPARE(toggledLook(italic("One two", 0, 3), "One two", 0, 3, TextStyle::Italic), QString());
        QCOMPARE(alignedLook({}, "x", 0), QString());
    }

    void keepsTheDirectionOfLines()
    {
        const QString text = QStringLiteral("灯台の光");
        using formats::WritingMode;
        const QString vertical = writtenLook({}, text, WritingMode::VerticalRightToLeft);
        QCOMPARE(CueLook::parse(vertical, text).writing, WritingMode::VerticalRightToLeft);
        QCOMPARE(CueLook::parse(vertical, text).styled(text).writing, WritingMode::VerticalRightToLeft);
        const QString edited = editedLook(vertical, text, text + QStringLiteral("り"));
        QCOMPARE(CueLook::parse(edited, text).writing, WritingMode::VerticalRightToLeft);
        QCOMPARE(CueLook::parse(partOfLook(vertical, text, 2, 2, false), text.mid(2)).writing,
                 WritingMode::VerticalRightToLeft);
        QCOMPARE(writtenLook(vertical, text, WritingMode::Horizontal), QString());
        QCOMPARE(plainLook(vertical, text), QString());
    }

    void togglesAStretch()
    {
        const QString text = QStringLiteral("The lamp keeper");
        const QString look = italic(text, 4, 4);
        QCOMPARE(signs(look, text), QStringLiteral("....IIII......."));
        QCOMPARE(signs(toggledLook(look, text, 0, 0, TextStyle::Italic), text), QString(15, u'I'));
        const QString both = toggledLook(look, text, 6, 4, TextStyle::Bold);
        QCOMPARE(signs(both, text), QStringLiteral("....IIBBBB....."));
    }

    void editsKeepWhatIsOutside_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("typing behind") << "The lamp" << 4 << 4 << "The lamps"
                                       << "....IIIII";
        QTest::newRow("typing before") << "The lamp" << 4 << 4 << "The old lamp"
                                       << "........IIII";
        QTest::newRow("word replaced") << "See the lamp now" << 8 << 4 << "See the boat now"
                                       << "........IIII....";
        QTest::newRow("two places") << "tom and tom or tom" << 4 << 3 << "Tim and Tim or Tim"
                                    << "....III...........";
        QTest::newRow("line break") << "One two three" << 4 << 3 << "One two\nthree"
                                    << "....III......";
        QTest::newRow("all gone") << "One" << 0 << 3 << ""
                                  << "";
    }
    void editsKeepWhatIsOutside()
    {
        QFETCH(QString, before);
        QFETCH(int, start);
        QFETCH(int, length);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        QCOMPARE(signs(editedLook(italic(before, start, length), before, after), after), expected);
    }

    void readingsStayOverTheirWord()
    {
        const QString text = QStringLiteral("灯台の光");
        const QString look = rubyLook({}, text, 0, 2, QStringLiteral("とうだい"));
        QCOMPARE(signs(look, text), QStringLiteral("RR.."));
        QCOMPARE(signs(editedLook(look, text, "灯台下の光"), "灯台下の光"), QStringLiteral("RR..."));
        QCOMPARE(signs(editedLook(look, text, "の光"), "の光"), QStringLiteral(".."));
        const CueLook parsed = CueLook::parse(look, text);
        QCOMPARE(parsed.styled(text).runs.constFirst().reading, QStringLiteral("とうだい"));
        QCOMPARE(signs(rubyLook(look, text, 0, 2, {}), text), QStringLiteral("...."));
    }

    void strangeLooksAreLeftOut()
    {
        QCOMPARE(CueLook::parse("{\"runs\":[[9,2]]}", "short").serialise(), QString());
        QCOMPARE(CueLook::parse("{\"runs\":[[2,2]]}", "longer").serialise(), QString());
        QCOMPARE(CueLook::parse("{\"runs\":[[-1,2],[6,1]]}", "longer").serialise(), QString());
        QCOMPARE(CueLook::parse("no json", "x").serialise(), QString());
        QCOMPARE(CueLook::parse("{\"align\":44}", "x").serialise(), QString());
        QCOMPARE(CueLook::parse("{\"runs\":[[1,2],[1,2]]}", "ab").runs.size(), 1);
    }

    void commandsCarryTheLook()
    {
        TemporaryProject project;
        ProjectDocument &document = *project.document;
        Cue cue = makeCue(document, 1000, 5000, QStringLiteral("Every evening Tom climbs."));
        cue.looks.insert(QString(), italic(cue.text, 14, 3));
        VERIFY_OK(document.execute(std::make_unique<AddCues>(QList<Cue>{cue})));
        const auto second = document.newId<CueId>();
        VERIFY_OK(document.execute(std::make_unique<SplitCue>(cue.id, MediaTime::fromMs(3000), 13, second)));
        QVERIFY(document.cues()[0].looks.isEmpty());
        QCOMPARE(signs(document.cues()[1].looks.value({}), document.cues()[1].text), QStringLiteral("III........"));
        VERIFY_OK(document.execute(std::make_unique<SetCueText>(second, QStringLiteral("Tomas climbs!"))));
        QCOMPARE(signs(document.cues()[1].looks.value({}), document.cues()[1].text), QStringLiteral("IIIII........"));
        VERIFY_OK(document.execute(std::make_unique<MergeCues>(QList<CueId>{cue.id, second}, QStringLiteral(" "))));
        QCOMPARE(signs(document.cues()[0].looks.value({}), document.cues()[0].text),
                 QStringLiteral("..............IIIII........"));
        while (document.canUndo())
            VERIFY_OK(document.undo());
        while (document.canRedo())
            VERIFY_OK(document.redo());
        const QString look = document.cues()[0].looks.value({});
        project.reopen();
        QCOMPARE(project.document->cues()[0].looks.value({}), look);
    }

    /// Any edit, cut and join against a list of one sign a character.
    void followsAnOracle()
    {
        std::mt19937 engine(runSeed());
        const auto number = [&engine](int least, int most) {
            return least + int(engine() % unsigned(most - least + 1));
        };
        const auto word = [&](int most) {
            QString text;
            for (int i = number(0, most); i > 0; --i)
                text += QChar(u'a' + number(0, 25));
            return text;
        };
        constexpr TextStyle styles[] = {TextStyle::Bold, TextStyle::Italic, TextStyle::Underline};
        const int runs = runCount(200'000, 4'000);
        for (int run = 0; run < runs; ++run) {
            const QString text = word(20);
            QString look;
            for (int i = number(0, 3); i > 0; --i)
                look = toggledLook(look, text, number(0, 20), number(1, 8), styles[number(0, 2)]);
            QCOMPARE(CueLook::parse(look, text).serialise(), look);
            const QString sign = signs(look, text);

            const int at = number(0, int(text.size()));
            const int removed = number(0, int(text.size()) - at);
            const QString inserted = QString(number(0, 5), u'#'); // in no text: the edit is where it was made
            const QString after = text.left(at) + inserted + text.mid(at + removed);
            const QString edited = signs(editedLook(look, text, after), after);
            QCOMPARE(edited.size(), after.size());
            if (!inserted.isEmpty()) {
                QCOMPARE(edited.left(at), sign.left(at));
                QCOMPARE(edited.mid(at + inserted.size()), sign.mid(at + removed));
                const qsizetype like = removed > 0 ? at : std::max(0, at - 1);
                if (!text.isEmpty())
                    QCOMPARE(edited.mid(at, inserted.size()), QString(inserted.size(), sign.at(like)));
            }

            QCOMPARE(signs(partOfLook(look, text, at, removed, true), text.mid(at, removed)), sign.mid(at, removed));
            const QString back = joinedLook(partOfLook(look, text, 0, at, true), text.left(at),
                                            partOfLook(look, text, at, text.size() - at, false), text.mid(at), 0);
            QCOMPARE(signs(back, text), sign);
        }
    }

    void editsMakeTheOtherText()
    {
        std::mt19937 engine(runSeed());
        const int runs = runCount(100'000, 3'000);
        for (int run = 0; run < runs; ++run) {
            const auto any = [&engine] {
                QString text;
                for (unsigned i = engine() % 16; i > 0; --i)
                    text += QChar(u'a' + int(engine() % 3));
                return text;
            };
            const QString before = any();
            const QString after = any();
            QString made = before;
            const QList<TextEdit> edits = editsBetween(before, after);
            for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
                made.replace(edit->at, edit->removed, edit->inserted);
            QCOMPARE(made, after);
        }
    }
};

QTEST_GUILESS_MAIN(TestCueLook)
#include "tst_cuelook.moc"
