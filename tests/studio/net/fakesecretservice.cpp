// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/studio/net/fakesecretservice.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace cinefluent::tests {

using Attributes = QMap<QString, QString>;

struct SecretOnTheWire
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const SecretOnTheWire &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SecretOnTheWire &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

const QDBusObjectPath sessionPath(QStringLiteral("/org/freedesktop/secrets/session/s1"));
const QDBusObjectPath noPrompt(QStringLiteral("/"));

QVariant pathValue(const QString &path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}

} // namespace

} // namespace cinefluent::tests

Q_DECLARE_METATYPE(cinefluent::tests::SecretOnTheWire)

namespace cinefluent::tests {

FakeSecretService::FakeSecretService(QDBusConnection bus)
{
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<SecretOnTheWire>();
    if (!bus.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), this, QDBusConnection::SubPath) ||
        !bus.registerService(QStringLiteral("org.freedesktop.secrets")))
        qFatal("the stand-in for the keyring is not on the bus");
}

QString FakeSecretService::introspect(const QString &) const
{
    return {};
}

QVariantList FakeSecretService::search(const Attributes &attributes) const
{
    QList<QDBusObjectPath> found;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (it->attributes == attributes)
            found.append(QDBusObjectPath(it.key()));
    }
    const QList<QDBusObjectPath> none;
    return m_isLocked ? QVariantList{QVariant::fromValue(none), QVariant::fromValue(found)}
                      : QVariantList{QVariant::fromValue(found), QVariant::fromValue(none)};
}

QVariantList FakeSecretService::create(const QVariantList &arguments)
{
    if (m_isLocked) // a prompt would have to be shown
        return {QVariant::fromValue(noPrompt), pathValue(QStringLiteral("/org/freedesktop/secrets/prompt/p1"))};
    const auto properties = qdbus_cast<QVariantMap>(arguments.value(0));
    const Item item{qdbus_cast<Attributes>(properties.value(QStringLiteral("org.freedesktop.Secret.Item.Attributes"))),
                    qdbus_cast<SecretOnTheWire>(arguments.value(1)).value};
    QString path;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (arguments.value(2).toBool() && it->attributes == item.attributes)
            path = it.key();
    }
    if (path.isEmpty())
        path = QStringLiteral("/org/freedesktop/secrets/collection/login/%1").arg(++m_number);
    m_items.insert(path, item);
    return {pathValue(path), QVariant::fromValue(noPrompt)};
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QString method = message.member();
    const QVariantList arguments = message.arguments();
    QVariantList answer;
    if (method == QLatin1String("OpenSession")) {
        answer = {QVariant::fromValue(QDBusVariant(QString(QLatin1String("")))), QVariant::fromValue(sessionPath)};
    } else if (method == QLatin1String("ReadAlias")) {
        answer = {pathValue(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
    } else if (method == QLatin1String("Get")) {
        answer = {QVariant::fromValue(QDBusVariant(m_isLocked))};
    } else if (method == QLatin1String("SearchItems")) {
        answer = search(qdbus_cast<Attributes>(arguments.value(0)));
    } else if (method == QLatin1String("CreateItem")) {
        answer = create(arguments);
    } else if (method == QLatin1String("GetSecret") && m_items.contains(message.path())) {
        answer = {QVariant::fromValue(
            SecretOnTheWire{sessionPath, {}, m_items.value(message.path()).secret, QStringLiteral("text/plain")})};
    } else if (method == QLatin1String("Delete") && m_items.remove(message.path()) > 0) {
        answer = {QVariant::fromValue(noPrompt)};
    } else {
        connection.send(message.createErrorReply(QDBusError::InvalidArgs, method));
        return true;
    }
    connection.send(message.createReply(answer));
    return true;
}

} // namespace cinefluent::tests
