// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/projectdocument.h"
#include "studio/media/filmindex.h"
#include "studio/media/mediafile.h"

#include <memory>

namespace cinefluent::studio {

/// What reading a film once tells.
struct OpenedFilm
{
    std::shared_ptr<const FilmIndex> index;
    MediaReference reference;
};

/// Whether two references are of the same content, wherever it is.
[[nodiscard]] bool isSameFilm(const MediaReference &a, const MediaReference &b);

[[nodiscard]] MediaLocation locationOf(const MediaReference &media);

/// Blocking, about a second for two hours, milliseconds where `cacheFolder` has the film's index (IndexCache; empty: it
/// is read anew): for a worker. `projectPath` is what the relative path is counted from. Errors: those of
/// FilmIndex::build and fingerprintOf.
[[nodiscard]] Result<OpenedFilm> readFilm(const QString &path, const QString &projectPath, std::stop_token stop = {},
                                          const FilmIndex::Progress &progress = {}, const QString &cacheFolder = {});

/// Where the project's film is now: where it was last seen, beside the project before elsewhere; nothing where no such
/// place has a file of its size.
[[nodiscard]] std::optional<QString> locateFilm(const ProjectDocument &document);

} // namespace cinefluent::studio
