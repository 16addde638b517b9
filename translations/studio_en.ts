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
