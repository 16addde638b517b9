// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/net/uploadjob.h"

namespace cinefluent::studio {

/// Brings one file straight to the storage behind the server, in parts, each to an address that the server signed.
/// After a cut the server is asked what has arrived; it hashes the whole before it counts. The file is only read.
class DirectUpload
{
public:
    /// `client` outlives the task. `patience`: parts in a row that the storage did not take.
    DirectUpload(ApiClient &client, int patience);

    enum class Outcome
    {
        Stored,
        NotOffered, ///< by this server, or not for this file
        NotReached  ///< the storage takes nothing from here; nothing was lost
    };

    /// Errors: those of ApiClient, the server's, "upload_file_missing", "upload_file_changed". Adds to `summary` what
    /// was resumed and cut.
    [[nodiscard]] Task<Result<Outcome>> run(UploadObject object, UploadSummary &summary,
                                            std::function<void(qint64)> progress, std::stop_token stop);

private:
    struct State;
    Task<Result<State>> ask(QString path, UploadObject object, std::stop_token stop);
    /// True where all parts of the state went through.
    Task<Result<bool>> sendParts(UploadObject object, State state, std::function<void(qint64)> progress,
                                 std::stop_token stop);

    ApiClient &m_client;
    const int m_patience;
};

} // namespace cinefluent::studio
