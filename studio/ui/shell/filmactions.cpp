// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/shell/filmsession.h"
#include "studio/ui/shell/projectflows.h"
#include "studio/ui/shell/windowparts.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct FilmActions
{
    Q_DECLARE_TR_FUNCTIONS(FilmActions)
};

void addProxyActions(const WindowParts &parts)
{
    FilmSession &film = parts.film;
    Preferences &preferences = parts.preferences;
    parts.registry.add({.id = "play.makeProxy",
                        .text = FilmActions::tr("Make a small copy for scrubbing"),
                        .category = ActionCategory::Playback,
                        .group = 6,
                        .hint = FilmActions::tr("In the background; heavy films get one by themselves"),
                        .execute = [&film] { film.makeProxy(); },
                        .isEnabled = [&film] { return film.canMakeProxy(); }});
    parts.registry.add({.id = "play.useProxy",
                        .text = FilmActions::tr("Drag through the small copy"),
                        .category = ActionCategory::Playback,
                        .group = 6,
                        .hint = FilmActions::tr("The film’s own picture is shown as soon as you pause"),
                        .execute =
                            [&preferences] {
                                preferences.setValue(QLatin1String(PlaybackPreferences::usesProxiesKey),
                                                     !PlaybackPreferences(preferences).usesProxies());
                            },
                        .isEnabled = [&film] { return film.hasProxy(); },
                        .isChecked = [&preferences] { return PlaybackPreferences(preferences).usesProxies(); }});
}

void addSoundActions(const WindowParts &parts)
{
    Preferences &preferences = parts.preferences;
    PlayerController &controller = parts.controller;
    parts.registry.add({.id = "play.scrubSound",
                        .text = FilmActions::tr("Hear the film while scrubbing"),
                        .category = ActionCategory::Playback,
                        .group = 6,
                        .hint = FilmActions::tr("A moment of sound at each frame step and while you drag"),
                        .execute =
                            [&preferences] {
                                preferences.setValue(QLatin1String(PlaybackPreferences::scrubSoundKey),
                                                     !PlaybackPreferences(preferences).hasScrubSound());
                            },
                        .isChecked = [&preferences] { return PlaybackPreferences(preferences).hasScrubSound(); }});
    parts.registry.add({.id = "play.nextAudioTrack",
                        .text = FilmActions::tr("Next audio track"),
                        .category = ActionCategory::Playback,
                        .group = 6,
                        .hint = FilmActions::tr("The waveform follows"),
                        .execute =
                            [&controller] {
                                const std::vector<MediaStream> tracks = controller.audioTracks();
                                size_t at = 0;
                                while (at < tracks.size() && tracks[at].index != controller.audioStream())
                                    ++at;
                                controller.setAudioStream(tracks[(at + 1) % tracks.size()].index);
                            },
                        .isEnabled = [&controller] { return controller.audioTracks().size() > 1; }});
}

void addTrackActions(const WindowParts &parts)
{
    FilmSession &film = parts.film;
    ProjectFlows &flows = parts.flows;
    Workspace &workspace = parts.workspace;
    parts.registry.add({.id = "file.importFromFilm",
                        .text = FilmActions::tr("Import subtitles from the film…"),
                        .icon = "subtitles",
                        .category = ActionCategory::File,
                        .group = 3,
                        .hint = FilmActions::tr("Subtitle tracks stored inside the film’s file"),
                        .execute = [&flows] { flows.importFromFilm(); },
                        .isEnabled =
                            [&film, &flows, &workspace] {
                                return workspace.isEditable() && !flows.isBusy() && film.index() &&
                                       !film.index()->streamsOf(StreamKind::Subtitle).empty();
                            }});
}

} // namespace

void addFilmActions(const WindowParts &parts)
{
    addTrackActions(parts);
    addSoundActions(parts);
    addProxyActions(parts);
}

} // namespace cinefluent::studio
