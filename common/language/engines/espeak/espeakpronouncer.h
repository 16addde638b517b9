// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/pronouncer.h"
#include "common/language/textreader.h"

#include <QByteArray>

#include <memory>

namespace cinefluent {

/// Pronunciation by the rules and word lists of eSpeak NG. The library has one state for the whole process; objects may
/// be used from any thread and take turns.
class EspeakPronouncer final : public Pronouncer
{
public:
    /// The ten languages taught. Unsupported (`pronunciation_unsupported`) for others, and for Japanese and Chinese
    /// without a reader: their writing does not say how it is read. Unavailable (`pronunciation_missing`) without
    /// eSpeak NG's data. Chinese is answered syllable by syllable, with Chao's tone letters.
    [[nodiscard]] static Result<std::unique_ptr<EspeakPronouncer>> open(const QString &language,
                                                                        std::unique_ptr<TextReader> reader = {});
    ~EspeakPronouncer() override;

    [[nodiscard]] Result<QString> ipa(const QString &text) override;

private:
    EspeakPronouncer(QByteArray voice, std::unique_ptr<TextReader> reader);

    QByteArray m_voice;
    std::unique_ptr<TextReader> m_reader; ///< null where the writing is read as it stands
};

} // namespace cinefluent
