// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "studio/document/commands/replacetexts.h"
#include "studio/document/projectcontent.h"

#include <QFlags>
#include <QRegularExpression>

#include <chrono>
#include <functional>

namespace cinefluent::studio {

enum class SearchField
{
    Text = 1,
    Translation = 2,
    Notes = 4
};
Q_DECLARE_FLAGS(SearchFields, SearchField)
Q_DECLARE_OPERATORS_FOR_FLAGS(SearchFields)

struct SearchQuery
{
    QString pattern;
    bool isRegularExpression = false; ///< PCRE with Unicode properties; ^ and $ at each line
    bool matchesCase = false;
    bool wholeWords = false;
    SearchFields fields = SearchField::Text;
    QString language = {};   ///< of translations
    QList<CueId> scope = {}; ///< empty: all cues

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

struct TextMatch
{
    CueId cue;
    CueTextField field = CueTextField::Text;
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;

    friend bool operator==(const TextMatch &, const TextMatch &) = default;
};

/// Finds and replaces in the texts of a project. A single match gives up after a bounded number of steps and a search
/// after a bounded time, so that a pattern that backtracks without end costs moments.
class TextSearch
{
public:
    /// Errors "pattern_empty", and "pattern_invalid", whose message says what is wrong and at which character.
    [[nodiscard]] static Result<TextSearch> make(const SearchQuery &query);

    /// In playing order; text, translation, notes in each cue. Error "search_too_slow". `budget`: for all of it.
    [[nodiscard]] Result<QList<TextMatch>> matches(const ProjectContent &content,
                                                   std::chrono::milliseconds budget = defaultBudget) const;
    /// In one text; matches of no length are left out. Error "search_too_slow".
    [[nodiscard]] Result<QList<std::pair<qsizetype, qsizetype>>> matchesIn(const QString &text) const;

    /// The texts with every match replaced, those that change. In a regular expression's replacement \1 or $1 is a
    /// group, \0 the match, \n a new line, \t a tab, \\ and $$ the signs themselves.
    [[nodiscard]] Result<QList<TextReplacement>> replacements(const ProjectContent &content, const QString &with,
                                                              std::chrono::milliseconds budget = defaultBudget) const;
    /// The text of `match` with that one replaced; nothing where it does not match any more.
    [[nodiscard]] std::optional<TextReplacement> replacement(const ProjectContent &content, const TextMatch &match,
                                                             const QString &with) const;

    static constexpr std::chrono::milliseconds defaultBudget{2000};

private:
    TextSearch(SearchQuery query, QRegularExpression expression);

    using Visitor = std::function<Result<void>(const Cue &, CueTextField, const QString &)>;
    Result<void> visit(const ProjectContent &content, std::chrono::milliseconds budget, const Visitor &visitor) const;
    [[nodiscard]] QString expanded(const QRegularExpressionMatch &match, const QString &with) const;
    [[nodiscard]] TextReplacement made(CueId cue, CueTextField field, const QString &text) const;

    SearchQuery m_query;
    QRegularExpression m_expression;
};

} // namespace cinefluent::studio
