// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/framerate.h"
#include "common/timeline/mediatime.h"

#include <QSize>
#include <QString>

namespace cinefluent::studio {

/// A place where a film is.
struct MediaLocation
{
    QString path;         ///< absolute
    QString relativePath; ///< from the project's folder, tried first, so that both may move together; may be empty

    friend bool operator==(const MediaLocation &, const MediaLocation &) = default;
};

/// The film a project is about. The film stays outside the project and is found again by its content when moved.
struct MediaReference
{
    QString path;         ///< absolute, where it was when it was chosen (see ProjectDocument::mediaLocation); empty
                          ///< where no film is set
    QString relativePath; ///< the same from the project's folder; may be empty
    qint64 sizeBytes = 0;
    QString contentHash; ///< lowercase hex, see scenarios/mediafingerprint.h
    MediaTime duration;
    FrameRate frameRate; ///< nominal where `hasVariableFrameRate`
    bool hasVariableFrameRate = false;
    qint64 frameCount = 0;
    QSize sizePixels; ///< as displayed: after the pixel aspect ratio and rotation

    [[nodiscard]] bool isSet() const { return !path.isEmpty(); }

    friend bool operator==(const MediaReference &, const MediaReference &) = default;
};

} // namespace cinefluent::studio
