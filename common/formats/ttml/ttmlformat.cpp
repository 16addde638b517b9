// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/ttml/ttmlformat.h"

#include "common/formats/textlines.h"
#include "common/formats/ttml/ttmlmarkup.h"
#include "common/formats/ttml/ttmlreader.h"

#include <set>
#include <utility>

namespace cinefluent::formats {

namespace {

constexpr QLatin1StringView ttmlName("ttml");

using Place = std::pair<WritingMode, int>; ///< the second as on a number pad

Place placeOf(const StyledText &text)
{
    return {text.writing, text.place()};
}

QString regionName(const Place &place)
{
    const auto [writing, alignment] = place;
    return QStringLiteral("r%1%2").arg(QString::number(alignment), writing == WritingMode::Horizontal ? QString()
                                                                   : writing == WritingMode::VerticalRightToLeft
                                                                       ? QStringLiteral("rl")
                                                                       : QStringLiteral("lr"));
}

/// The region of a place on the number pad: an inset of a tenth of the picture, text at that edge of it.
QString regionOf(const Place &place)
{
    static const QStringList across{"before", "center", "after"};
    static const QStringList along{"left", "center", "right"};
    static const QStringList down{"start", "center", "end"};
    const auto [writing, alignment] = place;
    const int row = (alignment - 1) / 3;
    const int column = (alignment - 1) % 3;
    const bool isVertical = writing != WritingMode::Horizontal;
    const bool isRightToLeft = writing == WritingMode::VerticalRightToLeft;
    const QString mode =
        !isVertical ? QString() : QStringLiteral(" tts:writingMode=\"%1\"").arg(isRightToLeft ? u"tbrl" : u"tblr");
    return QStringLiteral("<region xml:id=\"%1\" tts:origin=\"10% 10%\" tts:extent=\"80% 80%\" "
                          "tts:displayAlign=\"%2\" tts:textAlign=\"%3\"%4/>\n")
        .arg(regionName(place),
             across[!isVertical     ? 2 - row
                    : isRightToLeft ? 2 - column
                                    : column],
             isVertical ? down[2 - row] : along[column], mode);
}

QString convertedHeader(const QString &language, const std::set<Place> &places)
{
    QString out = QStringLiteral("<tt xmlns=\"http://www.w3.org/ns/ttml\" "
                                 "xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" "
                                 "xmlns:tts=\"http://www.w3.org/ns/ttml#styling\" "
                                 "ttp:contentProfiles=\"http://www.w3.org/ns/ttml/profile/imsc1.1/text\" "
                                 "ttp:timeBase=\"media\" xml:lang=\"%1\" xml:space=\"preserve\">\n"
                                 "<head>\n<layout>\n")
                      .arg(xmlText(language));
    for (const Place &place : places)
        out += regionOf(place);
    return out + QStringLiteral("</layout>\n</head>");
}

/// What stands before the elements' names: "tt:" where the root is <tt:tt …>.
QString prefixOf(const QString &header)
{
    qsizetype end = 1;
    while (end < header.size() && !header[end].isSpace() && header[end] != u'>')
        ++end;
    const QString root = header.mid(1, end - 1);
    return root.first(root.lastIndexOf(u':') + 1);
}

} // namespace

TtmlFormat::TtmlFormat()
    : SubtitleFormat({ttmlName,
                      QStringLiteral("Timed Text (TTML, IMSC)"),
                      {QStringLiteral("ttml"), QStringLiteral("dfxp"), QStringLiteral("xml"), QStringLiteral("itt")},
                      QStringLiteral("application/ttml+xml"),
                      true})
{
}

int TtmlFormat::sniff(QStringView beginning) const
{
    constexpr int certain = 100;
    beginning = beginning.trimmed();
    if (!beginning.startsWith(u'<'))
        return 0;
    for (qsizetype at = beginning.indexOf(u"tt"); at > 0; at = beginning.indexOf(u"tt", at + 1)) {
        // "<tt " or "<tt:tt ".
        const QChar before = beginning[at - 1];
        const QChar after = at + 2 < beginning.size() ? beginning[at + 2] : QChar(u'>');
        const bool isRoot = before == u'<' || (before == u':' && beginning.first(at).lastIndexOf(u'<') >= at - 8);
        if (isRoot && (after.isSpace() || after == u'>'))
            return certain;
    }
    return 0;
}

Result<void> TtmlFormat::parse(SubtitleFile &file, QStringView text, ReadPace &pace) const
{
    return readTtml(file, text, pace);
}

QString TtmlFormat::write(const SubtitleFile &file, const WriteOptions &options) const
{
    const bool isOwn = file.format == ttmlName && !file.header.isEmpty();
    reportForeignBlocks(file, name(), options);
    const QString prefix = isOwn ? prefixOf(file.header) : QString();
    QString body;
    std::set<Place> places{{WritingMode::Horizontal, 2}};
    const auto timeText = [](MediaTime time) {
        QString text;
        appendTime(text, std::max(time, MediaTime()), u'.');
        return text;
    };
    for (const SubtitleCue &cue : file.cues) {
        const bool isKept = isOwn && options.keepMarkup && (!cue.payload.isEmpty() || cue.text.isEmpty()) &&
                            file.styled && file.styled(cue).plain() == cue.text;
        QString attributes;
        QString payload = cue.payload;
        if (isOwn && options.keepIdentifiers && !cue.identifier.isEmpty())
            attributes += QStringLiteral(" xml:id=\"%1\"").arg(xmlText(cue.identifier));
        attributes += QStringLiteral(" begin=\"%1\" end=\"%2\"").arg(timeText(cue.range.in), timeText(cue.range.out));
        if (isOwn && !cue.settings.isEmpty())
            attributes += u' ' + cue.settings;
        if (!isKept) {
            const StyledText text = textToWrite(file, cue, options, ttmlFeatures);
            payload = ttmlFromStyled(text, prefix);
            if (isOwn)
                payload = QStringLiteral("<%1span xml:space=\"preserve\">%2</%1span>").arg(prefix, payload);
            places.insert(placeOf(text));
            if (!isOwn)
                attributes += QStringLiteral(" region=\"%1\"").arg(regionName(placeOf(text)));
        }
        body += QStringLiteral("<%1p%2>%3</%1p>\n").arg(prefix, attributes, payload);
    }
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n%1\n<%2body>\n<%2div>\n%3</%2div>\n</%2body>\n"
                          "</%2tt>\n")
        .arg(isOwn ? file.header : convertedHeader(file.language, places), prefix, body);
}

} // namespace cinefluent::formats
