// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/lesson/lesson.h"
#include "common/lesson/movie.h"
#include "common/vocabulary/headword.h"

#include <QList>
#include <QMap>
#include <QString>

namespace cinefluent::studio {

/// sample.json as resources/sample/README.md describes it. Cues are counted from 1.
struct SampleSource
{
    struct Lesson
    {
        cinefluent::Lesson lesson; ///< without its range
        qint64 inFrame = 0;
        qint64 outFrame = 0;
    };
    struct CueNote
    {
        int cue = 0;
        QStringList difficultyWords;
        QString contextNotes;
    };
    struct Occurrence
    {
        OccurrenceId id;
        int cue = 0;
        QString text;
        int sense = 0;
    };
    struct Word
    {
        Headword headword;
        QList<Occurrence> occurrences;
    };

    Movie movie;
    qint64 filmFrames = 0;
    QString language;
    QString subtitleFile;
    QMap<QString, QString> translationFiles; ///< language tag → file name
    QList<Lesson> lessons;
    QList<CueNote> cueNotes;
    QList<Word> words;
};

/// Error "sample_invalid" with what is wrong in `detail`.
[[nodiscard]] Result<SampleSource> parseSampleSource(const QByteArray &json);

[[nodiscard]] Error sampleInvalid(const QString &detail);

} // namespace cinefluent::studio
