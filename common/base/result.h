// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace cinefluent {

/// A value or the `Error` that kept it from being made. Reading the wrong side is a fault of the caller and aborts.
template<typename T>
class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T &value() &
    {
        requireValue();
        return *std::get_if<0>(&m_content);
    }
    [[nodiscard]] const T &value() const &
    {
        requireValue();
        return *std::get_if<0>(&m_content);
    }
    [[nodiscard]] T &&value() &&
    {
        requireValue();
        return std::move(*std::get_if<0>(&m_content));
    }
    [[nodiscard]] T valueOr(T fallback) const { return ok() ? value() : std::move(fallback); }

    [[nodiscard]] const Error &error() const
    {
        if (ok())
            qFatal("Result::error() read from a value");
        return *std::get_if<1>(&m_content);
    }

    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

private:
    void requireValue() const
    {
        if (!ok())
            qFatal("Result::value() read from an error: %s", qPrintable(describe(*std::get_if<1>(&m_content))));
    }

    std::variant<T, Error> m_content;
};

/// Success without a value, or an `Error`.
template<>
class [[nodiscard]] Result<void>
{
public:
    using Value = void;

    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_content(std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const Error &error() const
    {
        if (ok())
            qFatal("Result::error() read from a success");
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<std::monostate, Error> m_content;
};

} // namespace cinefluent
