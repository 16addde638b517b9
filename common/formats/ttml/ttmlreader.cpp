// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/ttml/ttmlreader.h"

#include "common/formats/ttml/ttmlmarkup.h"
#include "common/formats/ttml/ttmltime.h"

#include <algorithm>
#include <memory>

namespace cinefluent::formats {

namespace {

constexpr int maxDepth = 100; ///< of elements; real files have under ten

/// Attributes that place an element in time: worked into the cues.
bool isTiming(QStringView name)
{
    return name == u"begin" || name == u"end" || name == u"dur" || name == u"timeContainer";
}

/// A time span that elements are placed in.
struct Container
{
    MediaTime begin;
    std::optional<MediaTime> end;
    bool isSequence = false;
    MediaTime cursor; ///< of a sequence: where the next child begins
    QXmlStreamAttributes inherited;
};

class TtmlReader
{
public:
    TtmlReader(SubtitleFile &file, QStringView text, ReadPace &pace)
        : m_file(file)
        , m_pace(pace)
        , m_xml(text.trimmed().toString())
        , m_styles(std::make_shared<TtmlStyles>())
    {
        m_xml.setNamespaceProcessing(false);
    }

    Result<void> read()
    {
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::StartElement) {
            // An entity of its own is never of use in subtitles, and often an attack.
            if (m_xml.isDTD() && !m_xml.entityDeclarations().isEmpty())
                m_xml.raiseError(QStringLiteral("entities are not read"));
        }
        if (m_xml.isStartElement() && localName(m_xml.qualifiedName()) == u"tt") {
            readRoot();
            if (m_error)
                return *m_error;
        }
        if (m_xml.hasError())
            m_file.warn(QStringLiteral("xml_malformed"), int(m_xml.lineNumber()), {m_xml.errorString().left(120)});
        closeOpenEnds();
        const std::shared_ptr<const TtmlStyles> styles = m_styles;
        m_file.styled = [styles](const SubtitleCue &cue) { return styledFromTtml(cue.payload, cue.settings, *styles); };
        return {};
    }

private:
    void readRoot()
    {
        const TtmlAttributes attributes = attributesOf(m_xml.attributes());
        m_clock = TtmlClock::fromParameters(attributes.value(QStringLiteral("frameRate")),
                                            attributes.value(QStringLiteral("frameRateMultiplier")),
                                            attributes.value(QStringLiteral("tickRate")));
        m_file.language = attributes.value(QStringLiteral("lang"));
        m_file.header = startTag(m_xml.qualifiedName(), m_xml.attributes());
        m_styles->preservesSpace = attributes.value(QStringLiteral("space")) == u"preserve";
        QList<Container> containers{Container()};
        while (!m_xml.atEnd() && !containers.isEmpty() && !m_error) {
            if (!m_pace.goOn(m_xml.characterOffset())) {
                m_error = readCancelled();
                return;
            }
            m_xml.readNext();
            if (m_xml.isEndElement())
                finish(containers);
            if (!m_xml.isStartElement())
                continue;
            const QStringView name = localName(m_xml.qualifiedName());
            if (name == u"head" && containers.size() == 1) {
                readHead();
            } else if (name == u"body" || name == u"div") {
                if (containers.size() < maxDepth)
                    containers.append(placed(containers.constLast()));
                else
                    leaveOut();
            } else if (name == u"p") {
                readParagraph(containers.last());
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void leaveOut()
    {
        m_file.warn(QStringLiteral("too_deep"), int(m_xml.lineNumber()));
        m_xml.skipCurrentElement();
    }

    /// Keeps the head and learns its styles.
    void readHead()
    {
        QString head = startTag(m_xml.qualifiedName(), m_xml.attributes());
        QString region;
        qsizetype startTagEnd = -1; // of a tag that nothing has followed yet
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.isStartElement()) {
                if (depth >= maxDepth) {
                    leaveOut();
                    continue;
                }
                ++depth;
                head += startTag(m_xml.qualifiedName(), m_xml.attributes());
                startTagEnd = head.size();
                takeHeadElement(region);
            } else if (m_xml.isEndElement()) {
                --depth;
                if (localName(m_xml.qualifiedName()) == u"region")
                    region.clear();
                if (head.size() == startTagEnd)
                    head.insert(startTagEnd - 1, u'/'); // of nothing
                else
                    head += QStringLiteral("</%1>").arg(m_xml.qualifiedName());
            } else if (m_xml.isCharacters()) {
                head += xmlText(m_xml.text());
            } else if (m_xml.isComment()) {
                head += QStringLiteral("<!--%1-->").arg(m_xml.text());
            }
        }
        if (!m_xml.hasError())
            m_file.header += u'\n' + head;
    }

    void takeHeadElement(QString &region)
    {
        const TtmlAttributes own = attributesOf(m_xml.attributes());
        const QStringView name = localName(m_xml.qualifiedName());
        const QString id = own.value(QStringLiteral("id"));
        if (name == u"region") {
            region = id;
            m_styles->regions.insert(id, m_styles->resolved(own));
        } else if (name == u"style" && !region.isEmpty()) {
            m_styles->regions[region].insert(m_styles->resolved(own));
        } else if (name == u"style") {
            m_styles->styles.insert(id, m_styles->resolved(own));
        }
    }

    /// The element that the reader stands at, in time and with what it inherits.
    Container placed(const Container &parent)
    {
        Container element;
        const TtmlAttributes own = attributesOf(m_xml.attributes());
        const MediaTime origin = parent.isSequence ? parent.cursor : parent.begin;
        element.begin = origin + timeOf(own, QStringLiteral("begin")).value_or(MediaTime());
        if (const auto end = timeOf(own, QStringLiteral("end")))
            element.end = origin + *end;
        if (const auto duration = timeOf(own, QStringLiteral("dur"))) {
            const MediaTime end = element.begin + *duration;
            element.end = element.end ? std::min(*element.end, end) : end;
        }
        if (parent.end)
            element.end = element.end ? std::min(*element.end, *parent.end) : *parent.end;
        element.isSequence = own.value(QStringLiteral("timeContainer")) == u"seq";
        element.cursor = element.begin;
        element.inherited = parent.inherited;
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            const QStringView name = localName(attribute.qualifiedName());
            if (!isTiming(name) && attribute.qualifiedName() != u"xml:id")
                inherit(element.inherited, attribute);
        }
        return element;
    }

