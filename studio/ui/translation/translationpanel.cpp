// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/translation/translationpanel.h"

#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/translation/suggestionrow.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace cinefluent::studio {

TranslationPanel::TranslationPanel(const Theme &theme, Workspace &workspace, const ActionRegistry &registry,
                                   QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_registry(registry)
    , m_terms(new QLabel)
    , m_note(new QLabel)
    , m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("translationPanel"));
    m_terms->setTextFormat(Qt::RichText);
    m_terms->setWordWrap(true);
    m_terms->setObjectName(QStringLiteral("translationTerms"));
    m_note->setProperty("role", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("translationNote"));

    auto *bar = new QHBoxLayout;
    bar->setSpacing(4);
    for (const char *id : {"translation.ask", "translation.glossary", "translation.check", "translation.fill"}) {
        auto *button = new QToolButton;
        button->setDefaultAction(registry.action(QString::fromLatin1(id)));
        button->setAccessibleName(button->defaultAction()->text().remove(u'&').remove(u'…'));
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    }
    bar->addStretch(1);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(10, 4, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_terms);
    m_column->setSpacing(6);
    column->addLayout(m_column);
    column->addWidget(m_note);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    scroll->setAccessibleName(tr("Help with this translation"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    bar->setContentsMargins(10, 6, 10, 2);
    layout->addLayout(bar);
    layout->addWidget(scroll, 1);
    setHelp({}, {});
}

void TranslationPanel::setHelp(const QString &text, const TranslationHelp &help)
{
    m_text = text;
    qDeleteAll(m_rows);
    m_rows.clear();
    showTerms(help);
    for (const MemoryMatch &match : help.matches) {
        const QString origin =
            match.uses > 1 ? tr("%1, used %n time(s)", nullptr, match.uses).arg(match.unit.origin) : match.unit.origin;
        addRow(tr("%1 %").arg(match.score), match.unit.target,
               match.score == 100 ? QList<translation::DifferencePart>()
                                  : translation::difference(translation::comparableText(match.unit.source),
                                                            translation::comparableText(text)),
               origin);
    }
    showNote();
}

void TranslationPanel::addSuggestion(const QString &target, const QString &host)
{
    addRow(tr("MT"), target, {}, tr("Machine translation by %1").arg(host));
    showNote();
}

void TranslationPanel::addRow(const QString &badge, const QString &target,
                              const QList<translation::DifferencePart> &difference, const QString &origin)
{
    const int number = int(m_rows.size()) + 1;
    const QAction *action = m_registry.action(QStringLiteral("translation.use%1").arg(number));
    const QString keys = action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    auto *row = new SuggestionRow(m_theme, {number, badge, target, difference, origin, keys});
    connect(row, &SuggestionRow::taken, this, [this, row] { emit suggestionTaken(row->target()); });
    m_rows.append(row);
    m_column->addWidget(row);
}

void TranslationPanel::showTerms(const TranslationHelp &help)
{
    QStringList lines;
    for (const translation::TermHit &hit : help.hits) {
        const translation::Term &term = help.terms.at(hit.term);
        QString line = QStringLiteral("<b>%1</b> → %2")
                           .arg(m_text.mid(hit.start, hit.length).toHtmlEscaped(), term.target.toHtmlEscaped());
        if (!term.note.isEmpty())
            line += QStringLiteral(" (%1)").arg(term.note.toHtmlEscaped());
        if (!lines.contains(line))
            lines.append(line);
    }
    m_terms->setText(lines.join(QStringLiteral("<br>")));
    m_terms->setVisible(!lines.isEmpty());
}

void TranslationPanel::showNote()
{
    QString note;
    if (m_text.isEmpty())
        note = m_workspace.isOpen() && m_workspace.translationLanguage().isEmpty()
                   ? tr("The project has no language to translate into. Import a translation, or add one to the movie.")
                   : tr("Choose a cue to translate.");
    else if (m_rows.isEmpty())
        note = tr("Nothing like this was translated before. What you translate is remembered for this film and the "
                  "next.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString TranslationPanel::suggestion(int number) const
{
    return number >= 1 && number <= m_rows.size() ? m_rows.at(number - 1)->target() : QString();
}

} // namespace cinefluent::studio
