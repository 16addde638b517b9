// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/lesson.h"
#include "common/lesson/movie.h"
#include "common/vocabulary/headword.h"
#include "studio/document/mediareference.h"
#include "studio/document/projectsettings.h"

#include <QCborMap>

namespace cinefluent::studio {

/// Entities as CBOR maps of their fields, for the journal. Reading takes anything and falls back to defaults: a caller
/// that must know writes the result again and compares. Field names are part of the file format.
[[nodiscard]] QCborMap toCbor(const Cue &cue);
[[nodiscard]] QCborMap toCbor(const Lesson &lesson);
[[nodiscard]] QCborMap toCbor(const Headword &headword);
[[nodiscard]] QCborMap toCbor(const Occurrence &occurrence);
[[nodiscard]] QCborMap toCbor(const Movie &movie);
[[nodiscard]] QCborMap toCbor(const MediaReference &media);
[[nodiscard]] QCborMap toCbor(const ProjectSettings &settings);

void fromCbor(const QCborMap &map, Cue &cue);
void fromCbor(const QCborMap &map, Lesson &lesson);
void fromCbor(const QCborMap &map, Headword &headword);
void fromCbor(const QCborMap &map, Occurrence &occurrence);
void fromCbor(const QCborMap &map, Movie &movie);
void fromCbor(const QCborMap &map, MediaReference &media);
void fromCbor(const QCborMap &map, ProjectSettings &settings);

/// Gives a map from the journal of a former version the fields that entities have had since.
void addLaterFields(QCborMap &map, const Cue *);
inline void addLaterFields(QCborMap &, const void *) {}

/// What the file can hold: valid UTF-16 without U+0000, '\n' as the only line end, JSON as it reads back. Entities in
/// memory are always in this form, so that a reopened project is equal to the one that was closed.
[[nodiscard]] QString canonical(const QString &text);
void makeCanonical(Cue &cue);
void makeCanonical(Lesson &lesson);
void makeCanonical(Headword &headword);
void makeCanonical(Occurrence &occurrence);
void makeCanonical(Movie &movie);
void makeCanonical(MediaReference &media);
void makeCanonical(ProjectSettings &settings);

} // namespace cinefluent::studio
