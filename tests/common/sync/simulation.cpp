// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/sync/simulation.h"

#include "common/merge/fieldschema.h"
#include "common/sync/wire.h"

namespace cinefluent::tests {

using namespace cinefluent::sync;

namespace {

QUuid someId(std::mt19937_64 &random)
{
    const quint64 high = random();
    const quint64 low = random();
    return {uint(high),
            ushort(high >> 32U),
            ushort(0x4000U | ((high >> 48U) & 0xFFFU)),
            uchar(0x80U | (low & 0x3FU)),
            uchar(low >> 8U),
            uchar(low >> 16U),
            uchar(low >> 24U),
            uchar(low >> 32U),
            uchar(low >> 40U),
            uchar(low >> 48U),
            uchar(low >> 56U)};
}

template<typename T>
T throughWire(const T &message, Result<T> (*read)(const QByteArray &))
{
    const QByteArray json = toJson(message);
    const auto parsed = read(json);
    if (!parsed)
        qFatal("what was written does not read back: %s", qPrintable(describe(parsed.error())));
    if (toJson(*parsed) != json)
        qFatal("what was read is not what was written: %s", json.constData());
    return *parsed;
}

std::unique_ptr<OperationLog> logFrom(const QUuid &epoch, const QList<QByteArray> &disk)
{
    auto log = std::make_unique<OperationLog>(epoch);
    for (const QByteArray &line : disk)
        log->restore(*readOperation(line));
    return log;
}

/// Deep, and without the digest that is kept along the way.
QString differenceBetween(const SharedState &a, const SharedState &b)
{
    if (a.living().size() != b.living().size() || a.removed().size() != b.removed().size() || a.inbox() != b.inbox())
        return QStringLiteral("%1 and %2, conflicts %3")
            .arg(a.digest().toString(), b.digest().toString())
            .arg(a.inbox() == b.inbox());
    for (auto it = a.living().cbegin(); it != a.living().cend(); ++it) {
        if (!b.living().contains(it.key()) || b.living().value(it.key()).fields != it->fields)
            return QStringLiteral("an entity differs: ") + it.key().id.toString();
    }
    for (auto it = a.removed().cbegin(); it != a.removed().cend(); ++it) {
        const Removed other = b.removed().value(it.key());
        if (other.fields != it->fields || other.by != it->by)
            return QStringLiteral("a removed entity differs: ") + it.key().id.toString();
    }
    return a.digest() == b.digest() ? QString() : QStringLiteral("equal states have different digests");
}

ContentDigest countedAnew(const SharedState &state)
{
    SharedState copy;
    for (auto it = state.living().cbegin(); it != state.living().cend(); ++it)
        copy.restore(it.key(), it->fields);
    for (auto it = state.removed().cbegin(); it != state.removed().cend(); ++it)
        copy.restoreRemoved(it.key(), it->fields, it->by);
    for (const Conflict &conflict : state.inbox())
        copy.restoreConflict(conflict);
    return copy.digest();
}

} // namespace

SimulationCounts &SimulationCounts::operator+=(const SimulationCounts &other)
{
    edits += other.edits;
    operations += other.operations;
    partitions += other.partitions;
    duplicates += other.duplicates;
    dropped += other.dropped;
    editorCrashes += other.editorCrashes;
    serverCrashes += other.serverCrashes;
    restoredServers += other.restoredServers;
    copiedFiles += other.copiedFiles;
    damagedFiles += other.damagedFiles;
    conflicts += other.conflicts;
    renamed += other.renamed;
    mismatches += other.mismatches;
    repaired += other.repaired;
    newHistories += other.newHistories;
    return *this;
}

QString SimulationCounts::toString() const
{
    return QStringLiteral(
               "%1 edits in %2 operations; %3 messages twice, %4 lost, %5 partitions; %6 crashes of editors, "
               "%7 of the server; ")
               .arg(edits)
               .arg(operations)
               .arg(duplicates)
               .arg(dropped)
               .arg(partitions)
               .arg(editorCrashes)
               .arg(serverCrashes) +
           QStringLiteral("%1 servers restored, %2 files copied or restored, %3 damaged; %4 conflicts at the end, %5 "
                          "renamed, %6 mismatches, %7 repaired, %8 new histories")
               .arg(restoredServers)
               .arg(copiedFiles)
               .arg(damagedFiles)
               .arg(conflicts)
               .arg(renamed)
               .arg(mismatches)
               .arg(repaired)
               .arg(newHistories);
}

Simulation::Simulation(quint64 seed)
    : m_random(seed)
{
    m_disaster = oneIn(2) ? Disaster::None : Disaster(below(4));
    m_log = std::make_unique<OperationLog>(someId(m_random));
    for (quint64 count = 2 + below(7); count > 0; --count) {
        ReplicaContent file;
        file.client = someId(m_random);
        addEditor(file);
    }
}

void Simulation::addEditor(const ReplicaContent &file)
{
    constexpr qint64 hoursInYear = 8766;
    const std::chrono::hours offset((qint64(below(61)) - 30) * hoursInYear);
    m_editors.emplace_back(file, m_random(), offset);
    m_isCutOff.push_back(false);
}

QString Simulation::run()
{
    for (quint64 steps = 40 + below(120); steps > 0; --steps)
        step();
    m_net.clear();
    const QString unsettled = settle();
    m_counts.edits = m_ledger.edits();
    m_counts.operations = m_log->cursor();
    m_counts.conflicts = m_log->state().inbox().size();
    return unsettled.isEmpty() ? check() : unsettled;
}

void Simulation::step()
{
    const size_t who = below(m_editors.size());
    SimulatedEditor &editor = m_editors.at(who);
    const quint64 what = below(100);
    if (what < 34) {
        editor.edit(m_random, m_ledger);
    } else if (what < 55) {
        ExchangeRequest request = editor.replica().request();
        if (oneIn(4)) // as if the request were cut: fewer operations than there are
            request.operations = request.operations.mid(0, qsizetype(below(quint64(request.operations.size()) + 1)));
        m_net.push_back({who, editor.process(), request, {}});
    } else if (what < 88) {
        deliver();
    } else if (what < 91) {
        m_isCutOff[who] = !m_isCutOff[who];
        m_counts.partitions += m_isCutOff[who];
    } else if (what < 94) {
        ++m_counts.editorCrashes;
        editor.restart(editor.file(), oneIn(2));
    } else if (what < 96) {
        crashServer();
    } else if (what < 97 && m_editors.size() < 8) {
        ++m_counts.copiedFiles; // somebody gives a colleague a copy of the project
        addEditor(editor.file());
    } else {
        befall();
    }
}

/// Any message on the way, not the oldest.
void Simulation::deliver()
{
    if (m_net.empty())
        return;
    const size_t which = below(m_net.size());
    const Message message = m_net[which];
    if (oneIn(8)) {
        ++m_counts.duplicates; // and stays on the way
    } else {
        m_net.erase(m_net.begin() + qsizetype(which));
    }
    if (m_isCutOff.at(message.editor) || oneIn(12)) {
        ++m_counts.dropped;
        return;
    }
    if (message.request)
        serve(message);
    else
        receive(message);
}

void Simulation::serve(const Message &message)
{
    const auto request = oneIn(6) ? throughWire(*message.request, readRequest) : *message.request;
    const qint64 before = m_log->cursor();
    const auto answer = m_log->take(request);
    if (oneIn(20)) { // dies before it has written
        crashServer();
        return;
    }
    for (qint64 place = before; place < m_log->cursor(); ++place) {
        m_disk.append(toJson(m_log->operations().at(place)));
        m_ledger.noteLogged(m_log->operations().at(place));
    }
    if (oneIn(20)) { // dies before it has answered
        crashServer();
        return;
    }
    if (answer)
        m_net.push_back({message.editor, message.process, {}, oneIn(6) ? throughWire(*answer, readAnswer) : *answer});
}

void Simulation::receive(const Message &message)
{
    SimulatedEditor &editor = m_editors.at(message.editor);
    if (message.process != editor.process())
        return;
    count(editor.replica().receive(*message.answer, someId(m_random)));
    if (oneIn(12)) { // dies before it has saved
        ++m_counts.editorCrashes;
        editor.restart(editor.file(), oneIn(4));
        return;
    }
    editor.save();
}

void Simulation::count(Received received)
{
    m_counts.renamed += received == Received::Renamed;
    m_counts.mismatches += received == Received::Mismatch;
    m_counts.repaired += received == Received::Repaired;
    m_counts.newHistories += received == Received::NewHistory;
}

void Simulation::crashServer()
{
    ++m_counts.serverCrashes;
    m_log = logFrom(m_log->epoch(), m_disk);
}

void Simulation::befall()
{
    switch (m_disaster) {
    case Disaster::None:
        break;
    case Disaster::ServerRestored:
        if (oneIn(3)) {
            ++m_counts.restoredServers;
            m_disk = m_backup;
            m_log = logFrom(someId(m_random), m_disk);
        } else {
            m_backup = m_disk;
        }
        break;
    case Disaster::FileRestored:
        copyFile();
        break;
    case Disaster::FileDamaged:
        damageFile();
        break;
    }
}

void Simulation::copyFile()
{
    const size_t who = below(m_editors.size());
    if (m_copies.size() < 4 && oneIn(2)) {
        m_copies.push_back(m_editors.at(who).file());
        return;
    }
    if (m_copies.empty())
        return;
    ++m_counts.copiedFiles;
    m_ledger.noteDiscarded(m_editors.at(who).file().pending);
    m_editors.at(who).restart(m_copies.at(below(m_copies.size())), oneIn(2));
}

/// A bit of the confirmed state is not what it was; nobody is told.
void Simulation::damageFile()
{
    SimulatedEditor &editor = m_editors.at(below(m_editors.size()));
    ReplicaContent file = editor.file();
    QList<merge::EntityKey> keys = file.confirmed.living().keys();
    std::sort(keys.begin(), keys.end(), merge::isBefore);
    if (keys.isEmpty())
        return;
    ++m_counts.damagedFiles;
    const merge::EntityKey key = keys.at(qsizetype(below(quint64(keys.size()))));
    SharedState damaged;
    for (auto it = file.confirmed.living().cbegin(); it != file.confirmed.living().cend(); ++it) {
        merge::Fields fields = it->fields;
        if (it.key() == key)
            fields.insert(QStringLiteral("notes"), QStringLiteral("damaged"));
        damaged.restore(it.key(), fields);
    }
    for (auto it = file.confirmed.removed().cbegin(); it != file.confirmed.removed().cend(); ++it)
        damaged.restoreRemoved(it.key(), it->fields, it->by);
    for (const Conflict &conflict : file.confirmed.inbox())
        damaged.restoreConflict(conflict);
    file.confirmed = damaged;
    editor.restart(file, oneIn(2));
}

/// The net is whole and nobody dies; everybody asks until all know the same.
QString Simulation::settle()
{
    for (int round = 0; round < 100; ++round) {
        const qint64 before = m_log->cursor();
        bool isQuiet = true;
        for (SimulatedEditor &editor : m_editors) {
            const auto answer = m_log->take(editor.replica().request());
            if (!answer)
                return describe(answer.error());
            count(editor.replica().receive(*answer, someId(m_random)));
            isQuiet = isQuiet && editor.replica().isSettled() && editor.replica().content().cursor == before;
        }
        if (isQuiet && m_log->cursor() == before)
            return {};
    }
    return QStringLiteral("after 100 rounds they still have something to say");
}

QString Simulation::check() const
{
    const SharedState &state = m_log->state();
    for (const SimulatedEditor &editor : m_editors) {
        for (const SharedState *copy : {&editor.replica().confirmed(), &editor.replica().shown()}) {
            const QString difference = differenceBetween(*copy, state);
            if (!difference.isEmpty())
                return QStringLiteral("a replica differs from the server: ") + difference;
        }
    }
    if (countedAnew(state) != state.digest())
        return QStringLiteral("the digest is not that of the content");
    OperationLog again(m_log->epoch());
    for (const Operation &operation : m_log->operations())
        again.restore(operation);
    const QString difference = differenceBetween(again.state(), state);
    if (!difference.isEmpty())
        return QStringLiteral("the log played again: ") + difference;
    for (auto it = state.living().cbegin(); it != state.living().cend(); ++it) {
        for (const merge::EntityKey &reference : merge::referencesOf(it.key().kind, it->fields)) {
            if (!state.living().contains(reference))
                return QStringLiteral("something points to what is gone");
        }
    }
    const QStringList missing = m_ledger.missingIn(state);
    if (!missing.isEmpty())
        return QStringLiteral("lost edits: ") + missing.join(QStringLiteral(", "));
    return {};
}

} // namespace cinefluent::tests
