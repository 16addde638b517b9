// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <span>

namespace cinefluent::server {

/// One thing an operator may set. Constants with static storage.
struct SettingDefinition
{
    const char *name;        ///< "database-url": the flag is --database-url, the key in the file the same
    const char *environment; ///< "DATABASE_URL"; also DATABASE_URL_FILE, which names a file that holds the value
    bool isSecret;           ///< never printed; on the command line only as --…-file, for all can see arguments
    const char *fallback;    ///< "" for none
    const char *help;
};

/// Every setting there is, in the order of the documentation.
[[nodiscard]] std::span<const SettingDefinition> settingDefinitions();

/// Where settings come from. The first that says something wins: flags, environment, file, default.
struct SettingSources
{
    QHash<QString, QString> flags;       ///< by name; those of secrets, and any other, also as "NAME-file"
    QHash<QString, QString> environment; ///< the whole environment
    QString filePath;                    ///< "name = value" lines, "#" comments; empty for none
    bool fileMustExist = false;          ///< asked for by name, rather than looked for
};

struct SettingValue
{
    QString value;
    QString origin; ///< "flag --port", "environment PORT", "file /etc/… line 3", "default"; never the value
};

/// The text of every setting and where it is from; not yet understood.
class Settings
{
public:
    /// Reads all sources; errors are "configuration_invalid" with one field for each offence: unknown keys, a value and
    /// a file for one setting at one level, unreadable files, lines that are none.
    [[nodiscard]] static Result<Settings> load(const SettingSources &sources);

    [[nodiscard]] const SettingValue &get(const char *name) const;
    [[nodiscard]] QString value(const char *name) const { return get(name).value; }
    [[nodiscard]] bool isSet(const char *name) const { return !get(name).value.isEmpty(); }
    /// Sets what was made at start (development secrets).
    void set(const char *name, SettingValue value);

    /// Environment names that mean something elsewhere and nothing here, and are set: "SUPABASE_URL" and the like.
    [[nodiscard]] const QStringList &ignored() const { return m_ignored; }

    /// One line a setting: name, value ("(secret)" for those set, "" for none) and origin.
    [[nodiscard]] QString describe(bool withOrigin) const;

private:
    QHash<QString, SettingValue> m_values;
    QStringList m_ignored;
};

} // namespace cinefluent::server
