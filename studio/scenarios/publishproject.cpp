// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/publishproject.h"

#include "common/api/releasehistory.h"
#include "common/api/releasemanifest.h"
#include "common/api/routes.h"
#include "common/formats/webvtt/lessonwebvtt.h"
#include "common/publishing/lessontexts.h"
#include "studio/net/serverconnection.h"
#include "studio/net/uploadjob.h"
#include "studio/scenarios/checkproject.h"
#include "studio/scenarios/filmopening.h"
#include "studio/scenarios/filmstamp.h"
#include "studio/scenarios/packagecache.h"
#include "studio/scenarios/releasemanifestmaker.h"
#include "studio/scenarios/serverencoding.h"
#include "studio/scenarios/worker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QTimer>

#include <algorithm>

namespace cinefluent::studio {

namespace {

// Shares of the whole in thousandths; encoding is by far the longest part.
constexpr int filmHashedTo = 30;
constexpr int filmReadTo = 50;
constexpr int encodedTo = 750;
constexpr int uploadedTo = 990;
constexpr int filmSentTo = 400; ///< where the server encodes

constexpr std::chrono::seconds findOutWithin{10};

QString pendingKey()
{
    return QStringLiteral("publish.pending");
}

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

Error blocked(const QList<quality::Issue> &issues)
{
    Error error = makeError(
        ErrorKind::Conflict, QStringLiteral("publish_blocked"),
        ScenarioText::tr("The project has errors that learners would stumble over. Correct them, then publish; "
                         "what is published stays as it was."));
    for (const quality::Issue &issue : issues) {
        if (issue.severity == quality::Severity::Error)
            error.fields.append(
                {quality::toString(issue.subject) + u'/' + issue.subjectId.toString(QUuid::WithoutBraces), issue.code,
                 quality::messageOf(issue)});
    }
    return error;
}

Result<void> checkBeforehand(const ProjectDocument &document, const PublishReadiness &readiness)
{
    if (!readiness.signedIn) {
        return makeError(ErrorKind::Unauthenticated, QStringLiteral("not_signed_in"),
                         ScenarioText::tr("Sign in to the server to publish."));
    }
    const QList<Error> obstacles = obstaclesOf(document);
    if (!document.lessons().isEmpty() && quality::blocksPublishing(readiness.issues))
        return blocked(readiness.issues);
    return obstacles.isEmpty() ? Result<void>() : Result<void>(obstacles.constFirst());
}

/// Frames with IN ≤ t < OUT.
qint64 framesIn(const FilmIndex &film, const TimeRange &range)
{
    const auto firstAt = [&](MediaTime time) {
        if (time >= film.endTime())
            return film.frameCount();
        const qint64 frame = film.frameAt(time);
        return film.timeOf(frame) < time ? frame + 1 : frame;
    };
    return firstAt(range.out) - firstAt(range.in);
}

/// From IN.
std::optional<MediaTime> posterOf(const Lesson &lesson)
{
    const std::optional<MediaTime> poster = lesson.posterInRange();
    return poster ? std::optional(*poster - lesson.range.in) : std::nullopt;
}

/// Whether the server has said no, so that there is nothing to find out.
bool wasRefused(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::Unauthenticated:
    case ErrorKind::PermissionDenied:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::TooLarge:
    case ErrorKind::RateLimited:
        return true;
    default:
        return false;
    }
}

Error unconfirmed(const Error &reason)
{
    return makeError(
        ErrorKind::Unavailable, QStringLiteral("release_unconfirmed"),
        ScenarioText::tr("The server was asked to make the release and did not say whether it did. Learners see the "
                         "former release or the new one, whole. Publish again once the server answers: the same "
                         "content is not released twice."),
        describe(reason));
}

Error signedOutMeanwhile()
{
    return makeError(
        ErrorKind::Unauthenticated, QStringLiteral("not_signed_in"),
        ScenarioText::tr("You were signed out meanwhile. Sign in and publish again; what is done is kept."));
}

/// The server has said that the release is made, and its list does not have it.
Error unfound()
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("server_answer_invalid"), QString());
}

/// By the file's content; what is no video by its type is one of some kind, since its pictures were read.
QString videoTypeOf(const QString &path)
{
    const QString type = QMimeDatabase().mimeTypeForFile(path).name();
    return type.startsWith(QLatin1String("video/")) && api::isContentType(type) ? type : QStringLiteral("video/mp4");
}

