// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/subtitles/spellbar.h"

#include "studio/ui/widgets/languagebox.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace cinefluent::studio {

namespace {

constexpr int leastFieldPx = 120;

QToolButton *signButton(const QString &sign, const QString &hint)
{
    auto *made = new QToolButton;
    made->setText(sign);
    made->setToolTip(hint);
    made->setAccessibleName(hint);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

QPushButton *wordButton(const QString &text, const QString &hint)
{
    auto *made = new QPushButton(text);
    made->setProperty("role", QStringLiteral("small"));
    made->setToolTip(hint);
    made->setAccessibleName(hint);
    made->setAutoDefault(false);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

/// Dictionaries have straight apostrophes.
QString asInDictionary(QString word)
{
    return word.replace(u'’', u'\'');
}

} // namespace

SpellBar::SpellBar(Workspace &workspace, SpellChecker &speller, SpellWalk &walk, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_speller(speller)
    , m_walk(walk)
    , m_label(new QLabel)
    , m_with(new QComboBox)
    , m_change(wordButton(tr("Change"), tr("Change this word and go to the next (Return)")))
    , m_changeAll(wordButton(tr("Change all"), tr("Change this word wherever it stands (Shift+Return)")))
    , m_skip(wordButton(tr("Skip"), tr("Leave this word and go to the next (F7)")))
    , m_ignore(wordButton(tr("Ignore all"), tr("Leave this word wherever it stands, until the program is closed")))
    , m_add(wordButton(tr("Add to dictionary"), tr("Take this word as right from now on")))
{
    setObjectName(QStringLiteral("spellBar"));
    buildRows();
    connect(m_change, &QPushButton::clicked, this, &SpellBar::change);
    connect(m_changeAll, &QPushButton::clicked, this, &SpellBar::changeAll);
    connect(m_skip, &QPushButton::clicked, this, &SpellBar::skip);
    connect(m_ignore, &QPushButton::clicked, this, &SpellBar::ignoreAll);
    connect(m_add, &QPushButton::clicked, this, &SpellBar::addToDictionary);
    connect(&walk, &SpellWalk::found, this, &SpellBar::showWord);
    connect(&walk, &SpellWalk::nothingFound, this, [this] { showMessage(tr("No misspelt word found"), false); });
    connect(&walk, &SpellWalk::failed, this, [this](const Error &error) { showMessage(error.message, true); });
    connect(&workspace, &Workspace::documentReplaced, this, [this] {
        if (m_open)
            close();
    });
    hide();
}

void SpellBar::buildRows()
{
    m_label->setObjectName(QStringLiteral("spellWord"));
    m_label->setWordWrap(true);
    m_with->setObjectName(QStringLiteral("spellWith"));
    m_with->setEditable(true);
    m_with->setInsertPolicy(QComboBox::NoInsert);
    m_with->setMinimumWidth(leastFieldPx);
    m_with->setAccessibleName(tr("Change to"));
    m_with->lineEdit()->setAccessibleName(tr("Change to"));
    m_with->lineEdit()->setPlaceholderText(tr("Change to"));
    m_with->lineEdit()->setProperty("ownUndo", true);
    for (QWidget *child : QList<QWidget *>{m_with, m_with->lineEdit(), m_change, m_changeAll, m_skip, m_ignore, m_add})
        child->installEventFilter(this);
    QToolButton *shut = signButton(QStringLiteral("✕"), tr("Close the spelling check"));
    shut->installEventFilter(this);
    connect(shut, &QToolButton::clicked, this, &SpellBar::close);

    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_label, 1);
    head->addWidget(shut);
    auto *change = new QHBoxLayout;
    change->setSpacing(6);
    change->addWidget(m_with, 1);
    change->addWidget(m_change);
    change->addWidget(m_changeAll);
    auto *leave = new QHBoxLayout;
    leave->setSpacing(6);
    for (QPushButton *each : {m_skip, m_ignore, m_add})
        leave->addWidget(each);
    leave->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addLayout(change);
    layout->addLayout(leave);
}

void SpellBar::goToNext()
{
    const bool hasFocus = isAncestorOf(QApplication::focusWidget());
    m_open = true;
    show();
    if (hasFocus) {
        skip();
        return;
    }
    showMessage(tr("Looking for misspelt words…"), false);
    m_with->setFocus(Qt::ShortcutFocusReason);
    m_walk.goToNext();
}

void SpellBar::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_match.reset();
    m_walk.stop();
    hide();
    emit closed();
}

void SpellBar::setWordEnabled(bool enabled)
{
    for (QWidget *each : QList<QWidget *>{m_change, m_changeAll})
        each->setEnabled(enabled && m_workspace.isEditable());
    for (QWidget *each : QList<QWidget *>{m_skip, m_ignore, m_add})
        each->setEnabled(enabled);
}

void SpellBar::showMessage(const QString &text, bool isError)
{
    m_match.reset();
    m_with->clear();
    setWordEnabled(false);
    m_label->setProperty("role", isError ? QStringLiteral("fieldError") : QStringLiteral("muted"));
    m_label->style()->polish(m_label);
    m_label->setText(text);
}

void SpellBar::showWord(const TextMatch &match, const QString &language)
{
    const Cue *cue = m_workspace.document()->content().findCue(match.cue);
    if (!m_open || !cue)
        return;
    m_match = match;
    m_language = language;
    m_word = textOf(*cue, match.field, language).mid(match.start, match.length);
    m_label->setProperty("role", QString());
    m_label->style()->polish(m_label);
    m_label->setText(tr("“%1” is not in the dictionary: %2").arg(m_word, languageTitle(language)));
    m_with->clear();
    m_with->setEditText(m_word);
    m_with->lineEdit()->selectAll();
    setWordEnabled(true);
    m_speller.suggest(asInDictionary(m_word), language,
                      [self = QPointer<SpellBar>(this), match](const QStringList &suggestions) {
                          if (!self || self->m_match != match || self->m_with->currentText() != self->m_word)
                              return; // another word by now, or the editor is typing
                          self->m_with->addItems(suggestions);
                          self->m_with->setCurrentIndex(suggestions.isEmpty() ? -1 : 0);
                          if (suggestions.isEmpty())
                              self->m_with->setEditText(self->m_word);
                          self->m_with->lineEdit()->selectAll();
                      });
}

bool SpellBar::isStillThere() const
{
    const Cue *cue =
        m_match && m_workspace.document() ? m_workspace.document()->content().findCue(m_match->cue) : nullptr;
    return cue && textOf(*cue, m_match->field, m_language).mid(m_match->start, m_match->length) == m_word;
}

void SpellBar::change()
{
    if (!m_match || !m_workspace.isEditable())
        return;
    const TextMatch match = *m_match;
    const QString with = m_with->currentText();
    qsizetype end = match.start;
    if (isStillThere()) {
        const Cue *cue = m_workspace.document()->content().findCue(match.cue);
        const QString language = match.field == CueTextField::Translation ? m_language : QString();
        QString text = textOf(*cue, match.field, language);
        text.replace(match.start, match.length, with);
        if (with != m_word && !m_workspace.run<ReplaceTexts>(
                                  "correct_spelling", QList<TextReplacement>{{match.cue, match.field, language, text}}))
            return;
        end += with.size();
    }
    m_walk.goToNextAfter(match.cue, match.field, end);
}

void SpellBar::changeAll()
{
    if (!m_match || !m_workspace.isEditable())
        return;
    const TextMatch match = *m_match;
    SearchQuery query;
    query.pattern = m_word;
    query.matchesCase = true;
    query.wholeWords = true;
    query.fields = match.field == CueTextField::Translation ? SearchField::Translation : SearchField::Text;
    query.language = m_workspace.translationLanguage();
    const Result<TextSearch> search = TextSearch::make(query);
    const auto made = search ? search->replacements(m_workspace.document()->content(), m_with->currentText())
                             : Result<QList<TextReplacement>>(search.error());
    if (!made) {
        showMessage(made.error().message, true);
        return;
    }
    if (m_with->currentText() != m_word && !m_workspace.run<ReplaceTexts>("correct_spelling", *made))
        return;
    m_walk.goToNextAfter(match.cue, match.field, match.start + m_with->currentText().size());
}

void SpellBar::skip()
{
    if (m_match) {
        const TextMatch match = *m_match;
        m_walk.goToNextAfter(match.cue, match.field, match.start + (isStillThere() ? match.length : 0));
    } else {
        m_walk.goToNext();
    }
}

void SpellBar::ignoreAll()
{
    if (!m_match)
        return;
    m_speller.ignore(asInDictionary(m_word), m_language);
    skip();
}

void SpellBar::addToDictionary()
{
    if (!m_match)
        return;
    if (const Result<void> learnt = m_speller.learn(asInDictionary(m_word), m_language); !learnt) {
        emit m_workspace.failed(learnt.error());
        return;
    }
    skip();
}

bool SpellBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (key.key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (enter) {
            if (auto *pressed = qobject_cast<QAbstractButton *>(watched))
                pressed->click();
            else if (key.modifiers().testFlag(Qt::ShiftModifier))
                changeAll();
            else
                change();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cinefluent::studio
