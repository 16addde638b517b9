// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/changeset.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace cinefluent::studio {

/// What an operation would change before it is done: the number of cues, and the first of them before and after.
class ChangePreview : public QWidget
{
    Q_OBJECT

public:
    explicit ChangePreview(QWidget *parent = nullptr);

    /// `language`: of the texts shown, "" for the cues' own. `content`: before the change.
    void show(const ChangeSet &changes, const ProjectContent &content, const QString &language);
    void show(const Error &error);

    static constexpr int shownRows = 200;

private:
    QLabel *m_count;
    QTableWidget *m_table;
};

} // namespace cinefluent::studio
