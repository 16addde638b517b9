// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/community/communityjson.h"
#include "server/services/community/moderationrows.h"

namespace cinefluent::server {

/// `{id, reason, note, createdAt}`, and `user` where `urls` is given: moderators see who reports.
void writeReport(JsonWriter &json, const ReportRow &report, const MediaUrls *urls);
/// The members of a case, without its reports; the caller begins and ends the object.
void writeCaseMembers(JsonWriter &json, const CaseRow &row, const MediaUrls &urls);

} // namespace cinefluent::server
