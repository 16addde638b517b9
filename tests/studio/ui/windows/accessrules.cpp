// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/studio/ui/windows/accessrules.h"

#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

namespace cinefluent::tests {

using namespace studio;

namespace {

constexpr int mostSteps = 400;
constexpr int fewestPixels = 3; ///< of a colour that counts as the text's
constexpr int shortText = 6;    ///< too few strokes for that

QString nameOf(const QWidget &widget)
{
    const auto own = [](const QWidget &each) {
        const QString kind = QString::fromLatin1(each.metaObject()->className()).section(QStringLiteral("::"), -1);
        return each.objectName().isEmpty() ? kind : kind + u'#' + each.objectName();
    };
    QString name = own(widget);
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (parent->isWindow() || !parent->objectName().isEmpty())
            return own(*parent) + QStringLiteral(" > ") + name;
    }
    return name;
}

/// Parts of a composite field speak for the field; Qt's own helpers are nobody's stop.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QMenuBar *>(&widget) ||
           (parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") ||
                       parent->inherits("QComboBoxPrivateContainer")));
}

bool isStop(const QWidget &widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || widget.focusProxy() || isPart(widget) ||
        !(widget.focusPolicy() & Qt::TabFocus) || widget.visibleRegion().isEmpty())
        return false;
    const auto *tabs = qobject_cast<const QTabBar *>(&widget);
    return !tabs || tabs->count() > 0;
}

QList<QWidget *> widgetsOf(QWidget &root)
{
    QList<QWidget *> widgets{&root};
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->window() == root.window())
            widgets.append(widget);
    }
    return widgets;
}

/// Made for the moment a cell is edited.
bool isCellEditor(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.inherits("QExpandingLineEdit") && parent && qobject_cast<QAbstractItemView *>(parent->parentWidget());
}

/// The dialog, panel or bar that `widget` belongs to: inside it there is one reading order.
const QWidget *areaOf(const QWidget &widget)
{
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (at->isWindow() || qobject_cast<const QDockWidget *>(at) || qobject_cast<const QToolBar *>(at) ||
            at->objectName() == QLatin1String("playerPanel"))
            return at;
    }
    return &widget;
}

/// Whether going from `a` to `b` goes back: up within a column, or left within a row.
bool goesBack(const QWidget &a, const QWidget &b)
{
    if (areaOf(a) != areaOf(b) || qobject_cast<const QTabBar *>(&b) || a.isAncestorOf(&b) || b.isAncestorOf(&a))
        return false;
    const QRect from(a.mapTo(a.window(), QPoint()), a.size());
    const QRect to(b.mapTo(b.window(), QPoint()), b.size());
    const int commonWidth = std::min(from.right(), to.right()) - std::max(from.left(), to.left());
    const int commonHeight = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top());
    const bool sameColumn = commonWidth > std::min(from.width(), to.width()) / 2;
    const bool sameRow = commonHeight > std::min(from.height(), to.height()) / 2;
    return (sameColumn && to.bottom() < from.top()) || (sameRow && to.right() < from.left());
}

QImage part(const QImage &picture, const QWidget &widget, const QRect &rect)
{
    const double ratio = picture.devicePixelRatio();
    const QRect visible = rect & widget.visibleRegion().boundingRect();
    const QRect inWindow(widget.mapTo(widget.window(), visible.topLeft()), visible.size());
    return picture.copy(QRect((QPointF(inWindow.topLeft()) * ratio).toPoint(), inWindow.size() * ratio));
}

/// The strongest contrast that a colour of `image` has to its most frequent one.
double strongestContrast(const QImage &image, int fewest)
{
    QHash<QRgb, int> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++colours[image.pixel(x, y) | 0xff000000];
    }
    if (colours.size() < 2)
        return 0;
    const QRgb background = std::max_element(colours.cbegin(), colours.cend()).key();
    double strongest = 0;
    for (auto colour = colours.cbegin(); colour != colours.cend(); ++colour) {
        if (colour.value() >= fewest)
            strongest = std::max(strongest, contrastRatio(QColor(background), QColor(colour.key())));
    }
    return strongest;
}

struct Place
{
    QRect rect;
    QString text;
};

/// Where `widget` draws text by itself.
QList<Place> textPlaces(const QWidget &widget)
{
    constexpr int framePx = 3;
    const QRect inside = widget.rect().adjusted(framePx, framePx, -framePx, -framePx);
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text().isEmpty() ? QList<Place>() : QList<Place>{{widget.rect(), label->text()}};
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() ? QList<Place>() : QList<Place>{{inside, button->text()}};
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget); line && !line->hasFocus()) {
        const QString text = line->text().isEmpty() ? line->placeholderText() : line->text();
        return text.isEmpty() ? QList<Place>() : QList<Place>{{inside, text}};
    }
    QList<Place> places;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            places.append({tabs->tabRect(i), tabs->tabText(i)});
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model()) {
        for (int i = 0; i < header->count() && header->orientation() == Qt::Horizontal; ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            if (!text.isEmpty() && !header->isSectionHidden(i))
                places.append(
                    {QRect(header->sectionViewportPosition(i), 0, header->sectionSize(i), header->height() - 2), text});
        }
    } else if (const auto *bar = qobject_cast<const QMenuBar *>(&widget)) {
        for (QAction *action : bar->actions())
            places.append({bar->actionGeometry(action), action->text()});
    }
    return places;
}

} // namespace

