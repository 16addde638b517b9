// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/profilefile.h"
#include "tests/support/testruns.h"

#include <QRegularExpression>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::quality;

namespace {

bool same(const Profile &a, const Profile &b)
{
    return a.fallback == b.fallback && a.languages == b.languages &&
           a.maxCharactersPerSecondOfLevel == b.maxCharactersPerSecondOfLevel && a.minGapFrames == b.minGapFrames &&
           a.minLessonMs == b.minLessonMs && a.maxLessonMs == b.maxLessonMs;
}

LanguageLimits randomLimits(QRandomGenerator &random)
{
    LanguageLimits limits;
    limits.maxCharactersPerSecond = double(random.bounded(10, 1001)) / 10;
    limits.maxLineLength = random.bounded(4, 201);
    limits.maxLines = random.bounded(1, 11);
    limits.minDurationMs = random.bounded(1, 30'000);
    limits.maxDurationMs = limits.minDurationMs + random.bounded(0, 30'000);
    return limits;
}

Profile randomProfile(QRandomGenerator &random)
{
    Profile profile;
    profile.fallback = randomLimits(random);
    for (const char *tag : {"en", "de", "ja", "fil", "zh"}) {
        if (random.bounded(2))
            profile.languages.insert(QLatin1String(tag), random.bounded(4) ? randomLimits(random) : profile.fallback);
    }
    profile.maxCharactersPerSecondOfLevel.clear();
    for (const Level level : allLevels) {
        if (random.bounded(2))
            profile.maxCharactersPerSecondOfLevel.insert(level, double(random.bounded(10, 1001)) / 10);
    }
    profile.minGapFrames = random.bounded(251);
    profile.minLessonMs = random.bounded(1000, 1'000'000);
    profile.maxLessonMs = profile.minLessonMs + random.bounded(1'000'000);
    return profile;
}

} // namespace

class TestProfileFile : public QObject
{
    Q_OBJECT

private slots:
    void writesTheStandardForPeople()
    {
        const QByteArray file = writeProfile(Profile::standard());
        QVERIFY2(file.contains("[language *]\nmax-characters-per-second = 17\nmax-line-length = 42\nmax-lines = 2\n"
                               "min-duration-ms = 833\nmax-duration-ms = 7000\n"),
                 file.constData());
        QVERIFY2(file.contains("[language ja]\nmax-characters-per-second = 4\nmax-line-length = 23\n"
                               "min-duration-ms = 500\n\n"),
                 file.constData());
        QVERIFY2(file.contains("[level A1]\nmax-characters-per-second = 12\n"), file.constData());
        const Result<Profile> read = readProfile(file);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(describe(read.error())));
        QVERIFY(same(*read, Profile::standard()));
    }

    void readsBackWhatItWrites()
    {
        QRandomGenerator random(tests::runSeed());
        for (int i = 0, count = tests::runCount(20'000, 1000); i < count; ++i) {
            const Profile profile = randomProfile(random);
            const QByteArray file = writeProfile(profile);
            const Result<Profile> read = readProfile(file);
            QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(describe(read.error())));
            QVERIFY2(same(*read, profile), file.constData());
            QCOMPARE(writeProfile(*read), file);
        }
    }

    void readsWhatAPersonWrites()
    {
        const Result<Profile> read = readProfile("\xEF\xBB\xBF# ours\r\n[Language PT] # slow\r\n"
                                                 "  Max-Lines=1\r\n\r\n[language *]\r\nmax-line-length =  37\r\n");
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(describe(read.error())));
        QCOMPARE(read->limitsFor(u"pt-BR").maxLines, 1);
        QCOMPARE(read->limitsFor(u"pt").maxLineLength, 37); // from [language *], which stands below
        QCOMPARE(read->limitsFor(u"ko").maxLineLength, 37); // the file names no Korean
        QCOMPARE(read->limitsFor(u"pt").minDurationMs, 833);
        QVERIFY(read->maxCharactersPerSecondOfLevel.isEmpty());
        QVERIFY(readProfile("").ok());
    }

