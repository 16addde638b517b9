// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/widgets/levelbox.h"

namespace cinefluent::studio {

namespace {

QString meaningOf(Level level)
{
    switch (level) {
    case Level::A1:
        return LevelBox::tr("A1 · beginner");
    case Level::A2:
        return LevelBox::tr("A2 · elementary");
    case Level::B1:
        return LevelBox::tr("B1 · intermediate");
    case Level::B2:
        return LevelBox::tr("B2 · upper intermediate");
    case Level::C1:
        return LevelBox::tr("C1 · advanced");
    case Level::C2:
        return LevelBox::tr("C2 · mastery");
    }
    return {};
}

} // namespace

LevelBox::LevelBox(Unknown unknown, QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    if (unknown == Unknown::Allowed)
        addItem(QStringLiteral("–"), QString());
    for (const Level level : allLevels)
        addItem(meaningOf(level), toString(level));
}

void LevelBox::setLevel(std::optional<Level> newLevel)
{
    setCurrentIndex(std::max(0, findData(newLevel ? toString(*newLevel) : QString())));
}

std::optional<Level> LevelBox::level() const
{
    return parseLevel(currentData().toString());
}

} // namespace cinefluent::studio
