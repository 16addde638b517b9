// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/api/manifestmaker.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cinefluent::tests {

namespace {

const QStringList languages{QStringLiteral("en"), QStringLiteral("pt-BR"), QStringLiteral("zh-Hant"),
                            QStringLiteral("ja"), QStringLiteral("fil"),   QStringLiteral("es-419")};

QUuid makeUuid(QRandomGenerator &random)
{
    std::array<quint32, 4> words;
    random.fillRange(words.data(), qsizetype(words.size()));
    QUuid uuid = QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(words.data()), 16));
    uuid.data3 = quint16((uuid.data3 & 0x0FFF) | 0x7000);
    uuid.data4[0] = uchar((uuid.data4[0] & 0x3F) | 0x80);
    return uuid;
}

QString makeWord(QRandomGenerator &random, int maxLength)
{
    return QStringLiteral("w") + makeText(random, maxLength);
}

QMap<QString, QString> makeTranslations(QRandomGenerator &random, int maxLength)
{
    QMap<QString, QString> texts;
    for (int i = random.bounded(4); i > 0; --i)
        texts.insert(languages.at(random.bounded(int(languages.size()))), makeText(random, maxLength));
    return texts;
}

QStringList makeTexts(QRandomGenerator &random, int maxCount, int maxLength)
{
    QStringList texts;
    for (int i = random.bounded(maxCount + 1); i > 0; --i)
        texts.append(makeText(random, maxLength));
    return texts;
}

Level makeLevel(QRandomGenerator &random)
{
    return allLevels[size_t(random.bounded(int(allLevels.size())))];
}

std::optional<int> maybe(QRandomGenerator &random, int least, int most)
{
    return random.bounded(2) ? std::optional(random.bounded(least, most + 1)) : std::nullopt;
}

QByteArray contentOfSize(qint64 sizeBytes, const QString &contentType)
{
    QByteArray content = contentType.toLatin1() + ' ' + QByteArray::number(sizeBytes) + ' ';
    while (content.size() < sizeBytes)
        content += QCryptographicHash::hash(content, QCryptographicHash::Md5);
    content.truncate(sizeBytes);
    return content;
}

/// The content follows from size and type, so that contentOf() can make it again.
QString addObject(api::ReleaseManifest &manifest, QRandomGenerator &random, const char *contentType)
{
    const qint64 sizeBytes = 40 + random.bounded(4000);
    const QByteArray content = contentOfSize(sizeBytes, QString::fromLatin1(contentType));
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const bool isKnown = std::any_of(manifest.objects.begin(), manifest.objects.end(),
                                     [&sha256](const api::MediaObject &object) { return object.sha256 == sha256; });
    if (!isKnown)
        manifest.objects.append({sha256, sizeBytes, QString::fromLatin1(contentType)});
    return sha256;
}

