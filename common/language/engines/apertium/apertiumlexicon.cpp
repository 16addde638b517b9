// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/apertium/apertiumlexicon.h"

#include "common/language/engines/apertium/apertiumtransducer.h"

#include <QHash>
#include <QSet>

namespace cinefluent {

namespace {

constexpr qsizetype longestForm = 64;

QString writtenOut(const QString &language, const QString &form)
{
    static const QHash<QString, QHash<QString, QString>> table{
        {"fr",
         {{"l'", "le"},
          {"j'", "je"},
          {"m'", "me"},
          {"t'", "te"},
          {"s'", "se"},
          {"c'", "ce"},
          {"n'", "ne"},
          {"d'", "de"},
          {"qu'", "que"}}},
        {"it",
         {{"l'", "lo"}, {"m'", "mi"}, {"t'", "ti"}, {"s'", "si"}, {"c'", "ci"}, {"v'", "vi"}, {"gliel'", "glielo"}}}};
    const auto found = table.constFind(language);
    return found == table.constEnd() ? form : found->value(form, form);
}

PartOfSpeech partOf(const QStringList &tags, const QString &language, const QString &lemma)
{
    static const QHash<QString, PartOfSpeech> parts{{"n", PartOfSpeech::Noun},
                                                    {"np", PartOfSpeech::ProperNoun},
                                                    {"vblex", PartOfSpeech::Verb},
                                                    {"vbser", PartOfSpeech::Auxiliary},
                                                    {"vbhaver", PartOfSpeech::Auxiliary},
                                                    {"vaux", PartOfSpeech::Auxiliary},
                                                    {"vbdo", PartOfSpeech::Auxiliary},
                                                    {"adj", PartOfSpeech::Adjective},
                                                    {"adv", PartOfSpeech::Adverb},
                                                    {"preadv", PartOfSpeech::Adverb},
                                                    {"pr", PartOfSpeech::Adposition},
                                                    {"det", PartOfSpeech::Determiner},
                                                    {"predet", PartOfSpeech::Determiner},
                                                    {"detnt", PartOfSpeech::Determiner},
                                                    {"prn", PartOfSpeech::Pronoun},
                                                    {"rel", PartOfSpeech::Pronoun},
                                                    {"cnjcoo", PartOfSpeech::Coordinator},
                                                    {"cnjsub", PartOfSpeech::Subordinator},
                                                    {"cnjadv", PartOfSpeech::Subordinator},
                                                    {"ij", PartOfSpeech::Interjection},
                                                    {"num", PartOfSpeech::Numeral},
                                                    {"gen", PartOfSpeech::Particle},
                                                    {"part", PartOfSpeech::Particle}};
    const QString first = tags.value(0);
    if (first == u"vbmod")
        return language == u"en" ? PartOfSpeech::Auxiliary : PartOfSpeech::Verb;
    if (language == u"en" && (lemma == u"not" || (lemma == u"to" && first != u"adv" && first != u"pr")))
        return PartOfSpeech::Particle;
    if (first == u"rel" && tags.contains(QStringLiteral("adv")))
        return PartOfSpeech::Adverb;
    return parts.value(first, PartOfSpeech::Other);
}

VerbForm formOf(const QStringList &tags)
{
    static const QHash<QString, VerbForm> forms{{"inf", VerbForm::Infinitive}, {"pp", VerbForm::Participle},
                                                {"pprs", VerbForm::Gerund},    {"ger", VerbForm::Gerund},
                                                {"subs", VerbForm::Gerund},    {"imp", VerbForm::Imperative}};
    if (!tags.value(0).startsWith(u'v'))
        return VerbForm::None;
    for (const QString &tag : tags) {
        if (const auto found = forms.constFind(tag); found != forms.constEnd())
            return *found;
    }
    return VerbForm::Finite;
}

} // namespace

ApertiumLexicon::ApertiumLexicon(const QString &language, std::shared_ptr<const ApertiumTransducer> transducer)
    : m_language(language)
    , m_transducer(std::move(transducer))
{
}

ApertiumLexicon::~ApertiumLexicon() = default;

Result<std::unique_ptr<ApertiumLexicon>> ApertiumLexicon::open(const QString &language, const QString &path)
{
    auto transducer = ApertiumTransducer::load(path);
    if (!transducer) {
        return makeError(ErrorKind::Corrupt, QStringLiteral("language_pack_broken"),
                         QStringLiteral("The dictionary of this language cannot be read. Install its package again."),
                         path);
    }
    return std::unique_ptr<ApertiumLexicon>(new ApertiumLexicon(language, std::move(transducer)));
}

QList<Reading> ApertiumLexicon::readings(const QString &form)
{
    if (form.isEmpty() || form.size() > longestForm)
        return {};
    QString plain = form;
    plain.replace(u'’', u'\'');
    QList<Reading> found = closedClass(plain);
    if (found.isEmpty())
        found = parse(plain, m_transducer->answers(plain));
    return found;
}

QList<Reading> ApertiumLexicon::closedClass(const QString &form) const
{
    using P = PartOfSpeech;
    static const QHash<QString, QList<Reading>> english{
        {"n't", {{"not", P::Particle}}},
        {"ca", {{"can", P::Auxiliary, VerbForm::Finite}}},
        {"wo", {{"will", P::Auxiliary, VerbForm::Finite}}},
        {"sha", {{"shall", P::Auxiliary, VerbForm::Finite}}},
        {"ai", {{"be", P::Auxiliary, VerbForm::Finite}}},
        {"'ll", {{"will", P::Auxiliary, VerbForm::Finite}}},
        {"'ve", {{"have", P::Auxiliary, VerbForm::Finite}}},
        {"'re", {{"be", P::Auxiliary, VerbForm::Finite}}},
        {"'m", {{"be", P::Auxiliary, VerbForm::Finite}}},
        {"'d", {{"would", P::Auxiliary, VerbForm::Finite}, {"have", P::Auxiliary, VerbForm::Finite, 1}}},
        {"'s",
         {{"be", P::Auxiliary, VerbForm::Finite},
          {"have", P::Auxiliary, VerbForm::Finite, 2},
          {"'s", P::Particle, VerbForm::None, 0.5F}}},
        {"to", {{"to", P::Particle}, {"to", P::Adposition}}},
        {"'em", {{"them", P::Pronoun}}},
        {"gonna", {{"go", P::Verb, VerbForm::Finite}}},
        {"wanna", {{"want", P::Verb, VerbForm::Finite}}},
        {"gotta", {{"get", P::Verb, VerbForm::Finite}}}};
    static const QHash<QString, QList<Reading>> spanish{{"mi", {{"mi", P::Determiner}}},
                                                        {"mis", {{"mi", P::Determiner}}},
                                                        {"tu", {{"tu", P::Determiner}}},
                                                        {"tus", {{"tu", P::Determiner}}},
                                                        {"su", {{"su", P::Determiner}}},
                                                        {"sus", {{"su", P::Determiner}}},
                                                        {"ustedes", {{"usted", P::Pronoun}}},
                                                        {"hay", {{"haber", P::Verb, VerbForm::Finite}}},
                                                        {"qué", {{"qué", P::Pronoun}, {"qué", P::Determiner}}}};
    static const QHash<QString, QList<Reading>> french{{"c'", {{"ce", P::Pronoun}}},
                                                       {"parce", {{"parce", P::Subordinator}}},
                                                       {"aïe", {{"aïe", P::Interjection}}},
                                                       {"sien", {{"sien", P::Pronoun}}},
                                                       {"sienne", {{"sien", P::Pronoun}}},
                                                       {"siens", {{"sien", P::Pronoun}}},
                                                       {"siennes", {{"sien", P::Pronoun}}},
                                                       {"grand-chose", {{"grand-chose", P::Pronoun}}},
                                                       {"jusqu'", {{"jusque", P::Adposition}}},
                                                       {"lorsqu'", {{"lorsque", P::Subordinator}}},
                                                       {"puisqu'", {{"puisque", P::Subordinator}}},
                                                       {"quoiqu'", {{"quoique", P::Subordinator}}}};
    static const QHash<QString, QList<Reading>> italian{
        {"gliel'", {{"glielo", P::Pronoun}}},
        {"pur", {{"pure", P::Adverb}}},
        {"prima", {{"prima", P::Adverb}, {"primo", P::Adjective, VerbForm::None, 0.8F}}}};
    static const QHash<QString, QList<Reading>> portuguese{
        {"há", {{"haver", P::Verb, VerbForm::Finite}}},
        {"vocês", {{"você", P::Pronoun}}},
        {"são", {{"ser", P::Auxiliary, VerbForm::Finite}, {"são", P::Adjective, VerbForm::None, 2}}},
        {"tá", {{"estar", P::Auxiliary, VerbForm::Finite}}},
        {"tô", {{"estar", P::Auxiliary, VerbForm::Finite}}},
        {"lo", {{"lo", P::Pronoun}}},
        {"la", {{"la", P::Pronoun}}},
        {"los", {{"los", P::Pronoun}}},
        {"las", {{"las", P::Pronoun}}},
        {"pra", {{"para", P::Adposition}}},
        {"pro", {{"para", P::Adposition}}},
        {"cadê", {{"cadê", P::Adverb}}},
        {"né", {{"né", P::Interjection}}}};
    static const QHash<QString, const QHash<QString, QList<Reading>> *> tables{
        {"en", &english}, {"es", &spanish}, {"fr", &french}, {"it", &italian}, {"pt", &portuguese}};
    const auto *table = tables.value(m_language);
    return table ? table->value(form) : QList<Reading>{};
}

QList<Reading> ApertiumLexicon::parse(const QString &form, const QStringList &analyses) const
{
    QList<Reading> found;
    for (const QString &analysis : analyses) {
        if (!analysis.endsWith(u'>')) // a form without a part of speech
            continue;
        const Reading reading = readingOf(form, analysis);
        if (!reading.lemma.isEmpty() && !found.contains(reading))
            found.append(reading);
    }
    return found;
}

Reading ApertiumLexicon::readingOf(const QString &form, const QString &analysis) const
{
    static const QSet<QString> persons{"p1", "p2", "p3"};
    const qsizetype joint = analysis.indexOf(QStringLiteral(">+"));
    const QString head = joint < 0 ? analysis : analysis.left(joint + 1);
    const qsizetype open = head.indexOf(u'<');
    QString lemma = head.left(open);
    while (!lemma.isEmpty() && (lemma.back().category() == QChar::Number_Other)) // superscripts tell homonyms apart
        lemma.chop(1);
    const QStringList tags = head.mid(open + 1).chopped(1).split(QStringLiteral("><"));
    Reading reading;
    reading.part = partOf(tags, m_language, lemma);
    reading.form = formOf(tags);
    if (joint >= 0 && reading.part == PartOfSpeech::Pronoun)
        lemma = form; // "glielo": one word of two pronouns
    const bool personal = lemma == u"prpers" ||
                          (reading.part == PartOfSpeech::Pronoun && !tags.contains(QStringLiteral("pos")) &&
                           std::any_of(tags.begin(), tags.end(), [](const QString &t) { return persons.contains(t); }));
    if (personal)
        lemma = writtenOut(m_language, form.toLower());
    if (m_language == u"it" && reading.part == PartOfSpeech::Determiner && lemma == u"un")
        lemma = QStringLiteral("uno");
    if (m_language == u"en" && personal && lemma == u"i")
        lemma = QStringLiteral("I");
    if (reading.part != PartOfSpeech::ProperNoun && lemma != u"I" && form == form.toLower())
        lemma = lemma.toLower();
    reading.lemma = lemma;
    return reading;
}

} // namespace cinefluent
