// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/catalogue/lessondocument.h"

#include <QHash>

#include <list>
#include <memory>
#include <mutex>

namespace cinefluent::server {

/// A document is another one for each release, native language and epoch of signed URLs: nothing ever has to be
/// dropped for being wrong, only for room.
struct LessonKey
{
    LessonId lessonId;
    QUuid releaseId;
    QString nativeLanguage;
    qint64 urlEpoch = 0;

    friend bool operator==(const LessonKey &, const LessonKey &) = default;
    friend size_t qHash(const LessonKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.lessonId, key.releaseId, key.nativeLanguage, key.urlEpoch);
    }
};

/// The documents asked for last, up to a number of bytes. One for all reactors; safe from any thread.
class LessonCache
{
public:
    explicit LessonCache(qsizetype limitBytes);

    /// Null where it is not there.
    [[nodiscard]] std::shared_ptr<const LessonDocument> find(const LessonKey &key);
    /// Replaces one of the same key; a document larger than the limit is not kept.
    void insert(const LessonKey &key, std::shared_ptr<const LessonDocument> document);

    [[nodiscard]] qsizetype sizeBytes() const;
    [[nodiscard]] qint64 hits() const;
    [[nodiscard]] qint64 misses() const;

private:
    struct Entry
    {
        LessonKey key;
        std::shared_ptr<const LessonDocument> document;
    };

    void removeOldest();

    const qsizetype m_limitBytes;
    mutable std::mutex m_mutex;
    std::list<Entry> m_entries; ///< used last in front
    QHash<LessonKey, std::list<Entry>::iterator> m_index;
    qsizetype m_sizeBytes = 0;
    qint64 m_hits = 0;
    qint64 m_misses = 0;
};

} // namespace cinefluent::server
