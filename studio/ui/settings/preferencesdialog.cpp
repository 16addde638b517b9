// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/settings/preferencesdialog.h"

#include "studio/ui/settings/preferenceform.h"
#include "studio/ui/theme/icon.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>

namespace cinefluent::studio {

namespace {

constexpr int marginPx = 16;
const auto lastPageKey = QStringLiteral("preferences/page");

/// What a person reads on `widget`; empty for what carries no words of its own.
QString wordsOf(const QWidget &widget)
{
    QString words;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words = button->text();
    return words.remove(QLatin1Char('&'));
}

void mark(QWidget &widget, bool found)
{
    if (widget.property("found").toBool() == found)
        return;
    widget.setProperty("found", found);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace

PreferencesDialog::PreferencesDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_heading(new QLabel)
    , m_nothing(new QLabel(tr("No setting has these words.")))
    , m_stack(new QStackedWidget)
    , m_defaults(new QPushButton(tr("Restore &defaults of this page")))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    resize(860, 620);
    m_search->setObjectName(QStringLiteral("preferenceSearch"));
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->setProperty("ownUndo", true);
    m_list->setObjectName(QStringLiteral("preferenceList"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setIconSize(QSize(18, 18));
    m_heading->setProperty("role", QStringLiteral("title"));
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_heading->setFont(large);
    m_nothing->setProperty("role", QStringLiteral("muted"));
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_defaults->setObjectName(QStringLiteral("preferenceDefaults"));
    m_defaults->setAutoDefault(false);

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_nothing);
    left->addWidget(m_list, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_heading);
    right->addWidget(m_stack, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addLayout(left, 2);
    columns->addLayout(right, 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(marginPx, marginPx, marginPx, marginPx);
    layout->setSpacing(12);
    layout->addLayout(columns, 1);
    for (const PreferencePage &page : preferences.pages())
        addPage(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close); // after the pages, as Tab goes
    buttons->addButton(m_defaults, QDialogButtonBox::ResetRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::handleSearch);
    connect(m_list, &QListWidget::currentRowChanged, this, &PreferencesDialog::handlePageChanged);
    connect(m_defaults, &QPushButton::clicked, this, [this] {
        if (auto *form = m_stack->currentWidget()->findChild<PreferenceForm *>())
            form->restoreDefaults();
    });
    const QString last = preferences.text(lastPageKey);
    m_list->setCurrentRow(0);
    showPage(last);
    m_search->setFocus();
}

void PreferencesDialog::addPage(const PreferencePage &page)
{
    auto *item = new QListWidgetItem(themedIcon(page.icon), page.title, m_list);
    item->setData(Qt::UserRole, page.id);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    QWidget *content = page.make(m_preferences);
    area->setWidget(content);
    m_stack->addWidget(area);
    if (auto *form = qobject_cast<PreferenceForm *>(content))
        connect(form, &PreferenceForm::edited, this, &PreferencesDialog::showDefaultsState);
}

void PreferencesDialog::showPage(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

QString PreferencesDialog::currentPage() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

QStringList PreferencesDialog::shownPages() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden())
            ids.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return ids;
}

void PreferencesDialog::handleSearch(const QString &text)
{
    const QStringList wanted = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto containsAll = [&wanted](const QString &words) {
        return std::all_of(wanted.cbegin(), wanted.cend(),
                           [&words](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
    };
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QString all = m_list->item(row)->text();
        for (QWidget *widget : m_stack->widget(row)->findChildren<QWidget *>()) {
            const QString words = wordsOf(*widget);
            if (words.isEmpty())
                continue;
            all += QLatin1Char(' ') + words;
            mark(*widget, !wanted.isEmpty() && containsAll(words));
        }
        const bool isShown = containsAll(all);
        m_list->item(row)->setHidden(!isShown);
        if (isShown && first < 0)
            first = row;
    }
    m_nothing->setVisible(first < 0);
    if (first >= 0 && m_list->currentItem() && m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
}

void PreferencesDialog::handlePageChanged(int row)
{
    if (row < 0)
        return;
    m_stack->setCurrentIndex(row);
    m_heading->setText(m_list->item(row)->text());
    m_preferences.setValue(lastPageKey, currentPage());
    showDefaultsState();
}

void PreferencesDialog::showDefaultsState()
{
    const auto *form = m_stack->currentWidget() ? m_stack->currentWidget()->findChild<PreferenceForm *>() : nullptr;
    m_defaults->setEnabled(form && form->isChanged());
}

} // namespace cinefluent::studio
