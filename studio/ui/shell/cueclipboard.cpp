// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/cueclipboard.h"

#include "common/formats/subtitleio.h"
#include "studio/document/cuelook.h"
#include "studio/document/entitycodec.h"
#include "studio/scenarios/exportsubtitles.h"

#include <QCborArray>
#include <QCborValue>
#include <QMimeData>

#include <algorithm>

namespace cinefluent::studio {

namespace {

const auto cueType = QStringLiteral("application/x-cinefluent-cues");
constexpr qsizetype mostCues = 20'000;

QList<Cue> readCues(const QByteArray &bytes)
{
    QList<Cue> cues;
    const QCborArray rows = QCborValue::fromCbor(bytes).toArray();
    if (rows.size() > mostCues)
        return cues;
    for (const QCborValue &row : rows) {
        Cue cue;
        fromCbor(row.toMap(), cue);
        makeCanonical(cue);
        if (cue.range.isValid())
            cues.append(cue);
    }
    return cues;
}

} // namespace

CueClipboard::CueClipboard(const formats::FormatRegistry &registry)
    : m_registry(registry)
{
}

std::unique_ptr<QMimeData> CueClipboard::write(const ProjectContent &content, const QList<CueId> &ids) const
{
    QCborArray rows;
    for (const CueId id : ids) {
        if (const Cue *cue = content.findCue(id))
            rows.append(toCbor(*cue));
    }
    if (rows.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(cueType, QCborValue(rows).toCbor());
    SubtitleExport asText;
    asText.format = QStringLiteral("srt");
    asText.selection = {ids.begin(), ids.end()};
    if (const Result<QByteArray> text = subtitleBytes(content, m_registry, asText))
        data->setText(QString::fromUtf8(*text));
    return data;
}

bool CueClipboard::canRead(const QMimeData &data)
{
    return data.hasFormat(cueType) || (data.hasText() && !data.text().trimmed().isEmpty());
}

QList<Cue> CueClipboard::readText(const QString &text, MediaTime lineLength) const
{
    QList<Cue> cues;
    const Result<formats::SubtitleFile> file = formats::readSubtitles(m_registry, text.toUtf8());
    if (file) {
        for (qsizetype i = 0; i < file->cues.size() && i < mostCues; ++i) {
            Cue cue;
            cue.range = file->cues.at(i).range;
            cue.text = canonical(file->cues.at(i).text);
            if (const QString look = CueLook::of(*file, i, true).serialise(); !look.isEmpty())
                cue.looks.insert(QString(), look);
            if (cue.range.isValid())
                cues.append(cue);
        }
        return cues;
    }
    MediaTime at;
    for (const QString &line : canonical(text).split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        Cue cue;
        cue.range = {at, at + lineLength};
        cue.text = line.trimmed();
        cues.append(cue);
        at = cue.range.out;
    }
    return cues;
}

QList<Cue> CueClipboard::read(const QMimeData &data, MediaTime at, MediaTime lineLength) const
{
    QList<Cue> cues = data.hasFormat(cueType) ? readCues(data.data(cueType)) : readText(data.text(), lineLength);
    if (cues.isEmpty() || cues.size() > mostCues)
        return {};
    std::stable_sort(cues.begin(), cues.end(), [](const Cue &a, const Cue &b) { return a.range.in < b.range.in; });
    const MediaTime offset = at - cues.constFirst().range.in;
    for (Cue &cue : cues) {
        cue.id = {};
        cue.range = {cue.range.in + offset, cue.range.out + offset};
    }
    return cues;
}

} // namespace cinefluent::studio
