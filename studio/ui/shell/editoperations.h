// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/player/playercontroller.h"
#include "studio/ui/workspace/workspace.h"

#include <QObject>

namespace cinefluent::studio {

/// The verbs of the menus on the project's content: what is selected, where the playhead stands, one command each.
class EditOperations : public QObject
{
    Q_OBJECT

public:
    /// What IN, OUT, Delete and loop mean: whatever was selected last.
    enum class Target
    {
        None,
        Cue,
        Lesson
    };

    EditOperations(Workspace &workspace, PlayerController &controller, QObject *parent = nullptr);

    [[nodiscard]] Target target() const;
    /// Of the target; nothing where there is none.
    [[nodiscard]] std::optional<TimeRange> targetRange() const;

    /// IN: the start of the frame on screen. OUT: its end, so that the frame on screen is the last one of the range.
    /// An edge set beyond the other takes the range along with its length. False where nothing can be set.
    bool markIn();
    bool markOut();
    /// The selected cues, or the lesson.
    void removeTarget();
    void removeCues();    ///< those selected; the next one is selected then
    void removeLessons(); ///< those selected in the list, or the current one

    /// From the playhead, see setNewLengths(), or up to the next cue.
    bool addCue();
    [[nodiscard]] bool canSplit() const;
    /// At the playhead where it is inside the cue, else in proportion to the place in the text.
    bool splitCue(int textPosition);
    bool mergeCues();
    bool shiftCues(const QList<CueId> &ids, MediaTime offset);
    [[nodiscard]] QList<CueId> cuesFrom(CueId first) const;
    /// The cue after (1) or before (−1) the current one, or the playhead where none is selected.
    void goToCue(int direction);

    /// Adds the marked stretch of the current cue as a word, or marks the place where the word is there already.
    /// `start`, `length`: in the cue's text. Returns the headword, null where nothing was done.
    HeadwordId addWord(int start, int length);
    HeadwordId addEmptyWord();
    void removeWord();

    /// Over the selected cues; without them from the playhead, see setNewLengths().
    bool addLesson();
    bool moveLesson(int direction);
    /// What is selected in the list of lessons: of them the current one is one.
    void setSelectedLessons(const QList<LessonId> &ids);
    [[nodiscard]] QList<LessonId> selectedLessons() const;
    [[nodiscard]] bool canMergeLessons() const; ///< several of one language are selected, or another one follows
    bool mergeLessons();
    /// The current lesson where the playhead is inside it, else the first one it is inside of.
    [[nodiscard]] const Lesson *lessonToSplit() const;
    bool splitLesson();

    /// The frame on screen lies in the current lesson and may stand for it.
    [[nodiscard]] bool canTakePoster() const;
    /// The frame on screen, or none of the editor's choice.
    void setPosterFrame(bool isOnScreen);

    /// How long cues and lessons are that nothing else bounds.
    void setNewLengths(MediaTime cue, MediaTime lesson);

signals:
    void targetChanged();

private:
    void setTarget(Target target);
    bool mark(const TimeRange &frame, bool in);
    [[nodiscard]] std::optional<TimeRange> currentFrame() const;
    [[nodiscard]] MediaTime snapped(MediaTime time) const;

    Workspace &m_workspace;
    PlayerController &m_controller;
    Target m_target = Target::None;
    MediaTime m_newCue = MediaTime::fromSeconds(2);
    MediaTime m_newLesson = MediaTime::fromSeconds(60);
    QList<LessonId> m_selectedLessons;
};

} // namespace cinefluent::studio
