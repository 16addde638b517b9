// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/filmopening.h"
#include "studio/scenarios/interaction.h"

namespace cinefluent::studio {

/// Finds a project's film again after it was moved or renamed. As for OpenFilm, everything outlives the tasks.
class RelinkMedia
{
public:
    /// `filmCacheFolder`: where indexes of films are kept; empty: nowhere.
    explicit RelinkMedia(IInteraction &interaction, QString filmCacheFolder = {});

    /// Looks for the film by its content in `folders` (the project's own is added), then asks for it ("locate_film"); a
    /// chosen file with other content is taken only when confirmed ("use_other_film"), as an edit; the film itself in
    /// another place is none, so it is found for a read-only project too. Errors: "film_not_set",
    /// "cancelled", those of readFilm and of the document.
    [[nodiscard]] Task<Result<std::shared_ptr<const FilmIndex>>> run(ProjectDocument &document, QStringList folders);

private:
    Task<Result<QString>> find(MediaReference media, QString lastSeen, QString projectPath, QStringList folders);
    Task<Result<QString>> askForFilm(MediaReference media, QString lastSeen);

    IInteraction &m_interaction;
    QString m_filmCacheFolder;
};

} // namespace cinefluent::studio
