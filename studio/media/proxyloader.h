// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/filmindex.h"

#include <QObject>

#include <memory>

namespace cinefluent::studio {

/// Finds or makes the proxy of a film on a thread of its own, at a low priority: a small film with the same frames,
/// each decoded by itself, that answers while somebody drags through a heavy one. Made once for each film and kept in a
/// folder up to a size. Lives on the thread that made it; its signals come there. Destruction cancels.
class ProxyLoader : public QObject
{
    Q_OBJECT

public:
    enum class Mode
    {
        Cached,    ///< only what is there already
        WhenHeavy, ///< made where an exact picture takes longer than heavySeekMs, and the film is larger than a proxy
        Always
    };

    /// From here on dragging is felt to lag: less than 25 pictures a second.
    static constexpr double heavySeekMs = 40;
    static constexpr qint64 defaultLimitBytes = 10LL << 30;

    /// Empty: there are no proxies.
    explicit ProxyLoader(QString folder, QObject *parent = nullptr);
    ~ProxyLoader() override;

    [[nodiscard]] bool hasFolder() const;
    /// What counts as heavy from the next load() on, in milliseconds for an exact picture.
    void setHeavySeekMs(double ms);
    /// The most that finished proxies may take together; from the next load().
    void setLimitBytes(qint64 limitBytes);
    /// Starts, cancelling what was running. `contentHash` (fingerprint of mediafile.h) names the film; empty: nothing
    /// is done.
    void load(std::shared_ptr<const FilmIndex> film, const QByteArray &contentHash, Mode mode);
    /// What was begun is removed, what is finished stays. Waits for one decoding step at most.
    void cancel();
    [[nodiscard]] bool isRunning() const;

signals:
    /// It is being made now, which takes minutes.
    void buildStarted();
    void progressed(double fraction); ///< at most 10 times a second
    void ready(const std::shared_ptr<const cinefluent::studio::FilmIndex> &proxy);
    /// The last word, also where no proxy was needed, or another program is making it. Not sent after cancel().
    void finished();
    /// Errors: those of buildProxy(), "proxy_no_space". Not sent after cancel(); finished() follows.
    void failed(const cinefluent::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cinefluent::studio
