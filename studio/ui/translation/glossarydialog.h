// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/translation/glossary.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace cinefluent::studio {

/// The terms of one pair of languages, as a table that is edited in place, and from and to tables of other programs.
class GlossaryDialog : public QDialog
{
    Q_OBJECT

public:
    /// Tags of the languages.
    GlossaryDialog(const QString &source, const QString &target, const QList<translation::Term> &terms,
                   QWidget *parent = nullptr);

    /// As the table has them; rows without a term or a translation are left out.
    [[nodiscard]] QList<translation::Term> terms() const;
    /// Adds a row and opens its first empty cell.
    void addTerm(const translation::Term &term);

    /// Columns source, target and perhaps note, with or without a header; comma, semicolon or tab.
    Result<int> importTable(const QString &path);
    Result<int> exportTable(const QString &path) const;

private:
    void appendRow(const translation::Term &term);
    void removeRows();
    void chooseImport();
    void chooseExport();
    void report(const Result<int> &done, const QString &text);
    void showCount();

    QTableWidget *m_table;
    QLabel *m_message;
    QPushButton *m_remove;
};

} // namespace cinefluent::studio
