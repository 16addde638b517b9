// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/jsonwriter.h"
#include "server/services/catalogue/cataloguerepository.h"
#include "server/services/catalogue/gziphead.h"
#include "server/services/media/mediaurls.h"

namespace cinefluent::server {

/// The seed's VocabularyItem.
void writeWord(JsonWriter &json, const WordRow &word, const MediaUrls &urls);

/// The API's LessonDetail up to what is the learner's own, serialised and compressed once. Immutable, so any number of
/// threads may share it.
class LessonDocument
{
public:
    LessonDocument(LessonId id, const LessonContent &content, const MediaUrls &urls);

    [[nodiscard]] const QUuid &releaseId() const { return m_releaseId; }

    /// The whole document with the learner's progress, plain or as gzip.
    [[nodiscard]] QByteArray json(const LessonProgress &progress) const;
    [[nodiscard]] QByteArray gzip(const LessonProgress &progress) const;
    [[nodiscard]] bool hasGzip() const { return !m_gzip.isEmpty(); }

    /// Weak, because plain and compressed forms share it: `W/"…"`.
    [[nodiscard]] QByteArray etag(const LessonProgress &progress) const;

    /// What a cache pays for it.
    [[nodiscard]] qsizetype sizeBytes() const { return m_json.size() + m_gzip.sizeBytes() + 256; }

private:
    [[nodiscard]] static QByteArray tail(const LessonProgress &progress);

    QUuid m_releaseId;
    QByteArray m_json; ///< without `,"userProgress":…}`
    GzipHead m_gzip;
    QByteArray m_digest;
};

} // namespace cinefluent::server
