// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/movie/movieform.h"

#include "studio/document/commands/setmoviedetails.h"
#include "studio/document/commands/setprojectsettings.h"
#include "studio/scenarios/commontexts.h"
#include "studio/ui/movie/difficultytable.h"
#include "studio/ui/widgets/commitedit.h"
#include "studio/ui/widgets/fieldform.h"
#include "studio/ui/widgets/languagebox.h"
#include "studio/ui/widgets/listedit.h"
#include "studio/ui/widgets/optionalspinbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace cinefluent::studio {

namespace {

constexpr int longestTitle = 255;
constexpr int longestAgeRating = 10;

void setIfOther(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text)
        edit->setText(text);
}

QString ratingText(const std::optional<int> &tenths)
{
    return tenths ? QStringLiteral("%1.%2").arg(*tenths / 10).arg(*tenths % 10) : QString();
}

/// Tenths; nothing where the text is no number of at most one decimal.
std::optional<int> parseRating(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[.,](\\d))?$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 10 + match.captured(2).toInt();
}

} // namespace

MovieForm::MovieForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new FieldForm)
    , m_title(new QLineEdit)
    , m_originalTitle(new QLineEdit)
    , m_description(new CommitEdit(4))
    , m_tmdbId(new OptionalSpinBox(1, 99'999'999))
    , m_releaseDate(new QLineEdit)
    , m_duration(new OptionalSpinBox(1, 6000))
    , m_posterUrl(new QLineEdit)
    , m_backdropUrl(new QLineEdit)
    , m_trailerUrl(new QLineEdit)
    , m_imdbRating(new QLineEdit)
    , m_ageRating(new QLineEdit)
    , m_genres(new ListEdit)
    , m_languages(new ListEdit)
    , m_difficulty(new DifficultyTable)
    , m_popularity(new QDoubleSpinBox)
    , m_premium(new QCheckBox(tr("Premium (subscribers only)")))
    , m_active(new QCheckBox(tr("Active (listed in the catalogue)")))
    , m_filmLanguage(new LanguageBox)
    , m_translationLanguages(new ListEdit)
    , m_audience(new QComboBox)
{
    setObjectName(QStringLiteral("movieForm"));
    buildFields();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connectFields();
    showMovie();
}

void MovieForm::buildFields()
{
    m_title->setMaxLength(longestTitle);
    m_originalTitle->setMaxLength(longestTitle);
    m_ageRating->setMaxLength(longestAgeRating);
    m_ageRating->setPlaceholderText(tr("e.g. PG-13"));
    m_releaseDate->setPlaceholderText(tr("YYYY-MM-DD"));
    m_imdbRating->setPlaceholderText(tr("0.0 – 10.0"));
    m_duration->setSuffix(tr(" min"));
    m_popularity->setRange(0, 999.99);
    m_popularity->setDecimals(2);
    for (QLineEdit *url : {m_posterUrl, m_backdropUrl, m_trailerUrl})
        url->setPlaceholderText(QStringLiteral("https://"));
    m_languages->setPlaceholderText(tr("Language tags, e.g. en, es"));
    m_translationLanguages->setPlaceholderText(tr("Language tags, e.g. es, pt-BR"));
    m_audience->addItem(tr("Adults"), QStringLiteral("adult"));
    m_audience->addItem(tr("Children"), QStringLiteral("children"));

    m_form->addField(QStringLiteral("/title"), tr("T&itle"), m_title);
    m_form->addField(QStringLiteral("/originalTitle"), tr("Original title"), m_originalTitle);
    m_form->addField(QStringLiteral("/description"), tr("&Description"), m_description);
    m_form->addPair(QStringLiteral("/releaseDate"), tr("&Release date"), m_releaseDate,
                    QStringLiteral("/durationMinutes"), tr("D&uration"), m_duration);
    m_form->addField(QStringLiteral("/genres"), tr("Genre&s"), m_genres);
    m_form->addPair(QStringLiteral("/ageRating"), tr("A&ge rating"), m_ageRating, QStringLiteral("/imdbRating"),
                    tr("IMD&b rating"), m_imdbRating);
    m_form->addPair(QStringLiteral("/tmdbId"), tr("T&MDB ID"), m_tmdbId, QStringLiteral("/popularityScore"),
                    tr("P&opularity"), m_popularity);
    m_form->addHeading(tr("Languages"));
    m_form->addPair(QStringLiteral("originalLanguage"), tr("Original language"), m_filmLanguage,
                    QStringLiteral("audience"), tr("Audience"), m_audience);
    m_form->addField(QStringLiteral("translationLanguages"), tr("&Translation languages"), m_translationLanguages);
    m_form->addField(QStringLiteral("/availableLanguages"), tr("Available la&nguages"), m_languages);
    m_form->addField(QStringLiteral("/difficultyLevels"), tr("Difficulty by languag&e"), m_difficulty);
    m_form->addHeading(tr("Artwork and trailer"));
    m_form->addField(QStringLiteral("/posterUrl"), tr("&Poster URL"), m_posterUrl);
    m_form->addField(QStringLiteral("/backdropUrl"), tr("Bac&kdrop URL"), m_backdropUrl);
    m_form->addField(QStringLiteral("/trailerUrl"), tr("Trai&ler URL"), m_trailerUrl);
    m_form->addHeading(tr("Availability"));
    m_form->addWide(m_premium);
    m_form->addWide(m_active);
    m_form->addStretch();
}

