// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/translation/translationunit.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>

#include <functional>
#include <stop_token>

namespace cinefluent::translation {

/// Translation Memory eXchange 1.4b (GALA/LISA OSCAR, 2005): the format that translation tools exchange memories in.
/// Written as "seg" without inline elements; line breaks stay line breaks. Errors: those of the device as
/// "tmx_write_failed".
[[nodiscard]] Result<void> writeTmx(QIODevice &device, const QList<TranslationUnit> &units);

struct TmxContent
{
    QList<TranslationUnit> units;
    qsizetype skipped = 0; ///< units without two languages, or with an empty text
};

/// Reads TMX 1.1–1.4. Of a unit with several languages each other one becomes a translation of the source language (the
/// header's, a unit's own before it; the first where it says "*all*"). Inline elements go with the codes they hold, the
/// text they mark stays ("hi" and "sub" alike). Nothing outside of the file is fetched. Errors: "tmx_invalid" (with
/// line), "tmx_too_large" (more than `maxTmxUnits`), "cancelled".
[[nodiscard]] Result<TmxContent> readTmx(QIODevice &device, const std::stop_token &stop = {});

inline constexpr qsizetype maxTmxUnits = 2'000'000;

} // namespace cinefluent::translation
