// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/subtitleformat.h"

#include <QList>
#include <QRandomGenerator>
#include <QStringList>

namespace cinefluent::tests {

/// A file as it is found in the wild, what its cues say and what the reader warns of.
struct FormatCase
{
    const char *name;
    QString source;
    QStringList texts;
    QStringList codes;
};

/// Empty where `format` reads the case as expected; else what is different.
[[nodiscard]] QString readingFault(const formats::SubtitleFormat &format, const FormatCase &expected);

/// Empty where what `format` writes of the case reads as the same cues, times included, and writes the same again.
[[nodiscard]] QString settlingFault(const formats::SubtitleFormat &format, const FormatCase &expected);

/// Cues of texts made of `atoms`, written and read back. `unitUs`: the format's last digit. Empty where every text
/// comes back but for WORD JOINERs, and every time is the one below in whole units.
[[nodiscard]] QString anyTextFault(const formats::SubtitleFormat &format, const QStringList &atoms, int rounds,
                                   QRandomGenerator &random, qint64 unitUs);

/// The times of `text`'s cues in ms, "in-out", for short comparisons.
[[nodiscard]] QStringList timesOf(const formats::SubtitleFile &file);

/// `source` in `from`, written in `to`; the losses as "code:count".
struct Converted
{
    QString text;
    QStringList losses;
};
[[nodiscard]] Converted convert(const formats::SubtitleFormat &from, const QString &source,
                                const formats::SubtitleFormat &to);

} // namespace cinefluent::tests
