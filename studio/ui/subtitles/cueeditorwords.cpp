// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/subtitles/cueeditor.h"
#include "studio/ui/subtitles/cuehighlighter.h"
#include "studio/ui/vocabulary/wordmarks.h"
#include "studio/ui/widgets/commitedit.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace cinefluent::studio {

void CueEditor::setWordMarks(const WordMarks &marks)
{
    m_marks = &marks;
    m_textLook->setMarker([this](const QString &text) {
        CueHighlighter::Marks found;
        for (const WordMark &word : m_marks->of(m_shown, text))
            found.append({word.start, word.length, WordMarks::formatOf(word.level)});
        return found;
    });
    connect(&marks, &WordMarks::changed, m_textLook, &QSyntaxHighlighter::rehighlight);
    m_text->viewport()->installEventFilter(this);
}

bool CueEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_marks || watched != m_text->viewport())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<const QHelpEvent &>(*event);
        const int position = m_text->cursorForPosition(help.pos()).position();
        const QString entry = m_marks->entryAt(m_shown, m_text->toPlainText(), position);
        if (!entry.isEmpty()) {
            QToolTip::showText(help.globalPos(),
                               entry + QStringLiteral("<p>%1</p>").arg(tr("Ctrl+click opens its entry.")), m_text);
            return true;
        }
        QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto &mouse = static_cast<const QMouseEvent &>(*event);
        if (mouse.button() == Qt::LeftButton && mouse.modifiers() == Qt::ControlModifier && !m_shown.isNull()) {
            emit wordClicked(m_text->cursorForPosition(mouse.position().toPoint()).position(),
                             mouse.globalPosition().toPoint());
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cinefluent::studio
