// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/profilefile.h"

#include "common/lesson/movie.h"
#include "common/quality/issuecodes.h"
#include "common/quality/qualitycheck.h"

#include <QLocale>
#include <QMap>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace cinefluent::quality {

namespace {

constexpr qsizetype maxFileBytes = 256 * 1024;

using Section = QMap<QString, double>;

struct Key
{
    const char *name;
    LimitBounds bounds;
    bool isWhole;
};

constexpr std::array generalKeys{Key{"min-gap-frames", gapFramesBounds, true}};
constexpr std::array lessonKeys{Key{"min-duration-ms", lessonDurationMsBounds, true},
                                Key{"max-duration-ms", lessonDurationMsBounds, true}};
constexpr std::array languageKeys{
    Key{"max-characters-per-second", characterSpeedBounds, false}, Key{"max-line-length", lineLengthBounds, true},
    Key{"max-lines", lineCountBounds, true}, Key{"min-duration-ms", cueDurationMsBounds, true},
    Key{"max-duration-ms", cueDurationMsBounds, true}};
constexpr std::array levelKeys{Key{"max-characters-per-second", characterSpeedBounds, false}};

QString number(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

/// What a person typed, short and on one line.
QString quoted(const QString &text)
{
    QString shown = text.left(40);
    for (QChar &c : shown) {
        if (!c.isPrint())
            c = QChar(QChar::ReplacementCharacter);
    }
    return QStringLiteral("“%1%2”").arg(shown, text.size() > 40 ? QStringLiteral("…") : QString());
}

class Reader
{
public:
    [[nodiscard]] Result<Profile> read(const QString &text)
    {
        for (const QStringView line : QStringView(text).split(u'\n')) {
            ++m_line;
            if (Result<void> taken = takeLine(line); !taken.ok())
                return taken.error();
        }
        return assemble();
    }

private:
    [[nodiscard]] Error invalid(int line, const QString &problem, const QString &remedy) const
    {
        return makeError(ErrorKind::InvalidInput, QStringLiteral("quality_profile_invalid"),
                         QStringLiteral("Line %1 of the quality profile: %2 %3 Nothing has been changed.")
                             .arg(QString::number(line), problem, remedy));
    }

    [[nodiscard]] Result<void> takeLine(QStringView line)
    {
        const qsizetype comment = line.indexOf(u'#');
        const QString text = (comment < 0 ? line : line.left(comment)).trimmed().toString();
        if (text.isEmpty())
            return {};
        if (text.startsWith(u'['))
            return takeSection(text);
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 0)
            return invalid(m_line, QStringLiteral("%1 is neither a section nor a limit.").arg(quoted(text)),
                           QStringLiteral("Write [section] or name = number."));
        return takeLimit(text.left(equals).trimmed(), text.mid(equals + 1).trimmed());
    }

    [[nodiscard]] Result<void> takeSection(const QString &text)
    {
        const QString name = text.mid(1, text.size() - 2).simplified();
        const QString kind = name.section(u' ', 0, 0).toLower();
        const QString what = name.section(u' ', 1);
        QString key;
        if (text.endsWith(u']')) {
            if ((kind == u"general" || kind == u"lesson" || kind == u"checks") && what.isEmpty())
                key = kind;
            else if (kind == u"language" && what == u"*")
                key = QStringLiteral("language *");
            else if (kind == u"language" && isLanguageTag(what.toLower()) && !what.contains(u'-'))
                key = QStringLiteral("language ") + what.toLower();
            else if (kind == u"level" && parseLevel(what))
                key = QStringLiteral("level ") + what.toUpper();
        }
        if (key.isEmpty())
            return invalid(m_line, QStringLiteral("%1 is no section.").arg(quoted(text)),
                           QStringLiteral("The sections are [general], [lesson], [language *], [language en] with a "
                                          "language's code without a region, [level A1] to [level C2], and [checks]."));
        if (m_sections.contains(key))
            return invalid(m_line, QStringLiteral("The section [%1] is there already.").arg(key),
                           QStringLiteral("Put its limits together under one heading."));
        m_sections.insert(key, {});
        m_lineOf.insert(key, m_line);
        m_section = key;
        return {};
    }

    [[nodiscard]] static std::span<const Key> keysOf(const QString &section)
    {
        if (section == u"general")
            return generalKeys;
        if (section == u"lesson")
            return lessonKeys;
        return section.startsWith(u"level ") ? std::span<const Key>(levelKeys) : languageKeys;
    }

    [[nodiscard]] Result<void> takeWeight(const QString &name, const QString &value)
    {
        const Rule *rule = findRule(name.toLower());
        if (!rule)
            return invalid(m_line, QStringLiteral("%1 is no check.").arg(quoted(name)),
                           QStringLiteral("Use the code of a check such as cue_crosses_cut."));
        if (!isAdjustable(*rule))
            return invalid(m_line, QStringLiteral("%1 is always an error.").arg(QLatin1String(rule->code)),
                           QStringLiteral("Take the line out: what breaks this rule cannot be published."));
        if (m_weights.contains(QLatin1String(rule->code)))
            return invalid(m_line, QStringLiteral("%1 is given twice in [checks].").arg(QLatin1String(rule->code)),
                           QStringLiteral("Keep one of the two."));
        std::optional<Severity> weight;
        for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error}) {
            if (value.compare(toString(severity), Qt::CaseInsensitive) == 0)
                weight = severity;
        }
        if (!weight && value.compare(QLatin1String("off"), Qt::CaseInsensitive) != 0)
            return invalid(m_line, QStringLiteral("%1 cannot be %2.").arg(QLatin1String(rule->code), quoted(value)),
                           QStringLiteral("Write off, info, warning or error."));
        m_weights.insert(QLatin1String(rule->code), weight);
        return {};
    }

    [[nodiscard]] Result<void> takeLimit(const QString &name, const QString &value)
    {
        if (m_section.isEmpty())
            return invalid(m_line, QStringLiteral("%1 stands before the first section.").arg(quoted(name)),
                           QStringLiteral("Put it under a heading such as [language *]."));
        if (m_section == u"checks")
            return takeWeight(name, value);
        const auto keys = keysOf(m_section);
        const auto key = std::find_if(keys.begin(), keys.end(), [&](const Key &k) {
            return name.compare(QLatin1String(k.name), Qt::CaseInsensitive) == 0;
        });
        if (key == keys.end()) {
            QStringList known;
            for (const Key &k : keys)
                known.append(QLatin1String(k.name));
            return invalid(m_line, QStringLiteral("%1 is no limit of [%2].").arg(quoted(name), m_section),
                           QStringLiteral("It knows %1.").arg(known.join(QStringLiteral(", "))));
        }
        bool isNumber = false;
        const double figure = value.toDouble(&isNumber); // C locale: a point, no grouping
        if (!isNumber || !std::isfinite(figure) || figure < key->bounds.min || figure > key->bounds.max ||
            (key->isWhole && figure != std::floor(figure)))
            return invalid(
                m_line, QStringLiteral("%1 cannot be %2.").arg(QLatin1String(key->name), quoted(value)),
                QStringLiteral("Write a %1 from %2 to %3.")
                    .arg(key->isWhole ? QStringLiteral("whole number") : QStringLiteral("number with a decimal point"),
                         number(key->bounds.min), number(key->bounds.max)));
        Section &section = m_sections[m_section];
        if (section.contains(QLatin1String(key->name)))
            return invalid(m_line,
                           QStringLiteral("%1 is given twice in [%2].").arg(QLatin1String(key->name), m_section),
                           QStringLiteral("Keep one of the two."));
        section.insert(QLatin1String(key->name), figure);
        return {};
    }

    [[nodiscard]] static LanguageLimits limitsOf(const Section &section, LanguageLimits limits)
    {
        limits.maxCharactersPerSecond =
            section.value(QStringLiteral("max-characters-per-second"), limits.maxCharactersPerSecond);
        limits.maxLineLength = int(section.value(QStringLiteral("max-line-length"), limits.maxLineLength));
        limits.maxLines = int(section.value(QStringLiteral("max-lines"), limits.maxLines));
        limits.minDurationMs = qint64(section.value(QStringLiteral("min-duration-ms"), double(limits.minDurationMs)));
        limits.maxDurationMs = qint64(section.value(QStringLiteral("max-duration-ms"), double(limits.maxDurationMs)));
        return limits;
    }

    [[nodiscard]] Error contradiction(const QString &section, qint64 minMs, qint64 maxMs) const
    {
        return invalid(m_lineOf.value(section, 1),
                       QStringLiteral("In [%1] the shortest duration (%2 ms) is longer than the longest (%3 ms).")
                           .arg(section, QString::number(minMs), QString::number(maxMs)),
                       QStringLiteral("Lower min-duration-ms or raise max-duration-ms."));
    }

    [[nodiscard]] Result<Profile> assemble() const
    {
        Profile profile = Profile::standard();
        profile.languages.clear();
        profile.maxCharactersPerSecondOfLevel.clear();
        const QString any = QStringLiteral("language *");
        profile.fallback = limitsOf(m_sections.value(any), profile.fallback);
        if (profile.fallback.minDurationMs > profile.fallback.maxDurationMs)
            return contradiction(any, profile.fallback.minDurationMs, profile.fallback.maxDurationMs);
        for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it) {
            const QString what = it.key().section(u' ', 1);
            if (it.key().startsWith(u"language ") && what != u"*") {
                const LanguageLimits limits = limitsOf(it.value(), profile.fallback);
                if (limits.minDurationMs > limits.maxDurationMs)
                    return contradiction(it.key(), limits.minDurationMs, limits.maxDurationMs);
                profile.languages.insert(what, limits);
            } else if (it.key().startsWith(u"level ") && !it.value().isEmpty()) {
                profile.maxCharactersPerSecondOfLevel.insert(*parseLevel(what), it.value().first());
            }
        }
        profile.minGapFrames = int(
            m_sections.value(QStringLiteral("general")).value(QStringLiteral("min-gap-frames"), profile.minGapFrames));
        const Section lesson = m_sections.value(QStringLiteral("lesson"));
        profile.minLessonMs = int(lesson.value(QStringLiteral("min-duration-ms"), profile.minLessonMs));
        profile.maxLessonMs = int(lesson.value(QStringLiteral("max-duration-ms"), profile.maxLessonMs));
        if (profile.minLessonMs > profile.maxLessonMs)
            return contradiction(QStringLiteral("lesson"), profile.minLessonMs, profile.maxLessonMs);
        profile.weights = m_weights;
        return profile;
    }

    int m_line = 0;
    QString m_section;
    QMap<QString, Section> m_sections;
    QMap<QString, int> m_lineOf;
    QMap<QString, std::optional<Severity>> m_weights;
};

