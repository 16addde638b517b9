// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace cinefluent::server {

/// Why a message was refused before any handler saw it.
enum class Reject : std::uint8_t
{
    None,
    MalformedRequestLine,
    BareLineFeed,
    MethodUnknown,
    VersionUnsupported,
    TargetTooLong,
    TargetMalformed,
    HeadTooLarge,
    TooManyFields,
    FieldMalformed,
    FieldFolded,
    HostMissing,
    HostRepeated,
    HostMalformed,
    FramingConflict,
    LengthMalformed,
    LengthRepeated,
    CodingMalformed,
    CodingUnsupported,
    ExpectationUnsupported,
    BodyTooLarge,
    ChunkMalformed,
    TrailerTooLarge,
    TrailerMalformed,
    HeadTimeout,
    BodyTimeout,
    StorageFull
};

/// How a refusal is answered. `code` is stable and labels the metric; `message` is for people.
struct Rejection
{
    int status;
    const char *code;
    const char *message;
};

[[nodiscard]] const Rejection &rejectionOf(Reject reason);

} // namespace cinefluent::server
