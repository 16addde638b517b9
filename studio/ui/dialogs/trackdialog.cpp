// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/trackdialog.h"

#include "studio/ui/player/trackname.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace cinefluent::studio {

TrackDialog::TrackDialog(std::vector<MediaStream> tracks, QWidget *parent)
    : QDialog(parent)
    , m_tracks(std::move(tracks))
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("trackDialog"));
    setWindowTitle(tr("Subtitles inside the film"));
    resize(520, 320);
    m_list->setObjectName(QStringLiteral("subtitleTracks"));
    m_list->setAccessibleName(tr("Subtitle tracks"));
    bool hasPictures = false;
    int firstText = -1;
    for (const MediaStream &track : m_tracks) {
        auto *item = new QListWidgetItem(trackName(track, m_list->count() + 1), m_list);
        if (track.isTextSubtitle) {
            firstText = firstText < 0 ? m_list->count() - 1 : firstText;
        } else {
            item->setFlags(Qt::NoItemFlags);
            hasPictures = true;
        }
    }
    m_list->setCurrentRow(firstText);
    auto *note = new QLabel;
    note->setWordWrap(true);
    note->setProperty("role", QStringLiteral("muted"));
    if (firstText < 0)
        note->setText(tr("These subtitles are stored as pictures, not as text, and cannot be imported. Look for a "
                         "subtitle file of this film."));
    else if (hasPictures)
        note->setText(tr("Tracks that are stored as pictures cannot be imported: they hold no text."));
    note->setVisible(!note->text().isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Continue"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(firstText >= 0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(10);
    layout->addWidget(m_list, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (track())
            accept();
    });
}

std::optional<MediaStream> TrackDialog::track() const
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_tracks[size_t(row)].isTextSubtitle)
        return std::nullopt;
    return m_tracks[size_t(row)];
}

} // namespace cinefluent::studio
