// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/espeak/espeakpronouncer.h"

#include <QtTest>

#include <thread>

using namespace cinefluent;

class TestPronouncer : public QObject
{
    Q_OBJECT

private slots:
    /// What dictionaries print, without marks of length and stress, on which they differ.
    void saysWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("ipa");
        QTest::newRow("en") << "en"
                            << "house"
                            << "haʊs";
        QTest::newRow("es") << "es"
                            << "casa"
                            << "kasa";
        QTest::newRow("fr") << "fr"
                            << "maison"
                            << "mɛzɔ̃";
        QTest::newRow("de") << "de"
                            << "Haus"
                            << "haʊs";
        QTest::newRow("it") << "it"
                            << "casa"
                            << "kaza";
        QTest::newRow("pt") << "pt"
                            << "casa"
                            << "kazæ";
        QTest::newRow("ru") << "ru"
                            << "дом"
                            << "dom";
        QTest::newRow("ko") << "ko"
                            << "집"
                            << "tɕip";
    }

    void saysWords()
    {
        QFETCH(QString, language);
        QFETCH(QString, word);
        QFETCH(QString, ipa);
        auto pronouncer = EspeakPronouncer::open(language);
        QVERIFY2(pronouncer.ok(), qPrintable(pronouncer.ok() ? QString() : describe(pronouncer.error())));
        const auto said = (*pronouncer)->ipa(word);
        QVERIFY(said.ok());
        QString plain = *said;
        for (const char16_t mark : {u'ˈ', u'ˌ', u'ː'})
            plain.remove(QChar(mark));
        QCOMPARE(plain, ipa);
    }

    void voicesTakeTurns()
    {
        auto english = EspeakPronouncer::open("en");
        auto french = EspeakPronouncer::open("fr");
        QVERIFY(english.ok() && french.ok());
        const QString inEnglish = (*english)->ipa("table").valueOr({});
        const QString inFrench = (*french)->ipa("table").valueOr({});
        QVERIFY(!inEnglish.isEmpty() && inEnglish != inFrench);
        int wrong = 0;
        std::thread other([&] {
            for (int i = 0; i < 200; ++i)
                wrong += (*french)->ipa("table").valueOr({}) != inFrench;
        });
        int alsoWrong = 0;
        for (int i = 0; i < 200; ++i)
            alsoWrong += (*english)->ipa("table").valueOr({}) != inEnglish;
        other.join();
        QCOMPARE(wrong + alsoWrong, 0);
    }

    void refusesWhatHasNoSound()
    {
        auto english = EspeakPronouncer::open("en");
        QVERIFY(english.ok());
        for (const QString &text : {QString(), QString(QChar(0)), QString(201, u'a')})
            QCOMPARE((*english)->ipa(text).error().code, QStringLiteral("text_not_pronounceable"));
        QCOMPARE(EspeakPronouncer::open("ja").error().code, QStringLiteral("pronunciation_unsupported"));
    }
};

QTEST_APPLESS_MAIN(TestPronouncer)
#include "tst_pronouncer.moc"
