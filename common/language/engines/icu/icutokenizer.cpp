// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/icu/icutokenizer.h"

#include <QSet>

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace cinefluent {

class IcuTokenizer::Breaker
{
public:
    explicit Breaker(const QString &language)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_iterator.reset(icu::BreakIterator::createWordInstance(icu::Locale(language.toLatin1().constData()), status));
        if (U_FAILURE(status))
            m_iterator.reset();
    }

    [[nodiscard]] QList<WordSpan> spans(const QString &text)
    {
        QList<WordSpan> found;
        if (!m_iterator)
            return found;
        const icu::UnicodeString aliased(false, reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()));
        m_iterator->setText(aliased);
        int32_t start = m_iterator->first();
        for (int32_t end = m_iterator->next(); end != icu::BreakIterator::DONE; start = end, end = m_iterator->next()) {
            if (m_iterator->getRuleStatus() >= UBRK_WORD_NUMBER)
                found.append({start, end - start});
        }
        return found;
    }

private:
    std::unique_ptr<icu::BreakIterator> m_iterator;
};

namespace {

constexpr qsizetype longestWord = 64; // that can have an entry anywhere

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// What may stand after a hyphen as a word of its own.
const QSet<QString> &hyphenClitics(const QString &language)
{
    static const QSet<QString> none;
    static const QSet<QString> french{"je",    "tu",  "il",  "elle", "on", "nous", "vous", "ils",
                                      "elles", "moi", "toi", "le",   "la", "les",  "lui",  "leur",
                                      "y",     "en",  "ce",  "là",   "ci", "t",    "m",    "l"};
    static const QSet<QString> portuguese{"me", "te", "se", "lhe", "lhes", "nos", "vos", "o",  "a",
                                          "os", "as", "lo", "la",  "los",  "las", "no",  "na", "nas"};
    if (language == u"fr")
        return french;
    return language == u"pt" ? portuguese : none;
}

/// Words that lose their vowel before another; what they stand before is a word of its own even where a dictionary
/// lists both as one ("d'abord").
const QSet<QString> &frenchElisions()
{
    static const QSet<QString> words{"l", "d",  "j",     "m",      "t",      "s",     "c",
                                     "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"};
    return words;
}

} // namespace

IcuTokenizer::IcuTokenizer(const QString &language, Lexicon &lexicon)
    : m_language(language)
    , m_lexicon(lexicon)
    , m_breaker(std::make_unique<Breaker>(language))
{
}

IcuTokenizer::~IcuTokenizer() = default;

bool IcuTokenizer::knows(const QString &form)
{
    return !m_lexicon.readings(form).isEmpty() || !m_lexicon.readings(form.toLower()).isEmpty();
}

QList<WordSpan> IcuTokenizer::words(const QString &text)
{
    QList<WordSpan> out;
    const QList<WordSpan> spans = m_breaker->spans(text);
    for (qsizetype i = 0; i < spans.size(); ++i) {
        WordSpan chunk = spans[i];
        while (i + 1 < spans.size() && spans[i + 1].start == chunk.end() + 1 && chunk.length < 200 &&
               (text[chunk.end()] == u'-' || text[chunk.end()] == u'‑' || isApostrophe(text[chunk.end()])))
            chunk.length = spans[++i].end() - chunk.start;
        if (chunk.end() < text.size() && isApostrophe(text[chunk.end()]) &&
            (m_language == u"it" || m_language == u"fr"))
            ++chunk.length; // an elision before a space or a quotation mark
        cut(text, chunk, out);
    }
    return out;
}

void IcuTokenizer::cut(const QString &text, WordSpan chunk, QList<WordSpan> &out)
{
    const QStringView written = QStringView(text).mid(chunk.start, chunk.length);
    if (!written.contains(u'-') && !written.contains(u'‑')) {
        cutApostrophes(text, chunk, out);
        return;
    }
    QList<WordSpan> pieces;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= written.size(); ++i) {
        if (i < written.size() && written[i] != u'-' && written[i] != u'‑')
            continue;
        if (i > from)
            pieces.append({chunk.start + from, i - from});
        from = i + 1;
    }
    // From the end: clitics are words of their own; what is left is one word where the lexicon knows it.
    QList<WordSpan> tail;
    const auto &clitics = hyphenClitics(m_language);
    const auto isClitic = [&](const WordSpan &piece) { // "-moi", "-m'en"
        const QStringList parts = text.mid(piece.start, piece.length).toLower().replace(u'’', u'\'').split(u'\'');
        return std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return clitics.contains(part); });
    };
    while (pieces.size() > 1 && isClitic(pieces.last()))
        tail.prepend(pieces.takeLast());
    if (m_language == u"fr") // the t of "a-t-il" only sounds
        tail.removeIf([&](const WordSpan &s) { return s.length == 1 && text[s.start].toLower() == u't'; });
    const WordSpan head{pieces.first().start, pieces.last().end() - pieces.first().start};
    if (pieces.size() == 1 || m_language == u"de" || knows(text.mid(head.start, head.length)))
        cutApostrophes(text, head, out);
    else
        for (const WordSpan &piece : pieces)
            cutApostrophes(text, piece, out);
    for (const WordSpan &clitic : std::as_const(tail))
        cutApostrophes(text, clitic, out);
}

void IcuTokenizer::cutApostrophes(const QString &text, WordSpan piece, QList<WordSpan> &out)
{
    const bool elides = m_language == u"fr" || m_language == u"it";
    while (piece.length > 0) {
        const QStringView written = QStringView(text).mid(piece.start, piece.length);
        const auto mark = std::find_if(written.begin(), written.end(), isApostrophe);
        if (mark == written.end()) {
            out.append(piece);
            return;
        }
        if (m_language == u"en") {
            cutEnglish(text, piece, out);
            return;
        }
        const qsizetype at = mark - written.begin();
        const QString plain = written.left(longestWord + 1).toString().replace(u'’', u'\'').toLower();
        const bool inside = at + 1 < written.size();
        const bool elided = inside && (m_language == u"fr" ? frenchElisions().contains(plain.left(at))
                                                           : m_language == u"it" && knows(plain.mid(at + 1)));
        if (elides && !elided && (at + 1 == written.size() || !m_lexicon.readings(plain).isEmpty())) {
            const bool closing = at + 1 == written.size() && m_lexicon.readings(plain).isEmpty() &&
                                 knows(plain.chopped(1)); // a quotation mark after a whole word
            out.append(closing ? WordSpan{piece.start, piece.length - 1} : piece);
            return;
        }
        const qsizetype cutAt = elides ? at + 1 : at;
        if (cutAt > 0)
            out.append({piece.start, cutAt});
        piece = {piece.start + at + 1, piece.length - at - 1};
    }
}

void IcuTokenizer::cutEnglish(const QString &text, WordSpan piece, QList<WordSpan> &out)
{
    if (piece.length > longestWord) {
        out.append(piece);
        return;
    }
    const QString plain = text.mid(piece.start, piece.length).replace(u'’', u'\'').toLower();
    for (const QLatin1String ending :
         {QLatin1String("n't"), QLatin1String("'ll"), QLatin1String("'ve"), QLatin1String("'re"), QLatin1String("'s"),
          QLatin1String("'d"), QLatin1String("'m")}) {
        if (plain.size() > ending.size() && plain.endsWith(ending)) {
            const qsizetype stem = piece.length - ending.size();
            cutApostrophes(text, {piece.start, stem}, out);
            out.append({piece.start + stem, ending.size()});
            return;
        }
    }
    out.append(piece);
}

} // namespace cinefluent
