// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/commandpalette.h"

#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/actions/fuzzymatch.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

namespace cinefluent::studio {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int shortcutRole = Qt::UserRole + 2;
constexpr int positionsRole = Qt::UserRole + 3;
constexpr int categoryRole = Qt::UserRole + 4;
constexpr int rowHeight = 32;
constexpr int shownRows = 12;
constexpr int recentLimit = 8;

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// Icon, text with the matched letters underlined, category and shortcut on the right.
class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        const QPalette &palette = option.palette;
        painter->save();
        if (selected) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.highlight());
            painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 5, 5);
        }
        const auto group = enabled ? QPalette::Active : QPalette::Disabled;
        const QColor text = palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor muted = selected ? text : palette.color(group, QPalette::PlaceholderText);
        QRect rect = option.rect.adjusted(12, 0, -12, 0);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(rect.left(), rect.center().y() - 8, 17, 17), Qt::AlignCenter,
                   enabled ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(rect.left() + 28);

        const QString shortcut = index.data(shortcutRole).toString();
        painter->setPen(muted);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, shortcut);
        QRect category = rect;
        category.setRight(rect.right() - 130);
        painter->drawText(category, Qt::AlignRight | Qt::AlignVCenter, index.data(categoryRole).toString());

        QList<QTextLayout::FormatRange> formats;
        for (const QVariant &position : index.data(positionsRole).toList()) {
            QTextLayout::FormatRange range;
            range.start = position.toInt();
            range.length = 1;
            range.format.setFontWeight(QFont::Bold);
            range.format.setFontUnderline(true);
            formats.append(range);
        }
        QTextLayout layout(index.data(Qt::DisplayRole).toString(), option.font);
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(rect.width() - 240);
        layout.endLayout();
        painter->setPen(text);
        layout.draw(painter, QPointF(rect.left(), rect.center().y() - line.height() / 2));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(ActionRegistry &registry, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_registry(registry)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    m_search->setPlaceholderText(tr("Search commands"));
    m_search->setAccessibleName(tr("Search commands"));
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list);

    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::handleTextChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::popUp()
{
    m_registry.refresh();
    m_search->clear();
    handleTextChanged({});
    const QWidget *over = parentWidget();
    const int width = over ? std::min(680, std::max(420, over->width() / 2)) : 620;
    resize(width, rowHeight * shownRows + 70);
    if (over) {
        const QPoint top = over->mapToGlobal(QPoint((over->width() - width) / 2, std::min(90, over->height() / 8)));
        move(top);
    }
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

QStringList CommandPalette::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->item(row)->data(idRole).toString());
    return ids;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::handleTextChanged(const QString &pattern)
{
    struct Hit
    {
        QString id;
        FuzzyMatch match;
        int order = 0;
        bool coherent = true;
    };
    QList<Hit> hits;
    int order = 0;
    for (const QString &id : m_registry.ids()) {
        const QString text = plain(m_registry.spec(id).text);
        const auto match = fuzzyMatch(pattern, text);
        if (!match)
            continue;
        Hit hit{id, *match, order++, isCoherent(*match, text)};
        const auto recent = m_recent.indexOf(id);
        if (recent >= 0)
            hit.match.score += int(recentLimit - recent);
        if (!m_registry.action(id)->isEnabled())
            hit.match.score -= 1000;
        hits.append(std::move(hit));
    }
    // Letters scattered over words are shown only where nothing better is.
    if (std::any_of(hits.begin(), hits.end(), [](const Hit &hit) { return hit.coherent; }))
        hits.removeIf([](const Hit &hit) { return !hit.coherent; });
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Hit &a, const Hit &b) { return a.match.score > b.match.score; });

    m_model->clear();
    for (const Hit &hit : std::as_const(hits)) {
        const ActionSpec &spec = m_registry.spec(hit.id);
        auto *item = new QStandardItem(m_registry.action(hit.id)->icon(), plain(spec.text));
        item->setData(hit.id, idRole);
        item->setData(m_registry.action(hit.id)->shortcut().toString(QKeySequence::NativeText), shortcutRole);
        item->setData(plain(ActionRegistry::titleOf(spec.category)), categoryRole);
        QVariantList positions;
        for (const int position : hit.match.positions)
            positions.append(position);
        item->setData(positions, positionsRole);
        item->setEnabled(m_registry.action(hit.id)->isEnabled());
        m_model->appendRow(item);
    }
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !current.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const QString id = current.data(idRole).toString();
    m_recent.removeAll(id);
    m_recent.prepend(id);
    while (m_recent.size() > recentLimit)
        m_recent.removeLast();
    accept();
    m_registry.trigger(id);
}

} // namespace cinefluent::studio
