// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/qualitycheck.h"

#include <functional>

namespace cinefluent::quality {

/// What an editor would do about an issue without thinking, as changes for one undo step. Cues, lessons and headwords
/// that are not named stay as they are.
struct QuickFix
{
    struct CueRange
    {
        QUuid cueId;
        TimeRange range;
    };
    struct CueText
    {
        QUuid cueId;
        QString language; ///< of a translation; empty for the cue's own text
        QString text;
    };

    QList<CueRange> ranges;
    QList<CueText> texts;
    QList<QUuid> removedCues;
    QList<Lesson> lessons;         ///< as they become
    QList<Headword> headwords;     ///< as they become
    QList<Occurrence> occurrences; ///< as they become, those that changed texts carry along included
    QList<QUuid> removedHeadwords;
    QList<QUuid> removedOccurrences;

    [[nodiscard]] bool isEmpty() const;
};

/// Whether there may be a fix for issues of this code: for showing the offer; quickFixOf decides.
[[nodiscard]] bool isMechanical(QStringView code);

/// The fix of `issue`, one of check(content, profile). What it names is proved on the content: with it the issue is
/// gone and no other one is there that was not before. Nothing where no mechanical change does that, e.g. where there
/// is no room for a longer cue. Takes a few full checks: tens of milliseconds for 5,000 cues.
[[nodiscard]] std::optional<QuickFix> quickFixOf(const Issue &issue, const Content &content, const Profile &profile);

/// Content in which many issues are mended, one after the other.
struct FixedContent
{
    Content content;
    QList<Issue> fixed;
    QList<Issue> left; ///< no mechanical change mends them as the content now is
};

/// Mends each of `issues` that is still there, each proved as by quickFixOf on the content that the ones before it
/// leave: a hundred in well under a second. `goOn` is asked before each with the number of those behind it; false
/// leaves the others as they are, among `left`.
[[nodiscard]] FixedContent fixesOf(const QList<Issue> &issues, Content content, const Profile &profile,
                                   const std::function<bool(qsizetype)> &goOn = {});

/// `content` with `fix` carried out.
[[nodiscard]] Content applied(Content content, const QuickFix &fix);

/// What makes two findings the same one although its figures have changed: rule, subject and, for texts, language.
[[nodiscard]] QString identityOf(const Issue &issue);

} // namespace cinefluent::quality
