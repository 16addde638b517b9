// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/answergrading.h"
#include "common/learning/answertext.h"
#include "tests/support/testruns.h"

#include <QTest>

#include <random>

using namespace cinefluent::learning;
using namespace cinefluent::tests;

namespace {

QString randomText(std::mt19937 &random, int most)
{
    static const QString letters = QString::fromUtf8(u8"aábcçdeéñöüßIıİ .,'’-!?¿łø漢字かガ한글йё اَبְא1２Ａ");
    QString text;
    for (int count = int(random() % unsigned(most + 1)); count > 0; --count)
        text += letters[qsizetype(random() % size_t(letters.size()))];
    return text;
}

struct GradeRow
{
    const char *language;
    const char *accepted;
    const char *given;
    const char *grade; ///< verdict, or the slip where there was one
};

constexpr GradeRow gradeRows[] = {
    {"en", "house", "House", "correct"},
    {"en", "house", " house! ", "correct"},
    {"en", "house", "ｈｏｕｓｅ", "correct"},
    {"en", "don't", "don’t", "correct"},
    {"en", "don't", "dont", "typo"},
    {"en", "we're", "were", "typo"},
    {"en", "well-known", "well known", "correct"},
    {"en", "house", "hous", "typo"},
    {"en", "house", "huose", "typo"},
    {"en", "house", "hues", "wrong"},
    {"en", "cat", "car", "wrong"},
    {"en", "responsibility", "resposibilty", "typo"},
    {"en", "room 101", "room 102", "wrong"},
    {"en", "house", "", "wrong"},
    {"en", "house", "?!", "wrong"},
    {"en", "naïve", "naive", "accent"},
    // Composed and decomposed are the same.
    {"fr", "été", "e\xCC\x81te\xCC\x81", "correct"},
    {"fr", "été", "ete", "accent"},
    {"fr", "l'œuvre", "L’Œuvre", "correct"},
    {"es", "acción", "accion", "accent"},
    {"es", "año", "ano", "wrong"},
    {"es-MX", "año", "ANO", "wrong"},
    {"es", "¿Qué?", "que", "accent"},
    {"pt", "coração", "coracao", "accent"},
    {"pt", "coração", "corasao", "typo"},
    {"de", "schön", "schoen", "correct"},
    {"de", "schön", "schon", "wrong"},
    {"de", "Straße", "strasse", "correct"},
    {"de", "Straße", "STRASSE", "correct"},
    {"de", "Haus", "haus", "capital"},
    {"de-AT", "Haus", "Haus", "correct"},
    {"de", "Mädchen", "Madchen", "wrong"},
    {"de", "Mädchen", "Mädchn", "typo"},
    {"sv", "möter", "moter", "wrong"},
    {"vi", "không", "khong", "wrong"},
    {"tr", "yanlış", "yanlis", "wrong"},
    {"sv", "öl", "ol", "wrong"},
    {"da", "små", "smaa", "correct"},
    {"nb", "køb", "koeb", "correct"},
    {"pl", "łódź", "lodz", "accent"},
    {"pl", "żaba", "zaba", "accent"},
    {"cs", "příliš", "prilis", "accent"},
    {"tr", "ılık", "ilik", "wrong"},
    {"tr", "ılık", "ILIK", "correct"},
    {"tr", "iyi", "İYİ", "correct"},
    {"en", "irony", "IRONY", "correct"},
    {"el", "λόγος", "ΛΟΓΟΣ", "accent"},
    {"el", "λόγος", "λόγοσ", "correct"},
    {"ru", "ёлка", "елка", "correct"},
    {"ru", "мой", "мои", "wrong"},
    {"ru", "дорога́", "дорога", "accent"},
    {"vi", "má", "ma", "wrong"},
    {"vi", "má", "MÁ", "correct"},
    {"ar", "كِتَاب", "كتاب", "correct"},
    {"ar", "أحمد", "احمد", "accent"},
    {"he", "שָׁלוֹם", "שלום", "correct"},
    {"fa", "می\xE2\x80\x8Cخواهم", "میخواهم", "correct"},
    {"hi", "किताब", "कताब", "wrong"},
    {"ja", "はし", "ばし", "wrong"},
    {"ja", "カメラ", "ｶﾒﾗ", "correct"},
    {"ja", "ガラス", "ｶﾞﾗｽ", "correct"},
    {"ja", "東京 に行く。", "東京に行く", "correct"},
    {"ja", "ありがとう", "ありかとう", "wrong"},
    {"zh-Hans", "你好，世界！", "你好世界", "correct"},
    {"zh", "电影", "电景", "wrong"},
    {"ko", "안녕하세요", "안녕하셰요", "wrong"},
    {"ko", "안녕", "\xE1\x84\x8B\xE1\x85\xA1\xE1\x86\xAB\xE1\x84\x82\xE1\x85\xA7\xE1\x86\xBC", "correct"},
    {"th", "สวัสดี ครับ", "สวัสดีครับ", "correct"},
    {"ca", "col·legi", "col-legi", "typo"},
    {"ca", "col·legi", "Col·legi", "correct"},
};

} // namespace

