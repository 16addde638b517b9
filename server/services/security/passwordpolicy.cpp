// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/passwordpolicy.h"

#include <QByteArrayList>
#include <QRegularExpression>

#include <zxcvbn.h>

#include <vector>

namespace cinefluent::server {

namespace {

/// Whole words and the parts between punctuation: "anna.k@example.org" gives "anna" and "example" too.
QByteArrayList wordsOf(const QStringList &personal)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QByteArrayList words;
    for (const QString &text : personal) {
        const QString lower = text.toLower();
        QStringList parts = lower.split(separators, Qt::SkipEmptyParts);
        parts.append(lower);
        for (const QString &part : parts) {
            if (part.size() >= 3)
                words.append(part.toUtf8());
        }
    }
    return words;
}

} // namespace

std::optional<PasswordObjection> objectToPassword(const QString &password, const QStringList &personal)
{
    constexpr qsizetype estimatedBytes = 100; // the estimate's time grows faster than the length
    const QByteArray utf8 = password.toUtf8();
    if (password.toUcs4().size() < minPasswordLength)
        return PasswordObjection{"too_short",
                                 QStringLiteral("Use a password of at least %1 characters.").arg(minPasswordLength)};
    if (utf8.size() > maxPasswordBytes)
        return PasswordObjection{"too_long",
                                 QStringLiteral("Use a password of at most %1 bytes.").arg(maxPasswordBytes)};
    const QByteArrayList words = wordsOf(personal);
    std::vector<const char *> dictionary;
    for (const QByteArray &word : words)
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);
    QByteArray guessed = utf8.left(estimatedBytes);
    const double bits = ZxcvbnMatch(guessed.constData(), dictionary.data(), nullptr);
    guessed.fill('\0');
    if (bits < minPasswordBits)
        return PasswordObjection{"too_weak",
                                 QStringLiteral("This password is among the first that anybody would guess. Use "
                                                "a longer one, for example a few unrelated words.")};
    return std::nullopt;
}

} // namespace cinefluent::server
