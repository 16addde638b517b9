// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Sets, replaces or (with a default one) removes the film.
class SetMedia final : public Command
{
public:
    explicit SetMedia(MediaReference media);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    MediaReference m_media;
};

} // namespace cinefluent::studio
