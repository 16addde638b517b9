// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/releasemanifestmaker.h"

#include "common/publishing/builtmedia.h"

#include <QCryptographicHash>
#include <QSet>

namespace cinefluent::studio {

namespace {

/// Without media.
api::ManifestLesson entryOf(const ProjectContent &content, const Lesson &lesson, QSet<HeadwordId> &taught)
{
    api::ManifestLesson entry;
    entry.lesson = lesson;
    entry.cues = content.cuesOfLesson(lesson.id);
    for (const LessonCue &cue : entry.cues) {
        for (const Occurrence &occurrence : content.occurrencesInCue(cue.cue.id)) {
            entry.occurrences.append(occurrence);
            taught.insert(occurrence.headwordId);
        }
    }
    return entry;
}

void addHeadwords(api::ReleaseManifest &manifest, const ProjectContent &content, const QSet<HeadwordId> &taught)
{
    for (const Headword &headword : content.headwords()) {
        if (taught.contains(headword.id))
            manifest.headwords.append(headword);
    }
}

} // namespace

api::ReleaseManifest makeManifest(const ProjectContent &content, const encode::PackageResult &package)
{
    api::ReleaseManifest manifest;
    manifest.movie = content.movie();
    QSet<HeadwordId> taught;
    for (const encode::BuiltLesson &built : package.lessons) {
        const Lesson *lesson = content.findLesson(built.id);
        if (!lesson)
            continue;
        api::ManifestLesson entry = entryOf(content, *lesson, taught);
        publishing::takeMedia(manifest, entry, built);
        manifest.lessons.append(entry);
    }
    addHeadwords(manifest, content, taught);
    if (!package.lessons.isEmpty())
        publishing::takePoster(manifest, package.lessons.constFirst());
    return manifest;
}

publishing::EncodeOrder makeOrder(const ProjectContent &content, const api::MediaObject &film)
{
    publishing::EncodeOrder order;
    order.film = film;
    order.manifest.movie = content.movie();
    QSet<HeadwordId> taught;
    for (const Lesson &lesson : content.lessons()) {
        order.manifest.lessons.append(entryOf(content, lesson, taught));
        if (const auto poster = lesson.posterInRange())
            order.postersUs.insert(lesson.id.toString(), (*poster - lesson.range.in).us());
    }
    addHeadwords(order.manifest, content, taught);
    return order;
}

QString contentKeyOf(const api::ReleaseManifest &manifest)
{
    api::ReleaseManifest anonymous = manifest;
    anonymous.releaseId = QUuid();
    return QString::fromLatin1(QCryptographicHash::hash(api::toJson(anonymous), QCryptographicHash::Sha256).toHex());
}

} // namespace cinefluent::studio
