// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/ids.h"
#include "common/base/result.h"
#include "common/lesson/level.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

namespace cinefluent::api {

/// What is wrong with a document, up to a limit: more would help nobody and cost memory.
class Offences
{
public:
    static constexpr qsizetype limit = 100;

    void add(const QString &pointer, const char *code, const QString &message);
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] bool isFull() const { return m_fields.size() >= limit; }
    [[nodiscard]] const QList<FieldError> &fields() const { return m_fields; }

private:
    QList<FieldError> m_fields;
};

enum class UnknownMembers
{
    Refused, ///< requests: what is not understood must not be dropped without a word
    Ignored  ///< answers: a newer server may say more
};

/// Takes the members of one JSON object by name and type. Every getter notes an offence with its JSON pointer where the
/// member is missing or wrong and then returns an empty value, so a reader goes through a whole document and reports
/// everything at once. Call `finish()` last: it notes the members nobody asked for. Not thread-safe.
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString pointer, Offences &offences, UnknownMembers unknown);
    /// For an element that should be an object.
    ObjectReader(const QJsonValue &value, QString pointer, Offences &offences, UnknownMembers unknown);

    [[nodiscard]] bool has(const char *name) const;
    /// 0 ≤ length ≤ `maxLength` in UTF-16 units.
    QString string(const char *name, qsizetype maxLength);
    /// The same with at least one character that is no space.
    QString text(const char *name, qsizetype maxLength);
    QString optionalString(const char *name, qsizetype maxLength);
    /// null gives an empty string.
    QString nullableString(const char *name, qsizetype maxLength);
    bool boolean(const char *name);
    qint64 integer(const char *name, qint64 least, qint64 most);
    /// null gives nullopt.
    std::optional<qint64> nullableInteger(const char *name, qint64 least, qint64 most);
    double number(const char *name, double least, double most);
    QUuid uuid(const char *name);
    template<typename SomeId>
    SomeId id(const char *name)
    {
        return SomeId(uuid(name));
    }
    QDate nullableDate(const char *name);
    /// RFC 3339 with an offset or "Z", years 1970–9999.
    Instant instant(const char *name);
    /// null gives nullopt.
    std::optional<Instant> nullableInstant(const char *name);
    Level level(const char *name);
    QString sha256(const char *name, bool mayBeEmpty = false);
    QString language(const char *name);
    QStringList strings(const char *name, qsizetype maxCount, qsizetype maxLength);
    /// Language tag → text.
    QMap<QString, QString> texts(const char *name, qsizetype maxLength);
    QJsonArray array(const char *name, qsizetype maxCount);
    QJsonObject object(const char *name);
    /// A reader of the object in member `name`; whoever reads it finishes it.
    ObjectReader member(const char *name);
    /// Calls `read(ObjectReader &)` for each element of an array of objects until the list of offences is full.
    template<typename Read>
    void each(const char *name, qsizetype maxCount, Read read)
    {
        const QJsonArray elements = array(name, maxCount);
        for (qsizetype i = 0; i < elements.size() && !m_offences.isFull(); ++i) {
            ObjectReader element(elements.at(i), pointerTo(name) + u'/' + QString::number(i), m_offences, m_unknown);
            read(element);
            element.finish();
        }
    }

    void finish();

    void offend(const char *name, const char *code, const QString &message);
    [[nodiscard]] QString pointerTo(const char *name) const;
    [[nodiscard]] Offences &offences() { return m_offences; }

private:
    /// The member, noted as seen; an offence and undefined where it is missing.
    QJsonValue take(const char *name);
    /// Whether `value` is a string within the length; an offence where not.
    bool checked(const QString &pointer, const QJsonValue &value, qsizetype maxLength);

    QJsonObject m_object;
    QString m_pointer;
    Offences &m_offences;
    UnknownMembers m_unknown;
    bool m_isObject = true;
    QSet<QString> m_seen;
};

/// `text` as one reference token of RFC 6901.
[[nodiscard]] QString pointerToken(const QString &text);
/// 64 lowercase hexadecimal digits.
[[nodiscard]] bool isSha256(QStringView text);

} // namespace cinefluent::api
