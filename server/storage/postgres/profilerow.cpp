// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/profilerow.h"

namespace cinefluent::server {

PiiPlace emailPlace(const QByteArray &row)
{
    return {"users", "email", row};
}

PiiPlace fullNamePlace(const QByteArray &row)
{
    return {"users", "full_name", row};
}

Result<api::UserProfile> profileFrom(const PgRow &row, const PiiBox &pii)
{
    api::UserProfile profile;
    profile.id = row.uuid(0);
    const QByteArray rowId = profile.id.toByteArray(QUuid::WithoutBraces);
    const int keyVersion = row.int32(2);
    const auto email = pii.open(row.bytes(1), keyVersion, emailPlace(rowId));
    if (!email)
        return email.error();
    profile.email = *email;
    profile.username = row.text(3);
    if (!row.isNull(4)) {
        const auto fullName = pii.open(row.bytes(4), keyVersion, fullNamePlace(rowId));
        if (!fullName)
            return fullName.error();
        profile.fullName = *fullName;
    }
    profile.avatarUrl = row.text(5);
    profile.nativeLanguage = row.text(6);
    profile.targetLanguages = row.textArray(7);
    profile.subscriptionTier = row.text(8);
    profile.streakCount = row.int32(9);
    profile.totalPoints = row.int32(10);
    profile.dailyGoal = row.int32(11);
    profile.role = row.text(12);
    profile.timeZone = row.text(13);
    profile.emailVerified = row.boolean(14);
    return profile;
}

Error usernameTaken()
{
    Error error = makeError(ErrorKind::Conflict, QStringLiteral("username_taken"),
                            QStringLiteral("This user name is taken. Nothing was changed; choose another name."));
    error.fields.append({QStringLiteral("/username"), error.code, QStringLiteral("This user name is taken.")});
    return error;
}

} // namespace cinefluent::server
