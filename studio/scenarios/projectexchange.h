// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/syncproject.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace cinefluent::studio {

class DraftChannel;

/// A version that could not be merged, with what an editor has to know to choose.
struct OpenConflict
{
    QByteArray id;
    sync::Conflict conflict;
    QString current; ///< what the field says now; empty where it is gone
    bool isText = false;
};

struct ExchangeTimes
{
    std::chrono::milliseconds quiet = std::chrono::seconds(2);      ///< after the last edit
    std::chrono::milliseconds longest = std::chrono::seconds(15);   ///< after the first, where edits do not pause
    std::chrono::milliseconds firstRetry = std::chrono::seconds(5); ///< doubles
    std::chrono::milliseconds longestRetry = std::chrono::minutes(2);
};

/// The exchanges of one open project: by hand, and by themselves once the project takes part and where that is asked
/// for – when edits pause, when somebody else has written, when the network is back. One at a time; what they left to
/// be decided is settled here. Made by std::make_shared; keeps itself and the document until the last exchange has
/// ended. The account outlives it. GUI thread.
class ProjectExchange : public QObject, public std::enable_shared_from_this<ProjectExchange>
{
    Q_OBJECT

public:
    enum class State
    {
        NotShared, ///< it never was exchanged
        SignedOut,
        UpToDate, ///< as far as this side knows
        Waiting,  ///< something is to be sent or fetched
        Running,
        Retrying, ///< the server was not to be had; tried again after a while
        Failed    ///< it said no; `lastError()` says why
    };

    ProjectExchange(std::shared_ptr<ProjectDocument> document, Account &account, ExchangeTimes times = {});
    ~ProjectExchange() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isJoined() const { return m_sync.isJoined(); }
    [[nodiscard]] const std::optional<Error> &lastError() const { return m_error; }
    [[nodiscard]] const ProjectDocument &document() const { return *m_document; }

    /// Begins and ends exchanging without being asked.
    void setAutomatic(bool isAutomatic);
    /// Errors of syncProject(); Conflict "exchange_running" while another has not ended; Cancelled by `stop` or
    /// leave().
    [[nodiscard]] Task<Result<SyncSummary>> run(std::stop_token stop = {});
    /// The project is being closed: what runs is given up, which loses nothing, and nothing begins any more.
    void leave();

    [[nodiscard]] qsizetype conflictCount() const { return m_sync.inbox().size(); }
    [[nodiscard]] QList<OpenConflict> conflicts() const;
    /// `value` becomes the field's; nothing: it stays as it is. Errors of ProjectSync::settle(); "exchange_running".
    [[nodiscard]] Result<void> settle(const QByteArray &conflict, const std::optional<QString> &value);

signals:
    /// State or conflicts differ.
    void changed();
    /// One that was not asked for has brought something.
    void received(const cinefluent::studio::SyncSummary &summary);

private:
    void handleEdited();
    void handleAccount();
    void listen();
    void schedule(std::chrono::milliseconds pause);
    [[nodiscard]] bool mayRun() const;
    Task<void> runByItself();

    std::shared_ptr<ProjectDocument> m_document;
    Account &m_account;
    ExchangeTimes m_times;
    ProjectSync m_sync;
    std::unique_ptr<DraftChannel> m_channel;
    std::stop_source m_stop;
    std::optional<Error> m_error;
    QTimer m_next;
    QTimer m_latest;
    std::chrono::milliseconds m_retry;
    bool m_isRunning = false;
    bool m_isAutomatic = false;
    bool m_isDue = false;    ///< edits or others' changes came after the last exchange began
    bool m_isTaking = false; ///< the exchange itself is what changes the document
};

} // namespace cinefluent::studio
