// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/filmindex.h"
#include "studio/media/proxywriter.h"

namespace cinefluent::studio {

/// Decodes the film once from its first frame to its last and writes each picture small into `path`, then reads the
/// file back: it has exactly the film's frames, frame `n` in its place, or there is an error and no file. Frames that
/// the film's damaged data do not give repeat the one before. For a worker thread; progress as for FilmIndex::build().
/// Errors: those of opening a film, of ProxyWriter, "proxy_mismatch" (what was written does not read back),
/// "media_cancelled".
[[nodiscard]] Result<std::shared_ptr<const FilmIndex>>
buildProxy(const std::shared_ptr<const FilmIndex> &film, const QString &path, const ProxyWriter::Settings &settings,
           const std::stop_token &stop, const FilmIndex::Progress &progress = {});

/// An earlier proxy, checked against the film: as many frames, each in its place. Errors: those of FilmIndex::build(),
/// "proxy_mismatch".
[[nodiscard]] Result<std::shared_ptr<const FilmIndex>> openProxy(const FilmIndex &film, const QString &path,
                                                                 const std::stop_token &stop);

/// How long an exact picture from the middle of a group of pictures takes, in milliseconds: the median of a few places
/// of the film. Under a second for most films. Errors: those of opening a film, "media_cancelled".
[[nodiscard]] Result<double> measureSeekMs(const std::shared_ptr<const FilmIndex> &film, const std::stop_token &stop);

} // namespace cinefluent::studio
