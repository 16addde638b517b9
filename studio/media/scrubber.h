// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/framereader.h"

#include <QObject>

#include <memory>

namespace cinefluent::studio {

/// Frames for a window: ask for a number, get its picture by signal. Work is done on a thread of its own; the newest
/// request wins and the one on the way is given up. Where the exact frame needs decoding from a distance, the keyframe
/// before it comes first as a preview, or the frame itself from the film's proxy. While idle the frames before the
/// current one are prepared, so that stepping back is instant. Lives on the thread that made it; its signals come
/// there. Destruction waits for one decoding step at most.
class Scrubber : public QObject
{
    Q_OBJECT

public:
    explicit Scrubber(std::shared_ptr<const FilmIndex> index, QObject *parent = nullptr);
    Scrubber(std::shared_ptr<const FilmIndex> index, const FrameReader::Options &options, QObject *parent = nullptr);
    ~Scrubber() override;

    [[nodiscard]] const FilmIndex &index() const;

    /// Physical pixels of the picture area; images come as large as fits. Asks for the current frame again.
    void setPictureSize(QSize sizePx);
    /// Without previews only exact frames are sent (thumbnails under the mouse, tests).
    void setPreviewEnabled(bool enabled);

    /// A small film with the same frames (proxyloader.h), or null for none. It answers while requests follow each
    /// other; when they pause the film's own picture replaces it, of the same size. Takes effect with the next request.
    /// A proxy that cannot be read any more is left aside.
    void setProxy(std::shared_ptr<const FilmIndex> proxy);
    [[nodiscard]] bool hasProxy() const;

    /// Shows `frame` (clamped to the film) as soon as it can be.
    void request(qint64 frame);
    /// The frame asked for last; -1 before the first request.
    [[nodiscard]] qint64 requestedFrame() const;

signals:
    /// `exact` is false for a preview: `frame` then is the keyframe shown meanwhile, or the one asked for from the
    /// proxy, and the exact one follows unless a newer request overtakes it. The last request is always answered with
    /// exact == true or with failed().
    void frameReady(qint64 frame, const QImage &image, bool exact);
    void failed(qint64 frame, const cinefluent::Error &error);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace cinefluent::studio