void writeLimits(QString &out, const LanguageLimits &limits, const LanguageLimits *unless)
{
    const auto line = [&](const char *name, double value, double other) {
        if (!unless || value != other)
            out += QStringLiteral("%1 = %2\n").arg(QLatin1String(name), number(value));
    };
    const LanguageLimits &base = unless ? *unless : limits;
    line("max-characters-per-second", limits.maxCharactersPerSecond, base.maxCharactersPerSecond);
    line("max-line-length", limits.maxLineLength, base.maxLineLength);
    line("max-lines", limits.maxLines, base.maxLines);
    line("min-duration-ms", double(limits.minDurationMs), double(base.minDurationMs));
    line("max-duration-ms", double(limits.maxDurationMs), double(base.maxDurationMs));
}

} // namespace

QByteArray writeProfile(const Profile &profile)
{
    QString out = QStringLiteral("# CineFluent quality profile\n"
                                 "\n"
                                 "[general]\n"
                                 "min-gap-frames = %1\n"
                                 "\n"
                                 "[lesson]\n"
                                 "min-duration-ms = %2\n"
                                 "max-duration-ms = %3\n"
                                 "\n"
                                 "# every language without a section of its own\n"
                                 "[language *]\n")
                      .arg(profile.minGapFrames)
                      .arg(profile.minLessonMs)
                      .arg(profile.maxLessonMs);
    writeLimits(out, profile.fallback, nullptr);
    for (auto it = profile.languages.cbegin(); it != profile.languages.cend(); ++it) {
        out += QStringLiteral("\n[language %1]\n").arg(it.key());
        writeLimits(out, it.value(), &profile.fallback);
    }
    if (!profile.maxCharactersPerSecondOfLevel.isEmpty())
        out += QStringLiteral("\n# lessons of these levels are held to a slower speed\n");
    for (auto it = profile.maxCharactersPerSecondOfLevel.cbegin(); it != profile.maxCharactersPerSecondOfLevel.cend();
         ++it)
        out += QStringLiteral("[level %1]\nmax-characters-per-second = %2\n")
                   .arg(cinefluent::toString(it.key()), number(it.value()));
    if (!profile.weights.isEmpty())
        out += QStringLiteral("\n[checks]\n");
    for (auto it = profile.weights.cbegin(); it != profile.weights.cend(); ++it)
        out += QStringLiteral("%1 = %2\n").arg(it.key(), it.value() ? toString(*it.value()) : QStringLiteral("off"));
    return out.toUtf8();
}

Result<Profile> readProfile(const QByteArray &file)
{
    if (file.size() > maxFileBytes)
        return makeError(ErrorKind::TooLarge, QStringLiteral("quality_profile_too_large"),
                         QStringLiteral("The file is no quality profile: it is larger than 256 KiB. Nothing has been "
                                        "changed. Choose a file that CineFluent has exported."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(file);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return makeError(ErrorKind::InvalidInput, QStringLiteral("quality_profile_invalid"),
                         QStringLiteral("The file is no quality profile: it is not UTF-8 text. Nothing has been "
                                        "changed. Choose a file that CineFluent has exported."));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return Reader().read(text);
}

} // namespace cinefluent::quality
