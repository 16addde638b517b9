// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/espeak/espeaklibrary.h"

#include <QHash>

#include <espeak-ng/speak_lib.h>

namespace cinefluent::espeak {

namespace {

/// Loads the library's data once; its sample rate, below 1 where they are missing. Synchronous, because otherwise a
/// thread of the library works off a queue of its own, whose end espeak_Synchronize() was seen to announce too early:
/// the next voice was then set under a text still being read (a crash in 1.51, about one run in a hundred under load).
int initialised()
{
    static const int rateHz = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
    return rateHz;
}

} // namespace

std::mutex &lock()
{
    static std::mutex mutex;
    return mutex;
}

bool setVoice(const QByteArray &voice)
{
    static QByteArray current;
    if (initialised() <= 0)
        return false;
    if (current == voice)
        return true;
    const bool set = espeak_SetVoiceByName(voice.constData()) == EE_OK;
    current = set ? voice : QByteArray();
    return set;
}

int sampleRateHz()
{
    return initialised();
}

QByteArray voiceOf(const QString &language)
{
    static const QHash<QString, QByteArray> voices{
        {"en", "en-us"}, {"es", "es"}, {"fr", "fr"}, {"de", "de"}, {"it", "it"},
        {"pt", "pt-br"}, {"ko", "ko"}, {"ru", "ru"}, {"ja", "ja"}, {"zh", "cmn-latn-pinyin"}};
    return voices.value(language);
}

bool needsReader(const QString &language)
{
    return language == u"ja" || language == u"zh";
}

} // namespace cinefluent::espeak
