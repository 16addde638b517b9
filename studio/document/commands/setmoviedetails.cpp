// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setmoviedetails.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

#include <QCoreApplication>

namespace cinefluent::studio {

SetMovieDetails::SetMovieDetails(Movie movie)
    : m_movie(std::move(movie))
{
}

QByteArray SetMovieDetails::verb() const
{
    return "set_movie_details";
}

Result<ChangeSet> SetMovieDetails::plan(const ProjectContent &content) const
{
    if (m_movie.id != content.movie().id) {
        return makeError(ErrorKind::Conflict, QStringLiteral("movie_id_fixed"),
                         QCoreApplication::translate("Commands", "A project stays with its movie. Make a new project "
                                                                 "for another one."));
    }
    ChangePlan plan(content);
    plan.put(m_movie);
    return plan.take();
}

QByteArray SetMovieDetails::mergeKey() const
{
    return m_movie.id.toByteArray();
}

} // namespace cinefluent::studio
