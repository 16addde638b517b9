// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/interaction/backgroundwork.h"

#include <QElapsedTimer>
#include <QHash>

namespace cinefluent::studio {

struct BackgroundWork::State
{
    BackgroundWork *owner = nullptr;
    QList<Entry> entries;
    QList<Record> records;
    QHash<int, std::stop_source> stops;
    int nextNumber = 1;

    void announce()
    {
        if (owner)
            emit owner->changed();
    }
    void record(Outcome outcome, const QString &text, const QString &details)
    {
        records.prepend({QDateTime::currentDateTime(), outcome, text, details});
        if (records.size() > mostRecords)
            records.removeLast();
        if (owner)
            emit owner->recordsChanged();
    }
    Entry *find(int number)
    {
        for (Entry &entry : entries) {
            if (entry.number == number)
                return &entry;
        }
        return nullptr;
    }
};

class BackgroundWork::Progress final : public IProgress
{
public:
    Progress(std::shared_ptr<State> state, int number)
        : m_state(std::move(state))
        , m_number(number)
        , m_stop(m_state->stops.value(number).get_token())
    {
        m_time.start();
    }
    ~Progress() override
    {
        const Entry *own = m_state->find(m_number);
        const bool cancelled = m_stop.stop_requested();
        if (own && (cancelled || m_time.elapsed() >= briefMs))
            m_state->record(cancelled ? Outcome::Cancelled : Outcome::Finished, own->title, {});
        m_state->entries.removeIf([this](const Entry &entry) { return entry.number == m_number; });
        m_state->stops.remove(m_number);
        m_state->announce();
    }

    void setStep(const QString &text) override
    {
        change([&](Entry &entry) { entry.step = text; });
    }
    void setPermille(int permille) override
    {
        change([&](Entry &entry) { entry.permille = permille; });
    }
    void setRemaining(std::optional<qint64> remainingMs) override
    {
        change([&](Entry &entry) { entry.remainingMs = remainingMs; });
    }
    std::stop_token stopToken() const override { return m_stop; }

private:
    template<typename Change>
    void change(Change apply)
    {
        if (Entry *entry = m_state->find(m_number)) {
            apply(*entry);
            m_state->announce();
        }
    }

    std::shared_ptr<State> m_state;
    int m_number;
    std::stop_token m_stop;
    QElapsedTimer m_time;
};

BackgroundWork::BackgroundWork(QObject *parent)
    : QObject(parent)
    , m_state(std::make_shared<State>())
{
    m_state->owner = this;
}

BackgroundWork::~BackgroundWork()
{
    m_state->owner = nullptr;
    for (std::stop_source stop : std::as_const(m_state->stops))
        stop.request_stop();
}

std::unique_ptr<IProgress> BackgroundWork::begin(const QString &title, bool canCancel)
{
    Entry entry;
    entry.number = m_state->nextNumber++;
    entry.title = title;
    entry.canCancel = canCancel;
    m_state->entries.append(entry);
    m_state->stops.insert(entry.number, std::stop_source());
    emit changed();
    return std::make_unique<Progress>(m_state, entry.number);
}

const QList<BackgroundWork::Entry> &BackgroundWork::entries() const
{
    return m_state->entries;
}

void BackgroundWork::cancel(int number)
{
    const auto found = m_state->stops.constFind(number);
    if (found == m_state->stops.constEnd())
        return;
    std::stop_source stop = *found;
    stop.request_stop();
    if (Entry *entry = m_state->find(number)) {
        entry->isCancelled = true;
        emit changed();
    }
}

const QList<BackgroundWork::Record> &BackgroundWork::records() const
{
    return m_state->records;
}

void BackgroundWork::addRecord(Outcome outcome, const QString &text, const QString &details)
{
    m_state->record(outcome, text, details);
}

QString remainingText(const std::optional<qint64> &remainingMs)
{
    if (!remainingMs || *remainingMs <= 0)
        return {};
    const qint64 seconds = (*remainingMs + 999) / 1000;
    if (seconds < 60)
        return BackgroundWork::tr("about %n s left", nullptr, int(seconds));
    return BackgroundWork::tr("about %n min left", nullptr, int((seconds + 59) / 60));
}

} // namespace cinefluent::studio
