// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cinefluent::studio {

class ActionRegistry;
class FilmSession;
class QualityMonitor;
class TimelineCanvas;

/// What the session finds out about the film – sound, pictures, cuts, clipping – goes to those who show it and check by
/// it. All of them outlive the session's signals.
void connectFilm(FilmSession &film, TimelineCanvas &canvas, QualityMonitor &quality, ActionRegistry &registry);

} // namespace cinefluent::studio
