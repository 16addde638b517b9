// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"
#include "studio/document/documentenvironment.h"
#include "studio/document/projectstore.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace cinefluent::studio {

/// An open project: the content in memory and its file; made by `createProject` and `openProject` of
/// store/projectfile.h. Every edit goes through `execute` and is on disk, together with its journal entry, when that
/// returns: there is no unsaved state, and undo survives a restart. When a call fails, the content is as before the
/// call and as the file has it. Lives on the thread that made it.
class ProjectDocument : public QObject
{
    Q_OBJECT

public:
    ProjectDocument(std::unique_ptr<ProjectStore> store, StoredProject stored, const DocumentEnvironment &environment);
    ~ProjectDocument() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QUuid projectId() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Grows with every acknowledged change, undo and redo included: equal revisions of one project, equal content.
    [[nodiscard]] qint64 revision() const;

    [[nodiscard]] const ProjectContent &content() const { return m_content; }
    [[nodiscard]] const Movie &movie() const { return m_content.movie(); }
    [[nodiscard]] const MediaReference &media() const { return m_content.media(); }
    [[nodiscard]] const ProjectSettings &settings() const { return m_content.settings(); }
    [[nodiscard]] const QList<Cue> &cues() const { return m_content.cues(); }
    [[nodiscard]] const QList<Lesson> &lessons() const { return m_content.lessons(); }

    /// An id for an entity about to be added.
    template<typename SomeId>
    [[nodiscard]] SomeId newId() const
    {
        return m_environment.ids.template make<SomeId>();
    }
    [[nodiscard]] const Clock &clock() const { return m_environment.clock; }

    /// Errors: the command's own and those of ProjectStore.
    Result<void> execute(std::unique_ptr<Command> command);
    /// The next command starts an undo step of its own: call when the editor leaves a field.
    void endMerging();

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoText() const; ///< translated name of the step undo takes back; empty where there is none
    [[nodiscard]] QString redoText() const;
    Result<void> undo();
    Result<void> redo();
    /// Oldest first, undone steps included.
    [[nodiscard]] const QList<HistoryEntry> &history() const { return m_history; }
    /// How many entries of `history()` are in effect.
    [[nodiscard]] qsizetype historyPosition() const { return m_position; }
    /// Undoes or redoes step by step until `position` entries are in effect; stops at the first error.
    Result<void> goToHistory(qsizetype position);
    /// Empties the history and keeps the content as it is: for projects that a program made, whose making is no work
    /// of the editor's.
    Result<void> startHistory();

    /// Small facts about this project on this machine that are no edits: playhead, splitter, a release being sent.
    /// Durable, not part of undo. A null value removes the key.
    [[nodiscard]] QJsonValue localValue(const QString &key) const;
    Result<void> setLocalValue(const QString &key, const QJsonValue &value);

    /// Where the film is, as far as this machine knows: the place last remembered for its content, else the one it was
    /// chosen from.
    [[nodiscard]] MediaLocation mediaLocation() const;
    /// Remembers where the project's film was found. No edit: undo and redo stay as they are, and a read-only project
    /// knows it as long as it is open.
    Result<void> setMediaLocation(const MediaLocation &location);

signals:
    /// One command, undo or redo is on disk and about to be applied: ids still mean their old places.
    void aboutToChange(const cinefluent::studio::ChangeEvents &events);
    /// It is applied.
    void changed(const cinefluent::studio::ChangeEvents &events);
    /// Undo, redo, their texts or the history list differ.
    void undoStackChanged();

private:
    /// The last step while it may still grow.
    struct OpenStep
    {
        QByteArray verb;
        QByteArray mergeKey;
        ChangeSet changes;
    };

    Result<void> appendStep(const Command &command, const ChangeSet &changes);
    Result<void> extendStep(const ChangeSet &changes);
    Result<void> step(Direction direction);
    [[nodiscard]] bool mergesWithLast(const Command &command) const;
    [[nodiscard]] qint64 sequenceAt(qsizetype position) const;
    void applyAndAnnounce(const ChangeSet &changes);

    DocumentEnvironment m_environment;
    std::unique_ptr<ProjectStore> m_store;
    QUuid m_projectId;
    qint64 m_revision = 0;
    ProjectContent m_content;
    QList<HistoryEntry> m_history;
    qsizetype m_position = 0;
    std::optional<OpenStep> m_openStep;
    QHash<QString, MediaLocation> m_locations; ///< of films by content, while nothing can be written
};

} // namespace cinefluent::studio
