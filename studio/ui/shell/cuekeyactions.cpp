// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/textmeasure.h"
#include "studio/document/bulk/cuetexts.h"
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/mergecues.h"
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/player/playercontroller.h"
#include "studio/ui/shell/cueclipboard.h"
#include "studio/ui/shell/cuetimes.h"
#include "studio/ui/shell/editoperations.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/windowparts.h"
#include "studio/ui/subtitles/cueeditor.h"
#include "studio/ui/subtitles/cuespanel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace cinefluent::studio {

namespace {

struct CueKeyActions
{
    Q_DECLARE_TR_FUNCTIONS(CueKeyActions)
};

constexpr MediaTime newCue = MediaTime::fromSeconds(2);
constexpr MediaTime shortestNewCue = MediaTime::fromMs(200);

MediaTime onFrames(const WindowParts &parts, MediaTime time)
{
    const Player *player = parts.controller.player();
    return player && time < player->index().endTime() ? player->index().snap(time) : time;
}

void selectCues(Workspace &workspace, const QList<CueId> &ids)
{
    if (!ids.isEmpty())
        workspace.selection()->setCues(ids, ids.constFirst());
}

void editText(Panels &panels)
{
    panels.raise(Panels::Dock::Cues);
    panels.cues().editor().focusText();
}

/// Beside the current cue, in the room there is up to the neighbour; over it where there is none.
void insertCue(const WindowParts &parts, bool isAfter)
{
    Workspace &workspace = parts.workspace;
    const CueTrack &track = workspace.document()->content().track();
    const Cue *current = workspace.currentCue();
    const qsizetype row = track.indexOf(current->id);
    const MediaTime gap =
        gapOfFrames(workspace.document()->media().frameRate, parts.panels->cues().profile().minGapFrames);
    TimeRange range;
    if (isAfter) {
        range.in = onFrames(parts, current->range.out + gap);
        range.out = range.in + newCue;
        if (row + 1 < track.size() && track.at(row + 1).range.in - gap - range.in >= shortestNewCue)
            range.out = std::min(range.out, track.at(row + 1).range.in - gap);
    } else {
        range.out = std::max(onFrames(parts, current->range.in - gap), shortestNewCue);
        range.in = std::max(MediaTime(), range.out - newCue);
        if (row > 0 && range.out - track.at(row - 1).range.out - gap >= shortestNewCue)
            range.in = std::max(range.in, track.at(row - 1).range.out + gap);
        if (range.in >= current->range.in) // it would come after the cue
            range.in = std::max(MediaTime(), current->range.in - shortestNewCue);
    }
    Cue cue;
    cue.id = workspace.document()->newId<CueId>();
    cue.range = {onFrames(parts, range.in), onFrames(parts, range.out)};
    if (!cue.range.isValid())
        cue.range.out = cue.range.in + shortestNewCue;
    if (!workspace.run<AddCues>(QList<Cue>{cue}))
        return;
    selectCues(workspace, {cue.id});
    editText(*parts.panels);
}

void addInsertActions(const WindowParts &parts)
{
    Workspace &workspace = parts.workspace;
    Panels *const &panels = parts.panels;
    const auto onCue = [&workspace] { return workspace.isEditable() && workspace.currentCue(); };
    parts.registry.add({.id = "cue.addAfter",
                        .text = CueKeyActions::tr("Add cue after this one"),
                        .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_Insert)},
                        .category = ActionCategory::Subtitles,
                        .group = 1,
                        .execute = [parts] { insertCue(parts, true); },
                        .isEnabled = onCue});
    parts.registry.add({.id = "cue.addBefore",
                        .text = CueKeyActions::tr("Add cue before this one"),
                        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Insert)},
                        .category = ActionCategory::Subtitles,
                        .group = 1,
                        .execute = [parts] { insertCue(parts, false); },
                        .isEnabled = onCue});
    parts.registry.add({.id = "cue.nextOrNew",
                        .text = CueKeyActions::tr("Next cue, or a new one after the last"),
                        .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_Return)},
                        .category = ActionCategory::Subtitles,
                        .group = 1,
                        .hint = CueKeyActions::tr("To go on typing, cue after cue"),
                        .execute =
                            [parts, &workspace, &panels] {
                                const CueTrack &track = workspace.document()->content().track();
                                const qsizetype next = track.indexOf(workspace.currentCue()->id) + 1;
                                if (next == track.size()) {
                                    insertCue(parts, true);
                                    return;
                                }
                                workspace.jumpToCue(track.at(next).id);
                                editText(*panels);
                            },
                        .isEnabled = onCue});
    parts.registry.add({.id = "cue.mergePrevious",
                        .text = CueKeyActions::tr("Merge with the previous cue"),
                        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
                        .category = ActionCategory::Subtitles,
                        .group = 2,
                        .execute =
                            [&workspace] {
                                const CueTrack &track = workspace.document()->content().track();
                                const qsizetype row = track.indexOf(workspace.currentCue()->id);
                                const CueId kept = track.at(row - 1).id;
                                if (workspace.run<MergeCues>(QList<CueId>{kept, track.at(row).id}))
                                    selectCues(workspace, {kept});
                            },
                        .isEnabled =
                            [&workspace, onCue] {
                                return onCue() &&
                                       workspace.document()->content().track().indexOf(workspace.currentCue()->id) > 0;
                            }});
}

