-- SPDX-License-Identifier: GPL-3.0-or-later
-- A learner's bookmarks, the newest first, without sorting them.

create index bookmarks_user_id_created_at_idx on bookmarks (user_id, created_at desc, id desc);
