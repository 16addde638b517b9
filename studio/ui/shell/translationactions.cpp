// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/translationflows.h"
#include "studio/ui/shell/translationpreferences.h"
#include "studio/ui/shell/windowparts.h"
#include "studio/ui/subtitles/cueeditor.h"
#include "studio/ui/subtitles/cuespanel.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

constexpr int suggestionKeys = 3;

struct TranslationActions
{
    Q_DECLARE_TR_FUNCTIONS(TranslationActions)
};

// The marked stretch of the cue's text, as a term to be given its translation.
translation::Term markedTerm(const Workspace &workspace, Panels &panels)
{
    const Cue *cue = workspace.currentCue();
    const auto [start, length] = panels.cues().editor().markedText();
    return {cue ? cue->text.mid(start, length).simplified() : QString(), {}, {}};
}

void addTranslationSuggestionActions(const WindowParts &parts)
{
    TranslationFlows &flows = parts.translation;
    const QStringList texts{TranslationActions::tr("Use the &first suggestion"),
                            TranslationActions::tr("Use the &second suggestion"),
                            TranslationActions::tr("Use the &third suggestion")};
    for (int number = 1; number <= suggestionKeys; ++number) {
        parts.registry.add({.id = QStringLiteral("translation.use%1").arg(number),
                            .text = texts.at(number - 1),
                            .shortcuts = {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number))},
                            .category = ActionCategory::Translation,
                            .group = 1,
                            .execute = [&flows, number] { flows.useSuggestion(number); },
                            .isEnabled = [&flows, number] { return flows.hasSuggestion(number); }});
    }
    parts.registry.add(
        {.id = "translation.ask",
         .text = TranslationActions::tr("&Ask the translation service"),
         .icon = "link",
         .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_0)},
         .category = ActionCategory::Translation,
         .group = 1,
         .hint = TranslationActions::tr("Machine translation of this cue, from the service in the preferences"),
         .execute = [&flows] { flows.askService(); },
         .isEnabled = [&flows] { return flows.canTranslate() && flows.hasService(); }});
}

void addGlossaryActions(const WindowParts &parts)
{
    TranslationFlows &flows = parts.translation;
    Workspace &workspace = parts.workspace;
    Panels *const &panels = parts.panels;
    const auto hasLanguage = [&workspace] { return workspace.isOpen() && !workspace.translationLanguage().isEmpty(); };
    parts.registry.add(
        {.id = "translation.addTerm",
         .text = TranslationActions::tr("Add to &glossary…"),
         .icon = "add",
         .category = ActionCategory::Translation,
         .group = 3,
         .hint = TranslationActions::tr("The marked words of the cue’s text, to be translated the same way always"),
         .execute = [&flows, &workspace, &panels] { flows.editGlossary(markedTerm(workspace, *panels)); },
         .isEnabled = hasLanguage});
    parts.registry.add({.id = "translation.glossary",
                        .text = TranslationActions::tr("G&lossary…"),
                        .icon = "word",
                        .category = ActionCategory::Translation,
                        .group = 3,
                        .hint = TranslationActions::tr("Names and words that are always translated the same way"),
                        .execute = [&flows] { flows.editGlossary(); },
                        .isEnabled = hasLanguage});
}

} // namespace

void addTranslationActions(const WindowParts &parts)
{
    TranslationFlows &flows = parts.translation;
    Workspace &workspace = parts.workspace;
    TranslationPreferences::addPage(parts.preferences, flows.services());
    // At once: the next key may take what is shown.
    for (auto signal : {&TranslationFlows::busyChanged, &TranslationFlows::helpShown})
        QObject::connect(&flows, signal, &parts.registry, &ActionRegistry::refresh);
    QObject::connect(&parts.preferences, &Preferences::changed, &parts.registry, &ActionRegistry::scheduleRefresh);
    addTranslationSuggestionActions(parts);
    parts.registry.add(
        {.id = "translation.fill",
         .text = TranslationActions::tr("Fill &in translations…"),
         .icon = "import",
         .category = ActionCategory::Translation,
         .group = 2,
         .hint = TranslationActions::tr("From the translation memory or by machine, where there is none yet"),
         .execute = [&flows] { flows.fill(); },
         .isEnabled =
             [&flows, &workspace] {
                 return workspace.isEditable() && !workspace.document()->cues().isEmpty() &&
                        !workspace.translationLanguage().isEmpty() && !flows.isBusy();
             }});
    parts.registry.add(
        {.id = "translation.check",
         .text = TranslationActions::tr("&Check translations…"),
         .icon = "quality",
         .category = ActionCategory::Translation,
         .group = 2,
         .hint = TranslationActions::tr("The same text translated otherwise, terms not kept, numbers lost"),
         .execute = [&flows] { flows.check(); },
         .isEnabled = [&workspace] { return workspace.isOpen() && !workspace.translationLanguage().isEmpty(); }});
    addGlossaryActions(parts);
    parts.registry.add({.id = "translation.importMemory",
                        .text = TranslationActions::tr("I&mport a translation memory…"),
                        .icon = "import",
                        .category = ActionCategory::Translation,
                        .group = 4,
                        .hint = TranslationActions::tr("From a TMX file of another translation tool"),
                        .execute = [&flows] { flows.importMemory(); }});
    parts.registry.add({.id = "translation.exportMemory",
                        .text = TranslationActions::tr("&Export the translation memory…"),
                        .icon = "export",
                        .category = ActionCategory::Translation,
                        .group = 4,
                        .hint = TranslationActions::tr("As TMX, for other translation tools"),
                        .execute = [&flows] { flows.exportMemory(); }});
}

} // namespace cinefluent::studio
