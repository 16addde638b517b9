// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/secretservicevault.h"

#include <QCoroDBusPendingCall>
#include <QCoroSignal>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace cinefluent::studio {

namespace {

constexpr int timeoutMs = 5000;

using Attributes = QMap<QString, QString>;

/// (oayays) of the specification.
struct Secret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Secret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Secret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

Attributes attributesOf(const QUrl &server)
{
    return {{QStringLiteral("application"), QStringLiteral("cinefluent-studio")},
            {QStringLiteral("server"), server.toString()}};
}

bool failed(const QDBusMessage &answer)
{
    return answer.type() != QDBusMessage::ReplyMessage;
}

QString pathIn(const QDBusMessage &answer, int index)
{
    return answer.arguments().value(index).value<QDBusObjectPath>().path();
}

constexpr QLatin1StringView servicePath("/org/freedesktop/secrets");
constexpr QLatin1StringView serviceInterface("org.freedesktop.Secret.Service");
constexpr QLatin1StringView collectionInterface("org.freedesktop.Secret.Collection");
constexpr QLatin1StringView itemInterface("org.freedesktop.Secret.Item");
constexpr QLatin1StringView propertiesInterface("org.freedesktop.DBus.Properties");

} // namespace

} // namespace cinefluent::studio

Q_DECLARE_METATYPE(cinefluent::studio::Secret)

namespace cinefluent::studio {

/// Uses of the service one after the other: removing a token must not overtake, or be overtaken by, storing another.
class SecretServiceVault::Turn
{
public:
    explicit Turn(SecretServiceVault &vault)
        : m_vault(vault)
    {
        vault.m_isBusy = true;
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;
    ~Turn()
    {
        m_vault.m_isBusy = false;
        emit m_vault.freed();
    }

private:
    SecretServiceVault &m_vault;
};

SecretServiceVault::SecretServiceVault(const QDBusConnection &bus)
    : m_bus(bus)
{
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<Secret>();
}

Task<QDBusMessage> SecretServiceVault::call(QString path, QString interface, QString method, QVariantList arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
    message.setArguments(arguments);
    const QDBusPendingCall pending = m_bus.asyncCall(message, timeoutMs);
    QDBusMessage answer = co_await pending;
    co_return answer;
}

Task<QString> SecretServiceVault::openSession()
{
    const QVariantList arguments{QStringLiteral("plain"),
                                 QVariant::fromValue(QDBusVariant(QVariant(QLatin1String(""))))};
    const QDBusMessage answer = co_await call(servicePath, serviceInterface, QStringLiteral("OpenSession"), arguments);
    QString session = failed(answer) ? QString() : pathIn(answer, 1);
    co_return session;
}

/// The default collection where it is open.
Task<QString> SecretServiceVault::openCollection()
{
    const QVariantList alias{QStringLiteral("default")};
    const QDBusMessage answer = co_await call(servicePath, serviceInterface, QStringLiteral("ReadAlias"), alias);
    QString path = failed(answer) ? QString() : pathIn(answer, 0);
    if (path.isEmpty() || path == QLatin1String("/"))
        co_return QString();
    const QVariantList property{QString(collectionInterface), QStringLiteral("Locked")};
    const QDBusMessage locked = co_await call(path, propertiesInterface, QStringLiteral("Get"), property);
    const bool isOpen = !failed(locked) && !locked.arguments().value(0).value<QDBusVariant>().variant().toBool();
    co_return isOpen ? path : QString();
}

Task<QStringList> SecretServiceVault::itemsOf(QUrl server)
{
    const QVariantList attributes{QVariant::fromValue(attributesOf(server))};
    const QDBusMessage answer = co_await call(servicePath, serviceInterface, QStringLiteral("SearchItems"), attributes);
    QStringList items;
    if (!failed(answer)) {
        const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(0));
        for (const QDBusObjectPath &item : unlocked)
            items.append(item.path());
    }
    co_return items;
}

Task<bool> SecretServiceVault::isAvailable()
{
    if (!m_bus.isConnected())
        co_return false;
    while (m_isBusy)
        co_await qCoro(this, &SecretServiceVault::freed);
    const Turn turn(*this);
    const QString collection = co_await openCollection();
    co_return !collection.isEmpty();
}

Task<QString> SecretServiceVault::refreshToken(QUrl server)
{
    while (m_isBusy)
        co_await qCoro(this, &SecretServiceVault::freed);
    const Turn turn(*this);
    const QStringList items = co_await itemsOf(server);
    const QString session = co_await openSession();
    if (items.isEmpty() || session.isEmpty())
        co_return QString();
    const QVariantList arguments{QVariant::fromValue(QDBusObjectPath(session))};
    const QDBusMessage answer =
        co_await call(items.constFirst(), itemInterface, QStringLiteral("GetSecret"), arguments);
    QString token;
    if (!failed(answer))
        token = QString::fromUtf8(qdbus_cast<Secret>(answer.arguments().value(0)).value);
    co_return token;
}

Task<Result<void>> SecretServiceVault::setRefreshToken(QUrl server, QString token)
{
    while (m_isBusy)
        co_await qCoro(this, &SecretServiceVault::freed);
    const Turn turn(*this);
    if (token.isEmpty())
        co_return co_await remove(server);
    co_return co_await store(server, token);
}

Task<Result<void>> SecretServiceVault::store(QUrl server, QString token)
{
    const QString collection = co_await openCollection();
    const QString session = co_await openSession();
    if (collection.isEmpty() || session.isEmpty())
        co_return tokenNotKept(QStringLiteral("no open keyring"));
    QVariantMap properties;
    properties.insert(QStringLiteral("org.freedesktop.Secret.Item.Label"),
                      QStringLiteral("CineFluent Studio (%1)").arg(server.host()));
    properties.insert(QStringLiteral("org.freedesktop.Secret.Item.Attributes"),
                      QVariant::fromValue(attributesOf(server)));
    const Secret secret{QDBusObjectPath(session), {}, token.toUtf8(), QStringLiteral("text/plain")};
    const QVariantList arguments{properties, QVariant::fromValue(secret), true};
    const QDBusMessage answer = co_await call(collection, collectionInterface, QStringLiteral("CreateItem"), arguments);
    if (failed(answer))
        co_return tokenNotKept(answer.errorName());
    // A path of "/" asks for a prompt: the keyring was locked meanwhile.
    const QString item = pathIn(answer, 0);
    co_return item == QLatin1String("/") ? Result<void>(tokenNotKept(QStringLiteral("locked"))) : Result<void>();
}

Task<Result<void>> SecretServiceVault::remove(QUrl server)
{
    const QStringList items = co_await itemsOf(server);
    for (const QString &item : items) {
        const QDBusMessage answer = co_await call(item, itemInterface, QStringLiteral("Delete"), QVariantList());
        if (failed(answer))
            co_return tokenNotKept(answer.errorName());
    }
    co_return Result<void>();
}

} // namespace cinefluent::studio
