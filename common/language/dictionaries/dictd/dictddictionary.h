// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/dictionaries/dictd/dictdarticle.h"
#include "common/language/dictionaries/dictd/dictzipfile.h"
#include "common/language/dictionaries/files/headwordindex.h"
#include "common/language/dictionary.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace cinefluent {

/// Makes senses of an article's text; `source` is the dictionary's name.
using ArticleReader = std::function<QList<DictionarySense>(const QString &article, const QString &source)>;

/// A dictionary in the format of dictd (RFC 2229's server): `NAME.index` with lines "headword, offset, size" in base
/// 64, and `NAME.dict` or `NAME.dict.dz`. The index is read once as a stream; headwords and texts stay in their files.
class DictdDictionary final : public Dictionary
{
public:
    /// `indexPath` ends in ".index"; the text lies beside it. `name` is for people. Errors as of DictzipFile, and
    /// Corrupt where the index holds no entry or more faulty lines than good ones. A requested stop is Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<DictdDictionary>> open(const QString &indexPath, const QString &name,
                                                                       ArticleReader reader = readDictdArticle,
                                                                       const std::stop_token &stop = {});

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] Result<QList<DictionarySense>> lookUp(const QString &headword) override;
    [[nodiscard]] bool has(const QString &headword) override;

    /// The place and the senses of every article, in the order of the index; `take` answers false to end early.
    [[nodiscard]] Result<qsizetype>
    forEachArticle(const std::function<bool(std::uint32_t, const QList<DictionarySense> &)> &take,
                   const std::stop_token &stop = {});
    /// The senses of the article whose line in the index begins at `place`, as `forEachArticle` gave it.
    [[nodiscard]] Result<QList<DictionarySense>> sensesAt(std::uint32_t place);
    [[nodiscard]] std::size_t size() const { return m_headwords.size(); }

private:
    struct Entry
    {
        QString headword;
        qint64 offset = 0;
        qint64 size = 0;
    };

    DictdDictionary(const QString &indexPath, const QString &name, std::unique_ptr<DictzipFile> text,
                    ArticleReader reader);
    [[nodiscard]] Result<bool> readIndex(const std::stop_token &stop);
    /// The entry whose line begins at `place`, where it is of that headword.
    [[nodiscard]] std::optional<Entry> entryAt(std::uint32_t place, const QString &folded);
    [[nodiscard]] static std::optional<Entry> entryOf(const QByteArray &line);
    [[nodiscard]] Result<QList<DictionarySense>> sensesOf(const Entry &entry);

    QFile m_index;
    QString m_name;
    std::unique_ptr<DictzipFile> m_text;
    ArticleReader m_reader;
    HeadwordIndex m_headwords;
};

} // namespace cinefluent
