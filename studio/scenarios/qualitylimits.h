// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/profilefile.h"

namespace cinefluent::studio {

/// A figure of a profile that a form edits, with the check it belongs to.
struct QualityLimit
{
    enum class Unit
    {
        None, ///< the check has no figure
        CharactersPerSecond,
        Characters,
        Lines,
        Milliseconds,
        Frames,
        Seconds
    };
    enum class Scope
    {
        Project,
        Language,
        Level
    };

    QString code;
    Unit unit = Unit::None;
    Scope scope = Scope::Project;
    std::optional<Level> level; ///< of Scope::Level
    quality::LimitBounds bounds{0, 0};
    bool isWhole = true;
};

/// Every check that a profile can change, in the order of the documentation; the check of levels once for each level.
[[nodiscard]] QList<QualityLimit> adjustableLimits();

/// The figure of `limit` for a language ("": all others); nothing where it has none, or a level has no limit.
[[nodiscard]] std::optional<double> limitIn(const quality::Profile &profile, const QualityLimit &limit,
                                            const QString &language);
/// Sets it, kept inside its bounds and beside its counterpart (shortest not over longest). A language without limits of
/// its own gets some. Nothing takes a level's limit away.
void setLimit(quality::Profile &profile, const QualityLimit &limit, const QString &language,
              std::optional<double> figure);

/// What the check weighs in `profile`; nothing: it is off.
[[nodiscard]] std::optional<quality::Severity> weightIn(const quality::Profile &profile, const QString &code);
/// Back to as shipped where it is that.
void setWeight(quality::Profile &profile, const QString &code, std::optional<quality::Severity> weight);

} // namespace cinefluent::studio
