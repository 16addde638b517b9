// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/interaction.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace cinefluent::studio {

/// The long actions that are running, for whoever shows them. GUI thread.
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
    };

    explicit BackgroundWork(QObject *parent = nullptr);
    ~BackgroundWork() override;

    /// The entry goes when the progress is destroyed; it may outlive this object.
    [[nodiscard]] std::unique_ptr<IProgress> begin(const QString &title, bool canCancel = true);
    [[nodiscard]] const QList<Entry> &entries() const;
    void cancel(int number);

signals:
    void changed();

private:
    class Progress;
    struct State;

    std::shared_ptr<State> m_state;
};

/// "about 2 min left"; empty where there is nothing to say.
[[nodiscard]] QString remainingText(const std::optional<qint64> &remainingMs);

} // namespace cinefluent::studio
