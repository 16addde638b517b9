// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/maintoolbar.h"

#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/theme/icon.h"

#include <QToolButton>

namespace cinefluent::studio {

MainToolBar::MainToolBar(const ActionRegistry &registry, const Theme &theme, const QualityMonitor &quality)
    : QToolBar(tr("Tools"))
    , m_theme(theme)
    , m_quality(quality)
{
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setIconSize(QSize(20, 20));
    for (const char *id : {"file.open", "subtitles.import", "", "edit.undo", "edit.redo", "", "cue.add", "cue.split",
                           "cue.merge", "", "vocabulary.addFromCue", "lesson.add", "", "timeline.zoomOut",
                           "timeline.zoomIn", "timeline.zoomFit", "timeline.snap"}) {
        if (*id == '\0')
            addSeparator();
        else
            addButton(registry, QString::fromLatin1(id), Qt::ToolButtonIconOnly);
    }
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    QToolButton *commands = addButton(registry, QStringLiteral("view.palette"), Qt::ToolButtonTextBesideIcon);
    const auto nameCommands = [commands] {
        const QString key = commands->defaultAction()->shortcut().toString(QKeySequence::NativeText);
        commands->setText(key.isEmpty() ? tr("Commands") : tr("Commands  %1").arg(key));
    };
    nameCommands();
    connect(commands->defaultAction(), &QAction::changed, commands, nameCommands);
    addSeparator();
    m_findings = addButton(registry, QStringLiteral("view.quality"), Qt::ToolButtonTextBesideIcon);
    m_findings->setObjectName(QStringLiteral("qualityButton"));
    m_publish = addButton(registry, QStringLiteral("publish.publish"), Qt::ToolButtonTextBesideIcon);
    m_publish->setObjectName(QStringLiteral("primary"));
    // Their looks depend on more than the action: text and icon are set here whenever the action has set its own.
    connect(m_findings->defaultAction(), &QAction::changed, this, &MainToolBar::showState);
    connect(m_publish->defaultAction(), &QAction::changed, this, &MainToolBar::showState);
    connect(&quality, &QualityMonitor::issuesChanged, this, &MainToolBar::showState);
    connect(&theme, &Theme::changed, this, &MainToolBar::showState);
    showState();
}

QToolButton *MainToolBar::addButton(const ActionRegistry &registry, const QString &id, Qt::ToolButtonStyle style)
{
    QAction *action = registry.action(id);
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setIconSize(iconSize());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')).remove(QChar(0x2026)));
    addWidget(button);
    return button;
}

void MainToolBar::showState()
{
    const ThemeColors &colors = m_theme.colors();
    m_publish->setText(tr("Publish"));
    m_publish->setIcon(colouredIcon(QStringLiteral("publish"), colors.accentText));
    const int errors = m_quality.count(quality::Severity::Error);
    const int warnings = m_quality.count(quality::Severity::Warning);
    const int shown = errors > 0 ? errors : warnings;
    m_findings->setText(shown > 0 ? tr("Quality  %1").arg(shown) : tr("Quality"));
    m_findings->setToolTip(
        tr("%1, %2").arg(tr("%n error(s)", nullptr, errors), tr("%n warning(s)", nullptr, warnings)));
    m_findings->setIcon(errors > 0     ? colouredIcon(QStringLiteral("error"), colors.error)
                        : warnings > 0 ? colouredIcon(QStringLiteral("warning"), colors.warning)
                                       : colouredIcon(QStringLiteral("quality"), colors.success));
}

} // namespace cinefluent::studio
