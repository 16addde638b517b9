// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/theme/studiostyle.h"

#include "studio/ui/theme/icon.h"

#include <QStyleFactory>
#include <QWidget>

namespace cinefluent::studio {

StudioStyle::StudioStyle(const ThemeColors &colors)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_colors(colors)
{
}

int StudioStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon StudioStyle::ownIcon(StandardPixmap icon) const
{
    switch (icon) {
    case SP_MessageBoxInformation:
        return colouredIcon(QStringLiteral("info"), m_colors.accent);
    case SP_MessageBoxWarning:
        return colouredIcon(QStringLiteral("warning"), m_colors.warning);
    case SP_MessageBoxCritical:
        return colouredIcon(QStringLiteral("error"), m_colors.error);
    case SP_MessageBoxQuestion:
        return colouredIcon(QStringLiteral("help"), m_colors.accent);
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
        return themedIcon(QStringLiteral("close"));
    case SP_FileDialogToParent:
    case SP_ArrowUp:
        return themedIcon(QStringLiteral("up"));
    case SP_FileDialogBack:
    case SP_ArrowBack:
    case SP_ArrowLeft:
        return themedIcon(QStringLiteral("left"));
    case SP_ArrowForward:
    case SP_ArrowRight:
        return themedIcon(QStringLiteral("right"));
    case SP_ArrowDown:
        return themedIcon(QStringLiteral("down"));
    case SP_FileDialogNewFolder:
        return themedIcon(QStringLiteral("folder-add"));
    case SP_FileDialogListView:
        return themedIcon(QStringLiteral("list"));
    case SP_FileDialogDetailedView:
        return themedIcon(QStringLiteral("cues"));
    case SP_DirIcon:
    case SP_DirClosedIcon:
    case SP_DirOpenIcon:
    case SP_DirLinkIcon:
        return themedIcon(QStringLiteral("folder"));
    case SP_DirHomeIcon:
        return themedIcon(QStringLiteral("home"));
    case SP_FileIcon:
    case SP_FileLinkIcon:
        return themedIcon(QStringLiteral("file"));
    case SP_DriveHDIcon:
    case SP_DriveNetIcon:
    case SP_ComputerIcon:
    case SP_DesktopIcon:
        return themedIcon(QStringLiteral("drive"));
    case SP_ToolBarHorizontalExtensionButton:
        return themedIcon(QStringLiteral("overflow"));
    default:
        return {};
    }
}

QIcon StudioStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const QIcon own = ownIcon(icon);
    return own.isNull() ? QProxyStyle::standardIcon(icon, option, widget) : own;
}

QPixmap StudioStyle::standardPixmap(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    const QIcon own = ownIcon(pixmap);
    if (own.isNull())
        return QProxyStyle::standardPixmap(pixmap, option, widget);
    const int side = pixelMetric(PM_SmallIconSize, option, widget);
    return own.pixmap(QSize(side, side), widget ? widget->devicePixelRatio() : 1.0);
}

} // namespace cinefluent::studio
