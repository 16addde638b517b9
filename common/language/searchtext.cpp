// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/searchtext.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <memory>

namespace cinefluent {

namespace {

constexpr char32_t combiningBreve = 0x0306;
constexpr char32_t soundMark = 0x30fc; ///< ー, shared by both kana

QString toQString(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

icu::UnicodeString toIcu(const QString &text)
{
    return icu::UnicodeString(false, reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
}

/// Letters that Unicode does not take apart.
const char *plainLetters(char32_t letter)
{
    switch (letter) {
    case 0x00e6:
        return "ae";
    case 0x0153:
        return "oe";
    case 0x00f8:
        return "o";
    case 0x0142:
        return "l";
    case 0x0111:
    case 0x00f0:
        return "d";
    case 0x0127:
        return "h";
    case 0x0131:
        return "i";
    case 0x00fe:
        return "th";
    default:
        return nullptr;
    }
}

UScriptCode scriptOf(char32_t character)
{
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(UChar32(character), &status);
    return U_SUCCESS(status) ? script : USCRIPT_UNKNOWN;
}

/// Whether a mark may go from a letter of that script.
bool isAccent(char32_t mark, UScriptCode script)
{
    switch (script) {
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_HEBREW:
    case USCRIPT_ARABIC:
        return true;
    case USCRIPT_CYRILLIC:
        return mark != combiningBreve;
    default:
        return false;
    }
}

/// Folded and decomposed.
icu::UnicodeString folded(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2 *decompose = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status))
        return {};
    icu::UnicodeString out = decompose->normalize(casefold->normalize(toIcu(text), status), status);
    return U_SUCCESS(status) ? out : icu::UnicodeString();
}

/// Traditional characters as simplified ones. Each text brings its own: the object is not for two threads at once, and
/// cloning one costs far less than making it.
QString simplified(const QString &text)
{
    static const std::unique_ptr<const icu::Transliterator> pattern = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(
            icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    if (!pattern)
        return text;
    const std::unique_ptr<icu::Transliterator> own(pattern->clone());
    icu::UnicodeString changed(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    own->transliterate(changed);
    return toQString(changed);
}

QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QStringList charactersOf(const QString &text)
{
    QStringList characters;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        characters.append(text.mid(i, length));
        i += length;
    }
    return characters;
}

/// Cuts folded, decomposed text into words.
class Cutter
{
public:
    void add(char32_t character)
    {
        if (u_charType(UChar32(character)) == U_NON_SPACING_MARK ||
            u_charType(UChar32(character)) == U_ENCLOSING_MARK) {
            if (!m_text.isEmpty() && !isAccent(character, m_letterScript))
                append(character);
            return;
        }
        const bool isApostrophe = character == U'\'' || character == 0x2019 || character == 0x02bc;
        if (isApostrophe && !m_text.isEmpty() && m_script == SearchScript::Word) {
            endWord();
            m_isAfterApostrophe = true;
            return;
        }
        const bool isPart = u_isalnum(UChar32(character)) ||
                            u_charType(UChar32(character)) == U_COMBINING_SPACING_MARK ||
                            (character == soundMark && !m_text.isEmpty());
        if (!isPart) {
            endWord();
            m_isAfterApostrophe = false;
            return;
        }
        take(character);
    }

    QList<SearchWord> finish()
    {
        endWord();
        return std::move(m_words);
    }

private:
    void take(char32_t character)
    {
        const UScriptCode script = character == soundMark ? USCRIPT_HIRAGANA : scriptOf(character);
        SearchScript kind = SearchScript::Word;
        if (script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA)
            kind = SearchScript::Ideographic;
        else if (script == USCRIPT_HANGUL)
            kind = SearchScript::Hangul;
        if (!m_text.isEmpty() && kind != m_script) {
            endWord();
            m_isAfterApostrophe = false;
        }
        m_script = kind;
        m_letterScript = script;
        if (character >= 0x30a1 && character <= 0x30f6)
            character -= 0x60; // hiragana
        if (const char *plain = plainLetters(character))
            m_text += QLatin1StringView(plain);
        else
            append(character);
    }

    void append(char32_t character) { m_text += QString::fromUcs4(&character, 1); }

    void endWord()
    {
        if (m_text.isEmpty())
            return;
        SearchWord word;
        word.script = m_script;
        const QString whole = composed(m_text);
        if (m_script == SearchScript::Word) {
            word.text = whole.left(maxSearchWord);
        } else {
            const QString text = m_script == SearchScript::Ideographic ? simplified(whole) : whole;
            word.text = m_script == SearchScript::Hangul ? m_text.left(3 * maxSearchWord) : text;
            word.characters = charactersOf(text);
        }
        m_text.clear();
        // "don't" and "she'll" are one word; "l'homme" is two.
        static const QStringList endings{QStringLiteral("t"), QStringLiteral("s"),  QStringLiteral("m"),
                                         QStringLiteral("d"), QStringLiteral("ll"), QStringLiteral("re"),
                                         QStringLiteral("ve")};
        if (m_isAfterApostrophe && !m_words.isEmpty() && endings.contains(word.text))
            m_words.last().text += word.text;
        else
            m_words.append(word);
        m_isAfterApostrophe = false;
    }

    QList<SearchWord> m_words;
    QString m_text; ///< of the word under way, decomposed
    SearchScript m_script = SearchScript::Word;
    UScriptCode m_letterScript = USCRIPT_UNKNOWN;
    bool m_isAfterApostrophe = false;
};

/// Runs that only punctuation parted stand together.
QList<SearchWord> joined(const QList<SearchWord> &words)
{
    QList<SearchWord> out;
    for (const SearchWord &word : words) {
        if (word.script == SearchScript::Ideographic && !out.isEmpty() &&
            out.last().script == SearchScript::Ideographic) {
            out.last().text += word.text;
            out.last().characters += word.characters;
        } else {
            out.append(word);
        }
    }
    return out;
}

} // namespace

QList<SearchWord> searchWords(const QString &text)
{
    const icu::UnicodeString decomposed = folded(text);
    Cutter cutter;
    for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1))
        cutter.add(char32_t(decomposed.char32At(i)));
    return cutter.finish();
}

QString searchLine(const QString &text)
{
    QString line;
    const QList<SearchWord> words = joined(searchWords(text));
    for (const SearchWord &word : words)
        line += u' ' + word.text;
    return line.isEmpty() ? line : line + u' ';
}

QString searchPair(const SearchWord &first, const SearchWord &second)
{
    const bool isSpaced = first.script != SearchScript::Ideographic && second.script != SearchScript::Ideographic;
    return isSpaced ? u'_' + first.text + u'_' + second.text : QString();
}

QStringList characterPairs(const SearchWord &word)
{
    QStringList pairs;
    for (qsizetype i = 1; i < word.characters.size(); ++i)
        pairs.append(word.characters.at(i - 1) + word.characters.at(i));
    return pairs;
}

QStringList searchTerms(const QString &text)
{
    QStringList terms;
    const QList<SearchWord> words = joined(searchWords(text));
    for (qsizetype i = 0; i < words.size(); ++i) {
        const SearchWord &word = words.at(i);
        if (word.script != SearchScript::Ideographic)
            terms.append(word.text);
        terms += word.characters + characterPairs(word);
        if (i > 0) {
            const QString pair = searchPair(words.at(i - 1), word);
            if (!pair.isEmpty())
                terms.append(pair);
        }
    }
    terms.sort();
    terms.removeDuplicates();
    return terms;
}

} // namespace cinefluent
