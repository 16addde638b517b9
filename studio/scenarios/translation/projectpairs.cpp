// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/translation/projectpairs.h"

namespace cinefluent::studio {

MemoryOrigin originOf(const ProjectContent &content)
{
    return {content.movie().id.uuid(), content.movie().title};
}

QList<MemoryText> memoryTexts(const ProjectContent &content, const QString &language)
{
    QList<MemoryText> texts;
    for (const Cue &cue : content.cues()) {
        const QString target = cue.translations.value(language);
        if (!cue.text.isEmpty() && !target.isEmpty())
            texts.append({cue.id.uuid().toString(QUuid::WithoutBraces), cue.text, target});
    }
    return texts;
}

QList<translation::TranslatedText> translatedTexts(const ProjectContent &content, const QString &language)
{
    QList<translation::TranslatedText> texts;
    texts.reserve(content.cues().size());
    for (const Cue &cue : content.cues())
        texts.append({cue.text, cue.translations.value(language)});
    return texts;
}

} // namespace cinefluent::studio
