// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/playbackpreferences.h"

#include "studio/ui/settings/preferenceform.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

const auto preRollKey = QStringLiteral("playback/preRollMs");
const auto postRollKey = QStringLiteral("playback/postRollMs");
const auto edgeKey = QStringLiteral("playback/edgeMs");

constexpr int rollMs = 500;
constexpr int edgeMs = 500; // as Aegisub has it
constexpr int mostMs = 10'000;

struct PlaybackPage
{
    Q_DECLARE_TR_FUNCTIONS(PlaybackPage)
};

QWidget *makePage(Preferences &preferences)
{
    auto *form = new PreferenceForm(preferences);
    form->addHeading(PlaybackPage::tr("Cues and lessons"));
    const PreferenceForm::NumberRange range{0, mostMs, 50, PlaybackPage::tr(" ms")};
    form->addNumber(preRollKey, PlaybackPage::tr("&Pre-roll"), range, rollMs,
                    PlaybackPage::tr("Played before IN by “Play cue with pre- and post-roll”."));
    form->addNumber(postRollKey, PlaybackPage::tr("P&ost-roll"), range, rollMs, PlaybackPage::tr("Played after OUT."));
    form->addNumber(edgeKey, PlaybackPage::tr("&Length at the edges"), {50, mostMs, 50, PlaybackPage::tr(" ms")},
                    edgeMs, PlaybackPage::tr("What the keys for before and after IN and OUT play."));
    return form;
}

} // namespace

MediaTime PlaybackPreferences::preRoll() const
{
    return MediaTime::fromMs(std::clamp(m_preferences.number(preRollKey, rollMs), 0, mostMs));
}

MediaTime PlaybackPreferences::postRoll() const
{
    return MediaTime::fromMs(std::clamp(m_preferences.number(postRollKey, rollMs), 0, mostMs));
}

MediaTime PlaybackPreferences::edgeLength() const
{
    return MediaTime::fromMs(std::clamp(m_preferences.number(edgeKey, edgeMs), 1, mostMs));
}

void PlaybackPreferences::addPage(Preferences &preferences)
{
    preferences.addPage({.id = QStringLiteral("playback"),
                         .title = PlaybackPage::tr("Playback"),
                         .icon = QStringLiteral("play"),
                         .order = PlaybackOrder,
                         .make = makePage});
}

} // namespace cinefluent::studio
