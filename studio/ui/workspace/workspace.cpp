// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/workspace/workspace.h"

namespace cinefluent::studio {

Workspace::Workspace(QObject *parent)
    : QObject(parent)
{
}

Workspace::~Workspace() = default;

std::shared_ptr<ProjectDocument> Workspace::replaceDocument(std::shared_ptr<ProjectDocument> document)
{
    if (m_document)
        m_document->disconnect(this);
    m_selection.reset();
    std::shared_ptr<ProjectDocument> former = std::move(m_document);
    m_document = std::move(document);
    if (m_document) {
        m_selection = std::make_unique<Selection>(*m_document);
        connect(m_document.get(), &ProjectDocument::changed, this, &Workspace::handleChanged);
        connect(m_document.get(), &ProjectDocument::undoStackChanged, this, &Workspace::undoStackChanged);
        connect(m_selection.get(), &Selection::cuesChanged, this, &Workspace::cueSelectionChanged);
        connect(m_selection.get(), &Selection::lessonChanged, this, &Workspace::lessonSelectionChanged);
        connect(m_selection.get(), &Selection::headwordChanged, this, &Workspace::headwordSelectionChanged);
    }
    m_translationLanguage.clear();
    chooseTranslationLanguage();
    emit documentReplaced();
    emit undoStackChanged();
    return former;
}

const Cue *Workspace::currentCue() const
{
    return m_document && !m_selection->currentCue().isNull() ? m_document->content().findCue(m_selection->currentCue())
                                                             : nullptr;
}

const Lesson *Workspace::currentLesson() const
{
    return m_document && !m_selection->lesson().isNull() ? m_document->content().findLesson(m_selection->lesson())
                                                         : nullptr;
}

bool Workspace::run(std::unique_ptr<Command> command)
{
    if (!m_document)
        return false;
    const Result<void> done = m_document->execute(std::move(command));
    if (!done)
        emit failed(done.error());
    return done.ok();
}

void Workspace::setTranslationLanguage(const QString &language)
{
    if (language == m_translationLanguage)
        return;
    m_translationLanguage = language;
    emit translationLanguageChanged();
}

void Workspace::jumpToCue(CueId id)
{
    const Cue *cue = m_document ? m_document->content().findCue(id) : nullptr;
    if (!cue)
        return;
    const MediaTime in = cue->range.in;
    m_selection->setCues({id}, id);
    emit jumpRequested(in);
}

void Workspace::jumpToTime(MediaTime time)
{
    emit jumpRequested(time);
}

void Workspace::handleChanged(const ChangeEvents &events)
{
    if (eventIn<SettingsChanged>(events))
        chooseTranslationLanguage();
    emit changed(events);
}

void Workspace::chooseTranslationLanguage()
{
    const QStringList languages = m_document ? m_document->settings().translationLanguages : QStringList();
    if (!languages.contains(m_translationLanguage))
        setTranslationLanguage(languages.value(0));
}

} // namespace cinefluent::studio
