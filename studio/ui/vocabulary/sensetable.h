// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/vocabulary/headword.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QTableWidget;
class QToolButton;

namespace cinefluent::studio {

/// The senses of a word, a row each: definition and a translation for each learner's language. Translations into
/// languages that are not shown are kept.
class SenseTable : public QWidget
{
    Q_OBJECT

public:
    using NewSenseId = std::function<SenseId()>;

    explicit SenseTable(NewSenseId newId, QWidget *parent = nullptr);

    void setSenses(const QList<Sense> &senses, const QStringList &languages);
    [[nodiscard]] const QList<Sense> &senses() const { return m_senses; }

signals:
    void sensesEdited();

private:
    void fill();
    void handleCellChanged(int row, int column);
    void addSense();
    void removeSense();

    NewSenseId m_newId;
    QList<Sense> m_senses;
    QStringList m_languages;
    QTableWidget *m_table;
    QToolButton *m_remove;
    bool m_filling = false;
};

} // namespace cinefluent::studio
