// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/spectrogram.h"
#include "studio/media/spectrogramanalyser.h"
#include "studio/media/spectrogramcache.h"

#include <chrono>
#include <thread>

namespace cinefluent::studio {

class SpectrogramLoader::Private
{
public:
    Private(SpectrogramLoader &loader, QString cacheFolder)
        : q(loader)
        , folder(std::move(cacheFolder))
    {
    }

    struct Job
    {
        quint64 number;
        std::shared_ptr<const FilmIndex> film;
        int stream;
        QByteArray hash;
        std::shared_ptr<Spectrogram> spectrogram;
    };

    void run(const Job &job, const std::stop_token &stop);

    [[nodiscard]] bool takeFromCache(const Job &job) const
    {
        if (!hasCache(job))
            return false;
        const auto bins = SpectrogramCache(folder).load(job.hash, job.stream);
        if (!bins)
            return false;
        job.spectrogram->append(*bins);
        job.spectrogram->setComplete();
        return true;
    }

    [[nodiscard]] bool hasCache(const Job &job) const { return !folder.isEmpty() && !job.hash.isEmpty(); }

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

    SpectrogramLoader &q;
    QString folder;
    quint64 current = 0; // the loader's thread's own
    std::jthread thread; // last: joined first
};

void SpectrogramLoader::Private::run(const Job &job, const std::stop_token &stop)
{
    using Clock = std::chrono::steady_clock;
    constexpr auto interval = std::chrono::milliseconds(100);
    const bool fromCache = takeFromCache(job);
    if (!fromCache) {
        Clock::time_point last;
        SpectrogramAnalyser analyser(*job.spectrogram, [&](double fraction) {
            if (Clock::now() - last < interval)
                return;
            last = Clock::now();
            post(job.number, [this, fraction] { emit q.progressed(fraction); });
        });
        const Result<void> analysed = analyser.run(job.film, job.stream, stop);
        if (!analysed) {
            post(job.number, [this, error = analysed.error()] { emit q.failed(error); });
            return;
        }
    }
    post(job.number, [this, fromCache] {
        emit q.progressed(1.0);
        emit q.finished(fromCache);
    });
    // What was read to its end is kept, also where nobody waits for it any more.
    if (fromCache || !hasCache(job))
        return;
    const Result<void> saved = SpectrogramCache(folder).save(job.hash, job.stream, job.spectrogram->allBins());
    if (!saved)
        post(job.number, [this, error = saved.error()] { emit q.cacheFailed(error); });
}

SpectrogramLoader::SpectrogramLoader(QString cacheFolder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(cacheFolder)))
{
}

SpectrogramLoader::~SpectrogramLoader() = default;

std::shared_ptr<const Spectrogram> SpectrogramLoader::load(std::shared_ptr<const FilmIndex> film, int audioStream,
                                                           const QByteArray &contentHash)
{
    cancel();
    const Private::Job job{d->current, std::move(film), audioStream, contentHash, std::make_shared<Spectrogram>()};
    d->thread = std::jthread([this, job](const std::stop_token &stop) { d->run(job, stop); });
    return job.spectrogram;
}

void SpectrogramLoader::cancel()
{
    ++d->current;
    d->thread = std::jthread(); // stops and joins
}

} // namespace cinefluent::studio