class TestAnswerGrading : public QObject
{
    Q_OBJECT

private slots:
    void grades_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("accepted");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("grade");
        for (const auto &[language, accepted, given, grade] : gradeRows)
            QTest::addRow("%s %s: %s", language, accepted, given)
                << QString(language) << QString::fromUtf8(accepted) << QString::fromUtf8(given) << QString(grade);
    }

    void grades()
    {
        QFETCH(QString, language);
        QFETCH(QString, accepted);
        QFETCH(QString, given);
        const AnswerGrade grade = gradeAnswer(given, {accepted}, language);
        QString text = grade.verdict == Verdict::Wrong ? "wrong" : "correct";
        if (grade.slip != Slip::None)
            text = QStringList{"", "capital", "accent", "typo"}[int(grade.slip)];
        QCOMPARE(grade.verdict == Verdict::Almost, grade.slip == Slip::Accent || grade.slip == Slip::Typo);
        QTEST(text, "grade");
    }

    void anotherWordIsNoTypo()
    {
        QCOMPARE(gradeAnswer(u"horse", {"house"}, u"en").verdict, Verdict::Almost);
        QCOMPARE(gradeAnswer(u"horse", {"house"}, u"en", {"Horse"}).verdict, Verdict::Wrong);
        QCOMPARE(gradeAnswer(u"ésta", {"esta"}, u"es", {"ésta"}).verdict, Verdict::Wrong);
        // The right answer stays right although it is among the options.
        QCOMPARE(gradeAnswer(u"house", {"house"}, u"en", {"horse", "house"}).verdict, Verdict::Correct);
        QCOMPARE(gradeAnswer(u"home", {"house", "home"}, u"en").verdict, Verdict::Correct);
    }

    void hostileAnswersCostLittle()
    {
        const QString huge(100'000, u'a');
        QCOMPARE(gradeAnswer(huge, {QString(99'999, u'a')}, u"en").verdict, Verdict::Wrong);
        QCOMPARE(gradeAnswer(huge, {huge}, u"en").verdict, Verdict::Correct);
        QCOMPARE(gradeAnswer(QString(QChar(0xD800)), {"a"}, u"en").verdict, Verdict::Wrong);
        QCOMPARE(gradeDictation(QString("a ").repeated(50'000), u"a b c", u"en").scoreHundredths, 0);
        QCOMPARE(gradeDictation(QString("a ").repeated(1'000), QString("a ").repeated(1'000), u"en").verdict,
                 Verdict::Correct);
    }

    void dictationIsScoredByWord()
    {
        const auto score = [](QStringView given, QStringView spoken, QStringView language) {
            return gradeDictation(given, spoken, language).scoreHundredths;
        };
        QCOMPARE(gradeDictation(u"i dont know what you mean", u"- I don't know what you mean.", u"en"),
                 (DictationGrade{Verdict::Almost, 91'66})); // half of one word in six
        QCOMPARE(score(u"I don't know", u"I don't know what you mean", u"en"), 50'00);
        QCOMPARE(score(u"so I don't know what you mean", u"I don't know what you mean", u"en"), 83'33);
        QCOMPARE(score(u"mean you what know don't I", u"I don't know what you mean", u"en"), 0);
        QCOMPARE(gradeDictation(u"I don't know what you mean", u"I don't know what\nyou mean!", u"en"),
                 (DictationGrade{Verdict::Correct, 100'00}));
        QCOMPARE(score(u"東京へ行く", u"東京に行く。", u"ja"), 80'00);
        QCOMPARE(score(u"", u"東京", u"ja"), 0);
    }

    void propertiesHold()
    {
        std::mt19937 random(runSeed());
        const QStringList languages{"en", "de", "tr", "es", "ja", "ru", "ar", "vi", "da", "zh"};
        for (int run = 0; run < runCount(200'000, 10'000); ++run) {
            const QString language = languages[qsizetype(random() % 10)];
            const QString a = randomText(random, 12);
            const QString b = randomText(random, 12);
            const QString same = comparableAnswer(a, language);
            const QByteArray shown = (language + ": " + a + " / " + b).toUtf8();
            // Normal forms are normal, whatever form the text comes in.
            QVERIFY2(comparableAnswer(same, language) == same, shown.constData());
            QVERIFY2(looseAnswer(same, language) == looseAnswer(a, language), shown.constData());
            for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D})
                QVERIFY2(comparableAnswer(a.normalized(form), language) == same, shown.constData());
            if (!same.isEmpty())
                QVERIFY2(gradeAnswer(a, {b, a}, language, {b}).verdict == Verdict::Correct, shown.constData());
            // What is right by the strict form is so by the loose one.
            if (comparableAnswer(b, language) == same)
                QVERIFY(looseAnswer(b, language) == looseAnswer(a, language));
            const DictationGrade dictated = gradeDictation(a, b, language);
            QVERIFY(dictated.scoreHundredths >= 0 && dictated.scoreHundredths <= 100'00);
            QVERIFY((dictated.verdict == Verdict::Correct) == (dictated.scoreHundredths == 100'00));
        }
    }

    void ratingsFollowVerdicts()
    {
        QCOMPARE(ratingFor(Verdict::Wrong), Rating::Again);
        QCOMPARE(ratingFor(Verdict::Almost), Rating::Hard);
        QCOMPARE(ratingFor(Verdict::Correct), Rating::Good);
    }
};

QTEST_GUILESS_MAIN(TestAnswerGrading)
#include "tst_answergrading.moc"
