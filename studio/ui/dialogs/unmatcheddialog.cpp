// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/unmatcheddialog.h"

#include "common/timeline/framerate.h"
#include "studio/document/commands/placetranslations.h"

#include <QComboBox>
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
    , m_table(new QTableWidget(int(m_rows.size()), ColumnCount))
{
    setObjectName(QStringLiteral("unmatchedDialog"));
    setWindowTitle(tr("Translations without a cue"));
    resize(820, 480);
    auto *head = new QLabel(tr("%n row(s) of the translation match no cue of the film. Choose what becomes of them.",
                               nullptr, int(m_rows.size())));
    head->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("IN"), tr("OUT"), tr("Text"), tr("What to do")});
    m_table->setAccessibleName(tr("Rows without a cue"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Text, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    for (int row = 0; row < m_rows.size(); ++row) {
        const ForeignCue &cue = m_rows.at(row);
        m_table->setItem(row, In, new QTableWidgetItem(toClockText(cue.range.in)));
        m_table->setItem(row, Out, new QTableWidgetItem(toClockText(cue.range.out)));
        m_table->setItem(row, Text, new QTableWidgetItem(QString(cue.text).replace(u'\n', QStringLiteral(" ⏎ "))));
        auto *choice = new QComboBox;
        choice->setAccessibleName(tr("What to do with row %1").arg(row + 1));
        choice->addItem(tr("Leave out"), int(Choice::LeaveOut));
        choice->addItem(tr("Attach to the nearest cue"), int(Choice::Attach));
        choice->addItem(tr("Make a cue of it"), int(Choice::Create));
        m_table->setCellWidget(row, What, choice);
    }
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < m_rows.size())
            m_workspace.jumpToTime(m_rows.at(row).range.in);
    });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Leave all out"));
    auto *attachAll = buttons->addButton(tr("&Attach all"), QDialogButtonBox::ActionRole);
    auto *createAll = buttons->addButton(tr("Make &cues of all"), QDialogButtonBox::ActionRole);
    for (const auto &[button, choice] : {std::pair(attachAll, Choice::Attach), std::pair(createAll, Choice::Create)}) {
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, choice] {
            for (int row = 0; row < m_rows.size(); ++row)
                setChoice(row, choice);
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnmatchedDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &UnmatchedDialog::reject);
    connect(&workspace, &Workspace::documentReplaced, this, &UnmatchedDialog::reject);
}

void UnmatchedDialog::setChoice(int row, Choice choice)
{
    if (auto *box = qobject_cast<QComboBox *>(m_table->cellWidget(row, What)))
        box->setCurrentIndex(box->findData(int(choice)));
}

UnmatchedDialog::Choice UnmatchedDialog::choiceOf(int row) const
{
    const auto *box = qobject_cast<const QComboBox *>(m_table->cellWidget(row, What));
    return box ? Choice(box->currentData().toInt()) : Choice::LeaveOut;
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
        if (choiceOf(row) == Choice::Attach) {
            attached.append({nearestTo(source.range), source.text});
        } else if (choiceOf(row) == Choice::Create) {
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
