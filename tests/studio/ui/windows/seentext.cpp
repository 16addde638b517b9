// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/studio/ui/windows/seentext.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace cinefluent::tests {

namespace {

constexpr int mostItems = 40;
constexpr int roundingPx = 2;

class Collector
{
public:
    QList<SeenText> seen;

    void add(const QWidget &widget, const char *kind, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            seen.append({&widget, QString::fromLatin1(kind), text});
    }

    void addModel(const QWidget &widget, const QAbstractItemModel &model)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int row = 0; row < std::min(mostItems, model.rowCount()); ++row) {
                const QModelIndex index = model.index(row, column);
                for (const auto &[role, kind] : {std::pair{Qt::DisplayRole, "item"},
                                                 {Qt::ToolTipRole, "item's tool tip"},
                                                 {Qt::StatusTipRole, "item's status tip"},
                                                 {Qt::AccessibleTextRole, "item's accessible name"},
                                                 {Qt::AccessibleDescriptionRole, "item's accessible description"}}) {
                    const QVariant value = index.data(role);
                    if (value.typeId() == QMetaType::QString)
                        add(widget, kind, value.toString());
                }
            }
        }
    }

    void addMenu(const QWidget &widget, const QMenu &menu)
    {
        add(widget, "menu", menu.title());
        for (const QAction *action : menu.actions()) {
            add(widget, "menu entry", action->text().section(u'\t', 0, 0));
            add(widget, "status tip", action->statusTip());
            add(widget, "action's tool tip", action->toolTip());
            if (action->menu())
                addMenu(widget, *action->menu());
        }
    }

    void addOwnText(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, "text",
                label->textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                                                    : label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, "text", button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add(widget, "title", group->title());
        else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            add(widget, "placeholder", line->placeholderText());
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
            add(widget, "placeholder", text->placeholderText());
        else if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
            addUnits(widget, {spin->prefix(), spin->suffix(), spin->specialValueText()});
        else if (const auto *spins = qobject_cast<const QDoubleSpinBox *>(&widget))
            addUnits(widget, {spins->prefix(), spins->suffix(), spins->specialValueText()});
        else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            addModel(widget, *combo->model());
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            addHeader(*header);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
            addModel(widget, *view->model());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            addTabs(*tabs);
        else if (const auto *bar = qobject_cast<const QMenuBar *>(&widget)) {
            for (const QAction *action : bar->actions())
                addMenu(widget, *action->menu());
        }
    }

    void addUnits(const QWidget &widget, const QStringList &texts)
    {
        for (const QString &text : texts)
            add(widget, "unit", text);
    }

    void addHeader(const QHeaderView &header)
    {
        if (!header.model())
            return;
        for (int i = 0; i < header.count(); ++i) {
            for (const auto &[role, kind] :
                 {std::pair{Qt::DisplayRole, "header"}, {Qt::ToolTipRole, "header's tool tip"}}) {
                const QVariant value = header.model()->headerData(i, header.orientation(), role);
                if (value.typeId() == QMetaType::QString)
                    add(header, kind, value.toString());
            }
        }
    }

    void addTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            add(tabs, "tab", tabs.tabText(i));
            add(tabs, "tab's tool tip", tabs.tabToolTip(i));
        }
    }
};

QList<QWidget *> visibleWidgets(QWidget &root)
{
    QList<QWidget *> widgets{&root};
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == root.window())
            widgets.append(widget);
    }
    return widgets;
}

const QScrollArea *scrollAreaOf(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QScrollArea *>(parent))
            return area;
    }
    return nullptr;
}

int textWidth(const QWidget &widget, QString text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// Empty where the text fits.
QString clippedPart(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + roundingPx
                                            : label->sizeHint().width() <= label->width() + roundingPx;
        return fits ? QString() : label->text();
    }
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() || button->sizeHint().width() <= button->width() + roundingPx ? QString()
                                                                                                      : button->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget); combo && !combo->isEditable()) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const QRect field =
            combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        return textWidth(*combo, combo->currentText()) <= field.width() + roundingPx ? QString() : combo->currentText();
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget); line && line->text().isEmpty()) {
        const int room = line->contentsRect().width() - 2 * roundingPx;
        return textWidth(*line, line->placeholderText()) <= room ? QString() : line->placeholderText();
    }
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return textWidth(*group, group->title()) <= group->width() ? QString() : group->title();
    return {};
}

void addClippedParts(const QWidget &widget, Collector &found)
{
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (textWidth(*tabs, tabs->tabText(i)) > tabs->tabRect(i).width())
                found.add(*tabs, "tab is too narrow", tabs->tabText(i));
        }
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget);
               header && header->model() && header->orientation() == Qt::Horizontal) {
        for (int i = 0; i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            const QString tip = header->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString();
            if (!header->isSectionHidden(i) && tip.isEmpty() && textWidth(*header, text) > header->sectionSize(i))
                found.add(*header, "column is too narrow", text);
        }
    } else if (const QString text = clippedPart(widget); !text.isEmpty() && !widget.toolTip().contains(text)) {
        found.add(widget, "does not fit", text);
    }
}

} // namespace

QString SeenText::place() const
{
    QStringList names;
    for (const QWidget *at = widget; at && names.size() < 5; at = at->parentWidget()) {
        const QString kindOf = QString::fromLatin1(at->metaObject()->className()).section(QStringLiteral("::"), -1);
        names.prepend(at->objectName().isEmpty() ? kindOf : kindOf + u'#' + at->objectName());
    }
    return QStringLiteral("%1 of %2: “%3”").arg(kind, names.join(QStringLiteral(" > ")), text);
}

QList<SeenText> textsOf(QWidget &root)
{
    Collector found;
    for (const QWidget *widget : visibleWidgets(root)) {
        if (widget->isWindow() || qobject_cast<const QDockWidget *>(widget))
            found.add(*widget, "window title", widget->windowTitle());
        found.add(*widget, "tool tip", widget->toolTip());
        found.add(*widget, "status tip", widget->statusTip());
        found.add(*widget, "what's this", widget->whatsThis());
        found.add(*widget, "accessible name", widget->accessibleName());
        found.add(*widget, "accessible description", widget->accessibleDescription());
        found.addOwnText(*widget);
    }
    return found.seen;
}

QList<SeenText> clippedTextsOf(QWidget &root)
{
    Collector found;
    for (const QWidget *widget : visibleWidgets(root)) {
        if (widget->visibleRegion().isEmpty()) // scrolled away, or behind another tab
            continue;
        addClippedParts(*widget, found);
        const bool hasText = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        if (const QScrollArea *area = scrollAreaOf(*widget)) {
            if (area->widget() == widget && widget->width() > area->viewport()->width())
                found.add(*widget, "is wider than what it scrolls in",
                          QStringLiteral("%1 > %2 px").arg(widget->width()).arg(area->viewport()->width()));
        } else if (hasText && !widget->visibleRegion().isEmpty() &&
                   widget->visibleRegion().boundingRect() != widget->rect()) {
            found.add(*widget, "reaches beyond its parent",
                      qobject_cast<const QLabel *>(widget)
                          ? qobject_cast<const QLabel *>(widget)->text()
                          : qobject_cast<const QAbstractButton *>(widget)->text() + u'.');
        }
    }
    return found.seen;
}

} // namespace cinefluent::tests
