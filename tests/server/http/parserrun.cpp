// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/parserrun.h"

namespace cinefluent::tests {

using namespace cinefluent::server;

QByteArray ParsedRequest::text() const
{
    QByteArray result = head.method + ' ' + head.path + '?' + head.query + ' ' + QByteArray::number(head.minorVersion) +
                        (head.keepAlive ? " keep" : " close") + (head.expectsContinue ? " expects\n" : "\n");
    for (const HeaderField &field : head.headers)
        result += field.name + '|' + field.value + '\n';
    return result + body + (complete ? "\n." : "\n…");
}

QByteArray ParserRun::text() const
{
    QByteArray result;
    for (const ParsedRequest &request : requests)
        result += request.text() + '\n';
    return result + QByteArray(rejectionOf(rejection).code) + (ended ? " ended" : "");
}

int ParserRun::completeCount() const
{
    return int(std::count_if(requests.begin(), requests.end(), [](const auto &request) { return request.complete; }));
}

ParserRun runParser(const QByteArray &stream, const std::function<qsizetype()> &nextSize, qint64 bodyLimit,
                    const HttpLimits &limits)
{
    ParserRun run;
    RequestParser parser(limits);
    qsizetype received = 0;
    qsizetype consumed = 0;
    while (true) {
        const QByteArrayView available = QByteArrayView(stream).sliced(consumed, received - consumed);
        const bool betweenRequests = parser.isBetweenRequests();
        RequestParser::Step step;
        if (!betweenRequests || !available.isEmpty())
            step = parser.advance(available);
        if (step.consumed > available.size())
            qFatal("the parser consumed more than it was given");
        consumed += step.consumed;
        switch (step.event) {
        case RequestParser::Event::NeedMore:
            if (consumed != received)
                qFatal("the parser asks for more and leaves input behind");
            if (received == stream.size())
                return run;
            received += std::min(nextSize(), stream.size() - received);
            break;
        case RequestParser::Event::Head:
            run.requests.append({parser.head(), {}, false});
            parser.setBodyLimit(bodyLimit);
            break;
        case RequestParser::Event::Data:
            run.requests.last().body += step.data;
            if (run.requests.last().body.size() > bodyLimit)
                qFatal("a body went over its limit");
            break;
        case RequestParser::Event::Complete:
            run.requests.last().complete = true;
            if (!run.requests.last().head.keepAlive) {
                run.ended = true;
                return run;
            }
            break;
        case RequestParser::Event::Failed:
            run.rejection = parser.rejection();
            if (run.rejection == Reject::None)
                qFatal("the parser failed without a reason");
            return run;
        }
    }
}

ParserRun runParser(const QByteArray &stream)
{
    return runParser(stream, [&stream] { return stream.size() + 1; });
}

QByteArray serialise(const ParsedRequest &request)
{
    const RequestHead &head = request.head;
    QByteArray wire = head.method + ' ' + head.path + (head.query.isEmpty() ? "" : "?" + head.query) + " HTTP/1." +
                      QByteArray::number(head.minorVersion) + "\r\n";
    for (const HeaderField &field : head.headers) {
        if (!equalsIgnoringCase(field.name, "Transfer-Encoding") && !equalsIgnoringCase(field.name, "Content-Length"))
            wire += field.name + ": " + field.value + "\r\n";
    }
    if (!request.body.isEmpty())
        wire += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return wire + "\r\n" + request.body;
}

} // namespace cinefluent::tests
