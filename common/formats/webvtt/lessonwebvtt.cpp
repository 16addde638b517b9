// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/webvtt/lessonwebvtt.h"

#include "common/formats/webvtt/webvttformat.h"

namespace cinefluent::formats {

QByteArray lessonWebVtt(const QList<LessonCue> &cues, const QString &learnerLanguage)
{
    SubtitleFile file;
    file.format = QStringLiteral("webvtt");
    for (const LessonCue &entry : cues) {
        const QString text = learnerLanguage.isEmpty() ? entry.cue.text : entry.cue.translations.value(learnerLanguage);
        if (!learnerLanguage.isEmpty() && text.trimmed().isEmpty())
            continue;
        SubtitleCue cue;
        cue.range = entry.cue.range;
        cue.text = text;
        cue.identifier = entry.publishedId.toString(QUuid::WithoutBraces);
        file.cues.append(cue);
    }
    return WebVttFormat().write(file).toUtf8();
}

} // namespace cinefluent::formats
