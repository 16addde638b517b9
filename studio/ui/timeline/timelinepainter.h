// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/spectrogram.h"
#include "studio/media/waveform.h"
#include "studio/ui/theme/theme.h"
#include "studio/ui/timeline/timelinedrag.h"
#include "studio/ui/timeline/timelinegeometry.h"

#include <QImage>
#include <QMap>
#include <QPixmap>
#include <QSet>

#include <memory>

class QPainter;

namespace cinefluent::studio {

/// What the timeline shows beside the document's items.
struct TimelineDecor
{
    MediaTime playhead;
    QSet<CueId> selectedCues;
    LessonId selectedLesson;
    TimelineHit hovered;
    const TimelineDrag *drag = nullptr;
    std::shared_ptr<const Waveform> waveform;
    std::shared_ptr<const Spectrogram> spectrogram; ///< shown in the waveform's place where there is one
    QList<SceneCut> cuts;                           ///< ascending
    std::optional<SnapTarget> playheadSnap;         ///< while scrubbing: what the playhead has caught
    QMap<qint64, QImage> thumbnails;                ///< by time in µs
    QString emptySegmentsHint;                      ///< shown on the lane while it has no item
    QString emptyCuesHint;
    std::optional<TimeRange> band; ///< what is being selected with the pointer
    bool hasFocus = false;
};

/// Draws the timeline: only what lies in the clip. Keeps the waveform of the last view as a picture.
class TimelinePainter
{
public:
    explicit TimelinePainter(const Theme &theme);

    void paint(QPainter &painter, const QRect &clip, const TimelineGeometry &geometry, const TimelineData &data,
               const TimelineDecor &decor);
    /// Forgets the kept waveform picture: more of it is known, or the theme has changed.
    void invalidateWaveform()
    {
        m_waveformPicture = QPixmap();
        m_strengthColours.clear();
    }

private:
    void paintLanes(QPainter &painter, const QRect &clip, const TimelineGeometry &geometry) const;
    void paintRuler(QPainter &painter, const TimelineGeometry &geometry) const;
    void paintThumbnails(QPainter &painter, const QRect &clip, const TimelineGeometry &geometry,
                         const TimelineDecor &decor) const;
    /// A veil over the lanes below shows what belongs to it.
    void paintSelectedLesson(QPainter &painter, const TimelineGeometry &geometry, const TimelineData &data,
                             const TimelineDecor &decor) const;
    void paintSegments(QPainter &painter, const TimelineGeometry &geometry, const TimelineData &data,
                       const TimelineDecor &decor) const;
    void paintCues(QPainter &painter, const QRect &clip, const TimelineGeometry &geometry, const TimelineData &data,
                   const TimelineDecor &decor, TimelineLane lane) const;
    void paintWaveform(QPainter &painter, const TimelineGeometry &geometry, const TimelineDecor &decor);
    void paintCreation(QPainter &painter, const TimelineGeometry &geometry, const TimelineDrag &drag) const;
    /// The times of what is dragged, beside it.
    void paintDragTimes(QPainter &painter, const TimelineGeometry &geometry, const TimelineDrag &drag) const;
    void paintBand(QPainter &painter, const TimelineGeometry &geometry, const TimeRange &band) const;
    void paintCursors(QPainter &painter, const TimelineGeometry &geometry, const TimelineDecor &decor) const;
    void paintHint(QPainter &painter, const QRectF &lane, const QString &text) const;
    [[nodiscard]] QPixmap renderSpectrogram(const TimelineGeometry &geometry, const Spectrogram &spectrogram,
                                            double devicePixelRatio);
    [[nodiscard]] QPixmap renderWaveform(const TimelineGeometry &geometry, const Waveform &waveform,
                                         double devicePixelRatio) const;

    struct WaveformKey
    {
        MediaTime origin;
        double pxPerSecond = 0;
        QSizeF size;
        double ratio = 0;
        bool operator==(const WaveformKey &) const = default;
    };

    const Theme &m_theme;
    QPixmap m_waveformPicture;
    WaveformKey m_waveformKey;
    QList<QRgb> m_strengthColours; ///< of a spectrogram, by strength; empty until they are needed
};

} // namespace cinefluent::studio
