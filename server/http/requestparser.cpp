// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/requestparser.h"

#include <algorithm>

namespace cinefluent::server {

namespace {

/// Method, spaces and version beside the target.
constexpr int requestLineSlackBytes = 32;

qsizetype tokenLength(QByteArrayView text)
{
    return std::find_if_not(text.begin(), text.end(), isTokenCharacter) - text.begin();
}

/// The length of a quoted string at the start of `text`, 0 where there is none.
qsizetype quotedLength(QByteArrayView text)
{
    if (!text.startsWith('"'))
        return 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == '"')
            return i + 1;
        if (text[i] == '\\')
            ++i;
        if (i < text.size() && !isFieldCharacter(text[i]))
            return 0;
    }
    return 0;
}

/// *( ";" name [ "=" value ] ), RFC 9112, section 7.1.1, without the white space that it calls bad.
bool areChunkExtensions(QByteArrayView text)
{
    while (!text.isEmpty()) {
        if (text.front() != ';')
            return false;
        text = text.sliced(1);
        const qsizetype name = tokenLength(text);
        if (name == 0)
            return false;
        text = text.sliced(name);
        if (!text.startsWith('='))
            continue;
        text = text.sliced(1);
        const qsizetype value = text.startsWith('"') ? quotedLength(text) : tokenLength(text);
        if (value == 0)
            return false;
        text = text.sliced(value);
    }
    return true;
}

} // namespace

RequestParser::RequestParser(const HttpLimits &limits)
    : m_limits(limits)
{
}

RequestParser::Step RequestParser::advance(QByteArrayView input)
{
    qsizetype consumed = 0;
    while (true) {
        const State before = m_state;
        Step step = advanceOnce(input.sliced(consumed));
        const bool moved = step.consumed > 0 || m_state != before;
        consumed += step.consumed;
        if (step.event != Event::NeedMore || !moved) {
            step.consumed = consumed;
            return step;
        }
    }
}

RequestParser::Step RequestParser::advanceOnce(QByteArrayView input)
{
    switch (m_state) {
    case State::Head:
        return readHead(input);
    case State::BodyStart:
        return startBody();
    case State::Length:
        return readLength(input);
    case State::ChunkLine:
        return readChunkLine(input);
    case State::ChunkData:
        return readChunkData(input);
    case State::ChunkEnd:
        return readChunkEnd(input);
    case State::Trailer:
        return readTrailer(input);
    case State::Failed:
        break;
    }
    return {Event::Failed, 0, {}};
}

RequestParser::Step RequestParser::fail(Reject reason, qsizetype consumed)
{
    m_state = State::Failed;
    m_rejection = reason;
    m_pending = {};
    return {Event::Failed, consumed, {}};
}

RequestParser::Step RequestParser::readHead(QByteArrayView input)
{
    const qsizetype before = m_pending.size();
    qsizetype scanFrom = before;
    QByteArrayView text = input;
    if (before > 0) {
        m_pending.append(input.first(std::min(input.size(), m_limits.maxHeadBytes + 2 - before)));
        text = m_pending;
    }
    while (true) {
        // Only the first byte of a request tells a TLS greeting or noise from a method before a line end comes.
        if (m_lines == 0 && m_lineStart < text.size()) {
            const char first = text[m_lineStart];
            if (!isTokenCharacter(first) && first != '\r' && first != '\n')
                return fail(Reject::MalformedRequestLine);
        }
        const qsizetype feed = text.indexOf('\n', scanFrom);
        const qsizetype end = feed < 0 ? text.size() : feed + 1;
        if (m_lines == 0 && end - m_lineStart > m_limits.maxTargetBytes + requestLineSlackBytes)
            return fail(Reject::TargetTooLong);
        if (end > m_limits.maxHeadBytes)
            return fail(Reject::HeadTooLarge);
        if (feed < 0)
            break;
        if (feed == m_lineStart || text[feed - 1] != '\r')
            return fail(Reject::BareLineFeed);
        const QByteArrayView line = text.sliced(m_lineStart, feed - 1 - m_lineStart);
        m_lineStart = scanFrom = end;
        bool ended = false;
        if (const Reject reason = readHeadLine(line, ended); reason != Reject::None)
            return fail(reason);
        if (ended) {
            m_pending.clear();
            m_lineStart = 0;
            m_state = State::BodyStart;
            return {Event::Head, end - before, {}};
        }
    }
    if (before == 0)
        m_pending = input.toByteArray();
    return {Event::NeedMore, input.size(), {}};
}

Reject RequestParser::readHeadLine(QByteArrayView line, bool &ended)
{
    if (m_lines == 0) {
        if (line.isEmpty()) { // RFC 9112, section 2.2: one empty line before the request line is forgiven
            if (m_skippedEmptyLine)
                return Reject::MalformedRequestLine;
            m_skippedEmptyLine = true;
            return Reject::None;
        }
        m_lines = 1;
        m_head = {};
        m_head.headers.reserve(16);
        return readRequestLine(line, m_limits.maxTargetBytes, m_head);
    }
    if (line.isEmpty()) {
        ended = true;
        return finishHead(m_head);
    }
    if (++m_lines > m_limits.maxHeaderFields + 1)
        return Reject::TooManyFields;
    return readFieldLine(line, m_head.headers);
}

