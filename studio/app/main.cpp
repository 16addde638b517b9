// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/app/application.h"
#include "studio/scenarios/cli/commandline.h"

int main(int argc, char **argv)
{
    using namespace cinefluent::studio;
    return wantsCommandLine(argc, argv) ? runCommandLine(argc, argv) : runWindow(argc, argv);
}
