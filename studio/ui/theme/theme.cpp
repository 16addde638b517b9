// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/theme/theme.h"

#include "studio/ui/theme/resources.h"
#include "studio/ui/theme/studiostyle.h"

#include <QApplication>
#include <QFile>

#include <cmath>

namespace cinefluent::studio {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QString toString(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light:
        return QStringLiteral("light");
    case ThemeMode::Dark:
        return QStringLiteral("dark");
    case ThemeMode::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeMode parseThemeMode(QStringView text)
{
    if (text.compare(u"light", Qt::CaseInsensitive) == 0)
        return ThemeMode::Light;
    if (text.compare(u"dark", Qt::CaseInsensitive) == 0)
        return ThemeMode::Dark;
    return ThemeMode::System;
}

ThemeColors lightColors()
{
    ThemeColors c;
    c.dark = false;
    c.window = QColor(0xe9ebee);
    c.panel = QColor(0xf6f7f9);
    c.raised = QColor(0xffffff);
    c.hover = QColor(0xe4e8ee);
    c.base = QColor(0xffffff);
    c.alternate = QColor(0xf7f8fa);
    c.border = QColor(0xcfd4da);
    c.text = QColor(0x1b1f24);
    c.mutedText = QColor(0x57606c);
    c.disabledText = QColor(0x9aa2ac);
    c.accent = QColor(0x1f66c2);
    c.accentText = QColor(0xffffff);
    c.selection = QColor(0xcfe1f8);
    c.selectionText = QColor(0x10213a);
    c.error = QColor(0xb3261e);
    c.warning = QColor(0x8a5300);
    c.success = QColor(0x1b6e3c);
    c.lane = QColor(0xf6f7f9);
    c.laneOther = QColor(0xeef0f3);
    c.tick = QColor(0xb6bdc6);
    c.cue = QColor(0xcfe1f8);
    c.cueText = QColor(0x123258);
    c.cueMark = QColor(0x3f78c4);
    c.translation = QColor(0xd5ecd9);
    c.translationText = QColor(0x14401f);
    c.segment = QColor(0xe6dcf6);
    c.segmentText = QColor(0x3a2463);
    c.segmentMark = QColor(0x7447b8);
    c.waveform = QColor(0x9fb0c4);
    c.waveformCore = QColor(0x5d7896);
    c.playhead = QColor(0xd4372c);
    c.snapGuide = QColor(0xb26a00);
    return c;
}

ThemeColors darkColors()
{
    ThemeColors c;
    c.dark = true;
    c.window = QColor(0x141619);
    c.panel = QColor(0x1c1f23);
    c.raised = QColor(0x2a2e34);
    c.hover = QColor(0x353a42);
    c.base = QColor(0x17191d);
    c.alternate = QColor(0x1b1e22);
    c.border = QColor(0x343941);
    c.text = QColor(0xe4e7eb);
    c.mutedText = QColor(0xa3abb6);
    c.disabledText = QColor(0x646c77);
    c.accent = QColor(0x6fb1ff);
    c.accentText = QColor(0x0b1826);
    c.selection = QColor(0x27456a);
    c.selectionText = QColor(0xf1f6fc);
    c.error = QColor(0xff8a80);
    c.warning = QColor(0xf2b45c);
    c.success = QColor(0x7bd197);
    c.lane = QColor(0x17191d);
    c.laneOther = QColor(0x1b1e22);
    c.tick = QColor(0x4a515b);
    c.cue = QColor(0x28466b);
    c.cueText = QColor(0xdbe9fa);
    c.cueMark = QColor(0x5f97d9);
    c.translation = QColor(0x274a35);
    c.translationText = QColor(0xd8f0df);
    c.segment = QColor(0x46386b);
    c.segmentText = QColor(0xeae2fb);
    c.segmentMark = QColor(0xa88df0);
    c.waveform = QColor(0x4a5d74);
    c.waveformCore = QColor(0x8099b5);
    c.playhead = QColor(0xff6b5e);
    c.snapGuide = QColor(0xf2b45c);
    return c;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QPalette paletteOf(const ThemeColors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.panel);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::ToolTipBase, colors.raised);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.mutedText);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::Button, colors.raised);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.error);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::Highlight, colors.selection);
    palette.setColor(QPalette::HighlightedText, colors.selectionText);
    palette.setColor(QPalette::Light, colors.raised.lighter(colors.dark ? 120 : 100));
    palette.setColor(QPalette::Midlight, colors.hover);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, colors.border.darker(colors.dark ? 120 : 110));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, colors.dark ? 160 : 60));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colors.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.hover);
    return palette;
}

QString styleSheetOf(const ThemeColors &colors)
{
    ensureUiResources();
    QFile file(QStringLiteral(":/cinefluent/themes/studio.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the style sheet is not in the program");
    QString sheet = QString::fromUtf8(file.readAll());
    const std::array<std::pair<const char *, QColor>, 16> tokens{{
        {"@window", colors.window},
        {"@panel", colors.panel},
        {"@raised", colors.raised},
        {"@hover", colors.hover},
        {"@base", colors.base},
        {"@alternate", colors.alternate},
        {"@border", colors.border},
        {"@textMuted", colors.mutedText},
        {"@textDisabled", colors.disabledText},
        {"@text", colors.text},
        {"@accentText", colors.accentText},
        {"@accent", colors.accent},
        {"@selectionText", colors.selectionText},
        {"@selection", colors.selection},
        {"@error", colors.error},
        {"@warning", colors.warning},
    }};
    for (const auto &[token, color] : tokens)
        sheet.replace(QLatin1String(token), color.name());
    sheet.replace(QLatin1String("@side"), colors.dark ? QLatin1String("dark") : QLatin1String("light"));
    return sheet;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    const QPalette palette = QGuiApplication::palette();
    m_systemIsDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    m_colors = m_systemIsDark ? darkColors() : lightColors();
}

void Theme::apply(QApplication &application, ThemeMode mode)
{
    m_mode = mode;
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && m_systemIsDark);
    m_colors = dark ? darkColors() : lightColors();
    QApplication::setStyle(new StudioStyle(m_colors));
    QApplication::setPalette(paletteOf(m_colors));
    application.setStyleSheet(styleSheetOf(m_colors));
    emit changed();
}

} // namespace cinefluent::studio
