// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/strictjson.h"

#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>

#include <charconv>
#include <cmath>

namespace cinefluent::api {

namespace {

Error invalid(qsizetype offset, const QString &what)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("json_invalid"),
                     QStringLiteral("The body is not acceptable JSON: %1 at byte %2. Nothing was changed.")
                         .arg(what, QString::number(offset)));
}

Error tooLarge(const QString &what)
{
    return makeError(ErrorKind::TooLarge, QStringLiteral("json_too_large"),
                     QStringLiteral("The body has %1. Nothing was changed.").arg(what));
}

/// Walks the text once and builds nothing but the names of the objects that are open.
class Scanner
{
public:
    Scanner(const QByteArray &json, const JsonLimits &limits)
        : m_text(json)
        , m_limits(limits)
    {
    }

    [[nodiscard]] std::optional<Error> scan()
    {
        skipSpace();
        if (!at('{')) {
            fail(QStringLiteral("an object is expected"));
            return m_error;
        }
        if (!value(0))
            return m_error;
        skipSpace();
        if (m_position != m_text.size())
            fail(QStringLiteral("there is text after the end"));
        return m_error;
    }

private:
    [[nodiscard]] bool at(char c) const { return m_position < m_text.size() && m_text[m_position] == c; }

    [[nodiscard]] bool take(char c)
    {
        if (!at(c))
            return false;
        ++m_position;
        return true;
    }

    void skipSpace()
    {
        while (at(' ') || at('\n') || at('\r') || at('\t'))
            ++m_position;
    }

    bool fail(const QString &what)
    {
        if (!m_error)
            m_error = invalid(m_position, what);
        return false;
    }

    bool value(int depth)
    {
        if (++m_values > m_limits.maxValues) {
            m_error = tooLarge(QStringLiteral("more than %1 values").arg(m_limits.maxValues));
            return false;
        }
        skipSpace();
        if (at('{') || at('[')) {
            if (depth >= m_limits.maxDepth) {
                m_error = tooLarge(QStringLiteral("more than %1 levels").arg(m_limits.maxDepth));
                return false;
            }
            return at('{') ? object(depth + 1) : array(depth + 1);
        }
        if (at('"'))
            return string(nullptr);
        if (at('-') || digit())
            return number();
        return literal("true") || literal("false") || literal("null") || fail(QStringLiteral("a value is expected"));
    }

    bool literal(std::string_view word)
    {
        if (!QByteArrayView(m_text).sliced(m_position).startsWith(QByteArrayView(word.data(), qsizetype(word.size()))))
            return false;
        m_position += qsizetype(word.size());
        return true;
    }

    bool object(int depth)
    {
        ++m_position;
        QSet<QString> names;
        skipSpace();
        if (take('}'))
            return true;
        for (;;) {
            skipSpace();
            if (!at('"'))
                return fail(QStringLiteral("a member name is expected"));
            QString name;
            const qsizetype start = m_position;
            if (!string(&name))
                return false;
            if (names.contains(name)) {
                m_position = start;
                return fail(QStringLiteral("a member name is given twice"));
            }
            names.insert(name);
            skipSpace();
            if (!take(':'))
                return fail(QStringLiteral("“:” is expected"));
            if (!value(depth))
                return false;
            skipSpace();
            if (take('}'))
                return true;
            if (!take(','))
                return fail(QStringLiteral("“,” or “}” is expected"));
        }
    }

    bool array(int depth)
    {
        ++m_position;
        skipSpace();
        if (take(']'))
            return true;
        for (;;) {
            if (!value(depth))
                return false;
            skipSpace();
            if (take(']'))
                return true;
            if (!take(','))
                return fail(QStringLiteral("“,” or “]” is expected"));
        }
    }

    bool string(QString *decoded)
    {
        ++m_position;
        qsizetype runStart = m_position;
        const auto flush = [&] {
            if (decoded)
                decoded->append(QString::fromUtf8(QByteArrayView(m_text).sliced(runStart, m_position - runStart)));
        };
        while (m_position < m_text.size()) {
            const auto c = static_cast<unsigned char>(m_text[m_position]);
            if (c == '"') {
                flush();
                ++m_position;
                return true;
            }
            if (c < 0x20)
                return fail(QStringLiteral("a control character stands in a string"));
            if (c != '\\') {
                ++m_position;
                continue;
            }
            flush();
            if (!escape(decoded))
                return false;
            runStart = m_position;
        }
        return fail(QStringLiteral("a string has no end"));
    }

