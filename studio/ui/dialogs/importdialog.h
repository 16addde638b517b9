// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/importsubtitles.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTableWidget;

namespace cinefluent::studio {

/// Shows a subtitle file as it would be read, and lets the editor correct language and encoding before it is imported.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `importer` outlives the dialog's event loop turns; `languages`: the project's own first, then its translations.
    ImportDialog(ImportSubtitles &importer, const QString &path, const QStringList &languages,
                 std::shared_ptr<const FilmIndex> film, QWidget *parent = nullptr);

    /// What to import, once accepted.
    [[nodiscard]] SubtitleImport request() const;

private:
    Task<void> preview();
    void showFile(const formats::SubtitleFile &file);
    void showError(const Error &error);
    [[nodiscard]] QString guessLanguage(const QStringList &languages) const;

    ImportSubtitles &m_importer;
    QString m_path;
    std::shared_ptr<const FilmIndex> m_film;
    QComboBox *m_language;
    QComboBox *m_encoding;
    QTableWidget *m_table;
    QLabel *m_summary;
    QDialogButtonBox *m_buttons;
    int m_previewNumber = 0; ///< the newest preview wins
};

} // namespace cinefluent::studio
