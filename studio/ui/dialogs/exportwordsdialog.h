// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/projectcontent.h"
#include "studio/scenarios/wordexchange.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace cinefluent::studio {

/// Asks which words leave for another program, and with what of the film. Says how many there are.
class ExportWordsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `film` null: without sound and pictures. `content` outlives the dialog.
    ExportWordsDialog(const ProjectContent &content, std::shared_ptr<const FilmIndex> film,
                      const LessonId &selectedLesson, QWidget *parent = nullptr);

    /// But for its path.
    [[nodiscard]] WordExport request() const;
    /// Without a dot.
    [[nodiscard]] QString suffix() const;

private:
    void showCount();

    const ProjectContent &m_content;
    std::shared_ptr<const FilmIndex> m_film;
    QComboBox *m_format;
    QComboBox *m_language;
    QComboBox *m_range;
    QCheckBox *m_sound;
    QSpinBox *m_before;
    QSpinBox *m_after;
    QCheckBox *m_pictures;
    QLabel *m_count;
    QPushButton *m_export = nullptr;
};

} // namespace cinefluent::studio
