// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Replaces what the catalogue says of the film; in a row they merge. The id must stay ("movie_id_fixed"). Rules of
/// `validate(Movie)` are for publishing: only lengths and ranges that a column cannot hold are refused here
/// ("movie_invalid"), so that a form may be filled step by step.
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
