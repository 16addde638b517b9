// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/community/postinput.h"

#include "common/lesson/movie.h"
#include "server/services/community/posttext.h"

namespace cinefluent::server {

namespace {

QString readText(api::ObjectReader &reader, qsizetype maxCharacters)
{
    const qsizetype before = reader.offences().fields().size();
    // A character is at most two units, and normalisation may shorten what is a little longer.
    const QString written = reader.string("content", 4 * maxCharacters);
    if (reader.offences().fields().size() > before)
        return {};
    PostText text = postTextFrom(written, maxCharacters);
    if (text.offence)
        reader.offend("content", text.offence->code, text.offence->message);
    return text.text;
}

/// null gives nothing.
std::optional<MovieId> readNullableMovie(api::ObjectReader &reader)
{
    const qsizetype before = reader.offences().fields().size();
    const QString text = reader.nullableString("movieId", 36);
    if (text.isNull() || reader.offences().fields().size() > before)
        return std::nullopt;
    const MovieId id = MovieId::fromString(text);
    if (id.isNull())
        reader.offend("movieId", "not_a_uuid", QStringLiteral("A UUID is expected here."));
    return id;
}

std::optional<QString> readNullableLanguage(api::ObjectReader &reader)
{
    const qsizetype before = reader.offences().fields().size();
    const QString text = reader.nullableString("language", 10);
    if (text.isNull() || reader.offences().fields().size() > before)
        return std::nullopt;
    if (!isLanguageTag(text))
        reader.offend("language", "not_a_language", QStringLiteral("A tag such as en or pt-BR is expected."));
    return text;
}

QString readPostType(api::ObjectReader &reader)
{
    QString type = reader.string("postType", 50);
    if (!isPostType(type))
        reader.offend("postType", "not_a_type", QStringLiteral("Lowercase letters, digits and _ are expected."));
    return type;
}

} // namespace

bool isPostType(QStringView text)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    return !text.isEmpty() && text.size() <= 50 && isLetter(text.front()) &&
           std::all_of(text.begin(), text.end(),
                       [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_'; });
}

PostDraft readPostDraft(api::ObjectReader &reader)
{
    PostDraft draft;
    draft.content = readText(reader, maxPostCharacters);
    if (reader.has("movieId"))
        draft.movieId = reader.id<MovieId>("movieId");
    if (reader.has("language"))
        draft.language = reader.language("language");
    if (reader.has("postType"))
        draft.postType = readPostType(reader);
    return draft;
}

PostChanges readPostChanges(api::ObjectReader &reader)
{
    PostChanges changes;
    if (reader.has("content"))
        changes.content = readText(reader, maxPostCharacters);
    if (reader.has("movieId"))
        changes.movieId.emplace(readNullableMovie(reader));
    if (reader.has("language"))
        changes.language.emplace(readNullableLanguage(reader));
    if (reader.has("postType"))
        changes.postType = readPostType(reader);
    return changes;
}

QString readComment(api::ObjectReader &reader)
{
    return readText(reader, maxCommentCharacters);
}

} // namespace cinefluent::server
