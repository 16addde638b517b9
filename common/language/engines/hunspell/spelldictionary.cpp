// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/hunspell/spelldictionary.h"

#include <QDir>
#include <QFile>
#include <QTextBoundaryFinder>

#include <hunspell/hunspell.hxx>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>

namespace cinefluent {

namespace {

struct Home
{
    const char *language;
    const char *dictionary; ///< its usual country
    const char *package;
};

constexpr std::array homes{
    Home{"en", "en_US", "hunspell-en-us"}, Home{"de", "de_DE", "hunspell-de-de"}, Home{"es", "es_ES", "hunspell-es"},
    Home{"fr", "fr_FR", "hunspell-fr"},    Home{"it", "it_IT", "hunspell-it"},    Home{"pt", "pt_BR", "hunspell-pt-br"},
    Home{"ru", "ru_RU", "hunspell-ru"},    Home{"ko", "ko_KR", "hunspell-ko"},    Home{"nl", "nl_NL", "hunspell-nl"},
    Home{"pl", "pl_PL", "hunspell-pl"},    Home{"sv", "sv_SE", "hunspell-sv"},    Home{"da", "da_DK", "hunspell-da"},
    Home{"cs", "cs_CZ", "hunspell-cs"},    Home{"hu", "hu_HU", "hunspell-hu"},    Home{"uk", "uk_UA", "hunspell-uk"},
    Home{"ar", "ar", "hunspell-ar"},       Home{"he", "he_IL", "hunspell-he"},    Home{"tr", "tr_TR", "hunspell-tr"},
    Home{"el", "el_GR", "hunspell-el"},    Home{"ro", "ro_RO", "hunspell-ro"},
};

const Home *homeOf(const QString &language)
{
    const QString primary = language.section(u'-', 0, 0).toLower();
    const auto found = std::find_if(homes.begin(), homes.end(),
                                    [&](const Home &home) { return primary == QLatin1StringView(home.language); });
    return found == homes.end() ? nullptr : &*found;
}

/// Path of a dictionary without suffix, or empty.
QString pathOf(const QStringList &folders, const QString &language)
{
    QString wanted = language;
    wanted.replace(u'-', u'_');
    QStringList names{wanted};
    if (const Home *home = homeOf(language))
        names.append(QString::fromLatin1(home->dictionary));
    names.append(wanted.section(u'_', 0, 0) + QStringLiteral("_*"));
    for (const QString &name : std::as_const(names)) {
        for (const QString &folder : folders) {
            const QStringList found =
                QDir(folder).entryList({name + QStringLiteral(".aff")}, QDir::Files | QDir::Readable, QDir::Name);
            for (const QString &file : found) {
                const QString path = folder + u'/' + file.chopped(4);
                if (QFile::exists(path + QStringLiteral(".dic")))
                    return path;
            }
        }
    }
    return {};
}

} // namespace

/// ICU's converter of the dictionary's encoding, closed at the end. What has no place in it is refused, not replaced.
class SpellDictionary::Converter
{
public:
    explicit Converter(const char *encoding)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_converter = ucnv_open(encoding, &status);
        if (U_SUCCESS(status))
            ucnv_setFromUCallBack(m_converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        m_isUsable = U_SUCCESS(status);
    }
    ~Converter() { ucnv_close(m_converter); }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    [[nodiscard]] bool isUsable() const { return m_isUsable; }

    /// Empty where a letter has no place in the encoding.
    [[nodiscard]] std::string encoded(const QString &word)
    {
        std::string bytes(size_t(UCNV_GET_MAX_BYTES_FOR_STRING(word.size(), ucnv_getMaxCharSize(m_converter))), '\0');
        UErrorCode status = U_ZERO_ERROR;
        const int32_t length =
            ucnv_fromUChars(m_converter, bytes.data(), int32_t(bytes.size()),
                            reinterpret_cast<const UChar *>(word.utf16()), int32_t(word.size()), &status);
        bytes.resize(U_SUCCESS(status) ? size_t(length) : 0);
        return bytes;
    }

