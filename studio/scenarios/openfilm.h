// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/filmofsound.h"
#include "studio/scenarios/filmopening.h"
#include "studio/scenarios/interaction.h"

namespace cinefluent::studio {

/// Opens a film for a project: index on a worker with progress and cancel, then one command that sets the project's
/// film. References passed to the constructor outlive the tasks, and so does the scenario and the document.
class OpenFilm
{
public:
    /// `filmCacheFolder`: where indexes of films are kept; empty: nowhere.
    explicit OpenFilm(IInteraction &interaction, QString filmCacheFolder = {});

    /// Makes `path` the project's film; where it is that already, only its place is remembered. Where the project has
    /// cues and another film, it asks first ("replace_film"); of sound without a picture it offers to make a film;
    /// damage of the film is told as a warning. Errors: those of readFilm and of the document, "cancelled".
    [[nodiscard]] Task<Result<std::shared_ptr<const FilmIndex>>> run(ProjectDocument &document, QString path);

    /// The index of the film the project has; no command: a new place is remembered beside the history. Errors:
    /// "film_not_set", "film_missing" (go on with RelinkMedia), those of readFilm, "cancelled".
    [[nodiscard]] Task<Result<std::shared_ptr<const FilmIndex>>> reopen(ProjectDocument &document);

private:
    Task<Result<OpenedFilm>> read(QString path, QString projectPath);

    IInteraction &m_interaction;
    FilmOfSound m_filmOfSound;
    QString m_filmCacheFolder;
};

} // namespace cinefluent::studio
