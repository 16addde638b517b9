// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/compression.h"

#include "server/http/headerfields.h"

#include <libdeflate.h>

#include <memory>

namespace cinefluent::server {

QByteArray gzipCompress(QByteArrayView content, int level)
{
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
        libdeflate_alloc_compressor(level), &libdeflate_free_compressor);
    if (!compressor)
        return {};
    QByteArray result;
    result.resize(qsizetype(libdeflate_gzip_compress_bound(compressor.get(), size_t(content.size()))));
    const size_t size = libdeflate_gzip_compress(compressor.get(), content.data(), size_t(content.size()),
                                                 result.data(), size_t(result.size()));
    result.truncate(qsizetype(size));
    return result;
}

bool acceptsGzip(QByteArrayView acceptEncoding)
{
    bool any = false;
    bool anyDecided = false;
    while (!acceptEncoding.isEmpty()) {
        const qsizetype comma = acceptEncoding.indexOf(',');
        const QByteArrayView item = comma < 0 ? acceptEncoding : acceptEncoding.first(comma);
        acceptEncoding = comma < 0 ? QByteArrayView() : acceptEncoding.sliced(comma + 1);
        const qsizetype semicolon = item.indexOf(';');
        const QByteArrayView coding = (semicolon < 0 ? item : item.first(semicolon)).trimmed();
        bool accepted = true;
        if (semicolon >= 0) {
            const QByteArrayView weight = item.sliced(semicolon + 1).trimmed();
            if (weight.size() >= 3 && (weight[0] == 'q' || weight[0] == 'Q') && weight[1] == '=')
                accepted = weight.sliced(2).toByteArray().toDouble() > 0;
        }
        if (equalsIgnoringCase(coding, "gzip") || equalsIgnoringCase(coding, "x-gzip"))
            return accepted;
        if (coding == "*" && !anyDecided) {
            any = accepted;
            anyDecided = true;
        }
    }
    return any;
}

bool isCompressible(QByteArrayView mediaType)
{
    const qsizetype semicolon = mediaType.indexOf(';');
    const QByteArray type = (semicolon < 0 ? mediaType : mediaType.first(semicolon)).trimmed().toByteArray().toLower();
    return type.startsWith("text/") || type == "application/json" || type.endsWith("+json") || type.endsWith("+xml") ||
           type == "application/xml" || type == "application/javascript" || type == "application/vnd.apple.mpegurl" ||
           type == "application/yaml";
}

} // namespace cinefluent::server
