// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/goldwords.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace cinefluent::test {

namespace {

/// ё and е are one letter to most writers; the annotation writes ё.
QString comparable(QString lemma)
{
    return lemma.replace(u'ё', u'е').replace(u'’', u'\'').normalized(QString::NormalizationForm_C);
}

bool isRight(const GoldWord &gold, const Reading &reading)
{
    const QString lemma = comparable(reading.lemma);
    return std::any_of(gold.lemmas.begin(), gold.lemmas.end(),
                       [&](const QString &l) { return comparable(l) == lemma; });
}

struct Type
{
    bool first = true;
    bool any = true;
};

QString described(const GoldSentence &sentence, const GoldWord &gold, const Word *word)
{
    QStringList got;
    if (word) {
        for (const Reading &reading : word->readings)
            got << reading.lemma + u'/' + universalTag(reading.part);
    }
    return QStringLiteral("%1\t%2\t%3/%4\t%5")
        .arg(sentence.id, gold.surface, gold.lemmas.join(u'|'), gold.tags.join(u'|'),
             word ? got.join(u' ') : QStringLiteral("(cut otherwise)"));
}

} // namespace

QList<GoldSentence> readGold(const QString &folder, const QString &language, QString *problem)
{
    const auto fail = [&](const QString &what) {
        if (problem)
            *problem = what;
        return QList<GoldSentence>{};
    };
    QFile file(folder + u'/' + language + QStringLiteral(".tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.fileName() + QStringLiteral(" cannot be read"));
    QList<GoldSentence> sentences;
    qsizetype end = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(QStringLiteral("# "))) {
            sentences.append({line.section(u' ', 1, 1), line.section(u' ', 2), {}});
            end = 0;
            continue;
        }
        const QStringList fields = line.split(u'\t');
        if (fields.size() != 4 || sentences.isEmpty() || fields[0] != sentences.last().id)
            return fail(line);
        const qsizetype start = sentences.last().text.indexOf(fields[1], end);
        if (start < 0)
            return fail(line);
        end = start + fields[1].size();
        sentences.last().words.append(
            {{start, fields[1].size()}, fields[1], fields[2].split(u'|'), fields[3].split(u'|')});
    }
    return sentences;
}

GoldScore score(const QList<GoldSentence> &gold, const std::function<QList<Word>(const QString &)> &analyse)
{
    GoldScore result;
    QHash<QString, Type> types;
    for (const GoldSentence &sentence : gold) {
        const QList<Word> words = analyse(sentence.text);
        int matched = 0;
        for (const GoldWord &expected : sentence.words) {
            ++result.tokens;
            const auto word =
                std::find_if(words.begin(), words.end(), [&](const Word &w) { return w.span == expected.span; });
            const bool found = word != words.end() && !word->readings.isEmpty();
            const bool first = found && isRight(expected, word->readings.first());
            const bool any = found && std::any_of(word->readings.begin(), word->readings.end(),
                                                  [&](const Reading &r) { return isRight(expected, r); });
            matched += word != words.end();
            result.found += found;
            result.first += first;
            result.any += any;
            result.tagged += found && expected.tags.contains(universalTag(word->readings.first().part));
            Type &type = types[expected.surface.toLower() + u'\t' + expected.lemmas.first()];
            type.first = type.first && first;
            type.any = type.any && any;
            if (!first)
                result.errors << described(sentence, expected, found ? &*word : nullptr);
        }
        result.extra += int(words.size()) - matched;
    }
    result.types = int(types.size());
    for (const Type &type : std::as_const(types)) {
        result.typesFirst += type.first;
        result.typesAny += type.any;
    }
    return result;
}

} // namespace cinefluent::test
