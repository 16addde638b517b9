// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/tsfile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace cinefluent::tests {

QString TsMessage::key() const
{
    return QStringList{context, source, comment, isPlural ? QStringLiteral("plural") : QString()}.join(QChar(0x1f));
}

QString TsMessage::name() const
{
    return context + QStringLiteral(": ") + source;
}

namespace {

void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    const QStringView type = xml.attributes().value(QLatin1String("type"));
    message.isUnfinished = type == QLatin1String("unfinished");
    message.isObsolete = type == QLatin1String("vanished") || type == QLatin1String("obsolete");
    if (!message.isPlural) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

TsFile readTsFile(const QString &path)
{
    TsFile result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.error = path + QStringLiteral(": ") + file.errorString();
        return result;
    }
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    result.language = xml.attributes().value(QLatin1String("language")).toString();
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("context")) {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                result.messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        result.error = path + QStringLiteral(": ") + xml.errorString();
    return result;
}

} // namespace cinefluent::tests
