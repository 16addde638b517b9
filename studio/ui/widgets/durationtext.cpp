// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/widgets/durationtext.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct DurationText
{
    Q_DECLARE_TR_FUNCTIONS(DurationText)
};

} // namespace

QString secondsText(MediaTime duration)
{
    const qint64 ms = duration.us() / 1000;
    return QStringLiteral("%1.%2").arg(ms / 1000).arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

QString durationText(MediaTime duration)
{
    const qint64 seconds = duration.us() / 1'000'000;
    const QLatin1Char zero('0');
    if (seconds < 60)
        return DurationText::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return DurationText::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, zero);
    return DurationText::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, zero);
}

} // namespace cinefluent::studio
