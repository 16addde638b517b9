// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/proxyloader.h"

#include "studio/media/medialog.h"
#include "studio/media/proxybuilder.h"
#include "studio/media/proxycache.h"

#include <QCoreApplication>
#include <QFile>
#include <QStorageInfo>

#include <thread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace cinefluent::studio {

namespace {

constexpr qint64 estimatedFrameBytes = 12 << 10;
constexpr qint64 reservedBytes = 1LL << 30; // the disk is never filled to its end for a cache

/// What the window does comes first. Threads that this one starts, decoders among them, inherit it.
void lowerPriority()
{
#ifdef Q_OS_LINUX
    constexpr int nice = 15;
    setpriority(PRIO_PROCESS, id_t(gettid()), nice);
#endif
}

Result<void> checkRoom(const QString &folder, qint64 frameCount)
{
    const qint64 neededBytes = frameCount * estimatedFrameBytes + reservedBytes;
    if (QStorageInfo(folder).bytesAvailable() >= neededBytes)
        return {};
    return makeError(ErrorKind::Unavailable, QStringLiteral("proxy_no_space"),
                     QCoreApplication::translate("Proxy", "There is not enough room on the disk of the media cache for "
                                                          "a small copy of the film for scrubbing. The film itself is "
                                                          "used; nothing else is affected."),
                     folder);
}

} // namespace

class ProxyLoader::Private
{
public:
    Private(ProxyLoader &loader, QString proxyFolder)
        : q(loader)
        , folder(std::move(proxyFolder))
    {
    }

    struct Job
    {
        quint64 number;
        std::shared_ptr<const FilmIndex> film;
        QByteArray hash;
        Mode mode;
        qint64 limitBytes;
        double heavyMs;
    };

    void run(const Job &job, const std::stop_token &stop);
    [[nodiscard]] bool takeFromCache(const Job &job, const ProxyCache &cache, const std::stop_token &stop);
    [[nodiscard]] Result<void> make(const Job &job, const ProxyCache &cache, const std::stop_token &stop);

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

    ProxyLoader &q;
    QString folder;
    qint64 limitBytes = defaultLimitBytes;
    double heavyMs = heavySeekMs;
    quint64 current = 0; // the loader's thread's own
    bool isRunning = false;
    std::jthread thread; // last: joined first
};

bool ProxyLoader::Private::takeFromCache(const Job &job, const ProxyCache &cache, const std::stop_token &stop)
{
    const QString path = cache.pathOf(*job.film, job.hash);
    if (!cache.use(path))
        return false;
    const auto proxy = openProxy(*job.film, path, stop);
    if (!proxy) {
        if (proxy.error().kind == ErrorKind::Cancelled)
            return true;
        qCInfo(mediaLog).noquote() << "removing a damaged proxy:" << describe(proxy.error());
        QFile::remove(path);
        return false;
    }
    post(job.number, [this, made = *proxy] { emit q.ready(made); });
    return true;
}

Result<void> ProxyLoader::Private::make(const Job &job, const ProxyCache &cache, const std::stop_token &stop)
{
    cache.removeAbandonedDrafts();
    if (job.mode == Mode::WhenHeavy) {
        const QSize size = job.film->codedSize();
        if (std::max(size.width(), size.height()) <= ProxyWriter::Settings().longerSidePx)
            return {}; // no smaller than a proxy
        const auto seekMs = measureSeekMs(job.film, stop);
        if (!seekMs)
            return seekMs.error();
        qCInfo(mediaLog) << "an exact picture takes" << *seekMs << "ms";
        if (*seekMs < job.heavyMs)
            return {};
    }
    lowerPriority();
    const QString path = cache.pathOf(*job.film, job.hash);
    const auto lock = cache.lock(path);
    if (lock == nullptr)
        return {}; // another program is at it
    if (auto room = checkRoom(folder, job.film->frameCount()); !room)
        return room;
    post(job.number, [this] { emit q.buildStarted(); });
    const auto tell = [this, &job](double fraction) {
        post(job.number, [this, fraction] { emit q.progressed(fraction); });
    };
    const QString draft = ProxyCache::draftOf(path);
    if (const auto built = buildProxy(job.film, draft, {}, stop, tell); !built)
        return built.error();
    if (auto adopted = cache.adopt(path); !adopted)
        return adopted;
    const auto proxy = openProxy(*job.film, path, stop);
    if (!proxy)
        return proxy.error();
    post(job.number, [this, made = *proxy] { emit q.ready(made); });
    return {};
}

void ProxyLoader::Private::run(const Job &job, const std::stop_token &stop)
{
    const ProxyCache cache(folder, job.limitBytes);
    if (!takeFromCache(job, cache, stop) && job.mode != Mode::Cached) {
        const auto made = make(job, cache, stop);
        if (!made && made.error().kind != ErrorKind::Cancelled)
            post(job.number, [this, error = made.error()] { emit q.failed(error); });
    }
    post(job.number, [this] {
        isRunning = false;
        emit q.finished();
    });
}

ProxyLoader::ProxyLoader(QString folder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(folder)))
{
}

ProxyLoader::~ProxyLoader() = default;

bool ProxyLoader::hasFolder() const
{
    return !d->folder.isEmpty();
}

void ProxyLoader::setHeavySeekMs(double ms)
{
    d->heavyMs = ms;
}

void ProxyLoader::setLimitBytes(qint64 limitBytes)
{
    d->limitBytes = limitBytes;
}

void ProxyLoader::load(std::shared_ptr<const FilmIndex> film, const QByteArray &contentHash, Mode mode)
{
    cancel();
    if (d->folder.isEmpty() || contentHash.isEmpty())
        return;
    const Private::Job job{d->current, std::move(film), contentHash, mode, d->limitBytes, d->heavyMs};
    d->isRunning = true;
    d->thread = std::jthread([this, job](const std::stop_token &stop) { d->run(job, stop); });
}

void ProxyLoader::cancel()
{
    ++d->current;
    d->isRunning = false;
    d->thread = std::jthread(); // stops and joins
}

bool ProxyLoader::isRunning() const
{
    return d->isRunning;
}

} // namespace cinefluent::studio
