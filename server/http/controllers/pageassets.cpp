// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/pageassets.h"

#include "server/http/compression.h"
#include "server/http/conditional.h"
#include "server/http/errorresponse.h"

#include <QDir>
#include <QFile>

// The macro must be expanded outside any namespace, and makes the linker keep a static library's resource.
static void initResources()
{
    Q_INIT_RESOURCE(pages);
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

} // namespace

PageAssets::PageAssets(const QString &folder)
{
    initResources();
    const QDir files(QStringLiteral(":/cinefluent/") + folder);
    for (const QString &name : files.entryList(QDir::Files))
        m_entries[name.toUtf8()].path = files.filePath(name);
}

HttpResponse PageAssets::answer(const HttpRequest &request, const QByteArray &name, const char *policy) const
{
    const Asset *asset = find(name);
    if (!asset)
        return makeProblem(404, QStringLiteral("file_not_found"), QStringLiteral("This page has no file of that name."),
                           request.requestId);
    HttpResponse response = HttpResponse::bytes(200, asset->mediaType, asset->content);
    response.headers.append("Cache-Control", "public, max-age=300");
    response.headers.append("Vary", "Accept-Encoding");
    response.headers.append("Content-Security-Policy", policy);
    QByteArray etag = asset->etag;
    if (!asset->gzip.isEmpty() && acceptsGzip(request.headers.combined("Accept-Encoding"))) {
        response.body = asset->gzip;
        response.headers.append("Content-Encoding", "gzip");
        etag = "W/" + etag;
    }
    return conditional(request, etag, std::move(response));
}

const PageAssets::Asset *PageAssets::find(const QByteArray &name) const
{
    const auto found = m_entries.find(name);
    if (found == m_entries.end())
        return nullptr;
    Entry &entry = found->second;
    std::call_once(entry.once, [&] { entry.asset = read(name, entry.path); });
    return &entry.asset;
}

PageAssets::Asset PageAssets::read(const QByteArray &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("resource %s is missing from the program", qPrintable(path));
    Asset asset;
    asset.mediaType = mediaTypeOf(name);
    asset.content = file.readAll();
    asset.gzip = gzipCompress(asset.content, gzipLevel);
    asset.etag = etagOf(asset.content);
    return asset;
}

} // namespace cinefluent::server
