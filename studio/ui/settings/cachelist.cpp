// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/settings/cachelist.h"

#include <QDir>
#include <QDirIterator>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>

namespace cinefluent::studio {

namespace {

struct Usage
{
    qint64 sizeBytes = 0;
    int files = 0;
};

Usage usageOf(const QString &folder)
{
    Usage usage;
    if (folder.isEmpty())
        return usage;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        usage.sizeBytes += files.fileInfo().size();
        ++usage.files;
    }
    return usage;
}

/// Files alone: a folder may be in use for what is being written.
void removeFiles(const QString &folder)
{
    if (folder.isEmpty())
        return;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        QFile::remove(files.next());
}

} // namespace

CacheList::CacheList(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_folder(folder)
    , m_size(new QLabel(tr("Adding up…")))
    , m_clear(new QPushButton(tr("&Clear the cache")))
{
    m_size->setObjectName(QStringLiteral("cacheSize"));
    m_clear->setObjectName(QStringLiteral("cacheClear"));
    m_clear->setAutoDefault(false);
    m_clear->setEnabled(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_size, 1);
    layout->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &CacheList::clear);
    measure();
}

void CacheList::measure()
{
    QThreadPool::globalInstance()->start([self = QPointer(this), folder = m_folder] {
        const Usage usage = usageOf(folder);
        QMetaObject::invokeMethod(
            qApp,
            [self, usage] {
                if (!self)
                    return;
                const QString size = QLocale().formattedDataSize(usage.sizeBytes);
                self->m_size->setText(tr("%1 in %n file(s)", nullptr, usage.files).arg(size));
                self->m_clear->setEnabled(usage.files > 0);
                emit self->measured();
            },
            Qt::QueuedConnection);
    });
}

void CacheList::clear()
{
    m_clear->setEnabled(false);
    QThreadPool::globalInstance()->start([self = QPointer(this), folder = m_folder] {
        removeFiles(folder);
        QMetaObject::invokeMethod(
            qApp,
            [self] {
                if (self)
                    self->measure();
            },
            Qt::QueuedConnection);
    });
}

} // namespace cinefluent::studio
