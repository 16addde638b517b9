// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/quality/fixdialog.h"

#include "common/timeline/framerate.h"
#include "studio/scenarios/checkproject.h"
#include "studio/ui/quality/issuetext.h"
#include "studio/ui/widgets/fieldform.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cinefluent::studio {

namespace {

constexpr int shownRows = 500;

struct Row
{
    QString place;
    QString before;
    QString after;
};

QString timesOf(const TimeRange &range)
{
    return FixDialog::tr("%1 → %2").arg(toClockText(range.in), toClockText(range.out));
}

QString oneLine(QString text)
{
    return text.replace(u'\n', QStringLiteral(" ⏎ "));
}

template<typename T>
QHash<QUuid, const T *> byId(const QList<T> &items)
{
    QHash<QUuid, const T *> found;
    for (const T &item : items)
        found.insert(item.id.uuid(), &item);
    return found;
}

QList<Row> rowsOfCues(const QList<Cue> &before, const QList<Cue> &after)
{
    QList<Row> rows;
    const auto now = byId(after);
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Cue &cue = before[i];
        const Cue *changed = now.value(cue.id.uuid());
        if (changed && *changed == cue)
            continue;
        const QString place = QStringLiteral("#%1").arg(i + 1);
        if (!changed) {
            rows.append({place, oneLine(cue.text), FixDialog::tr("(deleted)")});
            continue;
        }
        if (changed->range != cue.range)
            rows.append({place, timesOf(cue.range), timesOf(changed->range)});
        if (changed->text != cue.text)
            rows.append({place, oneLine(cue.text), oneLine(changed->text)});
        for (auto it = changed->translations.cbegin(); it != changed->translations.cend(); ++it) {
            if (it.value() != cue.translations.value(it.key()))
                rows.append({QStringLiteral("%1 %2").arg(place, it.key()), oneLine(cue.translations.value(it.key())),
                             oneLine(it.value())});
        }
    }
    return rows;
}

QList<Row> rowsOfLessons(const QList<Lesson> &before, const QList<Lesson> &after)
{
    QList<Row> rows;
    const auto now = byId(after);
    for (const Lesson &lesson : before) {
        const Lesson *changed = now.value(lesson.id.uuid());
        if (!changed || *changed == lesson)
            continue;
        const auto shown = [](const Lesson &each) {
            return QStringLiteral("%1 · %2 · %3").arg(QString::number(each.order), each.language, timesOf(each.range));
        };
        rows.append({lesson.title, shown(lesson), shown(*changed)});
    }
    return rows;
}

QList<Row> rowsOfWords(const quality::Content &before, const quality::Content &after)
{
    QList<Row> rows;
    const auto now = byId(after.headwords);
    const auto marks = [](const quality::Content &content) {
        QHash<QUuid, QList<Occurrence>> found;
        for (const Occurrence &occurrence : content.occurrences)
            found[occurrence.headwordId.uuid()].append(occurrence);
        return found;
    };
    const auto marksBefore = marks(before);
    const auto marksAfter = marks(after);
    for (const Headword &word : before.headwords) {
        const QUuid &id = word.id.uuid();
        const Headword *changed = now.value(id);
        const auto shown = [](const Headword &each, qsizetype count) {
            return FixDialog::tr("%1 (%2), %n occurrence(s)", nullptr, int(count)).arg(each.word, each.language);
        };
        const QString former = shown(word, marksBefore.value(id).size());
        if (!changed)
            rows.append({word.word, former, FixDialog::tr("(deleted)")});
        else if (!(*changed == word) || marksBefore.value(id) != marksAfter.value(id))
            rows.append({word.word, former, shown(*changed, marksAfter.value(id).size())});
    }
    return rows;
}

} // namespace

