// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/publish/peopletexts.h"

#include <QCoreApplication>
#include <QHash>

namespace cinefluent::studio {

namespace {

struct PeopleTexts
{
    Q_DECLARE_TR_FUNCTIONS(PeopleTexts)
};

} // namespace

QString roleText(const QString &role)
{
    const QHash<QString, QString> names{{QStringLiteral("reviewer"), PeopleTexts::tr("Reviewer")},
                                        {QStringLiteral("editor"), PeopleTexts::tr("Editor")},
                                        {QStringLiteral("admin"), PeopleTexts::tr("Admin")}};
    return names.value(role, role);
}

QString roleDetails(const QString &role)
{
    const QHash<QString, QString> details{
        {QStringLiteral("reviewer"), PeopleTexts::tr("reads releases and what changed in them")},
        {QStringLiteral("editor"), PeopleTexts::tr("also edits, publishes and goes back to former releases")},
        {QStringLiteral("admin"), PeopleTexts::tr("also says who may do what, and reads what was done")}};
    return details.value(role);
}

QString deedText(const MovieDeed &deed)
{
    const QHash<QString, QString> names{
        {QStringLiteral("release.published"), PeopleTexts::tr("Published a release")},
        {QStringLiteral("release.rolled_back"), PeopleTexts::tr("Went back to a former release")},
        {QStringLiteral("release.unpublished"), PeopleTexts::tr("Took the movie off the catalogue")},
        {QStringLiteral("release.scheduled"), PeopleTexts::tr("Set when a release goes live")},
        {QStringLiteral("release.schedule_cancelled"), PeopleTexts::tr("Took its time from a release")},
        {QStringLiteral("release.schedule_failed"), PeopleTexts::tr("A release did not go live at its time")},
        {QStringLiteral("release.encoding_ordered"), PeopleTexts::tr("Had a release encoded by the server")},
        {QStringLiteral("release.encoding_cancelled"), PeopleTexts::tr("Gave up a release that was being encoded")},
        {QStringLiteral("movie.countries_set"), PeopleTexts::tr("Set where the movie may be seen")}};
    const QString role = roleText(deed.data.value(QLatin1String("role")).toString());
    if (deed.action == QLatin1String("movie.member_set"))
        return PeopleTexts::tr("Gave somebody a role: %1").arg(role);
    if (deed.action == QLatin1String("movie.member_removed"))
        return PeopleTexts::tr("Took a role away: %1").arg(role);
    return names.value(deed.action, deed.action);
}

} // namespace cinefluent::studio
