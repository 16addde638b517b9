// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <mutex>

namespace cinefluent::server {

/// The files of pages for people, compiled into the program: the pages themselves, their styles and scripts. A file is
/// read and compressed when it is first asked for. Any thread.
class PageAssets
{
public:
    /// `folder` is one of the program's resources below ":/cinefluent": "reference" or "pages".
    explicit PageAssets(const QString &folder);

    /// The file of that name, e.g. "index.html", under the content security policy `policy`: 200, 304 where the caller
    /// has it, 404 "file_not_found" where the program has none.
    [[nodiscard]] HttpResponse answer(const HttpRequest &request, const QByteArray &name, const char *policy) const;

private:
    struct Asset
    {
        QByteArray mediaType;
        QByteArray content;
        QByteArray gzip;
        QByteArray etag;
    };
    struct Entry
    {
        QString path;
        std::once_flag once;
        Asset asset;
    };

    [[nodiscard]] const Asset *find(const QByteArray &name) const;
    [[nodiscard]] static Asset read(const QByteArray &name, const QString &path);

    mutable std::map<QByteArray, Entry> m_entries;
};

} // namespace cinefluent::server
