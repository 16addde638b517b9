// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/auth/accountrules.h"

#include "common/lesson/movie.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace cinefluent::server {

namespace {

bool isLocalPart(const QString &text)
{
    // atext of RFC 5322 and, by RFC 6531, whatever is not ASCII but controls and separators
    static const QRegularExpression dotString(
        QStringLiteral("\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\x{A1}-\\x{10FFFF}-]+"
                       "(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\x{A1}-\\x{10FFFF}-]+)*\\z"));
    static const QRegularExpression unwanted(QStringLiteral("[\\p{C}\\p{Z}]"));
    return text.toUtf8().size() <= 64 && dotString.match(text).hasMatch() && !unwanted.match(text).hasMatch();
}

bool isDomain(const QString &text)
{
    static const QRegularExpression labels(
        QStringLiteral("\\A([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])\\z"));
    const QByteArray ace = QUrl::toAce(text.toLower());
    return labels.match(QString::fromLatin1(ace)).hasMatch();
}

} // namespace

bool isEmailAddress(QStringView email)
{
    const QString text = email.toString();
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    return at > 0 && text.toUtf8().size() <= 254 && isLocalPart(text.left(at)) && isDomain(text.mid(at + 1));
}

bool isUsername(QStringView username)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_.-]{1,48}[A-Za-z0-9]\\z"));
    return pattern.match(username).hasMatch();
}

bool isTimeZone(QStringView name)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z][A-Za-z0-9_+/-]{0,63}\\z"));
    const bool isOffset = name.startsWith(u"UTC+") || name.startsWith(u"UTC-");
    return pattern.match(name).hasMatch() && !isOffset && QTimeZone::isTimeZoneIdAvailable(name.toLatin1());
}

QList<FieldError> objectionsToDetails(const std::optional<QString> &username, const std::optional<QString> &fullName,
                                      const std::optional<QString> &nativeLanguage)
{
    constexpr int maxFullNameLength = 255;
    QList<FieldError> fields;
    if (username && !isUsername(*username))
        fields.append({QStringLiteral("/username"), QStringLiteral("username_invalid"),
                       QStringLiteral("Use 3 to 50 letters, digits, dots, hyphens or underscores, with a letter or "
                                      "digit at both ends.")});
    if (fullName && fullName->size() > maxFullNameLength)
        fields.append({QStringLiteral("/fullName"), QStringLiteral("too_long"),
                       QStringLiteral("Use at most %1 characters.").arg(maxFullNameLength)});
    if (nativeLanguage && !isLanguageTag(*nativeLanguage))
        fields.append({QStringLiteral("/nativeLanguage"), QStringLiteral("language_invalid"),
                       QStringLiteral("Use a language tag such as en or pt-BR.")});
    return fields;
}

} // namespace cinefluent::server
