// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/lessons/lessonform.h"

#include "common/lesson/movie.h"
#include "common/timeline/framerate.h"
#include "studio/document/commands/setlessondetails.h"
#include "studio/scenarios/lessons/lessonstatistics.h"
#include "studio/ui/lessons/lessonwords.h"
#include "studio/ui/widgets/commitedit.h"
#include "studio/ui/widgets/durationtext.h"
#include "studio/ui/widgets/emptystate.h"
#include "studio/ui/widgets/fieldform.h"
#include "studio/ui/widgets/languagebox.h"
#include "studio/ui/widgets/levelbox.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace cinefluent::studio {

namespace {

constexpr int longestTitle = 255;

} // namespace

LessonForm::LessonForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget)
    , m_form(new FieldForm)
    , m_title(new QLineEdit)
    , m_description(new CommitEdit(3))
    , m_level(new LevelBox(LevelBox::Unknown::Refused))
    , m_language(new LanguageBox)
    , m_order(new QSpinBox)
    , m_objectives(new CommitEdit(3))
    , m_premium(new QCheckBox(tr("&Premium (subscribers only)")))
    , m_range(new QLabel)
    , m_statistics(new QLabel)
    , m_poster(new QLabel)
    , m_words(new LessonWords(workspace, this))
{
    setObjectName(QStringLiteral("lessonForm"));
    m_title->setMaxLength(longestTitle);
    m_order->setRange(1, 999);
    m_objectives->setPlaceholderText(tr("One per line"));
    m_statistics->setObjectName(QStringLiteral("lessonStatistics"));
    m_poster->setObjectName(QStringLiteral("lessonPoster"));
    for (QLabel *label : {m_range, m_statistics, m_poster}) {
        label->setProperty("role", QStringLiteral("muted"));
        label->setWordWrap(true);
    }

    m_form->addWide(m_range);
    m_form->addWide(m_statistics);
    m_form->addField(QStringLiteral("/title"), tr("T&itle"), m_title);
    m_form->addPair(QStringLiteral("/level"), tr("Le&vel"), m_level, QStringLiteral("/order"), tr("&Order"), m_order);
    m_form->addField(QStringLiteral("/language"), tr("&Target language"), m_language);
    m_form->addField(QStringLiteral("/description"), tr("&Description"), m_description);
    m_form->addField(QStringLiteral("/learningObjectives"), tr("Learning o&bjectives"), m_objectives);
    m_form->addWide(m_premium);
    m_form->addWide(m_poster);
    m_form->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    m_stack->addWidget(scroll);
    m_stack->addWidget(new EmptyState(
        QStringLiteral("lesson"), tr("No lesson selected"),
        tr("Select a lesson in the Lessons panel or on the timeline to edit its title, level and objectives.")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_title, &QLineEdit::textEdited, this, &LessonForm::commit);
    connect(m_description, &CommitEdit::contentEdited, this, &LessonForm::commit);
    connect(m_objectives, &CommitEdit::contentEdited, this, &LessonForm::commit);
    connect(m_level, &QComboBox::activated, this, &LessonForm::commit);
    connect(m_language, &LanguageBox::languageEdited, this, &LessonForm::commit);
    connect(m_order, &QSpinBox::valueChanged, this, &LessonForm::commit);
    connect(m_premium, &QCheckBox::toggled, this, &LessonForm::commit);
    connect(m_words, &LessonWords::changed, this, &LessonForm::showStatistics);
    connect(&workspace, &Workspace::lessonSelectionChanged, this, &LessonForm::showLesson);
    connect(&workspace, &Workspace::changed, this, &LessonForm::showLesson);
    connect(&workspace, &Workspace::documentReplaced, this, &LessonForm::showLesson);
    showLesson();
}

void LessonForm::focusTitle()
{
    (m_stack->currentIndex() == 0 ? static_cast<QWidget *>(m_title) : this)->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

void LessonForm::showLesson()
{
    const QScopedValueRollback guard(m_showing, true);
    const Lesson *found = m_workspace.currentLesson();
    const Lesson lesson = found ? *found : Lesson();
    if (lesson.id != m_shown && m_workspace.document())
        m_workspace.document()->endMerging();
    m_shown = lesson.id;
    m_form->setEnabled(found && m_workspace.isEditable());
    if (m_title->text() != lesson.title)
        m_title->setText(lesson.title);
    m_description->setContent(lesson.description);
    const QString objectives = lesson.learningObjectives.join(QLatin1Char('\n'));
    // A line just begun is empty in the field and absent in the document.
    if (m_objectives->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts) != lesson.learningObjectives)
        m_objectives->setContent(objectives);
    m_level->setLevel(lesson.level);
    m_language->setLanguage(lesson.language);
    m_order->setValue(lesson.order);
    m_premium->setChecked(lesson.isPremium);
    m_form->setError(QStringLiteral("/title"),
                     found && lesson.title.trimmed().isEmpty() ? tr("Enter a title.") : QString());
    m_stack->setCurrentIndex(found ? 0 : 1);
    if (!found)
        return;
    const qsizetype cues = m_workspace.document()->content().track().overlapping(lesson.range).size();
    m_range->setText(tr("%1 → %2  ·  %3  ·  %4")
                         .arg(toClockText(lesson.range.in), toClockText(lesson.range.out),
                              durationText(lesson.range.duration()), tr("%n cue(s)", nullptr, int(cues))));
    if (!lesson.posterAt)
        m_poster->setText(tr("Poster: a frame a tenth into the lesson"));
    else if (lesson.posterInRange())
        m_poster->setText(tr("Poster: the frame at %1").arg(toClockText(*lesson.posterAt)));
    else
        m_poster->setText(tr("Poster: the chosen frame lies outside the lesson; one is chosen automatically"));
    showStatistics();
}

void LessonForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_words->setWanted(m_workspace.currentLesson() != nullptr);
    showStatistics();
}