void addTranslatingActions(const WindowParts &parts)
{
    Workspace &workspace = parts.workspace;
    Panels *const &panels = parts.panels;
    parts.registry.add({.id = "cue.nextUntranslated",
                        .text = CueKeyActions::tr("Next cue without a translation"),
                        .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_PageDown)},
                        .category = ActionCategory::Translation,
                        .group = 1,
                        .execute =
                            [&workspace, &panels] {
                                const CueTrack &track = workspace.document()->content().track();
                                const QString language = workspace.translationLanguage();
                                const Cue *current = workspace.currentCue();
                                const qsizetype from = current ? track.indexOf(current->id) : -1;
                                for (qsizetype i = 1; i <= track.size(); ++i) { // once around
                                    const Cue &cue = track.at((from + i) % track.size());
                                    if (cue.text.trimmed().isEmpty() ||
                                        !cue.translations.value(language).trimmed().isEmpty())
                                        continue;
                                    workspace.jumpToCue(cue.id);
                                    panels->raise(Panels::Dock::Cues);
                                    panels->cues().editor().focusField(CueTextField::Translation);
                                    return;
                                }
                            },
                        .isEnabled =
                            [&workspace] {
                                return workspace.isOpen() && !workspace.translationLanguage().isEmpty() &&
                                       !workspace.document()->cues().isEmpty();
                            }});
}

void copyCues(const WindowParts &parts)
{
    const CueClipboard clipboard(parts.services.formats);
    if (auto data = clipboard.write(parts.workspace.document()->content(), parts.workspace.selection()->cues()))
        QGuiApplication::clipboard()->setMimeData(data.release());
}

void pasteCues(const WindowParts &parts)
{
    Workspace &workspace = parts.workspace;
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return;
    const CueClipboard clipboard(parts.services.formats);
    QList<Cue> cues = clipboard.read(*data, onFrames(parts, parts.controller.position()), newCue);
    const QStringList &languages = workspace.document()->settings().translationLanguages;
    QList<CueId> ids;
    for (Cue &cue : cues) {
        cue.id = workspace.document()->newId<CueId>();
        cue.range = {onFrames(parts, cue.range.in), onFrames(parts, cue.range.out)};
        if (!cue.range.isValid())
            cue.range.out = cue.range.in + shortestNewCue;
        for (const QString &language : cue.translations.keys()) { // of another project
            if (!languages.contains(language)) {
                cue.translations.remove(language);
                cue.looks.remove(language);
            }
        }
        ids.append(cue.id);
    }
    if (!cues.isEmpty() && workspace.run<AddCues>(cues))
        selectCues(workspace, ids);
}

