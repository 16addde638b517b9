// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/espeak/espeaksynthesiser.h"

#include "common/language/engines/espeak/espeaklibrary.h"

#include <espeak-ng/speak_lib.h>

#include <algorithm>
#include <mutex>

namespace cinefluent {

namespace {

constexpr int slowest = 80; // words a minute, of the library
constexpr int fastest = 400;

struct Take
{
    QByteArray samples;
    const std::stop_token &stop;
};

/// Called by the library with each stretch of sound; 1 ends the speech.
int collect(short *wave, int count, espeak_EVENT *events)
{
    auto *take = static_cast<Take *>(events->user_data);
    if (!take)
        return 1;
    if (wave && count > 0)
        take->samples.append(reinterpret_cast<const char *>(wave), qsizetype(count) * 2);
    return take->stop.stop_requested() ? 1 : 0;
}

Error refused()
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("text_not_pronounceable"),
                     QStringLiteral("This text cannot be pronounced."));
}

bool isSilent(const QByteArray &samples)
{
    const auto *first = reinterpret_cast<const qint16 *>(samples.constData());
    return std::all_of(first, first + samples.size() / 2, [](qint16 sample) { return sample == 0; });
}

} // namespace

EspeakSynthesiser::EspeakSynthesiser(QByteArray voice, std::unique_ptr<TextReader> reader)
    : m_voice(std::move(voice))
    , m_reader(std::move(reader))
{
}

EspeakSynthesiser::~EspeakSynthesiser() = default;

Result<std::unique_ptr<EspeakSynthesiser>> EspeakSynthesiser::open(const QString &language,
                                                                   std::unique_ptr<TextReader> reader)
{
    const QByteArray voice = espeak::voiceOf(language);
    if (voice.isEmpty() || (espeak::needsReader(language) && !reader)) {
        return makeError(ErrorKind::Unsupported, QStringLiteral("pronunciation_unsupported"),
                         QStringLiteral("There is no voice for this language."), language.left(40));
    }
    const std::lock_guard guard(espeak::lock());
    if (!espeak::setVoice(voice)) {
        return makeError(ErrorKind::Unavailable, QStringLiteral("pronunciation_missing"),
                         QStringLiteral("No voices are installed: install espeak-ng-data."), language);
    }
    if (!espeak::needsReader(language))
        reader.reset();
    return std::unique_ptr<EspeakSynthesiser>(new EspeakSynthesiser(voice, std::move(reader)));
}

Result<SpokenAudio> EspeakSynthesiser::say(const QString &text, int wordsPerMinute, const std::stop_token &stop)
{
    QString read = QString(text).remove(QChar(0)).simplified();
    if (read.isEmpty() || read.size() > longestText)
        return refused();
    if (m_reader) {
        const auto reading = m_reader->reading(read);
        if (!reading)
            return reading.error();
        read = reading.value();
    }
    const QByteArray utf8 = read.replace(QStringLiteral("u:"), QStringLiteral("ü")).toUtf8();
    Take take{{}, stop};
    const std::lock_guard guard(espeak::lock());
    if (!espeak::setVoice(m_voice))
        return refused();
    espeak_SetSynthCallback(collect);
    espeak_SetParameter(espeakRATE, std::clamp(wordsPerMinute, slowest, fastest), 0);
    const espeak_ERROR done = espeak_Synth(utf8.constData(), std::size_t(utf8.size()) + 1, 0, POS_CHARACTER, 0,
                                           espeakCHARS_UTF8, nullptr, &take);
    if (stop.stop_requested())
        return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("Cancelled."));
    if (done != EE_OK || isSilent(take.samples))
        return refused();
    return SpokenAudio{espeak::sampleRateHz(), take.samples};
}

} // namespace cinefluent
