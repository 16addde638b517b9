// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

enum class WordStanding : quint8
{
    Suggested, ///< not set aside
    Ignored,
    Known
};

/// Sets a word aside, or back among those to suggest. Error "headword_invalid" for a key that is empty or above 255
/// characters.
class SetAsideWord final : public Command
{
public:
    /// `key` as of wordKey().
    SetAsideWord(QString key, WordStanding standing);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    QString m_key;
    WordStanding m_standing;
};

[[nodiscard]] WordStanding standingOf(const ProjectSettings &settings, const QString &key);

} // namespace cinefluent::studio
