// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/vocabulary/suggestionlistmodel.h"

#include "common/timeline/framerate.h"
#include "studio/ui/vocabulary/wordlistmodel.h"

namespace cinefluent::studio {

SuggestionListModel::SuggestionListModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::documentReplaced, this, [this] {
        m_held.clear();
        setResult({});
    });
    connect(&workspace, &Workspace::changed, this, [this](const ChangeEvents &events) {
        if (eventIn<VocabularyChanged>(events) || eventIn<SettingsChanged>(events))
            reload();
    });
}

void SuggestionListModel::setResult(SuggestedWords result)
{
    m_result = std::move(result);
    reload();
}

void SuggestionListModel::setShow(Show show)
{
    m_show = show;
    reload();
}

void SuggestionListModel::setHeld(const QString &key, bool held)
{
    if (held)
        m_held.insert(key);
    else
        m_held.remove(key);
    reload();
}

const SuggestedWord *SuggestionListModel::wordAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_result.words[m_rows[row]] : nullptr;
}

const SuggestedWord *SuggestionListModel::wordIn(CueId cue, int position) const
{
    const qsizetype number = m_result.cueIds.indexOf(cue);
    for (const SuggestedWord &word : m_result.words) {
        for (const CandidateOccurrence &place : word.candidate.occurrences) {
            if (place.cue == number && place.span.start <= position && position <= place.span.end())
                return &word;
        }
    }
    return nullptr;
}

QString SuggestionListModel::keyOf(const SuggestedWord &word) const
{
    return wordKey(m_result.language, word.candidate.lemma, word.partOfSpeech);
}

WordStanding SuggestionListModel::standing(const SuggestedWord &word) const
{
    const ProjectDocument *document = m_workspace.document();
    return document ? standingOf(document->settings(), keyOf(word)) : WordStanding::Suggested;
}

bool SuggestionListModel::isShown(const SuggestedWord &word) const
{
    if (m_held.contains(keyOf(word)) ||
        m_workspace.document()->content().findHeadword(word.candidate.lemma, m_result.language))
        return false;
    const WordStanding standing = this->standing(word);
    switch (m_show) {
    case Show::ToLearn:
        return standing == WordStanding::Suggested && word.candidate.kind == CandidateKind::Word;
    case Show::Unlikely:
        return standing == WordStanding::Suggested && word.candidate.kind != CandidateKind::Word;
    case Show::Ignored:
        return standing == WordStanding::Ignored;
    case Show::Known:
        return standing == WordStanding::Known;
    }
    return false;
}

void SuggestionListModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (int i = 0; m_workspace.isOpen() && i < m_result.words.size(); ++i) {
        if (isShown(m_result.words[i]))
            m_rows.append(i);
    }
    endResetModel();
}

int SuggestionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SuggestionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SuggestionListModel::data(const QModelIndex &index, int role) const
{
    const SuggestedWord *word = wordAt(index.row());
    if (!word)
        return {};
    const bool isNumber = index.column() == Rank || index.column() == Count || index.column() == FirstCue;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && index.column() == Meaning)
        return word->meaning;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Word:
        return word->candidate.lemma;
    case PartOfSpeech:
        return partOfSpeechName(word->partOfSpeech);
    case LevelColumn:
        return word->candidate.level;
    case Rank:
        return word->candidate.rank ? QVariant(*word->candidate.rank) : QVariant();
    case Meaning:
        return word->meaning;
    case Count:
        return int(word->candidate.occurrences.size());
    case FirstCue:
        return toClockText(word->firstTime);
    default:
        return {};
    }
}

QVariant SuggestionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (section == Rank || section == Count || section == FirstCue ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == LevelColumn)
        return tr("Estimated from how frequent the word is in the language");
    if (role == Qt::ToolTipRole && section == Rank)
        return tr("Place among all words of the language, 1 being the most frequent");
    if (role == Qt::ToolTipRole && section == Count)
        return tr("How often the word occurs in what was looked at");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case Word:
        return tr("Word");
    case PartOfSpeech:
        return tr("Part of speech");
    case LevelColumn:
        return tr("Level (estimated)");
    case Rank:
        return tr("Rank");
    case Meaning:
        return tr("Meaning");
    case Count:
        return tr("Count");
    case FirstCue:
        return tr("First cue");
    default:
        return {};
    }
}

} // namespace cinefluent::studio
