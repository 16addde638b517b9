// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/proxybuilder.h"

#include "studio/media/cachefile.h"
#include "studio/media/framereader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <chrono>

namespace cinefluent::studio {

namespace {

using Clock = std::chrono::steady_clock;

constexpr qint64 keptBytes = 32LL << 20; // frames are read in order: no more than reordering needs

Error mismatch(const QString &path, const QString &detail)
{
    return makeError(ErrorKind::Corrupt, QStringLiteral("proxy_mismatch"),
                     QCoreApplication::translate(
                         "Proxy", "The small copy for scrubbing does not fit the film and is not used. The film itself "
                                  "is shown; nothing else is affected."),
                     path + QStringLiteral(": ") + detail);
}

/// One film's frames on their way into its proxy.
class ProxyPass
{
public:
    ProxyPass(std::shared_ptr<const FilmIndex> film, QString path, const ProxyWriter::Settings &settings)
        : m_film(std::move(film))
        , m_path(std::move(path))
        , m_settings(settings)
    {
    }

    [[nodiscard]] Result<void> run(const std::stop_token &stop, const FilmIndex::Progress &progress)
    {
        FrameReader::Options options;
        options.cacheLimitBytes = keptBytes;
        options.imageCacheLimitBytes = 0;
        options.readsOnAfterJump = true;
        auto opened = FrameReader::open(m_film, options);
        if (!opened)
            return opened.error();
        m_reader = std::move(opened).value();
        Clock::time_point told;
        for (qint64 frame = 0; frame < m_film->frameCount(); ++frame) {
            if (auto taken = take(frame, stop); !taken)
                return taken;
            if (progress && Clock::now() - told > std::chrono::milliseconds(100)) {
                told = Clock::now();
                progress(double(frame) / double(m_film->frameCount()));
            }
        }
        if (m_writer == nullptr)
            return *m_damage;
        return m_writer->finish();
    }

private:
    [[nodiscard]] Result<void> take(qint64 frame, const std::stop_token &stop)
    {
        const auto picture = m_reader->decoded(frame, stop);
        if (!picture && (picture.error().kind == ErrorKind::Cancelled || stop.stop_requested()))
            return picture.error();
        if (!picture) {
            m_damage = picture.error();
            if (m_writer != nullptr)
                return m_writer->repeat();
            ++m_missingAtStart;
            return {};
        }
        if (m_writer == nullptr) {
            auto writer = ProxyWriter::create(m_path, **picture, m_settings);
            if (!writer)
                return writer.error();
            m_writer = std::move(writer).value();
            for (; m_missingAtStart > 0; --m_missingAtStart) {
                if (auto written = m_writer->write(**picture); !written)
                    return written;
            }
        }
        return m_writer->write(**picture);
    }

    std::shared_ptr<const FilmIndex> m_film;
    QString m_path;
    ProxyWriter::Settings m_settings;
    std::unique_ptr<FrameReader> m_reader;
    std::unique_ptr<ProxyWriter> m_writer;
    std::optional<Error> m_damage;
    qint64 m_missingAtStart = 0;
};

} // namespace

Result<std::shared_ptr<const FilmIndex>> openProxy(const FilmIndex &film, const QString &path,
                                                   const std::stop_token &stop)
{
    auto proxy = FilmIndex::build(path, stop);
    if (!proxy)
        return proxy.error();
    if ((*proxy)->frameCount() != film.frameCount()) {
        return mismatch(path, QStringLiteral("%1 frames, not %2").arg((*proxy)->frameCount()).arg(film.frameCount()));
    }
    for (qint64 frame = 0; frame < film.frameCount(); ++frame) {
        if ((*proxy)->ptsOf(frame) != frame * ProxyWriter::ticksPerFrame)
            return mismatch(path, QStringLiteral("frame %1 at %2").arg(frame).arg((*proxy)->ptsOf(frame)));
    }
    if ((*proxy)->damage())
        return mismatch(path, (*proxy)->damage()->detail);
    return proxy;
}

Result<std::shared_ptr<const FilmIndex>> buildProxy(const std::shared_ptr<const FilmIndex> &film, const QString &path,
                                                    const ProxyWriter::Settings &settings, const std::stop_token &stop,
                                                    const FilmIndex::Progress &progress)
{
    const auto giveUp = [&path](const Error &error) {
        QFile::remove(path);
        return error;
    };
    {
        ProxyPass pass(film, path, settings);
        if (auto written = pass.run(stop, progress); !written)
            return giveUp(written.error());
    }
    if (!cachefile::synchronise(path))
        return giveUp(mismatch(path, QStringLiteral("not on disk")));
    auto proxy = openProxy(*film, path, stop);
    if (!proxy)
        return giveUp(proxy.error());
    return proxy;
}

Result<double> measureSeekMs(const std::shared_ptr<const FilmIndex> &film, const std::stop_token &stop)
{
    constexpr int places = 5;
    auto reader = FrameReader::open(film);
    if (!reader)
        return reader.error();
    std::vector<double> timesMs;
    for (int place = 0; place <= places; ++place) {
        const qint64 near = film->frameCount() * (2 * place + 1) / (2 * places + 2);
        const qint64 keyframe = film->keyframeFor(near);
        const qint64 target = std::min(keyframe + film->longestGopFrames() / 2, film->frameCount() - 1);
        const auto start = Clock::now();
        const auto read = (*reader)->read(target, QSize(640, 640), stop);
        if (!read && read.error().kind == ErrorKind::Cancelled)
            return read.error();
        if (place > 0) // the first one warms up
            timesMs.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::nth_element(timesMs.begin(), timesMs.begin() + places / 2, timesMs.end());
    return timesMs[places / 2];
}

} // namespace cinefluent::studio
