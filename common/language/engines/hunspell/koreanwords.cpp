// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/hunspell/koreanwords.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace cinefluent {

namespace {

QSet<QString> setOf(const char16_t *list)
{
    const QStringList words = QString::fromUtf16(list).split(u' ');
    return {words.begin(), words.end()};
}

/// Each form of the blank-separated lists under its lemma.
QHash<QString, QString> lemmasByForm(std::initializer_list<std::pair<QString, const char16_t *>> entries)
{
    QHash<QString, QString> table;
    for (const auto &[lemma, list] : entries) {
        for (const QString &form : QString::fromUtf16(list).split(u' '))
            table.insert(form, lemma);
    }
    return table;
}

/// Pronouns by their headword: each with the forms that fuse it with a particle.
const QHash<QString, QString> &pronounForms()
{
    static const QHash<QString, QString> forms = lemmasByForm(
        {{QStringLiteral("나"), u"나 나는 난 내 내가 나를 날 나도 나의 나한테 나에게 내게 나만 나보다 나와 나랑"},
         {QStringLiteral("너"), u"너 너는 넌 네 네가 너를 널 너도 너의 너한테 너에게 네게 너만 너까지 너와 너랑"},
         {QStringLiteral("저"), u"저는 전 제 제가 저를 절 저도 저의 저한테 저에게 제게 저만"},
         {QStringLiteral("우리"), u"우리 우리는 우린 우리가 우리를 우릴 우리도 우리의 우리한테 우리에게"},
         {QStringLiteral("누구"), u"누구 누가 누구를 누구도 누구의 누구한테 누구에게 누군가"},
         {QStringLiteral("뭐"), u"뭐 뭐가 뭘 뭐라고 뭐든지 뭔가"},
         {QStringLiteral("무엇"), u"무엇 무엇이 무엇을"},
         {QStringLiteral("이것"), u"이것 이건 이게 이걸 이것은 이것이 이것을"},
         {QStringLiteral("그것"), u"그것 그건 그게 그걸 그것은 그것이 그것을 그거야"},
         {QStringLiteral("저것"), u"저것 저건 저게 저걸 저것은 저것이 저것을"},
         {QStringLiteral("것"), u"것 거 건 게 걸 거야 것은 것이 것을 거예요"},
         {QStringLiteral("아무것"), u"아무것도"},
         {QStringLiteral("아무"), u"아무도 아무한테도"}});
    return forms;
}

const QHash<QString, QString> &verbForms()
{
    static const QHash<QString, QString> forms =
        lemmasByForm({{QStringLiteral("하다"), u"해 해요 했어 했어요 하는 한다"},
                      {QStringLiteral("가다"), u"가 가요 가는 가면 간다 갈게"},
                      {QStringLiteral("오다"), u"와 와요 왔어 오는 온다"},
                      {QStringLiteral("말다"), u"마 마라 마요 마세요"},
                      {QStringLiteral("되다"), u"돼 돼요 됐어"}});
    return forms;
}

} // namespace

std::optional<Reading> koreanFunctionWord(const QString &form)
{
    static const QSet<QString> adverbs =
        setOf(u"이렇게 그렇게 저렇게 어떻게 왜 다 더 안 못 좀 잘 참 꼭 늘 너무 아주 벌써 이제 아직 다시 "
              u"빨리 천천히 많이 조용히 아마 제발 그냥 여전히 절대로 차라리 도대체 전혀 먼저 일찍 정말로");
    static const QSet<QString> determiners = setOf(u"이 그 저 어느 어떤 무슨 이런 그런 저런 다른 모든 새 아무");
    static const QSet<QString> numerals =
        setOf(u"한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 몇 하나 둘 셋 넷 일 삼 사 오 육 칠 팔 구 십 백 천 만");
    static const QSet<QString> conjunctions = setOf(u"그리고 그러나 하지만 그런데 그래서 그러면 그럼 또는");
    const auto as = [&form](PartOfSpeech part) { return Reading{form, part}; };
    if (const auto pronoun = pronounForms().constFind(form); pronoun != pronounForms().constEnd())
        return Reading{*pronoun, *pronoun == QStringLiteral("것") ? PartOfSpeech::Noun : PartOfSpeech::Pronoun};
    if (const auto verb = verbForms().constFind(form); verb != verbForms().constEnd())
        return Reading{*verb, koreanPart(*verb), VerbForm::Finite};
    if (adverbs.contains(form))
        return as(PartOfSpeech::Adverb);
    if (determiners.contains(form))
        return as(PartOfSpeech::Determiner);
    if (conjunctions.contains(form))
        return as(PartOfSpeech::Coordinator);
    return numerals.contains(form) ? std::optional(as(PartOfSpeech::Numeral)) : std::nullopt;
}

PartOfSpeech koreanPart(const QString &lemma)
{
    static const QSet<QString> auxiliaries = setOf(u"싶다 않다 말다");
    static const QSet<QString> adjectives =
        setOf(u"좋다 싫다 크다 작다 많다 적다 없다 아니다 같다 다르다 괜찮다 미안하다 고맙다 어렵다 쉽다 예쁘다 밝다 "
              u"어둡다 어리다 젊다 "
              u"춥다 덥다 따뜻하다 위험하다 행복하다 이상하다 불쌍하다 낡다 빠르다 느리다 까다롭다 미끄럽다 파랗다 "
              u"빨갛다 하얗다 길다 짧다 "
              u"높다 낮다 멀다 가깝다 무섭다 슬프다 기쁘다 아프다 바쁘다 필요하다 중요하다");
    if (!lemma.endsWith(u'다') || lemma.size() < 2)
        return PartOfSpeech::Noun;
    if (auxiliaries.contains(lemma))
        return PartOfSpeech::Auxiliary;
    return adjectives.contains(lemma) ? PartOfSpeech::Adjective : PartOfSpeech::Verb;
}

bool isCommonKoreanVerb(const QString &lemma)
{
    static const QSet<QString> verbs =
        setOf(u"하다 있다 없다 가다 오다 되다 보다 알다 모르다 주다 말하다 나오다 나가다 자다 먹다 마시다 사다 살다 "
              u"쓰다 읽다 듣다 걷다 타다 나다 내다 부르다 만나다 좋다 싫다 크다 작다 같다 들다 놀다 찾다 죽다 "
              u"받다 기다리다 앉다 일어나다 만들다 시작하다 끝나다 생각하다 남다 버리다 잡다 지다 서다 울다 웃다");
    return verbs.contains(lemma);
}

QString withoutKoreanParticle(const QString &form)
{
    // Longer ones first.
    static const QStringList particles =
        QString::fromUtf16(
            u"에게서 한테서 이라고 이라면 이라도 으로는 에서는 에서도 에게 한테 께서 에서 으로 처럼 보다 까지 부터 "
            u"마저 조차 밖에 "
            u"하고 이랑 이나 이야 이지 라고 예요 에요 씩 은 는 이 가 을 를 의 에 와 과 도 만 로 랑 나 야 아 들")
            .split(u' ');
    for (const QString &particle : particles) {
        if (form.size() > particle.size() && form.endsWith(particle))
            return form.chopped(particle.size());
    }
    return {};
}

} // namespace cinefluent
