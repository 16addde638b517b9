// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/translation/inconsistencydialog.h"

#include "studio/document/commands/setcuetranslation.h"
#include "studio/ui/widgets/languagebox.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cinefluent::studio {

namespace {

using translation::Inconsistency;

QString sentenceOf(const Inconsistency &finding)
{
    switch (finding.kind) {
    case Inconsistency::Kind::OtherTranslation:
        return InconsistencyDialog::tr("Elsewhere: “%1”").arg(finding.expected);
    case Inconsistency::Kind::TermNotKept:
        return InconsistencyDialog::tr("The glossary has “%1”").arg(finding.expected);
    case Inconsistency::Kind::NumberLost:
        return InconsistencyDialog::tr("The number %1 is missing").arg(finding.expected);
    case Inconsistency::Kind::NotTranslated:
        break;
    }
    return InconsistencyDialog::tr("Not translated: the same as the text");
}

QString oneLine(QString text)
{
    return text.replace(u'\n', QStringLiteral(" / "));
}

} // namespace

InconsistencyDialog::InconsistencyDialog(Workspace &workspace, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_language(language)
    , m_summary(new QLabel)
    , m_table(new QTableWidget(0, 4))
    , m_take(new QPushButton(tr("Use the usual &translation")))
{
    setObjectName(QStringLiteral("inconsistencyDialog"));
    setWindowTitle(tr("Check translations into %1").arg(languageTitle(language)));
    resize(820, 460);
    m_summary->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("inconsistencyTable"));
    m_table->setAccessibleName(tr("Inconsistent translations"));
    m_table->setHorizontalHeaderLabels({tr("Cue"), tr("Text"), tr("Translation"), tr("Finding")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    auto *again = new QPushButton(tr("Check &again"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_take, QDialogButtonBox::ActionRole);
    buttons->addButton(again, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(again, &QPushButton::clicked, this, &InconsistencyDialog::checkRequested);
    connect(m_take, &QPushButton::clicked, this, &InconsistencyDialog::takeExpected);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { goTo(row); });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { goTo(row); });
    connect(&workspace, &Workspace::documentReplaced, this, &QDialog::reject);
    setFindings({});
}

void InconsistencyDialog::setFindings(const QList<Inconsistency> &findings)
{
    const QSignalBlocker quiet(m_table);
    const QList<Cue> &cues = m_workspace.document()->cues();
    m_findings.clear();
    m_table->setRowCount(int(findings.size()));
    for (int row = 0; row < int(findings.size()); ++row) {
        const Inconsistency &finding = findings.at(row);
        const Cue &cue = cues.at(finding.text);
        m_findings.append({cue.id, finding.expected, finding.kind == Inconsistency::Kind::OtherTranslation});
        const QStringList texts{QLocale().toString(finding.text + 1), oneLine(cue.text),
                                oneLine(cue.translations.value(m_language)), oneLine(sentenceOf(finding))};
        for (int column = 0; column < int(texts.size()); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            m_table->setItem(row, column, item);
        }
    }
    m_summary->setText(findings.isEmpty() ? tr("Nothing contradicts itself or the glossary.")
                                          : tr("%n place(s) to look at. Choosing one goes to its cue.", nullptr,
                                               int(findings.size())));
    updateState();
}

void InconsistencyDialog::goTo(int row)
{
    updateState();
    const Finding finding = m_findings.value(row);
    if (m_workspace.isOpen() && m_workspace.document()->content().findCue(finding.cue))
        m_workspace.jumpToCue(finding.cue);
}

void InconsistencyDialog::takeExpected()
{
    const Finding finding = m_findings.value(m_table->currentRow());
    if (!finding.isReplaceable || !m_workspace.isEditable())
        return;
    m_workspace.document()->endMerging();
    m_workspace.run<SetCueTranslation>(finding.cue, m_language, finding.expected);
    m_workspace.document()->endMerging();
    emit checkRequested();
}

void InconsistencyDialog::updateState()
{
    m_take->setEnabled(m_workspace.isEditable() && m_findings.value(m_table->currentRow()).isReplaceable);
}

} // namespace cinefluent::studio
