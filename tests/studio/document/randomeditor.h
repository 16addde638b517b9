// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/projectdocument.h"

#include <QString>

#include <random>

namespace cinefluent::tests {

/// An editor that works at random, the same for the same seed and document: every verb, undo, redo and jumps in the
/// history, with hostile text and times now and then.
class RandomEditor
{
public:
    explicit RandomEditor(quint64 seed);

    /// A command that may well be refused by its rules.
    [[nodiscard]] std::unique_ptr<studio::Command> nextCommand(const studio::ProjectDocument &document);

    /// One command, undo or redo; what was done and what came of it. Refusals by rule are fine, `Result` is that of the
    /// document.
    struct Step
    {
        QString what;
        Result<void> result;
    };
    Step step(studio::ProjectDocument &document);

    [[nodiscard]] int number(int least, int most);
    [[nodiscard]] QString text();

private:
    using CommandPtr = std::unique_ptr<studio::Command>;

    CommandPtr cueCommand(const studio::ProjectDocument &document, int kind);
    CommandPtr lessonCommand(const studio::ProjectDocument &document, int kind);
    CommandPtr wordCommand(const studio::ProjectDocument &document, int kind);
    CommandPtr projectCommand(const studio::ProjectDocument &document, int kind);
    [[nodiscard]] QString look(const Cue &of);
    [[nodiscard]] Cue cue(const studio::ProjectDocument &document);
    [[nodiscard]] CueId anyCue(const studio::ProjectDocument &document);
    [[nodiscard]] QList<CueId> someCues(const studio::ProjectDocument &document);
    [[nodiscard]] LessonId anyLesson(const studio::ProjectDocument &document);
    [[nodiscard]] HeadwordId anyHeadword(const studio::ProjectDocument &document);
    [[nodiscard]] Headword headword(const studio::ProjectDocument &document, HeadwordId id);
    [[nodiscard]] TimeRange range();
    [[nodiscard]] QString language();

    std::mt19937_64 m_engine;
    QUuid m_gesture;
};

/// SHA-256 over every field of `content`, as hex: equal content, equal hash, in any process.
[[nodiscard]] QByteArray hashOf(const studio::ProjectContent &content);

} // namespace cinefluent::tests
