// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/scrubber.h"

#include "studio/media/medialog.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace cinefluent::studio {

namespace {

constexpr qint64 previewDistanceFrames = 4; // nearer exact frames come about as soon as a preview would
constexpr qint64 aheadFrames = 2;
constexpr qint64 behindFrames = 14;
constexpr auto settledAfter = std::chrono::milliseconds(120); // dragging has paused: the film's own picture is due
constexpr qint64 proxyCacheBytes = 32LL << 20;

} // namespace

/// The thread and what it shares with the scrubber. A request sets `m_wanted`; the thread takes it, and while it works
/// a newer one may stop it through `m_current`.
class Scrubber::Worker
{
public:
    Worker(Scrubber &scrubber, std::shared_ptr<const FilmIndex> index, const FrameReader::Options &options)
        : m_scrubber(scrubber)
        , m_index(std::move(index))
        , m_options(options)
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

    ~Worker()
    {
        m_thread.request_stop();
        const std::lock_guard lock(m_mutex);
        m_current.request_stop();
    }

    [[nodiscard]] const FilmIndex &index() const { return *m_index; }

    void request(qint64 frame)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_requested = std::clamp<qint64>(frame, 0, m_index->frameCount() - 1);
            m_wanted = m_requested;
            // Decoding on the way to a later frame of the same group is no waste: it is let finish and continued.
            const bool isOnTheWay = m_proxy == nullptr && m_working && m_requested >= *m_working &&
                                    m_index->keyframeFor(m_requested) == m_index->keyframeFor(*m_working);
            if (!isOnTheWay)
                m_current.request_stop();
        }
        m_wake.notify_one();
    }

    void setPictureSize(QSize sizePx)
    {
        qint64 again = -1;
        {
            const std::lock_guard lock(m_mutex);
            if (m_sizePx == sizePx)
                return;
            m_sizePx = sizePx;
            again = m_requested;
        }
        if (again >= 0)
            request(again);
    }

    void setPreviewEnabled(bool enabled)
    {
        const std::lock_guard lock(m_mutex);
        m_previewEnabled = enabled;
    }

    void setProxy(std::shared_ptr<const FilmIndex> proxy)
    {
        const std::lock_guard lock(m_mutex);
        m_proxy = std::move(proxy);
    }

    [[nodiscard]] bool hasProxy() const
    {
        const std::lock_guard lock(m_mutex);
        return m_proxy != nullptr;
    }

    [[nodiscard]] qint64 requested() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requested;
    }

