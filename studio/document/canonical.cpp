// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/cuelook.h"
#include "studio/document/entitycodec.h"

#include <QJsonDocument>
#include <QStringEncoder>

namespace cinefluent::studio {

namespace {

void clean(QString &text)
{
    text = canonical(text);
}

void clean(QStringList &list)
{
    for (QString &text : list)
        clean(text);
}

void clean(QMap<QString, QString> &texts)
{
    QMap<QString, QString> result;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        result.insert(canonical(it.key()), canonical(it.value()));
    texts = result;
}

/// A look is of a text that is there, and fits it.
void cleanLooks(Cue &cue)
{
    QMap<QString, QString> result;
    for (auto it = cue.looks.cbegin(); it != cue.looks.cend(); ++it) {
        const QString language = canonical(it.key());
        if (!language.isEmpty() && !cue.translations.contains(language))
            continue;
        const QString text = language.isEmpty() ? cue.text : cue.translations.value(language);
        const QString look = CueLook::parse(*it, text).serialise();
        if (!look.isEmpty())
            result.insert(language, look);
    }
    cue.looks = result;
}

} // namespace

QString canonical(const QString &text)
{
    QString result = text;
    if (!result.isValidUtf16()) {
        // QString::toUtf8 would write '?' for a lone surrogate; the encoder writes U+FFFD.
        QStringEncoder encoder(QStringEncoder::Utf8, QStringConverter::Flag::Stateless);
        result = QString::fromUtf8(QByteArray(encoder.encode(result)));
    }
    if (result.contains(QChar(0)))
        result.remove(QChar(0));
    if (result.contains(u'\r')) {
        result.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        result.replace(u'\r', u'\n');
    }
    return result;
}

void makeCanonical(Cue &cue)
{
    clean(cue.text);
    clean(cue.translations);
    clean(cue.difficultyWords);
    clean(cue.contextNotes);
    if (!cue.looks.isEmpty())
        cleanLooks(cue);
}

void makeCanonical(Lesson &lesson)
{
    clean(lesson.language);
    clean(lesson.title);
    clean(lesson.description);
    clean(lesson.learningObjectives);
}

void makeCanonical(Headword &headword)
{
    clean(headword.word);
    clean(headword.language);
    clean(headword.partOfSpeech);
    clean(headword.level);
    clean(headword.pronunciation);
    clean(headword.exampleSentence);
    clean(headword.audioSha256);
    for (Sense &sense : headword.senses) {
        clean(sense.definition);
        clean(sense.translations);
    }
}

void makeCanonical(Occurrence &occurrence)
{
    Q_UNUSED(occurrence) // numbers and ids only
}

void makeCanonical(Movie &movie)
{
    for (QString *text : {&movie.title, &movie.originalTitle, &movie.description, &movie.posterUrl, &movie.backdropUrl,
                          &movie.trailerUrl, &movie.ageRating})
        clean(*text);
    clean(movie.genres);
    clean(movie.availableLanguages);
    QMap<QString, Level> levels;
    for (auto it = movie.difficultyLevels.cbegin(); it != movie.difficultyLevels.cend(); ++it)
        levels.insert(canonical(it.key()), it.value());
    movie.difficultyLevels = levels;
}

void makeCanonical(MediaReference &media)
{
    clean(media.path);
    clean(media.relativePath);
    clean(media.contentHash);
}

void makeCanonical(ProjectSettings &settings)
{
    clean(settings.originalLanguage);
    clean(settings.translationLanguages);
    clean(settings.audience);
    QMap<QString, TrackSource> sources;
    for (auto it = settings.sources.cbegin(); it != settings.sources.cend(); ++it) {
        TrackSource source = *it;
        clean(source.format);
        clean(source.header);
        for (TrackSource::Block &block : source.blocks)
            clean(block.text);
        sources.insert(canonical(it.key()), source);
    }
    settings.sources = sources;
    clean(settings.setAsideWords);
    settings.qualityLimits = QJsonDocument::fromJson(QJsonDocument(settings.qualityLimits).toJson()).object();
}

} // namespace cinefluent::studio
