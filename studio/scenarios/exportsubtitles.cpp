// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/exportsubtitles.h"

#include "common/formats/subtitleio.h"
#include "studio/document/cuelook.h"
#include "studio/document/durablefile.h"

#include <QCoreApplication>

#include <algorithm>

namespace cinefluent::studio {

namespace {

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

QList<Cue> cuesFor(const ProjectContent &content, const SubtitleExport &request)
{
    QList<Cue> cues;
    if (!request.lesson) {
        if (request.selection.isEmpty())
            return content.cues();
        std::copy_if(content.cues().begin(), content.cues().end(), std::back_inserter(cues),
                     [&request](const Cue &cue) { return request.selection.contains(cue.id); });
        return cues;
    }
    for (const LessonCue &entry : content.cuesOfLesson(*request.lesson))
        cues.append(entry.cue);
    return cues;
}

/// A track on its way into a file.
class TrackWriter
{
public:
    TrackWriter(const ProjectContent &content, const SubtitleExport &request, QString target)
        : m_content(content)
        , m_request(request)
        , m_target(std::move(target))
    {
    }

    formats::SubtitleFile file()
    {
        const QString original = m_content.settings().originalLanguage;
        const bool isOriginal = m_request.language.isEmpty() || m_request.language == original;
        m_key = isOriginal ? QString() : m_request.language;
        m_source = m_content.settings().sources.value(m_key);
        m_file.format = m_source.format.isEmpty() ? m_target : m_source.format;
        m_file.language = isOriginal ? original : m_request.language;
        m_file.encoding = m_request.encoding;
        m_file.hasByteOrderMark = m_request.withByteOrderMark;
        if (m_source.format == m_target)
            m_file.header = m_source.header;
        for (const Cue &cue : cuesFor(m_content, m_request))
            take(cue);
        restoreOrder();
        QList<formats::StyledText> texts;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            m_file.cues.append(m_entries.at(i).cue);
            m_file.cues.last().line = int(i); // how `styled` finds it again
            texts.append(m_entries.at(i).styled);
        }
        m_file.styled = [texts](const formats::SubtitleCue &cue) { return texts.value(cue.line); };
        placeBlocks();
        return m_file;
    }

    /// Numbers of an SRT file hold as long as nothing was put in between.
    [[nodiscard]] bool keepsIdentifiers() const
    {
        return m_target != QLatin1String("srt") || !m_hasIdentifiers || !m_hasNewCues;
    }

private:
    struct Entry
    {
        CueId id;
        int place = -1;
        formats::SubtitleCue cue;
        formats::StyledText styled;
    };

    void take(const Cue &cue)
    {
        QString text = m_key.isEmpty() ? cue.text : cue.translations.value(m_key);
        QString serialised = cue.looks.value(m_key);
        if (const QString second = cue.translations.value(m_request.secondLanguage); !second.isEmpty()) {
            const QString secondLook = cue.looks.value(m_request.secondLanguage);
            serialised = text.isEmpty() ? secondLook : joinedLook(serialised, text, secondLook, second, 1);
            text = text.isEmpty() ? second : text + u'\n' + second;
        }
        if (text.isEmpty())
            return;
        const CueLook look = CueLook::parse(serialised, text);
        Entry entry;
        entry.id = cue.id;
        entry.cue.range = cue.range;
        entry.cue.text = text;
        entry.styled = look.styled(text);
        if (look.format == m_target && m_source.format == m_target) {
            entry.cue.payload = look.payloadFor(text);
            entry.cue.settings = look.settings;
            entry.cue.identifier = look.identifier;
            entry.place = look.place;
        }
        m_hasIdentifiers = m_hasIdentifiers || !entry.cue.identifier.isEmpty();
        m_hasNewCues = m_hasNewCues || look.identifier.isEmpty();
        m_entries.append(entry);
    }

    /// A file that was not in the order of time gets its own back; a new cue follows the one it follows in time.
    void restoreOrder()
    {
        int last = -1;
        bool isOrdered = true;
        for (Entry &entry : m_entries) {
            isOrdered = isOrdered && entry.place < 0;
            entry.place = entry.place < 0 ? last : entry.place;
            last = entry.place;
        }
        if (!isOrdered) {
            std::stable_sort(m_entries.begin(), m_entries.end(),
                             [](const Entry &a, const Entry &b) { return a.place < b.place; });
        }
    }

    void placeBlocks()
    {
        if (m_source.format.isEmpty())
            return;
        for (const TrackSource::Block &block : m_source.blocks) {
            qsizetype before = m_entries.size();
            if (!block.beforeCue.isNull()) {
                const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                             [&](const Entry &entry) { return entry.id == block.beforeCue; });
                const auto later = std::find_if(m_entries.begin(), m_entries.end(),
                                                [&](const Entry &entry) { return entry.cue.range.in >= block.at; });
                before = (at != m_entries.end() ? at : later) - m_entries.begin();
            }
            const qsizetype former = m_file.blocks.isEmpty() ? 0 : m_file.blocks.constLast().beforeCue;
            m_file.blocks.append({std::max(before, former), block.text});
        }
    }

    const ProjectContent &m_content;
    const SubtitleExport &m_request;
    QString m_target;
    QString m_key; ///< of texts, looks and sources: "" for the film's own language
    TrackSource m_source;
    formats::SubtitleFile m_file;
    QList<Entry> m_entries;
    bool m_hasIdentifiers = false;
    bool m_hasNewCues = false;
};

} // namespace

Result<QByteArray> subtitleBytes(const ProjectContent &content, const formats::FormatRegistry &registry,
                                 const SubtitleExport &request, formats::LossReport *losses)
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
    TrackWriter writer(content, request, format->name());
    const formats::SubtitleFile file = writer.file();
    if (file.cues.isEmpty()) {
        return makeError(ErrorKind::NotFound, QStringLiteral("nothing_to_export"),
                         ScenarioText::tr("There is no text in this language to export."));
    }
    formats::WriteOptions options;
    options.losses = losses;
    options.keepIdentifiers = writer.keepsIdentifiers();
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
