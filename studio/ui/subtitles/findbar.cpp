// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/subtitles/findbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace cinefluent::studio {

namespace {

constexpr int leastFieldPx = 120;
constexpr int restMs = 300;
constexpr std::chrono::milliseconds searchBudget{400}; ///< a search runs while the editor types

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

} // namespace

FindBar::FindBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_pattern(new QLineEdit)
    , m_with(new QLineEdit)
    , m_where(new QComboBox)
    , m_case(new QCheckBox(tr("Match &case")))
    , m_words(new QCheckBox(tr("Whole &words")))
    , m_expression(new QCheckBox(tr("Regular e&xpression")))
    , m_selected(new QCheckBox(tr("&Selected cues only")))
    , m_count(new QLabel)
    , m_replaceRow(new QWidget)
    , m_replace(wordButton(tr("Replace"), tr("Replace this match and go to the next")))
    , m_replaceAll(wordButton(tr("Replace all"), tr("Replace every match")))
    , m_again(new QTimer(this))
{
    setObjectName(QStringLiteral("findBar"));
    buildRows();
    connect(m_pattern, &QLineEdit::textChanged, this, &FindBar::updateSearch);
    for (QCheckBox *box : {m_case, m_words, m_expression})
        connect(box, &QCheckBox::toggled, this, &FindBar::updateSearch);
    connect(m_selected, &QCheckBox::toggled, this, [this](bool only) {
        m_scope = only && m_workspace.selection() ? m_workspace.selection()->cues() : QList<CueId>();
        updateSearch();
    });
    connect(m_where, &QComboBox::currentIndexChanged, this, &FindBar::updateSearch);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeEvents &events) {
        if (m_open && (eventIn<CuesAdded>(events) || eventIn<CuesRemoved>(events) || eventIn<CuesChanged>(events))) {
            m_stale = true; // typing must not wait for it
            m_again->start();
        }
    });
    m_again->setSingleShot(true);
    m_again->setInterval(restMs);
    connect(m_again, &QTimer::timeout, this, [this] {
        if (!m_open || !m_stale)
            return;
        findAll();
        emit matchesChanged();
    });
    connect(&m_workspace, &Workspace::documentReplaced, this, [this] { updateSearch(); });
    connect(&m_workspace, &Workspace::translationLanguageChanged, this, [this] { updateSearch(); });
    hide();
}

