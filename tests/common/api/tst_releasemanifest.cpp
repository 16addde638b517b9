// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/releasemanifest.h"
#include "tests/common/api/manifestmaker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::api;

namespace {

using Change = std::function<void(QJsonObject &)>;

/// Changes the value at `path` ("lessons/0/cues/1/text") of a document; a null function removes it.
void edit(QJsonValueRef target, QStringList path, const std::function<QJsonValue(QJsonValue)> &change);

template<typename Container>
void editObject(Container &object, QStringList path, const std::function<QJsonValue(QJsonValue)> &change)
{
    const QString key = path.takeFirst();
    if (!path.isEmpty())
        edit(object[key], path, change);
    else if (change)
        object[key] = change(object.value(key));
    else
        object.remove(key);
}

void edit(QJsonValueRef target, QStringList path, const std::function<QJsonValue(QJsonValue)> &change)
{
    if (target.isArray()) {
        QJsonArray array = target.toArray();
        const int index = path.takeFirst().toInt();
        QVERIFY(index < array.size());
        if (!path.isEmpty())
            edit(array[index], path, change);
        else if (change)
            array[index] = change(array.at(index));
        else
            array.removeAt(index);
        target = array;
        return;
    }
    QJsonObject object = target.toObject();
    editObject(object, path, change);
    target = object;
}

/// One change of the fixture's document and the offence it must be answered with.
struct Row
{
    QByteArray path;
    QJsonValue value; ///< undefined removes the member
    QByteArray code;
    QByteArray pointer{}; ///< empty: that of the path
};

QList<Row> rowsOf(const char *paths, const QJsonValue &value, const QByteArray &code)
{
    QList<Row> rows;
    for (const QByteArray &path : QByteArray(paths).split(' '))
        rows.append({path, value, code});
    return rows;
}

QList<Row> missingUnknownAndWrongMembers()
{
    QList<Row> rows =
        rowsOf("formatVersion releaseId movie lessons headwords objects movie/id movie/tmdbId movie/title "
               "movie/originalTitle movie/description movie/releaseDate movie/durationMinutes movie/posterUrl "
               "movie/backdropUrl movie/trailerUrl movie/imdbRatingTenths movie/ageRating movie/genres "
               "movie/availableLanguages movie/difficultyLevels movie/popularityHundredths movie/isPremium "
               "movie/isActive lessons/0/id lessons/0/language lessons/0/level lessons/0/order lessons/0/title "
               "lessons/0/description lessons/0/inUs lessons/0/outUs lessons/0/learningObjectives "
               "lessons/0/isPremium lessons/0/videoSha256 lessons/0/subtitlesSha256 lessons/0/cues "
               "lessons/0/occurrences lessons/0/cues/0/id lessons/0/cues/0/publishedId lessons/0/cues/0/sequence "
               "lessons/0/cues/0/inUs lessons/0/cues/0/outUs lessons/0/cues/0/text lessons/0/cues/0/translations "
               "lessons/0/cues/0/difficultyWords lessons/0/cues/0/contextNotes lessons/0/occurrences/0/id "
               "lessons/0/occurrences/0/headwordId lessons/0/occurrences/0/senseId lessons/0/occurrences/0/cueId "
               "lessons/0/occurrences/0/start lessons/0/occurrences/0/length headwords/0/id headwords/0/word "
               "headwords/0/language headwords/0/partOfSpeech headwords/0/level headwords/0/frequencyRank "
               "headwords/0/pronunciation headwords/0/exampleSentence headwords/0/audioSha256 headwords/0/senses "
               "headwords/0/senses/0/id headwords/0/senses/0/definition headwords/0/senses/0/translations "
               "objects/0/sha256 objects/0/sizeBytes objects/0/contentType",
               QJsonValue(QJsonValue::Undefined), "required");
    rows += rowsOf("extra movie/extra lessons/0/extra lessons/0/cues/0/extra lessons/0/occurrences/0/extra "
                   "headwords/0/extra headwords/0/senses/0/extra objects/0/extra",
                   1, "unknown_member");
    rows += rowsOf("movie lessons headwords objects movie/title movie/genres movie/difficultyLevels movie/isPremium "
                   "lessons/0 lessons/0/cues lessons/0/cues/0 lessons/0/cues/0/text lessons/0/cues/0/translations "
                   "headwords/0/senses headwords/0/senses/0 objects/0",
                   7, "wrong_type");
    return rows;
}

QList<Row> numbersIdsAndDates()
{
    return {
        {"movie/tmdbId", 1.5, "wrong_type"},
        {"movie/isActive", QStringLiteral("true"), "wrong_type"},
        {"movie/genres/0", 5, "wrong_type"},
        {"lessons/0/inUs", 0.25, "wrong_type"},
        {"lessons/0/inUs", QStringLiteral("0"), "wrong_type"},
        {"lessons/0/outUs", 1e300, "wrong_type"},
        {"lessons/0/inUs", -1, "out_of_range"},
        {"lessons/0/outUs", 1e15, "out_of_range"},
        {"lessons/0/order", 0, "out_of_range"},
        {"lessons/0/order", 3e9, "out_of_range"},
        {"movie/imdbRatingTenths", 101, "out_of_range"},
        {"movie/popularityHundredths", 100'000, "out_of_range"},
        {"movie/durationMinutes", 0, "out_of_range"},
        {"movie/tmdbId", 0, "out_of_range"},
        {"headwords/0/frequencyRank", 0, "out_of_range"},
        {"objects/0/sizeBytes", 0, "out_of_range"},
        {"objects/0/sizeBytes", 1e18, "out_of_range"},
        {"releaseId", QStringLiteral("x"), "not_a_uuid"},
        {"releaseId", QStringLiteral("00000000-0000-0000-0000-000000000000"), "not_a_uuid"},
        {"movie/id", QStringLiteral("{018f2c3e-0000-7000-8000-000000000002}"), "not_a_uuid"},
        {"movie/releaseDate", QStringLiteral("22.11.2026"), "not_a_date"},
        {"movie/releaseDate", QStringLiteral("2026-02-30"), "not_a_date"},
        {"lessons/0/occurrences/0/length", 8, "out_of_range", "/lessons/0/occurrences/0/start"},
        {"lessons/0/occurrences/0/start", 2'147'483'647, "out_of_range"},
    };
}

QList<Row> textsLevelsAndLanguages()
{
    const QString longText(30'000, u'x');
    return {
        {"lessons/0/level", QStringLiteral("D1"), "not_a_level"},
        {"headwords/0/level", QStringLiteral("easy"), "not_a_level"},
        {"movie/difficultyLevels/en", QStringLiteral("hard"), "not_a_level"},
        {"movie/difficultyLevels/english", QStringLiteral("A1"), "not_a_language"},
        {"movie/availableLanguages/0", QStringLiteral("EN_us"), "not_a_language", "/movie/availableLanguages"},
        {"lessons/0/language", QStringLiteral("en_US"), "not_a_language"},
        {"lessons/0/cues/0/translations/x", QStringLiteral("y"), "not_a_language"},
        {"movie/title", QStringLiteral(" \t"), "required"},
        {"lessons/0/title", QString(), "required"},
        {"lessons/0/cues/0/text", QStringLiteral("\n"), "required"},
        {"headwords/0/word", QString(), "required"},
        {"headwords/1/senses", QJsonArray(), "required"},
        {"movie/title", QString(256, u'x'), "too_long"},
        {"lessons/0/title", QString(256, u'x'), "too_long"},
        {"lessons/0/cues/0/text", longText, "too_long"},
        {"lessons/0/cues/0/translations/de", longText, "too_long"},
        {"headwords/0/word", QString(256, u'x'), "too_long"},
        {"headwords/0/senses/0/translations/de", QString(256, u'x'), "too_long"},
        {"movie/posterUrl", QStringLiteral("javascript:alert(1)"), "not_a_url"},
    };
}

QList<Row> rulesBetweenMembers()
{
    const QString otherId = QStringLiteral("018f2c3e-0000-7000-8000-999999999999");
    return {
        {"movie/posterUrl", QStringLiteral("object:") + QString(64, u'e'), "object_missing"},
        {"lessons/0/videoSha256", QString(64, u'A'), "not_a_sha256"},
        {"lessons/0/videoSha256", QString(64, u'e'), "object_missing"},
        {"lessons/0/videoSha256", QString(64, u'c'), "object_type"},
        {"lessons/0/subtitlesSha256", QString(64, u'a'), "object_type"},
        {"headwords/0/audioSha256", QString(64, u'c'), "object_type"},
        {"objects/2/contentType", QStringLiteral("image/svg+xml"), "not_a_media_type"},
        {"objects/2/contentType", QStringLiteral("text/html"), "not_a_media_type"},
        {"objects/2/contentType", QStringLiteral("image/png; charset=x"), "not_a_media_type"},
        {"objects/3/sha256", QString(64, u'c'), "duplicate"},
        {"lessons/1/order", 1, "duplicate"},
        {"lessons/1/id", QStringLiteral("018f2c3e-0000-7000-8000-000000000020"), "duplicate"},
        {"headwords/1/word", QStringLiteral("bridge"), "duplicate"},
        {"headwords/1/id", QStringLiteral("018f2c3e-0000-7000-8000-000000000010"), "duplicate"},
        {"headwords/1/senses/1/id", QStringLiteral("018f2c3e-0000-7000-8000-000000000013"), "duplicate"},
        {"lessons/0/outUs", 0, "range_empty"},
        {"lessons/0/outUs", 13'000'000, "cue_outside_lesson", "/lessons/0/cues/2/outUs"},
        {"lessons/0/cues/2/outUs", 60'000'001, "cue_outside_lesson"},
        {"lessons/0/cues/1/outUs", 5'000'000, "range_empty"},
        {"lessons/0/cues/1/inUs", 0, "cues_unordered"},
        {"lessons/0/cues/1/sequence", 5, "sequence_wrong"},
        {"lessons/0/cues/1/publishedId", otherId, "published_id_wrong"},
        {"lessons/0/occurrences/0/headwordId", otherId, "headword_missing"},
        {"lessons/0/occurrences/0/senseId", QStringLiteral("018f2c3e-0000-7000-8000-000000000013"), "sense_missing"},
        {"lessons/0/occurrences/0/cueId", QStringLiteral("018f2c3e-0000-7000-8000-000000000110"), "cue_missing"},
    };
}

} // namespace

class TestReleaseManifest : public QObject
{
    Q_OBJECT

private:
    /// Two lessons of one language, the first of 60 s with three cues and an occurrence, one word, all objects.
    static ReleaseManifest fixture()
    {
        const auto uuid = [](int n) {
            return QUuid::fromString(QStringLiteral("018f2c3e-0000-7000-8000-%1").arg(n, 12, 10, QLatin1Char('0')));
        };
        const auto sha = [](char c) { return QString(64, QLatin1Char(c)); };
        ReleaseManifest manifest;
        manifest.releaseId = uuid(1);
        manifest.movie.id = MovieId(uuid(2));
        manifest.movie.title = QStringLiteral("Film");
        manifest.movie.posterUrl = QStringLiteral("object:") + sha('c');
        manifest.movie.availableLanguages = {QStringLiteral("en")};
        manifest.headwords = {
            {HeadwordId(uuid(10)),
             QStringLiteral("bridge"),
             QStringLiteral("en"),
             QStringLiteral("noun"),
             QStringLiteral("A2"),
             1200,
             QStringLiteral("brɪdʒ"),
             QString(),
             sha('d'),
             {{SenseId(uuid(11)), QStringLiteral("over a river"), {{QStringLiteral("de"), QStringLiteral("Brücke")}}}}},
            {HeadwordId(uuid(12)),
             QStringLiteral("run"),
             QStringLiteral("en"),
             {},
             {},
             {},
             {},
             {},
             {},
             {{SenseId(uuid(13)), {}, {}}, {SenseId(uuid(14)), {}, {}}}}};
        for (int i = 0; i < 2; ++i) {
            ManifestLesson entry;
            entry.lesson = {LessonId(uuid(20 + i)),
                            QStringLiteral("en"),
                            Level::A2,
                            i + 1,
                            QStringLiteral("Lesson"),
                            {},
                            {MediaTime::fromSeconds(60 * i), MediaTime::fromSeconds(60 * i + 60)},
                            {},
                            false};
            entry.videoSha256 = sha('a');
            entry.subtitlesSha256 = sha('b');
            QList<Cue> cues;
            for (int k = 0; k < 3; ++k)
                cues.append({CueId(uuid(100 + 10 * i + k)),
                             {MediaTime::fromSeconds(60 * i + 5 * k), MediaTime::fromSeconds(60 * i + 5 * k + 4)},
                             QStringLiteral("A bridge."),
                             {{QStringLiteral("de"), QStringLiteral("Eine Brücke.")}},
                             {QStringLiteral("bridge")},
                             QStringLiteral("note")});
            entry.cues = cuesOf(entry.lesson, cues);
            entry.occurrences = {
                {OccurrenceId(uuid(200 + i)), HeadwordId(uuid(10)), SenseId(uuid(11)), cues.first().id.uuid(), 2, 6}};
            manifest.lessons.append(entry);
        }
        manifest.objects = {{sha('a'), 1000, QStringLiteral("video/mp4")},
                            {sha('b'), 100, QStringLiteral("text/vtt")},
                            {sha('c'), 10, QStringLiteral("image/jpeg")},
                            {sha('d'), 10, QStringLiteral("audio/ogg")}};
        return manifest;
    }

private slots:
    void readsBackAnyManifest()
    {
        const quint32 seed = 20261122;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const int rounds = qEnvironmentVariableIntValue("CINEFLUENT_FULL") ? 5000 : 300;
        for (int round = 0; round < rounds; ++round) {
            const ReleaseManifest manifest = tests::makeManifest(random);
            const QByteArray json = toJson(manifest);
            const auto read = releaseManifestFromJson(json);
            if (!read.ok()) {
                for (const FieldError &field : read.error().fields)
                    qInfo() << field.pointer << field.code << field.message;
                QFAIL(qPrintable(describe(read.error())));
            }
            QVERIFY(*read == manifest);
            QCOMPARE(toJson(*read), json);
        }
    }

    void acceptsFixture()
    {
        const Result<void> valid = validate(fixture());
        QVERIFY2(valid.ok(), valid ? "" : qPrintable(describe(valid.error())));
    }

    /// Each row breaks one rule at one place and expects that offence.
    void namesEachOffence_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("code");
        const QList<Row> rows =
            missingUnknownAndWrongMembers() + numbersIdsAndDates() + textsLevelsAndLanguages() + rulesBetweenMembers();
        for (const Row &row : rows) {
            const QString path = QString::fromLatin1(row.path);
            const QString pointer = row.pointer.isEmpty() ? u'/' + path : QString::fromLatin1(row.pointer);
            QTest::addRow("%s %s %d", row.path.constData(), row.code.constData(), int(&row - rows.constData()))
                << path << row.value << pointer << QString::fromLatin1(row.code);
        }
    }

    void namesEachOffence()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, pointer);
        QFETCH(QString, code);
        QJsonObject document = QJsonDocument::fromJson(toJson(fixture())).object();
        if (code == QLatin1String("cues_unordered")) { // by exchanging: a cue moved alone may still be in order
            editObject(document,
                       {QStringLiteral("lessons"), QStringLiteral("0"), QStringLiteral("cues"), QStringLiteral("0"),
                        QStringLiteral("inUs")},
                       [](auto) { return 3'000'000; });
            editObject(document,
                       {QStringLiteral("lessons"), QStringLiteral("0"), QStringLiteral("cues"), QStringLiteral("1"),
                        QStringLiteral("inUs")},
                       [](auto) { return 2'000'000; });
            pointer = QStringLiteral("/lessons/0/cues/1/inUs");
        } else {
            if (path == QLatin1String("movie/genres/0"))
                editObject(document, {QStringLiteral("movie"), QStringLiteral("genres")},
                           [](auto) { return QJsonArray{1}; });
            editObject(
                document, path.split(u'/'),
                value.isUndefined() ? std::function<QJsonValue(QJsonValue)>() : [&](auto) { return value; });
        }
        const auto read = releaseManifestFromJson(QJsonDocument(document).toJson());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, QStringLiteral("manifest_invalid"));
        QVERIFY(!read.error().fields.isEmpty());
        QStringList seen;
        for (const FieldError &field : read.error().fields)
            seen.append(field.pointer + u' ' + field.code);
        QVERIFY2(seen.contains(pointer + u' ' + code), qPrintable(seen.join(u'\n')));
    }

    void refusesAnotherVersion()
    {
        QByteArray json = toJson(fixture());
        json.replace("\"formatVersion\":1", "\"formatVersion\":2");
        QCOMPARE(releaseManifestFromJson(json).error().code, QStringLiteral("manifest_version_unsupported"));
        QCOMPARE(releaseManifestFromJson(json).error().kind, ErrorKind::Unsupported);
    }

    void listsAtMostAHundredOffences()
    {
        ReleaseManifest manifest = fixture();
        for (int i = 0; i < 5000; ++i)
            manifest.objects.append({QStringLiteral("x"), 0, QStringLiteral("?")});
        const auto read = releaseManifestFromJson(toJson(manifest));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().fields.size(), 100);
        for (ManifestLesson &lesson : manifest.lessons) {
            for (int i = 0; i < 500; ++i)
                lesson.occurrences.append(lesson.occurrences.first());
        }
        manifest.objects.resize(4);
        QCOMPARE(releaseManifestFromJson(toJson(manifest)).error().fields.size(), 100);
    }

    void refusesHostileDocuments_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("deep") << QByteArray("{\"movie\":").repeated(300'000);
        QByteArray twice = toJson(fixture());
        twice.insert(1, "\"releaseId\":\"018f2c3e-0000-7000-8000-000000000001\",");
        QTest::newRow("member twice") << twice;
        QByteArray broken = toJson(fixture());
        broken.replace("Film", "\xFF\xFE");
        QTest::newRow("broken UTF-8") << broken;
        QByteArray huge = toJson(fixture());
        huge.replace("\"formatVersion\":1", "\"formatVersion\":1" + QByteArray(300, '0'));
        QTest::newRow("huge number") << huge;
        QByteArray nul = toJson(fixture());
        nul.replace("Film", "\\u0000");
        QTest::newRow("U+0000") << nul;
        QTest::newRow("too large") << QByteArray(maxManifestSizeBytes + 1, ' ');
    }

    void refusesHostileDocuments()
    {
        QFETCH(QByteArray, json);
        const auto read = releaseManifestFromJson(json);
        QVERIFY(!read.ok());
        QVERIFY2(read.error().code == QLatin1String("json_invalid") ||
                     read.error().code == QLatin1String("json_too_large"),
                 qPrintable(describe(read.error())));
    }

    /// Whatever a mutation does to a manifest, reading it ends with a value that reads back or a clear refusal.
    void survivesMutations()
    {
        const quint32 seed = 7;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QByteArray original = toJson(fixture());
        const int rounds = qEnvironmentVariableIntValue("CINEFLUENT_FULL") ? 100'000 : 5000;
        for (int round = 0; round < rounds; ++round) {
            QByteArray json = original;
            for (int i = random.bounded(1, 4); i > 0; --i) {
                const int from = random.bounded(int(json.size()));
                const int length = random.bounded(1, 20);
                switch (random.bounded(3)) {
                case 0:
                    json.remove(from, length);
                    break;
                case 1:
                    json.insert(from, original.mid(random.bounded(int(original.size())), length));
                    break;
                default:
                    json[from] = char(random.bounded(256));
                }
            }
            const auto read = releaseManifestFromJson(json);
            if (read.ok()) {
                const auto again = releaseManifestFromJson(toJson(*read));
                QVERIFY(again.ok() && *again == *read);
            } else {
                QVERIFY(!read.error().code.isEmpty() && read.error().fields.size() <= 100);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestReleaseManifest)
#include "tst_releasemanifest.moc"
