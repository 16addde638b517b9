// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/subtitles/cueeditor.h"

#include "common/timeline/framerate.h"
#include "studio/document/commands/setcuedifficultywords.h"
#include "studio/document/commands/setcuenotes.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/commands/setcuetranslation.h"
#include "studio/document/cuelook.h"
#include "studio/ui/subtitles/cuehighlighter.h"
#include "studio/ui/subtitles/cuetablemodel.h"
#include "studio/ui/widgets/commitedit.h"
#include "studio/ui/widgets/durationtext.h"
#include "studio/ui/widgets/languagebox.h"
#include "studio/ui/widgets/listedit.h"
#include "studio/ui/widgets/steadylabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace cinefluent::studio {

namespace {

QLabel *fieldLabel(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setProperty("role", QStringLiteral("muted"));
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    return label;
}

} // namespace

QString CueEditor::placeText(const CueLook &look) const
{
    if (look.position)
        return tr("at %1 % × %2 % of the picture")
            .arg(qRound(look.position->x * 100))
            .arg(qRound(look.position->y * 100));
    const QStringList places{tr("bottom left"),  tr("bottom"),   tr("bottom right"), tr("middle left"), tr("middle"),
                             tr("middle right"), tr("top left"), tr("top"),          tr("top right")};
    return places.value(look.alignment - 1);
}

CueEditor::CueEditor(Workspace &workspace, const QualityMonitor &quality, SpellChecker &speller, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_quality(quality)
    , m_speller(speller)
    , m_summary(new SteadyLabel)
    , m_text(new CommitEdit(3))
    , m_language(new QComboBox)
    , m_translation(new CommitEdit(3))
    , m_notes(new QLineEdit)
    , m_words(new ListEdit)
    , m_textLook(new CueHighlighter(m_text->document()))
    , m_translationLook(new CueHighlighter(m_translation->document()))
{
    setObjectName(QStringLiteral("cueEditor"));
    m_text->setObjectName(QStringLiteral("cueText"));
    m_translation->setObjectName(QStringLiteral("cueTranslation"));
    m_notes->setObjectName(QStringLiteral("cueNotes"));
    m_notes->setPlaceholderText(tr("Shown to learners with this line"));
    m_words->setObjectName(QStringLiteral("cueWords"));
    m_language->setAccessibleName(tr("Translation language"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(10, 8, 10, 10);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_summary, 0, 0, 1, 2);
    grid->addWidget(fieldLabel(tr("Te&xt"), m_text), 1, 0);
    auto *translationHead = new QHBoxLayout;
    translationHead->addWidget(fieldLabel(tr("T&ranslation"), m_translation));
    translationHead->addStretch(1);
    translationHead->addWidget(m_language);
    grid->addLayout(translationHead, 1, 1);
    grid->addWidget(m_text, 2, 0);
    grid->addWidget(m_translation, 2, 1);
    grid->addWidget(fieldLabel(tr("&Notes for learners"), m_notes), 3, 0);
    grid->addWidget(fieldLabel(tr("&Difficult words"), m_words), 3, 1);
    grid->addWidget(m_notes, 4, 0);
    grid->addWidget(m_words, 4, 1);
    grid->setRowStretch(2, 1);
    setTabOrder(m_text, m_translation);
    setTabOrder(m_translation, m_notes);
    setTabOrder(m_notes, m_words);
    setTabOrder(m_words, m_language);

    connect(m_text, &CommitEdit::contentEdited, this, &CueEditor::editText);
    connect(m_translation, &CommitEdit::contentEdited, this, &CueEditor::editTranslation);
    connect(m_notes, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_workspace.run<SetCueNotes>(m_shown, text); });
    connect(m_words, &ListEdit::valuesEdited, this,
            [this](const QStringList &words) { m_workspace.run<SetCueDifficultyWords>(m_shown, words); });
    for (CommitEdit *edit : {m_text, m_translation}) {
        connect(edit, &CommitEdit::advanced, this, &CueEditor::advanced);
        connect(edit, &CommitEdit::left, this, [this] {
            if (m_workspace.document())
                m_workspace.document()->endMerging();
        });
    }
    connect(m_language, &QComboBox::activated, this,
            [this] { m_workspace.setTranslationLanguage(m_language->currentData().toString()); });
    connect(&workspace, &Workspace::cueSelectionChanged, this, &CueEditor::showCue);
    connect(&workspace, &Workspace::changed, this, &CueEditor::showCue);
    connect(&workspace, &Workspace::translationLanguageChanged, this, &CueEditor::showLanguages);
    connect(&workspace, &Workspace::documentReplaced, this, &CueEditor::showLanguages);
    connectSpelling();
    showLanguages();
}

void CueEditor::focusField(CueTextField field)
{
    QWidget *widget = field == CueTextField::Text          ? static_cast<QWidget *>(m_text)
                      : field == CueTextField::Translation ? static_cast<QWidget *>(m_translation)
                                                           : static_cast<QWidget *>(m_notes);
    widget->setFocus(Qt::ShortcutFocusReason);
}

void CueEditor::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

int CueEditor::cursorPosition() const
{
    return m_text->textCursor().position();
}

QPoint CueEditor::cursorGlobalPos() const
{
    return m_text->viewport()->mapToGlobal(m_text->cursorRect().bottomLeft());
}

std::pair<int, int> CueEditor::markedText() const
{
    const QTextCursor cursor = m_text->textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
}

void CueEditor::showLanguages()
{
    m_language->clear();
    const QStringList languages =
        m_workspace.document() ? m_workspace.document()->settings().translationLanguages : QStringList();
    for (const QString &language : languages)
        m_language->addItem(languageTitle(language), language);
    m_language->setCurrentIndex(m_language->findData(m_workspace.translationLanguage()));
    m_language->setVisible(languages.size() > 1);
    showCue();
}

void CueEditor::showCue()
{
    const Cue *cue = m_workspace.currentCue();
    const CueId id = cue ? cue->id : CueId();
    if (id != m_shown && m_workspace.document())
        m_workspace.document()->endMerging();
    m_shown = id;
    const bool editable = cue && m_workspace.isEditable();
    for (QWidget *field :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_words)})
        field->setEnabled(editable);
    m_translation->setEnabled(editable && !m_workspace.translationLanguage().isEmpty());
    m_translation->setPlaceholderText(cue && m_workspace.translationLanguage().isEmpty()
                                          ? tr("Add a translation language in the Movie panel")
                                          : QString());
    m_text->setContent(cue ? cue->text : QString());
    m_translation->setContent(cue ? cue->translations.value(m_workspace.translationLanguage()) : QString());
    showLooks(cue);
    const QString notes = cue ? cue->contextNotes : QString();
    if (m_notes->text() != notes) {
        m_notes->setText(notes);
        m_notes->setCursorPosition(0);
    }
    m_words->setValues(cue ? cue->difficultyWords : QStringList());
    updateSummary();
}