Error filmMissing(const QString &text, const QString &path)
{
    return makeError(ErrorKind::NotFound, QStringLiteral("film_missing"), text, path);
}

} // namespace

QList<Error> obstaclesOf(const ProjectDocument &document)
{
    QList<Error> obstacles;
    if (document.lessons().isEmpty()) {
        obstacles.append(makeError(ErrorKind::Conflict, QStringLiteral("no_lessons"),
                                   ScenarioText::tr("Mark at least one lesson, then publish.")));
    }
    const std::optional<QString> film = locateFilm(document);
    if (!document.media().isSet()) {
        obstacles.append(makeError(ErrorKind::NotFound, QStringLiteral("film_not_set"),
                                   ScenarioText::tr("This project has no film yet. Open one.")));
    } else if (!film) {
        obstacles.append(filmMissing(ScenarioText::tr("The project's film is not where it was. Find it, then publish."),
                                     document.mediaLocation().path));
    } else if (const auto fingerprint = fingerprintOf(*film); !fingerprint) {
        obstacles.append(fingerprint.error());
    } else if (QString::fromLatin1(fingerprint->hash) != document.media().contentHash) {
        obstacles.append(filmMissing(
            ScenarioText::tr("The file at the film's place is another one. Find the film, then publish."), *film));
    }
    return obstacles;
}

bool PublishReadiness::isReady() const
{
    return filmFound && signedIn && !quality::blocksPublishing(issues);
}

/// What the steps of one run hand on.
struct PublishProject::Work
{
    ProjectContent content; ///< as it was when publishing began: editing may go on meanwhile
    QString projectPath;
    QString filmPath;
    PublishOptions options;
    std::unique_ptr<IProgress> progress;
    std::stop_token stop;
    QString filmSha256;
    FilmStamp filmStamp; ///< as its hash was taken
    encode::PackageResult package;
    api::ReleaseManifest manifest;
    PublishSummary summary;

    void take(const api::ReleaseSummary &release)
    {
        summary.receipt = {
            release.releaseId, release.number, manifest.movie.id, release.publishedAt.value_or(Instant()), {}};
        for (const api::ManifestLesson &lesson : manifest.lessons)
            summary.receipt.lessons.append({lesson.lesson.id, {}});
        summary.waitsUntil = release.publishedAt ? std::nullopt : release.publishAt;
    }
    Result<void> readAnswer(const QByteArray &body)
    {
        if (options.publishAt) { // one that is live already, by an earlier request, is answered with its receipt
            if (const Result<api::ReleaseSummary> waiting = api::releaseSummaryFromJson(body)) {
                take(*waiting);
                return {};
            }
        }
        const Result<api::PublishReceipt> receipt = api::publishReceiptFromJson(body);
        if (!receipt)
            return receipt.error();
        summary.receipt = *receipt;
        return {};
    }
};

PublishProject::PublishProject(IInteraction &interaction, Account &account, const encode::PackageBuilder &builder,
                               QString filmCacheFolder)
    : m_interaction(interaction)
    , m_account(account)
    , m_builder(builder)
    , m_filmCacheFolder(std::move(filmCacheFolder))
{
}

PublishReadiness PublishProject::readiness(const ProjectDocument &document) const
{
    PublishReadiness readiness;
    readiness.issues = checkProject(document.content(), m_filmCacheFolder);
    const QList<Error> obstacles = obstaclesOf(document);
    readiness.filmFound = std::none_of(obstacles.begin(), obstacles.end(),
                                       [](const Error &error) { return error.code != QLatin1String("no_lessons"); });
    readiness.signedIn = m_account.isSignedIn();
    return readiness;
}

Task<Result<PublishSummary>> PublishProject::run(ProjectDocument &document, PublishOptions options)
{
    const Result<void> ready = checkBeforehand(document, readiness(document));
    if (!ready)
        co_return ready.error();
    Work work;
    work.content = document.content();
    work.projectPath = document.path();
    work.filmPath = *locateFilm(document);
    work.options = std::move(options);
    work.progress = m_interaction.beginProgress(ScenarioText::tr("Publishing"));
    work.stop = work.progress->stopToken();

    Result<void> done = co_await prepareFilm(work);
    if (done && work.options.encodesOnServer) {
        done = co_await orderFromServer(document, work);
    } else {
        if (done)
            done = co_await encodeLessons(work);
        if (done)
            done = co_await upload(work);
        if (done)
            done = co_await release(document, work);
    }
    if (!done && done.error().kind == ErrorKind::Cancelled) {
        co_return makeError(
            ErrorKind::Cancelled, QStringLiteral("cancelled"),
            ScenarioText::tr("Publishing was cancelled. Learners see what they saw before; publishing again goes on "
                             "with what is done."));
    }
    if (!done)
        co_return done.error();
    const Instant now = document.clock().now();
    co_await tidyCache(work, now);
    co_return work.summary;
}

