// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/quality/qualitymonitor.h"
#include "studio/ui/workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace cinefluent::studio {

class ActionRegistry;
class CueEditor;
class CueFilterModel;
class CueTableModel;
class CueTableView;
class FindBar;
class SpellBar;
class SpellChecker;
class SpellWalk;

/// Search, table and editor of the cues.
class CuesPanel : public QWidget
{
    Q_OBJECT

public:
    CuesPanel(Workspace &workspace, const QualityMonitor &quality, SpellChecker &speller,
              const ActionRegistry &registry, QWidget *parent = nullptr);

    [[nodiscard]] CueEditor &editor() { return *m_editor; }
    [[nodiscard]] CueTableView &table() { return *m_table; }
    [[nodiscard]] FindBar &findBar() { return *m_findBar; }
    [[nodiscard]] const quality::Profile &profile() const { return m_quality.profile(); }
    [[nodiscard]] SpellBar &spellBar() { return *m_spellBar; }
    void focusSearch();

signals:
    void menuRequested(const QPoint &globalPos);

private:
    void updateCount();
    void goBy(int direction);
    void showFound();

    Workspace &m_workspace;
    const QualityMonitor &m_quality;
    CueTableModel *m_model;
    CueFilterModel *m_filter;
    CueTableView *m_table;
    CueEditor *m_editor;
    FindBar *m_findBar;
    SpellWalk *m_spellWalk;
    SpellBar *m_spellBar;
    QLineEdit *m_search;
    QComboBox *m_show;
    QLabel *m_count;
    QStackedWidget *m_stack;
};

} // namespace cinefluent::studio
