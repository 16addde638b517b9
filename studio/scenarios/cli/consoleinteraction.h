// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/interaction.h"

#include <memory>
#include <stop_token>

class QSocketNotifier;

namespace cinefluent::studio {

/// Flows on a terminal or in a script: messages and progress go to standard error, questions take their default answer
/// and say so, Ctrl+C cancels what is going on. One at a time in a process.
class ConsoleInteraction final : public IInteraction
{
public:
    ConsoleInteraction();
    ~ConsoleInteraction() override;

    void show(const Message &message) override;
    [[nodiscard]] Task<int> ask(Question question) override;
    [[nodiscard]] Task<std::optional<QString>> chooseFile(FileRequest request) override;
    [[nodiscard]] std::unique_ptr<IProgress> beginProgress(const QString &title) override;

private:
    std::stop_source m_stop;
    std::unique_ptr<QSocketNotifier> m_interrupts;
};

} // namespace cinefluent::studio
