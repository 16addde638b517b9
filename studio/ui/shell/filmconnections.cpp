// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/filmconnections.h"

#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/quality/qualitymonitor.h"
#include "studio/ui/shell/filmsession.h"
#include "studio/ui/timeline/timelinecanvas.h"

namespace cinefluent::studio {

void connectFilm(FilmSession &film, TimelineCanvas &canvas, QualityMonitor &quality, ActionRegistry &registry)
{
    QObject::connect(&film, &FilmSession::waveformChanged, &canvas, &TimelineCanvas::setWaveform);
    QObject::connect(&film, &FilmSession::waveformGrown, &canvas, &TimelineCanvas::invalidateWaveform);
    QObject::connect(&film, &FilmSession::spectrogramChanged, &canvas, &TimelineCanvas::setSpectrogram);
    QObject::connect(&film, &FilmSession::spectrogramGrown, &canvas, &TimelineCanvas::invalidateWaveform);
    QObject::connect(&film, &FilmSession::cutsChanged, &canvas, [&film, &canvas, &quality, &registry] {
        canvas.setCuts(film.cuts());
        quality.setCuts(hardCutTimes(film.cuts()));
        registry.scheduleRefresh();
    });
    QObject::connect(&film, &FilmSession::clippingFound, &quality, &QualityMonitor::setClippedSound);
    QObject::connect(&film, &FilmSession::thumbnailReady, &canvas, &TimelineCanvas::addThumbnail);
}

} // namespace cinefluent::studio
