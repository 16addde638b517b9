// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cinefluent::studio {

class EditOperations;
class Panels;
class Preferences;
class SpellChecker;

/// The preferences of editing, spelling and the timeline: their pages, and that what they say is done, now and when it
/// changes. Everything outlives `preferences`' signals.
void addEditingPages(Preferences &preferences, EditOperations &operations, SpellChecker &speller, Panels &panels);

/// Whether dragging snaps; the timeline's action writes it too.
inline constexpr const char *snapKey = "timeline/snap";
inline constexpr const char *markWordsKey = "vocabulary/underline";
/// Whether later cues follow a drag; written as well by the timeline's action.
inline constexpr const char *rippleKey = "timeline/ripple";

} // namespace cinefluent::studio
