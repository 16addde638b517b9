// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/studio/net/fakehttpserver.h"

#include <QCryptographicHash>

#include <optional>

namespace cinefluent::tests {

/// The uploads of a server by tus, as the contract has them; nothing of an upload is an object before it is whole.
class FakeUploads
{
public:
    QHash<QByteArray, QByteArray> objects; ///< by SHA-256 in hexadecimal
    int begun = 0;
    int pieces = 0; ///< that came, whatever became of them
    /// What becomes of the next pieces, instead of being taken in order.
    std::function<std::optional<FakeAnswer>(const FakeRequest &piece)> fault;

    /// Forgets unfinished uploads, as when they expire.
    void forget() { m_uploads.clear(); }

    /// Nothing: the path is not one of these.
    std::optional<FakeAnswer> answer(const FakeRequest &request)
    {
        const QByteArray name = request.path.mid(request.path.lastIndexOf('/') + 1);
        if (request.path.startsWith("/studio/objects/"))
            return objects.contains(name) ? FakeAnswer{} : problemAnswer(404, "object_not_found");
        if (!request.path.startsWith("/studio/uploads"))
            return std::nullopt;
        if (request.headers.value("tus-resumable") != "1.0.0")
            return problemAnswer(412, "tus_version_unsupported");
        if (request.method == "POST")
            return begin(request);
        if (request.method == "GET")
            return list(request);
        if (!m_uploads.contains(name))
            return problemAnswer(404, "upload_not_found");
        return request.method == "PATCH" ? take(m_uploads[name], request) : withOffset(200, m_uploads[name]);
    }

private:
    struct Upload
    {
        QByteArray sha256;
        qint64 length = 0;
        QByteArray content;
    };

    FakeAnswer begin(const FakeRequest &request)
    {
        const QByteArray metadata = request.headers.value("upload-metadata");
        Upload upload;
        upload.sha256 = QByteArray::fromBase64(metadata.mid(7, metadata.indexOf(',') - 7));
        upload.length = request.headers.value("upload-length").toLongLong();
        const QByteArray id = "00000000-0000-4000-8000-" + QByteArray::number(++begun).rightJustified(12, '0');
        m_uploads.insert(id, upload);
        FakeAnswer answer;
        answer.status = 201;
        answer.headers = {{"Location", "uploads/" + id}};
        return answer;
    }

    FakeAnswer list(const FakeRequest &request)
    {
        const QByteArray sha256 = request.path.mid(request.path.indexOf('=') + 1);
        QByteArrayList rows;
        for (auto it = m_uploads.cbegin(); it != m_uploads.cend(); ++it) {
            if (it->sha256 == sha256 && it->content.size() < it->length)
                rows.append("{\"id\":\"" + it.key() + "\",\"lengthBytes\":" + QByteArray::number(it->length) +
                            ",\"offsetBytes\":" + QByteArray::number(it->content.size()) + '}');
        }
        FakeAnswer answer;
        answer.body = "{\"uploads\":[" + rows.join(',') + "]}";
        return answer;
    }

    FakeAnswer take(Upload &upload, const FakeRequest &request)
    {
        ++pieces;
        if (fault) {
            if (const auto broken = fault(request))
                return *broken;
        }
        if (request.headers.value("upload-offset").toLongLong() != upload.content.size())
            return problemAnswer(409, "upload_offset_differs");
        if (request.headers.value("upload-checksum") !=
            "sha256 " + QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toBase64())
            return problemAnswer(460, "upload_checksum_differs");
        upload.content += request.body;
        if (upload.content.size() == upload.length) {
            if (QCryptographicHash::hash(upload.content, QCryptographicHash::Sha256).toHex() != upload.sha256)
                return problemAnswer(400, "object_mismatch");
            objects.insert(upload.sha256, upload.content);
        }
        return withOffset(204, upload);
    }

    static FakeAnswer withOffset(int status, const Upload &upload)
    {
        FakeAnswer answer;
        answer.status = status;
        answer.headers = {{"Upload-Offset", QByteArray::number(upload.content.size())}};
        return answer;
    }

    QHash<QByteArray, Upload> m_uploads;
};

} // namespace cinefluent::tests
