// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/filmstamp.h"

#include "common/encode/filehash.h"
#include "studio/document/durablefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace cinefluent::studio {

namespace {

constexpr QLatin1StringView pathMember("path");
constexpr QLatin1StringView sizeMember("sizeBytes");
constexpr QLatin1StringView modifiedMember("modifiedMs");
constexpr QLatin1StringView hashMember("sha256");

QString recordIn(const QString &workFolder)
{
    return QDir(workFolder).filePath(QStringLiteral("film.json"));
}

QString remembered(const FilmStamp &stamp, const QString &workFolder)
{
    QFile file(recordIn(workFolder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject record = QJsonDocument::fromJson(file.readAll()).object();
    const FilmStamp known{record[pathMember].toString(), record[sizeMember].toInteger(-1),
                          record[modifiedMember].toInteger()};
    return known == stamp ? record[hashMember].toString() : QString();
}

void remember(const FilmStamp &stamp, const QString &sha256, const QString &workFolder)
{
    const QJsonObject record{{pathMember, stamp.path},
                             {sizeMember, stamp.sizeBytes},
                             {modifiedMember, stamp.modifiedMs},
                             {hashMember, sha256}};
    // Without the record the film is read once more next time.
    const bool kept =
        QDir().mkpath(workFolder) && durablefile::write(recordIn(workFolder), QJsonDocument(record).toJson()).ok();
    if (!kept)
        qWarning("the film's hash is not remembered");
}

} // namespace

FilmStamp stampOf(const QString &path)
{
    const QFileInfo file(path);
    return {file.canonicalFilePath(), file.size(), file.lastModified().toMSecsSinceEpoch()};
}

Result<QString> filmSha256(const QString &path, const QString &workFolder, const std::function<void(double)> &progress,
                           const std::stop_token &stop)
{
    const FilmStamp stamp = stampOf(path);
    if (const QString known = remembered(stamp, workFolder); !known.isEmpty())
        return known;
    const auto report = [&](qint64 bytes) {
        if (progress && stamp.sizeBytes > 0)
            progress(double(bytes) / double(stamp.sizeBytes));
    };
    const Result<encode::FileHash> hash = encode::hashFile(path, stop, report);
    if (!hash)
        return hash.error();
    if (stampOf(path) == stamp)
        remember(stamp, hash->sha256, workFolder);
    return hash->sha256;
}

} // namespace cinefluent::studio