void CueEditor::showLooks(const Cue *cue)
{
    const QString language = m_workspace.translationLanguage();
    m_textLook->setLook(cue ? styledText(*cue, {}).runs : QList<formats::StyledRun>());
    m_translationLook->setLook(cue && !language.isEmpty() ? styledText(*cue, language).runs
                                                          : QList<formats::StyledRun>());
}

CueEditor::Marked CueEditor::markedForStyle() const
{
    const bool inTranslation = focusWidget() == m_translation; // also while a dialog has the focus
    const QTextCursor cursor = (inTranslation ? m_translation : m_text)->textCursor();
    return {inTranslation ? m_workspace.translationLanguage() : QString(), cursor.selectionStart(),
            cursor.selectionEnd() - cursor.selectionStart()};
}

void CueEditor::showSearch(const TextSearch *search, SearchFields fields)
{
    for (const auto &[field, look] :
         {std::pair(SearchField::Text, m_textLook), std::pair(SearchField::Translation, m_translationLook)}) {
        if (!search || !fields.testFlag(field)) {
            look->setFinder({});
            continue;
        }
        look->setFinder([search = *search](const QString &text) {
            const auto found = search.matchesIn(text);
            return found ? *found : CueHighlighter::Stretches();
        });
    }
}

void CueEditor::showMatch(const TextMatch &match)
{
    if (match.field == CueTextField::Notes) {
        m_notes->setSelection(int(match.start), int(match.length));
        return;
    }
    CommitEdit *edit = match.field == CueTextField::Text ? m_text : m_translation;
    QTextCursor cursor = edit->textCursor();
    const int end = int(edit->toPlainText().size());
    cursor.setPosition(std::min(int(match.start), end));
    cursor.setPosition(std::min(int(match.start + match.length), end), QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
}

void CueEditor::updateSummary()
{
    const Cue *cue = m_workspace.currentCue();
    const qsizetype selected = m_workspace.selection() ? m_workspace.selection()->cues().size() : 0;
    if (!cue) {
        m_summary->setText(tr("No cue selected. Select a cue in the table or on the timeline."));
        return;
    }
    const double speed = readingSpeed(cue->text, m_workspace.document()->settings().originalLanguage, cue->range);
    const auto &limits = m_quality.profile().limitsFor(m_workspace.document()->settings().originalLanguage);
    QString speedText = tr("%1 CPS").arg(speed, 0, 'f', 1);
    if (speed > limits.maxCharactersPerSecond) {
        speedText = QStringLiteral("<span style=\"color:%1\">%2</span>")
                        .arg(palette().color(QPalette::BrightText).name(),
                             tr("%1 CPS (max. %2)").arg(speed, 0, 'f', 1).arg(limits.maxCharactersPerSecond));
    }
    const qsizetype number = m_workspace.document()->content().track().indexOf(cue->id) + 1;
    QString text = tr("<b>Cue %1</b> &nbsp;·&nbsp; %2 → %3 &nbsp;·&nbsp; %4 s &nbsp;·&nbsp; %5")
                       .arg(number)
                       .arg(toClockText(cue->range.in), toClockText(cue->range.out))
                       .arg(secondsText(cue->range.duration()))
                       .arg(speedText);
    const CueLook look = CueLook::parse(cue->looks.value(QString()), cue->text);
    for (const formats::StyledRun &run : look.runs) {
        if (!run.reading.isEmpty())
            text += QStringLiteral(" &nbsp;·&nbsp; %1 (%2)").arg(run.text.toHtmlEscaped(), run.reading.toHtmlEscaped());
    }
    if (look.position || (look.alignment != 0 && look.alignment != 2))
        text += QStringLiteral(" &nbsp;·&nbsp; ") + placeText(look);
    if (selected > 1)
        text += tr(" &nbsp;·&nbsp; %n selected", nullptr, int(selected));
    m_summary->setText(text);
}

void CueEditor::editText(const QString &text)
{
    const Cue *cue = m_workspace.currentCue();
    if (!m_shown.isNull() && cue && cue->text != text) // a highlighter's formats are no edit
        m_workspace.run<SetCueText>(m_shown, text);
}

void CueEditor::editTranslation(const QString &text)
{
    const Cue *cue = m_workspace.currentCue();
    if (!m_shown.isNull() && cue && cue->translations.value(m_workspace.translationLanguage()) != text)
        m_workspace.run<SetCueTranslation>(m_shown, m_workspace.translationLanguage(), text);
}

} // namespace cinefluent::studio
