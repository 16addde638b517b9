// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/unmatcheddialog.h"

#include "common/timeline/framerate.h"
#include "studio/document/commands/placetranslations.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace cinefluent::studio {

namespace {

enum Column
{
    In,
    Out,
    Text,
    What,
    ColumnCount
};

} // namespace

UnmatchedDialog::UnmatchedDialog(Workspace &workspace, const QString &language, QList<ForeignCue> rows, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_language(language)
    , m_rows(std::move(rows))
    , m_choices(m_rows.size(), Choice::LeaveOut)
    , m_table(new QTableWidget(int(m_rows.size()), ColumnCount))
{
    setObjectName(QStringLiteral("unmatchedDialog"));
    setWindowTitle(tr("Translations without a cue"));
    resize(820, 480);
    auto *head = new QLabel(tr("%n row(s) of the translation match no cue of the film. Choose what becomes of the "
                               "selected rows.",
                               nullptr, int(m_rows.size())));
    head->setWordWrap(true);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    for (const auto &[text, choice] :
         {std::pair(tr("&Attach to the nearest cue"), Choice::Attach), std::pair(tr("&Make cues"), Choice::Create),
          std::pair(tr("&Leave out"), Choice::LeaveOut)}) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, choice = choice] { setChoiceOfSelected(choice); });
        choices->addWidget(button);
    }
    choices->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Leave all out"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(makeTable(), 1);
    layout->addLayout(choices);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnmatchedDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &UnmatchedDialog::reject);
    connect(&workspace, &Workspace::documentReplaced, this, &UnmatchedDialog::reject);
}

QWidget *UnmatchedDialog::makeTable()
{
    m_table->setHorizontalHeaderLabels({tr("IN"), tr("OUT"), tr("Text"), tr("What becomes of it")});
    m_table->setAccessibleName(tr("Rows without a cue"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setResizeContentsPrecision(100);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const Column column : {Text, What})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    for (int row = 0; row < m_rows.size(); ++row) {
        const ForeignCue &cue = m_rows.at(row);
        m_table->setItem(row, In, new QTableWidgetItem(toClockText(cue.range.in)));
        m_table->setItem(row, Out, new QTableWidgetItem(toClockText(cue.range.out)));
        m_table->setItem(row, Text, new QTableWidgetItem(QString(cue.text).replace(u'\n', QStringLiteral(" ⏎ "))));
        m_table->setItem(row, What, new QTableWidgetItem(choiceText(row)));
    }
    m_table->selectAll();
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < m_rows.size())
            m_workspace.jumpToTime(m_rows.at(row).range.in);
    });
    return m_table;
}

void UnmatchedDialog::setChoice(int row, Choice choice)
{
    m_choices[row] = choice;
    m_table->item(row, What)->setText(choiceText(row));
}

void UnmatchedDialog::setChoiceOfSelected(Choice choice)
{
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        setChoice(index.row(), choice);
}

QString UnmatchedDialog::choiceText(int row) const
{
    switch (m_choices.at(row)) {
    case Choice::LeaveOut:
        return tr("Left out");
    case Choice::Create:
        return tr("A new cue");
    case Choice::Attach:
        break;
    }
    const ProjectContent &content = m_workspace.document()->content();
    const CueId nearest = nearestTo(m_rows.at(row).range);
    const Cue *cue = content.findCue(nearest);
    return cue ? tr("To cue %1: %2")
                     .arg(content.track().indexOf(nearest) + 1)
                     .arg(QString(cue->text).replace(u'\n', u' '))
               : tr("Left out");
}

CueId UnmatchedDialog::nearestTo(const TimeRange &range) const
{
    const QList<Cue> &cues = m_workspace.document()->cues();
    const auto distance = [&range](const Cue &cue) {
        return std::max({MediaTime(), cue.range.in - range.out, range.in - cue.range.out});
    };
    const auto nearest = std::min_element(cues.begin(), cues.end(),
                                          [&](const Cue &a, const Cue &b) { return distance(a) < distance(b); });
    return nearest == cues.end() ? CueId() : nearest->id;
}

void UnmatchedDialog::accept()
{
    if (!m_workspace.isEditable()) {
        reject();
        return;
    }
    QList<std::pair<CueId, QString>> attached;
    QList<Cue> created;
    for (int row = 0; row < m_rows.size(); ++row) {
        const ForeignCue &source = m_rows.at(row);
        if (m_choices.at(row) == Choice::Attach) {
            if (const CueId nearest = nearestTo(source.range); !nearest.isNull())
                attached.append({nearest, source.text});
        } else if (m_choices.at(row) == Choice::Create) {
            Cue cue;
            cue.id = m_workspace.document()->newId<CueId>();
            cue.range = source.range;
            cue.translations.insert(m_language, source.text);
            if (!source.look.isEmpty())
                cue.looks.insert(m_language, source.look);
            created.append(cue);
        }
    }
    if ((attached.isEmpty() && created.isEmpty()) || m_workspace.run<PlaceTranslations>(m_language, attached, created))
        QDialog::accept();
}

} // namespace cinefluent::studio
