// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/subtitles/spellwalk.h"

#include "studio/ui/subtitles/cueeditor.h"

#include <algorithm>

namespace cinefluent::studio {

SpellWalk::SpellWalk(Workspace &workspace, SpellChecker &speller, CueEditor &editor, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_speller(speller)
    , m_editor(editor)
{
    connect(&speller, &SpellChecker::checked, this, [this] {
        if (m_waits)
            look();
    });
    connect(&workspace, &Workspace::documentReplaced, this, [this] { m_waits = false; });
}

void SpellWalk::goToNext()
{
    const Cue *cue = m_workspace.currentCue();
    m_from = cue ? cue->id : CueId();
    const CueEditor::Marked marked = m_editor.markedForStyle();
    // A translation comes after the text that it is of.
    m_after = marked.start + marked.length + (marked.language.isEmpty() || !cue ? 0 : cue->text.size() + 1);
    look();
}

void SpellWalk::look()
{
    m_waits = false;
    if (!m_workspace.document())
        return;
    const CueTrack &track = m_workspace.document()->content().track();
    const QString original = m_workspace.document()->settings().originalLanguage;
    const QString translation = m_workspace.translationLanguage();
    const qsizetype first = std::max<qsizetype>(0, track.indexOf(m_from));
    bool isSettled = true;
    for (qsizetype step = 0; step <= track.size() && !track.isEmpty(); ++step) {
        const Cue &cue = track.at((first + step) % track.size());
        const qsizetype after = step == 0 ? m_after : 0;
        const QString translated = cue.translations.value(translation);
        const auto textStretches = m_speller.misspelt(cue.text, original);
        const auto otherStretches = m_speller.misspelt(translated, translation);
        isSettled =
            isSettled && m_speller.isSettled(cue.text, original) && m_speller.isSettled(translated, translation);
        if (!isSettled)
            continue; // goes on to ask for the rest of the film
        for (const auto &[stretches, field, base] :
             {std::tuple(textStretches, CueTextField::Text, qsizetype(0)),
              std::tuple(otherStretches, CueTextField::Translation, cue.text.size() + 1)}) {
            for (const auto &[start, length] : stretches) {
                if (base + start < after)
                    continue;
                const TextMatch match{cue.id, field, start, length};
                if (!m_workspace.currentCue() || m_workspace.currentCue()->id != match.cue)
                    m_workspace.jumpToCue(match.cue);
                m_editor.showMatch(match);
                m_editor.focusField(match.field);
                return;
            }
        }
    }
    if (!isSettled) {
        m_waits = true;
        return;
    }
    for (const QString &language : {original, translation}) {
        if (const std::optional<Error> problem = m_speller.problem(language)) {
            emit failed(*problem);
            return;
        }
    }
    emit nothingFound();
}

} // namespace cinefluent::studio
