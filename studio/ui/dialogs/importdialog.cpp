// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/importdialog.h"

#include "common/formats/encoding.h"
#include "common/timeline/framerate.h"
#include "studio/scenarios/commontexts.h"
#include "studio/ui/widgets/languagebox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>

namespace cinefluent::studio {

namespace {

constexpr int previewRows = 200;
constexpr int shownWarnings = 4;

} // namespace

ImportDialog::ImportDialog(ImportSubtitles &importer, const QString &path, const QStringList &languages,
                           std::shared_ptr<const FilmIndex> film, QWidget *parent)
    : QDialog(parent)
    , m_importer(importer)
    , m_path(path)
    , m_film(std::move(film))
    , m_language(new QComboBox)
    , m_encoding(new QComboBox)
    , m_table(new QTableWidget(0, 3))
    , m_summary(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import subtitles – %1").arg(QFileInfo(path).fileName()));
    resize(760, 560);
    for (int i = 0; i < languages.size(); ++i) {
        m_language->addItem(i == 0 ? tr("Original: %1").arg(languageTitle(languages[i]))
                                   : tr("Translation: %1").arg(languageTitle(languages[i])),
                            languages[i]);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(guessLanguage(languages))));
    m_language->setAccessibleName(tr("Import as"));
    m_encoding->addItem(tr("Detect automatically"), QByteArray());
    for (const formats::KnownEncoding &known : formats::knownEncodings())
        m_encoding->addItem(QStringLiteral("%1 – %2").arg(QString::fromLatin1(known.name),
                                                          localScript(QString::fromLatin1(known.script))),
                            known.name);
    m_encoding->setAccessibleName(tr("Encoding"));
    m_table->setHorizontalHeaderLabels({tr("IN"), tr("OUT"), tr("Text")});
    m_table->setAccessibleName(tr("Preview"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_summary->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));

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
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_encoding, &QComboBox::activated, this, [this] { preview(); });
    preview();
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
    if (file)
        showFile(*file);
    else
        showError(file.error());
}

void ImportDialog::showFile(const formats::SubtitleFile &file)
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!file.cues.isEmpty());
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
    m_summary->setText(localText(error.message));
    m_summary->setProperty("role", QStringLiteral("fieldError"));
    m_summary->style()->polish(m_summary);
}

} // namespace cinefluent::studio
