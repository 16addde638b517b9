// SPDX-License-Identifier: GPL-3.0-or-later
// The studio without its window, for tests.
#include "studio/scenarios/cli/commandline.h"

int main(int argc, char **argv)
{
    return cinefluent::studio::wantsCommandLine(argc, argv) ? cinefluent::studio::runCommandLine(argc, argv) : 99;
}