FixDialog::FixDialog(Workspace &workspace, const QualityMonitor &quality, const QString &code, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_quality(quality)
    , m_check(new QComboBox)
    , m_summary(new QLabel)
    , m_changes(new QTableWidget(0, 3))
{
    setObjectName(QStringLiteral("fixDialog"));
    setWindowTitle(tr("Fix issues"));
    resize(760, 560);
    m_check->setObjectName(QStringLiteral("fixCheck"));
    m_summary->setObjectName(QStringLiteral("fixSummary"));
    m_summary->setWordWrap(true);
    m_changes->setObjectName(QStringLiteral("fixChanges"));
    m_changes->setHorizontalHeaderLabels({tr("Where"), tr("Before"), tr("After")});
    m_changes->setAccessibleName(tr("What would change"));
    m_changes->verticalHeader()->hide();
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_changes->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_changes->horizontalHeader()->setHighlightSections(false);
    m_changes->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_changes->setAlternatingRowColors(true);
    m_changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_changes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_changes->setShowGrid(false);
    m_changes->setTabKeyNavigation(false);

    auto *form = new FieldForm;
    form->setFlush();
    form->addField(QStringLiteral("check"), tr("&Check"), m_check);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_fix = buttons->button(QDialogButtonBox::Ok);
    m_fix->setText(tr("&Fix all"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_changes, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FixDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FixDialog::reject);
    connect(m_check, &QComboBox::currentIndexChanged, this, &FixDialog::preview);
    connect(&workspace, &Workspace::documentReplaced, this, &FixDialog::reject);
    showChecks(code);
}

/// The checks with issues that may be mended, the most frequent first.
void FixDialog::showChecks(const QString &code)
{
    QMap<QString, int> counts;
    for (const quality::Issue &issue : m_quality.issues()) {
        if (quality::isMechanical(issue.code))
            ++counts[issue.code];
    }
    QStringList codes = counts.keys();
    std::stable_sort(codes.begin(), codes.end(),
                     [&](const QString &a, const QString &b) { return counts.value(a) > counts.value(b); });
    {
        const QSignalBlocker blocker(m_check);
        for (const QString &each : std::as_const(codes))
            m_check->addItem(tr("%1 (%2)").arg(issueKindText(each)).arg(counts.value(each)), each);
        m_check->setCurrentIndex(std::max(0, m_check->findData(code)));
    }
    preview();
}

void FixDialog::preview()
{
    m_changes->setRowCount(0);
    m_revision = -1;
    const ProjectDocument *document = m_workspace.document();
    const QString code = m_check->currentData().toString();
    if (!document || code.isEmpty()) {
        m_summary->setText(tr("There is no issue that can be fixed mechanically."));
        m_fix->setEnabled(false);
        return;
    }
    QList<quality::Issue> issues;
    for (const quality::Issue &issue : m_quality.issues()) {
        if (issue.code == code)
            issues.append(issue);
    }
    QGuiApplication::setOverrideCursor(Qt::BusyCursor);
    m_revision = document->revision();
    m_before = qualityContentOf(document->content(), m_quality.cuts(), m_quality.clippedSound());
    m_fixed = quality::fixesOf(issues, m_before, m_quality.profile());
    QGuiApplication::restoreOverrideCursor();
    const auto left = int(m_fixed.left.size());
    QString text = tr("%n issue(s) can be fixed.", nullptr, int(m_fixed.fixed.size()));
    if (left > 0)
        text +=
            QLatin1Char(' ') + tr("%n issue(s) need a person: there is no room, or no change is sure.", nullptr, left);
    m_summary->setText(text);
    m_fix->setEnabled(!m_fixed.fixed.isEmpty() && m_workspace.isEditable());
    showChanges(m_before);
}

void FixDialog::showChanges(const quality::Content &before)
{
    const QList<Row> rows = rowsOfCues(before.cues, m_fixed.content.cues) +
                            rowsOfLessons(before.lessons, m_fixed.content.lessons) +
                            rowsOfWords(before, m_fixed.content);
    const auto shown = int(std::min<qsizetype>(rows.size(), shownRows));
    m_changes->setRowCount(shown);
    for (int i = 0; i < shown; ++i) {
        m_changes->setItem(i, 0, new QTableWidgetItem(rows[i].place));
        m_changes->setItem(i, 1, new QTableWidgetItem(rows[i].before));
        m_changes->setItem(i, 2, new QTableWidgetItem(rows[i].after));
    }
}

void FixDialog::accept()
{
    if (!m_workspace.document() || m_workspace.document()->revision() != m_revision) {
        preview(); // edited beneath the dialog: look again
        return;
    }
    if (!m_workspace.run<FixIssues>(m_before, m_fixed.content))
        return;
    QDialog::accept();
}

} // namespace cinefluent::studio
