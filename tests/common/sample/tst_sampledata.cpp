// SPDX-License-Identifier: GPL-3.0-or-later
// The committed sample has to be a model of what the studio asks of its users: no warning, no finding.
#include "common/formats/builtin/builtinformats.h"
#include "common/formats/subtitleio.h"
#include "common/quality/qualitycheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::formats;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(CINEFLUENT_SOURCE_DIR "/resources/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSampleData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const FormatRegistry registry = builtInFormats();
        const Result<SubtitleFile> english = readSubtitles(registry, QByteArrayView(resource("sample.en.srt")));
        const Result<SubtitleFile> spanish = readSubtitles(registry, QByteArrayView(resource("sample.es.vtt")));
        QVERIFY(english.ok() && spanish.ok());
        m_english = *english;
        m_spanish = *spanish;
        m_json = QJsonDocument::fromJson(resource("sample.json")).object();
        QCOMPARE(m_json["formatVersion"].toInt(), 1);
    }

    void subtitlesAreClean()
    {
        QVERIFY(m_english.warnings.isEmpty());
        QVERIFY(m_spanish.warnings.isEmpty());
        QCOMPARE(m_english.cues.size(), 25);
        QCOMPARE(m_spanish.cues.size(), m_english.cues.size());
        QCOMPARE(m_spanish.language, QStringLiteral("es"));
        for (qsizetype i = 0; i < m_english.cues.size(); ++i) {
            QCOMPARE(m_spanish.cues[i].range, m_english.cues[i].range);
            QCOMPARE(m_english.cues[i].identifier, QString::number(i + 1));
            // On the film's frame grid: 3 frames of 24 a second are 125 ms.
            QCOMPARE(m_english.cues[i].range.in.us() % 125'000, 0);
            QCOMPARE(m_english.cues[i].range.out.us() % 125'000, 0);
        }
    }

    void wordsStandInTheirCues()
    {
        for (const QJsonValue &word : m_json["vocabulary"].toArray()) {
            QVERIFY(!word["occurrences"].toArray().isEmpty());
            for (const QJsonValue &occurrence : word["occurrences"].toArray()) {
                const int cue = occurrence["cue"].toInt();
                QVERIFY(cue >= 1 && cue <= m_english.cues.size());
                QVERIFY2(m_english.cues[cue - 1].text.contains(occurrence["text"].toString()),
                         qPrintable(word["word"].toString()));
                QVERIFY(occurrence["sense"].toInt() < word["senses"].toArray().size());
            }
        }
        for (const QJsonValue &note : m_json["cueNotes"].toArray()) {
            for (const QJsonValue &word : note["difficultyWords"].toArray())
                QVERIFY(m_english.cues[note["cue"].toInt() - 1].text.contains(word.toString()));
        }
    }

    void passesTheQualityCheck()
    {
        quality::Content content;
        content.movie.id = MovieId::fromString(m_json["movie"].toObject()["id"].toString());
        content.movie.title = m_json["movie"].toObject()["title"].toString();
        content.cueLanguage = "en";
        content.learnerLanguages = QStringList{"es"};
        content.filmDuration = MediaTime::fromSeconds(120);
        for (qsizetype i = 0; i < m_english.cues.size(); ++i) {
            Cue cue;
            cue.id = CueId(deriveUuid(content.movie.id.uuid(), "cue:" + QByteArray::number(i + 1)));
            cue.range = m_english.cues[i].range;
            cue.text = m_english.cues[i].text;
            cue.translations.insert("es", m_spanish.cues[i].text);
            content.cues.append(cue);
        }
        const FrameRate rate = *FrameRate::make(24, 1);
        for (const QJsonValue &value : m_json["lessons"].toArray()) {
            Lesson lesson;
            lesson.id = LessonId::fromString(value["id"].toString());
            lesson.language = value["language"].toString();
            lesson.order = value["order"].toInt();
            lesson.title = value["title"].toString();
            lesson.level = *parseLevel(value["level"].toString());
            lesson.range = {rate.timeOf(value["inFrame"].toInteger()), rate.timeOf(value["outFrame"].toInteger())};
            content.lessons.append(lesson);
        }
        for (const QJsonValue &value : m_json["vocabulary"].toArray())
            addWord(content, value.toObject());
        quality::Profile profile = quality::Profile::standard();
        profile.frameRate = rate;
        for (const quality::Issue &issue : quality::check(content, profile)) {
            qInfo("%s: %s", qPrintable(issue.code), qPrintable(quality::messageOf(issue)));
            QVERIFY(issue.severity == quality::Severity::Info);
        }
    }

private:
    void addWord(quality::Content &content, const QJsonObject &value)
    {
        Headword word;
        word.id = HeadwordId::fromString(value["id"].toString());
        word.word = value["word"].toString();
        word.language = value["language"].toString();
        word.level = value["level"].toString();
        for (const QJsonValue &entry : value["senses"].toArray()) {
            Sense sense;
            sense.id = SenseId::fromString(entry["id"].toString());
            sense.translations.insert("es", entry["translations"]["es"].toString());
            word.senses.append(sense);
        }
        for (const QJsonValue &entry : value["occurrences"].toArray()) {
            Occurrence occurrence;
            occurrence.headwordId = word.id;
            occurrence.senseId = word.senses[entry["sense"].toInt()].id;
            const int cue = entry["cue"].toInt();
            occurrence.cueId = content.cues[cue - 1].id.uuid();
            occurrence.start = int(content.cues[cue - 1].text.indexOf(entry["text"].toString()));
            occurrence.length = int(entry["text"].toString().size());
            content.occurrences.append(occurrence);
        }
        content.headwords.append(word);
    }

    SubtitleFile m_english;
    SubtitleFile m_spanish;
    QJsonObject m_json;
};

QTEST_GUILESS_MAIN(TestSampleData)
#include "tst_sampledata.moc"
