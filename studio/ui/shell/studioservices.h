// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/encode/packagebuilder.h"
#include "common/formats/formatregistry.h"
#include "common/language/languagepacks.h"
#include "studio/document/documentenvironment.h"
#include "studio/media/audiooutput.h"
#include "studio/scenarios/account.h"
#include "studio/scenarios/spellchecker.h"
#include "studio/ui/settings/settingsstore.h"
#include "studio/ui/theme/theme.h"

namespace cinefluent::studio {

/// What the window is given by the composition root. Everything outlives the window.
struct StudioServices
{
    DocumentEnvironment environment;
    const formats::FormatRegistry &formats;
    const encode::PackageBuilder &packages;
    Account &account;
    SettingsStore &settings;
    Theme &theme;
    AudioOutputFactory audioOutput; ///< empty: playback without sound
    QString cacheFolder;            ///< waveforms; empty: no cache
    QString sampleFilmPath;         ///< empty where the sample film is not installed
    QString sampleFolder;           ///< where the sample project is made
    SpellingFolders spelling = {};
    LanguagePacks languages = LanguagePacks({});
    QString memoryPath = {};        ///< the translation memory; empty: nothing is remembered
    TokenVaults vaults = {};        ///< for keys of services
    QStringList languageRoots = {}; ///< where language data are, as of LanguagePacks; empty: none are installed
};

} // namespace cinefluent::studio
