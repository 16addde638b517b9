// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/languageprofiles.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace cinefluent::formats {

namespace {

/// Letters beyond ASCII in falling order of use, and function words that need none of them.
struct Source
{
    const char *language;
    const char16_t *letters;
    const char *words;
};

constexpr Source sources[] = {
    {"fr", u"éèàêçùâîôûëïœ", "le la les de des et est que qui un une pas je vous nous dans pour sur il elle mais"},
    {"de", u"üäßö", "der die das und ist nicht ich du sie wir ein eine mit zu auf was den dem es wie aber"},
    {"es", u"óáéíñú¿¡ü", "el la los que de no es un una en por con para lo te se me pero muy como"},
    {"pt", u"ãáéçíóêàõúâô", "o a os que de um uma em para com se eu me por mas como bem isso ele ela"},
    {"it", u"èàéìòù", "il la che di non un una per con sono mi ti si lo ma come del della hai ho"},
    {"ca", u"àèéíòóúç·ïü", "el la els les que de no un una en per amb es i del va molt com"},
    {"sv", u"äåöé", "och att det som en jag inte du vi han hon var med den har till av men"},
    {"da", u"æøåé", "og at det som en jeg ikke du vi han hun var med den har til af men er"},
    {"no", u"åøæé", "og at det som en jeg ikke du vi han hun var med den har til av men er"},
    {"fi", u"äöå", "ja on ei se oli minun mutta en kun nyt ovat sen kuin niin"},
    {"is", u"áðíöéþóúæý", "og er en hann til sem ekki um var hann hafa vera"},
    {"nl", u"ëéïèöü", "de het een en van ik je dat niet is in op te met voor maar zijn"},
    {"cs", u"íáěéýřčžšůúňóťď", "a se na je to v do ale jak tak co ty mi by jsem jen pro"},
    {"sk", u"áíéčýžšúľťňôäóďŕĺ", "a sa na je to v do ale ako tak ty mi by som len pre"},
    {"pl", u"łęąóżśćńź", "i w nie na to jest do z co jak ale tak mnie po ty za od jej"},
    {"hu", u"áéöóőíüúű", "a az nem hogy egy van de ez is mi itt meg vagy volt csak"},
    {"ro", u"ăîâțșţş", "de la nu un o este pe cu ce mai din sunt am dar pentru"},
    {"hr", u"čšžćđ", "i je u da se na ne to sam si ali kako za su od ja smo"},
    {"sl", u"čšž", "in je v da se na ne to sem si ali kako za so od pa ki"},
    {"tr", u"ıüşğçöİâ", "bir bu ve ne de da var mi ben sen evet ama o olarak daha"},
    {"lt", u"ėšįųžūąčę", "ir yra ne kad tai su bet aš jis ji į o kaip man tu"},
    {"lv", u"āīēšņļūģžķč", "un ir ne ka ar no tas uz bet par es tu viss man"},
    {"et", u"äõüöšž", "ja on ei see et ma sa ta oli aga kui mis ka me"},
    {"vi", u"àđáạảưôơêâăếềệốộớợờấầậọóòỏõúùủũụứừửữựíìỉĩịéèẻẽẹýỳỷỹỵằắặẳẵổỗồởỡễểẩẫã", "anh em cho con khi ta trong"},
    {"vi", u"\u0300\u0301\u0323đưôơêâă\u0309\u0303", "anh em cho con khi ta trong"},
    {"ru", u"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", ""},
    {"uk", u"оанивітерслкдумпзягьбчхцюжйїшєщфґ’", ""},
    {"bg", u"аоиетнрсвлкдпмзяъгбучйцжшщфхюь", ""},
    {"sr", u"аоеинтрсјвукдмплзгбшчцхњљћжђфџ", ""},
    {"be", u"анеірыосткдлпвмяугзцбьчшжйхўюёфэ", ""},
    {"el", u"ατοειιηνσρςκπυμλάέίόήωγδύώθχφβξζψΐϊϋΰ", ""},
    {"he", u"יוהלאתמברשנדעםקחכפטגןצזסךףץ", ""},
    {"ar", u"اليمنترهوبدعسفقكحةجشصىأإخطذضزثئءغؤظآ،؟", ""},
    {"fa", u"اینردهمتوبسشکزگخفقعجلپحآصطچضظثءئغذ،؟", ""},
    {"th", u"านรอกเงมยลวดทสตะปบคหแจพชขใไโผซถธณศษฟฝภญฉฐฏฎฆฌฑฒฬฮฤำิีึืุูั่้๊๋็์ๆฯ", ""},
    {"ja",
     u"いのんたてにしはなとるがかでをまれっもこらうすりだよきあくさそちけえおどねせつわめばみじろやぶごべずほひふへむ"
     u"ンスルトイアラリクーロッドシタジレマカコテグバサプオチフニメキムナデパウブダエミビハピモャュョぁぃゃゅょ、。？！"
     u"「」…",
     ""},
    {"zh",
     u"的一是不了在我有人这他们来个上大到说你为子和地出道也时要就可以后会她得着下自之没那过家学对去能好小么心多天而都"
     u"吗什想还看起生里样现儿开中知真事法回然很进三给吧走见长意老话手等经头面，。？！“”…",
     ""},
    {"zh",
     u"的一是不了在我有人這他們來個上大到說你為子和地出道也時要就可以後會她得著下自之沒那過家學對去能好小麼心多天而都"
     u"嗎什想還看起生裡樣現兒開中知真事法回然很進三給吧走見長意老話手等經頭面，。？！「」…",
     ""},
    {"ko",
     u"이다는에을가고지의를어서아나한기은도자리그거니사시해라로인무게안들요있하내너있우일요면마만까것수없정대보네야"
     u"제저말여았었했습",
     ""},
};

struct Profile
{
    QString language;
    QHash<char16_t, double> weight; ///< 1 for the most frequent letter, falling to 0.3
    QSet<QString> words;
};

enum Script
{
    NoScript,
    Latin,
    Cyrillic,
    Greek,
    Hebrew,
    Arabic,
    Thai,
    Kana,
    Ideograph,
    Hangul,
    OtherScript
};

const std::vector<Profile> &profiles()
{
    static const std::vector<Profile> list = [] {
        std::vector<Profile> made;
        for (const Source &source : sources) {
            Profile profile;
            profile.language = QLatin1String(source.language);
            const QStringView letters(source.letters);
            for (qsizetype i = letters.size() - 1; i >= 0; --i)
                profile.weight.insert(letters[i].unicode(), 1.0 - 0.7 * double(i) / double(letters.size()));
            const QStringList words = QString::fromUtf8(source.words).split(u' ', Qt::SkipEmptyParts);
            profile.words = QSet<QString>(words.begin(), words.end());
            made.push_back(std::move(profile));
        }
        return made;
    }();
    return list;
}

Script scriptOf(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Latin:
        return Latin;
    case QChar::Script_Cyrillic:
        return Cyrillic;
    case QChar::Script_Greek:
        return Greek;
    case QChar::Script_Hebrew:
        return Hebrew;
    case QChar::Script_Arabic:
        return Arabic;
    case QChar::Script_Thai:
        return Thai;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Kana;
    case QChar::Script_Han:
        return Ideograph;
    case QChar::Script_Hangul:
        return Hangul;
    case QChar::Script_Common:
    case QChar::Script_Inherited:
        return NoScript;
    default:
        return OtherScript;
    }
}

