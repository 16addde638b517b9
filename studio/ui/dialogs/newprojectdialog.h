// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/store/projectfile.h"

#include <QDialog>

class QLineEdit;

namespace cinefluent::studio {

class FieldForm;
class LanguageBox;
class ListEdit;

/// Asks what a new project is about: film, title, languages, and where the project file goes.
class NewProjectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewProjectDialog(QWidget *parent = nullptr);

    void setFilm(const QString &path);
    [[nodiscard]] QString filmPath() const;
    [[nodiscard]] QString projectPath() const;
    [[nodiscard]] NewProject project() const;

    void accept() override;

private:
    void browseFilm();
    void browseProject();
    bool check();

    FieldForm *m_form;
    QLineEdit *m_film;
    QLineEdit *m_title;
    LanguageBox *m_language;
    ListEdit *m_translations;
    QLineEdit *m_path;
};

/// The filter of film files for file dialogs and drops.
[[nodiscard]] QStringList filmNameFilters();
[[nodiscard]] bool isFilmName(const QString &path);

} // namespace cinefluent::studio