void LessonForm::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_words->setWanted(false);
}

void LessonForm::showStatistics()
{
    const Lesson *lesson = m_workspace.currentLesson();
    if (!lesson || !isVisible())
        return;
    m_words->setWanted(true);
    const ProjectDocument &document = *m_workspace.document();
    MediaTime end = document.media().duration;
    if (end <= MediaTime() && !document.cues().isEmpty())
        end = document.cues().last().range.out;
    const LessonStatistics found = statisticsOf(*lesson, document.content(), end, m_words->words());
    const auto percent = [](double share) { return QLocale().toString(int(std::lround(100 * share))); };
    QStringList lines{tr("%1 words a minute  ·  %2 % of the film, %3 % with all lessons")
                          .arg(QLocale().toString(int(std::lround(found.wordsPerMinute))), percent(found.shareOfFilm),
                               percent(found.sharePlanned))};
    if (found.newWords && found.level)
        lines << tr("%n new word(s) of level %1 or above  ·  spoken at about %2 (estimated)", nullptr, *found.newWords)
                     .arg(toString(lesson->level), toString(*found.level));
    else if (m_words->isCounting())
        lines << tr("New words are being counted…");
    else if (!m_words->problem().isEmpty())
        lines << tr("New words cannot be counted. %1").arg(m_words->problem());
    m_statistics->setText(lines.join(QLatin1Char('\n')));
}

void LessonForm::commit()
{
    const Lesson *current = m_workspace.currentLesson();
    if (m_showing || !current)
        return;
    Lesson lesson = *current;
    lesson.title = m_title->text();
    lesson.description = m_description->toPlainText();
    lesson.learningObjectives = m_objectives->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lesson.level = m_level->level().value_or(lesson.level);
    lesson.order = m_order->value();
    lesson.isPremium = m_premium->isChecked();
    const QString language = m_language->language();
    const bool known = isLanguageTag(language);
    m_form->setError(QStringLiteral("/language"),
                     known ? QString() : tr("Enter a language tag, e.g. “en” or “pt-BR”."));
    if (known)
        lesson.language = language;
    if (lesson == *current)
        return;
    m_workspace.run<SetLessonDetails>(lesson);
}

} // namespace cinefluent::studio
