// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/languagepacks.h"
#include "common/language/voices.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace cinefluent {

namespace {

QStringList roots()
{
    return LanguagePacks::standardRoots({QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/resources/languages/node_modules")});
}

double loudness(const SpokenAudio &audio)
{
    const auto *samples = reinterpret_cast<const qint16 *>(audio.samples.constData());
    double sum = 0;
    for (qsizetype i = 0; i < audio.sampleCount(); ++i)
        sum += double(samples[i]) * samples[i];
    return audio.sampleCount() ? std::sqrt(sum / double(audio.sampleCount())) : 0;
}

} // namespace

class TestVoices : public QObject
{
    Q_OBJECT

private slots:
    void readsJapaneseAndChinese_data();
    void readsJapaneseAndChinese();
    void saysEveryLanguage_data();
    void saysEveryLanguage();
    void writesWavThatOthersRead();
    void followsTheRateAndStops();
    void refusesWhatHasNoSound();
    void namesWhatIsMissing();
};

void TestVoices::readsJapaneseAndChinese_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ipa"); // without stress, length and what is put over or under letters
    QTest::newRow("neko") << "ja"
                          << "猫"
                          << "neko";
    QTest::newRow("kana") << "ja"
                          << "ねこ"
                          << "neko";
    QTest::newRow("mao") << "zh"
                         << "猫"
                         << "mɑu˥";
    QTest::newRow("two characters") << "zh"
                                    << "你好"
                                    << "ni˨˩˦ χɑu˨˩˦";
    QTest::newRow("u with dots") << "zh"
                                 << "女"
                                 << "ny˨˩˦";
}

void TestVoices::readsJapaneseAndChinese()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, ipa);
    auto pronouncer = openPronouncer(language, roots());
    if (!pronouncer)
        QSKIP(qPrintable(pronouncer.error().message));
    const auto said = (*pronouncer)->ipa(text);
    QVERIFY2(said.ok(), said.ok() ? "" : qPrintable(describe(said.error())));
    QString plain;
    const QString apart = said.value().normalized(QString::NormalizationForm_D);
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing && c != u'ˈ' && c != u'ˌ' && c != u'ː')
            plain += c;
    }
    QCOMPARE(plain, ipa);
}

void TestVoices::saysEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    for (const auto &[language, text] :
         {std::pair("en", "Good morning, how are you?"), std::pair("es", "Buenos días, ¿cómo estás?"),
          std::pair("fr", "Bonjour, comment allez-vous ?"), std::pair("de", "Guten Morgen, wie geht es dir?"),
          std::pair("it", "Buongiorno, come stai?"), std::pair("pt", "Bom dia, como vai você?"),
          std::pair("ru", "Доброе утро, как дела?"), std::pair("ja", "おはよう、元気ですか？"),
          std::pair("zh", "早上好，你怎么样？"), std::pair("ko", "안녕하세요, 어떻게 지내세요?")})
        QTest::newRow(language) << QString::fromUtf8(language) << QString::fromUtf8(text);
}

void TestVoices::saysEveryLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    auto synthesiser = openSynthesiser(language, roots());
    if (!synthesiser)
        QSKIP(qPrintable(synthesiser.error().message));
    const auto audio = (*synthesiser)->say(text, 160, {});
    QVERIFY2(audio.ok(), audio.ok() ? "" : qPrintable(describe(audio.error())));
    QCOMPARE(audio.value().sampleRateHz, 22'050);
    QVERIFY2(audio.value().duration() > MediaTime::fromMs(700) && audio.value().duration() < MediaTime::fromMs(6000),
             qPrintable(QString::number(audio.value().duration().roundMs())));
    QVERIFY(loudness(audio.value()) > 500);
}

void TestVoices::writesWavThatOthersRead()
{
    auto synthesiser = openSynthesiser(QStringLiteral("en"), roots());
    QVERIFY(synthesiser.ok());
    const auto audio = (*synthesiser)->say(QStringLiteral("one two three"), 160, {});
    QVERIFY(audio.ok());
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("said.wav")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(audio.value().wavFile());
    file.close();
    QProcess probe; // FFmpeg reads the same samples
    probe.start(QStringLiteral("ffmpeg"), {"-v", "error", "-i", file.fileName(), "-f", "s16le", "-ar", "22050", "-"});
    if (!probe.waitForStarted())
        QSKIP("ffmpeg is not installed");
    QVERIFY(probe.waitForFinished());
    QCOMPARE(probe.readAllStandardOutput(), audio.value().samples);
}

void TestVoices::followsTheRateAndStops()
{
    auto synthesiser = openSynthesiser(QStringLiteral("es"), roots());
    QVERIFY(synthesiser.ok());
    const QString text = QStringLiteral("Esta frase dura un buen rato si se dice despacio. ").repeated(8);
    const auto slow = (*synthesiser)->say(text, 100, {});
    const auto fast = (*synthesiser)->say(text, 250, {});
    QVERIFY(slow.ok() && fast.ok());
    QVERIFY(slow.value().duration().us() > fast.value().duration().us() * 3 / 2);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE((*synthesiser)->say(text, 100, stop.get_token()).error().kind, ErrorKind::Cancelled);
    const auto again = (*synthesiser)->say(text, 250, {}); // a stopped speech leaves nothing behind
    QVERIFY(again.ok());
    QVERIFY(std::abs(again.value().duration().us() - fast.value().duration().us()) < 20'000);
}

void TestVoices::refusesWhatHasNoSound()
{
    auto synthesiser = openSynthesiser(QStringLiteral("en"), roots());
    QVERIFY(synthesiser.ok());
    for (const QString &text : {QString(), QString(QChar(0)), QStringLiteral(" \n "), QString(2001, u'a')})
        QCOMPARE((*synthesiser)->say(text, 160, {}).error().code, QStringLiteral("text_not_pronounceable"));
    QCOMPARE(openSynthesiser(QStringLiteral("xx"), roots()).error().code, QStringLiteral("pronunciation_unsupported"));
}

void TestVoices::namesWhatIsMissing()
{
    const QTemporaryDir empty;
    const auto japanese = openPronouncer(QStringLiteral("ja"), {empty.path()});
    QVERIFY(!japanese.ok());
    QVERIFY(japanese.error().message.contains(QStringLiteral("mecab-ipadic-utf8")));
    const auto chinese = openSynthesiser(QStringLiteral("zh"), {empty.path()});
    QVERIFY(!chinese.ok());
    QVERIFY(chinese.error().message.contains(QStringLiteral("nodejieba")));
    QVERIFY(openPronouncer(QStringLiteral("fr"), {empty.path()}).ok());
}

} // namespace cinefluent

QTEST_APPLESS_MAIN(cinefluent::TestVoices)
#include "tst_voices.moc"
