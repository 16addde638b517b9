// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/dictionary.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace cinefluent {

/// A dictionary that can be had for a pair of languages.
struct DictionaryPackState
{
    QString name;    ///< "FreeDict Spanish–English"
    QString package; ///< what to install for it: a package of Debian or npm
    bool installed = false;
};

/// Finds and opens the dictionaries of a pair of languages. Nothing is loaded before it is asked for.
class DictionaryPacks
{
public:
    /// `roots` as of LanguagePacks.
    explicit DictionaryPacks(QStringList roots);

    /// What there is for `language` explained in `target`, installed or not; both are tags ("es", "en"). Empty where no
    /// dictionary is known.
    [[nodiscard]] QList<DictionaryPackState> state(const QString &language, const QString &target) const;
    /// A sentence that names what is missing and its remedy; empty where at least one dictionary is installed.
    [[nodiscard]] QString missingText(const QString &language, const QString &target) const;

    /// All that are installed and whole, the most trusted first; the broken ones are named in `problems`. An inverted
    /// dictionary is read through, which takes up to two seconds: open in a thread of its own.
    [[nodiscard]] std::vector<std::unique_ptr<Dictionary>> open(const QString &language, const QString &target,
                                                                QList<Error> *problems = nullptr,
                                                                const std::stop_token &stop = {}) const;

private:
    [[nodiscard]] QString find(const QString &relative) const;

    QStringList m_roots;
};

} // namespace cinefluent
