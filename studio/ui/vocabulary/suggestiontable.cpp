// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/vocabulary/suggestiontable.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <optional>

namespace cinefluent::studio {

namespace {

std::optional<SuggestionTable::Verb> verbOf(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return {};
    switch (event.key()) {
    case Qt::Key_A:
        return SuggestionTable::Verb::Accept;
    case Qt::Key_I:
        return SuggestionTable::Verb::Ignore;
    case Qt::Key_K:
        return SuggestionTable::Verb::Known;
    case Qt::Key_P:
        return SuggestionTable::Verb::Play;
    case Qt::Key_S:
        return SuggestionTable::Verb::Say;
    case Qt::Key_G:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return SuggestionTable::Verb::GoTo;
    default:
        return {};
    }
}

std::optional<int> senseOf(const QKeyEvent &event)
{
    const int number = event.key() - Qt::Key_1;
    const bool isPlain = !(event.modifiers() & ~Qt::KeypadModifier);
    return isPlain && number >= 0 && number < 5 ? std::optional(number) : std::nullopt;
}

} // namespace

SuggestionTable::SuggestionTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
}

QKeySequence SuggestionTable::keyOf(Verb verb)
{
    switch (verb) {
    case Verb::Accept:
        return QKeySequence(Qt::Key_A);
    case Verb::Ignore:
        return QKeySequence(Qt::Key_I);
    case Verb::Known:
        return QKeySequence(Qt::Key_K);
    case Verb::Play:
        return QKeySequence(Qt::Key_P);
    case Verb::Say:
        return QKeySequence(Qt::Key_S);
    case Verb::GoTo:
        return QKeySequence(Qt::Key_G);
    }
    return {};
}

bool SuggestionTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (verbOf(key) || senseOf(key)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void SuggestionTable::keyPressEvent(QKeyEvent *event)
{
    if (const auto verb = verbOf(*event)) {
        // A held key does not run through the list.
        if (!event->isAutoRepeat())
            emit verbChosen(*verb);
    } else if (const auto sense = senseOf(*event)) {
        emit senseChosen(*sense);
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace cinefluent::studio