bool isSubtitlePunctuation(char16_t unit)
{
    return QStringView(u"“”„‘’‚–—…«»‹›¿¡ ♪♫°·€£、。！？「」『』，：（）～·؟،").contains(QChar(unit));
}

bool mayMeetInAWord(Script a, Script b)
{
    const auto eastAsian = [](Script script) { return script == Kana || script == Ideograph || script == Hangul; };
    return a == b || a == NoScript || b == NoScript || (eastAsian(a) && eastAsian(b));
}

/// What counts against a text whatever its language, and the letters to be judged by language.
struct Evidence
{
    double penalty = 0;
    double punctuation = 0;
    int characters = 0;           ///< beyond ASCII
    QHash<char16_t, int> letters; ///< lowercase, beyond ASCII
    QHash<QString, int> words;    ///< lowercase, ASCII alone
    int wordCount = 0;
};

void takeWord(Evidence &evidence, QStringView word)
{
    int plain = 0;
    for (const QChar c : word)
        plain += c.unicode() < 0x80;
    ++evidence.wordCount;
    if (plain == word.size())
        ++evidence.words[word.toString().toLower()];
    else if (plain == 0 && word.size() >= 3 && scriptOf(word[0]) == Latin)
        evidence.penalty += double(word.size()); // "àéîòù": another alphabet read as Latin
    for (qsizetype i = 1; i < word.size(); ++i) {
        const bool beyondAscii = word[i].unicode() >= 0x80 || word[i - 1].unicode() >= 0x80;
        if (beyondAscii && word[i].isUpper() && word[i - 1].isLower())
            evidence.penalty += 1;
        if (!mayMeetInAWord(scriptOf(word[i - 1]), scriptOf(word[i])))
            evidence.penalty += 2;
    }
}

