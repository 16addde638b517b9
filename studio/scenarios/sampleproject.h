// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/formatregistry.h"
#include "studio/document/store/projectfile.h"
#include "studio/media/filmindex.h"
#include "studio/scenarios/interaction.h"

#include <memory>

namespace cinefluent::studio {

struct SampleRequest
{
    QString folder;   ///< made where absent; the project is "sample.cineproj" in it
    QString filmPath; ///< the film that resources/sample/make-sample-film.sh makes
    /// Folder with sample.json and the subtitle files it names; by default what is built into the program.
    QString sourceFolder = QStringLiteral(":/sample");
};

/// Makes the bundled sample project by commands, each with the ids that sample.json gives, so that publishing it again
/// from another machine is the same movie. Blocking, about a second: reads the film. Errors: "sample_invalid" (what is
/// wrong in `detail`), those of createProject, readFilm, formats::readSubtitles and the document,
/// "cancelled"; after any of them there is no project.
[[nodiscard]] Result<std::unique_ptr<ProjectDocument>> createSampleProject(const SampleRequest &request,
                                                                           const formats::FormatRegistry &registry,
                                                                           const DocumentEnvironment &environment,
                                                                           const std::stop_token &stop = {},
                                                                           const FilmIndex::Progress &progress = {});

/// The same on a worker, with progress and cancel: the path of the project, to be opened. Everything outlives the task.
[[nodiscard]] Task<Result<QString>> makeSampleProject(IInteraction &interaction, SampleRequest request,
                                                      const formats::FormatRegistry &registry,
                                                      DocumentEnvironment environment);

} // namespace cinefluent::studio
