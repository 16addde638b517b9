// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cinefluent::server {

/// `stem` with the usual extension of a media type, e.g. ("lesson", "video/mp4") → "lesson.mp4"; ".bin" for a type
/// without one. The name stands in the signed URL, so it is also what the type of the answer is read from.
[[nodiscard]] QString mediaName(const QString &stem, QStringView contentType);

/// The other way round; "application/octet-stream" for an extension not known.
[[nodiscard]] QByteArray contentTypeOf(QStringView name);

} // namespace cinefluent::server
