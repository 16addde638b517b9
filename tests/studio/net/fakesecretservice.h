// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMap>

namespace cinefluent::tests {

/// The part of the Secret Service (https://specifications.freedesktop.org/secret-service/latest/) that a program needs
/// to keep passwords in one open collection, on the message bus it is given.
class FakeSecretService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit FakeSecretService(QDBusConnection bus);

    void setLocked(bool locked) { m_isLocked = locked; }
    [[nodiscard]] int count() const { return int(m_items.size()); }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &path) const override;

private:
    struct Item
    {
        QMap<QString, QString> attributes;
        QByteArray secret;
    };

    [[nodiscard]] QVariantList search(const QMap<QString, QString> &attributes) const;
    QVariantList create(const QVariantList &arguments);

    bool m_isLocked = false;
    int m_number = 0;
    QMap<QString, Item> m_items;
};

} // namespace cinefluent::tests
