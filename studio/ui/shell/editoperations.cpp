// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/editoperations.h"

#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addheadword.h"
#include "studio/document/commands/addoccurrence.h"
#include "studio/document/commands/mergecues.h"
#include "studio/document/commands/removecues.h"
#include "studio/document/commands/removeheadword.h"
#include "studio/document/commands/setcueranges.h"
#include "studio/document/commands/setlessonrange.h"
#include "studio/document/commands/shiftcues.h"
#include "studio/document/commands/splitcue.h"

namespace cinefluent::studio {

namespace {

constexpr MediaTime shortestNewCue = MediaTime::fromMs(200);

} // namespace

EditOperations::EditOperations(Workspace &workspace, PlayerController &controller, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_controller(controller)
{
    connect(&workspace, &Workspace::cueSelectionChanged, this, [this] {
        if (m_workspace.currentCue())
            setTarget(Target::Cue);
    });
    connect(&workspace, &Workspace::lessonSelectionChanged, this, [this] {
        if (m_workspace.currentLesson())
            setTarget(Target::Lesson);
    });
    connect(&workspace, &Workspace::documentReplaced, this, [this] { setTarget(Target::None); });
}

void EditOperations::setTarget(Target newTarget)
{
    m_target = newTarget;
    emit targetChanged();
}

EditOperations::Target EditOperations::target() const
{
    if (m_target == Target::Cue && m_workspace.currentCue())
        return Target::Cue;
    if (m_target == Target::Lesson && m_workspace.currentLesson())
        return Target::Lesson;
    if (m_workspace.currentCue())
        return Target::Cue;
    return m_workspace.currentLesson() ? Target::Lesson : Target::None;
}

std::optional<TimeRange> EditOperations::targetRange() const
{
    switch (target()) {
    case Target::Cue:
        return m_workspace.currentCue()->range;
    case Target::Lesson:
        return m_workspace.currentLesson()->range;
    case Target::None:
        break;
    }
    return std::nullopt;
}

std::optional<TimeRange> EditOperations::currentFrame() const
{
    const Player *player = m_controller.player();
    return player ? std::optional(player->index().rangeOf(player->frame())) : std::nullopt;
}

MediaTime EditOperations::snapped(MediaTime time) const
{
    return m_controller.player() ? m_controller.player()->index().snap(time) : time;
}

bool EditOperations::markIn()
{
    const auto frame = currentFrame();
    return frame && mark(*frame, true);
}

bool EditOperations::markOut()
{
    const auto frame = currentFrame();
    return frame && mark(*frame, false);
}

bool EditOperations::mark(const TimeRange &frame, bool in)
{
    const auto former = targetRange();
    if (!former || !m_workspace.isEditable())
        return false;
    TimeRange range = *former;
    if (in) {
        range.in = frame.in;
        if (!range.isValid())
            range.out = snapped(range.in + former->duration());
    } else {
        range.out = frame.out;
        if (!range.isValid())
            range.in = std::max(MediaTime(), snapped(range.out - former->duration()));
    }
    if (!range.isValid())
        return false;
    if (target() == Target::Cue)
        return m_workspace.run<SetCueRanges>(QList<CueRange>{{m_workspace.currentCue()->id, range}});
    return m_workspace.run<SetLessonRange>(m_workspace.currentLesson()->id, range);
}

void EditOperations::removeTarget()
{
    if (!m_workspace.isEditable())
        return;
    if (target() == Target::Lesson) {
        removeLessons();
        return;
    }
    if (target() == Target::Cue)
        removeCues();
}

void EditOperations::removeCues()
{
    if (!m_workspace.isEditable() || !m_workspace.currentCue())
        return;
    const QList<CueId> ids = m_workspace.selection()->cues();
    const CueTrack &track = m_workspace.document()->content().track();
    const qsizetype row = track.indexOf(ids.first());
    if (!m_workspace.run<RemoveCues>(ids))
        return;
    // The cue that moved up takes the selection, so that Delete can be pressed again.
    const CueTrack &rest = m_workspace.document()->content().track();
    if (!rest.isEmpty()) {
        const CueId next = rest.at(std::min(row, rest.size() - 1)).id;
        m_workspace.selection()->setCues({next}, next);
    }
}

void EditOperations::setNewLengths(MediaTime cue, MediaTime lesson)
{
    m_newCue = cue;
    m_newLesson = lesson;
}

bool EditOperations::addCue()
{
    if (!m_workspace.isEditable())
        return false;
    const CueTrack &track = m_workspace.document()->content().track();
    const MediaTime in = snapped(m_controller.position());
    MediaTime out = in + m_newCue;
    const qsizetype next = track.firstStartingAt(in);
    if (next < track.size() && track.at(next).range.in < out && track.at(next).range.in - in >= shortestNewCue)
        out = track.at(next).range.in;
    Cue cue;
    cue.id = m_workspace.document()->newId<CueId>();
    cue.range = {in, std::max(snapped(out), in + MediaTime::fromMs(1))};
    if (!m_workspace.run<AddCues>(QList<Cue>{cue}))
        return false;
    m_workspace.selection()->setCues({cue.id}, cue.id);
    return true;
}

bool EditOperations::canSplit() const
{
    return m_workspace.isEditable() && m_workspace.currentCue();
}

bool EditOperations::splitCue(int textPosition)
{
    const Cue *cue = m_workspace.currentCue();
    if (!cue || !m_workspace.isEditable())
        return false;
    const qsizetype length = cue->text.size();
    qsizetype place = textPosition;
    if (place <= 0 || place >= length) {
        // No place chosen: the blank nearest to the middle.
        place = length / 2;
        for (qsizetype reach = 0; reach <= length / 2; ++reach) {
            if (place + reach < length && cue->text.at(place + reach).isSpace()) {
                place += reach;
                break;
            }
            if (place - reach > 0 && cue->text.at(place - reach).isSpace()) {
                place -= reach;
                break;
            }
        }
    }
    if (place < length && cue->text.at(place).isLowSurrogate())
        --place; // never through a character
    MediaTime at = snapped(m_controller.position());
    if (at <= cue->range.in || at >= cue->range.out) {
        const double share = length > 0 ? double(place) / double(length) : 0.5;
        at = snapped(cue->range.in + MediaTime::fromUs(qint64(double(cue->range.duration().us()) * share)));
    }
    const CueId first = cue->id;
    const auto second = m_workspace.document()->newId<CueId>();
    if (!m_workspace.run<SplitCue>(first, at, place, second))
        return false;
    m_workspace.selection()->setCues({first}, first);
    return true;
}

bool EditOperations::mergeCues()
{
    if (!m_workspace.isEditable() || !m_workspace.currentCue())
        return false;
    QList<CueId> ids = m_workspace.selection()->cues();
    if (ids.size() == 1) { // with the one after it
        const CueTrack &track = m_workspace.document()->content().track();
        const qsizetype next = track.indexOf(ids.first()) + 1;
        if (next >= track.size())
            return false;
        ids.append(track.at(next).id);
    }
    const CueId kept = ids.first();
    if (!m_workspace.run<MergeCues>(ids))
        return false;
    m_workspace.selection()->setCues({kept}, kept);
    return true;
}

bool EditOperations::shiftCues(const QList<CueId> &ids, MediaTime offset)
{
    return m_workspace.isEditable() && !ids.isEmpty() && offset != MediaTime() &&
           m_workspace.run<ShiftCues>(ids, offset);
}

QList<CueId> EditOperations::cuesFrom(CueId first) const
{
    QList<CueId> ids;
    if (!m_workspace.document())
        return ids;
    const CueTrack &track = m_workspace.document()->content().track();
    const qsizetype from = first.isNull() ? 0 : track.indexOf(first);
    for (qsizetype i = std::max<qsizetype>(0, from); i < track.size(); ++i)
        ids.append(track.at(i).id);
    return ids;
}

void EditOperations::goToCue(int direction)
{
    if (!m_workspace.document())
        return;
    const CueTrack &track = m_workspace.document()->content().track();
    qsizetype at = -1;
    if (const Cue *cue = m_workspace.currentCue()) {
        at = track.indexOf(cue->id) + direction;
    } else {
        const qsizetype next = track.firstStartingAt(m_controller.position());
        at = direction > 0 ? next : next - 1;
    }
    if (at >= 0 && at < track.size())
        m_workspace.jumpToCue(track.at(at).id);
}

HeadwordId EditOperations::addWord(int start, int length)
{
    const Cue *cue = m_workspace.currentCue();
    if (!cue || !m_workspace.isEditable())
        return {};
    QString spelling = cue->text.mid(start, length);
    // Blanks and quotes caught by the mark are not part of the word.
    while (!spelling.isEmpty() && !spelling.front().isLetterOrNumber()) {
        spelling.remove(0, 1);
        ++start;
    }
    while (!spelling.isEmpty() && !spelling.back().isLetterOrNumber())
        spelling.chop(1);
    if (spelling.isEmpty())
        return {};
    ProjectDocument &document = *m_workspace.document();
    const QString language = document.settings().originalLanguage;
    QString word = spelling.toLower();
    word.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const Headword *known = document.content().findHeadword(word, language);
    if (!known)
        known = document.content().findHeadword(spelling, language);

    Occurrence occurrence;
    occurrence.id = document.newId<OccurrenceId>();
    occurrence.cueId = cue->id.uuid();
    occurrence.start = start;
    occurrence.length = int(spelling.size());
    if (known) {
        const HeadwordId id = known->id;
        for (const Occurrence &old : document.content().occurrencesOfHeadword(id)) {
            if (old.cueId == occurrence.cueId && old.start == occurrence.start) {
                m_workspace.selection()->setHeadword(id);
                return id;
            }
        }
        occurrence.headwordId = id;
        occurrence.senseId = known->senses.value(0).id;
        if (!m_workspace.run<AddOccurrence>(occurrence))
            return {};
        m_workspace.selection()->setHeadword(id);
        return id;
    }
    Headword headword;
    headword.id = document.newId<HeadwordId>();
    headword.word = word;
    headword.language = language;
    headword.exampleSentence = QString(cue->text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    headword.senses.append(Sense{document.newId<SenseId>(), {}, {}});
    occurrence.headwordId = headword.id;
    occurrence.senseId = headword.senses.first().id;
    if (!m_workspace.run<AddHeadword>(headword, QList<Occurrence>{occurrence}))
        return {};
    m_workspace.selection()->setHeadword(headword.id);
    return headword.id;
}

HeadwordId EditOperations::addEmptyWord()
{
    if (!m_workspace.isEditable())
        return {};
    ProjectDocument &document = *m_workspace.document();
    Headword headword;
    headword.id = document.newId<HeadwordId>();
    headword.language = document.settings().originalLanguage;
    headword.senses.append(Sense{document.newId<SenseId>(), {}, {}});
    for (int number = 1; headword.word.isEmpty(); ++number) {
        const QString name = number == 1 ? tr("new word") : tr("new word %1").arg(number);
        if (!document.content().findHeadword(name, headword.language))
            headword.word = name;
    }
    if (!m_workspace.run<AddHeadword>(headword))
        return {};
    m_workspace.selection()->setHeadword(headword.id);
    return headword.id;
}

void EditOperations::removeWord()
{
    if (m_workspace.isEditable() && !m_workspace.selection()->headword().isNull())
        m_workspace.run<RemoveHeadword>(m_workspace.selection()->headword());
}

} // namespace cinefluent::studio
