// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/interaction/backgroundwork.h"

#include <QWidget>

namespace cinefluent::studio {

/// Talks to the editor through the window: messages and questions as dialogs over it, files by the file dialog, long
/// work in the status bar. `parent` and `work` outlive it. Dialogs do not block the event loop.
class DialogInteraction final : public QObject, public IInteraction
{
    Q_OBJECT

public:
    DialogInteraction(QWidget &parent, BackgroundWork &work);

    void show(const Message &message) override;
    [[nodiscard]] Task<int> ask(Question question) override;
    [[nodiscard]] Task<std::optional<QString>> chooseFile(FileRequest request) override;
    [[nodiscard]] std::unique_ptr<IProgress> beginProgress(const QString &title) override;

signals:
    /// An Info message: shown where it does not interrupt.
    void noticed(const QString &text);

private:
    QWidget &m_parent;
    BackgroundWork &m_work;
    QString m_lastFolder;
};

} // namespace cinefluent::studio
