// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"

#include <QEventLoop>

#include <optional>

namespace cinefluent::tests {

/// Runs the event loop until `task` is done and gives its value (QCoro::waitFor wants one that can be made of nothing).
template<typename T>
[[nodiscard]] T await(Task<T> task)
{
    std::optional<T> value;
    QEventLoop loop;
    [[maybe_unused]] const auto waiting = [](Task<T> awaited, std::optional<T> &result, QEventLoop &until) -> Task<> {
        result.emplace(co_await std::move(awaited));
        until.quit();
    }(std::move(task), value, loop);
    if (!value)
        loop.exec();
    return std::move(*value);
}

} // namespace cinefluent::tests
