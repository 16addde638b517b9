// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/vocabulary/wordmarks.h"

#include "studio/ui/vocabulary/wordlistmodel.h"

namespace cinefluent::studio {

namespace {

bool isAdvanced(const QString &level)
{
    return level.startsWith(u'C');
}

bool isMarked(const QString &level)
{
    return level.startsWith(u'B') || isAdvanced(level);
}

} // namespace

WordMarks::WordMarks(const SuggestionListModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::modelReset, this, &WordMarks::collect);
}

void WordMarks::setEnabled(bool enabled)
{
    if (enabled == m_isEnabled)
        return;
    m_isEnabled = enabled;
    collect();
}

void WordMarks::collect()
{
    QHash<CueId, QList<WordMark>> marks;
    QHash<CueId, qsizetype> numbers;
    const SuggestedWords &result = m_model.result();
    for (qsizetype i = 0; i < result.cueIds.size(); ++i)
        numbers.insert(result.cueIds[i], i);
    for (const SuggestedWord &word : result.words) {
        const VocabularyCandidate &candidate = word.candidate;
        if (!m_isEnabled || candidate.kind != CandidateKind::Word || !isMarked(candidate.level) ||
            m_model.standing(word) != WordStanding::Suggested)
            continue;
        for (const CandidateOccurrence &place : candidate.occurrences)
            marks[result.cueIds[place.cue]].append({place.span.start, place.span.length, candidate.level});
    }
    for (QList<WordMark> &ofCue : marks)
        std::sort(ofCue.begin(), ofCue.end(), [](const WordMark &a, const WordMark &b) { return a.start < b.start; });
    m_numbers = numbers;
    const bool isSame = m_marks == marks;
    m_marks = marks;
    if (!isSame)
        emit changed();
}

QList<WordMark> WordMarks::of(CueId cue, const QString &text) const
{
    const auto found = m_marks.constFind(cue);
    if (found == m_marks.cend() || m_model.result().cueTexts.value(m_numbers.value(cue, -1)) != text)
        return {};
    return *found;
}

QTextCharFormat WordMarks::formatOf(const QString &level)
{
    QTextCharFormat format;
    format.setUnderlineStyle(isAdvanced(level) ? QTextCharFormat::DashDotLine : QTextCharFormat::DashUnderline);
    format.setUnderlineColor(isAdvanced(level) ? QColor(0xb0, 0x5a, 0xd0) : QColor(0x2a, 0x90, 0xb8));
    return format;
}

QString WordMarks::entryAt(CueId cue, const QString &text, int position) const
{
    if (m_model.result().cueTexts.value(m_numbers.value(cue, -1)) != text)
        return {};
    const SuggestedWord *word = m_model.wordIn(cue, position);
    if (!word)
        return {};
    QStringList facts;
    if (!word->partOfSpeech.isEmpty())
        facts.append(partOfSpeechName(word->partOfSpeech));
    if (!word->candidate.level.isEmpty())
        facts.append(tr("%1 (estimated)", "CEFR level").arg(word->candidate.level));
    QString entry = QStringLiteral("<p style='white-space:pre'><b>%1</b>").arg(word->candidate.lemma.toHtmlEscaped());
    if (!facts.isEmpty())
        entry += QStringLiteral("  %1").arg(facts.join(QStringLiteral(" · ")).toHtmlEscaped());
    entry += QStringLiteral("</p>");
    if (!word->meaning.isEmpty())
        entry += QStringLiteral("<p>%1</p>").arg(word->meaning.toHtmlEscaped());
    return entry;
}

} // namespace cinefluent::studio
