// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/scenecuts.h"

namespace cinefluent::studio {

/// The scene cuts of films that were looked through to the end, one file a film: a sealed file (cachefile.h) of magic
/// "CFCUTS01" that holds the number of cuts (32 bits), then of each the kind (8 bits), the frame, three times in
/// microseconds (`time`, start and end of `range`) and the score in millionths (32 bits); all little endian.
class CutCache
{
public:
    explicit CutCache(QString folder);

    /// Nothing where there is no file or where it is damaged; a damaged one is removed.
    [[nodiscard]] std::optional<QList<SceneCut>> load(const QByteArray &contentHash) const;
    /// As cachefile::write().
    [[nodiscard]] Result<void> save(const QByteArray &contentHash, const QList<SceneCut> &cuts) const;
    [[nodiscard]] QString pathOf(const QByteArray &contentHash) const;

private:
    QString m_folder;
};

} // namespace cinefluent::studio
