// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/filmindex.h"

#include <QDialog>

#include <optional>

class QListWidget;

namespace cinefluent::studio {

/// The subtitle tracks inside of a film, to choose one. Those that are pictures are shown, and cannot be chosen.
class TrackDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TrackDialog(std::vector<MediaStream> tracks, QWidget *parent = nullptr);

    /// Nothing where no track is text.
    [[nodiscard]] std::optional<MediaStream> track() const;

private:
    std::vector<MediaStream> m_tracks;
    QListWidget *m_list;
};

} // namespace cinefluent::studio
