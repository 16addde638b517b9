// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/tsv/tabledictionary.h"

#include "common/language/dictionaries/files/dictionaryerrors.h"

#include <QHash>

namespace cinefluent {

namespace {

constexpr qint64 longestLine = 16 * 1024;
constexpr qsizetype longestHeadword = 200;

std::optional<PartOfSpeech> partNamed(const QString &name)
{
    static const QHash<QString, PartOfSpeech> parts{
        {"noun", PartOfSpeech::Noun},        {"n", PartOfSpeech::Noun},
        {"propn", PartOfSpeech::ProperNoun}, {"verb", PartOfSpeech::Verb},
        {"v", PartOfSpeech::Verb},           {"aux", PartOfSpeech::Auxiliary},
        {"adj", PartOfSpeech::Adjective},    {"adjective", PartOfSpeech::Adjective},
        {"adv", PartOfSpeech::Adverb},       {"adverb", PartOfSpeech::Adverb},
        {"pron", PartOfSpeech::Pronoun},     {"det", PartOfSpeech::Determiner},
        {"adp", PartOfSpeech::Adposition},   {"num", PartOfSpeech::Numeral},
        {"intj", PartOfSpeech::Interjection}};
    const auto found = parts.constFind(name.trimmed().toLower());
    return found == parts.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<std::unique_ptr<TableDictionary>> TableDictionary::open(const QString &path, const QString &name,
                                                               const std::stop_token &stop)
{
    std::unique_ptr<TableDictionary> dictionary(new TableDictionary(path, name));
    if (const auto opened = dictionary->m_file.open(); !opened)
        return opened.error();
    qsizetype faulty = 0;
    const auto read = dictionary->m_file.forEach(
        [&](std::uint32_t place, const QByteArray &line) {
            if (line.isEmpty() || line.startsWith('#'))
                return;
            const qsizetype tab = line.indexOf('\t');
            if (tab > 0 && tab <= longestHeadword && tab + 1 < line.size())
                dictionary->m_headwords.add(QString::fromUtf8(line.left(tab)), place);
            else
                ++faulty;
        },
        longestLine, stop);
    if (!read)
        return read.error();
    if (dictionary->m_headwords.size() <= std::size_t(faulty + read.value()))
        return dictionaryBroken(path, QStringLiteral("no table of headwords and translations"));
    dictionary->m_headwords.finish();
    return dictionary;
}

Result<QList<DictionarySense>> TableDictionary::lookUp(const QString &headword)
{
    QList<DictionarySense> senses;
    const QString folded = foldedHeadword(headword);
    const QList<std::uint32_t> places = m_headwords.find(headword);
    for (const std::uint32_t place : places) {
        const QStringList fields = QString::fromUtf8(m_file.lineAt(place, longestLine)).split(u'\t');
        if (fields.size() < 2 || foldedHeadword(fields[0]) != folded || senses.size() >= maxSenses)
            continue;
        DictionarySense sense{
            fields[0].simplified(), partNamed(fields.value(2)), {}, fields.value(3).simplified(), {}, m_name};
        const QStringList pieces = fields[1].split(fields[1].contains(u';') ? u';' : u',');
        for (const QString &piece : pieces) {
            const QString translation = bareTranslation(piece);
            if (!translation.isEmpty())
                sense.translations << translation;
        }
        senses << sense;
    }
    return senses;
}

} // namespace cinefluent