    [[nodiscard]] QString decoded(const std::string &bytes)
    {
        QString text(qsizetype(bytes.size()) * 2, Qt::Uninitialized);
        UErrorCode status = U_ZERO_ERROR;
        const int32_t length = ucnv_toUChars(m_converter, reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                                             bytes.data(), int32_t(bytes.size()), &status);
        text.truncate(U_SUCCESS(status) ? length : 0);
        return text;
    }

private:
    UConverter *m_converter = nullptr;
    bool m_isUsable = false;
};

SpellDictionary::SpellDictionary(std::unique_ptr<Hunspell> hunspell, std::unique_ptr<Converter> converter)
    : m_hunspell(std::move(hunspell))
    , m_converter(std::move(converter))
{
}

SpellDictionary::~SpellDictionary() = default;

Result<std::unique_ptr<SpellDictionary>> SpellDictionary::open(const QStringList &folders, const QString &language)
{
    const QString path = pathOf(folders, language);
    if (path.isEmpty()) {
        return makeError(ErrorKind::NotFound, QStringLiteral("dictionary_missing"),
                         QStringLiteral("There is no spelling dictionary for the language \"%1\".").arg(language),
                         folders.join(u' '));
    }
    auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(path + QStringLiteral(".aff")).constData(),
                                               QFile::encodeName(path + QStringLiteral(".dic")).constData());
    const std::string &encoding = hunspell->get_dict_encoding();
    auto converter = std::make_unique<Converter>(encoding.c_str());
    if (!converter->isUsable()) {
        return makeError(
            ErrorKind::Corrupt, QStringLiteral("dictionary_unreadable"),
            QStringLiteral("The spelling dictionary for the language \"%1\" cannot be read.").arg(language),
            path + QStringLiteral(": ") + QString::fromStdString(encoding));
    }
    return std::unique_ptr<SpellDictionary>(new SpellDictionary(std::move(hunspell), std::move(converter)));
}

bool SpellDictionary::isCorrect(const QString &word) const
{
    const std::string bytes = m_converter->encoded(word);
    return bytes.empty() || m_hunspell->spell(bytes); // of a word in another script nothing can be said
}

QStringList SpellDictionary::suggestions(const QString &word, int most) const
{
    QStringList list;
    const std::string bytes = m_converter->encoded(word);
    if (bytes.empty())
        return list;
    for (const std::string &suggestion : m_hunspell->suggest(bytes)) {
        const QString text = m_converter->decoded(suggestion);
        if (!text.isEmpty() && !list.contains(text))
            list.append(text);
        if (list.size() == most)
            break;
    }
    return list;
}

void SpellDictionary::add(const QString &word)
{
    if (const std::string bytes = m_converter->encoded(word); !bytes.empty())
        m_hunspell->add(bytes);
}

QString SpellDictionary::packageFor(const QString &language)
{
    const Home *home = homeOf(language);
    return home ? QString::fromLatin1(home->package)
                : QStringLiteral("hunspell-") + language.section(u'-', 0, 0).toLower();
}

bool SpellDictionary::canCheck(const QString &language)
{
    static const QStringList unparted{QStringLiteral("ja"), QStringLiteral("zh"), QStringLiteral("th"),
                                      QStringLiteral("lo"), QStringLiteral("my"), QStringLiteral("km")};
    return !language.isEmpty() && !unparted.contains(language.section(u'-', 0, 0).toLower());
}

QList<SpelledWord> spelledWords(const QString &text)
{
    QList<SpelledWord> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    while (finder.position() >= 0 && finder.position() < text.size()) {
        if (finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem))
            start = finder.position();
        if (finder.toNextBoundary() < 0)
            break;
        if (!finder.boundaryReasons().testFlag(QTextBoundaryFinder::EndOfItem))
            continue;
        QString word = text.mid(start, finder.position() - start);
        const bool isWord = word.size() > 1 &&
                            std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }) &&
                            std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'_'; });
        const bool isAddress = (start > 0 && (text.at(start - 1) == u'@' || text.at(start - 1) == u'/')) ||
                               (finder.position() < text.size() && text.at(finder.position()) == u'@');
        const qsizetype length = word.size();
        word.replace(u'’', u'\'');
        if (isWord && !isAddress)
            words.append({word, start, length});
    }
    return words;
}

} // namespace cinefluent
