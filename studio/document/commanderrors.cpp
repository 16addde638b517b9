// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commanderrors.h"

#include <QCoreApplication>
#include <QSet>

namespace cinefluent::studio::commanderrors {

namespace {

constexpr qsizetype maxWordLength = 255;

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

Error cueNotFound()
{
    return makeError(ErrorKind::NotFound, QStringLiteral("cue_not_found"),
                     CommandText::tr("This cue is no longer in the project."));
}

Error lessonNotFound()
{
    return makeError(ErrorKind::NotFound, QStringLiteral("lesson_not_found"),
                     CommandText::tr("This lesson is no longer in the project."));
}

Error headwordNotFound()
{
    return makeError(ErrorKind::NotFound, QStringLiteral("headword_not_found"),
                     CommandText::tr("This word is no longer in the project."));
}

Error occurrenceNotFound()
{
    return makeError(ErrorKind::NotFound, QStringLiteral("occurrence_not_found"),
                     CommandText::tr("This place is no longer marked."));
}

Error rangeInvalid()
{
    return makeError(
        ErrorKind::InvalidInput, QStringLiteral("range_invalid"),
        CommandText::tr("A start must lie before its end and not before the film's start. Nothing was changed."));
}

Error languageInvalid(const QString &tag)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("language_invalid"),
                     CommandText::tr("“%1” is not a language tag such as en or pt-BR.").arg(tag));
}

Error cueInvalid(const QString &detail)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("cue_invalid"),
                     CommandText::tr("A cue cannot be added as it is. Nothing was changed."), detail);
}

Error lessonInvalid(const QString &detail)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("lesson_invalid"),
                     CommandText::tr("The lesson cannot be kept as it is. Nothing was changed."), detail);
}

Error headwordInvalid(const QString &detail)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("headword_invalid"),
                     CommandText::tr("A word has 1 to 255 characters and a language. Nothing was changed."), detail);
}

Error headwordExists(const QString &word)
{
    return makeError(ErrorKind::Conflict, QStringLiteral("headword_exists"),
                     CommandText::tr("“%1” is already in this project's vocabulary.").arg(word));
}

Error occurrenceInvalid(const QString &detail)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("occurrence_invalid"),
                     CommandText::tr("This place cannot be marked. Nothing was changed."), detail);
}

bool isUsable(const TimeRange &range)
{
    return range.isValid() && range.in >= MediaTime();
}

Result<void> checkOccurrence(const Occurrence &occurrence, const Headword &headword, qsizetype textLength)
{
    const auto hasSense = [&](SenseId id) {
        for (const Sense &sense : headword.senses) {
            if (sense.id == id)
                return true;
        }
        return false;
    };
    if (occurrence.id.isNull() || occurrence.headwordId != headword.id)
        return occurrenceInvalid(QStringLiteral("ids"));
    if (!hasSense(occurrence.senseId))
        return occurrenceInvalid(QStringLiteral("sense"));
    if (occurrence.start < 0 || occurrence.length < 0 || occurrence.start > textLength - occurrence.length)
        return occurrenceInvalid(QStringLiteral("place"));
    return {};
}

Result<void> checkHeadword(const Headword &headword, const ProjectContent &content)
{
    const QString word = headword.word.trimmed();
    if (headword.id.isNull() || word.isEmpty() || word.size() > maxWordLength)
        return headwordInvalid(QStringLiteral("id or word"));
    if (!isLanguageTag(headword.language))
        return languageInvalid(headword.language);
    QSet<QUuid> senses;
    for (const Sense &sense : headword.senses) {
        if (sense.id.isNull() || senses.contains(sense.id.uuid()))
            return headwordInvalid(QStringLiteral("sense ids"));
        senses.insert(sense.id.uuid());
    }
    const Headword *twin = content.findHeadword(word, headword.language);
    if (twin && twin->id != headword.id)
        return headwordExists(word);
    return {};
}

} // namespace cinefluent::studio::commanderrors
