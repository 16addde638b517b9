// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/peakcache.h"
#include "studio/media/waveform.h"
#include "studio/media/waveformanalyser.h"

#include <chrono>
#include <thread>

namespace cinefluent::studio {

class WaveformLoader::Private
{
public:
    Private(WaveformLoader &loader, QString cacheFolder)
        : q(loader)
        , folder(std::move(cacheFolder))
    {
    }

    struct Job
    {
        quint64 number;
        QString path;
        int stream;
        QByteArray hash;
        std::shared_ptr<Waveform> waveform;
    };

    void run(const Job &job, const std::stop_token &stop);
    [[nodiscard]] bool takeFromCache(const Job &job);

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

    WaveformLoader &q;
    QString folder;
    quint64 current = 0; // the loader's thread's own
    bool isRunning = false;
    std::jthread thread; // last: joined first
};

bool WaveformLoader::Private::takeFromCache(const Job &job)
{
    if (folder.isEmpty() || job.hash.isEmpty())
        return false;
    const auto kept = PeakCache(folder).load(job.hash, job.stream);
    if (!kept)
        return false;
    job.waveform->append(kept->bins.data(), kept->bins.size());
    job.waveform->setClipped(kept->clipped);
    job.waveform->setComplete();
    return true;
}

void WaveformLoader::Private::run(const Job &job, const std::stop_token &stop)
{
    using Clock = std::chrono::steady_clock;
    constexpr auto interval = std::chrono::milliseconds(100);
    const bool fromCache = takeFromCache(job);
    if (!fromCache) {
        Clock::time_point last; // the first stretch is told at once
        WaveformAnalyser analyser(*job.waveform, [&](double fraction) {
            if (Clock::now() - last < interval)
                return;
            last = Clock::now();
            post(job.number, [this, fraction] { emit q.progressed(fraction); });
        });
        const auto analysed = analyser.run(job.path, job.stream, stop);
        if (!analysed) {
            post(job.number, [this, error = analysed.error()] {
                isRunning = false;
                emit q.failed(error);
            });
            return;
        }
    }
    post(job.number, [this, fromCache] {
        isRunning = false;
        emit q.progressed(1.0);
        emit q.finished(fromCache);
    });
    // What was read to its end is kept, also where nobody waits for it any more.
    if (fromCache || folder.isEmpty() || job.hash.isEmpty())
        return;
    const auto saved = PeakCache(folder).save(job.hash, job.stream, {job.waveform->allBins(), job.waveform->clipped()});
    if (!saved)
        post(job.number, [this, error = saved.error()] { emit q.cacheFailed(error); });
}

WaveformLoader::WaveformLoader(QString cacheFolder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(cacheFolder)))
{
}

WaveformLoader::~WaveformLoader() = default;

std::shared_ptr<const Waveform> WaveformLoader::load(const QString &path, int audioStream,
                                                     const QByteArray &contentHash)
{
    cancel();
    const Private::Job job{d->current, path, audioStream, contentHash, std::make_shared<Waveform>()};
    d->isRunning = true;
    d->thread = std::jthread([this, job](const std::stop_token &stop) { d->run(job, stop); });
    return job.waveform;
}

void WaveformLoader::cancel()
{
    ++d->current;
    d->isRunning = false;
    d->thread = std::jthread(); // stops and joins
}

bool WaveformLoader::isRunning() const
{
    return d->isRunning;
}

} // namespace cinefluent::studio
