// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/wordnet/wordnetdictionary.h"

#include "common/language/dictionaries/files/dictionaryerrors.h"

namespace cinefluent {

namespace {

constexpr qint64 longestLine = 32 * 1024;
constexpr int mostSensesOfPart = 8;

} // namespace

Result<std::unique_ptr<WordnetDictionary>> WordnetDictionary::open(const QString &folder, const QString &name,
                                                                   const std::stop_token &stop)
{
    static constexpr std::array<std::pair<PartOfSpeech, const char *>, 4> files{{{PartOfSpeech::Noun, "noun"},
                                                                                 {PartOfSpeech::Verb, "verb"},
                                                                                 {PartOfSpeech::Adjective, "adj"},
                                                                                 {PartOfSpeech::Adverb, "adv"}}};
    std::unique_ptr<WordnetDictionary> dictionary(new WordnetDictionary(name));
    for (std::size_t i = 0; i < files.size(); ++i) {
        Part &part = dictionary->m_parts[i];
        part.part = files[i].first;
        part.index = std::make_unique<LineFile>(folder + QStringLiteral("/index.") + QLatin1String(files[i].second));
        part.data = std::make_unique<LineFile>(folder + QStringLiteral("/data.") + QLatin1String(files[i].second));
        for (LineFile *file : {part.index.get(), part.data.get()}) {
            if (const auto opened = file->open(); !opened)
                return opened.error();
        }
        const auto read = part.index->forEach(
            [&](std::uint32_t place, const QByteArray &line) {
                if (!line.startsWith(' ') && line.contains(' ')) // the licence is indented
                    part.headwords.add(QString::fromUtf8(line.left(line.indexOf(' '))).replace(u'_', u' '), place);
            },
            longestLine, stop);
        if (!read)
            return read.error();
        if (part.headwords.size() == 0)
            return dictionaryBroken(part.index->path(), QStringLiteral("no entries"));
        part.headwords.finish();
    }
    return dictionary;
}

std::optional<DictionarySense> WordnetDictionary::senseAt(Part &part, qint64 place, const QString &headword) const
{
    const QString line = QString::fromUtf8(part.data->lineAt(place, longestLine));
    const qsizetype bar = line.indexOf(u" | ");
    const QStringList fields = line.left(bar).split(u' ');
    bool isNumber = false;
    const int words = fields.value(3).toInt(&isNumber, 16);
    if (bar < 0 || !isNumber || fields.size() < 4 + 2 * words || fields[0].toLongLong() != place)
        return std::nullopt;
    DictionarySense sense{headword, part.part, {}, line.mid(bar + 3).section(QStringLiteral("; \""), 0, 0).trimmed(),
                          {},       m_name};
    for (int i = 0; i < words; ++i) {
        const QString synonym = fields[4 + 2 * i].section(u'(', 0, 0).replace(u'_', u' ');
        if (synonym.compare(headword, Qt::CaseInsensitive) != 0)
            sense.translations << synonym;
    }
    return sense;
}

Result<QList<DictionarySense>> WordnetDictionary::lookUp(const QString &headword)
{
    QList<DictionarySense> senses;
    const QString folded = foldedHeadword(headword);
    for (Part &part : m_parts) {
        const QList<std::uint32_t> places = part.headwords.find(headword);
        for (const std::uint32_t place : places) {
            const QStringList fields =
                QString::fromUtf8(part.index->lineAt(place, longestLine)).split(u' ', Qt::SkipEmptyParts);
            if (fields.size() < 6 || foldedHeadword(QString(fields[0]).replace(u'_', u' ')) != folded)
                continue;
            const qsizetype count = std::min<qsizetype>(fields[2].toInt(), fields.size() - 6);
            for (qsizetype i = fields.size() - count, taken = 0; i < fields.size() && taken < mostSensesOfPart; ++i) {
                if (const auto sense = senseAt(part, fields[i].toLongLong(), headword)) {
                    senses << *sense;
                    ++taken;
                }
            }
        }
    }
    return senses.mid(0, maxSenses);
}

} // namespace cinefluent
