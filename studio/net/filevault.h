// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/net/tokenvault.h"

namespace cinefluent::studio {

/// Tokens in a file that only its owner may read (0600), for systems without a keyring and editors who have agreed to
/// it. A file that others may read is not believed and not used.
class FileVault final : public TokenVault
{
public:
    explicit FileVault(QString path);

    [[nodiscard]] Task<bool> isAvailable() override;
    [[nodiscard]] Task<QString> refreshToken(QUrl server) override;
    [[nodiscard]] Task<Result<void>> setRefreshToken(QUrl server, QString token) override;

private:
    QString m_path;
};

} // namespace cinefluent::studio
