// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/cutanalyser.h"
#include "studio/media/cutcache.h"
#include "studio/media/scenecuts.h"

#include <chrono>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace cinefluent::studio {

namespace {

/// A film takes minutes to look through: whoever plays or scrubs meanwhile goes first.
void lowerThreadPriority()
{
#ifdef Q_OS_LINUX
    constexpr int background = 10;
    ::setpriority(PRIO_PROCESS, id_t(::gettid()), background); // on Linux this is the calling thread alone
#endif
}

SceneCut onClock(const ShotTransition &found, const FilmIndex &index)
{
    const MediaTime time = index.timeOf(found.frame);
    const bool isHard = found.kind == TransitionKind::Cut;
    const TimeRange range = isHard ? TimeRange{time, time}
                                   : TimeRange{std::min(time, index.timeOf(found.firstFrame)),
                                               std::max(time, index.rangeOf(found.lastFrame).out)};
    return {found.kind, found.frame, time, range, found.score};
}

void insertSorted(QList<SceneCut> &cuts, const SceneCut &cut)
{
    const auto at = std::upper_bound(cuts.begin(), cuts.end(), cut,
                                     [](const SceneCut &a, const SceneCut &b) { return a.time < b.time; });
    cuts.insert(at, cut);
}

} // namespace

class CutLoader::Private
{
public:
    Private(CutLoader &loader, QString cacheFolder)
        : q(loader)
        , folder(std::move(cacheFolder))
    {
    }

    struct Job
    {
        quint64 number = 0;
        std::shared_ptr<const FilmIndex> index;
        QByteArray hash;
        CutAnalyser::Stretch stretch;
        bool mayUseCache = false;
        bool isWholeAfter = false; ///< the film will have been looked at from end to end
        QList<SceneCut> kept;      ///< what stays of former findings
    };

    void start(Job job);
    void run(const Job &job, const std::stop_token &stop);
    void analyse(const Job &job, const std::stop_token &stop);
    void keep(quint64 job, const QByteArray &contentHash, const QList<SceneCut> &found);
    void setByHand(QList<SceneCut> now);

    /// Calls on the loader's thread, unless the job was cancelled meanwhile.
    template<typename Call>
    void post(quint64 job, Call call)
    {
        QMetaObject::invokeMethod(
            &q,
            [this, job, call = std::move(call)] {
                if (job == current)
                    call();
            },
            Qt::QueuedConnection);
    }
    void setCuts(QList<SceneCut> now)
    {
        cuts = std::move(now);
        emit q.cutsChanged();
    }

    CutLoader &q;
    QString folder;
    std::shared_ptr<const FilmIndex> index; // from here on the loader's thread's own
    QByteArray hash;
    QList<SceneCut> cuts;
    quint64 current = 0;
    bool isRunning = false;
    bool isComplete = false;
    std::jthread thread; // last: joined first
};

void CutLoader::Private::start(Job job)
{
    job.number = current;
    isRunning = true;
    thread = std::jthread([this, job = std::move(job)](const std::stop_token &stop) { run(job, stop); });
}

void CutLoader::Private::run(const Job &job, const std::stop_token &stop)
{
    lowerThreadPriority();
    const auto cached = job.mayUseCache ? cachedCuts(folder, job.hash) : std::nullopt;
    if (!cached) {
        analyse(job, stop);
        return;
    }
    post(job.number, [this, found = *cached] {
        isRunning = false;
        isComplete = true;
        setCuts(found);
        emit q.progressed(1.0);
        emit q.finished(true);
    });
}

void CutLoader::Private::analyse(const Job &job, const std::stop_token &stop)
{
    using Clock = std::chrono::steady_clock;
    constexpr auto interval = std::chrono::milliseconds(100);
    QList<SceneCut> found = job.kept;
    bool hasNews = false;
    Clock::time_point last = Clock::now();
    CutAnalyser analyser(
        job.index,
        [&](const std::vector<ShotTransition> &transitions) {
            for (const ShotTransition &transition : transitions)
                insertSorted(found, onClock(transition, *job.index));
            hasNews = true;
        },
        [&](double fraction) {
            if (Clock::now() - last < interval)
                return;
            last = Clock::now();
            post(job.number, [this, fraction, now = hasNews ? std::optional(found) : std::nullopt] {
                if (now)
                    setCuts(*now);
                emit q.progressed(fraction);
            });
            hasNews = false;
        });
    if (const auto analysed = analyser.run(job.stretch, stop); !analysed) {
        post(job.number, [this, error = analysed.error()] {
            isRunning = false;
            emit q.failed(error);
        });
        return;
    }
    post(job.number, [this, found, isWhole = job.isWholeAfter] {
        isRunning = false;
        isComplete = isWhole;
        setCuts(found);
        emit q.progressed(1.0);
        emit q.finished(false);
    });
    if (job.isWholeAfter) // also where nobody waits for it any more
        keep(job.number, job.hash, found);
}

