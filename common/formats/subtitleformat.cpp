// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/subtitleformat.h"

#include "common/formats/readpace.h"
#include "common/formats/textlines.h"

namespace cinefluent::formats {

namespace {

QString withoutNulCharacters(QStringView text, SubtitleFile &file)
{
    QString clean = text.toString();
    const qsizetype count = clean.count(QChar(u'\0'));
    clean.remove(QChar(u'\0'));
    file.warn(QStringLiteral("nul_characters"), 0, {QString::number(count)});
    return clean;
}

Error noCues(const QString &formatName)
{
    return makeError(
        ErrorKind::InvalidInput, QStringLiteral("subtitle_empty"),
        QStringLiteral("The file holds no subtitle that can be read as %1; nothing was imported. Check that "
                       "it is the right file, or choose its encoding in the preview.")
            .arg(formatName));
}

} // namespace

Result<SubtitleFile> SubtitleFormat::read(QStringView text, const ReadControl &control) const
{
    SubtitleFile file;
    file.format = name();
    file.lineEnd = lineEndOf(text);
    const QString cleaned = text.contains(QChar(u'\0')) ? withoutNulCharacters(text, file) : QString();
    const QStringView source = cleaned.isNull() ? text : QStringView(cleaned);
    ReadPace pace(control, source.size());
    const Result<void> done = parse(file, source, pace);
    if (!done.ok())
        return done.error();
    if (file.cues.isEmpty())
        return noCues(displayName());
    warnOfTimes(file);
    return file;
}

} // namespace cinefluent::formats
