// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/publishing/releasehistory.h"

#include "common/base/jsonwriter.h"
#include "server/services/publishing/preparedpackages.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cinefluent::server {

QByteArray ReleaseSchedule::toPayload() const
{
    QByteArray out;
    JsonWriter(out)
        .beginObject()
        .member("movie", movie.toString())
        .member("release", release.toString(QUuid::WithoutBraces))
        .member("publishAtUs", QString::number(publishAt.time_since_epoch().count()))
        .endObject();
    return out;
}

Result<ReleaseSchedule> ReleaseSchedule::fromPayload(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    bool isTime = false;
    const qint64 us = object.value(QLatin1StringView("publishAtUs")).toString().toLongLong(&isTime);
    const ReleaseSchedule schedule{MovieId::fromString(object.value(QLatin1StringView("movie")).toString()),
                                   QUuid::fromString(object.value(QLatin1StringView("release")).toString()),
                                   Instant(std::chrono::microseconds(us))};
    if (!isTime || schedule.movie.isNull() || schedule.release.isNull())
        return makeError(ErrorKind::InvalidInput, QStringLiteral("job_payload_invalid"),
                         QStringLiteral("The job does not say what is to be done."));
    return schedule;
}

Result<PreparedRelease> keptRelease(const QByteArray &manifestJson)
{
    auto manifest = api::releaseManifestFromJson(manifestJson);
    if (!manifest)
        return makeError(ErrorKind::Corrupt, QStringLiteral("release_unreadable"),
                         QStringLiteral("This release was kept in a form that this server does not read. Nothing was "
                                        "changed; publish it from the studio."),
                         describe(manifest.error()));
    PreparedRelease release;
    release.manifest = std::make_shared<const api::ReleaseManifest>(std::move(*manifest));
    release.packages = keptPackages(*release.manifest);
    return release;
}

} // namespace cinefluent::server
