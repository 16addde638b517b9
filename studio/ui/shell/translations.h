// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace cinefluent::studio {

/// Installs Qt's texts and the studio's own for `locale`. English is a translation too: it holds the plural forms. What
/// a language lacks is shown in English.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace cinefluent::studio
