// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/bulk/cuetexts.h"
#include "studio/document/commands/addcues.h"
#include "studio/document/cuelook.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/support/testruns.h"

#include <QTest>

#include <random>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

Q_DECLARE_METATYPE(cinefluent::studio::TextOperation)

namespace {

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

class TestCueTexts : public QObject
{
    Q_OBJECT

private slots:
    void changes_data()
    {
        QTest::addColumn<TextOperation>("operation");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, TextOperation operation, const char *language, const char *before,
                            const char *after) {
            QTest::newRow(name) << operation << QString::fromLatin1(language) << QString::fromUtf8(before)
                                << QString::fromUtf8(after);
        };
        row("upper", TextOperation::UpperCase, "en", "Straße, i", "STRASSE, I");
        row("upper Turkish", TextOperation::UpperCase, "tr", "iyi", "İYİ");
        row("lower", TextOperation::LowerCase, "en", "The LAMP", "the lamp");
        row("sentence", TextOperation::SentenceCase, "en", "WHO IS IT? I AM. 5 MEN.\nYES",
            "Who is it? I am. 5 men.\nYes");
        row("short line", TextOperation::BreakLines, "en", "The lamp\nshines.", "The lamp shines.");
        row("balanced", TextOperation::BreakLines, "en",
            "Every evening, when the sun goes down, the keeper climbs the stairs.",
            "Every evening, when the sun goes down,\nthe keeper climbs the stairs.");
        row("speakers", TextOperation::BreakLines, "en", "- Who is it?\n- Tom.", "- Who is it?\n- Tom.");
        row("Japanese", TextOperation::BreakLines, "ja", "毎日夕方になると、灯台守は長い階段を登っていきます。",
            "毎日夕方になると、灯台守は\n長い階段を登っていきます。");
        row("joined", TextOperation::JoinLines, "en", "One\ntwo\n- three\nfour", "One two\n- three four");
        row("tidy", TextOperation::TidySpaces, "en", "  Oh  dear ,\n\n well ! ", "Oh dear,\nwell!");
        row("tidy French", TextOperation::TidySpaces, "fr", "Quoi  ?", "Quoi ?");
        row("descriptions", TextOperation::RemoveDescriptions, "en", "[door slams]\nTOM: Who's there?", "Who's there?");
        row("dash", TextOperation::RemoveDescriptions, "en", "- (sighs)\n- Come in.", "Come in.");
        row("only sounds", TextOperation::RemoveDescriptions, "en", "[music] ♪", "");
        row("names in sentences", TextOperation::RemoveDescriptions, "en", "I said: go. Tom: no",
            "I said: go. Tom: no");
        row("tags", TextOperation::RemoveFormatting, "en", "<i>So</i> {\\an8}far, 1 < 2", "So far, 1 < 2");
    }
    void changes()
    {
        QFETCH(TextOperation, operation);
        QFETCH(QString, language);
        QFETCH(QString, before);
        QFETCH(QString, after);
        LineRules rules;
        if (language == "ja")
            rules.maxLength = 16;
        QCOMPARE(changedText(operation, before, language, rules), after);
    }

    void breakingLosesNoWord()
    {
        std::mt19937 engine(runSeed());
        const int runs = runCount(20'000, 500);
        for (int run = 0; run < runs; ++run) {
            QString text;
            for (unsigned words = engine() % 14 + 1; words > 0; --words) {
                text += QString(int(engine() % 9) + 1, QChar(u'a' + int(engine() % 26)));
                text += QStringList{" ", " ", "\n", ", ", ". "}.at(engine() % 5);
            }
            const LineRules rules;
            const QString made = changedText(TextOperation::BreakLines, text, QStringLiteral("en"), rules);
            QCOMPARE(withoutBlanks(made), withoutBlanks(text));
            QCOMPARE(changedText(TextOperation::BreakLines, made, QStringLiteral("en"), rules), made);
            if (text.simplified().size() <= rules.maxLength)
                QVERIFY(!made.contains(u'\n'));
            if (text.simplified().size() <= 70) {
                for (const QString &line : made.split(u'\n'))
                    QVERIFY2(line.size() <= rules.maxLength, qPrintable(made));
            }
        }
    }

    void manyCuesAreOneStep()
    {
        TemporaryProject project;
        ProjectDocument &document = *project.document;
        QList<Cue> cues;
        for (const char *text : {"[thunder]", "THE LAMP", "fine", "<b>Bold</b>"})
            cues.append(makeCue(document, 1000 * cues.size(), 1000 * cues.size() + 900, QString::fromLatin1(text)));
        cues[2].looks.insert({}, toggledLook({}, cues[2].text, 0, 0, formats::TextStyle::Bold));
        cues[1].translations.insert("es", "  la   lámpara ");
        VERIFY_OK(document.execute(std::make_unique<AddCues>(cues)));
        QList<CueId> ids;
        for (const Cue &cue : document.cues())
            ids.append(cue.id);

        const auto plain = changedTexts(TextOperation::RemoveFormatting, document.content(), ids, {}, {});
        QCOMPARE(plain.replacements.size(), 2);
        VERIFY_OK(document.execute(std::make_unique<ReplaceTexts>("change_texts", plain.replacements)));
        QVERIFY(document.cues()[2].looks.isEmpty());
        QCOMPARE(document.cues()[3].text, QStringLiteral("Bold"));

        const auto silent = changedTexts(TextOperation::RemoveDescriptions, document.content(), ids, {}, {});
        QCOMPARE(silent.removed, QList<CueId>{ids[0]});
        VERIFY_OK(
            document.execute(std::make_unique<ReplaceTexts>("change_texts", silent.replacements, silent.removed)));
        QCOMPARE(document.cues().size(), 3);

        const auto tidy = changedTexts(TextOperation::TidySpaces, document.content(), ids, QStringLiteral("es"), {});
        QCOMPARE(tidy.replacements.size(), 1);
        QCOMPARE(tidy.replacements[0].text, QStringLiteral("la lámpara"));
        while (document.historyPosition() > 1)
            VERIFY_OK(document.undo());
        QCOMPARE(document.cues(), cues);
    }
};

QTEST_GUILESS_MAIN(TestCueTexts)
#include "tst_cuetexts.moc"
