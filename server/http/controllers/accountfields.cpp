// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/accountfields.h"

#include "server/http/conditional.h"
#include "server/services/media/mediaurls.h"
#include "server/services/query/hiddencharacters.h"

namespace cinefluent::server {

std::optional<QString> optionalText(api::ObjectReader &reader, const char *name)
{
    if (!reader.has(name))
        return std::nullopt;
    return reader.string(name, maxAccountTextLength);
}

std::optional<QString> optionalName(api::ObjectReader &reader, const char *name)
{
    auto text = optionalText(reader, name);
    if (text && hasHiddenCharacters(*text))
        reader.offend(name, "control_characters",
                      QStringLiteral("Write it without line breaks and control characters."));
    return text;
}

HttpResponse privateJson(int status, QByteArray json)
{
    return HttpResponse::json(status, std::move(json)).with("Cache-Control", "no-store");
}

api::UserProfile withPublicUrls(api::UserProfile profile, const MediaUrls &urls)
{
    profile.avatarUrl = urls.publicUrl(profile.avatarUrl);
    return profile;
}

HttpResponse profileAnswer(const HttpRequest &request, const api::UserProfile &profile, const MediaUrls &urls)
{
    const QByteArray json = api::toJson(withPublicUrls(profile, urls));
    return conditional(request, etagOf(json), privateJson(200, json));
}

} // namespace cinefluent::server
