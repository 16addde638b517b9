// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/profile.h"
#include "studio/document/bulk/cuetexts.h"
#include "studio/document/bulk/cuetiming.h"
#include "studio/ui/workspace/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTimeEdit;

namespace cinefluent::studio {

class ChangePreview;
class FieldForm;

/// Changes to the times or the texts of many cues: which, how, and what comes of it before it is done. One undo step.
/// The window behind stays in use, for looking and for taking times from the film.
class OperationDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind
    {
        Times,
        Texts
    };

    /// Where the film stands, for times that are taken from it; absent without a film.
    using Playhead = std::function<MediaTime()>;
    /// What is known of the film; all of it absent without one.
    struct Film
    {
        SnapTime snap; ///< its frames
        Playhead playhead;
        QList<MediaTime> cuts = {}; ///< its hard cuts, ascending
    };
    /// `workspace` outlives the dialog, `profile` is copied.
    OperationDialog(Kind kind, Workspace &workspace, const quality::Profile &profile, Film film,
                    QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// What would be done; null where nothing can be.
    [[nodiscard]] std::unique_ptr<Command> command() const;
    void accept() override;

private:
    enum class TimeOperation
    {
        Stretch,
        FrameRate,
        Gaps,
        ReadingTime,
        Extend,
        Snap,
        SnapToCuts
    };
    static constexpr int removeEmpty = 100; ///< beside the values of TextOperation

    void fillScopes();
    void fillLanguages();
    void addPlayheadButtons(FieldForm &form);
    void showPage(int index);
    void buildTimePages();
    void buildTextPages();
    FieldForm *addPage(const QString &operation, int value);
    void layOut();
    void handleOperationChanged();
    void handleScopeChanged();
    void updatePreview();
    [[nodiscard]] QList<CueId> scope() const;
    [[nodiscard]] QList<Cue> scopedCues() const;
    [[nodiscard]] std::unique_ptr<Command> timeCommand() const;
    [[nodiscard]] std::unique_ptr<Command> textCommand() const;
    [[nodiscard]] const quality::LanguageLimits &limits() const;

    Kind m_kind;
    Workspace &m_workspace;
    quality::Profile m_profile;
    SnapTime m_snap;
    Playhead m_playhead;
    QList<MediaTime> m_cuts;
    QComboBox *m_operation;
    QComboBox *m_scope;
    QComboBox *m_language;
    QStackedWidget *m_pages;
    ChangePreview *m_preview;
    QPushButton *m_apply = nullptr;

    QTimeEdit *m_firstTime = nullptr;
    QTimeEdit *m_lastTime = nullptr;
    QComboBox *m_fromRate = nullptr;
    QComboBox *m_toRate = nullptr;
    QSpinBox *m_gapMs = nullptr;
    QSpinBox *m_closeBelowMs = nullptr;
    QDoubleSpinBox *m_speed = nullptr;
    QCheckBox *m_mayShorten = nullptr;
    QSpinBox *m_mostMs = nullptr;
    QSpinBox *m_reachMs = nullptr;
    QSpinBox *m_lineLength = nullptr;
};

} // namespace cinefluent::studio
