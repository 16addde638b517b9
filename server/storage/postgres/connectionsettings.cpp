// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/connectionsettings.h"

#include <libpq-fe.h>

#include <memory>

namespace cinefluent::server {

Result<ConnectionSettings> ConnectionSettings::fromUrl(const QString &databaseUrl)
{
    const auto invalid = [] {
        return makeError(ErrorKind::InvalidInput, QStringLiteral("database_url_invalid"),
                         QStringLiteral("DATABASE_URL cannot be read. It looks like "
                                        "postgresql://user:password@host:5432/name; special characters in the "
                                        "password are percent-encoded."));
    };
    if (databaseUrl.trimmed().isEmpty())
        return invalid();
    char *message = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(databaseUrl.trimmed().toUtf8().constData(), &message), &PQconninfoFree);
    PQfreemem(message); // it may quote the password
    if (!options)
        return invalid();
    ConnectionSettings settings;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val)
            settings.m_parameters.emplace_back(option->keyword, option->val);
    }
    return settings;
}

ConnectionSettings ConnectionSettings::forSocket(const QString &directory, const QString &user, const QString &database)
{
    return ConnectionSettings()
        .with("host", directory.toLocal8Bit())
        .with("port", "5432")
        .withUser(user)
        .withDatabase(database);
}

ConnectionSettings ConnectionSettings::with(const QByteArray &keyword, const QByteArray &value) const
{
    ConnectionSettings copy = *this;
    for (auto &[key, old] : copy.m_parameters) {
        if (key == keyword) {
            old = value;
            return copy;
        }
    }
    copy.m_parameters.emplace_back(keyword, value);
    return copy;
}

ConnectionSettings ConnectionSettings::withDatabase(const QString &name) const
{
    return with("dbname", name.toUtf8());
}

ConnectionSettings ConnectionSettings::withUser(const QString &name) const
{
    return with("user", name.toUtf8());
}

QByteArray ConnectionSettings::value(const QByteArray &keyword) const
{
    for (const auto &[key, text] : m_parameters) {
        if (key == keyword)
            return text;
    }
    return {};
}

QByteArray ConnectionSettings::conninfo() const
{
    QByteArray text;
    const auto append = [&text](const QByteArray &keyword, QByteArray content) {
        content.replace('\\', "\\\\").replace('\'', "\\'");
        text += (text.isEmpty() ? "" : " ") + keyword + "='" + content + '\'';
    };
    for (const auto &[keyword, content] : m_parameters)
        append(keyword, content);
    if (value("client_encoding").isEmpty())
        append("client_encoding", "UTF8");
    if (value("application_name").isEmpty())
        append("application_name", "cinefluent");
    return text;
}

QString ConnectionSettings::display() const
{
    const auto shown = [this](const char *keyword, const char *fallback) {
        const QByteArray text = value(keyword);
        return QString::fromUtf8(text.isEmpty() ? QByteArray(fallback) : text);
    };
    return QStringLiteral("%1@%2:%3/%4")
        .arg(shown("user", "?"), shown("host", "local"), shown("port", "5432"), shown("dbname", "?"));
}

} // namespace cinefluent::server
