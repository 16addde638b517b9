// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temps3.h"

#include "tests/support/eventually.h"

#include <QJsonDocument>
#include <QProcessEnvironment>

namespace cinefluent::tests {

namespace {

constexpr char key[] = "S3RVER";
constexpr int startTimeoutMs = 60'000;

} // namespace

TempS3::~TempS3()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QByteArray TempS3::start()
{
    // s3rver's tokens of listings are made with DES.
    m_process.start(QStringLiteral("node"),
                    {QStringLiteral("--openssl-legacy-provider"),
                     QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/tests/e2e/storage/s3.mjs"), m_folder.path()});
    if (!m_process.waitForStarted())
        return QByteArrayLiteral("node is missing");
    const bool spoke = eventually(
        [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, startTimeoutMs);
    const QByteArray said = m_process.readAllStandardOutput();
    m_port = quint16(QJsonDocument::fromJson(said)[QLatin1String("port")].toInt());
    return spoke && m_port > 0 ? QByteArray() : said + m_process.readAllStandardError();
}

server::S3Settings TempS3::settings(const QString &prefix) const
{
    server::S3Settings settings;
    settings.endpoint = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
    settings.bucket = QStringLiteral("films");
    settings.prefix = prefix;
    settings.accessKeyId = key;
    settings.secretKey = server::Secret(QByteArrayLiteral("S3RVER"));
    settings.firstPause = std::chrono::milliseconds(5);
    return settings;
}

QStringList TempS3::arguments() const
{
    return {"--s3-bucket", "films", "--s3-endpoint", settings().endpoint.toString(), "--s3-access-key-id", key};
}

QProcessEnvironment TempS3::environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QString::fromLatin1(key));
    return environment;
}

QString TempS3::pathOf(const QString &objectKey) const
{
    return m_folder.filePath(QStringLiteral("films/") + objectKey + QStringLiteral("._S3rver_object"));
}

} // namespace cinefluent::tests
