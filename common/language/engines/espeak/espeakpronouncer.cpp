// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/espeak/espeakpronouncer.h"

#include <QHash>
#include <QRegularExpression>

#include <espeak-ng/speak_lib.h>

#include <mutex>

namespace cinefluent {

namespace {

constexpr qsizetype longestText = 200;
constexpr int ipaMode = 0x02; // espeak_TextToPhonemes: bit 1 asks for IPA

/// The library keeps its voice in one place for all; this guards it.
std::mutex &libraryLock()
{
    static std::mutex lock;
    return lock;
}

/// To be called with the lock held.
bool setVoice(const QByteArray &voice)
{
    static const bool ready = espeak_Initialize(AUDIO_OUTPUT_RETRIEVAL, 0, nullptr, espeakINITIALIZE_DONT_EXIT) > 0;
    static QByteArray current;
    if (!ready)
        return false;
    if (current == voice)
        return true;
    const bool set = espeak_SetVoiceByName(voice.constData()) == EE_OK;
    current = set ? voice : QByteArray();
    return set;
}

} // namespace

EspeakPronouncer::EspeakPronouncer(QByteArray voice)
    : m_voice(std::move(voice))
{
}

Result<std::unique_ptr<EspeakPronouncer>> EspeakPronouncer::open(const QString &language)
{
    static const QHash<QString, QByteArray> voices{{"en", "en-us"}, {"es", "es"},    {"fr", "fr"}, {"de", "de"},
                                                   {"it", "it"},    {"pt", "pt-br"}, {"ko", "ko"}, {"ru", "ru"}};
    const QByteArray voice = voices.value(language);
    if (voice.isEmpty()) {
        return makeError(ErrorKind::Unsupported, QStringLiteral("pronunciation_unsupported"),
                         QStringLiteral("There is no pronunciation for this language."), language.left(40));
    }
    const std::lock_guard guard(libraryLock());
    if (!setVoice(voice)) {
        return makeError(ErrorKind::Unavailable, QStringLiteral("pronunciation_missing"),
                         QStringLiteral("No voices are installed: install espeak-ng-data."), language);
    }
    return std::unique_ptr<EspeakPronouncer>(new EspeakPronouncer(voice));
}

Result<QString> EspeakPronouncer::ipa(const QString &text)
{
    static const QRegularExpression switches(QStringLiteral("\\([a-z-]+\\)")); // "(en)…(fr)" around foreign words
    const auto refused = makeError(ErrorKind::InvalidInput, QStringLiteral("text_not_pronounceable"),
                                   QStringLiteral("This text cannot be pronounced."));
    const QByteArray utf8 = QString(text).remove(QChar(0)).toUtf8();
    if (utf8.isEmpty() || text.size() > longestText)
        return refused;
    QString phonemes;
    const std::lock_guard guard(libraryLock());
    if (!setVoice(m_voice))
        return refused;
    const void *rest = utf8.constData();
    while (rest) { // one clause a call
        const char *clause = espeak_TextToPhonemes(&rest, espeakCHARS_UTF8, ipaMode);
        if (clause && *clause)
            phonemes += (phonemes.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromUtf8(clause).trimmed();
    }
    phonemes = phonemes.remove(switches).trimmed();
    if (phonemes.isEmpty())
        return refused;
    return phonemes;
}

} // namespace cinefluent
