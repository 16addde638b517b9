// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionarypacks.h"
#include "common/language/expressions.h"
#include "common/language/languagepacks.h"
#include "common/language/wordsenses.h"

#include <QDir>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

namespace cinefluent {

namespace {

const QStringList pairs{"es", "fr", "de", "it", "pt", "ru"};

class FakeDictionary final : public Dictionary
{
public:
    FakeDictionary(const QString &name, const QList<DictionarySense> &senses, bool broken = false)
        : m_name(name)
        , m_senses(senses)
        , m_broken(broken)
    {
    }
    QString name() const override { return m_name; }
    Result<QList<DictionarySense>> lookUp(const QString &headword) override
    {
        if (m_broken)
            return makeError(ErrorKind::Corrupt, QStringLiteral("dictionary_broken"), QStringLiteral("Broken."));
        QList<DictionarySense> found;
        for (const DictionarySense &sense : m_senses) {
            if (sense.headword == headword)
                found << sense;
        }
        return found;
    }

private:
    QString m_name;
    QList<DictionarySense> m_senses;
    bool m_broken;
};

class FakeList final : public FrequencyList
{
public:
    explicit FakeList(const QHash<QString, int> &ranks)
        : m_ranks(ranks)
    {
    }
    std::optional<int> rank(const QString &form) const override
    {
        return m_ranks.contains(form) ? std::optional(m_ranks.value(form)) : std::nullopt;
    }
    QStringList words() const override { return m_ranks.keys(); }
    int size() const override { return int(m_ranks.size()); }

private:
    QHash<QString, int> m_ranks;
};

DictionarySense sense(const char *headword, std::optional<PartOfSpeech> part, const QStringList &translations,
                      const char *source = "A")
{
    return {QString::fromUtf8(headword), part, translations, {}, {}, QString::fromUtf8(source)};
}

Word word(const char *surface, const char *lemma, PartOfSpeech part)
{
    return {{}, QString::fromUtf8(surface), {{QString::fromUtf8(lemma), part}}, true};
}

/// The files of all roots but the one whose path ends so, as links in one folder.
void linkAllBut(const QString &without, const QString &folder)
{
    const QStringList files{"apertium/apertium-eng-spa/spa-eng.autobil.bin",
                            "apertium/apertium-fr-es/fr-es.autobil.bin",
                            "apertium/apertium-spa-ita/ita-spa.autobil.bin",
                            "apertium/apertium-es-pt/pt-es.autobil.bin",
                            "dictd/freedict-spa-eng.index",
                            "dictd/freedict-spa-eng.dict.dz",
                            "dictd/freedict-eng-spa.index",
                            "dictd/freedict-eng-spa.dict.dz",
                            "dictd/freedict-fra-eng.index",
                            "dictd/freedict-fra-eng.dict.dz",
                            "dictd/freedict-eng-fra.index",
                            "dictd/freedict-eng-fra.dict.dz"};
    for (const QString &file : files) {
        const QString path = folder + u'/' + file;
        QDir().mkpath(QFileInfo(path).path());
        if (!file.contains(without))
            QVERIFY(QFile::link(QStringLiteral("/usr/share/") + file, path));
    }
}

bool installed(const QString &language)
{
    const auto states = DictionaryPacks({QStringLiteral("/usr/share")}).state(language, QStringLiteral("en"));
    return std::all_of(states.begin(), states.end(), [](const DictionaryPackState &s) { return s.installed; });
}

} // namespace

class TestWordSenses : public QObject
{
    Q_OBJECT

private slots:
    void ordersByPartOfSpeech();
    void ordersByFrequencyAndAgreement();
    void offersEachTranslationOnce();
    void fallsBackAndPassesOverTheBroken();
    void namesWhatIsMissing();
    void worksWithoutEachPack();
    void findsExpressionsInDictionaries();
    void readsTheInstalledDictionaries();
};

void TestWordSenses::ordersByPartOfSpeech()
{
    const DictionaryAnswers answers{
        {sense("run", PartOfSpeech::Noun, {"race"}), sense("run", PartOfSpeech::Verb, {"go"})}};
    QCOMPARE(offerSenses(answers, PartOfSpeech::Verb, nullptr).first().translations, QStringList{"go"});
    QCOMPARE(offerSenses(answers, PartOfSpeech::Noun, nullptr).first().translations, QStringList{"race"});
    QVERIFY(offerSenses({}, PartOfSpeech::Noun, nullptr).isEmpty());
}

void TestWordSenses::ordersByFrequencyAndAgreement()
{
    const FakeList list({{"house", 200}, {"edifice", 25'000}, {"home", 150}});
    const DictionaryAnswers rare{
        {sense("casa", PartOfSpeech::Noun, {"edifice"}), sense("casa", PartOfSpeech::Noun, {"house"})}};
    QCOMPARE(offerSenses(rare, PartOfSpeech::Noun, &list).first().translations, QStringList{"house"});

    const DictionaryAnswers agreed{
        {sense("casa", PartOfSpeech::Noun, {"home"}), sense("casa", PartOfSpeech::Noun, {"house"})},
        {sense("casa", PartOfSpeech::Noun, {"house"}, "B")}};
    const auto offered = offerSenses(agreed, PartOfSpeech::Noun, &list);
    QCOMPARE(offered.first().translations, QStringList{"house"});
    QCOMPARE(offered.first().sources, (QStringList{"A", "B"}));
}

void TestWordSenses::offersEachTranslationOnce()
{
    QList<DictionarySense> senses;
    for (int i = 0; i < 60; ++i)
        senses << sense("x", PartOfSpeech::Noun, {QStringLiteral("t%1").arg(i % 20), QStringLiteral("t%1").arg(i % 7)});
    const auto offered = offerSenses({senses}, PartOfSpeech::Noun, nullptr, 5);
    QCOMPARE(offered.size(), 5);
    QStringList all;
    for (const OfferedSense &one : offered) {
        QVERIFY(one.translations.size() <= 4);
        all += one.translations;
    }
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
}

void TestWordSenses::fallsBackAndPassesOverTheBroken()
{
    std::vector<std::unique_ptr<Dictionary>> dictionaries;
    dictionaries.push_back(std::make_unique<FakeDictionary>("broken", QList<DictionarySense>{}, true));
    dictionaries.push_back(std::make_unique<FakeDictionary>(
        "good", QList<DictionarySense>{sense("noticia", PartOfSpeech::Noun, {"report"}),
                                       sense("noticias", PartOfSpeech::Noun, {"news"}),
                                       sense("dele", std::nullopt, {"written form"})}));
    WordSenses senses(std::move(dictionaries), nullptr);
    QList<Error> problems;
    const auto plural = senses.offer(word("noticias", "noticia", PartOfSpeech::Noun), 5, &problems);
    QCOMPARE(plural.size(), 2);
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.first().code, QStringLiteral("dictionary_broken"));
    QCOMPARE(senses.offer(word("Dele", "dar", PartOfSpeech::Verb)).first().translations, QStringList{"written form"});
    QVERIFY(senses.offer(word("nada", "nada", PartOfSpeech::Pronoun)).isEmpty());
}

void TestWordSenses::namesWhatIsMissing()
{
    const QTemporaryDir empty;
    const DictionaryPacks packs({empty.path()});
    for (const QString &language : pairs) {
        const auto states = packs.state(language, QStringLiteral("en"));
        QVERIFY(!states.isEmpty());
        const QString text = packs.missingText(language, QStringLiteral("en"));
        for (const DictionaryPackState &state : states) {
            QVERIFY(!state.installed);
            QVERIFY2(text.contains(state.package), qPrintable(text));
        }
        QVERIFY(packs.open(language, QStringLiteral("en")).empty());
    }
    QVERIFY(
        packs.missingText(QStringLiteral("xx"), QStringLiteral("en")).contains(QStringLiteral("add one of your own")));
}

void TestWordSenses::worksWithoutEachPack()
{
    if (!installed(QStringLiteral("es")) || !installed(QStringLiteral("fr")))
        QSKIP("the dictionaries of packaging/debian-packages.txt are not installed");
    for (const char *without : {"spa-eng.autobil", "fr-es.autobil", "freedict-spa-eng", "freedict-eng-spa",
                                "freedict-fra-eng", "freedict-eng-fra"}) {
        const QTemporaryDir folder;
        linkAllBut(QLatin1String(without), folder.path());
        const DictionaryPacks packs({folder.path()});
        for (const QString &language : {QStringLiteral("es"), QStringLiteral("fr")}) {
            QList<Error> problems;
            WordSenses senses(packs.open(language, QStringLiteral("en"), &problems), nullptr);
            QVERIFY(problems.isEmpty());
            const auto offered = senses.offer(language == u"es" ? word("casa", "casa", PartOfSpeech::Noun)
                                                                : word("maison", "maison", PartOfSpeech::Noun));
            QVERIFY2(!offered.isEmpty(), without);
            QStringList all;
            for (const OfferedSense &one : offered)
                all += one.translations;
            QVERIFY2(all.contains(QStringLiteral("house")), without);
        }
    }
}

void TestWordSenses::findsExpressionsInDictionaries()
{
    auto dictionaries =
        DictionaryPacks(LanguagePacks::standardRoots()).open(QStringLiteral("es"), QStringLiteral("en"));
    const auto analyser = LanguagePacks(LanguagePacks::standardRoots()).analyser(QStringLiteral("es"));
    if (dictionaries.empty() || !analyser)
        QSKIP("the Spanish packs are not installed");
    WordSenses senses(std::move(dictionaries), nullptr);
    const auto words = (*analyser)->analyse(QStringLiteral("De repente llovió."));
    const auto found = findExpressions(QStringLiteral("es"), words.value(),
                                       [&](const QString &headword) { return senses.has(headword); });
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().headword, QStringLiteral("de repente"));
    QCOMPARE(senses.lookUp(found.first().headword).size(), 3);
}

void TestWordSenses::readsTheInstalledDictionaries()
{
    const DictionaryPacks packs(LanguagePacks::standardRoots());
    const QHash<QString, std::pair<Word, QString>> expected{
        {"es", {word("mesa", "mesa", PartOfSpeech::Noun), "table"}},
        {"fr", {word("mangez", "manger", PartOfSpeech::Verb), "eat"}},
        {"de", {word("sucht", "suchen", PartOfSpeech::Verb), "seek"}},
        {"it", {word("pane", "pane", PartOfSpeech::Noun), "bread"}},
        {"pt", {word("livro", "livro", PartOfSpeech::Noun), "book"}},
        {"ru", {word("мост", "мост", PartOfSpeech::Noun), "bridge"}}};
    for (const QString &language : pairs) {
        auto dictionaries = packs.open(language, QStringLiteral("en"));
        if (dictionaries.empty())
            QSKIP(qPrintable(packs.missingText(language, QStringLiteral("en"))));
        WordSenses senses(std::move(dictionaries), nullptr);
        const auto offered = senses.offer(expected[language].first);
        QVERIFY(language == u"ru" || senses.has(expected[language].first.readings.first().lemma.toUpper()));
        QVERIFY(!senses.has(QStringLiteral("zzqx")));
        QStringList all;
        for (const OfferedSense &one : offered)
            all += one.translations;
        QVERIFY2(all.contains(expected[language].second), qPrintable(language + u' ' + all.join(u',')));
    }
}

} // namespace cinefluent

QTEST_APPLESS_MAIN(cinefluent::TestWordSenses)
#include "tst_wordsenses.moc"
