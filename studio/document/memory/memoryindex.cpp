// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/memory/memoryindex.h"

#include "common/language/searchtext.h"
#include "studio/document/memory/translationmemory.h"

namespace cinefluent::studio {

QString pairWord(const LanguagePair &languages)
{
    QString word;
    for (const QChar character : QString(languages.source + QLatin1String("to") + languages.target)) {
        if (character.isLetterOrNumber())
            word += character.toLower();
    }
    return word;
}

QStringList indexWords(const QString &text)
{
    QStringList words;
    for (const SearchWord &word : searchWords(text)) {
        if (word.script != SearchScript::Ideographic || word.characters.size() < 2)
            words.append(word.text);
        else
            words.append(characterPairs(word));
    }
    words.removeDuplicates();
    return words;
}

QString anyOf(const LanguagePair &languages, const QStringList &words)
{
    // The words hold letters, marks and digits alone: no quote can end one.
    return QStringLiteral("pair : \"%1\" AND words : (\"%2\")")
        .arg(pairWord(languages), words.join(QLatin1String("\" OR \"")));
}

} // namespace cinefluent::studio
