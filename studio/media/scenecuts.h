// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/cutdetector.h"
#include "studio/media/filmindex.h"

#include <QList>
#include <QObject>

#include <memory>

namespace cinefluent::studio {

/// A place where one shot becomes the next, on the film's clock.
struct SceneCut
{
    TransitionKind kind = TransitionKind::Cut;
    qint64 frame = 0; ///< as of ShotTransition::frame
    MediaTime time;   ///< start of that frame
    TimeRange range;  ///< of the frames that belong to neither shot alone; a hard cut has none: empty, at `time`
    double score = 0; ///< 0–1: how sure

    friend bool operator==(const SceneCut &, const SceneCut &) = default;
};

/// Times of the hard cuts alone, ascending: what a cue must not cross (Netflix timed text guides, "shot changes"). A
/// fade or a dissolve has no frame that a cue could be held to.
[[nodiscard]] QList<MediaTime> hardCutTimes(const QList<SceneCut> &cuts);
/// The nearest one strictly before or after `time`; nothing where there is none.
[[nodiscard]] std::optional<MediaTime> cutBefore(const QList<SceneCut> &cuts, MediaTime time);
[[nodiscard]] std::optional<MediaTime> cutAfter(const QList<SceneCut> &cuts, MediaTime time);
/// Number in `cuts` of the one that begins at the frame `shown`, or else of the fade or dissolve that `shown` lies in;
/// -1 where there is none.
[[nodiscard]] qsizetype cutShownAt(const QList<SceneCut> &cuts, const TimeRange &shown);
/// What the cache of this studio knows of a film, without opening the film; nothing where it was never looked through.
[[nodiscard]] std::optional<QList<SceneCut>> cachedCuts(const QString &cacheFolder, const QByteArray &contentHash);

/// Looks a film through for cuts, fades and dissolves on a thread of low priority, or takes them from the cache folder.
/// Lives on the thread that made it; its signals come there. Destruction cancels.
class CutLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr double defaultSensitivity = 0.5;

    /// As WaveformLoader's folder: empty means no cache.
    explicit CutLoader(QString cacheFolder, QObject *parent = nullptr);
    ~CutLoader() override;

    /// Starts over the whole film, cancelling what was running; `contentHash` as of WaveformLoader::load().
    void load(std::shared_ptr<const FilmIndex> index, const QByteArray &contentHash);
    /// Looks at `region` alone once more, with another sensitivity (0–1, see CutDetector); what was found in it before
    /// goes, the rest stays. Does nothing while isRunning() or before load().
    void scanAgain(const TimeRange &region, double sensitivity);
    /// The editor's own: a hard cut at the start of the frame shown at `time`, or the one shown there taken away; kept
    /// in the cache with those that were found, until that part of the film is scanned again. Nothing happens while
    /// isRunning(), before load(), and where there is one already or none.
    void addCut(MediaTime time);
    void removeCut(MediaTime time);
    /// What has been found stays.
    void cancel();
    /// Forgets the film.
    void clear();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isComplete() const; ///< the whole film has been looked at
    /// Ascending by time; grows while isRunning().
    [[nodiscard]] const QList<SceneCut> &cuts() const;

signals:
    void cutsChanged();
    void progressed(double fraction); ///< 0–1, at most 10 times a second
    void finished(bool fromCache);
    /// Errors as of FilmIndex::build(), and "media_changed". Not sent after cancel().
    void failed(const cinefluent::Error &error);
    void cacheFailed(const cinefluent::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cinefluent::studio
