// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/subtitlefile.h"

#include <QString>
#include <QStringList>

namespace cinefluent::studio {

/// The common library speaks English alone: it has no languages. These put what it says into the language of the
/// interface, by patterns that take its numbers and names over. A sentence without a pattern stays as it is.

/// An error's or an offence's public message.
[[nodiscard]] QString localText(const QString &english);
/// One sentence with its line.
[[nodiscard]] QString localText(const formats::SubtitleWarning &warning);
/// "Western European": what an encoding is for.
[[nodiscard]] QString localScript(const QString &english);

/// The patterns, for the test that holds them to the common library's sources.
[[nodiscard]] QStringList knownCommonTexts();
[[nodiscard]] QStringList knownWarningCodes();
[[nodiscard]] QStringList knownScripts();

} // namespace cinefluent::studio
