// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/accesslog.h"

#include <QHash>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;

namespace {

/// Keeps the last record as text.
class LastRecord final : public Logger
{
public:
    void write(LogLevel level, std::string_view, Fields fields) override
    {
        m_level = level;
        m_fields.clear();
        for (const LogField &field : fields) {
            const QString *text = std::get_if<QString>(&field.value);
            m_fields.insert(QString::fromUtf8(field.name.data(), qsizetype(field.name.size())),
                            text ? *text : QString());
        }
    }
    [[nodiscard]] LogLevel level() const { return m_level; }
    [[nodiscard]] const QHash<QString, QString> &fields() const { return m_fields; }

private:
    LogLevel m_level = LogLevel::Debug;
    QHash<QString, QString> m_fields;
};

} // namespace

class TestAccessLog : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRouteAndTheNetworkAlone()
    {
        LastRecord log;
        AccessLog access(log, LogLevel::Info);
        AccessRecord record;
        record.requestId = "r-1";
        record.method = "GET";
        record.route = "/movies/{movieId}";
        record.status = 200;
        record.remoteAddress = QHostAddress(QStringLiteral("192.0.2.77"));
        access.requestFinished(record);
        QCOMPARE(log.level(), LogLevel::Info);
        QCOMPARE(log.fields()["route"], QStringLiteral("/movies/{movieId}"));
        QCOMPARE(log.fields()["network"], QStringLiteral("192.0.2.0"));
        for (const char *absent : {"path", "code", "detail"})
            QVERIFY2(!log.fields().contains(QLatin1String(absent)), absent);
        record.route.clear();
        record.remoteAddress = QHostAddress(QStringLiteral("2001:db8:1:2:3::4"));
        access.requestFinished(record);
        QCOMPARE(log.fields()["route"], QStringLiteral("-"));
        QCOMPARE(log.fields()["network"], QStringLiteral("2001:db8:1::"));
    }

    void saysWhatAFailureCameFrom()
    {
        LastRecord log;
        AccessLog access(log, LogLevel::Info);
        AccessRecord record;
        record.status = 503;
        record.problemCode = QStringLiteral("database_unavailable");
        record.problemDetail = QString(5'000, u'x');
        access.requestFinished(record);
        QCOMPARE(log.level(), LogLevel::Error);
        QCOMPARE(log.fields()["code"], QStringLiteral("database_unavailable"));
        QCOMPARE(log.fields()["detail"], QString(1'000, u'x'));
    }

    void aQuietLogStillHearsOfFailures()
    {
        LastRecord log;
        AccessLog access(log, LogLevel::Error);
        AccessRecord record;
        record.route = "/healthz";
        for (const int status : {200, 404}) {
            record.status = status;
            access.requestFinished(record);
            QVERIFY(log.fields().isEmpty());
        }
        record.status = 500;
        access.requestFinished(record);
        QCOMPARE(log.fields()["route"], QStringLiteral("/healthz"));
    }
};

QTEST_APPLESS_MAIN(TestAccessLog)
#include "tst_accesslog.moc"
