// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/translation/textsimilarity.h"
#include "studio/ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace cinefluent::studio {

/// A translation that may be taken over: where it comes from, how like its source is to the text at hand, what differs.
class SuggestionRow : public QFrame
{
    Q_OBJECT

public:
    struct Content
    {
        int number = 1; ///< on the keyboard
        QString badge;  ///< "94 %", or the service's sign
        QString target;
        QList<translation::DifferencePart> difference = {}; ///< from its source to the text at hand; empty: the same
        QString origin;                                     ///< "The Lamp, used twice"
        QString keys;                                       ///< of the action that takes it, for the tip
    };

    SuggestionRow(const Theme &theme, Content content, QWidget *parent = nullptr);

    [[nodiscard]] QString target() const { return m_content.target; }

signals:
    void taken();

private:
    void showColours();

    const Theme &m_theme;
    Content m_content;
    QLabel *m_badge;
    QLabel *m_difference;
};

/// As HTML: what went struck out, what came underlined.
[[nodiscard]] QString differenceHtml(const QList<translation::DifferencePart> &parts, const ThemeColors &colors);

} // namespace cinefluent::studio