Movie makeMovie(api::ReleaseManifest &manifest, QRandomGenerator &random)
{
    Movie movie;
    movie.id = MovieId(makeUuid(random));
    movie.tmdbId = maybe(random, 1, 2'000'000'000);
    movie.title = makeWord(random, 200);
    movie.originalTitle = makeText(random, 250);
    movie.description = makeText(random, 900);
    if (random.bounded(2))
        movie.releaseDate = QDate(1900, 1, 1).addDays(random.bounded(60'000));
    movie.durationMinutes = maybe(random, 1, 6000);
    if (random.bounded(2))
        movie.posterUrl = QStringLiteral("object:") + addObject(manifest, random, "image/jpeg");
    if (random.bounded(2))
        movie.backdropUrl = QStringLiteral("https://images.example/%1.jpg").arg(random.generate());
    movie.imdbRatingTenths = maybe(random, 0, 100);
    movie.ageRating = random.bounded(2) ? QStringLiteral("PG-13") : QString();
    movie.genres = makeTexts(random, 4, 20);
    movie.availableLanguages = {languages.at(random.bounded(int(languages.size())))};
    movie.difficultyLevels.insert(movie.availableLanguages.first(), makeLevel(random));
    movie.popularityHundredths = random.bounded(100'000);
    movie.isPremium = random.bounded(2);
    movie.isActive = random.bounded(2);
    return movie;
}

void makeHeadwords(api::ReleaseManifest &manifest, QRandomGenerator &random)
{
    for (int i = random.bounded(6); i >= 0; --i) {
        Headword word;
        word.id = HeadwordId(makeUuid(random));
        word.word = makeWord(random, 20) + QString::number(i);
        word.language = languages.at(random.bounded(int(languages.size())));
        word.partOfSpeech = random.bounded(2) ? QStringLiteral("noun") : QString();
        word.level = random.bounded(2) ? toString(makeLevel(random)) : QString();
        word.frequencyRank = maybe(random, 1, 1'000'000);
        word.pronunciation = makeText(random, 20);
        word.exampleSentence = makeText(random, 80);
        if (random.bounded(2))
            word.audioSha256 = addObject(manifest, random, "audio/ogg");
        for (int k = random.bounded(3); k >= 0; --k)
            word.senses.append({SenseId(makeUuid(random)), makeText(random, 60), makeTranslations(random, 200)});
        manifest.headwords.append(word);
    }
}

QList<Cue> makeCues(QRandomGenerator &random, const TimeRange &range)
{
    QList<Cue> cues;
    for (int i = random.bounded(12); i > 0; --i) {
        Cue cue;
        cue.id = CueId(makeUuid(random));
        const qint64 inUs = range.in.us() - 2'000'000 + random.bounded(qint64(range.duration().us() + 3'000'000));
        cue.range = {MediaTime::fromUs(inUs), MediaTime::fromUs(inUs + 1 + random.bounded(6'000'000))};
        cue.text = makeWord(random, 80);
        cue.translations = makeTranslations(random, 80);
        cue.difficultyWords = makeTexts(random, 3, 20);
        cue.contextNotes = makeText(random, 40);
        cues.append(cue);
    }
    return cues;
}

void makeLesson(api::ReleaseManifest &manifest, QRandomGenerator &random, int order)
{
    api::ManifestLesson entry;
    Lesson &lesson = entry.lesson;
    lesson.id = LessonId(makeUuid(random));
    lesson.language = languages.at(random.bounded(int(languages.size())));
    lesson.level = makeLevel(random);
    lesson.order = order;
    lesson.title = makeWord(random, 200);
    lesson.description = makeText(random, 300);
    const qint64 inUs = random.bounded(qint64(7'200'000'000));
    lesson.range = {MediaTime::fromUs(inUs), MediaTime::fromUs(inUs + 1 + random.bounded(300'000'000))};
    lesson.learningObjectives = makeTexts(random, 3, 60);
    lesson.isPremium = random.bounded(2);
    entry.videoSha256 = addObject(manifest, random, "video/mp4");
    entry.subtitlesSha256 = addObject(manifest, random, "text/vtt");
    entry.cues = cuesOf(lesson, makeCues(random, lesson.range));
    for (const LessonCue &cue : std::as_const(entry.cues)) {
        if (random.bounded(2))
            continue;
        const Headword &word = manifest.headwords.at(random.bounded(int(manifest.headwords.size())));
        Occurrence occurrence;
        occurrence.id = OccurrenceId(makeUuid(random));
        occurrence.headwordId = word.id;
        occurrence.senseId = word.senses.at(random.bounded(int(word.senses.size()))).id;
        occurrence.cueId = cue.cue.id.uuid();
        occurrence.start = random.bounded(int(cue.cue.text.size()));
        occurrence.length = random.bounded(int(cue.cue.text.size()) - occurrence.start + 1);
        entry.occurrences.append(occurrence);
    }
    manifest.lessons.append(entry);
}

} // namespace

QByteArray contentOf(const api::MediaObject &object)
{
    return contentOfSize(object.sizeBytes, object.contentType);
}

QString makeText(QRandomGenerator &random, int maxLength)
{
    QString text;
    for (int i = random.bounded(maxLength + 1); i > 0; --i) {
        switch (random.bounded(6)) {
        case 0:
            text += QChar(0x3041 + random.bounded(80));
            break;
        case 1:
            text += QStringView(u"\"\\/<>&'\n\t\u007f\u2028\u2029\u0001").at(random.bounded(13));
            break;
        case 2:
            if (text.size() + 2 > maxLength)
                continue;
            text += QString::fromUcs4(U"\U0001F3AC", 1);
            break;
        default:
            text += QChar(0x20 + random.bounded(0x5F));
        }
        if (text.size() >= maxLength)
            break;
    }
    return text;
}

api::ReleaseManifest makeManifest(QRandomGenerator &random, int maxLessons)
{
    api::ReleaseManifest manifest;
    manifest.releaseId = makeUuid(random);
    manifest.movie = makeMovie(manifest, random);
    makeHeadwords(manifest, random);
    const int lessons = 1 + random.bounded(maxLessons);
    for (int order = 1; order <= lessons; ++order)
        makeLesson(manifest, random, order);
    return manifest;
}

} // namespace cinefluent::tests
