// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/community/moderationrows.h"

#include "server/services/community/posttext.h"

namespace cinefluent::server {

namespace {

constexpr qsizetype maxNoteCharacters = 1'000;

const QStringList &reasons()
{
    static const QStringList names{QStringLiteral("spam"),      QStringLiteral("harassment"), QStringLiteral("hate"),
                                   QStringLiteral("sexual"),    QStringLiteral("violence"),   QStringLiteral("spoiler"),
                                   QStringLiteral("off_topic"), QStringLiteral("other")};
    return names;
}

const QStringList &states()
{
    static const QStringList names{QStringLiteral("open"), QStringLiteral("dismissed"), QStringLiteral("hidden")};
    return names;
}

const QStringList &verdicts()
{
    static const QStringList names{QStringLiteral("dismiss"), QStringLiteral("hide"), QStringLiteral("restore")};
    return names;
}

/// The place of the member's text among `names`; an offence where it is none of them.
qsizetype readChoice(api::ObjectReader &reader, const char *member, const QStringList &names)
{
    const qsizetype before = reader.offences().fields().size();
    const qsizetype index = names.indexOf(reader.string(member, 20));
    if (index < 0 && reader.offences().fields().size() == before)
        reader.offend(member, "not_a_choice",
                      QStringLiteral("One of %1 is expected.").arg(names.join(QStringLiteral(", "))));
    return std::max<qsizetype>(index, 0);
}

QString readNote(api::ObjectReader &reader)
{
    const qsizetype before = reader.offences().fields().size();
    const QString written = reader.has("note") ? reader.nullableString("note", 4 * maxNoteCharacters) : QString();
    if (written.isEmpty() || reader.offences().fields().size() > before)
        return {};
    PostText text = postTextFrom(written, maxNoteCharacters);
    if (text.offence)
        reader.offend("note", text.offence->code, text.offence->message);
    return text.text;
}

} // namespace

QString toString(ReportReason reason)
{
    return reasons().at(qsizetype(reason));
}

QString toString(CaseState state)
{
    return states().at(qsizetype(state));
}

QString toString(ModerationVerdict verdict)
{
    return verdicts().at(qsizetype(verdict));
}

std::optional<CaseState> caseStateFrom(QStringView text)
{
    const qsizetype index = states().indexOf(text);
    return index < 0 ? std::nullopt : std::optional(CaseState(index));
}

ReportDraft readReport(api::ObjectReader &reader)
{
    const auto reason = ReportReason(readChoice(reader, "reason", reasons()));
    return {reason, readNote(reader)};
}

Decision readDecision(api::ObjectReader &reader)
{
    const auto verdict = ModerationVerdict(readChoice(reader, "decision", verdicts()));
    return {verdict, readNote(reader)};
}

} // namespace cinefluent::server
