// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpserveroptions.h"
#include "server/http/requesthead.h"

namespace cinefluent::server {

/// Reads requests out of a stream of bytes, strictly (RFC 9112): it refuses whatever two implementations might read
/// in two ways. Knows nothing of sockets and gives the same events however the stream is cut. It buffers the head
/// alone; the body is passed on as views into the input.
///
/// Call `advance` with what has come, drop `consumed` bytes, and call again until it needs more. After `Head` the
/// caller sets the limit of the body; after `Complete` the next request begins; after `Failed` nothing more is read.
class RequestParser
{
public:
    enum class Event
    {
        NeedMore,
        Head,
        Data,
        Complete,
        Failed
    };

    struct Step
    {
        Event event = Event::NeedMore;
        qsizetype consumed = 0;
        QByteArrayView data; ///< With `Data`: decoded bytes of the body, inside the input.
    };

    /// Extensions and size of one chunk, and all trailers together, in bytes.
    static constexpr int maxChunkLineBytes = 256;
    static constexpr int maxTrailerBytes = 8 * 1024;

    explicit RequestParser(const HttpLimits &limits);

    [[nodiscard]] Step advance(QByteArrayView input);

    /// The head, from `Head` until `Complete`.
    [[nodiscard]] const RequestHead &head() const { return m_head; }
    [[nodiscard]] RequestHead takeHead() { return std::move(m_head); }

    /// Between `Head` and the first byte of the body: a body that declares more fails at the next step, a chunked one
    /// as soon as a chunk's declared size goes over it. Zero is what applies when nothing is set.
    void setBodyLimit(qint64 bytes) { m_bodyLimit = bytes; }

    /// Why it failed.
    [[nodiscard]] Reject rejection() const { return m_rejection; }
    /// Whether the stream may end here: no byte of a request is pending.
    [[nodiscard]] bool isBetweenRequests() const { return m_state == State::Head && m_pending.isEmpty(); }

private:
    enum class State
    {
        Head,
        BodyStart,
        Length,
        ChunkLine,
        ChunkData,
        ChunkEnd,
        Trailer,
        Failed
    };

    Step advanceOnce(QByteArrayView input);
    Step readHead(QByteArrayView input);
    Reject readHeadLine(QByteArrayView line, bool &ended);
    Step startBody();
    Step readLength(QByteArrayView input);
    Step readChunkLine(QByteArrayView input);
    Step readChunkData(QByteArrayView input);
    Step readChunkEnd(QByteArrayView input);
    Step readTrailer(QByteArrayView input);
    Step complete(qsizetype consumed);
    Step fail(Reject reason, qsizetype consumed = 0);
    Reject startChunk(QByteArrayView line);

    HttpLimits m_limits;
    RequestHead m_head;
    State m_state = State::Head;
    Reject m_rejection = Reject::None;
    QByteArray m_pending; ///< an unfinished head, or an unfinished line of a chunked body
    qsizetype m_lineStart = 0;
    int m_lines = 0;
    bool m_skippedEmptyLine = false;
    qint64 m_bodyLimit = 0;
    qint64 m_bodyBytes = 0;
    qint64 m_remaining = 0; ///< of the body, or of the chunk
    int m_trailerBytes = 0;
};

} // namespace cinefluent::server
