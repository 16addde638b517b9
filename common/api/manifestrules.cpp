// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/manifestrules.h"

#include <QHash>
#include <QRegularExpression>

namespace cinefluent::api {

namespace {

class Rules
{
public:
    Rules(const ReleaseManifest &manifest, Offences &offences)
        : m_manifest(manifest)
        , m_offences(offences)
    {
    }

    void check()
    {
        checkMovie();
        checkObjects();
        checkHeadwords();
        for (qsizetype i = 0; i < m_manifest.lessons.size() && !m_offences.isFull(); ++i)
            checkLesson(m_manifest.lessons.at(i), QStringLiteral("/lessons/%1").arg(i));
    }

private:
    bool require(bool holds, const QString &pointer, const char *code, const QString &message)
    {
        if (!holds)
            m_offences.add(pointer, code, message);
        return holds;
    }

    template<typename Key>
    void requireNew(QSet<Key> &seen, const Key &key, const QString &pointer, const QString &message)
    {
        require(!seen.contains(key), pointer, "duplicate", message);
        seen.insert(key);
    }

    void requireObject(const QString &sha256, const QString &typePrefix, const QString &pointer)
    {
        const auto object = m_objects.constFind(sha256);
        if (require(object != m_objects.cend(), pointer, "object_missing",
                    QStringLiteral("The release lists no object of this content.")))
            require(object->startsWith(typePrefix), pointer, "object_type",
                    QStringLiteral("The object is not of type %1…").arg(typePrefix));
    }

    void checkMovie()
    {
        if (const Result<void> valid = cinefluent::validate(m_manifest.movie); !valid) {
            for (const FieldError &field : valid.error().fields) {
                QString pointer = QLatin1StringView("/movie") + field.pointer;
                pointer.replace(QLatin1StringView("/imdbRating"), QLatin1StringView("/imdbRatingTenths"));
                pointer.replace(QLatin1StringView("/popularityScore"), QLatin1StringView("/popularityHundredths"));
                m_offences.add(pointer, field.code.toLatin1().constData(), field.message);
            }
        }
    }

    void checkObjects()
    {
        for (qsizetype i = 0; i < m_manifest.objects.size(); ++i) {
            const MediaObject &object = m_manifest.objects.at(i);
            const QString pointer = QStringLiteral("/objects/%1").arg(i);
            require(isContentType(object.contentType), pointer + QStringLiteral("/contentType"), "not_a_media_type",
                    QStringLiteral("A video, audio or image type, text/vtt or a playlist's is expected here."));
            require(!m_objects.contains(object.sha256), pointer + QStringLiteral("/sha256"), "duplicate",
                    QStringLiteral("The object is listed twice."));
            m_objects.insert(object.sha256, object.contentType);
            m_sizes.insert(object.sha256, object.sizeBytes);
        }
        const QString prefix = QStringLiteral("object:");
        const std::pair<const char *, const QString &> urls[] = {{"/movie/posterUrl", m_manifest.movie.posterUrl},
                                                                 {"/movie/backdropUrl", m_manifest.movie.backdropUrl},
                                                                 {"/movie/trailerUrl", m_manifest.movie.trailerUrl}};
        for (const auto &[pointer, url] : urls) {
            if (url.startsWith(prefix))
                requireObject(url.mid(prefix.size()), QString(), QString::fromLatin1(pointer));
        }
    }

    void checkHeadwords()
    {
        QSet<std::pair<QString, QString>> words;
        for (qsizetype i = 0; i < m_manifest.headwords.size() && !m_offences.isFull(); ++i) {
            const Headword &headword = m_manifest.headwords.at(i);
            const QString pointer = QStringLiteral("/headwords/%1").arg(i);
            requireNew(m_headwordIds, headword.id, pointer + QStringLiteral("/id"),
                       QStringLiteral("Two words have this id."));
            requireNew(words, {headword.word, headword.language}, pointer + QStringLiteral("/word"),
                       QStringLiteral("The word is there twice in this language."));
            if (!headword.audioSha256.isEmpty())
                requireObject(headword.audioSha256, QStringLiteral("audio/"), pointer + QStringLiteral("/audioSha256"));
            require(!headword.senses.isEmpty(), pointer + QStringLiteral("/senses"), "required",
                    QStringLiteral("A published word needs at least one sense."));
            for (qsizetype k = 0; k < headword.senses.size(); ++k) {
                const Sense &sense = headword.senses.at(k);
                const QString sensePointer = QStringLiteral("%1/senses/%2/id").arg(pointer).arg(k);
                require(!m_senses.contains(sense.id), sensePointer, "duplicate",
                        QStringLiteral("Two senses have this id."));
                m_senses.insert(sense.id, headword.id);
            }
        }
    }

    void checkLesson(const ManifestLesson &entry, const QString &pointer)
    {
        const Lesson &lesson = entry.lesson;
        requireNew(m_lessonIds, lesson.id, pointer + QStringLiteral("/id"),
                   QStringLiteral("Two lessons have this id."));
        requireNew(m_orders, {lesson.language, lesson.order}, pointer + QStringLiteral("/order"),
                   QStringLiteral("Two lessons of one language have this place in the order."));
        require(lesson.range.isValid(), pointer + QStringLiteral("/outUs"), "range_empty",
                QStringLiteral("The lesson ends after it begins."));
        requireObject(entry.videoSha256, QStringLiteral("video/"), pointer + QStringLiteral("/videoSha256"));
        requireObject(entry.subtitlesSha256, QStringLiteral("text/vtt"), pointer + QStringLiteral("/subtitlesSha256"));
        checkCues(entry, pointer);
        checkOccurrences(entry, pointer);
        checkPackage(entry.package, pointer + QStringLiteral("/package"));
    }

