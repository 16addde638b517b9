// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/vocabulary/wordform.h"

#include "common/lesson/movie.h"
#include "common/timeline/framerate.h"
#include "studio/document/commands/setheadword.h"
#include "studio/ui/vocabulary/sensetable.h"
#include "studio/ui/vocabulary/wordlistmodel.h"
#include "studio/ui/widgets/commitedit.h"
#include "studio/ui/widgets/fieldform.h"
#include "studio/ui/widgets/languagebox.h"
#include "studio/ui/widgets/levelbox.h"
#include "studio/ui/widgets/optionalspinbox.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cinefluent::studio {

namespace {

constexpr int longestWord = 255;
constexpr int highestRank = 10'000'000;

} // namespace

WordForm::WordForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new FieldForm)
    , m_word(new QLineEdit)
    , m_language(new LanguageBox)
    , m_partOfSpeech(new QComboBox)
    , m_level(new LevelBox(LevelBox::Unknown::Allowed))
    , m_rank(new OptionalSpinBox(1, highestRank))
    , m_pronunciation(new QLineEdit)
    , m_senses(new SenseTable([this] { return m_workspace.document()->newId<SenseId>(); }))
    , m_example(new CommitEdit(2))
    , m_occurrences(new QListWidget)
{
    setObjectName(QStringLiteral("wordForm"));
    m_word->setMaxLength(longestWord);
    m_pronunciation->setPlaceholderText(tr("IPA, e.g. /ˈfɪlm/"));
    for (const auto &[tag, name] : partsOfSpeech())
        m_partOfSpeech->addItem(name, tag);
    m_occurrences->setMaximumHeight(120);
    m_occurrences->setToolTip(tr("Press Enter or double-click to go to the cue"));

    m_form->addPair(QStringLiteral("word"), tr("&Word"), m_word, QStringLiteral("pronunciation"), tr("Pron&unciation"),
                    m_pronunciation);
    m_form->addPair(QStringLiteral("partOfSpeech"), tr("&Part of speech"), m_partOfSpeech, QStringLiteral("language"),
                    tr("Lan&guage"), m_language);
    m_form->addPair(QStringLiteral("level"), tr("Le&vel"), m_level, QStringLiteral("rank"), tr("&Frequency rank"),
                    m_rank);
    m_form->addField(QStringLiteral("senses"), tr("Senses and translations"), m_senses);
    m_form->addField(QStringLiteral("example"), tr("E&xample"), m_example);
    m_form->addField(QStringLiteral("occurrences"), tr("In the film"), m_occurrences);
    m_form->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(fontMetrics().height() * 4);
    scroll->setWidget(m_form);
    // Also what is reached from outside of the form, which Qt leaves where it was scrolled to.
    connect(qApp, &QApplication::focusChanged, scroll, [scroll](QWidget *, QWidget *now) {
        if (now && scroll->widget()->isAncestorOf(now))
            scroll->ensureWidgetVisible(now, 0, 0);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_word, &QLineEdit::textEdited, this, &WordForm::commit);
    connect(m_pronunciation, &QLineEdit::textEdited, this, &WordForm::commit);
    connect(m_language, &LanguageBox::languageEdited, this, &WordForm::commit);
    connect(m_partOfSpeech, &QComboBox::activated, this, &WordForm::commit);
    connect(m_level, &QComboBox::activated, this, &WordForm::commit);
    connect(m_rank, &QSpinBox::valueChanged, this, &WordForm::commit);
    connect(m_senses, &SenseTable::sensesEdited, this, &WordForm::commit);
    connect(m_example, &CommitEdit::contentEdited, this, &WordForm::commit);
    connect(m_occurrences, &QListWidget::itemActivated, this, &WordForm::jumpToOccurrence);
    connect(&workspace, &Workspace::headwordSelectionChanged, this, &WordForm::showWord);
    connect(&workspace, &Workspace::changed, this, &WordForm::showWord);
    connect(&workspace, &Workspace::documentReplaced, this, &WordForm::showWord);
    showWord();
}

void WordForm::focusWord()
{
    m_word->setFocus(Qt::ShortcutFocusReason);
    m_word->selectAll();
}

void WordForm::showWord()
{
    const QScopedValueRollback guard(m_showing, true);
    const ProjectDocument *document = m_workspace.document();
    const Headword *found = document ? document->content().findHeadword(m_workspace.selection()->headword()) : nullptr;
    const Headword word = found ? *found : Headword();
    if (word.id != m_shown) {
        m_shown = word.id;
        m_form->clearErrors();
        if (m_workspace.document())
            m_workspace.document()->endMerging();
    }
    m_form->setEnabled(found && m_workspace.isEditable());
    // A spelling the document refused stays in the field, beside the reason.
    if (m_form->error(QStringLiteral("word")).isEmpty() && m_word->text() != word.word)
        m_word->setText(word.word);
    if (m_pronunciation->text() != word.pronunciation)
        m_pronunciation->setText(word.pronunciation);
    m_language->setLanguage(word.language);
    int row = m_partOfSpeech->findData(word.partOfSpeech);
    if (row < 0) {
        m_partOfSpeech->addItem(word.partOfSpeech, word.partOfSpeech);
        row = m_partOfSpeech->count() - 1;
    }
    m_partOfSpeech->setCurrentIndex(row);
    m_level->setLevel(parseLevel(word.level));
    m_rank->setOptionalValue(word.frequencyRank);
    m_senses->setSenses(word.senses, document ? document->settings().translationLanguages : QStringList());
    m_example->setContent(word.exampleSentence);
    showOccurrences(found);
}

void WordForm::showOccurrences(const Headword *word)
{
    m_occurrences->clear();
    if (!word)
        return;
    const ProjectContent &content = m_workspace.document()->content();
    for (const Occurrence &occurrence : content.occurrencesOfHeadword(word->id)) {
        const Cue *cue = content.findCue(CueId(occurrence.cueId));
        if (!cue)
            continue;
        QString text = cue->text;
        text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        auto *item = new QListWidgetItem(QStringLiteral("%1   %2").arg(toClockText(cue->range.in), text));
        item->setData(Qt::UserRole, occurrence.cueId);
        m_occurrences->addItem(item);
    }
}

void WordForm::commit()
{
    const ProjectDocument *document = m_workspace.document();
    const Headword *current = document ? document->content().findHeadword(m_shown) : nullptr;
    if (m_showing || !current)
        return;
    Headword word = *current;
    word.pronunciation = m_pronunciation->text();
    word.partOfSpeech = m_partOfSpeech->currentData().toString();
    word.level = m_level->level() ? toString(*m_level->level()) : QString();
    word.frequencyRank = m_rank->optionalValue();
    word.senses = m_senses->senses();
    word.exampleSentence = m_example->toPlainText();

    const QString language = m_language->language();
    m_form->setError(QStringLiteral("language"),
                     isLanguageTag(language) ? QString() : tr("Enter a language tag, e.g. “en”."));
    if (isLanguageTag(language))
        word.language = language;
    const QString spelling = m_word->text().trimmed();
    const Headword *other = document->content().findHeadword(spelling, word.language);
    QString error;
    if (spelling.isEmpty())
        error = tr("Enter the headword.");
    else if (other && other->id != word.id)
        error = tr("This headword is already in the vocabulary.");
    m_form->setError(QStringLiteral("word"), error);
    if (error.isEmpty())
        word.word = spelling;
    if (!(word == *current))
        m_workspace.run<SetHeadword>(word);
}

void WordForm::jumpToOccurrence()
{
    if (const QListWidgetItem *item = m_occurrences->currentItem())
        m_workspace.jumpToCue(CueId(item->data(Qt::UserRole).toUuid()));
}

} // namespace cinefluent::studio
