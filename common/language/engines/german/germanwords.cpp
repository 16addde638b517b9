// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/german/germanwords.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace cinefluent {

namespace {

using Table = QHash<QString, QList<Reading>>;
using P = PartOfSpeech;

QStringList wordsOf(const char16_t *list)
{
    return QString::fromUtf16(list).split(u' ');
}

void addForms(Table &table, const QString &lemma, P part, const char16_t *forms, float cost = 0)
{
    for (const QString &form : wordsOf(forms))
        table[form].append({lemma, part, part == P::Auxiliary ? VerbForm::Finite : VerbForm::None, cost});
}

void addItself(Table &table, P part, const char16_t *words, float cost = 0)
{
    for (const QString &word : wordsOf(words))
        table[word].append({word, part, VerbForm::None, cost});
}

/// Words that inflect like "dieser" or "mein".
void addInflected(Table &table, const QString &stem, const QString &lemma, bool bareToo)
{
    QStringList endings = wordsOf(u"e em en er es");
    if (bareToo)
        endings.append(QString());
    for (const QString &ending : std::as_const(endings)) {
        table[stem + ending].append({lemma, P::Determiner});
        table[stem + ending].append({lemma, P::Pronoun, VerbForm::None, 0.4F});
    }
}

void addDeterminers(Table &table)
{
    addForms(table, QStringLiteral("der"), P::Determiner, u"der die das den dem des");
    addForms(table, QStringLiteral("der"), P::Pronoun, u"der die das den dem dessen deren denen", 0.4F);
    for (const char16_t *stem : {u"dies", u"jen", u"welch", u"jed", u"manch", u"solch"})
        addInflected(table, QString::fromUtf16(stem), QString::fromUtf16(stem) + QStringLiteral("er"), false);
    addInflected(table, QStringLiteral("ander"), QStringLiteral("anderer"), false);
    addInflected(table, QStringLiteral("all"), QStringLiteral("alle"), false);
    for (const char16_t *stem : {u"ein", u"kein", u"mein", u"dein", u"sein", u"ihr", u"unser"})
        addInflected(table, QString::fromUtf16(stem), QString::fromUtf16(stem), true);
    addInflected(table, QStringLiteral("eur"), QStringLiteral("euer"), false);
    addForms(table, QStringLiteral("euer"), P::Determiner, u"euer");
    addItself(table, P::Determiner, u"beide viel wenig mehr welch");
    addForms(table, QStringLiteral("sein"), P::Auxiliary, u"sein", 0.3F);
    addForms(table, QStringLiteral("müssen"), P::Auxiliary, u"muss musst müsst musste mussten"); // the tables spell ß
}

void addPronouns(Table &table)
{
    const auto pronoun = [&table](const char16_t *lemma, const char16_t *forms) {
        addForms(table, QString::fromUtf16(lemma), P::Pronoun, forms);
    };
    pronoun(u"ich", u"ich mich mir");
    pronoun(u"du", u"du dich dir");
    pronoun(u"er", u"er ihn ihm");
    pronoun(u"sie", u"sie ihnen ihr");
    pronoun(u"es", u"es");
    pronoun(u"wir", u"wir uns");
    pronoun(u"ihr", u"euch");
    pronoun(u"wer", u"wer wen wem wessen");
    addItself(table, P::Pronoun,
              u"man sich was etwas nichts jemand niemand alles einander selbst selber irgendwas irgendwer");
    addForms(table, QStringLiteral("jemand"), P::Pronoun, u"jemanden jemandem");
    addForms(table, QStringLiteral("niemand"), P::Pronoun, u"niemanden niemandem");
}

void addAdpositions(Table &table)
{
    addItself(table, P::Adposition,
              u"in an auf aus bei mit nach seit von zu vor hinter über unter neben zwischen für gegen ohne um "
              u"durch bis wegen während trotz statt außer gegenüber ab");
    const auto fused = [&table](const char16_t *lemma, const char16_t *forms) {
        addForms(table, QString::fromUtf16(lemma), P::Adposition, forms);
    };
    fused(u"in", u"im ins");
    fused(u"an", u"am ans");
    fused(u"zu", u"zum zur");
    fused(u"von", u"vom");
    fused(u"bei", u"beim");
    fused(u"auf", u"aufs");
    fused(u"für", u"fürs");
    fused(u"durch", u"durchs");
    fused(u"um", u"ums");
    fused(u"vor", u"vorm");
    fused(u"über", u"übers");
    addItself(table, P::Particle, u"nicht");
    table[QStringLiteral("zu")].append({QStringLiteral("zu"), P::Particle});
}

void addAdverbs(Table &table)
{
    addItself(
        table, P::Adverb,
        u"so sehr schon noch nur auch immer nie niemals wieder hier da dort drüben oben unten hinten vorne draußen "
        u"drinnen links "
        u"rechts heute gestern morgen jetzt dann bald später früher damals gerade eben erst mal einmal zweimal doch ja "
        u"denn halt "
        u"wohl vielleicht sicher natürlich leider zum überhaupt wenigstens mindestens höchstens ungefähr fast kaum "
        u"ziemlich ganz "
        u"gar zu bloß längst sonst trotzdem deshalb deswegen darum also außerdem überall nirgends irgendwo irgendwie "
        u"irgendwann "
        u"wo wohin woher wie wann warum wieso weshalb hin her herauf heraus herein hinauf hinaus hinein herum los weg "
        u"fort zurück "
        u"vorbei weiter zusammen allein gern gerne lieber oft manchmal selten meistens zuerst zuletzt endlich "
        u"plötzlich sofort "
        u"lange nun nochmal einfach ständig eigentlich genau wirklich heim daheim zuhause jedenfalls übrigens mehr");
    for (const char16_t *head : {u"da", u"wo", u"hier", u"dar", u"wor"}) {
        const bool vowel =
            QString::fromUtf16(head).endsWith(u'r') && QString::fromUtf16(head) != QStringLiteral("hier");
        for (const QString &tail : wordsOf(vowel ? u"an auf aus in über um unter"
                                                 : u"bei durch für gegen mit nach neben von vor zu zwischen"))
            table[QString::fromUtf16(head) + tail].append({QString::fromUtf16(head) + tail, P::Adverb});
    }
}

void addConjunctions(Table &table)
{
    addItself(table, P::Coordinator, u"und oder aber sondern sowie");
    table[QStringLiteral("denn")].append({QStringLiteral("denn"), P::Coordinator, VerbForm::None, 0.5F});
    addItself(table, P::Subordinator, u"dass wenn als ob weil obwohl bevor nachdem sobald solange falls indem");
    table[QStringLiteral("damit")].append({QStringLiteral("damit"), P::Subordinator});
    addItself(table, P::Interjection, u"nein danke bitte na ach oh hallo tschüss okay tja hm äh");
    addItself(
        table, P::Numeral,
        u"zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig "
        u"achtzig neunzig hundert tausend");
}

} // namespace

QList<Reading> germanFunctionWord(const QString &form)
{
    static const Table table = [] {
        Table made;
        addDeterminers(made);
        addPronouns(made);
        addAdpositions(made);
        addAdverbs(made);
        addConjunctions(made);
        return made;
    }();
    return table.value(form);
}

bool isGermanVerbPrefix(const QString &form)
{
    static const QStringList list =
        wordsOf(u"ab an auf aus bei durch ein fest fort frei her herauf heraus herein herum hin hinauf hinaus "
                u"hinein los mit nach nieder statt teil um unter vor vorbei weg weiter wieder zu zurück zusammen "
                u"leid kennen kaputt fern");
    static const QSet<QString> prefixes(list.begin(), list.end());
    return prefixes.contains(form);
}

} // namespace cinefluent
