// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace cinefluent {

/// A level of the Common European Framework of Reference for Languages.
enum class Level
{
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
};

inline constexpr std::array allLevels{Level::A1, Level::A2, Level::B1, Level::B2, Level::C1, Level::C2};

/// "A1" … "C2".
[[nodiscard]] QString toString(Level level);
/// Exactly the six codes, in any case.
[[nodiscard]] std::optional<Level> parseLevel(QStringView text);

} // namespace cinefluent
