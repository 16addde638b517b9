// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/subtitles/cueeditor.h"
#include "studio/ui/subtitles/cuehighlighter.h"
#include "studio/ui/widgets/commitedit.h"

#include <QMenu>
#include <QPointer>

namespace cinefluent::studio {

void CueEditor::connectSpelling()
{
    updateSpellers();
    connect(&m_speller, &SpellChecker::checked, this, [this](const QString &language) {
        if (m_workspace.document() && language == m_workspace.document()->settings().originalLanguage)
            m_textLook->rehighlight();
        if (language == m_workspace.translationLanguage())
            m_translationLook->rehighlight();
    });
    for (CommitEdit *edit : {m_text, m_translation}) {
        edit->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(edit, &QWidget::customContextMenuRequested, this,
                [this, edit](const QPoint &at) { showTextMenu(edit, at); });
    }
}

void CueEditor::updateSpellers()
{
    if (!m_spellingShown) {
        m_textLook->setSpeller({});
        m_translationLook->setSpeller({});
        return;
    }
    m_textLook->setSpeller([this](const QString &text) {
        const ProjectDocument *document = m_workspace.document();
        return m_speller.misspelt(text, document ? document->settings().originalLanguage : QString());
    });
    m_translationLook->setSpeller(
        [this](const QString &text) { return m_speller.misspelt(text, m_workspace.translationLanguage()); });
}

void CueEditor::setSpellingShown(bool shown)
{
    if (shown == m_spellingShown)
        return;
    m_spellingShown = shown;
    updateSpellers();
}

void CueEditor::showTextMenu(CommitEdit *edit, const QPoint &at)
{
    const CueTextField field = edit == m_text ? CueTextField::Text : CueTextField::Translation;
    const QString language = field == CueTextField::Translation ? m_workspace.translationLanguage()
                             : m_workspace.document()           ? m_workspace.document()->settings().originalLanguage
                                                                : QString();
    const QPoint global = edit->mapToGlobal(at);
    // From the keyboard the menu is about the word at the cursor, with the mouse about the one under it.
    const QTextCursor marked = edit->textCursor();
    const int position = marked.hasSelection() ? marked.selectionStart() : edit->cursorForPosition(at).position();
    std::optional<SpelledWord> word;
    const QString text = edit->toPlainText();
    const auto misspelt = m_speller.misspelt(text, language);
    for (const SpelledWord &each : spelledWords(text)) {
        const bool isHere = each.start <= position && position <= each.start + each.length;
        if (isHere && misspelt.contains(std::pair(each.start, each.length)))
            word = each;
    }
    QMenu *menu = edit->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!word || edit->isReadOnly()) {
        menu->popup(global);
        return;
    }
    QAction *first = menu->actions().value(0);
    auto *add = new QAction(tr("&Add “%1” to the dictionary").arg(word->word), menu);
    auto *ignore = new QAction(tr("&Ignore “%1” everywhere").arg(word->word), menu);
    connect(add, &QAction::triggered, this, [this, word = *word, language] {
        if (const Result<void> learnt = m_speller.learn(word.word, language); !learnt)
            emit m_workspace.failed(learnt.error());
    });
    connect(ignore, &QAction::triggered, this,
            [this, word = *word, language] { m_speller.ignore(word.word, language); });
    menu->insertActions(first, {add, ignore});
    menu->insertSeparator(first);
    m_speller.suggest(word->word, language,
                      [this, self = QPointer<CueEditor>(this), menu = QPointer<QMenu>(menu), word = *word, field,
                       global, add](const QStringList &suggestions) {
                          if (!self || !menu)
                              return;
                          for (const QString &suggestion : suggestions) {
                              auto *choice = new QAction(suggestion, menu);
                              QFont bold = menu->font();
                              bold.setBold(true);
                              choice->setFont(bold);
                              connect(choice, &QAction::triggered, this,
                                      [this, field, word, suggestion] { correct(field, word, suggestion); });
                              menu->insertAction(add, choice);
                          }
                          if (!suggestions.isEmpty())
                              menu->insertSeparator(add);
                          menu->popup(global);
                      });
}

void CueEditor::correct(CueTextField field, const SpelledWord &word, const QString &with)
{
    const Cue *cue = m_workspace.currentCue();
    if (!cue || !m_workspace.isEditable())
        return;
    const QString language = field == CueTextField::Translation ? m_workspace.translationLanguage() : QString();
    QString text = textOf(*cue, field, language);
    if (text.mid(word.start, word.length).replace(u'’', u'\'') != word.word)
        return;
    text.replace(word.start, word.length, with);
    m_workspace.run<ReplaceTexts>("correct_spelling", QList<TextReplacement>{{cue->id, field, language, text}});
}

} // namespace cinefluent::studio
