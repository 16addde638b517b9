// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/shortcutmap.h"

#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/settings/settingsstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cinefluent::studio {

namespace {

constexpr int formatVersion = 1;
constexpr int mostBytes = 1'000'000;
const auto settingsKey = QStringLiteral("shortcuts");
const auto formatName = QStringLiteral("cinefluent-shortcuts");

QJsonArray toArray(const ShortcutMap::Keys &keys)
{
    QJsonArray array;
    for (const QKeySequence &key : keys)
        array.append(key.toString(QKeySequence::PortableText));
    return array;
}

/// Nothing where a key is none.
std::optional<ShortcutMap::Keys> fromArray(const QJsonArray &array)
{
    ShortcutMap::Keys keys;
    for (const QJsonValue &value : array) {
        const QKeySequence key = QKeySequence::fromString(value.toString(), QKeySequence::PortableText);
        if (key.isEmpty() || key[0].key() == Qt::Key_unknown)
            return std::nullopt;
        keys.append(key);
    }
    return keys;
}

} // namespace

ShortcutMap::ShortcutMap(ActionRegistry &registry, SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_settings(settings)
{
    const QByteArray kept = settings.value(settingsKey).toString().toUtf8();
    if (!kept.isEmpty() && !fromJson(kept))
        qWarning("the kept shortcuts cannot be read; the program's own are used");
}

ShortcutMap::Keys ShortcutMap::keys(const QString &id) const
{
    return m_registry.action(id)->shortcuts();
}

ShortcutMap::Keys ShortcutMap::defaultKeys(const QString &id) const
{
    return m_registry.spec(id).shortcuts;
}

bool ShortcutMap::isAnyChanged() const
{
    const QStringList &ids = m_registry.ids();
    return std::any_of(ids.cbegin(), ids.cend(), [this](const QString &id) { return isChanged(id); });
}

QString ShortcutMap::ownerOf(const QKeySequence &key, const QString &id) const
{
    for (const QString &other : m_registry.ids()) {
        if (other != id && keys(other).contains(key))
            return other;
    }
    return {};
}

void ShortcutMap::put(const QString &id, const Keys &wanted)
{
    for (const QKeySequence &key : wanted) {
        const QString owner = ownerOf(key, id);
        if (owner.isEmpty())
            continue;
        Keys left = keys(owner);
        left.removeAll(key);
        m_registry.setShortcuts(owner, left);
    }
    m_registry.setShortcuts(id, wanted);
}

void ShortcutMap::keep()
{
    m_settings.setValue(settingsKey, isAnyChanged() ? QVariant(QString::fromUtf8(toJson())) : QVariant());
    emit changed();
}

void ShortcutMap::setKeys(const QString &id, const Keys &wanted)
{
    put(id, wanted);
    keep();
}

void ShortcutMap::reset(const QString &id)
{
    setKeys(id, defaultKeys(id));
}

void ShortcutMap::resetAll()
{
    for (const QString &id : m_registry.ids())
        m_registry.setShortcuts(id, defaultKeys(id));
    keep();
}

void ShortcutMap::applyPreset(ShortcutPreset preset)
{
    const QHash<QString, Keys> named = keysOf(preset);
    for (const QString &id : m_registry.ids()) {
        Keys wanted = named.value(id, defaultKeys(id));
        if (!named.contains(id)) {
            wanted.removeIf([&named](const QKeySequence &key) {
                return std::any_of(named.cbegin(), named.cend(),
                                   [&key](const Keys &keys) { return keys.contains(key); });
            });
        }
        m_registry.setShortcuts(id, wanted);
    }
    keep();
}

QByteArray ShortcutMap::toJson() const
{
    QJsonObject changedKeys;
    for (const QString &id : m_registry.ids()) {
        if (isChanged(id))
            changedKeys.insert(id, toArray(keys(id)));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), formatName},
                                     {QStringLiteral("version"), formatVersion},
                                     {QStringLiteral("shortcuts"), changedKeys}})
        .toJson();
}

Result<void> ShortcutMap::fromJson(const QByteArray &json)
{
    const auto refuse = [](const QString &detail) {
        return makeError(ErrorKind::InvalidInput, QStringLiteral("shortcuts_invalid"),
                         tr("This is no file of shortcuts that this version can read. Your keys are as they were."),
                         detail);
    };
    if (json.size() > mostBytes)
        return refuse(QStringLiteral("%1 bytes").arg(json.size()));
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (root.value(QStringLiteral("format")).toString() != formatName ||
        root.value(QStringLiteral("version")).toInt() != formatVersion ||
        !root.value(QStringLiteral("shortcuts")).isObject())
        return refuse(fault.errorString());
    QHash<QString, Keys> wanted;
    QSet<QKeySequence> seen;
    const QJsonObject entries = root.value(QStringLiteral("shortcuts")).toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const std::optional<Keys> keys = entry->isArray() ? fromArray(entry->toArray()) : std::nullopt;
        if (!keys)
            return refuse(entry.key());
        for (const QKeySequence &key : *keys) {
            if (seen.contains(key))
                return refuse(key.toString());
            seen.insert(key);
        }
        if (m_registry.action(entry.key()))
            wanted.insert(entry.key(), *keys);
    }
    for (const QString &id : m_registry.ids())
        m_registry.setShortcuts(id, defaultKeys(id));
    for (const QString &id : m_registry.ids()) { // in the registry's order, so that the outcome is one
        if (wanted.contains(id))
            put(id, wanted.value(id));
    }
    keep();
    return {};
}

} // namespace cinefluent::studio
