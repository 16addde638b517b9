// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/lessondocument.h"
#include "tests/support/fakes.h"
#include "tests/support/oracle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

MediaUrls makeUrls(const Clock &clock)
{
    std::vector<MediaKey> keys;
    keys.push_back({"k", Secret(QByteArray(32, 'k'))});
    return MediaUrls(std::move(keys), {}, clock);
}

LessonContent makeContent(int cues, int words)
{
    LessonContent content;
    content.releaseId = QUuid::createUuid();
    content.title = "Title <b> \"x\"";
    content.videoUrl = objectReference(QString(64, u'a'), QStringLiteral("lesson.mp4"));
    content.learningObjectives = {QStringLiteral("eins"), QStringLiteral("zwei")};
    for (int i = 0; i < cues; ++i) {
        CueRow cue;
        cue.id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        cue.startMs = i * 2500;
        cue.endMs = i * 2500 + 1999;
        cue.sequence = i + 1;
        cue.text = "Line " + QByteArray::number(i) + "\n\xE6\xA9\x8B";
        if (i % 2) {
            cue.translation = "Zeile";
            cue.translationLanguage = "de";
        }
        cue.difficultyWords = {QStringLiteral("bridge")};
        content.cues.push_back(cue);
    }
    for (int i = 0; i < words; ++i) {
        WordRow word;
        word.id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        word.word = "word" + QByteArray::number(i);
        word.language = "en";
        word.translation = "Wort";
        word.translationLanguage = "de";
        word.frequencyRank = 100 + i;
        word.audioUrl = objectReference(QString(64, u'b'), QStringLiteral("word.ogg"));
        content.words.push_back(word);
    }
    return content;
}

} // namespace

class TestLessonDocument : public QObject
{
    Q_OBJECT

private slots:
    void writesTheSeedsShape()
    {
        const ManualClock clock;
        const MediaUrls urls = makeUrls(clock);
        const LessonId id(QUuid::createUuid());
        const LessonDocument document(id, makeContent(3, 2), urls);
        LessonProgress progress;
        progress.percentHundredths = 4250;
        progress.timeSpentSeconds = 31;
        progress.lastPositionMs = 12'500;
        progress.vocabularyLearned = {QStringLiteral("word0")};
        QJsonParseError error;
        const QByteArray json = document.json(progress);
        const QJsonObject lesson = QJsonDocument::fromJson(json, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(lesson.keys().join(u' '),
                 QStringLiteral("description id learningObjectives subtitles title userProgress videoUrl vocabulary"));
        QCOMPARE(lesson[QLatin1String("id")].toString(), id.toString());
        QCOMPARE(lesson[QLatin1String("title")].toString(), QStringLiteral("Title <b> \"x\""));
        QCOMPARE(lesson[QLatin1String("videoUrl")].toString(),
                 urls.sign(QString(64, u'a'), QStringLiteral("lesson.mp4")));
        const QJsonObject cue = lesson[QLatin1String("subtitles")][1].toObject();
        QCOMPARE(cue[QLatin1String("startTime")].toDouble(), 2.5);
        QCOMPARE(cue[QLatin1String("endTime")].toDouble(), 4.499);
        QCOMPARE(cue[QLatin1String("text")].toString(), QStringLiteral("Line 1\n橋"));
        QCOMPARE(cue[QLatin1String("translation")].toString(), QStringLiteral("Zeile"));
        QVERIFY(lesson[QLatin1String("subtitles")][0][QLatin1String("translation")].isNull());
        QVERIFY(json.contains("\"startTime\":2.500"));
        QCOMPARE(lesson[QLatin1String("vocabulary")][1][QLatin1String("frequencyRank")].toInt(), 101);
        const QJsonObject own = lesson[QLatin1String("userProgress")].toObject();
        QCOMPARE(own[QLatin1String("progressPercentage")].toDouble(), 42.5);
        QCOMPARE(own[QLatin1String("lastPosition")].toDouble(), 12.5);
        QVERIFY(own[QLatin1String("completedAt")].isNull());
    }

    void compressesToTheSame()
    {
        const ManualClock clock;
        const LessonDocument document(LessonId(), makeContent(200, 50), makeUrls(clock));
        QVERIFY(document.hasGzip());
        LessonProgress progress;
        progress.quizScores = "{\"q\":[1,2]}";
        const QByteArray plain = askProgram(QStringLiteral("gzip"), {QStringLiteral("-dc")}, document.gzip(progress));
        QCOMPARE(plain, document.json(progress));
        QVERIFY(document.gzip(progress).size() * 4 < plain.size());
        QVERIFY(!LessonDocument(LessonId(), LessonContent(), makeUrls(clock)).hasGzip());
    }

    void tagsWhatItSays()
    {
        const ManualClock clock;
        const MediaUrls urls = makeUrls(clock);
        LessonContent content = makeContent(2, 1);
        const LessonId id(QUuid::createUuid());
        const LessonDocument document(id, content, urls);
        LessonProgress progress;
        const QByteArray tag = document.etag(progress);
        QVERIFY(tag.startsWith("W/\"") && tag.endsWith('"'));
        QCOMPARE(LessonDocument(id, content, urls).etag(progress), tag);
        progress.timeSpentSeconds = 1;
        QVERIFY(document.etag(progress) != tag);
        content.cues[0].text += '.';
        QVERIFY(LessonDocument(id, content, urls).etag(LessonProgress()) != tag);
    }

    void buildsALargeLesson()
    {
        const ManualClock clock;
        const MediaUrls urls = makeUrls(clock);
        const LessonContent content = makeContent(800, 200);
        QBENCHMARK
        {
            const LessonDocument document(LessonId(), content, urls);
            QVERIFY(document.sizeBytes() > 100'000);
        }
    }
};

QTEST_GUILESS_MAIN(TestLessonDocument)
#include "tst_lessondocument.moc"
