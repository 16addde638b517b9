// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/requestcorpus.h"

namespace cinefluent::tests {

QByteArray RequestCorpus::pick(std::initializer_list<const char *> choices)
{
    return choices.begin()[m_random.bounded(int(choices.size()))];
}

QByteArray RequestCorpus::chunked(const QByteArray &body)
{
    QByteArray wire;
    for (qsizetype at = 0; at < body.size();) {
        const QByteArray chunk = body.mid(at, m_random.bounded(1, 40));
        QByteArray size = QByteArray::number(chunk.size(), 16);
        if (m_random.bounded(4) == 0)
            size = size.toUpper();
        if (m_random.bounded(6) == 0)
            size.prepend('0');
        wire += size + pick({"", "", "", ";x=1", ";name=\"quoted\""}) + "\r\n" + chunk + "\r\n";
        at += chunk.size();
    }
    return wire + "0\r\n" + pick({"", "", "X-Checksum: 1\r\n", "A: b\r\nC: d\r\n"}) + "\r\n";
}

QByteArray RequestCorpus::request()
{
    const QByteArray method = pick({"GET", "GET", "HEAD", "POST", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"});
    const QByteArray target = pick({"/", "/movies", "/movies?page=2&q=a+b", "/v1/lessons/0190-77", "/a%20b/%C3%A9",
                                    "http://a.example/x?y", "/search?q=[x]|{y}^`"});
    QByteArray wire = method + ' ' + target + pick({" HTTP/1.1", " HTTP/1.1", " HTTP/1.1", " HTTP/1.0"}) + "\r\n";
    wire += pick({"Host: a.example\r\n", "Host: a.example:8080\r\n", "host: 127.0.0.1\r\n", "HOST:a\r\n"});
    for (int i = m_random.bounded(5); i > 0; --i) {
        wire += pick({"Accept: */*\r\n", "User-Agent: x (y; z)\r\n", "X-Empty:\r\n", "X-Tabs:\t a\tb \r\n",
                      "Cookie: a=b; c=\"d\"\r\n", "Accept-Encoding: gzip, br\r\n", "X-Bytes: \xc3\xa9\r\n",
                      "Connection: keep-alive\r\n", "Connection: close\r\n", "If-None-Match: \"a\", W/\"b\"\r\n"});
    }
    QByteArray body(m_random.bounded(3) == 0 ? m_random.bounded(200) : 0, 'b');
    for (char &c : body)
        c = char(m_random.bounded(256));
    const bool isOld = wire.contains(" HTTP/1.0\r\n");
    if (!isOld && m_random.bounded(3) == 0)
        return wire + "Transfer-Encoding: " + pick({"chunked", "Chunked"}) + "\r\n\r\n" + chunked(body);
    if (!body.isEmpty() || m_random.bounded(4) == 0)
        wire += pick({"Content-Length: ", "content-length:"}) + QByteArray::number(body.size()) + "\r\n";
    return wire + "\r\n" + body;
}

QByteArray RequestCorpus::sound()
{
    QByteArray stream;
    for (int i = m_random.bounded(1, 5); i > 0; --i)
        stream += request();
    return stream;
}

void RequestCorpus::damage(QByteArray &stream)
{
    const qsizetype at = m_random.bounded(int(stream.size()));
    const auto insertAtLine = [&](const QByteArray &text) {
        const qsizetype line = stream.indexOf("\r\n", at);
        stream.insert(line < 0 ? at : line + 2, text);
    };
    switch (m_random.bounded(12)) {
    case 0:
        stream[at] = char(m_random.bounded(256));
        break;
    case 1:
        stream.remove(at, m_random.bounded(1, 4));
        break;
    case 2:
        stream.insert(at, pick({"\r", "\n", "\r\n", " ", "\t", ":", ";", ",", "%", "\x7f", "\x01", "\xff", "0", "-"}));
        break;
    case 3:
        stream.insert(at, '\0');
        break;
    case 4: {
        const qsizetype line = stream.indexOf("\r\n", at);
        if (line >= 0)
            stream.replace(line, 2, pick({"\n", "\r", "\r\r\n", "\n\r\n", " \r\n"}));
        break;
    }
    case 5:
        insertAtLine(
            pick({"Content-Length: 3\r\n", "Content-Length: +3\r\n", "Content-Length: 3, 3\r\n",
                  "Content-Length: 0x3\r\n", "Content-Length: \r\n", "Content-Length: 99999999999999999999\r\n",
                  "Content-Length : 3\r\n", "Content-Length: 3 \r\n"}));
        break;
    case 6:
        insertAtLine(
            pick({"Transfer-Encoding: chunked\r\n", "Transfer-Encoding: gzip, chunked\r\n",
                  "Transfer-Encoding: chunked, gzip\r\n", "Transfer-Encoding: identity\r\n", "Transfer-Encoding:\r\n",
                  "Transfer-Encoding: xchunked\r\n", "Transfer-Encoding : chunked\r\n",
                  "Transfer-Encoding: chunked, chunked\r\n", "Transfer-Encoding: \"chunked\"\r\n",
                  "Transfer-Encoding: \x0b"
                  "chunked\r\n"}));
        break;
    case 7:
        insertAtLine(pick({"Host: b\r\n", "Host:\r\n", " folded: x\r\n", "\tfolded\r\n", "no colon\r\n",
                           ": no name\r\n", "Bad Name: x\r\n", "Expect: 100-continue\r\n",
                           "Upgrade: h2c\r\nConnection: upgrade\r\n", "Host: a b\r\n", "X: \x01\r\n"}));
        break;
    case 8: {
        const qsizetype line = stream.indexOf(" HTTP/1.1", at);
        if (line >= 0)
            stream.replace(line, 9,
                           pick({" HTTP/1.1 ", " http/1.1", " HTTP/2.0", " HTTP/1.2", " HTTP/1.10", " HTTP/0.9", "",
                                 "  HTTP/1.1", "\tHTTP/1.1", " HTTP/1,1", " ICE/1.0", " HTTP/01.1"}));
        break;
    }
    case 9: {
        const qsizetype end = stream.indexOf("\r\n\r\n");
        if (end >= 0) {
            stream.insert(end + 4, pick({"0\r\n\r\n", "-1\r\n", "5;\r\n", "5 \r\n", " 5\r\n", "0x5\r\n",
                                         "FFFFFFFFFFFFFFFFF\r\n", "\r\n", "\n", "5;a=\"\n\"\r\n"}));
        }
        break;
    }
    case 10: {
        const qsizetype other = m_random.bounded(int(stream.size()));
        stream.insert(at, stream.mid(other, m_random.bounded(1, 30)));
        break;
    }
    default:
        stream.truncate(at + 1);
        break;
    }
}

QByteArray RequestCorpus::mutated()
{
    QByteArray stream = sound();
    for (int i = m_random.bounded(1, 4); i > 0 && !stream.isEmpty(); --i)
        damage(stream);
    return stream;
}

} // namespace cinefluent::tests
