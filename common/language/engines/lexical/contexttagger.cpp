// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/lexical/contexttagger.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <vector>

namespace cinefluent {

namespace {

/// Names of the classes that neighbours see, in the order of their numbers. "^" is the edge of a sentence or clause.
const QStringList &classNames()
{
    static const QStringList names{"^", "N",  "NP", "A", "D", "P", "VF", "VI", "VP", "VG", "VM",
                                   "X", "XI", "XP", "B", "E", "C", "S",  "Q",  "M",  "I"};
    return names;
}

int classOf(const Reading &reading)
{
    const auto verb = [&reading](int finite, int infinitive, int participle) {
        switch (reading.form) {
        case VerbForm::Infinitive:
            return infinitive;
        case VerbForm::Participle:
            return participle;
        case VerbForm::Gerund:
            return 9;
        case VerbForm::Imperative:
            return reading.part == PartOfSpeech::Auxiliary ? finite : 10;
        case VerbForm::None:
        case VerbForm::Finite:
            break;
        }
        return finite;
    };
    switch (reading.part) {
    case PartOfSpeech::Noun:
        return 1;
    case PartOfSpeech::ProperNoun:
        return 2;
    case PartOfSpeech::Adjective:
        return 3;
    case PartOfSpeech::Determiner:
        return 4;
    case PartOfSpeech::Pronoun:
        return 5;
    case PartOfSpeech::Verb:
        return verb(6, 7, 8);
    case PartOfSpeech::Auxiliary:
        return verb(11, 12, 13);
    case PartOfSpeech::Adverb:
        return 14;
    case PartOfSpeech::Adposition:
        return 15;
    case PartOfSpeech::Coordinator:
        return 16;
    case PartOfSpeech::Subordinator:
        return 17;
    case PartOfSpeech::Particle:
        return 18;
    case PartOfSpeech::Numeral:
        return 19;
    case PartOfSpeech::Interjection:
    case PartOfSpeech::Other:
        break;
    }
    return 20;
}

constexpr float usual = 2;

} // namespace

ContextTagger::ContextTagger(const QString &language)
{
    for (auto &row : m_cost)
        row.fill(usual);
    setCommon();
    if (language == u"en")
        setEnglish();
    else if (language == u"de")
        setGerman();
    else if (language == u"ru")
        setRussian();
}

void ContextTagger::set(const char *before, const char *after, float cost)
{
    const QStringList rows = QString::fromLatin1(before).split(u' ');
    const QStringList columns = QString::fromLatin1(after).split(u' ');
    for (const QString &row : rows) {
        for (const QString &column : columns) {
            const auto from = classNames().indexOf(row);
            const auto to = classNames().indexOf(column);
            Q_ASSERT(from >= 0 && to >= 0);
            m_cost[std::size_t(from)][std::size_t(to)] = cost;
        }
    }
}

void ContextTagger::setCommon()
{
    set("^", "P D B I X C S VF", 1.0F);
    set("^", "VM E N NP Q A", 1.4F);
    set("^", "VP", 3.2F);
    set("D", "N", 0.1F);
    set("D", "A", 0.8F);
    set("D", "NP M D", 1.5F);
    set("D", "P", 2.5F);
    set("D", "VF VM VI X XI S C ^ E Q", 5.0F);
    set("D", "VP VG B", 3.0F);
    set("A", "N", 0.4F);
    set("A", "^ C E A", 1.0F);
    set("A", "VF X VM VI", 3.0F);
    set("M", "N", 0.3F);
    set("M", "^ A E C", 1.5F);
    set("M", "VF VM X VI", 3.5F);
    set("N NP", "^ VF X E C P", 1.0F);
    set("N", "A", 1.2F);
    set("N", "B S VP", 1.6F);
    set("N", "D", 2.4F);
    set("N", "VM VI", 3.5F);
    set("N", "N", 2.4F);
    set("NP", "NP", 0.5F);
    set("P", "VF X", 0.3F);
    set("P", "P", 1.2F);
    set("P", "B ^", 1.3F);
    set("P", "N A", 2.8F);
    set("P", "D", 2.4F);
    set("P", "VM", 3.0F);
    set("VF VM", "D P B E", 0.8F);
    set("VF VM", "^", 1.0F);
    set("VF", "VI VG S N", 1.6F);
    set("VF VM", "VF VM X", 3.6F);
    set("VI", "D P E ^", 0.8F);
    set("VI", "B N", 1.5F);
    set("VI", "VF X VM", 3.2F);
    set("X XI XP", "VP B D P", 0.7F);
    set("X XI XP", "A", 0.9F);
    set("X", "XP", 0.7F);
    set("X", "E N ^ Q VG", 1.4F);
    set("X", "VF VM X", 3.4F);
    set("VP", "E D ^ B VI", 1.0F);
    set("VG", "D E P ^ B", 0.9F);
    set("B", "VF X A B", 1.1F);
    set("B", "VP XP VI ^ E", 1.4F);
    set("B", "D P", 1.4F);
    set("B", "N", 2.4F);
    set("E", "D", 0.4F);
    set("E", "N NP P", 0.9F);
    set("E", "VI M", 1.0F);
    set("E", "A", 1.8F);
    set("E", "VF VM X", 5.0F);
    set("E", "VP", 3.5F);
    set("E", "E C S ^", 3.2F);
    set("C", "C S", 2.6F);
    set("C S", "P D VF X B", 0.9F);
    set("C", "N A E", 1.2F);
    set("S", "VM VP", 3.0F);
    set("S", "VI", 1.8F);
    set("S", "N", 1.8F);
    set("Q", "VF X VI B", 0.8F);
    set("I", "^", 0.3F);
}

void ContextTagger::setEnglish()
{
    set("Q", "VI XI", 0.3F);
    set("Q", "VF X N", 3.0F);
    set("X", "VI XI", 0.6F); // modals and do
    set("X", "Q", 0.5F);
    set("P", "VI", 2.2F);
    set("P", "Q", 2.0F);
    set("E", "VG", 1.2F);
    set("E", "VI", 4.5F);
    set("X", "VG", 0.7F);
    set("N", "Q", 1.2F);
    set("N", "A", 3.0F);
    set("N", "N", 1.2F);
    set("VF VI VM VP VG", "E", 0.7F);
    set("^", "VI", 1.8F);
    set("^", "VM", 1.2F);
    set("VP", "P", 1.0F);
}

void ContextTagger::setGerman()
{
    set("N NP P", "VI VP", 1.4F); // the verb at the end
    set("VP VI", "X XI", 0.7F);
    set("N P B A", "X VF", 1.0F);
    set("VF X", "P", 0.4F);
    set("E", "VI", 3.0F);
    set("Q", "VI", 0.4F);
}

void ContextTagger::setRussian()
{
    set("A", "A", 1.2F);
    set("N", "N", 1.0F);
    set("VF VI", "N A", 0.9F);
    set("P", "P N", 1.2F);
    set("E", "A", 0.8F);
    set("E", "D", 0.9F);
    set("B", "A", 0.8F);
    set("P", "A", 1.4F);
}

void ContextTagger::order(QList<Word> &words, const QList<bool> &breaks) const
{
    struct Step
    {
        float cost;
        int back;
    };
    std::vector<std::vector<Step>> table(std::size_t(words.size()));
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto &readings = words[i].readings;
        auto &row = table[std::size_t(i)];
        const bool fresh = i == 0 || breaks.value(i);
        for (const Reading &reading : readings) {
            const auto to = std::size_t(classOf(reading));
            Step best{std::numeric_limits<float>::max(), 0};
            if (i == 0)
                best = {m_cost[0][to], 0};
            for (qsizetype k = 0; i > 0 && k < words[i - 1].readings.size(); ++k) {
                const auto from = std::size_t(classOf(words[i - 1].readings[k]));
                const float step = fresh ? m_cost[from][0] + m_cost[0][to] : m_cost[from][to];
                const float cost = table[std::size_t(i - 1)][std::size_t(k)].cost + step;
                if (cost < best.cost)
                    best = {cost, int(k)};
            }
            row.push_back({best.cost + reading.cost, best.back});
        }
    }
    if (words.isEmpty())
        return;
    const auto &last = table.back();
    int chosen = 0;
    float least = std::numeric_limits<float>::max();
    for (std::size_t k = 0; k < last.size(); ++k) {
        const float cost = last[k].cost + m_cost[std::size_t(classOf(words.last().readings[qsizetype(k)]))][0];
        if (cost < least) {
            least = cost;
            chosen = int(k);
        }
    }
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        const int back = table[std::size_t(i)][std::size_t(chosen)].back;
        words[i].readings.move(chosen, 0);
        chosen = back;
    }
}

} // namespace cinefluent
