// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/releasemanifestmaker.h"

#include "common/publishing/builtmedia.h"

#include <QCryptographicHash>
#include <QSet>

namespace cinefluent::studio {

api::ReleaseManifest makeManifest(const ProjectContent &content, const encode::PackageResult &package)
{
    api::ReleaseManifest manifest;
    manifest.movie = content.movie();
    QSet<HeadwordId> taught;
    for (const encode::BuiltLesson &built : package.lessons) {
        const Lesson *lesson = content.findLesson(built.id);
        if (!lesson)
            continue;
        api::ManifestLesson entry;
        entry.lesson = *lesson;
        entry.cues = content.cuesOfLesson(built.id);
        for (const LessonCue &cue : entry.cues) {
            for (const Occurrence &occurrence : content.occurrencesInCue(cue.cue.id)) {
                entry.occurrences.append(occurrence);
                taught.insert(occurrence.headwordId);
            }
        }
        publishing::takeMedia(manifest, entry, built);
        manifest.lessons.append(entry);
    }
    for (const Headword &headword : content.headwords()) {
        if (taught.contains(headword.id))
            manifest.headwords.append(headword);
    }
    if (!package.lessons.isEmpty())
        publishing::takePoster(manifest, package.lessons.constFirst());
    return manifest;
}

QString contentKeyOf(const api::ReleaseManifest &manifest)
{
    api::ReleaseManifest anonymous = manifest;
    anonymous.releaseId = QUuid();
    return QString::fromLatin1(QCryptographicHash::hash(api::toJson(anonymous), QCryptographicHash::Sha256).toHex());
}

} // namespace cinefluent::studio
