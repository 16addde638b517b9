// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/lesson/movie.h"

#include <QRegularExpression>
#include <QUrl>

namespace cinefluent {

namespace {

constexpr int maxTitleLength = 255;
constexpr int maxAgeRatingLength = 10;
constexpr int maxDescriptionLength = 20'000;

bool isPublishableUrl(const QString &text)
{
    static const QRegularExpression object(QStringLiteral("^object:[0-9a-f]{64}$"));
    if (text.isEmpty() || object.match(text).hasMatch())
        return true;
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

class Offences
{
public:
    void require(bool holds, const char *pointer, const char *code, const QString &message)
    {
        if (!holds)
            m_fields.append({QString::fromLatin1(pointer), QString::fromLatin1(code), message});
    }

    [[nodiscard]] Result<void> result() const
    {
        if (m_fields.isEmpty())
            return {};
        Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("movie_invalid"),
                                QStringLiteral("The movie's details need a correction before it can be used."));
        error.fields = m_fields;
        return error;
    }

private:
    QList<FieldError> m_fields;
};

} // namespace

bool isLanguageTag(QStringView tag)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?\\z"));
    return tag.size() <= 10 && pattern.match(tag.toString()).hasMatch();
}

Result<void> validate(const Movie &movie)
{
    Offences offences;
    offences.require(!movie.id.isNull(), "/id", "required", QStringLiteral("The movie has no id."));
    offences.require(!movie.title.trimmed().isEmpty(), "/title", "required", QStringLiteral("Give the movie a title."));
    offences.require(movie.title.size() <= maxTitleLength, "/title", "too_long",
                     QStringLiteral("A title has at most 255 characters."));
    offences.require(movie.originalTitle.size() <= maxTitleLength, "/originalTitle", "too_long",
                     QStringLiteral("A title has at most 255 characters."));
    offences.require(movie.description.size() <= maxDescriptionLength, "/description", "too_long",
                     QStringLiteral("A description has at most 20,000 characters."));
    offences.require(!movie.durationMinutes || (*movie.durationMinutes > 0 && *movie.durationMinutes <= 6000),
                     "/durationMinutes", "out_of_range", QStringLiteral("The duration is 1 to 6,000 minutes."));
    offences.require(!movie.tmdbId || *movie.tmdbId > 0, "/tmdbId", "out_of_range",
                     QStringLiteral("A TMDB id is a positive number."));
    offences.require(!movie.imdbRatingTenths || (*movie.imdbRatingTenths >= 0 && *movie.imdbRatingTenths <= 100),
                     "/imdbRating", "out_of_range", QStringLiteral("The rating is 0.0 to 10.0."));
    offences.require(movie.popularityHundredths >= 0 && movie.popularityHundredths <= 99'999, "/popularityScore",
                     "out_of_range", QStringLiteral("The popularity is 0.00 to 999.99."));
    offences.require(movie.ageRating.size() <= maxAgeRatingLength, "/ageRating", "too_long",
                     QStringLiteral("An age rating has at most 10 characters."));
    offences.require(isPublishableUrl(movie.posterUrl), "/posterUrl", "not_a_url",
                     QStringLiteral("The poster is a web address (https://…)."));
    offences.require(isPublishableUrl(movie.backdropUrl), "/backdropUrl", "not_a_url",
                     QStringLiteral("The backdrop is a web address (https://…)."));
    offences.require(isPublishableUrl(movie.trailerUrl), "/trailerUrl", "not_a_url",
                     QStringLiteral("The trailer is a web address (https://…)."));
    for (const QString &tag : movie.availableLanguages)
        offences.require(isLanguageTag(tag), "/availableLanguages", "not_a_language",
                         QStringLiteral("“%1” is not a language tag such as en or pt-BR.").arg(tag));
    for (const QString &tag : movie.difficultyLevels.keys())
        offences.require(isLanguageTag(tag), "/difficultyLevels", "not_a_language",
                         QStringLiteral("“%1” is not a language tag such as en or pt-BR.").arg(tag));
    return offences.result();
}

} // namespace cinefluent
