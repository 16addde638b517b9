// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cinefluent::studio {

/// Exit codes of `cinefluent-studio` without a window; stable, listed by --help.
enum class ExitCode
{
    Done = 0,
    Failed = 1,        ///< anything not below
    Usage = 2,         ///< options that do not go together
    NotFound = 3,      ///< project, film or subtitle file missing or not one
    CheckFailed = 4,   ///< --check found errors, or publishing is blocked by them
    InputRejected = 5, ///< a file that cannot be read as what it should be
    Network = 6,       ///< the server cannot be reached or does not answer
    Refused = 7,       ///< wrong credentials, no editor, or the server refuses the release
    Storage = 8,       ///< disk full, no permission, project locked
    Cancelled = 130    ///< by Ctrl+C
};

/// Whether these arguments ask for a run without a window: --publish, --check, --create-sample, --import, --export,
/// --vocabulary, --sync,
/// --help, --version, or options that are none of the window's.
[[nodiscard]] bool wantsCommandLine(int argc, char **argv);

/// Runs it, without a display, on a QCoreApplication of its own (none may exist yet), and returns the exit code.
/// Results go to standard output (one JSON document with --json), progress and errors to standard error.
[[nodiscard]] int runCommandLine(int argc, char **argv);

} // namespace cinefluent::studio
