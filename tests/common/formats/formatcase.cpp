// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/formats/formatcase.h"

#include "common/formats/conversion.h"

namespace cinefluent::tests {

using namespace cinefluent::formats;

QString readingFault(const SubtitleFormat &format, const FormatCase &expected)
{
    const Result<SubtitleFile> file = format.read(expected.source);
    if (!file.ok())
        return QStringLiteral("not read: ") + file.error().message;
    QStringList texts;
    for (const SubtitleCue &cue : file->cues)
        texts.append(cue.text);
    QStringList codes;
    for (const SubtitleWarning &warning : file->warnings) {
        codes.append(warning.code);
        if (warningText(warning).contains(warning.code))
            return QStringLiteral("no sentence for ") + warning.code;
    }
    if (texts != expected.texts)
        return QStringLiteral("texts: ") + texts.join(u'/');
    return codes == expected.codes ? QString() : QStringLiteral("warnings: ") + codes.join(u' ');
}

QString settlingFault(const SubtitleFormat &format, const FormatCase &expected)
{
    const Result<SubtitleFile> first = format.read(expected.source);
    if (!first.ok())
        return QStringLiteral("not read");
    const QString written = format.write(*first);
    const Result<SubtitleFile> second = format.read(written);
    if (!second.ok())
        return QStringLiteral("not read again: ") + written;
    if (second->cues.size() != first->cues.size())
        return QStringLiteral("another number of cues: ") + written;
    for (qsizetype i = 0; i < first->cues.size(); ++i) {
        SubtitleCue cue = first->cues[i];
        cue.line = second->cues[i].line;
        if (second->cues[i] != cue)
            return QStringLiteral("cue %1 is another: ").arg(i) + written;
    }
    return format.write(*second) == written ? QString() : QStringLiteral("written otherwise: ") + written;
}

QString anyTextFault(const SubtitleFormat &format, const QStringList &atoms, int rounds, QRandomGenerator &random,
                     qint64 unitUs)
{
    for (int round = 0; round < rounds; ++round) {
        SubtitleFile file;
        qint64 us = 0;
        for (int count = random.bounded(1, 6); count > 0; --count) {
            QString text;
            for (int k = random.bounded(1, 20); k > 0; --k)
                text += atoms[random.bounded(atoms.size())];
            text = StyledText::fromPlain(text).plain().trimmed();
            StyledText tidy = StyledText::fromPlain(text);
            tidy.dropBlankLines();
            if (tidy.plain().isEmpty())
                continue;
            SubtitleCue cue;
            us += random.bounded(5'000'000) + 50'000;
            cue.range.in = MediaTime::fromUs(us);
            us += random.bounded(9'000'000) + 50'000;
            cue.range.out = MediaTime::fromUs(us);
            cue.text = tidy.plain();
            file.cues.append(cue);
        }
        if (file.cues.isEmpty())
            continue;
        const QString written = format.write(file);
        const Result<SubtitleFile> again = format.read(written);
        if (!again.ok() || again->cues.size() != file.cues.size())
            return QStringLiteral("lost cues: ") + written;
        for (qsizetype i = 0; i < file.cues.size(); ++i) {
            QString text = again->cues[i].text;
            if (text.remove(QChar(0x2060)) != file.cues[i].text)
                return QStringLiteral("<%1> came back as <%2>").arg(file.cues[i].text, text);
            const auto isBelow = [&](MediaTime read, MediaTime wanted) {
                return read <= wanted && wanted - read < MediaTime::fromUs(unitUs);
            };
            const TimeRange &range = again->cues[i].range;
            if (!isBelow(range.in, file.cues[i].range.in) || !isBelow(range.out, file.cues[i].range.out))
                return QStringLiteral("times of cue %1: ").arg(i) + written;
        }
        if (format.write(*again) != written)
            return QStringLiteral("written otherwise the second time: ") + written;
    }
    return {};
}

QStringList timesOf(const SubtitleFile &file)
{
    QStringList times;
    for (const SubtitleCue &cue : file.cues)
        times.append(QStringLiteral("%1-%2").arg(cue.range.in.floorMs()).arg(cue.range.out.floorMs()));
    return times;
}

Converted convert(const SubtitleFormat &from, const QString &source, const SubtitleFormat &to)
{
    const Result<SubtitleFile> file = from.read(source);
    if (!file.ok())
        return {};
    LossReport report;
    WriteOptions options;
    options.losses = &report;
    Converted converted{to.write(*file, options), {}};
    for (const SubtitleWarning &warning : report.warnings())
        converted.losses.append(warning.code + u':' + warning.args.value(0));
    return converted;
}

} // namespace cinefluent::tests
