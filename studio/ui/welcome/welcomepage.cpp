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
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace cinefluent::studio {

namespace {

constexpr int columnPx = 860;

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

/// A large button: icon, what it does, and a line that explains it.
QPushButton *startButton(QAction &action, const QString &explanation)
{
    auto *button = new QPushButton;
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
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_stack->addWidget(m_list);
    auto *none = labelOf(tr("Projects you open appear here."), "muted");
    none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(none);

    auto *start = new QVBoxLayout;
    start->setSpacing(10);
    start->addWidget(labelOf(tr("Start"), "heading"));
    start->addWidget(
        startButton(*registry.action(QStringLiteral("file.new")), tr("Choose a film; a project file is made for it.")));
    start->addWidget(startButton(*registry.action(QStringLiteral("file.open")), tr("Go on with a .cineproj file.")));
    start->addWidget(startButton(*registry.action(QStringLiteral("file.openSample")),
                                 tr("A finished film with lessons, to look around in.")));
    start->addSpacing(4);
    start->addWidget(labelOf(tr("You can also drop a film, a subtitle file or a project on this window."), "muted"));
    start->addStretch(1);

    auto *recentColumn = new QVBoxLayout;
    recentColumn->setSpacing(10);
    recentColumn->addWidget(labelOf(tr("Recent"), "heading"));
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
    inner->addWidget(labelOf(tr("Films into language lessons"), "muted", 1.1));
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
        const QString folder = QDir::toNativeSeparators(info.absolutePath());
        auto *item = new QListWidgetItem(themedIcon(missing ? QStringLiteral("warning") : QStringLiteral("film")),
                                         missing ? tr("%1  (missing)\n%2").arg(info.completeBaseName(), folder)
                                                 : QStringLiteral("%1\n%2").arg(info.completeBaseName(), folder));
        item->setData(Qt::UserRole, path);
        item->setToolTip(missing ? tr("%1 is no longer there.").arg(QDir::toNativeSeparators(path))
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
