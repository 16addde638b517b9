// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class FSTProcessor;

namespace cinefluent {

/// A transducer of Apertium (`*.bin`) in memory, through lttoolbox. One thread at a time.
class ApertiumTransducer
{
public:
    /// Nothing where the file is no transducer.
    [[nodiscard]] static std::unique_ptr<ApertiumTransducer> load(const QString &path);
    ~ApertiumTransducer();

    /// Answers parted by "/"; empty where it does not know the whole of `input`.
    [[nodiscard]] QString answer(const QString &input);

private:
    ApertiumTransducer();

    std::unique_ptr<FSTProcessor> m_processor;
};

} // namespace cinefluent
