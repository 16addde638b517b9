// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/interaction/activitydialog.h"

#include "studio/ui/interaction/backgroundwork.h"
#include "studio/ui/theme/icon.h"
#include "studio/ui/theme/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

namespace cinefluent::studio {

namespace {

constexpr int barPx = 180;
constexpr int textPx = 96;

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("role", QStringLiteral("heading"));
    return label;
}

QString outcomeText(BackgroundWork::Outcome outcome)
{
    switch (outcome) {
    case BackgroundWork::Outcome::Finished:
        return ActivityDialog::tr("Finished");
    case BackgroundWork::Outcome::Cancelled:
        return ActivityDialog::tr("Cancelled");
    case BackgroundWork::Outcome::Warned:
        return ActivityDialog::tr("Warning");
    case BackgroundWork::Outcome::Failed:
        return ActivityDialog::tr("Error");
    }
    return {};
}

QIcon outcomeIcon(BackgroundWork::Outcome outcome, const ThemeColors &colors)
{
    switch (outcome) {
    case BackgroundWork::Outcome::Finished:
        return colouredIcon(QStringLiteral("success"), colors.success);
    case BackgroundWork::Outcome::Cancelled:
        return colouredIcon(QStringLiteral("stop"), colors.mutedText);
    case BackgroundWork::Outcome::Warned:
        return colouredIcon(QStringLiteral("warning"), colors.warning);
    case BackgroundWork::Outcome::Failed:
        return colouredIcon(QStringLiteral("error"), colors.error);
    }
    return {};
}

} // namespace

ActivityDialog::ActivityDialog(BackgroundWork &work, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_work(work)
    , m_theme(theme)
    , m_running(new QVBoxLayout)
    , m_idle(new QLabel(tr("Nothing is running.")))
    , m_records(new QTreeWidget)
    , m_text(new QPlainTextEdit)
    , m_copy(new QPushButton(tr("&Copy")))
{
    setObjectName(QStringLiteral("activityDialog"));
    setWindowTitle(tr("Background work"));
    resize(640, 560);
    m_idle->setProperty("role", QStringLiteral("muted"));
    m_running->setSpacing(10);
    m_running->addWidget(m_idle);
    m_records->setObjectName(QStringLiteral("activityRecords"));
    m_records->setAccessibleName(tr("Ended"));
    m_records->setHeaderLabels({tr("Time"), tr("Outcome"), tr("What")});
    m_records->setRootIsDecorated(false);
    m_records->setUniformRowHeights(true);
    m_records->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_records->header()->setStretchLastSection(true);
    m_text->setObjectName(QStringLiteral("activityText"));
    m_text->setAccessibleName(tr("The whole message"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textPx);
    m_copy->setObjectName(QStringLiteral("activityCopy"));
    m_copy->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Running")));
    layout->addLayout(m_running);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Ended")));
    layout->addWidget(m_records, 1);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_records, &QTreeWidget::currentItemChanged, this, &ActivityDialog::showSelected);
    connect(&work, &BackgroundWork::changed, this, &ActivityDialog::showRunning);
    connect(&work, &BackgroundWork::recordsChanged, this, &ActivityDialog::showRecords);
    connect(&theme, &Theme::changed, this, &ActivityDialog::showRecords);
    showRunning();
    showRecords();
}

ActivityDialog::Row ActivityDialog::makeRow(int number)
{
    Row row{new QWidget, new QLabel, new QLabel, new QProgressBar, new QPushButton(tr("Cancel"))};
    row.step->setProperty("role", QStringLiteral("muted"));
    row.bar->setFixedWidth(barPx);
    row.bar->setTextVisible(false);
    row.cancel->setProperty("role", QStringLiteral("small"));
    row.cancel->setAutoDefault(false);
    row.cancel->setObjectName(QStringLiteral("activityCancel"));
    auto *grid = new QGridLayout(row.widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(row.title, 0, 0);
    grid->addWidget(row.step, 1, 0);
    grid->addWidget(row.bar, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(row.cancel, 0, 2, 2, 1, Qt::AlignVCenter);
    m_running->addWidget(row.widget);
    connect(row.cancel, &QPushButton::clicked, this, [this, number] { m_work.cancel(number); });
    return row;
}

void ActivityDialog::showRunning()
{
    QSet<int> running;
    for (const BackgroundWork::Entry &entry : m_work.entries()) {
        running.insert(entry.number);
        if (!m_rows.contains(entry.number))
            m_rows.insert(entry.number, makeRow(entry.number));
        const Row &row = m_rows[entry.number];
        const QString remaining = remainingText(entry.remainingMs);
        row.title->setText(entry.title);
        row.step->setText(entry.isCancelled                             ? tr("Cancelling…")
                          : entry.step.isEmpty() || remaining.isEmpty() ? entry.step + remaining
                                                                        : tr("%1 · %2").arg(entry.step, remaining));
        row.bar->setRange(0, entry.permille < 0 ? 0 : 1000);
        row.bar->setValue(std::max(0, entry.permille));
        row.bar->setAccessibleName(entry.title);
        row.cancel->setAccessibleName(tr("Cancel: %1").arg(entry.title));
        row.cancel->setVisible(entry.canCancel);
        row.cancel->setEnabled(!entry.isCancelled);
    }
    for (const int number : m_rows.keys()) {
        if (!running.contains(number))
            m_rows.take(number).widget->deleteLater();
    }
    m_idle->setVisible(running.isEmpty());
}

void ActivityDialog::showRecords()
{
    m_records->clear();
    for (const BackgroundWork::Record &record : m_work.records()) {
        auto *item = new QTreeWidgetItem({QLocale().toString(record.at.time(), QLocale::ShortFormat),
                                          outcomeText(record.outcome), record.text.section(QLatin1Char('\n'), 0, 0)});
        item->setIcon(1, outcomeIcon(record.outcome, m_theme.colors()));
        item->setToolTip(2, record.text);
        m_records->addTopLevelItem(item);
    }
    if (m_records->topLevelItemCount() > 0)
        m_records->setCurrentItem(m_records->topLevelItem(0));
    showSelected();
}

void ActivityDialog::showSelected()
{
    const int row = m_records->indexOfTopLevelItem(m_records->currentItem());
    QString text;
    if (row >= 0 && row < m_work.records().size()) {
        const BackgroundWork::Record &record = m_work.records().at(row);
        text = record.details.isEmpty() ? record.text : record.text + QLatin1Char('\n') + record.details;
    }
    m_text->setPlainText(text);
    m_copy->setEnabled(!text.isEmpty());
}

} // namespace cinefluent::studio
