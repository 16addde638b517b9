// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/shortcutmap.h"

namespace cinefluent::studio {

namespace {

struct Row
{
    const char *id;
    const char *keys; ///< portable text, parted by blanks
};

/// After the default hotkeys of Aegisub 3 (its manual, "Hotkeys"): keys of its audio box, its grid and its video box
/// that have a counterpart here.
constexpr Row aegisub[] = {
    {"file.new", "Ctrl+N"},
    {"file.open", "Ctrl+O"},
    {"edit.undo", "Ctrl+Z"},
    {"edit.redo", "Ctrl+Y Ctrl+Shift+Z"},
    {"edit.find", "Ctrl+F"},
    {"edit.findNext", "F3"},
    {"edit.replace", "Ctrl+H"},
    {"edit.delete", "Ctrl+Del Del"},
    {"edit.selectAllCues", "Ctrl+A"},
    {"cue.shift", "Ctrl+I"},
    {"subtitles.import", "Ctrl+Shift+I"},
    {"play.goTo", "Ctrl+G"},
    {"play.toggle", "Ctrl+P Space"},
    {"play.cue", "R S"},
    {"play.frameBack", "Left"},
    {"play.frameForward", "Right"},
    {"play.secondBack", "Alt+Left"},
    {"play.secondForward", "Alt+Right"},
    {"play.markIn", "Ctrl+3 I"},
    {"play.markOut", "Ctrl+4 O"},
    {"play.previousCue", "Z"},
    {"play.nextCue", "X"},
    {"play.beforeIn", "Q"},
    {"play.afterOut", "W"},
    {"play.fromIn", "E"},
    {"play.toOut", "D"},
};

/// After the default shortcuts of Subtitle Edit 4 (its settings, "Shortcuts").
constexpr Row subtitleEdit[] = {
    {"file.new", "Ctrl+N"},           {"file.open", "Ctrl+O"},
    {"edit.undo", "Ctrl+Z"},          {"edit.redo", "Ctrl+Y"},
    {"edit.find", "Ctrl+F"},          {"edit.findNext", "F3"},
    {"edit.replace", "Ctrl+H"},       {"edit.delete", "Del"},
    {"edit.selectAllCues", "Ctrl+A"}, {"cue.add", "Alt+Ins Ins"},
    {"cue.split", "Ctrl+Alt+V"},      {"cue.merge", "Ctrl+Shift+M"},
    {"cue.shift", "Ctrl+Shift+A"},    {"play.goTo", "Ctrl+G"},
    {"play.toggle", "Ctrl+P Space"},  {"play.cue", "F5"},
    {"play.frameBack", "Left"},       {"play.frameForward", "Right"},
    {"play.secondBack", "Alt+Left"},  {"play.secondForward", "Alt+Right"},
    {"play.markIn", "F11"},           {"play.markOut", "F12"},
    {"play.previousCue", "Alt+Up"},   {"play.nextCue", "Alt+Down"},
    {"quality.next", "F8"},           {"view.fullScreen", "Alt+Return"},
};

template<std::size_t size>
QHash<QString, ShortcutMap::Keys> read(const Row (&rows)[size])
{
    QHash<QString, ShortcutMap::Keys> keys;
    for (const Row &row : rows) {
        for (const QString &key : QString::fromLatin1(row.keys).split(QLatin1Char(' ')))
            keys[QString::fromLatin1(row.id)].append(QKeySequence::fromString(key, QKeySequence::PortableText));
    }
    return keys;
}

} // namespace

QHash<QString, ShortcutMap::Keys> keysOf(ShortcutPreset preset)
{
    switch (preset) {
    case ShortcutPreset::CineFluent:
        break;
    case ShortcutPreset::Aegisub:
        return read(aegisub);
    case ShortcutPreset::SubtitleEdit:
        return read(subtitleEdit);
    }
    return {};
}

} // namespace cinefluent::studio
