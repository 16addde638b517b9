// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/importdialog.h"

#include "common/formats/encoding.h"
#include "common/timeline/framerate.h"
#include "studio/scenarios/commontexts.h"
#include "studio/scenarios/worker.h"
#include "studio/ui/dialogs/translationpreviewmodel.h"
#include "studio/ui/widgets/languagebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QTableWidget>

namespace cinefluent::studio {

namespace {

constexpr int previewRows = 200;
constexpr int shownWarnings = 4;

void prepare(QTableView &table, const QString &name)
{
    table.setAccessibleName(name);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.setAlternatingRowColors(true);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
}

} // namespace

ImportDialog::ImportDialog(ImportSubtitles &importer, const QString &path,
                           std::shared_ptr<const ProjectDocument> document, std::shared_ptr<const FilmIndex> film,
                           const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_importer(importer)
    , m_path(path)
    , m_document(std::move(document))
    , m_film(std::move(film))
    , m_language(new QComboBox)
    , m_encoding(new QComboBox)
    , m_pages(new QStackedWidget)
    , m_table(new QTableWidget(0, 3))
    , m_translations(new TranslationPreviewModel(theme, this))
    , m_translationTable(new QTableView)
    , m_counts(new QLabel)
    , m_oddOnly(new QCheckBox(tr("&Only what does not match one to one")))
    , m_summary(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import subtitles – %1").arg(QFileInfo(path).fileName()));
    resize(900, 600);
    QStringList languages = m_document->settings().translationLanguages;
    languages.prepend(m_document->settings().originalLanguage);
    for (int i = 0; i < languages.size(); ++i) {
        m_language->addItem(i == 0 ? tr("Original: %1").arg(languageTitle(languages[i]))
                                   : tr("Translation: %1").arg(languageTitle(languages[i])),
                            languages[i]);
    }
    m_language->setObjectName(QStringLiteral("importLanguage"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(guessLanguage(languages))));
    m_language->setAccessibleName(tr("Import as"));
    m_encoding->addItem(tr("Detect automatically"), QByteArray());
    for (const formats::KnownEncoding &known : formats::knownEncodings())
        m_encoding->addItem(QStringLiteral("%1 – %2").arg(QString::fromLatin1(known.name),
                                                          localScript(QString::fromLatin1(known.script))),
                            known.name);
    m_encoding->setAccessibleName(tr("Encoding"));
    m_table->setHorizontalHeaderLabels({tr("IN"), tr("OUT"), tr("Text")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    prepare(*m_table, tr("Preview"));
    m_pages->addWidget(m_table);
    m_pages->addWidget(makeTranslations());
    m_summary->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    layOut();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_encoding, &QComboBox::activated, this, [this] { preview(); });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { preview(); });
    connect(m_oddOnly, &QCheckBox::toggled, m_translations, &TranslationPreviewModel::setOddOnly);
    preview();
}

QWidget *ImportDialog::makeTranslations()
{
    m_translationTable->setObjectName(QStringLiteral("importTranslations"));
    m_translationTable->setModel(m_translations);
    m_translationTable->horizontalHeader()->setResizeContentsPrecision(100);
    m_translationTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {int(TranslationPreviewModel::Text), int(TranslationPreviewModel::Translation)})
        m_translationTable->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_translationTable->setWordWrap(false);
    prepare(*m_translationTable, tr("How the translation matches the cues"));
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_counts->setWordWrap(true);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_counts);
    layout->addWidget(m_translationTable, 1);
    layout->addWidget(m_oddOnly);
    return page;
}

