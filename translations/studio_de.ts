<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AudioOutput</name>
    <message>
        <source>The sound device could not be opened.</source>
        <translation>Das Tongerät ließ sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>AudioReader</name>
    <message>
        <source>The film has no such sound track.</source>
        <translation>Der Film hat keine solche Tonspur.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The password file cannot be read.</source>
        <translation>Die Passwortdatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no password.</source>
        <translation>Es gibt kein Passwort.</translation>
    </message>
    <message>
        <source>Open it in the window, without an option, to save what can be read.</source>
        <translation>Öffnen Sie es ohne Option im Fenster, um zu sichern, was lesbar ist.</translation>
    </message>
    <message>
        <source>Published release %1 of “%2”. Lessons: %3; files uploaded: %4.</source>
        <translation>Stand %1 von „%2“ veröffentlicht. Lektionen: %3; hochgeladene Dateien: %4.</translation>
    </message>
    <message>
        <source>Findings: %1.</source>
        <translation>Befunde: %1.</translation>
    </message>
    <message>
        <source>The project has no such lesson.</source>
        <translation>Das Projekt hat keine solche Lektion.</translation>
    </message>
    <message>
        <source>Looking for words</source>
        <translation>Wörter werden gesucht</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Sent %1 changes, received %2; %3 wait for a decision.</source>
        <translation>%1 Änderungen gesendet, %2 empfangen; %3 warten auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Release %1 of “%2” goes live on %3 (UTC). Until then learners see nothing of it.</source>
        <translation>Stand %1 von „%2“ wird am %3 (UTC) freigegeben. Bis dahin sehen Lernende nichts davon.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This cue is no longer in the project.</source>
        <translation>Dieser Untertitel ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This lesson is no longer in the project.</source>
        <translation>Diese Lektion ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This word is no longer in the project.</source>
        <translation>Dieses Wort ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This place is no longer marked.</source>
        <translation>Diese Stelle ist nicht mehr markiert.</translation>
    </message>
    <message>
        <source>A start must lie before its end and not before the film&apos;s start. Nothing was changed.</source>
        <translation>Ein Anfang liegt vor seinem Ende und nicht vor dem Anfang des Films. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>„%1“ ist kein Sprachkürzel wie en oder pt-BR.</translation>
    </message>
    <message>
        <source>A cue cannot be added as it is. Nothing was changed.</source>
        <translation>Ein Untertitel lässt sich so nicht hinzufügen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The lesson cannot be kept as it is. Nothing was changed.</source>
        <translation>Die Lektion kann so nicht gespeichert werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A word has 1 to 255 characters and a language. Nothing was changed.</source>
        <translation>Ein Wort hat 1 bis 255 Zeichen und eine Sprache. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is already in this project&apos;s vocabulary.</source>
        <translation>„%1“ ist schon im Wortschatz dieses Projekts.</translation>
    </message>
    <message>
        <source>This place cannot be marked. Nothing was changed.</source>
        <translation>Diese Stelle lässt sich nicht markieren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Select two or more cues to join them.</source>
        <translation>Wählen Sie zwei oder mehr Untertitel aus, um sie zu verbinden.</translation>
    </message>
    <message>
        <source>A project stays with its movie. Make a new project for another one.</source>
        <translation>Ein Projekt bleibt bei seinem Film. Legen Sie für einen anderen ein neues Projekt an.</translation>
    </message>
    <message>
        <source>Move the playhead inside the cue to split it there.</source>
        <translation>Setzen Sie die Abspielmarke in den Untertitel, um ihn dort zu teilen.</translation>
    </message>
    <message>
        <source>Add cue</source>
        <translation>Untertitel hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n cue(s)</source>
        <translation>
            <numerusform>%n Untertitel hinzufügen</numerusform>
            <numerusform>%n Untertitel hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete cue</source>
        <translation>Untertitel löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cue(s)</source>
        <translation>
            <numerusform>%n Untertitel löschen</numerusform>
            <numerusform>%n Untertitel löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit translation</source>
        <translation>Übersetzung bearbeiten</translation>
    </message>
    <message>
        <source>Change cue times</source>
        <translation>Zeiten des Untertitels ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change times of %n cue(s)</source>
        <translation>
            <numerusform>Zeiten von %n Untertitel ändern</numerusform>
            <numerusform>Zeiten von %n Untertiteln ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Split cue</source>
        <translation>Untertitel teilen</translation>
    </message>
    <message>
        <source>Join cues</source>
        <translation>Untertitel verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Join %n cue(s)</source>
        <translation>
            <numerusform>%n Untertitel verbinden</numerusform>
            <numerusform>%n Untertitel verbinden</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift cue</source>
        <translation>Untertitel verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n cue(s)</source>
        <translation>
            <numerusform>%n Untertitel verschieben</numerusform>
            <numerusform>%n Untertitel verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Anmerkungen bearbeiten</translation>
    </message>
    <message>
        <source>Edit difficult words</source>
        <translation>Schwierige Wörter bearbeiten</translation>
    </message>
    <message>
        <source>Add lesson</source>
        <translation>Lektion hinzufügen</translation>
    </message>
    <message>
        <source>Delete lesson</source>
        <translation>Lektion löschen</translation>
    </message>
    <message>
        <source>Change lesson times</source>
        <translation>Zeiten der Lektion ändern</translation>
    </message>
    <message>
        <source>Edit lesson</source>
        <translation>Lektion bearbeiten</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>Wort hinzufügen</translation>
    </message>
    <message>
        <source>Delete word</source>
        <translation>Wort löschen</translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation>Wort bearbeiten</translation>
    </message>
    <message>
        <source>Mark word</source>
        <translation>Wort markieren</translation>
    </message>
    <message>
        <source>Unmark word</source>
        <translation>Markierung des Wortes aufheben</translation>
    </message>
    <message>
        <source>Edit movie</source>
        <translation>Filmangaben bearbeiten</translation>
    </message>
    <message>
        <source>Set film</source>
        <translation>Film festlegen</translation>
    </message>
    <message>
        <source>Edit project settings</source>
        <translation>Projekteinstellungen bearbeiten</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>Version wiederherstellen</translation>
    </message>
    <message>
        <source>Import subtitles</source>
        <translation>Untertitel importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n cue(s)</source>
        <translation>
            <numerusform>%n Untertitel importieren</numerusform>
            <numerusform>%n Untertitel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import translation</source>
        <translation>Übersetzung importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n translation(s)</source>
        <translation>
            <numerusform>%n Übersetzung importieren</numerusform>
            <numerusform>%n Übersetzungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Change style</source>
        <translation>Stil ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change style of %n cue(s)</source>
        <translation>
            <numerusform>Stil von %n Untertitel ändern</numerusform>
            <numerusform>Stil von %n Untertiteln ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Replace text in %n cue(s)</source>
        <translation>
            <numerusform>Text in %n Untertitel ersetzen</numerusform>
            <numerusform>Text in %n Untertiteln ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>Wörter importieren</translation>
    </message>
    <message>
        <source>Stretch cue</source>
        <translation>Untertitel strecken</translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n cue(s)</source>
        <translation>
            <numerusform>%n Untertitel strecken</numerusform>
            <numerusform>%n Untertitel strecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert frame rate of cue</source>
        <translation>Bildrate des Untertitels umrechnen</translation>
    </message>
    <message numerus="yes">
        <source>Convert frame rate of %n cue(s)</source>
        <translation>
            <numerusform>Bildrate von %n Untertitel umrechnen</numerusform>
            <numerusform>Bildrate von %n Untertiteln umrechnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix overlap of cue</source>
        <translation>Überlappung des Untertitels beheben</translation>
    </message>
    <message numerus="yes">
        <source>Fix overlaps of %n cue(s)</source>
        <translation>
            <numerusform>Überlappungen von %n Untertitel beheben</numerusform>
            <numerusform>Überlappungen von %n Untertiteln beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Set duration of cue</source>
        <translation>Dauer des Untertitels setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set durations of %n cue(s)</source>
        <translation>
            <numerusform>Dauer von %n Untertitel setzen</numerusform>
            <numerusform>Dauer von %n Untertiteln setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Snap cue to frames</source>
        <translation>Untertitel an Bildern einrasten</translation>
    </message>
    <message numerus="yes">
        <source>Snap %n cue(s) to frames</source>
        <translation>
            <numerusform>%n Untertitel an Bildern einrasten</numerusform>
            <numerusform>%n Untertitel an Bildern einrasten</numerusform>
        </translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Text ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change text of %n cue(s)</source>
        <translation>
            <numerusform>Text von %n Untertitel ändern</numerusform>
            <numerusform>Text von %n Untertiteln ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct spelling</source>
        <translation>Rechtschreibung berichtigen</translation>
    </message>
    <message numerus="yes">
        <source>Correct spelling in %n cue(s)</source>
        <translation>
            <numerusform>Rechtschreibung in %n Untertitel berichtigen</numerusform>
            <numerusform>Rechtschreibung in %n Untertiteln berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Place translation</source>
        <translation>Übersetzung zuordnen</translation>
    </message>
    <message numerus="yes">
        <source>Place %n translation(s)</source>
        <translation>
            <numerusform>%n Übersetzung zuordnen</numerusform>
            <numerusform>%n Übersetzungen zuordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over lesson plan</source>
        <translation>Lektionsplan übernehmen</translation>
    </message>
    <message>
        <source>Fix issue</source>
        <translation>Befund beheben</translation>
    </message>
    <message numerus="yes">
        <source>Fix issues of %n cue(s)</source>
        <translation>
            <numerusform>Befunde von %n Untertitel beheben</numerusform>
            <numerusform>Befunde von %n Untertiteln beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete lessons</source>
        <translation>Lektionen löschen</translation>
    </message>
    <message>
        <source>Merge lessons</source>
        <translation>Lektionen verbinden</translation>
    </message>
    <message>
        <source>Split lesson</source>
        <translation>Lektion teilen</translation>
    </message>
    <message>
        <source>Ignore word</source>
        <translation>Wort ignorieren</translation>
    </message>
    <message>
        <source>Mark word as known</source>
        <translation>Wort als bekannt merken</translation>
    </message>
    <message>
        <source>Suggest word again</source>
        <translation>Wort wieder vorschlagen</translation>
    </message>
    <message>
        <source>Snap cue to scene cuts</source>
        <translation>Untertitel an Schnitten einrasten</translation>
    </message>
    <message numerus="yes">
        <source>Snap %n cue(s) to scene cuts</source>
        <translation>
            <numerusform>%n Untertitel an Schnitten einrasten</numerusform>
            <numerusform>%n Untertitel an Schnitten einrasten</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes by other editors</source>
        <translation>Änderungen anderer</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>The file is larger than %1 MB, which no subtitle file is; nothing was imported. Check that it is the right file.</source>
        <translation>Die Datei ist größer als %1 MB, so groß ist keine Untertiteldatei; nichts wurde importiert. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>This is no subtitle file that can be read; nothing was imported. What can be read: %1.</source>
        <translation>Dies ist keine lesbare Untertiteldatei; nichts wurde importiert. Gelesen werden können: %1.</translation>
    </message>
    <message>
        <source>The file could not be read to its end; nothing was imported. Try again.</source>
        <translation>Die Datei ließ sich nicht bis zum Ende lesen; nichts wurde importiert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Der Import wurde angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file holds more than %1 subtitles; nothing was imported.</source>
        <translation>Die Datei enthält mehr als %1 Untertitel; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The file holds no subtitle that can be read as %1; nothing was imported. Check that it is the right file, or choose its encoding in the preview.</source>
        <translation>Die Datei enthält keinen Untertitel, der als %1 lesbar ist; nichts wurde importiert. Prüfen Sie, ob es die richtige Datei ist, oder wählen Sie ihre Kodierung in der Vorschau.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding that can be read. Choose one from the list.</source>
        <translation>„%1“ ist keine lesbare Kodierung. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in %2. Save as UTF-8, which holds every character.</source>
        <translation>„%1“ lässt sich in %2 nicht schreiben. Speichern Sie als UTF-8, das jedes Zeichen enthält.</translation>
    </message>
    <message>
        <source>SubRip (SRT)</source>
        <translation>SubRip (SRT)</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>Advanced SubStation Alpha (ASS, SSA)</source>
        <translation>Advanced SubStation Alpha (ASS, SSA)</translation>
    </message>
    <message>
        <source>Timed Text (TTML, IMSC)</source>
        <translation>Timed Text (TTML, IMSC)</translation>
    </message>
    <message>
        <source>YouTube (SBV)</source>
        <translation>YouTube (SBV)</translation>
    </message>
    <message>
        <source>MicroDVD (SUB)</source>
        <translation>MicroDVD (SUB)</translation>
    </message>
    <message>
        <source>Lyrics (LRC)</source>
        <translation>Liedtext (LRC)</translation>
    </message>
    <message>
        <source>SAMI</source>
        <translation>SAMI</translation>
    </message>
    <message>
        <source>Table with commas (CSV)</source>
        <translation>Tabelle mit Kommas (CSV)</translation>
    </message>
    <message>
        <source>Table with tabs (TSV)</source>
        <translation>Tabelle mit Tabulatoren (TSV)</translation>
    </message>
    <message>
        <source>The disk is full. Finished lessons are kept; make room and publish again.</source>
        <translation>Der Datenträger ist voll. Fertige Lektionen bleiben erhalten; schaffen Sie Platz und veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>A lesson could not be encoded. Finished lessons are kept. Check that the film plays there, then try again.</source>
        <translation>Eine Lektion ließ sich nicht kodieren. Fertige Lektionen bleiben erhalten. Prüfen Sie, ob der Film dort läuft, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A lesson ends before it begins. Correct its IN and OUT.</source>
        <translation>Eine Lektion endet, bevor sie beginnt. Berichtigen Sie IN und OUT.</translation>
    </message>
    <message>
        <source>A lesson reaches beyond the film. Correct its IN and OUT.</source>
        <translation>Eine Lektion reicht über den Film hinaus. Berichtigen Sie IN und OUT.</translation>
    </message>
    <message>
        <source>The folder for encoded lessons cannot be written. Choose another one.</source>
        <translation>In den Ordner für kodierte Lektionen kann nicht geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A lesson came out with %1 frames instead of %2. The film may be damaged there; finished lessons are kept.</source>
        <translation>Eine Lektion hat %1 Bilder statt %2. Der Film ist dort vielleicht beschädigt; fertige Lektionen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The film cannot be read: it is damaged, cut short or of an unknown kind. Nothing was encoded.</source>
        <translation>Der Film kann nicht gelesen werden: Er ist beschädigt, abgeschnitten oder von unbekannter Art. Nichts wurde kodiert.</translation>
    </message>
    <message>
        <source>The film has no picture that can be encoded.</source>
        <translation>Der Film hat kein Bild, das sich kodieren lässt.</translation>
    </message>
    <message>
        <source>A lesson came out empty. Check its IN and OUT and try again.</source>
        <translation>Eine Lektion ist leer. Prüfen Sie IN und OUT und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Encoding was stopped. Finished lessons are kept and used again.</source>
        <translation>Das Kodieren wurde angehalten. Fertige Lektionen bleiben erhalten und werden wieder verwendet.</translation>
    </message>
    <message>
        <source>A lesson&apos;s streams came out damaged. Finished lessons are kept; publish again.</source>
        <translation>Die Streams einer Lektion sind beschädigt. Fertige Lektionen bleiben erhalten; veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>A lesson&apos;s qualities came out with different segments. Finished lessons are kept; publish again.</source>
        <translation>Die Qualitätsstufen einer Lektion haben verschiedene Segmente. Fertige Lektionen bleiben erhalten; veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started. Install FFmpeg and try again.</source>
        <translation>Das Programm „%1“ lässt sich nicht starten. Installieren Sie FFmpeg und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>Eine Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
        <source>The movie&apos;s details need a correction before it can be used.</source>
        <translation>Die Angaben zum Film müssen berichtigt werden, bevor sie verwendet werden können.</translation>
    </message>
    <message>
        <source>The movie has no id.</source>
        <translation>Der Film hat keine Kennung.</translation>
    </message>
    <message>
        <source>Give the movie a title.</source>
        <translation>Geben Sie dem Film einen Titel.</translation>
    </message>
    <message>
        <source>A title has at most 255 characters.</source>
        <translation>Ein Titel hat höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>A description has at most 20,000 characters.</source>
        <translation>Eine Beschreibung hat höchstens 20.000 Zeichen.</translation>
    </message>
    <message>
        <source>The duration is 1 to 6,000 minutes.</source>
        <translation>Die Dauer liegt zwischen 1 und 6.000 Minuten.</translation>
    </message>
    <message>
        <source>A TMDB id is a positive number.</source>
        <translation>Eine TMDB-Kennung ist eine positive Zahl.</translation>
    </message>
    <message>
        <source>The rating is 0.0 to 10.0.</source>
        <translation>Die Bewertung liegt zwischen 0,0 und 10,0.</translation>
    </message>
    <message>
        <source>The popularity is 0.00 to 999.99.</source>
        <translation>Die Beliebtheit liegt zwischen 0,00 und 999,99.</translation>
    </message>
    <message>
        <source>An age rating has at most 10 characters.</source>
        <translation>Eine Altersfreigabe hat höchstens 10 Zeichen.</translation>
    </message>
    <message>
        <source>The poster is a web address (https://…).</source>
        <translation>Das Plakat ist eine Webadresse (https://…).</translation>
    </message>
    <message>
        <source>The backdrop is a web address (https://…).</source>
        <translation>Das Hintergrundbild ist eine Webadresse (https://…).</translation>
    </message>
    <message>
        <source>The trailer is a web address (https://…).</source>
        <translation>Der Trailer ist eine Webadresse (https://…).</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>„%1“ ist kein Sprachkürzel wie en oder pt-BR.</translation>
    </message>
    <message>
        <source>The answer says that something went wrong, but not what.</source>
        <translation>Die Antwort besagt, dass etwas schiefging, aber nicht was.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Check that the address is that of a CineFluent server and that both programs are up to date.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen. Prüfen Sie, ob die Adresse die eines CineFluent-Servers ist und beide Programme aktuell sind.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes); nothing was imported.</source>
        <translation>Die Datei ist leer (0 Byte); nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>ConflictTexts</name>
    <message>
        <source>Something that is gone</source>
        <translation>Etwas, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>The movie</source>
        <translation>Der Film</translation>
    </message>
    <message>
        <source>The project’s settings</source>
        <translation>Die Einstellungen des Projekts</translation>
    </message>
    <message>
        <source>Cue %1, %2</source>
        <translation>Untertitel %1, %2</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Lektion %1</translation>
    </message>
    <message>
        <source>Word “%1”</source>
        <translation>Wort „%1“</translation>
    </message>
    <message>
        <source>A meaning of a word</source>
        <translation>Eine Bedeutung eines Wortes</translation>
    </message>
    <message>
        <source>A place where a word is taught</source>
        <translation>Eine Stelle, an der ein Wort gelehrt wird</translation>
    </message>
    <message>
        <source>Translation, %1</source>
        <translation>Übersetzung, %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Originaltitel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Lernziele</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>ContentActions</name>
    <message>
        <source>&amp;Edit text</source>
        <translation>Text &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add cue</source>
        <translation>Untertitel hin&amp;zufügen</translation>
    </message>
    <message>
        <source>At the playhead</source>
        <translation>An der Abspielmarke</translation>
    </message>
    <message>
        <source>&amp;Split cue</source>
        <translation>Untert&amp;itel teilen</translation>
    </message>
    <message>
        <source>Split at the playhead, and the text at the cursor</source>
        <translation>An der Abspielmarke teilen, den Text an der Schreibmarke</translation>
    </message>
    <message>
        <source>&amp;Merge cues</source>
        <translation>Un&amp;tertitel verbinden</translation>
    </message>
    <message>
        <source>Merge the selected cues, or the current cue with the next</source>
        <translation>Die ausgewählten Untertitel verbinden, oder den aktuellen mit dem nächsten</translation>
    </message>
    <message>
        <source>S&amp;hift cues…</source>
        <translation>Untertitel &amp;verschieben…</translation>
    </message>
    <message>
        <source>Move cues by a time offset</source>
        <translation>Untertitel um eine Zeitspanne verschieben</translation>
    </message>
    <message>
        <source>Add &amp;selected word</source>
        <translation>&amp;Ausgewähltes Wort hinzufügen</translation>
    </message>
    <message>
        <source>Add the word selected in the cue’s text to the vocabulary, with its place in the film</source>
        <translation>Das im Text des Untertitels ausgewählte Wort mit seiner Stelle im Film in den Wortschatz aufnehmen</translation>
    </message>
    <message>
        <source>Add &amp;new word</source>
        <translation>Neues Wort &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove word</source>
        <translation>Wort &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Add lesson</source>
        <translation>Lektion &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Over the selected cues, or one minute from the playhead</source>
        <translation>Über die ausgewählten Untertitel, oder eine Minute ab der Abspielmarke</translation>
    </message>
    <message>
        <source>Move lesson &amp;up</source>
        <translation>Lekti&amp;on nach oben</translation>
    </message>
    <message>
        <source>Move lesson &amp;down</source>
        <translation>Lektion nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove lesson</source>
        <translation>L&amp;ektion entfernen</translation>
    </message>
    <message>
        <source>Its cues are kept</source>
        <translation>Ihre Untertitel bleiben erhalten</translation>
    </message>
    <message>
        <source>Sp&amp;lit lesson</source>
        <translation>Lek&amp;tion teilen</translation>
    </message>
    <message>
        <source>Mer&amp;ge lessons</source>
        <translation>&amp;Lektionen verbinden</translation>
    </message>
    <message>
        <source>Merge the selected lessons, or the current lesson with the next</source>
        <translation>Die ausgewählten Lektionen verbinden oder die aktuelle mit der nächsten</translation>
    </message>
    <message>
        <source>Use &amp;frame as the lesson&apos;s poster</source>
        <translation>&amp;Bild als Vorschaubild der Lektion</translation>
    </message>
    <message>
        <source>The frame on screen is shown before the lesson plays</source>
        <translation>Das Bild auf dem Schirm wird gezeigt, bevor die Lektion läuft</translation>
    </message>
    <message>
        <source>Choose poster auto&amp;matically</source>
        <translation>Vorschaubild auto&amp;matisch wählen</translation>
    </message>
    <message>
        <source>A frame a tenth into the lesson</source>
        <translation>Ein Bild nach einem Zehntel der Lektion</translation>
    </message>
</context>
<context>
    <name>CueKeyActions</name>
    <message>
        <source>Add cue after this one</source>
        <translation>Untertitel hinter diesem hinzufügen</translation>
    </message>
    <message>
        <source>Add cue before this one</source>
        <translation>Untertitel vor diesem hinzufügen</translation>
    </message>
    <message>
        <source>Next cue, or a new one after the last</source>
        <translation>Nächster Untertitel, oder ein neuer hinter dem letzten</translation>
    </message>
    <message>
        <source>To go on typing, cue after cue</source>
        <translation>Zum Weiterschreiben, Untertitel für Untertitel</translation>
    </message>
    <message>
        <source>Merge with the previous cue</source>
        <translation>Mit dem vorigen Untertitel verbinden</translation>
    </message>
    <message>
        <source>Next cue without a translation</source>
        <translation>Nächster Untertitel ohne Übersetzung</translation>
    </message>
    <message>
        <source>Cut cues</source>
        <translation>Untertitel ausschneiden</translation>
    </message>
    <message>
        <source>Copy cues</source>
        <translation>Untertitel kopieren</translation>
    </message>
    <message>
        <source>For this and other projects, and as SRT for other programs</source>
        <translation>Für dieses und andere Projekte, und als SRT für andere Programme</translation>
    </message>
    <message>
        <source>Paste cues at the playhead</source>
        <translation>Untertitel an der Abspielmarke einfügen</translation>
    </message>
    <message>
        <source>Cues, a subtitle file’s text, or lines of text, one cue a line</source>
        <translation>Untertitel, der Text einer Untertiteldatei, oder Textzeilen, ein Untertitel je Zeile</translation>
    </message>
    <message>
        <source>Invert selection of cues</source>
        <translation>Auswahl der Untertitel umkehren</translation>
    </message>
    <message>
        <source>Break lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Balanced lines within the limits of the language</source>
        <translation>Ausgewogene Zeilen in den Grenzen der Sprache</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>One line of the selected cues’ texts</source>
        <translation>Die Texte der ausgewählten Untertitel einzeilig</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>The texts of the selected cues</source>
        <translation>Die Texte der ausgewählten Untertitel</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation>Satzanfänge groß</translation>
    </message>
</context>
<context>
    <name>CutActions</name>
    <message>
        <source>Previous scene cut</source>
        <translation>Vorheriger Schnitt</translation>
    </message>
    <message>
        <source>Next scene cut</source>
        <translation>Nächster Schnitt</translation>
    </message>
    <message>
        <source>Look for scene cuts again…</source>
        <translation>Schnitte erneut suchen…</translation>
    </message>
    <message>
        <source>In a part of the film or all of it, more or less readily</source>
        <translation>In einem Teil des Films oder im ganzen, mehr oder weniger empfindlich</translation>
    </message>
    <message>
        <source>Add scene cut at the playhead</source>
        <translation>Schnitt an der Abspielmarke hinzufügen</translation>
    </message>
    <message>
        <source>The frame on screen becomes the first of a shot</source>
        <translation>Das Bild auf dem Schirm wird das erste einer Einstellung</translation>
    </message>
    <message>
        <source>Remove the scene cut at the playhead</source>
        <translation>Schnitt an der Abspielmarke entfernen</translation>
    </message>
    <message>
        <source>Cues may cross it then, and dragging does not snap to it</source>
        <translation>Untertitel dürfen ihn dann überqueren, und beim Ziehen rastet nichts an ihm ein</translation>
    </message>
</context>
<context>
    <name>CutCache</name>
    <message>
        <source>The scene cuts could not be kept for next time. They are shown, and nothing else is affected.</source>
        <translation>Die Schnitte konnten nicht für das nächste Mal aufbewahrt werden. Sie werden angezeigt, und sonst ist nichts betroffen.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>This step of the history cannot be read. The project itself is as it was.</source>
        <translation>Dieser Schritt des Verlaufs kann nicht gelesen werden. Das Projekt selbst ist, wie es war.</translation>
    </message>
    <message>
        <source>This step of the history does not fit the project. The project itself is as it was.</source>
        <translation>Dieser Schritt des Verlaufs passt nicht zum Projekt. Das Projekt selbst ist, wie es war.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another place.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed; check the folder&apos;s permissions or choose another one.</source>
        <translation>„%1“ kann nicht geschrieben werden. Nichts wurde geändert; prüfen Sie die Rechte des Ordners oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written, and what was there before is untouched. Make room and try again.</source>
        <translation>Der Datenträger ist voll: „%1“ wurde nicht geschrieben, und was vorher da war, ist unberührt. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left alone. Choose another name.</source>
        <translation>„%1“ ist schon da und wurde nicht angetastet. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no further step in the history.</source>
        <translation>Es gibt keinen weiteren Schritt im Verlauf.</translation>
    </message>
    <message>
        <source>The disk is full. Everything before this step is saved; make room and try again.</source>
        <translation>Der Datenträger ist voll. Alles vor diesem Schritt ist gespeichert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The project file cannot be written. Everything before this step is saved; check the folder&apos;s permissions or save a copy elsewhere.</source>
        <translation>Die Projektdatei kann nicht geschrieben werden. Alles vor diesem Schritt ist gespeichert; prüfen Sie die Rechte des Ordners oder speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Another program is using the project file. Nothing was changed; close it there and try again.</source>
        <translation>Ein anderes Programm benutzt die Projektdatei. Nichts wurde geändert; schließen Sie es dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The project file is damaged. It was not changed; what can be read can be saved into a copy.</source>
        <translation>Die Projektdatei ist beschädigt. Sie wurde nicht geändert; was lesbar ist, kann in eine Kopie gesichert werden.</translation>
    </message>
    <message>
        <source>The project file could not be read or written. Everything before this step is saved; check the disk and try again.</source>
        <translation>Die Projektdatei ließ sich nicht lesen oder schreiben. Alles vor diesem Schritt ist gespeichert; prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Give the movie a title.</source>
        <translation>Geben Sie dem Film einen Titel.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>„%1“ ist kein Sprachkürzel wie en oder pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation>„%1“ ist ein Ordner, keine Projektdatei.</translation>
    </message>
    <message>
        <source>There is no project “%1” at this place.</source>
        <translation>An diesem Ort gibt es kein Projekt „%1“.</translation>
    </message>
    <message>
        <source>The project “%1” may not be read. Check its permissions.</source>
        <translation>Das Projekt „%1“ darf nicht gelesen werden. Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>The project “%1” is write-protected. Open it for reading or save a copy.</source>
        <translation>Das Projekt „%1“ ist schreibgeschützt. Öffnen Sie es zum Lesen, oder speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This project is open in %1 (process %2 on %3). Close it there first; nothing was changed.</source>
        <translation>Dieses Projekt ist in %1 geöffnet (Prozess %2 auf %3). Schließen Sie es zuerst dort; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This project is open in another window or program. Close it there first; nothing was changed.</source>
        <translation>Dieses Projekt ist in einem anderen Fenster oder Programm geöffnet. Schließen Sie es zuerst dort; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The project&apos;s folder cannot be written. Nothing was changed; copy the project elsewhere or check the folder&apos;s permissions.</source>
        <translation>In den Ordner des Projekts kann nicht geschrieben werden. Nichts wurde geändert; kopieren Sie das Projekt an einen anderen Ort oder prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Nothing in the damaged project can be read, and it has no history beside it. The file was not changed; a backup of your own may help.</source>
        <translation>Von dem beschädigten Projekt ist nichts lesbar, und daneben liegt kein Verlauf. Die Datei wurde nicht geändert; vielleicht hilft eine eigene Sicherung.</translation>
    </message>
    <message>
        <source>This file is not a CineFluent project. It was not changed.</source>
        <translation>Diese Datei ist kein CineFluent-Projekt. Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>This project was saved by a newer version of CineFluent. It was not changed; update CineFluent to open it.</source>
        <translation>Dieses Projekt wurde von einer neueren Version von CineFluent gespeichert. Es wurde nicht geändert; aktualisieren Sie CineFluent, um es zu öffnen.</translation>
    </message>
    <message>
        <source>This project is open for reading only. Save a copy to edit it.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet. Speichern Sie eine Kopie, um es zu bearbeiten.</translation>
    </message>
    <message>
        <source>The folder for the project&apos;s history cannot be made. The project itself is saved.</source>
        <translation>Der Ordner für den Verlauf des Projekts lässt sich nicht anlegen. Das Projekt selbst ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Rüc&amp;kgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>W&amp;iederholen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the selected cues, lesson or word, whichever was chosen last</source>
        <translation>Löscht die ausgewählten Untertitel, die Lektion oder das Wort, was immer zuletzt gewählt wurde</translation>
    </message>
    <message>
        <source>Select &amp;all cues</source>
        <translation>&amp;Alle Untertitel auswählen</translation>
    </message>
</context>
<context>
    <name>EditingPages</name>
    <message>
        <source>Length of a new &amp;cue</source>
        <translation>Länge eines neuen &amp;Untertitels</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Shorter where the next cue begins before.</source>
        <translation>Kürzer, wo der nächste Untertitel vorher beginnt.</translation>
    </message>
    <message>
        <source>Length of a new &amp;lesson</source>
        <translation>Länge einer neuen &amp;Lektion</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Where no cues are selected for it.</source>
        <translation>Wo keine Untertitel dafür ausgewählt sind.</translation>
    </message>
    <message>
        <source>&amp;Underline misspelt words while typing</source>
        <translation>Falsch geschriebene Wörter beim Tippen &amp;unterstreichen</translation>
    </message>
    <message>
        <source>F7 goes from one to the next in any case.</source>
        <translation>F7 führt in jedem Fall von einem zum nächsten.</translation>
    </message>
    <message>
        <source>Dictionaries come with the system&apos;s packages named hunspell-…, or are put into %1.</source>
        <translation>Wörterbücher kommen mit den Paketen des Systems namens hunspell-… oder werden in %1 abgelegt.</translation>
    </message>
    <message>
        <source>Words you have added</source>
        <translation>Von Ihnen hinzugefügte Wörter</translation>
    </message>
    <message>
        <source>&amp;Snap while dragging</source>
        <translation>Beim Ziehen &amp;einrasten</translation>
    </message>
    <message>
        <source>To cues, lessons, scene cuts and the playhead. Alt suspends it.</source>
        <translation>An Untertiteln, Lektionen, Schnitten und dem Abspielkopf. Alt setzt es aus.</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Ripple: later cues follow</source>
        <translation>&amp;Nachrücken: spätere Untertitel folgen</translation>
    </message>
    <message>
        <source>Moving a cue, or dragging its end, moves every later cue by as much.</source>
        <translation>Wird ein Untertitel verschoben oder sein Ende gezogen, rücken alle späteren um ebenso viel.</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Vereinfachtes Chinesisch</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Traditionelles Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The file is no Anki package, or a damaged one. Nothing was imported; export it from Anki again.</source>
        <translation>Die Datei ist kein Anki-Paket oder ein beschädigtes. Nichts wurde importiert; exportieren Sie es noch einmal aus Anki.</translation>
    </message>
    <message>
        <source>The package is in the newest format of Anki. Nothing was imported; export it again with “Support older Anki versions” ticked.</source>
        <translation>Das Paket ist im neuesten Format von Anki. Nichts wurde importiert; exportieren Sie es noch einmal mit der Option für ältere Anki-Versionen.</translation>
    </message>
    <message>
        <source>There is no note with a word in the package. Nothing was imported.</source>
        <translation>Das Paket enthält keine Notiz mit einem Wort. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Der Import wurde angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The package holds more than 200,000 notes. Nothing was imported; export it in parts.</source>
        <translation>Das Paket enthält mehr als 200.000 Notizen. Nichts wurde importiert; exportieren Sie es in Teilen.</translation>
    </message>
    <message>
        <source>There is no room for temporary files. What was there before is untouched; make room and try again.</source>
        <translation>Für Zwischendateien ist kein Platz. Was vorher da war, ist unberührt; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is more than a list of words can be (200,000 rows, 64 MB). Nothing was imported; import it in parts.</source>
        <translation>Das ist mehr, als eine Wortliste sein kann (200.000 Zeilen, 64 MB). Nichts wurde importiert; importieren Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>The table has no column for the word. Nothing was imported; its first row must name the columns, one of them “word”.</source>
        <translation>Die Tabelle hat keine Spalte für das Wort. Nichts wurde importiert; ihre erste Zeile muss die Spalten benennen, eine davon „word“.</translation>
    </message>
    <message>
        <source>The table has no row with a word. Nothing was imported.</source>
        <translation>Die Tabelle hat keine Zeile mit einem Wort. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was changed.</source>
        <translation>Es wurde angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk may be full. What was there before is untouched; make room and try again.</source>
        <translation>„%1“ ließ sich nicht schreiben: Der Datenträger ist vielleicht voll. Was vorher da war, ist unberührt; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is damaged or of another kind. Nothing was imported; get the file again.</source>
        <translation>„%1“ kann nicht gelesen werden: Die Datei ist beschädigt oder von anderer Art. Nichts wurde importiert; besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” holds more than 1 GB. Nothing was imported; export it in smaller parts.</source>
        <translation>„%1“ enthält mehr als 1 GB. Nichts wurde importiert; exportieren Sie es in kleineren Teilen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; nothing was exported.</source>
        <translation>„%1“ kann nicht gelesen werden; nichts wurde exportiert.</translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>E&amp;xchange changes</source>
        <translation>Änderungen aus&amp;tauschen</translation>
    </message>
    <message>
        <source>Send your changes to the movie’s other editors and take theirs</source>
        <translation>Ihre Änderungen an die anderen Bearbeiter des Films senden und deren Änderungen holen</translation>
    </message>
    <message>
        <source>Exchange &amp;automatically</source>
        <translation>A&amp;utomatisch austauschen</translation>
    </message>
    <message>
        <source>Exchange shared projects when you pause and when others have changed them</source>
        <translation>Geteilte Projekte austauschen, wenn Sie innehalten und wenn andere sie geändert haben</translation>
    </message>
    <message>
        <source>&amp;Versions to choose from…</source>
        <translation>&amp;Fassungen zur Auswahl…</translation>
    </message>
    <message>
        <source>What two editors changed at the same time and nobody has settled</source>
        <translation>Was zwei Bearbeiter gleichzeitig geändert haben und noch niemand entschieden hat</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Open &amp;film…</source>
        <translation>F&amp;ilm öffnen…</translation>
    </message>
    <message>
        <source>Use another film for this project</source>
        <translation>Einen anderen Film für dieses Projekt verwenden</translation>
    </message>
    <message>
        <source>&amp;Locate film…</source>
        <translation>Film &amp;suchen…</translation>
    </message>
    <message>
        <source>Tell the project where its film was moved to</source>
        <translation>Dem Projekt sagen, wohin sein Film verschoben wurde</translation>
    </message>
    <message>
        <source>&amp;Import subtitles…</source>
        <translation>&amp;Untertitel importieren…</translation>
    </message>
    <message>
        <source>Read a subtitle file as original or translation</source>
        <translation>Eine Untertiteldatei als Original oder Übersetzung lesen</translation>
    </message>
    <message>
        <source>&amp;Export subtitles…</source>
        <translation>Untertitel e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the original or a translation in any subtitle format</source>
        <translation>Das Original oder eine Übersetzung in einem beliebigen Untertitelformat schreiben</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>Make a project for a film</source>
        <translation>Ein Projekt für einen Film anlegen</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Eine Projektdatei öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>&amp;Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>A finished film with lessons</source>
        <translation>Ein fertiger Film mit Lektionen</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Every edit is saved as it is made; this writes a copy elsewhere</source>
        <translation>Jede Änderung ist sofort gespeichert; dies schreibt eine Kopie an einen anderen Ort</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versionen…</translation>
    </message>
    <message>
        <source>Bring back the project as it was, or keep it under a name</source>
        <translation>Das Projekt zurückholen, wie es war, oder unter einem Namen aufheben</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
</context>
<context>
    <name>FillTranslations</name>
    <message>
        <source>Looking into the memory</source>
        <translation>Im Übersetzungsspeicher nachsehen</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Übersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Send %n text(s) to %1 for translation?</source>
        <translation>
            <numerusform>%n Text zum Übersetzen an %1 senden?</numerusform>
            <numerusform>%n Texte zum Übersetzen an %1 senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters at %2 %4 a million: about %3 %4.</source>
        <translation>%1 Zeichen zu %2 %4 je Million: etwa %3 %4.</translation>
    </message>
    <message>
        <source>%1 characters; no price is set in the preferences.</source>
        <translation>%1 Zeichen; in den Einstellungen ist kein Preis angegeben.</translation>
    </message>
    <message>
        <source>Only the texts of these cues and the two languages leave this machine: not the film, its title or your name. What %1 keeps of them is for its terms to say.</source>
        <translation>Nur die Texte dieser Untertitel und die beiden Sprachen verlassen diesen Rechner: weder der Film noch sein Titel oder Ihr Name. Was %1 davon behält, sagen dessen Bedingungen.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Make a small copy for scrubbing</source>
        <translation>Kleine Kopie zum schnellen Suchen anlegen</translation>
    </message>
    <message>
        <source>In the background; heavy films get one by themselves</source>
        <translation>Im Hintergrund; schwere Filme bekommen von selbst eine</translation>
    </message>
    <message>
        <source>Drag through the small copy</source>
        <translation>Beim Ziehen die kleine Kopie zeigen</translation>
    </message>
    <message>
        <source>The film’s own picture is shown as soon as you pause</source>
        <translation>Sobald Sie anhalten, erscheint das Bild des Films selbst</translation>
    </message>
    <message>
        <source>Hear the film while scrubbing</source>
        <translation>Den Film beim Suchen hören</translation>
    </message>
    <message>
        <source>A moment of sound at each frame step and while you drag</source>
        <translation>Ein Augenblick Ton bei jedem Bildschritt und beim Ziehen</translation>
    </message>
    <message>
        <source>Next audio track</source>
        <translation>Nächste Tonspur</translation>
    </message>
    <message>
        <source>The waveform follows</source>
        <translation>Die Wellenform folgt</translation>
    </message>
    <message>
        <source>Import subtitles from the film…</source>
        <translation>Untertitel aus dem Film importieren…</translation>
    </message>
    <message>
        <source>Subtitle tracks stored inside the film’s file</source>
        <translation>Untertitelspuren in der Datei des Films</translation>
    </message>
</context>
<context>
    <name>FilmIndex</name>
    <message>
        <source>The film holds no pictures that can be read: its data are cut off or damaged. Copy or download it again.</source>
        <translation>Der Film enthält keine lesbaren Bilder: Seine Daten sind abgeschnitten oder beschädigt. Kopieren oder laden Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Lessons are cut from films: choose a video file.</source>
        <translation>Diese Datei hat Ton, aber kein Bild. Lektionen werden aus Filmen geschnitten: Wählen Sie eine Videodatei.</translation>
    </message>
    <message>
        <source>This file has no picture. Choose a video file.</source>
        <translation>Diese Datei hat kein Bild. Wählen Sie eine Videodatei.</translation>
    </message>
    <message>
        <source>The end of the film is missing: it can be used up to %1. Copy or download it again to have the rest.</source>
        <translation>Das Ende des Films fehlt: Er ist bis %1 verwendbar. Kopieren oder laden Sie ihn noch einmal, um den Rest zu haben.</translation>
    </message>
</context>
<context>
    <name>FrameReader</name>
    <message>
        <source>The film was replaced by another one while it was open. Open it again.</source>
        <translation>Der Film wurde durch einen anderen ersetzt, während er geöffnet war. Öffnen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This picture cannot be shown: its pixel format is not supported.</source>
        <translation>Dieses Bild kann nicht gezeigt werden: Sein Pixelformat wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>This picture is damaged in the film and cannot be shown. The rest of the film is usable.</source>
        <translation>Dieses Bild ist im Film beschädigt und kann nicht gezeigt werden. Der Rest des Films ist verwendbar.</translation>
    </message>
</context>
<context>
    <name>GlossaryTable</name>
    <message>
        <source>“%1” cannot be read. Nothing was taken from it.</source>
        <translation>„%1“ lässt sich nicht lesen. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>“%1” is too large for a glossary. Nothing was taken from it.</source>
        <translation>„%1“ ist zu groß für ein Glossar. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>“%1” has no terms. A table has a term and its translation in each row, in columns parted by comma, semicolon or tab.</source>
        <translation>„%1“ enthält keine Begriffe. Eine Tabelle hat in jeder Zeile einen Begriff und seine Übersetzung, in Spalten, die Komma, Semikolon oder Tabulator trennen.</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>About CineFluent Studio</source>
        <translation>Über CineFluent Studio</translation>
    </message>
    <message>
        <source>&lt;b&gt;CineFluent Studio %1&lt;/b&gt;&lt;br&gt;Turn films into language lessons</source>
        <translation>&lt;b&gt;CineFluent Studio %1&lt;/b&gt;&lt;br&gt;Macht aus Filmen Sprachlektionen</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Built with Qt and FFmpeg.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung. Mit Qt und FFmpeg gebaut.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About CineFluent Studio</source>
        <translation>Ü&amp;ber CineFluent Studio</translation>
    </message>
</context>
<context>
    <name>IndexCache</name>
    <message>
        <source>The film&apos;s table of pictures could not be kept for next time. Nothing else is affected.</source>
        <translation>Das Bilderverzeichnis des Films ließ sich nicht für das nächste Mal aufheben. Sonst ist nichts betroffen.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>Portugiesisch (Brasilien)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>LayoutActions</name>
    <message>
        <source>Panel l&amp;ayouts…</source>
        <translation>An&amp;ordnungen…</translation>
    </message>
    <message>
        <source>Keep the arrangement of the panels under a name, or take one again</source>
        <translation>Die Anordnung der Bereiche unter einem Namen aufheben, oder eine davon nehmen</translation>
    </message>
    <message>
        <source>H&amp;ide panel</source>
        <translation>Bereich au&amp;sblenden</translation>
    </message>
    <message>
        <source>The panel with the keyboard; its own entry shows it again</source>
        <translation>Der Bereich mit der Tastatur; sein eigener Eintrag zeigt ihn wieder</translation>
    </message>
    <message>
        <source>Float panel</source>
        <translation>Bereich ablösen</translation>
    </message>
    <message>
        <source>Take the panel with the keyboard out of the window, or put it back</source>
        <translation>Den Bereich mit der Tastatur aus dem Fenster nehmen oder wieder einsetzen</translation>
    </message>
    <message>
        <source>Background &amp;work…</source>
        <translation>Hinter&amp;grundarbeit…</translation>
    </message>
    <message>
        <source>What is running, what has ended, and what went wrong</source>
        <translation>Was läuft, was zu Ende ist und was schiefging</translation>
    </message>
</context>
<context>
    <name>LessonPlan</name>
    <message>
        <source>Set by hand at %1, inside a sentence</source>
        <translation>Von Hand gesetzt bei %1, mitten im Satz</translation>
    </message>
    <message>
        <source>Set by hand at %1, on a scene cut</source>
        <translation>Von Hand gesetzt bei %1, auf einem Schnitt</translation>
    </message>
    <message>
        <source>Set by hand at %1, between sentences</source>
        <translation>Von Hand gesetzt bei %1, zwischen Sätzen</translation>
    </message>
    <message>
        <source>First words after a lesson you already have, at %1</source>
        <translation>Erste Worte nach einer vorhandenen Lektion, bei %1</translation>
    </message>
    <message>
        <source>Last words before a lesson you already have, at %1</source>
        <translation>Letzte Worte vor einer vorhandenen Lektion, bei %1</translation>
    </message>
    <message>
        <source>Scene cut before the first words of the film, at %1</source>
        <translation>Schnitt vor den ersten Worten des Films, bei %1</translation>
    </message>
    <message>
        <source>Scene cut after the last words of the film, at %1</source>
        <translation>Schnitt nach den letzten Worten des Films, bei %1</translation>
    </message>
    <message>
        <source>First words of the film, at %1</source>
        <translation>Erste Worte des Films, bei %1</translation>
    </message>
    <message>
        <source>Last words of the film, at %1</source>
        <translation>Letzte Worte des Films, bei %1</translation>
    </message>
    <message>
        <source>Scene cut and sentence end at %1, without a pause</source>
        <translation>Schnitt und Satzende bei %1, ohne Pause</translation>
    </message>
    <message>
        <source>Sentence end at %1, without a pause</source>
        <translation>Satzende bei %1, ohne Pause</translation>
    </message>
    <message>
        <source>Scene cut and sentence end at %1, pause of %2 s</source>
        <translation>Schnitt und Satzende bei %1, Pause von %2 s</translation>
    </message>
    <message>
        <source>Sentence end at %1, pause of %2 s</source>
        <translation>Satzende bei %1, Pause von %2 s</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Lektion %1</translation>
    </message>
</context>
<context>
    <name>LessonPlanActions</name>
    <message>
        <source>&amp;Suggest lessons…</source>
        <translation>Lektionen &amp;vorschlagen…</translation>
    </message>
    <message>
        <source>Plan the film’s lessons by scene cuts, sentences, length and new words</source>
        <translation>Die Lektionen des Films nach Schnitten, Sätzen, Länge und neuen Wörtern planen</translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message numerus="yes">
        <source>%n cue(s) lose bold, italics, underlining or strike-out.</source>
        <translation>
            <numerusform>%n Untertitel verliert Fettung, Kursive, Unter- oder Durchstreichung.</numerusform>
            <numerusform>%n Untertitel verlieren Fettung, Kursive, Unter- oder Durchstreichung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose colours.</source>
        <translation>
            <numerusform>%n Untertitel verliert Farben.</numerusform>
            <numerusform>%n Untertitel verlieren Farben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose readings (ruby).</source>
        <translation>
            <numerusform>%n Untertitel verliert Lesehilfen (Ruby).</numerusform>
            <numerusform>%n Untertitel verlieren Lesehilfen (Ruby).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose the name of the speaker.</source>
        <translation>
            <numerusform>%n Untertitel verliert den Namen des Sprechers.</numerusform>
            <numerusform>%n Untertitel verlieren den Namen des Sprechers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose their place on the picture.</source>
        <translation>
            <numerusform>%n Untertitel verliert seinen Platz im Bild.</numerusform>
            <numerusform>%n Untertitel verlieren ihren Platz im Bild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose their exact position.</source>
        <translation>
            <numerusform>%n Untertitel verliert seine genaue Position.</numerusform>
            <numerusform>%n Untertitel verlieren ihre genaue Position.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) are written horizontally.</source>
        <translation>
            <numerusform>%n Untertitel wird waagerecht geschrieben.</numerusform>
            <numerusform>%n Untertitel werden waagerecht geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose effects such as movement or karaoke.</source>
        <translation>
            <numerusform>%n Untertitel verliert Effekte wie Bewegung oder Karaoke.</numerusform>
            <numerusform>%n Untertitel verlieren Effekte wie Bewegung oder Karaoke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or style(s) of the imported file are left out.</source>
        <translation>
            <numerusform>%n Anmerkung oder Stil der importierten Datei entfällt.</numerusform>
            <numerusform>%n Anmerkungen oder Stile der importierten Datei entfallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) get other times, as the format cannot say theirs.</source>
        <translation>
            <numerusform>%n Untertitel bekommt andere Zeiten, weil das Format seine nicht ausdrücken kann.</numerusform>
            <numerusform>%n Untertitel bekommen andere Zeiten, weil das Format ihre nicht ausdrücken kann.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineTranslation</name>
    <message>
        <source>%1 did not answer with a translation of each text. Nothing was changed.</source>
        <translation>%1 hat nicht mit einer Übersetzung für jeden Text geantwortet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Die Antwort lautet: %1</translation>
    </message>
    <message>
        <source>%1 refuses the key. Nothing was changed; check the key in the preferences.</source>
        <translation>%1 lehnt den Schlüssel ab. Es wurde nichts geändert; prüfen Sie den Schlüssel in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 translates no more for now: its limit is reached. Nothing was changed; try again later.</source>
        <translation>%1 übersetzt vorerst nicht mehr: Die Grenze ist erreicht. Es wurde nichts geändert; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 cannot translate this. Nothing was changed; the service may not know one of the languages.</source>
        <translation>%1 kann das nicht übersetzen. Es wurde nichts geändert; vielleicht kennt der Dienst eine der Sprachen nicht.</translation>
    </message>
    <message>
        <source>%1 could not translate. Nothing was changed; try again later.</source>
        <translation>%1 konnte nicht übersetzen. Es wurde nichts geändert; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 does not answer like this translation service. Nothing was changed; check the address and the kind of service in the preferences.</source>
        <translation>%1 antwortet nicht wie dieser Übersetzungsdienst. Es wurde nichts geändert; prüfen Sie Adresse und Art des Dienstes in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Nothing was changed; check the address and the network.</source>
        <translation>%1 ist nicht erreichbar. Es wurde nichts geändert; prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
        <source>%1 does not translate from “%2” to “%3”. Nothing was sent.</source>
        <translation>%1 übersetzt nicht von „%2“ nach „%3“. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This is not a translation service’s address. It looks like https://translate.example.org.</source>
        <translation>Das ist keine Adresse eines Übersetzungsdienstes. Sie sieht aus wie https://translate.example.org.</translation>
    </message>
    <message>
        <source>Texts and keys are not sent over http:// to another machine. Use the service’s https:// address.</source>
        <translation>Texte und Schlüssel werden nicht über http:// an einen anderen Rechner gesendet. Verwenden Sie die https://-Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>This is not a Google service account’s key. It is the JSON file that Google’s console gives for the account.</source>
        <translation>Das ist kein Schlüssel eines Google-Dienstkontos. Es ist die JSON-Datei, die die Google-Konsole für das Konto ausgibt.</translation>
    </message>
    <message>
        <source>Google refuses the service account’s key. Nothing was changed; check the key in the preferences.</source>
        <translation>Google lehnt den Schlüssel des Dienstkontos ab. Es wurde nichts geändert; prüfen Sie den Schlüssel in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 did not answer with an access token. Nothing was changed.</source>
        <translation>%1 hat nicht mit einem Zugriffstoken geantwortet. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>MediaFile</name>
    <message>
        <source>The film could not be read. Check that the drive is connected and that you may read the file.</source>
        <translation>Der Film ließ sich nicht lesen. Prüfen Sie, ob das Laufwerk verbunden ist und Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>There is no film at this place. If it was moved or renamed, show where it is now; nothing was changed.</source>
        <translation>An diesem Ort ist kein Film. Falls er verschoben oder umbenannt wurde, zeigen Sie, wo er jetzt ist; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Copy or download the film again.</source>
        <translation>Die Datei ist leer (0 Byte). Kopieren oder laden Sie den Film noch einmal.</translation>
    </message>
    <message>
        <source>Looking for the film was cancelled.</source>
        <translation>Die Suche nach dem Film wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>MediaInput</name>
    <message>
        <source>The film is incomplete: the index at its end is missing, as after an interrupted copy or recording. Copy or download it again.</source>
        <translation>Der Film ist unvollständig: Der Index an seinem Ende fehlt, wie nach unterbrochenem Kopieren oder Aufnehmen. Kopieren oder laden Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This is not a film that can be opened. Choose a video file such as MP4, MKV, WebM, MOV, AVI or MPEG-TS.</source>
        <translation>Dies ist kein Film, der sich öffnen lässt. Wählen Sie eine Videodatei wie MP4, MKV, WebM, MOV, AVI oder MPEG-TS.</translation>
    </message>
    <message>
        <source>The film is not there. Show where it is now; the project itself is safe.</source>
        <translation>Der Film ist nicht da. Zeigen Sie, wo er jetzt ist; das Projekt selbst ist sicher.</translation>
    </message>
    <message>
        <source>The film could not be read. Check that it is a file that you may read.</source>
        <translation>Der Film ließ sich nicht lesen. Prüfen Sie, ob es eine Datei ist, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Copy or download the film again.</source>
        <translation>Die Datei ist leer (0 Byte). Kopieren oder laden Sie den Film noch einmal.</translation>
    </message>
    <message>
        <source>Reading the film was cancelled.</source>
        <translation>Das Lesen des Films wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht.</translation>
    </message>
    <message>
        <source>The film is stored in a way that cannot be decoded here (%1). Convert it, for example to H.264.</source>
        <translation>Der Film ist auf eine Weise gespeichert, die hier nicht dekodiert werden kann (%1). Wandeln Sie ihn um, zum Beispiel in H.264.</translation>
    </message>
</context>
<context>
    <name>MovieReleases</name>
    <message>
        <source>You are not signed in. Sign in and try again; nothing was changed.</source>
        <translation>Sie sind nicht angemeldet. Melden Sie sich an und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>You are not signed in to the server. Sign in and try again; nothing was lost.</source>
        <translation>Sie sind nicht am Server angemeldet. Melden Sie sich an und versuchen Sie es noch einmal; nichts ging verloren.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. Nothing was lost; try again later.</source>
        <translation>Der Server %1 hat nicht rechtzeitig geantwortet. Nichts ging verloren; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate cannot be trusted. Nothing was sent.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Seinem Zertifikat kann nicht vertraut werden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The server %1 cannot be reached. Nothing was lost; check the address and the network, then try again.</source>
        <translation>Der Server %1 ist nicht erreichbar. Nichts ging verloren; prüfen Sie Adresse und Netz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not answer like a CineFluent server. Check the address.</source>
        <translation>%1 antwortet nicht wie ein CineFluent-Server. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server %1 answered with status %2.</source>
        <translation>Der Server %1 antwortete mit Status %2.</translation>
    </message>
    <message>
        <source>A file to upload cannot be read any more.</source>
        <translation>Eine Datei zum Hochladen kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address. It looks like https://learn.example.org.</source>
        <translation>Dies ist keine Adresse eines Servers. Sie sieht aus wie https://learn.example.org.</translation>
    </message>
    <message>
        <source>Passwords are not sent over http:// to another machine. Use the server&apos;s https:// address.</source>
        <translation>Passwörter werden nicht über http:// an einen anderen Rechner gesendet. Verwenden Sie die https://-Adresse des Servers.</translation>
    </message>
    <message>
        <source>You are signed in, but it could not be kept for the next start: you will be asked for the password again.</source>
        <translation>Sie sind angemeldet, doch das ließ sich nicht für den nächsten Start merken: Sie werden wieder nach dem Passwort gefragt.</translation>
    </message>
    <message>
        <source>A file to upload is not there any more. Publish again to make it anew.</source>
        <translation>Eine Datei zum Hochladen ist nicht mehr da. Veröffentlichen Sie noch einmal, um sie neu zu machen.</translation>
    </message>
    <message>
        <source>A file to upload has changed meanwhile. Publish again to make it anew.</source>
        <translation>Eine Datei zum Hochladen hat sich inzwischen geändert. Veröffentlichen Sie noch einmal, um sie neu zu machen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to an upload was not understood. Nothing was lost; try again later.</source>
        <translation>Die Antwort des Servers auf das Hochladen war nicht zu verstehen. Nichts ging verloren; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s storage did not take a part of the upload. Nothing was lost; try again later.</source>
        <translation>Der Speicher des Servers hat einen Teil der Übertragung nicht angenommen. Nichts ist verloren; versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>PeakCache</name>
    <message>
        <source>The waveform could not be kept for next time. It is shown, and nothing else is affected.</source>
        <translation>Die Wellenform ließ sich nicht für das nächste Mal aufheben. Sie wird gezeigt, und sonst ist nichts betroffen.</translation>
    </message>
</context>
<context>
    <name>PeopleTexts</name>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Verwalter</translation>
    </message>
    <message>
        <source>reads releases and what changed in them</source>
        <translation>liest Stände und was sich in ihnen geändert hat</translation>
    </message>
    <message>
        <source>also edits, publishes and goes back to former releases</source>
        <translation>bearbeitet und veröffentlicht auch und kehrt zu früheren Ständen zurück</translation>
    </message>
    <message>
        <source>also says who may do what, and reads what was done</source>
        <translation>bestimmt auch, wer was darf, und liest, was getan wurde</translation>
    </message>
    <message>
        <source>Published a release</source>
        <translation>Hat einen Stand veröffentlicht</translation>
    </message>
    <message>
        <source>Went back to a former release</source>
        <translation>Ist zu einem früheren Stand zurückgekehrt</translation>
    </message>
    <message>
        <source>Took the movie off the catalogue</source>
        <translation>Hat den Film aus dem Katalog genommen</translation>
    </message>
    <message>
        <source>Set when a release goes live</source>
        <translation>Hat festgelegt, wann ein Stand erscheint</translation>
    </message>
    <message>
        <source>Took its time from a release</source>
        <translation>Hat einem Stand seinen Zeitpunkt genommen</translation>
    </message>
    <message>
        <source>A release did not go live at its time</source>
        <translation>Ein Stand ist zu seiner Zeit nicht erschienen</translation>
    </message>
    <message>
        <source>Had a release encoded by the server</source>
        <translation>Hat einen Stand vom Server kodieren lassen</translation>
    </message>
    <message>
        <source>Gave up a release that was being encoded</source>
        <translation>Hat einen Stand aufgegeben, der kodiert wurde</translation>
    </message>
    <message>
        <source>Set where the movie may be seen</source>
        <translation>Hat festgelegt, wo der Film zu sehen ist</translation>
    </message>
    <message>
        <source>Gave somebody a role: %1</source>
        <translation>Hat jemandem eine Rolle gegeben: %1</translation>
    </message>
    <message>
        <source>Took a role away: %1</source>
        <translation>Hat eine Rolle entzogen: %1</translation>
    </message>
</context>
<context>
    <name>PlayRangeActions</name>
    <message>
        <source>Play cue with pre- and post-roll</source>
        <translation>Untertitel mit Vor- und Nachlauf abspielen</translation>
    </message>
    <message>
        <source>From a moment before IN to a moment after OUT; how long is in the preferences</source>
        <translation>Von kurz vor IN bis kurz nach OUT; wie lange, steht in den Einstellungen</translation>
    </message>
    <message>
        <source>Play before IN</source>
        <translation>Vor IN abspielen</translation>
    </message>
    <message>
        <source>The moment that ends at IN: nothing of the cue should be heard</source>
        <translation>Der Augenblick, der bei IN endet: Vom Untertitel sollte nichts zu hören sein</translation>
    </message>
    <message>
        <source>Play the beginning</source>
        <translation>Anfang abspielen</translation>
    </message>
    <message>
        <source>The moment that begins at IN</source>
        <translation>Der Augenblick, der bei IN beginnt</translation>
    </message>
    <message>
        <source>Play the ending</source>
        <translation>Ende abspielen</translation>
    </message>
    <message>
        <source>The moment that ends at OUT</source>
        <translation>Der Augenblick, der bei OUT endet</translation>
    </message>
    <message>
        <source>Play after OUT</source>
        <translation>Nach OUT abspielen</translation>
    </message>
    <message>
        <source>The moment that begins at OUT: nothing of the cue should be heard</source>
        <translation>Der Augenblick, der bei OUT beginnt: Vom Untertitel sollte nichts zu hören sein</translation>
    </message>
    <message>
        <source>Play on from IN</source>
        <translation>Ab IN weiterspielen</translation>
    </message>
    <message>
        <source>From IN to the end of the film</source>
        <translation>Von IN bis zum Ende des Films</translation>
    </message>
</context>
<context>
    <name>PlaybackActions</name>
    <message>
        <source>Previous &amp;frame</source>
        <translation>&amp;Voriges Bild</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Bac&amp;k one second</source>
        <translation>Eine Sekunde &amp;zurück</translation>
    </message>
    <message>
        <source>Forwar&amp;d one second</source>
        <translation>Eine Sekunde vo&amp;r</translation>
    </message>
    <message>
        <source>Go to s&amp;tart</source>
        <translation>Zum &amp;Anfang</translation>
    </message>
    <message>
        <source>Go to &amp;end</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>Play &amp;selection</source>
        <translation>Aus&amp;wahl abspielen</translation>
    </message>
    <message>
        <source>Play the cue or lesson from IN to OUT</source>
        <translation>Den Untertitel oder die Lektion von IN bis OUT abspielen</translation>
    </message>
    <message>
        <source>&amp;Loop selection</source>
        <translation>Au&amp;swahl in Schleife</translation>
    </message>
    <message>
        <source>Set &amp;IN to playhead</source>
        <translation>&amp;IN auf die Abspielmarke setzen</translation>
    </message>
    <message>
        <source>The selected cue or lesson starts at the frame on screen</source>
        <translation>Der ausgewählte Untertitel oder die Lektion beginnt beim Bild auf dem Schirm</translation>
    </message>
    <message>
        <source>Set &amp;OUT to playhead</source>
        <translation>&amp;OUT auf die Abspielmarke setzen</translation>
    </message>
    <message>
        <source>The selected cue or lesson ends at the frame on screen</source>
        <translation>Der ausgewählte Untertitel oder die Lektion endet beim Bild auf dem Schirm</translation>
    </message>
    <message>
        <source>Pre&amp;vious cue</source>
        <translation>Vori&amp;ger Untertitel</translation>
    </message>
    <message>
        <source>&amp;Next cue</source>
        <translation>&amp;Nächster Untertitel</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>A&amp;bspielen oder anhalten</translation>
    </message>
    <message>
        <source>S&amp;huttle backward</source>
        <translation>S&amp;huttle rückwärts</translation>
    </message>
    <message>
        <source>Stop shuttle</source>
        <translation>Shuttle anhalten</translation>
    </message>
    <message>
        <source>Sh&amp;uttle forward</source>
        <translation>Sh&amp;uttle vorwärts</translation>
    </message>
    <message>
        <source>&amp;Go to position…</source>
        <translation>Gehe zu &amp;Position…</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Faste&amp;r</source>
        <translation>S&amp;chneller</translation>
    </message>
    <message>
        <source>Norm&amp;al speed</source>
        <translation>Nor&amp;male Geschwindigkeit</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Leiser</translation>
    </message>
</context>
<context>
    <name>PlaybackPage</name>
    <message>
        <source>Cues and lessons</source>
        <translation>Untertitel und Lektionen</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Pre-roll</source>
        <translation>&amp;Vorlauf</translation>
    </message>
    <message>
        <source>Played before IN by “Play cue with pre- and post-roll”.</source>
        <translation>Wird bei „Untertitel mit Vor- und Nachlauf abspielen“ vor IN gespielt.</translation>
    </message>
    <message>
        <source>P&amp;ost-roll</source>
        <translation>&amp;Nachlauf</translation>
    </message>
    <message>
        <source>Played after OUT.</source>
        <translation>Wird nach OUT gespielt.</translation>
    </message>
    <message>
        <source>&amp;Length at the edges</source>
        <translation>&amp;Länge an den Rändern</translation>
    </message>
    <message>
        <source>What the keys for before and after IN and OUT play.</source>
        <translation>Was die Tasten für vor und nach IN und OUT spielen.</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Scrubbing</source>
        <translation>Schnelles Suchen</translation>
    </message>
    <message>
        <source>Hear the film while &amp;scrubbing</source>
        <translation>Den Film beim &amp;Suchen hören</translation>
    </message>
    <message>
        <source>A moment of sound at each frame step and while you drag.</source>
        <translation>Ein Augenblick Ton bei jedem Bildschritt und beim Ziehen.</translation>
    </message>
    <message>
        <source>&amp;Make a small copy of heavy films</source>
        <translation>Von schweren Filmen eine kleine &amp;Kopie anlegen</translation>
    </message>
    <message>
        <source>In the background, where showing a frame takes longer than a glance.</source>
        <translation>Im Hintergrund, wo ein Bild länger als einen Blick braucht.</translation>
    </message>
    <message>
        <source>&amp;Drag through the small copy</source>
        <translation>Beim &amp;Ziehen die kleine Kopie zeigen</translation>
    </message>
    <message>
        <source>The film’s own picture is shown as soon as you pause.</source>
        <translation>Sobald Sie anhalten, erscheint das Bild des Films selbst.</translation>
    </message>
    <message>
        <source>&amp;Room for small copies</source>
        <translation>&amp;Platz für kleine Kopien</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Beyond it, the copies used least recently are removed.</source>
        <translation>Darüber hinaus werden die am längsten nicht verwendeten Kopien entfernt.</translation>
    </message>
</context>
<context>
    <name>PreferenceActions</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Language, appearance, editing, playback and more</source>
        <translation>Sprache, Darstellung, Bearbeiten, Wiedergabe und mehr</translation>
    </message>
</context>
<context>
    <name>PreferencePages</name>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Sprache des Programms</translation>
    </message>
    <message>
        <source>A new language shows after the program is started again. Films, subtitles and lessons are not touched.</source>
        <translation>Eine neue Sprache erscheint nach einem Neustart des Programms. Filme, Untertitel und Lektionen bleiben unberührt.</translation>
    </message>
    <message>
        <source>Open the &amp;last project at start</source>
        <translation>Beim Start das &amp;letzte Projekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>What is worked out from films is kept so that they open faster next time. It can be removed at any time: it is made again when it is needed, and projects do not change.</source>
        <translation>Was aus Filmen berechnet wird, wird aufgehoben, damit sie beim nächsten Mal schneller aufgehen. Es lässt sich jederzeit entfernen: Bei Bedarf wird es neu berechnet, und Projekte ändern sich nicht.</translation>
    </message>
    <message>
        <source>On this disk</source>
        <translation>Auf diesem Datenträger</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Suggested when you sign in to publish, for instance https://learn.example.org. Who is signed in stays signed in.</source>
        <translation>Vorschlag bei der Anmeldung zum Veröffentlichen, zum Beispiel https://learn.example.org. Wer angemeldet ist, bleibt es.</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Media cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
</context>
<context>
    <name>ProjectExchange</name>
    <message>
        <source>Changes are being exchanged. Nothing was changed; try again in a moment.</source>
        <translation>Änderungen werden gerade ausgetauscht. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>ProjectSync</name>
    <message>
        <source>Somebody else has settled this already. Nothing was changed.</source>
        <translation>Das hat schon jemand anders entschieden. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The small copy for scrubbing does not fit the film and is not used. The film itself is shown; nothing else is affected.</source>
        <translation>Die kleine Kopie zum Suchen passt nicht zum Film und wird nicht verwendet. Gezeigt wird der Film selbst; sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>The small copy for scrubbing could not be kept. The film itself is used; nothing else is affected.</source>
        <translation>Die kleine Kopie zum Suchen ließ sich nicht aufheben. Verwendet wird der Film selbst; sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of the media cache for a small copy of the film for scrubbing. The film itself is used; nothing else is affected.</source>
        <translation>Auf dem Datenträger des Zwischenspeichers ist nicht genug Platz für eine kleine Kopie des Films zum Suchen. Verwendet wird der Film selbst; sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>Small copies for scrubbing cannot be made: the FFmpeg installed here lacks the H.264 encoder. The film itself is used.</source>
        <translation>Kleine Kopien zum Suchen lassen sich nicht anlegen: Dem hier installierten FFmpeg fehlt der H.264-Kodierer. Verwendet wird der Film selbst.</translation>
    </message>
    <message>
        <source>The small copy for scrubbing could not be written. The film itself is used; nothing else is affected. Check the room on the disk of the media cache.</source>
        <translation>Die kleine Kopie zum Suchen ließ sich nicht schreiben. Verwendet wird der Film selbst; sonst ist nichts betroffen. Prüfen Sie den Platz auf dem Datenträger des Zwischenspeichers.</translation>
    </message>
</context>
<context>
    <name>PublishActions</name>
    <message>
        <source>&amp;Next issue</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;Previous issue</source>
        <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>Veröffent&amp;lichen…</translation>
    </message>
    <message>
        <source>Check, encode, upload and release the lessons</source>
        <translation>Lektionen prüfen, kodieren, hochladen und freigeben</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>&amp;Releases…</source>
        <translation>&amp;Stände …</translation>
    </message>
    <message>
        <source>What was published: what changed, roll back, schedule, unpublish</source>
        <translation>Was veröffentlicht wurde: was sich geändert hat, zurückkehren, planen, zurückziehen</translation>
    </message>
    <message>
        <source>Peopl&amp;e…</source>
        <translation>&amp;Personen…</translation>
    </message>
    <message>
        <source>Who may do what with this movie on the server, and what was done</source>
        <translation>Wer auf dem Server was mit diesem Film darf und was getan wurde</translation>
    </message>
</context>
<context>
    <name>QualityActions</name>
    <message>
        <source>&amp;Fix issue</source>
        <translation>B&amp;efund beheben</translation>
    </message>
    <message>
        <source>Make the change that surely mends the issue chosen in the Quality panel</source>
        <translation>Die Änderung vornehmen, die den im Qualitätsfenster gewählten Befund sicher behebt</translation>
    </message>
    <message>
        <source>Fix all of a chec&amp;k…</source>
        <translation>&amp;Alle einer Prüfung beheben…</translation>
    </message>
    <message>
        <source>See what would change, then fix all issues of a kind in one step</source>
        <translation>Ansehen, was sich ändern würde, dann alle Befunde einer Art in einem Schritt beheben</translation>
    </message>
    <message>
        <source>Qualit&amp;y profile…</source>
        <translation>&amp;Qualitätsprofil…</translation>
    </message>
    <message>
        <source>What the project is held to, by language and level</source>
        <translation>Woran das Projekt gemessen wird, nach Sprache und Niveau</translation>
    </message>
</context>
<context>
    <name>QualityCheck</name>
    <message>
        <source>Movie details</source>
        <translation>Angaben zum Film</translation>
    </message>
    <message>
        <source>No lessons</source>
        <translation>Keine Lektionen</translation>
    </message>
    <message>
        <source>Cues outside lessons</source>
        <translation>Untertitel außerhalb von Lektionen</translation>
    </message>
    <message>
        <source>Lesson times</source>
        <translation>Zeiten der Lektion</translation>
    </message>
    <message>
        <source>Lesson beyond the film</source>
        <translation>Lektion über den Film hinaus</translation>
    </message>
    <message>
        <source>Lesson without cues</source>
        <translation>Lektion ohne Untertitel</translation>
    </message>
    <message>
        <source>Lesson number taken twice</source>
        <translation>Lektionsnummer doppelt vergeben</translation>
    </message>
    <message>
        <source>Lesson number</source>
        <translation>Lektionsnummer</translation>
    </message>
    <message>
        <source>Lesson without a title</source>
        <translation>Lektion ohne Titel</translation>
    </message>
    <message>
        <source>Long lesson title</source>
        <translation>Langer Lektionstitel</translation>
    </message>
    <message>
        <source>Lesson language</source>
        <translation>Sprache der Lektion</translation>
    </message>
    <message>
        <source>Short lesson</source>
        <translation>Kurze Lektion</translation>
    </message>
    <message>
        <source>Long lesson</source>
        <translation>Lange Lektion</translation>
    </message>
    <message>
        <source>Lesson boundary inside a cue</source>
        <translation>Lektionsgrenze in einem Untertitel</translation>
    </message>
    <message>
        <source>Overlapping lessons</source>
        <translation>Überlappende Lektionen</translation>
    </message>
    <message>
        <source>Lesson without vocabulary</source>
        <translation>Lektion ohne Wortschatz</translation>
    </message>
    <message>
        <source>Cue times</source>
        <translation>Zeiten des Untertitels</translation>
    </message>
    <message>
        <source>Cue beyond the film</source>
        <translation>Untertitel über den Film hinaus</translation>
    </message>
    <message>
        <source>Empty cue</source>
        <translation>Leerer Untertitel</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>Unusual characters</source>
        <translation>Ungewöhnliche Zeichen</translation>
    </message>
    <message>
        <source>Overlapping cues</source>
        <translation>Überlappende Untertitel</translation>
    </message>
    <message>
        <source>Short gap</source>
        <translation>Kurze Lücke</translation>
    </message>
    <message>
        <source>Short duration</source>
        <translation>Kurze Dauer</translation>
    </message>
    <message>
        <source>Long duration</source>
        <translation>Lange Dauer</translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>Lesegeschwindigkeit</translation>
    </message>
    <message>
        <source>Long line</source>
        <translation>Lange Zeile</translation>
    </message>
    <message>
        <source>Too many lines</source>
        <translation>Zu viele Zeilen</translation>
    </message>
    <message>
        <source>Missing translation</source>
        <translation>Fehlende Übersetzung</translation>
    </message>
    <message>
        <source>Reading speed for the level</source>
        <translation>Lesegeschwindigkeit für das Niveau</translation>
    </message>
    <message>
        <source>Crosses a shot change</source>
        <translation>Läuft über einen Schnitt</translation>
    </message>
    <message>
        <source>Empty headword</source>
        <translation>Leeres Stichwort</translation>
    </message>
    <message>
        <source>Long headword</source>
        <translation>Langes Stichwort</translation>
    </message>
    <message>
        <source>Headword language</source>
        <translation>Sprache des Stichworts</translation>
    </message>
    <message>
        <source>Repeated headword</source>
        <translation>Wiederholtes Stichwort</translation>
    </message>
    <message>
        <source>Headword without a sense</source>
        <translation>Stichwort ohne Bedeutung</translation>
    </message>
    <message>
        <source>Untranslated headword</source>
        <translation>Unübersetztes Stichwort</translation>
    </message>
    <message>
        <source>Headword level</source>
        <translation>Niveau des Stichworts</translation>
    </message>
    <message>
        <source>Headword without a level</source>
        <translation>Stichwort ohne Niveau</translation>
    </message>
    <message>
        <source>Missing headword translation</source>
        <translation>Fehlende Übersetzung des Stichworts</translation>
    </message>
    <message>
        <source>Unused headword</source>
        <translation>Unbenutztes Stichwort</translation>
    </message>
    <message>
        <source>Headword without audio</source>
        <translation>Stichwort ohne Ton</translation>
    </message>
    <message>
        <source>Lost occurrence</source>
        <translation>Verlorenes Vorkommen</translation>
    </message>
    <message>
        <source>Occurrence outside its text</source>
        <translation>Vorkommen außerhalb seines Textes</translation>
    </message>
    <message>
        <source>Clipped sound in a lesson</source>
        <translation>Übersteuerter Ton in einer Lektion</translation>
    </message>
    <message>
        <source>Clipped sound at a headword</source>
        <translation>Übersteuerter Ton bei einem Stichwort</translation>
    </message>
</context>
<context>
    <name>QualityIssue</name>
    <message>
        <source>%2 (field %1)</source>
        <translation>%2 (Feld %1)</translation>
    </message>
    <message>
        <source>The movie has no lesson to publish.</source>
        <translation>Der Film hat keine Lektion zum Veröffentlichen.</translation>
    </message>
    <message>
        <source>The lesson’s OUT is not after its IN.</source>
        <translation>Das OUT der Lektion liegt nicht nach ihrem IN.</translation>
    </message>
    <message>
        <source>The lesson extends beyond the film.</source>
        <translation>Die Lektion reicht über den Film hinaus.</translation>
    </message>
    <message>
        <source>The lesson contains no cue.</source>
        <translation>Die Lektion enthält keinen Untertitel.</translation>
    </message>
    <message>
        <source>Another %2 lesson also has number %1.</source>
        <translation>Eine andere Lektion für %2 hat auch die Nummer %1.</translation>
    </message>
    <message>
        <source>Lesson numbers start at 1; this one is %1.</source>
        <translation>Lektionsnummern beginnen bei 1; diese ist %1.</translation>
    </message>
    <message>
        <source>The lesson has no title.</source>
        <translation>Die Lektion hat keinen Titel.</translation>
    </message>
    <message>
        <source>The title has %1 characters; the limit is %2.</source>
        <translation>Der Titel hat %1 Zeichen; erlaubt sind %2.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>„%1“ ist kein Sprachkürzel wie en oder pt-BR.</translation>
    </message>
    <message>
        <source>The lesson lasts %1 s; at least %2 s is recommended.</source>
        <translation>Die Lektion dauert %1 s; empfohlen sind mindestens %2 s.</translation>
    </message>
    <message>
        <source>The lesson lasts %1 s; at most %2 s is recommended.</source>
        <translation>Die Lektion dauert %1 s; empfohlen sind höchstens %2 s.</translation>
    </message>
    <message>
        <source>The lesson starts or ends inside the cue “%1”.</source>
        <translation>Die Lektion beginnt oder endet im Untertitel „%1“.</translation>
    </message>
    <message>
        <source>The lesson overlaps “%1”.</source>
        <translation>Die Lektion überlappt „%1“.</translation>
    </message>
    <message>
        <source>The lesson has no vocabulary.</source>
        <translation>Die Lektion hat keinen Wortschatz.</translation>
    </message>
    <message>
        <source>The cue’s OUT is not after its IN.</source>
        <translation>Das OUT des Untertitels liegt nicht nach seinem IN.</translation>
    </message>
    <message>
        <source>The cue extends beyond the film.</source>
        <translation>Der Untertitel reicht über den Film hinaus.</translation>
    </message>
    <message>
        <source>The cue has no text.</source>
        <translation>Der Untertitel hat keinen Text.</translation>
    </message>
    <message>
        <source>The %2 text contains the control character %1.</source>
        <translation>Der Text (%2) enthält das Steuerzeichen %1.</translation>
    </message>
    <message>
        <source>The %2 text contains the unusual character %1.</source>
        <translation>Der Text (%2) enthält das ungewöhnliche Zeichen %1.</translation>
    </message>
    <message>
        <source>The cue overlaps the previous one by %1 ms.</source>
        <translation>Der Untertitel überlappt den vorigen um %1 ms.</translation>
    </message>
    <message>
        <source>The gap after the previous cue is %1 frames; the minimum is %2.</source>
        <translation>Der Abstand zum vorigen Untertitel beträgt %1 Bilder; mindestens nötig sind %2.</translation>
    </message>
    <message>
        <source>The cue lasts %1 ms; the minimum is %2 ms.</source>
        <translation>Der Untertitel dauert %1 ms; mindestens nötig sind %2 ms.</translation>
    </message>
    <message>
        <source>The cue lasts %1 ms; the maximum is %2 ms.</source>
        <translation>Der Untertitel dauert %1 ms; höchstens erlaubt sind %2 ms.</translation>
    </message>
    <message>
        <source>Reading speed of the %3 text is %1 CPS; the maximum is %2.</source>
        <translation>Die Lesegeschwindigkeit des Textes (%3) ist %1 Z/s; höchstens erlaubt sind %2.</translation>
    </message>
    <message>
        <source>A line of the %3 text has %1 characters; the maximum is %2.</source>
        <translation>Eine Zeile des Textes (%3) hat %1 Zeichen; höchstens erlaubt sind %2.</translation>
    </message>
    <message>
        <source>The %3 text has %1 lines; the maximum is %2.</source>
        <translation>Der Text (%3) hat %1 Zeilen; höchstens erlaubt sind %2.</translation>
    </message>
    <message>
        <source>The %1 translation is missing.</source>
        <translation>Die Übersetzung (%1) fehlt.</translation>
    </message>
    <message>
        <source>Reading speed is %1 CPS; for level %3 at most %2 is recommended.</source>
        <translation>Die Lesegeschwindigkeit ist %1 Z/s; für Niveau %3 sind höchstens %2 empfohlen.</translation>
    </message>
    <message>
        <source>The cue crosses a shot change.</source>
        <translation>Der Untertitel geht über einen Schnitt.</translation>
    </message>
    <message>
        <source>The headword is empty.</source>
        <translation>Das Stichwort ist leer.</translation>
    </message>
    <message>
        <source>The headword has %1 characters; the limit is %2.</source>
        <translation>Das Stichwort hat %1 Zeichen; erlaubt sind %2.</translation>
    </message>
    <message>
        <source>“%1” appears more than once in %2.</source>
        <translation>„%1“ kommt in %2 mehrfach vor.</translation>
    </message>
    <message>
        <source>“%1” has no sense.</source>
        <translation>„%1“ hat keine Bedeutung.</translation>
    </message>
    <message>
        <source>“%1” has no translation.</source>
        <translation>„%1“ hat keine Übersetzung.</translation>
    </message>
    <message>
        <source>“%2” is not a CEFR level (A1 to C2).</source>
        <translation>„%2“ ist kein GER-Niveau (A1 bis C2).</translation>
    </message>
    <message>
        <source>“%1” has no CEFR level.</source>
        <translation>„%1“ hat kein GER-Niveau.</translation>
    </message>
    <message>
        <source>“%1” has no %2 translation.</source>
        <translation>„%1“ hat keine Übersetzung (%2).</translation>
    </message>
    <message>
        <source>“%1” is not linked to any cue.</source>
        <translation>„%1“ ist mit keinem Untertitel verknüpft.</translation>
    </message>
    <message>
        <source>An occurrence of “%1” refers to a cue or sense that no longer exists.</source>
        <translation>Ein Vorkommen von „%1“ verweist auf einen Untertitel oder eine Bedeutung, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>An occurrence of “%1” lies outside the text of its cue.</source>
        <translation>Ein Vorkommen von „%1“ liegt außerhalb des Textes seines Untertitels.</translation>
    </message>
    <message>
        <source>%1 of %2 cues belong to no lesson.</source>
        <translation>%1 von %2 Untertiteln gehören zu keiner Lektion.</translation>
    </message>
    <message>
        <source>“%1” has no audio.</source>
        <translation>„%1“ hat keinen Ton.</translation>
    </message>
    <message>
        <source>The sound of the lesson is clipped (places: %1; %2 s in all).</source>
        <translation>Der Ton der Lektion ist übersteuert (Stellen: %1; zusammen %2 s).</translation>
    </message>
    <message>
        <source>The sound is clipped at the first occurrence of “%1”.</source>
        <translation>Beim ersten Vorkommen von „%1“ ist der Ton übersteuert.</translation>
    </message>
</context>
<context>
    <name>ReleaseTexts</name>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>original title</source>
        <translation>Originaltitel</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>backdrop</source>
        <translation>Hintergrundbild</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>Trailer</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>age rating</source>
        <translation>Altersfreigabe</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>Lernziele</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>subtitle file</source>
        <translation>Untertiteldatei</translation>
    </message>
    <message>
        <source>words taught</source>
        <translation>gelehrte Wörter</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>words pointed out</source>
        <translation>hervorgehobene Wörter</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>part of speech</source>
        <translation>Wortart</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>pronunciation</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>meanings</source>
        <translation>Bedeutungen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Goes live on %1</source>
        <translation>Freigabe am %1</translation>
    </message>
    <message>
        <source>Did not go live: %1</source>
        <translation>Nicht freigegeben: %1</translation>
    </message>
    <message>
        <source>Former, first live on %1</source>
        <translation>Früher, zuerst freigegeben am %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>the movie&apos;s details</source>
        <translation>Angaben zum Film</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n Lektion</numerusform>
            <numerusform>%n Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n Cue</numerusform>
            <numerusform>%n Cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>Movie: %1</source>
        <translation>Film: %1</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lektion: %1</translation>
    </message>
    <message>
        <source>Cue: %1</source>
        <translation>Cue: %1</translation>
    </message>
    <message>
        <source>Word: %1</source>
        <translation>Wort: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>This is still going on: %1. Stop it and close the project?</source>
        <translation>Dies läuft noch: %1. Anhalten und das Projekt schließen?</translation>
    </message>
    <message>
        <source>All edits are saved.</source>
        <translation>Alle Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep the project open</source>
        <translation>Projekt offen lassen</translation>
    </message>
    <message>
        <source>“%1” is not a subtitle format that can be written.</source>
        <translation>„%1“ ist kein Untertitelformat, das geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The subtitle file cannot be read. Check that it is there and that you may read it.</source>
        <translation>Die Untertiteldatei kann nicht gelesen werden. Prüfen Sie, ob sie da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>This lesson is no longer in the project.</source>
        <translation>Diese Lektion ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>There is no text in this language to export.</source>
        <translation>In dieser Sprache gibt es keinen Text zum Exportieren.</translation>
    </message>
    <message>
        <source>Reading subtitles</source>
        <translation>Untertitel werden gelesen</translation>
    </message>
    <message>
        <source>Say in which language the subtitles are, with a tag such as en or pt-BR.</source>
        <translation>Sagen Sie, in welcher Sprache die Untertitel sind, mit einem Kürzel wie en oder pt-BR.</translation>
    </message>
    <message>
        <source>Import the subtitles in the film&apos;s own language first; a translation is matched to them.</source>
        <translation>Importieren Sie zuerst die Untertitel in der Sprache des Films; eine Übersetzung wird ihnen zugeordnet.</translation>
    </message>
    <message numerus="yes">
        <source>The project has %n cue(s) already. Replace them?</source>
        <translation>
            <numerusform>Das Projekt hat schon %n Untertitel. Ersetzen?</numerusform>
            <numerusform>Das Projekt hat schon %n Untertitel. Ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing takes translations, notes and marked words with them. You can undo this.</source>
        <translation>Mit ersetzt werden Übersetzungen, Anmerkungen und markierte Wörter. Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This project has no film yet. Open one.</source>
        <translation>Dieses Projekt hat noch keinen Film. Öffnen Sie einen.</translation>
    </message>
    <message>
        <source>The film “%1” is not where it was. The project is complete without it; find the film to go on with the picture.</source>
        <translation>Der Film „%1“ ist nicht, wo er war. Das Projekt ist ohne ihn vollständig; suchen Sie den Film, um mit Bild weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>Film wird geöffnet</translation>
    </message>
    <message>
        <source>The project&apos;s cues and lessons were made for another film. Use this one all the same?</source>
        <translation>Untertitel und Lektionen des Projekts wurden für einen anderen Film gemacht. Diesen trotzdem verwenden?</translation>
    </message>
    <message>
        <source>Cues and lessons keep their times. You can undo this.</source>
        <translation>Untertitel und Lektionen behalten ihre Zeiten. Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>Use this film</source>
        <translation>Diesen Film verwenden</translation>
    </message>
    <message>
        <source>Keep the former one</source>
        <translation>Den bisherigen behalten</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>Projekt wird geöffnet</translation>
    </message>
    <message>
        <source>You can open it for reading, and save a copy of it.</source>
        <translation>Sie können es zum Lesen öffnen und eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What can be read is saved into a new project beside it; the damaged file stays as it is.</source>
        <translation>Was lesbar ist, wird in ein neues Projekt daneben gesichert; die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Save into a copy</source>
        <translation>In eine Kopie sichern</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Lesbares wird gesichert</translation>
    </message>
    <message>
        <source>It comes from the history of the project.</source>
        <translation>Es stammt aus dem Verlauf des Projekts.</translation>
    </message>
    <message>
        <source>It comes from the damaged file itself.</source>
        <translation>Es stammt aus der beschädigten Datei selbst.</translation>
    </message>
    <message>
        <source>Saved into “%1”: cues %2, lessons %3, words %4. %5</source>
        <translation>In „%1“ gesichert: Untertitel %2, Lektionen %3, Wörter %4. %5</translation>
    </message>
    <message>
        <source>Entries that could not be read: %1.</source>
        <translation>Nicht lesbare Einträge: %1.</translation>
    </message>
    <message>
        <source>Reading the version</source>
        <translation>Version wird gelesen</translation>
    </message>
    <message>
        <source>This version belongs to another project. Nothing was changed.</source>
        <translation>Diese Version gehört zu einem anderen Projekt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The project has errors that learners would stumble over. Correct them, then publish; what is published stays as it was.</source>
        <translation>Das Projekt hat Fehler, über die Lernende stolpern würden. Berichtigen Sie sie und veröffentlichen Sie dann; was veröffentlicht ist, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Sign in to the server to publish.</source>
        <translation>Melden Sie sich am Server an, um zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The server was asked to make the release and did not say whether it did. Learners see the former release or the new one, whole. Publish again once the server answers: the same content is not released twice.</source>
        <translation>Der Server wurde um die Freigabe gebeten und hat nicht gesagt, ob sie erfolgt ist. Lernende sehen den bisherigen Stand oder den neuen, ganz. Veröffentlichen Sie noch einmal, sobald der Server antwortet: Derselbe Inhalt wird nicht zweimal freigegeben.</translation>
    </message>
    <message>
        <source>Mark at least one lesson, then publish.</source>
        <translation>Markieren Sie mindestens eine Lektion und veröffentlichen Sie dann.</translation>
    </message>
    <message>
        <source>The project&apos;s film is not where it was. Find it, then publish.</source>
        <translation>Der Film des Projekts ist nicht, wo er war. Suchen Sie ihn und veröffentlichen Sie dann.</translation>
    </message>
    <message>
        <source>The file at the film&apos;s place is another one. Find the film, then publish.</source>
        <translation>Die Datei am Ort des Films ist eine andere. Suchen Sie den Film und veröffentlichen Sie dann.</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Publishing was cancelled. Learners see what they saw before; publishing again goes on with what is done.</source>
        <translation>Das Veröffentlichen wurde abgebrochen. Lernende sehen, was sie vorher sahen; erneutes Veröffentlichen macht mit dem weiter, was fertig ist.</translation>
    </message>
    <message>
        <source>Reading the film</source>
        <translation>Film wird gelesen</translation>
    </message>
    <message>
        <source>Encoding lesson %1 of %2</source>
        <translation>Lektion %1 von %2 wird kodiert</translation>
    </message>
    <message>
        <source>The film&apos;s file changed while lessons were being cut out of it. Learners see what they saw before; publish again once the file is complete.</source>
        <translation>Die Filmdatei hat sich geändert, während Lektionen aus ihr geschnitten wurden. Lernende sehen, was sie vorher sahen; veröffentlichen Sie noch einmal, sobald die Datei vollständig ist.</translation>
    </message>
    <message>
        <source>You were signed out meanwhile. Sign in and publish again; what is done is kept.</source>
        <translation>Sie wurden inzwischen abgemeldet. Melden Sie sich an und veröffentlichen Sie noch einmal; was fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Uploading file %1 of %2</source>
        <translation>Datei %1 von %2 wird hochgeladen</translation>
    </message>
    <message>
        <source>Making the release</source>
        <translation>Der neue Stand wird freigegeben</translation>
    </message>
    <message>
        <source>Asking the server whether the release was made</source>
        <translation>Der Server wird gefragt, ob der Stand freigegeben wurde</translation>
    </message>
    <message>
        <source>Looking for the film</source>
        <translation>Film wird gesucht</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Wo ist „%1“ jetzt?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The film “%1” was not found at %2. Cues, lessons and vocabulary can be edited without it; the picture and publishing need it.</source>
        <translation>Der Film „%1“ wurde in %2 nicht gefunden. Untertitel, Lektionen und Wortschatz lassen sich ohne ihn bearbeiten; Bild und Veröffentlichung brauchen ihn.</translation>
    </message>
    <message>
        <source>This is another film, or another version of it. Cues may not fit its picture.</source>
        <translation>Dies ist ein anderer Film oder eine andere Fassung davon. Die Untertitel passen vielleicht nicht zum Bild.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Noch einmal wählen</translation>
    </message>
    <message>
        <source>The folder for the sample project cannot be made.</source>
        <translation>Der Ordner für das Beispielprojekt lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation>Beispielprojekt wird angelegt</translation>
    </message>
    <message>
        <source>The sample project cannot be made: its source is not complete. Install CineFluent again.</source>
        <translation>Das Beispielprojekt kann nicht angelegt werden: Seine Vorlage ist unvollständig. Installieren Sie CineFluent noch einmal.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>The film has no sound at this place.</source>
        <translation>Der Film hat an dieser Stelle keinen Ton.</translation>
    </message>
    <message>
        <source>The sound could not be written as MP3. Nothing was changed; see whether ffmpeg is installed whole.</source>
        <translation>Der Ton ließ sich nicht als MP3 schreiben. Nichts wurde geändert; prüfen Sie, ob ffmpeg vollständig installiert ist.</translation>
    </message>
    <message>
        <source>No word has a translation into this language or a definition yet. Add some, or choose another language or lesson.</source>
        <translation>Noch kein Wort hat eine Übersetzung in diese Sprache oder eine Erklärung. Fügen Sie welche hinzu, oder wählen Sie eine andere Sprache oder Lektion.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; nothing was imported.</source>
        <translation>„%1“ kann nicht gelesen werden; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Exporting words</source>
        <translation>Wörter werden exportiert</translation>
    </message>
    <message>
        <source>Importing words</source>
        <translation>Wörter werden importiert</translation>
    </message>
    <message>
        <source>This subtitle track cannot be read from the film. Nothing was changed; other tracks may be readable.</source>
        <translation>Diese Untertitelspur kann nicht aus dem Film gelesen werden. Nichts wurde geändert; andere Spuren sind vielleicht lesbar.</translation>
    </message>
    <message>
        <source>This subtitle track holds no text. Nothing was changed.</source>
        <translation>Diese Untertitelspur enthält keinen Text. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>These subtitles are stored as pictures, not as text, so they cannot be imported. Look for another track, or for a subtitle file.</source>
        <translation>Diese Untertitel sind als Bilder gespeichert, nicht als Text, und lassen sich nicht importieren. Suchen Sie eine andere Spur oder eine Untertiteldatei.</translation>
    </message>
    <message>
        <source>Taking subtitles out of the film</source>
        <translation>Untertitel werden aus dem Film geholt</translation>
    </message>
    <message>
        <source>The project has changed meanwhile. Nothing was fixed; try again.</source>
        <translation>Das Projekt hat sich inzwischen geändert. Es wurde nichts behoben; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The film could not be made. The sound file is as it was; look for room on the disk, or choose another folder.</source>
        <translation>Der Film konnte nicht erstellt werden. Die Tondatei ist unverändert; schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” has sound but no picture. Make a film of it?</source>
        <translation>„%1“ hat Ton, aber kein Bild. Daraus einen Film erstellen?</translation>
    </message>
    <message>
        <source>The film has the same sound and a plain picture; lessons can be cut from it as from every film. The sound file stays as it is.</source>
        <translation>Der Film hat denselben Ton und ein einfarbiges Bild; Lektionen lassen sich daraus schneiden wie aus jedem Film. Die Tondatei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Make a film…</source>
        <translation>Film erstellen…</translation>
    </message>
    <message>
        <source>Save the film</source>
        <translation>Film speichern</translation>
    </message>
    <message>
        <source>Matroska films (*.mkv)</source>
        <translation>Matroska-Filme (*.mkv)</translation>
    </message>
    <message>
        <source>Making a film</source>
        <translation>Film wird erstellt</translation>
    </message>
    <message>
        <source>Uploading the film</source>
        <translation>Film wird hochgeladen</translation>
    </message>
</context>
<context>
    <name>ServerEncoding</name>
    <message>
        <source>The server has the order and goes on with it, but cannot be asked how far it is. Publish again later: the same order is followed, not made anew.</source>
        <translation>Der Server hat den Auftrag und arbeitet daran weiter, kann aber nicht nach dem Stand gefragt werden. Veröffentlichen Sie später noch einmal: derselbe Auftrag wird verfolgt, nicht neu erteilt.</translation>
    </message>
    <message>
        <source>The server’s worker could not make the release: %1 Learners see what they saw before.</source>
        <translation>Der Worker des Servers konnte den Stand nicht erzeugen: %1 Lernende sehen, was sie vorher sahen.</translation>
    </message>
    <message>
        <source>Somebody has given this release up on the server. Learners see what they saw before; publish again if you want it.</source>
        <translation>Jemand hat diesen Stand auf dem Server abgebrochen. Lernende sehen, was sie vorher sahen; veröffentlichen Sie noch einmal, wenn Sie ihn wollen.</translation>
    </message>
    <message>
        <source>This server does not encode. Publish with encoding on your machine.</source>
        <translation>Dieser Server kodiert nicht. Veröffentlichen Sie mit Kodierung auf Ihrem Rechner.</translation>
    </message>
    <message>
        <source>Waiting for the server’s worker</source>
        <translation>Warten auf den Worker des Servers</translation>
    </message>
    <message>
        <source>The server encodes lesson %1 of %2</source>
        <translation>Der Server kodiert Lektion %1 von %2</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>There is no sound device to play this on. Connect one and try again.</source>
        <translation>Es gibt kein Tongerät, um dies abzuspielen. Schließen Sie eines an und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>SpectrogramCache</name>
    <message>
        <source>The spectrogram could not be kept for next time. It is shown, and nothing else is affected.</source>
        <translation>Das Spektrogramm konnte nicht für das nächste Mal aufbewahrt werden. Es wird angezeigt, und sonst ist nichts betroffen.</translation>
    </message>
</context>
<context>
    <name>SubtitleActions</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>Ita&amp;lic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>U&amp;nderline</source>
        <translation>&amp;Unterstrichen</translation>
    </message>
    <message>
        <source>The marked words, or all of the selected cues</source>
        <translation>Die markierten Wörter oder alle ausgewählten Untertitel</translation>
    </message>
    <message>
        <source>Readin&amp;g (ruby)…</source>
        <translation>Lesehilfe (&amp;Ruby)…</translation>
    </message>
    <message>
        <source>Write a reading, such as furigana, over the marked words</source>
        <translation>Eine Lesung, etwa Furigana, über die markierten Wörter schreiben</translation>
    </message>
    <message>
        <source>Reading (ruby)</source>
        <translation>Lesehilfe (Ruby)</translation>
    </message>
    <message>
        <source>Reading over the marked words; empty takes it off:</source>
        <translation>Lesung über den markierten Wörtern; leer entfernt sie:</translation>
    </message>
    <message>
        <source>Place at the to&amp;p</source>
        <translation>&amp;Oben platzieren</translation>
    </message>
    <message>
        <source>Place half&amp;way up</source>
        <translation>&amp;Mittig platzieren</translation>
    </message>
    <message>
        <source>Place at the b&amp;ottom</source>
        <translation>U&amp;nten platzieren</translation>
    </message>
    <message>
        <source>Vertical text</source>
        <translation>Senkrechter Text</translation>
    </message>
    <message>
        <source>Lines from top to bottom, the first at the right; again for lines across</source>
        <translation>Zeilen von oben nach unten, die erste rechts; noch einmal für waagerechte Zeilen</translation>
    </message>
    <message>
        <source>Clear &amp;formatting</source>
        <translation>Formatierung &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rü&amp;ckwärts suchen</translation>
    </message>
    <message>
        <source>F&amp;ind and replace…</source>
        <translation>&amp;Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Filter &amp;cues</source>
        <translation>Untertitel &amp;filtern</translation>
    </message>
    <message>
        <source>Show only the cues that hold some words</source>
        <translation>Nur die Untertitel zeigen, die bestimmte Wörter enthalten</translation>
    </message>
    <message>
        <source>Check spellin&amp;g</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>From one misspelt word to the next, in texts and translation</source>
        <translation>Von einem falsch geschriebenen Wort zum nächsten, in Texten und Übersetzung</translation>
    </message>
    <message>
        <source>Ad&amp;just times…</source>
        <translation>Zeiten &amp;anpassen…</translation>
    </message>
    <message>
        <source>Stretch, convert the frame rate, fix overlaps, set durations, snap to frames</source>
        <translation>Strecken, Bildrate umrechnen, Überlappungen beheben, Dauer setzen, an Bildern einrasten</translation>
    </message>
    <message>
        <source>Change te&amp;xts…</source>
        <translation>Te&amp;xte ändern…</translation>
    </message>
    <message>
        <source>Break lines anew, change case, tidy spaces, remove text for the hard of hearing</source>
        <translation>Zeilen neu umbrechen, Groß- und Kleinschreibung ändern, Leerzeichen aufräumen, Text für Hörgeschädigte entfernen</translation>
    </message>
</context>
<context>
    <name>SubtitleWarning</name>
    <message>
        <source>a cue has no number</source>
        <translation>ein Untertitel hat keine Nummer</translation>
    </message>
    <message>
        <source>the cue&apos;s number is not the next one: %1</source>
        <translation>die Nummer des Untertitels ist nicht die nächste: %1</translation>
    </message>
    <message>
        <source>the times cannot be read: %1</source>
        <translation>die Zeiten sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the times are written in an unusual way: %1</source>
        <translation>die Zeiten sind ungewöhnlich geschrieben: %1</translation>
    </message>
    <message>
        <source>the cue begins before the film does</source>
        <translation>der Untertitel beginnt vor dem Film</translation>
    </message>
    <message>
        <source>the time is beyond 1,000 hours: %1</source>
        <translation>die Zeit liegt jenseits von 1.000 Stunden: %1</translation>
    </message>
    <message>
        <source>minutes or seconds are over 59: %1</source>
        <translation>Minuten oder Sekunden sind über 59: %1</translation>
    </message>
    <message>
        <source>the cue ends before it begins</source>
        <translation>der Untertitel endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>the cue begins and ends at the same instant</source>
        <translation>der Untertitel beginnt und endet im selben Augenblick</translation>
    </message>
    <message>
        <source>the cue begins before the one above it</source>
        <translation>der Untertitel beginnt vor dem darüber</translation>
    </message>
    <message>
        <source>the cue begins before the one above it ends</source>
        <translation>der Untertitel beginnt, bevor der darüber endet</translation>
    </message>
    <message>
        <source>the cue has no text</source>
        <translation>der Untertitel hat keinen Text</translation>
    </message>
    <message>
        <source>a blank line stands inside the cue&apos;s text</source>
        <translation>im Text des Untertitels steht eine Leerzeile</translation>
    </message>
    <message>
        <source>no blank line parts the cue from the one above</source>
        <translation>keine Leerzeile trennt den Untertitel vom vorigen</translation>
    </message>
    <message>
        <source>lines that belong to no cue were kept aside</source>
        <translation>Zeilen, die zu keinem Untertitel gehören, wurden beiseitegelegt</translation>
    </message>
    <message>
        <source>%1 NUL characters were left out</source>
        <translation>%1 NUL-Zeichen wurden weggelassen</translation>
    </message>
    <message>
        <source>the file does not begin with WEBVTT</source>
        <translation>die Datei beginnt nicht mit WEBVTT</translation>
    </message>
    <message>
        <source>a %1 block after the first cue has no effect</source>
        <translation>ein Block %1 nach dem ersten Untertitel ist wirkungslos</translation>
    </message>
    <message>
        <source>bytes that %1 cannot mean: %2</source>
        <translation>Bytes, die %1 nicht kennt: %2</translation>
    </message>
    <message>
        <source>%2 places hold bytes that %1 cannot mean; another encoding may be the right one</source>
        <translation>%2 Stellen enthalten Bytes, die %1 nicht kennt; vielleicht ist eine andere Kodierung die richtige</translation>
    </message>
    <message>
        <source>times are frame numbers and the film&apos;s frame rate is not known: %1 was taken</source>
        <translation>die Zeiten sind Bildnummern, und die Bildrate des Films ist unbekannt: %1 wurde angenommen</translation>
    </message>
    <message>
        <source>the frame rate of the file cannot be read: %1</source>
        <translation>die Bildrate der Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the file has no [%1] section</source>
        <translation>die Datei hat keinen Abschnitt [%1]</translation>
    </message>
    <message>
        <source>the column %1 is not kept</source>
        <translation>die Spalte %1 wird nicht behalten</translation>
    </message>
    <message>
        <source>there is no style named %1</source>
        <translation>es gibt keinen Stil namens %1</translation>
    </message>
    <message>
        <source>the XML ends in an error, what stood before it was read: %1</source>
        <translation>das XML endet in einem Fehler, was davor stand, wurde gelesen: %1</translation>
    </message>
    <message>
        <source>elements are nested too deep; the innermost were left out</source>
        <translation>Elemente sind zu tief verschachtelt; die innersten wurden weggelassen</translation>
    </message>
    <message>
        <source>another language is in the file and was left out: %1</source>
        <translation>eine weitere Sprache in der Datei wurde weggelassen: %1</translation>
    </message>
    <message>
        <source>the cue has no end; it was taken to last until the next one</source>
        <translation>der Untertitel hat kein Ende; angenommen wurde bis zum nächsten</translation>
    </message>
    <message>
        <source>the line has too few columns</source>
        <translation>die Zeile hat zu wenige Spalten</translation>
    </message>
    <message>
        <source>a quoted cell is not closed</source>
        <translation>eine Zelle in Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the format cannot say bold, italic, underline or strike-out: %1 cues</source>
        <translation>das Format kennt kein fett, kursiv, unterstrichen oder durchgestrichen: %1 Untertitel</translation>
    </message>
    <message>
        <source>the format cannot say colours: %1 cues</source>
        <translation>das Format kennt keine Farben: %1 Untertitel</translation>
    </message>
    <message>
        <source>the format cannot say readings (ruby): %1 cues</source>
        <translation>das Format kennt keine Lesungen (Ruby): %1 Untertitel</translation>
    </message>
    <message>
        <source>the format cannot say who speaks: %1 cues</source>
        <translation>das Format kennt keine Sprecher: %1 Untertitel</translation>
    </message>
    <message>
        <source>the format cannot say where a cue stands: %1 cues</source>
        <translation>das Format kennt keine Ausrichtung: %1 Untertitel</translation>
    </message>
    <message>
        <source>the format cannot say a cue&apos;s exact position: %1 cues</source>
        <translation>das Format kennt keine genaue Position: %1 Untertitel</translation>
    </message>
    <message>
        <source>effects of the source were left out: %1 cues</source>
        <translation>Effekte der Vorlage wurden weggelassen: %1 Untertitel</translation>
    </message>
    <message>
        <source>notes, styles and other sections of the source were left out: %1</source>
        <translation>Notizen, Stile und andere Abschnitte der Vorlage wurden weggelassen: %1</translation>
    </message>
    <message>
        <source>times were changed to what the format can say: %1 cues</source>
        <translation>Zeiten wurden an das angepasst, was das Format kennt: %1 Untertitel</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>File: %1.</source>
        <translation>Datei: %1.</translation>
    </message>
    <message>
        <source>vertical text was written horizontally: %1 cues</source>
        <translation>senkrechter Text wurde waagerecht geschrieben: %1 Untertitel</translation>
    </message>
</context>
<context>
    <name>SuggestionActions</name>
    <message>
        <source>S&amp;uggest words</source>
        <translation>&amp;Wörter vorschlagen</translation>
    </message>
    <message>
        <source>Words of the film, ranked by what a learner gains by them</source>
        <translation>Wörter des Films, geordnet nach dem, was Lernende durch sie gewinnen</translation>
    </message>
    <message>
        <source>&amp;Look up word</source>
        <translation>Wort &amp;nachschlagen</translation>
    </message>
    <message>
        <source>The word at the cursor in the cue’s text: meanings, sound, and whether to teach it</source>
        <translation>Das Wort an der Schreibmarke im Text des Untertitels: Bedeutungen, Aussprache und ob es gelehrt werden soll</translation>
    </message>
    <message>
        <source>A&amp;ccept suggested word</source>
        <translation>&amp;Vorgeschlagenes Wort annehmen</translation>
    </message>
    <message>
        <source>Key A in the list of suggested words</source>
        <translation>Taste A in der Liste der vorgeschlagenen Wörter</translation>
    </message>
    <message>
        <source>I&amp;gnore suggested word</source>
        <translation>V&amp;orgeschlagenes Wort ignorieren</translation>
    </message>
    <message>
        <source>Key I in the list of suggested words; again to suggest it again</source>
        <translation>Taste I in der Liste der vorgeschlagenen Wörter; noch einmal schlägt es wieder vor</translation>
    </message>
    <message>
        <source>Mark as &amp;known</source>
        <translation>Als &amp;bekannt merken</translation>
    </message>
    <message>
        <source>Key K in the list of suggested words; again to suggest it again</source>
        <translation>Taste K in der Liste der vorgeschlagenen Wörter; noch einmal schlägt es wieder vor</translation>
    </message>
    <message>
        <source>&amp;Play its sentence</source>
        <translation>&amp;Seinen Satz abspielen</translation>
    </message>
    <message>
        <source>Key P in the list of suggested words: the film’s own sound</source>
        <translation>Taste P in der Liste der vorgeschlagenen Wörter: der Ton des Films selbst</translation>
    </message>
    <message>
        <source>G&amp;o to its cue</source>
        <translation>Z&amp;u seinem Untertitel gehen</translation>
    </message>
    <message>
        <source>Key G in the list of suggested words</source>
        <translation>Taste G in der Liste der vorgeschlagenen Wörter</translation>
    </message>
    <message>
        <source>Un&amp;derline difficult words</source>
        <translation>Schwierige Wörter unterstrei&amp;chen</translation>
    </message>
    <message>
        <source>Words of level B1 and above (estimated) in the cues; those marked as known or ignored are left out</source>
        <translation>Wörter ab Stufe B1 (geschätzt) in den Untertiteln; als bekannt oder ignoriert markierte bleiben weg</translation>
    </message>
    <message>
        <source>Sa&amp;y suggested word</source>
        <translation>Vorgeschlagenes Wort s&amp;prechen</translation>
    </message>
    <message>
        <source>Key S in the list of suggested words: a synthetic voice</source>
        <translation>Taste S in der Liste der vorgeschlagenen Wörter: eine künstliche Stimme</translation>
    </message>
</context>
<context>
    <name>SyncActions</name>
    <message>
        <source>S&amp;ynchronise…</source>
        <translation>S&amp;ynchronisieren…</translation>
    </message>
    <message>
        <source>Move all cues to the film’s speech, or to another subtitle’s times</source>
        <translation>Alle Untertitel zur Sprache des Films oder zu den Zeiten anderer Untertitel verschieben</translation>
    </message>
</context>
<context>
    <name>SyncProject</name>
    <message>
        <source>You are signed out. Your changes are safe in the project and go out when you have signed in.</source>
        <translation>Sie sind abgemeldet. Ihre Änderungen sind im Projekt sicher und werden gesendet, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>The exchange with the other editors did not come to an end. Nothing is lost; try again.</source>
        <translation>Der Austausch mit den anderen wurde nicht abgeschlossen. Nichts ist verloren; versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>SynchroniseSubtitles</name>
    <message>
        <source>The reference subtitle cannot be read. Check that it is there and that you may read it.</source>
        <translation>Die Vergleichsuntertitel können nicht gelesen werden. Prüfen Sie, ob sie da sind und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The project has no cues yet. Import subtitles first.</source>
        <translation>Das Projekt hat noch keine Untertitel. Importieren Sie zuerst welche.</translation>
    </message>
    <message>
        <source>There is no sound to align the cues with. Open a film that has some, or choose a reference subtitle.</source>
        <translation>Es gibt keinen Ton, an dem die Untertitel ausgerichtet werden können. Öffnen Sie einen Film mit Ton oder wählen Sie Vergleichsuntertitel.</translation>
    </message>
    <message>
        <source>There is nothing to move. The cues stay as they are.</source>
        <translation>Es gibt nichts zu verschieben. Die Untertitel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Cues were moved or removed meanwhile. Nothing was changed; find the alignment again.</source>
        <translation>Inzwischen wurden Untertitel verschoben oder entfernt. Nichts wurde geändert; suchen Sie die Ausrichtung erneut.</translation>
    </message>
</context>
<context>
    <name>TempoFilter</name>
    <message>
        <source>The sound cannot be played at this speed.</source>
        <translation>Der Ton lässt sich bei dieser Geschwindigkeit nicht abspielen.</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>This pattern takes too long: it can match in too many ways. Nothing was changed; make repeated groups such as (a+)+ simpler.</source>
        <translation>Dieses Muster braucht zu lange: Es kann auf zu viele Arten passen. Es wurde nichts geändert; vereinfachen Sie wiederholte Gruppen wie (a+)+.</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Geben Sie an, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>The pattern has a fault at character %1: %2.</source>
        <translation>Das Muster hat einen Fehler bei Zeichen %1: %2.</translation>
    </message>
</context>
<context>
    <name>TimelineActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Fit whole &amp;film</source>
        <translation>Ganzer &amp;Film</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>&amp;Auf Auswahl vergrößern</translation>
    </message>
    <message>
        <source>S&amp;nap while dragging</source>
        <translation>B&amp;eim Ziehen einrasten</translation>
    </message>
    <message>
        <source>Snap to cues, lessons and the playhead. Hold Alt to suspend; edges always stay on frames.</source>
        <translation>An Untertiteln, Lektionen und der Abspielmarke einrasten. Alt setzt das aus; Ränder bleiben immer auf Bildern.</translation>
    </message>
    <message>
        <source>&amp;Ripple: later cues follow</source>
        <translation>&amp;Nachrücken: spätere Untertitel folgen</translation>
    </message>
    <message>
        <source>Moving a cue, or dragging its end, moves every later cue by as much</source>
        <translation>Wird ein Untertitel oder sein Ende verschoben, rücken alle späteren um ebenso viel</translation>
    </message>
    <message>
        <source>Show the sound’s spe&amp;ctrum</source>
        <translation>&amp;Spektrum des Tons zeigen</translation>
    </message>
    <message>
        <source>Low sounds below, high ones above, in the waveform’s place</source>
        <translation>Tiefe Töne unten, hohe oben, anstelle der Wellenform</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>%1 – %2  (%3 s)</source>
        <translation>%1 – %2  (%3 s)</translation>
    </message>
</context>
<context>
    <name>TimingActions</name>
    <message>
        <source>IN a frame earlier</source>
        <translation>IN ein Bild früher</translation>
    </message>
    <message>
        <source>IN a frame later</source>
        <translation>IN ein Bild später</translation>
    </message>
    <message>
        <source>OUT a frame earlier</source>
        <translation>OUT ein Bild früher</translation>
    </message>
    <message>
        <source>OUT a frame later</source>
        <translation>OUT ein Bild später</translation>
    </message>
    <message>
        <source>Cues a frame earlier</source>
        <translation>Untertitel ein Bild früher</translation>
    </message>
    <message>
        <source>Cues a frame later</source>
        <translation>Untertitel ein Bild später</translation>
    </message>
    <message>
        <source>Of the selected cues; steps that follow each other are undone together</source>
        <translation>Der ausgewählten Untertitel; aufeinander folgende Schritte werden zusammen rückgängig gemacht</translation>
    </message>
    <message>
        <source>Move cues to the playhead</source>
        <translation>Untertitel zur Abspielmarke verschieben</translation>
    </message>
    <message>
        <source>The first of the selected cues begins at the frame on screen</source>
        <translation>Der erste der ausgewählten Untertitel beginnt beim Bild auf dem Schirm</translation>
    </message>
    <message>
        <source>Move this cue and all following to the playhead</source>
        <translation>Diesen und alle folgenden Untertitel zur Abspielmarke verschieben</translation>
    </message>
    <message>
        <source>For subtitles that are late or early from here on</source>
        <translation>Für Untertitel, die ab hier zu spät oder zu früh kommen</translation>
    </message>
    <message>
        <source>Set OUT and go to the next cue</source>
        <translation>OUT setzen und zum nächsten Untertitel</translation>
    </message>
    <message>
        <source>The cue ends at the frame on screen; the film plays on</source>
        <translation>Der Untertitel endet beim Bild auf dem Schirm; der Film läuft weiter</translation>
    </message>
    <message>
        <source>Add lead-in</source>
        <translation>Vorlauf hinzufügen</translation>
    </message>
    <message>
        <source>IN 200 ms earlier, as far as the cue before leaves room</source>
        <translation>IN 200 ms früher, soweit der Untertitel davor Platz lässt</translation>
    </message>
    <message>
        <source>Add lead-out</source>
        <translation>Nachlauf hinzufügen</translation>
    </message>
    <message>
        <source>OUT 300 ms later, as far as the next cue leaves room</source>
        <translation>OUT 300 ms später, soweit der nächste Untertitel Platz lässt</translation>
    </message>
    <message>
        <source>Extend to the next cue</source>
        <translation>Bis zum nächsten Untertitel verlängern</translation>
    </message>
    <message>
        <source>OUT to just before the next IN</source>
        <translation>OUT bis kurz vor das nächste IN</translation>
    </message>
    <message>
        <source>Extend to the previous cue</source>
        <translation>Bis zum vorigen Untertitel verlängern</translation>
    </message>
    <message>
        <source>IN to just after the OUT before</source>
        <translation>IN bis kurz hinter das OUT davor</translation>
    </message>
    <message>
        <source>Snap to scene cuts</source>
        <translation>An Schnitten einrasten</translation>
    </message>
    <message>
        <source>IN to a scene cut within half a second, OUT to just before one</source>
        <translation>IN auf einen Schnitt innerhalb einer halben Sekunde, OUT kurz davor</translation>
    </message>
    <message>
        <source>From scene cut to scene cut</source>
        <translation>Von Schnitt zu Schnitt</translation>
    </message>
    <message>
        <source>The current cue lasts as long as the shot on screen</source>
        <translation>Der aktuelle Untertitel dauert so lange wie die Einstellung auf dem Schirm</translation>
    </message>
    <message>
        <source>Go to IN</source>
        <translation>Zu IN gehen</translation>
    </message>
    <message>
        <source>Go to the last frame before OUT</source>
        <translation>Zum letzten Bild vor OUT gehen</translation>
    </message>
    <message>
        <source>Previous edge of a cue</source>
        <translation>Voriger Rand eines Untertitels</translation>
    </message>
    <message>
        <source>Next edge of a cue</source>
        <translation>Nächster Rand eines Untertitels</translation>
    </message>
    <message>
        <source>Back half a second</source>
        <translation>Eine halbe Sekunde zurück</translation>
    </message>
    <message>
        <source>Forward half a second</source>
        <translation>Eine halbe Sekunde vor</translation>
    </message>
</context>
<context>
    <name>TrackName</name>
    <message numerus="yes">
        <source>%1, %n channel(s)</source>
        <translation>
            <numerusform>%1, %n Kanal</numerusform>
            <numerusform>%1, %n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>erzwungen</translation>
    </message>
</context>
<context>
    <name>TranslationActions</name>
    <message>
        <source>Use the &amp;first suggestion</source>
        <translation>&amp;Ersten Vorschlag verwenden</translation>
    </message>
    <message>
        <source>Use the &amp;second suggestion</source>
        <translation>&amp;Zweiten Vorschlag verwenden</translation>
    </message>
    <message>
        <source>Use the &amp;third suggestion</source>
        <translation>&amp;Dritten Vorschlag verwenden</translation>
    </message>
    <message>
        <source>&amp;Ask the translation service</source>
        <translation>Den Übersetzungsdienst &amp;fragen</translation>
    </message>
    <message>
        <source>Machine translation of this cue, from the service in the preferences</source>
        <translation>Maschinelle Übersetzung dieses Untertitels vom Dienst aus den Einstellungen</translation>
    </message>
    <message>
        <source>Add to &amp;glossary…</source>
        <translation>Ins &amp;Glossar aufnehmen…</translation>
    </message>
    <message>
        <source>The marked words of the cue’s text, to be translated the same way always</source>
        <translation>Die markierten Wörter des Untertitels, die immer gleich übersetzt werden sollen</translation>
    </message>
    <message>
        <source>G&amp;lossary…</source>
        <translation>G&amp;lossar…</translation>
    </message>
    <message>
        <source>Names and words that are always translated the same way</source>
        <translation>Namen und Wörter, die immer gleich übersetzt werden</translation>
    </message>
    <message>
        <source>Fill &amp;in translations…</source>
        <translation>Übersetzungen &amp;ausfüllen…</translation>
    </message>
    <message>
        <source>From the translation memory or by machine, where there is none yet</source>
        <translation>Aus dem Übersetzungsspeicher oder maschinell, wo es noch keine gibt</translation>
    </message>
    <message>
        <source>&amp;Check translations…</source>
        <translation>Übersetzungen &amp;prüfen…</translation>
    </message>
    <message>
        <source>The same text translated otherwise, terms not kept, numbers lost</source>
        <translation>Gleicher Text anders übersetzt, Begriffe nicht eingehalten, Zahlen verloren</translation>
    </message>
    <message>
        <source>I&amp;mport a translation memory…</source>
        <translation>Übersetzungsspe&amp;icher importieren…</translation>
    </message>
    <message>
        <source>From a TMX file of another translation tool</source>
        <translation>Aus einer TMX-Datei eines anderen Übersetzungsprogramms</translation>
    </message>
    <message>
        <source>&amp;Export the translation memory…</source>
        <translation>Übersetzungsspeicher e&amp;xportieren…</translation>
    </message>
    <message>
        <source>As TMX, for other translation tools</source>
        <translation>Als TMX, für andere Übersetzungsprogramme</translation>
    </message>
</context>
<context>
    <name>TranslationDesk</name>
    <message>
        <source>“%1” cannot be read. Nothing was taken from it.</source>
        <translation>„%1“ lässt sich nicht lesen. Es wurde nichts daraus übernommen.</translation>
    </message>
</context>
<context>
    <name>TranslationMemory</name>
    <message>
        <source>The disk of the translation memory is full. Your project is not affected; make room and the memory goes on.</source>
        <translation>Der Datenträger des Übersetzungsspeichers ist voll. Ihr Projekt ist nicht betroffen; schaffen Sie Platz, dann läuft der Speicher weiter.</translation>
    </message>
    <message>
        <source>Another program is using the translation memory. Your project is not affected; try again in a moment.</source>
        <translation>Ein anderes Programm verwendet den Übersetzungsspeicher. Ihr Projekt ist nicht betroffen; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The translation memory is damaged. Your project is not affected.</source>
        <translation>Der Übersetzungsspeicher ist beschädigt. Ihr Projekt ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The translation memory cannot be written. Your project is not affected; check the folder&apos;s permissions.</source>
        <translation>Der Übersetzungsspeicher lässt sich nicht schreiben. Ihr Projekt ist nicht betroffen; prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The translation memory could not be read or written. Your project is not affected; check the disk.</source>
        <translation>Der Übersetzungsspeicher konnte nicht gelesen oder geschrieben werden. Ihr Projekt ist nicht betroffen; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The file of the translation memory holds something else. It was not changed.</source>
        <translation>Die Datei des Übersetzungsspeichers enthält etwas anderes. Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The translation memory was made by a newer version of CineFluent. It was not changed; update CineFluent to use it.</source>
        <translation>Der Übersetzungsspeicher stammt von einer neueren Version von CineFluent. Er wurde nicht geändert; aktualisieren Sie CineFluent, um ihn zu verwenden.</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>A key is kept for this service.</source>
        <translation>Für diesen Dienst ist ein Schlüssel hinterlegt.</translation>
    </message>
    <message>
        <source>No key is kept for this service.</source>
        <translation>Für diesen Dienst ist kein Schlüssel hinterlegt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>API key, or the content of a service account’s file</source>
        <translation>API-Schlüssel oder Inhalt der Datei eines Dienstkontos</translation>
    </message>
    <message>
        <source>&amp;Keep key</source>
        <translation>Schlüssel &amp;hinterlegen</translation>
    </message>
    <message>
        <source>Translation memory</source>
        <translation>Übersetzungsspeicher</translation>
    </message>
    <message>
        <source>Suggest texts that are &amp;alike by at least</source>
        <translation>Texte vorschlagen, die sich &amp;mindestens gleichen zu</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What you translate is remembered on this machine for every film.</source>
        <translation>Was Sie übersetzen, wird auf diesem Rechner für jeden Film gemerkt.</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Maschinelle Übersetzung</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>LibreTranslate</source>
        <translation>LibreTranslate</translation>
    </message>
    <message>
        <source>Google Cloud Translation Basic (v2)</source>
        <translation>Google Cloud Translation Basic (v2)</translation>
    </message>
    <message>
        <source>Google Cloud Translation Advanced (v3)</source>
        <translation>Google Cloud Translation Advanced (v3)</translation>
    </message>
    <message>
        <source>You are asked before anything leaves this machine.</source>
        <translation>Sie werden gefragt, bevor etwas diesen Rechner verlässt.</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Needed for LibreTranslate, for instance https://translate.example.org.</source>
        <translation>Nötig für LibreTranslate, zum Beispiel https://translate.example.org.</translation>
    </message>
    <message>
        <source>&amp;Price of a million characters</source>
        <translation>&amp;Preis für eine Million Zeichen</translation>
    </message>
    <message>
        <source>To tell you what a translation costs; 0 where you do not know.</source>
        <translation>Um Ihnen zu sagen, was eine Übersetzung kostet; 0, wenn Sie ihn nicht kennen.</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
</context>
<context>
    <name>TranslationServices</name>
    <message>
        <source>Choose a service and its address first; the key belongs to them.</source>
        <translation>Wählen Sie zuerst einen Dienst und seine Adresse; der Schlüssel gehört dazu.</translation>
    </message>
    <message>
        <source>The key could not be kept: there is neither a keyring nor a file for it. Nothing was changed.</source>
        <translation>Der Schlüssel konnte nicht hinterlegt werden: Es gibt weder einen Schlüsselbund noch eine Datei dafür. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No translation service is set up. Choose one in the preferences.</source>
        <translation>Es ist kein Übersetzungsdienst eingerichtet. Wählen Sie einen in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Cues</source>
        <translation>&amp;Untertitel</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>&amp;Wortschatz</translation>
    </message>
    <message>
        <source>L&amp;esson</source>
        <translation>Le&amp;ktion</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>Le&amp;ssons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;Movie</source>
        <translation>&amp;Film</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Show &amp;original subtitles</source>
        <translation>O&amp;riginaluntertitel anzeigen</translation>
    </message>
    <message>
        <source>&amp;Next translation language</source>
        <translation>&amp;Nächste Übersetzungssprache</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>B&amp;efehlspalette…</translation>
    </message>
    <message>
        <source>Find and run any command</source>
        <translation>Jeden Befehl finden und ausführen</translation>
    </message>
    <message>
        <source>S&amp;ystem theme</source>
        <translation>S&amp;ystemfarben</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Vollb&amp;ild</translation>
    </message>
    <message>
        <source>Reset layo&amp;ut</source>
        <translation>Anordnung zurü&amp;cksetzen</translation>
    </message>
    <message>
        <source>Restore the default panel layout</source>
        <translation>Die anfängliche Anordnung der Bereiche wiederherstellen</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>Ü&amp;bersetzung</translation>
    </message>
    <message>
        <source>Show translated su&amp;btitles</source>
        <translation>Übersetzte Untertitel &amp;anzeigen</translation>
    </message>
</context>
<context>
    <name>WaveformAnalyser</name>
    <message>
        <source>The film has no such sound track.</source>
        <translation>Der Film hat keine solche Tonspur.</translation>
    </message>
</context>
<context>
    <name>WordCache</name>
    <message>
        <source>What was found out about the film’s words could not be kept. Nothing is lost; it is worked out again next time.</source>
        <translation>Was über die Wörter des Films herausgefunden wurde, konnte nicht aufbewahrt werden. Nichts ist verloren; es wird beim nächsten Mal neu ermittelt.</translation>
    </message>
</context>
<context>
    <name>WordExchangeActions</name>
    <message>
        <source>&amp;Import words…</source>
        <translation>Wörter &amp;importieren…</translation>
    </message>
    <message>
        <source>From an Anki package or a table</source>
        <translation>Aus einem Anki-Paket oder einer Tabelle</translation>
    </message>
    <message>
        <source>&amp;Export words…</source>
        <translation>Wörter e&amp;xportieren…</translation>
    </message>
    <message>
        <source>To Anki, with the film&apos;s sound and pictures, or to a table</source>
        <translation>Nach Anki, mit Ton und Bildern des Films, oder in eine Tabelle</translation>
    </message>
</context>
<context>
    <name>WordSuggestions</name>
    <message>
        <source>There is no dictionary from this language into the learners’: meanings are left to you.</source>
        <translation>Es gibt kein Wörterbuch von dieser Sprache in die der Lernenden: Die Bedeutungen bleiben Ihnen überlassen.</translation>
    </message>
    <message>
        <source>There are no cues yet: import subtitles or write some first.</source>
        <translation>Es gibt noch keine Untertitel: Importieren oder schreiben Sie erst welche.</translation>
    </message>
    <message>
        <source>The cues that speak this word were edited. Look for words again.</source>
        <translation>Die Untertitel, die dieses Wort sprechen, wurden bearbeitet. Suchen Sie noch einmal nach Wörtern.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>Wieder&amp;gabe</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Subtitles</source>
        <translation>&amp;Untertitel</translation>
    </message>
    <message>
        <source>V&amp;ocabulary</source>
        <translation>W&amp;ortschatz</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>Ü&amp;bersetzung</translation>
    </message>
    <message>
        <source>Timi&amp;ng</source>
        <translation>Zei&amp;ten</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ActivityDialog</name>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Hintergrundarbeit</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>Die ganze Meldung</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::BackgroundWork</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %n s</numerusform>
            <numerusform>noch etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CacheList</name>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt…</translation>
    </message>
    <message>
        <source>&amp;Clear the cache</source>
        <translation>Zwischenspeicher &amp;leeren</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %n Datei</numerusform>
            <numerusform>%1 in %n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ChangePreview</name>
    <message>
        <source>#</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) change.</source>
        <translation>
            <numerusform>%n Untertitel ändert sich.</numerusform>
            <numerusform>%n Untertitel ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(gelöscht)</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ConflictsDialog</name>
    <message>
        <source>In the project</source>
        <translation>Im Projekt</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Die andere Fassung</translation>
    </message>
    <message>
        <source>A text of both</source>
        <translation>Ein Text aus beiden</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Take the other</source>
        <translation>Die &amp;andere nehmen</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>&amp;Diesen Text verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Versions to choose from</source>
        <translation>Fassungen zur Auswahl</translation>
    </message>
    <message>
        <source>Two editors changed these at the same time. Both versions are kept until one of you has chosen; every editor of the movie sees the choice.</source>
        <translation>Zwei Bearbeiter haben dies gleichzeitig geändert. Beide Fassungen bleiben erhalten, bis einer von Ihnen gewählt hat; alle Bearbeiter des Films sehen die Wahl.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In the &amp;project</source>
        <translation>Im &amp;Projekt</translation>
    </message>
    <message>
        <source>The &amp;other version</source>
        <translation>Die an&amp;dere Fassung</translation>
    </message>
    <message>
        <source>A text of &amp;both</source>
        <translation>Ein Text aus b&amp;eiden</translation>
    </message>
    <message>
        <source>There is nothing to choose.</source>
        <translation>Es gibt nichts auszuwählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) wait for a choice.</source>
        <translation>
            <numerusform>%n Fassung wartet auf eine Wahl.</numerusform>
            <numerusform>%n Fassungen warten auf eine Wahl.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueEditor</name>
    <message>
        <source>Shown to learners with this line</source>
        <translation>Sehen Lernende bei dieser Zeile</translation>
    </message>
    <message>
        <source>Translation language</source>
        <translation>Übersetzungssprache</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>Übe&amp;rsetzung</translation>
    </message>
    <message>
        <source>&amp;Notes for learners</source>
        <translation>&amp;Anmerkungen für Lernende</translation>
    </message>
    <message>
        <source>&amp;Difficult words</source>
        <translation>&amp;Schwierige Wörter</translation>
    </message>
    <message>
        <source>Add a translation language in the Movie panel</source>
        <translation>Fügen Sie im Bereich Film eine Übersetzungssprache hinzu</translation>
    </message>
    <message>
        <source>No cue selected. Select a cue in the table or on the timeline.</source>
        <translation>Kein Untertitel ausgewählt. Wählen Sie einen in der Tabelle oder auf der Zeitleiste.</translation>
    </message>
    <message>
        <source>%1 CPS</source>
        <translation>%1 Z/s</translation>
    </message>
    <message>
        <source>%1 CPS (max. %2)</source>
        <translation>%1 Z/s (max. %2)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cue %1&lt;/b&gt; &amp;nbsp;·&amp;nbsp; %2 → %3 &amp;nbsp;·&amp;nbsp; %4 s &amp;nbsp;·&amp;nbsp; %5</source>
        <translation>&lt;b&gt;Untertitel %1&lt;/b&gt; &amp;nbsp;·&amp;nbsp; %2 → %3 &amp;nbsp;·&amp;nbsp; %4 s &amp;nbsp;·&amp;nbsp; %5</translation>
    </message>
    <message numerus="yes">
        <source> &amp;nbsp;·&amp;nbsp; %n selected</source>
        <translation>
            <numerusform> &amp;nbsp;·&amp;nbsp; %n ausgewählt</numerusform>
            <numerusform> &amp;nbsp;·&amp;nbsp; %n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1 % × %2 % of the picture</source>
        <translation>bei %1 % × %2 % des Bildes</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>Mitte links</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>Mitte rechts</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>„%1“ ins Wörterbuch &amp;aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Ignore “%1” everywhere</source>
        <translation>„%1“ überall &amp;ignorieren</translation>
    </message>
    <message>
        <source>Ctrl+click opens its entry.</source>
        <translation>Strg+Klick öffnet den Eintrag.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueTableModel</name>
    <message>
        <source>Reading speed in characters per second</source>
        <translation>Lesegeschwindigkeit in Zeichen pro Sekunde</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Dauer in Sekunden</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>IN</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>Dur.</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>CPS</source>
        <translation>Z/s</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueTableView</name>
    <message>
        <source>Cues</source>
        <translation>Untertitel</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CuesPanel</name>
    <message>
        <source>Search text, translation and notes</source>
        <translation>Text, Übersetzung und Anmerkungen durchsuchen</translation>
    </message>
    <message>
        <source>Search cues</source>
        <translation>Untertitel durchsuchen</translation>
    </message>
    <message>
        <source>Cues to show</source>
        <translation>Anzuzeigende Untertitel</translation>
    </message>
    <message>
        <source>All cues</source>
        <translation>Alle Untertitel</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>Mit Befunden</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>Unübersetzt</translation>
    </message>
    <message>
        <source>In this lesson</source>
        <translation>In dieser Lektion</translation>
    </message>
    <message>
        <source>No cues yet</source>
        <translation>Noch keine Untertitel</translation>
    </message>
    <message>
        <source>Import a subtitle file, drop one onto the window, or press Insert to add a cue at the playhead.</source>
        <translation>Importieren Sie eine Untertiteldatei, ziehen Sie eine auf das Fenster, oder drücken Sie Einfg für einen Untertitel an der Abspielmarke.</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n Untertitel</numerusform>
            <numerusform>%n Untertitel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::DialogInteraction</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the message and its details, for a report</source>
        <translation>Die Meldung mit allen Angaben für einen Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::DifficultyTable</name>
    <message>
        <source>Remove language</source>
        <translation>Sprache entfernen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Difficulty by language</source>
        <translation>Schwierigkeit nach Sprache</translation>
    </message>
    <message>
        <source>Add language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::EditOperations</name>
    <message>
        <source>new word</source>
        <translation>neues Wort</translation>
    </message>
    <message>
        <source>new word %1</source>
        <translation>neues Wort %1</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Lektion %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, Fortsetzung</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExchangeFlows</name>
    <message>
        <source>this copy differed from the server’s and was put right</source>
        <translation>diese Kopie wich von der des Servers ab und wurde berichtigt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n Änderung gesendet</numerusform>
            <numerusform>%n Änderungen gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others taken</source>
        <translation>
            <numerusform>%n Änderung anderer übernommen</numerusform>
            <numerusform>%n Änderungen anderer übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) to choose from</source>
        <translation>
            <numerusform>%n Fassung zur Auswahl</numerusform>
            <numerusform>%n Fassungen zur Auswahl</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to exchange: everybody has the same</source>
        <translation>Nichts auszutauschen: alle haben dasselbe</translation>
    </message>
    <message>
        <source>Exchanged: %1</source>
        <translation>Ausgetauscht: %1</translation>
    </message>
    <message>
        <source>Share this project with the other editors of “%1”?</source>
        <translation>Dieses Projekt mit den anderen Bearbeitern von „%1“ teilen?</translation>
    </message>
    <message>
        <source>Everything in the project but the film goes to %1. Every editor of the movie there can read and change it, and their changes come here.</source>
        <translation>Alles im Projekt außer dem Film geht an %1. Alle Bearbeiter des Films dort können es lesen und ändern, und ihre Änderungen kommen hierher.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Exchanging changes</source>
        <translation>Änderungen werden ausgetauscht</translation>
    </message>
    <message>
        <source>Take back what the other editors did?</source>
        <translation>Zurücknehmen, was die anderen Bearbeiter getan haben?</translation>
    </message>
    <message>
        <source>The last step came from them. Undo takes it back for everybody, your own steps come after.</source>
        <translation>Der letzte Schritt kam von ihnen. Rückgängig nimmt ihn für alle zurück, Ihre eigenen Schritte kommen danach.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Shared: signed out</source>
        <translation>Geteilt: abgemeldet</translation>
    </message>
    <message>
        <source>Shared: up to date</source>
        <translation>Geteilt: aktuell</translation>
    </message>
    <message>
        <source>Shared: changes wait</source>
        <translation>Geteilt: Änderungen warten</translation>
    </message>
    <message>
        <source>Shared: exchanging…</source>
        <translation>Geteilt: Austausch läuft…</translation>
    </message>
    <message>
        <source>Shared: offline</source>
        <translation>Geteilt: offline</translation>
    </message>
    <message>
        <source>Shared: not exchanged</source>
        <translation>Geteilt: nicht ausgetauscht</translation>
    </message>
    <message>
        <source>Your changes are in the project and go to the other editors when you have signed in.</source>
        <translation>Ihre Änderungen sind im Projekt und gehen an die anderen Bearbeiter, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>The other editors have your changes, and you have theirs.</source>
        <translation>Die anderen Bearbeiter haben Ihre Änderungen, und Sie haben deren Änderungen.</translation>
    </message>
    <message>
        <source>Your changes are in the project and go to the other editors with the next exchange.</source>
        <translation>Ihre Änderungen sind im Projekt und gehen mit dem nächsten Austausch an die anderen Bearbeiter.</translation>
    </message>
    <message>
        <source>Changes are being exchanged with the other editors.</source>
        <translation>Änderungen werden mit den anderen Bearbeitern ausgetauscht.</translation>
    </message>
    <message>
        <source>%1 Your changes are in the project.</source>
        <translation>%1 Ihre Änderungen sind im Projekt.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExchangeStatus</name>
    <message>
        <source>Exchange with the other editors</source>
        <translation>Austausch mit den anderen Bearbeitern</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExportDialog</name>
    <message>
        <source>Add a &amp;byte order mark (BOM)</source>
        <translation>&amp;Bytereihenfolge-Marke (BOM) hinzufügen</translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>Untertitel exportieren</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Übersetzung: %1</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>Ganzer Film</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>Lektion %1: %2</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>What this format loses</source>
        <translation>Was in diesem Format verloren geht</translation>
    </message>
    <message>
        <source>Both: %1, %2 below</source>
        <translation>Beide: %1, darunter %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected cue(s)</source>
        <translation>
            <numerusform>%n ausgewählter Untertitel</numerusform>
            <numerusform>%n ausgewählte Untertitel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExportWordsDialog</name>
    <message>
        <source>&amp;Sound of each sentence</source>
        <translation>&amp;Ton jedes Satzes</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Picture of each sentence</source>
        <translation>&amp;Bild jedes Satzes</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>Wörter exportieren</translation>
    </message>
    <message>
        <source>Anki package (.apkg)</source>
        <translation>Anki-Paket (.apkg)</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tabelle (.csv)</translation>
    </message>
    <message>
        <source>None: definitions only</source>
        <translation>Keine: nur Erklärungen</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>Ganzer Film</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>Lektion %1: %2</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>For learners who speak</source>
        <translation>Für Lernende mit der Sprache</translation>
    </message>
    <message>
        <source>&amp;Words of</source>
        <translation>&amp;Wörter aus</translation>
    </message>
    <message>
        <source>Sound &amp;before</source>
        <translation>Ton &amp;davor</translation>
    </message>
    <message>
        <source>Sound &amp;after</source>
        <translation>Ton da&amp;nach</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) will be written, one for each meaning.</source>
        <translation>
            <numerusform>%n Karte wird geschrieben, eine für jede Bedeutung.</numerusform>
            <numerusform>%n Karten werden geschrieben, eine für jede Bedeutung.</numerusform>
        </translation>
    </message>
    <message>
        <source>No word here is translated into this language or defined yet.</source>
        <translation>Hier ist noch kein Wort in diese Sprache übersetzt oder erklärt.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FillDialog</name>
    <message>
        <source>From the translation &amp;memory</source>
        <translation>Aus dem Übersetzungs&amp;speicher</translation>
    </message>
    <message>
        <source>By mac&amp;hine: no service is set up in the preferences</source>
        <translation>&amp;Maschinell: In den Einstellungen ist kein Dienst eingerichtet</translation>
    </message>
    <message>
        <source>By mac&amp;hine, from %1</source>
        <translation>&amp;Maschinell, von %1</translation>
    </message>
    <message>
        <source>Fill in translations</source>
        <translation>Übersetzungen ausfüllen</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>Ganzer Film</translation>
    </message>
    <message>
        <source>Selected cues</source>
        <translation>Ausgewählte Untertitel</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Cues &amp;of</source>
        <translation>&amp;Untertitel von</translation>
    </message>
    <message>
        <source>Where the text is alike by at &amp;least</source>
        <translation>Wo der Text sich mindestens &amp;gleicht zu</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Ausfüllen</translation>
    </message>
    <message>
        <source>Every cue here is translated.</source>
        <translation>Hier ist jeder Untertitel übersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) have no translation. Those that have one stay as they are.</source>
        <translation>
            <numerusform>%n Untertitel hat keine Übersetzung. Vorhandene bleiben, wie sie sind.</numerusform>
            <numerusform>%n Untertitel haben keine Übersetzung. Vorhandene bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FilmSession</name>
    <message>
        <source>Reading the sound</source>
        <translation>Ton wird gelesen</translation>
    </message>
    <message>
        <source>Making a small copy for scrubbing</source>
        <translation>Kleine Kopie zum Suchen wird angelegt</translation>
    </message>
    <message>
        <source>Looking for scene cuts</source>
        <translation>Schnitte werden gesucht</translation>
    </message>
    <message>
        <source>Reading the spectrum of the sound</source>
        <translation>Das Spektrum des Tons wird gelesen</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulärer &amp;Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Selected cues only</source>
        <translation>Nur aus&amp;gewählte Untertitel</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>Diesen Treffer ersetzen und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace every match</source>
        <translation>Jeden Treffer ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>In text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>In translation</source>
        <translation>In der Übersetzung</translation>
    </message>
    <message>
        <source>In notes</source>
        <translation>In den Anmerkungen</translation>
    </message>
    <message>
        <source>In text, translation and notes</source>
        <translation>In Text, Übersetzung und Anmerkungen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>Suchen und Ersetzen schließen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>Treffer %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n Treffer ersetzt</numerusform>
            <numerusform>%n Treffer ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FixDialog</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2), %n occurrence(s)</source>
        <translation>
            <numerusform>%1 (%2), %n Vorkommen</numerusform>
            <numerusform>%1 (%2), %n Vorkommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix issues</source>
        <translation>Befunde beheben</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Fix all</source>
        <translation>Alle &amp;beheben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no issue that can be fixed mechanically.</source>
        <translation>Es gibt keinen Befund, der sich mechanisch beheben lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) can be fixed.</source>
        <translation>
            <numerusform>%n Befund lässt sich beheben.</numerusform>
            <numerusform>%n Befunde lassen sich beheben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) need a person: there is no room, or no change is sure.</source>
        <translation>
            <numerusform>%n Befund braucht einen Menschen: Es fehlt Platz, oder keine Änderung ist sicher.</numerusform>
            <numerusform>%n Befunde brauchen einen Menschen: Es fehlt Platz, oder keine Änderung ist sicher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::GhostLayer</name>
    <message>
        <source>Suggested lessons</source>
        <translation>Vorgeschlagene Lektionen</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::GlossaryDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Names and words that are always translated the same way, in every film with these two languages. Other forms of a word are found too where its language is installed.</source>
        <translation>Namen und Wörter, die immer gleich übersetzt werden, in jedem Film mit diesen beiden Sprachen. Auch andere Formen eines Wortes werden gefunden, wo seine Sprache installiert ist.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Begriffe importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) added.</source>
        <translation>
            <numerusform>%n Begriff hinzugefügt.</numerusform>
            <numerusform>%n Begriffe hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Begriffe exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written.</source>
        <translation>
            <numerusform>%n Begriff geschrieben.</numerusform>
            <numerusform>%n Begriffe geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No terms yet.</source>
        <translation>Noch keine Begriffe.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::HistoryModel</name>
    <message>
        <source>Project opened</source>
        <translation>Projekt geöffnet</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::HistoryPanel</name>
    <message>
        <source>Undo history</source>
        <translation>Verlauf der Schritte</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ImportDialog</name>
    <message>
        <source>Import subtitles – %1</source>
        <translation>Untertitel importieren – %1</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Übersetzung: %1</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importieren als</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Selbst erkennen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>IN</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import &amp;as</source>
        <translation>Importieren &amp;als</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n Untertitel</numerusform>
            <numerusform>%n Untertitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more warning(s)</source>
        <translation>
            <numerusform>… und %n weitere Warnung</numerusform>
            <numerusform>… und %n weitere Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only what does not match one to one</source>
        <translation>&amp;Nur was nicht eins zu eins passt</translation>
    </message>
    <message>
        <source>How the translation matches the cues</source>
        <translation>Wie die Übersetzung zu den Untertiteln passt</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) matched</source>
        <translation>
            <numerusform>%n Untertitel zugeordnet</numerusform>
            <numerusform>%n Untertitel zugeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) with joined rows</source>
        <translation>
            <numerusform>%n Untertitel mit verbundenen Zeilen</numerusform>
            <numerusform>%n Untertitel mit verbundenen Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) with a line of a row</source>
        <translation>
            <numerusform>%n Untertitel mit einem Teil einer Zeile</numerusform>
            <numerusform>%n Untertitel mit einem Teil einer Zeile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) over several cues</source>
        <translation>
            <numerusform>%n Zeile über mehrere Untertitel</numerusform>
            <numerusform>%n Zeilen über mehrere Untertitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) without a row</source>
        <translation>
            <numerusform>%n Untertitel ohne Zeile</numerusform>
            <numerusform>%n Untertitel ohne Zeile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a cue</source>
        <translation>
            <numerusform>%n Zeile ohne Untertitel</numerusform>
            <numerusform>%n Zeilen ohne Untertitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) replaced</source>
        <translation>
            <numerusform>%n Übersetzung ersetzt</numerusform>
            <numerusform>%n Übersetzungen ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) unusable</source>
        <translation>
            <numerusform>%n Zeile unbrauchbar</numerusform>
            <numerusform>%n Zeilen unbrauchbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::InconsistencyDialog</name>
    <message>
        <source>Elsewhere: “%1”</source>
        <translation>Anderswo: „%1“</translation>
    </message>
    <message>
        <source>The glossary has “%1”</source>
        <translation>Das Glossar hat „%1“</translation>
    </message>
    <message>
        <source>The number %1 is missing</source>
        <translation>Die Zahl %1 fehlt</translation>
    </message>
    <message>
        <source>Not translated: the same as the text</source>
        <translation>Nicht übersetzt: gleich dem Text</translation>
    </message>
    <message>
        <source>Use the usual &amp;translation</source>
        <translation>&amp;Übliche Übersetzung verwenden</translation>
    </message>
    <message>
        <source>Check translations into %1</source>
        <translation>Übersetzungen prüfen: %1</translation>
    </message>
    <message>
        <source>Inconsistent translations</source>
        <translation>Uneinheitliche Übersetzungen</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Nothing contradicts itself or the glossary.</source>
        <translation>Nichts widerspricht sich oder dem Glossar.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at. Choosing one goes to its cue.</source>
        <translation>
            <numerusform>%n Stelle zum Ansehen. Auswählen führt zum Untertitel.</numerusform>
            <numerusform>%n Stellen zum Ansehen. Auswählen führt zum Untertitel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::IssueTreeModel</name>
    <message>
        <source>Lesson %1: %2</source>
        <translation>Lektion %1: %2</translation>
    </message>
    <message>
        <source>Outside all lessons</source>
        <translation>Außerhalb aller Lektionen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Lektion %1</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>#%1  %2</source>
        <translation>#%1  %2</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LaneHeader</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>Schnitte</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LayoutsDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Aufheben</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Panel layouts</source>
        <translation>Anordnungen der Bereiche</translation>
    </message>
    <message>
        <source>Name for the present layout</source>
        <translation>Name für die jetzige Anordnung</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As at the first start</source>
        <translation>Wie beim ersten Start</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LearntWords</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Sprache der Wörter</translation>
    </message>
    <message>
        <source>Words you have added</source>
        <translation>Von Ihnen hinzugefügte Wörter</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonForm</name>
    <message>
        <source>&amp;Premium (subscribers only)</source>
        <translation>&amp;Premium (nur für Abonnenten)</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Eins pro Zeile</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>&amp;Niveau</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Target language</source>
        <translation>&amp;Zielsprache</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Learning o&amp;bjectives</source>
        <translation>&amp;Lernziele</translation>
    </message>
    <message>
        <source>No lesson selected</source>
        <translation>Keine Lektion ausgewählt</translation>
    </message>
    <message>
        <source>Select a lesson in the Lessons panel or on the timeline to edit its title, level and objectives.</source>
        <translation>Wählen Sie eine Lektion im Bereich Lektionen oder auf der Zeitleiste, um Titel, Niveau und Lernziele zu bearbeiten.</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Geben Sie einen Titel ein.</translation>
    </message>
    <message>
        <source>%1 → %2  ·  %3  ·  %4</source>
        <translation>%1 → %2  ·  %3  ·  %4</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n Untertitel</numerusform>
            <numerusform>%n Untertitel</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation>Geben Sie ein Sprachkürzel ein, z. B. „en“ oder „pt-BR“.</translation>
    </message>
    <message>
        <source>%1 words a minute  ·  %2 % of the film, %3 % with all lessons</source>
        <translation>%1 Wörter je Minute  ·  %2 % des Films, %3 % mit allen Lektionen</translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s) of level %1 or above  ·  spoken at about %2 (estimated)</source>
        <translation>
            <numerusform>%n neues Wort vom Niveau %1 an  ·  gesprochen etwa auf %2 (geschätzt)</numerusform>
            <numerusform>%n neue Wörter vom Niveau %1 an  ·  gesprochen etwa auf %2 (geschätzt)</numerusform>
        </translation>
    </message>
    <message>
        <source>New words are being counted…</source>
        <translation>Neue Wörter werden gezählt…</translation>
    </message>
    <message>
        <source>New words cannot be counted. %1</source>
        <translation>Neue Wörter können nicht gezählt werden. %1</translation>
    </message>
    <message>
        <source>Poster: a frame a tenth into the lesson</source>
        <translation>Vorschaubild: ein Bild nach einem Zehntel der Lektion</translation>
    </message>
    <message>
        <source>Poster: the frame at %1</source>
        <translation>Vorschaubild: das Bild bei %1</translation>
    </message>
    <message>
        <source>Poster: the chosen frame lies outside the lesson; one is chosen automatically</source>
        <translation>Vorschaubild: das gewählte Bild liegt außerhalb der Lektion; eines wird automatisch gewählt</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonListModel</name>
    <message>
        <source>Untitled lesson</source>
        <translation>Lektion ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n Untertitel</numerusform>
            <numerusform>%n Untertitel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonPlanModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Neue Wörter</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Warum hier</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation>Noch keine Lektionen</translation>
    </message>
    <message>
        <source>Drag across the Lessons lane of the timeline, or select cues and add a lesson over them.</source>
        <translation>Ziehen Sie in der Spur Lektionen der Zeitleiste, oder wählen Sie Untertitel aus und fügen Sie darüber eine Lektion hinzu.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LevelBox</name>
    <message>
        <source>A1 · beginner</source>
        <translation>A1 · Anfang</translation>
    </message>
    <message>
        <source>A2 · elementary</source>
        <translation>A2 · Grundlagen</translation>
    </message>
    <message>
        <source>B1 · intermediate</source>
        <translation>B1 · Mittelstufe</translation>
    </message>
    <message>
        <source>B2 · upper intermediate</source>
        <translation>B2 · gute Mittelstufe</translation>
    </message>
    <message>
        <source>C1 · advanced</source>
        <translation>C1 · fortgeschritten</translation>
    </message>
    <message>
        <source>C2 · mastery</source>
        <translation>C2 · meisterlich</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ListEdit</name>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Commands  %1</source>
        <translation>Befehle  %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Quality  %1</source>
        <translation>Qualität  %1</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::MainWindow</name>
    <message>
        <source>%1 – CineFluent Studio</source>
        <translation>%1 – CineFluent Studio</translation>
    </message>
    <message>
        <source>CineFluent Studio</source>
        <translation>CineFluent Studio</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::MovieForm</name>
    <message>
        <source>Premium (subscribers only)</source>
        <translation>Premium (nur für Abonnenten)</translation>
    </message>
    <message>
        <source>Active (listed in the catalogue)</source>
        <translation>Aktiv (im Katalog geführt)</translation>
    </message>
    <message>
        <source>e.g. PG-13</source>
        <translation>z. B. PG-13</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>0.0 – 10.0</source>
        <translation>0.0 – 10.0</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Language tags, e.g. en, es</source>
        <translation>Sprachkürzel, z. B. en, es</translation>
    </message>
    <message>
        <source>Language tags, e.g. es, pt-BR</source>
        <translation>Sprachkürzel, z. B. es, pt-BR</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Originaltitel</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Release date</source>
        <translation>E&amp;rscheinungsdatum</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>D&amp;auer</translation>
    </message>
    <message>
        <source>Genre&amp;s</source>
        <translation>&amp;Genres</translation>
    </message>
    <message>
        <source>A&amp;ge rating</source>
        <translation>Alters&amp;freigabe</translation>
    </message>
    <message>
        <source>IMD&amp;b rating</source>
        <translation>IMD&amp;b-Bewertung</translation>
    </message>
    <message>
        <source>T&amp;MDB ID</source>
        <translation>T&amp;MDB-Kennung</translation>
    </message>
    <message>
        <source>P&amp;opularity</source>
        <translation>&amp;Beliebtheit</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Originalsprache</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Publikum</translation>
    </message>
    <message>
        <source>&amp;Translation languages</source>
        <translation>&amp;Übersetzungssprachen</translation>
    </message>
    <message>
        <source>Available la&amp;nguages</source>
        <translation>&amp;Verfügbare Sprachen</translation>
    </message>
    <message>
        <source>Difficulty by languag&amp;e</source>
        <translation>Sch&amp;wierigkeit nach Sprache</translation>
    </message>
    <message>
        <source>Artwork and trailer</source>
        <translation>Bilder und Trailer</translation>
    </message>
    <message>
        <source>&amp;Poster URL</source>
        <translation>&amp;Plakat-URL</translation>
    </message>
    <message>
        <source>Bac&amp;kdrop URL</source>
        <translation>&amp;Hintergrundbild-URL</translation>
    </message>
    <message>
        <source>Trai&amp;ler URL</source>
        <translation>Trai&amp;ler-URL</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Enter a date as YYYY-MM-DD, e.g. 2012-09-26.</source>
        <translation>Geben Sie ein Datum als JJJJ-MM-TT ein, z. B. 2012-09-26.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to 10 with one decimal, e.g. 7.4.</source>
        <translation>Geben Sie eine Zahl von 0 bis 10 mit einer Nachkommastelle ein, z. B. 7.4.</translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation>Geben Sie ein Sprachkürzel ein, z. B. „en“ oder „pt-BR“.</translation>
    </message>
    <message>
        <source>Enter language tags separated by commas, e.g. “es, pt-BR”.</source>
        <translation>Geben Sie durch Kommas getrennte Sprachkürzel ein, z. B. „es, pt-BR“.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::NewProjectDialog</name>
    <message>
        <source>Films (%1)</source>
        <translation>Filme (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Language tags, e.g. es, pt-BR</source>
        <translation>Sprachkürzel, z. B. es, pt-BR</translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation>Film wählen</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>&amp;Film</source>
        <translation>&amp;Film</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Original &amp;language</source>
        <translation>Original&amp;sprache</translation>
    </message>
    <message>
        <source>T&amp;ranslation languages</source>
        <translation>Ü&amp;bersetzungssprachen</translation>
    </message>
    <message>
        <source>&amp;Project file</source>
        <translation>&amp;Projektdatei</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Geben Sie einen Titel ein.</translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation>Geben Sie ein Sprachkürzel ein, z. B. „en“ oder „pt-BR“.</translation>
    </message>
    <message>
        <source>Enter language tags separated by commas, e.g. “es, pt-BR”.</source>
        <translation>Geben Sie durch Kommas getrennte Sprachkürzel ein, z. B. „es, pt-BR“.</translation>
    </message>
    <message>
        <source>Choose where to save the project file.</source>
        <translation>Wählen Sie, wo die Projektdatei gespeichert wird.</translation>
    </message>
    <message>
        <source>This file already exists. Choose another name.</source>
        <translation>Diese Datei gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Projektdatei</translation>
    </message>
    <message>
        <source>CineFluent projects (*.%1)</source>
        <translation>CineFluent-Projekte (*.%1)</translation>
    </message>
    <message>
        <source>Sound alone (%1)</source>
        <translation>Nur Ton (%1)</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::OperationDialog</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Adjust times</source>
        <translation>Zeiten anpassen</translation>
    </message>
    <message>
        <source>Change texts</source>
        <translation>Texte ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n selected cue(s)</source>
        <translation>
            <numerusform>%n ausgewählter Untertitel</numerusform>
            <numerusform>%n ausgewählte Untertitel</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cue and all following</source>
        <translation>Aktueller Untertitel und alle folgenden</translation>
    </message>
    <message>
        <source>All cues</source>
        <translation>Alle Untertitel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Übersetzung: %1</translation>
    </message>
    <message>
        <source>Stretch by two points</source>
        <translation>An zwei Punkten strecken</translation>
    </message>
    <message>
        <source>&amp;First cue begins at</source>
        <translation>&amp;Erster Untertitel beginnt bei</translation>
    </message>
    <message>
        <source>&amp;Last cue begins at</source>
        <translation>&amp;Letzter Untertitel beginnt bei</translation>
    </message>
    <message>
        <source>Convert the frame rate</source>
        <translation>Bildrate umrechnen</translation>
    </message>
    <message>
        <source>Subtitles were made &amp;for</source>
        <translation>Untertitel &amp;gemacht für</translation>
    </message>
    <message>
        <source>The film runs a&amp;t</source>
        <translation>Der Film &amp;läuft mit</translation>
    </message>
    <message>
        <source>Fix overlaps and gaps</source>
        <translation>Überlappungen und Lücken beheben</translation>
    </message>
    <message>
        <source>Least &amp;gap between cues</source>
        <translation>&amp;Kleinste Lücke zwischen Untertiteln</translation>
    </message>
    <message>
        <source>&amp;Close gaps smaller than</source>
        <translation>Lücken &amp;schließen, die kleiner sind als</translation>
    </message>
    <message>
        <source> CPS</source>
        <translation> Z/s</translation>
    </message>
    <message>
        <source>Also &amp;shorten cues that stay longer than needed</source>
        <translation>Auch Untertitel &amp;kürzen, die länger als nötig stehen</translation>
    </message>
    <message>
        <source>Set durations by reading speed</source>
        <translation>Dauer nach Lesegeschwindigkeit setzen</translation>
    </message>
    <message>
        <source>&amp;Reading speed</source>
        <translation>Lese&amp;geschwindigkeit</translation>
    </message>
    <message>
        <source>Extend to the next cue</source>
        <translation>Bis zum nächsten Untertitel verlängern</translation>
    </message>
    <message>
        <source>&amp;Longest duration</source>
        <translation>&amp;Längste Dauer</translation>
    </message>
    <message>
        <source>Snap to frames</source>
        <translation>An Bildern einrasten</translation>
    </message>
    <message>
        <source>First cue at the &amp;playhead</source>
        <translation>Erster Untertitel am &amp;Abspielkopf</translation>
    </message>
    <message>
        <source>Last cue at the pla&amp;yhead</source>
        <translation>Letzter Untertitel am A&amp;bspielkopf</translation>
    </message>
    <message>
        <source>Break lines anew</source>
        <translation>Zeilen neu umbrechen</translation>
    </message>
    <message>
        <source>Characters in a &amp;line</source>
        <translation>Zeichen je &amp;Zeile</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>Tidy spaces</source>
        <translation>Leerzeichen aufräumen</translation>
    </message>
    <message>
        <source>Remove text for the hard of hearing</source>
        <translation>Text für Hörgeschädigte entfernen</translation>
    </message>
    <message>
        <source>Remove formatting</source>
        <translation>Formatierung entfernen</translation>
    </message>
    <message>
        <source>Delete empty cues</source>
        <translation>Leere Untertitel löschen</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation>Satzanfänge groß</translation>
    </message>
    <message>
        <source>&amp;Operation</source>
        <translation>&amp;Vorgang</translation>
    </message>
    <message>
        <source>&amp;Apply to</source>
        <translation>&amp;Anwenden auf</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Snap to scene cuts</source>
        <translation>An Schnitten einrasten</translation>
    </message>
    <message>
        <source>IN and OUT that are &amp;within</source>
        <translation>IN und OUT im &amp;Umkreis von</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::Panels</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Wortschatz</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>&amp;Give role</source>
        <translation>Rolle &amp;geben</translation>
    </message>
    <message>
        <source>&amp;Take role away…</source>
        <translation>Rolle &amp;entziehen…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>&amp;Ältere</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Who may do what with “%1” on the server. Who made the movie and the server’s administrators may do everything without being listed.</source>
        <translation>Wer auf dem Server was mit „%1“ darf. Wer den Film angelegt hat und die Verwalter des Servers dürfen alles, ohne aufgeführt zu sein.</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;Was getan wurde</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>Benutzer&amp;name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Sign in to see who works on this movie.</source>
        <translation>Melden Sie sich an, um zu sehen, wer an diesem Film arbeitet.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Nobody else has a role with this movie.</source>
        <translation>Niemand sonst hat eine Rolle bei diesem Film.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a role with this movie.</source>
        <translation>
            <numerusform>%n Person hat eine Rolle bei diesem Film.</numerusform>
            <numerusform>%n Personen haben eine Rolle bei diesem Film.</numerusform>
        </translation>
    </message>
    <message>
        <source>The movie is not on this server yet. Publish it first.</source>
        <translation>Der Film ist noch nicht auf diesem Server. Veröffentlichen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Take the role of “%1” away?</source>
        <translation>„%1“ die Rolle entziehen?</translation>
    </message>
    <message>
        <source>They no longer see or change this movie. What they did stays.</source>
        <translation>Sie sehen und ändern diesen Film nicht mehr. Was sie getan haben, bleibt.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>Only the movie’s admins read what was done.</source>
        <translation>Nur die Verwalter des Films lesen, was getan wurde.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PlayerPanel</name>
    <message>
        <source>No film yet</source>
        <translation>Noch kein Film</translation>
    </message>
    <message>
        <source>Open the film this project is about, or drop a film file onto the window.</source>
        <translation>Öffnen Sie den Film zu diesem Projekt, oder ziehen Sie eine Filmdatei auf das Fenster.</translation>
    </message>
    <message>
        <source>Film not found</source>
        <translation>Film nicht gefunden</translation>
    </message>
    <message>
        <source>“%1” is no longer at
%2
Cues, lessons and vocabulary can still be edited.</source>
        <translation>„%1“ ist nicht mehr in
%2
Untertitel, Lektionen und Wortschatz lassen sich trotzdem bearbeiten.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PreferencesDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Restore &amp;defaults of this page</source>
        <translation>&amp;Vorgaben dieser Seite wiederherstellen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ProfileDialog</name>
    <message>
        <source>&amp;Reset check</source>
        <translation>Prüfung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Quality profile</source>
        <translation>Qualitätsprofil</translation>
    </message>
    <message>
        <source>As shipped, for adults</source>
        <translation>Wie mitgeliefert, für Erwachsene</translation>
    </message>
    <message>
        <source>As shipped, for children</source>
        <translation>Wie mitgeliefert, für Kinder</translation>
    </message>
    <message>
        <source>This project’s own</source>
        <translation>Das eigene dieses Projekts</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Limits for &amp;language</source>
        <translation>Grenzen für &amp;Sprache</translation>
    </message>
    <message>
        <source>Checks of what cannot be published, such as empty or overlong texts and broken times, are always errors and are not listed.</source>
        <translation>Prüfungen auf das, was nicht veröffentlicht werden kann, etwa leere oder überlange Texte und kaputte Zeiten, sind immer Fehler und stehen nicht in der Liste.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>characters a second</source>
        <translation>Zeichen je Sekunde</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check, level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Checks and their limits</source>
        <translation>Prüfungen und ihre Grenzen</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>Gewicht von „%1“</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Limit of “%1”</source>
        <translation>Grenze von „%1“</translation>
    </message>
    <message>
        <source>All other languages</source>
        <translation>Alle anderen Sprachen</translation>
    </message>
    <message>
        <source>Differs from what is shipped</source>
        <translation>Weicht vom Mitgelieferten ab</translation>
    </message>
    <message>
        <source>With these limits: %1, %2</source>
        <translation>Mit diesen Grenzen: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import quality profile</source>
        <translation>Qualitätsprofil importieren</translation>
    </message>
    <message>
        <source>Quality profiles (*.cfprofile *.txt)</source>
        <translation>Qualitätsprofile (*.cfprofile *.txt)</translation>
    </message>
    <message>
        <source>The file cannot be read. The project’s limits are as they were.</source>
        <translation>Die Datei lässt sich nicht lesen. Die Grenzen des Projekts sind wie zuvor.</translation>
    </message>
    <message>
        <source>Export quality profile</source>
        <translation>Qualitätsprofil exportieren</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ProjectFlows</name>
    <message>
        <source>CineFluent projects (*.%1)</source>
        <translation>CineFluent-Projekte (*.%1)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import subtitles</source>
        <translation>Untertitel importieren</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>Untertitel (%1)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <translation>%1 Kopie.%2</translation>
    </message>
    <message>
        <source>Open film</source>
        <translation>Film öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) imported.</source>
        <translation>
            <numerusform>%n Untertitel importiert.</numerusform>
            <numerusform>%n Untertitel importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without usable time or text left out.</source>
        <translation>
            <numerusform>%n ohne brauchbare Zeit oder Text weggelassen.</numerusform>
            <numerusform>%n ohne brauchbare Zeit oder Text weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched no cue.</source>
        <translation>
            <numerusform>%n passte zu keinem Untertitel.</numerusform>
            <numerusform>%n passten zu keinem Untertitel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>Untertitel exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Copy written: %1</source>
        <translation>Kopie geschrieben: %1</translation>
    </message>
    <message>
        <source>Open or make a project first, then import subtitles into it.</source>
        <translation>Öffnen Sie ein Projekt oder legen Sie eines an, und importieren Sie dann Untertitel.</translation>
    </message>
    <message>
        <source>“%1” is neither a film, nor subtitles, nor a project.</source>
        <translation>„%1“ ist weder Film noch Untertitel noch Projekt.</translation>
    </message>
    <message>
        <source>“%1” is not at its place any more. All edits are saved; publishing needs the film. Choose File › Locate film once it is back.</source>
        <translation>„%1“ ist nicht mehr an seinem Ort. Alle Änderungen sind gespeichert; zum Veröffentlichen wird der Film gebraucht. Wählen Sie Datei › Film suchen, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>“%1” was replaced by another file while it was open. All edits are saved. Choose File › Open film to use the new one, or File › Locate film to look for the former.</source>
        <translation>„%1“ wurde durch eine andere Datei ersetzt, während er geöffnet war. Alle Änderungen sind gespeichert. Wählen Sie Datei › Film öffnen für den neuen, oder Datei › Film suchen für den bisherigen.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PublishChoices</name>
    <message>
        <source>When the release goes live</source>
        <translation>Wann der Stand freigegeben wird</translation>
    </message>
    <message>
        <source>Go &amp;live later, on</source>
        <translation>S&amp;päter freigeben, am</translation>
    </message>
    <message>
        <source>Also make &amp;DASH streams with Common Encryption</source>
        <translation>Auch &amp;DASH-Streams mit Common Encryption erzeugen</translation>
    </message>
    <message>
        <source>The release is handed in now. Learners see nothing of it before that time.</source>
        <translation>Der Stand wird jetzt eingereicht. Lernende sehen vorher nichts davon.</translation>
    </message>
    <message>
        <source>For players with a content decryption module. It doubles what is stored.</source>
        <translation>Für Player mit Content Decryption Module. Verdoppelt den Speicherbedarf.</translation>
    </message>
    <message>
        <source>Let the server &amp;encode</source>
        <translation>Den Server &amp;kodieren lassen</translation>
    </message>
    <message>
        <source>The film is uploaded whole and the server’s worker makes the lessons. For slow machines; the server must run a worker.</source>
        <translation>Der Film wird ganz hochgeladen, und der Worker des Servers erzeugt die Lektionen. Für langsame Rechner; auf dem Server muss ein Worker laufen.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PublishDialog</name>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Progress of publishing</source>
        <translation>Fortschritt der Veröffentlichung</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>„%1“ veröffentlichen</translation>
    </message>
    <message>
        <source>Learners see the current release until the new one is complete. You can cancel at any time.</source>
        <translation>Lernende sehen den jetzigen Stand, bis der neue vollständig ist. Sie können jederzeit abbrechen.</translation>
    </message>
    <message>
        <source>Film found.</source>
        <translation>Film gefunden.</translation>
    </message>
    <message>
        <source>The film was not found at its recorded location.</source>
        <translation>Der Film wurde an seinem vermerkten Ort nicht gefunden.</translation>
    </message>
    <message>
        <source>Locate film…</source>
        <translation>Film suchen…</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) to publish.</source>
        <translation>
            <numerusform>%n Lektion zu veröffentlichen.</numerusform>
            <numerusform>%n Lektionen zu veröffentlichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lesson yet. Create one on the timeline first.</source>
        <translation>Noch keine Lektion. Legen Sie zuerst eine auf der Zeitleiste an.</translation>
    </message>
    <message>
        <source>Quality check passed without errors.</source>
        <translation>Qualitätsprüfung ohne Fehler bestanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) must be fixed first.</source>
        <translation>
            <numerusform>%n Fehler muss zuerst behoben werden.</numerusform>
            <numerusform>%n Fehler müssen zuerst behoben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show issues</source>
        <translation>Befunde zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) do not block publishing, but are worth reviewing.</source>
        <translation>
            <numerusform>%n Warnung verhindert das Veröffentlichen nicht, verdient aber einen Blick.</numerusform>
            <numerusform>%n Warnungen verhindern das Veröffentlichen nicht, verdienen aber einen Blick.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Angemeldet bei %1 als %2.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Publishing “%1”</source>
        <translation>„%1“ wird veröffentlicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation>Stand %1 ist freigegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) published and available to learners.</source>
        <translation>
            <numerusform>%n Lektion ist veröffentlicht und steht Lernenden offen.</numerusform>
            <numerusform>%n Lektionen sind veröffentlicht und stehen Lernenden offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoded: %1, reused: %2. Uploaded: %3 (%4), already on the server: %5.</source>
        <translation>Kodiert: %1, wiederverwendet: %2. Hochgeladen: %3 (%4), schon auf dem Server: %5.</translation>
    </message>
    <message>
        <source>Publishing was cancelled</source>
        <translation>Das Veröffentlichen wurde abgebrochen</translation>
    </message>
    <message>
        <source>The release is not confirmed</source>
        <translation>Der neue Stand ist nicht bestätigt</translation>
    </message>
    <message>
        <source>Publishing failed</source>
        <translation>Das Veröffentlichen ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing has changed for learners. What is encoded and uploaded is kept, so trying again continues from there.</source>
        <translation>Für Lernende hat sich nichts geändert. Was kodiert und hochgeladen ist, bleibt erhalten, ein neuer Versuch macht dort weiter.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Release %1 is handed in</source>
        <translation>Stand %1 ist eingereicht</translation>
    </message>
    <message>
        <source>It goes live on %1. Until then learners see nothing of it; the list of releases can change the time.</source>
        <translation>Er wird am %1 freigegeben. Bis dahin sehen Lernende nichts davon; in der Liste der Stände lässt sich die Zeit ändern.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::QualityPanel</name>
    <message>
        <source>Issues to show</source>
        <translation>Anzuzeigende Befunde</translation>
    </message>
    <message>
        <source>All issues</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Quality issues</source>
        <translation>Qualitätsbefunde</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>Reading speed, durations, gaps, translations, lessons and vocabulary are checked as you work.</source>
        <translation>Lesegeschwindigkeit, Dauern, Abstände, Übersetzungen, Lektionen und Wortschatz werden während der Arbeit geprüft.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Group issues by</source>
        <translation>Befunde gruppieren nach</translation>
    </message>
    <message>
        <source>In film order</source>
        <translation>In der Reihenfolge des Films</translation>
    </message>
    <message>
        <source>By check</source>
        <translation>Nach Prüfung</translation>
    </message>
    <message>
        <source>By lesson</source>
        <translation>Nach Lektion</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schwere</translation>
    </message>
    <message>
        <source>Filter issues</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>No change is sure to fix this without causing another issue. It needs a decision of yours.</source>
        <translation>Keine Änderung behebt dies sicher, ohne einen anderen Befund zu verursachen. Es braucht Ihre Entscheidung.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ReleasesDialog</name>
    <message>
        <source>Releases</source>
        <translation>Stände</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>Cancel &amp;time</source>
        <translation>&amp;Termin streichen</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Anmelden …</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>Ä&amp;ltere</translation>
    </message>
    <message>
        <source>&amp;Unpublish…</source>
        <translation>&amp;Zurückziehen …</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>Z&amp;urückkehren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every release of “%1” stays on the server. Learners see one of them or none; what they learned stays with every switch.</source>
        <translation>Jeder Stand von „%1“ bleibt auf dem Server. Lernende sehen einen davon oder keinen; was sie gelernt haben, bleibt bei jedem Wechsel.</translation>
    </message>
    <message>
        <source>Goes &amp;live on</source>
        <translation>&amp;Freigabe am</translation>
    </message>
    <message>
        <source>Sign in to see the releases of this movie.</source>
        <translation>Melden Sie sich an, um die Stände dieses Films zu sehen.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Noch nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>Learners see release %1.</source>
        <translation>Lernende sehen Stand %1.</translation>
    </message>
    <message>
        <source>Learners see none of the releases that are listed.</source>
        <translation>Lernende sehen keinen der aufgeführten Stände.</translation>
    </message>
    <message>
        <source>Make release %1 the one learners see?</source>
        <translation>Sollen Lernende Stand %1 sehen?</translation>
    </message>
    <message>
        <source>The present release stays and can be made live again. What learners did stays.</source>
        <translation>Der jetzige Stand bleibt und kann wieder freigegeben werden. Was Lernende getan haben, bleibt.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation>Stand %1 ist freigegeben</translation>
    </message>
    <message>
        <source>Take “%1” off the catalogue?</source>
        <translation>„%1“ aus dem Katalog nehmen?</translation>
    </message>
    <message>
        <source>Learners do not see the movie any more. Their progress and every release stay, and each release can be made live again.</source>
        <translation>Lernende sehen den Film nicht mehr. Ihr Fortschritt und alle Stände bleiben; jeder Stand kann wieder freigegeben werden.</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>“%1” is off the catalogue</source>
        <translation>„%1“ ist nicht mehr im Katalog</translation>
    </message>
    <message>
        <source>From release %1 to release %2</source>
        <translation>Von Stand %1 zu Stand %2</translation>
    </message>
    <message>
        <source>More changes are counted above, but not listed.</source>
        <translation>Weitere Änderungen sind oben gezählt, aber nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ScanCutsDialog</name>
    <message>
        <source>Look for scene cuts again</source>
        <translation>Schnitte erneut suchen</translation>
    </message>
    <message>
        <source>The selected cue or lesson</source>
        <translation>Der ausgewählte Untertitel oder die Lektion</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Was die Zeitleiste zeigt</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>Der ganze Film</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>&amp;Sensitivity</source>
        <translation>&amp;Empfindlichkeit</translation>
    </message>
    <message>
        <source>Further right more is found, and more that is none. What was found there before is replaced; cuts elsewhere stay.</source>
        <translation>Weiter rechts wird mehr gefunden, auch mehr, was keiner ist. Was dort zuvor gefunden wurde, wird ersetzt; Schnitte anderswo bleiben.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ScrubBar</name>
    <message>
        <source>Position in the film</source>
        <translation>Position im Film</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SenseTable</name>
    <message>
        <source>Remove sense</source>
        <translation>Bedeutung entfernen</translation>
    </message>
    <message>
        <source>Senses</source>
        <translation>Bedeutungen</translation>
    </message>
    <message>
        <source>Add sense</source>
        <translation>Bedeutung hinzufügen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShiftDialog</name>
    <message>
        <source>Shift cues</source>
        <translation>Untertitel verschieben</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Selected cues</source>
        <translation>Ausgewählte Untertitel</translation>
    </message>
    <message>
        <source>Current cue and all following</source>
        <translation>Aktueller Untertitel und alle folgenden</translation>
    </message>
    <message>
        <source>All cues</source>
        <translation>Alle Untertitel</translation>
    </message>
    <message>
        <source>&amp;Offset (negative moves cues earlier)</source>
        <translation>&amp;Zeitspanne (negativ verschiebt nach vorn)</translation>
    </message>
    <message>
        <source>&amp;Apply to</source>
        <translation>&amp;Anwenden auf</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShortcutMap</name>
    <message>
        <source>This is no file of shortcuts that this version can read. Your keys are as they were.</source>
        <translation>Dies ist keine Datei mit Tastenkürzeln, die diese Version lesen kann. Ihre Tasten sind, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;Add as another</source>
        <translation>Da&amp;zunehmen</translation>
    </message>
    <message>
        <source>Remove &amp;keys</source>
        <translation>Tasten &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Press the key to search for</source>
        <translation>Die gesuchte Taste drücken</translation>
    </message>
    <message>
        <source>By &amp;pressing it</source>
        <translation>Durch &amp;Drücken</translation>
    </message>
    <message>
        <source>Press the &amp;new key:</source>
        <translation>&amp;Neue Taste drücken:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Keys &amp;of</source>
        <translation>&amp;Tasten von</translation>
    </message>
    <message>
        <source>Keys of another program</source>
        <translation>Tasten eines anderen Programms</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Choose a command in the list.</source>
        <translation>Wählen Sie einen Befehl in der Liste.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it.</source>
        <translation>%1 gehört zu „%2“ und geht dort verloren.</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>Tastenkürzel importieren</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>Tastenkürzel (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read. Your keys are as they were.</source>
        <translation>Die Datei kann nicht gelesen werden. Ihre Tasten sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>Tastenkürzel exportieren</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SignInDialog</name>
    <message>
        <source>Stay signed &amp;in on this computer</source>
        <translation>Auf diesem Rechner angemeldet &amp;bleiben</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to a CineFluent server</source>
        <translation>An einem CineFluent-Server anmelden</translation>
    </message>
    <message>
        <source>An editor account is needed to publish. Your administrator can create one.</source>
        <translation>Zum Veröffentlichen braucht es ein Redaktionskonto. Ihre Verwaltung kann eines anlegen.</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>&amp;Serveradresse</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Stay signed &amp;in (kept in the system&apos;s keyring)</source>
        <translation>Angemeldet &amp;bleiben (im Schlüsselbund des Systems)</translation>
    </message>
    <message>
        <source>Stay signed &amp;in (no keyring here: kept in a file that only you may read)</source>
        <translation>Angemeldet &amp;bleiben (hier ohne Schlüsselbund: in einer Datei, die nur Sie lesen dürfen)</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Wird angemeldet…</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SpellBar</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change this word and go to the next (Return)</source>
        <translation>Dieses Wort ändern und zum nächsten gehen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>Alle ändern</translation>
    </message>
    <message>
        <source>Change this word wherever it stands (Shift+Return)</source>
        <translation>Dieses Wort überall ändern, wo es steht (Umschalt+Eingabetaste)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Leave this word and go to the next (F7)</source>
        <translation>Dieses Wort lassen und zum nächsten gehen (F7)</translation>
    </message>
    <message>
        <source>Ignore all</source>
        <translation>Alle ignorieren</translation>
    </message>
    <message>
        <source>Leave this word wherever it stands, until the program is closed</source>
        <translation>Dieses Wort überall lassen, bis das Programm geschlossen wird</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Take this word as right from now on</source>
        <translation>Dieses Wort von nun an als richtig ansehen</translation>
    </message>
    <message>
        <source>No misspelt word found</source>
        <translation>Kein falsch geschriebenes Wort gefunden</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>Ändern in</translation>
    </message>
    <message>
        <source>Close the spelling check</source>
        <translation>Rechtschreibprüfung schließen</translation>
    </message>
    <message>
        <source>Looking for misspelt words…</source>
        <translation>Falsch geschriebene Wörter werden gesucht…</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary: %2</source>
        <translation>„%1“ steht nicht im Wörterbuch: %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SpellChecker</name>
    <message>
        <source>There is no spelling dictionary for %1. Install the package %2, or put its .aff and .dic files into %3.</source>
        <translation>Es gibt kein Rechtschreibwörterbuch für %1. Installieren Sie das Paket %2 oder legen Sie seine .aff- und .dic-Dateien in %3 ab.</translation>
    </message>
    <message>
        <source>The spelling dictionary for %1 cannot be read. Install the package %2 again.</source>
        <translation>Das Rechtschreibwörterbuch für %1 lässt sich nicht lesen. Installieren Sie das Paket %2 neu.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::StatusArea</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel running work</source>
        <translation>Laufende Arbeit abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all background work</source>
        <translation>Alle Hintergrundarbeit zeigen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Background work: %1</source>
        <translation>Hintergrundarbeit: %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::StatusLabels</name>
    <message>
        <source>The keys I and O set IN and OUT of this</source>
        <translation>Die Tasten I und O setzen hiervon IN und OUT</translation>
    </message>
    <message>
        <source>Every edit is written to the project file as it is made.</source>
        <translation>Jede Änderung wird sofort in die Projektdatei geschrieben.</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>IN/OUT: cue %1</source>
        <translation>IN/OUT: Untertitel %1</translation>
    </message>
    <message>
        <source>IN/OUT: lesson %1</source>
        <translation>IN/OUT: Lektion %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur Lesen</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestLessonsDialog</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Do not matter</source>
        <translation>Zählen nicht</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Matter a lot</source>
        <translation>Zählen viel</translation>
    </message>
    <message>
        <source>Length of a lesson</source>
        <translation>Länge einer Lektion</translation>
    </message>
    <message>
        <source>Shortest lesson</source>
        <translation>Kürzeste Lektion</translation>
    </message>
    <message>
        <source>Longest lesson</source>
        <translation>Längste Lektion</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>Schnitte</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Loo&amp;k for scene cuts…</source>
        <translation>Schnitte s&amp;uchen…</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Make lessons</source>
        <translation>Lektionen &amp;anlegen</translation>
    </message>
    <message>
        <source>Suggest lessons</source>
        <translation>Lektionen vorschlagen</translation>
    </message>
    <message>
        <source>Drag a boundary on the timeline, or move the selected one with Left and Right by a frame, with Shift by a second. Delete lets the plan decide again.</source>
        <translation>Ziehen Sie eine Grenze auf der Zeitleiste oder verschieben Sie die ausgewählte mit Links und Rechts um ein Bild, mit Umschalt um eine Sekunde. Entf überlässt sie wieder dem Plan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Level of the learners</source>
        <translation>Niveau der Lernenden</translation>
    </message>
    <message>
        <source>&amp;Length of a lesson</source>
        <translation>&amp;Länge einer Lektion</translation>
    </message>
    <message>
        <source>&amp;Shortest</source>
        <translation>&amp;Kürzeste</translation>
    </message>
    <message>
        <source>L&amp;ongest</source>
        <translation>Län&amp;gste</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>So viele, wie es gibt</translation>
    </message>
    <message>
        <source>New words in a lesson</source>
        <translation>Neue Wörter je Lektion</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Wie sie kommen</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>Wörter je Minute</translation>
    </message>
    <message>
        <source>&amp;New words in a lesson</source>
        <translation>Neue &amp;Wörter je Lektion</translation>
    </message>
    <message>
        <source>&amp;Words a minute</source>
        <translation>Wörter je &amp;Minute</translation>
    </message>
    <message>
        <source>Scene &amp;cuts</source>
        <translation>&amp;Schnitte</translation>
    </message>
    <message>
        <source>&amp;Pauses</source>
        <translation>&amp;Pausen</translation>
    </message>
    <message>
        <source>Stay, and the rest of the film is planned</source>
        <translation>Bleiben, und der Rest des Films wird geplant</translation>
    </message>
    <message>
        <source>Are replaced by the plan</source>
        <translation>Werden durch den Plan ersetzt</translation>
    </message>
    <message>
        <source>Stay, and the whole film is planned beside them</source>
        <translation>Bleiben, und der ganze Film wird daneben geplant</translation>
    </message>
    <message>
        <source>Lessons you already have</source>
        <translation>Vorhandene Lektionen</translation>
    </message>
    <message>
        <source>Le&amp;vel of the learners</source>
        <translation>Ni&amp;veau der Lernenden</translation>
    </message>
    <message>
        <source>L&amp;essons you already have</source>
        <translation>V&amp;orhandene Lektionen</translation>
    </message>
    <message>
        <source>Boundaries of the suggested lessons</source>
        <translation>Grenzen der vorgeschlagenen Lektionen</translation>
    </message>
    <message>
        <source>There are no cues to plan lessons over.</source>
        <translation>Es gibt keine Untertitel, nach denen Lektionen geplant werden könnten.</translation>
    </message>
    <message>
        <source>The lessons you already have leave nothing to plan.</source>
        <translation>Die vorhandenen Lektionen lassen nichts zu planen übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s), the shortest of %1, the longest of %2</source>
        <translation>
            <numerusform>%n Lektion, die kürzeste %1, die längste %2</numerusform>
            <numerusform>%n Lektionen, die kürzeste %1, die längste %2</numerusform>
        </translation>
    </message>
    <message>
        <source>New words are counted by the language data: words of the learners’ level and above (estimated) where the film has them first.</source>
        <translation>Neue Wörter werden nach den Sprachdaten gezählt: Wörter vom Niveau der Lernenden an (geschätzt), wo sie im Film zuerst vorkommen.</translation>
    </message>
    <message>
        <source>New words are being counted. Until then lessons are balanced by words a minute.</source>
        <translation>Neue Wörter werden gezählt. Bis dahin werden Lektionen nach Wörtern je Minute ausgeglichen.</translation>
    </message>
    <message>
        <source>New words cannot be counted, so lessons are balanced by words a minute. %1</source>
        <translation>Neue Wörter können nicht gezählt werden, darum werden Lektionen nach Wörtern je Minute ausgeglichen. %1</translation>
    </message>
    <message>
        <source>Scene cuts are still being looked for; the plan follows them as they are found.</source>
        <translation>Schnitte werden noch gesucht; der Plan folgt ihnen, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>No film is open, so no scene cuts are known: sentences and pauses decide.</source>
        <translation>Es ist kein Film geöffnet, darum sind keine Schnitte bekannt: Sätze und Pausen entscheiden.</translation>
    </message>
    <message>
        <source>No scene cuts are known: sentences and pauses decide.</source>
        <translation>Es sind keine Schnitte bekannt: Sätze und Pausen entscheiden.</translation>
    </message>
    <message>
        <source>Suggestion %1  ·  %2</source>
        <translation>Vorschlag %1  ·  %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionDetails</name>
    <message>
        <source>%1 (%2)</source>
        <comment>translations (definition)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of a sense, and the sense</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>Bedeutungen</translation>
    </message>
    <message>
        <source>Keys 1 to %1 in the list choose a meaning</source>
        <translation>Die Tasten 1 bis %1 in der Liste wählen eine Bedeutung</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Wieder vorschlagen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word</comment>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a word to the learners</comment>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Play clip</source>
        <translation>Ausschnitt abspielen</translation>
    </message>
    <message>
        <source>Go to cue</source>
        <translation>Zum Untertitel gehen</translation>
    </message>
    <message>
        <source>%1  [%2]</source>
        <comment>a verb and its key</comment>
        <translation>%1  [%2]</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <comment>CEFR level</comment>
        <translation>%1 (geschätzt)</translation>
    </message>
    <message numerus="yes">
        <source>spoken %n time(s)</source>
        <translation>
            <numerusform>%n-mal gesprochen</numerusform>
            <numerusform>%n-mal gesprochen</numerusform>
        </translation>
    </message>
    <message>
        <source>taught in an earlier lesson</source>
        <translation>in einer früheren Lektion gelehrt</translation>
    </message>
    <message>
        <source>taught in another film</source>
        <translation>in einem anderen Film gelehrt</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>No dictionary has this word: write its meaning after accepting it.</source>
        <translation>Kein Wörterbuch hat dieses Wort: Schreiben Sie seine Bedeutung nach dem Annehmen.</translation>
    </message>
    <message>
        <source>Say word</source>
        <translation>Wort sprechen</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionListModel</name>
    <message>
        <source>Estimated from how frequent the word is in the language</source>
        <translation>Geschätzt danach, wie häufig das Wort in der Sprache ist</translation>
    </message>
    <message>
        <source>Place among all words of the language, 1 being the most frequent</source>
        <translation>Platz unter allen Wörtern der Sprache, 1 ist das häufigste</translation>
    </message>
    <message>
        <source>How often the word occurs in what was looked at</source>
        <translation>Wie oft das Wort in dem vorkommt, was angesehen wurde</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>Wortart</translation>
    </message>
    <message>
        <source>Level (estimated)</source>
        <translation>Niveau (geschätzt)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First cue</source>
        <translation>Erster Untertitel</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionRow</name>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use suggestion %1: %2</source>
        <translation>Vorschlag %1 verwenden: %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionsPanel</name>
    <message>
        <source>No words to suggest</source>
        <translation>Keine Wörter vorzuschlagen</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>Vorgeschlagene Wörter</translation>
    </message>
    <message>
        <source>Where to look for words</source>
        <translation>Wo nach Wörtern gesucht wird</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>Ganzer Film</translation>
    </message>
    <message>
        <source>Selected lesson</source>
        <translation>Ausgewählte Lektion</translation>
    </message>
    <message>
        <source>Selected cues</source>
        <translation>Ausgewählte Untertitel</translation>
    </message>
    <message>
        <source>Words to show</source>
        <translation>Welche Wörter gezeigt werden</translation>
    </message>
    <message>
        <source>Words to learn</source>
        <translation>Wörter zum Lernen</translation>
    </message>
    <message>
        <source>Names, fillers and cognates</source>
        <translation>Namen, Füllwörter und Verwandtes</translation>
    </message>
    <message>
        <source>Ignored words</source>
        <translation>Ignorierte Wörter</translation>
    </message>
    <message>
        <source>Known words</source>
        <translation>Bekannte Wörter</translation>
    </message>
    <message>
        <source>Looking for words</source>
        <translation>Wörter werden gesucht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop looking for words</source>
        <translation>Suche nach Wörtern anhalten</translation>
    </message>
    <message>
        <source>The search was stopped. It begins again when the panel is opened.</source>
        <translation>Die Suche wurde angehalten. Sie beginnt wieder, wenn das Fenster geöffnet wird.</translation>
    </message>
    <message>
        <source>Every word here is in the project or set aside.</source>
        <translation>Jedes Wort hier ist im Projekt oder beiseitegelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SynchroniseDialog</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Correct the &amp;frame rate, such as 25 for 23.976</source>
        <translation>Die Bild&amp;rate berichtigen, etwa 25 statt 23,976</translation>
    </message>
    <message>
        <source>Find &amp;breaks, where the film was cut differently</source>
        <translation>&amp;Brüche finden, wo der Film anders geschnitten wurde</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Move cues</source>
        <translation>Untertitel &amp;verschieben</translation>
    </message>
    <message>
        <source>Synchronise cues</source>
        <translation>Untertitel synchronisieren</translation>
    </message>
    <message>
        <source>The film’s sound: %1</source>
        <translation>Der Ton des Films: %1</translation>
    </message>
    <message>
        <source>Another subtitle that is in sync</source>
        <translation>Andere Untertitel, die stimmen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Parts that move together</source>
        <translation>Teile, die sich gemeinsam verschieben</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Verschoben um</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Nothing is moved before you have seen what was found.</source>
        <translation>Nichts wird verschoben, bevor Sie gesehen haben, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Reference subtitle</source>
        <translation>Vergleichsuntertitel</translation>
    </message>
    <message>
        <source>Choose the reference subtitle</source>
        <translation>Vergleichsuntertitel wählen</translation>
    </message>
    <message>
        <source>Align the cues &amp;with</source>
        <translation>Untertitel ausrichten &amp;an</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Looking for speech and comparing it with the cues…</source>
        <translation>Sprache wird gesucht und mit den Untertiteln verglichen…</translation>
    </message>
    <message>
        <source>No alignment</source>
        <translation>Keine Ausrichtung</translation>
    </message>
    <message>
        <source>There are too few cues to tell where they belong.</source>
        <translation>Es sind zu wenige Untertitel, um zu sagen, wohin sie gehören.</translation>
    </message>
    <message>
        <source>There is no speech, or no pause in it, to align the cues with.</source>
        <translation>Es gibt keine Sprache oder keine Pause darin, um die Untertitel auszurichten.</translation>
    </message>
    <message>
        <source>The best place found for the cues is hardly better than others, so they stay where they are. Perhaps the subtitles are of another film, or other sound covers the voices.</source>
        <translation>Die beste gefundene Stelle ist kaum besser als andere, darum bleiben die Untertitel, wo sie sind. Vielleicht gehören sie zu einem anderen Film, oder anderer Ton überdeckt die Stimmen.</translation>
    </message>
    <message>
        <source>The cues are not moved</source>
        <translation>Die Untertitel werden nicht verschoben</translation>
    </message>
    <message>
        <source>The cues are in sync</source>
        <translation>Die Untertitel sind synchron</translation>
    </message>
    <message>
        <source>Nothing better was found. Certainty: %1.</source>
        <translation>Nichts Besseres wurde gefunden. Sicherheit: %1.</translation>
    </message>
    <message>
        <source>The subtitles were made for %1 frames a second; the film has %2.</source>
        <translation>Die Untertitel wurden für %1 Bilder je Sekunde gemacht; der Film hat %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) move together.</source>
        <translation>
            <numerusform>%n Teil verschiebt sich gemeinsam.</numerusform>
            <numerusform>%n Teile verschieben sich je gemeinsam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) belong before the film’s start and are put at its first frame.</source>
        <translation>
            <numerusform>%n Untertitel gehört vor den Beginn des Films und kommt auf das erste Bild.</numerusform>
            <numerusform>%n Untertitel gehören vor den Beginn des Films und kommen auf das erste Bild.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certainty: %1.</source>
        <translation>Sicherheit: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A better place was found for %n cue(s)</source>
        <translation>
            <numerusform>Für %n Untertitel wurde eine bessere Stelle gefunden</numerusform>
            <numerusform>Für %n Untertitel wurde eine bessere Stelle gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimecodeEdit</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position as hours:minutes:seconds.milliseconds. Type a position and press Enter to go there. A timecode 00:01:02:12 counts frames; +12 or −1:00 moves by frames, +2.5 by seconds.</source>
        <translation>Position als Stunden:Minuten:Sekunden.Millisekunden. Tippen Sie eine Position und drücken Sie die Eingabetaste, um dorthin zu gehen. Ein Timecode 00:01:02:12 zählt Bilder; +12 oder −1:00 geht um Bilder weiter, +2.5 um Sekunden.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Lessons, cues, translations and sound along the film</source>
        <translation>Lektionen, Untertitel, Übersetzungen und Ton entlang des Films</translation>
    </message>
    <message>
        <source>Drag here to create a lesson</source>
        <translation>Hier ziehen, um eine Lektion anzulegen</translation>
    </message>
    <message>
        <source>No cues yet: import a subtitle file, or drag here to add a cue</source>
        <translation>Noch keine Untertitel: Importieren Sie eine Untertiteldatei, oder ziehen Sie hier</translation>
    </message>
    <message>
        <source>Scene cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Fade through black</source>
        <translation>Blende durch Schwarz</translation>
    </message>
    <message>
        <source>Fade through white</source>
        <translation>Blende durch Weiß</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Überblendung</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelineOverview</name>
    <message>
        <source>Overview of the film</source>
        <translation>Übersicht über den Film</translation>
    </message>
    <message>
        <source>The whole film; drag the frame to move the timeline</source>
        <translation>Der ganze Film; ziehen Sie den Rahmen, um die Zeitleiste zu bewegen</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelinePanel</name>
    <message>
        <source>Timeline position</source>
        <translation>Position der Zeitleiste</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Lektion %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TrackDialog</name>
    <message>
        <source>Subtitles inside the film</source>
        <translation>Untertitel im Film</translation>
    </message>
    <message>
        <source>Subtitle tracks</source>
        <translation>Untertitelspuren</translation>
    </message>
    <message>
        <source>These subtitles are stored as pictures, not as text, and cannot be imported. Look for a subtitle file of this film.</source>
        <translation>Diese Untertitel sind als Bilder gespeichert, nicht als Text, und lassen sich nicht importieren. Suchen Sie eine Untertiteldatei zu diesem Film.</translation>
    </message>
    <message>
        <source>Tracks that are stored as pictures cannot be imported: they hold no text.</source>
        <translation>Als Bilder gespeicherte Spuren lassen sich nicht importieren: Sie enthalten keinen Text.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationFlows</name>
    <message>
        <source>Export the translation memory</source>
        <translation>Übersetzungsspeicher exportieren</translation>
    </message>
    <message>
        <source>Import a translation memory</source>
        <translation>Übersetzungsspeicher importieren</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>Übersetzungsspeicher (*.tmx)</translation>
    </message>
    <message>
        <source>The translation memory was damaged and is begun anew. Your projects are whole; their translations are remembered again as you open them. The glossaries are in the old file, which was kept.</source>
        <translation>Der Übersetzungsspeicher war beschädigt und wird neu begonnen. Ihre Projekte sind unversehrt; ihre Übersetzungen werden wieder gemerkt, sobald Sie sie öffnen. Die Glossare stehen in der alten Datei, die aufgehoben wurde.</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Übersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of the same text taken from the memory.</source>
        <translation>
            <numerusform>%n Übersetzung des gleichen Textes aus dem Speicher übernommen.</numerusform>
            <numerusform>%n Übersetzungen des gleichen Textes aus dem Speicher übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of a text that is alike: look them over.</source>
        <translation>
            <numerusform>%n Übersetzung eines ähnlichen Textes: Sehen Sie sie durch.</numerusform>
            <numerusform>%n Übersetzungen ähnlicher Texte: Sehen Sie sie durch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) translated by machine: look them over.</source>
        <translation>
            <numerusform>%n Untertitel maschinell übersetzt: Sehen Sie ihn durch.</numerusform>
            <numerusform>%n Untertitel maschinell übersetzt: Sehen Sie sie durch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) are left without a translation.</source>
        <translation>
            <numerusform>%n Untertitel bleibt ohne Übersetzung.</numerusform>
            <numerusform>%n Untertitel bleiben ohne Übersetzung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing a translation memory</source>
        <translation>Übersetzungsspeicher wird importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) were new to the memory.</source>
        <translation>
            <numerusform>%n Übersetzung war dem Speicher neu.</numerusform>
            <numerusform>%n Übersetzungen waren dem Speicher neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the translation memory</source>
        <translation>Übersetzungsspeicher wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) written: %1</source>
        <translation>
            <numerusform>%n Übersetzung geschrieben: %1</numerusform>
            <numerusform>%n Übersetzungen geschrieben: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationPanel</name>
    <message>
        <source>Help with this translation</source>
        <translation>Hilfe zu dieser Übersetzung</translation>
    </message>
    <message numerus="yes">
        <source>%1, used %n time(s)</source>
        <translation>
            <numerusform>%1, %n-mal verwendet</numerusform>
            <numerusform>%1, %n-mal verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>MT</source>
        <translation>MÜ</translation>
    </message>
    <message>
        <source>Machine translation by %1</source>
        <translation>Maschinelle Übersetzung von %1</translation>
    </message>
    <message>
        <source>The project has no language to translate into. Import a translation, or add one to the movie.</source>
        <translation>Das Projekt hat keine Sprache, in die übersetzt wird. Importieren Sie eine Übersetzung oder fügen Sie beim Film eine hinzu.</translation>
    </message>
    <message>
        <source>Choose a cue to translate.</source>
        <translation>Wählen Sie einen Untertitel zum Übersetzen.</translation>
    </message>
    <message>
        <source>Nothing like this was translated before. What you translate is remembered for this film and the next.</source>
        <translation>Ähnliches wurde noch nicht übersetzt. Was Sie übersetzen, wird für diesen Film und den nächsten gemerkt.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationPreviewModel</name>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Replaces a translation</source>
        <translation>Ersetzt eine Übersetzung</translation>
    </message>
    <message numerus="yes">
        <source>%n rows joined</source>
        <translation>
            <numerusform>%n Zeile verbunden</numerusform>
            <numerusform>%n Zeilen verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows joined, replace a translation</source>
        <translation>
            <numerusform>%n Zeile verbunden, ersetzt eine Übersetzung</numerusform>
            <numerusform>%n Zeilen verbunden, ersetzen eine Übersetzung</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of a row</source>
        <translation>Teil einer Zeile</translation>
    </message>
    <message>
        <source>A line of a row, replaces a translation</source>
        <translation>Teil einer Zeile, ersetzt eine Übersetzung</translation>
    </message>
    <message>
        <source>Covers several cues</source>
        <translation>Umfasst mehrere Untertitel</translation>
    </message>
    <message>
        <source>Covers several cues, replaces a translation</source>
        <translation>Umfasst mehrere Untertitel, ersetzt eine Übersetzung</translation>
    </message>
    <message>
        <source>No row for this cue</source>
        <translation>Keine Zeile für diesen Untertitel</translation>
    </message>
    <message>
        <source>No cue for this row</source>
        <translation>Kein Untertitel für diese Zeile</translation>
    </message>
    <message>
        <source>It has now: %1</source>
        <translation>Er hat jetzt: %1</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>IN</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnung</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TransportBar</name>
    <message>
        <source>Frame %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Playback rate</source>
        <translation>Wiedergabegeschwindigkeit</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) at %1 fps</source>
        <translation>
            <numerusform>%n Bild mit %1 B/s</numerusform>
            <numerusform>%n Bilder mit %1 B/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) at about %1 fps (variable)</source>
        <translation>
            <numerusform>%n Bild mit etwa %1 B/s (veränderlich)</numerusform>
            <numerusform>%n Bilder mit etwa %1 B/s (veränderlich)</numerusform>
        </translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>Tonspur</translation>
    </message>
    <message>
        <source>Audio track: %1</source>
        <translation>Tonspur: %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::UnmatchedDialog</name>
    <message>
        <source>Translations without a cue</source>
        <translation>Übersetzungen ohne Untertitel</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the translation match no cue of the film. Choose what becomes of the selected rows.</source>
        <translation>
            <numerusform>%n Zeile der Übersetzung passt zu keinem Untertitel des Films. Wählen Sie, was aus den ausgewählten Zeilen wird.</numerusform>
            <numerusform>%n Zeilen der Übersetzung passen zu keinem Untertitel des Films. Wählen Sie, was aus den ausgewählten Zeilen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attach to the nearest cue</source>
        <translation>Dem nächsten Untertitel &amp;anfügen</translation>
    </message>
    <message>
        <source>&amp;Make cues</source>
        <translation>Neue 560	Untertitel &amp;anlegenUntertitel anlegen</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Alle weglassen</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>IN</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Rows without a cue</source>
        <translation>Zeilen ohne Untertitel</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>A new cue</source>
        <translation>Ein neuer Untertitel</translation>
    </message>
    <message>
        <source>To cue %1: %2</source>
        <translation>Zu Untertitel %1: %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VersionFlows</name>
    <message>
        <source>The version is back. Undo takes this back.</source>
        <translation>Die Version ist zurück. „Rückgängig“ nimmt das zurück.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VersionsDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>Version &amp;speichern</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>A version is made every hour of work and thinned out with time; those with a name stay. Restoring one is a step that Undo takes back.</source>
        <translation>Jede Stunde Arbeit ergibt eine Version, mit der Zeit werden sie ausgedünnt; solche mit Namen bleiben. Das Wiederherstellen ist ein Schritt, den „Rückgängig“ zurücknimmt.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Name for the project as it is now</source>
        <translation>Name für das Projekt, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Name of the new version</source>
        <translation>Name der neuen Version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>selbsttätig</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VideoView</name>
    <message>
        <source>Film picture</source>
        <translation>Filmbild</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VocabularyPanel</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Wörter durchsuchen</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Noch keine Wörter</translation>
    </message>
    <message>
        <source>Select a word in a cue’s text, then add it to the vocabulary. It keeps its place in the film.</source>
        <translation>Wählen Sie ein Wort im Text eines Untertitels und nehmen Sie es in den Wortschatz auf. Es behält seine Stelle im Film.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Im Projekt</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Words in the project or suggested</source>
        <translation>Wörter im Projekt oder vorgeschlagene</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WelcomePage</name>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt verwendete Projekte</translation>
    </message>
    <message>
        <source>Projects you have opened appear here.</source>
        <translation>Projekte, die Sie geöffnet haben, erscheinen hier.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Choose a film and create a project for it.</source>
        <translation>Einen Film wählen und ein Projekt dafür anlegen.</translation>
    </message>
    <message>
        <source>Open an existing .cineproj file.</source>
        <translation>Eine vorhandene .cineproj-Datei öffnen.</translation>
    </message>
    <message>
        <source>Explore a finished film with lessons and vocabulary.</source>
        <translation>Einen fertigen Film mit Lektionen und Wortschatz ansehen.</translation>
    </message>
    <message>
        <source>You can also drop a film or a project file onto this window.</source>
        <translation>Sie können auch einen Film oder eine Projektdatei auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>CineFluent Studio</source>
        <translation>CineFluent Studio</translation>
    </message>
    <message>
        <source>Turn films into language lessons</source>
        <translation>Macht aus Filmen Sprachlektionen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>File not found: %1</source>
        <translation>Datei nicht gefunden: %1</translation>
    </message>
    <message>
        <source>%1 · edited %2</source>
        <translation>%1 · bearbeitet %2</translation>
    </message>
    <message>
        <source>%1 was moved or deleted.</source>
        <translation>%1 wurde verschoben oder gelöscht.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordFlows</name>
    <message>
        <source>Export words</source>
        <translation>Wörter exportieren</translation>
    </message>
    <message>
        <source>Anki packages (*.apkg)</source>
        <translation>Anki-Pakete (*.apkg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>Wörter importieren</translation>
    </message>
    <message>
        <source>Word lists (*.apkg *.csv *.tsv *.txt)</source>
        <translation>Wortlisten (*.apkg *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written: %1</source>
        <translation>
            <numerusform>%n Karte geschrieben: %1</numerusform>
            <numerusform>%n Karten geschrieben: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) have no sound in the film.</source>
        <translation>
            <numerusform>%n Satz hat keinen Ton im Film.</numerusform>
            <numerusform>%n Sätze haben keinen Ton im Film.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added.</source>
        <translation>
            <numerusform>%n Wort hinzugefügt.</numerusform>
            <numerusform>%n Wörter hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) got what they lacked.</source>
        <translation>
            <numerusform>%n Wort bekam, was ihm fehlte.</numerusform>
            <numerusform>%n Wörter bekamen, was ihnen fehlte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) said nothing new.</source>
        <translation>
            <numerusform>%n Karte sagte nichts Neues.</numerusform>
            <numerusform>%n Karten sagten nichts Neues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) say otherwise than the project; yours was kept.</source>
        <translation>
            <numerusform>%n Karte weicht vom Projekt ab; Ihres wurde behalten.</numerusform>
            <numerusform>%n Karten weichen vom Projekt ab; Ihres wurde behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of another language or without a usable word left out.</source>
        <translation>
            <numerusform>%n Karte in anderer Sprache oder ohne brauchbares Wort weggelassen.</numerusform>
            <numerusform>%n Karten in anderer Sprache oder ohne brauchbares Wort weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordForm</name>
    <message>
        <source>IPA, e.g. /ˈfɪlm/</source>
        <translation>IPA, z. B. /ˈfɪlm/</translation>
    </message>
    <message>
        <source>Press Enter or double-click to go to the cue</source>
        <translation>Eingabetaste oder Doppelklick führt zum Untertitel</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Wort</translation>
    </message>
    <message>
        <source>Pron&amp;unciation</source>
        <translation>A&amp;ussprache</translation>
    </message>
    <message>
        <source>&amp;Part of speech</source>
        <translation>Wor&amp;tart</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>&amp;Niveau</translation>
    </message>
    <message>
        <source>&amp;Frequency rank</source>
        <translation>&amp;Häufigkeitsrang</translation>
    </message>
    <message>
        <source>Senses and translations</source>
        <translation>Bedeutungen und Übersetzungen</translation>
    </message>
    <message>
        <source>E&amp;xample</source>
        <translation>&amp;Beispiel</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>Im Film</translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en”.</source>
        <translation>Geben Sie ein Sprachkürzel ein, z. B. „en“.</translation>
    </message>
    <message>
        <source>Enter the headword.</source>
        <translation>Geben Sie das Stichwort ein.</translation>
    </message>
    <message>
        <source>This headword is already in the vocabulary.</source>
        <translation>Dieses Stichwort ist schon im Wortschatz.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordListModel</name>
    <message>
        <source>noun</source>
        <translation>Substantiv</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>Adjektiv</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>Adverb</translation>
    </message>
    <message>
        <source>proper noun</source>
        <translation>Eigenname</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>Artikelwort</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>Präposition</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>Konjunktion</translation>
    </message>
    <message>
        <source>subordinating conjunction</source>
        <translation>unterordnende Konjunktion</translation>
    </message>
    <message>
        <source>auxiliary</source>
        <translation>Hilfsverb</translation>
    </message>
    <message>
        <source>particle</source>
        <translation>Partikel</translation>
    </message>
    <message>
        <source>numeral</source>
        <translation>Zahlwort</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>Interjektion</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>How often the word occurs in the film</source>
        <translation>Wie oft das Wort im Film vorkommt</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>Wortart</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Vorkommen</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordMarks</name>
    <message>
        <source>%1 (estimated)</source>
        <comment>CEFR level</comment>
        <translation>%1 (geschätzt)</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordPopup</name>
    <message>
        <source>Word at the cursor</source>
        <translation>Wort an der Schreibmarke</translation>
    </message>
    <message>
        <source>This word is in the vocabulary.</source>
        <translation>Dieses Wort ist im Wortschatz.</translation>
    </message>
    <message>
        <source>Looking at the film’s words…</source>
        <translation>Die Wörter des Films werden angesehen…</translation>
    </message>
    <message>
        <source>There is no word to learn here. Function words, numbers and words that no dictionary knows are left out.</source>
        <translation>Hier gibt es kein Wort zu lernen. Funktionswörter, Zahlen und Wörter, die kein Wörterbuch kennt, sind ausgelassen.</translation>
    </message>
</context>
</TS>
