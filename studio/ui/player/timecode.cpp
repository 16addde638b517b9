// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/player/timecode.h"

#include <QStringList>

namespace cinefluent::studio {

std::optional<qint64> parseTimecode(QStringView text, const FrameRate &rate, qint64 current)
{
    QString body = text.trimmed().toString();
    int sign = 0;
    if (body.startsWith(QLatin1Char('+')) || body.startsWith(QLatin1Char('-')) || body.startsWith(QChar(0x2212))) {
        sign = body.startsWith(QLatin1Char('+')) ? 1 : -1;
        body = body.mid(1).trimmed();
    }
    for (QChar &c : body) {
        if (c == QLatin1Char('.') || c == QLatin1Char(';') || c.isSpace())
            c = QLatin1Char(':');
    }
    QStringList parts;
    if (body.contains(QLatin1Char(':'))) {
        parts = body.split(QLatin1Char(':'));
    } else {
        for (qsizetype end = body.size(); end > 0; end -= 2)
            parts.prepend(body.mid(std::max<qsizetype>(0, end - 2), std::min<qsizetype>(2, end)));
    }
    if (parts.isEmpty() || parts.size() > 4)
        return std::nullopt;
    while (parts.size() < 4)
        parts.prepend(QStringLiteral("0"));

    qint64 values[4] = {};
    for (int i = 0; i < 4; ++i) {
        const QString &part = parts[i];
        if (part.isEmpty() || part.size() > 6)
            return std::nullopt;
        for (const QChar c : part) {
            if (c < QLatin1Char('0') || c > QLatin1Char('9'))
                return std::nullopt;
        }
        values[i] = part.toLongLong();
    }
    const qint64 seconds = (values[0] * 60 + values[1]) * 60 + values[2];
    const qint64 frame = seconds * rate.nominal() + values[3];
    return sign == 0 ? frame : current + sign * frame;
}

} // namespace cinefluent::studio
