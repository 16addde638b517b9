// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/exportdialog.h"

#include "common/formats/encoding.h"
#include "studio/scenarios/commontexts.h"
#include "studio/ui/dialogs/losstext.h"
#include "studio/ui/widgets/fieldform.h"
#include "studio/ui/widgets/languagebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace cinefluent::studio {

namespace {

constexpr int secondLanguageRole = Qt::UserRole + 1;
constexpr int selectionRole = Qt::UserRole + 1;

} // namespace

ExportDialog::ExportDialog(const ProjectContent &content, const formats::FormatRegistry &registry,
                           const LessonId &selectedLesson, const QList<CueId> &selectedCues, QWidget *parent)
    : QDialog(parent)
    , m_content(content)
    , m_registry(registry)
    , m_selected(selectedCues.begin(), selectedCues.end())
    , m_format(new QComboBox)
    , m_language(new QComboBox)
    , m_range(new QComboBox)
    , m_encoding(new QComboBox)
    , m_mark(new QCheckBox(tr("Add a &byte order mark (BOM)")))
    , m_losses(new QLabel)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export subtitles"));
    setMinimumWidth(420);
    for (const auto &format : registry.formats()) {
        m_format->addItem(localText(format->displayName()), format->name());
        m_format->setItemData(m_format->count() - 1, format->extensions().value(0), Qt::UserRole + 1);
    }
    m_language->addItem(tr("Original: %1").arg(languageTitle(content.settings().originalLanguage)), QString());
    for (const QString &language : content.settings().translationLanguages)
        m_language->addItem(tr("Translation: %1").arg(languageTitle(language)), language);
    for (const QString &language : content.settings().translationLanguages) {
        m_language->addItem(
            tr("Both: %1, %2 below").arg(languageTitle(content.settings().originalLanguage), languageTitle(language)),
            QString());
        m_language->setItemData(m_language->count() - 1, language, secondLanguageRole);
    }
    m_range->addItem(tr("Whole film"), QUuid());
    if (m_selected.size() > 1) { // one cue is selected all the time
        m_range->addItem(tr("%n selected cue(s)", nullptr, int(m_selected.size())), QUuid());
        m_range->setItemData(m_range->count() - 1, true, selectionRole);
    }
    for (const Lesson &lesson : content.lessons())
        m_range->addItem(tr("Lesson %1: %2").arg(lesson.order).arg(lesson.title), lesson.id.uuid());
    m_range->setCurrentIndex(std::max(0, m_range->findData(selectedLesson.uuid())));
    for (const formats::KnownEncoding &known : formats::knownEncodings())
        m_encoding->addItem(QString::fromLatin1(known.name), known.name);
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(QByteArray("UTF-8"))));

    auto *form = new FieldForm;
    form->addField(QStringLiteral("format"), tr("&Format"), m_format);
    form->addField(QStringLiteral("language"), tr("&Language"), m_language);
    form->addField(QStringLiteral("range"), tr("&Range"), m_range);
    form->addField(QStringLiteral("encoding"), tr("&Encoding"), m_encoding);
    form->addWide(m_mark);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_export = buttons->button(QDialogButtonBox::Ok);
    m_export->setText(tr("Export…"));
    m_losses->setObjectName(QStringLiteral("exportLosses"));
    m_losses->setWordWrap(true);
    m_losses->setAccessibleName(tr("What this format loses"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    form->setFlush();
    layout->addWidget(form);
    layout->addWidget(m_losses);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    for (QComboBox *box : {m_format, m_language, m_range, m_encoding})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showLosses);
    const QString known = m_content.settings().sources.value(QString()).format;
    m_format->setCurrentIndex(std::max(0, m_format->findData(known)));
    showLosses();
}

SubtitleExport ExportDialog::request() const
{
    SubtitleExport wanted;
    wanted.format = m_format->currentData().toString();
    wanted.language = m_language->currentData().toString();
    wanted.secondLanguage = m_language->currentData(secondLanguageRole).toString();
    if (m_range->currentData(selectionRole).toBool())
        wanted.selection = m_selected;
    const QUuid lesson = m_range->currentData().toUuid();
    if (!lesson.isNull())
        wanted.lesson = LessonId(lesson);
    wanted.encoding = m_encoding->currentData().toByteArray();
    wanted.withByteOrderMark = m_mark->isChecked();
    return wanted;
}

void ExportDialog::showLosses()
{
    formats::LossReport losses;
    const Result<QByteArray> bytes = subtitleBytes(m_content, m_registry, request(), &losses);
    const QStringList texts = bytes ? lossTexts(losses) : QStringList(bytes.error().message);
    m_export->setEnabled(bytes.ok());
    m_losses->setText(texts.join(u'\n'));
    m_losses->setVisible(!texts.isEmpty());
    m_losses->setProperty("role", bytes ? QStringLiteral("warning") : QStringLiteral("fieldError"));
    m_losses->style()->polish(m_losses);
    adjustSize();
}

QString ExportDialog::suffix() const
{
    return m_format->currentData(Qt::UserRole + 1).toString();
}

} // namespace cinefluent::studio
