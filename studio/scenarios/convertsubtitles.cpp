// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/convertsubtitles.h"

#include "common/formats/conversion.h"
#include "common/formats/subtitleio.h"

#include <QCoreApplication>
#include <QFile>

namespace cinefluent::studio {

namespace {

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

} // namespace

Result<ConvertedSubtitles> convertSubtitles(const formats::FormatRegistry &registry, const SubtitleConversion &request)
{
    const formats::SubtitleFormat *format = registry.byNameOrExtension(request.format);
    if (!format) {
        return makeError(ErrorKind::Unsupported, QStringLiteral("format_unknown"),
                         ScenarioText::tr("“%1” is not a subtitle format that can be written.").arg(request.format));
    }
    QFile source(request.source);
    if (!source.open(QIODevice::ReadOnly)) {
        return makeError(
            ErrorKind::NotFound, QStringLiteral("subtitle_read_failed"),
            ScenarioText::tr("The subtitle file cannot be read. Check that it is there and that you may read it."),
            request.source + QStringLiteral(": ") + source.errorString());
    }
    formats::ImportOptions options;
    options.fileName = request.source;
    options.encoding = request.encoding;
    options.control.frameRate = request.frameRate;
    Result<formats::SubtitleFile> read = formats::readSubtitles(registry, source, options);
    if (!read)
        return read.error();
    formats::SubtitleFile file = std::move(read).value();
    file.encoding = "UTF-8";
    formats::LossReport losses;
    formats::WriteOptions writing;
    writing.frameRate = request.frameRate;
    writing.losses = &losses;
    const Result<QByteArray> bytes = formats::writeSubtitles(*format, file, writing);
    if (!bytes)
        return bytes.error();
    return ConvertedSubtitles{*bytes, file.format, format->name(), file.cues.size(), file.warnings + losses.warnings()};
}

} // namespace cinefluent::studio
