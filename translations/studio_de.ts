<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AudioOutput</name>
    <message>
        <source>The sound device could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudioReader</name>
    <message>
        <source>The film has no such sound track.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The password file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the window, without an option, to save what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published release %1 of “%2”. Lessons: %3; files uploaded: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This cue is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is no longer marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start must lie before its end and not before the film&apos;s start. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cue cannot be added as it is. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson cannot be kept as it is. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word has 1 to 255 characters and a language. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already in this project&apos;s vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place cannot be marked. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more cues to join them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project stays with its movie. Make a new project for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the playhead inside the cue to split it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n cue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change cue times</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change times of %n cue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Split cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Join %n cue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shift cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shift %n cue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit difficult words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change lesson times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmark word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit project settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n cue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n translation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>The file is larger than %1 MB, which no subtitle file is; nothing was imported. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no subtitle file that can be read; nothing was imported. What can be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end; nothing was imported. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than %1 subtitles; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no subtitle that can be read as %1; nothing was imported. Check that it is the right file, or choose its encoding in the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an encoding that can be read. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written in %2. Save as UTF-8, which holds every character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SubRip (SRT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced SubStation Alpha (ASS, SSA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed Text (TTML, IMSC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YouTube (SBV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MicroDVD (SUB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyrics (LRC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with commas (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with tabs (TSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Finished lessons are kept; make room and publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson could not be encoded. Finished lessons are kept. Check that the film plays there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson ends before it begins. Correct its IN and OUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson reaches beyond the film. Correct its IN and OUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for encoded lessons cannot be written. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson came out with %1 frames instead of %2. The film may be damaged there; finished lessons are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film cannot be read: it is damaged, cut short or of an unknown kind. Nothing was encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film has no picture that can be encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson came out empty. Check its IN and OUT and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding was stopped. Finished lessons are kept and used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program “%1” cannot be started. Install FFmpeg and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The movie&apos;s details need a correction before it can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The movie has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the movie a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title has at most 255 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A description has at most 20,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duration is 1 to 6,000 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TMDB id is a positive number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating is 0.0 to 10.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The popularity is 0.00 to 999.99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age rating has at most 10 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poster is a web address (https://…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backdrop is a web address (https://…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trailer is a web address (https://…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer says that something went wrong, but not what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Check that the address is that of a CineFluent server and that both programs are up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes); nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentActions</name>
    <message>
        <source>&amp;Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at the playhead, and the text at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the selected cues, or the current cue with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hift cues…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move cues by a time offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;selected word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the word selected in the cue’s text to the vocabulary, with its place in the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;new word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the selected cues, or one minute from the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lesson &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lesson &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cues are kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>This step of the history cannot be read. The project itself is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step of the history does not fit the project. The project itself is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed; check the folder&apos;s permissions or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written, and what was there before is untouched. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already and was left alone. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no further step in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Everything before this step is saved; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file cannot be written. Everything before this step is saved; check the folder&apos;s permissions or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the project file. Nothing was changed; close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged. It was not changed; what can be read can be saved into a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file could not be read or written. Everything before this step is saved; check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the movie a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project “%1” at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” may not be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” is write-protected. Open it for reading or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open in %1 (process %2 on %3). Close it there first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open in another window or program. Close it there first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s folder cannot be written. Nothing was changed; copy the project elsewhere or check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the damaged project can be read, and it has no history beside it. The file was not changed; a backup of your own may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a CineFluent project. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project was saved by a newer version of CineFluent. It was not changed; update CineFluent to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only. Save a copy to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the project&apos;s history cannot be made. The project itself is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected cues, lesson or word, whichever was chosen last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in cues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Open &amp;film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another film for this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Locate film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the project where its film was moved to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import subtitles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a subtitle file as original or translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export subtitles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the original or a translation in any subtitle format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a project for a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished film with lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edit is saved as it is made; this writes a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the project as it was, or keep it under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmIndex</name>
    <message>
        <source>The film holds no pictures that can be read: its data are cut off or damaged. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has sound but no picture. Lessons are cut from films: choose a video file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no picture. Choose a video file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the film is missing: it can be used up to %1. Copy or download it again to have the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameReader</name>
    <message>
        <source>The film was replaced by another one while it was open. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown: its pixel format is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged in the film and cannot be shown. The rest of the film is usable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>About CineFluent Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;CineFluent Studio %1&lt;/b&gt;&lt;br&gt;Turn films into language lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Built with Qt and FFmpeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About CineFluent Studio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaFile</name>
    <message>
        <source>The film could not be read. Check that the drive is connected and that you may read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film at this place. If it was moved or renamed, show where it is now; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Copy or download the film again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the film was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaInput</name>
    <message>
        <source>The film is incomplete: the index at its end is missing, as after an interrupted copy or recording. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a film that can be opened. Choose a video file such as MP4, MKV, WebM, MOV, AVI or MPEG-TS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is not there. Show where it is now; the project itself is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film could not be read. Check that it is a file that you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Copy or download the film again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the film was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is stored in a way that cannot be decoded here (%1). Convert it, for example to H.264.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in to the server. Sign in and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. Nothing was lost; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate cannot be trusted. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 cannot be reached. Nothing was lost; check the address and the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer like a CineFluent server. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 answered with status %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file to upload cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a server&apos;s address. It looks like https://learn.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are not sent over http:// to another machine. Use the server&apos;s https:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but it could not be kept for the next start: you will be asked for the password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file to upload is not there any more. Publish again to make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file to upload has changed meanwhile. Publish again to make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeakCache</name>
    <message>
        <source>The waveform could not be kept for next time. It is shown, and nothing else is affected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybackActions</name>
    <message>
        <source>Previous &amp;frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k one second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwar&amp;d one second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to s&amp;tart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the cue or lesson from IN to OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play cue with pre- and post-roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From half a second before IN to half a second after OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loop selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;IN to playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected cue or lesson starts at the frame on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;OUT to playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected cue or lesson ends at the frame on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;huttle backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop shuttle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;uttle forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to position…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faste&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm&amp;al speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferenceActions</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, appearance, editing, playback and more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencePages</name>
    <message>
        <source>Same as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new language shows after the program is started again. Films, subtitles and lessons are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;last project at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is worked out from films is kept so that they open faster next time. It can be removed at any time: it is made again when it is needed, and projects do not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested when you sign in to publish, for instance https://learn.example.org. Who is signed in stays signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishActions</name>
    <message>
        <source>&amp;Next issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check, encode, upload and release the lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityIssue</name>
    <message>
        <source>%2 (field %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The movie has no lesson to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson’s OUT is not after its IN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson extends beyond the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson contains no cue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another %2 lesson also has number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson numbers start at 1; this one is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title has %1 characters; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson lasts %1 s; at least %2 s is recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson lasts %1 s; at most %2 s is recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson starts or ends inside the cue “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson overlaps “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson has no vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cue’s OUT is not after its IN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cue extends beyond the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cue has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 text contains the control character %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 text contains the unusual character %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cue overlaps the previous one by %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap after the previous cue is %1 frames; the minimum is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cue lasts %1 ms; the minimum is %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cue lasts %1 ms; the maximum is %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading speed of the %3 text is %1 CPS; the maximum is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the %3 text has %1 characters; the maximum is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %3 text has %1 lines; the maximum is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 translation is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading speed is %1 CPS; for level %3 at most %2 is recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cue crosses a shot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headword is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headword has %1 characters; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” appears more than once in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a CEFR level (A1 to C2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no CEFR level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no %2 translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not linked to any cue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An occurrence of “%1” refers to a cue or sense that no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An occurrence of “%1” lies outside the text of its cue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>This is still going on: %1. Stop it and close the project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All edits are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the project open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a subtitle format that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subtitle file cannot be read. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in this language to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which language the subtitles are, with a tag such as en or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the subtitles in the film&apos;s own language first; a translation is matched to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The project has %n cue(s) already. Replace them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing takes translations, notes and marked words with them. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no film yet. Open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film “%1” is not where it was. The project is complete without it; find the film to go on with the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s cues and lessons were made for another film. Use this one all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues and lessons keep their times. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the former one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can open it for reading, and save a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read is saved into a new project beside it; the damaged file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save into a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the history of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the damaged file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved into “%1”: cues %2, lessons %3, words %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version belongs to another project. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has errors that learners would stumble over. Correct them, then publish; what is published stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the server to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was asked to make the release and did not say whether it did. Learners see the former release or the new one, whole. Publish again once the server answers: the same content is not released twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark at least one lesson, then publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s film is not where it was. Find it, then publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file at the film&apos;s place is another one. Find the film, then publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing was cancelled. Learners see what they saw before; publishing again goes on with what is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding lesson %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film&apos;s file changed while lessons were being cut out of it. Learners see what they saw before; publish again once the file is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out meanwhile. Sign in and publish again; what is done is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading file %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server whether the release was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film “%1” was not found at %2. Cues, lessons and vocabulary can be edited without it; the picture and publishing need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another film, or another version of it. Cues may not fit its picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the sample project cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample project cannot be made: its source is not complete. Install CineFluent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubtitleWarning</name>
    <message>
        <source>a cue has no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cue&apos;s number is not the next one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the times cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the times are written in an unusual way: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cue begins before the film does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time is beyond 1,000 hours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes or seconds are over 59: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cue ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cue begins and ends at the same instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cue begins before the one above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cue begins before the one above it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cue has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blank line stands inside the cue&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no blank line parts the cue from the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines that belong to no cue were kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 NUL characters were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file does not begin with WEBVTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1 block after the first cue has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes that %1 cannot mean: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 places hold bytes that %1 cannot mean; another encoding may be the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times are frame numbers and the film&apos;s frame rate is not known: %1 was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the frame rate of the file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no [%1] section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column %1 is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no style named %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML ends in an error, what stood before it was read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elements are nested too deep; the innermost were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another language is in the file and was left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cue has no end; it was taken to last until the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line has too few columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quoted cell is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format cannot say bold, italic, underline or strike-out: %1 cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format cannot say colours: %1 cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format cannot say readings (ruby): %1 cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format cannot say who speaks: %1 cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format cannot say where a cue stands: %1 cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format cannot say a cue&apos;s exact position: %1 cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effects of the source were left out: %1 cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes, styles and other sections of the source were left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times were changed to what the format can say: %1 cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TempoFilter</name>
    <message>
        <source>The sound cannot be played at this speed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit whole &amp;film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;nap while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap to cues, lessons and the playhead. Hold Alt to suspend; edges always stay on frames.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;esson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;ssons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;original subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show t&amp;ranslated subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next translation language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and run any command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ystem theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layo&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the default panel layout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaveformAnalyser</name>
    <message>
        <source>The film has no such sound track.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;ocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::BackgroundWork</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CacheList</name>
    <message>
        <source>Adding up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueEditor</name>
    <message>
        <source>Shown to learners with this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes for learners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Difficult words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a translation language in the Movie panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cue selected. Select a cue in the table or on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CPS (max. %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Cue %1&lt;/b&gt; &amp;nbsp;·&amp;nbsp; %2 → %3 &amp;nbsp;·&amp;nbsp; %4 s &amp;nbsp;·&amp;nbsp; %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> &amp;nbsp;·&amp;nbsp; %n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueTableModel</name>
    <message>
        <source>Reading speed in characters per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueTableView</name>
    <message>
        <source>Cues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CuesPanel</name>
    <message>
        <source>Search text, translation and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cues yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a subtitle file, drop one onto the window, or press Insert to add a cue at the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::DialogInteraction</name>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::DifficultyTable</name>
    <message>
        <source>Remove language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty by language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::EditOperations</name>
    <message>
        <source>new word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new word %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExportDialog</name>
    <message>
        <source>Add a &amp;byte order mark (BOM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FilmSession</name>
    <message>
        <source>Reading the sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::HistoryModel</name>
    <message>
        <source>Project opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::HistoryPanel</name>
    <message>
        <source>Undo history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ImportDialog</name>
    <message>
        <source>Import subtitles – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::IssueListModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LaneHeader</name>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonForm</name>
    <message>
        <source>&amp;Premium (subscribers only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning o&amp;bjectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lesson selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a lesson in the Lessons panel or on the timeline to edit its title, level and objectives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2  ·  %3  ·  %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonListModel</name>
    <message>
        <source>Untitled lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag across the Lessons lane of the timeline, or select cues and add a lesson over them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LevelBox</name>
    <message>
        <source>A1 · beginner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A2 · elementary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B1 · intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B2 · upper intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C1 · advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C2 · mastery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ListEdit</name>
    <message>
        <source>Separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::MainWindow</name>
    <message>
        <source>%1 – CineFluent Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CineFluent Studio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::MovieForm</name>
    <message>
        <source>Premium (subscribers only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active (listed in the catalogue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. PG-13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.0 – 10.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language tags, e.g. en, es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language tags, e.g. es, pt-BR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ge rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMD&amp;b rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;MDB ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;opularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Translation languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available la&amp;nguages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty by languag&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artwork and trailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Poster URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;kdrop URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trai&amp;ler URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date as YYYY-MM-DD, e.g. 2012-09-26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number from 0 to 10 with one decimal, e.g. 7.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter language tags separated by commas, e.g. “es, pt-BR”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::NewProjectDialog</name>
    <message>
        <source>Films (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language tags, e.g. es, pt-BR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original &amp;language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ranslation languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter language tags separated by commas, e.g. “es, pt-BR”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file already exists. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CineFluent projects (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::Panels</name>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PlayerPanel</name>
    <message>
        <source>No film yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the film this project is about, or drop a film file onto the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer at
%2
Cues, lessons and vocabulary can still be edited.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PreferencesDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;defaults of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ProjectFlows</name>
    <message>
        <source>CineFluent projects (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not at its place any more. All edits are saved; publishing needs the film. Choose File › Find the film again once it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was replaced by another file while it was open. All edits are saved. Choose File › Open film to use the new one, or File › Find the film again to look for the former.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open film</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without usable time or text left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched no cue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a project first, then import subtitles into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a film, nor subtitles, nor a project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PublishDialog</name>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners see the current release until the new one is complete. You can cancel at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film was not found at its recorded location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) to publish.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No lesson yet. Create one on the timeline first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality check passed without errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) must be fixed first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) do not block publishing, but are worth reviewing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) published and available to learners.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Encoded: %1, reused: %2. Uploaded: %3 (%4), already on the server: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed for learners. What is encoded and uploaded is kept, so trying again continues from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::QualityPanel</name>
    <message>
        <source>Issues to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading speed, durations, gaps, translations, lessons and vocabulary are checked as you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ScrubBar</name>
    <message>
        <source>Position in the film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SenseTable</name>
    <message>
        <source>Remove sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShiftDialog</name>
    <message>
        <source>Shift cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current cue and all following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offset (negative moves cues earlier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SignInDialog</name>
    <message>
        <source>Stay signed &amp;in on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a CineFluent server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An editor account is needed to publish. Your administrator can create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed &amp;in (kept in the system&apos;s keyring)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed &amp;in (no keyring here: kept in a file that only you may read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::StatusArea</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel running work</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::StatusLabels</name>
    <message>
        <source>The keys I and O set IN and OUT of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edit is written to the project file as it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN/OUT: cue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN/OUT: lesson %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimecodeEdit</name>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position as hours:minutes:seconds.milliseconds. Type a position and press Enter to go there. A timecode 00:01:02:12 counts frames; +12 or −1:00 moves by frames, +2.5 by seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons, cues, translations and sound along the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag here to create a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cues yet: import a subtitle file, or drag here to add a cue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelinePanel</name>
    <message>
        <source>Timeline position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TransportBar</name>
    <message>
        <source>Frame %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) at %1 fps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) at about %1 fps (variable)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VersionFlows</name>
    <message>
        <source>The version is back. Undo takes this back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VersionsDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version is made every hour of work and thinned out with time; those with a name stay. Restoring one is a step that Undo takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for the project as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VideoView</name>
    <message>
        <source>Film picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VocabularyPanel</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search words and translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a word in a cue’s text, then add it to the vocabulary. It keeps its place in the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WelcomePage</name>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects you have opened appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a film and create a project for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an existing .cineproj file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore a finished film with lessons and vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a film or a project file onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CineFluent Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn films into language lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · edited %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordForm</name>
    <message>
        <source>IPA, e.g. /ˈfɪlm/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter or double-click to go to the cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pron&amp;unciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Frequency rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senses and translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the headword.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This headword is already in the vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordListModel</name>
    <message>
        <source>noun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adverb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proper noun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>determiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subordinating conjunction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auxiliary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>particle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numeral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interjection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the word occurs in the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
