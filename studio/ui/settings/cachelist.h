// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cinefluent::studio {

/// How large the folders of the media cache are, and a button that empties them. Sizes are added up and files removed
/// in the background. What is removed is made again when it is needed.
class CacheList : public QWidget
{
    Q_OBJECT

public:
    /// `folder` holds nothing but the cache; it may be missing.
    explicit CacheList(const QString &folder, QWidget *parent = nullptr);

signals:
    /// The sizes shown are those on disk now.
    void measured();

private:
    void measure();
    void clear();

    QString m_folder;
    QLabel *m_size;
    QPushButton *m_clear;
};

} // namespace cinefluent::studio
