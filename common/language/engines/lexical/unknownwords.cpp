// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/lexical/unknownwords.h"

#include <QHash>

namespace cinefluent {

namespace {

constexpr qsizetype shortestStem = 3;

struct Ending
{
    const char *written;
    const char *lemma; ///< what stands there in the headword
    PartOfSpeech part;
    VerbForm form;
};

constexpr auto verb = PartOfSpeech::Verb;
constexpr auto noun = PartOfSpeech::Noun;
constexpr auto finite = VerbForm::Finite;
constexpr auto participle = VerbForm::Participle;
constexpr auto gerund = VerbForm::Gerund;
constexpr auto none = VerbForm::None;

// Regular conjugations and plurals as school grammars list them; the first ending that fits is taken.
constexpr Ending spanish[] = {
    {"aríamos", "ar", verb, finite}, {"ábamos", "ar", verb, finite},  {"aron", "ar", verb, finite},
    {"arán", "ar", verb, finite},    {"aban", "ar", verb, finite},    {"aría", "ar", verb, finite},
    {"ando", "ar", verb, gerund},    {"ará", "ar", verb, finite},     {"aba", "ar", verb, finite},
    {"ado", "ar", verb, participle}, {"ada", "ar", verb, participle}, {"aste", "ar", verb, finite},
    {"ieron", "er", verb, finite},   {"iendo", "er", verb, gerund},   {"ó", "ar", verb, finite},
    {"ciones", "ción", noun, none},  {"ces", "z", noun, none},        {"s", "", noun, none}};
constexpr Ending french[] = {{"eraient", "er", verb, finite}, {"erait", "er", verb, finite},
                             {"eront", "er", verb, finite},   {"erons", "er", verb, finite},
                             {"aient", "er", verb, finite},   {"erez", "er", verb, finite},
                             {"era", "er", verb, finite},     {"ait", "er", verb, finite},
                             {"ons", "er", verb, finite},     {"ées", "er", verb, participle},
                             {"ée", "er", verb, participle},  {"és", "er", verb, participle},
                             {"ez", "er", verb, finite},      {"é", "er", verb, participle},
                             {"aux", "al", noun, none},       {"s", "", noun, none}};
constexpr Ending italian[] = {
    {"eranno", "are", verb, finite},  {"arono", "are", verb, finite},   {"avano", "are", verb, finite},
    {"irono", "ire", verb, finite},   {"ando", "are", verb, gerund},    {"endo", "ere", verb, gerund},
    {"iamo", "are", verb, finite},    {"ava", "are", verb, finite},     {"erà", "are", verb, finite},
    {"ato", "are", verb, participle}, {"ata", "are", verb, participle}, {"uto", "ere", verb, participle},
    {"ito", "ire", verb, participle}, {"ò", "are", verb, finite},       {"ì", "ire", verb, finite}};
constexpr Ending portuguese[] = {{"ávamos", "ar", verb, finite},
                                 {"aram", "ar", verb, finite},
                                 {"ariam", "ar", verb, finite},
                                 {"arão", "ar", verb, finite},
                                 {"avam", "ar", verb, finite},
                                 {"asse", "ar", verb, finite},
                                 {"ando", "ar", verb, gerund},
                                 {"endo", "er", verb, gerund},
                                 {"indo", "ir", verb, gerund},
                                 {"iram", "ir", verb, finite},
                                 {"eram", "er", verb, finite},
                                 {"ava", "ar", verb, finite},
                                 {"ará", "ar", verb, finite},
                                 {"ado", "ar", verb, participle},
                                 {"ada", "ar", verb, participle},
                                 {"ou", "ar", verb, finite},
                                 {"iu", "ir", verb, finite},
                                 {"eu", "er", verb, finite},
                                 {"ei", "ar", verb, finite},
                                 {"á", "ar", verb, VerbForm::Infinitive},
                                 {"ê", "er", verb, VerbForm::Infinitive},
                                 {"ões", "ão", noun, none},
                                 {"ais", "al", noun, none},
                                 {"s", "", noun, none}};
constexpr Ending english[] = {{"ies", "y", noun, none}, {"s", "", noun, none}};

template<std::size_t size>
QList<Reading> guess(const Ending (&endings)[size], const QString &form)
{
    for (const Ending &ending : endings) {
        const QString written = QString::fromUtf8(ending.written);
        if (form.size() >= written.size() + shortestStem && form.endsWith(written))
            return {{form.chopped(written.size()) + QString::fromUtf8(ending.lemma), ending.part, ending.form}};
    }
    return {};
}

} // namespace

QList<Reading> guessedReadings(const QString &language, const QString &form)
{
    if (language == u"es")
        return guess(spanish, form);
    if (language == u"fr")
        return guess(french, form);
    if (language == u"it")
        return guess(italian, form);
    if (language == u"pt")
        return guess(portuguese, form);
    return language == u"en" ? guess(english, form) : QList<Reading>{};
}

} // namespace cinefluent
