// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/vocabulary/wordlistmodel.h"

namespace cinefluent::studio {

QList<std::pair<QString, QString>> partsOfSpeech()
{
    return {{QString(), QStringLiteral("–")},
            {QStringLiteral("noun"), WordListModel::tr("noun")},
            {QStringLiteral("verb"), WordListModel::tr("verb")},
            {QStringLiteral("adj"), WordListModel::tr("adjective")},
            {QStringLiteral("adv"), WordListModel::tr("adverb")},
            {QStringLiteral("propn"), WordListModel::tr("proper noun")},
            {QStringLiteral("pron"), WordListModel::tr("pronoun")},
            {QStringLiteral("det"), WordListModel::tr("determiner")},
            {QStringLiteral("adp"), WordListModel::tr("preposition")},
            {QStringLiteral("cconj"), WordListModel::tr("conjunction")},
            {QStringLiteral("sconj"), WordListModel::tr("subordinating conjunction")},
            {QStringLiteral("aux"), WordListModel::tr("auxiliary")},
            {QStringLiteral("part"), WordListModel::tr("particle")},
            {QStringLiteral("num"), WordListModel::tr("numeral")},
            {QStringLiteral("intj"), WordListModel::tr("interjection")},
            {QStringLiteral("x"), WordListModel::tr("other")}};
}

QString partOfSpeechName(const QString &tag)
{
    for (const auto &[known, name] : partsOfSpeech()) {
        if (known == tag)
            return tag.isEmpty() ? QString() : name;
    }
    return tag;
}

WordListModel::WordListModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::documentReplaced, this, &WordListModel::reload);
    connect(&workspace, &Workspace::translationLanguageChanged, this, [this] {
        if (!m_ids.isEmpty())
            emit dataChanged(index(0, Translation), index(int(m_ids.size()) - 1, Translation));
    });
    connect(&workspace, &Workspace::changed, this, [this](const ChangeEvents &events) {
        const auto *vocabulary = eventIn<VocabularyChanged>(events);
        if (!vocabulary)
            return;
        if (vocabulary->added.isEmpty() && vocabulary->removed.isEmpty()) {
            for (const HeadwordId &id : vocabulary->changed) {
                if (const int row = rowOf(id); row >= 0)
                    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            return;
        }
        reload();
    });
    reload();
}

int WordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int WordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void WordListModel::reload()
{
    beginResetModel();
    m_ids.clear();
    if (const ProjectDocument *document = m_workspace.document()) {
        const ProjectContent &content = document->content();
        struct Entry
        {
            HeadwordId id;
            qsizetype firstCue;
            QString word;
        };
        QList<Entry> entries;
        for (const Headword &word : content.headwords()) {
            qsizetype first = std::numeric_limits<qsizetype>::max();
            for (const Occurrence &occurrence : content.occurrencesOfHeadword(word.id)) {
                const qsizetype at = content.track().indexOf(CueId(occurrence.cueId));
                first = std::min(first, at < 0 ? first : at);
            }
            entries.append({word.id, first, word.word});
        }
        std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
            return a.firstCue != b.firstCue ? a.firstCue < b.firstCue : a.word.compare(b.word, Qt::CaseInsensitive) < 0;
        });
        for (const Entry &entry : std::as_const(entries))
            m_ids.append(entry.id);
    }
    endResetModel();
}

QVariant WordListModel::data(const QModelIndex &index, int role) const
{
    const ProjectDocument *document = m_workspace.document();
    const Headword *word = document ? document->content().findHeadword(idAt(index.row())) : nullptr;
    if (!word)
        return {};
    if (role == IdRole)
        return word->id.uuid();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (index.column() == Rank || index.column() == Occurrences ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Word:
        return word->word;
    case PartOfSpeech:
        return partOfSpeechName(word->partOfSpeech);
    case LevelColumn:
        return word->level;
    case Rank:
        return word->frequencyRank ? QVariant(*word->frequencyRank) : QVariant();
    case Translation: {
        QStringList translations;
        for (const Sense &sense : word->senses) {
            const QString text = sense.translations.value(m_workspace.translationLanguage());
            if (!text.isEmpty())
                translations.append(text);
        }
        return translations.join(QStringLiteral("; "));
    }
    case Occurrences:
        return int(document->content().occurrencesOfHeadword(word->id).size());
    default:
        return {};
    }
}

QVariant WordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Rank || section == Occurrences ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == Occurrences)
        return tr("How often the word occurs in the film");
    // A heading that the column is too narrow for is read whole in its tool tip.
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case Word:
        return tr("Word");
    case PartOfSpeech:
        return tr("Part of speech");
    case LevelColumn:
        return tr("Level");
    case Rank:
        return tr("Rank");
    case Translation:
        return tr("Translation");
    case Occurrences:
        return tr("Occurrences");
    default:
        return {};
    }
}

} // namespace cinefluent::studio
