// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/search/wordforms.h"

#include "common/language/searchtext.h"

#include <QSet>

namespace cinefluent::server {

namespace {

/// Beyond them a form is rarer than one in a million words, and the films' own lines tell it. Six lists of ten end at
/// 10,000.
constexpr qsizetype frequentFormLimit = 30'000;

QString wordsBetweenBars(const QList<Word> &words)
{
    QString line = QStringLiteral("|");
    for (const Word &word : words) {
        for (const SearchWord &part : searchWords(word.surface))
            line += part.text;
        line += u'|';
    }
    return line;
}

} // namespace

WordForms::WordForms(LanguagePacks packs)
    : m_packs(std::move(packs))
{
}

QStringList WordForms::languages() const
{
    QStringList installed;
    for (const QString &language : LanguagePacks::languages()) {
        if (m_packs.state(language).installed)
            installed.append(language);
    }
    return installed;
}

QString WordForms::remedyFor(const QString &language) const
{
    if (!LanguagePacks::languages().contains(language))
        return {};
    const PackState state = m_packs.state(language);
    return state.installed ? QString() : state.missing;
}

Result<void> WordForms::load(const QString &language)
{
    if (m_analyser && m_language == language)
        return {};
    release();
    auto analyser = m_packs.analyser(language);
    if (!analyser)
        return analyser.error();
    m_analyser = std::move(*analyser);
    m_language = language;
    return {};
}

Result<QList<Inflection>> WordForms::frequentForms(const QString &language)
{
    const auto list = m_packs.frequency(language);
    if (!list && list.error().kind == ErrorKind::Unavailable)
        return QList<Inflection>(); // the films' lines tell forms without it
    if (!list)
        return list.error();
    Result<TextForms> read =
        this->read(language, (*list)->words().mid(0, frequentFormLimit), InflectionSource::WordList);
    if (!read)
        return read.error();
    return std::move(*read).forms;
}

Result<TextForms> WordForms::formsIn(const QString &language, const QStringList &texts)
{
    return read(language, texts, InflectionSource::Text);
}

Result<TextForms> WordForms::read(const QString &language, const QStringList &texts, InflectionSource source)
{
    if (const Result<void> loaded = load(language); !loaded)
        return loaded.error();
    QSet<Inflection> known;
    TextForms result;
    const bool hasNoSpaces = language == QLatin1String("ja") || language == QLatin1String("zh");
    const auto take = [&](qsizetype, const QList<Word> &words) {
        if (hasNoSpaces)
            result.words.append(wordsBetweenBars(words));
        for (const Inflection &form : inflectionsIn(words, source)) {
            if (known.contains(form))
                continue;
            known.insert(form);
            result.forms.append(form);
        }
    };
    if (const auto done = m_analyser->analyseAll(texts, take); !done)
        return done.error();
    return result;
}

Result<QList<WordAnalysis>> WordForms::analyse(const QString &language, const QStringList &words)
{
    if (words.isEmpty())
        return QList<WordAnalysis>();
    if (const Result<void> loaded = load(language); !loaded)
        return loaded.error();
    const auto ranks = m_packs.frequency(language);
    QList<WordAnalysis> analyses;
    for (const QString &word : words) {
        const auto read = m_analyser->analyse(word);
        if (!read)
            return read.error();
        const auto head = std::find_if(read->begin(), read->end(),
                                       [](const Word &part) { return isContentWord(part.readings.first().part); });
        WordAnalysis analysis;
        if (head != read->end() && head->known)
            analysis = {head->readings.first().lemma, universalTag(head->readings.first().part).toLower(), {}};
        if (ranks)
            analysis.rank = (*ranks)->rank(word.toLower());
        analyses.append(analysis);
    }
    return analyses;
}

void WordForms::release()
{
    m_analyser.reset();
    m_language.clear();
    LanguagePacks::trimMemory();
}

} // namespace cinefluent::server
