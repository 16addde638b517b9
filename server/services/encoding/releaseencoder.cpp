// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/encoding/releaseencoder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>
#include <system_error>

namespace cinefluent::server {

namespace {

/// Between two notes of how far it is, which also tell whether it is still wanted.
constexpr qint64 reportIntervalMs = 1'000;
/// After which a failure that might have passed counts as one that stays.
constexpr int mostAttempts = 5;

Error cancelled()
{
    return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("The encoding was stopped."));
}

Error folderUnusable(const QString &path)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("work_folder_unusable"),
                     QStringLiteral("The worker cannot write to its folder. Nothing was published; it tries again."),
                     path);
}

/// Whether another attempt might end otherwise.
bool mayPass(const Error &error)
{
    return error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Cancelled ||
           error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::Internal;
}

/// A second name of the file, or a copy where the file system has no such thing: storing takes the name away.
bool linkOrCopy(const QString &from, const QString &to)
{
    QFile::remove(to);
    std::error_code error;
    std::filesystem::create_hard_link(from.toStdString(), to.toStdString(), error);
    return !error || QFile::copy(from, to);
}

} // namespace

ReleaseEncoder::ReleaseEncoder(Parts parts)
    : m_parts(std::move(parts))
{
}

Task<Result<void>> ReleaseEncoder::run(Job job)
{
    const QUuid release =
        QUuid::fromString(QJsonDocument::fromJson(job.payload).object().value(QLatin1String("releaseId")).toString());
    if (release.isNull())
        co_return makeError(ErrorKind::InvalidInput, QStringLiteral("job_payload_invalid"),
                            QStringLiteral("The job does not say what is to be done."));
    const QString folder = m_parts.workFolder + u'/' + release.toString(QUuid::WithoutBraces);
    Result<void> made;
    while (true) { // an order may be cancelled and taken up again while it is being made
        auto taken = co_await m_parts.encodings.take(release);
        if (!taken)
            made = taken.error();
        if (!taken || !*taken)
            break;
        made = co_await make(release, std::move(**taken), job);
        if (made || made.error().kind != ErrorKind::Cancelled || *job.stopping)
            break;
        made = {};
    }
    const bool isLast = made || !mayPass(made.error()) || job.attempt >= mostAttempts;
    const bool isStopped = !made && made.error().kind == ErrorKind::Cancelled && *job.stopping;
    if (!isLast || isStopped)
        co_return made; // what is finished stays for the next attempt
    if (!made) {
        m_parts.log.warning("encoding_failed", {{"release_id", release.toString(QUuid::WithoutBraces)},
                                                {"code", made.error().code},
                                                {"detail", made.error().detail.right(600)}});
        if (const auto noted = co_await m_parts.encodings.fail(release, made.error()); !noted)
            co_return noted;
    }
    QDir(folder).removeRecursively();
    co_return Result<void>();
}

Task<Result<void>> ReleaseEncoder::make(QUuid release, EncodingWork work, const Job &job)
{
    const QString folder = m_parts.workFolder + u'/' + release.toString(QUuid::WithoutBraces);
    if (!QDir().mkpath(folder))
        co_return folderUnusable(folder);
    const Result<QString> film = filmAt(work.order.film, folder);
    if (!film)
        co_return film.error();
    const auto package = build(release, publishing::toPackageRequest(work.order, *film, folder), job);
    if (!package)
        co_return package.error();
    const api::ReleaseManifest manifest = publishing::withMedia(work.order, *package);
    if (const auto stored = co_await store(manifest, *package, work.editor, folder); !stored)
        co_return stored.error();
    const auto wanted = m_parts.encodings.report(release, {1000, int(package->lessons.size()), std::nullopt});
    if (!wanted)
        co_return wanted.error();
    if (!*wanted)
        co_return cancelled();
    const auto published =
        co_await m_parts.publish(manifest.movie.id, api::toJson(manifest), work.publishAt, work.editor);
    if (!published)
        co_return published.error();
    m_parts.log.info("encoding_published", {{"release_id", release.toString(QUuid::WithoutBraces)}});
    co_return co_await m_parts.encodings.finish(release);
}

Result<QString> ReleaseEncoder::filmAt(const api::MediaObject &film, const QString &folder) const
{
    if (const auto here = m_parts.store.find(film.sha256))
        return here->path;
    QFile copy(folder + QStringLiteral("/film"));
    if (copy.size() == film.sizeBytes)
        return copy.fileName();
    if (!copy.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return folderUnusable(copy.fileName());
    const auto read = m_parts.store.read(film.sha256, film.sizeBytes, [&copy](QByteArrayView bytes) -> Result<void> {
        if (copy.write(bytes.data(), bytes.size()) == bytes.size())
            return {};
        return folderUnusable(copy.fileName());
    });
    if (!read)
        return read.error();
    copy.close();
    return copy.fileName();
}

Result<encode::PackageResult> ReleaseEncoder::build(const QUuid &release, const encode::PackageRequest &request,
                                                    const Job &job) const
{
    std::stop_source stop;
    QElapsedTimer sinceReport;
    const auto progress = [&](const encode::PackageProgress &state) {
        if (*job.stopping)
            stop.request_stop();
        if (sinceReport.isValid() && sinceReport.elapsed() < reportIntervalMs)
            return;
        sinceReport.start();
        const auto wanted =
            m_parts.encodings.report(release, {state.permille * 9 / 10, state.lessonIndex + 1, state.remainingMs});
        if (wanted && !*wanted) // a database that is away for a while is no reason to stop
            stop.request_stop();
    };
    return m_parts.builder.build(request, progress, stop.get_token());
}

Task<Result<void>> ReleaseEncoder::store(const api::ReleaseManifest &manifest, const encode::PackageResult &package,
                                         Identity editor, QString folder)
{
    QHash<QString, QString> paths;
    for (const encode::BuiltLesson &lesson : package.lessons) {
        for (const encode::BuiltFile *file : {&lesson.video, &lesson.subtitles, &lesson.poster})
            paths.insert(file->sha256, file->path);
        for (const encode::StreamFile &stream : lesson.streams.files)
            paths.insert(stream.file.sha256, stream.file.path);
    }
    const QString handed = folder + QStringLiteral("/handed-over");
    for (const api::MediaObject &object : manifest.objects) {
        const QString path = paths.value(object.sha256);
        if (path.isEmpty())
            continue; // named by the order, and uploaded before
        std::optional<qint64> kept;
        for (int turn = 0; turn < 2 && !kept; ++turn) { // as of UploadService::store()
            if (!linkOrCopy(path, handed))
                co_return folderUnusable(handed);
            const auto adopted = co_await m_parts.store.adopt(handed, object.sha256, object.sizeBytes);
            if (!adopted)
                co_return adopted.error();
            if (const auto noted = co_await m_parts.rows.note(object, editor.userId, {}); !noted)
                co_return noted.error();
            const auto looked = co_await m_parts.store.look(object.sha256);
            if (!looked)
                co_return looked.error();
            kept = *looked;
        }
    }
    QFile::remove(handed);
    co_return Result<void>();
}

} // namespace cinefluent::server
