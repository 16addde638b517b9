// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/espeak/espeakpronouncer.h"

#include "common/language/engines/espeak/espeaklibrary.h"

#include <QRegularExpression>

#include <espeak-ng/speak_lib.h>

#include <functional>
#include <mutex>

namespace cinefluent {

namespace {

constexpr qsizetype longestText = 200;
constexpr int ipaMode = 0x02; // espeak_TextToPhonemes: bit 1 asks for IPA

/// "ni3 hao3" syllable by syllable: the voice's own signs for tones are no IPA, so each is asked for in the first tone,
/// whose sign goes, and the tone is written with Chao's letters.
QString withToneLetters(const QString &pinyin, const std::function<QString(const QString &)> &say)
{
    static const QRegularExpression syllable(QStringLiteral("([a-zü]+)([1-5])"));
    static const QStringList tones{QStringLiteral("˥"), QStringLiteral("˧˥"), QStringLiteral("˨˩˦"),
                                   QStringLiteral("˥˩"), QString()};
    QStringList said;
    QString plain = pinyin.toLower();
    auto found = syllable.globalMatch(plain.replace(QStringLiteral("u:"), QStringLiteral("ü")));
    while (found.hasNext()) {
        const auto match = found.next();
        QString sound = say(match.captured(1) + u'1');
        sound.remove(u'5').remove(u'ˈ').remove(u' ');
        if (!sound.isEmpty())
            said << sound + tones[match.captured(2).toInt() - 1];
    }
    return said.join(u' ');
}

/// With the lock held and the voice set.
QString phonemesOf(const QString &text)
{
    static const QRegularExpression switches(QStringLiteral("\\([a-z-]+\\)")); // "(en)…(fr)" around foreign words
    const QByteArray utf8 = QString(text).remove(QChar(0)).toUtf8();
    QString phonemes;
    const void *rest = utf8.constData();
    while (rest) { // one clause a call
        const char *clause = espeak_TextToPhonemes(&rest, espeakCHARS_UTF8, ipaMode);
        if (clause && *clause)
            phonemes += (phonemes.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromUtf8(clause).trimmed();
    }
    return phonemes.remove(switches).trimmed();
}

} // namespace

EspeakPronouncer::EspeakPronouncer(QByteArray voice, std::unique_ptr<TextReader> reader)
    : m_voice(std::move(voice))
    , m_reader(std::move(reader))
{
}

EspeakPronouncer::~EspeakPronouncer() = default;

Result<std::unique_ptr<EspeakPronouncer>> EspeakPronouncer::open(const QString &language,
                                                                 std::unique_ptr<TextReader> reader)
{
    const QByteArray voice = espeak::voiceOf(language);
    if (voice.isEmpty() || (espeak::needsReader(language) && !reader)) {
        return makeError(ErrorKind::Unsupported, QStringLiteral("pronunciation_unsupported"),
                         QStringLiteral("There is no pronunciation for this language."), language.left(40));
    }
    const std::lock_guard guard(espeak::lock());
    if (!espeak::setVoice(voice)) {
        return makeError(ErrorKind::Unavailable, QStringLiteral("pronunciation_missing"),
                         QStringLiteral("No voices are installed: install espeak-ng-data."), language);
    }
    if (!espeak::needsReader(language))
        reader.reset();
    return std::unique_ptr<EspeakPronouncer>(new EspeakPronouncer(voice, std::move(reader)));
}

Result<QString> EspeakPronouncer::ipa(const QString &text)
{
    const auto refused = makeError(ErrorKind::InvalidInput, QStringLiteral("text_not_pronounceable"),
                                   QStringLiteral("This text cannot be pronounced."));
    if (QString(text).remove(QChar(0)).isEmpty() || text.size() > longestText)
        return refused;
    QString read = text;
    if (m_reader) {
        const auto reading = m_reader->reading(text);
        if (!reading)
            return reading.error();
        read = reading.value();
    }
    const std::lock_guard guard(espeak::lock());
    if (!espeak::setVoice(m_voice))
        return refused;
    const QString phonemes = m_voice.startsWith("cmn") ? withToneLetters(read, phonemesOf)
                             : read.isEmpty()          ? QString()
                                                       : phonemesOf(read);
    if (phonemes.isEmpty())
        return refused;
    return phonemes;
}

} // namespace cinefluent
