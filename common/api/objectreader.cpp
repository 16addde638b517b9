// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/objectreader.h"

#include "common/lesson/movie.h"

#include <QRegularExpression>

#include <cmath>

namespace cinefluent::api {

void Offences::add(const QString &pointer, const char *code, const QString &message)
{
    if (!isFull())
        m_fields.append({pointer, QString::fromLatin1(code), message});
}

QString pointerToken(const QString &text)
{
    QString token = text;
    return token.replace(u'~', QLatin1StringView("~0")).replace(u'/', QLatin1StringView("~1"));
}

bool isSha256(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

ObjectReader::ObjectReader(QJsonObject object, QString pointer, Offences &offences, UnknownMembers unknown)
    : m_object(std::move(object))
    , m_pointer(std::move(pointer))
    , m_offences(offences)
    , m_unknown(unknown)
{
}

ObjectReader::ObjectReader(const QJsonValue &value, QString pointer, Offences &offences, UnknownMembers unknown)
    : ObjectReader(value.toObject(), std::move(pointer), offences, unknown)
{
    m_isObject = value.isObject();
    if (!m_isObject)
        m_offences.add(m_pointer, "wrong_type", QStringLiteral("An object is expected here."));
}

bool ObjectReader::has(const char *name) const
{
    return m_object.contains(QLatin1StringView(name));
}

QString ObjectReader::pointerTo(const char *name) const
{
    return m_pointer + u'/' + QLatin1StringView(name);
}

void ObjectReader::offend(const char *name, const char *code, const QString &message)
{
    m_offences.add(pointerTo(name), code, message);
}

QJsonValue ObjectReader::take(const char *name)
{
    const QString key = QString::fromLatin1(name);
    m_seen.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() && m_isObject)
        offend(name, "required", QStringLiteral("“%1” is missing.").arg(key));
    return value;
}

bool ObjectReader::checked(const QString &pointer, const QJsonValue &value, qsizetype maxLength)
{
    if (!value.isString())
        m_offences.add(pointer, "wrong_type", QStringLiteral("A string is expected here."));
    else if (value.toString().size() > maxLength)
        m_offences.add(pointer, "too_long", QStringLiteral("At most %1 characters are allowed.").arg(maxLength));
    else
        return true;
    return false;
}

QString ObjectReader::string(const char *name, qsizetype maxLength)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() || !checked(pointerTo(name), value, maxLength))
        return {};
    return value.toString();
}

QString ObjectReader::text(const char *name, qsizetype maxLength)
{
    const QString content = string(name, maxLength);
    const QJsonValue value = m_object.value(QLatin1StringView(name));
    if (value.isString() && value.toString().trimmed().isEmpty())
        offend(name, "required", QStringLiteral("This may not be empty."));
    return content;
}

QString ObjectReader::optionalString(const char *name, qsizetype maxLength)
{
    return has(name) ? string(name, maxLength) : QString();
}

QString ObjectReader::nullableString(const char *name, qsizetype maxLength)
{
    if (m_object.value(QLatin1StringView(name)).isNull()) {
        m_seen.insert(QString::fromLatin1(name));
        return {};
    }
    return string(name, maxLength);
}

bool ObjectReader::boolean(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool())
        offend(name, "wrong_type", QStringLiteral("true or false is expected here."));
    return value.toBool();
}

qint64 ObjectReader::integer(const char *name, qint64 least, qint64 most)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return least;
    // toInteger() gives the fallback for fractions and for what 64 bits cannot hold: two fallbacks tell it from a
    // value.
    const qint64 number = value.toInteger(0);
    if (!value.isDouble() || (number == 0 && value.toInteger(1) == 1)) {
        offend(name, "wrong_type", QStringLiteral("A whole number is expected here."));
        return least;
    }
    if (number < least || number > most) {
        offend(name, "out_of_range", QStringLiteral("A number from %1 to %2 is expected here.").arg(least).arg(most));
        return least;
    }
    return number;
}

std::optional<qint64> ObjectReader::nullableInteger(const char *name, qint64 least, qint64 most)
{
    if (m_object.value(QLatin1StringView(name)).isNull()) {
        m_seen.insert(QString::fromLatin1(name));
        return std::nullopt;
    }
    return integer(name, least, most);
}

double ObjectReader::number(const char *name, double least, double most)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return least;
    if (!value.isDouble()) {
        offend(name, "wrong_type", QStringLiteral("A number is expected here."));
        return least;
    }
    const double number = value.toDouble();
    if (!std::isfinite(number) || number < least || number > most) {
        offend(name, "out_of_range", QStringLiteral("A number from %1 to %2 is expected here.").arg(least).arg(most));
        return least;
    }
    return number;
}

