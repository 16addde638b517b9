// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/learning/reviewrepository.h"

namespace cinefluent::server {

const char *toString(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Recorded:
        return "recorded";
    case ReviewStatus::Duplicate:
        return "duplicate";
    case ReviewStatus::Conflict:
        return "conflict";
    case ReviewStatus::UnknownWord:
        break;
    }
    return "word_not_found";
}

} // namespace cinefluent::server
