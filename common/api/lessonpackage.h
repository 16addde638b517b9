// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/objectreader.h"
#include "common/base/jsonwriter.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

namespace cinefluent::api {

/// One file of a package: where players look for it, and the uploaded object that it is.
struct PackageFile
{
    QString path;   ///< relative to the master playlist; see isPackagePath()
    QString sha256; ///< of the object
    qint64 sizeBytes = 0;
    QString contentType;

    friend bool operator==(const PackageFile &, const PackageFile &) = default;
};

/// A key that segments are encrypted with (AES-128, RFC 8216, section 4.3.2.4); playlists name it "../keys/<id>".
struct PackageKey
{
    static constexpr qsizetype sizeBytes = 16;

    QUuid id;
    QByteArray value;

    friend bool operator==(const PackageKey &, const PackageKey &) = default;
};

/// A lesson as players stream it: playlists, media files, subtitles and pictures, and the keys that open them.
struct LessonPackage
{
    static constexpr int formatVersion = 1;
    static constexpr qsizetype maxFiles = 1'000;
    static constexpr qsizetype maxKeys = 64;

    QString master; ///< path of the HLS master playlist, at the top
    QString dash;   ///< path of the DASH manifest, at the top; empty: none
    QList<PackageFile> files;
    QList<PackageKey> keys; ///< empty: not encrypted

    [[nodiscard]] bool isEmpty() const { return files.isEmpty(); }
    friend bool operator==(const LessonPackage &, const LessonPackage &) = default;
};

/// `[a-z0-9._-]+`, in one folder at most, no segment that begins with "."; folders "keys", "license" and "offline" are
/// the server's.
[[nodiscard]] bool isPackagePath(QStringView path);

/// {"version": 1, "master": …, "dash": …, "files": [{"path", "object", "bytes", "type"}], "keys": [{"id", "value"}]};
/// `value` is base64. "dash" is left out where there is none.
void writePackage(JsonWriter &json, const LessonPackage &package);

/// The other way round, with an offence for each rule that is broken within the package itself.
[[nodiscard]] LessonPackage readPackage(ObjectReader &reader);

} // namespace cinefluent::api