private:
    struct Job
    {
        qint64 frame;
        QSize sizePx;
        bool preview;
        std::shared_ptr<const FilmIndex> proxy;
        std::stop_token stop;
    };

    void run(const std::stop_token &stop)
    {
        auto reader = FrameReader::open(m_index, m_options);
        while (const std::optional<Job> job = nextJob(stop)) {
            followProxy(job->proxy);
            if (!reader) {
                fail(job->frame, reader.error());
            } else if (show(**reader, *job)) {
                prepareNeighbours(**reader, *job);
            }
        }
    }

    [[nodiscard]] std::optional<Job> nextJob(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        m_working.reset();
        if (!m_wake.wait(lock, stop, [this] { return m_wanted.has_value(); }))
            return std::nullopt;
        if (stop.stop_requested())
            return std::nullopt;
        m_current = std::stop_source();
        m_working = m_wanted;
        const Job job{*m_wanted, m_sizePx, m_previewEnabled, m_proxy, m_current.get_token()};
        m_wanted.reset();
        return job;
    }

    /// Whether the exact frame went out.
    bool show(FrameReader &reader, const Job &job)
    {
        const qint64 keyframe = m_index->keyframeFor(job.frame);
        const bool isFar = job.frame - keyframe > previewDistanceFrames && !reader.canReachSoon(job.frame);
        if (job.preview && m_proxyReader != nullptr && !reader.canReachSoon(job.frame)) {
            if (showFromProxy(job) && !hasSettled())
                return false;
        } else if (job.preview && isFar && keyframe != m_shown) {
            const auto preview = reader.readKeyframe(job.frame, job.sizePx, job.stop);
            if (preview && preview->frame != job.frame && !preview->image.isNull())
                deliver(preview->frame, preview->image, false);
        }
        const auto image = reader.read(job.frame, job.sizePx, job.stop);
        if (image)
            deliver(job.frame, *image, true);
        else if (image.error().kind != ErrorKind::Cancelled)
            fail(job.frame, image.error());
        return image.ok();
    }

    void followProxy(const std::shared_ptr<const FilmIndex> &proxy)
    {
        if (proxy == m_openedProxy)
            return;
        m_openedProxy = proxy;
        m_proxyReader.reset();
        if (proxy == nullptr)
            return;
        FrameReader::Options options;
        options.cacheLimitBytes = proxyCacheBytes;
        options.imageCacheLimitBytes = proxyCacheBytes;
        options.threadCount = 1;
        options.standsInFor = m_index;
        if (auto opened = FrameReader::open(proxy, options))
            m_proxyReader = std::move(opened).value();
        else
            leaveProxy(opened.error());
    }

    bool showFromProxy(const Job &job)
    {
        const auto image = m_proxyReader->read(job.frame, job.sizePx, job.stop);
        if (image)
            deliver(job.frame, *image, false);
        else if (image.error().kind != ErrorKind::Cancelled)
            leaveProxy(image.error());
        return image.ok() || job.stop.stop_requested();
    }

    void leaveProxy(const Error &error)
    {
        qCWarning(mediaLog).noquote() << "the proxy is not used any more:" << describe(error);
        m_proxyReader.reset();
        const std::lock_guard lock(m_mutex);
        if (m_proxy == m_openedProxy)
            m_proxy.reset();
        m_openedProxy.reset();
    }

    /// Whether no request follows for a moment.
    [[nodiscard]] bool hasSettled()
    {
        std::unique_lock lock(m_mutex);
        return !m_wake.wait_for(lock, m_current.get_token(), settledAfter, [this] { return m_wanted.has_value(); }) &&
               !m_current.stop_requested();
    }

    void prepareNeighbours(FrameReader &reader, const Job &job)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_working.reset(); // from here on every request interrupts
            if (m_wanted)
                return;
        }
        const auto prepare = [&](qint64 frame) {
            return !job.stop.stop_requested() &&
                   (frame < 0 || frame >= m_index->frameCount() || reader.isReady(frame, job.sizePx) ||
                    reader.prefetch(frame, job.sizePx, job.stop).ok());
        };
        for (qint64 ahead = 1; ahead <= aheadFrames; ++ahead) {
            if (!prepare(job.frame + ahead))
                return;
        }
        for (qint64 behind = 1; behind <= behindFrames; ++behind) {
            if (!prepare(job.frame - behind))
                return;
        }
    }

    void deliver(qint64 frame, const QImage &image, bool exact)
    {
        m_shown = frame;
        QMetaObject::invokeMethod(
            &m_scrubber, [this, frame, image, exact] { emit m_scrubber.frameReady(frame, image, exact); },
            Qt::QueuedConnection);
    }

    void fail(qint64 frame, const Error &error)
    {
        QMetaObject::invokeMethod(
            &m_scrubber, [this, frame, error] { emit m_scrubber.failed(frame, error); }, Qt::QueuedConnection);
    }

    Scrubber &m_scrubber;
    std::shared_ptr<const FilmIndex> m_index;
    FrameReader::Options m_options;
    qint64 m_shown = -1; // the thread's own, as the two that follow
    std::shared_ptr<const FilmIndex> m_openedProxy;
    std::unique_ptr<FrameReader> m_proxyReader;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<qint64> m_wanted;
    std::optional<qint64> m_working;
    std::stop_source m_current;
    qint64 m_requested = -1;
    QSize m_sizePx;
    std::shared_ptr<const FilmIndex> m_proxy;
    bool m_previewEnabled = true;

    std::jthread m_thread; // last: starts when all of the above is there, joined first
};

Scrubber::Scrubber(std::shared_ptr<const FilmIndex> index, QObject *parent)
    : Scrubber(std::move(index), FrameReader::Options(), parent)
{
}

Scrubber::Scrubber(std::shared_ptr<const FilmIndex> index, const FrameReader::Options &options, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this, std::move(index), options))
{
}

Scrubber::~Scrubber() = default;

const FilmIndex &Scrubber::index() const
{
    return m_worker->index();
}

void Scrubber::setPictureSize(QSize sizePx)
{
    m_worker->setPictureSize(sizePx);
}

void Scrubber::setPreviewEnabled(bool enabled)
{
    m_worker->setPreviewEnabled(enabled);
}

void Scrubber::setProxy(std::shared_ptr<const FilmIndex> proxy)
{
    m_worker->setProxy(std::move(proxy));
}

bool Scrubber::hasProxy() const
{
    return m_worker->hasProxy();
}

void Scrubber::request(qint64 frame)
{
    m_worker->request(frame);
}

qint64 Scrubber::requestedFrame() const
{
    return m_worker->requested();
}

} // namespace cinefluent::studio
