// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/hunspell/koreanlexicon.h"

#include "common/language/engines/hunspell/koreanwords.h"

#include <QFile>

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <vector>

namespace cinefluent {

class KoreanLexicon::Stemmer
{
public:
    Stemmer(const QString &affixPath, const QString &wordPath)
        : m_hunspell(QFile::encodeName(affixPath).constData(), QFile::encodeName(wordPath).constData())
    {
    }

    [[nodiscard]] QStringList stems(const QString &form)
    {
        QStringList found;
        for (const std::string &stem : m_hunspell.stem(form.toStdString()))
            found << QString::fromStdString(stem).normalized(QString::NormalizationForm_C);
        found.removeDuplicates();
        return found;
    }

private:
    Hunspell m_hunspell;
};

namespace {

constexpr qsizetype longestForm = 32;

} // namespace

KoreanLexicon::KoreanLexicon(std::unique_ptr<Stemmer> stemmer)
    : m_stemmer(std::move(stemmer))
{
}

KoreanLexicon::~KoreanLexicon() = default;

Result<std::unique_ptr<KoreanLexicon>> KoreanLexicon::open(const QString &affixPath, const QString &wordPath)
{
    auto stemmer = std::make_unique<Stemmer>(affixPath, wordPath);
    if (stemmer->stems(QStringLiteral("학교에서"))
            .isEmpty()) { // the library does not say that it could not read its files
        return makeError(ErrorKind::Corrupt, QStringLiteral("language_pack_broken"),
                         QStringLiteral("The dictionary of this language cannot be read. Install its package again."),
                         wordPath);
    }
    return std::unique_ptr<KoreanLexicon>(new KoreanLexicon(std::move(stemmer)));
}

QList<Reading> KoreanLexicon::readings(const QString &form)
{
    if (form.isEmpty() || form.size() > longestForm)
        return {};
    return analysed(form);
}

QList<Reading> KoreanLexicon::analysed(const QString &form) const
{
    QList<Reading> found;
    if (const auto listed = koreanFunctionWord(form))
        found.append(*listed);
    const QString bare = withoutKoreanParticle(form);
    QStringList stems = m_stemmer->stems(form);
    // Hunspell answers a compound, "여자|들" or "민|수야", with its whole or its first part.
    const bool compound = stems.size() == 1 && !bare.isEmpty() &&
                          (stems[0] == form ? bare + u'들' == form : bare.startsWith(stems[0]) && bare != stems[0]);
    if (stems.isEmpty() || compound) {
        const QString stem = bare.isEmpty() ? form : bare;
        stems.prepend(stem.endsWith(u'들') && stem.size() > 2 ? stem.chopped(1) : stem);
    }
    const auto worth = [&](const QString &stem) {
        if (isCommonKoreanVerb(stem))
            return 0;
        if (stem == form)
            return 1; // a word that stands there whole
        // A noun that only lacks its particle explains a form better than a verb that happens to end so.
        return !bare.isEmpty() && stem == bare ? 2 : 3;
    };
    if (!compound)
        std::stable_sort(stems.begin(), stems.end(),
                         [&](const QString &a, const QString &b) { return worth(a) < worth(b); });
    for (const QString &stem : std::as_const(stems)) {
        const PartOfSpeech part = koreanPart(stem);
        const Reading reading{stem, part, part == PartOfSpeech::Verb ? VerbForm::Finite : VerbForm::None};
        if (!found.contains(reading))
            found.append(reading);
    }
    return found;
}

} // namespace cinefluent
