// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/opencorpora/opencorporalexicon.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <cmath>

namespace cinefluent {

namespace {

constexpr qsizetype longestForm = 64;
constexpr float uncountedCost = 4; // a reading the corpus never saw beside others it did
constexpr double valuesPerOne = 1e6;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() < 64 * 1024 * 1024 ? file.readAll() : QByteArray();
}

QStringList stringsOf(const QString &path)
{
    QStringList strings;
    const QJsonArray array = QJsonDocument::fromJson(contentOf(path)).array();
    strings.reserve(array.size());
    for (const QJsonValue &value : array)
        strings << value.toString();
    return strings;
}

PartOfSpeech partOf(const QString &tag)
{
    static const QHash<QString, PartOfSpeech> parts{
        {"NOUN", PartOfSpeech::Noun},      {"ADJF", PartOfSpeech::Adjective},   {"ADJS", PartOfSpeech::Adjective},
        {"COMP", PartOfSpeech::Adjective}, {"VERB", PartOfSpeech::Verb},        {"INFN", PartOfSpeech::Verb},
        {"PRTF", PartOfSpeech::Verb},      {"PRTS", PartOfSpeech::Verb},        {"GRND", PartOfSpeech::Verb},
        {"NUMR", PartOfSpeech::Numeral},   {"ADVB", PartOfSpeech::Adverb},      {"NPRO", PartOfSpeech::Pronoun},
        {"PRED", PartOfSpeech::Adverb},    {"PREP", PartOfSpeech::Adposition},  {"CONJ", PartOfSpeech::Coordinator},
        {"PRCL", PartOfSpeech::Particle},  {"INTJ", PartOfSpeech::Interjection}};
    static const QList<QString> names{"Name", "Surn", "Patr", "Geox", "Orgn"};
    const QString first = tag.left(4);
    if (first == u"ADJF" && tag.contains(QStringLiteral("Apro")))
        return PartOfSpeech::Determiner;
    if (first == u"NOUN" && std::any_of(names.begin(), names.end(), [&](const QString &n) { return tag.contains(n); }))
        return PartOfSpeech::ProperNoun;
    return parts.value(first, PartOfSpeech::Other);
}

VerbForm formOf(const QString &tag)
{
    const QString first = tag.left(4);
    if (first == u"INFN")
        return VerbForm::Infinitive;
    if (first == u"PRTF" || first == u"PRTS")
        return VerbForm::Participle;
    if (first == u"GRND")
        return VerbForm::Gerund;
    if (first != u"VERB")
        return VerbForm::None;
    return tag.contains(QStringLiteral("impr")) ? VerbForm::Imperative : VerbForm::Finite;
}

} // namespace

Result<std::unique_ptr<OpenCorporaLexicon>> OpenCorporaLexicon::open(const QString &folder)
{
    std::unique_ptr<OpenCorporaLexicon> lexicon(new OpenCorporaLexicon);
    if (!lexicon->load(folder)) {
        return makeError(ErrorKind::Corrupt, QStringLiteral("language_pack_broken"),
                         QStringLiteral("The dictionary of this language cannot be read. Install its package again."),
                         folder);
    }
    return lexicon;
}

bool OpenCorporaLexicon::load(const QString &folder)
{
    m_suffixes = stringsOf(folder + QStringLiteral("/suffixes.json"));
    m_tags = stringsOf(folder + QStringLiteral("/gramtab-opencorpora-int.json"));
    return !m_suffixes.isEmpty() && !m_tags.isEmpty() && m_words.load(folder + QStringLiteral("/words.dawg")) &&
           m_probabilities.load(folder + QStringLiteral("/p_t_given_w.intdawg")) &&
           loadParadigms(folder + QStringLiteral("/paradigms.array"));
}

bool OpenCorporaLexicon::loadParadigms(const QString &path)
{
    const QByteArray content = contentOf(path);
    const qsizetype size = content.size() / 2;
    if (size < 1)
        return false;
    m_numbers.resize(std::size_t(size));
    for (qsizetype i = 0; i < size; ++i)
        m_numbers[std::size_t(i)] = qFromLittleEndian<quint16>(content.constData() + i * 2);
    qsizetype at = 1;
    for (int i = 0; i < m_numbers[0]; ++i) {
        if (at >= size)
            return false;
        const int length = m_numbers[std::size_t(at)];
        if (length % 3 != 0 || at + 1 + length > size)
            return false;
        m_paradigms.push_back({at + 1, length / 3});
        at += 1 + length;
    }
    return true;
}

Reading OpenCorporaLexicon::readingOf(const Dawg::Record &record, QString &tag) const
{
    static const QStringList prefixes{QString(), QStringLiteral("по"), QStringLiteral("наи")};
    const int formNumber = record.form;
    if (record.paradigm >= m_paradigms.size() || formNumber >= m_paradigms[record.paradigm].forms)
        return {};
    const Paradigm &paradigm = m_paradigms[record.paradigm];
    const auto number = [&](int part, int form) {
        return m_numbers[std::size_t(paradigm.start + part * paradigm.forms + form)];
    };
    tag = m_tags.value(number(1, formNumber));
    const QString suffix = m_suffixes.value(number(0, formNumber));
    const QString prefix = prefixes.value(number(2, formNumber));
    const qsizetype stem = record.word.size() - prefix.size() - suffix.size();
    if (stem < 0)
        return {};
    Reading reading;
    reading.lemma =
        prefixes.value(number(2, 0)) + record.word.mid(prefix.size(), stem) + m_suffixes.value(number(0, 0));
    reading.part = partOf(tag);
    reading.form = formOf(tag);
    if (reading.part == PartOfSpeech::ProperNoun)
        reading.lemma = reading.lemma.left(1).toUpper() + reading.lemma.mid(1);
    return reading;
}

QList<Reading> OpenCorporaLexicon::readings(const QString &form)
{
    if (form.isEmpty() || form.size() > longestForm)
        return {};
    QList<Reading> found;
    QList<double> weights;
    const QString lower = form.toLower();
    const auto records = m_words.records(lower);
    for (const auto &record : records) {
        QString tag;
        const Reading reading = readingOf(record, tag);
        if (reading.lemma.isEmpty())
            continue;
        const auto value = m_probabilities.value(record.word + u':' + tag);
        const qsizetype same = found.indexOf(reading);
        if (same < 0) {
            found.append(reading);
            weights.append(0);
        }
        weights[same < 0 ? found.size() - 1 : same] += value ? double(*value) / valuesPerOne : 0;
    }
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    for (qsizetype i = 0; i < found.size() && sum > 0; ++i)
        found[i].cost = weights[i] > 0 ? float(-std::log(std::min(1.0, weights[i] / sum))) : uncountedCost;
    return found;
}

} // namespace cinefluent
