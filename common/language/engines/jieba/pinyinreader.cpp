// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/jieba/pinyinreader.h"

namespace cinefluent {

PinyinReader::PinyinReader(std::unique_ptr<TextAnalyser> words, std::unique_ptr<Dictionary> dictionary)
    : m_words(std::move(words))
    , m_dictionary(std::move(dictionary))
{
}

Result<QString> PinyinReader::reading(const QString &text)
{
    const auto words = m_words->analyse(text);
    if (!words)
        return words.error();
    QStringList read;
    for (const Word &word : words.value()) {
        const auto whole = readingOf(word.surface);
        if (!whole)
            return whole.error();
        if (!whole.value().isEmpty()) {
            read << whole.value();
            continue;
        }
        for (const QChar character : word.surface) {
            const auto single = readingOf(QString(character));
            if (!single)
                return single.error();
            if (!single.value().isEmpty())
                read << single.value();
        }
    }
    return read.join(u' ');
}

Result<QString> PinyinReader::readingOf(const QString &word)
{
    const auto senses = m_dictionary->lookUp(word);
    if (!senses)
        return senses.error();
    for (const DictionarySense &sense : senses.value()) { // names are read last: 王 is a surname first in the list
        if (!sense.reading.isEmpty() && sense.reading[0].isLower())
            return sense.reading;
    }
    return senses.value().isEmpty() ? QString() : senses.value().first().reading.toLower();
}

} // namespace cinefluent
