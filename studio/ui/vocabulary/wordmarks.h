// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/vocabulary/suggestionlistmodel.h"

#include <QHash>
#include <QTextCharFormat>

namespace cinefluent::studio {

/// A word of a cue's text that learners may not know.
struct WordMark
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString level; ///< CEFR code, estimated

    friend bool operator==(const WordMark &, const WordMark &) = default;
};

/// Which words of the cues are underlined for their level: those of B1 and above that the editor has neither ignored
/// nor marked as known, names and fillers left out. Follows the list of suggestions; nothing is marked while it is
/// off.
class WordMarks : public QObject
{
    Q_OBJECT

public:
    /// `model` outlives this.
    explicit WordMarks(const SuggestionListModel &model, QObject *parent = nullptr);

    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_isEnabled; }

    /// In the order of the text, without overlaps; empty where `text` is not what was looked at.
    [[nodiscard]] QList<WordMark> of(CueId cue, const QString &text) const;
    /// How a word of this level is drawn: dashes for B1 and B2, dots and dashes from C1, each with a colour that is
    /// seen on light and dark.
    [[nodiscard]] static QTextCharFormat formatOf(const QString &level);
    /// The word at `position` of the text in a few lines, as HTML: how it is called, its part of speech, level and
    /// meaning. Empty where there is none to learn; told whether the marks are on or not.
    [[nodiscard]] QString entryAt(CueId cue, const QString &text, int position) const;

signals:
    void changed();

private:
    void collect();

    const SuggestionListModel &m_model;
    bool m_isEnabled = false;
    QHash<CueId, QList<WordMark>> m_marks;
    QHash<CueId, qsizetype> m_numbers; ///< places in the result's list of cues
};

} // namespace cinefluent::studio
