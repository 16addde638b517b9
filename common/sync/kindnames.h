// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sync/operation.h"

#include <array>
#include <utility>

namespace cinefluent::sync {

/// How the protocol names entities and what is done to them.
inline constexpr std::array<std::pair<merge::EntityKind, const char *>, 7> kindNames{
    {{merge::EntityKind::Movie, "movie"},
     {merge::EntityKind::Settings, "settings"},
     {merge::EntityKind::Cue, "cue"},
     {merge::EntityKind::Lesson, "lesson"},
     {merge::EntityKind::Headword, "headword"},
     {merge::EntityKind::Occurrence, "occurrence"},
     {merge::EntityKind::Sense, "sense"}}};

inline constexpr std::array<std::pair<EntityChange::Action, const char *>, 3> actionNames{
    {{EntityChange::Action::Create, "create"},
     {EntityChange::Action::Change, "change"},
     {EntityChange::Action::Remove, "remove"}}};

[[nodiscard]] constexpr const char *kindName(merge::EntityKind kind)
{
    for (const auto &[value, name] : kindNames) {
        if (value == kind)
            return name;
    }
    return "";
}

[[nodiscard]] constexpr const char *actionName(EntityChange::Action action)
{
    for (const auto &[value, name] : actionNames) {
        if (value == action)
            return name;
    }
    return "";
}

} // namespace cinefluent::sync