void ImportDialog::layOut()
{
    auto *head = new QGridLayout;
    head->setHorizontalSpacing(10);
    head->setVerticalSpacing(3);
    for (const auto &[column, text, field] :
         {std::tuple{0, tr("Import &as"), m_language}, {1, tr("&Encoding"), m_encoding}}) {
        auto *label = new QLabel(text);
        label->setProperty("role", QStringLiteral("muted"));
        label->setBuddy(field);
        head->addWidget(label, 0, column);
        head->addWidget(field, 1, column);
        head->setColumnStretch(column, 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_buttons);
}

QString ImportDialog::guessLanguage(const QStringList &languages) const
{
    // "film.es.srt" names its language.
    const QString stem = QFileInfo(m_path).completeBaseName();
    const QString tag = stem.section(QLatin1Char('.'), -1);
    for (const QString &language : languages) {
        if (language.compare(tag, Qt::CaseInsensitive) == 0)
            return language;
    }
    return languages.value(0);
}

SubtitleImport ImportDialog::request() const
{
    SubtitleImport wanted;
    wanted.path = m_path;
    wanted.language = m_language->currentData().toString();
    wanted.encoding = m_encoding->currentData().toByteArray();
    wanted.film = m_film;
    return wanted;
}

Task<void> ImportDialog::preview()
{
    const int number = ++m_previewNumber;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    const QPointer<ImportDialog> self(this);
    const Result<formats::SubtitleFile> file = co_await m_importer.read(request());
    if (!self || number != m_previewNumber)
        co_return;
    if (!file) {
        showError(file.error());
        co_return;
    }
    m_file = *file;
    showFile(m_file);
    if (!isTranslation() || m_file.cues.isEmpty())
        co_return;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    const CueTrack track = m_document->content().track();
    const QString language = request().language;
    const formats::SubtitleFile rows = m_file;
    const std::shared_ptr<const FilmIndex> film = m_film;
    TranslationPreview preview =
        co_await onWorker([&] { return previewTranslations(track, language, rows, film.get()); });
    if (self && number == m_previewNumber)
        showTranslations(std::move(preview));
}

bool ImportDialog::isTranslation() const
{
    return m_language->currentIndex() > 0 && !m_document->cues().isEmpty();
}

void ImportDialog::showTranslations(TranslationPreview preview)
{
    QStringList counts{tr("%n cue(s) matched", nullptr, int(preview.matched))};
    const auto add = [&counts](qsizetype count, const QString &text) {
        if (count > 0)
            counts.append(text);
    };
    add(preview.joined, tr("%n cue(s) with joined rows", nullptr, int(preview.joined)));
    add(preview.sharedOut, tr("%n cue(s) with a line of a row", nullptr, int(preview.sharedOut)));
    add(preview.undivided, tr("%n row(s) over several cues", nullptr, int(preview.undivided)));
    add(preview.cuesAlone, tr("%n cue(s) without a row", nullptr, int(preview.cuesAlone)));
    add(preview.rowsAlone, tr("%n row(s) without a cue", nullptr, int(preview.rowsAlone)));
    add(preview.replaced, tr("%n translation(s) replaced", nullptr, int(preview.replaced)));
    add(preview.dropped, tr("%n row(s) unusable", nullptr, int(preview.dropped)));
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    m_translations->setPreview(std::move(preview));
    m_pages->setCurrentIndex(1);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
}

void ImportDialog::showFile(const formats::SubtitleFile &file)
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!file.cues.isEmpty());
    m_pages->setCurrentIndex(0);
    const int rows = int(std::min<qsizetype>(file.cues.size(), previewRows));
    m_table->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const formats::SubtitleCue &cue = file.cues[row];
        QString text = cue.text;
        text.replace(QLatin1Char('\n'), QStringLiteral(" ⏎ "));
        m_table->setItem(row, 0, new QTableWidgetItem(toClockText(cue.range.in)));
        m_table->setItem(row, 1, new QTableWidgetItem(toClockText(cue.range.out)));
        m_table->setItem(row, 2, new QTableWidgetItem(text));
    }
    QStringList lines{tr("%1 · %2 · %3")
                          .arg(tr("%n cue(s)", nullptr, int(file.cues.size())), file.format.toUpper(),
                               QString::fromLatin1(file.encoding))};
    for (int i = 0; i < std::min<qsizetype>(file.warnings.size(), shownWarnings); ++i)
        lines.append(localText(file.warnings[i]));
    if (file.warnings.size() > shownWarnings)
        lines.append(tr("… and %n more warning(s)", nullptr, int(file.warnings.size()) - shownWarnings));
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_summary->style()->polish(m_summary);
}

void ImportDialog::showError(const Error &error)
{
    m_table->setRowCount(0);
    m_pages->setCurrentIndex(0);
    m_summary->setText(localText(error.message));
    m_summary->setProperty("role", QStringLiteral("fieldError"));
    m_summary->style()->polish(m_summary);
}

} // namespace cinefluent::studio
