// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/filmindex.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace cinefluent::studio {

/// Small pictures of a film's keyframes for the timeline, in one pass that reads nothing but keyframes, decoded by one
/// thread per core, at most four (about 1 s for 700 of two hours on two). Lives on the thread that made it; its signals
/// come there. Destruction cancels.
class ThumbnailLoader : public QObject
{
    Q_OBJECT

public:
    explicit ThumbnailLoader(QObject *parent = nullptr);
    ~ThumbnailLoader() override;

    /// Starts, cancelling what was running. Sends at most `limit` pictures, spread evenly over the film, each as large
    /// as fits into `boundsPx`; the first round is coarse, so that the whole timeline fills early. Pictures that
    /// are close in that order may change places.
    void load(std::shared_ptr<const FilmIndex> index, QSize boundsPx, int limit = 1000);
    void cancel();
    [[nodiscard]] bool isRunning() const;

signals:
    void thumbnailReady(qint64 frame, const QImage &image);
    void finished();
    /// Not sent after cancel().
    void failed(const cinefluent::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cinefluent::studio
