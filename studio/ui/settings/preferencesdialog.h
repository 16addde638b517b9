// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/settings/preferences.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace cinefluent::studio {

/// The pages of the preferences beside a list of them, with a search that keeps the pages where a word is found and
/// marks it there. Changes take effect at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(Preferences &preferences, QWidget *parent = nullptr);

    /// An unknown id changes nothing.
    void showPage(const QString &id);
    [[nodiscard]] QString currentPage() const;
    /// Ids of the pages that the search leaves.
    [[nodiscard]] QStringList shownPages() const;

private:
    void addPage(const PreferencePage &page);
    void handleSearch(const QString &text);
    void handlePageChanged(int row);
    void showDefaultsState();

    Preferences &m_preferences;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_heading;
    QLabel *m_nothing;
    QStackedWidget *m_stack;
    QPushButton *m_defaults;
};

} // namespace cinefluent::studio