Task<void> PublishProject::tidyCache(const Work &work, Instant now)
{
    const qint64 freedBytes = co_await onWorker([&] {
        QList<LessonId> lessons;
        for (const encode::BuiltLesson &lesson : work.package.lessons)
            lessons.append(lesson.id);
        markLessonsUsed(work.options.workFolder, lessons, now);
        // A folder that the caller chose is the caller's to tidy.
        const QString root = QFileInfo(work.options.workFolder).absolutePath();
        return root == QFileInfo(packageRoot()).absoluteFilePath()
                   ? prunePackages(root, work.options.packageLimitBytes, now)
                   : 0;
    });
    if (freedBytes > 0)
        qInfo("encoded lessons not needed for long were removed: %lld bytes", static_cast<long long>(freedBytes));
}

Task<Result<void>> PublishProject::prepareFilm(Work &work)
{
    ProgressRelay relay(*work.progress);
    relay.report(0, {}, ScenarioText::tr("Reading the film"));
    work.filmStamp = stampOf(work.filmPath);
    const Result<QString> hash = co_await onWorker([&] {
        return filmSha256(
            work.filmPath, work.options.workFolder,
            [&](double fraction) { relay.report(int(fraction * filmHashedTo)); }, work.stop);
    });
    if (!hash)
        co_return hash.error();
    work.filmSha256 = *hash;
    if (work.options.film && work.options.film->path() == work.filmPath)
        co_return Result<void>();
    const Result<OpenedFilm> film = co_await onWorker([&] {
        return readFilm(work.filmPath, work.projectPath, work.stop, [&](double fraction) {
            relay.report(filmHashedTo + int(fraction * (filmReadTo - filmHashedTo)));
        });
    });
    if (!film)
        co_return film.error();
    if (film->reference.contentHash != work.content.media().contentHash) {
        co_return filmMissing(
            ScenarioText::tr("The file at the film's place is another one. Find the film, then publish."),
            work.filmPath);
    }
    work.options.film = film->index;
    co_return Result<void>();
}

Task<Result<void>> PublishProject::encodeLessons(Work &work)
{
    encode::PackageRequest request;
    request.filmPath = work.filmPath;
    request.filmSha256 = work.filmSha256;
    request.videoStream = work.options.film->videoStream();
    request.audioStream = work.options.film->defaultAudioStream();
    request.workFolder = work.options.workFolder;
    request.settings = work.options.encode;
    for (const Lesson &lesson : work.content.lessons()) {
        const QList<LessonCue> cues = work.content.cuesOfLesson(lesson.id);
        request.lessons.append({lesson.id, lesson.range, formats::lessonWebVtt(cues),
                                framesIn(*work.options.film, lesson.range), publishing::lessonTexts(lesson, cues),
                                posterOf(lesson), lesson.language});
    }
    ProgressRelay relay(*work.progress);
    const auto report = [&](const encode::PackageProgress &state) {
        relay.report(filmReadTo + state.permille * (encodedTo - filmReadTo) / 1000, state.remainingMs,
                     ScenarioText::tr("Encoding lesson %1 of %2").arg(state.lessonIndex + 1).arg(state.lessonCount));
    };
    Result<encode::PackageResult> package =
        co_await onWorker([&] { return m_builder.build(request, report, work.stop); });
    if (stampOf(work.filmPath) != work.filmStamp) {
        // What was cut, also before a failure, may be of either film: it must not be taken for this one's.
        for (const encode::LessonClip &lesson : std::as_const(request.lessons))
            encode::forgetLesson(work.options.workFolder, lesson.id);
        co_return makeError(
            ErrorKind::Conflict, QStringLiteral("film_changed"),
            ScenarioText::tr("The film's file changed while lessons were being cut out of it. Learners see what "
                             "they saw before; publish again once the file is complete."),
            work.filmPath);
    }
    if (!package)
        co_return package.error();
    work.package = std::move(package).value();
    for (const encode::BuiltLesson &lesson : work.package.lessons)
        ++(lesson.reused ? work.summary.lessonsReused : work.summary.lessonsEncoded);
    work.manifest = makeManifest(work.content, work.package);
    co_return Result<void>();
}

