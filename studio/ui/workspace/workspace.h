// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/projectdocument.h"
#include "studio/document/selection.h"

#include <QObject>

#include <memory>

namespace cinefluent::studio {

/// The project in the window, as its panels share it: document, selection, which translation is looked at, and the one
/// way to edit. Panels connect once; signals come from whichever document is open. GUI thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    /// Null closes. Emits documentReplaced() when the former one is gone from here; returns it, for closing on a
    /// worker.
    std::shared_ptr<ProjectDocument> replaceDocument(std::shared_ptr<ProjectDocument> document);
    [[nodiscard]] ProjectDocument *document() const { return m_document.get(); }
    /// For work that outlives the window's interest in it.
    [[nodiscard]] std::shared_ptr<ProjectDocument> sharedDocument() const { return m_document; }
    [[nodiscard]] bool isOpen() const { return m_document != nullptr; }
    [[nodiscard]] bool isEditable() const { return m_document && !m_document->isReadOnly(); }
    /// Null while no document is open.
    [[nodiscard]] Selection *selection() const { return m_selection.get(); }
    [[nodiscard]] const Cue *currentCue() const;
    [[nodiscard]] const Lesson *currentLesson() const;

    /// Executes `command`; where it fails, announces the error and returns false.
    bool run(std::unique_ptr<Command> command);
    template<typename SomeCommand, typename... Arguments>
    bool run(Arguments &&...arguments)
    {
        return run(std::make_unique<SomeCommand>(std::forward<Arguments>(arguments)...));
    }

    /// One of the project's translation languages, or empty where it has none.
    [[nodiscard]] QString translationLanguage() const { return m_translationLanguage; }
    void setTranslationLanguage(const QString &language);

    /// Selects one cue and asks the window to go there.
    void jumpToCue(CueId id);
    void jumpToTime(MediaTime time);

signals:
    void documentReplaced();
    void changed(const cinefluent::studio::ChangeEvents &events);
    void cueSelectionChanged();
    void lessonSelectionChanged();
    void headwordSelectionChanged();
    void translationLanguageChanged();
    void undoStackChanged();
    void jumpRequested(cinefluent::MediaTime time);
    void failed(const cinefluent::Error &error);

private:
    void handleChanged(const ChangeEvents &events);
    void chooseTranslationLanguage();

    std::shared_ptr<ProjectDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    QString m_translationLanguage;
};

} // namespace cinefluent::studio
