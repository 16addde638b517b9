// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/level.h"

#include <QComboBox>

#include <optional>

namespace cinefluent::studio {

/// One of the six CEFR levels with what it means; "–" for unknown where that is allowed.
class LevelBox : public QComboBox
{
    Q_OBJECT

public:
    enum class Unknown
    {
        Refused,
        Allowed
    };
    explicit LevelBox(Unknown unknown, QWidget *parent = nullptr);

    void setLevel(std::optional<Level> level);
    [[nodiscard]] std::optional<Level> level() const;
};

} // namespace cinefluent::studio