Task<Result<void>> PublishProject::upload(Work &work)
{
    ServerConnection *connection = m_account.connection();
    if (!connection)
        co_return signedOutMeanwhile();
    QHash<QString, QString> paths;
    for (const encode::BuiltLesson &lesson : work.package.lessons) {
        for (const encode::BuiltFile *file : {&lesson.video, &lesson.subtitles, &lesson.poster})
            paths.insert(file->sha256, file->path);
        for (const encode::StreamFile &stream : lesson.streams.files)
            paths.insert(stream.file.sha256, stream.file.path);
    }
    QList<UploadObject> objects;
    for (const api::MediaObject &object : work.manifest.objects)
        objects.append({paths.value(object.sha256), object.sha256, object.sizeBytes, object.contentType});

    QElapsedTimer timer;
    timer.start();
    const auto report = [&](const UploadProgress &state) {
        const qint64 total = std::max<qint64>(state.totalBytes, 1);
        work.progress->setStep(ScenarioText::tr("Uploading file %1 of %2")
                                   .arg(std::min(state.objectIndex + 1, state.objectCount))
                                   .arg(state.objectCount));
        work.progress->setPermille(encodedTo + int(state.sentBytes * (uploadedTo - encodedTo) / total));
        if (state.sentBytes > 0)
            work.progress->setRemaining(timer.elapsed() * (total - state.sentBytes) / state.sentBytes);
    };
    UploadJob job(connection->client());
    const Result<UploadSummary> uploaded = co_await job.run(objects, report, work.stop);
    if (!uploaded)
        co_return uploaded.error();
    work.summary.objectsUploaded = uploaded->uploaded;
    work.summary.objectsAlreadyThere = uploaded->alreadyThere;
    work.summary.uploadedBytes = uploaded->sentBytes;
    co_return Result<void>();
}

Result<void> PublishProject::nameRelease(ProjectDocument &document, Work &work)
{
    // The same content keeps its id until the server has said yes: a lost answer cannot make two releases.
    const QString key = contentKeyOf(work.manifest);
    const QJsonObject pending = document.localValue(pendingKey()).toObject();
    const QUuid former = QUuid::fromString(pending.value(QLatin1StringView("releaseId")).toString());
    if (!former.isNull() && pending.value(QLatin1StringView("content")).toString() == key) {
        work.manifest.releaseId = former;
        return {};
    }
    work.manifest.releaseId = document.newId<MovieId>().uuid();
    if (document.isReadOnly())
        return {};
    return document.setLocalValue(pendingKey(), QJsonObject{{QStringLiteral("content"), key},
                                                            {QStringLiteral("releaseId"),
                                                             work.manifest.releaseId.toString(QUuid::WithoutBraces)}});
}

Task<Result<void>> PublishProject::release(ProjectDocument &document, Work &work)
{
    const Result<void> named = nameRelease(document, work);
    if (!named)
        co_return named.error();
    ServerConnection *connection = m_account.connection();
    if (!connection)
        co_return signedOutMeanwhile();
    const Result<void> sent = co_await send(work, *connection);
    if (!sent)
        co_return sent.error();
    work.progress->setPermille(1000);
    if (!document.isReadOnly()) {
        // The release is made. A key that stays behind only makes the same content the same release once more.
        const Result<void> cleared = document.setLocalValue(pendingKey(), QJsonValue::Null);
        if (!cleared)
            qWarning("the note of the finished release stays: %s", qPrintable(describe(cleared.error())));
    }
    co_return Result<void>();
}

Task<Result<void>> PublishProject::sendFilm(Work &work, ServerConnection &connection, const api::MediaObject &film)
{
    work.progress->setStep(ScenarioText::tr("Uploading the film"));
    QElapsedTimer timer;
    timer.start();
    const auto report = [&](const UploadProgress &state) {
        const qint64 total = std::max<qint64>(state.totalBytes, 1);
        work.progress->setPermille(filmReadTo + int(state.sentBytes * (filmSentTo - filmReadTo) / total));
        if (state.sentBytes > 0)
            work.progress->setRemaining(timer.elapsed() * (total - state.sentBytes) / state.sentBytes);
    };
    UploadJob job(connection.client());
    const QList<UploadObject> objects{{work.filmPath, film.sha256, film.sizeBytes, film.contentType}};
    const Result<UploadSummary> uploaded = co_await job.run(objects, report, work.stop);
    if (!uploaded)
        co_return uploaded.error();
    work.summary.objectsUploaded = uploaded->uploaded;
    work.summary.objectsAlreadyThere = uploaded->alreadyThere;
    work.summary.uploadedBytes = uploaded->sentBytes;
    co_return Result<void>();
}

