// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace cinefluent::studio {

class BackgroundWork;
class Theme;

/// All that runs in the background, each with how far it is, how long it takes and a button that stops it; and below,
/// what has ended and what went wrong, with the details to read and copy.
class ActivityDialog : public QDialog
{
    Q_OBJECT

public:
    ActivityDialog(BackgroundWork &work, const Theme &theme, QWidget *parent = nullptr);

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLabel *title = nullptr;
        QLabel *step = nullptr;
        QProgressBar *bar = nullptr;
        QPushButton *cancel = nullptr;
    };

    Row makeRow(int number);
    void showRunning();
    void showRecords();
    void showSelected();

    BackgroundWork &m_work;
    const Theme &m_theme;
    QVBoxLayout *m_running;
    QLabel *m_idle;
    QHash<int, Row> m_rows;
    QTreeWidget *m_records;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace cinefluent::studio
