// SPDX-License-Identifier: GPL-3.0-or-later
// A libFuzzer target: clang++ -fsanitize=fuzzer,address,undefined. The first byte of an input chooses the format, the
// rest is a file of it (of two files: the first half each). Any answer will do, as long as there is one.
#include "common/language/dictionaries/cedict/cedictdictionary.h"
#include "common/language/dictionaries/dictd/dictdarticle.h"
#include "common/language/dictionaries/dictd/dictddictionary.h"
#include "common/language/dictionaries/edict/edictdictionary.h"
#include "common/language/dictionaries/mueller/muellerarticle.h"
#include "common/language/dictionaries/user/userdictionary.h"

#include <QTemporaryDir>

using namespace cinefluent;

namespace {

const QTemporaryDir &folder()
{
    static const QTemporaryDir made;
    return made;
}

QString write(const char *name, const QByteArray &content)
{
    QFile file(folder().filePath(QString::fromLatin1(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

template<typename T>
void ask(Result<std::unique_ptr<T>> dictionary, const QByteArray &text)
{
    if (!dictionary)
        return;
    (void)(*dictionary)->lookUp(QString::fromUtf8(text.left(8)));
    (void)(*dictionary)->lookUp(QStringLiteral("a"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray all(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const QByteArray first = all.left(all.size() / 2);
    const QByteArray second = all.mid(all.size() / 2);
    switch (data[0] % 7) {
    case 0:
        (void)readDictdArticle(QString::fromUtf8(all), QStringLiteral("f"));
        (void)readMuellerArticle(QString::fromUtf8(all), QStringLiteral("f"));
        break;
    case 1:
        write("a.dict.dz", second);
        ask(DictdDictionary::open(write("a.index", first), QStringLiteral("f")), first);
        break;
    case 2:
        write("b.dict.dz", second);
        ask(DictdDictionary::open(write("b.index", "a\tA\tG\na\tE\tB\n"), QStringLiteral("f")), first);
        break;
    case 3:
        write("c.dict", second);
        write("c.idx", first);
        ask(openUserDictionary(write("c.ifo", "StarDict's dict ifo file\nbookname=f\n")), first);
        break;
    case 4:
        ask(openUserDictionary(write("d.tsv", all)), all);
        break;
    case 5:
        ask(CedictDictionary::open(write("e.js", all), QStringLiteral("f")), all);
        break;
    default:
        ask(EdictDictionary::open(write("f.edict", all), QStringLiteral("f")), all);
    }
    return 0;
}
