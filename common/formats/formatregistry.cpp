// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/formatregistry.h"

namespace cinefluent::formats {

void FormatRegistry::add(std::unique_ptr<SubtitleFormat> format)
{
    m_formats.push_back(std::move(format));
}

const SubtitleFormat *FormatRegistry::byName(QStringView name) const
{
    for (const auto &format : m_formats) {
        if (format->name() == name)
            return format.get();
    }
    return nullptr;
}

const SubtitleFormat *FormatRegistry::byNameOrExtension(const QString &name) const
{
    const SubtitleFormat *named = byName(name.toLower());
    return named ? named : byFileName(u'.' + name);
}

const SubtitleFormat *FormatRegistry::byFileName(QStringView fileName) const
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    if (dot < 0)
        return nullptr;
    const QString extension = fileName.mid(dot + 1).toString().toLower();
    for (const auto &format : m_formats) {
        if (format->extensions().contains(extension))
            return format.get();
    }
    return nullptr;
}

const SubtitleFormat *FormatRegistry::recognise(QStringView text, QStringView fileName) const
{
    constexpr qsizetype sniffedLength = 16 * 1024;
    const QStringView beginning = text.left(sniffedLength);
    const SubtitleFormat *named = byFileName(fileName);
    constexpr int nameScore = 20; // less than any content that a format knows as its own
    const SubtitleFormat *best = named;
    int bestScore = named ? nameScore : 0;
    for (const auto &format : m_formats) {
        const int score = format->sniff(beginning) + (format.get() == named ? nameScore : 0);
        if (score > bestScore) {
            best = format.get();
            bestScore = score;
        }
    }
    return best;
}

} // namespace cinefluent::formats
