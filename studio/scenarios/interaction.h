// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/error.h"
#include "common/base/task.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>

namespace cinefluent::studio {

enum class Tone
{
    Info,
    Warning,
    Error
};

struct Message
{
    Tone tone = Tone::Info;
    QString text;    ///< one or two sentences
    QString details; ///< more for those who want it; may be empty
};

struct Question
{
    QString id;          ///< stable, e.g. "replace_cues": what tests and "do not ask again" key on
    QString text;        ///< one or two sentences
    QString details;     ///< may be empty
    QStringList answers; ///< as on the buttons; at least two, or one with "Cancel" added by leaving
    int defaultAnswer = 0;
};

struct FileRequest
{
    QString id;              ///< stable, e.g. "locate_film"
    QString title;           ///< of the dialog
    QString folder;          ///< where to start; may be empty
    QStringList nameFilters; ///< "Subtitles (*.srt *.vtt)"
    QString suggestedName;   ///< for saving
    bool isForSaving = false;
    QString explanation{}; ///< why a file is asked for, where the user did not ask to be; may be empty
};

/// Progress of one long action. Closes what shows it when it goes.
class IProgress
{
public:
    IProgress() = default;
    IProgress(const IProgress &) = delete;
    IProgress &operator=(const IProgress &) = delete;
    virtual ~IProgress() = default;

    /// "Encoding lesson 2 of 5"
    virtual void setStep(const QString &text) = 0;
    /// Of the whole action: 0–1000; −1 where it cannot be told.
    virtual void setPermille(int permille) = 0;
    virtual void setRemaining(std::optional<qint64> remainingMs) = 0;
    /// Requested when the user cancels.
    [[nodiscard]] virtual std::stop_token stopToken() const = 0;
};

/// How flows talk to whoever uses them: the window with dialogs, the command line with text, tests with a script. All
/// on the thread of the flow.
class IInteraction
{
public:
    IInteraction() = default;
    IInteraction(const IInteraction &) = delete;
    IInteraction &operator=(const IInteraction &) = delete;
    virtual ~IInteraction() = default;

    virtual void show(const Message &message) = 0;
    /// Index into `answers`, or −1 where the user left without one.
    [[nodiscard]] virtual Task<int> ask(Question question) = 0;
    /// Nothing where the user left without a file.
    [[nodiscard]] virtual Task<std::optional<QString>> chooseFile(FileRequest request) = 0;
    /// `title`: what is being done, e.g. "Opening the film".
    [[nodiscard]] virtual std::unique_ptr<IProgress> beginProgress(const QString &title) = 0;
};

/// An error as a message: its public text, offences as details.
[[nodiscard]] Message toMessage(const Error &error);

/// The error of a flow that the user ended: shown to nobody.
[[nodiscard]] Error cancelledByUser();

} // namespace cinefluent::studio
