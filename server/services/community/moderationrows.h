// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/objectreader.h"
#include "server/services/community/communityrows.h"

#include <map>

namespace cinefluent::server {

using ReportId = Id<struct ReportTag>;
using CaseId = Id<struct ModerationCaseTag>;

enum class ReportReason
{
    Spam,
    Harassment,
    Hate,
    Sexual,
    Violence,
    Spoiler,
    OffTopic,
    Other
};

enum class CaseState
{
    Open,
    Dismissed, ///< looked at; what was reported stays
    Hidden     ///< what was reported is out of sight
};

enum class ModerationVerdict
{
    Dismiss,
    Hide,
    Restore ///< takes a Hide back
};

[[nodiscard]] QString toString(ReportReason reason); ///< "spam", …, "off_topic", "other"
[[nodiscard]] QString toString(CaseState state);     ///< "open", "dismissed", "hidden"
[[nodiscard]] QString toString(ModerationVerdict verdict);
[[nodiscard]] std::optional<CaseState> caseStateFrom(QStringView text);

struct ReportDraft
{
    ReportReason reason = ReportReason::Other;
    QString note; ///< at most 1,000 characters; empty where none
};

struct Decision
{
    ModerationVerdict verdict = ModerationVerdict::Dismiss;
    QString note;
};

/// Read request bodies.
[[nodiscard]] ReportDraft readReport(api::ObjectReader &reader);
[[nodiscard]] Decision readDecision(api::ObjectReader &reader);

/// What a report is about: one of both.
struct ReportSubject
{
    std::optional<PostId> post;
    std::optional<CommentId> comment;
};

struct ReportRow
{
    ReportId id;
    PublicAuthor reporter;
    QByteArray reason;
    QByteArray note; ///< empty where none
    Instant createdAt{};
};

struct CaseRow
{
    CaseId id;
    bool isComment = false;
    QUuid subjectId;
    PostId postId; ///< the comment's post, or the post itself
    PublicAuthor author;
    QByteArray content;
    Instant writtenAt{};
    bool isHidden = false;
    QByteArray state;
    int reportsCount = 0;
    std::map<QByteArray, int> reasons; ///< reason → reports
    Instant createdAt{};
    Instant updatedAt{};
    std::optional<Instant> decidedAt;
    QByteArray decisionNote;
};

/// A case with its reports, newest first, at most 100.
struct CaseDetail
{
    CaseRow row;
    std::vector<ReportRow> reports;
};

} // namespace cinefluent::server