void addClipboardActions(const WindowParts &parts)
{
    Workspace &workspace = parts.workspace;
    EditOperations &operations = parts.operations;
    const auto hasSelection = [&workspace] { return workspace.isOpen() && workspace.currentCue(); };
    const auto onCue = [&workspace] { return workspace.isEditable() && workspace.currentCue(); };
    parts.registry.add({.id = "edit.cutCues",
                        .text = CueKeyActions::tr("Cut cues"),
                        .shortcuts = {QKeySequence::Cut},
                        .category = ActionCategory::Edit,
                        .group = 2,
                        .execute =
                            [parts, &operations] {
                                copyCues(parts);
                                operations.removeCues();
                            },
                        .isEnabled = onCue});
    parts.registry.add({.id = "edit.copyCues",
                        .text = CueKeyActions::tr("Copy cues"),
                        .shortcuts = {QKeySequence::Copy},
                        .category = ActionCategory::Edit,
                        .group = 2,
                        .hint = CueKeyActions::tr("For this and other projects, and as SRT for other programs"),
                        .execute = [parts] { copyCues(parts); },
                        .isEnabled = hasSelection});
    parts.registry.add({.id = "edit.pasteCues",
                        .text = CueKeyActions::tr("Paste cues at the playhead"),
                        .shortcuts = {QKeySequence::Paste},
                        .category = ActionCategory::Edit,
                        .group = 2,
                        .hint = CueKeyActions::tr("Cues, a subtitle file’s text, or lines of text, one cue a line"),
                        .execute =
                            [parts] {
                                const QMimeData *data = QGuiApplication::clipboard()->mimeData();
                                if (data && CueClipboard::canRead(*data))
                                    pasteCues(parts);
                            },
                        .isEnabled = [&workspace] { return workspace.isEditable(); }});
    parts.registry.add({.id = "edit.invertCues",
                        .text = CueKeyActions::tr("Invert selection of cues"),
                        .category = ActionCategory::Edit,
                        .group = 2,
                        .execute =
                            [&workspace] {
                                const QList<CueId> chosen = workspace.selection()->cues();
                                const QSet<CueId> former(chosen.begin(), chosen.end());
                                QList<CueId> ids;
                                for (const Cue &cue : workspace.document()->cues()) {
                                    if (!former.contains(cue.id))
                                        ids.append(cue.id);
                                }
                                selectCues(workspace, ids);
                            },
                        .isEnabled = hasSelection});
}

/// Of the field that is edited: the cue's own text, or its translation.
void changeTexts(const WindowParts &parts, TextOperation operation)
{
    Workspace &workspace = parts.workspace;
    const ProjectContent &content = workspace.document()->content();
    const QString language = parts.panels->cues().editor().markedForStyle().language;
    const QString tag = language.isEmpty() ? content.settings().originalLanguage : language;
    const quality::LanguageLimits &limits = parts.panels->cues().profile().limitsFor(tag);
    LineRules rules;
    rules.maxLength = limits.maxLineLength;
    rules.maxLines = limits.maxLines;
    rules.measure = [tag](const QString &text) { return quality::characterCount(text, tag); };
    const TextOperationResult made = changedTexts(operation, content, workspace.selection()->cues(), language, rules);
    if (!made.replacements.isEmpty())
        workspace.run<ReplaceTexts>("change_texts", made.replacements);
}

void addTextActions(const WindowParts &parts)
{
    Workspace &workspace = parts.workspace;
    struct Change
    {
        const char *id;
        QString text;
        QString hint;
        QList<QKeySequence> keys;
        TextOperation operation;
    };
    const QList<Change> changes{
        {"text.breakLines",
         CueKeyActions::tr("Break lines"),
         CueKeyActions::tr("Balanced lines within the limits of the language"),
         {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B)},
         TextOperation::BreakLines},
        {"text.joinLines",
         CueKeyActions::tr("Join lines"),
         CueKeyActions::tr("One line of the selected cues’ texts"),
         {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J)},
         TextOperation::JoinLines},
        {"text.upperCase",
         CueKeyActions::tr("Upper case"),
         CueKeyActions::tr("The texts of the selected cues"),
         {},
         TextOperation::UpperCase},
        {"text.lowerCase",
         CueKeyActions::tr("Lower case"),
         CueKeyActions::tr("The texts of the selected cues"),
         {},
         TextOperation::LowerCase},
        {"text.sentenceCase",
         CueKeyActions::tr("Sentence case"),
         CueKeyActions::tr("The texts of the selected cues"),
         {},
         TextOperation::SentenceCase},
    };
    for (const Change &change : changes) {
        parts.registry.add({.id = QString::fromLatin1(change.id),
                            .text = change.text,
                            .shortcuts = change.keys,
                            .category = ActionCategory::Subtitles,
                            .group = 3,
                            .hint = change.hint,
                            .execute = [parts, operation = change.operation] { changeTexts(parts, operation); },
                            .isEnabled = [&workspace] { return workspace.isEditable() && workspace.currentCue(); }});
    }
}

} // namespace

void addCueKeyActions(const WindowParts &parts)
{
    addInsertActions(parts);
    addTranslatingActions(parts);
    addClipboardActions(parts);
    addTextActions(parts);
}

} // namespace cinefluent::studio
