// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/projectcheck.h"

#include "studio/scenarios/checkproject.h"

namespace cinefluent::studio {

void ProjectCheck::note(const ChangeEvents &events)
{
    m_isPending = true;
    const auto noteCues = [this](const QList<CueId> &ids) { m_cues.unite({ids.begin(), ids.end()}); };
    const auto noteWords = [this](const QList<HeadwordId> &ids) { m_words.unite({ids.begin(), ids.end()}); };
    if (const auto *added = eventIn<CuesAdded>(events))
        noteCues(added->ids);
    if (const auto *removed = eventIn<CuesRemoved>(events))
        noteCues(removed->ids);
    if (const auto *changed = eventIn<CuesChanged>(events))
        noteCues(changed->ids);
    if (const auto *words = eventIn<VocabularyChanged>(events)) {
        noteWords(words->added);
        noteWords(words->removed);
        noteWords(words->changed);
    }
    if (eventIn<LessonsAdded>(events) || eventIn<LessonsRemoved>(events) || eventIn<LessonsChanged>(events))
        m_areLessonsNoted = true;
    if (eventIn<MovieChanged>(events))
        m_isMovieNoted = true;
    if (eventIn<MediaChanged>(events) || eventIn<SettingsChanged>(events))
        m_isAllNoted = true;
}

bool ProjectCheck::update(const ProjectContent &content, const QList<MediaTime> &cuts,
                          const QList<TimeRange> &clippedSound)
{
    const QSet<CueId> cues = std::exchange(m_cues, {});
    const QSet<HeadwordId> words = std::exchange(m_words, {});
    const bool areLessonsNoted = std::exchange(m_areLessonsNoted, false);
    const bool isMovieNoted = std::exchange(m_isMovieNoted, false);
    m_isPending = false;
    if (std::exchange(m_isAllNoted, false)) {
        m_profile = profileOf(content);
        m_check.reset(qualityContentOf(content, cuts, clippedSound), m_profile);
        m_differing.reset();
        return true;
    }
    quality::RunningCheck::Changes changes;
    for (const CueId &id : cues) {
        if (const Cue *cue = content.findCue(id))
            changes.cues.append(*cue);
        else
            changes.removedCues.append(id.uuid());
    }
    for (const HeadwordId &id : words) {
        const Headword *word = content.findHeadword(id);
        changes.words.append(
            {id.uuid(), word ? std::optional(*word) : std::nullopt, content.occurrencesOfHeadword(id)});
    }
    if (areLessonsNoted)
        changes.lessons = content.lessons();
    if (isMovieNoted)
        changes.movie = content.movie();
    m_differing = m_check.update(changes);
    return !m_differing->isEmpty();
}

} // namespace cinefluent::studio
