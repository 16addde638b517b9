// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/theme/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function and so must stand outside any namespace.
static void initialiseUiResources()
{
    Q_INIT_RESOURCE(studio_ui);
}

namespace cinefluent::studio {

void ensureUiResources()
{
    initialiseUiResources();
}

} // namespace cinefluent::studio
