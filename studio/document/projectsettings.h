// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/tracksource.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace cinefluent::studio {

/// What holds for the whole project and is edited, undone and kept with it.
struct ProjectSettings
{
    QString originalLanguage;                   ///< tag of the language spoken in the film and taught, e.g. "en"
    QStringList translationLanguages;           ///< learners' languages, in the editor's order, without duplicates
    QString audience = QStringLiteral("adult"); ///< "adult" or "children": which reading-speed limits apply
    QJsonObject qualityLimits; ///< limits that differ from the profile's, by the quality engine's names
    /// What the subtitle files held beside their cues, by language, "" for the film's own.
    QMap<QString, TrackSource> sources = {};
    /// Words that are not to be suggested again: the key of `wordKey` → "ignored" or "known".
    QMap<QString, QString> setAsideWords = {};

    friend bool operator==(const ProjectSettings &, const ProjectSettings &) = default;
};

/// How `ProjectSettings::setAsideWords` names a word: lemma and part of speech in lowercase ("verb") of a language.
[[nodiscard]] inline QString wordKey(const QString &language, const QString &lemma, const QString &partOfSpeech)
{
    return language + u'/' + partOfSpeech + u'/' + lemma;
}

} // namespace cinefluent::studio
