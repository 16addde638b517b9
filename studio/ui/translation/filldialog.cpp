// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/translation/filldialog.h"

#include "studio/ui/widgets/fieldform.h"
#include "studio/ui/widgets/languagebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cinefluent::studio {

FillDialog::FillDialog(const ProjectContent &content, QList<CueId> selected, const QString &language,
                       const QString &host, QWidget *parent)
    : QDialog(parent)
    , m_content(content)
    , m_selected(std::move(selected))
    , m_language(new QComboBox)
    , m_range(new QComboBox)
    , m_memory(new QCheckBox(tr("From the translation &memory")))
    , m_atLeast(new QSpinBox)
    , m_service(new QCheckBox(host.isEmpty() ? tr("By mac&hine: no service is set up in the preferences")
                                             : tr("By mac&hine, from %1").arg(host)))
    , m_count(new QLabel)
{
    setObjectName(QStringLiteral("fillDialog"));
    setWindowTitle(tr("Fill in translations"));
    setMinimumWidth(440);
    for (const QString &tag : content.settings().translationLanguages)
        m_language->addItem(languageTitle(tag), tag);
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_range->addItem(tr("Whole film"), false);
    if (m_selected.size() > 1)
        m_range->addItem(tr("Selected cues"), true);
    m_memory->setChecked(true);
    m_atLeast->setRange(50, 100);
    m_atLeast->setValue(100);
    m_atLeast->setSuffix(tr(" %"));
    m_service->setEnabled(!host.isEmpty());
    m_count->setWordWrap(true);

    auto *form = new FieldForm;
    form->setFlush();
    form->addField(QStringLiteral("language"), tr("&Language"), m_language);
    form->addField(QStringLiteral("range"), tr("Cues &of"), m_range);
    form->addWide(m_memory);
    form->addField(QStringLiteral("atLeast"), tr("Where the text is alike by at &least"), m_atLeast);
    form->addWide(m_service);
    form->addWide(m_count);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_fill = buttons->button(QDialogButtonBox::Ok);
    m_fill->setText(tr("&Fill in"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QComboBox *box : {m_language, m_range})
        connect(box, &QComboBox::currentIndexChanged, this, &FillDialog::showCount);
    for (QCheckBox *box : {m_memory, m_service})
        connect(box, &QCheckBox::toggled, this, &FillDialog::showCount);
    showCount();
}

FillRequest FillDialog::request() const
{
    FillRequest request;
    request.language = m_language->currentData().toString();
    if (m_range->currentData().toBool())
        request.cues = m_selected;
    request.usesMemory = m_memory->isChecked();
    request.atLeast = m_atLeast->value();
    request.usesService = m_service->isChecked();
    return request;
}

void FillDialog::showCount()
{
    const FillRequest wanted = request();
    int count = 0;
    for (const Cue &cue : m_content.cues()) {
        const bool isAsked = wanted.cues.isEmpty() || wanted.cues.contains(cue.id);
        count +=
            isAsked && !cue.text.trimmed().isEmpty() && cue.translations.value(wanted.language).trimmed().isEmpty();
    }
    m_atLeast->setEnabled(wanted.usesMemory);
    m_fill->setEnabled(count > 0 && (wanted.usesMemory || wanted.usesService));
    m_count->setText(count == 0
                         ? tr("Every cue here is translated.")
                         : tr("%n cue(s) have no translation. Those that have one stay as they are.", nullptr, count));
}

} // namespace cinefluent::studio
