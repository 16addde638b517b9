// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/spellchecker.h"
#include "studio/ui/workspace/workspace.h"

#include <QObject>

namespace cinefluent::studio {

class CueEditor;

/// From one misspelt word of the film to the next, in texts and in the translation on screen.
class SpellWalk : public QObject
{
    Q_OBJECT

public:
    SpellWalk(Workspace &workspace, SpellChecker &speller, CueEditor &editor, QObject *parent = nullptr);

    /// Goes to the next misspelt word after the cursor, round the end; may answer later, while dictionaries are read.
    void goToNext();

signals:
    /// A whole round found nothing.
    void nothingFound();
    void failed(const cinefluent::Error &error);

private:
    void look();

    Workspace &m_workspace;
    SpellChecker &m_speller;
    CueEditor &m_editor;
    bool m_waits = false;
    CueId m_from;
    qsizetype m_after = 0; ///< place in the text of the cue it began at
};

} // namespace cinefluent::studio
