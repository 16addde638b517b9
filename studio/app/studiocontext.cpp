// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/app/studiocontext.h"

#include "common/formats/builtin/builtinformats.h"
#include "common/language/languagepacks.h"
#include "studio/media/audiooutput.h"
#include "studio/scenarios/checkproject.h"
#include "studio/scenarios/languagedata.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace cinefluent::studio {

namespace {

QString folderOf(QStandardPaths::StandardLocation location, const QString &name)
{
    return QStandardPaths::writableLocation(location) + QLatin1Char('/') + name;
}

} // namespace

QString findSampleFilm()
{
    const QString named = qEnvironmentVariable("CINEFLUENT_SAMPLE_FILM");
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString &path : {named, beside + QStringLiteral("/../share/cinefluent/sample/sample.mp4"),
                                beside + QStringLiteral("/../../sample/sample.mp4")}) {
        if (!path.isEmpty() && QFileInfo(path).isFile())
            return QFileInfo(path).absoluteFilePath();
    }
    return {};
}

StudioContext::StudioContext()
    : m_ids(m_clock, m_random)
    , m_formats(formats::builtInFormats())
    , m_keyFile(folderOf(QStandardPaths::AppConfigLocation, QStringLiteral("session.json")))
    , m_account(m_clock, m_ids, {&m_keyring, &m_keyFile})
    , m_settings(folderOf(QStandardPaths::AppConfigLocation, QStringLiteral("studio.ini")))
{
}

StudioServices StudioContext::services()
{
    const QStringList languageData = findLanguageData();
    return {{m_clock, m_ids},
            m_formats,
            m_packages,
            m_account,
            m_settings,
            m_theme,
            systemAudioOutput(),
            filmCacheFolder(),
            findSampleFilm(),
            folderOf(QStandardPaths::AppDataLocation, QStringLiteral("sample")),
            {{folderOf(QStandardPaths::AppDataLocation, QStringLiteral("dictionaries")),
              QStringLiteral("/usr/share/hunspell"), QStringLiteral("/usr/share/myspell/dicts")},
             folderOf(QStandardPaths::AppDataLocation, QStringLiteral("spelling"))},
            LanguagePacks(languageData),
            folderOf(QStandardPaths::AppDataLocation, QStringLiteral("translation-memory.sqlite")),
            {&m_keyring, &m_keyFile},
            languageData};
}

} // namespace cinefluent::studio
