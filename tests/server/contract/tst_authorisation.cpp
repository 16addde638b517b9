// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contractserver.h"

#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;
using server::Access;

namespace {

/// What a route is meant to demand, stated here a second time on purpose: the routes' own policies are what is tested.
struct Rule
{
    QByteArray route;
    Access access;
    bool endsSession = false;           ///< comes last: who called it is signed out
    const char *notOwnerCode = nullptr; ///< who has the role and not the thing may get 403 with this code
    const char *unsignedCode = nullptr; ///< a signature decides instead of a role: without it, this is the code for all
};

const QList<Rule> rules{
    {"GET /healthz", Access::Public},
    {"GET /readyz", Access::Public},
    {"GET /openapi.yaml", Access::Public},
    {"GET /.well-known/jwks.json", Access::Public},
    {"GET /docs", Access::Public},
    {"GET /docs/{name}", Access::Public},
    {"GET /verify-email", Access::Public},
    {"GET /confirm-email", Access::Public},
    {"GET /reset-password", Access::Public},
    {"GET /pages/{name}", Access::Public},

    {"POST /auth/register", Access::Public},
    {"POST /auth/login", Access::Public},
    {"POST /auth/refresh", Access::Public},
    {"GET /auth/me", Access::Learner},
    {"POST /auth/logout", Access::Learner, true},
    {"PATCH /auth/me", Access::Learner},
    {"DELETE /auth/me", Access::Learner},
    {"GET /auth/me/export", Access::Learner},
    {"PUT /auth/me/avatar", Access::Learner},
    {"DELETE /auth/me/avatar", Access::Learner},
    {"GET /avatars/{avatar}", Access::Public},
    {"GET /auth/me/viewing-age", Access::Learner},
    {"PUT /auth/me/viewing-age", Access::Learner},
    {"POST /auth/google", Access::Public},
    {"POST /auth/email", Access::Learner},
    {"POST /auth/email/confirm", Access::Public},
    {"POST /auth/email/verification", Access::Learner},
    {"POST /auth/email/verify", Access::Public},
    {"POST /auth/password", Access::Learner},
    {"POST /auth/password/forgot", Access::Public},
    {"POST /auth/password/reset", Access::Public},
    {"GET /auth/sessions", Access::Learner},
    {"DELETE /auth/sessions/{sessionId}", Access::Learner},

    {"GET /movies", Access::Optional},
    {"GET /movies/{movieId}", Access::Optional},
    {"GET /movies/{movieId}/lessons", Access::Optional},
    {"PUT /movies/{movieId}/bookmark", Access::Learner},
    {"DELETE /movies/{movieId}/bookmark", Access::Learner},
    {"GET /bookmarks", Access::Learner},
    {"GET /search", Access::Learner},
    {"GET /search/suggestions", Access::Learner},
    {"DELETE /search/history", Access::Learner},
    {"GET /lessons/{lessonId}", Access::Learner},
    {"GET /lessons/{lessonId}/exercises", Access::Learner},
    {"POST /lessons/{lessonId}/exercises/answers", Access::Learner},
    {"GET /recommendations", Access::Learner},
    {"POST /progress/update", Access::Learner},
    {"GET /progress/stats", Access::Learner},
    {"GET /progress/history", Access::Learner},
    {"POST /reviews", Access::Learner},
    {"GET /reviews/due", Access::Learner},
    {"GET /achievements", Access::Learner},
    {"POST /realtime/ticket", Access::Learner},
    {"GET /subscription/status", Access::Learner},
    {"POST /subscription/upgrade", Access::Learner},
    {"POST /subscription/cancel", Access::Learner},
    {"POST /subscription/resume", Access::Learner},
    {"POST /webhooks/stripe", Access::Public, false, nullptr, "webhook_signature_invalid"},
    {"GET /media/{sha256}/{name}", Access::Public, false, nullptr, "signature_invalid"},
    {"POST /lessons/{lessonId}/playback", Access::Learner},
    {"POST /lessons/{lessonId}/download", Access::Learner},
    {"GET /downloads", Access::Learner},
    {"DELETE /downloads/{downloadId}", Access::Learner},
    {"GET /downloads/{downloadId}/key", Access::Learner},
    {"GET /media/play/{token}/offline/bundle", Access::Public, false, nullptr, "signature_invalid"},
    {"GET /media/play/{token}/{file}", Access::Public, false, nullptr, "signature_invalid"},
    {"GET /media/play/{token}/{folder}/{file}", Access::Public, false, nullptr, "signature_invalid"},
    {"GET /media/play/{token}/keys/{keyId}", Access::Public, false, nullptr, "signature_invalid"},
    {"POST /media/play/{token}/license/{system}", Access::Public, false, nullptr, "signature_invalid"},

    {"GET /community/posts", Access::Learner},
    {"POST /community/posts", Access::Learner},
    {"GET /community/posts/{postId}", Access::Learner},
    {"PATCH /community/posts/{postId}", Access::Learner},
    {"DELETE /community/posts/{postId}", Access::Learner},
    {"PUT /community/posts/{postId}/pin", Access::Reviewer},
    {"DELETE /community/posts/{postId}/pin", Access::Reviewer},
    {"PUT /community/posts/{postId}/like", Access::Learner},
    {"DELETE /community/posts/{postId}/like", Access::Learner},
    {"POST /community/posts/{postId}/reports", Access::Learner},
    {"GET /community/posts/{postId}/comments", Access::Learner},
    {"POST /community/posts/{postId}/comments", Access::Learner},
    {"PATCH /community/comments/{commentId}", Access::Learner},
    {"DELETE /community/comments/{commentId}", Access::Learner},
    {"POST /community/comments/{commentId}/reports", Access::Learner},
    {"GET /moderation/cases", Access::Reviewer},
    {"GET /moderation/cases/{caseId}", Access::Reviewer},
    {"POST /moderation/cases/{caseId}/decision", Access::Reviewer},
    {"GET /leaderboard", Access::Learner},

    {"POST /analytics/events", Access::Learner},
    {"GET /analytics/summary", Access::Admin},
    {"GET /experiments/assignments", Access::Learner},
    {"PUT /experiments/{key}/exposure", Access::Learner},
    {"GET /experiments", Access::Admin},
    {"POST /experiments", Access::Admin},
    {"POST /experiments/{key}/stop", Access::Admin},

    {"GET /studio/objects/{sha256}", Access::Editor},
    {"PUT /studio/objects/{sha256}", Access::Editor},
    {"PUT /studio/objects/{sha256}/direct", Access::Editor},
    {"PUT /studio/objects/{sha256}/direct/completion", Access::Editor},
    {"GET /studio/uploads", Access::Editor},
    {"POST /studio/uploads", Access::Editor},
    {"GET /studio/uploads/{uploadId}", Access::Editor},
    {"PATCH /studio/uploads/{uploadId}", Access::Editor},
    {"POST /studio/uploads/{uploadId}", Access::Editor},
    {"DELETE /studio/uploads/{uploadId}", Access::Editor},
    {"PUT /studio/movies/{movieId}/release", Access::Editor},
    {"DELETE /studio/movies/{movieId}/release", Access::Editor, false, "editor_required"},
    {"PUT /studio/movies/{movieId}/encodings/{releaseId}", Access::Editor},
    {"GET /studio/movies/{movieId}/encodings/{releaseId}", Access::Editor, false, "editor_required"},
    {"DELETE /studio/movies/{movieId}/encodings/{releaseId}", Access::Editor, false, "editor_required"},
    {"GET /studio/movies/{movieId}/releases", Access::Learner, false, "editor_required"},
    {"GET /studio/movies/{movieId}/members", Access::Learner, false, "editor_required"},
    {"PUT /studio/movies/{movieId}/members/{username}", Access::Editor, false, "movie_admin_required"},
    {"DELETE /studio/movies/{movieId}/members/{username}", Access::Editor, false, "movie_admin_required"},
    {"GET /studio/movies/{movieId}/audit", Access::Editor, false, "movie_admin_required"},
    {"GET /studio/movies/{movieId}/releases/{releaseId}/diff/{otherId}", Access::Learner, false, "editor_required"},
    {"POST /studio/movies/{movieId}/releases/{releaseId}/rollback", Access::Editor, false, "editor_required"},
    {"PUT /studio/movies/{movieId}/releases/{releaseId}/schedule", Access::Editor, false, "editor_required"},
    {"DELETE /studio/movies/{movieId}/releases/{releaseId}/schedule", Access::Editor, false, "editor_required"},
    {"GET /studio/movies/{movieId}/availability", Access::Editor, false, "editor_required"},
    {"PUT /studio/movies/{movieId}/availability", Access::Editor},
    {"POST /studio/movies/{movieId}/sync", Access::Editor},
};

struct Caller
{
    Sender sender;
    Access highest; ///< that it satisfies
    const char *name;
};

const QList<Caller> callers{
    {Sender::Anonymous, Access::Optional, "anonymous"},       {Sender::Learner, Access::Learner, "learner"},
    {Sender::OtherLearner, Access::Learner, "other learner"}, {Sender::Editor, Access::Editor, "editor"},
    {Sender::Reviewer, Access::Reviewer, "reviewer"},         {Sender::Admin, Access::Admin, "admin"},
};

} // namespace

