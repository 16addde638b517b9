// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/jsonwriter.h"

#include <QStringEncoder>

#include <array>
#include <charconv>
#include <cmath>

namespace cinefluent {

namespace {

// 0: copy, 1: needs a look. E2 is the lead byte of U+2028 and U+2029.
constexpr std::array<bool, 256> makeSpecial()
{
    std::array<bool, 256> table{};
    for (size_t c = 0; c < 0x20; ++c)
        table[c] = true;
    for (const unsigned char c : {'"', '\\', '<'})
        table[c] = true;
    table[0x7F] = true;
    table[0xE2] = true;
    return table;
}
constexpr auto special = makeSpecial();

void appendUnicodeEscape(QByteArray &out, unsigned codeUnit)
{
    constexpr char digits[] = "0123456789abcdef";
    const char text[] = {'\\',
                         'u',
                         digits[(codeUnit >> 12) & 15],
                         digits[(codeUnit >> 8) & 15],
                         digits[(codeUnit >> 4) & 15],
                         digits[codeUnit & 15]};
    out.append(text, sizeof text);
}

} // namespace

JsonWriter::JsonWriter(QByteArray &out)
    : m_out(out)
{
    m_hasMembers.reserve(8);
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasMembers.empty())
        return;
    if (m_hasMembers.back())
        m_out.append(',');
    m_hasMembers.back() = true;
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_out.append('{');
    m_hasMembers.push_back(false);
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    Q_ASSERT(!m_hasMembers.empty() && !m_afterKey);
    m_hasMembers.pop_back();
    m_out.append('}');
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_out.append('[');
    m_hasMembers.push_back(false);
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    Q_ASSERT(!m_hasMembers.empty() && !m_afterKey);
    m_hasMembers.pop_back();
    m_out.append(']');
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    m_out.append('"').append(name.data(), qsizetype(name.size())).append("\":", 2);
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::dataKey(QStringView name)
{
    value(name);
    m_out.append(':');
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::value(QStringView text)
{
    // QString::toUtf8 would write '?' for a lone surrogate; the encoder writes U+FFFD.
    const QByteArray utf8 = QStringEncoder(QStringEncoder::Utf8, QStringConverter::Flag::Stateless).encode(text);
    return utf8Value({utf8.constData(), size_t(utf8.size())});
}

JsonWriter &JsonWriter::value(bool truth)
{
    return rawValue(truth ? "true" : "false");
}

JsonWriter &JsonWriter::value(qint64 number)
{
    std::array<char, 24> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return rawValue({buffer.data(), size_t(end - buffer.data())});
}

JsonWriter &JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return nullValue();
    std::array<char, 32> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return rawValue({buffer.data(), size_t(end - buffer.data())});
}

JsonWriter &JsonWriter::nullValue()
{
    return rawValue("null");
}

JsonWriter &JsonWriter::utf8Value(std::string_view text)
{
    separate();
    m_out.append('"');
    appendEscaped(text);
    m_out.append('"');
    return *this;
}

JsonWriter &JsonWriter::asciiValue(std::string_view text)
{
    return utf8Value(text);
}

JsonWriter &JsonWriter::fixedValue(qint64 scaled, int decimals)
{
    separate();
    std::array<char, 24> buffer;
    const quint64 magnitude = scaled < 0 ? quint64(0) - quint64(scaled) : quint64(scaled);
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude).ptr;
    const auto digits = int(end - buffer.data());
    if (scaled < 0)
        m_out.append('-');
    if (digits > decimals)
        m_out.append(buffer.data(), digits - decimals);
    else
        m_out.append('0');
    if (decimals > 0) {
        m_out.append('.');
        for (int i = digits; i < decimals; ++i)
            m_out.append('0');
        const int fraction = std::min(digits, decimals);
        m_out.append(end - fraction, fraction);
    }
    return *this;
}

JsonWriter &JsonWriter::rawValue(std::string_view json)
{
    separate();
    m_out.append(json.data(), qsizetype(json.size()));
    return *this;
}

void JsonWriter::appendEscaped(std::string_view utf8)
{
    size_t clean = 0; // start of the run that needs no escape
    const auto flush = [&](size_t upTo) { m_out.append(utf8.data() + clean, qsizetype(upTo - clean)); };
    for (size_t i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (!special[c])
            continue;
        if (c == 0xE2) {
            const bool separator = i + 2 < utf8.size() && static_cast<unsigned char>(utf8[i + 1]) == 0x80 &&
                                   (static_cast<unsigned char>(utf8[i + 2]) | 1) == 0xA9;
            if (!separator)
                continue;
            flush(i);
            appendUnicodeEscape(m_out, static_cast<unsigned char>(utf8[i + 2]) == 0xA8 ? 0x2028 : 0x2029);
            i += 2;
            clean = i + 1;
            continue;
        }
        flush(i);
        switch (c) {
        case '"':
            m_out.append("\\\"", 2);
            break;
        case '\\':
            m_out.append("\\\\", 2);
            break;
        case '\n':
            m_out.append("\\n", 2);
            break;
        case '\r':
            m_out.append("\\r", 2);
            break;
        case '\t':
            m_out.append("\\t", 2);
            break;
        default:
            appendUnicodeEscape(m_out, c);
        }
        clean = i + 1;
    }
    flush(utf8.size());
}

} // namespace cinefluent
