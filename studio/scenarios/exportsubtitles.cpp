// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/exportsubtitles.h"

#include "common/formats/subtitleio.h"
#include "studio/document/durablefile.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

QList<Cue> cuesFor(const ProjectContent &content, const std::optional<LessonId> &lesson)
{
    if (!lesson)
        return content.cues();
    QList<Cue> cues;
    for (const LessonCue &entry : content.cuesOfLesson(*lesson))
        cues.append(entry.cue);
    return cues;
}

} // namespace

Result<QByteArray> subtitleBytes(const ProjectContent &content, const formats::FormatRegistry &registry,
                                 const SubtitleExport &request)
{
    const formats::SubtitleFormat *format = registry.byNameOrExtension(request.format);
    if (!format) {
        return makeError(ErrorKind::Unsupported, QStringLiteral("format_unknown"),
                         ScenarioText::tr("“%1” is not a subtitle format that can be written.").arg(request.format));
    }
    if (request.lesson && !content.findLesson(*request.lesson)) {
        return makeError(ErrorKind::NotFound, QStringLiteral("lesson_not_found"),
                         ScenarioText::tr("This lesson is no longer in the project."));
    }
    const bool isOriginal = request.language.isEmpty() || request.language == content.settings().originalLanguage;
    formats::SubtitleFile file;
    file.format = format->name();
    file.language = isOriginal ? content.settings().originalLanguage : request.language;
    file.encoding = request.encoding;
    file.hasByteOrderMark = request.withByteOrderMark;
    for (const Cue &cue : cuesFor(content, request.lesson)) {
        const QString text = isOriginal ? cue.text : cue.translations.value(request.language);
        if (text.isEmpty())
            continue;
        formats::SubtitleCue entry;
        entry.range = cue.range;
        entry.text = text;
        file.cues.append(entry);
    }
    if (file.cues.isEmpty()) {
        return makeError(ErrorKind::NotFound, QStringLiteral("nothing_to_export"),
                         ScenarioText::tr("There is no text in this language to export."));
    }
    formats::WriteOptions options;
    if (content.media().isSet())
        options.frameRate = content.media().frameRate;
    return formats::writeSubtitles(*format, file, options);
}

Result<void> exportSubtitles(const ProjectContent &content, const formats::FormatRegistry &registry,
                             const SubtitleExport &request, const QString &path)
{
    const Result<QByteArray> bytes = subtitleBytes(content, registry, request);
    if (!bytes)
        return bytes.error();
    return durablefile::write(path, *bytes);
}

} // namespace cinefluent::studio
