// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <mutex>

namespace cinefluent::server {

/// One file of the API reference, ready to be sent.
struct ReferenceAsset
{
    QByteArray mediaType;
    QByteArray content;
    QByteArray gzip;
    QByteArray etag;
};

/// What /openapi.yaml and /docs are made of, compiled into the program: the document, the page and, where the build had
/// it, the renderer. A file is read and compressed when it is first asked for. Any thread.
class ReferenceAssets
{
public:
    ReferenceAssets();

    /// By file name, e.g. "openapi.yaml"; null where the program has none of that name. Valid as long as this object.
    [[nodiscard]] const ReferenceAsset *find(const QByteArray &name) const;

private:
    struct Entry
    {
        QString path;
        std::once_flag once;
        ReferenceAsset asset;
    };
    mutable std::map<QByteArray, Entry> m_entries;
};

} // namespace cinefluent::server