    void checkPackage(const LessonPackage &package, const QString &pointer)
    {
        for (qsizetype i = 0; i < package.files.size() && !m_offences.isFull(); ++i) {
            const PackageFile &file = package.files.at(i);
            const QString at = QStringLiteral("%1/files/%2").arg(pointer).arg(i);
            if (!require(m_objects.contains(file.sha256), at + QStringLiteral("/object"), "object_missing",
                         QStringLiteral("The release lists no object of this content.")))
                continue;
            require(m_objects.value(file.sha256) == file.contentType, at + QStringLiteral("/type"), "object_type",
                    QStringLiteral("The release lists the object with another type."));
            require(m_sizes.value(file.sha256) == file.sizeBytes, at + QStringLiteral("/bytes"), "object_size",
                    QStringLiteral("The release lists the object with another size."));
        }
    }

    void checkCues(const ManifestLesson &entry, const QString &pointer)
    {
        QSet<CueId> ids;
        const MediaTime duration = entry.lesson.range.duration();
        for (qsizetype i = 0; i < entry.cues.size() && !m_offences.isFull(); ++i) {
            const LessonCue &cue = entry.cues.at(i);
            const QString at = QStringLiteral("%1/cues/%2").arg(pointer).arg(i);
            requireNew(ids, cue.cue.id, at + QStringLiteral("/id"),
                       QStringLiteral("The subtitle is there twice in this lesson."));
            require(cue.publishedId == deriveUuid(cue.cue.id.uuid(), entry.lesson.id.toByteArray()),
                    at + QStringLiteral("/publishedId"), "published_id_wrong",
                    QStringLiteral("The published id does not follow from subtitle and lesson."));
            require(cue.sequence == i + 1, at + QStringLiteral("/sequence"), "sequence_wrong",
                    QStringLiteral("Subtitles are numbered 1, 2, 3, … in the order given."));
            require(cue.cue.range.isValid(), at + QStringLiteral("/outUs"), "range_empty",
                    QStringLiteral("The subtitle ends after it begins."));
            require(cue.cue.range.out <= duration, at + QStringLiteral("/outUs"), "cue_outside_lesson",
                    QStringLiteral("The subtitle is not inside its lesson."));
            require(i == 0 || entry.cues.at(i - 1).cue.range.in <= cue.cue.range.in, at + QStringLiteral("/inUs"),
                    "cues_unordered", QStringLiteral("Subtitles stand in the order of their beginnings."));
        }
    }

    void checkOccurrences(const ManifestLesson &entry, const QString &pointer)
    {
        QHash<QUuid, qsizetype> lengths;
        for (const LessonCue &cue : entry.cues)
            lengths.insert(cue.cue.id.uuid(), cue.cue.text.size());
        for (qsizetype i = 0; i < entry.occurrences.size() && !m_offences.isFull(); ++i) {
            const Occurrence &occurrence = entry.occurrences.at(i);
            const QString at = QStringLiteral("%1/occurrences/%2").arg(pointer).arg(i);
            requireNew(m_occurrenceIds, {occurrence.id, entry.lesson.id}, at + QStringLiteral("/id"),
                       QStringLiteral("Two occurrences of the lesson have this id."));
            const bool known =
                require(m_headwordIds.contains(occurrence.headwordId), at + QStringLiteral("/headwordId"),
                        "headword_missing", QStringLiteral("The release has no such word."));
            require(!known || m_senses.value(occurrence.senseId) == occurrence.headwordId,
                    at + QStringLiteral("/senseId"), "sense_missing", QStringLiteral("The word has no such sense."));
            const auto length = lengths.constFind(occurrence.cueId);
            if (require(length != lengths.cend(), at + QStringLiteral("/cueId"), "cue_missing",
                        QStringLiteral("The lesson has no such subtitle.")))
                require(qint64(occurrence.start) + occurrence.length <= *length, at + QStringLiteral("/start"),
                        "out_of_range", QStringLiteral("The occurrence is not inside the subtitle's text."));
        }
    }

    const ReleaseManifest &m_manifest;
    Offences &m_offences;
    QHash<QString, QString> m_objects; ///< sha256 → content type
    QHash<QString, qint64> m_sizes;
    QHash<SenseId, HeadwordId> m_senses;
    QSet<HeadwordId> m_headwordIds;
    QSet<LessonId> m_lessonIds;
    QSet<std::pair<QString, int>> m_orders;
    QSet<std::pair<OccurrenceId, LessonId>> m_occurrenceIds;
};

} // namespace

bool isContentType(const QString &type)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(?:video|audio|image)/[a-z0-9][a-z0-9.+-]{0,63}|text/vtt|"
                       "application/vnd\\.apple\\.mpegurl|application/dash\\+xml)$"));
    return pattern.match(type).hasMatch() && type != QLatin1StringView("image/svg+xml");
}

void checkManifestRules(const ReleaseManifest &manifest, Offences &offences)
{
    Rules(manifest, offences).check();
}

Error manifestInvalid(const Offences &offences)
{
    Error error =
        makeError(ErrorKind::InvalidInput, QStringLiteral("manifest_invalid"),
                  QStringLiteral("The release was refused because its manifest breaks %1 rules (at most %2 are "
                                 "listed). Learners still see the former release.")
                      .arg(offences.fields().size())
                      .arg(Offences::limit));
    error.fields = offences.fields();
    return error;
}

} // namespace cinefluent::api