void CutLoader::Private::keep(quint64 job, const QByteArray &contentHash, const QList<SceneCut> &found)
{
    if (folder.isEmpty() || contentHash.isEmpty())
        return;
    if (const auto saved = CutCache(folder).save(contentHash, found); !saved)
        post(job, [this, error = saved.error()] { emit q.cacheFailed(error); });
}

void CutLoader::Private::setByHand(QList<SceneCut> now)
{
    q.cancel(); // a former thread may still be writing its cache file
    if (isComplete)
        thread = std::jthread([this, now, job = current, contentHash = hash] { keep(job, contentHash, now); });
    setCuts(std::move(now));
}

CutLoader::CutLoader(QString cacheFolder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(cacheFolder)))
{
}

CutLoader::~CutLoader() = default;

void CutLoader::load(std::shared_ptr<const FilmIndex> index, const QByteArray &contentHash)
{
    clear();
    d->index = std::move(index);
    d->hash = contentHash;
    Private::Job job;
    job.index = d->index;
    job.hash = contentHash;
    job.stretch = {0, d->index->frameCount(), defaultSensitivity};
    job.mayUseCache = true;
    job.isWholeAfter = true;
    d->start(std::move(job));
}

void CutLoader::scanAgain(const TimeRange &region, double sensitivity)
{
    if (d->isRunning || !d->index || !region.isValid())
        return;
    Private::Job job;
    job.index = d->index;
    job.hash = d->hash;
    job.stretch.first = d->index->frameAt(region.in);
    if (d->index->timeOf(job.stretch.first) < region.in)
        ++job.stretch.first; // a frame belongs to the region that it starts in
    job.stretch.end = region.out >= d->index->endTime() ? d->index->frameCount() : d->index->frameAt(region.out) + 1;
    if (job.stretch.end > 0 && d->index->timeOf(job.stretch.end - 1) >= region.out)
        --job.stretch.end;
    job.stretch.sensitivity = sensitivity;
    job.isWholeAfter = d->isComplete;
    for (const SceneCut &cut : std::as_const(d->cuts)) {
        if (cut.frame < job.stretch.first || cut.frame >= job.stretch.end)
            job.kept.append(cut);
    }
    cancel(); // a former thread may still be writing its cache file
    d->start(std::move(job));
}

void CutLoader::addCut(MediaTime time)
{
    if (d->isRunning || !d->index)
        return;
    const qint64 frame = d->index->frameAt(time);
    if (cutShownAt(d->cuts, d->index->rangeOf(frame)) >= 0)
        return;
    const MediaTime start = d->index->timeOf(frame);
    QList<SceneCut> now = d->cuts;
    insertSorted(now, {TransitionKind::Cut, frame, start, {start, start}, 1.0});
    d->setByHand(std::move(now));
}

void CutLoader::removeCut(MediaTime time)
{
    if (d->isRunning || !d->index)
        return;
    const qsizetype found = cutShownAt(d->cuts, d->index->rangeOf(d->index->frameAt(time)));
    if (found < 0)
        return;
    QList<SceneCut> now = d->cuts;
    now.removeAt(found);
    d->setByHand(std::move(now));
}

void CutLoader::cancel()
{
    ++d->current;
    d->isRunning = false;
    d->thread = std::jthread(); // stops and joins
}

void CutLoader::clear()
{
    cancel();
    d->index.reset();
    d->hash.clear();
    d->isComplete = false;
    if (!d->cuts.isEmpty())
        d->setCuts({});
}

bool CutLoader::isRunning() const
{
    return d->isRunning;
}

bool CutLoader::isComplete() const
{
    return d->isComplete;
}

const QList<SceneCut> &CutLoader::cuts() const
{
    return d->cuts;
}

} // namespace cinefluent::studio
