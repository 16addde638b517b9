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
    {"edit.cutCues", "Ctrl+X"},
    {"edit.copyCues", "Ctrl+C"},
    {"edit.pasteCues", "Ctrl+V"},
    {"edit.find", "Ctrl+F"},
    {"edit.findNext", "F3"},
    {"edit.replace", "Ctrl+H"},
    {"edit.delete", "Ctrl+Del Del"},
    {"edit.selectAllCues", "Ctrl+A"},
    {"edit.preferences", "Alt+O"},
    {"subtitles.import", "Ctrl+Shift+I"},
    {"cue.shift", "Ctrl+I"},
    {"cue.nextOrNew", "G Enter"},
    {"timing.toPlayhead", "Ctrl+6"},
    {"timing.fillShot", "Ctrl+5"},
    {"timing.leadIn", "C"},
    {"timing.leadOut", "V"},
    {"timing.inEarlier", "Num+4"},
    {"timing.inLater", "Num+6"},
    {"timing.outEarlier", "Num+7"},
    {"timing.outLater", "Num+9"},
    {"play.goTo", "Ctrl+G"},
    {"play.toggle", "Ctrl+P B Space"},
    {"play.shuttleStop", "H"},
    {"play.cue", "R S"},
    {"play.frameBack", "Left"},
    {"play.frameForward", "Right"},
    {"play.secondBack", "Alt+Left"},
    {"play.secondForward", "Alt+Right"},
    {"play.previousEdge", "Ctrl+Left"},
    {"play.nextEdge", "Ctrl+Right"},
    {"timeline.previousCut", "Shift+Left"},
    {"timeline.nextCut", "Shift+Right"},
    {"play.toIn", "Ctrl+1"},
    {"play.toLastFrame", "Ctrl+2"},
    {"play.markIn", "Ctrl+3 I"},
    {"play.markOut", "Ctrl+4 O"},
    {"play.previousCue", "Z"},
    {"play.nextCue", "X"},
    {"play.beforeIn", "Q"},
    {"play.afterOut", "W"},
    {"play.fromIn", "E"},
    {"play.toOut", "D"},
    {"play.onFromIn", "T"},
};

/// After the default shortcuts of Subtitle Edit 5 (its documentation, "Keyboard shortcuts"), and F9 and F10 of
/// Subtitle Edit 4, which 5 leaves free.
constexpr Row subtitleEdit[] = {
    {"file.new", "Ctrl+N"},
    {"file.open", "Ctrl+O"},
    {"edit.undo", "Ctrl+Z"},
    {"edit.redo", "Ctrl+Y"},
    {"edit.cutCues", "Ctrl+X"},
    {"edit.copyCues", "Ctrl+C"},
    {"edit.pasteCues", "Ctrl+V"},
    {"edit.find", "Ctrl+F"},
    {"edit.findNext", "F3"},
    {"edit.findPrevious", "Shift+F3"},
    {"edit.replace", "Ctrl+H"},
    {"edit.spelling", "Alt+F7"},
    {"edit.delete", "Del"},
    {"edit.selectAllCues", "Ctrl+A"},
    {"edit.invertCues", "Ctrl+Shift+I"},
    {"cue.add", "Ins"},
    {"cue.addAfter", "Alt+Ins"},
    {"cue.addBefore", "Ctrl+Shift+Ins"},
    {"cue.split", "Ctrl+Alt+V"},
    {"cue.merge", "Ctrl+Shift+M"},
    {"cue.shift", "Ctrl+Shift+A"},
    {"cue.adjustTimes", "Ctrl+Shift+P"},
    {"cue.changeTexts", "Ctrl+Shift+H Ctrl+Shift+C"},
    {"text.breakLines", "Ctrl+Alt+B"},
    {"text.lowerCase", "Ctrl+U"},
    {"text.upperCase", "Ctrl+Shift+U"},
    {"style.italic", "Ctrl+I"},
    {"timing.extendToNext", "Ctrl+Shift+E"},
    {"timing.extendToPrevious", "Alt+Shift+E"},
    {"timing.restToPlayhead", "F9"},
    {"timing.outAndNext", "F10"},
    {"play.goTo", "Ctrl+G"},
    {"play.toggle", "Space Ctrl+Space"},
    {"play.cue", "F5"},
    {"play.secondBack", "Left"},
    {"play.secondForward", "Right"},
    {"play.halfBack", "Alt+Left"},
    {"play.halfForward", "Alt+Right"},
    {"play.frameBack", "Shift+Left"},
    {"play.frameForward", "Shift+Right"},
    {"play.markIn", "F11"},
    {"play.markOut", "F12"},
    {"play.previousCue", "Alt+Up"},
    {"play.nextCue", "Alt+Down"},
    {"quality.next", "F8"},
    {"quality.previous", "Shift+F8"},
    {"quality.fixAll", "Ctrl+Shift+F"},
    {"translation.fill", "Ctrl+Shift+G"},
    {"view.fullScreen", "Alt+Return"},
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
