// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/exportwordsdialog.h"

#include "studio/scenarios/flashcards.h"
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

namespace {

const QString ankiSuffix = QStringLiteral("apkg");

QSpinBox *paddingBox(MediaTime value, const QString &suffix)
{
    constexpr int mostMs = 5000;
    constexpr int stepMs = 50;
    auto *box = new QSpinBox;
    box->setRange(0, mostMs);
    box->setSingleStep(stepMs);
    box->setSuffix(suffix);
    box->setValue(int(value.roundMs()));
    return box;
}

} // namespace

ExportWordsDialog::ExportWordsDialog(const ProjectContent &content, std::shared_ptr<const FilmIndex> film,
                                     const LessonId &selectedLesson, QWidget *parent)
    : QDialog(parent)
    , m_content(content)
    , m_film(std::move(film))
    , m_format(new QComboBox)
    , m_language(new QComboBox)
    , m_range(new QComboBox)
    , m_sound(new QCheckBox(tr("&Sound of each sentence")))
    , m_before(paddingBox(SoundPadding().before, tr(" ms")))
    , m_after(paddingBox(SoundPadding().after, tr(" ms")))
    , m_pictures(new QCheckBox(tr("&Picture of each sentence")))
    , m_count(new QLabel)
{
    setObjectName(QStringLiteral("exportWordsDialog"));
    setWindowTitle(tr("Export words"));
    setMinimumWidth(420);
    m_format->addItem(tr("Anki package (.apkg)"), ankiSuffix);
    m_format->addItem(tr("Table (.csv)"), QStringLiteral("csv"));
    for (const QString &language : content.settings().translationLanguages)
        m_language->addItem(languageTitle(language), language);
    if (m_language->count() == 0)
        m_language->addItem(tr("None: definitions only"), QString());
    m_range->addItem(tr("Whole film"), QUuid());
    for (const Lesson &lesson : content.lessons())
        m_range->addItem(tr("Lesson %1: %2").arg(lesson.order).arg(lesson.title), lesson.id.uuid());
    m_range->setCurrentIndex(std::max(0, m_range->findData(selectedLesson.uuid())));
    m_sound->setChecked(true);
    m_pictures->setChecked(true);

    auto *form = new FieldForm;
    form->addField(QStringLiteral("format"), tr("&Format"), m_format);
    form->addField(QStringLiteral("language"), tr("For learners who speak"), m_language);
    form->addField(QStringLiteral("range"), tr("&Words of"), m_range);
    form->addWide(m_sound);
    form->addPair(QStringLiteral("before"), tr("Sound &before"), m_before, QStringLiteral("after"), tr("Sound &after"),
                  m_after);
    form->addWide(m_pictures);
    form->addWide(m_count);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_export = buttons->button(QDialogButtonBox::Ok);
    m_export->setText(tr("Export…"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    form->setFlush();
    layout->addWidget(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportWordsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportWordsDialog::reject);
    for (QComboBox *box : {m_format, m_language, m_range})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportWordsDialog::showCount);
    connect(m_sound, &QCheckBox::toggled, this, &ExportWordsDialog::showCount);
    showCount();
}

WordExport ExportWordsDialog::request() const
{
    WordExport wanted;
    wanted.language = m_language->currentData().toString();
    const QUuid lesson = m_range->currentData().toUuid();
    if (!lesson.isNull())
        wanted.lesson = LessonId(lesson);
    wanted.hasSound = m_sound->isChecked();
    wanted.hasPictures = m_pictures->isChecked();
    wanted.film = m_film;
    wanted.padding = {MediaTime::fromMs(m_before->value()), MediaTime::fromMs(m_after->value())};
    return wanted;
}

QString ExportWordsDialog::suffix() const
{
    return m_format->currentData().toString();
}

void ExportWordsDialog::showCount()
{
    const bool takesMedia = suffix() == ankiSuffix && m_film;
    m_sound->setEnabled(takesMedia);
    m_pictures->setEnabled(takesMedia);
    m_before->setEnabled(takesMedia && m_sound->isChecked());
    m_after->setEnabled(takesMedia && m_sound->isChecked());
    const WordExport wanted = request();
    const qsizetype count = flashcardsOf(m_content, wanted.language, wanted.lesson).size();
    m_export->setEnabled(count > 0);
    m_count->setText(count > 0 ? tr("%n card(s) will be written, one for each meaning.", nullptr, int(count))
                               : tr("No word here is translated into this language or defined yet."));
}

} // namespace cinefluent::studio
