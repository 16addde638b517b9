// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/media/uploadservice.h"
#include "tests/support/await.h"

#include <QCryptographicHash>
#include <QHash>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

class MemoryStore final : public ObjectStore
{
public:
    [[nodiscard]] std::optional<ObjectFile> find(const QString &sha256) const override
    {
        const auto found = sizes.constFind(sha256);
        return found == sizes.cend() ? std::nullopt : std::optional(ObjectFile{u'/' + sha256, *found});
    }
    Task<Result<bool>> adopt(QString, QString sha256, qint64 sizeBytes) override
    {
        if (failure)
            co_return Error(*failure);
        const bool created = !sizes.contains(sha256);
        sizes.insert(sha256, sizeBytes);
        co_return created;
    }

    QHash<QString, qint64> sizes;
    std::optional<Error> failure;
};

class MemoryObjects final : public ObjectRepository
{
public:
    Task<Result<void>> note(api::MediaObject object, UserId, QByteArray) override
    {
        if (failure)
            co_return Error(*failure);
        notes.insert(object.sha256, object);
        co_return Result<void>();
    }
    Task<Result<std::optional<api::MediaObject>>> find(QString sha256) override
    {
        const auto found = notes.constFind(sha256);
        co_return found == notes.cend() ? std::optional<api::MediaObject>() : std::optional(*found);
    }

    QHash<QString, api::MediaObject> notes;
    std::optional<Error> failure;
};

const QByteArray content = "some film";

ReceivedFile received(const QByteArray &bytes = content)
{
    return {QStringLiteral("/spool/x"), bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

QString nameOf(const QByteArray &bytes = content)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

class TestUploadService : public QObject
{
    Q_OBJECT

private:
    Result<api::StoredObject> store(const QString &name, const QString &type, const ReceivedFile &file)
    {
        return await(UploadService(m_store, m_objects).store(name, type, file, UserId(QUuid::createUuid()), "r1"));
    }

    MemoryStore m_store;
    MemoryObjects m_objects;

private slots:
    void init()
    {
        m_store.sizes.clear();
        m_store.failure.reset();
        m_objects.notes.clear();
        m_objects.failure.reset();
    }

    void storesAndFinds()
    {
        const auto stored = store(nameOf(), QStringLiteral("video/mp4"), received());
        QVERIFY(stored.ok());
        QCOMPARE(*stored, (api::StoredObject{nameOf(), content.size(), true}));
        const auto again = store(nameOf(), QStringLiteral("video/mp4"), received());
        QCOMPARE(*again, (api::StoredObject{nameOf(), content.size(), false}));
        const auto found = await(UploadService(m_store, m_objects).find(nameOf()));
        QVERIFY(found.ok());
        QCOMPARE(found->sizeBytes, content.size());
        QCOMPARE(found->contentType, QStringLiteral("video/mp4"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QString mp4 = QStringLiteral("video/mp4");
        QTest::newRow("other content") << nameOf("x") << mp4 << content << QStringLiteral("object_mismatch");
        QTest::newRow("upper case") << nameOf().toUpper() << mp4 << content << QStringLiteral("object_name_invalid");
        QTest::newRow("path") << QStringLiteral("../../etc/passwd") << mp4 << content
                              << QStringLiteral("object_name_invalid");
        QTest::newRow("empty") << nameOf("") << mp4 << QByteArray() << QStringLiteral("object_empty");
        QTest::newRow("HTML") << nameOf() << QStringLiteral("text/html") << content
                              << QStringLiteral("object_type_invalid");
        QTest::newRow("SVG") << nameOf() << QStringLiteral("image/svg+xml") << content
                             << QStringLiteral("object_type_invalid");
        QTest::newRow("no type") << nameOf() << QString() << content << QStringLiteral("object_type_invalid");
    }

    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto stored = store(name, type, received(bytes));
        QVERIFY(!stored.ok());
        QCOMPARE(stored.error().code, code);
        QCOMPARE(stored.error().kind, ErrorKind::InvalidInput);
        QVERIFY(m_store.sizes.isEmpty() && m_objects.notes.isEmpty());
    }

    void notesNothingWhenTheDiskFails()
    {
        m_store.failure = makeError(ErrorKind::Unavailable, QStringLiteral("storage_full"), {});
        QCOMPARE(store(nameOf(), QStringLiteral("video/mp4"), received()).error().code, QStringLiteral("storage_full"));
        QVERIFY(m_objects.notes.isEmpty());
    }

    /// A file that the database does not know is not there; sending it again heals that.
    void heals()
    {
        m_objects.failure = makeError(ErrorKind::Unavailable, QStringLiteral("database_unavailable"), {});
        QVERIFY(!store(nameOf(), QStringLiteral("video/mp4"), received()).ok());
        QCOMPARE(await(UploadService(m_store, m_objects).find(nameOf())).error().code,
                 QStringLiteral("object_not_found"));
        m_objects.failure.reset();
        QVERIFY(store(nameOf(), QStringLiteral("video/mp4"), received()).ok());
        QVERIFY(await(UploadService(m_store, m_objects).find(nameOf())).ok());
    }
};

QTEST_GUILESS_MAIN(TestUploadService)
#include "tst_uploadservice.moc"
