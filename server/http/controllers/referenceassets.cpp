// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/referenceassets.h"

#include "server/http/compression.h"
#include "server/http/conditional.h"

#include <QDir>
#include <QFile>

// The macro must be expanded outside any namespace, and makes the linker keep a static library's resource.
static void initResources()
{
    Q_INIT_RESOURCE(reference);
}

namespace cinefluent::server {

namespace {

constexpr int gzipLevel = 9; // once a process

QByteArray mediaTypeOf(const QByteArray &name)
{
    static const std::map<QByteArray, QByteArray> types{{"html", "text/html; charset=utf-8"},
                                                        {"css", "text/css; charset=utf-8"},
                                                        {"js", "text/javascript; charset=utf-8"},
                                                        {"yaml", "application/yaml"}};
    return types.at(name.mid(name.lastIndexOf('.') + 1));
}

ReferenceAsset assetOf(const QByteArray &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("resource %s is missing from the program", qPrintable(path));
    ReferenceAsset asset;
    asset.mediaType = mediaTypeOf(name);
    asset.content = file.readAll();
    asset.gzip = gzipCompress(asset.content, gzipLevel);
    asset.etag = etagOf(asset.content);
    return asset;
}

} // namespace

ReferenceAssets::ReferenceAssets()
{
    initResources();
    const QDir folder(QStringLiteral(":/cinefluent/reference"));
    for (const QString &name : folder.entryList(QDir::Files))
        m_entries[name.toUtf8()].path = folder.filePath(name);
}

const ReferenceAsset *ReferenceAssets::find(const QByteArray &name) const
{
    const auto found = m_entries.find(name);
    if (found == m_entries.end())
        return nullptr;
    Entry &entry = found->second;
    std::call_once(entry.once, [&] { entry.asset = assetOf(name, entry.path); });
    return &entry.asset;
}

} // namespace cinefluent::server
