// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/community/postrepository.h"

namespace cinefluent::server {

/// Comments under posts, oldest first. What moderation has hidden, and what hangs from it, is not there.
class CommentRepository
{
public:
    CommentRepository() = default;
    CommentRepository(const CommentRepository &) = delete;
    CommentRepository &operator=(const CommentRepository &) = delete;
    virtual ~CommentRepository() = default;

    /// Error: "post_not_found".
    virtual Task<Result<RowPage<CommentRow>>> comments(PostId post, PageRequest part) = 0;
    virtual Task<Result<std::optional<CommentRow>>> comment(CommentId id) = 0;
    /// Returns the comment's id: that of an earlier request where `key` came before. Errors: "post_not_found",
    /// "idempotency_key_reused".
    virtual Task<Result<CommentId>> create(CommentId id, PostId post, UserId author, QString content,
                                           std::optional<IdempotencyKey> key) = 0;
    /// Error: "comment_not_found".
    virtual Task<Result<void>> edit(CommentId id, QString content, Actor actor) = 0;
    /// Error: "comment_not_found".
    virtual Task<Result<void>> remove(CommentId id, Actor actor) = 0;
};

} // namespace cinefluent::server
