// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setasideword.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

namespace cinefluent::studio {

namespace {

constexpr qsizetype maxKeyLength = 255;
constexpr QLatin1String ignored("ignored");
constexpr QLatin1String known("known");

} // namespace

SetAsideWord::SetAsideWord(QString key, WordStanding standing)
    : m_key(std::move(key))
    , m_standing(standing)
{
}

QByteArray SetAsideWord::verb() const
{
    switch (m_standing) {
    case WordStanding::Ignored:
        return "ignore_word";
    case WordStanding::Known:
        return "know_word";
    case WordStanding::Suggested:
        break;
    }
    return "suggest_word_again";
}

Result<ChangeSet> SetAsideWord::plan(const ProjectContent &content) const
{
    if (m_key.isEmpty() || m_key.size() > maxKeyLength)
        return commanderrors::headwordInvalid(QStringLiteral("word"));
    ProjectSettings settings = content.settings();
    if (m_standing == WordStanding::Suggested)
        settings.setAsideWords.remove(m_key);
    else
        settings.setAsideWords.insert(m_key, m_standing == WordStanding::Ignored ? ignored : known);
    ChangePlan plan(content);
    plan.put(settings);
    return plan.take();
}

WordStanding standingOf(const ProjectSettings &settings, const QString &key)
{
    const QString text = settings.setAsideWords.value(key);
    if (text == ignored)
        return WordStanding::Ignored;
    return text == known ? WordStanding::Known : WordStanding::Suggested;
}

} // namespace cinefluent::studio