void MovieForm::connectFields()
{
    for (QLineEdit *edit :
         {m_title, m_originalTitle, m_releaseDate, m_posterUrl, m_backdropUrl, m_trailerUrl, m_imdbRating, m_ageRating,
          static_cast<QLineEdit *>(m_genres), static_cast<QLineEdit *>(m_languages)}) {
        connect(edit, &QLineEdit::textEdited, this, &MovieForm::commitMovie);
        connect(edit, &QLineEdit::editingFinished, this, [this] {
            if (m_workspace.document())
                m_workspace.document()->endMerging();
        });
    }
    connect(m_description, &CommitEdit::contentEdited, this, &MovieForm::commitMovie);
    connect(m_tmdbId, &QSpinBox::valueChanged, this, &MovieForm::commitMovie);
    connect(m_duration, &QSpinBox::valueChanged, this, &MovieForm::commitMovie);
    connect(m_popularity, &QDoubleSpinBox::valueChanged, this, &MovieForm::commitMovie);
    connect(m_difficulty, &DifficultyTable::levelsEdited, this, &MovieForm::commitMovie);
    connect(m_premium, &QCheckBox::toggled, this, &MovieForm::commitMovie);
    connect(m_active, &QCheckBox::toggled, this, &MovieForm::commitMovie);
    connect(m_filmLanguage, &LanguageBox::languageEdited, this, &MovieForm::commitSettings);
    connect(m_translationLanguages, &QLineEdit::editingFinished, this, &MovieForm::commitSettings);
    connect(m_audience, &QComboBox::activated, this, &MovieForm::commitSettings);
    connect(&m_workspace, &Workspace::documentReplaced, this, &MovieForm::showMovie);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeEvents &events) {
        if (eventIn<MovieChanged>(events) || eventIn<SettingsChanged>(events))
            showMovie();
    });
}

void MovieForm::showMovie()
{
    const QScopedValueRollback guard(m_showing, true);
    const ProjectDocument *document = m_workspace.document();
    m_form->setEnabled(m_workspace.isEditable());
    const Movie movie = document ? document->movie() : Movie();
    const ProjectSettings settings = document ? document->settings() : ProjectSettings();
    setIfOther(m_title, movie.title);
    setIfOther(m_originalTitle, movie.originalTitle);
    m_description->setContent(movie.description);
    m_tmdbId->setOptionalValue(movie.tmdbId);
    if (QDate::fromString(m_releaseDate->text().trimmed(), Qt::ISODate) != movie.releaseDate ||
        !m_releaseDate->hasFocus())
        setIfOther(m_releaseDate, movie.releaseDate.toString(Qt::ISODate));
    m_duration->setOptionalValue(movie.durationMinutes);
    setIfOther(m_posterUrl, movie.posterUrl);
    setIfOther(m_backdropUrl, movie.backdropUrl);
    setIfOther(m_trailerUrl, movie.trailerUrl);
    if (parseRating(m_imdbRating->text()) != movie.imdbRatingTenths)
        setIfOther(m_imdbRating, ratingText(movie.imdbRatingTenths));
    setIfOther(m_ageRating, movie.ageRating);
    m_genres->setValues(movie.genres);
    m_languages->setValues(movie.availableLanguages);
    m_difficulty->setLevels(movie.difficultyLevels);
    if (std::lround(m_popularity->value() * 100) != movie.popularityHundredths)
        m_popularity->setValue(movie.popularityHundredths / 100.0);
    m_premium->setChecked(movie.isPremium);
    m_active->setChecked(movie.isActive);
    m_filmLanguage->setLanguage(settings.originalLanguage);
    m_translationLanguages->setValues(settings.translationLanguages);
    m_audience->setCurrentIndex(std::max(0, m_audience->findData(settings.audience)));
    if (document)
        showErrors(movie);
    else
        m_form->clearErrors();
}

