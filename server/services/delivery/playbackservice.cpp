// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/delivery/playbackservice.h"

#include "common/api/errorcodes.h"
#include "common/base/jsonwriter.h"
#include "server/services/delivery/contentkeyplace.h"

namespace cinefluent::server {

namespace {

Error notFound(const char *code, const QString &message)
{
    return makeError(ErrorKind::NotFound, QString::fromLatin1(code), message);
}

Error denied(const char *code, const QString &message)
{
    return makeError(ErrorKind::PermissionDenied, QString::fromLatin1(code), message);
}

Error sessionEnded()
{
    return denied(api::codes::sessionEnded, QStringLiteral("The session that this playback belongs to has ended. Sign "
                                                           "in again, then ask for the lesson's playback."));
}

} // namespace

PlaybackService::PlaybackService(Parts parts)
    : m_parts(std::move(parts))
{
}

Result<void> PlaybackService::decide(const PlaybackStanding &standing, const PlaybackRequester &requester) const
{
    if (!standing.isAccountActive)
        return denied("account_disabled", QStringLiteral("This account is closed."));
    if (!standing.isSessionActive || m_parts.revoked.contains(requester.session))
        return sessionEnded();
    if (standing.movie.isNull())
        return notFound(api::codes::lessonNotFound, QStringLiteral("There is no such lesson."));
    if (const auto watch = m_parts.gate.mayWatch(requester.viewer, standing.lesson); !watch)
        return watch.error();
    if (standing.package.isNull())
        return notFound(api::codes::streamNotFound,
                        QStringLiteral("This lesson was published as a clip alone: play its videoUrl."));
    return {};
}

void PlaybackService::note(const char *purpose, const PlaybackRequester &requester, LessonId lesson, MovieId movie,
                           const Result<void> &outcome)
{
    m_parts.log.info("playback.decided",
                     {{"purpose", purpose},
                      {"userId", requester.viewer.user.toString()},
                      {"sessionId", requester.session.toString()},
                      {"lessonId", lesson.toString()},
                      {"movieId", movie.isNull() ? QString() : movie.toString()},
                      {"granted", outcome.ok()},
                      {"reason", outcome.ok() ? QStringLiteral("entitled") : outcome.error().code}});
}

Task<Result<QByteArray>> PlaybackService::grant(LessonId lesson, PlaybackRequester requester)
{
    const auto standing =
        co_await m_parts.rows.standing(requester.viewer.user, requester.session, lesson, m_parts.clock.now());
    if (!standing)
        co_return standing.error();
    Result<void> outcome = decide(*standing, requester);
    if (outcome.ok())
        outcome = co_await m_parts.gate.open(requester.viewer, lesson, standing->lesson);
    note("grant", requester, lesson, standing->movie, outcome);
    if (!outcome)
        co_return outcome.error();
    const auto package = co_await packageOf(standing->package);
    if (!package)
        co_return package.error();
    co_return grantJson(requester, lesson, **package);
}

QByteArray PlaybackService::grantJson(const PlaybackRequester &requester, LessonId lesson,
                                      const StoredPackage &package) const
{
    const qint64 expiresAt = m_parts.tokens.nowSeconds() + m_parts.rules.lifetime.count();
    const QByteArray token = m_parts.tokens.sign(
        {requester.viewer.user, requester.session, lesson, package.id, expiresAt, m_parts.rules.bindsAddress},
        requester.sender);
    const QString prefix = QStringLiteral("/media/play/") + QString::fromLatin1(token) + u'/';
    const auto urlOf = [&](const QByteArray &path) {
        return m_parts.urls.publicUrl(prefix + QString::fromLatin1(path));
    };
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("lessonId", lesson.toString()).member("url", urlOf(package.master));
    if (!package.dash.isEmpty())
        json.member("dashUrl", urlOf(package.dash));
    json.member("expiresAt", toIso8601(Instant(std::chrono::seconds(expiresAt))));
    json.key("licenses").beginArray();
    for (const LicenseProvider *provider : package.keyIds.isEmpty() ? decltype(m_parts.licenses)() : m_parts.licenses) {
        const QByteArray system = provider->system();
        json.beginObject().member("system", system.constData());
        json.member("url", urlOf("license/" + system)).endObject();
    }
    json.endArray();
    const QByteArray code = m_parts.tokens.learnerCode(requester.viewer.user);
    json.key("watermark").beginObject();
    json.member("text", QString::fromLatin1(code.first(4) + '-' + code.sliced(4)));
    json.member("opacityPercent", 25).member("shownSeconds", 8).member("everySeconds", 60).endObject();
    json.endObject();
    return out;
}

Task<Result<std::shared_ptr<const StoredPackage>>> PlaybackService::packageOf(PackageId id)
{
    if (auto known = m_parts.packages.find(id))
        co_return known;
    auto read = co_await m_parts.rows.package(id);
    if (!read)
        co_return read.error();
    if (!*read)
        co_return notFound("file_not_found", QStringLiteral("These files are no longer there."));
    m_parts.packages.insert(*read);
    co_return std::move(*read);
}

Result<PlayClaims> PlaybackService::claimsOf(const QByteArray &token, const QByteArray &sender) const
{
    auto claims = m_parts.tokens.verify(token, sender);
    if (claims.ok() && m_parts.revoked.contains(claims->session))
        return sessionEnded();
    return claims;
}

Task<Result<PlayableFile>> PlaybackService::file(QByteArray token, QByteArray path, QByteArray sender)
{
    const auto claims = claimsOf(token, sender);
    if (!claims)
        co_return claims.error();
    const auto package = co_await packageOf(claims->package);
    if (!package)
        co_return package.error();
    const auto found = (*package)->files.constFind(path);
    if (found == (*package)->files.cend())
        co_return notFound("file_not_found", QStringLiteral("There is no such file in this lesson."));
    co_return PlayableFile{*found, claims->expiresAtSeconds - m_parts.tokens.nowSeconds()};
}

Task<Result<PlayClaims>> PlaybackService::entitled(QByteArray token, PlaybackRequester requester, const char *purpose)
{
    const auto claims = claimsOf(token, requester.sender);
    if (!claims)
        co_return claims.error();
    requester.viewer.user = claims->user;
    requester.session = claims->session;
    const auto standing =
        co_await m_parts.rows.standing(claims->user, claims->session, claims->lesson, m_parts.clock.now());
    if (!standing)
        co_return standing.error();
    Result<void> outcome = decide(*standing, requester);
    if (outcome.ok() && standing->package != claims->package)
        outcome =
            denied(api::codes::releaseReplaced, QStringLiteral("A newer version of this lesson was published. Ask "
                                                               "for the lesson's playback again."));
    note(purpose, requester, claims->lesson, standing->movie, outcome);
    if (!outcome)
        co_return outcome.error();
    co_return *claims;
}

Task<Result<QByteArray>> PlaybackService::key(QByteArray token, QUuid keyId, PlaybackRequester requester)
{
    const auto claims = co_await entitled(std::move(token), std::move(requester), "key");
    if (!claims)
        co_return claims.error();
    const auto key = co_await contentKey(claims->package, keyId);
    if (!key)
        co_return key.error();
    co_return key->value;
}

Task<Result<ContentKey>> PlaybackService::contentKey(PackageId package, QUuid keyId)
{
    const auto sealed = co_await m_parts.rows.key(package, keyId);
    if (!sealed)
        co_return sealed.error();
    if (!*sealed)
        co_return notFound("key_not_found", QStringLiteral("There is no such key in this lesson."));
    const QByteArray row = contentKeyRow(package.uuid(), keyId);
    const auto opened = m_parts.box.open((*sealed)->bytes, (*sealed)->keyVersion, contentKeyPlace(row));
    if (!opened)
        co_return opened.error();
    co_return ContentKey{keyId, QByteArray::fromBase64(opened->toLatin1())};
}

Task<Result<License>> PlaybackService::license(QByteArray token, QByteArray system, QByteArray body,
                                               QByteArray contentType, PlaybackRequester requester)
{
    const auto claims = co_await entitled(std::move(token), std::move(requester), "license");
    if (!claims)
        co_return claims.error();
    const auto named = [&system](const LicenseProvider *provider) { return provider->system() == system; };
    const auto provider = std::find_if(m_parts.licenses.begin(), m_parts.licenses.end(), named);
    if (provider == m_parts.licenses.end())
        co_return notFound("license_system_unknown", QStringLiteral("There are no licences of this system here."));
    const auto package = co_await packageOf(claims->package);
    if (!package)
        co_return package.error();
    LicenseRequest request;
    request.body = std::move(body);
    request.contentType = std::move(contentType);
    for (const QUuid &id : (*package)->keyIds) {
        auto key = co_await contentKey(claims->package, id);
        if (!key)
            co_return key.error();
        request.keys.append(std::move(*key));
    }
    co_return co_await (*provider)->license(std::move(request));
}

Task<Result<LentLesson>> PlaybackService::lessonFor(LessonId lesson, PlaybackRequester requester, const char *purpose)
{
    const auto standing =
        co_await m_parts.rows.standing(requester.viewer.user, requester.session, lesson, m_parts.clock.now());
    if (!standing)
        co_return standing.error();
    const Result<void> outcome = decide(*standing, requester);
    note(purpose, requester, lesson, standing->movie, outcome);
    if (!outcome)
        co_return outcome.error();
    const auto package = co_await packageOf(standing->package);
    if (!package)
        co_return package.error();
    co_return LentLesson{*package, standing->lesson.entitlement.endsAt};
}

} // namespace cinefluent::server
