// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

#include <QHash>

namespace cinefluent::studio {

/// Translations that matched no cue find their place in one step: behind what a cue has already, or in cues of their
/// own. Errors "cue_not_found", "cue_invalid", "language_invalid".
class PlaceTranslations final : public Command
{
public:
    /// `attached`: texts to put behind the translations of cues. `cues`: new ones, with their translations.
    PlaceTranslations(QString language, QList<std::pair<CueId, QString>> attached, QList<Cue> cues);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    QString m_language;
    QList<std::pair<CueId, QString>> m_attached;
    QList<Cue> m_cues;
};

} // namespace cinefluent::studio
