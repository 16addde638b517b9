// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/importheadwords.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

#include <QSet>

namespace cinefluent::studio {

ImportHeadwords::ImportHeadwords(QList<Headword> added, QList<Headword> changed)
    : m_added(std::move(added))
    , m_changed(std::move(changed))
{
}

QByteArray ImportHeadwords::verb() const
{
    return "import_headwords";
}

Result<ChangeSet> ImportHeadwords::plan(const ProjectContent &content) const
{
    ChangePlan plan(content);
    QSet<std::pair<QString, QString>> seen;
    for (const Headword &headword : m_added) {
        if (content.findHeadword(headword.id))
            return commanderrors::headwordInvalid(QStringLiteral("id"));
        if (const auto usable = commanderrors::checkHeadword(headword, content); !usable)
            return usable.error();
        const std::pair key(headword.word, headword.language);
        if (seen.contains(key))
            return commanderrors::headwordExists(headword.word);
        seen.insert(key);
        plan.put(headword);
    }
    for (const Headword &headword : m_changed) {
        if (!content.findHeadword(headword.id))
            return commanderrors::headwordNotFound();
        if (const auto usable = commanderrors::checkHeadword(headword, content); !usable)
            return usable.error();
        plan.put(headword);
    }
    return plan.take();
}

} // namespace cinefluent::studio
