// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUuid>

namespace cinefluent::tests {

/// One progress event of one learner: a second of watching.
struct ProgressEventSent
{
    QUuid userId;
    QUuid eventId;
    int percentHundredths = 0;
};

/// One client's connection to the server under test. It sends one event at a time and survives the server: while there
/// is none, a send fails and may be repeated with the same event.
class EventWriter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answered by exactly one of the signals below, later.
    virtual void send(const ProgressEventSent &event) = 0;

signals:
    /// The server said that the event is saved.
    void acknowledged();
    /// Refused, or the connection was lost: it may be saved or not.
    void failed();
};

} // namespace cinefluent::tests
