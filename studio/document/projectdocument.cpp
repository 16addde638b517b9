// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/projectdocument.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace cinefluent::studio {

namespace {

/// A pause in typing ends the undo step.
constexpr std::chrono::seconds mergePause{3};

qsizetype cueCount(const ChangeSet &changes)
{
    return std::max<qsizetype>(changes.cues.size(), 1);
}

constexpr QLatin1StringView pathMember("path");
constexpr QLatin1StringView relativeMember("relativePath");

QString locationKey(const MediaReference &film)
{
    return QStringLiteral("film.location.") + film.contentHash;
}

Error nothingToStep()
{
    return makeError(ErrorKind::Conflict, QStringLiteral("history_end"),
                     QCoreApplication::translate("Document", "There is no further step in the history."));
}

} // namespace

ProjectDocument::ProjectDocument(std::unique_ptr<ProjectStore> store, StoredProject stored,
                                 const DocumentEnvironment &environment)
    : m_environment(environment)
    , m_store(std::move(store))
    , m_projectId(stored.projectId)
    , m_revision(stored.revision)
    , m_content(std::move(stored.content))
    , m_history(std::move(stored.history))
    , m_position(stored.position)
{
}

ProjectDocument::~ProjectDocument() = default;

QString ProjectDocument::path() const
{
    return m_store->path();
}

QUuid ProjectDocument::projectId() const
{
    return m_projectId;
}

bool ProjectDocument::isReadOnly() const
{
    return m_store->isReadOnly();
}

qint64 ProjectDocument::revision() const
{
    return m_revision;
}

Result<void> ProjectDocument::execute(std::unique_ptr<Command> command)
{
    const Result<ChangeSet> planned = command->plan(m_content);
    if (!planned)
        return planned.error();
    if (planned->isEmpty())
        return {};
    return mergesWithLast(*command) ? extendStep(*planned) : appendStep(*command, *planned);
}

bool ProjectDocument::mergesWithLast(const Command &command) const
{
    if (!m_openStep || m_position != m_history.size() || m_position == 0)
        return false;
    const QByteArray key = command.mergeKey();
    if (key.isEmpty() || key != m_openStep->mergeKey || command.verb() != m_openStep->verb)
        return false;
    if (command.mergesAcrossPauses())
        return true;
    const auto pause = m_environment.clock.now() - m_history.constLast().at;
    return pause >= pause.zero() && pause <= mergePause;
}

Result<void> ProjectDocument::appendStep(const Command &command, const ChangeSet &changes)
{
    const HistoryEntry entry{m_history.isEmpty() ? 1 : m_history.constLast().sequence + 1, command.verb(),
                             cueCount(changes), m_environment.clock.now()};
    if (const Result<void> written = m_store->append(changes, entry, sequenceAt(m_position)); !written)
        return written;
    m_history.resize(m_position);
    m_history.append(entry);
    ++m_position;
    m_openStep = OpenStep{entry.verb, command.mergeKey(), changes};
    applyAndAnnounce(changes);
    return {};
}

Result<void> ProjectDocument::extendStep(const ChangeSet &changes)
{
    const ChangeSet whole = m_openStep->changes.mergedWith(changes);
    HistoryEntry entry = m_history.constLast();
    entry.count = cueCount(whole);
    entry.at = m_environment.clock.now();
    if (const auto written = m_store->extend(changes, entry, whole, sequenceAt(m_position - 1)); !written)
        return written;
    if (whole.isEmpty()) {
        m_history.removeLast();
        --m_position;
        m_openStep.reset();
    } else {
        m_history.last() = entry;
        m_openStep->changes = whole;
    }
    applyAndAnnounce(changes);
    return {};
}

Result<void> ProjectDocument::startHistory()
{
    if (const Result<void> cleared = m_store->clearHistory(); !cleared)
        return cleared;
    m_history.clear();
    m_position = 0;
    m_openStep.reset();
    emit undoStackChanged();
    return {};
}

void ProjectDocument::endMerging()
{
    m_openStep.reset();
}

bool ProjectDocument::canUndo() const
{
    return m_position > 0 && !isReadOnly();
}

bool ProjectDocument::canRedo() const
{
    return m_position < m_history.size() && !isReadOnly();
}

QString ProjectDocument::undoText() const
{
    return m_position > 0 ? m_history.at(m_position - 1).text() : QString();
}

QString ProjectDocument::redoText() const
{
    return m_position < m_history.size() ? m_history.at(m_position).text() : QString();
}

Result<void> ProjectDocument::undo()
{
    return step(Direction::Backward);
}

Result<void> ProjectDocument::redo()
{
    return step(Direction::Forward);
}

Result<void> ProjectDocument::step(Direction direction)
{
    const bool forward = direction == Direction::Forward;
    if (forward ? m_position >= m_history.size() : m_position <= 0)
        return nothingToStep();
    const Result<QByteArray> journal =
        m_store->journalEntry(m_history.at(forward ? m_position : m_position - 1).sequence);
    if (!journal)
        return journal.error();
    const Result<ChangeSet> changes = fromJournal(*journal, m_content, direction);
    if (!changes)
        return changes.error();
    const qsizetype position = m_position + (forward ? 1 : -1);
    if (const Result<void> written = m_store->move(*changes, sequenceAt(position)); !written)
        return written;
    m_position = position;
    m_openStep.reset();
    applyAndAnnounce(*changes);
    return {};
}

Result<void> ProjectDocument::goToHistory(qsizetype position)
{
    if (position < 0 || position > m_history.size())
        return nothingToStep();
    while (m_position != position) {
        if (const Result<void> moved = step(m_position < position ? Direction::Forward : Direction::Backward); !moved)
            return moved;
    }
    return {};
}

qint64 ProjectDocument::sequenceAt(qsizetype position) const
{
    return position > 0 ? m_history.at(position - 1).sequence : 0;
}

void ProjectDocument::applyAndAnnounce(const ChangeSet &changes)
{
    ++m_revision;
    const ChangeEvents events = changes.events();
    emit aboutToChange(events);
    m_content.apply(changes);
    emit changed(events);
    emit undoStackChanged();
}

QJsonValue ProjectDocument::localValue(const QString &key) const
{
    return m_store->localValue(key);
}

Result<void> ProjectDocument::setLocalValue(const QString &key, const QJsonValue &value)
{
    return m_store->setLocalValue(key, value);
}

MediaLocation ProjectDocument::mediaLocation() const
{
    const MediaReference &film = media();
    if (const auto found = m_locations.constFind(film.contentHash); found != m_locations.cend())
        return *found;
    const QJsonObject stored = localValue(locationKey(film)).toObject();
    if (!film.isSet() || stored.isEmpty())
        return {film.path, film.relativePath};
    return {stored.value(pathMember).toString(), stored.value(relativeMember).toString()};
}

Result<void> ProjectDocument::setMediaLocation(const MediaLocation &location)
{
    if (!media().isSet() || location == mediaLocation())
        return {};
    if (isReadOnly()) {
        m_locations.insert(media().contentHash, location);
        return {};
    }
    return setLocalValue(locationKey(media()),
                         QJsonObject{{pathMember, location.path}, {relativeMember, location.relativePath}});
}

} // namespace cinefluent::studio
