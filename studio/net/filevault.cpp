// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/filevault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <cstdio>

namespace cinefluent::studio {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

QJsonObject readTokens(const QString &path)
{
    QFile file(path);
    if ((file.permissions() & others) || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Beside the file, made for the owner alone from the start, then renamed.
Result<void> writeTokens(const QString &path, const QJsonObject &tokens)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return tokenNotKept(QStringLiteral("no folder for ") + path);
    const QString draft = path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(12);
    QFile file(draft);
    const QByteArray content = QJsonDocument(tokens).toJson();
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) &&
                         file.write(content) == content.size() && file.flush();
    file.close();
    if (written && !(QFile::permissions(draft) & others) &&
        std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData()) == 0)
        return {};
    QFile::remove(draft);
    return tokenNotKept(path + QStringLiteral(": ") + file.errorString());
}

} // namespace

Error tokenNotKept(const QString &detail)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("token_not_kept"),
                     QCoreApplication::translate("Network",
                                                 "You are signed in, but it could not be kept for the next start: you "
                                                 "will be asked for the password again."),
                     detail);
}

FileVault::FileVault(QString path)
    : m_path(std::move(path))
{
}

Task<bool> FileVault::isAvailable()
{
    co_return true;
}

Task<QString> FileVault::refreshToken(QUrl server)
{
    QString token = readTokens(m_path).value(server.toString()).toString();
    co_return token;
}

Task<Result<void>> FileVault::setRefreshToken(QUrl server, QString token)
{
    QJsonObject tokens = readTokens(m_path);
    if (token.isEmpty())
        tokens.remove(server.toString());
    else
        tokens.insert(server.toString(), token);
    if (!tokens.isEmpty())
        co_return writeTokens(m_path, tokens);
    const bool gone = !QFileInfo::exists(m_path) || QFile::remove(m_path);
    co_return gone ? Result<void>() : Result<void>(tokenNotKept(m_path));
}

} // namespace cinefluent::studio
