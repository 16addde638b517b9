// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/encode/fragmentedmp4.h"
#include "common/encode/packagebuilder.h"

namespace cinefluent::encode {

/// The system id of the common `pssh` box, which names keys and nothing else (W3C "cenc" Initialization Data Format);
/// browsers' Clear Key takes it.
[[nodiscard]] QUuid commonPsshSystem();

/// A `pssh` box, version 1, of commonPsshSystem() for one key.
[[nodiscard]] QByteArray commonPssh(const QUuid &keyId);

/// Writes a fragmented MP4 of one H.264 or AAC track anew with Common Encryption, scheme "cenc" (ISO/IEC 23001-7):
/// AES-128 in counter mode, initialisation vectors of 8 bytes that count the file's samples from `firstVector` on;
/// files of one key must not share a vector. Of pictures, the NAL units of slices are encrypted from behind their
/// headers on, in whole blocks of 16 bytes; of sound, whole samples. `plain` is what readFragmentedMp4() says of
/// `source`. Returns the same of `target`, where each fragment lies elsewhere. Errors: "encode_failed" (a source that
/// our own encoder does not write), "encode_disk_full", "work_folder_unusable", "cancelled".
[[nodiscard]] Result<FragmentedMp4> writeCommonEncrypted(const QString &source, const QString &target,
                                                         const FragmentedMp4 &plain, const StreamKey &key,
                                                         quint64 firstVector, const std::stop_token &stop);

} // namespace cinefluent::encode
