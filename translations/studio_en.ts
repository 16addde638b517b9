<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>Add %n cue(s)</source>
        <translation>
            <numerusform>Add %n cue</numerusform>
            <numerusform>Add %n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cue(s)</source>
        <translation>
            <numerusform>Delete %n cue</numerusform>
            <numerusform>Delete %n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change times of %n cue(s)</source>
        <translation>
            <numerusform>Change times of %n cue</numerusform>
            <numerusform>Change times of %n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join %n cue(s)</source>
        <translation>
            <numerusform>Join %n cue</numerusform>
            <numerusform>Join %n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift %n cue(s)</source>
        <translation>
            <numerusform>Shift %n cue</numerusform>
            <numerusform>Shift %n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n cue(s)</source>
        <translation>
            <numerusform>Import %n cue</numerusform>
            <numerusform>Import %n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n translation(s)</source>
        <translation>
            <numerusform>Import %n translation</numerusform>
            <numerusform>Import %n translations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change style of %n cue(s)</source>
        <translation>
            <numerusform>Change style of %n cue</numerusform>
            <numerusform>Change style of %n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace text in %n cue(s)</source>
        <translation>
            <numerusform>Replace text in %n cue</numerusform>
            <numerusform>Replace text in %n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n cue(s)</source>
        <translation>
            <numerusform>Stretch %n cue</numerusform>
            <numerusform>Stretch %n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convert frame rate of %n cue(s)</source>
        <translation>
            <numerusform>Convert frame rate of %n cue</numerusform>
            <numerusform>Convert frame rate of %n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix overlaps of %n cue(s)</source>
        <translation>
            <numerusform>Fix overlaps of %n cue</numerusform>
            <numerusform>Fix overlaps of %n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set durations of %n cue(s)</source>
        <translation>
            <numerusform>Set durations of %n cue</numerusform>
            <numerusform>Set durations of %n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snap %n cue(s) to frames</source>
        <translation>
            <numerusform>Snap %n cue to frames</numerusform>
            <numerusform>Snap %n cues to frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change text of %n cue(s)</source>
        <translation>
            <numerusform>Change text of %n cue</numerusform>
            <numerusform>Change text of %n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct spelling in %n cue(s)</source>
        <translation>
            <numerusform>Correct spelling in %n cue</numerusform>
            <numerusform>Correct spelling in %n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n translation(s)</source>
        <translation>
            <numerusform>Place %n translation</numerusform>
            <numerusform>Place %n translations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix issues of %n cue(s)</source>
        <translation>
            <numerusform>Fix issues of %n cue</numerusform>
            <numerusform>Fix issues of %n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snap %n cue(s) to scene cuts</source>
        <translation>
            <numerusform>Snap %n cue to scene cuts</numerusform>
            <numerusform>Snap %n cues to scene cuts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillTranslations</name>
    <message numerus="yes">
        <source>Send %n text(s) to %1 for translation?</source>
        <translation>
            <numerusform>Send %n text to %1 for translation?</numerusform>
            <numerusform>Send %n texts to %1 for translation?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message numerus="yes">
        <source>%n cue(s) lose bold, italics, underlining or strike-out.</source>
        <translation>
            <numerusform>%n cue loses bold, italics, underlining or strike-out.</numerusform>
            <numerusform>%n cues lose bold, italics, underlining or strike-out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose colours.</source>
        <translation>
            <numerusform>%n cue loses colours.</numerusform>
            <numerusform>%n cues lose colours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose readings (ruby).</source>
        <translation>
            <numerusform>%n cue loses readings (ruby).</numerusform>
            <numerusform>%n cues lose readings (ruby).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose the name of the speaker.</source>
        <translation>
            <numerusform>%n cue loses the name of the speaker.</numerusform>
            <numerusform>%n cues lose the name of the speaker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose their place on the picture.</source>
        <translation>
            <numerusform>%n cue loses its place on the picture.</numerusform>
            <numerusform>%n cues lose their place on the picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose their exact position.</source>
        <translation>
            <numerusform>%n cue loses its exact position.</numerusform>
            <numerusform>%n cues lose their exact position.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) are written horizontally.</source>
        <translation>
            <numerusform>%n cue is written horizontally.</numerusform>
            <numerusform>%n cues are written horizontally.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose effects such as movement or karaoke.</source>
        <translation>
            <numerusform>%n cue loses effects such as movement or karaoke.</numerusform>
            <numerusform>%n cues lose effects such as movement or karaoke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or style(s) of the imported file are left out.</source>
        <translation>
            <numerusform>%n note or style of the imported file is left out.</numerusform>
            <numerusform>%n notes or styles of the imported file are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) get other times, as the format cannot say theirs.</source>
        <translation>
            <numerusform>%n cue gets other times, as the format cannot say its.</numerusform>
            <numerusform>%n cues get other times, as the format cannot say theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseTexts</name>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n cue</numerusform>
            <numerusform>%n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message numerus="yes">
        <source>The project has %n cue(s) already. Replace them?</source>
        <translation>
            <numerusform>The project has %n cue already. Replace them?</numerusform>
            <numerusform>The project has %n cues already. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackName</name>
    <message numerus="yes">
        <source>%1, %n channel(s)</source>
        <translation>
            <numerusform>%1, %n channel</numerusform>
            <numerusform>%1, %n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::BackgroundWork</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CacheList</name>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %n file</numerusform>
            <numerusform>%1 in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ChangePreview</name>
    <message numerus="yes">
        <source>%n cue(s) change.</source>
        <translation>
            <numerusform>%n cue changes.</numerusform>
            <numerusform>%n cues change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ConflictsDialog</name>
    <message numerus="yes">
        <source>%n version(s) wait for a choice.</source>
        <translation>
            <numerusform>%n version waits for a choice.</numerusform>
            <numerusform>%n versions wait for a choice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueEditor</name>
    <message numerus="yes">
        <source> &amp;nbsp;·&amp;nbsp; %n selected</source>
        <translation>
            <numerusform> &amp;nbsp;·&amp;nbsp; %n selected</numerusform>
            <numerusform> &amp;nbsp;·&amp;nbsp; %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CuesPanel</name>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n cue</numerusform>
            <numerusform>%n cues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExchangeFlows</name>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n change sent</numerusform>
            <numerusform>%n changes sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others taken</source>
        <translation>
            <numerusform>%n change of others taken</numerusform>
            <numerusform>%n changes of others taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) to choose from</source>
        <translation>
            <numerusform>%n version to choose from</numerusform>
            <numerusform>%n versions to choose from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExportDialog</name>
    <message numerus="yes">
        <source>%n selected cue(s)</source>
        <translation>
            <numerusform>%n selected cue</numerusform>
            <numerusform>%n selected cues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExportWordsDialog</name>
    <message numerus="yes">
        <source>%n card(s) will be written, one for each meaning.</source>
        <translation>
            <numerusform>%n card will be written, one for each meaning.</numerusform>
            <numerusform>%n cards will be written, one for each meaning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FillDialog</name>
    <message numerus="yes">
        <source>%n cue(s) have no translation. Those that have one stay as they are.</source>
        <translation>
            <numerusform>%n cue has no translation. Those that have one stay as they are.</numerusform>
            <numerusform>%n cues have no translation. Those that have one stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n match replaced</numerusform>
            <numerusform>%n matches replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FixDialog</name>
    <message numerus="yes">
        <source>%1 (%2), %n occurrence(s)</source>
        <translation>
            <numerusform>%1 (%2), %n occurrence</numerusform>
            <numerusform>%1 (%2), %n occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) can be fixed.</source>
        <translation>
            <numerusform>%n issue can be fixed.</numerusform>
            <numerusform>%n issues can be fixed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) need a person: there is no room, or no change is sure.</source>
        <translation>
            <numerusform>%n issue needs a person: there is no room, or no change is sure.</numerusform>
            <numerusform>%n issues need a person: there is no room, or no change is sure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::GlossaryDialog</name>
    <message numerus="yes">
        <source>%n term(s) added.</source>
        <translation>
            <numerusform>%n term added.</numerusform>
            <numerusform>%n terms added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written.</source>
        <translation>
            <numerusform>%n term written.</numerusform>
            <numerusform>%n terms written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ImportDialog</name>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n cue</numerusform>
            <numerusform>%n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more warning(s)</source>
        <translation>
            <numerusform>… and %n more warning</numerusform>
            <numerusform>… and %n more warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) matched</source>
        <translation>
            <numerusform>%n cue matched</numerusform>
            <numerusform>%n cues matched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) with joined rows</source>
        <translation>
            <numerusform>%n cue with joined rows</numerusform>
            <numerusform>%n cues with joined rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) with a line of a row</source>
        <translation>
            <numerusform>%n cue with a line of a row</numerusform>
            <numerusform>%n cues with a line of a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) over several cues</source>
        <translation>
            <numerusform>%n row over several cues</numerusform>
            <numerusform>%n rows over several cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) without a row</source>
        <translation>
            <numerusform>%n cue without a row</numerusform>
            <numerusform>%n cues without a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a cue</source>
        <translation>
            <numerusform>%n row without a cue</numerusform>
            <numerusform>%n rows without a cue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) replaced</source>
        <translation>
            <numerusform>%n translation replaced</numerusform>
            <numerusform>%n translations replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) unusable</source>
        <translation>
            <numerusform>%n row unusable</numerusform>
            <numerusform>%n rows unusable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::InconsistencyDialog</name>
    <message numerus="yes">
        <source>%n place(s) to look at. Choosing one goes to its cue.</source>
        <translation>
            <numerusform>%n place to look at. Choosing one goes to its cue.</numerusform>
            <numerusform>%n places to look at. Choosing one goes to its cue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonForm</name>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n cue</numerusform>
            <numerusform>%n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s) of level %1 or above  ·  spoken at about %2 (estimated)</source>
        <translation>
            <numerusform>%n new word of level %1 or above  ·  spoken at about %2 (estimated)</numerusform>
            <numerusform>%n new words of level %1 or above  ·  spoken at about %2 (estimated)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonListModel</name>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n cue</numerusform>
            <numerusform>%n cues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::MainToolBar</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::OperationDialog</name>
    <message numerus="yes">
        <source>%n selected cue(s)</source>
        <translation>
            <numerusform>%n selected cue</numerusform>
            <numerusform>%n selected cues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PeopleDialog</name>
    <message numerus="yes">
        <source>%n person(s) have a role with this movie.</source>
        <translation>
            <numerusform>%n person has a role with this movie.</numerusform>
            <numerusform>%n people have a role with this movie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ProfileDialog</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ProjectFlows</name>
    <message numerus="yes">
        <source>%n cue(s) imported.</source>
        <translation>
            <numerusform>%n cue imported.</numerusform>
            <numerusform>%n cues imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without usable time or text left out.</source>
        <translation>
            <numerusform>%n without usable time or text left out.</numerusform>
            <numerusform>%n without usable time or text left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched no cue.</source>
        <translation>
            <numerusform>%n matched no cue.</numerusform>
            <numerusform>%n matched no cue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PublishDialog</name>
    <message numerus="yes">
        <source>%n lesson(s) to publish.</source>
        <translation>
            <numerusform>%n lesson to publish.</numerusform>
            <numerusform>%n lessons to publish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) must be fixed first.</source>
        <translation>
            <numerusform>%n error must be fixed first.</numerusform>
            <numerusform>%n errors must be fixed first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) do not block publishing, but are worth reviewing.</source>
        <translation>
            <numerusform>%n warning does not block publishing, but is worth reviewing.</numerusform>
            <numerusform>%n warnings do not block publishing, but are worth reviewing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) published and available to learners.</source>
        <translation>
            <numerusform>%n lesson published and available to learners.</numerusform>
            <numerusform>%n lessons published and available to learners.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::QualityPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::StatusArea</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestLessonsDialog</name>
    <message numerus="yes">
        <source>%n lesson(s), the shortest of %1, the longest of %2</source>
        <translation>
            <numerusform>%n lesson, the shortest of %1, the longest of %2</numerusform>
            <numerusform>%n lessons, the shortest of %1, the longest of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionDetails</name>
    <message numerus="yes">
        <source>spoken %n time(s)</source>
        <translation>
            <numerusform>spoken %n time</numerusform>
            <numerusform>spoken %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionsPanel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SynchroniseDialog</name>
    <message numerus="yes">
        <source>%n part(s) move together.</source>
        <translation>
            <numerusform>%n part moves together.</numerusform>
            <numerusform>%n parts move together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) belong before the film’s start and are put at its first frame.</source>
        <translation>
            <numerusform>%n cue belongs before the film’s start and is put at its first frame.</numerusform>
            <numerusform>%n cues belong before the film’s start and are put at its first frame.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A better place was found for %n cue(s)</source>
        <translation>
            <numerusform>A better place was found for %n cue</numerusform>
            <numerusform>A better place was found for %n cues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationFlows</name>
    <message numerus="yes">
        <source>%n translation(s) of the same text taken from the memory.</source>
        <translation>
            <numerusform>%n translation of the same text taken from the memory.</numerusform>
            <numerusform>%n translations of the same text taken from the memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of a text that is alike: look them over.</source>
        <translation>
            <numerusform>%n translation of a text that is alike: look it over.</numerusform>
            <numerusform>%n translations of a text that is alike: look them over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) translated by machine: look them over.</source>
        <translation>
            <numerusform>%n cue translated by machine: look it over.</numerusform>
            <numerusform>%n cues translated by machine: look them over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) are left without a translation.</source>
        <translation>
            <numerusform>%n cue is left without a translation.</numerusform>
            <numerusform>%n cues are left without a translation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) were new to the memory.</source>
        <translation>
            <numerusform>%n translation was new to the memory.</numerusform>
            <numerusform>%n translations were new to the memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) written: %1</source>
        <translation>
            <numerusform>%n translation written: %1</numerusform>
            <numerusform>%n translations written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationPanel</name>
    <message numerus="yes">
        <source>%1, used %n time(s)</source>
        <translation>
            <numerusform>%1, used %n time</numerusform>
            <numerusform>%1, used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationPreviewModel</name>
    <message numerus="yes">
        <source>%n rows joined</source>
        <translation>
            <numerusform>%n row joined</numerusform>
            <numerusform>%n rows joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows joined, replace a translation</source>
        <translation>
            <numerusform>%n row joined, replaces a translation</numerusform>
            <numerusform>%n rows joined, replace a translation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TransportBar</name>
    <message numerus="yes">
        <source>%n frame(s) at %1 fps</source>
        <translation>
            <numerusform>%n frame at %1 fps</numerusform>
            <numerusform>%n frames at %1 fps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) at about %1 fps (variable)</source>
        <translation>
            <numerusform>%n frame at about %1 fps (variable)</numerusform>
            <numerusform>%n frames at about %1 fps (variable)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::UnmatchedDialog</name>
    <message numerus="yes">
        <source>%n row(s) of the translation match no cue of the film. Choose what becomes of the selected rows.</source>
        <translation>
            <numerusform>%n row of the translation matches no cue of the film. Choose what becomes of it.</numerusform>
            <numerusform>%n rows of the translation match no cue of the film. Choose what becomes of the selected rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VocabularyPanel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordFlows</name>
    <message numerus="yes">
        <source>%n card(s) written: %1</source>
        <translation>
            <numerusform>%n card written: %1</numerusform>
            <numerusform>%n cards written: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) have no sound in the film.</source>
        <translation>
            <numerusform>%n sentence has no sound in the film.</numerusform>
            <numerusform>%n sentences have no sound in the film.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added.</source>
        <translation>
            <numerusform>%n word added.</numerusform>
            <numerusform>%n words added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) got what they lacked.</source>
        <translation>
            <numerusform>%n word got what it lacked.</numerusform>
            <numerusform>%n words got what they lacked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) said nothing new.</source>
        <translation>
            <numerusform>%n card said nothing new.</numerusform>
            <numerusform>%n cards said nothing new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) say otherwise than the project; yours was kept.</source>
        <translation>
            <numerusform>%n card says otherwise than the project; yours was kept.</numerusform>
            <numerusform>%n cards say otherwise than the project; yours was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of another language or without a usable word left out.</source>
        <translation>
            <numerusform>%n card of another language or without a usable word left out.</numerusform>
            <numerusform>%n cards of another language or without a usable word left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
