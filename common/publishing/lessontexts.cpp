// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/publishing/lessontexts.h"

#include "common/formats/webvtt/lessonwebvtt.h"

#include <QLocale>
#include <QSet>

namespace cinefluent::publishing {

namespace {

/// "Français", "Português (Brasil)": as its speakers call it, as a title begins.
QString titleOf(const QString &language)
{
    const QLocale locale(language);
    QString name = locale.nativeLanguageName();
    if (locale.language() == QLocale::C || name.isEmpty())
        return language;
    if (language.contains(u'-') && !name.contains(u'('))
        name += QStringLiteral(" (%1)").arg(locale.nativeTerritoryName());
    return locale.toUpper(name.left(1)) + name.mid(1);
}

} // namespace

QList<encode::TextTrack> lessonTexts(const Lesson &lesson, const QList<LessonCue> &cues)
{
    if (cues.isEmpty())
        return {};
    QSet<QString> translated;
    for (const LessonCue &cue : cues) {
        for (auto text = cue.cue.translations.begin(); text != cue.cue.translations.end(); ++text) {
            if (!text.value().trimmed().isEmpty())
                translated.insert(text.key());
        }
    }
    translated.remove(lesson.language);
    QStringList languages(translated.begin(), translated.end());
    languages.sort();
    QList<encode::TextTrack> texts{{lesson.language, titleOf(lesson.language), formats::lessonWebVtt(cues)}};
    for (const QString &language : std::as_const(languages))
        texts.append({language, titleOf(language), formats::lessonWebVtt(cues, language)});
    return texts;
}

} // namespace cinefluent::publishing
