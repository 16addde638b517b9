// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/quality/profiledialog.h"

#include "common/quality/issuecodes.h"
#include "studio/document/commands/setprojectsettings.h"
#include "studio/document/durablefile.h"
#include "studio/scenarios/checkproject.h"
#include "studio/ui/quality/issuetext.h"
#include "studio/ui/widgets/fieldform.h"
#include "studio/ui/widgets/languagebox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cinefluent::studio {

namespace {

enum Base
{
    Adults,
    Children,
    Own
};

constexpr int offWeight = -1;

} // namespace

ProfileDialog::ProfileDialog(Workspace &workspace, QualityMonitor &quality, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_quality(quality)
    , m_limits(adjustableLimits())
    , m_base(new QComboBox)
    , m_language(new QComboBox)
    , m_table(new QTableWidget(int(m_limits.size()), ColumnCount))
    , m_findings(new QLabel)
    , m_reset(new QPushButton(tr("&Reset check")))
{
    setObjectName(QStringLiteral("profileDialog"));
    setWindowTitle(tr("Quality profile"));
    resize(760, 680);
    m_base->setObjectName(QStringLiteral("profileBase"));
    m_language->setObjectName(QStringLiteral("profileLanguage"));
    m_table->setObjectName(QStringLiteral("profileTable"));
    m_base->addItem(tr("As shipped, for adults"), Adults);
    m_base->addItem(tr("As shipped, for children"), Children);
    m_base->addItem(tr("This project’s own"), Own);
    fillTable();
    build();
    connect(m_base, &QComboBox::activated, this, &ProfileDialog::chooseStandard);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ProfileDialog::showProfile);
    connect(m_reset, &QPushButton::clicked, this, &ProfileDialog::resetRow);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeEvents &events) {
        if (eventIn<SettingsChanged>(events) || eventIn<MediaChanged>(events))
            showProfile();
    });
    connect(&m_workspace, &Workspace::documentReplaced, this, &ProfileDialog::reject);
    connect(&m_quality, &QualityMonitor::issuesChanged, this, &ProfileDialog::showFindings);
    showLanguages();
    showProfile();
    showFindings();
    m_table->setCurrentCell(0, Check);
}

void ProfileDialog::build()
{
    auto *form = new FieldForm;
    form->setFlush();
    form->addField(QStringLiteral("base"), tr("&Profile"), m_base);
    form->addField(QStringLiteral("language"), tr("Limits for &language"), m_language);
    auto *note = new QLabel(tr("Checks of what cannot be published, such as empty or overlong texts and broken times, "
                               "are always errors and are not listed."));
    note->setProperty("role", QStringLiteral("muted"));
    note->setWordWrap(true);
    m_findings->setProperty("role", QStringLiteral("muted"));
    m_findings->setObjectName(QStringLiteral("profileFindings"));
    auto *take = new QPushButton(tr("&Import…"));
    auto *give = new QPushButton(tr("&Export…"));
    connect(take, &QPushButton::clicked, this, &ProfileDialog::importProfile);
    connect(give, &QPushButton::clicked, this, &ProfileDialog::exportProfile);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);
    auto *foot = new QHBoxLayout;
    for (QPushButton *button : {m_reset, take, give}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(form);
    layout->addWidget(m_table, 1);
    layout->addWidget(note);
    layout->addWidget(m_findings);
    layout->addLayout(foot);
}

QString ProfileDialog::unitText(QualityLimit::Unit unit)
{
    switch (unit) {
    case QualityLimit::Unit::None:
        return {};
    case QualityLimit::Unit::CharactersPerSecond:
        return tr("characters a second");
    case QualityLimit::Unit::Characters:
        return tr("characters");
    case QualityLimit::Unit::Lines:
        return tr("lines");
    case QualityLimit::Unit::Milliseconds:
        return tr("ms");
    case QualityLimit::Unit::Frames:
        return tr("frames");
    case QualityLimit::Unit::Seconds:
        return tr("s");
    }
    return {};
}

QString ProfileDialog::titleOf(const QualityLimit &limit) const
{
    if (limit.level)
        return tr("%1: %2", "check, level").arg(issueKindText(limit.code), toString(*limit.level));
    return issueKindText(limit.code);
}

