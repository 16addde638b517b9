// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/level.h"

#include <QMap>
#include <QWidget>

class QTableWidget;
class QToolButton;

namespace cinefluent::studio {

/// How hard the film is for learners of each language: rows of language and level, added and removed.
class DifficultyTable : public QWidget
{
    Q_OBJECT

public:
    explicit DifficultyTable(QWidget *parent = nullptr);

    void setLevels(const QMap<QString, Level> &levels);
    /// Rows with a language; of two with the same one the last.
    [[nodiscard]] QMap<QString, Level> levels() const;

signals:
    void levelsEdited();

private:
    void addRow(const QString &language, Level level);
    void removeCurrentRow();

    QTableWidget *m_table;
    QToolButton *m_remove;
};

} // namespace cinefluent::studio
