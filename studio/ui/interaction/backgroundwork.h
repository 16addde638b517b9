// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/interaction.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace cinefluent::studio {

/// The long actions that are running, and what became of those before, for whoever shows them. GUI thread.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        int number = 0;
        QString title;
        QString step;
        int permille = -1; ///< −1: cannot be told
        std::optional<qint64> remainingMs;
        bool canCancel = true;
        bool isCancelled = false; ///< it was asked to stop and will
    };

    enum class Outcome
    {
        Finished,
        Cancelled,
        Warned,
        Failed
    };

    /// Something that is over: work, or a message that the editor was shown.
    struct Record
    {
        QDateTime at;
        Outcome outcome = Outcome::Finished;
        QString text;
        QString details;
    };

    static constexpr int mostRecords = 200;
    /// Work that ends sooner is not worth a record, unless it was cancelled.
    static constexpr int briefMs = 400;

    explicit BackgroundWork(QObject *parent = nullptr);
    ~BackgroundWork() override;

    /// The entry goes when the progress is destroyed; it may outlive this object.
    [[nodiscard]] std::unique_ptr<IProgress> begin(const QString &title, bool canCancel = true);
    [[nodiscard]] const QList<Entry> &entries() const;
    void cancel(int number);

    /// The newest first, at most `mostRecords`.
    [[nodiscard]] const QList<Record> &records() const;
    void addRecord(Outcome outcome, const QString &text, const QString &details = {});

signals:
    void changed();
    void recordsChanged();

private:
    class Progress;
    struct State;

    std::shared_ptr<State> m_state;
};

/// "about 2 min left"; empty where there is nothing to say.
[[nodiscard]] QString remainingText(const std::optional<qint64> &remainingMs);

} // namespace cinefluent::studio
