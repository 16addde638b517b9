// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/lessonpackage.h"

#include <QRegularExpression>

namespace cinefluent::api {

namespace {

constexpr qsizetype maxPathLength = 200;
constexpr qint64 maxFileBytes = qint64(64) * 1024 * 1024 * 1024;

QString readPath(ObjectReader &reader, const char *name)
{
    const QString path = reader.string(name, maxPathLength);
    if (!isPackagePath(path))
        reader.offend(name, "path_invalid",
                      QStringLiteral("Lowercase letters, digits, \".\", \"_\" and \"-\" are expected, in one folder at "
                                     "most, which is none of keys, license and offline."));
    return path;
}

PackageFile readFile(ObjectReader &reader)
{
    PackageFile file;
    file.path = readPath(reader, "path");
    file.sha256 = reader.sha256("object");
    file.sizeBytes = reader.integer("bytes", 1, maxFileBytes);
    file.contentType = reader.string("type", 100);
    return file;
}

PackageKey readKey(ObjectReader &reader)
{
    PackageKey key;
    key.id = reader.uuid("id");
    const QByteArray text = reader.string("value", 24).toLatin1();
    key.value = QByteArray::fromBase64(text);
    if (key.value.size() != PackageKey::sizeBytes || key.value.toBase64() != text)
        reader.offend("value", "key_invalid", QStringLiteral("16 bytes in base64 are expected here."));
    return key;
}

/// That every name is there once, and what players begin with at all.
void checkNames(ObjectReader &reader, const LessonPackage &package)
{
    QSet<QString> paths;
    for (const PackageFile &file : package.files) {
        if (paths.contains(file.path))
            reader.offend("files", "duplicate", QStringLiteral("Two files have the path %1.").arg(file.path));
        paths.insert(file.path);
    }
    QSet<QUuid> ids;
    for (const PackageKey &key : package.keys) {
        if (ids.contains(key.id))
            reader.offend("keys", "duplicate", QStringLiteral("Two keys have one id."));
        ids.insert(key.id);
    }
    const auto require = [&](const char *name, const QString &path) {
        if (!paths.contains(path) || path.contains(u'/'))
            reader.offend(name, "file_missing", QStringLiteral("It is one of the package's files, in no folder."));
    };
    require("master", package.master);
    if (!package.dash.isEmpty())
        require("dash", package.dash);
}

} // namespace

bool isPackagePath(QStringView path)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(?!keys/|license/|offline/)[a-z0-9_-][a-z0-9._-]*/)?[a-z0-9_-][a-z0-9._-]*\\z"));
    return path.size() <= maxPathLength && pattern.match(path.toString()).hasMatch();
}

void writePackage(JsonWriter &json, const LessonPackage &package)
{
    json.beginObject().member("version", LessonPackage::formatVersion).member("master", package.master);
    if (!package.dash.isEmpty())
        json.member("dash", package.dash);
    json.key("files").beginArray();
    for (const PackageFile &file : package.files) {
        json.beginObject().member("path", file.path).member("object", file.sha256).member("bytes", file.sizeBytes);
        json.member("type", file.contentType).endObject();
    }
    json.endArray().key("keys").beginArray();
    for (const PackageKey &key : package.keys) {
        json.beginObject().member("id", key.id.toString(QUuid::WithoutBraces));
        json.member("value", QString::fromLatin1(key.value.toBase64())).endObject();
    }
    json.endArray().endObject();
}

LessonPackage readPackage(ObjectReader &reader)
{
    LessonPackage package;
    (void)reader.integer("version", LessonPackage::formatVersion, LessonPackage::formatVersion);
    package.master = readPath(reader, "master");
    if (reader.has("dash"))
        package.dash = readPath(reader, "dash");
    reader.each("files", LessonPackage::maxFiles, [&](ObjectReader &file) { package.files.append(readFile(file)); });
    reader.each("keys", LessonPackage::maxKeys, [&](ObjectReader &key) { package.keys.append(readKey(key)); });
    checkNames(reader, package);
    return package;
}

} // namespace cinefluent::api
