// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/theme/theme.h"

#include <QProxyStyle>

namespace cinefluent::studio {

/// Fusion with the studio's own line icons wherever Qt would draw its own: message boxes, file dialogs, fields to
/// clear. Dialog buttons carry words alone.
class StudioStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit StudioStyle(const ThemeColors &colors);

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    QPixmap standardPixmap(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;

private:
    /// Null where Fusion's own is as good.
    [[nodiscard]] QIcon ownIcon(StandardPixmap icon) const;

    ThemeColors m_colors;
};

} // namespace cinefluent::studio
