// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace cinefluent::studio {

class CueFilterModel;
class WordMarks;
class Workspace;

/// The table of cues, bound both ways to the project's selection: rows selected here are the selected cues, and a cue
/// selected elsewhere is scrolled to.
class CueTableView : public QTableView
{
    Q_OBJECT

public:
    CueTableView(CueFilterModel &model, Workspace &workspace, QWidget *parent = nullptr);

    /// Words of the text to underline and to tell about. `marks` outlives this.
    void setWordMarks(const WordMarks &marks);

signals:
    void cueActivated(); ///< Enter or double click on the current cue

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

signals:
    void menuRequested(const QPoint &globalPos);

private:
    void handleRowsSelected();
    void showSelection();
    void goToCurrent();
    void layOutColumns();

    CueFilterModel &m_cues;
    Workspace &m_workspace;
    bool m_syncing = false;
    const WordMarks *m_marks = nullptr;
};

} // namespace cinefluent::studio