void MovieForm::showErrors(const Movie &movie)
{
    m_form->clearErrors();
    const Result<void> valid = validate(movie);
    if (!valid) {
        for (const FieldError &field : valid.error().fields) {
            // An offence inside a list belongs to the list's field.
            QString key = field.pointer;
            while (!m_form->keys().contains(key) && key.count(QLatin1Char('/')) > 1)
                key = key.left(key.lastIndexOf(QLatin1Char('/')));
            m_form->setError(key, localText(field.message));
        }
    }
    const QString date = m_releaseDate->text().trimmed();
    if (!date.isEmpty() && !QDate::fromString(date, Qt::ISODate).isValid())
        m_form->setError(QStringLiteral("/releaseDate"), tr("Enter a date as YYYY-MM-DD, e.g. 2012-09-26."));
    const QString rating = m_imdbRating->text().trimmed();
    if (!rating.isEmpty() && !parseRating(rating))
        m_form->setError(QStringLiteral("/imdbRating"), tr("Enter a number from 0 to 10 with one decimal, e.g. 7.4."));
}

Movie MovieForm::edited(Movie movie) const
{
    movie.title = m_title->text();
    movie.originalTitle = m_originalTitle->text();
    movie.description = m_description->toPlainText();
    movie.tmdbId = m_tmdbId->optionalValue();
    const QString date = m_releaseDate->text().trimmed();
    const QDate parsed = QDate::fromString(date, Qt::ISODate);
    if (parsed.isValid() || date.isEmpty())
        movie.releaseDate = parsed;
    movie.durationMinutes = m_duration->optionalValue();
    movie.posterUrl = m_posterUrl->text().trimmed();
    movie.backdropUrl = m_backdropUrl->text().trimmed();
    movie.trailerUrl = m_trailerUrl->text().trimmed();
    const QString rating = m_imdbRating->text();
    if (const auto tenths = parseRating(rating); tenths || rating.trimmed().isEmpty())
        movie.imdbRatingTenths = tenths;
    movie.ageRating = m_ageRating->text().trimmed();
    movie.genres = m_genres->values();
    movie.availableLanguages = m_languages->values();
    movie.difficultyLevels = m_difficulty->levels();
    movie.popularityHundredths = int(std::lround(m_popularity->value() * 100));
    movie.isPremium = m_premium->isChecked();
    movie.isActive = m_active->isChecked();
    return movie;
}

void MovieForm::commitMovie()
{
    const ProjectDocument *document = m_workspace.document();
    if (m_showing || !document)
        return;
    const Movie movie = edited(document->movie());
    if (movie != document->movie())
        m_workspace.run<SetMovieDetails>(movie);
    showErrors(document->movie());
}

void MovieForm::commitSettings()
{
    const ProjectDocument *document = m_workspace.document();
    if (m_showing || !document)
        return;
    ProjectSettings settings = document->settings();
    const QString language = m_filmLanguage->language();
    const QString languageError =
        isLanguageTag(language) ? QString() : tr("Enter a language tag, e.g. “en” or “pt-BR”.");
    m_form->setError(QStringLiteral("originalLanguage"), languageError);
    if (languageError.isEmpty())
        settings.originalLanguage = language;
    const QStringList translations = m_translationLanguages->values();
    const bool allTags =
        std::all_of(translations.begin(), translations.end(), [](const QString &tag) { return isLanguageTag(tag); });
    m_form->setError(QStringLiteral("translationLanguages"),
                     allTags ? QString() : tr("Enter language tags separated by commas, e.g. “es, pt-BR”."));
    if (allTags)
        settings.translationLanguages = translations;
    settings.audience = m_audience->currentData().toString();
    if (!(settings == document->settings()))
        m_workspace.run<SetProjectSettings>(settings);
}

} // namespace cinefluent::studio
