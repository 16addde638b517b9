// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/wordsuggestions.h"

#include "common/language/dictionarypacks.h"
#include "common/language/languagepacks.h"
#include "common/language/voices.h"
#include "common/language/wordsenses.h"
#include "studio/document/commands/addheadword.h"
#include "studio/scenarios/wordcache.h"
#include "studio/scenarios/worker.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <map>
#include <mutex>

namespace cinefluent::studio {

namespace {

struct SuggestionText
{
    Q_DECLARE_TR_FUNCTIONS(WordSuggestions)
};

/// Raised when an analyser answers otherwise than before: what older ones wrote is then worked out again.
constexpr int analysisVersion = 2;
constexpr qsizetype offeredSenses = 5;
constexpr int wholePermille = 1000;
constexpr qsizetype keptLanguages = 2;    ///< each takes up to 90 MB with its dictionaries
constexpr int sayingWordsPerMinute = 130; ///< a little slower than a film speaks

/// Ranks out of the cache, and from the list, which takes a second to make, where the cache has none.
class CachedRanks final : public FrequencyList
{
public:
    using Make = std::function<const FrequencyList *()>;

    CachedRanks(WordCache &cache, Make make)
        : m_cache(cache)
        , m_make(std::move(make))
    {
    }

    [[nodiscard]] std::optional<int> rank(const QString &form) const override
    {
        auto found = m_cache.ranks.constFind(form);
        if (found == m_cache.ranks.cend()) {
            const FrequencyList *list = m_make();
            found = m_cache.ranks.insert(form, list ? list->rank(form) : std::nullopt);
            m_cache.isChanged = true;
        }
        return *found;
    }
    [[nodiscard]] QStringList words() const override { return m_cache.ranks.keys(); }
    [[nodiscard]] int size() const override { return int(m_cache.ranks.size()); }

private:
    WordCache &m_cache;
    Make m_make;
};

Word asWord(const QString &lemma, PartOfSpeech part)
{
    return {{0, lemma.size()}, lemma, {{lemma, part}}, true};
}

} // namespace

/// Everything that is loaded of languages; used by one worker at a time.
class WordSuggestions::Engine
{
public:
    Engine(QStringList roots, QString cacheFolder)
        : m_roots(std::move(roots))
        , m_packs(m_roots)
        , m_dictionaries(m_roots)
        , m_cacheFolder(std::move(cacheFolder))
    {
    }

    Result<SuggestedWords> find(const SuggestionRequest &request, const std::stop_token &stop,
                                const std::function<void(int permille)> &report);
    WordDetails describe(const QString &language, const QString &target, const QString &lemma, PartOfSpeech part);

    Result<SpokenAudio> say(const QString &language, const QString &text);

private:
    struct Language
    {
        std::unique_ptr<TextAnalyser> analyser;
        std::unique_ptr<FrequencyList> ranks;
        bool ranksTried = false;
        std::unique_ptr<Pronouncer> pronouncer;
        bool pronouncerTried = false;
        std::unique_ptr<SpeechSynthesiser> synthesiser;
        std::map<QString, std::unique_ptr<WordSenses>> senses; ///< by target
    };

    Language &use(const QString &language);
    Result<TextAnalyser *> analyser(const QString &language);
    const FrequencyList *ranks(const QString &language, const std::stop_token &stop);
    WordSenses &senses(const QString &language, const QString &target, const std::stop_token &stop);
    [[nodiscard]] QStringList missing(const QString &language, const QString &target) const;
    [[nodiscard]] QByteArray stamp(const QString &language, const QString &target) const;
    [[nodiscard]] QString cachePath(const SuggestionRequest &request) const;
    WordCache &cacheOf(const SuggestionRequest &request, const QByteArray &stamp);
    QStringList translations(WordCache &cache, const SuggestionRequest &request, const QString &lemma,
                             PartOfSpeech part, const std::stop_token &stop);
    QList<Expression> expressions(WordCache &cache, const SuggestionRequest &request, const QString &sentence,
                                  const QList<Word> &words, const std::stop_token &stop);
    SuggestedWord suggested(WordCache &cache, const SuggestionRequest &request, const MinedVocabulary &mined,
                            const VocabularyCandidate &candidate, const std::stop_token &stop);