    void saysWhichLineIsWrong_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("remedy");
        const auto row = [](const char *name, const char *file, int line, const char *remedy) {
            QTest::newRow(name) << QByteArray(file) << line << QString::fromUtf8(remedy);
        };
        row("no section", "max-lines = 2", 1, "Put it under a heading");
        row("unknown section", "[general]\n[colours]", 2, "The sections are");
        row("open bracket", "\n\n[general", 3, "The sections are");
        row("region", "[language pt-BR]", 1, "without a region");
        row("no language", "[language English]", 1, "The sections are");
        row("no level", "[level D1]", 1, "[level A1]");
        row("section twice", "[general]\n[lesson]\n[General]", 3, "one heading");
        row("unknown limit", "[general]\n\nmax-lines = 2", 3, "It knows min-gap-frames.");
        row("no sense", "[general]\nhello", 2, "name = number");
        row("no number", "[language *]\nmax-lines = two", 2, "whole number from 1 to 10");
        row("fraction", "[language *]\nmax-lines = 1.5", 2, "whole number");
        row("comma", "[language *]\nmax-characters-per-second = 12,5", 2, "decimal point");
        row("negative", "[general]\nmin-gap-frames = -1", 2, "from 0 to 250");
        row("infinite", "[language *]\nmax-characters-per-second = inf", 2, "from 1 to 100");
        row("not a number", "[language *]\nmax-characters-per-second = nan", 2, "from 1 to 100");
        row("huge", "[lesson]\nmax-duration-ms = 1e300", 2, "from 1000 to 86400000");
        row("empty", "[lesson]\nmax-duration-ms =", 2, "whole number");
        row("twice", "[general]\nmin-gap-frames = 1\nmin-gap-frames = 1", 3, "Keep one");
        row("contradiction", "\n[language de]\nmin-duration-ms = 8000", 2, "raise max-duration-ms");
        row("lesson contradiction", "[lesson]\nmin-duration-ms = 900001", 1, "raise max-duration-ms");
    }

    void saysWhichLineIsWrong()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, line);
        QFETCH(QString, remedy);
        const Result<Profile> read = readProfile(file);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, QStringLiteral("quality_profile_invalid"));
        QCOMPARE(int(read.error().kind), int(ErrorKind::InvalidInput));
        const QString &message = read.error().message;
        QVERIFY2(message.startsWith(QStringLiteral("Line %1 of").arg(line)), qPrintable(message));
        QVERIFY2(message.contains(remedy), qPrintable(message));
        static const QRegularExpression placeholder(QStringLiteral("%[0-9]"));
        QVERIFY2(!message.contains(placeholder), qPrintable(message));
    }

    void refusesOtherFiles()
    {
        QCOMPARE(readProfile(QByteArray(300'000, '#')).error().code, QStringLiteral("quality_profile_too_large"));
        QCOMPARE(readProfile("[general]\n\xC3\x28").error().code, QStringLiteral("quality_profile_invalid"));
        QCOMPARE(readProfile(QByteArray("[general]\n\0", 11)).error().code, QStringLiteral("quality_profile_invalid"));
        const Result<Profile> long_ = readProfile(QByteArray(200'000, 'x'));
        QVERIFY(!long_.ok() && long_.error().message.size() < 300);
    }

    /// Whatever the bytes: a profile within bounds that reads back equal, or an error that says what to do.
    void survivesMutations()
    {
        QRandomGenerator random(tests::runSeed());
        int accepted = 0;
        for (int i = 0, count = tests::runCount(1'000'000, 20'000); i < count; ++i) {
            QByteArray file = writeProfile(i % 2 ? Profile::standard() : randomProfile(random));
            for (int n = random.bounded(1, 6); n > 0; --n) {
                const qsizetype at = random.bounded(int(file.size()));
                switch (random.bounded(4)) {
                case 0:
                    file[at] = char(random.bounded(256));
                    break;
                case 1:
                    file.remove(at, random.bounded(1, 40));
                    break;
                case 2:
                    file.insert(at, file.mid(random.bounded(int(file.size())), random.bounded(1, 60)));
                    break;
                default:
                    file[at] = "0123456789.-=#[]\n"[random.bounded(17)];
                }
                if (file.isEmpty())
                    file = "\n";
            }
            const Result<Profile> read = readProfile(file);
            if (!read.ok()) {
                QVERIFY2(read.error().code.startsWith(QStringLiteral("quality_profile_")), file.constData());
                continue;
            }
            ++accepted;
            const Result<Profile> again = readProfile(writeProfile(*read));
            QVERIFY2(again.ok() && same(*again, *read), file.constData());
        }
        QVERIFY(accepted > 0);
    }
};

QTEST_APPLESS_MAIN(TestProfileFile)
#include "tst_profilefile.moc"
