// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/builtin/builtinformats.h"
#include "common/formats/encoding.h"
#include "studio/scenarios/commontexts.h"
#include "tests/support/pseudotranslator.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

/// The common library speaks English: whatever of it an editor can read has a pattern that translators see.
class TestCommonTexts : public QObject
{
    Q_OBJECT

private:
    static QString sourceOf(const QString &path)
    {
        QFile file(QStringLiteral(CINEFLUENT_SOURCE_DIR "/common/") + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// The sentences of `source` that `expression` captures, adjacent literals joined.
    static QStringList sentences(const QString &source, const QString &expression)
    {
        static const QString literals = QStringLiteral("((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")+)");
        static const QRegularExpression seam(QStringLiteral("\"\\s*\""));
        QStringList found;
        for (auto matches = QRegularExpression(expression + literals).globalMatch(source); matches.hasNext();) {
            QString text = matches.next().captured(1).trimmed();
            text = text.remove(seam).mid(1).chopped(1);
            found.append(text);
        }
        return found;
    }

private slots:
    void everyErrorOfFilesAndEncodingHasAPattern()
    {
        const QStringList known = knownCommonTexts();
        int seen = 0;
        QStringList missing;
        for (const char *folder : {"formats", "encode"}) {
            QDirIterator files(QStringLiteral(CINEFLUENT_SOURCE_DIR "/common/") + QString::fromLatin1(folder),
                               {"*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString source = sourceOf(files.next().section(QStringLiteral("/common/"), -1));
                for (const QString &text : sentences(
                         source, QStringLiteral("makeError\\(\\s*ErrorKind::\\w+,\\s*QStringLiteral\\(\"\\w+\"\\),"
                                                "\\s*QStringLiteral\\("))) {
                    ++seen;
                    if (!known.contains(text))
                        missing.append(text);
                }
            }
        }
        QVERIFY(seen >= 20);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
    }

    void everyOffenceOfAMovieHasAPattern()
    {
        const QStringList texts = sentences(sourceOf("lesson/movie.cpp"), QStringLiteral("QStringLiteral\\("));
        QStringList missing;
        int seen = 0;
        for (const QString &text : texts) {
            if (!text.endsWith(u'.'))
                continue;
            ++seen;
            if (!knownCommonTexts().contains(text))
                missing.append(text);
        }
        QVERIFY(seen >= 12);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
    }

    void everyWarningOfSubtitlesHasAText()
    {
        const QString source = sourceOf("formats/subtitlefile.cpp");
        const QStringList codes =
            sentences(source, QStringLiteral("Entry\\{QLatin1StringView\\(")); // the codes come first
        QVERIFY(codes.size() > 30);
        QStringList missing;
        for (const QString &code : codes) {
            if (!knownWarningCodes().contains(code))
                missing.append(code);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
    }

    void everyFormatAndScriptHasAName()
    {
        const formats::FormatRegistry registry = formats::builtInFormats();
        for (const auto &format : registry.formats())
            QVERIFY2(knownCommonTexts().contains(format->displayName()), qPrintable(format->displayName()));
        for (const formats::KnownEncoding &known : formats::knownEncodings())
            QVERIFY2(knownScripts().contains(QString::fromLatin1(known.script)), known.script);
    }

    void argumentsGoOver()
    {
        const QString english = QStringLiteral("“%1” cannot be written in %2. Save as UTF-8, which holds every "
                                               "character.");
        QCOMPARE(localText(english.arg("%2", "Big5")), english.arg("%3").replace("%2", "Big5").replace("%3", "%2"));
        QCOMPARE(localText(QStringLiteral("Something else.")), QStringLiteral("Something else."));
        PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        const QString there = localText(english.arg("x", "Big5"));
        const QString line = localText(formats::SubtitleWarning{QStringLiteral("section_missing"), 7, {"Events"}});
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(there != english.arg("x", "Big5") && there.contains("“x”") && there.contains("Big5"),
                 qPrintable(there));
        QVERIFY2(untranslatedPart(line).isEmpty() && line.contains("7") && line.contains("Events"), qPrintable(line));
    }

    void englishReadsAsInTheCommonLibrary()
    {
        for (const QString &code : knownWarningCodes()) {
            const formats::SubtitleWarning warning{code, 3, {QStringLiteral("a"), QStringLiteral("b")}};
            QCOMPARE(localText(warning), formats::warningText(warning));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommonTexts)
#include "tst_commontexts.moc"
