// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/s3/s3settings.h"

#include <QProcess>
#include <QTemporaryDir>

namespace cinefluent::tests {

/// A storage that speaks S3 (tests/e2e/storage/s3.mjs) on a free port. Stops with the test.
class TempS3
{
public:
    TempS3() = default;
    ~TempS3();

    /// Waits until it listens. Nothing where it does, "SKIPPED: …" where npm's packages are missing, else what it said.
    [[nodiscard]] QByteArray start();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Its one bucket, below `prefix`.
    [[nodiscard]] server::S3Settings settings(const QString &prefix = {}) const;
    /// The same for the server program.
    [[nodiscard]] QStringList arguments() const;
    /// With the secret key, which no argument takes.
    [[nodiscard]] static QProcessEnvironment environment();
    /// The file in which it keeps a key; it need not exist.
    [[nodiscard]] QString pathOf(const QString &key) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace cinefluent::tests
