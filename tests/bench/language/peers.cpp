// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/language/peers.h"

#include <QFileInfo>
#include <QHash>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QStringList>

#ifdef CINEFLUENT_PEERS
#include <hunspell/hunspell.hxx>
#include <libstemmer.h>
#include <unicode/unistr.h>
#endif

namespace cinefluent::bench {

#ifdef CINEFLUENT_PEERS

Stems hunspell(const QString &language)
{
    static const QHash<QString, QString> names{{"en", "en_US"}, {"es", "es_ES"}, {"fr", "fr"},    {"de", "de_DE"},
                                               {"it", "it_IT"}, {"pt", "pt_BR"}, {"ru", "ru_RU"}, {"ko", "ko_KR"}};
    const QString base = QStringLiteral("/usr/share/hunspell/") + names.value(language, QStringLiteral("none"));
    if (!QFileInfo::exists(base + QStringLiteral(".aff")))
        return {};
    const auto dictionary = std::make_shared<Hunspell>((base + QStringLiteral(".aff")).toLocal8Bit().constData(),
                                                       (base + QStringLiteral(".dic")).toLocal8Bit().constData());
    const std::string encoding = dictionary->get_dict_encoding();
    return [dictionary, encoding](const QString &form) {
        const icu::UnicodeString text(reinterpret_cast<const UChar *>(form.utf16()), int32_t(form.size()));
        char buffer[512];
        const int length = text.extract(0, text.length(), buffer, sizeof buffer, encoding.c_str());
        QStringList stems;
        if (length <= 0 || length >= int(sizeof buffer))
            return stems;
        for (const std::string &stem : dictionary->stem(std::string(buffer, std::size_t(length)))) {
            const icu::UnicodeString decoded(stem.data(), int32_t(stem.size()), encoding.c_str());
            stems << QString(reinterpret_cast<const QChar *>(decoded.getBuffer()), decoded.length());
        }
        return stems;
    };
}

Stems snowball(const QString &language)
{
    static const QHash<QString, const char *> names{{"en", "english"}, {"es", "spanish"}, {"fr", "french"},
                                                    {"de", "german"},  {"it", "italian"}, {"pt", "portuguese"},
                                                    {"ru", "russian"}};
    if (!names.contains(language))
        return {};
    const std::shared_ptr<sb_stemmer> stemmer(sb_stemmer_new(names[language], nullptr), sb_stemmer_delete);
    return [stemmer](const QString &form) {
        const QByteArray utf8 = form.toLower().toUtf8();
        const auto *stem =
            sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol *>(utf8.constData()), int(utf8.size()));
        return QStringList{QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer.get()))};
    };
}

#else

Stems hunspell(const QString &)
{
    return {};
}

Stems snowball(const QString &)
{
    return {};
}

#endif

} // namespace cinefluent::bench
