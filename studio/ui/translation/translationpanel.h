// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/translation/textsimilarity.h"
#include "studio/scenarios/translation/translationdesk.h"
#include "studio/ui/theme/theme.h"
#include "studio/ui/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace cinefluent::studio {

class ActionRegistry;
class SuggestionRow;

/// Beside the cue being translated: what the memory has of texts like it, what the glossary says of its words, and what
/// a service answered.
class TranslationPanel : public QWidget
{
    Q_OBJECT

public:
    TranslationPanel(const Theme &theme, Workspace &workspace, const ActionRegistry &registry,
                     QWidget *parent = nullptr);

    /// For `text`; where that is empty there is nothing to translate.
    void setHelp(const QString &text, const TranslationHelp &help);
    /// A service's answer for the text at hand, after the memory's.
    void addSuggestion(const QString &target, const QString &host);
    /// Counted from 1; empty where there is none.
    [[nodiscard]] QString suggestion(int number) const;
    [[nodiscard]] int suggestionCount() const { return int(m_rows.size()); }

signals:
    void suggestionTaken(const QString &target);

private:
    void addRow(const QString &badge, const QString &target, const QList<translation::DifferencePart> &difference,
                const QString &origin);
    void showTerms(const TranslationHelp &help);
    void showNote();

    const Theme &m_theme;
    Workspace &m_workspace;
    const ActionRegistry &m_registry;
    QLabel *m_terms;
    QLabel *m_note;
    QVBoxLayout *m_column;
    QList<SuggestionRow *> m_rows;
    QString m_text;
};

} // namespace cinefluent::studio
