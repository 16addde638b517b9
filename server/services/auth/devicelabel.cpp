// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/auth/devicelabel.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace cinefluent::server {

namespace {

constexpr qsizetype maxLabelLength = 60;
constexpr qsizetype maxParsedBytes = 512;

using Names = std::pair<const char *, const char *>; ///< what the header contains, what it is called

// The order matters: browsers name those they imitate.
constexpr std::array<Names, 8> programs{{{"Edg", "Edge"},
                                         {"OPR/", "Opera"},
                                         {"SamsungBrowser/", "Samsung Internet"},
                                         {"Firefox/", "Firefox"},
                                         {"FxiOS/", "Firefox"},
                                         {"CriOS/", "Chrome"},
                                         {"Chrome/", "Chrome"},
                                         {"Safari/", "Safari"}}};
constexpr std::array<Names, 7> systems{{{"Android", "Android"},
                                        {"iPhone", "iPhone"},
                                        {"iPad", "iPad"},
                                        {"Windows", "Windows"},
                                        {"Mac OS X", "macOS"},
                                        {"CrOS", "ChromeOS"},
                                        {"Linux", "Linux"}}};

template<size_t Count>
QString firstOf(const std::array<Names, Count> &names, QByteArrayView text)
{
    for (const auto &[part, name] : names) {
        if (text.contains(QByteArrayView(part)))
            return QString::fromLatin1(name);
    }
    return {};
}

} // namespace

QString deviceLabel(QByteArrayView userAgent)
{
    static const QRegularExpression product(QStringLiteral("\\A[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)?"));
    const QByteArrayView agent = userAgent.first(std::min(userAgent.size(), maxParsedBytes)).trimmed();
    QString program = agent.startsWith("Mozilla/") ? firstOf(programs, agent) : QString();
    if (program.isEmpty())
        program = product.match(QString::fromLatin1(agent)).captured(0);
    if (program.startsWith(QLatin1String("Mozilla/")))
        program = QStringLiteral("Browser");
    const QString system = firstOf(systems, agent);
    if (program.isEmpty())
        return system;
    return (system.isEmpty() ? program : program + QStringLiteral(" on ") + system).left(maxLabelLength);
}

} // namespace cinefluent::server