/// Every route × every kind of caller. tst_ownership has every route × owner and other.
class TestAuthorisation : public QObject
{
    Q_OBJECT

    ContractServer m_server;

    /// What is wrong with the answer; empty where all is well.
    QString verdict(const Rule &rule, const Caller &caller)
    {
        const QByteArray method = rule.route.left(rule.route.indexOf(' '));
        QByteArray path = rule.route.mid(method.size() + 1);
        // Whose things are whose is the subject of tst_ownership.
        for (const char *personal : {"{postId}", "{commentId}", "{caseId}"})
            path.replace(personal, "00000000-0000-4000-8000-000000000000");
        path = m_server.concrete(path);
        const HttpAnswer answer =
            m_server.http().send({.name = rule.route, .method = method, .path = path, .sender = caller.sender});
        const QString what = QStringLiteral("%1 by %2: %3 %4")
                                 .arg(QString::fromLatin1(rule.route), QLatin1String(caller.name))
                                 .arg(answer.status)
                                 .arg(QString::fromUtf8(answer.body.left(200)));
        if (answer.status == 0 || answer.status >= 500)
            return what;
        const QString code = answer.json()[QStringLiteral("code")].toString();
        if (rule.unsignedCode)
            return code == QLatin1String(rule.unsignedCode) ? QString() : what;
        if (rule.access > caller.highest)
            return answer.status == (caller.sender == Sender::Anonymous ? 401 : 403) ? QString() : what;
        if (answer.status == 403 && rule.notOwnerCode && code == QLatin1String(rule.notOwnerCode))
            return {};
        return answer.status == 401 || answer.status == 403 ? what : QString();
    }

private slots:
    void initTestCase() { m_server.start(); }

    void listsEveryRoute()
    {
        QByteArrayList listed;
        for (const Rule &rule : rules)
            listed.append(rule.route);
        const QByteArrayList served = m_server.http().routes();
        QByteArrayList faults;
        for (const QByteArray &route : served) {
            if (!listed.contains(route))
                faults.append("no rule says who may use " + route);
        }
        for (const QByteArray &route : listed) {
            if (!served.contains(route))
                faults.append("the server has no " + route);
        }
        QVERIFY2(faults.isEmpty(), faults.join('\n').constData());
    }

    void letsNobodyInWhoMayNot()
    {
        QStringList faults;
        for (const bool isLast : {false, true}) {
            for (const Rule &rule : rules) {
                if (rule.endsSession != isLast)
                    continue;
                for (const Caller &caller : callers) {
                    if (const QString fault = verdict(rule, caller); !fault.isEmpty())
                        faults.append(fault);
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(TestAuthorisation)
#include "tst_authorisation.moc"
