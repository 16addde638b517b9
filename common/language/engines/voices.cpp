// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/voices.h"

#include "common/language/dictionarypacks.h"
#include "common/language/engines/espeak/espeakpronouncer.h"
#include "common/language/engines/espeak/espeaksynthesiser.h"
#include "common/language/engines/jieba/pinyinreader.h"
#include "common/language/engines/mecab/mecabanalyser.h"
#include "common/language/languagepacks.h"

namespace cinefluent {

namespace {

/// Null for languages that are read as they are written.
Result<std::unique_ptr<TextReader>> readerFor(const QString &language, const QStringList &roots)
{
    if (language != u"ja" && language != u"zh")
        return std::unique_ptr<TextReader>();
    auto analyser = LanguagePacks(roots).analyser(language);
    if (!analyser)
        return analyser.error();
    if (language == u"ja") {
        std::unique_ptr<MecabAnalyser> mecab(dynamic_cast<MecabAnalyser *>(analyser.value().release()));
        return std::unique_ptr<TextReader>(std::make_unique<KanaReader>(std::move(mecab)));
    }
    const DictionaryPacks packs(roots);
    QList<Error> problems;
    auto dictionaries = packs.open(language, QStringLiteral("en"), &problems);
    if (dictionaries.empty()) {
        if (!problems.isEmpty())
            return problems.first();
        return makeError(ErrorKind::Unavailable, QStringLiteral("dictionary_missing"),
                         packs.missingText(language, QStringLiteral("en")));
    }
    return std::unique_ptr<TextReader>(
        std::make_unique<PinyinReader>(std::move(analyser).value(), std::move(dictionaries.front())));
}

} // namespace

Result<std::unique_ptr<Pronouncer>> openPronouncer(const QString &language, const QStringList &roots)
{
    auto reader = readerFor(language, roots);
    if (!reader)
        return reader.error();
    auto pronouncer = EspeakPronouncer::open(language, std::move(reader).value());
    if (!pronouncer)
        return pronouncer.error();
    return std::unique_ptr<Pronouncer>(std::move(pronouncer).value());
}

Result<std::unique_ptr<SpeechSynthesiser>> openSynthesiser(const QString &language, const QStringList &roots)
{
    auto reader = readerFor(language, roots);
    if (!reader)
        return reader.error();
    auto synthesiser = EspeakSynthesiser::open(language, std::move(reader).value());
    if (!synthesiser)
        return synthesiser.error();
    return std::unique_ptr<SpeechSynthesiser>(std::move(synthesiser).value());
}

} // namespace cinefluent
