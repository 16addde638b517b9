// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/theme/icon.h"

#include "studio/ui/theme/resources.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace cinefluent::studio {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/cinefluent/icons/%1.svg").arg(name);
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString name, QByteArray svg, QColor fixed)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_fixed(std::move(fixed))
    {
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_svg, m_fixed); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colorOf(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QString key =
            QStringLiteral("cf-%1-%2x%3-%4").arg(m_name).arg(size.width()).arg(size.height()).arg(colorOf(mode).name());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colorOf(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_fixed.isValid())
            return m_fixed;
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
    QByteArray m_svg;
    QColor m_fixed;
};

QIcon iconOf(const QString &name, const QColor &color)
{
    ensureUiResources();
    QFile file(pathOf(name));
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new ThemedIconEngine(name, file.readAll(), color));
}

} // namespace

QIcon themedIcon(const QString &name)
{
    return iconOf(name, {});
}

QIcon colouredIcon(const QString &name, const QColor &color)
{
    return iconOf(name, color);
}

} // namespace cinefluent::studio
