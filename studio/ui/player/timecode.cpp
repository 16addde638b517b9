// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/player/timecode.h"

#include <QRegularExpression>
#include <QStringList>

namespace cinefluent::studio {

namespace {

/// Takes a leading + or − off: 1 or −1; 0 where there is none.
int takeSign(QString &body)
{
    const bool plus = body.startsWith(QLatin1Char('+'));
    if (!plus && !body.startsWith(QLatin1Char('-')) && !body.startsWith(QChar(0x2212)))
        return 0;
    body = body.mid(1).trimmed();
    return plus ? 1 : -1;
}

} // namespace

std::optional<MediaTime> parseClock(QStringView text, MediaTime current)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:([0-9]{1,4}):)?([0-9]{1,4}):)?([0-9]{1,6})[.,]([0-9]{1,3})$"));
    QString body = text.trimmed().toString();
    const int sign = takeSign(body);
    const QRegularExpressionMatch match = form.match(body);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 seconds =
        (match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong()) * 60 + match.captured(3).toLongLong();
    const MediaTime time = MediaTime::fromMs(seconds * 1000 + match.captured(4).leftJustified(3, u'0').toLongLong());
    return sign == 0 ? time : sign > 0 ? current + time : current - time;
}

std::optional<qint64> parseTimecode(QStringView text, const FrameRate &rate, qint64 current)
{
    QString body = text.trimmed().toString();
    const int sign = takeSign(body);
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
