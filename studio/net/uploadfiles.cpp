// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/uploadfiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cinefluent::studio {

Error uploadFileMissing(const QString &path)
{
    return makeError(ErrorKind::NotFound, QStringLiteral("upload_file_missing"),
                     QCoreApplication::translate("Network", "A file to upload is not there any more. Publish again to "
                                                            "make it anew."),
                     path);
}

Error uploadFileChanged(const QString &path)
{
    return makeError(ErrorKind::Conflict, QStringLiteral("upload_file_changed"),
                     QCoreApplication::translate("Network", "A file to upload has changed meanwhile. Publish again to "
                                                            "make it anew."),
                     path);
}

Result<void> checkUploadFile(const UploadObject &object)
{
    const QFileInfo file(object.path);
    if (!file.isFile())
        return uploadFileMissing(object.path);
    if (file.size() != object.sizeBytes)
        return uploadFileChanged(object.path);
    return {};
}

Error uploadNotUnderstood(const QString &detail)
{
    return makeError(ErrorKind::Unsupported, QStringLiteral("server_answer_invalid"),
                     QCoreApplication::translate("Network", "The server's answer to an upload was not understood. "
                                                            "Nothing was lost; try again later."),
                     detail);
}

} // namespace cinefluent::studio
