// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/moviepeople.h"

#include "common/api/answer.h"
#include "common/api/routes.h"
#include "studio/scenarios/serverquestion.h"

#include <QUrl>

namespace cinefluent::studio {

namespace {

constexpr qsizetype mostRows = 10'000;

QString encoded(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

} // namespace

Task<Result<QList<MoviePerson>>> peopleOf(Account &account, MovieId movie)
{
    const auto answer = co_await askServer(account, "GET", api::routes::toStudioMembers(movie), {});
    if (!answer)
        co_return answer.error();
    co_return api::readAnswer<QList<MoviePerson>>(*answer, [](api::ObjectReader &reader) {
        QList<MoviePerson> people;
        reader.each("members", mostRows, [&people](api::ObjectReader &row) {
            MoviePerson person;
            person.name = row.string("username", 200);
            person.role = row.string("role", 50);
            person.since = row.instant("since");
            people.append(person);
        });
        return people;
    });
}

Task<Result<void>> giveRole(Account &account, MovieId movie, QString name, QString role)
{
    const QByteArray body = "{\"role\":\"" + role.toLatin1() + "\"}";
    const auto answer =
        co_await askServer(account, "PUT", api::routes::toStudioMembers(movie) + u'/' + encoded(name), body);
    if (!answer)
        co_return answer.error();
    co_return Result<void>();
}

Task<Result<void>> takeRole(Account &account, MovieId movie, QString name)
{
    const auto answer =
        co_await askServer(account, "DELETE", api::routes::toStudioMembers(movie) + u'/' + encoded(name), {});
    if (!answer)
        co_return answer.error();
    co_return Result<void>();
}

Task<Result<MovieDeedPage>> deedsOf(Account &account, MovieId movie, QString cursor)
{
    QString path = api::routes::toStudioAudit(movie) + QStringLiteral("?limit=100");
    if (!cursor.isEmpty())
        path += QStringLiteral("&cursor=") + cursor;
    const auto answer = co_await askServer(account, "GET", path, {});
    if (!answer)
        co_return answer.error();
    co_return api::readAnswer<MovieDeedPage>(*answer, [](api::ObjectReader &reader) {
        MovieDeedPage page;
        reader.each("entries", mostRows, [&page](api::ObjectReader &row) {
            MovieDeed deed;
            deed.at = row.instant("at");
            deed.action = row.string("action", 100);
            deed.actor = row.string("actor", 200);
            deed.data = row.object("data");
            page.deeds.append(deed);
        });
        page.nextCursor = reader.nullableString("nextCursor", 500);
        return page;
    });
}

} // namespace cinefluent::studio
