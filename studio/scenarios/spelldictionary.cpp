// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/spelldictionary.h"

#include "common/formats/encoding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTextBoundaryFinder>

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <array>

namespace cinefluent::studio {

namespace {

struct SpellDictionaryText
{
    Q_DECLARE_TR_FUNCTIONS(SpellDictionary)
};

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

SpellDictionary::SpellDictionary(std::unique_ptr<Hunspell> hunspell, QByteArray encoding)
    : m_hunspell(std::move(hunspell))
    , m_encoding(std::move(encoding))
{
}

SpellDictionary::~SpellDictionary() = default;

Result<std::unique_ptr<SpellDictionary>> SpellDictionary::open(const QStringList &folders, const QString &language)
{
    const QString path = pathOf(folders, language);
    if (path.isEmpty()) {
        return makeError(ErrorKind::NotFound, QStringLiteral("dictionary_missing"),
                         SpellDictionaryText::tr("There is no spelling dictionary for %1. Install the package %2, or "
                                                 "put its .aff and .dic files into %3.")
                             .arg(QLocale::languageToString(QLocale(language).language()), packageFor(language),
                                  QDir::toNativeSeparators(folders.value(0))));
    }
    auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(path + QStringLiteral(".aff")).constData(),
                                               QFile::encodeName(path + QStringLiteral(".dic")).constData());
    const QByteArray encoding(hunspell->get_dict_encoding().c_str());
    if (!formats::encodeText(QStringLiteral("a"), encoding)) {
        return makeError(ErrorKind::Corrupt, QStringLiteral("dictionary_unreadable"),
                         SpellDictionaryText::tr("The spelling dictionary for %1 cannot be read. Install the package "
                                                 "%2 again.")
                             .arg(QLocale::languageToString(QLocale(language).language()), packageFor(language)),
                         path + QStringLiteral(": ") + QString::fromLatin1(encoding));
    }
    return std::unique_ptr<SpellDictionary>(new SpellDictionary(std::move(hunspell), encoding));
}

std::string SpellDictionary::encoded(const QString &word) const
{
    const Result<QByteArray> bytes = formats::encodeText(word, m_encoding);
    return bytes ? bytes->toStdString() : std::string();
}

bool SpellDictionary::isCorrect(const QString &word) const
{
    const std::string bytes = encoded(word);
    return bytes.empty() || m_hunspell->spell(bytes); // of a word in another script nothing can be said
}

QStringList SpellDictionary::suggestions(const QString &word, int most) const
{
    QStringList list;
    const std::string bytes = encoded(word);
    if (bytes.empty())
        return list;
    for (const std::string &suggestion : m_hunspell->suggest(bytes)) {
        const auto text =
            formats::decodeText(QByteArrayView(suggestion.data(), qsizetype(suggestion.size())), m_encoding);
        if (text && !list.contains(text->text))
            list.append(text->text);
        if (list.size() == most)
            break;
    }
    return list;
}

void SpellDictionary::add(const QString &word)
{
    if (const std::string bytes = encoded(word); !bytes.empty())
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

} // namespace cinefluent::studio
