// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/publishing/preparedpackages.h"

namespace cinefluent::server {

namespace {

/// The same files under the same names, opened by the same keys, of the same lesson.
QUuid idOf(const api::ManifestLesson &entry)
{
    const api::LessonPackage &package = entry.package;
    QByteArrayList lines;
    for (const api::PackageFile &file : package.files)
        lines.append((file.path + u' ' + file.sha256 + u' ' + file.contentType).toUtf8());
    for (const api::PackageKey &key : package.keys)
        lines.append("key " + key.id.toByteArray(QUuid::WithoutBraces));
    std::sort(lines.begin(), lines.end());
    lines.prepend("dash " + package.dash.toUtf8());
    lines.prepend("master " + package.master.toUtf8());
    return deriveUuid(entry.lesson.id.uuid(), lines.join('\n'));
}

} // namespace

bool bringsKeys(const api::ReleaseManifest &manifest)
{
    return std::any_of(manifest.lessons.begin(), manifest.lessons.end(),
                       [](const api::ManifestLesson &entry) { return !entry.package.keys.isEmpty(); });
}

api::ReleaseManifest withoutKeys(api::ReleaseManifest manifest)
{
    for (api::ManifestLesson &entry : manifest.lessons) {
        for (api::PackageKey &key : entry.package.keys)
            key.value = sha256("cinefluent content key\n" + key.value).first(api::PackageKey::sizeBytes);
    }
    return manifest;
}

std::vector<PreparedPackage> keptPackages(const api::ReleaseManifest &manifest)
{
    std::vector<PreparedPackage> prepared;
    for (const api::ManifestLesson &entry : manifest.lessons) {
        if (!entry.package.isEmpty())
            prepared.push_back({idOf(entry), entry.lesson.id, &entry.package, {}});
    }
    return prepared;
}

std::vector<PreparedPackage> preparePackages(const api::ReleaseManifest &manifest, const PiiBox &box)
{
    std::vector<PreparedPackage> prepared = keptPackages(manifest);
    for (PreparedPackage &package : prepared) {
        for (const api::PackageKey &key : package.package->keys) {
            const QByteArray row = contentKeyRow(package.id, key.id);
            const PiiBox::Sealed sealed = box.seal(QString::fromLatin1(key.value.toBase64()), contentKeyPlace(row));
            package.keys.push_back({key.id, sealed.bytes, sealed.keyVersion});
        }
    }
    return prepared;
}

} // namespace cinefluent::server