QUuid ObjectReader::uuid(const char *name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return {};
    const QUuid parsed = Id<struct AnyTag>::fromString(value.toString()).uuid();
    if (parsed.isNull())
        offend(name, "not_a_uuid", QStringLiteral("A UUID is expected here."));
    return parsed;
}

QDate ObjectReader::nullableDate(const char *name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return {};
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid() || date.year() < 1 || date.toString(Qt::ISODate) != value.toString())
        offend(name, "not_a_date", QStringLiteral("A date such as 2026-11-22 or null is expected here."));
    return date;
}

Instant ObjectReader::instant(const char *name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return {};
    static const QRegularExpression pattern(QStringLiteral(
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"));
    const QDateTime time = pattern.match(value.toString()).hasMatch()
                               ? QDateTime::fromString(value.toString(), Qt::ISODateWithMs)
                               : QDateTime();
    if (!time.isValid() || time.toMSecsSinceEpoch() < 0) {
        offend(name, "not_a_time", QStringLiteral("A time such as 2026-11-22T11:30:00.000Z is expected here."));
        return {};
    }
    return toInstant(time);
}

std::optional<Instant> ObjectReader::nullableInstant(const char *name)
{
    if (m_object.value(QLatin1StringView(name)).isNull()) {
        m_seen.insert(QString::fromLatin1(name));
        return std::nullopt;
    }
    return instant(name);
}

Level ObjectReader::level(const char *name)
{
    const QJsonValue value = take(name);
    const std::optional<Level> parsed = parseLevel(value.toString());
    if (!value.isUndefined() && !parsed)
        offend(name, "not_a_level", QStringLiteral("One of A1, A2, B1, B2, C1, C2 is expected here."));
    return parsed.value_or(Level::A1);
}

QString ObjectReader::sha256(const char *name, bool mayBeEmpty)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return {};
    const QString text = value.toString();
    if (value.isString() && text.isEmpty() && mayBeEmpty)
        return {};
    if (!isSha256(text)) {
        offend(name, "not_a_sha256", QStringLiteral("A SHA-256 in 64 lowercase hexadecimal digits is expected here."));
        return {};
    }
    return text;
}

QString ObjectReader::language(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !isLanguageTag(value.toString()))
        offend(name, "not_a_language", QStringLiteral("A language tag such as en or pt-BR is expected here."));
    return value.toString();
}

QStringList ObjectReader::strings(const char *name, qsizetype maxCount, qsizetype maxLength)
{
    QStringList texts;
    const QJsonArray elements = array(name, maxCount);
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (checked(pointerTo(name) + u'/' + QString::number(i), elements.at(i), maxLength))
            texts.append(elements.at(i).toString());
    }
    return texts;
}

QMap<QString, QString> ObjectReader::texts(const char *name, qsizetype maxLength)
{
    QMap<QString, QString> texts;
    const QJsonObject members = object(name);
    for (auto member = members.begin(); member != members.end(); ++member) {
        const QString pointer = pointerTo(name) + u'/' + pointerToken(member.key().left(64));
        if (!isLanguageTag(member.key()))
            m_offences.add(pointer, "not_a_language",
                           QStringLiteral("A language tag such as en or pt-BR is expected."));
        else if (checked(pointer, member.value(), maxLength))
            texts.insert(member.key(), member.value().toString());
    }
    return texts;
}

QJsonArray ObjectReader::array(const char *name, qsizetype maxCount)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return {};
    if (!value.isArray()) {
        offend(name, "wrong_type", QStringLiteral("An array is expected here."));
        return {};
    }
    const QJsonArray elements = value.toArray();
    if (elements.size() > maxCount) {
        offend(name, "too_many", QStringLiteral("At most %1 elements are allowed.").arg(maxCount));
        return {};
    }
    return elements;
}

QJsonObject ObjectReader::object(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isObject())
        offend(name, "wrong_type", QStringLiteral("An object is expected here."));
    return value.toObject();
}

ObjectReader ObjectReader::member(const char *name)
{
    const QJsonValue value = take(name);
    ObjectReader reader(value.toObject(), pointerTo(name), m_offences, m_unknown);
    reader.m_isObject = value.isObject();
    if (!value.isUndefined() && !value.isObject())
        offend(name, "wrong_type", QStringLiteral("An object is expected here."));
    return reader;
}

void ObjectReader::finish()
{
    if (m_unknown == UnknownMembers::Ignored)
        return;
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_seen.contains(member.key()))
            m_offences.add(m_pointer + u'/' + pointerToken(member.key().left(64)), "unknown_member",
                           QStringLiteral("This member is not known."));
    }
}

} // namespace cinefluent::api
