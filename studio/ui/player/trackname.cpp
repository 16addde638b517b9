// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/player/trackname.h"

#include "studio/ui/widgets/languagebox.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace cinefluent::studio {

namespace {

struct TrackName
{
    Q_DECLARE_TR_FUNCTIONS(TrackName)
};

QString languageOf(const QString &code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code);
    const bool isKnown = language != QLocale::AnyLanguage && language != QLocale::C;
    return isKnown ? languageTitle(QLocale::languageToCode(language)) : code;
}

} // namespace

QString trackName(const MediaStream &track, int number)
{
    QStringList parts{QString::number(number)};
    if (!track.language.isEmpty())
        parts.append(languageOf(track.language));
    if (!track.title.isEmpty())
        parts.append(track.title);
    if (track.kind == StreamKind::Audio)
        parts.append(TrackName::tr("%1, %n channel(s)", nullptr, track.channelCount).arg(track.codec.toUpper()));
    else if (track.kind == StreamKind::Subtitle && !track.isTextSubtitle)
        parts.append(TrackName::tr("pictures (%1)").arg(track.codec));
    else
        parts.append(track.codec);
    if (track.isForced)
        parts.append(TrackName::tr("forced"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace cinefluent::studio
