// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/community/communityrights.h"
#include "server/services/community/idempotencykey.h"
#include "server/services/community/postquery.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;

namespace {

QStringList pointersOf(const Error &error)
{
    QStringList pointers;
    for (const FieldError &field : error.fields)
        pointers.append(field.pointer);
    return pointers;
}

} // namespace

class TestPostQuery : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryParameter()
    {
        PostQueryText text;
        QVERIFY(postQueryFrom(text).ok());
        const QUuid movie = QUuid::createUuid();
        text.language = QStringLiteral("pt-BR");
        text.movieId = movie.toString(QUuid::WithoutBraces);
        text.postType = QStringLiteral("question");
        text.page = QStringLiteral("3");
        text.limit = QStringLiteral("50");
        const auto query = postQueryFrom(text);
        QVERIFY(query.ok());
        QCOMPARE(query->movieId->uuid(), movie);
        QCOMPARE(query->part.offset(), 100);
    }

    void saysWhatIsWrong()
    {
        PostQueryText text;
        text.language = QStringLiteral("english");
        text.movieId = QStringLiteral("1");
        text.postType = QStringLiteral("Quoted 'type'");
        text.page = QStringLiteral("0");
        text.limit = QStringLiteral("101");
        text.cursor = QStringLiteral("nonsense");
        const auto query = postQueryFrom(text);
        QVERIFY(!query.ok());
        QStringList pointers = pointersOf(query.error());
        pointers.sort();
        QCOMPARE(pointers.join(u' '), QStringLiteral("cursor language limit movieId page postType"));
    }

    void boundsTheDepth()
    {
        PostQueryText text;
        text.limit = QStringLiteral("100");
        text.page = QStringLiteral("100");
        QVERIFY(postQueryFrom(text).ok());
        text.page = QStringLiteral("101");
        QCOMPARE(postQueryFrom(text).error().fields.first().code, QStringLiteral("too_deep"));
    }

    void cursorsComeBack()
    {
        const PageCursor cursor{true, Instant(std::chrono::microseconds(1'793'000'000'123'456)), QUuid::createUuid(),
                                7};
        const auto back = PageCursor::fromString(cursor.toString());
        QVERIFY(back);
        QVERIFY(*back == cursor);
        PostQueryText text;
        text.cursor = cursor.toString();
        QCOMPARE(postQueryFrom(text)->part.page, 7);
        QCOMPARE(postQueryFrom(text)->part.offset(), 0);
        text.page = QStringLiteral("2");
        QCOMPARE(postQueryFrom(text).error().fields.first().code, QStringLiteral("ambiguous"));
    }

    void refusesForeignCursors()
    {
        const PageCursor cursor{false, Instant(std::chrono::seconds(1)), QUuid::createUuid(), 2};
        const QString text = cursor.toString();
        for (const QString &wrong :
             {QString(), QStringLiteral("x"), text + u'!', text.chopped(4), QString(500, u'A'),
              QString::fromLatin1(QByteArray("0 1e3 x 1").toBase64()),
              QString::fromLatin1(
                  QByteArray("2 1 " + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + " 1").toBase64())})
            QVERIFY2(!PageCursor::fromString(wrong), qPrintable(wrong));
    }

    void knowsItsKeys()
    {
        QVERIFY(!*idempotencyKeyFrom(QByteArray(), "a"));
        const auto key = idempotencyKeyFrom("k-1", "a");
        QVERIFY(key.ok() && *key);
        QVERIFY((*key)->requestSha256 != (*idempotencyKeyFrom("k-1", "b"))->requestSha256);
        for (const QByteArray &wrong :
             {QByteArray(""), QByteArray("a b"), QByteArray("\xC3\xA9"), QByteArray(256, 'k')})
            QVERIFY(!idempotencyKeyFrom(wrong, "a").ok());
    }

    void givesRightsToAuthorsAndModerators()
    {
        const UserId author(QUuid::createUuid());
        Identity identity;
        identity.userId = author;
        QVERIFY(standingOf(identity, author) == Standing::Author);
        identity.role = Role::Admin;
        QVERIFY(standingOf(identity, author) == Standing::Author);
        identity.userId = UserId(QUuid::createUuid());
        QVERIFY(standingOf(identity, author) == Standing::Moderator);
        identity.role = Role::Reviewer;
        QVERIFY(standingOf(identity, author) == Standing::Moderator);
        for (const Role role : {Role::Learner, Role::Editor}) {
            identity.role = role;
            QVERIFY(!standingOf(identity, author));
        }
    }
};

QTEST_APPLESS_MAIN(TestPostQuery)
#include "tst_postquery.moc"
