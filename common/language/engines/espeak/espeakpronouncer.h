// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/pronouncer.h"

#include <QByteArray>

#include <memory>

namespace cinefluent {

/// Pronunciation by the rules and word lists of eSpeak NG. The library has one state for the whole process; objects may
/// be used from any thread and take turns.
class EspeakPronouncer final : public Pronouncer
{
public:
    /// en es fr de it pt ko ru. Unsupported (`pronunciation_unsupported`) for other languages, Japanese and Chinese
    /// among them: their writing does not say how it is read. Unavailable (`pronunciation_missing`) without eSpeak NG's
    /// data.
    [[nodiscard]] static Result<std::unique_ptr<EspeakPronouncer>> open(const QString &language);

    [[nodiscard]] Result<QString> ipa(const QString &text) override;

private:
    explicit EspeakPronouncer(QByteArray voice);

    QByteArray m_voice;
};

} // namespace cinefluent