void takeOther(Evidence &evidence, char16_t unit, bool insideWord)
{
    ++evidence.characters;
    if (unit == 0xFFFD || (unit >= 0x80 && unit < 0xA0))
        evidence.penalty += 5;
    else if (unit >= 0x2500 && unit < 0x25A0)
        evidence.penalty += 4; // box drawing: KOI8 and DOS pages read as one another
    else if (unit >= 0xE000 && unit < 0xF900)
        evidence.penalty += 3;
    else if (isSubtitlePunctuation(unit))
        evidence.punctuation += insideWord && unit != u'’' && unit != u'·' ? -0.5 : 0.5;
    else
        evidence.penalty += insideWord ? 2 : 1;
}

Evidence gather(QStringView text)
{
    Evidence evidence;
    qsizetype wordStart = -1;
    const auto isWordCharacter = [](QChar c) { return c.isLetter() || c.isMark(); };
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inWord = i < text.size() && isWordCharacter(text[i]);
        if (inWord && wordStart < 0)
            wordStart = i;
        if (!inWord && wordStart >= 0) {
            takeWord(evidence, text.mid(wordStart, i - wordStart));
            wordStart = -1;
        }
        if (i == text.size() || text[i].unicode() < 0x80)
            continue;
        if (inWord) {
            ++evidence.characters;
            // Upper case of İ would lose its dot: keep the letter where it has no one-unit lower case.
            const QString lower = QString(text[i]).toLower();
            ++evidence.letters[lower.size() == 1 ? lower[0].unicode() : text[i].unicode()];
        } else if (!text[i].isSurrogate()) {
            takeOther(evidence, text[i].unicode(),
                      i > 0 && i + 1 < text.size() && isWordCharacter(text[i - 1]) && isWordCharacter(text[i + 1]));
        }
    }
    return evidence;
}

double letterScore(const Evidence &evidence, const Profile &profile)
{
    double score = 0;
    const Script home = scriptOf(QChar(profile.weight.begin().key()));
    for (auto it = evidence.letters.begin(); it != evidence.letters.end(); ++it) {
        const auto known = profile.weight.constFind(it.key());
        double each = -1.0;
        if (known != profile.weight.constEnd())
            each = *known;
        else if (const Script script = scriptOf(QChar(it.key())); script == Ideograph || script == Hangul)
            each = mayMeetInAWord(home, script) ? 0.1 : -1.0;
        else if (script == Latin && home == Latin)
            each = -0.6;
        score += each * it.value();
    }
    return score;
}

} // namespace

TextSense senseOf(QStringView text, QStringView languageHint)
{
    const Evidence evidence = gather(text);
    if (evidence.characters == 0)
        return {};
    double best = -1e9;
    for (const Profile &profile : profiles()) {
        double score = letterScore(evidence, profile) / evidence.characters;
        if (evidence.wordCount > 0 && !profile.words.isEmpty()) {
            int matches = 0;
            for (auto it = evidence.words.begin(); it != evidence.words.end(); ++it)
                matches += profile.words.contains(it.key()) ? it.value() : 0;
            score += 2.0 * std::min(0.35, double(matches) / evidence.wordCount);
        }
        if (profile.language == languageHint)
            score += 0.4;
        best = std::max(best, score);
    }
    return {best + (evidence.punctuation - evidence.penalty) / evidence.characters, evidence.characters};
}

} // namespace cinefluent::formats
