// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/lessons/lessonspanel.h"

#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/lessons/lessonlistmodel.h"
#include "studio/ui/widgets/emptystate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace cinefluent::studio {

namespace {

constexpr int rowPx = 46;

/// Title over length and cue count, the level as a badge, a dot for the worst finding.
class LessonDelegate final : public QStyledItemDelegate
{
public:
    LessonDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {160, rowPx}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors &colors = m_theme.colors();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? colors.selection : colors.hover);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 1, -3, -1), 5, 5);
        }
        const QRect row = option.rect.adjusted(12, 5, -12, -5);
        const QRectF badge(row.right() - 30, row.center().y() - 9, 30, 18);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.segment);
        painter->drawRoundedRect(badge, 9, 9);
        painter->setPen(colors.segmentText);
        painter->drawText(badge, Qt::AlignCenter, index.data(LessonListModel::LevelRole).toString());

        QRect words = row.adjusted(0, 0, -38, 0);
        const QVariant severity = index.data(LessonListModel::SeverityRole);
        if (severity.isValid() && severity.toInt() > int(quality::Severity::Info)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(severity.toInt() == int(quality::Severity::Error) ? colors.error : colors.warning);
            painter->drawEllipse(QPointF(row.left() + 3, row.center().y()), 3, 3);
            words.setLeft(words.left() + 14);
        }
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
            QFontMetrics(option.font)
                .elidedText(index.data(LessonListModel::DetailRole).toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

QToolButton *buttonFor(const ActionRegistry &registry, const char *id)
{
    auto *button = new QToolButton;
    QAction *action = registry.action(QString::fromLatin1(id));
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
    return button;
}

} // namespace

LessonsPanel::LessonsPanel(const Theme &theme, Workspace &workspace, const QualityMonitor &quality,
                           const ActionRegistry &registry, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_registry(registry)
    , m_model(new LessonListModel(workspace, quality, this))
    , m_list(new QListView)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("lessonsPanel"));
    m_list->setObjectName(QStringLiteral("lessonList"));
    m_list->setAccessibleName(tr("Lessons"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LessonDelegate(theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDragDropOverwriteMode(false);
    m_list->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(
        new EmptyState(QStringLiteral("lesson"), tr("No lessons yet"),
                       tr("Drag across the Lessons lane of the timeline, or select cues and add a lesson over them."),
                       registry.action(QStringLiteral("lesson.add"))));

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(6, 2, 6, 4);
    buttons->setSpacing(2);
    for (const char *id : {"lesson.add", "lesson.moveUp", "lesson.moveDown"})
        buttons->addWidget(buttonFor(registry, id));
    buttons->addStretch(1);
    buttons->addWidget(buttonFor(registry, "lesson.remove"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (Selection *selection = m_workspace.selection(); selection && current.isValid())
            selection->setLesson(m_model->idAt(current.row()));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LessonsPanel::announceSelection);
    connect(m_list, &QListView::activated, this, &LessonsPanel::lessonActivated);
    connect(m_list, &QListView::customContextMenuRequested, this,
            [this](const QPoint &at) { emit menuRequested(m_list->viewport()->mapToGlobal(at)); });
    connect(&workspace, &Workspace::lessonSelectionChanged, this, &LessonsPanel::showSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LessonsPanel::updateEmptiness);
    updateEmptiness();
}

void LessonsPanel::announceSelection()
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<LessonId> ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(m_model->idAt(row.row()));
    emit lessonsSelected(ids);
}

/// In the list Alt with Up and Down moves lessons, elsewhere these keys go from cue to cue.
bool LessonsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (watched != m_list || (!isPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isMove = (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier &&
                        (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (!isMove)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (isPress)
        m_registry
            .action(key->key() == Qt::Key_Up ? QStringLiteral("lesson.moveUp") : QStringLiteral("lesson.moveDown"))
            ->trigger();
    return true;
}

void LessonsPanel::showSelection()
{
    const Selection *selection = m_workspace.selection();
    const int row = selection ? m_model->rowOf(selection->lesson()) : -1;
    if (row == m_list->currentIndex().row())
        return;
    if (row < 0)
        m_list->selectionModel()->clear();
    else
        m_list->setCurrentIndex(m_model->index(row));
}

void LessonsPanel::updateEmptiness()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    showSelection();
}

} // namespace cinefluent::studio
