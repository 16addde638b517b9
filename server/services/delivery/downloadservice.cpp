// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/delivery/downloadservice.h"

#include "common/api/errorcodes.h"
#include "common/base/jsonwriter.h"
#include "server/services/delivery/contentkeyplace.h"
#include "server/services/security/chunkcipher.h"

#include <QFile>

namespace cinefluent::server {

namespace {

Error downloadNotFound()
{
    return makeError(ErrorKind::NotFound, QStringLiteral("download_not_found"),
                     QStringLiteral("This lesson is not kept on a device, or no longer. Download it again."));
}

void writeDownload(JsonWriter &json, const Download &download)
{
    json.member("id", download.id.toString()).member("lessonId", download.lesson.toString());
    json.member("createdAt", toIso8601(download.createdAt)).member("expiresAt", toIso8601(download.expiresAt));
}

} // namespace

DownloadService::DownloadService(Parts parts)
    : m_parts(std::move(parts))
{
}

Task<Result<std::pair<QByteArray, bool>>> DownloadService::keep(LessonId lesson, PlaybackRequester requester)
{
    const auto lent = co_await m_parts.playback.lessonFor(lesson, requester, "download");
    if (!lent)
        co_return lent.error();
    const UserId user = requester.viewer.user;
    const Instant now = m_parts.clock.now();
    Download wanted;
    wanted.id = m_parts.ids.make<DownloadId>();
    wanted.lesson = lesson;
    wanted.package = lent->package->id;
    wanted.createdAt = now;
    // Nobody keeps longer what was paid for less.
    wanted.expiresAt = std::min(now + m_parts.lifetime, lent->endsAt.value_or(Instant::max()));
    const int limit = co_await m_parts.features.downloadLimit(user);
    const auto kept = co_await m_parts.rows.keep(user, wanted, now, limit);
    if (!kept)
        co_return kept.error();
    if (!*kept)
        co_return downloadLimitReached(limit);
    const Download download = **kept;
    const auto bundle = co_await bundleOf(lent->package);
    if (!bundle) {
        if (download.isNew)
            (void)co_await m_parts.rows.remove(user, download.id);
        co_return bundle.error();
    }
    co_return std::pair(keepJson(download, *bundle, requester), download.isNew);
}

QByteArray DownloadService::keepJson(const Download &download, const StoredBundle &bundle,
                                     const PlaybackRequester &requester) const
{
    const qint64 urlExpiry = m_parts.tokens.nowSeconds() + m_parts.urlLifetime.count();
    const QByteArray token = m_parts.tokens.sign(
        {requester.viewer.user, requester.session, download.lesson, download.package, urlExpiry, false}, {});
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    writeDownload(json, download);
    json.member("format", OfflineBundle::format).member("sizeBytes", bundle.file.sizeBytes);
    json.member("sha256", bundle.file.sha256);
    json.member(
        "url", m_parts.urls.publicUrl(QStringLiteral("/media/play/%1/offline/bundle").arg(QString::fromLatin1(token))));
    json.member("urlExpiresAt", toIso8601(Instant(std::chrono::seconds(urlExpiry)))).endObject();
    return out;
}

Task<Result<StoredBundle>> DownloadService::bundleOf(std::shared_ptr<const StoredPackage> package)
{
    auto known = co_await m_parts.rows.bundle(package->id);
    if (!known)
        co_return known.error();
    if (*known) {
        const auto kept = co_await m_parts.store.look((*known)->file.sha256);
        if (!kept)
            co_return kept.error();
        if (*kept)
            co_return std::move(**known);
    }
    QString lost;
    if (*known)
        lost = (*known)->file.sha256;
    co_return co_await makeBundle(std::move(package), std::move(lost));
}

Task<Result<StoredBundle>> DownloadService::makeBundle(std::shared_ptr<const StoredPackage> package, QString lostSha256)
{
    if (!fitsArchive(*package))
        co_return makeError(ErrorKind::Unsupported, QStringLiteral("download_too_large"),
                            QStringLiteral("This lesson cannot be kept on devices: a file of it is too large."));
    SpaceClaim claim(m_parts.space);
    if (!claim.grow(bundleSizeBytes(*package)))
        co_return makeError(ErrorKind::Unavailable, QString::fromLatin1(api::codes::storageFull),
                            QStringLiteral("The server has no room to pack this lesson. Try again later."));
    QList<ContentKey> keys;
    for (const QUuid &id : package->keyIds) {
        auto key = co_await m_parts.playback.contentKey(package->id, id);
        if (!key)
            co_return key.error();
        keys.append(std::move(*key));
    }
    const auto secret = std::make_shared<Secret>(Secret::generate(m_parts.random, ChunkCipher::keySizeBytes));
    const QString path =
        m_parts.spoolFolder + QStringLiteral("/bundle-") + m_parts.ids.next().toString(QUuid::WithoutBraces);
    auto work = [package, keys, secret, path, &store = std::as_const(m_parts.store)] {
        return writeBundle(*package, keys, *secret, store, path);
    };
    const auto written = co_await m_parts.workers.run(std::move(work));
    if (!written) {
        QFile::remove(path);
        co_return written.error();
    }
    const auto stored = co_await m_parts.store.adopt(path, written->sha256, written->sizeBytes);
    QFile::remove(path); // where it was not moved to its place
    if (!stored)
        co_return stored.error();
    const QByteArray row = package->id.toByteArray();
    const PiiBox::Sealed sealed =
        m_parts.box.seal(QString::fromLatin1(toBase64Url(secret->view())), bundleKeyPlace(row));
    StoredBundle made{*written, {sealed.bytes, sealed.keyVersion}};
    const auto noted = co_await m_parts.rows.noteBundle(package->id, std::move(made), std::move(lostSha256));
    if (!noted)
        co_return noted.error();
    // Clearing away may have taken the file between its storing and its row (ADR 71).
    const auto kept = co_await m_parts.store.look(noted->file.sha256);
    if (!kept || !*kept)
        co_return makeError(ErrorKind::Unavailable, QStringLiteral("storage_unavailable"),
                            QStringLiteral("The lesson cannot be packed for now. Try again."));
    co_return *noted;
}

Task<Result<QByteArray>> DownloadService::downloads(UserId user)
{
    const auto kept = co_await m_parts.rows.downloads(user, m_parts.clock.now());
    if (!kept)
        co_return kept.error();
    const int limit = co_await m_parts.features.downloadLimit(user);
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("downloads").beginArray();
    for (const Download &download : *kept) {
        json.beginObject();
        writeDownload(json, download);
        json.endObject();
    }
    json.endArray().member("limit", limit).endObject();
    co_return out;
}

Task<Result<void>> DownloadService::remove(UserId user, DownloadId id)
{
    const auto removed = co_await m_parts.rows.remove(user, id);
    if (!removed)
        co_return removed.error();
    if (!*removed)
        co_return downloadNotFound();
    co_return {};
}

Task<Result<QByteArray>> DownloadService::key(DownloadId id, PlaybackRequester requester)
{
    const auto download = co_await m_parts.rows.find(requester.viewer.user, id, m_parts.clock.now());
    if (!download)
        co_return download.error();
    if (!*download)
        co_return downloadNotFound();
    const auto lent = co_await m_parts.playback.lessonFor((*download)->lesson, requester, "download_key");
    if (!lent)
        co_return lent.error();
    const auto bundle = co_await m_parts.rows.bundle((*download)->package);
    if (!bundle)
        co_return bundle.error();
    if (!*bundle)
        co_return downloadNotFound();
    const QByteArray row = (*download)->package.toByteArray();
    const auto key = m_parts.box.open((*bundle)->key.bytes, (*bundle)->key.keyVersion, bundleKeyPlace(row));
    if (!key)
        co_return key.error();
    QByteArray out;
    JsonWriter(out)
        .beginObject()
        .member("key", *key)
        .member("expiresAt", toIso8601((*download)->expiresAt))
        .endObject();
    co_return out;
}

Task<Result<BundleFile>> DownloadService::file(QByteArray token, QByteArray sender)
{
    const auto claims = m_parts.playback.claimsOf(token, sender);
    if (!claims)
        co_return claims.error();
    const auto bundle = co_await m_parts.rows.bundle(claims->package);
    if (!bundle)
        co_return bundle.error();
    if (!*bundle)
        co_return makeError(ErrorKind::NotFound, QStringLiteral("file_not_found"),
                            QStringLiteral("This lesson was not packed for devices."));
    co_return BundleFile{(*bundle)->file, claims->expiresAtSeconds - m_parts.tokens.nowSeconds()};
}

} // namespace cinefluent::server