    bool escape(QString *decoded)
    {
        ++m_position;
        const char c = m_position < m_text.size() ? m_text[m_position] : '\0';
        static constexpr std::string_view letters = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (const size_t index = letters.find(c); c != '\0' && index != std::string_view::npos) {
            ++m_position;
            if (decoded)
                decoded->append(QLatin1Char(meanings[index]));
            return true;
        }
        if (c != 'u')
            return fail(QStringLiteral("an escape is unknown"));
        ++m_position;
        const int unit = hexUnit();
        if (unit < 0)
            return false;
        if (unit == 0)
            return fail(QStringLiteral("U+0000 stands in a string"));
        if (QChar::isLowSurrogate(uint(unit)))
            return fail(QStringLiteral("a surrogate is alone"));
        if (decoded)
            decoded->append(QChar(unit));
        if (!QChar::isHighSurrogate(uint(unit)))
            return true;
        if (!literal("\\u"))
            return fail(QStringLiteral("a surrogate is alone"));
        const int low = hexUnit();
        if (low < 0)
            return false;
        if (!QChar::isLowSurrogate(uint(low)))
            return fail(QStringLiteral("a surrogate is alone"));
        if (decoded)
            decoded->append(QChar(low));
        return true;
    }

    int hexUnit()
    {
        int unit = 0;
        for (int i = 0; i < 4; ++i) {
            const char c = m_position < m_text.size() ? m_text[m_position] : '\0';
            const int nibble = c >= '0' && c <= '9'   ? c - '0'
                               : c >= 'a' && c <= 'f' ? c - 'a' + 10
                               : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                      : -1;
            if (nibble < 0) {
                fail(QStringLiteral("four hexadecimal digits are expected"));
                return -1;
            }
            unit = unit * 16 + nibble;
            ++m_position;
        }
        return unit;
    }

    [[nodiscard]] bool digit() const
    {
        return m_position < m_text.size() && m_text[m_position] >= '0' && m_text[m_position] <= '9';
    }

    bool digits()
    {
        if (!digit())
            return fail(QStringLiteral("a digit is expected"));
        while (digit())
            ++m_position;
        return true;
    }

    bool number()
    {
        const qsizetype start = m_position;
        (void)take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (at('e') || at('E')) {
            ++m_position;
            if (at('+') || at('-'))
                ++m_position;
            if (!digits())
                return false;
        }
        if (m_position - start > m_limits.maxNumberLength) {
            m_position = start;
            return fail(QStringLiteral("a number is too long"));
        }
        double number = 0;
        const auto parsed = std::from_chars(m_text.constData() + start, m_text.constData() + m_position, number);
        if (parsed.ec != std::errc() || !std::isfinite(number)) {
            m_position = start;
            return fail(QStringLiteral("a number is out of range"));
        }
        return true;
    }

    const QByteArray &m_text;
    const JsonLimits &m_limits;
    qsizetype m_position = 0;
    qsizetype m_values = 0;
    std::optional<Error> m_error;
};

bool isUtf8(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder.decode(text);
    return !decoder.hasError() && !decoded.isNull();
}

} // namespace

Result<QJsonObject> parseStrictObject(const QByteArray &json, const JsonLimits &limits)
{
    if (json.size() > limits.maxSizeBytes)
        return tooLarge(QStringLiteral("more than %1 bytes").arg(limits.maxSizeBytes));
    if (json.isEmpty())
        return invalid(0, QStringLiteral("an object is expected"));
    if (!isUtf8(json))
        return invalid(0, QStringLiteral("the text is not UTF-8, somewhere"));
    if (auto error = Scanner(json, limits).scan())
        return *error;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(error.offset, error.errorString());
    return document.object();
}

} // namespace cinefluent::api
