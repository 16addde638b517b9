// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/filmgenerator.h"

#include <QSize>
#include <QString>
#include <QStringList>

// The films that the media benches share, made once and kept, and how they print.
namespace cinefluent::bench {

constexpr QSize viewSize(1280, 720);

[[noreturn]] void die(const QString &text);

template<typename T>
T orDie(Result<T> result)
{
    if (!result)
        die(describe(result.error()));
    return std::move(result).value();
}

void print(const QString &row);
[[nodiscard]] QString columns(const QStringList &cells);

/// 1920×1080, B-frames, groups of up to 250 pictures.
[[nodiscard]] tests::FilmSpec heavy1080p();
/// Without grain, as films are after a good encoder: what the goals were measured on.
[[nodiscard]] tests::FilmSpec clean720p(int gopFrames);
/// Two minutes at 360p, repeated to two hours without encoding again.
[[nodiscard]] tests::GeneratedFilm twoHours();

} // namespace cinefluent::bench
