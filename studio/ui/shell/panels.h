// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/soundplayer.h"
#include "studio/ui/quality/qualitymonitor.h"
#include "studio/ui/theme/theme.h"
#include "studio/ui/workspace/workspace.h"

#include <QMainWindow>

class QDockWidget;
class QTabWidget;

namespace cinefluent::studio {

class ActionRegistry;
class CuesPanel;
class HistoryPanel;
class LessonForm;
class LessonsPanel;
class MovieForm;
class PlayerController;
class PlayerPanel;
class QualityPanel;
class SpellChecker;
class TimelinePanel;
class TranslationPanel;
class VocabularyPanel;
class WordMarks;
class WordPopup;
class WordSuggestions;

/// Layouts of another number are not taken over.
inline constexpr int panelLayoutVersion = 3;

/// Makes the panels of the window, docks them, and knows how to bring each to the front. Owned by the window through
/// Qt's parents.
class Panels : public QObject
{
    Q_OBJECT

public:
    enum class Dock
    {
        Movie,
        Lessons,
        Cues,
        Vocabulary,
        Lesson,
        Quality,
        History,
        Timeline,
        Translation ///< beside the cues, shown when asked for
    };

    Panels(QMainWindow &window, const Theme &theme, Workspace &workspace, QualityMonitor &quality,
           PlayerController &controller, WordSuggestions &suggestions, SpellChecker &speller,
           const ActionRegistry &registry);
    ~Panels() override;

    /// The player; set as central widget by the window.
    [[nodiscard]] PlayerPanel &player() { return *m_player; }
    [[nodiscard]] CuesPanel &cues() { return *m_cues; }
    [[nodiscard]] VocabularyPanel &vocabulary() { return *m_vocabulary; }
    [[nodiscard]] WordMarks &wordMarks() { return *m_wordMarks; }
    /// What words are said through; empty: they are not.
    void setAudioOutput(AudioOutputFactory audioOutput);
    /// Underlines the words of cues that learners may not know.
    void setWordsMarked(bool marked);
    [[nodiscard]] WordPopup &wordPopup() { return *m_wordPopup; }
    [[nodiscard]] LessonsPanel &lessons() { return *m_lessons; }
    [[nodiscard]] LessonForm &lessonForm() { return *m_lessonForm; }
    [[nodiscard]] QualityPanel &quality() { return *m_quality; }
    [[nodiscard]] TimelinePanel &timeline() { return *m_timeline; }
    [[nodiscard]] MovieForm &movie() { return *m_movie; }
    [[nodiscard]] TranslationPanel &translation() { return *m_translation; }

    [[nodiscard]] QDockWidget *dock(Dock dock) const { return m_docks.value(int(dock)); }
    [[nodiscard]] bool isShown(Dock dock) const;
    /// Shows it, brings it before its tab neighbours and gives it the focus.
    void raise(Dock dock);
    void close(Dock dock);
    void setAllShown(bool shown);
    /// As on first start.
    void resetLayout();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void linkWords(Workspace &workspace);
    /// A panel among tabs is named by its tab: its own title would say it twice.
    void updateTitles();
    void nameTabBars();
    QDockWidget *addDock(Dock dock, const QString &objectName, const QString &title, QWidget *content,
                         Qt::DockWidgetArea area);

    QMainWindow &m_window;
    QHash<int, QDockWidget *> m_docks;
    PlayerPanel *m_player;
    CuesPanel *m_cues;
    VocabularyPanel *m_vocabulary;
    WordPopup *m_wordPopup;
    WordMarks *m_wordMarks;
    std::unique_ptr<SoundPlayer> m_sound;
    LessonsPanel *m_lessons;
    LessonForm *m_lessonForm;
    MovieForm *m_movie;
    QualityPanel *m_quality;
    HistoryPanel *m_history;
    TimelinePanel *m_timeline;
    TranslationPanel *m_translation;
};

} // namespace cinefluent::studio
