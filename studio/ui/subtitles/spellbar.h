// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/subtitles/spellwalk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace cinefluent::studio {

/// Above the table of cues: the misspelt word, what may be meant, and what to do with it, from word to word through
/// the film. Return changes the word, Shift+Return every one like it, F7 skips it, Escape closes the bar.
class SpellBar : public QWidget
{
    Q_OBJECT

public:
    SpellBar(Workspace &workspace, SpellChecker &speller, SpellWalk &walk, QWidget *parent = nullptr);

    /// Shows the bar and the next misspelt word after the editor's cursor; after the one shown, where the bar has the
    /// focus.
    void goToNext();
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }

    void change();
    /// Every place of the same field that has this word, in one undo step.
    void changeAll();
    void skip();
    void ignoreAll();
    void addToDictionary();

signals:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildRows();
    void showWord(const TextMatch &match, const QString &language);
    void showMessage(const QString &text, bool isError);
    void setWordEnabled(bool enabled);
    [[nodiscard]] bool isStillThere() const;

    Workspace &m_workspace;
    SpellChecker &m_speller;
    SpellWalk &m_walk;
    QLabel *m_label;
    QComboBox *m_with;
    QPushButton *m_change;
    QPushButton *m_changeAll;
    QPushButton *m_skip;
    QPushButton *m_ignore;
    QPushButton *m_add;
    std::optional<TextMatch> m_match;
    QString m_word; ///< as the text has it
    QString m_language;
    bool m_open = false;
};

} // namespace cinefluent::studio
