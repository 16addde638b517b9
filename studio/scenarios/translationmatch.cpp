// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/translationmatch.h"

#include "common/align/trackaligner.h"
#include "studio/document/cuelook.h"

#include <algorithm>

namespace cinefluent::studio {

namespace {

constexpr double doubtful = 0.95; ///< without a shared instant nothing above is believed

class Matcher
{
public:
    Matcher(const CueTrack &track, const QList<ForeignCue> &foreign)
        : m_track(track)
        , m_foreign(foreign)
    {
        m_result.cues.resize(foreign.size());
    }

    MatchedTranslations run()
    {
        QList<align::AlignedCue> first;
        QList<align::AlignedCue> second;
        for (const Cue &cue : m_track.cues())
            first.append({cue.range, cue.text});
        for (const ForeignCue &cue : m_foreign)
            second.append({cue.range, cue.text});
        for (const align::AlignedGroup &group : align::alignTracks(first, second))
            take(group);
        return m_result;
    }

private:
    void take(const align::AlignedGroup &group)
    {
        QList<CueId> ids;
        for (const qsizetype index : group.first)
            ids.append(m_track.at(index).id);
        if (group.first.isEmpty() || (group.cost > doubtful && !sharesTime(group))) {
            m_result.unmatched += group.second;
            if (!ids.isEmpty())
                m_result.groups.append({ids, {}});
            if (!group.second.isEmpty())
                m_result.groups.append({{}, group.second});
            return;
        }
        m_result.groups.append({ids, group.second});
        if (group.first.size() == group.second.size()) {
            for (qsizetype i = 0; i < group.first.size(); ++i)
                give(group.first.at(i), group.second.at(i));
        } else if (group.second.size() == 1 && sharesOut(group)) {
            return;
        } else {
            for (const qsizetype index : group.second)
                give(nearest(group.first, m_foreign.at(index).range), index);
        }
    }

    [[nodiscard]] bool sharesTime(const align::AlignedGroup &group) const
    {
        return std::any_of(group.second.begin(), group.second.end(), [&](qsizetype index) {
            return std::any_of(group.first.begin(), group.first.end(), [&](qsizetype own) {
                return m_track.at(own).range.overlaps(m_foreign.at(index).range);
            });
        });
    }

    [[nodiscard]] qsizetype nearest(const QList<qsizetype> &own, const TimeRange &range) const
    {
        return *std::max_element(own.begin(), own.end(), [&](qsizetype a, qsizetype b) {
            return m_track.at(a).range.clippedTo(range).duration() < m_track.at(b).range.clippedTo(range).duration();
        });
    }

    /// One text of as many lines as there are cues.
    bool sharesOut(const align::AlignedGroup &group)
    {
        const qsizetype index = group.second.constFirst();
        const ForeignCue &source = m_foreign.at(index);
        const QStringList lines = source.text.split(u'\n');
        if (lines.size() != group.first.size())
            return false;
        qsizetype start = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString look = partOfLook(source.look, source.text, start, lines.at(i).size(), i == 0);
            put(m_track.at(group.first.at(i)).id, lines.at(i), look);
            start += lines.at(i).size() + 1;
        }
        m_result.cues[index] = m_track.at(group.first.constFirst()).id;
        return true;
    }

    void give(qsizetype own, qsizetype index)
    {
        m_result.cues[index] = m_track.at(own).id;
        put(m_track.at(own).id, m_foreign.at(index).text, m_foreign.at(index).look);
    }

    void put(CueId id, const QString &text, const QString &look)
    {
        QString &all = m_result.texts[id];
        m_result.looks[id] = all.isEmpty() ? look : joinedLook(m_result.looks.value(id), all, look, text, 1);
        all = all.isEmpty() ? text : all + u'\n' + text;
    }

    const CueTrack &m_track;
    const QList<ForeignCue> &m_foreign;
    MatchedTranslations m_result;
};

} // namespace

MatchedTranslations matchTranslations(const CueTrack &track, const QList<ForeignCue> &foreign)
{
    return Matcher(track, foreign).run();
}

} // namespace cinefluent::studio
