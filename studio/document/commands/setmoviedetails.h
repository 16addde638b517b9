// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Replaces what the catalogue says of the film; in a row they merge. The id must stay: error "movie_id_fixed". Whether
/// the details can be published is for `validate(Movie)` to say, so that a form may be filled step by step.
class SetMovieDetails final : public Command
{
public:
    explicit SetMovieDetails(Movie movie);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;
    [[nodiscard]] QByteArray mergeKey() const override;

private:
    Movie m_movie;
};

} // namespace cinefluent::studio