Task<Result<void>> PublishProject::orderFromServer(ProjectDocument &document, Work &work)
{
    ServerConnection *connection = m_account.connection();
    if (!connection)
        co_return signedOutMeanwhile();
    const api::MediaObject film{work.filmSha256, QFileInfo(work.filmPath).size(), videoTypeOf(work.filmPath)};
    if (const Result<void> sent = co_await sendFilm(work, *connection, film); !sent)
        co_return sent.error();
    publishing::EncodeOrder order = makeOrder(work.content, film);
    order.addsCommonEncryption = work.options.encode.addsCommonEncryption;
    order.videoStream = work.options.film->videoStream();
    order.audioStream = work.options.film->defaultAudioStream();
    work.manifest = order.manifest;
    if (const Result<void> named = nameRelease(document, work); !named)
        co_return named.error();
    order.manifest.releaseId = work.manifest.releaseId;
    ServerEncoding encoding(*connection, *work.progress, filmSentTo);
    if (const Result<void> made = co_await encoding.run(order, work.options.publishAt, work.stop); !made)
        co_return made.error();
    const Result<void> found = co_await findOut(work, *connection, unfound());
    if (found && !document.isReadOnly()) {
        const Result<void> cleared = document.setLocalValue(pendingKey(), QJsonValue::Null);
        if (!cleared)
            qWarning("the note of the finished release stays: %s", qPrintable(describe(cleared.error())));
    }
    work.progress->setPermille(1000);
    co_return found;
}

Task<Result<void>> PublishProject::send(Work &work, ServerConnection &connection)
{
    if (work.stop.stop_requested())
        co_return cancelledByUser();
    work.progress->setStep(ScenarioText::tr("Making the release"));
    work.progress->setRemaining({});
    ApiRequest request;
    request.method = "PUT";
    request.path = api::routes::toStudioRelease(work.manifest.movie.id);
    if (work.options.publishAt)
        request.path += QStringLiteral("?publishAt=") + toIso8601(*work.options.publishAt);
    request.body = api::toJson(work.manifest);
    request.isIdempotent = true; // by its release id
    request.stop = work.stop;
    const Result<ApiResponse> answer = co_await connection.client().send(std::move(request));
    if (!answer && wasRefused(answer.error()))
        co_return answer.error();
    const Result<void> read = answer ? work.readAnswer(answer->body) : Result<void>(answer.error());
    if (read)
        co_return read;
    co_return co_await findOut(work, connection, read.error());
}

/// The request may have been carried out although no answer says so: a list of releases tells.
Task<Result<void>> PublishProject::findOut(Work &work, ServerConnection &connection, Error reason)
{
    work.progress->setStep(ScenarioText::tr("Asking the server whether the release was made"));
    // Without the run's own stop token, which may be why there is no answer; but nobody waits long for it.
    std::stop_source enough;
    QTimer::singleShot(findOutWithin, &connection.client(), [enough]() mutable { enough.request_stop(); });
    ApiRequest request;
    request.path = api::routes::toStudioReleases(work.manifest.movie.id);
    request.stop = enough.get_token();
    const Result<ApiResponse> answer = co_await connection.client().send(std::move(request));
    const Result<api::ReleasePage> page =
        answer ? api::releasePageFromJson(answer->body) : Result<api::ReleasePage>(answer.error());
    if (page) {
        for (const api::ReleaseSummary &release : page->releases) {
            if (release.releaseId != work.manifest.releaseId || (!release.publishedAt && !release.publishAt))
                continue;
            work.take(release);
            co_return Result<void>();
        }
        // An answer of its own: the server ended the request, so it is not going to make the release any more.
        if (reason.kind != ErrorKind::Cancelled && !reason.code.startsWith(QLatin1String("server_")))
            co_return reason;
    }
    co_return unconfirmed(reason);
}

QString defaultWorkFolder(const ProjectDocument &document)
{
    return packageRoot() + u'/' + document.projectId().toString(QUuid::WithoutBraces);
}

} // namespace cinefluent::studio
