// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchangelog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <mutex>

namespace cinefluent::tests {

namespace {

std::mutex logMutex;

QString pathOf(const QString &name)
{
    const QDir folder(QStringLiteral(CINEFLUENT_EXCHANGES_FOLDER));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(name);
}

QFile &logFile()
{
    static QFile file(pathOf(QFileInfo(QCoreApplication::applicationFilePath()).fileName() + QStringLiteral(".jsonl")));
    if (!file.isOpen() && !file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file;
}

QString jsonText(const QByteArray &body)
{
    return body.startsWith('{') ? QString::fromUtf8(body) : QString();
}

} // namespace

void logExchange(const Exchange &exchange)
{
    QJsonObject headers;
    for (const auto &[name, value] : exchange.headers)
        headers.insert(QString::fromLatin1(name.toLower()), QString::fromLatin1(value));
    const QJsonObject line{{QStringLiteral("method"), QString::fromLatin1(exchange.method)},
                           {QStringLiteral("target"), QString::fromLatin1(exchange.target)},
                           {QStringLiteral("requestBody"), jsonText(exchange.requestBody)},
                           {QStringLiteral("status"), exchange.status},
                           {QStringLiteral("headers"), headers},
                           {QStringLiteral("bodyBytes"), exchange.body.size()},
                           {QStringLiteral("body"), jsonText(exchange.body)}};
    const std::lock_guard lock(logMutex);
    logFile().write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    logFile().flush();
}

void logRoutes(const QByteArrayList &routes)
{
    QJsonArray list;
    for (const QByteArray &route : routes)
        list.append(QString::fromLatin1(route));
    const std::lock_guard lock(logMutex);
    QFile file(pathOf(QStringLiteral("routes.json")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(QJsonDocument(list).toJson()) < 0)
        qFatal("%s cannot be written", qPrintable(file.fileName()));
}

} // namespace cinefluent::tests