RequestParser::Step RequestParser::startBody()
{
    m_bodyBytes = 0;
    m_trailerBytes = 0;
    switch (m_head.framing) {
    case RequestHead::Framing::None:
        return complete(0);
    case RequestHead::Framing::Length:
        if (m_head.contentLength > m_bodyLimit)
            return fail(Reject::BodyTooLarge);
        if (m_head.contentLength == 0)
            return complete(0);
        m_remaining = m_head.contentLength;
        m_state = State::Length;
        break;
    case RequestHead::Framing::Chunked:
        m_state = State::ChunkLine;
        break;
    }
    return {Event::NeedMore, 0, {}};
}

RequestParser::Step RequestParser::complete(qsizetype consumed)
{
    m_state = State::Head;
    m_lines = 0;
    m_lineStart = 0;
    m_skippedEmptyLine = false;
    m_bodyLimit = 0;
    m_pending.clear();
    return {Event::Complete, consumed, {}};
}

RequestParser::Step RequestParser::readLength(QByteArrayView input)
{
    if (m_remaining == 0)
        return complete(0);
    const qsizetype size = qsizetype(std::min<qint64>(m_remaining, input.size()));
    if (size == 0)
        return {Event::NeedMore, 0, {}};
    m_remaining -= size;
    return {Event::Data, size, input.first(size)};
}

RequestParser::Step RequestParser::readChunkLine(QByteArrayView input)
{
    const qsizetype before = m_pending.size();
    const qsizetype feed = input.indexOf('\n');
    const QByteArrayView part = feed < 0 ? input : input.first(feed + 1);
    if (before + part.size() > maxChunkLineBytes)
        return fail(Reject::ChunkMalformed);
    m_pending.append(part);
    if (feed < 0)
        return {Event::NeedMore, part.size(), {}};
    if (m_pending.size() < 2 || m_pending[m_pending.size() - 2] != '\r')
        return fail(Reject::ChunkMalformed);
    m_pending.chop(2);
    const Reject reason = startChunk(m_pending);
    if (reason != Reject::None)
        return fail(reason);
    m_pending.clear();
    return {Event::NeedMore, part.size(), {}};
}

Reject RequestParser::startChunk(QByteArrayView line)
{
    qint64 size = 0;
    qsizetype digits = 0;
    while (digits < line.size() && hexValue(line[digits]) >= 0) {
        if (digits == 15)
            return Reject::BodyTooLarge;
        size = size << 4 | hexValue(line[digits++]);
    }
    if (digits == 0)
        return Reject::ChunkMalformed;
    if (!areChunkExtensions(line.sliced(digits)))
        return Reject::ChunkMalformed;
    if (size > m_bodyLimit - m_bodyBytes)
        return Reject::BodyTooLarge;
    m_bodyBytes += size;
    m_remaining = size;
    m_state = size > 0 ? State::ChunkData : State::Trailer;
    return Reject::None;
}

RequestParser::Step RequestParser::readChunkData(QByteArrayView input)
{
    const qsizetype size = qsizetype(std::min<qint64>(m_remaining, input.size()));
    if (size == 0)
        return {Event::NeedMore, 0, {}};
    m_remaining -= size;
    if (m_remaining == 0)
        m_state = State::ChunkEnd;
    return {Event::Data, size, input.first(size)};
}

RequestParser::Step RequestParser::readChunkEnd(QByteArrayView input)
{
    static constexpr char expected[] = "\r\n";
    qsizetype consumed = 0;
    while (consumed < input.size() && m_pending.size() < 2) {
        if (input[consumed] != expected[m_pending.size()])
            return fail(Reject::ChunkMalformed);
        m_pending.append(input[consumed++]);
    }
    if (m_pending.size() == 2) {
        m_pending.clear();
        m_state = State::ChunkLine;
    }
    return {Event::NeedMore, consumed, {}};
}

RequestParser::Step RequestParser::readTrailer(QByteArrayView input)
{
    const qsizetype feed = input.indexOf('\n');
    const QByteArrayView part = feed < 0 ? input : input.first(feed + 1);
    if (m_trailerBytes + part.size() > maxTrailerBytes)
        return fail(Reject::TrailerTooLarge);
    m_trailerBytes += int(part.size());
    m_pending.append(part);
    if (feed < 0)
        return {Event::NeedMore, part.size(), {}};
    if (m_pending.size() < 2 || m_pending[m_pending.size() - 2] != '\r')
        return fail(Reject::TrailerMalformed);
    m_pending.chop(2);
    if (m_pending.isEmpty())
        return complete(part.size());
    HeaderFields dropped;
    // Fields that frame or route a message have no place here (RFC 9110, section 6.5.1).
    if (readFieldLine(m_pending, dropped) != Reject::None || dropped.contains("Content-Length") ||
        dropped.contains("Transfer-Encoding") || dropped.contains("Host")) {
        return fail(Reject::TrailerMalformed);
    }
    m_pending.clear();
    return {Event::NeedMore, part.size(), {}};
}

} // namespace cinefluent::server
