// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/exchange/flashcard.h"

#include <QRandomGenerator>

namespace cinefluent::tests {

/// Cards with texts that look like markup, formulas and separators; without media.
[[nodiscard]] QList<studio::Flashcard> randomCards(int count, QRandomGenerator &random);

} // namespace cinefluent::tests
