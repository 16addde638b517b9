// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/importsubtitles.h"
#include "studio/scenarios/translationpreview.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace cinefluent::studio {

class Theme;
class TranslationPreviewModel;

/// Shows a subtitle file as it would be read, and lets the editor correct language and encoding before it is imported.
/// A file in another language than the film's is shown beside the film's cues, with what becomes of each row.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `importer` and `theme` outlive the dialog's event loop turns.
    ImportDialog(ImportSubtitles &importer, const QString &path, std::shared_ptr<const ProjectDocument> document,
                 std::shared_ptr<const FilmIndex> film, const Theme &theme, QWidget *parent = nullptr);

    /// What to import, once accepted.
    [[nodiscard]] SubtitleImport request() const;

private:
    void layOut();
    QWidget *makeTranslations();
    Task<void> preview();
    [[nodiscard]] bool isTranslation() const;
    void showTranslations(TranslationPreview preview);
    void showFile(const formats::SubtitleFile &file);
    void showError(const Error &error);
    [[nodiscard]] QString guessLanguage(const QStringList &languages) const;

    ImportSubtitles &m_importer;
    QString m_path;
    std::shared_ptr<const ProjectDocument> m_document;
    std::shared_ptr<const FilmIndex> m_film;
    QComboBox *m_language;
    QComboBox *m_encoding;
    QStackedWidget *m_pages;
    QTableWidget *m_table;
    TranslationPreviewModel *m_translations;
    QTableView *m_translationTable;
    QLabel *m_counts;
    QCheckBox *m_oddOnly;
    QLabel *m_summary;
    QDialogButtonBox *m_buttons;
    formats::SubtitleFile m_file; ///< as it was read last
    int m_previewNumber = 0;      ///< the newest preview wins
};

} // namespace cinefluent::studio
