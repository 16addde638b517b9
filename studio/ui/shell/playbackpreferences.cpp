// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/playbackpreferences.h"

#include "studio/ui/settings/preferenceform.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

const auto preRollKey = QStringLiteral("playback/preRollMs");
const auto postRollKey = QStringLiteral("playback/postRollMs");
const auto edgeKey = QStringLiteral("playback/edgeMs");

const auto makesProxiesKey = QStringLiteral("playback/makeProxies");
const auto proxyLimitKey = QStringLiteral("playback/proxyLimitGb");

constexpr int proxyLimitGb = 10;
constexpr int mostProxyGb = 2000;
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
    form->addHeading(PlaybackPage::tr("Scrubbing"));
    form->addCheck(QLatin1String(PlaybackPreferences::scrubSoundKey),
                   PlaybackPage::tr("Hear the film while &scrubbing"), true,
                   PlaybackPage::tr("A moment of sound at each frame step and while you drag."));
    form->addCheck(makesProxiesKey, PlaybackPage::tr("&Make a small copy of heavy films"), true,
                   PlaybackPage::tr("In the background, where showing a frame takes longer than a glance."));
    form->addCheck(QLatin1String(PlaybackPreferences::usesProxiesKey), PlaybackPage::tr("&Drag through the small copy"),
                   true, PlaybackPage::tr("The film’s own picture is shown as soon as you pause."));
    form->addNumber(proxyLimitKey, PlaybackPage::tr("&Room for small copies"),
                    {1, mostProxyGb, 1, PlaybackPage::tr(" GB")}, proxyLimitGb,
                    PlaybackPage::tr("Beyond it, the copies used least recently are removed."));
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

bool PlaybackPreferences::hasScrubSound() const
{
    return m_preferences.boolean(QLatin1String(scrubSoundKey), true);
}

bool PlaybackPreferences::makesProxies() const
{
    return m_preferences.boolean(makesProxiesKey, true);
}

bool PlaybackPreferences::usesProxies() const
{
    return m_preferences.boolean(QLatin1String(usesProxiesKey), true);
}

qint64 PlaybackPreferences::proxyLimitBytes() const
{
    return qint64(std::clamp(m_preferences.number(proxyLimitKey, proxyLimitGb), 1, mostProxyGb)) << 30;
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
