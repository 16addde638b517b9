// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/vocabulary/suggestiondetails.h"

#include "studio/ui/theme/icon.h"
#include "studio/ui/vocabulary/wordlistmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace cinefluent::studio {

namespace {

constexpr int senseRows = 5;

QString senseText(int number, const OfferedSense &sense)
{
    const QString meaning = sense.translations.join(QStringLiteral(", "));
    const QString text = meaning.isEmpty() ? sense.gloss
                         : sense.gloss.isEmpty()
                             ? meaning
                             : SuggestionDetails::tr("%1 (%2)", "translations (definition)").arg(meaning, sense.gloss);
    return SuggestionDetails::tr("%1  %2", "number of a sense, and the sense").arg(number).arg(text);
}

} // namespace

SuggestionDetails::SuggestionDetails(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_facts(new QLabel)
    , m_example(new QLabel)
    , m_senses(new QListWidget)
{
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_facts->setProperty("role", QStringLiteral("muted"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_example->setTextFormat(Qt::PlainText);
    m_example->setWordWrap(true);
    m_example->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_senses->setObjectName(QStringLiteral("suggestionSenses"));
    m_senses->setAccessibleName(tr("Meanings"));
    m_senses->setWordWrap(true);
    m_senses->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_senses->setMinimumHeight((fontMetrics().height() + 10) * 3);
    m_senses->setMaximumHeight((fontMetrics().height() + 10) * senseRows);
    m_senses->setToolTip(tr("Keys 1 to %1 in the list choose a meaning").arg(senseRows));
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(6);
    for (const auto &[verb, icon] :
         {std::pair(SuggestionTable::Verb::Accept, QStringLiteral("add")),
          std::pair(SuggestionTable::Verb::Ignore, QString()), std::pair(SuggestionTable::Verb::Known, QString()),
          std::pair(SuggestionTable::Verb::Play, QStringLiteral("play")),
          std::pair(SuggestionTable::Verb::Say, QStringLiteral("volume")),
          std::pair(SuggestionTable::Verb::GoTo, QStringLiteral("goto"))}) {
        addButton(verb, icon);
        verbs->addWidget(m_buttons.value(verb));
    }
    verbs->addStretch(1);
    nameButtons(WordStanding::Suggested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addWidget(m_facts);
    layout->addWidget(m_example);
    layout->addWidget(m_senses, 1);
    layout->addLayout(verbs);
}

void SuggestionDetails::addButton(SuggestionTable::Verb verb, const QString &icon)
{
    auto *button = new QPushButton;
    if (!icon.isEmpty())
        button->setIcon(themedIcon(icon));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, verb] { emit verbChosen(verb); });
    m_buttons.insert(verb, button);
}

void SuggestionDetails::nameButtons(WordStanding standing)
{
    const QHash<SuggestionTable::Verb, QString> names{
        {SuggestionTable::Verb::Accept, tr("Accept")},
        {SuggestionTable::Verb::Ignore,
         standing == WordStanding::Ignored ? tr("Suggest again") : tr("Ignore", "a word")},
        {SuggestionTable::Verb::Known,
         standing == WordStanding::Known ? tr("Suggest again") : tr("Known", "a word to the learners")},
        {SuggestionTable::Verb::Play, tr("Play clip")},
        {SuggestionTable::Verb::Say, tr("Say word")},
        {SuggestionTable::Verb::GoTo, tr("Go to cue")}};
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const QString key = SuggestionTable::keyOf(it.key()).toString(QKeySequence::NativeText);
        m_buttons[it.key()]->setText(tr("%1  [%2]", "a verb and its key").arg(*it, key));
        m_buttons[it.key()]->setAccessibleName(*it);
    }
}

void SuggestionDetails::setWord(const SuggestedWord *word, WordStanding standing)
{
    m_details = {};
    m_hasDetails = false;
    m_senses->clear();
    setVisible(word != nullptr);
    nameButtons(standing);
    m_heading->setText(word ? word->candidate.lemma : QString());
    m_example->setText(word ? word->example : QString());
    if (!word) {
        m_facts->clear();
        return;
    }
    QStringList facts;
    if (!word->partOfSpeech.isEmpty())
        facts.append(partOfSpeechName(word->partOfSpeech));
    if (!word->candidate.level.isEmpty())
        facts.append(tr("%1 (estimated)", "CEFR level").arg(word->candidate.level));
    facts.append(tr("spoken %n time(s)", nullptr, int(word->candidate.occurrences.size())));
    if (word->candidate.taughtBefore)
        facts.append(word->isTaughtElsewhere ? tr("taught in another film") : tr("taught in an earlier lesson"));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void SuggestionDetails::setDetails(const WordDetails &details)
{
    m_details = details;
    m_hasDetails = true;
    if (!details.ipa.isEmpty())
        m_heading->setText(m_heading->text() + QStringLiteral("  /%1/").arg(details.ipa));
    for (int i = 0; i < details.senses.size(); ++i) {
        auto *item = new QListWidgetItem(senseText(i + 1, details.senses[i]), m_senses);
        item->setToolTip(tr("From %1").arg(details.senses[i].sources.join(QStringLiteral(", "))));
    }
    if (details.senses.isEmpty()) {
        auto *item =
            new QListWidgetItem(tr("No dictionary has this word: write its meaning after accepting it."), m_senses);
        item->setFlags(Qt::NoItemFlags);
    }
    chooseSense(0);
}

int SuggestionDetails::sense() const
{
    return m_details.senses.isEmpty() ? -1 : m_senses->currentRow();
}

void SuggestionDetails::chooseSense(int number)
{
    if (number < m_details.senses.size())
        m_senses->setCurrentRow(number);
}

void SuggestionDetails::setEditable(bool editable, bool hasFilm)
{
    for (const auto verb : {SuggestionTable::Verb::Accept, SuggestionTable::Verb::Ignore, SuggestionTable::Verb::Known})
        m_buttons[verb]->setEnabled(editable);
    m_buttons[SuggestionTable::Verb::Play]->setEnabled(hasFilm);
}

} // namespace cinefluent::studio
