// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/memory/memoryerrors.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(TranslationMemory)
};

} // namespace

Error toMemoryError(const Error &error)
{
    if (error.code == u"disk_full")
        return makeError(error.kind, QStringLiteral("memory_full"),
                         Sentences::tr("The disk of the translation memory is full. Your project is not affected; make "
                                       "room and the memory goes on."),
                         error.detail);
    if (error.code == u"project_locked")
        return makeError(error.kind, QStringLiteral("memory_busy"),
                         Sentences::tr("Another program is using the translation memory. Your project is not affected; "
                                       "try again in a moment."),
                         error.detail);
    if (error.code == u"project_damaged")
        return makeError(error.kind, QStringLiteral("memory_damaged"),
                         Sentences::tr("The translation memory is damaged. Your project is not affected."),
                         error.detail);
    if (error.code == u"project_not_writable")
        return makeError(error.kind, QStringLiteral("memory_not_writable"),
                         Sentences::tr("The translation memory cannot be written. Your project is not affected; check "
                                       "the folder's permissions."),
                         error.detail);
    if (error.code == u"project_io_failed")
        return makeError(error.kind, QStringLiteral("memory_io_failed"),
                         Sentences::tr("The translation memory could not be read or written. Your project is not "
                                       "affected; check the disk."),
                         error.detail);
    return error;
}

} // namespace cinefluent::studio
