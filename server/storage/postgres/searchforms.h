// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/search/wordforms.h"
#include "server/storage/postgres/pqcompat.h"
#include "server/storage/postgres/searchpatterns.h"

#include <QUuid>

#include <optional>

namespace cinefluent::server {

/// Which forms of words search knows (V0031__search_forms.sql). Throws what exec() throws.
namespace searchforms {

/// A film's lines that were not read for forms yet.
struct Unread
{
    QUuid movieId;
    QString language;
    std::string rowVersion; ///< of the film's row, which tells whether it was indexed anew meanwhile
    bool isNewLanguage = false;
    QList<QUuid> cues;
    QStringList lines;        ///< of the cues
    QList<QUuid> headwordIds; ///< taught by the film, not analysed yet
    QStringList headwords;
};

/// One film of `languages`, film by film of one language; nothing where all were read by `version`.
[[nodiscard]] std::optional<Unread> nextUnread(pqxx::work &work, const QStringList &languages, int version);

/// The languages of lessons that learners may see, without their regions.
[[nodiscard]] QStringList taughtLanguages(pqxx::work &work);

enum class Origin
{
    Lines,
    FrequencyList ///< in its order
};
void add(pqxx::work &work, const QString &language, const QList<Inflection> &forms, Origin origin);
/// One analysis for each of the film's headwords.
void addAnalyses(pqxx::work &work, const Unread &film, const QList<WordAnalysis> &analyses, int version);
void noteLanguage(pqxx::work &work, const QString &language, int version);
/// `words`: of each line, between bars; empty where the language has spaces.
void noteRead(pqxx::work &work, const Unread &film, const QStringList &words, int version);

/// The patterns with other forms of their words to look for, those that are in lines first, then the most frequent.
/// `language` empty: of any.
[[nodiscard]] SearchPatterns withOtherForms(pqxx::work &work, SearchPatterns patterns, const QString &language);

} // namespace searchforms

} // namespace cinefluent::server