void ProfileDialog::fillTable()
{
    m_table->setHorizontalHeaderLabels({tr("Check"), tr("Weight"), tr("Limit"), tr("Unit")});
    m_table->setAccessibleName(tr("Checks and their limits"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Check, QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setColumnWidth(Limit, fontMetrics().horizontalAdvance(QStringLiteral("00000.0")) + 70);
    m_table->setColumnWidth(Unit,
                            fontMetrics().horizontalAdvance(unitText(QualityLimit::Unit::CharactersPerSecond)) + 24);
    for (int row = 0; row < m_limits.size(); ++row) {
        const QualityLimit &limit = m_limits[row];
        const QString title = titleOf(limit);
        m_table->setItem(row, Check, new QTableWidgetItem(title));
        m_table->setItem(row, Unit, new QTableWidgetItem(unitText(limit.unit)));
        auto *weight = new QComboBox;
        weight->setAccessibleName(tr("Weight of “%1”").arg(title));
        weight->addItem(tr("Off"), offWeight);
        if (limit.level) {
            weight->addItem(tr("On"), 0);
        } else {
            weight->addItem(tr("Note"), int(quality::Severity::Info));
            weight->addItem(tr("Warning"), int(quality::Severity::Warning));
            weight->addItem(tr("Error"), int(quality::Severity::Error));
        }
        connect(weight, &QComboBox::activated, this, [this, row, weight] {
            const int chosen = weight->currentData().toInt();
            m_table->setCurrentCell(row, Check);
            change([&](quality::Profile &profile) {
                const QualityLimit &own = m_limits[row];
                if (own.level)
                    setLimit(profile, own, {},
                             chosen == offWeight
                                 ? std::nullopt
                                 : std::optional(
                                       limitIn(shipped(), own, {}).value_or(profile.fallback.maxCharactersPerSecond)));
                else
                    setWeight(profile, own.code,
                              chosen == offWeight ? std::nullopt : std::optional(quality::Severity(chosen)));
            });
        });
        m_table->setCellWidget(row, Weight, weight);
        weight->ensurePolished();
        m_table->setColumnWidth(Weight, std::max(m_table->columnWidth(Weight), weight->sizeHint().width() + 24));
        if (limit.unit == QualityLimit::Unit::None)
            continue;
        auto *figure = new QDoubleSpinBox;
        figure->setAccessibleName(tr("Limit of “%1”").arg(title));
        figure->setDecimals(limit.isWhole ? 0 : 1);
        figure->setRange(limit.bounds.min, limit.bounds.max);
        figure->setKeyboardTracking(false); // 17 is not 1 first
        connect(figure, &QDoubleSpinBox::valueChanged, this, [this, row](double value) {
            if (m_showing)
                return;
            m_table->setCurrentCell(row, Check);
            change([&](quality::Profile &profile) { setLimit(profile, m_limits[row], language(), value); });
        });
        m_table->setCellWidget(row, Limit, figure);
    }
}

QString ProfileDialog::language() const
{
    return m_language->currentData().toString();
}

void ProfileDialog::showLanguages()
{
    const QScopedValueRollback guard(m_showing, true);
    QStringList languages;
    const auto add = [&](const QString &tag) {
        const QString key = tag.section(u'-', 0, 0).toLower();
        if (!key.isEmpty() && !languages.contains(key))
            languages.append(key);
    };
    const ProjectSettings &settings = m_workspace.document()->settings();
    add(settings.originalLanguage);
    for (const QString &tag : settings.translationLanguages)
        add(tag);
    const quality::Profile profile = profileOf(m_workspace.document()->content());
    for (auto it = profile.languages.keyBegin(); it != profile.languages.keyEnd(); ++it)
        add(*it);
    for (const QString &key : std::as_const(languages))
        m_language->addItem(languageTitle(key), key);
    m_language->addItem(tr("All other languages"), QString());
}

quality::Profile ProfileDialog::shipped() const
{
    const bool children = m_workspace.document()->settings().audience == u"children";
    return quality::Profile::standard(children ? quality::Audience::Children : quality::Audience::Adult);
}

void ProfileDialog::showProfile()
{
    if (!m_workspace.document())
        return;
    const QScopedValueRollback guard(m_showing, true);
    m_profile = profileOf(m_workspace.document()->content());
    const ProjectSettings &settings = m_workspace.document()->settings();
    const Base base = !settings.qualityLimits.isEmpty() ? Own : settings.audience == u"children" ? Children : Adults;
    m_base->setCurrentIndex(m_base->findData(base));
    for (int row = 0; row < m_limits.size(); ++row)
        showRow(row);
    const bool editable = m_workspace.isEditable();
    for (QWidget *widget : {static_cast<QWidget *>(m_base), static_cast<QWidget *>(m_reset)})
        widget->setEnabled(editable);
}

void ProfileDialog::showRow(int row)
{
    const QualityLimit &limit = m_limits[row];
    const std::optional<double> figure = limitIn(m_profile, limit, language());
    const std::optional<quality::Severity> weight = weightIn(m_profile, limit.code);
    const int shown = limit.level ? (figure ? 0 : offWeight) : weight ? int(*weight) : offWeight;
    auto *box = qobject_cast<QComboBox *>(m_table->cellWidget(row, Weight));
    box->setCurrentIndex(box->findData(shown));
    box->setEnabled(m_workspace.isEditable());
    if (auto *spin = qobject_cast<QDoubleSpinBox *>(m_table->cellWidget(row, Limit))) {
        spin->setValue(figure.value_or(limit.bounds.max));
        spin->setEnabled(m_workspace.isEditable() && shown != offWeight);
    }
    const bool isShipped =
        figure == limitIn(shipped(), limit, language()) && weight == weightIn(quality::Profile(), limit.code);
    QFont font = m_table->font();
    font.setBold(!isShipped);
    m_table->item(row, Check)->setFont(font);
    m_table->item(row, Check)->setToolTip(isShipped ? QString() : tr("Differs from what is shipped"));
}

void ProfileDialog::showFindings()
{
    m_findings->setText(tr("With these limits: %1, %2")
                            .arg(tr("%n error(s)", nullptr, m_quality.count(quality::Severity::Error)),
                                 tr("%n warning(s)", nullptr, m_quality.count(quality::Severity::Warning))));
}

void ProfileDialog::store(const Result<ProjectSettings> &settings)
{
    if (!settings)
        emit m_workspace.failed(settings.error());
    else
        m_workspace.run<SetProjectSettings>(*settings);
    showProfile();
    m_quality.settle();
}

void ProfileDialog::change(const std::function<void(quality::Profile &)> &edit)
{
    edit(m_profile);
    store(withProfile(m_workspace.document()->settings(), quality::writeProfile(m_profile)));
}

void ProfileDialog::chooseStandard(int index)
{
    const int base = m_base->itemData(index).toInt();
    ProjectSettings settings = m_workspace.document()->settings();
    if (base == Own) {
        store(withProfile(settings, profileFileOf(m_workspace.document()->content())));
        return;
    }
    settings.audience = base == Children ? QStringLiteral("children") : QStringLiteral("adult");
    store(withStandardLimits(settings));
}

void ProfileDialog::resetRow()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    change([&](quality::Profile &profile) {
        setLimit(profile, m_limits[row], language(), limitIn(shipped(), m_limits[row], language()));
        if (!m_limits[row].level)
            setWeight(profile, m_limits[row].code, weightIn(quality::Profile(), m_limits[row].code));
    });
}

void ProfileDialog::importProfile()
{
    auto *dialog = new QFileDialog(this, tr("Import quality profile"), {}, tr("Quality profiles (*.cfprofile *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            store(withProfile(m_workspace.document()->settings(), file.readAll()));
        else
            store(makeError(ErrorKind::NotFound, QStringLiteral("quality_profile_unreadable"),
                            tr("The file cannot be read. The project’s limits are as they were."), file.errorString()));
    });
    dialog->open();
}

void ProfileDialog::exportProfile()
{
    auto *dialog = new QFileDialog(this, tr("Export quality profile"), {}, tr("Quality profiles (*.cfprofile *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("cfprofile"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const Result<void> done = durablefile::write(path, profileFileOf(m_workspace.document()->content())); !done)
            emit m_workspace.failed(done.error());
    });
    dialog->open();
}

} // namespace cinefluent::studio
