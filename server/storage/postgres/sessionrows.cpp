// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/sessionrows.h"

#include "server/storage/postgres/profilerow.h"

namespace cinefluent::server {

QList<SessionId> endSessions(pqxx::work &work, UserId user, SessionId kept, Instant now, const char *reason)
{
    const PgRows rows = exec(work,
                             "update sessions set revoked_at = $2, revoked_reason = $3 "
                             "where user_id = $1 and revoked_at is null and id is distinct from $4::uuid returning id",
                             pgParams(user, now, reason, kept));
    QList<SessionId> ended;
    for (const PgRow row : rows)
        ended.append(row.id<SessionId>(0));
    return ended;
}

Result<void> resealUser(pqxx::work &work, UserId user, const PiiBox &pii, const std::optional<QString> &newEmail,
                        const std::optional<QString> &newFullName)
{
    const PgRows rows = exec(work, "select " PROFILE_COLUMNS " from users where id = $1 for update", pgParams(user));
    if (rows.isEmpty())
        return makeError(ErrorKind::NotFound, QStringLiteral("account_not_found"),
                         QStringLiteral("There is no such account."));
    const auto profile = profileFrom(rows.first(), pii);
    if (!profile)
        return profile.error();
    const QByteArray rowId = user.toByteArray();
    const QString email = newEmail.value_or(profile->email);
    const QString fullName = newFullName.value_or(profile->fullName);
    const PiiBox::Sealed sealedEmail = pii.seal(email, emailPlace(rowId));
    std::optional<QByteArray> sealedName;
    if (!fullName.isEmpty())
        sealedName = pii.seal(fullName, fullNamePlace(rowId)).bytes;
    exec(work,
         "update users set email_ciphertext = $2, email_index = $3, full_name_ciphertext = $4, key_version = $5 "
         "where id = $1",
         pgParams(user, sealedEmail.bytes, pii.emailIndex(email), sealedName, sealedEmail.keyVersion));
    return {};
}

PiiBox::Sealed sealDevice(const QString &device, SessionId session, const PiiBox &pii)
{
    const QByteArray row = session.toByteArray();
    return pii.seal(device, {"sessions", "client", row});
}

Result<QString> openDevice(const QByteArray &sealed, int keyVersion, SessionId session, const PiiBox &pii)
{
    if (sealed.isEmpty())
        return QString();
    const QByteArray row = session.toByteArray();
    return pii.open(sealed, keyVersion, {"sessions", "client", row});
}

} // namespace cinefluent::server
