// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/translation/glossarydialog.h"

#include "studio/scenarios/translation/glossarytable.h"
#include "studio/ui/widgets/languagebox.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cinefluent::studio {

GlossaryDialog::GlossaryDialog(const QString &source, const QString &target, const QList<translation::Term> &terms,
                               QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, 3))
    , m_message(new QLabel)
    , m_remove(new QPushButton(tr("&Remove")))
{
    setObjectName(QStringLiteral("glossaryDialog"));
    setWindowTitle(tr("Glossary"));
    resize(620, 460);
    m_table->setAccessibleName(tr("Terms"));
    m_table->setObjectName(QStringLiteral("glossaryTable"));
    m_table->setHorizontalHeaderLabels({languageTitle(source), languageTitle(target), tr("Note")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_message->setProperty("role", QStringLiteral("muted"));
    m_message->setWordWrap(true);
    auto *intro = new QLabel(tr("Names and words that are always translated the same way, in every film with these two "
                                "languages. Other forms of a word are found too where its language is installed."));
    intro->setWordWrap(true);
    for (const translation::Term &term : terms)
        appendRow(term);

    auto *add = new QPushButton(tr("&Add"));
    auto *import = new QPushButton(tr("&Import…"));
    auto *exporting = new QPushButton(tr("&Export…"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {add, m_remove, import, exporting}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, [this] { addTerm({}); });
    connect(m_remove, &QPushButton::clicked, this, &GlossaryDialog::removeRows);
    connect(import, &QPushButton::clicked, this, &GlossaryDialog::chooseImport);
    connect(exporting, &QPushButton::clicked, this, &GlossaryDialog::chooseExport);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); });
    m_remove->setEnabled(false);
    showCount();
}

void GlossaryDialog::appendRow(const translation::Term &term)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList texts{term.source, term.target, term.note};
    for (int column = 0; column < int(texts.size()); ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
}

void GlossaryDialog::addTerm(const translation::Term &term)
{
    appendRow(term);
    const int row = m_table->rowCount() - 1;
    m_table->setCurrentCell(row, term.source.isEmpty() ? 0 : 1);
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
    showCount();
}

void GlossaryDialog::removeRows()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows))
        m_table->removeRow(row);
    showCount();
}

QList<translation::Term> GlossaryDialog::terms() const
{
    QList<translation::Term> terms;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto text = [&](int column) {
            const QTableWidgetItem *item = m_table->item(row, column);
            return item ? item->text().trimmed() : QString();
        };
        if (!text(0).isEmpty() && !text(1).isEmpty())
            terms.append({text(0), text(1), text(2)});
    }
    return terms;
}

Result<int> GlossaryDialog::importTable(const QString &path)
{
    const Result<QList<translation::Term>> read = readGlossaryTable(path);
    if (!read)
        return read.error();
    const QList<translation::Term> known = terms();
    int added = 0;
    for (const translation::Term &term : *read) {
        const bool isKnown = std::any_of(known.cbegin(), known.cend(), [&](const translation::Term &other) {
            return other.source == term.source && other.target == term.target;
        });
        if (isKnown)
            continue;
        appendRow(term);
        ++added;
    }
    return added;
}

Result<int> GlossaryDialog::exportTable(const QString &path) const
{
    const QList<translation::Term> all = terms();
    if (const Result<void> written = writeGlossaryTable(path, all); !written)
        return written.error();
    return int(all.size());
}

void GlossaryDialog::chooseImport()
{
    auto *chooser = new QFileDialog(this, tr("Import terms"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<int> done = importTable(path);
        report(done, done ? tr("%n term(s) added.", nullptr, *done) : QString());
    });
    chooser->open();
}

void GlossaryDialog::chooseExport()
{
    auto *chooser = new QFileDialog(this, tr("Export terms"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    chooser->setNameFilters({tr("Tables (*.csv)")});
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<int> done = exportTable(path);
        report(done, done ? tr("%n term(s) written.", nullptr, *done) : QString());
    });
    chooser->open();
}

void GlossaryDialog::report(const Result<int> &done, const QString &text)
{
    m_message->setText(done ? text : done.error().message);
}

void GlossaryDialog::showCount()
{
    m_message->setText(m_table->rowCount() == 0 ? tr("No terms yet.") : QString());
}

} // namespace cinefluent::studio
