// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/welcome/welcomepage.h"

#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/theme/icon.h"
#include "studio/ui/welcome/recentprojects.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>

namespace cinefluent::studio {

namespace {

constexpr int columnPx = 960;
constexpr int detailRole = Qt::UserRole + 1;
constexpr int recentRowPx = 52;

/// The movie's title over where its project is and when it was edited.
class RecentDelegate final : public QStyledItemDelegate
{
public:
    RecentDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {160, recentRowPx}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors &colors = m_theme.colors();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? colors.selection : colors.hover);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 1, -3, -1), 6, 6);
        }
        const QRect row = option.rect.adjusted(14, 8, -14, -8);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(row.left(), row.center().y() - 10, 20, 20));
        const QRect words = row.adjusted(34, 0, 0, 0);
        QFont title = option.font;
        title.setWeight(QFont::DemiBold);
        painter->setFont(title);
        painter->setPen(selected ? colors.selectionText : colors.text);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignTop,
                          QFontMetrics(title).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->setFont(option.font);
        painter->setPen(selected ? colors.selectionText : colors.mutedText);
        painter->drawText(
            words, Qt::AlignLeft | Qt::AlignBottom,
            QFontMetrics(option.font).elidedText(index.data(detailRole).toString(), Qt::ElideMiddle, words.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

QLabel *labelOf(const QString &text, const char *role, double scale = 1.0)
{
    auto *label = new QLabel(text);
    label->setProperty("role", QString::fromLatin1(role));
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

/// As high as its words need at its width: a push button itself knows of one line alone.
class StartButton final : public QPushButton
{
public:
    QSize sizeHint() const override { return layout()->sizeHint(); }
    QSize minimumSizeHint() const override { return layout()->minimumSize(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layout()->totalHeightForWidth(width); }
};

/// A large button: icon, what it does, and a line that explains it.
QPushButton *startButton(QAction &action, const QString &explanation)
{
    auto *button = new StartButton;
    const QString text = QString(action.text()).remove(QLatin1Char('&')).remove(QChar(0x2026));
    button->setAccessibleName(text);
    button->setAccessibleDescription(explanation);
    button->setObjectName(action.objectName() + QStringLiteral(".start"));
    button->setProperty("role", QStringLiteral("start"));
    auto *icon = new QLabel;
    icon->setPixmap(action.icon().pixmap(QSize(24, 24)));
    auto *title = labelOf(text, "heading");
    auto *detail = labelOf(explanation, "muted");
    for (QLabel *label : {icon, title, detail})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(title);
    words->addWidget(detail);
    auto *layout = new QHBoxLayout(button);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(14);
    layout->addWidget(icon);
    layout->addLayout(words, 1);
    button->setEnabled(action.isEnabled());
    QObject::connect(&action, &QAction::changed, button, [button, &action] { button->setEnabled(action.isEnabled()); });
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

} // namespace

WelcomePage::WelcomePage(const Theme &theme, const ActionRegistry &registry, RecentProjects &recent, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_recent(recent)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("welcomePage"));
    m_list->setObjectName(QStringLiteral("recentList"));
    m_list->setAccessibleName(tr("Recent projects"));
    m_list->setItemDelegate(new RecentDelegate(theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_stack->addWidget(m_list);
    auto *none = labelOf(tr("Projects you have opened appear here."), "muted");
    none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(none);

    auto *start = new QVBoxLayout;
    start->setSpacing(10);
    start->addWidget(labelOf(tr("Start"), "heading"));
    start->addWidget(
        startButton(*registry.action(QStringLiteral("file.new")), tr("Choose a film and create a project for it.")));
    start->addWidget(
        startButton(*registry.action(QStringLiteral("file.open")), tr("Open an existing .cineproj file.")));
    start->addWidget(startButton(*registry.action(QStringLiteral("file.openSample")),
                                 tr("Explore a finished film with lessons and vocabulary.")));
    start->addSpacing(4);
    start->addWidget(labelOf(tr("You can also drop a film or a project file onto this window."), "muted"));
    start->addStretch(1);

    auto *recentColumn = new QVBoxLayout;
    recentColumn->setSpacing(10);
    recentColumn->addWidget(labelOf(tr("Recent projects"), "heading"));
    recentColumn->addWidget(m_stack, 1);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(40);
    columns->addLayout(start, 1);
    columns->addLayout(recentColumn, 1);

    auto *content = new QWidget;
    content->setMaximumWidth(columnPx);
    auto *inner = new QVBoxLayout(content);
    inner->setSpacing(6);
    inner->addWidget(labelOf(tr("CineFluent Studio"), "title", 1.9));
    inner->addWidget(labelOf(tr("Turn films into language lessons"), "muted", 1.1));
    inner->addSpacing(26);
    inner->addLayout(columns, 1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(40, 72, 40, 56);
    layout->addStretch(1);
    layout->addWidget(content, 20);
    layout->addStretch(1);

    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit projectChosen(item->data(Qt::UserRole).toString()); });
    connect(m_list, &QListWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QListWidgetItem *item = m_list->itemAt(at);
        if (!item)
            return;
        const QString path = item->data(Qt::UserRole).toString();
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(tr("Remove from list")), &QAction::triggered, this,
                [this, path] { m_recent.remove(path); });
        menu->popup(m_list->viewport()->mapToGlobal(at));
    });
    connect(&recent, &RecentProjects::changed, this, &WelcomePage::showRecent);
    connect(&theme, &Theme::changed, this, &WelcomePage::showRecent);
    showRecent();
}

void WelcomePage::showRecent()
{
    m_list->clear();
    for (const QString &path : m_recent.paths()) {
        const QFileInfo info(path);
        const bool missing = !info.exists();
        const QString known = m_recent.titleOf(path);
        const QString title = known.isEmpty() ? info.completeBaseName() : known;
        auto *item = new QListWidgetItem(themedIcon(QStringLiteral("film")), title);
        item->setData(Qt::UserRole, path);
        item->setData(detailRole, missing ? tr("File not found: %1").arg(QDir::toNativeSeparators(path))
                                          : tr("%1 · edited %2")
                                                .arg(QDir::toNativeSeparators(path),
                                                     QLocale().toString(info.lastModified(), QLocale::ShortFormat)));
        item->setData(Qt::AccessibleDescriptionRole, item->data(detailRole));
        item->setToolTip(missing ? tr("%1 was moved or deleted.").arg(QDir::toNativeSeparators(path))
                                 : QDir::toNativeSeparators(path));
        if (missing) {
            item->setIcon(colouredIcon(QStringLiteral("warning"), m_theme.colors().warning));
            item->setForeground(m_theme.colors().mutedText);
        }
        m_list->addItem(item);
    }
    m_stack->setCurrentIndex(m_list->count() == 0 ? 1 : 0);
}

} // namespace cinefluent::studio
