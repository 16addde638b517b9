// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "studio/media/filmindex.h"
#include "studio/media/scenecuts.h"
#include "studio/scenarios/lessons/lessonplandraft.h"
#include "studio/ui/theme/theme.h"
#include "studio/ui/workspace/workspace.h"

#include <QDialog>
#include <QPointer>

#include <stop_token>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace cinefluent::studio {

class GhostLayer;
class LessonPlanModel;
class LevelBox;
class TimelineCanvas;

/// A plan of lessons that follows what is wished for, as ghosts on the timeline and as a list of boundaries with their
/// reasons. Boundaries are dragged there or moved here with keys; nothing is in the project before it is accepted, and
/// then as one step. Not modal: the film can be looked at and edited meanwhile.
class SuggestLessonsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is known of the film's scene cuts.
    enum class Cuts
    {
        NoFilm,
        Scanning,
        Known
    };

    SuggestLessonsDialog(const Theme &theme, Workspace &workspace, TimelineCanvas &canvas, LanguagePacks packs,
                         QWidget *parent = nullptr);
    ~SuggestLessonsDialog() override;

    /// Null while no film is open.
    void setFilm(std::shared_ptr<const FilmIndex> film);
    void setCuts(Cuts state, const QList<SceneCut> &cuts);

    [[nodiscard]] const LessonPlanDraft &draft() const { return m_draft; }
    [[nodiscard]] QTableView &table() { return *m_table; }
    [[nodiscard]] bool isCountingWords() const { return m_counting; }

    void accept() override;

signals:
    void scanRequested();
    void wordsCounted(); ///< or known not to be countable

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QFormLayout *makeLengths();
    QFormLayout *makeWeights();
    QFormLayout *makeOthers();
    QLayout *makeNotes();
    void makeTable();
    void connectParts();
    void takeContent();
    void takeWishes();
    Task<void> countWords();
    void showPlan();
    void showNotes();
    void showGhosts();
    void selectBoundary(MediaTime time);
    void handleCurrentChanged();
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void moveBy(int frames, bool seconds);
    void handleMoveBegan(MediaTime boundary);

    Workspace &m_workspace;
    TimelineCanvas &m_canvas;
    LanguagePacks m_packs;
    std::shared_ptr<const FilmIndex> m_film;
    LessonPlanDraft m_draft;
    std::stop_source m_stop;
    QString m_wordsError; ///< why new words cannot be counted
    bool m_counting = false;
    bool m_showing = false;
    Cuts m_cuts = Cuts::NoFilm;
    QPointer<GhostLayer> m_ghosts; ///< the canvas's
    LessonPlanModel *m_model;
    QTableView *m_table;
    QDoubleSpinBox *m_duration;
    QDoubleSpinBox *m_shortest;
    QDoubleSpinBox *m_longest;
    LevelBox *m_level;
    QSpinBox *m_newWords;
    QSpinBox *m_wordsPerMinute;
    QComboBox *m_cutWeight;
    QComboBox *m_pauseWeight;
    QComboBox *m_existing;
    QFormLayout *m_lengths = nullptr;
    QFormLayout *m_weights = nullptr;
    QFormLayout *m_others = nullptr;
    QLabel *m_wordsNote;
    QLabel *m_cutsNote;
    QLabel *m_summary;
    QPushButton *m_scan;
    QPushButton *m_release;
    QPushButton *m_make;
};

} // namespace cinefluent::studio
