// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/cli/exitcodes.h"

#include <QHash>

namespace cinefluent::studio {

namespace {

struct CodePrefix
{
    const char *prefix;
    ExitCode exit;
};

// The first that fits; codes are stable, so this is too.
constexpr CodePrefix prefixes[] = {
    {"cancelled", ExitCode::Cancelled},
    {"publish_blocked", ExitCode::CheckFailed},
    {"no_lessons", ExitCode::CheckFailed},
    {"project_not_found", ExitCode::NotFound},
    {"film_missing", ExitCode::NotFound},
    {"film_not_set", ExitCode::NotFound},
    {"media_not_found", ExitCode::NotFound},
    {"subtitle_read_failed", ExitCode::NotFound},
    {"upload_file_missing", ExitCode::NotFound},
    {"lesson_not_found", ExitCode::NotFound},
    {"password_", ExitCode::Usage},
    {"language_invalid", ExitCode::Usage},
    {"title_required", ExitCode::Usage},
    {"format_unknown", ExitCode::Usage},
    {"encoding_unknown", ExitCode::Usage},
    {"server_address_invalid", ExitCode::Usage},
    {"server_insecure", ExitCode::Usage},
    {"media_", ExitCode::InputRejected},
    {"film_", ExitCode::InputRejected},
    {"subtitle_", ExitCode::InputRejected},
    {"not_a_project", ExitCode::InputRejected},
    {"project_too_new", ExitCode::InputRejected},
    {"project_damaged", ExitCode::InputRejected},
    {"nothing_to_export", ExitCode::InputRejected},
    {"disk_full", ExitCode::Storage},
    {"encode_disk_full", ExitCode::Storage},
    {"file_", ExitCode::Storage},
    {"project_", ExitCode::Storage},
    {"work_folder_unusable", ExitCode::Storage},
    {"encode", ExitCode::Failed},
    {"lesson_", ExitCode::Failed},
    {"sample_", ExitCode::Failed},
    {"server_", ExitCode::Network},
    {"answer_invalid", ExitCode::Network},
};

} // namespace

ExitCode exitCodeOf(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return ExitCode::Cancelled;
    for (const CodePrefix &entry : prefixes) {
        if (error.code.startsWith(QLatin1StringView(entry.prefix)))
            return entry.exit;
    }
    switch (error.kind) {
    case ErrorKind::Unauthenticated:
    case ErrorKind::PermissionDenied:
    case ErrorKind::InvalidInput:
    case ErrorKind::Conflict:
    case ErrorKind::NotFound:
    case ErrorKind::TooLarge:
    case ErrorKind::RateLimited:
    case ErrorKind::Unsupported:
        return ExitCode::Refused; // all that is left are answers of the server
    case ErrorKind::Unavailable:
        return ExitCode::Network;
    default:
        return ExitCode::Failed;
    }
}

const char *exitCodeHelp()
{
    return "Exit codes:\n"
           "  0  done\n"
           "  1  failed for another reason\n"
           "  2  options that do not go together\n"
           "  3  project, film or subtitle file not found\n"
           "  4  the check found errors; they block publishing too\n"
           "  5  a file that cannot be read as what it should be\n"
           "  6  the server cannot be reached or does not answer\n"
           "  7  the server refused: password, rights or content\n"
           "  8  disk full, no permission, or the project is open elsewhere\n"
           "  130  cancelled with Ctrl+C\n";
}

} // namespace cinefluent::studio
