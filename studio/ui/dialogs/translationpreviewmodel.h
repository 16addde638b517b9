// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/translationpreview.h"
#include "studio/ui/theme/theme.h"

#include <QAbstractTableModel>

namespace cinefluent::studio {

/// The cues of the film beside the rows of a translation's file, and in colour what becomes of each.
class TranslationPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        In,
        Text,
        Translation,
        Fate,
        ColumnCount
    };

    /// `theme` outlives the model.
    explicit TranslationPreviewModel(const Theme &theme, QObject *parent = nullptr);

    void setPreview(TranslationPreview preview);
    /// Only rows that somebody should look at: all but one row for one cue that replaces nothing.
    void setOddOnly(bool isOddOnly);
    [[nodiscard]] const TranslationPreview &preview() const { return m_preview; }
    [[nodiscard]] const TranslationPreviewRow &rowAt(int row) const { return m_preview.rows.at(m_shown.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    [[nodiscard]] QString fateText(const TranslationPreviewRow &row) const;
    [[nodiscard]] QColor fateColor(const TranslationPreviewRow &row) const;

    const Theme &m_theme;
    TranslationPreview m_preview;
    QList<qsizetype> m_shown;
    bool m_isOddOnly = false;
};

} // namespace cinefluent::studio
