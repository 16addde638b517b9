// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/account/idtokens.h"
#include "server/services/work/workerpool.h"

#include <QUrl>

namespace cinefluent::server {

/// An issuer's keys over HTTPS, by libcurl on a thread of its own. The address is the operator's and nobody else's:
/// redirects and other protocols are refused, proxies of the environment are not asked, the answer is at most 256 KiB
/// and takes at most ten seconds. Plain HTTP is taken from loopback alone, for tests.
class CurlKeySetSource final : public KeySetSource
{
public:
    explicit CurlKeySetSource(QUrl url);

    [[nodiscard]] Task<Result<FetchedKeys>> fetch() override;

private:
    QUrl m_url;
    WorkerPool m_workers;
};

} // namespace cinefluent::server
