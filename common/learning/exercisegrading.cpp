// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/exercisegrading.h"

namespace cinefluent::learning {

namespace {

constexpr int fullScore = 100'00;
constexpr int almostScore = 80'00;

ExerciseGrade gradeOf(Verdict verdict, int score, const ExerciseTarget &target)
{
    return {verdict, score, {{target.headwordId, ratingFor(verdict)}}};
}

struct Grader
{
    const ExerciseResponse &response;
    QStringView language;

    ExerciseGrade operator()(const ClozeExercise &exercise) const
    {
        const AnswerGrade grade = gradeAnswer(response.text, {exercise.answer}, language, exercise.options);
        // One that could pick has nothing to misspell.
        const bool isPicked = !exercise.options.isEmpty();
        const Verdict verdict = isPicked && grade.verdict == Verdict::Almost ? Verdict::Wrong : grade.verdict;
        const int score = verdict == Verdict::Correct ? fullScore : verdict == Verdict::Almost ? fullScore / 2 : 0;
        return gradeOf(verdict, score, exercise.target);
    }

    ExerciseGrade operator()(const ListeningExercise &exercise) const
    {
        const DictationGrade grade = gradeDictation(response.text, exercise.answer, language);
        return gradeOf(grade.verdict, grade.scoreHundredths, exercise.target);
    }

    ExerciseGrade operator()(const MatchingExercise &exercise) const
    {
        ExerciseGrade grade;
        int right = 0;
        for (qsizetype i = 0; i < exercise.words.size(); ++i) {
            const bool isRight = response.partners.value(i, -1) == exercise.partners[i];
            right += isRight ? 1 : 0;
            grade.ratings.append({exercise.targets[i].headwordId, isRight ? Rating::Good : Rating::Again});
        }
        const auto count = int(exercise.words.size());
        grade.scoreHundredths = count > 0 ? right * fullScore / count : 0;
        if (count > 0 && right == count)
            grade.verdict = Verdict::Correct;
        else if (grade.scoreHundredths >= almostScore)
            grade.verdict = Verdict::Almost;
        return grade;
    }

    ExerciseGrade operator()(const ChoiceExercise &exercise) const
    {
        const bool isRight = response.option == exercise.answer;
        return gradeOf(isRight ? Verdict::Correct : Verdict::Wrong, isRight ? fullScore : 0, exercise.target);
    }
};

} // namespace

ExerciseGrade gradeExercise(const Exercise &exercise, const ExerciseResponse &response, QStringView language)
{
    return std::visit(Grader{response, language}, exercise.content);
}

int quizScoreOf(const QList<ExerciseGrade> &grades)
{
    qint64 sum = 0;
    for (const ExerciseGrade &grade : grades)
        sum += grade.scoreHundredths;
    return grades.isEmpty() ? 0 : int(sum / grades.size());
}

} // namespace cinefluent::learning
