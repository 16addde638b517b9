// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/ids.h"
#include "common/encode/packagebuilder.h"
#include "common/formats/formatregistry.h"
#include "studio/app/inisettings.h"
#include "studio/net/filevault.h"
#include "studio/net/secretservicevault.h"
#include "studio/scenarios/account.h"
#include "studio/ui/shell/studioservices.h"
#include "studio/ui/theme/theme.h"

namespace cinefluent::studio {

/// The composition root of the window: makes everything once and hands each part what it needs. Lives as long as the
/// application; the window goes before it.
class StudioContext
{
public:
    StudioContext();

    [[nodiscard]] StudioServices services();
    [[nodiscard]] Theme &theme() { return m_theme; }
    [[nodiscard]] SettingsStore &settings() { return m_settings; }

private:
    SystemClock m_clock;
    SystemRandom m_random;
    IdGenerator m_ids;
    formats::FormatRegistry m_formats;
    encode::PackageBuilder m_packages;
    SecretServiceVault m_keyring;
    FileVault m_keyFile;
    Account m_account;
    IniSettings m_settings;
    Theme m_theme;
};

/// Where the sample film is: beside an installed program, in the build folder of a development one, or where
/// CINEFLUENT_SAMPLE_FILM says. Empty where there is none.
[[nodiscard]] QString findSampleFilm();

} // namespace cinefluent::studio
