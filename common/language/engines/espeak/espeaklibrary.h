// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <mutex>

namespace cinefluent::espeak {

/// The library keeps its voice and its callback in one place for all; this guards them.
[[nodiscard]] std::mutex &lock();

/// With the lock held: makes `voice` the current one. False where it is not installed.
[[nodiscard]] bool setVoice(const QByteArray &voice);

/// With the lock held and a voice set.
[[nodiscard]] int sampleRateHz();

/// The voice for a language tag; empty where there is none.
[[nodiscard]] QByteArray voiceOf(const QString &language);

/// Whether its writing needs a TextReader.
[[nodiscard]] bool needsReader(const QString &language);

} // namespace cinefluent::espeak