void FindBar::buildRows()
{
    m_pattern->setObjectName(QStringLiteral("findPattern"));
    m_pattern->setPlaceholderText(tr("Find"));
    m_pattern->setAccessibleName(tr("Find"));
    m_pattern->setClearButtonEnabled(true);
    m_expression->setObjectName(QStringLiteral("findExpression"));
    m_with->setObjectName(QStringLiteral("findReplacement"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Replace with"));
    m_where->setAccessibleName(tr("Where to look"));
    m_where->addItem(tr("In text"), int(SearchField::Text));
    m_where->addItem(tr("In translation"), int(SearchField::Translation));
    m_where->addItem(tr("In notes"), int(SearchField::Notes));
    m_where->addItem(tr("In text, translation and notes"),
                     int(SearchField::Text) | int(SearchField::Translation) | int(SearchField::Notes));
    for (QWidget *child : QList<QWidget *>{m_replace, m_replaceAll, m_where, m_case, m_words, m_expression, m_selected})
        child->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setWordWrap(true);
    m_count->setProperty("role", QStringLiteral("muted"));
    for (QLineEdit *field : {m_pattern, m_with}) {
        field->setProperty("ownUndo", true);
        field->setMinimumWidth(leastFieldPx);
        field->installEventFilter(this);
    }
    QToolButton *previous = signButton(QStringLiteral("↑"), tr("Previous match"));
    QToolButton *next = signButton(QStringLiteral("↓"), tr("Next match"));
    QToolButton *shut = signButton(QStringLiteral("✕"), tr("Close find and replace"));
    connect(previous, &QToolButton::clicked, this, [this] { goBy(-1); });
    connect(next, &QToolButton::clicked, this, [this] { goBy(1); });
    connect(shut, &QToolButton::clicked, this, &FindBar::close);

    auto *findRow = new QHBoxLayout;
    findRow->setSpacing(6);
    findRow->addWidget(m_pattern, 1);
    findRow->addWidget(previous);
    findRow->addWidget(next);
    findRow->addWidget(shut);
    auto *replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins(0, 0, 0, 0);
    replaceRow->setSpacing(6);
    replaceRow->addWidget(m_with, 1);
    replaceRow->addWidget(m_replace);
    replaceRow->addWidget(m_replaceAll);
    auto *options = new QHBoxLayout;
    options->setSpacing(12);
    for (QCheckBox *box : {m_case, m_words, m_expression, m_selected})
        options->addWidget(box);
    options->addStretch(1);
    auto *place = new QHBoxLayout;
    place->setSpacing(12);
    place->addWidget(m_where);
    place->addWidget(m_count, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(6);
    layout->addLayout(findRow);
    layout->addWidget(m_replaceRow);
    layout->addLayout(options);
    layout->addLayout(place);
    // From what to look for to what to put there, as an editor types; Return and F3 go to the matches.
    const QList<QWidget *> order{m_pattern,    m_with,     m_replace, m_replaceAll, m_case, m_words,
                                 m_expression, m_selected, m_where,   previous,     next,   shut};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

SearchQuery FindBar::query() const
{
    SearchQuery query;
    query.pattern = m_pattern->text();
    query.isRegularExpression = m_expression->isChecked();
    query.matchesCase = m_case->isChecked();
    query.wholeWords = m_words->isChecked();
    query.fields = fields();
    query.language = m_workspace.translationLanguage();
    query.scope = m_scope;
    return query;
}

SearchFields FindBar::fields() const
{
    return SearchFields(m_where->currentData().toInt());
}

void FindBar::open(bool replaces)
{
    m_replaceRow->setVisible(replaces);
    m_open = true;
    show();
    m_pattern->setFocus(Qt::ShortcutFocusReason);
    m_pattern->selectAll();
    updateSearch();
}

void FindBar::close()
{
    if (!m_open)
        return;
    m_open = false;
    hide();
    m_selected->setChecked(false);
    updateSearch();
    emit closed();
}

void FindBar::updateSearch()
{
    m_search.reset();
    m_matches.clear();
    m_matched.clear();
    m_current = -1;
    m_stale = false;
    if (m_open && !m_pattern->text().isEmpty()) {
        const Result<TextSearch> made = TextSearch::make(query());
        if (made) {
            m_search = *made;
            findAll();
        } else {
            showError(made.error());
        }
    } else {
        showCount();
    }
    emit matchesChanged();
}

void FindBar::findAll()
{
    m_stale = false;
    m_again->stop();
    m_matches.clear();
    m_matched.clear();
    if (!m_search || !m_workspace.document())
        return;
    const auto found = m_search->matches(m_workspace.document()->content(), searchBudget);
    if (!found) {
        showError(found.error());
        m_search.reset();
        return;
    }
    m_matches = *found;
    for (const TextMatch &match : std::as_const(m_matches))
        m_matched.insert(match.cue);
    if (m_current >= m_matches.size())
        m_current = -1;
    showCount();
}

void FindBar::showCount()
{
    const bool has = m_search && !m_matches.isEmpty() && m_workspace.isEditable();
    m_replace->setEnabled(has);
    m_replaceAll->setEnabled(has);
    m_count->setProperty("role", QStringLiteral("muted"));
    m_count->style()->polish(m_count);
    if (!m_search) {
        m_count->clear();
        return;
    }
    if (m_matches.isEmpty()) {
        m_count->setText(tr("Nothing found"));
        return;
    }
    const QString count = tr("%n match(es)", nullptr, int(m_matches.size()));
    m_count->setText(m_current < 0 || m_stale ? count : tr("Match %1 of %2").arg(m_current + 1).arg(m_matches.size()));
}

void FindBar::showError(const Error &error)
{
    m_replace->setEnabled(false);
    m_replaceAll->setEnabled(false);
    m_count->setProperty("role", QStringLiteral("fieldError"));
    m_count->style()->polish(m_count);
    m_count->setText(error.message);
}

bool FindBar::goBy(int direction)
{
    if (m_stale)
        findAll();
    if (m_matches.isEmpty() || !m_workspace.document())
        return false;
    const CueTrack &track = m_workspace.document()->content().track();
    if (m_current >= 0 && m_current < m_matches.size()) {
        m_current = (m_current + direction + m_matches.size()) % m_matches.size();
    } else { // the first at or after the current cue, or the last before it
        const Cue *cue = m_workspace.currentCue();
        const qsizetype from = cue ? track.indexOf(cue->id) : 0;
        const auto later = std::find_if(m_matches.begin(), m_matches.end(),
                                        [&](const TextMatch &match) { return track.indexOf(match.cue) >= from; });
        const qsizetype at = later - m_matches.begin();
        m_current = direction > 0 ? at % m_matches.size() : (at - 1 + m_matches.size()) % m_matches.size();
    }
    goTo(m_current);
    return true;
}

void FindBar::goTo(qsizetype index)
{
    m_current = index;
    const TextMatch match = m_matches.at(index);
    showCount();
    if (m_workspace.currentCue() == nullptr || m_workspace.currentCue()->id != match.cue)
        m_workspace.jumpToCue(match.cue);
    emit matchesChanged();
    emit matchChosen(match);
}

void FindBar::replaceOne()
{
    if (!m_search || !m_workspace.isEditable())
        return;
    if (m_stale)
        findAll();
    if (m_current < 0 || m_current >= m_matches.size()) {
        goBy(1);
        return;
    }
    const TextMatch match = m_matches.at(m_current);
    const auto made = m_search->replacement(m_workspace.document()->content(), match, m_with->text());
    const Cue *cue = m_workspace.document()->content().findCue(match.cue);
    qsizetype end = match.start + match.length;
    if (made && cue)
        end += made->text.size() - textOf(*cue, match.field, m_workspace.translationLanguage()).size();
    if (made && !m_workspace.run<ReplaceTexts>("replace_text", QList<TextReplacement>{*made}))
        return;
    findAll();
    m_current = -1;
    if (m_matches.isEmpty()) {
        emit matchesChanged();
        return;
    }
    const CueTrack &track = m_workspace.document()->content().track();
    const qsizetype row = track.indexOf(match.cue);
    const auto next = std::find_if(m_matches.begin(), m_matches.end(), [&](const TextMatch &other) {
        const qsizetype otherRow = track.indexOf(other.cue);
        if (otherRow != row || other.field != match.field)
            return otherRow > row || (otherRow == row && other.field > match.field);
        return other.start >= end; // never inside of what was just put there
    });
    goTo(next == m_matches.end() ? 0 : next - m_matches.begin());
}

void FindBar::replaceAll()
{
    if (!m_search || !m_workspace.isEditable())
        return;
    const auto made = m_search->replacements(m_workspace.document()->content(), m_with->text());
    if (!made) {
        showError(made.error());
        return;
    }
    const auto count = int(m_matches.size());
    if (!m_workspace.run<ReplaceTexts>("replace_text", *made))
        return;
    m_current = -1;
    findAll();
    m_count->setText(tr("%n match(es) replaced", nullptr, count));
    emit matchesChanged();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (auto *pressed = qobject_cast<QPushButton *>(watched); enter && pressed) {
            pressed->click();
            return true;
        }
        if (enter && watched == m_with) {
            replaceOne();
            return true;
        }
        if (enter && watched == m_pattern) {
            goBy(key.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
        if (key.key() == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cinefluent::studio
