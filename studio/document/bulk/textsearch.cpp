// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/bulk/textsearch.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>

namespace cinefluent::studio {

namespace {

struct TextSearchText
{
    Q_DECLARE_TR_FUNCTIONS(TextSearch)
};

/// Steps of one match: a subtitle needs a few hundred.
constexpr QLatin1StringView stepLimit("(*LIMIT_MATCH=100000)");

Error tooSlow()
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("search_too_slow"),
                     TextSearchText::tr("This pattern takes too long: it can match in too many ways. Nothing was "
                                        "changed; make repeated groups such as (a+)+ simpler."));
}

} // namespace

TextSearch::TextSearch(SearchQuery query, QRegularExpression expression)
    : m_query(std::move(query))
    , m_expression(std::move(expression))
{
}

Result<TextSearch> TextSearch::make(const SearchQuery &query)
{
    if (query.pattern.isEmpty()) {
        return makeError(ErrorKind::InvalidInput, QStringLiteral("pattern_empty"),
                         TextSearchText::tr("Say what to look for."));
    }
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.matchesCase);
    const QString core = query.isRegularExpression ? query.pattern : QRegularExpression::escape(query.pattern);
    QString prefix = stepLimit;
    if (query.wholeWords)
        prefix += QLatin1StringView("(?<!\\w)(?:");
    const QString suffix = query.wholeWords ? QStringLiteral(")(?!\\w)") : QString();
    // Alone first: what is wrong with it must not be blamed on what stands around it.
    for (const auto &[text, before] :
         {std::pair(core, qsizetype(0)), std::pair(prefix + core + suffix, prefix.size())}) {
        const QRegularExpression expression(text, options);
        if (!expression.isValid()) {
            const qsizetype at = std::clamp<qsizetype>(expression.patternErrorOffset() - before, 0, core.size());
            return makeError(ErrorKind::InvalidInput, QStringLiteral("pattern_invalid"),
                             TextSearchText::tr("The pattern has a fault at character %1: %2.")
                                 .arg(at + 1)
                                 .arg(expression.errorString()));
        }
    }
    return TextSearch(query, QRegularExpression(prefix + core + suffix, options));
}

Result<QList<std::pair<qsizetype, qsizetype>>> TextSearch::matchesIn(const QString &text) const
{
    QList<std::pair<qsizetype, qsizetype>> found;
    QRegularExpressionMatchIterator each = m_expression.globalMatch(text);
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        if (match.capturedLength() > 0)
            found.append({match.capturedStart(), match.capturedLength()});
    }
    // An iterator ends alike where there is no more and where the limit was hit.
    const qsizetype last = found.isEmpty() ? 0 : found.constLast().first + found.constLast().second;
    if (!m_expression.match(text, last).isValid())
        return tooSlow();
    return found;
}

Result<void> TextSearch::visit(const ProjectContent &content, std::chrono::milliseconds budget,
                               const Visitor &visitor) const
{
    const QDeadlineTimer deadline(budget);
    const auto visitCue = [&](const Cue &cue) -> Result<void> {
        if (deadline.hasExpired())
            return tooSlow();
        for (const auto &[flag, field] : {std::pair(SearchField::Text, CueTextField::Text),
                                          std::pair(SearchField::Translation, CueTextField::Translation),
                                          std::pair(SearchField::Notes, CueTextField::Notes)}) {
            if (!m_query.fields.testFlag(flag))
                continue;
            if (const Result<void> done = visitor(cue, field, textOf(cue, field, m_query.language)); !done)
                return done;
        }
        return {};
    };
    if (m_query.scope.isEmpty()) {
        for (const Cue &cue : content.cues()) {
            if (const Result<void> done = visitCue(cue); !done)
                return done;
        }
        return {};
    }
    for (const CueId id : m_query.scope) {
        const Cue *cue = content.findCue(id);
        if (const Result<void> done = cue ? visitCue(*cue) : Result<void>(); !done)
            return done;
    }
    return {};
}

Result<QList<TextMatch>> TextSearch::matches(const ProjectContent &content, std::chrono::milliseconds budget) const
{
    QList<TextMatch> all;
    const Result<void> done =
        visit(content, budget, [&](const Cue &cue, CueTextField field, const QString &text) -> Result<void> {
            const auto found = matchesIn(text);
            if (!found)
                return found.error();
            for (const auto &[start, length] : *found)
                all.append({cue.id, field, start, length});
            return {};
        });
    if (!done)
        return done.error();
    return all;
}

QString TextSearch::expanded(const QRegularExpressionMatch &match, const QString &with) const
{
    if (!m_query.isRegularExpression)
        return with;
    QString result;
    for (qsizetype i = 0; i < with.size(); ++i) {
        const QChar sign = with.at(i);
        const QChar next = i + 1 < with.size() ? with.at(i + 1) : QChar();
        if ((sign != u'\\' && sign != u'$') || next.isNull()) {
            result += sign;
            continue;
        }
        ++i;
        if (next.isDigit())
            result += match.captured(next.digitValue());
        else if (sign == u'\\' && (next == u'n' || next == u't'))
            result += next == u'n' ? u'\n' : u'\t';
        else if (next == sign)
            result += sign;
        else
            result += QString(sign) + next;
    }
    return result;
}

TextReplacement TextSearch::made(CueId cue, CueTextField field, const QString &text) const
{
    return {cue, field, field == CueTextField::Translation ? m_query.language : QString(), text};
}

Result<QList<TextReplacement>> TextSearch::replacements(const ProjectContent &content, const QString &with,
                                                        std::chrono::milliseconds budget) const
{
    QList<TextReplacement> all;
    const Result<void> done =
        visit(content, budget, [&](const Cue &cue, CueTextField field, const QString &text) -> Result<void> {
            const auto found = matchesIn(text);
            if (!found)
                return found.error();
            QString result;
            qsizetype at = 0;
            for (const auto &[start, length] : *found) {
                result += QStringView(text).sliced(at, start - at);
                result += expanded(m_expression.match(text, start), with);
                at = start + length;
            }
            result += QStringView(text).sliced(at);
            if (result != text)
                all.append(made(cue.id, field, result));
            return {};
        });
    if (!done)
        return done.error();
    return all;
}

std::optional<TextReplacement> TextSearch::replacement(const ProjectContent &content, const TextMatch &match,
                                                       const QString &with) const
{
    const Cue *cue = content.findCue(match.cue);
    if (!cue)
        return std::nullopt;
    const QString text = textOf(*cue, match.field, m_query.language);
    if (match.start > text.size())
        return std::nullopt;
    const QRegularExpressionMatch found = m_expression.match(text, match.start);
    if (!found.hasMatch() || found.capturedStart() != match.start || found.capturedLength() != match.length)
        return std::nullopt;
    return made(cue->id, match.field,
                text.left(match.start) + expanded(found, with) + text.mid(match.start + match.length));
}

} // namespace cinefluent::studio
