// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/qualitycheck.h"

namespace cinefluent::quality {

/// What the checks share: the content, its limits and the list they add to.
class Findings
{
public:
    Findings(const Content &checked, const Profile &limits)
        : content(checked)
        , profile(limits)
    {
    }

    /// `code` is one of issuecodes.h; severity and subject come from there.
    void add(const char *code, const QUuid &subjectId, const std::optional<TimeRange> &range = {},
             const QStringList &args = {});

    const Content &content;
    const Profile &profile;
    QList<Issue> issues;
};

void checkMovie(Findings &findings);
void checkLessons(Findings &findings);
void checkCues(Findings &findings);
void checkVocabulary(Findings &findings);

} // namespace cinefluent::quality
