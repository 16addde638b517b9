// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/workspace/workspace.h"

#include <QAbstractTableModel>

namespace cinefluent::studio {

/// The headwords of the open project, by where they first occur in the film, then by spelling.
class WordListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Word,
        PartOfSpeech,
        LevelColumn,
        Rank,
        Translation,
        Occurrences,
        ColumnCount
    };
    enum Role
    {
        IdRole = Qt::UserRole + 1
    };

    explicit WordListModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] HeadwordId idAt(int row) const { return m_ids.value(row); }
    [[nodiscard]] int rowOf(HeadwordId id) const { return int(m_ids.indexOf(id)); }

private:
    void reload();

    Workspace &m_workspace;
    QList<HeadwordId> m_ids;
};

/// Universal POS tags with translated names, in the order of a dictionary's form.
[[nodiscard]] QList<std::pair<QString, QString>> partsOfSpeech();
[[nodiscard]] QString partOfSpeechName(const QString &tag);

} // namespace cinefluent::studio
