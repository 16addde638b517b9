// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/workspace/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace cinefluent::studio {

class CommitEdit;
class DifficultyTable;
class FieldForm;
class LanguageBox;
class ListEdit;
class OptionalSpinBox;

/// Every field of the catalogue's movie, and the project's languages and audience. Edits are commands as they are
/// typed; what would keep the movie from being published is said beside its field.
class MovieForm : public QWidget
{
    Q_OBJECT

public:
    explicit MovieForm(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] const FieldForm &form() const { return *m_form; }

private:
    void buildFields();
    void connectFields();
    void showMovie();
    void showErrors(const Movie &movie);
    void commitMovie();
    void commitSettings();
    [[nodiscard]] Movie edited(Movie movie) const;

    Workspace &m_workspace;
    bool m_showing = false;
    FieldForm *m_form;
    QLineEdit *m_title;
    QLineEdit *m_originalTitle;
    CommitEdit *m_description;
    OptionalSpinBox *m_tmdbId;
    QLineEdit *m_releaseDate;
    OptionalSpinBox *m_duration;
    QLineEdit *m_posterUrl;
    QLineEdit *m_backdropUrl;
    QLineEdit *m_trailerUrl;
    QLineEdit *m_imdbRating;
    QLineEdit *m_ageRating;
    ListEdit *m_genres;
    ListEdit *m_languages;
    DifficultyTable *m_difficulty;
    QDoubleSpinBox *m_popularity;
    QCheckBox *m_premium;
    QCheckBox *m_active;
    LanguageBox *m_filmLanguage;
    ListEdit *m_translationLanguages;
    QComboBox *m_audience;
};

} // namespace cinefluent::studio
