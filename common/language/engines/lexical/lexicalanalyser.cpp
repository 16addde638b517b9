// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/lexical/lexicalanalyser.h"

#include "common/language/engines/lexical/preferences.h"
#include "common/language/engines/lexical/unknownwords.h"

#include <cmath>

namespace cinefluent {

namespace {

constexpr qsizetype longestSentence = 200; // words; the tagger's choice does not reach further
constexpr qsizetype cacheLimit = 4'000;    // a film's worth
constexpr float unknownRankCost = 1.5F;

bool endsSentence(QStringView between)
{
    for (const QChar c : between) {
        if (QStringView(u".!?…。！？\n").contains(c))
            return true;
    }
    return false;
}

bool breaksClause(QStringView between)
{
    for (const QChar c : between) {
        if (c.isPunct() && c != u'\'' && c != u'’' && c != u'-')
            return true;
    }
    return false;
}

bool isNumber(const QString &surface)
{
    return surface[0].isDigit();
}

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

LexicalAnalyser::LexicalAnalyser(const QString &language, Parts parts)
    : m_language(language)
    , m_parts(std::move(parts))
{
}

Result<QList<Word>> LexicalAnalyser::analyse(const QString &text, const std::stop_token &stop)
{
    QList<Word> out;
    QList<Word> sentence;
    QList<bool> breaks;
    qsizetype end = 0;
    const QList<WordSpan> spans = m_parts.tokenizer->words(text);
    out.reserve(spans.size());
    for (const WordSpan &span : spans) {
        if (stop.stop_requested())
            return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"),
                             QStringLiteral("The analysis was stopped."));
        const QStringView between = QStringView(text).mid(end, span.start - end);
        if (!sentence.isEmpty() && (endsSentence(between) || sentence.size() >= longestSentence))
            orderSentence(sentence, breaks, out);
        breaks.append(breaksClause(between));
        sentence.append(wordAt(text, span, sentence.isEmpty() || breaks.last()));
        end = span.end();
    }
    orderSentence(sentence, breaks, out);
    return out;
}

void LexicalAnalyser::orderSentence(QList<Word> &sentence, QList<bool> &breaks, QList<Word> &out) const
{
    m_parts.tagger->order(sentence, breaks);
    out += sentence;
    sentence.clear();
    breaks.clear();
}

Word LexicalAnalyser::wordAt(const QString &text, WordSpan span, bool first)
{
    Word word;
    word.span = span;
    word.surface = text.mid(span.start, span.length);
    const QString key = first ? u'^' + word.surface : word.surface;
    auto cached = m_cache.constFind(key);
    if (cached == m_cache.constEnd()) {
        if (m_cache.size() >= cacheLimit)
            m_cache.clear();
        QList<Reading> readings = lookUp(word.surface, first);
        weigh(readings);
        cached = m_cache.insert(key, readings);
    }
    word.readings = *cached;
    word.known = !word.readings.isEmpty();
    if (!word.known) {
        const bool name = word.surface[0].isUpper() && (m_language != u"de");
        const bool number = isNumber(word.surface);
        const QString lemma = name || m_language == u"de" ? word.surface : word.surface.toLower();
        word.readings = {{lemma, number ? PartOfSpeech::Numeral
                                 : name ? PartOfSpeech::ProperNoun
                                        : PartOfSpeech::Noun}};
        const QList<Reading> guessed = number || name ? QList<Reading>{} : guessedReadings(m_language, lemma);
        if (!guessed.isEmpty())
            word.readings = guessed;
    }
    return word;
}

QList<Reading> LexicalAnalyser::lookUp(const QString &surface, bool first)
{
    const QString lower = surface.toLower();
    if (isNumber(surface))
        return {{surface, PartOfSpeech::Numeral}};
    QList<Reading> readings = m_parts.lexicon->readings(lower);
    if (surface == lower)
        return readings;
    const bool upper = surface.size() > 1 && surface == surface.toUpper();
    QList<Reading> own = m_parts.lexicon->readings(upper ? capitalised(lower) : surface);
    if (m_language == u"de") {
        for (const Reading &reading : own) {
            if (!readings.contains(reading))
                readings.append(reading);
        }
        for (Reading &reading : readings) // a capital inside of a sentence is a noun's
            reading.cost +=
                !first && !upper && reading.part != PartOfSpeech::Noun && reading.part != PartOfSpeech::ProperNoun ? 3
                                                                                                                   : 0;
        return readings;
    }
    for (const Reading &reading : own) { // names alone: the rest repeats what lowercase said
        if (reading.part == PartOfSpeech::ProperNoun && !readings.contains(reading)) {
            readings.append(reading); // at the beginning of a sentence the capital says nothing
            readings.last().cost += first && readings.size() > 1 ? 2 : 0;
        } else if (reading.lemma == surface && !readings.contains(reading) && readings.isEmpty())
            readings.append(reading);
    }
    if (!first && !upper && surface != u"I") { // a capital inside of a sentence is a name's
        for (Reading &reading : readings)
            reading.cost += reading.part == PartOfSpeech::ProperNoun ? 0 : 3;
        const Reading name{surface, PartOfSpeech::ProperNoun, VerbForm::None, 0};
        if (!readings.isEmpty() && !readings.contains(name))
            readings.append(name);
    }
    return readings;
}

void LexicalAnalyser::weigh(QList<Reading> &readings) const
{
    for (Reading &reading : readings) {
        reading.cost += preference(m_language, reading);
        if (!m_parts.frequency || readings.size() < 2 || m_language == u"ru" || m_language == u"ko")
            // whose lexicons weigh their readings themselves

            continue;
        const auto rank = m_parts.frequency->rank(reading.lemma.toLower());
        const double size = std::log10(std::max(10, m_parts.frequency->size()));
        reading.cost += rank ? unknownRankCost * float(std::log10(double(*rank)) / size) : unknownRankCost;
    }
}

} // namespace cinefluent