    std::mutex m_mutex;
    QStringList m_roots;
    LanguagePacks m_packs;
    DictionaryPacks m_dictionaries;
    QString m_cacheFolder;
    std::map<QString, Language> m_languages;
    QStringList m_recent; ///< of these, the one used last first
    std::unique_ptr<WordSenses> m_incomplete;
    QString m_openCache;
    QByteArray m_openStamp;
    WordCache m_cache;
};

/// Lets go of the languages that have not been used for longest.
WordSuggestions::Engine::Language &WordSuggestions::Engine::use(const QString &language)
{
    if (m_recent.value(0) != language) {
        m_recent.removeAll(language);
        m_recent.prepend(language);
        while (m_recent.size() > keptLanguages) {
            m_languages.erase(m_recent.takeLast());
            LanguagePacks::trimMemory();
        }
    }
    return m_languages[language];
}

Result<TextAnalyser *> WordSuggestions::Engine::analyser(const QString &language)
{
    Language &own = use(language);
    if (!own.analyser) {
        auto made = m_packs.analyser(language);
        if (!made)
            return made.error();
        own.analyser = std::move(made).value();
    }
    return own.analyser.get();
}

const FrequencyList *WordSuggestions::Engine::ranks(const QString &language, const std::stop_token &stop)
{
    Language &own = use(language);
    if (!own.ranks && !own.ranksTried) {
        const Result<TextAnalyser *> loaded = analyser(language);
        if (!loaded)
            return nullptr;
        auto made = m_packs.lemmaFrequency(language, **loaded, stop);
        own.ranksTried = made.ok() || !stop.stop_requested();
        LanguagePacks::trimMemory();
        if (made)
            own.ranks = std::move(made).value();
    }
    return own.ranks.get();
}

WordSenses &WordSuggestions::Engine::senses(const QString &language, const QString &target, const std::stop_token &stop)
{
    std::unique_ptr<WordSenses> &own = use(language).senses[target];
    if (!own) {
        auto frequency = m_packs.frequency(target);
        auto made = std::make_unique<WordSenses>(m_dictionaries.open(language, target, nullptr, stop),
                                                 frequency ? std::move(frequency).value() : nullptr);
        if (stop.stop_requested()) { // perhaps without some of the dictionaries: good for this time alone
            m_incomplete = std::move(made);
            return *m_incomplete;
        }
        own = std::move(made);
    }
    return *own;
}

QStringList WordSuggestions::Engine::missing(const QString &language, const QString &target) const
{
    QStringList texts;
    for (const QString &text : {m_packs.state(language).missing, m_dictionaries.missingText(language, target)}) {
        if (!text.isEmpty())
            texts.append(text);
    }
    if (m_dictionaries.state(language, target).isEmpty())
        texts.append(SuggestionText::tr("There is no dictionary from this language into the learners’: meanings are "
                                        "left to you."));
    if (const auto list = m_packs.frequency(language); !list)
        texts.append(list.error().message);
    texts.removeDuplicates();
    return texts;
}

QByteArray WordSuggestions::Engine::stamp(const QString &language, const QString &target) const
{
    QByteArray text = QByteArray::number(analysisVersion) + '\n' + language.toUtf8() + '\n' + target.toUtf8();
    for (const DictionaryPackState &pack : m_dictionaries.state(language, target))
        text += '\n' + pack.name.toUtf8() + (pack.installed ? "+" : "-");
    text += m_packs.state(language).installed ? "\n+" : "\n-";
    text += m_packs.frequency(language).ok() ? '+' : '-';
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

QString WordSuggestions::Engine::cachePath(const SuggestionRequest &request) const
{
    return QStringLiteral("%1/words/%2-%3-%4.words")
        .arg(m_cacheFolder, request.projectId.toString(QUuid::WithoutBraces), request.language, request.target);
}

WordCache &WordSuggestions::Engine::cacheOf(const SuggestionRequest &request, const QByteArray &stamp)
{
    const QString path = cachePath(request);
    if (path != m_openCache || stamp != m_openStamp) {
        m_cache = m_cacheFolder.isEmpty() ? WordCache() : WordCache::read(path, stamp);
        m_openCache = path;
        m_openStamp = stamp;
    }
    return m_cache;
}

QStringList WordSuggestions::Engine::translations(WordCache &cache, const SuggestionRequest &request,
                                                  const QString &lemma, PartOfSpeech part, const std::stop_token &stop)
{
    const QString key = universalTag(part) + u'/' + lemma;
    auto found = cache.translations.constFind(key);
    if (found == cache.translations.cend()) {
        if (stop.stop_requested())
            return {};
        const QList<OfferedSense> offered =
            senses(request.language, request.target, stop).offer(asWord(lemma, part), 1);
        if (stop.stop_requested())
            return {};
        QStringList texts = offered.isEmpty() ? QStringList() : offered.first().translations;
        if (texts.isEmpty() && !offered.isEmpty() && !offered.first().gloss.isEmpty())
            texts.append(offered.first().gloss);
        found = cache.translations.insert(key, texts);
        cache.isChanged = true;
    }
    return *found;
}

QList<Expression> WordSuggestions::Engine::expressions(WordCache &cache, const SuggestionRequest &request,
                                                       const QString &sentence, const QList<Word> &words,
                                                       const std::stop_token &stop)
{
    auto found = cache.expressions.constFind(sentence);
    if (found == cache.expressions.cend()) {
        if (stop.stop_requested())
            return {};
        WordSenses &own = senses(request.language, request.target, stop);
        if (stop.stop_requested())
            return {};
        found = cache.expressions.insert(
            sentence,
            findExpressions(request.language, words, [&own](const QString &headword) { return own.has(headword); }));
        cache.isChanged = true;
    }
    return *found;
}

SuggestedWord WordSuggestions::Engine::suggested(WordCache &cache, const SuggestionRequest &request,
                                                 const MinedVocabulary &mined, const VocabularyCandidate &candidate,
                                                 const std::stop_token &stop)
{
    SuggestedWord word;
    word.candidate = candidate;
    word.isTaughtElsewhere =
        !request.taught.contains(candidate.lemma) && request.taughtElsewhere.contains(candidate.lemma);
    word.partOfSpeech = headwordPart(candidate.part);
    word.meaning = translations(cache, request, candidate.lemma, candidate.part, stop).join(QStringLiteral(", "));
    const SpokenSentence &sentence = mined.sentences[candidate.exampleSentence];
    word.example = sentence.text;
    word.spoken = clipRange(request.cues, sentence.firstCue(), sentence.lastCue(), {});
    if (!candidate.occurrences.isEmpty()) {
        const qsizetype first = candidate.occurrences.first().cue;
        word.firstCue = request.cueIds[first];
        word.firstTime = request.cues[first].range.in;
    }
    return word;
}

Result<SuggestedWords> WordSuggestions::Engine::find(const SuggestionRequest &request, const std::stop_token &stop,
                                                     const std::function<void(int permille)> &report)
{
    if (request.cues.isEmpty())
        return makeError(ErrorKind::InvalidInput, QStringLiteral("no_cues_to_analyse"),
                         SuggestionText::tr("There are no cues yet: import subtitles or write some first."));
    const std::lock_guard lock(m_mutex);
    const QByteArray key = stamp(request.language, request.target);
    WordCache &cache = cacheOf(request, key);
    qsizetype taken = 0;
    CachedAnalyser cached(
        cache, [&] { return analyser(request.language); },
        [&] { report(int(std::min<qsizetype>(++taken * wholePermille / request.cues.size(), wholePermille - 1))); });
    const CachedRanks ranked(cache, [&] { return ranks(request.language, stop); });
    CandidateWishes wishes;
    wishes.lessonLevel = request.lessonLevel;
    wishes.taught = request.taught + request.taughtElsewhere;
    wishes.stretch = request.stretch;
    wishes.translation = [&](const QString &lemma, PartOfSpeech part) {
        return translations(cache, request, lemma, part, stop).value(0);
    };
    wishes.expressions = [&](const QString &sentence, const QList<Word> &words) {
        return expressions(cache, request, sentence, words, stop);
    };
    const auto mined = mineVocabulary(request.cues, cached, &ranked, wishes, stop);
    if (stop.stop_requested()) {
        m_openCache.clear(); // what a stopped list answered is not worth keeping
        return cancelledByUser();
    }
    if (!mined)
        return mined.error();
    SuggestedWords result;
    result.language = request.language;
    result.target = request.target;
    result.cueIds = request.cueIds;
    for (const SpokenCue &cue : request.cues)
        result.cueTexts.append(cue.text);
    result.missing = missing(request.language, request.target);
    result.sentenceCount = int(mined->sentences.size());
    result.freshCount = cached.freshCount();
    for (const VocabularyCandidate &candidate : mined->candidates)
        result.words.append(suggested(cache, request, *mined, candidate, stop));
    cached.prune();
    if (cache.isChanged && !m_cacheFolder.isEmpty() && cache.write(cachePath(request), key).ok())
        cache.isChanged = false;
    return result;
}

WordDetails WordSuggestions::Engine::describe(const QString &language, const QString &target, const QString &lemma,
                                              PartOfSpeech part)
{
    const std::lock_guard lock(m_mutex);
    WordDetails details;
    details.senses = senses(language, target, {}).offer(asWord(lemma, part), offeredSenses);
    Language &own = use(language);
    if (!own.pronouncer && !own.pronouncerTried) {
        own.pronouncerTried = true;
        if (auto made = openPronouncer(language, m_roots))
            own.pronouncer = std::move(made).value();
    }
    if (own.pronouncer)
        details.ipa = own.pronouncer->ipa(lemma).valueOr({});
    return details;
}

Result<SpokenAudio> WordSuggestions::Engine::say(const QString &language, const QString &text)
{
    const std::lock_guard lock(m_mutex);
    Language &own = use(language);
    if (!own.synthesiser) { // tried again each time: the voice may have been installed since
        auto made = openSynthesiser(language, m_roots);
        if (!made)
            return made.error();
        own.synthesiser = std::move(made).value();
    }
    return own.synthesiser->say(text, sayingWordsPerMinute, {});
}

WordSuggestions::WordSuggestions(QStringList roots, QString cacheFolder)
    : m_engine(std::make_shared<Engine>(std::move(roots), std::move(cacheFolder)))
{
}

WordSuggestions::~WordSuggestions() = default;

SuggestionRequest WordSuggestions::requestFor(const ProjectDocument &document, const QString &target,
                                              const Lesson *lesson, const TimeRange &stretch)
{
    SuggestionRequest request;
    request.projectId = document.projectId();
    request.language = document.settings().originalLanguage;
    request.target = target.isEmpty() ? QStringLiteral("en") : target;
    request.stretch = stretch;
    for (const Cue &cue : document.cues()) {
        request.cues.append({cue.range, cue.text});
        request.cueIds.append(cue.id);
    }
    if (lesson) {
        request.stretch = lesson->range;
        request.lessonLevel = toString(lesson->level);
        for (const Headword &word : document.content().headwords()) {
            for (const Occurrence &place : document.content().occurrencesOfHeadword(word.id)) {
                const Cue *cue = document.content().findCue(CueId(place.cueId));
                if (cue && cue->range.in < lesson->range.in)
                    request.taught.insert(word.word);
            }
        }
    }
    return request;
}

Task<Result<SuggestedWords>> WordSuggestions::find(SuggestionRequest request, IProgress &progress)
{
    const std::shared_ptr<Engine> engine = m_engine; // outlives the window's interest
    const std::stop_token stop = progress.stopToken();
    ProgressRelay relay(progress);
    const std::function<void(int)> report = [&relay](int permille) { relay.report(permille); };
    const auto work = [engine, &request, stop, report] { return engine->find(request, stop, report); };
    co_return co_await onWorker(work);
}

Result<SuggestedWords> WordSuggestions::findNow(const SuggestionRequest &request, const std::stop_token &stop)
{
    return m_engine->find(request, stop, [](int) {});
}

Task<WordDetails> WordSuggestions::describe(QString language, QString target, QString lemma, PartOfSpeech part)
{
    const std::shared_ptr<Engine> engine = m_engine;
    const auto work = [&] { return engine->describe(language, target, lemma, part); };
    co_return co_await onWorker(work);
}

Task<Result<SpokenAudio>> WordSuggestions::say(QString language, QString text)
{
    const std::shared_ptr<Engine> engine = m_engine;
    const auto work = [&] { return engine->say(language, text); };
    co_return co_await onWorker(work);
}

WordDetails WordSuggestions::describeNow(const QString &language, const QString &target, const QString &lemma,
                                         PartOfSpeech part)
{
    return m_engine->describe(language, target, lemma, part);
}

Result<std::unique_ptr<Command>> acceptSuggestion(const ProjectDocument &document, const SuggestedWords &from,
                                                  const SuggestedWord &word, const WordDetails &details, int sense)
{
    Headword headword;
    headword.id = document.newId<HeadwordId>();
    headword.word = word.candidate.lemma;
    headword.language = from.language;
    headword.partOfSpeech = word.partOfSpeech;
    headword.level = word.candidate.level;
    headword.frequencyRank = word.candidate.rank;
    headword.pronunciation = details.ipa;
    headword.exampleSentence = word.example;
    Sense meaning;
    meaning.id = document.newId<SenseId>();
    if (sense >= 0 && sense < details.senses.size()) {
        const OfferedSense &offered = details.senses[sense];
        meaning.definition = offered.gloss;
        if (!offered.translations.isEmpty())
            meaning.translations.insert(from.target, offered.translations.join(QStringLiteral(", ")));
    }
    headword.senses = {meaning};
    QList<Occurrence> places;
    for (const CandidateOccurrence &spoken : word.candidate.occurrences) {
        const Cue *cue = document.content().findCue(from.cueIds[spoken.cue]);
        if (!cue || cue->text != from.cueTexts[spoken.cue])
            continue;
        places.append({document.newId<OccurrenceId>(), headword.id, meaning.id, cue->id.uuid(), int(spoken.span.start),
                       int(spoken.span.length)});
    }
    if (places.isEmpty())
        return makeError(ErrorKind::Conflict, QStringLiteral("suggestion_stale"),
                         SuggestionText::tr("The cues that speak this word were edited. Look for words again."));
    return std::unique_ptr<Command>(std::make_unique<AddHeadword>(headword, places));
}

QString headwordPart(PartOfSpeech part)
{
    return universalTag(part).toLower();
}

} // namespace cinefluent::studio
