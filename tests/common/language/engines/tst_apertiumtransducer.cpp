// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/apertium/apertiumtransducer.h"
#include "common/language/languagepacks.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#ifdef CINEFLUENT_HAS_LTTOOLBOX
#include <lttoolbox/fst_processor.h>
#endif

#include <cstdio>
#include <random>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

/// Writes a transducer's file by hand.
class FileMaker
{
public:
    FileMaker()
        : m_bytes("LTTB\0\0\0\0\0\0\0\0", 12)
    {
    }

    FileMaker &number(quint32 value)
    {
        const int more = value < 0x40 ? 0 : value < 0x4000 ? 1 : value < 0x400000 ? 2 : 3;
        m_bytes += char(value >> (8 * more) | quint32(more) << 6);
        for (int i = more - 1; i >= 0; --i)
            m_bytes += char(value >> (8 * i));
        return *this;
    }
    FileMaker &numbers(std::initializer_list<quint32> values)
    {
        for (const quint32 value : values)
            number(value);
        return *this;
    }
    FileMaker &text(const char *latin)
    {
        number(quint32(qstrlen(latin)));
        for (; *latin; ++latin)
            number(quint32(*latin));
        return *this;
    }
    FileMaker &raw(const QByteArray &bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    /// 0.5 × 2^exponent.
    FileMaker &weight(quint32 exponent)
    {
        return number(1U << 26 | (1U << 29) >> 26).number((1U << 29) & ((1U << 26) - 1)).number(exponent);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// "ab" is "a<n>" at 2 or "ab<n>" at 1.
QByteArray weighted()
{
    FileMaker file;
    file.number(0).number(1).text("n");                                             // no letters, one tag
    file.number(4).numbers({'a' + 1, 'a' + 1, 'b' + 1, 'b' + 1, 'b' + 1, 1, 1, 0}); // a:a b:b b:0 0:<n>
    file.number(1).text("main").raw(QByteArray("LTTD\0\0\0\0\0\0\0\1", 12));
    file.number(0).number(1).number(4).numbers({0, 0}); // begins at 0, ends at 4
    file.number(5);
    file.number(1).numbers({0, 1}).numbers({0, 0});                     // 0 –a→ 1
    file.number(2).numbers({1, 1}).weight(1).numbers({1, 2}).weight(2); // 1 –b→ 2 at 1, –b:0→ 3 at 2
    file.number(1).numbers({3, 2}).numbers({0, 0}).number(1).numbers({3, 1}).numbers({0, 0}); // –0:<n>→ 4
    file.number(0);
    return file.bytes();
}

} // namespace

/// Our reader of Apertium's files beside lttoolbox itself.
class TestApertiumTransducer : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &content)
    {
        static int count = 0;
        QFile file(m_folder.filePath(QStringLiteral("%1.bin").arg(++count)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    /// Of an analyser: `words` in five ways; of a bilingual file what the analyser `forms` makes of them.
    static QStringList questionsOf(const QStringList &words, const QString &forms)
    {
        QStringList questions;
        const auto analyser = forms.isEmpty() ? nullptr : ApertiumTransducer::load(forms);
        for (const QString &word : words) {
            if (analyser) {
                const QStringList analyses = analyser->answers(word); // with all tags of the form, then with fewer
                for (const QString &analysis : analyses) {
                    for (qsizetype end = analysis.indexOf(u'>'); end >= 0; end = analysis.indexOf(u'>', end + 1))
                        questions << analysis.left(end + 1);
                }
                continue;
            }
            QString capitalised = word;
            capitalised[0] = capitalised[0].toUpper();
            questions << word << capitalised << word.toUpper() << word.chopped(1)
                      << word + words[questions.size() % 50];
        }
        return questions;
    }

private slots:
    void weightsDecide()
    {
        const auto transducer = ApertiumTransducer::load(write(weighted()));
        QVERIFY(transducer);
        QCOMPARE(transducer->answers(QStringLiteral("ab")), (QStringList{"ab<n>", "a<n>"}));
        QCOMPARE(transducer->answers(QStringLiteral("AB")), (QStringList{"AB<n>", "A<n>"}));
        QCOMPARE(transducer->answers(QStringLiteral("Ab")), (QStringList{"Ab<n>", "A<n>"}));
        for (const char *unknown : {"", "a", "abb", "b", "ab<n>", "ab<x>", "<", "ab<"})
            QVERIFY2(transducer->answers(QString::fromLatin1(unknown)).isEmpty(), unknown);
        QVERIFY(transducer->knowsBeginning(QStringLiteral("a")) && !transducer->knowsBeginning(QStringLiteral("ba")));
    }

    void aFileIsLoadedOnce()
    {
        const QString path = write(weighted());
        const auto first = ApertiumTransducer::load(path);
        QCOMPARE(ApertiumTransducer::load(path).get(), first.get());
    }

    /// lttoolbox ends the process at some of these.
    void damagedFilesAreRefusedOrHarmless()
    {
        const QByteArray whole = weighted();
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!ApertiumTransducer::load(write(whole.left(length))), qPrintable(QString::number(length)));
        const quint32 seed = runSeed();
        std::mt19937 random(seed);
        for (int i = 0; i < runCount(1'000'000, 20'000); ++i) {
            QByteArray damaged = whole;
            for (int flips = int(random() % 4) + 1; flips > 0; --flips)
                damaged[qsizetype(random() % quint32(damaged.size()))] = char(random());
            if (const auto file = TransducerFile::read(damaged)) {
                for (const TransducerFile::State state : file->initial()) {
                    for (const TransducerFile::Arc &arc : file->arcs(state))
                        QVERIFY(file->arcs(arc.target).size() < 100);
                }
            }
            if (i % 20 == 0) {
                if (const auto transducer = ApertiumTransducer::load(write(damaged)))
                    (void)transducer->answers(QStringLiteral("Ab<n>"));
            }
        }
    }

    void answersAsLttoolboxDoes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("forms"); ///< of which analyser the questions come; empty: words
        QTest::addColumn<QString>("language");
        const auto row = [](const char *name, const char *folder, const char *file, const char *language,
                            const char *analyser = "") {
            const QString base = QStringLiteral("/usr/share/apertium/apertium-") + QString::fromLatin1(folder) + u'/';
            QTest::newRow(name) << base + QString::fromLatin1(file)
                                << (*analyser ? base + QString::fromLatin1(analyser) : QString())
                                << QString::fromLatin1(language);
        };
        row("English", "eng-cat", "eng-cat.automorf.bin", "en");
        row("Spanish", "spa-cat", "spa-cat.automorf.bin", "es");
        row("French", "fra-cat", "fra-cat.automorf.bin", "fr");
        row("Italian", "cat-ita", "ita-cat.automorf.bin", "it");
        row("Portuguese", "por-cat", "por-cat.automorf.bin", "pt");
        row("Spanish to English", "eng-spa", "spa-eng.autobil.bin", "es", "spa-eng.automorf.bin");
        row("English to Spanish", "eng-spa", "eng-spa.autobil.bin", "en", "eng-spa.automorf.bin");
        row("French to Spanish", "fr-es", "fr-es.autobil.bin", "fr", "fr-es.automorf.bin");
        row("Italian to Spanish", "spa-ita", "ita-spa.autobil.bin", "it", "ita-spa.automorf.bin");
        row("Portuguese to Spanish", "es-pt", "pt-es.autobil.bin", "pt", "pt-es.automorf.bin");
    }

    /// Forms of a frequency list as they are, capitalised, in capitals, cut short and run together; of a bilingual file
    /// what an analyser makes of them, tag by tag.
    void answersAsLttoolboxDoes()
    {
#ifdef CINEFLUENT_HAS_LTTOOLBOX
        QFETCH(QString, file);
        QFETCH(QString, forms);
        QFETCH(QString, language);
        const LanguagePacks packs(LanguagePacks::standardRoots(
            {QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/resources/languages/node_modules")}));
        const auto list = packs.frequency(language);
        if (!QFile::exists(file) || !list)
            QSKIP("the language's packages are not installed");
        const auto ours = ApertiumTransducer::load(file);
        QVERIFY(ours);
        FSTProcessor theirs;
        std::FILE *input = std::fopen(qPrintable(file), "rb");
        theirs.load(input);
        theirs.initBiltrans();
        std::fclose(input);
        const auto asked = [&theirs](const QString &question) {
            const auto [answer, queued] = theirs.biltransWithQueue(
                UStringView(reinterpret_cast<const UChar *>(question.utf16()), std::size_t(question.size())), false);
            const QString text(reinterpret_cast<const QChar *>(answer.data()), qsizetype(answer.size()));
            return queued > 0 || text.startsWith(u'@') ? QString() : text;
        };

        const QStringList questions = questionsOf((*list)->words().mid(0, runCount(100'000, 4'000)), forms);
        int known = 0;
        QElapsedTimer clock;
        qint64 oursNs = 0;
        qint64 theirsNs = 0;
        for (const QString &question : questions) {
            if (question.isEmpty() || question.contains(QLatin1Char('=')) || question.contains(QLatin1Char('*')))
                continue; // signs of the stream format
            clock.start();
            const QStringList answers = ours->answers(question);
            oursNs += clock.nsecsElapsed();
            clock.start();
            QString expected = asked(question);
            theirsNs += clock.nsecsElapsed();
            expected.remove(QLatin1Char('\\'));
            known += answers.isEmpty() ? 0 : 1;
            if (answers.join(u'/') == expected)
                continue;
            // lttoolbox answers a form whose beginning alone is known, and that more forms begin with, as that
            // beginning.
            bool isOfBeginning = answers.isEmpty();
            for (qsizetype length = question.size() - 1; isOfBeginning && length >= 0; --length) {
                if (length == 0)
                    isOfBeginning = false;
                else if (asked(question.left(length)).remove(QLatin1Char('\\')) == expected)
                    break;
            }
            QVERIFY2(isOfBeginning,
                     qPrintable(QStringLiteral("%1: %2 instead of %3").arg(question, answers.join(u'/'), expected)));
        }
        QVERIFY2(known > questions.size() / 10, qPrintable(QString::number(known)));
        qInfo("%d questions, %d known; %.1f us each, lttoolbox %.1f us", int(questions.size()), known,
              double(oursNs) / 1e3 / double(questions.size()), double(theirsNs) / 1e3 / double(questions.size()));
#else
        QSKIP("lttoolbox-dev is not installed: nothing to compare with");
#endif
    }
};

QTEST_GUILESS_MAIN(TestApertiumTransducer)
#include "tst_apertiumtransducer.moc"
