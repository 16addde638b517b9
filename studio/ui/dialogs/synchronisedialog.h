// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/synchronisesubtitles.h"

#include <QDialog>

#include <optional>
#include <stop_token>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace cinefluent::studio {

/// Finds where the cues of a project belong, shows what would be moved and how sure that is, and moves them when told
/// to. Closing it stops the search.
class SynchroniseDialog : public QDialog
{
    Q_OBJECT

public:
    /// `film` may be null: then only a reference subtitle can be aligned with. `audioStream`: the one that is heard.
    SynchroniseDialog(std::shared_ptr<ProjectDocument> document, const formats::FormatRegistry &registry,
                      std::shared_ptr<const FilmIndex> film, int audioStream, QWidget *parent = nullptr);
    ~SynchroniseDialog() override;

    [[nodiscard]] SyncRequest request() const;
    /// Aligns with this file rather than with the sound.
    void setReference(const QString &path);
    Task<void> find();
    [[nodiscard]] bool isSearching() const { return m_stop.has_value(); }

signals:
    void searchEnded();
    void applied(qsizetype cues);

private:
    class Progress;

    QWidget *makeChoices();
    void chooseReference();
    void updateState();
    void showProposal();
    void showParts();
    void showMessage(const QString &title, const QString &text);
    void apply();

    std::shared_ptr<ProjectDocument> m_document;
    std::shared_ptr<const FilmIndex> m_film;
    SynchroniseSubtitles m_scenario;
    std::optional<std::stop_source> m_stop; ///< while searching
    std::optional<SyncProposal> m_proposal;
    QComboBox *m_source;
    QLineEdit *m_reference;
    QPushButton *m_browse;
    QCheckBox *m_stretch;
    QCheckBox *m_split;
    QPushButton *m_find;
    QPushButton *m_apply;
    QProgressBar *m_progress;
    QLabel *m_title;
    QLabel *m_text;
    QTableWidget *m_parts;
};

} // namespace cinefluent::studio