    static void inherit(QXmlStreamAttributes &attributes, const QXmlStreamAttribute &own)
    {
        constexpr qsizetype maxLength = 1024; // of all that levels above say: each paragraph gets a copy
        qsizetype length = own.qualifiedName().size() + own.value().size();
        for (const QXmlStreamAttribute &each : std::as_const(attributes))
            length += each.qualifiedName().size() + each.value().size();
        for (QXmlStreamAttribute &each : attributes) {
            if (each.qualifiedName() != own.qualifiedName())
                continue;
            const bool adds = own.qualifiedName() == u"style" && length < maxLength;
            each = QXmlStreamAttribute(own.qualifiedName().toString(),
                                       (adds ? each.value().toString() + u' ' : QString()) + own.value().toString());
            return;
        }
        if (length < maxLength)
            attributes.append(own);
    }

    std::optional<MediaTime> timeOf(const TtmlAttributes &attributes, const QString &name)
    {
        const QString value = attributes.value(name);
        if (value.isEmpty())
            return std::nullopt;
        const auto time = m_clock.parse(value);
        if (!time)
            m_file.warn(QStringLiteral("time_malformed"), int(m_xml.lineNumber()), {value.left(80)});
        return time;
    }

    static void finish(QList<Container> &containers)
    {
        const Container done = containers.takeLast();
        if (!containers.isEmpty() && containers.constLast().isSequence)
            containers.last().cursor = done.end.value_or(done.cursor);
    }

    void readParagraph(Container &parent)
    {
        if (m_file.cues.size() >= SubtitleFormat::maxCues) {
            m_error = tooManyCues();
            return;
        }
        const Container place = placed(parent);
        SubtitleCue cue;
        cue.line = int(m_xml.lineNumber());
        cue.identifier = m_xml.attributes().value(QStringLiteral("xml:id")).toString();
        cue.settings = startTag(u"", place.inherited).sliced(1).chopped(1).trimmed();
        cue.range = {place.begin, place.end.value_or(place.begin)};
        cue.payload = readContent();
        cue.text = styledFromTtml(cue.payload, cue.settings, *m_styles).plain();
        if (!place.end)
            m_openEnds.append(m_file.cues.size());
        if (parent.isSequence && place.end)
            parent.cursor = *place.end;
        // A paragraph of nothing says nothing; many files are full of them.
        if (!cue.text.isEmpty() || place.end)
            m_file.cues.append(cue);
        else
            m_openEnds.removeLast();
    }

    /// What is inside a paragraph, but for metadata and animation.
    QString readContent()
    {
        QString content;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            const QStringView name = localName(m_xml.qualifiedName());
            if (m_xml.isStartElement()) {
                if (depth >= maxDepth) {
                    leaveOut();
                } else if (name == u"br") {
                    content += startTag(m_xml.qualifiedName(), {}, true);
                    m_xml.skipCurrentElement();
                } else if (name == u"span") {
                    content += startTag(m_xml.qualifiedName(), m_xml.attributes());
                    m_open.append(m_xml.qualifiedName().toString());
                    ++depth;
                } else {
                    m_xml.skipCurrentElement();
                }
            } else if (m_xml.isEndElement()) {
                if (--depth > 0)
                    content += QStringLiteral("</%1>").arg(m_open.takeLast());
            } else if (m_xml.isCharacters()) {
                content += xmlText(m_xml.text());
            }
        }
        while (!m_open.isEmpty())
            content += QStringLiteral("</%1>").arg(m_open.takeLast());
        return content;
    }

    /// Paragraphs that nothing ends last until the next one.
    void closeOpenEnds()
    {
        constexpr MediaTime usualDuration = MediaTime::fromSeconds(4);
        for (const qsizetype index : std::as_const(m_openEnds)) {
            SubtitleCue &cue = m_file.cues[index];
            cue.range.out = cue.range.in + usualDuration;
            if (index + 1 < m_file.cues.size() && m_file.cues[index + 1].range.in > cue.range.in)
                cue.range.out = std::min(cue.range.out, m_file.cues[index + 1].range.in);
            m_file.warn(QStringLiteral("end_missing"), cue.line);
        }
    }

    SubtitleFile &m_file;
    ReadPace &m_pace;
    QXmlStreamReader m_xml;
    std::shared_ptr<TtmlStyles> m_styles;
    TtmlClock m_clock;
    QStringList m_open;
    QList<qsizetype> m_openEnds;
    std::optional<Error> m_error;
};

} // namespace

Result<void> readTtml(SubtitleFile &file, QStringView text, ReadPace &pace)
{
    return TtmlReader(file, text, pace).read();
}

} // namespace cinefluent::formats
