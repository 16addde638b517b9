// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/speechsynthesiser.h"
#include "common/language/textreader.h"

#include <memory>

namespace cinefluent {

/// Speech by eSpeak NG. The library has one state for the whole process; objects may be used from any thread and take
/// turns, a sentence takes some milliseconds.
class EspeakSynthesiser final : public SpeechSynthesiser
{
public:
    /// Languages, reader and errors as of EspeakPronouncer.
    [[nodiscard]] static Result<std::unique_ptr<EspeakSynthesiser>> open(const QString &language,
                                                                         std::unique_ptr<TextReader> reader = {});
    ~EspeakSynthesiser() override;

    [[nodiscard]] Result<SpokenAudio> say(const QString &text, int wordsPerMinute,
                                          const std::stop_token &stop) override;

private:
    EspeakSynthesiser(QByteArray voice, std::unique_ptr<TextReader> reader);

    QByteArray m_voice;
    std::unique_ptr<TextReader> m_reader;
};

} // namespace cinefluent
