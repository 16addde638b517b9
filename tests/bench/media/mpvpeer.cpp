// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/media/mpvpeer.h"

#include "tests/support/filmbarcode.h"

#include <mpv/client.h>
#include <mpv/render.h>

#include <array>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

namespace cinefluent::bench {

namespace {

constexpr std::chrono::seconds timeout(20);

struct HandleEnd
{
    void operator()(mpv_handle *handle) const { mpv_terminate_destroy(handle); }
};

struct RenderEnd
{
    void operator()(mpv_render_context *context) const { mpv_render_context_free(context); }
};

Error mpvError(const QString &detail)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("mpv_missing"), QStringLiteral("mpv could not be used."),
                     detail);
}

} // namespace

class MpvPeer::Private
{
public:
    static void wake(void *peer)
    {
        auto *d = static_cast<Private *>(peer);
        {
            const std::scoped_lock lock(d->mutex);
            d->isWoken = true;
        }
        d->condition.notify_one();
    }

    [[nodiscard]] bool command(const QByteArrayList &words);
    [[nodiscard]] bool waitFor(int number);
    void paint();

    std::mutex mutex;
    std::condition_variable condition;
    bool isWoken = false;
    QImage picture;
    int shownNumber = -1;
    // The renderer ends before the player.
    std::unique_ptr<mpv_handle, HandleEnd> handle;
    std::unique_ptr<mpv_render_context, RenderEnd> renderer;
};

MpvPeer::MpvPeer()
    : d(std::make_unique<Private>())
{
}

MpvPeer::~MpvPeer() = default;

Result<void> MpvPeer::open(const QString &path, QSize pictureSize, int firstNumber)
{
    d->picture = QImage(pictureSize, QImage::Format_RGB32);
    d->handle.reset(mpv_create());
    if (d->handle == nullptr)
        return mpvError(QStringLiteral("mpv_create"));
    constexpr std::array<std::pair<const char *, const char *>, 11> options{{{"config", "no"},
                                                                             {"terminal", "no"},
                                                                             {"vo", "libmpv"},
                                                                             {"ao", "null"},
                                                                             {"pause", "yes"},
                                                                             {"hr-seek", "yes"},
                                                                             {"keep-open", "yes"},
                                                                             {"idle", "yes"},
                                                                             {"osd-level", "0"},
                                                                             {"profile", "sw-fast"},
                                                                             {"video-timing-offset", "0"}}};
    for (const auto &[name, value] : options)
        mpv_set_option_string(d->handle.get(), name, value);
    if (mpv_initialize(d->handle.get()) < 0)
        return mpvError(QStringLiteral("mpv_initialize"));
    std::array<mpv_render_param, 2> parameters{
        {{MPV_RENDER_PARAM_API_TYPE, const_cast<char *>(MPV_RENDER_API_TYPE_SW)}, {MPV_RENDER_PARAM_INVALID, nullptr}}};
    mpv_render_context *renderer = nullptr;
    if (mpv_render_context_create(&renderer, d->handle.get(), parameters.data()) < 0)
        return mpvError(QStringLiteral("mpv_render_context_create"));
    d->renderer.reset(renderer);
    mpv_set_wakeup_callback(d->handle.get(), &Private::wake, d.get());
    mpv_render_context_set_update_callback(renderer, &Private::wake, d.get());
    if (!load(path, firstNumber))
        return mpvError(QStringLiteral("no first picture"));
    return {};
}

bool MpvPeer::seek(MediaTime time, int number)
{
    return d->command({"seek", QByteArray::number(double(time.us()) / 1e6, 'f', 6), "absolute+exact"}) &&
           d->waitFor(number);
}

bool MpvPeer::load(const QString &path, int number)
{
    return d->command({"loadfile", path.toUtf8()}) && d->waitFor(number);
}

bool MpvPeer::Private::command(const QByteArrayList &words)
{
    shownNumber = -1; // what counts was painted after this command
    std::vector<const char *> arguments;
    for (const QByteArray &word : words)
        arguments.push_back(word.constData());
    arguments.push_back(nullptr);
    return mpv_command_async(handle.get(), 0, arguments.data()) >= 0;
}

/// Takes whatever mpv has to say and to show until it is the wanted picture.
bool MpvPeer::Private::waitFor(int number)
{
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    for (;;) {
        while (mpv_wait_event(handle.get(), 0)->event_id != MPV_EVENT_NONE) {
        }
        if ((mpv_render_context_update(renderer.get()) & MPV_RENDER_UPDATE_FRAME) != 0)
            paint();
        if (shownNumber == number)
            return true;
        std::unique_lock lock(mutex);
        if (!condition.wait_until(lock, deadline, [this] { return isWoken; }))
            return false;
        isWoken = false;
    }
}

void MpvPeer::Private::paint()
{
    std::array<int, 2> size{picture.width(), picture.height()};
    auto stride = size_t(picture.bytesPerLine());
    int blocks = 0;
    std::array<mpv_render_param, 6> parameters{{{MPV_RENDER_PARAM_SW_SIZE, size.data()},
                                                {MPV_RENDER_PARAM_SW_FORMAT, const_cast<char *>("bgr0")},
                                                {MPV_RENDER_PARAM_SW_STRIDE, &stride},
                                                {MPV_RENDER_PARAM_SW_POINTER, picture.bits()},
                                                {MPV_RENDER_PARAM_BLOCK_FOR_TARGET_TIME, &blocks},
                                                {MPV_RENDER_PARAM_INVALID, nullptr}}};
    mpv_render_context_render(renderer.get(), parameters.data());
    shownNumber = tests::readBarcode(picture);
}

} // namespace cinefluent::bench
