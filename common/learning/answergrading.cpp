// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/answergrading.h"

#include "common/learning/answertext.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace cinefluent::learning {

namespace {

/// Longer answers are compared whole: alignment costs the product of the lengths.
constexpr qsizetype longestAligned = 200;
constexpr int almostHundredths = 80'00;

int editDistance(const QList<uint> &a, const QList<uint> &b)
{
    std::vector<std::vector<int>> cost(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1));
    for (size_t i = 0; i < cost.size(); ++i) {
        for (size_t j = 0; j < cost[i].size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = int(i + j);
                continue;
            }
            const auto left = qsizetype(i);
            const auto right = qsizetype(j);
            const int changed = a[left - 1] == b[right - 1] ? 0 : 1;
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + changed});
            if (i > 1 && j > 1 && a[left - 1] == b[right - 2] && a[left - 2] == b[right - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost.back().back();
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

bool isTypo(const QString &given, const QString &right)
{
    const QList<uint> a = given.toUcs4();
    const QList<uint> b = right.toUcs4();
    const auto letters = std::count_if(b.begin(), b.end(), [](uint c) { return !QChar::isMark(c); });
    const int allowed = letters >= 10 ? 2 : letters >= 5 ? 1 : 0;
    if (allowed == 0 || a.size() > longestAligned || b.size() > longestAligned ||
        std::abs(a.size() - b.size()) > allowed || digitsOf(given) != digitsOf(right))
        return false;
    return editDistance(a, b) <= allowed;
}

/// A word in the forms it is compared in.
struct Forms
{
    QString comparable;
    QString loose;
    QString bare;

    Forms(QStringView text, QStringView language)
        : comparable(comparableAnswer(text, language))
        , loose(looseAnswer(text, language))
        , bare(bareAnswer(text, language))
    {
    }
};

AnswerGrade compare(const Forms &given, const Forms &right, bool withTypos)
{
    if (given.comparable == right.comparable)
        return {Verdict::Correct, Slip::None};
    if (given.loose == right.loose)
        return {Verdict::Almost, Slip::Accent};
    if (withTypos && given.bare != right.bare && isTypo(given.loose, right.loose))
        return {Verdict::Almost, Slip::Typo};
    return {};
}

bool hasOtherCapitals(QStringView given, QStringView right)
{
    const QString a = given.toString().normalized(QString::NormalizationForm_KC).simplified();
    const QString b = right.toString().normalized(QString::NormalizationForm_KC).simplified();
    return a != b && a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

AnswerGrade gradeAnswer(QStringView given, const QStringList &accepted, QStringView language,
                        const QStringList &otherWords)
{
    const Forms typed(given, language);
    if (typed.comparable.isEmpty())
        return {};
    const bool isOther = std::any_of(otherWords.begin(), otherWords.end(), [&](const QString &word) {
        return comparableAnswer(word, language) == typed.comparable;
    });
    AnswerGrade best;
    for (const QString &right : accepted) {
        const Forms forms(right, language);
        if (forms.comparable.isEmpty())
            continue;
        AnswerGrade grade = compare(typed, forms, toleratesTypos(language));
        if (grade.verdict == Verdict::Almost && isOther)
            continue;
        if (grade.verdict == Verdict::Correct) {
            if (!hasCapitalNouns(language) || !hasOtherCapitals(given, right))
                return grade;
            grade.slip = Slip::Capital;
        }
        const bool isBetter =
            grade.verdict > best.verdict || (grade.verdict == best.verdict && grade.slip == Slip::Accent);
        if (isBetter)
            best = grade;
    }
    return best;
}

DictationGrade gradeDictation(QStringView given, QStringView spoken, QStringView language)
{
    const QStringList right = answerTokens(spoken, language);
    QStringList typed = answerTokens(given, language);
    if (right.isEmpty() || typed.isEmpty())
        return {};
    if (right.size() > longestAligned)
        return typed == right ? DictationGrade{Verdict::Correct, 100'00} : DictationGrade{};
    // Words beyond twice the line only cost; they need not be aligned.
    const qsizetype most = 2 * right.size();
    const auto surplus = int(std::max<qsizetype>(typed.size() - most, 0));
    typed = typed.mid(0, most);

    std::vector<Forms> a;
    std::vector<Forms> b;
    for (const QString &token : typed)
        a.emplace_back(token, language);
    for (const QString &token : right)
        b.emplace_back(token, language);
    // Costs in halves.
    std::vector<std::vector<int>> cost(a.size() + 1, std::vector<int>(b.size() + 1));
    for (size_t i = 0; i <= a.size(); ++i) {
        for (size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = 2 * int(i + j);
                continue;
            }
            const Verdict verdict = compare(a[i - 1], b[j - 1], toleratesTypos(language)).verdict;
            const int changed = verdict == Verdict::Correct ? 0 : verdict == Verdict::Almost ? 1 : 2;
            cost[i][j] = std::min({cost[i - 1][j] + 2, cost[i][j - 1] + 2, cost[i - 1][j - 1] + changed});
        }
    }
    const int halves = cost.back().back() + 2 * surplus;
    const int whole = 2 * int(b.size());
    DictationGrade grade;
    grade.scoreHundredths = std::max(0, (whole - halves) * 100'00 / whole);
    if (halves == 0)
        grade.verdict = Verdict::Correct;
    else if (grade.scoreHundredths >= almostHundredths)
        grade.verdict = Verdict::Almost;
    return grade;
}

Rating ratingFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Correct:
        return Rating::Good;
    case Verdict::Almost:
        return Rating::Hard;
    case Verdict::Wrong:
        break;
    }
    return Rating::Again;
}

} // namespace cinefluent::learning
