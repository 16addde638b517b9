// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/requesthead.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cinefluent::server {

namespace {

enum CharacterClass : quint8
{
    Token = 1,
    Field = 2,
    Path = 4,
    Query = 8,
    Digit = 16,
    Hex = 32,
    HostName = 64
};

constexpr std::array<quint8, 256> makeClasses()
{
    std::array<quint8, 256> table{};
    const auto add = [&table](std::string_view characters, quint8 classes) {
        for (char c : characters)
            table[quint8(c)] |= classes;
    };
    for (int c = 'a'; c <= 'z'; ++c)
        table[size_t(c)] = Token | Field | Path | Query | HostName;
    for (int c = 'A'; c <= 'Z'; ++c)
        table[size_t(c)] = Token | Field | Path | Query | HostName;
    for (int c = '0'; c <= '9'; ++c)
        table[size_t(c)] = Token | Field | Path | Query | HostName | Digit | Hex;
    add("abcdefABCDEF", Hex);
    add("!#$%&'*+-.^_`|~", Token);
    for (int c = 0x20; c < 0x7f; ++c)
        table[size_t(c)] |= Field;
    for (size_t c = 0x80; c < 0x100; ++c)
        table[c] |= Field;
    table['\t'] |= Field;
    add("-._~!$&'()*+,;=:@/%", Path | Query);
    // Browsers leave these as they are in a query (WHATWG URL, "query percent-encode set").
    add("?[]^`{|}", Query);
    add("-._~!$&'()*+,;=%", HostName);
    return table;
}

constexpr std::array<quint8, 256> classes = makeClasses();

bool is(char c, CharacterClass wanted)
{
    return classes[quint8(c)] & wanted;
}

bool areAll(QByteArrayView text, CharacterClass wanted)
{
    return std::all_of(text.begin(), text.end(), [wanted](char c) { return is(c, wanted); });
}

bool hasValidEscapes(QByteArrayView text)
{
    for (qsizetype i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 3)) {
        if (i + 2 >= text.size() || !is(text[i + 1], Hex) || !is(text[i + 2], Hex))
            return false;
    }
    return true;
}

bool isAuthority(QByteArrayView authority)
{
    if (authority.isEmpty())
        return false;
    QByteArrayView port;
    if (authority.front() == '[') {
        const qsizetype end = authority.indexOf(']');
        if (end < 3)
            return false;
        const QByteArrayView literal = authority.sliced(1, end - 1);
        if (!std::all_of(literal.begin(), literal.end(), [](char c) { return is(c, Hex) || c == ':' || c == '.'; }))
            return false;
        port = authority.sliced(end + 1);
    } else {
        const qsizetype colon = authority.indexOf(':');
        const QByteArrayView name = colon < 0 ? authority : authority.first(colon);
        if (name.isEmpty() || !areAll(name, HostName) || !hasValidEscapes(name))
            return false;
        port = colon < 0 ? QByteArrayView() : authority.sliced(colon);
    }
    if (port.isEmpty())
        return true;
    return port.front() == ':' && port.size() <= 6 && areAll(port.sliced(1), Digit);
}

Reject readTarget(QByteArrayView target, RequestHead &head)
{
    if (target == "*") {
        if (head.method != "OPTIONS")
            return Reject::TargetMalformed;
        head.path = QByteArrayLiteral("*");
        return Reject::None;
    }
    if (target.front() != '/') { // absolute-form, RFC 9112, section 3.2.2
        const qsizetype schemeEnd = target.indexOf("://");
        if (schemeEnd < 0)
            return Reject::TargetMalformed;
        const QByteArrayView scheme = target.first(schemeEnd);
        if (!equalsIgnoringCase(scheme, "http") && !equalsIgnoringCase(scheme, "https"))
            return Reject::TargetMalformed;
        target = target.sliced(schemeEnd + 3);
        const auto end = std::find_if(target.begin(), target.end(), [](char c) { return c == '/' || c == '?'; });
        if (!isAuthority(target.first(end - target.begin())))
            return Reject::TargetMalformed;
        target = target.sliced(end - target.begin());
    }
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    const QByteArrayView query = mark < 0 ? QByteArrayView() : target.sliced(mark + 1);
    if (!areAll(path, Path) || !areAll(query, Query) || !hasValidEscapes(path) || !hasValidEscapes(query))
        return Reject::TargetMalformed;
    head.path = path.isEmpty() ? QByteArrayLiteral("/") : path.toByteArray();
    head.query = query.toByteArray();
    return Reject::None;
}

