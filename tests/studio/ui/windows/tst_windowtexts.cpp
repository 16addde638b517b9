// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/studio/ui/windows/seentext.h"
#include "tests/studio/ui/windows/windowlist.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/pseudotranslator.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

/// What is no text of the program. Each line says why.
const QList<QRegularExpression> &noTexts()
{
    static const QList<QRegularExpression> patterns{
        // Names of character encodings.
        QRegularExpression(QStringLiteral(
            "\\b(SRT|UTF-(8|16|32)(LE|BE)?|windows-\\d+|ISO-[\\w-]+|IBM\\d+|macintosh|KOI8-[RU]|x-mac-cyrillic|GB18030|"
            "Big5|Shift_JIS|EUC-JP)\\b")),
        // Names of keys: QKeySequence writes them, and they stand beside a translated text.
        QRegularExpression(QStringLiteral("\\b((Ctrl|Alt|Shift|Meta)\\+)+(\\w+|\\S)")),
        QRegularExpression(QStringLiteral(
            "(?<!\\w)([A-Z]|F\\d+|Ins|Del|Space|Home|End|Left|Right|Up|Down|Return|PgUp|PgDown|Esc|Tab)(?!\\w)")),
        // Names of codecs.
        QRegularExpression(QStringLiteral("\\bsubrip\\b")),
        // Names of programs whose keys can be taken over.
        QRegularExpression(QStringLiteral("\\b(CineFluent|Aegisub|Subtitle Edit)\\b")),
        // How the address of a page begins, and an example of one.
        QRegularExpression(QStringLiteral("https://|learn\\.example\\.org")),
        // Paths and addresses of this machine.
        QRegularExpression(QStringLiteral("/[^\\s:]+")),
        // Language tags, as the project holds them.
        QRegularExpression(QStringLiteral("\\([a-z]{2}(-[A-Z]{2})?\\)|\\b(en|es)\\b")),
        // Sizes and dates, as the locale writes them (CLDR by Qt, not by a translator).
        QRegularExpression(
            QStringLiteral("\\b(bytes|[kKMG]i?B|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|AM|PM)\\b")),
        // Names of languages for themselves: everybody finds their own.
        QRegularExpression(QStringLiteral("\\b(English|Deutsch|Español|Français)\\b|日本語|简体中文")),
    };
    return patterns;
}

QString faultOf(const SeenText &seen)
{
    QString rest = untranslatedPart(seen.text);
    for (const QRegularExpression &pattern : noTexts())
        rest.remove(pattern);
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    if (rest.contains(letter))
        return QStringLiteral("not translated: ");
    return isMadeOfPieces(seen.text) ? QStringLiteral("made of pieces: ") : QString();
}

} // namespace

/// Every window of the program in a language nobody speaks: what is not translated, put together from pieces or too
/// long for its place. CINEFLUENT_PICTURES names a folder for pictures of what was seen.
class TestWindowTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslatedAndFits()
    {
        FilmSpec spec;
        spec.name = QStringLiteral("ui-24.mp4");
        spec.frameCount = 480;
        const auto film = makeFilm(spec);
        QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
        const QString link = QDir::temp().filePath(QStringLiteral("%1.mp4").arg(QCoreApplication::applicationPid()));
        QFile::remove(link);
        QVERIFY(QFile::link(film->path, link)); // a name without letters of ours

        UiFixture fixture;
        PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        WindowList windows(fixture, link);
        QStringList faults;
        int texts = 0;
        windows.visit([&](const ShownWindow &shown) {
            for (const SeenText &seen : textsOf(*shown.root)) {
                ++texts;
                if (const QString fault = faultOf(seen); !fault.isEmpty())
                    faults.append(shown.name + QStringLiteral(": ") + fault + seen.place());
            }
            for (const SeenText &clipped : clippedTextsOf(*shown.root))
                faults.append(shown.name + QStringLiteral(": clipped: ") + clipped.place());
            const QString pictures = qEnvironmentVariable("CINEFLUENT_PICTURES");
            if (!pictures.isEmpty())
                shown.window->grab().save(QDir(pictures).filePath(QString(shown.name).replace(u'/', u'-') + ".png"));
        });
        QCoreApplication::removeTranslator(&pseudo);
        QFile::remove(link);
        faults.removeDuplicates();
        qInfo("%d texts in %d windows at %g times", texts, windows.shown(), qApp->devicePixelRatio());
        QCOMPARE(qApp->devicePixelRatio(), std::max(1.0, qEnvironmentVariable("QT_SCALE_FACTOR").toDouble()));
        QVERIFY(texts > 1000);
        QVERIFY2(windows.classesNotShown().isEmpty(), qPrintable(windows.classesNotShown().join(", ")));
        for (const QString &fault : std::as_const(faults))
            qWarning("%s", qPrintable(fault));
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults, above").arg(faults.size())));
    }

    void pseudoTextKeepsWhatTheProgramNeeds()
    {
        const QString text = pseudoText("&Open <b>%1</b> (%n)…");
        for (const char *kept : {"&O", "<b>", "</b>", "%1", "%n", "…"})
            QVERIFY2(text.contains(QString::fromUtf8(kept)), kept);
        QVERIFY(text.size() >= 26);
        QCOMPARE(untranslatedPart(text), QString());
        QCOMPARE(untranslatedPart(pseudoText("a %1 b").arg(pseudoText("c")) + " x"), QStringLiteral(" x"));
        QVERIFY(isMadeOfPieces(pseudoText("a") + pseudoText("b")));
        QVERIFY(isMadeOfPieces(pseudoText("a%1").arg(pseudoText(" (b)"))));
        QVERIFY(!isMadeOfPieces(pseudoText("%1 · %2").arg(pseudoText("a"), pseudoText("b"))));
    }
};

QTEST_MAIN(TestWindowTexts)
#include "tst_windowtexts.moc"
