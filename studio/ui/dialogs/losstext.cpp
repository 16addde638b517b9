// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/losstext.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct LossText
{
    Q_DECLARE_TR_FUNCTIONS(LossText)
};

QString lossText(const QString &code, int count)
{
    if (code == u"style_lost")
        return LossText::tr("%n cue(s) lose bold, italics, underlining or strike-out.", nullptr, count);
    if (code == u"colour_lost")
        return LossText::tr("%n cue(s) lose colours.", nullptr, count);
    if (code == u"ruby_lost")
        return LossText::tr("%n cue(s) lose readings (ruby).", nullptr, count);
    if (code == u"voice_lost")
        return LossText::tr("%n cue(s) lose the name of the speaker.", nullptr, count);
    if (code == u"alignment_lost")
        return LossText::tr("%n cue(s) lose their place on the picture.", nullptr, count);
    if (code == u"position_lost")
        return LossText::tr("%n cue(s) lose their exact position.", nullptr, count);
    if (code == u"vertical_lost")
        return LossText::tr("%n cue(s) are written horizontally.", nullptr, count);
    if (code == u"effects_lost")
        return LossText::tr("%n cue(s) lose effects such as movement or karaoke.", nullptr, count);
    if (code == u"notes_lost")
        return LossText::tr("%n note(s) or style(s) of the imported file are left out.", nullptr, count);
    if (code == u"times_changed")
        return LossText::tr("%n cue(s) get other times, as the format cannot say theirs.", nullptr, count);
    return {};
}

} // namespace

QStringList lossTexts(const formats::LossReport &losses)
{
    QStringList texts;
    for (const formats::SubtitleWarning &warning : losses.warnings()) {
        const QString text = lossText(warning.code, warning.args.value(0).toInt());
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts;
}

} // namespace cinefluent::studio
