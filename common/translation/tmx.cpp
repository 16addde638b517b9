// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/translation/tmx.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace cinefluent::translation {

namespace {

const QString dateFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

Error invalid(const QXmlStreamReader &xml)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("tmx_invalid"),
                     QStringLiteral("This is no translation memory in TMX, or it is damaged at line %1. Nothing was "
                                    "taken from it.")
                         .arg(xml.lineNumber()),
                     xml.errorString());
}

// XML 1.0 has no place for most control characters.
QString writable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool isPair = character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            clean += character;
            clean += text.at(++i);
        } else if (character == u'\n' || character == u'\t' ||
                   (character.unicode() >= 0x20 && !character.isSurrogate() && character.unicode() < 0xFFFE)) {
            clean += character;
        }
    }
    return clean;
}

void writeVariant(QXmlStreamWriter &xml, const QString &language, const QString &text)
{
    xml.writeStartElement(QStringLiteral("tuv"));
    xml.writeAttribute(QStringLiteral("xml:lang"), language);
    xml.writeTextElement(QStringLiteral("seg"), writable(text));
    xml.writeEndElement();
}

struct Variant
{
    QString language;
    QString text;
};

class Reader
{
public:
    Reader(QIODevice &device, const std::stop_token &stop)
        : m_xml(&device)
        , m_stop(stop)
    {
    }

    Result<TmxContent> read()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != u"tmx")
            return invalid(m_xml);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"header") {
                m_sourceLanguage = m_xml.attributes().value(QLatin1String("srclang")).toString();
                m_xml.skipCurrentElement();
            } else if (m_xml.name() == u"body") {
                if (const Result<void> done = readBody(); !done)
                    return done.error();
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (m_xml.hasError())
            return invalid(m_xml);
        return std::move(m_content);
    }

private:
    Result<void> readBody()
    {
        while (m_xml.readNextStartElement()) {
            if (m_stop.stop_requested())
                return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"),
                                 QStringLiteral("The import was stopped. Nothing was taken."));
            if (m_xml.name() == u"tu")
                readUnit();
            else
                m_xml.skipCurrentElement();
            if (m_content.units.size() > maxTmxUnits)
                return makeError(ErrorKind::TooLarge, QStringLiteral("tmx_too_large"),
                                 QStringLiteral("This translation memory holds more than %1 translations. Nothing was "
                                                "taken from it; split it into smaller files.")
                                     .arg(maxTmxUnits));
        }
        return {};
    }

    void readUnit()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        QString sourceLanguage = attributes.value(QLatin1String("srclang")).toString();
        if (sourceLanguage.isEmpty())
            sourceLanguage = m_sourceLanguage;
        QString changed = attributes.value(QLatin1String("changedate")).toString();
        if (changed.isEmpty())
            changed = attributes.value(QLatin1String("creationdate")).toString();
        QString origin;
        QList<Variant> variants;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"tuv") {
                variants.append(readVariant());
            } else if (m_xml.name() == u"prop" && m_xml.attributes().value(QLatin1String("type")) == u"x-film") {
                origin = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        QDateTime changedAt = QDateTime::fromString(changed, dateFormat);
        changedAt.setTimeSpec(Qt::UTC);
        takeUnit(sourceLanguage, variants, origin, changedAt);
    }

    void takeUnit(const QString &sourceLanguage, const QList<Variant> &variants, const QString &origin,
                  const QDateTime &changedAt)
    {
        qsizetype source = 0;
        for (qsizetype i = variants.size() - 1; i >= 0; --i) {
            if (variants.at(i).language.compare(sourceLanguage, Qt::CaseInsensitive) == 0)
                source = i;
        }
        bool isTaken = false;
        for (qsizetype i = 0; i < variants.size(); ++i) {
            const bool isUsable = i != source && !variants.at(i).language.isEmpty() &&
                                  !variants.at(source).language.isEmpty() && !variants.at(i).text.trimmed().isEmpty() &&
                                  !variants.at(source).text.trimmed().isEmpty();
            if (!isUsable)
                continue;
            m_content.units.append({variants.at(source).language, variants.at(i).language, variants.at(source).text,
                                    variants.at(i).text, origin, changedAt.isValid() ? changedAt : QDateTime()});
            isTaken = true;
        }
        if (!isTaken)
            ++m_content.skipped;
    }

    Variant readVariant()
    {
        Variant variant;
        // TMX 1.1 and some programs say "lang".
        variant.language = m_xml.attributes()
                               .value(QStringLiteral("http://www.w3.org/XML/1998/namespace"), QStringLiteral("lang"))
                               .toString();
        if (variant.language.isEmpty())
            variant.language = m_xml.attributes().value(QLatin1String("lang")).toString();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"seg")
                variant.text = readSegment();
            else
                m_xml.skipCurrentElement();
        }
        return variant;
    }

    // At the start of "seg", "hi" or "sub"; to its end. Anything else within holds other programs' codes.
    QString readSegment()
    {
        QString text;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::Characters:
                text += m_xml.text();
                break;
            case QXmlStreamReader::StartElement:
                if (m_xml.name() == u"hi" || m_xml.name() == u"sub")
                    ++depth;
                else
                    m_xml.skipCurrentElement();
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                break;
            default:
                break;
            }
        }
        return text;
    }

    QXmlStreamReader m_xml;
    const std::stop_token &m_stop;
    QString m_sourceLanguage;
    TmxContent m_content;
};

} // namespace

Result<void> writeTmx(QIODevice &device, const QList<TranslationUnit> &units)
{
    QXmlStreamWriter xml(&device);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("tmx"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.4"));
    xml.writeStartElement(QStringLiteral("header"));
    xml.writeAttribute(QStringLiteral("creationtool"), QStringLiteral("CineFluent Studio"));
    xml.writeAttribute(QStringLiteral("creationtoolversion"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("segtype"), QStringLiteral("block"));
    xml.writeAttribute(QStringLiteral("o-tmf"), QStringLiteral("CineFluent"));
    xml.writeAttribute(QStringLiteral("adminlang"), QStringLiteral("en"));
    xml.writeAttribute(QStringLiteral("srclang"), QStringLiteral("*all*"));
    xml.writeAttribute(QStringLiteral("datatype"), QStringLiteral("plaintext"));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("body"));
    for (const TranslationUnit &unit : units) {
        xml.writeStartElement(QStringLiteral("tu"));
        xml.writeAttribute(QStringLiteral("srclang"), unit.sourceLanguage);
        if (unit.changedAt.isValid())
            xml.writeAttribute(QStringLiteral("changedate"), unit.changedAt.toUTC().toString(dateFormat));
        if (!unit.origin.isEmpty()) {
            xml.writeStartElement(QStringLiteral("prop"));
            xml.writeAttribute(QStringLiteral("type"), QStringLiteral("x-film"));
            xml.writeCharacters(writable(unit.origin));
            xml.writeEndElement();
        }
        writeVariant(xml, unit.sourceLanguage, unit.source);
        writeVariant(xml, unit.targetLanguage, unit.target);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    if (xml.hasError())
        return makeError(ErrorKind::Unavailable, QStringLiteral("tmx_write_failed"),
                         QStringLiteral("The translation memory could not be written. Check the disk and try again."),
                         device.errorString());
    return {};
}

Result<TmxContent> readTmx(QIODevice &device, const std::stop_token &stop)
{
    return Reader(device, stop).read();
}

} // namespace cinefluent::translation
