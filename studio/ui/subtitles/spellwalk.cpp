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
    connect(&workspace, &Workspace::documentReplaced, this, &SpellWalk::stop);
}

void SpellWalk::goToNext()
{
    const Cue *cue = m_workspace.currentCue();
    const CueEditor::Marked marked = m_editor.markedForStyle();
    goToNextAfter(cue ? cue->id : CueId(), marked.language.isEmpty() ? CueTextField::Text : CueTextField::Translation,
                  marked.start + marked.length);
}

void SpellWalk::goToNextAfter(const CueId &cue, CueTextField field, qsizetype position)
{
    if (!m_workspace.document())
        return;
    const Cue *from = m_workspace.document()->content().findCue(cue);
    m_from = cue;
    m_after = position + (field == CueTextField::Translation && from ? from->text.size() + 1 : 0);
    m_clean = 0;
    m_hasAsked = false;
    look();
}

std::optional<TextMatch> SpellWalk::misspeltIn(const Cue &cue, qsizetype after, bool *isSettled)
{
    const QString original = m_workspace.document()->settings().originalLanguage;
    const QString translation = m_workspace.translationLanguage();
    const QString translated = cue.translations.value(translation);
    const auto inText = m_speller.misspelt(cue.text, original);
    const auto inTranslation = m_speller.misspelt(translated, translation);
    *isSettled = m_speller.isSettled(cue.text, original) && m_speller.isSettled(translated, translation);
    for (const auto &[start, length] : inText) {
        if (start >= after)
            return TextMatch{cue.id, CueTextField::Text, start, length};
    }
    for (const auto &[start, length] : inTranslation) {
        if (cue.text.size() + 1 + start >= after)
            return TextMatch{cue.id, CueTextField::Translation, start, length};
    }
    return std::nullopt;
}

void SpellWalk::look()
{
    m_waits = false;
    if (!m_workspace.document())
        return;
    const CueTrack &track = m_workspace.document()->content().track();
    const qsizetype first = std::max<qsizetype>(0, track.indexOf(m_from));
    bool isSettled = true;
    for (qsizetype step = m_clean; step <= track.size() && !track.isEmpty(); ++step) {
        const Cue &cue = track.at((first + step) % track.size());
        bool isCueSettled = true;
        const auto match = misspeltIn(cue, step == 0 ? m_after : 0, &isCueSettled);
        isSettled = isSettled && isCueSettled;
        if (!isSettled && m_hasAsked)
            break;
        if (!isSettled)
            continue; // goes on to ask for the rest of the film
        if (!match) {
            m_clean = step + 1;
            continue;
        }
        if (!m_workspace.currentCue() || m_workspace.currentCue()->id != match->cue)
            m_workspace.jumpToCue(match->cue);
        m_editor.showMatch(*match);
        emit found(*match, match->field == CueTextField::Translation
                               ? m_workspace.translationLanguage()
                               : m_workspace.document()->settings().originalLanguage);
        return;
    }
    m_hasAsked = true;
    if (!isSettled) {
        m_waits = true;
        return;
    }
    for (const QString &language :
         {m_workspace.document()->settings().originalLanguage, m_workspace.translationLanguage()}) {
        if (const std::optional<Error> problem = m_speller.problem(language)) {
            emit failed(*problem);
            return;
        }
    }
    emit nothingFound();
}

} // namespace cinefluent::studio
