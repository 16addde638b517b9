// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/projectcontent.h"
#include "studio/scenarios/exportsubtitles.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace cinefluent::studio {

/// Asks which subtitles are written, and how, and says before what the chosen format would lose.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `selectedCues`: several of them can be written alone.
    ExportDialog(const ProjectContent &content, const formats::FormatRegistry &registry, const LessonId &selectedLesson,
                 const QList<CueId> &selectedCues, QWidget *parent = nullptr);

    [[nodiscard]] SubtitleExport request() const;
    /// Suffix of the chosen format without a dot.
    [[nodiscard]] QString suffix() const;

private:
    void showLosses();

    ProjectContent m_content; ///< as it was when the dialog opened
    const formats::FormatRegistry &m_registry;
    QSet<CueId> m_selected;
    QComboBox *m_format;
    QComboBox *m_language;
    QComboBox *m_range;
    QComboBox *m_encoding;
    QCheckBox *m_mark;
    QLabel *m_losses;
    QPushButton *m_export = nullptr;
};

} // namespace cinefluent::studio
