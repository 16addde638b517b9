// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/user/userdictionary.h"

#include "common/language/dictionaries/dictd/dictddictionary.h"
#include "common/language/dictionaries/stardict/stardictdictionary.h"
#include "common/language/dictionaries/tsv/tabledictionary.h"

#include <QFileInfo>

namespace cinefluent {

namespace {

template<typename T>
Result<std::unique_ptr<Dictionary>> asDictionary(Result<std::unique_ptr<T>> opened)
{
    if (!opened)
        return opened.error();
    return std::unique_ptr<Dictionary>(std::move(opened).value());
}

} // namespace

Result<std::unique_ptr<Dictionary>> openUserDictionary(const QString &path, const std::stop_token &stop)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().toLower();
    const QString name = file.completeBaseName();
    if (suffix == u"tsv" || suffix == u"txt")
        return asDictionary(TableDictionary::open(path, name, stop));
    if (suffix == u"ifo")
        return asDictionary(StardictDictionary::open(path, {}, stop));
    if (suffix == u"index")
        return asDictionary(DictdDictionary::open(path, name, readDictdArticle, stop));
    return makeError(ErrorKind::Unsupported, QStringLiteral("dictionary_unsupported"),
                     QStringLiteral("Dictionaries are read from .tsv and .txt tables, StarDict's .ifo and dictd's "
                                    ".index files."),
                     path);
}

} // namespace cinefluent
