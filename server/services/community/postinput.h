// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/objectreader.h"
#include "server/services/community/communityrows.h"

namespace cinefluent::server {

inline constexpr qsizetype maxPostCharacters = 5'000;
inline constexpr qsizetype maxCommentCharacters = 2'000;

/// The seed's `CreatePostRequest`, ready to be stored.
struct PostDraft
{
    QString content; ///< see postTextFrom
    std::optional<MovieId> movieId;
    std::optional<QString> language; ///< a tag
    QString postType = QStringLiteral("general");
};

/// What an edit changes; members not given stay as they are.
struct PostChanges
{
    std::optional<QString> content;
    std::optional<std::optional<MovieId>> movieId; ///< null removes it
    std::optional<std::optional<QString>> language;
    std::optional<QString> postType;
};

/// Whether `text` can be a post's type: a word of 1 to 50 lowercase letters, digits and "_", a letter first.
[[nodiscard]] bool isPostType(QStringView text);

[[nodiscard]] PostDraft readPostDraft(api::ObjectReader &reader);
[[nodiscard]] PostChanges readPostChanges(api::ObjectReader &reader);
/// The member "content" of a comment, ready to be stored.
[[nodiscard]] QString readComment(api::ObjectReader &reader);

} // namespace cinefluent::server
