// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/lesson.h"

#include <QByteArray>

namespace cinefluent::formats {

/// The WebVTT file of one published lesson: times from the lesson's IN, cue ids are the published ids, text escaped,
/// UTF-8 with LF. `learnerLanguage` empty: the film's own text; else that translation, and cues without it are left
/// out.
[[nodiscard]] QByteArray lessonWebVtt(const QList<LessonCue> &cues, const QString &learnerLanguage = {});

} // namespace cinefluent::formats