QStringList unnamedWidgets(QWidget &root)
{
    QStringList faults;
    for (QWidget *widget : widgetsOf(root)) {
        if (!isStop(*widget))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(QStringLiteral("no name: ") + nameOf(*widget));
        else if (accessible->role() == QAccessible::NoRole)
            faults.append(QStringLiteral("no role: ") + nameOf(*widget));
    }
    return faults;
}

QStringList tabOrderFaults(QWidget &window)
{
    QStringList faults;
    QSet<QWidget *> wanted;
    for (QWidget *widget : widgetsOf(window)) {
        if (isStop(*widget))
            wanted.insert(widget);
    }
    if (wanted.size() < 2)
        return faults;
    QWidget *at = window.focusWidget();
    if (!at || !at->isVisible())
        at = *wanted.cbegin();
    at->setFocus(Qt::TabFocusReason);
    QSet<QWidget *> reached;
    for (int step = 0; step < mostSteps && at && !reached.contains(at); ++step) {
        reached.insert(at);
        QTest::keyClick(at, Qt::Key_Tab);
        QWidget *next = window.focusWidget();
        if (next == at) {
            faults.append(QStringLiteral("Tab does not leave ") + nameOf(*at));
            break;
        }
        if (next && isCellEditor(*next)) { // a cell of a table, where Tab goes on to the next one
            reached.remove(next);
            reached.insert(next->parentWidget()->parentWidget()); // the table
            if (isCellEditor(*at))
                reached.remove(at);
            at = next;
            continue;
        }
        const bool wrapped = !next || reached.contains(next);
        if (!wrapped && !isCellEditor(*at) && goesBack(*at, *next))
            faults.append(QStringLiteral("Tab goes back from %1 to %2").arg(nameOf(*at), nameOf(*next)));
        at = next;
    }
    for (const QWidget *missed : wanted - reached)
        faults.append(QStringLiteral("Tab never reaches ") + nameOf(*missed));
    return faults;
}

QStringList mouseOnlyButtons(QWidget &root, const ActionRegistry &registry)
{
    QStringList faults;
    for (QWidget *widget : widgetsOf(root)) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!button || !button->isVisible() || button->focusPolicy() & Qt::TabFocus ||
            button->visibleRegion().isEmpty())
            continue;
        // A panel's own buttons: "Hide panel" and "Float panel" of the View menu do the same.
        if (button->inherits("QDockWidgetTitleButton") && registry.action(QStringLiteral("view.hidePanel")))
            continue;
        // The cross that empties a field: selecting all and Delete do the same. Scroll buttons of tabs: arrows do.
        if (button->inherits("QLineEditIconButton") && button->objectName().startsWith(QLatin1String("_q_qline")))
            continue;
        if (qobject_cast<const QTabBar *>(button->parentWidget()))
            continue;
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const QAction *action = tool ? tool->defaultAction() : nullptr;
        if (!action && tool && !tool->actions().isEmpty())
            action = tool->actions().first();
        if (action && (registry.action(action->objectName()) == action || !action->shortcut().isEmpty()))
            continue;
        if (button->inherits("QLineEditIconButton") && action && action->isEnabled() && action->toolTip().isEmpty())
            continue; // a picture in the field, no button
        faults.append(QStringLiteral("only a mouse reaches ") + nameOf(*button));
    }
    return faults;
}

QStringList faintTexts(QWidget &root, double least, int &measured)
{
    QStringList faults;
    const QImage picture = root.window()->grab().toImage();
    for (QWidget *widget : widgetsOf(root)) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->visibleRegion().isEmpty())
            continue;
        for (const Place &place : textPlaces(*widget)) {
            if (!widget->visibleRegion().boundingRect().contains(place.rect)) // half of it is scrolled away
                continue;
            const QImage image = part(picture, *widget, place.rect);
            if (image.width() < 4 || image.height() < 4)
                continue;
            ++measured;
            const double ratio = strongestContrast(image, place.text.size() > shortText ? fewestPixels : 1);
            if (ratio < least)
                faults.append(QStringLiteral("%1:1 “%2” in %3").arg(ratio, 0, 'f', 2).arg(place.text, nameOf(*widget)));
        }
    }
    return faults;
}

} // namespace cinefluent::tests
