// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/wordsuggestions.h"
#include "studio/ui/workspace/workspace.h"

#include <QAbstractTableModel>
#include <QSet>

namespace cinefluent::studio {

/// The words that are suggested for the open project, the most valuable first, and which of them are shown.
class SuggestionListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Word,
        PartOfSpeech,
        LevelColumn,
        Rank,
        Meaning,
        Count,
        FirstCue,
        ColumnCount
    };

    enum class Show
    {
        ToLearn,  ///< words that are neither in the project nor set aside
        Unlikely, ///< names, fillers and cognates
        Ignored,
        Known
    };

    explicit SuggestionListModel(Workspace &workspace, QObject *parent = nullptr);

    void setResult(SuggestedWords result);
    [[nodiscard]] const SuggestedWords &result() const { return m_result; }
    void setShow(Show show);
    /// Leaves a word out until it is in the project or `held` is false: what is accepted goes from the list at once.
    void setHeld(const QString &key, bool held);
    [[nodiscard]] const SuggestedWord *wordAt(int row) const;
    /// The word that is spoken at `position` of a cue's text, shown or not; null where there is none.
    [[nodiscard]] const SuggestedWord *wordIn(CueId cue, int position) const;
    [[nodiscard]] QString keyOf(const SuggestedWord &word) const;
    [[nodiscard]] WordStanding standing(const SuggestedWord &word) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();
    [[nodiscard]] bool isShown(const SuggestedWord &word) const;

    Workspace &m_workspace;
    SuggestedWords m_result;
    Show m_show = Show::ToLearn;
    QSet<QString> m_held;
    QList<int> m_rows; ///< of `m_result.words`
};

} // namespace cinefluent::studio