QByteArrayView trimmedSpace(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

Reject readLength(QByteArrayView text, qint64 &length)
{
    if (text.isEmpty() || !areAll(text, Digit))
        return Reject::LengthMalformed;
    constexpr qint64 most = qint64(1) << 62;
    length = 0;
    for (char c : text)
        length = length > most / 10 - 1 ? most : length * 10 + (c - '0');
    return Reject::None;
}

} // namespace

bool isTokenCharacter(char c)
{
    return is(c, Token);
}

bool isFieldCharacter(char c)
{
    return is(c, Field);
}

Reject readRequestLine(QByteArrayView line, int maxTargetBytes, RequestHead &head)
{
    const qsizetype first = line.indexOf(' ');
    if (first <= 0 || !areAll(line.first(first), Token))
        return Reject::MalformedRequestLine;
    if (first > 20)
        return Reject::MethodUnknown;
    const qsizetype second = line.indexOf(' ', first + 1);
    if (second < 0 || second == first + 1)
        return Reject::MalformedRequestLine;
    const QByteArrayView target = line.sliced(first + 1, second - first - 1);
    const QByteArrayView version = line.sliced(second + 1);
    if (version.size() != 8 || !version.startsWith("HTTP/") || !is(version[5], Digit) || version[6] != '.' ||
        !is(version[7], Digit)) {
        return Reject::MalformedRequestLine;
    }
    if (version[5] != '1' || version[7] > '1')
        return Reject::VersionUnsupported;
    if (target.size() > maxTargetBytes)
        return Reject::TargetTooLong;
    head.method = line.first(first).toByteArray();
    head.minorVersion = version[7] - '0';
    if (head.method == "CONNECT")
        return Reject::MethodUnknown;
    return readTarget(target, head);
}

Reject readFieldLine(QByteArrayView line, HeaderFields &fields)
{
    if (line.front() == ' ' || line.front() == '\t')
        return Reject::FieldFolded;
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return Reject::FieldMalformed;
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = trimmedSpace(line.sliced(colon + 1));
    if (!areAll(name, Token) || !areAll(value, Field))
        return Reject::FieldMalformed;
    // Implementations differ on tabs around these two, and a different reading of them is a different message.
    if (line.contains('\t') &&
        (equalsIgnoringCase(name, "content-length") || equalsIgnoringCase(name, "transfer-encoding"))) {
        return Reject::FieldMalformed;
    }
    constexpr qsizetype prefixSize = sizeof(internalFieldPrefix) - 1;
    if (name.size() >= prefixSize && equalsIgnoringCase(name.first(prefixSize), internalFieldPrefix))
        return Reject::None;
    fields.append(name.toByteArray(), value.toByteArray());
    return Reject::None;
}

Reject finishHead(RequestHead &head)
{
    int hosts = 0;
    int lengths = 0;
    int codings = 0;
    const HeaderField *coding = nullptr;
    for (const HeaderField &field : head.headers) {
        if (equalsIgnoringCase(field.name, "host")) {
            ++hosts;
            if (!isAuthority(field.value))
                return Reject::HostMalformed;
        } else if (equalsIgnoringCase(field.name, "content-length")) {
            ++lengths;
            if (const Reject reason = readLength(field.value, head.contentLength); reason != Reject::None)
                return reason;
        } else if (equalsIgnoringCase(field.name, "transfer-encoding")) {
            ++codings;
            coding = &field;
        } else if (equalsIgnoringCase(field.name, "expect") && head.minorVersion >= 1) {
            if (!equalsIgnoringCase(field.value, "100-continue"))
                return Reject::ExpectationUnsupported;
            head.expectsContinue = true;
        }
    }
    if (hosts > 1)
        return Reject::HostRepeated;
    if (hosts == 0 && head.minorVersion >= 1)
        return Reject::HostMissing;
    if (lengths > 0 && codings > 0)
        return Reject::FramingConflict;
    if (lengths > 1)
        return Reject::LengthRepeated;
    if (codings > 0) {
        // A coding in HTTP/1.0 is a sign of a faulty intermediary (RFC 9112, section 6.1).
        if (codings > 1 || head.minorVersion == 0 || coding->value.isEmpty())
            return Reject::CodingMalformed;
        if (!equalsIgnoringCase(coding->value, "chunked"))
            return coding->value.count(',') && head.headers.hasToken("transfer-encoding", "chunked")
                       ? Reject::CodingMalformed
                       : Reject::CodingUnsupported;
        head.framing = RequestHead::Framing::Chunked;
    } else if (lengths == 1) {
        head.framing = RequestHead::Framing::Length;
    }
    head.keepAlive = head.minorVersion >= 1 ? !head.headers.hasToken("connection", "close")
                                            : head.headers.hasToken("connection", "keep-alive");
    return Reject::None;
}

} // namespace cinefluent::server
