// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/language/frequencylist.h"
#include "common/language/lexicon.h"
#include "common/language/textanalyser.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace cinefluent {

class WordList;

/// What the engine has of a language, or what is to be installed for it.
struct PackState
{
    QString language; ///< tag, "fr"
    bool installed = false;
    QString missing; ///< a sentence that names what is missing and its remedy; empty where nothing is
};

/// Finds the data of languages and makes the engines that use it. Data are Debian packages under the standard data
/// folders, or the same files in a folder of language packs. Nothing is loaded before it is asked for.
class LanguagePacks
{
public:
    /// `roots` are searched in order for the files of each pack.
    explicit LanguagePacks(QStringList roots);

    /// `packFolders` (the user's packs, npm's folder of a checkout), then the standard data folders of this system.
    [[nodiscard]] static QStringList standardRoots(const QStringList &packFolders = {});
    /// The languages taught, by tag: en es fr de it pt ja zh ko ru.
    [[nodiscard]] static QStringList languages();

    [[nodiscard]] PackState state(const QString &language) const;

    /// A fresh analyser, for one thread. Unsupported (`language_unknown`) for a language that is not taught,
    /// Unavailable
    /// (`language_pack_missing`) with the remedy as its message, Corrupt (`language_pack_broken`).
    [[nodiscard]] Result<std::unique_ptr<TextAnalyser>> analyser(const QString &language) const;

    /// The frequency list of a language; errors as above (`frequency_list_missing`).
    [[nodiscard]] Result<std::unique_ptr<FrequencyList>> frequency(const QString &language) const;
    /// A list that a user brought: one word a line (what follows a tab is passed over) or a JSON array, the most
    /// frequent first. Unavailable (`frequency_list_unreadable`), TooLarge above 64 MB, Corrupt where it holds no
    /// words.
    [[nodiscard]] static Result<std::unique_ptr<FrequencyList>> userFrequency(const QString &path);
    /// The same by lemma, for levels: takes about a second to make, so in a thread of its own. Errors as of both above.
    [[nodiscard]] Result<std::unique_ptr<FrequencyList>> lemmaFrequency(const QString &language,
                                                                        const std::stop_token &stop = {}) const;
    /// The same with an analyser of the language that is loaded already: a second one takes up to 40 MB.
    [[nodiscard]] Result<std::unique_ptr<FrequencyList>> lemmaFrequency(const QString &language, TextAnalyser &analyser,
                                                                        const std::stop_token &stop = {}) const;
    /// Gives back to the system what loading has freed: after a pack or a list was loaded, a tenth of the memory.
    static void trimMemory();

private:
    [[nodiscard]] QString find(const QString &relative) const;
    [[nodiscard]] Result<std::unique_ptr<WordList>> wordList(const QString &language) const;
    [[nodiscard]] Result<std::unique_ptr<Lexicon>> lexicon(const QString &language, const QString &path) const;

    QStringList m_roots;
};

} // namespace cinefluent
