<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AudioOutput</name>
    <message>
        <source>The sound device could not be opened.</source>
        <translation>Le périphérique audio n&apos;a pas pu être ouvert.</translation>
    </message>
</context>
<context>
    <name>AudioReader</name>
    <message>
        <source>The film has no such sound track.</source>
        <translation>Le film n&apos;a pas cette piste audio.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The password file cannot be read.</source>
        <translation>Le fichier du mot de passe ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no password.</source>
        <translation>Il n&apos;y a pas de mot de passe.</translation>
    </message>
    <message>
        <source>Open it in the window, without an option, to save what can be read.</source>
        <translation>Ouvrez-le dans la fenêtre, sans option, pour enregistrer ce qui peut être lu.</translation>
    </message>
    <message>
        <source>Published release %1 of “%2”. Lessons: %3; files uploaded: %4.</source>
        <translation>Version %1 de «&#xa0;%2&#xa0;» publiée. Leçons&#xa0;: %3&#x202f;; fichiers envoyés&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Findings: %1.</source>
        <translation>Constats&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The project has no such lesson.</source>
        <translation>Le projet n’a pas cette leçon.</translation>
    </message>
    <message>
        <source>Looking for words</source>
        <translation>Recherche de mots</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Sent %1 changes, received %2; %3 wait for a decision.</source>
        <translation>Modifications envoyées : %1 ; reçues : %2 ; en attente de décision : %3.</translation>
    </message>
    <message>
        <source>Release %1 of “%2” goes live on %3 (UTC). Until then learners see nothing of it.</source>
        <translation>La version %1 de « %2 » sera mise en ligne le %3 (UTC). D’ici là, les apprenants n’en voient rien.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This cue is no longer in the project.</source>
        <translation>Ce sous-titre n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>This lesson is no longer in the project.</source>
        <translation>Cette leçon n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>This word is no longer in the project.</source>
        <translation>Ce mot n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>This place is no longer marked.</source>
        <translation>Cet endroit n&apos;est plus marqué.</translation>
    </message>
    <message>
        <source>A start must lie before its end and not before the film&apos;s start. Nothing was changed.</source>
        <translation>Un début doit précéder sa fin et ne pas précéder le début du film. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un code de langue comme en ou pt-BR.</translation>
    </message>
    <message>
        <source>A cue cannot be added as it is. Nothing was changed.</source>
        <translation>Un sous-titre ne peut pas être ajouté tel quel. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The lesson cannot be kept as it is. Nothing was changed.</source>
        <translation>La leçon ne peut pas être conservée telle quelle. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A word has 1 to 255 characters and a language. Nothing was changed.</source>
        <translation>Un mot a de 1 à 255 caractères et une langue. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is already in this project&apos;s vocabulary.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans le vocabulaire de ce projet.</translation>
    </message>
    <message>
        <source>This place cannot be marked. Nothing was changed.</source>
        <translation>Cet endroit ne peut pas être marqué. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Select two or more cues to join them.</source>
        <translation>Sélectionnez au moins deux sous-titres pour les réunir.</translation>
    </message>
    <message>
        <source>A project stays with its movie. Make a new project for another one.</source>
        <translation>Un projet reste lié à son film. Créez-en un autre pour un autre film.</translation>
    </message>
    <message>
        <source>Move the playhead inside the cue to split it there.</source>
        <translation>Placez la tête de lecture dans le sous-titre pour le couper à cet endroit.</translation>
    </message>
    <message>
        <source>Add cue</source>
        <translation>Ajouter un sous-titre</translation>
    </message>
    <message numerus="yes">
        <source>Add %n cue(s)</source>
        <translation>
            <numerusform>Ajouter %n sous-titre</numerusform>
            <numerusform>Ajouter %n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete cue</source>
        <translation>Supprimer le sous-titre</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cue(s)</source>
        <translation>
            <numerusform>Supprimer %n sous-titre</numerusform>
            <numerusform>Supprimer %n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Edit translation</source>
        <translation>Modifier la traduction</translation>
    </message>
    <message>
        <source>Change cue times</source>
        <translation>Changer les temps du sous-titre</translation>
    </message>
    <message numerus="yes">
        <source>Change times of %n cue(s)</source>
        <translation>
            <numerusform>Changer les temps de %n sous-titre</numerusform>
            <numerusform>Changer les temps de %n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Split cue</source>
        <translation>Couper le sous-titre</translation>
    </message>
    <message>
        <source>Join cues</source>
        <translation>Réunir les sous-titres</translation>
    </message>
    <message numerus="yes">
        <source>Join %n cue(s)</source>
        <translation>
            <numerusform>Réunir %n sous-titre</numerusform>
            <numerusform>Réunir %n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift cue</source>
        <translation>Décaler le sous-titre</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n cue(s)</source>
        <translation>
            <numerusform>Décaler %n sous-titre</numerusform>
            <numerusform>Décaler %n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Modifier les notes</translation>
    </message>
    <message>
        <source>Edit difficult words</source>
        <translation>Modifier les mots difficiles</translation>
    </message>
    <message>
        <source>Add lesson</source>
        <translation>Ajouter une leçon</translation>
    </message>
    <message>
        <source>Delete lesson</source>
        <translation>Supprimer la leçon</translation>
    </message>
    <message>
        <source>Change lesson times</source>
        <translation>Changer les temps de la leçon</translation>
    </message>
    <message>
        <source>Edit lesson</source>
        <translation>Modifier la leçon</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>Ajouter un mot</translation>
    </message>
    <message>
        <source>Delete word</source>
        <translation>Supprimer le mot</translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation>Modifier le mot</translation>
    </message>
    <message>
        <source>Mark word</source>
        <translation>Marquer le mot</translation>
    </message>
    <message>
        <source>Unmark word</source>
        <translation>Retirer la marque du mot</translation>
    </message>
    <message>
        <source>Edit movie</source>
        <translation>Modifier le film</translation>
    </message>
    <message>
        <source>Set film</source>
        <translation>Choisir le film</translation>
    </message>
    <message>
        <source>Edit project settings</source>
        <translation>Modifier les réglages du projet</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>Restaurer une version</translation>
    </message>
    <message>
        <source>Import subtitles</source>
        <translation>Importer des sous-titres</translation>
    </message>
    <message numerus="yes">
        <source>Import %n cue(s)</source>
        <translation>
            <numerusform>Importer %n sous-titre</numerusform>
            <numerusform>Importer %n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Import translation</source>
        <translation>Importer une traduction</translation>
    </message>
    <message numerus="yes">
        <source>Import %n translation(s)</source>
        <translation>
            <numerusform>Importer %n traduction</numerusform>
            <numerusform>Importer %n traductions</numerusform>
        </translation>
    </message>
    <message>
        <source>Change style</source>
        <translation>Changer le style</translation>
    </message>
    <message numerus="yes">
        <source>Change style of %n cue(s)</source>
        <translation>
            <numerusform>Changer le style de %n sous-titre</numerusform>
            <numerusform>Changer le style de %n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Remplacer du texte</translation>
    </message>
    <message numerus="yes">
        <source>Replace text in %n cue(s)</source>
        <translation>
            <numerusform>Remplacer du texte dans %n sous-titre</numerusform>
            <numerusform>Remplacer du texte dans %n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>Importer des mots</translation>
    </message>
    <message>
        <source>Stretch cue</source>
        <translation>Étirer le sous-titre</translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n cue(s)</source>
        <translation>
            <numerusform>Étirer %n sous-titre</numerusform>
            <numerusform>Étirer %n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert frame rate of cue</source>
        <translation>Convertir la cadence du sous-titre</translation>
    </message>
    <message numerus="yes">
        <source>Convert frame rate of %n cue(s)</source>
        <translation>
            <numerusform>Convertir la cadence de %n sous-titre</numerusform>
            <numerusform>Convertir la cadence de %n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix overlap of cue</source>
        <translation>Corriger le chevauchement du sous-titre</translation>
    </message>
    <message numerus="yes">
        <source>Fix overlaps of %n cue(s)</source>
        <translation>
            <numerusform>Corriger les chevauchements de %n sous-titre</numerusform>
            <numerusform>Corriger les chevauchements de %n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Set duration of cue</source>
        <translation>Fixer la durée du sous-titre</translation>
    </message>
    <message numerus="yes">
        <source>Set durations of %n cue(s)</source>
        <translation>
            <numerusform>Fixer la durée de %n sous-titre</numerusform>
            <numerusform>Fixer la durée de %n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Snap cue to frames</source>
        <translation>Caler le sous-titre sur les images</translation>
    </message>
    <message numerus="yes">
        <source>Snap %n cue(s) to frames</source>
        <translation>
            <numerusform>Caler %n sous-titre sur les images</numerusform>
            <numerusform>Caler %n sous-titres sur les images</numerusform>
        </translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Changer le texte</translation>
    </message>
    <message numerus="yes">
        <source>Change text of %n cue(s)</source>
        <translation>
            <numerusform>Changer le texte de %n sous-titre</numerusform>
            <numerusform>Changer le texte de %n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct spelling</source>
        <translation>Corriger l’orthographe</translation>
    </message>
    <message numerus="yes">
        <source>Correct spelling in %n cue(s)</source>
        <translation>
            <numerusform>Corriger l’orthographe de %n sous-titre</numerusform>
            <numerusform>Corriger l’orthographe de %n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Place translation</source>
        <translation>Placer la traduction</translation>
    </message>
    <message numerus="yes">
        <source>Place %n translation(s)</source>
        <translation>
            <numerusform>Placer %n traduction</numerusform>
            <numerusform>Placer %n traductions</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over lesson plan</source>
        <translation>Appliquer le plan de leçons</translation>
    </message>
    <message>
        <source>Fix issue</source>
        <translation>Corriger le problème</translation>
    </message>
    <message numerus="yes">
        <source>Fix issues of %n cue(s)</source>
        <translation>
            <numerusform>Corriger les problèmes de %n sous-titre</numerusform>
            <numerusform>Corriger les problèmes de %n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete lessons</source>
        <translation>Supprimer les leçons</translation>
    </message>
    <message>
        <source>Merge lessons</source>
        <translation>Réunir les leçons</translation>
    </message>
    <message>
        <source>Split lesson</source>
        <translation>Couper la leçon</translation>
    </message>
    <message>
        <source>Ignore word</source>
        <translation>Ignorer le mot</translation>
    </message>
    <message>
        <source>Mark word as known</source>
        <translation>Marquer le mot comme connu</translation>
    </message>
    <message>
        <source>Suggest word again</source>
        <translation>Proposer de nouveau le mot</translation>
    </message>
    <message>
        <source>Snap cue to scene cuts</source>
        <translation>Caler le sous-titre sur les coupes</translation>
    </message>
    <message numerus="yes">
        <source>Snap %n cue(s) to scene cuts</source>
        <translation>
            <numerusform>Caler %n sous-titre sur les coupes</numerusform>
            <numerusform>Caler %n sous-titres sur les coupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes by other editors</source>
        <translation>Modifications d’autres éditeurs</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>The file is larger than %1 MB, which no subtitle file is; nothing was imported. Check that it is the right file.</source>
        <translation>Le fichier dépasse %1 Mo, ce que ne fait aucun fichier de sous-titres&#x202f;; rien n&apos;a été importé. Vérifiez que c&apos;est le bon fichier.</translation>
    </message>
    <message>
        <source>This is no subtitle file that can be read; nothing was imported. What can be read: %1.</source>
        <translation>Ce n&apos;est pas un fichier de sous-titres lisible&#x202f;; rien n&apos;a été importé. Formats lisibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file could not be read to its end; nothing was imported. Try again.</source>
        <translation>Le fichier n&apos;a pas pu être lu jusqu&apos;à sa fin&#x202f;; rien n&apos;a été importé. Réessayez.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>L&apos;importation a été arrêtée&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The file holds more than %1 subtitles; nothing was imported.</source>
        <translation>Le fichier contient plus de %1 sous-titres&#x202f;; rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>The file holds no subtitle that can be read as %1; nothing was imported. Check that it is the right file, or choose its encoding in the preview.</source>
        <translation>Le fichier ne contient aucun sous-titre lisible comme %1&#x202f;; rien n&apos;a été importé. Vérifiez que c&apos;est le bon fichier, ou choisissez son encodage dans l&apos;aperçu.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding that can be read. Choose one from the list.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un encodage lisible. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in %2. Save as UTF-8, which holds every character.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit en %2. Enregistrez en UTF-8, qui admet tous les caractères.</translation>
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
        <translation>Paroles de chansons (LRC)</translation>
    </message>
    <message>
        <source>SAMI</source>
        <translation>SAMI</translation>
    </message>
    <message>
        <source>Table with commas (CSV)</source>
        <translation>Tableau à virgules (CSV)</translation>
    </message>
    <message>
        <source>Table with tabs (TSV)</source>
        <translation>Tableau à tabulations (TSV)</translation>
    </message>
    <message>
        <source>The disk is full. Finished lessons are kept; make room and publish again.</source>
        <translation>Le disque est plein. Les leçons terminées sont conservées&#x202f;; libérez de la place et publiez de nouveau.</translation>
    </message>
    <message>
        <source>A lesson could not be encoded. Finished lessons are kept. Check that the film plays there, then try again.</source>
        <translation>Une leçon n&apos;a pas pu être encodée. Les leçons terminées sont conservées. Vérifiez que le film se lit à cet endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>A lesson ends before it begins. Correct its IN and OUT.</source>
        <translation>Une leçon finit avant de commencer. Corrigez son IN et son OUT.</translation>
    </message>
    <message>
        <source>A lesson reaches beyond the film. Correct its IN and OUT.</source>
        <translation>Une leçon dépasse la fin du film. Corrigez son IN et son OUT.</translation>
    </message>
    <message>
        <source>The folder for encoded lessons cannot be written. Choose another one.</source>
        <translation>Le dossier des leçons encodées n&apos;est pas accessible en écriture. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A lesson came out with %1 frames instead of %2. The film may be damaged there; finished lessons are kept.</source>
        <translation>Une leçon compte %1 images au lieu de %2. Le film est peut-être abîmé à cet endroit&#x202f;; les leçons terminées sont conservées.</translation>
    </message>
    <message>
        <source>The film cannot be read: it is damaged, cut short or of an unknown kind. Nothing was encoded.</source>
        <translation>Le film ne peut pas être lu&#xa0;: il est abîmé, tronqué ou d&apos;un type inconnu. Rien n&apos;a été encodé.</translation>
    </message>
    <message>
        <source>The film has no picture that can be encoded.</source>
        <translation>Le film n&apos;a pas d&apos;image qui puisse être encodée.</translation>
    </message>
    <message>
        <source>A lesson came out empty. Check its IN and OUT and try again.</source>
        <translation>Une leçon est vide. Vérifiez son IN et son OUT, puis réessayez.</translation>
    </message>
    <message>
        <source>Encoding was stopped. Finished lessons are kept and used again.</source>
        <translation>L&apos;encodage a été arrêté. Les leçons terminées sont conservées et seront réutilisées.</translation>
    </message>
    <message>
        <source>A lesson&apos;s streams came out damaged. Finished lessons are kept; publish again.</source>
        <translation>Les flux d’une leçon sont endommagés. Les leçons terminées sont conservées ; publiez à nouveau.</translation>
    </message>
    <message>
        <source>A lesson&apos;s qualities came out with different segments. Finished lessons are kept; publish again.</source>
        <translation>Les qualités d’une leçon ont des segments différents. Les leçons terminées sont conservées ; publiez à nouveau.</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started. Install FFmpeg and try again.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» ne peut pas être lancé. Installez FFmpeg et réessayez.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>Un fichier n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Arrêté à la demande.</translation>
    </message>
    <message>
        <source>The movie&apos;s details need a correction before it can be used.</source>
        <translation>Les données du film demandent une correction avant de pouvoir servir.</translation>
    </message>
    <message>
        <source>The movie has no id.</source>
        <translation>Le film n&apos;a pas d&apos;identifiant.</translation>
    </message>
    <message>
        <source>Give the movie a title.</source>
        <translation>Donnez un titre au film.</translation>
    </message>
    <message>
        <source>A title has at most 255 characters.</source>
        <translation>Un titre a au plus 255 caractères.</translation>
    </message>
    <message>
        <source>A description has at most 20,000 characters.</source>
        <translation>Une description a au plus 20&#x202f;000 caractères.</translation>
    </message>
    <message>
        <source>The duration is 1 to 6,000 minutes.</source>
        <translation>La durée va de 1 à 6&#x202f;000 minutes.</translation>
    </message>
    <message>
        <source>A TMDB id is a positive number.</source>
        <translation>Un identifiant TMDB est un nombre positif.</translation>
    </message>
    <message>
        <source>The rating is 0.0 to 10.0.</source>
        <translation>La note va de 0.0 à 10.0.</translation>
    </message>
    <message>
        <source>The popularity is 0.00 to 999.99.</source>
        <translation>La popularité va de 0.00 à 999.99.</translation>
    </message>
    <message>
        <source>An age rating has at most 10 characters.</source>
        <translation>Une classification par âge a au plus 10 caractères.</translation>
    </message>
    <message>
        <source>The poster is a web address (https://…).</source>
        <translation>L&apos;affiche est une adresse web (https://…).</translation>
    </message>
    <message>
        <source>The backdrop is a web address (https://…).</source>
        <translation>L&apos;arrière-plan est une adresse web (https://…).</translation>
    </message>
    <message>
        <source>The trailer is a web address (https://…).</source>
        <translation>La bande-annonce est une adresse web (https://…).</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un code de langue comme en ou pt-BR.</translation>
    </message>
    <message>
        <source>The answer says that something went wrong, but not what.</source>
        <translation>La réponse dit que quelque chose a échoué, mais pas quoi.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Check that the address is that of a CineFluent server and that both programs are up to date.</source>
        <translation>La réponse du serveur n&apos;a pas été comprise. Vérifiez que l&apos;adresse est celle d&apos;un serveur CineFluent et que les deux programmes sont à jour.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes); nothing was imported.</source>
        <translation>Le fichier est vide (0 octet)&#x202f;; rien n&apos;a été importé.</translation>
    </message>
</context>
<context>
    <name>ConflictTexts</name>
    <message>
        <source>Something that is gone</source>
        <translation>Un élément qui n’existe plus</translation>
    </message>
    <message>
        <source>The movie</source>
        <translation>Le film</translation>
    </message>
    <message>
        <source>The project’s settings</source>
        <translation>Les réglages du projet</translation>
    </message>
    <message>
        <source>Cue %1, %2</source>
        <translation>Sous-titre %1, %2</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Leçon %1</translation>
    </message>
    <message>
        <source>Word “%1”</source>
        <translation>Mot « %1 »</translation>
    </message>
    <message>
        <source>A meaning of a word</source>
        <translation>Un sens d’un mot</translation>
    </message>
    <message>
        <source>A place where a word is taught</source>
        <translation>Un endroit où un mot est enseigné</translation>
    </message>
    <message>
        <source>Translation, %1</source>
        <translation>Traduction, %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Titre original</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>ContentActions</name>
    <message>
        <source>&amp;Edit text</source>
        <translation>Modifier &amp;le texte</translation>
    </message>
    <message>
        <source>&amp;Add cue</source>
        <translation>&amp;Ajouter un sous-titre</translation>
    </message>
    <message>
        <source>At the playhead</source>
        <translation>À la tête de lecture</translation>
    </message>
    <message>
        <source>&amp;Split cue</source>
        <translation>&amp;Couper le sous-titre</translation>
    </message>
    <message>
        <source>Split at the playhead, and the text at the cursor</source>
        <translation>Couper à la tête de lecture, et le texte au curseur</translation>
    </message>
    <message>
        <source>&amp;Merge cues</source>
        <translation>Réunir le&amp;s sous-titres</translation>
    </message>
    <message>
        <source>Merge the selected cues, or the current cue with the next</source>
        <translation>Réunir les sous-titres sélectionnés, ou le sous-titre courant et le suivant</translation>
    </message>
    <message>
        <source>S&amp;hift cues…</source>
        <translation>&amp;Décaler les sous-titres…</translation>
    </message>
    <message>
        <source>Move cues by a time offset</source>
        <translation>Déplacer les sous-titres dans le temps</translation>
    </message>
    <message>
        <source>Add &amp;selected word</source>
        <translation>Ajouter le mot &amp;sélectionné</translation>
    </message>
    <message>
        <source>Add the word selected in the cue’s text to the vocabulary, with its place in the film</source>
        <translation>Ajouter au vocabulaire le mot sélectionné dans le texte du sous-titre, avec sa place dans le film</translation>
    </message>
    <message>
        <source>Add &amp;new word</source>
        <translation>Ajouter u&amp;n nouveau mot</translation>
    </message>
    <message>
        <source>&amp;Remove word</source>
        <translation>&amp;Retirer le mot</translation>
    </message>
    <message>
        <source>&amp;Add lesson</source>
        <translation>&amp;Ajouter une leçon</translation>
    </message>
    <message>
        <source>Over the selected cues, or one minute from the playhead</source>
        <translation>Sur les sous-titres sélectionnés, ou une minute à partir de la tête de lecture</translation>
    </message>
    <message>
        <source>Move lesson &amp;up</source>
        <translation>&amp;Monter la leçon</translation>
    </message>
    <message>
        <source>Move lesson &amp;down</source>
        <translation>&amp;Descendre la leçon</translation>
    </message>
    <message>
        <source>&amp;Remove lesson</source>
        <translation>&amp;Retirer la leçon</translation>
    </message>
    <message>
        <source>Its cues are kept</source>
        <translation>Ses sous-titres sont conservés</translation>
    </message>
    <message>
        <source>Sp&amp;lit lesson</source>
        <translation>C&amp;ouper la leçon</translation>
    </message>
    <message>
        <source>Mer&amp;ge lessons</source>
        <translation>Ré&amp;unir les leçons</translation>
    </message>
    <message>
        <source>Merge the selected lessons, or the current lesson with the next</source>
        <translation>Réunir les leçons sélectionnées, ou la leçon actuelle avec la suivante</translation>
    </message>
    <message>
        <source>Use &amp;frame as the lesson&apos;s poster</source>
        <translation>Prendre l’&amp;image comme vignette de la leçon</translation>
    </message>
    <message>
        <source>The frame on screen is shown before the lesson plays</source>
        <translation>L’image affichée est montrée avant que la leçon ne commence</translation>
    </message>
    <message>
        <source>Choose poster auto&amp;matically</source>
        <translation>&amp;Choisir la vignette automatiquement</translation>
    </message>
    <message>
        <source>A frame a tenth into the lesson</source>
        <translation>Une image au dixième de la leçon</translation>
    </message>
</context>
<context>
    <name>CueKeyActions</name>
    <message>
        <source>Add cue after this one</source>
        <translation>Ajouter un sous-titre après celui-ci</translation>
    </message>
    <message>
        <source>Add cue before this one</source>
        <translation>Ajouter un sous-titre avant celui-ci</translation>
    </message>
    <message>
        <source>Next cue, or a new one after the last</source>
        <translation>Sous-titre suivant, ou un nouveau après le dernier</translation>
    </message>
    <message>
        <source>To go on typing, cue after cue</source>
        <translation>Pour continuer à écrire, sous-titre après sous-titre</translation>
    </message>
    <message>
        <source>Merge with the previous cue</source>
        <translation>Fusionner avec le sous-titre précédent</translation>
    </message>
    <message>
        <source>Next cue without a translation</source>
        <translation>Sous-titre suivant sans traduction</translation>
    </message>
    <message>
        <source>Cut cues</source>
        <translation>Couper des sous-titres vers le presse-papiers</translation>
    </message>
    <message>
        <source>Copy cues</source>
        <translation>Copier les sous-titres</translation>
    </message>
    <message>
        <source>For this and other projects, and as SRT for other programs</source>
        <translation>Pour ce projet et d’autres, et en SRT pour d’autres programmes</translation>
    </message>
    <message>
        <source>Paste cues at the playhead</source>
        <translation>Coller les sous-titres à la tête de lecture</translation>
    </message>
    <message>
        <source>Cues, a subtitle file’s text, or lines of text, one cue a line</source>
        <translation>Des sous-titres, le texte d’un fichier de sous-titres, ou des lignes de texte, un sous-titre par ligne</translation>
    </message>
    <message>
        <source>Invert selection of cues</source>
        <translation>Inverser la sélection des sous-titres</translation>
    </message>
    <message>
        <source>Break lines</source>
        <translation>Couper les lignes</translation>
    </message>
    <message>
        <source>Balanced lines within the limits of the language</source>
        <translation>Lignes équilibrées dans les limites de la langue</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Joindre les lignes</translation>
    </message>
    <message>
        <source>One line of the selected cues’ texts</source>
        <translation>Les textes des sous-titres sélectionnés sur une ligne</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>The texts of the selected cues</source>
        <translation>Les textes des sous-titres sélectionnés</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Minuscules</translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation>Majuscule en début de phrase</translation>
    </message>
</context>
<context>
    <name>CutActions</name>
    <message>
        <source>Previous scene cut</source>
        <translation>Coupe précédente</translation>
    </message>
    <message>
        <source>Next scene cut</source>
        <translation>Coupe suivante</translation>
    </message>
    <message>
        <source>Look for scene cuts again…</source>
        <translation>Chercher de nouveau les coupes…</translation>
    </message>
    <message>
        <source>In a part of the film or all of it, more or less readily</source>
        <translation>Dans une partie du film ou dans le film entier, plus ou moins facilement</translation>
    </message>
    <message>
        <source>Add scene cut at the playhead</source>
        <translation>Ajouter une coupe à la tête de lecture</translation>
    </message>
    <message>
        <source>The frame on screen becomes the first of a shot</source>
        <translation>L’image affichée devient la première d’un plan</translation>
    </message>
    <message>
        <source>Remove the scene cut at the playhead</source>
        <translation>Retirer la coupe à la tête de lecture</translation>
    </message>
    <message>
        <source>Cues may cross it then, and dragging does not snap to it</source>
        <translation>Les sous-titres peuvent alors la franchir, et le glissement ne s’y aimante pas</translation>
    </message>
</context>
<context>
    <name>CutCache</name>
    <message>
        <source>The scene cuts could not be kept for next time. They are shown, and nothing else is affected.</source>
        <translation>Les coupes n&apos;ont pas pu être conservées pour la prochaine fois. Elles sont affichées, et rien d&apos;autre n&apos;est touché.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>This step of the history cannot be read. The project itself is as it was.</source>
        <translation>Cette étape de l&apos;historique ne peut pas être lue. Le projet lui-même est resté tel quel.</translation>
    </message>
    <message>
        <source>This step of the history does not fit the project. The project itself is as it was.</source>
        <translation>Cette étape de l&apos;historique ne va pas avec le projet. Le projet lui-même est resté tel quel.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another place.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n&apos;existe pas. Créez-le d&apos;abord, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed; check the folder&apos;s permissions or choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas accessible en écriture. Rien n&apos;a été modifié&#x202f;; vérifiez les droits du dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written, and what was there before is untouched. Make room and try again.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;%1&#xa0;» n&apos;a pas été écrit, et ce qui existait est intact. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left alone. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n&apos;a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no further step in the history.</source>
        <translation>Il n&apos;y a plus d&apos;étape dans l&apos;historique.</translation>
    </message>
    <message>
        <source>The disk is full. Everything before this step is saved; make room and try again.</source>
        <translation>Le disque est plein. Tout ce qui précède cette étape est enregistré&#x202f;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The project file cannot be written. Everything before this step is saved; check the folder&apos;s permissions or save a copy elsewhere.</source>
        <translation>Le fichier du projet n&apos;est pas accessible en écriture. Tout ce qui précède cette étape est enregistré&#x202f;; vérifiez les droits du dossier ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Another program is using the project file. Nothing was changed; close it there and try again.</source>
        <translation>Un autre programme utilise le fichier du projet. Rien n&apos;a été modifié&#x202f;; fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>The project file is damaged. It was not changed; what can be read can be saved into a copy.</source>
        <translation>Le fichier du projet est abîmé. Il n&apos;a pas été modifié&#x202f;; ce qui peut être lu peut être enregistré dans une copie.</translation>
    </message>
    <message>
        <source>The project file could not be read or written. Everything before this step is saved; check the disk and try again.</source>
        <translation>Le fichier du projet n&apos;a pas pu être lu ou écrit. Tout ce qui précède cette étape est enregistré&#x202f;; vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>Give the movie a title.</source>
        <translation>Donnez un titre au film.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un code de langue comme en ou pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un fichier de projet.</translation>
    </message>
    <message>
        <source>There is no project “%1” at this place.</source>
        <translation>Il n&apos;y a pas de projet «&#xa0;%1&#xa0;» à cet endroit.</translation>
    </message>
    <message>
        <source>The project “%1” may not be read. Check its permissions.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez ses droits d&apos;accès.</translation>
    </message>
    <message>
        <source>The project “%1” is write-protected. Open it for reading or save a copy.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» est protégé en écriture. Ouvrez-le en lecture ou enregistrez une copie.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This project is open in %1 (process %2 on %3). Close it there first; nothing was changed.</source>
        <translation>Ce projet est ouvert dans %1 (processus %2 sur %3). Fermez-le d&apos;abord là-bas&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This project is open in another window or program. Close it there first; nothing was changed.</source>
        <translation>Ce projet est ouvert dans une autre fenêtre ou un autre programme. Fermez-le d&apos;abord là-bas&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The project&apos;s folder cannot be written. Nothing was changed; copy the project elsewhere or check the folder&apos;s permissions.</source>
        <translation>Le dossier du projet n&apos;est pas accessible en écriture. Rien n&apos;a été modifié&#x202f;; copiez le projet ailleurs ou vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>Nothing in the damaged project can be read, and it has no history beside it. The file was not changed; a backup of your own may help.</source>
        <translation>Rien dans le projet abîmé ne peut être lu, et il n&apos;a pas d&apos;historique à côté de lui. Le fichier n&apos;a pas été modifié&#x202f;; une sauvegarde de votre part peut aider.</translation>
    </message>
    <message>
        <source>This file is not a CineFluent project. It was not changed.</source>
        <translation>Ce fichier n&apos;est pas un projet CineFluent. Il n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>This project was saved by a newer version of CineFluent. It was not changed; update CineFluent to open it.</source>
        <translation>Ce projet a été enregistré par une version plus récente de CineFluent. Il n&apos;a pas été modifié&#x202f;; mettez CineFluent à jour pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>This project is open for reading only. Save a copy to edit it.</source>
        <translation>Ce projet est ouvert en lecture seule. Enregistrez une copie pour le modifier.</translation>
    </message>
    <message>
        <source>The folder for the project&apos;s history cannot be made. The project itself is saved.</source>
        <translation>Le dossier de l&apos;historique du projet ne peut pas être créé. Le projet lui-même est enregistré.</translation>
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
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Delete the selected cues, lesson or word, whichever was chosen last</source>
        <translation>Supprimer les sous-titres, la leçon ou le mot sélectionnés, selon le dernier choix</translation>
    </message>
    <message>
        <source>Select &amp;all cues</source>
        <translation>Sélec&amp;tionner tous les sous-titres</translation>
    </message>
</context>
<context>
    <name>EditingPages</name>
    <message>
        <source>Length of a new &amp;cue</source>
        <translation>Durée d’un &amp;nouveau sous-titre</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Shorter where the next cue begins before.</source>
        <translation>Moins là où le sous-titre suivant commence avant.</translation>
    </message>
    <message>
        <source>Length of a new &amp;lesson</source>
        <translation>Durée d’une nouvelle &amp;leçon</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Where no cues are selected for it.</source>
        <translation>Là où aucun sous-titre n’est sélectionné pour elle.</translation>
    </message>
    <message>
        <source>&amp;Underline misspelt words while typing</source>
        <translation>So&amp;uligner les mots mal écrits pendant la frappe</translation>
    </message>
    <message>
        <source>F7 goes from one to the next in any case.</source>
        <translation>F7 passe de l’un au suivant dans tous les cas.</translation>
    </message>
    <message>
        <source>Dictionaries come with the system&apos;s packages named hunspell-…, or are put into %1.</source>
        <translation>Les dictionnaires viennent avec les paquets du système nommés hunspell-…, ou sont mis dans %1.</translation>
    </message>
    <message>
        <source>Words you have added</source>
        <translation>Mots que vous avez ajoutés</translation>
    </message>
    <message>
        <source>&amp;Snap while dragging</source>
        <translation>A&amp;imanter en glissant</translation>
    </message>
    <message>
        <source>To cues, lessons, scene cuts and the playhead. Alt suspends it.</source>
        <translation>Aux sous-titres, aux leçons, aux coupes et à la tête de lecture. Alt le suspend.</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ligne de temps</translation>
    </message>
    <message>
        <source>&amp;Ripple: later cues follow</source>
        <translation>&amp;Propagation : les sous-titres suivants suivent</translation>
    </message>
    <message>
        <source>Moving a cue, or dragging its end, moves every later cue by as much.</source>
        <translation>Déplacer un sous-titre, ou glisser sa fin, déplace d’autant tous les suivants.</translation>
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
        <translation>Europe de l&apos;Ouest</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The file is no Anki package, or a damaged one. Nothing was imported; export it from Anki again.</source>
        <translation>Le fichier n&apos;est pas un paquet Anki, ou il est abîmé. Rien n&apos;a été importé&#x202f;; exportez-le de nouveau depuis Anki.</translation>
    </message>
    <message>
        <source>The package is in the newest format of Anki. Nothing was imported; export it again with “Support older Anki versions” ticked.</source>
        <translation>Le paquet est au format le plus récent d&apos;Anki. Rien n&apos;a été importé&#x202f;; exportez-le de nouveau en cochant «&#xa0;Support older Anki versions&#xa0;».</translation>
    </message>
    <message>
        <source>There is no note with a word in the package. Nothing was imported.</source>
        <translation>Le paquet ne contient aucune note avec un mot. Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>L&apos;importation a été arrêtée&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The package holds more than 200,000 notes. Nothing was imported; export it in parts.</source>
        <translation>Le paquet contient plus de 200&#x202f;000 notes. Rien n&apos;a été importé&#x202f;; exportez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>There is no room for temporary files. What was there before is untouched; make room and try again.</source>
        <translation>Il n&apos;y a pas de place pour les fichiers temporaires. Ce qui existait est intact&#x202f;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>This is more than a list of words can be (200,000 rows, 64 MB). Nothing was imported; import it in parts.</source>
        <translation>C&apos;est plus qu&apos;une liste de mots ne peut contenir (200&#x202f;000 lignes, 64 Mo). Rien n&apos;a été importé&#x202f;; importez-la en plusieurs parties.</translation>
    </message>
    <message>
        <source>The table has no column for the word. Nothing was imported; its first row must name the columns, one of them “word”.</source>
        <translation>Le tableau n&apos;a pas de colonne pour le mot. Rien n&apos;a été importé&#x202f;; sa première ligne doit nommer les colonnes, dont l&apos;une «&#xa0;word&#xa0;».</translation>
    </message>
    <message>
        <source>The table has no row with a word. Nothing was imported.</source>
        <translation>Le tableau n&apos;a aucune ligne avec un mot. Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was changed.</source>
        <translation>Arrêté&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk may be full. What was there before is untouched; make room and try again.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être écrit&#xa0;: le disque est peut-être plein. Ce qui existait est intact&#x202f;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is damaged or of another kind. Nothing was imported; get the file again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: il est abîmé ou d&apos;un autre type. Rien n&apos;a été importé&#x202f;; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>“%1” holds more than 1 GB. Nothing was imported; export it in smaller parts.</source>
        <translation>«&#xa0;%1&#xa0;» contient plus de 1 Go. Rien n&apos;a été importé&#x202f;; exportez-le en parties plus petites.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; nothing was exported.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#x202f;; rien n&apos;a été exporté.</translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>E&amp;xchange changes</source>
        <translation>&amp;Échanger les modifications</translation>
    </message>
    <message>
        <source>Send your changes to the movie’s other editors and take theirs</source>
        <translation>Envoyer vos modifications aux autres éditeurs du film et prendre les leurs</translation>
    </message>
    <message>
        <source>Exchange &amp;automatically</source>
        <translation>Échanger &amp;automatiquement</translation>
    </message>
    <message>
        <source>Exchange shared projects when you pause and when others have changed them</source>
        <translation>Échanger les projets partagés quand vous faites une pause et quand d’autres les ont modifiés</translation>
    </message>
    <message>
        <source>&amp;Versions to choose from…</source>
        <translation>Versions à ch&amp;oisir…</translation>
    </message>
    <message>
        <source>What two editors changed at the same time and nobody has settled</source>
        <translation>Ce que deux éditeurs ont modifié en même temps et que personne n’a tranché</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Open &amp;film…</source>
        <translation>Ouvrir un &amp;film…</translation>
    </message>
    <message>
        <source>Use another film for this project</source>
        <translation>Utiliser un autre film pour ce projet</translation>
    </message>
    <message>
        <source>&amp;Locate film…</source>
        <translation>&amp;Retrouver le film…</translation>
    </message>
    <message>
        <source>Tell the project where its film was moved to</source>
        <translation>Indiquer au projet où son film a été déplacé</translation>
    </message>
    <message>
        <source>&amp;Import subtitles…</source>
        <translation>Importer &amp;des sous-titres…</translation>
    </message>
    <message>
        <source>Read a subtitle file as original or translation</source>
        <translation>Lire un fichier de sous-titres comme original ou traduction</translation>
    </message>
    <message>
        <source>&amp;Export subtitles…</source>
        <translation>&amp;Exporter les sous-titres…</translation>
    </message>
    <message>
        <source>Write the original or a translation in any subtitle format</source>
        <translation>Écrire l&apos;original ou une traduction dans n&apos;importe quel format de sous-titres</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>Make a project for a film</source>
        <translation>Créer un projet pour un film</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Ouvrir un fichier de projet</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Ouvrir le projet d&apos;e&amp;xemple</translation>
    </message>
    <message>
        <source>A finished film with lessons</source>
        <translation>Un film terminé avec ses leçons</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Enreg&amp;istrer une copie…</translation>
    </message>
    <message>
        <source>Every edit is saved as it is made; this writes a copy elsewhere</source>
        <translation>Chaque modification est enregistrée aussitôt&#x202f;; ceci écrit une copie ailleurs</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>Bring back the project as it was, or keep it under a name</source>
        <translation>Retrouver le projet tel qu&apos;il était, ou le garder sous un nom</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Fermer &amp;le projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>FillTranslations</name>
    <message>
        <source>Looking into the memory</source>
        <translation>Recherche dans la mémoire</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Traduction</translation>
    </message>
    <message numerus="yes">
        <source>Send %n text(s) to %1 for translation?</source>
        <translation>
            <numerusform>Envoyer %n texte à %1 pour le traduire&#x202f;?</numerusform>
            <numerusform>Envoyer %n textes à %1 pour les traduire&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters at %2 %4 a million: about %3 %4.</source>
        <translation>%1 caractères à %2 %4 le million&#xa0;: environ %3 %4.</translation>
    </message>
    <message>
        <source>%1 characters; no price is set in the preferences.</source>
        <translation>%1 caractères&#x202f;; aucun prix n’est indiqué dans les préférences.</translation>
    </message>
    <message>
        <source>Only the texts of these cues and the two languages leave this machine: not the film, its title or your name. What %1 keeps of them is for its terms to say.</source>
        <translation>Seuls les textes de ces sous-titres et les deux langues quittent cet ordinateur&#xa0;: ni le film, ni son titre, ni votre nom. Ce que %1 en garde, ses conditions le disent.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Make a small copy for scrubbing</source>
        <translation>Faire une petite copie pour le défilement</translation>
    </message>
    <message>
        <source>In the background; heavy films get one by themselves</source>
        <translation>En arrière-plan&#x202f;; les films lourds en reçoivent une d&apos;eux-mêmes</translation>
    </message>
    <message>
        <source>Drag through the small copy</source>
        <translation>Défiler dans la petite copie</translation>
    </message>
    <message>
        <source>The film’s own picture is shown as soon as you pause</source>
        <translation>L&apos;image du film lui-même s&apos;affiche dès que vous vous arrêtez</translation>
    </message>
    <message>
        <source>Hear the film while scrubbing</source>
        <translation>Entendre le film en défilant</translation>
    </message>
    <message>
        <source>A moment of sound at each frame step and while you drag</source>
        <translation>Un instant de son à chaque pas d&apos;image et pendant le glissement</translation>
    </message>
    <message>
        <source>Next audio track</source>
        <translation>Piste audio suivante</translation>
    </message>
    <message>
        <source>The waveform follows</source>
        <translation>La forme d&apos;onde suit</translation>
    </message>
    <message>
        <source>Import subtitles from the film…</source>
        <translation>Importer les sous-titres du film…</translation>
    </message>
    <message>
        <source>Subtitle tracks stored inside the film’s file</source>
        <translation>Pistes de sous-titres contenues dans le fichier du film</translation>
    </message>
</context>
<context>
    <name>FilmIndex</name>
    <message>
        <source>The film holds no pictures that can be read: its data are cut off or damaged. Copy or download it again.</source>
        <translation>Le film ne contient aucune image lisible&#xa0;: ses données sont tronquées ou abîmées. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Lessons are cut from films: choose a video file.</source>
        <translation>Ce fichier a du son mais pas d&apos;image. Les leçons sont découpées dans des films&#xa0;: choisissez un fichier vidéo.</translation>
    </message>
    <message>
        <source>This file has no picture. Choose a video file.</source>
        <translation>Ce fichier n&apos;a pas d&apos;image. Choisissez un fichier vidéo.</translation>
    </message>
    <message>
        <source>The end of the film is missing: it can be used up to %1. Copy or download it again to have the rest.</source>
        <translation>La fin du film manque&#xa0;: il est utilisable jusqu&apos;à %1. Copiez-le ou téléchargez-le de nouveau pour avoir le reste.</translation>
    </message>
</context>
<context>
    <name>FrameReader</name>
    <message>
        <source>The film was replaced by another one while it was open. Open it again.</source>
        <translation>Le film a été remplacé par un autre pendant qu&apos;il était ouvert. Ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This picture cannot be shown: its pixel format is not supported.</source>
        <translation>Cette image ne peut pas être affichée&#xa0;: son format de pixels n&apos;est pas pris en charge.</translation>
    </message>
    <message>
        <source>This picture is damaged in the film and cannot be shown. The rest of the film is usable.</source>
        <translation>Cette image est abîmée dans le film et ne peut pas être affichée. Le reste du film est utilisable.</translation>
    </message>
</context>
<context>
    <name>GlossaryTable</name>
    <message>
        <source>“%1” cannot be read. Nothing was taken from it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>“%1” is too large for a glossary. Nothing was taken from it.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand pour un glossaire. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>“%1” has no terms. A table has a term and its translation in each row, in columns parted by comma, semicolon or tab.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de termes. Un tableau a sur chaque ligne un terme et sa traduction, en colonnes séparées par une virgule, un point-virgule ou une tabulation.</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>About CineFluent Studio</source>
        <translation>À propos de CineFluent Studio</translation>
    </message>
    <message>
        <source>&lt;b&gt;CineFluent Studio %1&lt;/b&gt;&lt;br&gt;Turn films into language lessons</source>
        <translation>&lt;b&gt;CineFluent Studio %1&lt;/b&gt;&lt;br&gt;Faites de vos films des leçons de langue</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Built with Qt and FFmpeg.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie. Réalisé avec Qt et FFmpeg.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About CineFluent Studio</source>
        <translation>À &amp;propos de CineFluent Studio</translation>
    </message>
</context>
<context>
    <name>IndexCache</name>
    <message>
        <source>The film&apos;s table of pictures could not be kept for next time. Nothing else is affected.</source>
        <translation>La table des images du film n’a pas pu être gardée pour la prochaine fois. Rien d’autre n’est touché.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>Portugais (Brésil)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
</context>
<context>
    <name>LayoutActions</name>
    <message>
        <source>Background &amp;work…</source>
        <translation>Tâc&amp;hes de fond…</translation>
    </message>
    <message>
        <source>What is running, what has ended, and what went wrong</source>
        <translation>Ce qui est en cours, ce qui est fini et ce qui a échoué</translation>
    </message>
    <message>
        <source>Panel l&amp;ayouts…</source>
        <translation>Dispositions des panneau&amp;x…</translation>
    </message>
    <message>
        <source>Keep the arrangement of the panels under a name, or take one again</source>
        <translation>Garder la disposition des panneaux sous un nom, ou en reprendre une</translation>
    </message>
    <message>
        <source>H&amp;ide panel</source>
        <translation>Masquer &amp;le panneau</translation>
    </message>
    <message>
        <source>The panel with the keyboard; its own entry shows it again</source>
        <translation>Le panneau qui a le clavier&#x202f;; sa propre entrée le montre de nouveau</translation>
    </message>
    <message>
        <source>Float panel</source>
        <translation>Panneau flottant</translation>
    </message>
    <message>
        <source>Take the panel with the keyboard out of the window, or put it back</source>
        <translation>Sortir de la fenêtre le panneau qui a le clavier, ou l&apos;y remettre</translation>
    </message>
</context>
<context>
    <name>LessonPlan</name>
    <message>
        <source>Set by hand at %1, inside a sentence</source>
        <translation>Fixé à la main à %1, au milieu d’une phrase</translation>
    </message>
    <message>
        <source>Set by hand at %1, on a scene cut</source>
        <translation>Fixé à la main à %1, sur une coupe</translation>
    </message>
    <message>
        <source>Set by hand at %1, between sentences</source>
        <translation>Fixé à la main à %1, entre deux phrases</translation>
    </message>
    <message>
        <source>First words after a lesson you already have, at %1</source>
        <translation>Premiers mots après une leçon existante, à %1</translation>
    </message>
    <message>
        <source>Last words before a lesson you already have, at %1</source>
        <translation>Derniers mots avant une leçon existante, à %1</translation>
    </message>
    <message>
        <source>Scene cut before the first words of the film, at %1</source>
        <translation>Coupe avant les premiers mots du film, à %1</translation>
    </message>
    <message>
        <source>Scene cut after the last words of the film, at %1</source>
        <translation>Coupe après les derniers mots du film, à %1</translation>
    </message>
    <message>
        <source>First words of the film, at %1</source>
        <translation>Premiers mots du film, à %1</translation>
    </message>
    <message>
        <source>Last words of the film, at %1</source>
        <translation>Derniers mots du film, à %1</translation>
    </message>
    <message>
        <source>Scene cut and sentence end at %1, without a pause</source>
        <translation>Coupe et fin de phrase à %1, sans pause</translation>
    </message>
    <message>
        <source>Sentence end at %1, without a pause</source>
        <translation>Fin de phrase à %1, sans pause</translation>
    </message>
    <message>
        <source>Scene cut and sentence end at %1, pause of %2 s</source>
        <translation>Coupe et fin de phrase à %1, pause de %2 s</translation>
    </message>
    <message>
        <source>Sentence end at %1, pause of %2 s</source>
        <translation>Fin de phrase à %1, pause de %2 s</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Leçon %1</translation>
    </message>
</context>
<context>
    <name>LessonPlanActions</name>
    <message>
        <source>&amp;Suggest lessons…</source>
        <translation>&amp;Proposer des leçons…</translation>
    </message>
    <message>
        <source>Plan the film’s lessons by scene cuts, sentences, length and new words</source>
        <translation>Planifier les leçons du film selon les coupes, les phrases, la durée et les mots nouveaux</translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message numerus="yes">
        <source>%n cue(s) lose bold, italics, underlining or strike-out.</source>
        <translation>
            <numerusform>%n sous-titre perd le gras, l’italique, le souligné ou le barré.</numerusform>
            <numerusform>%n sous-titres perdent le gras, l’italique, le souligné ou le barré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose colours.</source>
        <translation>
            <numerusform>%n sous-titre perd ses couleurs.</numerusform>
            <numerusform>%n sous-titres perdent leurs couleurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose readings (ruby).</source>
        <translation>
            <numerusform>%n sous-titre perd ses lectures (ruby).</numerusform>
            <numerusform>%n sous-titres perdent leurs lectures (ruby).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose the name of the speaker.</source>
        <translation>
            <numerusform>%n sous-titre perd le nom du locuteur.</numerusform>
            <numerusform>%n sous-titres perdent le nom du locuteur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose their place on the picture.</source>
        <translation>
            <numerusform>%n sous-titre perd sa place dans l’image.</numerusform>
            <numerusform>%n sous-titres perdent leur place dans l’image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose their exact position.</source>
        <translation>
            <numerusform>%n sous-titre perd sa position exacte.</numerusform>
            <numerusform>%n sous-titres perdent leur position exacte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) are written horizontally.</source>
        <translation>
            <numerusform>%n sous-titre est écrit horizontalement.</numerusform>
            <numerusform>%n sous-titres sont écrits horizontalement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose effects such as movement or karaoke.</source>
        <translation>
            <numerusform>%n sous-titre perd des effets comme un mouvement ou un karaoké.</numerusform>
            <numerusform>%n sous-titres perdent des effets comme un mouvement ou un karaoké.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or style(s) of the imported file are left out.</source>
        <translation>
            <numerusform>%n note ou style du fichier importé est laissé de côté.</numerusform>
            <numerusform>%n notes ou styles du fichier importé sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) get other times, as the format cannot say theirs.</source>
        <translation>
            <numerusform>%n sous-titre reçoit d’autres temps, car le format ne peut pas exprimer les siens.</numerusform>
            <numerusform>%n sous-titres reçoivent d’autres temps, car le format ne peut pas exprimer les leurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineTranslation</name>
    <message>
        <source>%1 did not answer with a translation of each text. Nothing was changed.</source>
        <translation>%1 n’a pas répondu par une traduction de chaque texte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Sa réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refuses the key. Nothing was changed; check the key in the preferences.</source>
        <translation>%1 refuse la clé. Rien n’a été modifié&#x202f;; vérifiez la clé dans les préférences.</translation>
    </message>
    <message>
        <source>%1 translates no more for now: its limit is reached. Nothing was changed; try again later.</source>
        <translation>%1 ne traduit plus pour le moment&#xa0;: sa limite est atteinte. Rien n’a été modifié&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 cannot translate this. Nothing was changed; the service may not know one of the languages.</source>
        <translation>%1 ne peut pas traduire cela. Rien n’a été modifié&#x202f;; le service ne connaît peut-être pas l’une des langues.</translation>
    </message>
    <message>
        <source>%1 could not translate. Nothing was changed; try again later.</source>
        <translation>%1 n’a pas pu traduire. Rien n’a été modifié&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 does not answer like this translation service. Nothing was changed; check the address and the kind of service in the preferences.</source>
        <translation>%1 ne répond pas comme ce service de traduction. Rien n’a été modifié&#x202f;; vérifiez l’adresse et le type de service dans les préférences.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Nothing was changed; check the address and the network.</source>
        <translation>%1 est injoignable. Rien n’a été modifié&#x202f;; vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>%1 does not translate from “%2” to “%3”. Nothing was sent.</source>
        <translation>%1 ne traduit pas de «&#xa0;%2&#xa0;» vers «&#xa0;%3&#xa0;». Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This is not a translation service’s address. It looks like https://translate.example.org.</source>
        <translation>Ce n’est pas l’adresse d’un service de traduction. Elle ressemble à https://translate.example.org.</translation>
    </message>
    <message>
        <source>Texts and keys are not sent over http:// to another machine. Use the service’s https:// address.</source>
        <translation>Les textes et les clés ne sont pas envoyés par http:// à un autre ordinateur. Utilisez l’adresse https:// du service.</translation>
    </message>
    <message>
        <source>This is not a Google service account’s key. It is the JSON file that Google’s console gives for the account.</source>
        <translation>Ce n’est pas la clé d’un compte de service Google. C’est le fichier JSON que la console de Google fournit pour le compte.</translation>
    </message>
    <message>
        <source>Google refuses the service account’s key. Nothing was changed; check the key in the preferences.</source>
        <translation>Google refuse la clé du compte de service. Rien n’a été modifié&#x202f;; vérifiez la clé dans les préférences.</translation>
    </message>
    <message>
        <source>%1 did not answer with an access token. Nothing was changed.</source>
        <translation>%1 n’a pas répondu par un jeton d’accès. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>MediaFile</name>
    <message>
        <source>The film could not be read. Check that the drive is connected and that you may read the file.</source>
        <translation>Le film n&apos;a pas pu être lu. Vérifiez que le disque est connecté et que vous avez le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>There is no film at this place. If it was moved or renamed, show where it is now; nothing was changed.</source>
        <translation>Il n&apos;y a pas de film à cet endroit. S&apos;il a été déplacé ou renommé, indiquez où il est maintenant&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Copy or download the film again.</source>
        <translation>Le fichier est vide (0 octet). Copiez ou téléchargez le film de nouveau.</translation>
    </message>
    <message>
        <source>Looking for the film was cancelled.</source>
        <translation>La recherche du film a été annulée.</translation>
    </message>
</context>
<context>
    <name>MediaInput</name>
    <message>
        <source>The film is incomplete: the index at its end is missing, as after an interrupted copy or recording. Copy or download it again.</source>
        <translation>Le film est incomplet&#xa0;: l&apos;index de sa fin manque, comme après une copie ou un enregistrement interrompus. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is not a film that can be opened. Choose a video file such as MP4, MKV, WebM, MOV, AVI or MPEG-TS.</source>
        <translation>Ce n&apos;est pas un film qui puisse être ouvert. Choisissez un fichier vidéo comme MP4, MKV, WebM, MOV, AVI ou MPEG-TS.</translation>
    </message>
    <message>
        <source>The film is not there. Show where it is now; the project itself is safe.</source>
        <translation>Le film n&apos;est pas là. Indiquez où il est maintenant&#x202f;; le projet lui-même est en sécurité.</translation>
    </message>
    <message>
        <source>The film could not be read. Check that it is a file that you may read.</source>
        <translation>Le film n&apos;a pas pu être lu. Vérifiez que c&apos;est un fichier que vous avez le droit de lire.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Copy or download the film again.</source>
        <translation>Le fichier est vide (0 octet). Copiez ou téléchargez le film de nouveau.</translation>
    </message>
    <message>
        <source>Reading the film was cancelled.</source>
        <translation>La lecture du film a été annulée.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>La mémoire est insuffisante.</translation>
    </message>
    <message>
        <source>The film is stored in a way that cannot be decoded here (%1). Convert it, for example to H.264.</source>
        <translation>Le film est stocké d&apos;une façon qui ne peut pas être décodée ici (%1). Convertissez-le, par exemple en H.264.</translation>
    </message>
</context>
<context>
    <name>MovieReleases</name>
    <message>
        <source>You are not signed in. Sign in and try again; nothing was changed.</source>
        <translation>Vous n’êtes pas connecté. Connectez-vous et réessayez ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>You are not signed in to the server. Sign in and try again; nothing was lost.</source>
        <translation>Vous n&apos;êtes pas connecté au serveur. Connectez-vous et réessayez&#x202f;; rien n&apos;a été perdu.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. Nothing was lost; try again later.</source>
        <translation>Le serveur %1 n&apos;a pas répondu à temps. Rien n&apos;a été perdu&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate cannot be trusted. Nothing was sent.</source>
        <translation>La connexion à %1 n&apos;est pas sûre&#xa0;: son certificat n&apos;est pas digne de confiance. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The server %1 cannot be reached. Nothing was lost; check the address and the network, then try again.</source>
        <translation>Le serveur %1 est injoignable. Rien n&apos;a été perdu&#x202f;; vérifiez l&apos;adresse et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 does not answer like a CineFluent server. Check the address.</source>
        <translation>%1 ne répond pas comme un serveur CineFluent. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>The server %1 answered with status %2.</source>
        <translation>Le serveur %1 a répondu avec l&apos;état %2.</translation>
    </message>
    <message>
        <source>A file to upload cannot be read any more.</source>
        <translation>Un fichier à envoyer n&apos;est plus lisible.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address. It looks like https://learn.example.org.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un serveur. Elle ressemble à https://learn.example.org.</translation>
    </message>
    <message>
        <source>Passwords are not sent over http:// to another machine. Use the server&apos;s https:// address.</source>
        <translation>Les mots de passe ne sont pas envoyés par http:// à une autre machine. Utilisez l&apos;adresse https:// du serveur.</translation>
    </message>
    <message>
        <source>You are signed in, but it could not be kept for the next start: you will be asked for the password again.</source>
        <translation>Vous êtes connecté, mais cela n&apos;a pas pu être conservé pour le prochain démarrage&#xa0;: le mot de passe vous sera redemandé.</translation>
    </message>
    <message>
        <source>A file to upload is not there any more. Publish again to make it anew.</source>
        <translation>Un fichier à envoyer n&apos;est plus là. Publiez de nouveau pour le refaire.</translation>
    </message>
    <message>
        <source>A file to upload has changed meanwhile. Publish again to make it anew.</source>
        <translation>Un fichier à envoyer a changé entre-temps. Publiez de nouveau pour le refaire.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to an upload was not understood. Nothing was lost; try again later.</source>
        <translation>La réponse du serveur à un envoi n&apos;a pas été comprise. Rien n&apos;a été perdu&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server&apos;s storage did not take a part of the upload. Nothing was lost; try again later.</source>
        <translation>Le stockage du serveur n’a pas accepté une partie de l’envoi. Rien n’est perdu ; réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>PeakCache</name>
    <message>
        <source>The waveform could not be kept for next time. It is shown, and nothing else is affected.</source>
        <translation>La forme d&apos;onde n&apos;a pas pu être conservée pour la prochaine fois. Elle est affichée, et rien d&apos;autre n&apos;est touché.</translation>
    </message>
</context>
<context>
    <name>PeopleTexts</name>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>reads releases and what changed in them</source>
        <translation>lit les versions et ce qui y a changé</translation>
    </message>
    <message>
        <source>also edits, publishes and goes back to former releases</source>
        <translation>édite, publie et revient aussi à d’anciennes versions</translation>
    </message>
    <message>
        <source>also says who may do what, and reads what was done</source>
        <translation>décide aussi qui peut faire quoi et lit ce qui a été fait</translation>
    </message>
    <message>
        <source>Published a release</source>
        <translation>A publié une version</translation>
    </message>
    <message>
        <source>Went back to a former release</source>
        <translation>Est revenu à une ancienne version</translation>
    </message>
    <message>
        <source>Took the movie off the catalogue</source>
        <translation>A retiré le film du catalogue</translation>
    </message>
    <message>
        <source>Set when a release goes live</source>
        <translation>A fixé quand une version paraît</translation>
    </message>
    <message>
        <source>Took its time from a release</source>
        <translation>A retiré sa date à une version</translation>
    </message>
    <message>
        <source>A release did not go live at its time</source>
        <translation>Une version n’a pas paru à l’heure prévue</translation>
    </message>
    <message>
        <source>Had a release encoded by the server</source>
        <translation>A fait encoder une version par le serveur</translation>
    </message>
    <message>
        <source>Gave up a release that was being encoded</source>
        <translation>A abandonné une version en cours d’encodage</translation>
    </message>
    <message>
        <source>Set where the movie may be seen</source>
        <translation>A fixé où le film peut être vu</translation>
    </message>
    <message>
        <source>Gave somebody a role: %1</source>
        <translation>A donné un rôle à quelqu’un : %1</translation>
    </message>
    <message>
        <source>Took a role away: %1</source>
        <translation>A retiré un rôle : %1</translation>
    </message>
</context>
<context>
    <name>PlayRangeActions</name>
    <message>
        <source>Play cue with pre- and post-roll</source>
        <translation>Lire le sous-titre avec une marge avant et après</translation>
    </message>
    <message>
        <source>From a moment before IN to a moment after OUT; how long is in the preferences</source>
        <translation>D&apos;un moment avant IN à un moment après OUT&#x202f;; la durée est dans les préférences</translation>
    </message>
    <message>
        <source>Play before IN</source>
        <translation>Lire avant IN</translation>
    </message>
    <message>
        <source>The moment that ends at IN: nothing of the cue should be heard</source>
        <translation>Le moment qui finit à IN&#xa0;: rien du sous-titre ne doit s&apos;entendre</translation>
    </message>
    <message>
        <source>Play the beginning</source>
        <translation>Lire le début</translation>
    </message>
    <message>
        <source>The moment that begins at IN</source>
        <translation>Le moment qui commence à IN</translation>
    </message>
    <message>
        <source>Play the ending</source>
        <translation>Lire la fin</translation>
    </message>
    <message>
        <source>The moment that ends at OUT</source>
        <translation>Le moment qui finit à OUT</translation>
    </message>
    <message>
        <source>Play after OUT</source>
        <translation>Lire après OUT</translation>
    </message>
    <message>
        <source>The moment that begins at OUT: nothing of the cue should be heard</source>
        <translation>Le moment qui commence à OUT&#xa0;: rien du sous-titre ne doit s&apos;entendre</translation>
    </message>
    <message>
        <source>Play on from IN</source>
        <translation>Lire à partir de IN</translation>
    </message>
    <message>
        <source>From IN to the end of the film</source>
        <translation>De IN à la fin du film</translation>
    </message>
</context>
<context>
    <name>PlaybackActions</name>
    <message>
        <source>Previous &amp;frame</source>
        <translation>Ima&amp;ge précédente</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Bac&amp;k one second</source>
        <translation>Rec&amp;uler d&apos;une seconde</translation>
    </message>
    <message>
        <source>Forwar&amp;d one second</source>
        <translation>A&amp;vancer d&apos;une seconde</translation>
    </message>
    <message>
        <source>Go to s&amp;tart</source>
        <translation>Aller au &amp;début</translation>
    </message>
    <message>
        <source>Go to &amp;end</source>
        <translation>Aller à la &amp;fin</translation>
    </message>
    <message>
        <source>Play &amp;selection</source>
        <translation>Lire la &amp;sélection</translation>
    </message>
    <message>
        <source>Play the cue or lesson from IN to OUT</source>
        <translation>Lire le sous-titre ou la leçon de IN à OUT</translation>
    </message>
    <message>
        <source>&amp;Loop selection</source>
        <translation>&amp;Boucler la sélection</translation>
    </message>
    <message>
        <source>Set &amp;IN to playhead</source>
        <translation>Placer &amp;IN à la tête de lecture</translation>
    </message>
    <message>
        <source>The selected cue or lesson starts at the frame on screen</source>
        <translation>Le sous-titre ou la leçon sélectionnés commencent à l&apos;image affichée</translation>
    </message>
    <message>
        <source>Set &amp;OUT to playhead</source>
        <translation>Placer &amp;OUT à la tête de lecture</translation>
    </message>
    <message>
        <source>The selected cue or lesson ends at the frame on screen</source>
        <translation>Le sous-titre ou la leçon sélectionnés finissent à l&apos;image affichée</translation>
    </message>
    <message>
        <source>Pre&amp;vious cue</source>
        <translation>Sous-titre pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Next cue</source>
        <translation>Sous-titre suiva&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Lecture ou pause</translation>
    </message>
    <message>
        <source>S&amp;huttle backward</source>
        <translation>Navette a&amp;rrière</translation>
    </message>
    <message>
        <source>Stop shuttle</source>
        <translation>Arrêter la navette</translation>
    </message>
    <message>
        <source>Sh&amp;uttle forward</source>
        <translation>Nave&amp;tte avant</translation>
    </message>
    <message>
        <source>&amp;Go to position…</source>
        <translation>&amp;Aller à la position…</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>&amp;Plus lent</translation>
    </message>
    <message>
        <source>Faste&amp;r</source>
        <translation>Plus rapid&amp;e</translation>
    </message>
    <message>
        <source>Norm&amp;al speed</source>
        <translation>Vitesse nor&amp;male</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Monter le volume</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Baisser le volume</translation>
    </message>
</context>
<context>
    <name>PlaybackPage</name>
    <message>
        <source>Cues and lessons</source>
        <translation>Sous-titres et leçons</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Pre-roll</source>
        <translation>Marge a&amp;vant</translation>
    </message>
    <message>
        <source>Played before IN by “Play cue with pre- and post-roll”.</source>
        <translation>Lue avant IN par «&#xa0;Lire le sous-titre avec une marge avant et après&#xa0;».</translation>
    </message>
    <message>
        <source>P&amp;ost-roll</source>
        <translation>Marge a&amp;près</translation>
    </message>
    <message>
        <source>Played after OUT.</source>
        <translation>Lue après OUT.</translation>
    </message>
    <message>
        <source>&amp;Length at the edges</source>
        <translation>&amp;Durée aux bords</translation>
    </message>
    <message>
        <source>What the keys for before and after IN and OUT play.</source>
        <translation>Ce que lisent les touches d&apos;avant et d&apos;après IN et OUT.</translation>
    </message>
    <message>
        <source>Scrubbing</source>
        <translation>Défilement</translation>
    </message>
    <message>
        <source>Hear the film while &amp;scrubbing</source>
        <translation>Entendre le film en &amp;défilant</translation>
    </message>
    <message>
        <source>A moment of sound at each frame step and while you drag.</source>
        <translation>Un instant de son à chaque pas d&apos;image et pendant le glissement.</translation>
    </message>
    <message>
        <source>&amp;Make a small copy of heavy films</source>
        <translation>&amp;Faire une petite copie des films lourds</translation>
    </message>
    <message>
        <source>In the background, where showing a frame takes longer than a glance.</source>
        <translation>En arrière-plan, là où afficher une image prend plus d&apos;un coup d&apos;œil.</translation>
    </message>
    <message>
        <source>&amp;Drag through the small copy</source>
        <translation>Dé&amp;filer dans la petite copie</translation>
    </message>
    <message>
        <source>The film’s own picture is shown as soon as you pause.</source>
        <translation>L&apos;image du film lui-même s&apos;affiche dès que vous vous arrêtez.</translation>
    </message>
    <message>
        <source>&amp;Room for small copies</source>
        <translation>&amp;Place pour les petites copies</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>Beyond it, the copies used least recently are removed.</source>
        <translation>Au-delà, les copies utilisées le moins récemment sont retirées.</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>PreferenceActions</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Language, appearance, editing, playback and more</source>
        <translation>Langue, apparence, édition, lecture et plus</translation>
    </message>
</context>
<context>
    <name>PreferencePages</name>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Langue du programme</translation>
    </message>
    <message>
        <source>A new language shows after the program is started again. Films, subtitles and lessons are not touched.</source>
        <translation>Une nouvelle langue apparaît au redémarrage du programme. Les films, sous-titres et leçons ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Open the &amp;last project at start</source>
        <translation>Ouvrir le &amp;dernier projet au démarrage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>What is worked out from films is kept so that they open faster next time. It can be removed at any time: it is made again when it is needed, and projects do not change.</source>
        <translation>Ce qui est calculé à partir des films est conservé pour qu&apos;ils s&apos;ouvrent plus vite la prochaine fois. On peut l&apos;effacer à tout moment&#xa0;: c&apos;est refait au besoin, et les projets ne changent pas.</translation>
    </message>
    <message>
        <source>On this disk</source>
        <translation>Sur ce disque</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Suggested when you sign in to publish, for instance https://learn.example.org. Who is signed in stays signed in.</source>
        <translation>Proposé lorsque vous vous connectez pour publier, par exemple https://learn.example.org. Qui est connecté le reste.</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Media cache</source>
        <translation>Cache des médias</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>ProjectExchange</name>
    <message>
        <source>Changes are being exchanged. Nothing was changed; try again in a moment.</source>
        <translation>Un échange est en cours. Rien n’a été modifié ; réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>ProjectSync</name>
    <message>
        <source>Somebody else has settled this already. Nothing was changed.</source>
        <translation>Quelqu’un d’autre l’a déjà réglé. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The small copy for scrubbing does not fit the film and is not used. The film itself is shown; nothing else is affected.</source>
        <translation>La petite copie pour le défilement ne correspond pas au film et n&apos;est pas utilisée. Le film lui-même est affiché&#x202f;; rien d&apos;autre n&apos;est touché.</translation>
    </message>
    <message>
        <source>The small copy for scrubbing could not be kept. The film itself is used; nothing else is affected.</source>
        <translation>La petite copie pour le défilement n&apos;a pas pu être conservée. Le film lui-même est utilisé&#x202f;; rien d&apos;autre n&apos;est touché.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of the media cache for a small copy of the film for scrubbing. The film itself is used; nothing else is affected.</source>
        <translation>Il n&apos;y a pas assez de place sur le disque du cache des médias pour une petite copie du film. Le film lui-même est utilisé&#x202f;; rien d&apos;autre n&apos;est touché.</translation>
    </message>
    <message>
        <source>Small copies for scrubbing cannot be made: the FFmpeg installed here lacks the H.264 encoder. The film itself is used.</source>
        <translation>Les petites copies pour le défilement ne peuvent pas être faites&#xa0;: il manque l&apos;encodeur H.264 au FFmpeg installé ici. Le film lui-même est utilisé.</translation>
    </message>
    <message>
        <source>The small copy for scrubbing could not be written. The film itself is used; nothing else is affected. Check the room on the disk of the media cache.</source>
        <translation>La petite copie pour le défilement n&apos;a pas pu être écrite. Le film lui-même est utilisé&#x202f;; rien d&apos;autre n&apos;est touché. Vérifiez la place sur le disque du cache des médias.</translation>
    </message>
</context>
<context>
    <name>PublishActions</name>
    <message>
        <source>&amp;Next issue</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous issue</source>
        <translation>&amp;Problème précédent</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>P&amp;ublier…</translation>
    </message>
    <message>
        <source>Check, encode, upload and release the lessons</source>
        <translation>Vérifier, encoder, envoyer et publier les leçons</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Releases…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>What was published: what changed, roll back, schedule, unpublish</source>
        <translation>Ce qui a été publié : différences, retour en arrière, planification, retrait</translation>
    </message>
    <message>
        <source>Peopl&amp;e…</source>
        <translation>P&amp;ersonnes…</translation>
    </message>
    <message>
        <source>Who may do what with this movie on the server, and what was done</source>
        <translation>Qui peut faire quoi avec ce film sur le serveur, et ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>QualityActions</name>
    <message>
        <source>&amp;Fix issue</source>
        <translation>Corri&amp;ger le problème</translation>
    </message>
    <message>
        <source>Make the change that surely mends the issue chosen in the Quality panel</source>
        <translation>Faire le changement qui corrige à coup sûr le problème choisi dans le panneau Qualité</translation>
    </message>
    <message>
        <source>Fix all of a chec&amp;k…</source>
        <translation>Corriger &amp;tous ceux d’un contrôle…</translation>
    </message>
    <message>
        <source>See what would change, then fix all issues of a kind in one step</source>
        <translation>Voir ce qui changerait, puis corriger en une fois tous les problèmes d’une sorte</translation>
    </message>
    <message>
        <source>Qualit&amp;y profile…</source>
        <translation>Profil de &amp;qualité…</translation>
    </message>
    <message>
        <source>What the project is held to, by language and level</source>
        <translation>Ce à quoi le projet est tenu, par langue et par niveau</translation>
    </message>
</context>
<context>
    <name>QualityCheck</name>
    <message>
        <source>Movie details</source>
        <translation>Informations sur le film</translation>
    </message>
    <message>
        <source>No lessons</source>
        <translation>Aucune leçon</translation>
    </message>
    <message>
        <source>Cues outside lessons</source>
        <translation>Sous-titres hors des leçons</translation>
    </message>
    <message>
        <source>Lesson times</source>
        <translation>Temps de la leçon</translation>
    </message>
    <message>
        <source>Lesson beyond the film</source>
        <translation>Leçon au-delà du film</translation>
    </message>
    <message>
        <source>Lesson without cues</source>
        <translation>Leçon sans sous-titres</translation>
    </message>
    <message>
        <source>Lesson number taken twice</source>
        <translation>Numéro de leçon pris deux fois</translation>
    </message>
    <message>
        <source>Lesson number</source>
        <translation>Numéro de leçon</translation>
    </message>
    <message>
        <source>Lesson without a title</source>
        <translation>Leçon sans titre</translation>
    </message>
    <message>
        <source>Long lesson title</source>
        <translation>Titre de leçon long</translation>
    </message>
    <message>
        <source>Lesson language</source>
        <translation>Langue de la leçon</translation>
    </message>
    <message>
        <source>Short lesson</source>
        <translation>Leçon courte</translation>
    </message>
    <message>
        <source>Long lesson</source>
        <translation>Leçon longue</translation>
    </message>
    <message>
        <source>Lesson boundary inside a cue</source>
        <translation>Limite de leçon dans un sous-titre</translation>
    </message>
    <message>
        <source>Overlapping lessons</source>
        <translation>Leçons qui se chevauchent</translation>
    </message>
    <message>
        <source>Lesson without vocabulary</source>
        <translation>Leçon sans vocabulaire</translation>
    </message>
    <message>
        <source>Cue times</source>
        <translation>Temps du sous-titre</translation>
    </message>
    <message>
        <source>Cue beyond the film</source>
        <translation>Sous-titre au-delà du film</translation>
    </message>
    <message>
        <source>Empty cue</source>
        <translation>Sous-titre vide</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Caractères de contrôle</translation>
    </message>
    <message>
        <source>Unusual characters</source>
        <translation>Caractères inhabituels</translation>
    </message>
    <message>
        <source>Overlapping cues</source>
        <translation>Sous-titres qui se chevauchent</translation>
    </message>
    <message>
        <source>Short gap</source>
        <translation>Écart court</translation>
    </message>
    <message>
        <source>Short duration</source>
        <translation>Durée courte</translation>
    </message>
    <message>
        <source>Long duration</source>
        <translation>Durée longue</translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Long line</source>
        <translation>Ligne longue</translation>
    </message>
    <message>
        <source>Too many lines</source>
        <translation>Trop de lignes</translation>
    </message>
    <message>
        <source>Missing translation</source>
        <translation>Traduction manquante</translation>
    </message>
    <message>
        <source>Reading speed for the level</source>
        <translation>Vitesse de lecture pour le niveau</translation>
    </message>
    <message>
        <source>Crosses a shot change</source>
        <translation>Passe un changement de plan</translation>
    </message>
    <message>
        <source>Empty headword</source>
        <translation>Entrée vide</translation>
    </message>
    <message>
        <source>Long headword</source>
        <translation>Entrée longue</translation>
    </message>
    <message>
        <source>Headword language</source>
        <translation>Langue de l’entrée</translation>
    </message>
    <message>
        <source>Repeated headword</source>
        <translation>Entrée répétée</translation>
    </message>
    <message>
        <source>Headword without a sense</source>
        <translation>Entrée sans sens</translation>
    </message>
    <message>
        <source>Untranslated headword</source>
        <translation>Entrée non traduite</translation>
    </message>
    <message>
        <source>Headword level</source>
        <translation>Niveau de l’entrée</translation>
    </message>
    <message>
        <source>Headword without a level</source>
        <translation>Entrée sans niveau</translation>
    </message>
    <message>
        <source>Missing headword translation</source>
        <translation>Traduction de l’entrée manquante</translation>
    </message>
    <message>
        <source>Unused headword</source>
        <translation>Entrée inutilisée</translation>
    </message>
    <message>
        <source>Headword without audio</source>
        <translation>Entrée sans audio</translation>
    </message>
    <message>
        <source>Lost occurrence</source>
        <translation>Occurrence perdue</translation>
    </message>
    <message>
        <source>Occurrence outside its text</source>
        <translation>Occurrence hors de son texte</translation>
    </message>
    <message>
        <source>Clipped sound in a lesson</source>
        <translation>Son écrêté dans une leçon</translation>
    </message>
    <message>
        <source>Clipped sound at a headword</source>
        <translation>Son écrêté à un mot vedette</translation>
    </message>
</context>
<context>
    <name>QualityIssue</name>
    <message>
        <source>%2 (field %1)</source>
        <translation>%2 (champ %1)</translation>
    </message>
    <message>
        <source>The movie has no lesson to publish.</source>
        <translation>Le film n&apos;a aucune leçon à publier.</translation>
    </message>
    <message>
        <source>The lesson’s OUT is not after its IN.</source>
        <translation>L&apos;OUT de la leçon n&apos;est pas après son IN.</translation>
    </message>
    <message>
        <source>The lesson extends beyond the film.</source>
        <translation>La leçon dépasse le film.</translation>
    </message>
    <message>
        <source>The lesson contains no cue.</source>
        <translation>La leçon ne contient aucun sous-titre.</translation>
    </message>
    <message>
        <source>Another %2 lesson also has number %1.</source>
        <translation>Une autre leçon en %2 porte aussi le numéro %1.</translation>
    </message>
    <message>
        <source>Lesson numbers start at 1; this one is %1.</source>
        <translation>Les numéros de leçon commencent à 1&#x202f;; celui-ci est %1.</translation>
    </message>
    <message>
        <source>The lesson has no title.</source>
        <translation>La leçon n&apos;a pas de titre.</translation>
    </message>
    <message>
        <source>The title has %1 characters; the limit is %2.</source>
        <translation>Le titre a %1 caractères&#x202f;; la limite est %2.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un code de langue comme en ou pt-BR.</translation>
    </message>
    <message>
        <source>The lesson lasts %1 s; at least %2 s is recommended.</source>
        <translation>La leçon dure %1 s&#x202f;; au moins %2 s sont recommandées.</translation>
    </message>
    <message>
        <source>The lesson lasts %1 s; at most %2 s is recommended.</source>
        <translation>La leçon dure %1 s&#x202f;; au plus %2 s sont recommandées.</translation>
    </message>
    <message>
        <source>The lesson starts or ends inside the cue “%1”.</source>
        <translation>La leçon commence ou finit à l&apos;intérieur du sous-titre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The lesson overlaps “%1”.</source>
        <translation>La leçon chevauche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The lesson has no vocabulary.</source>
        <translation>La leçon n&apos;a pas de vocabulaire.</translation>
    </message>
    <message>
        <source>The cue’s OUT is not after its IN.</source>
        <translation>L&apos;OUT du sous-titre n&apos;est pas après son IN.</translation>
    </message>
    <message>
        <source>The cue extends beyond the film.</source>
        <translation>Le sous-titre dépasse le film.</translation>
    </message>
    <message>
        <source>The cue has no text.</source>
        <translation>Le sous-titre n&apos;a pas de texte.</translation>
    </message>
    <message>
        <source>The %2 text contains the control character %1.</source>
        <translation>Le texte en %2 contient le caractère de contrôle %1.</translation>
    </message>
    <message>
        <source>The %2 text contains the unusual character %1.</source>
        <translation>Le texte en %2 contient le caractère inhabituel %1.</translation>
    </message>
    <message>
        <source>The cue overlaps the previous one by %1 ms.</source>
        <translation>Le sous-titre chevauche le précédent de %1 ms.</translation>
    </message>
    <message>
        <source>The gap after the previous cue is %1 frames; the minimum is %2.</source>
        <translation>L&apos;intervalle après le sous-titre précédent est de %1 images&#x202f;; le minimum est %2.</translation>
    </message>
    <message>
        <source>The cue lasts %1 ms; the minimum is %2 ms.</source>
        <translation>Le sous-titre dure %1 ms&#x202f;; le minimum est %2 ms.</translation>
    </message>
    <message>
        <source>The cue lasts %1 ms; the maximum is %2 ms.</source>
        <translation>Le sous-titre dure %1 ms&#x202f;; le maximum est %2 ms.</translation>
    </message>
    <message>
        <source>Reading speed of the %3 text is %1 CPS; the maximum is %2.</source>
        <translation>La vitesse de lecture du texte en %3 est de %1 CPS&#x202f;; le maximum est %2.</translation>
    </message>
    <message>
        <source>A line of the %3 text has %1 characters; the maximum is %2.</source>
        <translation>Une ligne du texte en %3 a %1 caractères&#x202f;; le maximum est %2.</translation>
    </message>
    <message>
        <source>The %3 text has %1 lines; the maximum is %2.</source>
        <translation>Le texte en %3 a %1 lignes&#x202f;; le maximum est %2.</translation>
    </message>
    <message>
        <source>The %1 translation is missing.</source>
        <translation>La traduction en %1 manque.</translation>
    </message>
    <message>
        <source>Reading speed is %1 CPS; for level %3 at most %2 is recommended.</source>
        <translation>La vitesse de lecture est de %1 CPS&#x202f;; pour le niveau %3, au plus %2 est recommandé.</translation>
    </message>
    <message>
        <source>The cue crosses a shot change.</source>
        <translation>Le sous-titre traverse un changement de plan.</translation>
    </message>
    <message>
        <source>The headword is empty.</source>
        <translation>Le mot vedette est vide.</translation>
    </message>
    <message>
        <source>The headword has %1 characters; the limit is %2.</source>
        <translation>Le mot vedette a %1 caractères&#x202f;; la limite est %2.</translation>
    </message>
    <message>
        <source>“%1” appears more than once in %2.</source>
        <translation>«&#xa0;%1&#xa0;» figure plus d&apos;une fois en %2.</translation>
    </message>
    <message>
        <source>“%1” has no sense.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>“%1” has no translation.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de traduction.</translation>
    </message>
    <message>
        <source>“%2” is not a CEFR level (A1 to C2).</source>
        <translation>«&#xa0;%2&#xa0;» n&apos;est pas un niveau du CECR (A1 à C2).</translation>
    </message>
    <message>
        <source>“%1” has no CEFR level.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de niveau du CECR.</translation>
    </message>
    <message>
        <source>“%1” has no %2 translation.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de traduction en %2.</translation>
    </message>
    <message>
        <source>“%1” is not linked to any cue.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est lié à aucun sous-titre.</translation>
    </message>
    <message>
        <source>An occurrence of “%1” refers to a cue or sense that no longer exists.</source>
        <translation>Une occurrence de «&#xa0;%1&#xa0;» renvoie à un sous-titre ou à un sens qui n&apos;existe plus.</translation>
    </message>
    <message>
        <source>An occurrence of “%1” lies outside the text of its cue.</source>
        <translation>Une occurrence de «&#xa0;%1&#xa0;» se trouve hors du texte de son sous-titre.</translation>
    </message>
    <message>
        <source>%1 of %2 cues belong to no lesson.</source>
        <translation>%1 sous-titres sur %2 n’appartiennent à aucune leçon.</translation>
    </message>
    <message>
        <source>“%1” has no audio.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’audio.</translation>
    </message>
    <message>
        <source>The sound of the lesson is clipped (places: %1; %2 s in all).</source>
        <translation>Le son de la leçon est écrêté (endroits&#xa0;: %1&#x202f;; %2 s en tout).</translation>
    </message>
    <message>
        <source>The sound is clipped at the first occurrence of “%1”.</source>
        <translation>Le son est écrêté à la première occurrence de «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ReleaseTexts</name>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>original title</source>
        <translation>titre original</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>date de sortie</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>affiche</translation>
    </message>
    <message>
        <source>backdrop</source>
        <translation>image de fond</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>bande-annonce</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>note</translation>
    </message>
    <message>
        <source>age rating</source>
        <translation>classification d’âge</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>genres</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveaux</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>popularité</translation>
    </message>
    <message>
        <source>premium</source>
        <translation>premium</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>visibilité</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>times</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>objectifs</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>extrait</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>subtitle file</source>
        <translation>fichier de sous-titres</translation>
    </message>
    <message>
        <source>words taught</source>
        <translation>mots enseignés</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>traductions</translation>
    </message>
    <message>
        <source>words pointed out</source>
        <translation>mots signalés</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>orthographe</translation>
    </message>
    <message>
        <source>part of speech</source>
        <translation>nature du mot</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>fréquence</translation>
    </message>
    <message>
        <source>pronunciation</source>
        <translation>prononciation</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>meanings</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Goes live on %1</source>
        <translation>Mise en ligne le %1</translation>
    </message>
    <message>
        <source>Did not go live: %1</source>
        <translation>Non mise en ligne : %1</translation>
    </message>
    <message>
        <source>Former, first live on %1</source>
        <translation>Ancienne, mise en ligne le %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>the movie&apos;s details</source>
        <translation>les données du film</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n leçon</numerusform>
            <numerusform>%n leçons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n sous-titre</numerusform>
            <numerusform>%n sous-titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>Movie: %1</source>
        <translation>Film : %1</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Leçon : %1</translation>
    </message>
    <message>
        <source>Cue: %1</source>
        <translation>Sous-titre : %1</translation>
    </message>
    <message>
        <source>Word: %1</source>
        <translation>Mot : %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>This is still going on: %1. Stop it and close the project?</source>
        <translation>Ceci est encore en cours&#xa0;: %1. L&apos;arrêter et fermer le projet&#x202f;?</translation>
    </message>
    <message>
        <source>All edits are saved.</source>
        <translation>Toutes les modifications sont enregistrées.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep the project open</source>
        <translation>Garder le projet ouvert</translation>
    </message>
    <message>
        <source>“%1” is not a subtitle format that can be written.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un format de sous-titres qui puisse être écrit.</translation>
    </message>
    <message>
        <source>The subtitle file cannot be read. Check that it is there and that you may read it.</source>
        <translation>Le fichier de sous-titres ne peut pas être lu. Vérifiez qu&apos;il est là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>This lesson is no longer in the project.</source>
        <translation>Cette leçon n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>There is no text in this language to export.</source>
        <translation>Il n&apos;y a pas de texte dans cette langue à exporter.</translation>
    </message>
    <message>
        <source>Reading subtitles</source>
        <translation>Lecture des sous-titres</translation>
    </message>
    <message>
        <source>Say in which language the subtitles are, with a tag such as en or pt-BR.</source>
        <translation>Indiquez dans quelle langue sont les sous-titres, par un code comme en ou pt-BR.</translation>
    </message>
    <message>
        <source>Import the subtitles in the film&apos;s own language first; a translation is matched to them.</source>
        <translation>Importez d&apos;abord les sous-titres dans la langue du film&#x202f;; une traduction leur est associée.</translation>
    </message>
    <message numerus="yes">
        <source>The project has %n cue(s) already. Replace them?</source>
        <translation>
            <numerusform>Le projet a déjà %n sous-titre. Le remplacer&#x202f;?</numerusform>
            <numerusform>Le projet a déjà %n sous-titres. Les remplacer&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing takes translations, notes and marked words with them. You can undo this.</source>
        <translation>Le remplacement emporte les traductions, les notes et les mots marqués. Vous pouvez l&apos;annuler.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This project has no film yet. Open one.</source>
        <translation>Ce projet n&apos;a pas encore de film. Ouvrez-en un.</translation>
    </message>
    <message>
        <source>The film “%1” is not where it was. The project is complete without it; find the film to go on with the picture.</source>
        <translation>Le film «&#xa0;%1&#xa0;» n&apos;est plus à sa place. Le projet est complet sans lui&#x202f;; retrouvez-le pour continuer avec l&apos;image.</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>Ouverture du film</translation>
    </message>
    <message>
        <source>The project&apos;s cues and lessons were made for another film. Use this one all the same?</source>
        <translation>Les sous-titres et leçons du projet ont été faits pour un autre film. Utiliser celui-ci quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Cues and lessons keep their times. You can undo this.</source>
        <translation>Les sous-titres et leçons gardent leurs temps. Vous pouvez l&apos;annuler.</translation>
    </message>
    <message>
        <source>Use this film</source>
        <translation>Utiliser ce film</translation>
    </message>
    <message>
        <source>Keep the former one</source>
        <translation>Garder le précédent</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>Ouverture du projet</translation>
    </message>
    <message>
        <source>You can open it for reading, and save a copy of it.</source>
        <translation>Vous pouvez l&apos;ouvrir en lecture, et en enregistrer une copie.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What can be read is saved into a new project beside it; the damaged file stays as it is.</source>
        <translation>Ce qui peut être lu est enregistré dans un nouveau projet à côté&#x202f;; le fichier abîmé reste tel quel.</translation>
    </message>
    <message>
        <source>Save into a copy</source>
        <translation>Enregistrer dans une copie</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Enregistrement de ce qui peut être lu</translation>
    </message>
    <message>
        <source>It comes from the history of the project.</source>
        <translation>Cela vient de l&apos;historique du projet.</translation>
    </message>
    <message>
        <source>It comes from the damaged file itself.</source>
        <translation>Cela vient du fichier abîmé lui-même.</translation>
    </message>
    <message>
        <source>Saved into “%1”: cues %2, lessons %3, words %4. %5</source>
        <translation>Enregistré dans «&#xa0;%1&#xa0;»&#xa0;: sous-titres %2, leçons %3, mots %4. %5</translation>
    </message>
    <message>
        <source>Entries that could not be read: %1.</source>
        <translation>Entrées qui n&apos;ont pas pu être lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reading the version</source>
        <translation>Lecture de la version</translation>
    </message>
    <message>
        <source>This version belongs to another project. Nothing was changed.</source>
        <translation>Cette version appartient à un autre projet. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The project has errors that learners would stumble over. Correct them, then publish; what is published stays as it was.</source>
        <translation>Le projet a des erreurs sur lesquelles les apprenants buteraient. Corrigez-les, puis publiez&#x202f;; ce qui est publié est resté tel quel.</translation>
    </message>
    <message>
        <source>Sign in to the server to publish.</source>
        <translation>Connectez-vous au serveur pour publier.</translation>
    </message>
    <message>
        <source>The server was asked to make the release and did not say whether it did. Learners see the former release or the new one, whole. Publish again once the server answers: the same content is not released twice.</source>
        <translation>Il a été demandé au serveur de faire la publication, et il n&apos;a pas dit s&apos;il l&apos;a faite. Les apprenants voient l&apos;ancienne version ou la nouvelle, entière. Publiez de nouveau quand le serveur répond&#xa0;: le même contenu n&apos;est pas publié deux fois.</translation>
    </message>
    <message>
        <source>Mark at least one lesson, then publish.</source>
        <translation>Marquez au moins une leçon, puis publiez.</translation>
    </message>
    <message>
        <source>The project&apos;s film is not where it was. Find it, then publish.</source>
        <translation>Le film du projet n&apos;est plus à sa place. Retrouvez-le, puis publiez.</translation>
    </message>
    <message>
        <source>The file at the film&apos;s place is another one. Find the film, then publish.</source>
        <translation>Le fichier à la place du film en est un autre. Retrouvez le film, puis publiez.</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Publishing was cancelled. Learners see what they saw before; publishing again goes on with what is done.</source>
        <translation>La publication a été annulée. Les apprenants voient ce qu&apos;ils voyaient&#x202f;; publier de nouveau reprend ce qui est fait.</translation>
    </message>
    <message>
        <source>Reading the film</source>
        <translation>Lecture du film</translation>
    </message>
    <message>
        <source>Encoding lesson %1 of %2</source>
        <translation>Encodage de la leçon %1 sur %2</translation>
    </message>
    <message>
        <source>The film&apos;s file changed while lessons were being cut out of it. Learners see what they saw before; publish again once the file is complete.</source>
        <translation>Le fichier du film a changé pendant qu&apos;on y découpait des leçons. Les apprenants voient ce qu&apos;ils voyaient&#x202f;; publiez de nouveau quand le fichier est complet.</translation>
    </message>
    <message>
        <source>You were signed out meanwhile. Sign in and publish again; what is done is kept.</source>
        <translation>Vous avez été déconnecté entre-temps. Connectez-vous et publiez de nouveau&#x202f;; ce qui est fait est conservé.</translation>
    </message>
    <message>
        <source>Uploading file %1 of %2</source>
        <translation>Envoi du fichier %1 sur %2</translation>
    </message>
    <message>
        <source>Making the release</source>
        <translation>Publication de la version</translation>
    </message>
    <message>
        <source>Asking the server whether the release was made</source>
        <translation>Demande au serveur si la version a été publiée</translation>
    </message>
    <message>
        <source>Looking for the film</source>
        <translation>Recherche du film</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Où est «&#xa0;%1&#xa0;» maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The film “%1” was not found at %2. Cues, lessons and vocabulary can be edited without it; the picture and publishing need it.</source>
        <translation>Le film «&#xa0;%1&#xa0;» n&apos;a pas été trouvé à %2. Sous-titres, leçons et vocabulaire restent modifiables sans lui&#x202f;; l&apos;image et la publication en ont besoin.</translation>
    </message>
    <message>
        <source>This is another film, or another version of it. Cues may not fit its picture.</source>
        <translation>C&apos;est un autre film, ou une autre version de celui-ci. Les sous-titres ne vont peut-être pas avec son image.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>L&apos;utiliser quand même</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choisir de nouveau</translation>
    </message>
    <message>
        <source>The folder for the sample project cannot be made.</source>
        <translation>Le dossier du projet d&apos;exemple ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation>Création du projet d&apos;exemple</translation>
    </message>
    <message>
        <source>The sample project cannot be made: its source is not complete. Install CineFluent again.</source>
        <translation>Le projet d&apos;exemple ne peut pas être créé&#xa0;: sa source est incomplète. Réinstallez CineFluent.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Enregistrement d&apos;une copie</translation>
    </message>
    <message>
        <source>This subtitle track cannot be read from the film. Nothing was changed; other tracks may be readable.</source>
        <translation>Cette piste de sous-titres ne peut pas être lue dans le film. Rien n&apos;a été modifié&#x202f;; d&apos;autres pistes sont peut-être lisibles.</translation>
    </message>
    <message>
        <source>This subtitle track holds no text. Nothing was changed.</source>
        <translation>Cette piste de sous-titres ne contient pas de texte. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>These subtitles are stored as pictures, not as text, so they cannot be imported. Look for another track, or for a subtitle file.</source>
        <translation>Ces sous-titres sont stockés comme des images, pas comme du texte, et ne peuvent donc pas être importés. Cherchez une autre piste ou un fichier de sous-titres.</translation>
    </message>
    <message>
        <source>Taking subtitles out of the film</source>
        <translation>Extraction des sous-titres du film</translation>
    </message>
    <message>
        <source>The film has no sound at this place.</source>
        <translation>Le film n&apos;a pas de son à cet endroit.</translation>
    </message>
    <message>
        <source>The sound could not be written as MP3. Nothing was changed; see whether ffmpeg is installed whole.</source>
        <translation>Le son n&apos;a pas pu être écrit en MP3. Rien n&apos;a été modifié&#x202f;; vérifiez que ffmpeg est installé en entier.</translation>
    </message>
    <message>
        <source>No word has a translation into this language or a definition yet. Add some, or choose another language or lesson.</source>
        <translation>Aucun mot n&apos;a encore de traduction dans cette langue ni de définition. Ajoutez-en, ou choisissez une autre langue ou leçon.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#x202f;; rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>Exporting words</source>
        <translation>Exportation des mots</translation>
    </message>
    <message>
        <source>Importing words</source>
        <translation>Importation des mots</translation>
    </message>
    <message>
        <source>The project has changed meanwhile. Nothing was fixed; try again.</source>
        <translation>Le projet a changé entre-temps. Rien n’a été corrigé&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The film could not be made. The sound file is as it was; look for room on the disk, or choose another folder.</source>
        <translation>Le film n’a pas pu être créé. Le fichier son est inchangé&#x202f;; libérez de la place sur le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” has sound but no picture. Make a film of it?</source>
        <translation>«&#xa0;%1&#xa0;» a du son mais pas d’image. En faire un film&#x202f;?</translation>
    </message>
    <message>
        <source>The film has the same sound and a plain picture; lessons can be cut from it as from every film. The sound file stays as it is.</source>
        <translation>Le film a le même son et une image unie&#x202f;; on peut y couper des leçons comme dans tout film. Le fichier son reste tel quel.</translation>
    </message>
    <message>
        <source>Make a film…</source>
        <translation>Créer un film…</translation>
    </message>
    <message>
        <source>Save the film</source>
        <translation>Enregistrer le film</translation>
    </message>
    <message>
        <source>Matroska films (*.mkv)</source>
        <translation>Films Matroska (*.mkv)</translation>
    </message>
    <message>
        <source>Making a film</source>
        <translation>Création d’un film</translation>
    </message>
    <message>
        <source>Uploading the film</source>
        <translation>Envoi du film</translation>
    </message>
</context>
<context>
    <name>ServerEncoding</name>
    <message>
        <source>The server has the order and goes on with it, but cannot be asked how far it is. Publish again later: the same order is followed, not made anew.</source>
        <translation>Le serveur a la commande et la poursuit, mais on ne peut lui demander où elle en est. Publiez de nouveau plus tard : la même commande est suivie, sans en créer une autre.</translation>
    </message>
    <message>
        <source>The server’s worker could not make the release: %1 Learners see what they saw before.</source>
        <translation>Le processus du serveur n’a pas pu fabriquer la version : %1 Les apprenants voient la même chose qu’avant.</translation>
    </message>
    <message>
        <source>Somebody has given this release up on the server. Learners see what they saw before; publish again if you want it.</source>
        <translation>Quelqu’un a abandonné cette version sur le serveur. Les apprenants voient la même chose qu’avant ; publiez de nouveau si vous la voulez.</translation>
    </message>
    <message>
        <source>This server does not encode. Publish with encoding on your machine.</source>
        <translation>Ce serveur n’encode pas. Publiez en encodant sur votre machine.</translation>
    </message>
    <message>
        <source>Waiting for the server’s worker</source>
        <translation>En attente du processus du serveur</translation>
    </message>
    <message>
        <source>The server encodes lesson %1 of %2</source>
        <translation>Le serveur encode la leçon %1 sur %2</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>There is no sound device to play this on. Connect one and try again.</source>
        <translation>Il n’y a pas de périphérique audio pour lire ceci. Branchez-en un et réessayez.</translation>
    </message>
</context>
<context>
    <name>SpectrogramCache</name>
    <message>
        <source>The spectrogram could not be kept for next time. It is shown, and nothing else is affected.</source>
        <translation>Le spectrogramme n’a pas pu être gardé pour la prochaine fois. Il est affiché, et rien d’autre n’est touché.</translation>
    </message>
</context>
<context>
    <name>SubtitleActions</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>Ita&amp;lic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>U&amp;nderline</source>
        <translation>So&amp;uligné</translation>
    </message>
    <message>
        <source>The marked words, or all of the selected cues</source>
        <translation>Les mots marqués, ou tous les sous-titres sélectionnés</translation>
    </message>
    <message>
        <source>Readin&amp;g (ruby)…</source>
        <translation>Lectu&amp;re (ruby)…</translation>
    </message>
    <message>
        <source>Write a reading, such as furigana, over the marked words</source>
        <translation>Écrire une lecture, comme des furigana, au-dessus des mots marqués</translation>
    </message>
    <message>
        <source>Reading (ruby)</source>
        <translation>Lecture (ruby)</translation>
    </message>
    <message>
        <source>Reading over the marked words; empty takes it off:</source>
        <translation>Lecture au-dessus des mots marqués&#x202f;; vide, elle est enlevée&#xa0;:</translation>
    </message>
    <message>
        <source>Place at the to&amp;p</source>
        <translation>Placer en &amp;haut</translation>
    </message>
    <message>
        <source>Place half&amp;way up</source>
        <translation>Placer à &amp;mi-hauteur</translation>
    </message>
    <message>
        <source>Place at the b&amp;ottom</source>
        <translation>Placer en &amp;bas</translation>
    </message>
    <message>
        <source>Vertical text</source>
        <translation>Texte vertical</translation>
    </message>
    <message>
        <source>Lines from top to bottom, the first at the right; again for lines across</source>
        <translation>Lignes de haut en bas, la première à droite&#x202f;; de nouveau pour des lignes horizontales</translation>
    </message>
    <message>
        <source>Clear &amp;formatting</source>
        <translation>E&amp;ffacer la mise en forme</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>R&amp;echercher…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher &amp;le précédent</translation>
    </message>
    <message>
        <source>F&amp;ind and replace…</source>
        <translation>Re&amp;chercher et remplacer…</translation>
    </message>
    <message>
        <source>Filter &amp;cues</source>
        <translation>&amp;Filtrer les sous-titres</translation>
    </message>
    <message>
        <source>Show only the cues that hold some words</source>
        <translation>N’afficher que les sous-titres qui contiennent certains mots</translation>
    </message>
    <message>
        <source>Check spellin&amp;g</source>
        <translation>Vérifier l’&amp;orthographe</translation>
    </message>
    <message>
        <source>From one misspelt word to the next, in texts and translation</source>
        <translation>D’un mot mal écrit au suivant, dans les textes et la traduction</translation>
    </message>
    <message>
        <source>Ad&amp;just times…</source>
        <translation>A&amp;juster les temps…</translation>
    </message>
    <message>
        <source>Stretch, convert the frame rate, fix overlaps, set durations, snap to frames</source>
        <translation>Étirer, convertir la cadence, corriger les chevauchements, fixer les durées, caler sur les images</translation>
    </message>
    <message>
        <source>Change te&amp;xts…</source>
        <translation>Changer les te&amp;xtes…</translation>
    </message>
    <message>
        <source>Break lines anew, change case, tidy spaces, remove text for the hard of hearing</source>
        <translation>Recouper les lignes, changer la casse, ranger les espaces, enlever le texte pour malentendants</translation>
    </message>
</context>
<context>
    <name>SubtitleWarning</name>
    <message>
        <source>a cue has no number</source>
        <translation>un sous-titre n&apos;a pas de numéro</translation>
    </message>
    <message>
        <source>the cue&apos;s number is not the next one: %1</source>
        <translation>le numéro du sous-titre n&apos;est pas le suivant&#xa0;: %1</translation>
    </message>
    <message>
        <source>the times cannot be read: %1</source>
        <translation>les temps ne peuvent pas être lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>the times are written in an unusual way: %1</source>
        <translation>les temps sont écrits d&apos;une façon inhabituelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>the cue begins before the film does</source>
        <translation>le sous-titre commence avant le film</translation>
    </message>
    <message>
        <source>the time is beyond 1,000 hours: %1</source>
        <translation>le temps dépasse 1&#x202f;000 heures&#xa0;: %1</translation>
    </message>
    <message>
        <source>minutes or seconds are over 59: %1</source>
        <translation>les minutes ou les secondes dépassent 59&#xa0;: %1</translation>
    </message>
    <message>
        <source>the cue ends before it begins</source>
        <translation>le sous-titre finit avant de commencer</translation>
    </message>
    <message>
        <source>the cue begins and ends at the same instant</source>
        <translation>le sous-titre commence et finit au même instant</translation>
    </message>
    <message>
        <source>the cue begins before the one above it</source>
        <translation>le sous-titre commence avant celui du dessus</translation>
    </message>
    <message>
        <source>the cue begins before the one above it ends</source>
        <translation>le sous-titre commence avant la fin de celui du dessus</translation>
    </message>
    <message>
        <source>the cue has no text</source>
        <translation>le sous-titre n&apos;a pas de texte</translation>
    </message>
    <message>
        <source>a blank line stands inside the cue&apos;s text</source>
        <translation>une ligne vide se trouve dans le texte du sous-titre</translation>
    </message>
    <message>
        <source>no blank line parts the cue from the one above</source>
        <translation>aucune ligne vide ne sépare le sous-titre de celui du dessus</translation>
    </message>
    <message>
        <source>lines that belong to no cue were kept aside</source>
        <translation>des lignes qui n&apos;appartiennent à aucun sous-titre ont été mises de côté</translation>
    </message>
    <message>
        <source>%1 NUL characters were left out</source>
        <translation>%1 caractères NUL ont été omis</translation>
    </message>
    <message>
        <source>the file does not begin with WEBVTT</source>
        <translation>le fichier ne commence pas par WEBVTT</translation>
    </message>
    <message>
        <source>a %1 block after the first cue has no effect</source>
        <translation>un bloc %1 après le premier sous-titre est sans effet</translation>
    </message>
    <message>
        <source>bytes that %1 cannot mean: %2</source>
        <translation>octets que %1 ne peut pas désigner&#xa0;: %2</translation>
    </message>
    <message>
        <source>%2 places hold bytes that %1 cannot mean; another encoding may be the right one</source>
        <translation>%2 endroits contiennent des octets que %1 ne peut pas désigner&#x202f;; un autre encodage est peut-être le bon</translation>
    </message>
    <message>
        <source>times are frame numbers and the film&apos;s frame rate is not known: %1 was taken</source>
        <translation>les temps sont des numéros d&apos;image et la cadence du film est inconnue&#xa0;: %1 a été pris</translation>
    </message>
    <message>
        <source>the frame rate of the file cannot be read: %1</source>
        <translation>la cadence du fichier ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file has no [%1] section</source>
        <translation>le fichier n&apos;a pas de section [%1]</translation>
    </message>
    <message>
        <source>the column %1 is not kept</source>
        <translation>la colonne %1 n&apos;est pas conservée</translation>
    </message>
    <message>
        <source>there is no style named %1</source>
        <translation>il n&apos;y a pas de style nommé %1</translation>
    </message>
    <message>
        <source>the XML ends in an error, what stood before it was read: %1</source>
        <translation>le XML finit sur une erreur, ce qui précédait a été lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>elements are nested too deep; the innermost were left out</source>
        <translation>les éléments sont imbriqués trop profondément&#x202f;; les plus intérieurs ont été omis</translation>
    </message>
    <message>
        <source>another language is in the file and was left out: %1</source>
        <translation>une autre langue est dans le fichier et a été omise&#xa0;: %1</translation>
    </message>
    <message>
        <source>the cue has no end; it was taken to last until the next one</source>
        <translation>le sous-titre n&apos;a pas de fin&#x202f;; il est réputé durer jusqu&apos;au suivant</translation>
    </message>
    <message>
        <source>the line has too few columns</source>
        <translation>la ligne a trop peu de colonnes</translation>
    </message>
    <message>
        <source>a quoted cell is not closed</source>
        <translation>une cellule entre guillemets n&apos;est pas fermée</translation>
    </message>
    <message>
        <source>the format cannot say bold, italic, underline or strike-out: %1 cues</source>
        <translation>le format ne peut exprimer ni gras, ni italique, ni souligné, ni barré&#xa0;: %1 sous-titres</translation>
    </message>
    <message>
        <source>the format cannot say colours: %1 cues</source>
        <translation>le format ne peut pas exprimer les couleurs&#xa0;: %1 sous-titres</translation>
    </message>
    <message>
        <source>the format cannot say readings (ruby): %1 cues</source>
        <translation>le format ne peut pas exprimer les lectures (ruby)&#xa0;: %1 sous-titres</translation>
    </message>
    <message>
        <source>the format cannot say who speaks: %1 cues</source>
        <translation>le format ne peut pas dire qui parle&#xa0;: %1 sous-titres</translation>
    </message>
    <message>
        <source>the format cannot say where a cue stands: %1 cues</source>
        <translation>le format ne peut pas dire où se place un sous-titre&#xa0;: %1 sous-titres</translation>
    </message>
    <message>
        <source>the format cannot say a cue&apos;s exact position: %1 cues</source>
        <translation>le format ne peut pas exprimer la position exacte d&apos;un sous-titre&#xa0;: %1 sous-titres</translation>
    </message>
    <message>
        <source>effects of the source were left out: %1 cues</source>
        <translation>des effets de la source ont été omis&#xa0;: %1 sous-titres</translation>
    </message>
    <message>
        <source>notes, styles and other sections of the source were left out: %1</source>
        <translation>des notes, styles et autres sections de la source ont été omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>times were changed to what the format can say: %1 cues</source>
        <translation>les temps ont été ramenés à ce que le format peut exprimer&#xa0;: %1 sous-titres</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>File: %1.</source>
        <translation>Fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>vertical text was written horizontally: %1 cues</source>
        <translation>texte vertical écrit horizontalement&#xa0;: %1 sous-titres</translation>
    </message>
</context>
<context>
    <name>SuggestionActions</name>
    <message>
        <source>S&amp;uggest words</source>
        <translation>&amp;Proposer des mots</translation>
    </message>
    <message>
        <source>Words of the film, ranked by what a learner gains by them</source>
        <translation>Mots du film, classés selon ce que l’apprenant y gagne</translation>
    </message>
    <message>
        <source>&amp;Look up word</source>
        <translation>&amp;Chercher le mot</translation>
    </message>
    <message>
        <source>The word at the cursor in the cue’s text: meanings, sound, and whether to teach it</source>
        <translation>Le mot au curseur dans le texte du sous-titre&#xa0;: sens, son, et s’il faut l’enseigner</translation>
    </message>
    <message>
        <source>A&amp;ccept suggested word</source>
        <translation>&amp;Accepter le mot proposé</translation>
    </message>
    <message>
        <source>Key A in the list of suggested words</source>
        <translation>Touche A dans la liste des mots proposés</translation>
    </message>
    <message>
        <source>I&amp;gnore suggested word</source>
        <translation>&amp;Ignorer le mot proposé</translation>
    </message>
    <message>
        <source>Key I in the list of suggested words; again to suggest it again</source>
        <translation>Touche I dans la liste des mots proposés&#x202f;; de nouveau pour le reproposer</translation>
    </message>
    <message>
        <source>Mark as &amp;known</source>
        <translation>&amp;Marquer comme connu</translation>
    </message>
    <message>
        <source>Key K in the list of suggested words; again to suggest it again</source>
        <translation>Touche K dans la liste des mots proposés&#x202f;; de nouveau pour le reproposer</translation>
    </message>
    <message>
        <source>&amp;Play its sentence</source>
        <translation>&amp;Lire sa phrase</translation>
    </message>
    <message>
        <source>Key P in the list of suggested words: the film’s own sound</source>
        <translation>Touche P dans la liste des mots proposés&#xa0;: le son du film lui-même</translation>
    </message>
    <message>
        <source>G&amp;o to its cue</source>
        <translation>Aller à son sous-&amp;titre</translation>
    </message>
    <message>
        <source>Key G in the list of suggested words</source>
        <translation>Touche G dans la liste des mots proposés</translation>
    </message>
    <message>
        <source>Un&amp;derline difficult words</source>
        <translation>Souli&amp;gner les mots difficiles</translation>
    </message>
    <message>
        <source>Words of level B1 and above (estimated) in the cues; those marked as known or ignored are left out</source>
        <translation>Mots de niveau B1 et plus (estimé) dans les sous-titres&#x202f;; ceux marqués comme connus ou ignorés sont omis</translation>
    </message>
    <message>
        <source>Sa&amp;y suggested word</source>
        <translation>Pr&amp;ononcer le mot proposé</translation>
    </message>
    <message>
        <source>Key S in the list of suggested words: a synthetic voice</source>
        <translation>Touche S dans la liste des mots proposés&#xa0;: une voix de synthèse</translation>
    </message>
</context>
<context>
    <name>SyncActions</name>
    <message>
        <source>S&amp;ynchronise…</source>
        <translation>S&amp;ynchroniser…</translation>
    </message>
    <message>
        <source>Move all cues to the film’s speech, or to another subtitle’s times</source>
        <translation>Déplacer tous les sous-titres selon les voix du film ou les temps d&apos;autres sous-titres</translation>
    </message>
</context>
<context>
    <name>SyncProject</name>
    <message>
        <source>You are signed out. Your changes are safe in the project and go out when you have signed in.</source>
        <translation>Vous êtes déconnecté. Vos modifications sont en sûreté dans le projet et partiront dès que vous serez connecté.</translation>
    </message>
    <message>
        <source>The exchange with the other editors did not come to an end. Nothing is lost; try again.</source>
        <translation>L’échange avec les autres éditeurs n’a pas abouti. Rien n’est perdu ; réessayez.</translation>
    </message>
</context>
<context>
    <name>SynchroniseSubtitles</name>
    <message>
        <source>The reference subtitle cannot be read. Check that it is there and that you may read it.</source>
        <translation>Les sous-titres de référence ne peuvent pas être lus. Vérifiez qu&apos;ils sont là et que vous avez le droit de les lire.</translation>
    </message>
    <message>
        <source>The project has no cues yet. Import subtitles first.</source>
        <translation>Le projet n&apos;a pas encore de sous-titres. Importez-en d&apos;abord.</translation>
    </message>
    <message>
        <source>There is no sound to align the cues with. Open a film that has some, or choose a reference subtitle.</source>
        <translation>Il n&apos;y a pas de son sur lequel aligner les sous-titres. Ouvrez un film qui en a, ou choisissez des sous-titres de référence.</translation>
    </message>
    <message>
        <source>There is nothing to move. The cues stay as they are.</source>
        <translation>Il n&apos;y a rien à déplacer. Les sous-titres restent tels quels.</translation>
    </message>
    <message>
        <source>Cues were moved or removed meanwhile. Nothing was changed; find the alignment again.</source>
        <translation>Des sous-titres ont été déplacés ou retirés entre-temps. Rien n&apos;a été modifié&#x202f;; cherchez de nouveau l&apos;alignement.</translation>
    </message>
</context>
<context>
    <name>TempoFilter</name>
    <message>
        <source>The sound cannot be played at this speed.</source>
        <translation>Le son ne peut pas être lu à cette vitesse.</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>This pattern takes too long: it can match in too many ways. Nothing was changed; make repeated groups such as (a+)+ simpler.</source>
        <translation>Ce motif prend trop de temps&#xa0;: il peut correspondre de trop de façons. Rien n’a été modifié&#x202f;; simplifiez les groupes répétés comme (a+)+.</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Dites quoi rechercher.</translation>
    </message>
    <message>
        <source>The pattern has a fault at character %1: %2.</source>
        <translation>Le motif a une erreur au caractère %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>TimelineActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Fit whole &amp;film</source>
        <translation>Ajuster à tout le &amp;film</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>&amp;Ajuster à la sélection</translation>
    </message>
    <message>
        <source>S&amp;nap while dragging</source>
        <translation>A&amp;imanter en glissant</translation>
    </message>
    <message>
        <source>Snap to cues, lessons and the playhead. Hold Alt to suspend; edges always stay on frames.</source>
        <translation>Aimanter aux sous-titres, aux leçons et à la tête de lecture. Maintenez Alt pour suspendre&#x202f;; les bords restent toujours sur des images.</translation>
    </message>
    <message>
        <source>&amp;Ripple: later cues follow</source>
        <translation>&amp;Propagation&#xa0;: les sous-titres suivants suivent</translation>
    </message>
    <message>
        <source>Moving a cue, or dragging its end, moves every later cue by as much</source>
        <translation>Déplacer un sous-titre, ou sa fin, déplace d&apos;autant tous les suivants</translation>
    </message>
    <message>
        <source>Show the sound’s spe&amp;ctrum</source>
        <translation>Afficher le &amp;spectre du son</translation>
    </message>
    <message>
        <source>Low sounds below, high ones above, in the waveform’s place</source>
        <translation>Les sons graves en bas, les aigus en haut, à la place de la forme d’onde</translation>
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
        <translation>IN une image plus tôt</translation>
    </message>
    <message>
        <source>IN a frame later</source>
        <translation>IN une image plus tard</translation>
    </message>
    <message>
        <source>OUT a frame earlier</source>
        <translation>OUT une image plus tôt</translation>
    </message>
    <message>
        <source>OUT a frame later</source>
        <translation>OUT une image plus tard</translation>
    </message>
    <message>
        <source>Cues a frame earlier</source>
        <translation>Sous-titres une image plus tôt</translation>
    </message>
    <message>
        <source>Cues a frame later</source>
        <translation>Sous-titres une image plus tard</translation>
    </message>
    <message>
        <source>Of the selected cues; steps that follow each other are undone together</source>
        <translation>Des sous-titres sélectionnés&#x202f;; les pas qui se suivent sont annulés ensemble</translation>
    </message>
    <message>
        <source>Move cues to the playhead</source>
        <translation>Déplacer les sous-titres à la tête de lecture</translation>
    </message>
    <message>
        <source>The first of the selected cues begins at the frame on screen</source>
        <translation>Le premier des sous-titres sélectionnés commence à l’image affichée</translation>
    </message>
    <message>
        <source>Move this cue and all following to the playhead</source>
        <translation>Déplacer ce sous-titre et tous les suivants à la tête de lecture</translation>
    </message>
    <message>
        <source>For subtitles that are late or early from here on</source>
        <translation>Pour des sous-titres en retard ou en avance à partir d’ici</translation>
    </message>
    <message>
        <source>Set OUT and go to the next cue</source>
        <translation>Placer OUT et passer au sous-titre suivant</translation>
    </message>
    <message>
        <source>The cue ends at the frame on screen; the film plays on</source>
        <translation>Le sous-titre finit à l’image affichée&#x202f;; le film continue</translation>
    </message>
    <message>
        <source>Add lead-in</source>
        <translation>Ajouter une avance</translation>
    </message>
    <message>
        <source>IN 200 ms earlier, as far as the cue before leaves room</source>
        <translation>IN 200 ms plus tôt, dans la place que laisse le sous-titre d’avant</translation>
    </message>
    <message>
        <source>Add lead-out</source>
        <translation>Ajouter un prolongement</translation>
    </message>
    <message>
        <source>OUT 300 ms later, as far as the next cue leaves room</source>
        <translation>OUT 300 ms plus tard, dans la place que laisse le sous-titre suivant</translation>
    </message>
    <message>
        <source>Extend to the next cue</source>
        <translation>Prolonger jusqu’au sous-titre suivant</translation>
    </message>
    <message>
        <source>OUT to just before the next IN</source>
        <translation>OUT juste avant l’IN suivant</translation>
    </message>
    <message>
        <source>Extend to the previous cue</source>
        <translation>Prolonger jusqu’au sous-titre précédent</translation>
    </message>
    <message>
        <source>IN to just after the OUT before</source>
        <translation>IN juste après l’OUT précédent</translation>
    </message>
    <message>
        <source>Snap to scene cuts</source>
        <translation>Caler sur les coupes</translation>
    </message>
    <message>
        <source>IN to a scene cut within half a second, OUT to just before one</source>
        <translation>IN sur une coupe à moins d’une demi-seconde, OUT juste avant une</translation>
    </message>
    <message>
        <source>From scene cut to scene cut</source>
        <translation>De coupe à coupe</translation>
    </message>
    <message>
        <source>The current cue lasts as long as the shot on screen</source>
        <translation>Le sous-titre actuel dure autant que le plan affiché</translation>
    </message>
    <message>
        <source>Go to IN</source>
        <translation>Aller à IN</translation>
    </message>
    <message>
        <source>Go to the last frame before OUT</source>
        <translation>Aller à la dernière image avant OUT</translation>
    </message>
    <message>
        <source>Previous edge of a cue</source>
        <translation>Bord précédent d’un sous-titre</translation>
    </message>
    <message>
        <source>Next edge of a cue</source>
        <translation>Bord suivant d’un sous-titre</translation>
    </message>
    <message>
        <source>Back half a second</source>
        <translation>Reculer d’une demi-seconde</translation>
    </message>
    <message>
        <source>Forward half a second</source>
        <translation>Avancer d’une demi-seconde</translation>
    </message>
</context>
<context>
    <name>TrackName</name>
    <message numerus="yes">
        <source>%1, %n channel(s)</source>
        <translation>
            <numerusform>%1, %n canal</numerusform>
            <numerusform>%1, %n canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures (%1)</source>
        <translation>images (%1)</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>forcée</translation>
    </message>
</context>
<context>
    <name>TranslationActions</name>
    <message>
        <source>Use the &amp;first suggestion</source>
        <translation>Utiliser la &amp;première proposition</translation>
    </message>
    <message>
        <source>Use the &amp;second suggestion</source>
        <translation>Utiliser la &amp;deuxième proposition</translation>
    </message>
    <message>
        <source>Use the &amp;third suggestion</source>
        <translation>U&amp;tiliser la troisième proposition</translation>
    </message>
    <message>
        <source>&amp;Ask the translation service</source>
        <translation>Dem&amp;ander au service de traduction</translation>
    </message>
    <message>
        <source>Machine translation of this cue, from the service in the preferences</source>
        <translation>Traduction automatique de ce sous-titre, par le service des préférences</translation>
    </message>
    <message>
        <source>Add to &amp;glossary…</source>
        <translation>Ajouter au &amp;glossaire…</translation>
    </message>
    <message>
        <source>The marked words of the cue’s text, to be translated the same way always</source>
        <translation>Les mots marqués du sous-titre, à traduire toujours de la même façon</translation>
    </message>
    <message>
        <source>G&amp;lossary…</source>
        <translation>G&amp;lossaire…</translation>
    </message>
    <message>
        <source>Names and words that are always translated the same way</source>
        <translation>Noms et mots toujours traduits de la même façon</translation>
    </message>
    <message>
        <source>Fill &amp;in translations…</source>
        <translation>&amp;Compléter les traductions…</translation>
    </message>
    <message>
        <source>From the translation memory or by machine, where there is none yet</source>
        <translation>Depuis la mémoire de traduction ou automatiquement, là où il n’y en a pas encore</translation>
    </message>
    <message>
        <source>&amp;Check translations…</source>
        <translation>&amp;Vérifier les traductions…</translation>
    </message>
    <message>
        <source>The same text translated otherwise, terms not kept, numbers lost</source>
        <translation>Même texte traduit autrement, termes non respectés, nombres perdus</translation>
    </message>
    <message>
        <source>I&amp;mport a translation memory…</source>
        <translation>&amp;Importer une mémoire de traduction…</translation>
    </message>
    <message>
        <source>From a TMX file of another translation tool</source>
        <translation>Depuis un fichier TMX d’un autre outil de traduction</translation>
    </message>
    <message>
        <source>&amp;Export the translation memory…</source>
        <translation>&amp;Exporter la mémoire de traduction…</translation>
    </message>
    <message>
        <source>As TMX, for other translation tools</source>
        <translation>En TMX, pour d’autres outils de traduction</translation>
    </message>
</context>
<context>
    <name>TranslationDesk</name>
    <message>
        <source>“%1” cannot be read. Nothing was taken from it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Rien n’en a été repris.</translation>
    </message>
</context>
<context>
    <name>TranslationMemory</name>
    <message>
        <source>The disk of the translation memory is full. Your project is not affected; make room and the memory goes on.</source>
        <translation>Le disque de la mémoire de traduction est plein. Votre projet n’est pas touché&#x202f;; faites de la place et la mémoire continue.</translation>
    </message>
    <message>
        <source>Another program is using the translation memory. Your project is not affected; try again in a moment.</source>
        <translation>Un autre programme utilise la mémoire de traduction. Votre projet n’est pas touché&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The translation memory is damaged. Your project is not affected.</source>
        <translation>La mémoire de traduction est endommagée. Votre projet n’est pas touché.</translation>
    </message>
    <message>
        <source>The translation memory cannot be written. Your project is not affected; check the folder&apos;s permissions.</source>
        <translation>La mémoire de traduction ne peut pas être écrite. Votre projet n’est pas touché&#x202f;; vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>The translation memory could not be read or written. Your project is not affected; check the disk.</source>
        <translation>La mémoire de traduction n’a pas pu être lue ou écrite. Votre projet n’est pas touché&#x202f;; vérifiez le disque.</translation>
    </message>
    <message>
        <source>The file of the translation memory holds something else. It was not changed.</source>
        <translation>Le fichier de la mémoire de traduction contient autre chose. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The translation memory was made by a newer version of CineFluent. It was not changed; update CineFluent to use it.</source>
        <translation>La mémoire de traduction a été faite par une version plus récente de CineFluent. Elle n’a pas été modifiée&#x202f;; mettez CineFluent à jour pour l’utiliser.</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>A key is kept for this service.</source>
        <translation>Une clé est conservée pour ce service.</translation>
    </message>
    <message>
        <source>No key is kept for this service.</source>
        <translation>Aucune clé n’est conservée pour ce service.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>API key, or the content of a service account’s file</source>
        <translation>Clé d’API, ou contenu du fichier d’un compte de service</translation>
    </message>
    <message>
        <source>&amp;Keep key</source>
        <translation>&amp;Conserver la clé</translation>
    </message>
    <message>
        <source>Translation memory</source>
        <translation>Mémoire de traduction</translation>
    </message>
    <message>
        <source>Suggest texts that are &amp;alike by at least</source>
        <translation>Proposer les textes qui se ressemblent à au &amp;moins</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What you translate is remembered on this machine for every film.</source>
        <translation>Ce que vous traduisez est mémorisé sur cet ordinateur pour tous les films.</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Traduction automatique</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Vous êtes consulté avant que quoi que ce soit quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Needed for LibreTranslate, for instance https://translate.example.org.</source>
        <translation>Nécessaire pour LibreTranslate, par exemple https://translate.example.org.</translation>
    </message>
    <message>
        <source>&amp;Price of a million characters</source>
        <translation>&amp;Prix d’un million de caractères</translation>
    </message>
    <message>
        <source>To tell you what a translation costs; 0 where you do not know.</source>
        <translation>Pour vous dire ce que coûte une traduction&#x202f;; 0 si vous ne le savez pas.</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
</context>
<context>
    <name>TranslationServices</name>
    <message>
        <source>Choose a service and its address first; the key belongs to them.</source>
        <translation>Choisissez d’abord un service et son adresse&#x202f;; la clé leur appartient.</translation>
    </message>
    <message>
        <source>The key could not be kept: there is neither a keyring nor a file for it. Nothing was changed.</source>
        <translation>La clé n’a pas pu être conservée&#xa0;: il n’y a ni trousseau ni fichier pour elle. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No translation service is set up. Choose one in the preferences.</source>
        <translation>Aucun service de traduction n’est configuré. Choisissez-en un dans les préférences.</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Cues</source>
        <translation>So&amp;us-titres</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>&amp;Vocabulaire</translation>
    </message>
    <message>
        <source>L&amp;esson</source>
        <translation>Leço&amp;n</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>Le&amp;ssons</source>
        <translation>L&amp;eçons</translation>
    </message>
    <message>
        <source>&amp;Movie</source>
        <translation>&amp;Film</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Hi&amp;storique</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Montage</translation>
    </message>
    <message>
        <source>Show &amp;original subtitles</source>
        <translation>Afficher les s&amp;ous-titres originaux</translation>
    </message>
    <message>
        <source>&amp;Next translation language</source>
        <translation>Langue &amp;de traduction suivante</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>Find and run any command</source>
        <translation>Trouver et lancer n&apos;importe quelle commande</translation>
    </message>
    <message>
        <source>S&amp;ystem theme</source>
        <translation>Thème du s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Ple&amp;in écran</translation>
    </message>
    <message>
        <source>Reset layo&amp;ut</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Restore the default panel layout</source>
        <translation>Rétablir la disposition des panneaux par défaut</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>Tr&amp;aduction</translation>
    </message>
    <message>
        <source>Show translated su&amp;btitles</source>
        <translation>Afficher les sous-&amp;titres traduits</translation>
    </message>
</context>
<context>
    <name>WaveformAnalyser</name>
    <message>
        <source>The film has no such sound track.</source>
        <translation>Le film n&apos;a pas cette piste audio.</translation>
    </message>
</context>
<context>
    <name>WordCache</name>
    <message>
        <source>What was found out about the film’s words could not be kept. Nothing is lost; it is worked out again next time.</source>
        <translation>Ce qui a été trouvé sur les mots du film n’a pas pu être gardé. Rien n’est perdu&#x202f;; ce sera refait la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>WordExchangeActions</name>
    <message>
        <source>&amp;Import words…</source>
        <translation>Importer &amp;des mots…</translation>
    </message>
    <message>
        <source>From an Anki package or a table</source>
        <translation>D&apos;un paquet Anki ou d&apos;un tableau</translation>
    </message>
    <message>
        <source>&amp;Export words…</source>
        <translation>&amp;Exporter les mots…</translation>
    </message>
    <message>
        <source>To Anki, with the film&apos;s sound and pictures, or to a table</source>
        <translation>Vers Anki, avec le son et les images du film, ou vers un tableau</translation>
    </message>
</context>
<context>
    <name>WordSuggestions</name>
    <message>
        <source>There is no dictionary from this language into the learners’: meanings are left to you.</source>
        <translation>Il n’y a pas de dictionnaire de cette langue vers celle des apprenants&#xa0;: les sens vous sont laissés.</translation>
    </message>
    <message>
        <source>There are no cues yet: import subtitles or write some first.</source>
        <translation>Il n’y a pas encore de sous-titres&#xa0;: importez-en ou écrivez-en d’abord.</translation>
    </message>
    <message>
        <source>The cues that speak this word were edited. Look for words again.</source>
        <translation>Les sous-titres qui disent ce mot ont été modifiés. Cherchez de nouveau les mots.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Montage</translation>
    </message>
    <message>
        <source>&amp;Subtitles</source>
        <translation>&amp;Sous-titres</translation>
    </message>
    <message>
        <source>V&amp;ocabulary</source>
        <translation>V&amp;ocabulaire</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>L&amp;eçons</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>P&amp;ublication</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>T&amp;raduction</translation>
    </message>
    <message>
        <source>Timi&amp;ng</source>
        <translation>Minuta&amp;ge</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ActivityDialog</name>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Rien n&apos;est en cours.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Tâches de fond</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>Le message en entier</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::BackgroundWork</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>encore environ %n s</numerusform>
            <numerusform>encore environ %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>encore environ %n min</numerusform>
            <numerusform>encore environ %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CacheList</name>
    <message>
        <source>Adding up…</source>
        <translation>Addition…</translation>
    </message>
    <message>
        <source>&amp;Clear the cache</source>
        <translation>&amp;Vider le cache</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 dans %n fichier</numerusform>
            <numerusform>%1 dans %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ChangePreview</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) change.</source>
        <translation>
            <numerusform>%n sous-titre change.</numerusform>
            <numerusform>%n sous-titres changent.</numerusform>
        </translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Commandes correspondantes</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ConflictsDialog</name>
    <message>
        <source>In the project</source>
        <translation>Dans le projet</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>A text of both</source>
        <translation>Un texte des deux</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Garder tel quel</translation>
    </message>
    <message>
        <source>&amp;Take the other</source>
        <translation>&amp;Prendre l’autre</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>&amp;Utiliser ce texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Versions to choose from</source>
        <translation>Versions à choisir</translation>
    </message>
    <message>
        <source>Two editors changed these at the same time. Both versions are kept until one of you has chosen; every editor of the movie sees the choice.</source>
        <translation>Deux éditeurs ont modifié ceci en même temps. Les deux versions sont conservées jusqu’à ce que l’un de vous ait choisi ; tous les éditeurs du film voient ce choix.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In the &amp;project</source>
        <translation>Dans le &amp;projet</translation>
    </message>
    <message>
        <source>The &amp;other version</source>
        <translation>L’&amp;autre version</translation>
    </message>
    <message>
        <source>A text of &amp;both</source>
        <translation>Un texte des &amp;deux</translation>
    </message>
    <message>
        <source>There is nothing to choose.</source>
        <translation>Il n’y a rien à choisir.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) wait for a choice.</source>
        <translation>
            <numerusform>%n version attend un choix.</numerusform>
            <numerusform>%n versions attendent un choix.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueEditor</name>
    <message>
        <source>Shown to learners with this line</source>
        <translation>Montré aux apprenants avec cette ligne</translation>
    </message>
    <message>
        <source>Translation language</source>
        <translation>Langue de traduction</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>T&amp;raduction</translation>
    </message>
    <message>
        <source>&amp;Notes for learners</source>
        <translation>&amp;Notes pour les apprenants</translation>
    </message>
    <message>
        <source>&amp;Difficult words</source>
        <translation>Mots &amp;difficiles</translation>
    </message>
    <message>
        <source>Add a translation language in the Movie panel</source>
        <translation>Ajoutez une langue de traduction dans le panneau Film</translation>
    </message>
    <message>
        <source>No cue selected. Select a cue in the table or on the timeline.</source>
        <translation>Aucun sous-titre sélectionné. Sélectionnez-en un dans le tableau ou sur la ligne de temps.</translation>
    </message>
    <message>
        <source>%1 CPS</source>
        <translation>%1 CPS</translation>
    </message>
    <message>
        <source>%1 CPS (max. %2)</source>
        <translation>%1 CPS (max. %2)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cue %1&lt;/b&gt; &amp;nbsp;·&amp;nbsp; %2 → %3 &amp;nbsp;·&amp;nbsp; %4 s &amp;nbsp;·&amp;nbsp; %5</source>
        <translation>&lt;b&gt;Sous-titre %1&lt;/b&gt; &amp;nbsp;·&amp;nbsp; %2 → %3 &amp;nbsp;·&amp;nbsp; %4 s &amp;nbsp;·&amp;nbsp; %5</translation>
    </message>
    <message numerus="yes">
        <source> &amp;nbsp;·&amp;nbsp; %n selected</source>
        <translation>
            <numerusform> &amp;nbsp;·&amp;nbsp; %n sélectionné</numerusform>
            <numerusform> &amp;nbsp;·&amp;nbsp; %n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1 % × %2 % of the picture</source>
        <translation>à %1 % × %2 % de l’image</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>en bas</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>en bas à droite</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>au milieu à gauche</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>au milieu</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>au milieu à droite</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>top</source>
        <translation>en haut</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>en haut à droite</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>&amp;Ajouter «&#xa0;%1&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>&amp;Ignore “%1” everywhere</source>
        <translation>&amp;Ignorer «&#xa0;%1&#xa0;» partout</translation>
    </message>
    <message>
        <source>Ctrl+click opens its entry.</source>
        <translation>Ctrl+clic ouvre son entrée.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueTableModel</name>
    <message>
        <source>Reading speed in characters per second</source>
        <translation>Vitesse de lecture en caractères par seconde</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Durée en secondes</translation>
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
        <translation>Dur.</translation>
    </message>
    <message>
        <source>CPS</source>
        <translation>CPS</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueTableView</name>
    <message>
        <source>Cues</source>
        <translation>Sous-titres</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CuesPanel</name>
    <message>
        <source>Search text, translation and notes</source>
        <translation>Chercher dans le texte, la traduction et les notes</translation>
    </message>
    <message>
        <source>Search cues</source>
        <translation>Chercher des sous-titres</translation>
    </message>
    <message>
        <source>Cues to show</source>
        <translation>Sous-titres à montrer</translation>
    </message>
    <message>
        <source>All cues</source>
        <translation>Tous les sous-titres</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>Avec des problèmes</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>Non traduits</translation>
    </message>
    <message>
        <source>In this lesson</source>
        <translation>Dans cette leçon</translation>
    </message>
    <message>
        <source>No cues yet</source>
        <translation>Pas encore de sous-titres</translation>
    </message>
    <message>
        <source>Import a subtitle file, drop one onto the window, or press Insert to add a cue at the playhead.</source>
        <translation>Importez un fichier de sous-titres, déposez-en un sur la fenêtre, ou appuyez sur Inser pour ajouter un sous-titre à la tête de lecture.</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n sous-titre</numerusform>
            <numerusform>%n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::DialogInteraction</name>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the message and its details, for a report</source>
        <translation>Copier le message et ses détails, pour un rapport</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::DifficultyTable</name>
    <message>
        <source>Remove language</source>
        <translation>Retirer la langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Difficulty by language</source>
        <translation>Difficulté par langue</translation>
    </message>
    <message>
        <source>Add language</source>
        <translation>Ajouter une langue</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::EditOperations</name>
    <message>
        <source>new word</source>
        <translation>nouveau mot</translation>
    </message>
    <message>
        <source>new word %1</source>
        <translation>nouveau mot %1</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Leçon %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, suite</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExchangeFlows</name>
    <message>
        <source>this copy differed from the server’s and was put right</source>
        <translation>cette copie différait de celle du serveur et a été corrigée</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n modification envoyée</numerusform>
            <numerusform>%n modifications envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others taken</source>
        <translation>
            <numerusform>%n modification d’autres éditeurs reprise</numerusform>
            <numerusform>%n modifications d’autres éditeurs reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) to choose from</source>
        <translation>
            <numerusform>%n version à choisir</numerusform>
            <numerusform>%n versions à choisir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to exchange: everybody has the same</source>
        <translation>Rien à échanger : tout le monde a la même chose</translation>
    </message>
    <message>
        <source>Exchanged: %1</source>
        <translation>Échangé : %1</translation>
    </message>
    <message>
        <source>Share this project with the other editors of “%1”?</source>
        <translation>Partager ce projet avec les autres éditeurs de « %1 » ?</translation>
    </message>
    <message>
        <source>Everything in the project but the film goes to %1. Every editor of the movie there can read and change it, and their changes come here.</source>
        <translation>Tout le projet, sauf le film, part sur %1. Chaque éditeur du film peut y lire et modifier son contenu, et ses modifications arrivent ici.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exchanging changes</source>
        <translation>Échange des modifications</translation>
    </message>
    <message>
        <source>Take back what the other editors did?</source>
        <translation>Annuler ce que les autres éditeurs ont fait ?</translation>
    </message>
    <message>
        <source>The last step came from them. Undo takes it back for everybody, your own steps come after.</source>
        <translation>La dernière étape venait d’eux. Annuler la retire pour tout le monde, vos propres étapes viennent ensuite.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler l’étape</translation>
    </message>
    <message>
        <source>Shared: signed out</source>
        <translation>Partagé : déconnecté</translation>
    </message>
    <message>
        <source>Shared: up to date</source>
        <translation>Partagé : à jour</translation>
    </message>
    <message>
        <source>Shared: changes wait</source>
        <translation>Partagé : modifications en attente</translation>
    </message>
    <message>
        <source>Shared: exchanging…</source>
        <translation>Partagé : échange en cours…</translation>
    </message>
    <message>
        <source>Shared: offline</source>
        <translation>Partagé : hors ligne</translation>
    </message>
    <message>
        <source>Shared: not exchanged</source>
        <translation>Partagé : non échangé</translation>
    </message>
    <message>
        <source>Your changes are in the project and go to the other editors when you have signed in.</source>
        <translation>Vos modifications sont dans le projet et partiront vers les autres éditeurs quand vous serez connecté.</translation>
    </message>
    <message>
        <source>The other editors have your changes, and you have theirs.</source>
        <translation>Les autres éditeurs ont vos modifications et vous avez les leurs.</translation>
    </message>
    <message>
        <source>Your changes are in the project and go to the other editors with the next exchange.</source>
        <translation>Vos modifications sont dans le projet et partiront vers les autres éditeurs au prochain échange.</translation>
    </message>
    <message>
        <source>Changes are being exchanged with the other editors.</source>
        <translation>Les modifications sont échangées avec les autres éditeurs.</translation>
    </message>
    <message>
        <source>%1 Your changes are in the project.</source>
        <translation>%1 Vos modifications sont dans le projet.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExchangeStatus</name>
    <message>
        <source>Exchange with the other editors</source>
        <translation>Échange avec les autres éditeurs</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExportDialog</name>
    <message>
        <source>Add a &amp;byte order mark (BOM)</source>
        <translation>Ajouter une marque d&apos;ordre des &amp;octets (BOM)</translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>Exporter les sous-titres</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original&#xa0;: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Traduction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>Tout le film</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>Leçon %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>É&amp;tendue</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>What this format loses</source>
        <translation>Ce que perd ce format</translation>
    </message>
    <message>
        <source>Both: %1, %2 below</source>
        <translation>Les deux&#xa0;: %1, %2 dessous</translation>
    </message>
    <message numerus="yes">
        <source>%n selected cue(s)</source>
        <translation>
            <numerusform>%n sous-titre sélectionné</numerusform>
            <numerusform>%n sous-titres sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExportWordsDialog</name>
    <message>
        <source>&amp;Sound of each sentence</source>
        <translation>&amp;Son de chaque phrase</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Picture of each sentence</source>
        <translation>&amp;Image de chaque phrase</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>Exporter les mots</translation>
    </message>
    <message>
        <source>Anki package (.apkg)</source>
        <translation>Paquet Anki (.apkg)</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tableau (.csv)</translation>
    </message>
    <message>
        <source>None: definitions only</source>
        <translation>Aucune&#xa0;: définitions uniquement</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>Tout le film</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>Leçon %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>For learners who speak</source>
        <translation>Pour les apprenants qui parlent</translation>
    </message>
    <message>
        <source>&amp;Words of</source>
        <translation>&amp;Mots de</translation>
    </message>
    <message>
        <source>Sound &amp;before</source>
        <translation>Son a&amp;vant</translation>
    </message>
    <message>
        <source>Sound &amp;after</source>
        <translation>Son a&amp;près</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) will be written, one for each meaning.</source>
        <translation>
            <numerusform>%n carte sera écrite, une par sens.</numerusform>
            <numerusform>%n cartes seront écrites, une par sens.</numerusform>
        </translation>
    </message>
    <message>
        <source>No word here is translated into this language or defined yet.</source>
        <translation>Aucun mot ici n&apos;est encore traduit dans cette langue ou défini.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FillDialog</name>
    <message>
        <source>From the translation &amp;memory</source>
        <translation>Depuis la &amp;mémoire de traduction</translation>
    </message>
    <message>
        <source>By mac&amp;hine: no service is set up in the preferences</source>
        <translation>A&amp;utomatiquement&#xa0;: aucun service n’est configuré dans les préférences</translation>
    </message>
    <message>
        <source>By mac&amp;hine, from %1</source>
        <translation>A&amp;utomatiquement, par %1</translation>
    </message>
    <message>
        <source>Fill in translations</source>
        <translation>Compléter les traductions</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>Tout le film</translation>
    </message>
    <message>
        <source>Selected cues</source>
        <translation>Sous-titres sélectionnés</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Cues &amp;of</source>
        <translation>Sous-titres &amp;de</translation>
    </message>
    <message>
        <source>Where the text is alike by at &amp;least</source>
        <translation>Là où le texte se ressemble à au m&amp;oins</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Compléter</translation>
    </message>
    <message>
        <source>Every cue here is translated.</source>
        <translation>Ici, tous les sous-titres sont traduits.</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) have no translation. Those that have one stay as they are.</source>
        <translation>
            <numerusform>%n sous-titre n’a pas de traduction. Celles qui existent restent telles quelles.</numerusform>
            <numerusform>%n sous-titres n’ont pas de traduction. Celles qui existent restent telles quelles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FilmSession</name>
    <message>
        <source>Reading the sound</source>
        <translation>Lecture du son</translation>
    </message>
    <message>
        <source>Making a small copy for scrubbing</source>
        <translation>Création d&apos;une petite copie pour le défilement</translation>
    </message>
    <message>
        <source>Looking for scene cuts</source>
        <translation>Recherche des coupes</translation>
    </message>
    <message>
        <source>Reading the spectrum of the sound</source>
        <translation>Lecture du spectre du son</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>&amp;Selected cues only</source>
        <translation>&amp;Sous-titres sélectionnés seulement</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>Remplacer cette occurrence et passer à la suivante</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace every match</source>
        <translation>Remplacer chaque occurrence</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>In text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>In translation</source>
        <translation>Dans la traduction</translation>
    </message>
    <message>
        <source>In notes</source>
        <translation>Dans les notes</translation>
    </message>
    <message>
        <source>In text, translation and notes</source>
        <translation>Dans le texte, la traduction et les notes</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>Fermer rechercher et remplacer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>Occurrence %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n occurrence remplacée</numerusform>
            <numerusform>%n occurrences remplacées</numerusform>
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
        <translation>(supprimé)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2), %n occurrence(s)</source>
        <translation>
            <numerusform>%1 (%2), %n cas</numerusform>
            <numerusform>%1 (%2), %n cas</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix issues</source>
        <translation>Corriger les problèmes</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Contrôle</translation>
    </message>
    <message>
        <source>&amp;Fix all</source>
        <translation>Tout &amp;corriger</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no issue that can be fixed mechanically.</source>
        <translation>Aucun problème ne peut être corrigé mécaniquement.</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) can be fixed.</source>
        <translation>
            <numerusform>%n problème peut être corrigé.</numerusform>
            <numerusform>%n problèmes peuvent être corrigés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) need a person: there is no room, or no change is sure.</source>
        <translation>
            <numerusform>%n problème demande une personne&#xa0;: la place manque, ou aucun changement n’est sûr.</numerusform>
            <numerusform>%n problèmes demandent une personne&#xa0;: la place manque, ou aucun changement n’est sûr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::GhostLayer</name>
    <message>
        <source>Suggested lessons</source>
        <translation>Leçons proposées</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::GlossaryDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Names and words that are always translated the same way, in every film with these two languages. Other forms of a word are found too where its language is installed.</source>
        <translation>Noms et mots toujours traduits de la même façon, dans chaque film avec ces deux langues. Les autres formes d’un mot sont trouvées aussi là où sa langue est installée.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Importer des termes</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) added.</source>
        <translation>
            <numerusform>%n terme ajouté.</numerusform>
            <numerusform>%n termes ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Exporter les termes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written.</source>
        <translation>
            <numerusform>%n terme écrit.</numerusform>
            <numerusform>%n termes écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>No terms yet.</source>
        <translation>Pas encore de termes.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::HistoryModel</name>
    <message>
        <source>Project opened</source>
        <translation>Projet ouvert</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::HistoryPanel</name>
    <message>
        <source>Undo history</source>
        <translation>Historique des modifications</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ImportDialog</name>
    <message>
        <source>Import subtitles – %1</source>
        <translation>Importer des sous-titres – %1</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original&#xa0;: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Traduction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importer comme</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Détecter automatiquement</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
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
        <translation>Texte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import &amp;as</source>
        <translation>Importer &amp;comme</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n sous-titre</numerusform>
            <numerusform>%n sous-titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more warning(s)</source>
        <translation>
            <numerusform>… et %n autre avertissement</numerusform>
            <numerusform>… et %n autres avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only what does not match one to one</source>
        <translation>&amp;Seulement ce qui ne correspond pas un à un</translation>
    </message>
    <message>
        <source>How the translation matches the cues</source>
        <translation>Comment la traduction correspond aux sous-titres</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) matched</source>
        <translation>
            <numerusform>%n sous-titre apparié</numerusform>
            <numerusform>%n sous-titres appariés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) with joined rows</source>
        <translation>
            <numerusform>%n sous-titre avec lignes réunies</numerusform>
            <numerusform>%n sous-titres avec lignes réunies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) with a line of a row</source>
        <translation>
            <numerusform>%n sous-titre avec une partie de ligne</numerusform>
            <numerusform>%n sous-titres avec une partie de ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) over several cues</source>
        <translation>
            <numerusform>%n ligne sur plusieurs sous-titres</numerusform>
            <numerusform>%n lignes sur plusieurs sous-titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) without a row</source>
        <translation>
            <numerusform>%n sous-titre sans ligne</numerusform>
            <numerusform>%n sous-titres sans ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a cue</source>
        <translation>
            <numerusform>%n ligne sans sous-titre</numerusform>
            <numerusform>%n lignes sans sous-titre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) replaced</source>
        <translation>
            <numerusform>%n traduction remplacée</numerusform>
            <numerusform>%n traductions remplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) unusable</source>
        <translation>
            <numerusform>%n ligne inutilisable</numerusform>
            <numerusform>%n lignes inutilisables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::InconsistencyDialog</name>
    <message>
        <source>Elsewhere: “%1”</source>
        <translation>Ailleurs&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The glossary has “%1”</source>
        <translation>Le glossaire a «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The number %1 is missing</source>
        <translation>Le nombre %1 manque</translation>
    </message>
    <message>
        <source>Not translated: the same as the text</source>
        <translation>Non traduit&#xa0;: identique au texte</translation>
    </message>
    <message>
        <source>Use the usual &amp;translation</source>
        <translation>Utiliser la &amp;traduction habituelle</translation>
    </message>
    <message>
        <source>Check translations into %1</source>
        <translation>Vérifier les traductions en %1</translation>
    </message>
    <message>
        <source>Inconsistent translations</source>
        <translation>Traductions incohérentes</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>Nothing contradicts itself or the glossary.</source>
        <translation>Rien ne se contredit ni ne contredit le glossaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at. Choosing one goes to its cue.</source>
        <translation>
            <numerusform>%n endroit à regarder. Le choisir mène à son sous-titre.</numerusform>
            <numerusform>%n endroits à regarder. En choisir un mène à son sous-titre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::IssueTreeModel</name>
    <message>
        <source>Lesson %1: %2</source>
        <translation>Leçon %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Outside all lessons</source>
        <translation>Hors de toutes les leçons</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Leçon %1</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>#%1  %2</source>
        <translation>N° %1  %2</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>Appuyez sur une touche</translation>
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
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>Coupes</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LayoutsDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Panel layouts</source>
        <translation>Dispositions des panneaux</translation>
    </message>
    <message>
        <source>Name for the present layout</source>
        <translation>Nom de la disposition actuelle</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As at the first start</source>
        <translation>Comme au premier démarrage</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LearntWords</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Langue des mots</translation>
    </message>
    <message>
        <source>Words you have added</source>
        <translation>Mots que vous avez ajoutés</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonForm</name>
    <message>
        <source>&amp;Premium (subscribers only)</source>
        <translation>&amp;Premium (abonnés uniquement)</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Ni&amp;veau</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>&amp;Target language</source>
        <translation>&amp;Langue enseignée</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Learning o&amp;bjectives</source>
        <translation>O&amp;bjectifs d&apos;apprentissage</translation>
    </message>
    <message>
        <source>No lesson selected</source>
        <translation>Aucune leçon sélectionnée</translation>
    </message>
    <message>
        <source>Select a lesson in the Lessons panel or on the timeline to edit its title, level and objectives.</source>
        <translation>Sélectionnez une leçon dans le panneau Leçons ou sur la ligne de temps pour modifier son titre, son niveau et ses objectifs.</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Saisissez un titre.</translation>
    </message>
    <message>
        <source>%1 → %2  ·  %3  ·  %4</source>
        <translation>%1 → %2  ·  %3  ·  %4</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n sous-titre</numerusform>
            <numerusform>%n sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation>Saisissez un code de langue, p. ex. «&#xa0;en&#xa0;» ou «&#xa0;pt-BR&#xa0;».</translation>
    </message>
    <message>
        <source>%1 words a minute  ·  %2 % of the film, %3 % with all lessons</source>
        <translation>%1 mots par minute  ·  %2 % du film, %3 % avec toutes les leçons</translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s) of level %1 or above  ·  spoken at about %2 (estimated)</source>
        <translation>
            <numerusform>%n mot nouveau de niveau %1 ou plus  ·  parlé vers %2 (estimé)</numerusform>
            <numerusform>%n mots nouveaux de niveau %1 ou plus  ·  parlé vers %2 (estimé)</numerusform>
        </translation>
    </message>
    <message>
        <source>New words are being counted…</source>
        <translation>Comptage des mots nouveaux…</translation>
    </message>
    <message>
        <source>New words cannot be counted. %1</source>
        <translation>Les mots nouveaux ne peuvent pas être comptés. %1</translation>
    </message>
    <message>
        <source>Poster: a frame a tenth into the lesson</source>
        <translation>Vignette&#xa0;: une image au dixième de la leçon</translation>
    </message>
    <message>
        <source>Poster: the frame at %1</source>
        <translation>Vignette&#xa0;: l’image à %1</translation>
    </message>
    <message>
        <source>Poster: the chosen frame lies outside the lesson; one is chosen automatically</source>
        <translation>Vignette&#xa0;: l’image choisie est hors de la leçon&#x202f;; une image est choisie automatiquement</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonListModel</name>
    <message>
        <source>Untitled lesson</source>
        <translation>Leçon sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n sous-titre</numerusform>
            <numerusform>%n sous-titres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonPlanModel</name>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Mots nouveaux</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Pourquoi ici</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation>Pas encore de leçons</translation>
    </message>
    <message>
        <source>Drag across the Lessons lane of the timeline, or select cues and add a lesson over them.</source>
        <translation>Glissez sur la bande Leçons de la ligne de temps, ou sélectionnez des sous-titres et ajoutez une leçon dessus.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LevelBox</name>
    <message>
        <source>A1 · beginner</source>
        <translation>A1 · débutant</translation>
    </message>
    <message>
        <source>A2 · elementary</source>
        <translation>A2 · élémentaire</translation>
    </message>
    <message>
        <source>B1 · intermediate</source>
        <translation>B1 · intermédiaire</translation>
    </message>
    <message>
        <source>B2 · upper intermediate</source>
        <translation>B2 · intermédiaire supérieur</translation>
    </message>
    <message>
        <source>C1 · advanced</source>
        <translation>C1 · avancé</translation>
    </message>
    <message>
        <source>C2 · mastery</source>
        <translation>C2 · maîtrise</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ListEdit</name>
    <message>
        <source>Separated by commas</source>
        <translation>Séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Commands  %1</source>
        <translation>Commandes  %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Quality  %1</source>
        <translation>Qualité  %1</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
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
        <translation>Premium (abonnés uniquement)</translation>
    </message>
    <message>
        <source>Active (listed in the catalogue)</source>
        <translation>Actif (visible dans le catalogue)</translation>
    </message>
    <message>
        <source>e.g. PG-13</source>
        <translation>p. ex. PG-13</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
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
        <translation>Codes de langue, p. ex. en, es</translation>
    </message>
    <message>
        <source>Language tags, e.g. es, pt-BR</source>
        <translation>Codes de langue, p. ex. es, pt-BR</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adultes</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Titre original</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Release date</source>
        <translation>Date de &amp;sortie</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>D&amp;urée</translation>
    </message>
    <message>
        <source>Genre&amp;s</source>
        <translation>Genre&amp;s</translation>
    </message>
    <message>
        <source>A&amp;ge rating</source>
        <translation>Classification par â&amp;ge</translation>
    </message>
    <message>
        <source>IMD&amp;b rating</source>
        <translation>Note IMD&amp;b</translation>
    </message>
    <message>
        <source>T&amp;MDB ID</source>
        <translation>Identifiant T&amp;MDB</translation>
    </message>
    <message>
        <source>P&amp;opularity</source>
        <translation>P&amp;opularité</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Langue originale</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>&amp;Translation languages</source>
        <translation>Langues de &amp;traduction</translation>
    </message>
    <message>
        <source>Available la&amp;nguages</source>
        <translation>La&amp;ngues disponibles</translation>
    </message>
    <message>
        <source>Difficulty by languag&amp;e</source>
        <translation>Difficulté par langu&amp;e</translation>
    </message>
    <message>
        <source>Artwork and trailer</source>
        <translation>Illustrations et bande-annonce</translation>
    </message>
    <message>
        <source>&amp;Poster URL</source>
        <translation>URL de l&apos;a&amp;ffiche</translation>
    </message>
    <message>
        <source>Bac&amp;kdrop URL</source>
        <translation>URL de l&apos;arri&amp;ère-plan</translation>
    </message>
    <message>
        <source>Trai&amp;ler URL</source>
        <translation>URL de &amp;la bande-annonce</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Enter a date as YYYY-MM-DD, e.g. 2012-09-26.</source>
        <translation>Saisissez une date sous la forme AAAA-MM-JJ, p. ex. 2012-09-26.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to 10 with one decimal, e.g. 7.4.</source>
        <translation>Saisissez un nombre de 0 à 10 avec une décimale, p. ex. 7.4.</translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation>Saisissez un code de langue, p. ex. «&#xa0;en&#xa0;» ou «&#xa0;pt-BR&#xa0;».</translation>
    </message>
    <message>
        <source>Enter language tags separated by commas, e.g. “es, pt-BR”.</source>
        <translation>Saisissez des codes de langue séparés par des virgules, p. ex. «&#xa0;es, pt-BR&#xa0;».</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::NewProjectDialog</name>
    <message>
        <source>Films (%1)</source>
        <translation>Films (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Language tags, e.g. es, pt-BR</source>
        <translation>Codes de langue, p. ex. es, pt-BR</translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation>Choisir un film</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>Choisir un emplacement</translation>
    </message>
    <message>
        <source>&amp;Film</source>
        <translation>&amp;Film</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Original &amp;language</source>
        <translation>&amp;Langue originale</translation>
    </message>
    <message>
        <source>T&amp;ranslation languages</source>
        <translation>Langues de t&amp;raduction</translation>
    </message>
    <message>
        <source>&amp;Project file</source>
        <translation>Fichier du &amp;projet</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Saisissez un titre.</translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation>Saisissez un code de langue, p. ex. «&#xa0;en&#xa0;» ou «&#xa0;pt-BR&#xa0;».</translation>
    </message>
    <message>
        <source>Enter language tags separated by commas, e.g. “es, pt-BR”.</source>
        <translation>Saisissez des codes de langue séparés par des virgules, p. ex. «&#xa0;es, pt-BR&#xa0;».</translation>
    </message>
    <message>
        <source>Choose where to save the project file.</source>
        <translation>Choisissez où enregistrer le fichier du projet.</translation>
    </message>
    <message>
        <source>This file already exists. Choose another name.</source>
        <translation>Ce fichier existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Fichier du projet</translation>
    </message>
    <message>
        <source>CineFluent projects (*.%1)</source>
        <translation>Projets CineFluent (*.%1)</translation>
    </message>
    <message>
        <source>Sound alone (%1)</source>
        <translation>Son seul (%1)</translation>
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
        <translation>Ajuster les temps</translation>
    </message>
    <message>
        <source>Change texts</source>
        <translation>Changer les textes</translation>
    </message>
    <message numerus="yes">
        <source>%n selected cue(s)</source>
        <translation>
            <numerusform>%n sous-titre sélectionné</numerusform>
            <numerusform>%n sous-titres sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cue and all following</source>
        <translation>Sous-titre courant et tous les suivants</translation>
    </message>
    <message>
        <source>All cues</source>
        <translation>Tous les sous-titres</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Traduction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stretch by two points</source>
        <translation>Étirer par deux points</translation>
    </message>
    <message>
        <source>&amp;First cue begins at</source>
        <translation>Le &amp;premier sous-titre commence à</translation>
    </message>
    <message>
        <source>&amp;Last cue begins at</source>
        <translation>Le &amp;dernier sous-titre commence à</translation>
    </message>
    <message>
        <source>Convert the frame rate</source>
        <translation>Convertir la cadence</translation>
    </message>
    <message>
        <source>Subtitles were made &amp;for</source>
        <translation>Sous-titres &amp;faits pour</translation>
    </message>
    <message>
        <source>The film runs a&amp;t</source>
        <translation>Le film tourne &amp;à</translation>
    </message>
    <message>
        <source>Fix overlaps and gaps</source>
        <translation>Corriger chevauchements et écarts</translation>
    </message>
    <message>
        <source>Least &amp;gap between cues</source>
        <translation>Écart &amp;minimal entre sous-titres</translation>
    </message>
    <message>
        <source>&amp;Close gaps smaller than</source>
        <translation>&amp;Fermer les écarts plus petits que</translation>
    </message>
    <message>
        <source> CPS</source>
        <translation> c/s</translation>
    </message>
    <message>
        <source>Also &amp;shorten cues that stay longer than needed</source>
        <translation>&amp;Raccourcir aussi les sous-titres qui restent plus que nécessaire</translation>
    </message>
    <message>
        <source>Set durations by reading speed</source>
        <translation>Fixer les durées selon la vitesse de lecture</translation>
    </message>
    <message>
        <source>&amp;Reading speed</source>
        <translation>&amp;Vitesse de lecture</translation>
    </message>
    <message>
        <source>Extend to the next cue</source>
        <translation>Prolonger jusqu’au sous-titre suivant</translation>
    </message>
    <message>
        <source>&amp;Longest duration</source>
        <translation>Durée &amp;maximale</translation>
    </message>
    <message>
        <source>Snap to frames</source>
        <translation>Caler sur les images</translation>
    </message>
    <message>
        <source>First cue at the &amp;playhead</source>
        <translation>Premier sous-titre à la &amp;tête de lecture</translation>
    </message>
    <message>
        <source>Last cue at the pla&amp;yhead</source>
        <translation>Dernier sous-titre à la tête de &amp;lecture</translation>
    </message>
    <message>
        <source>Break lines anew</source>
        <translation>Recouper les lignes</translation>
    </message>
    <message>
        <source>Characters in a &amp;line</source>
        <translation>Caractères par &amp;ligne</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Joindre les lignes</translation>
    </message>
    <message>
        <source>Tidy spaces</source>
        <translation>Ranger les espaces</translation>
    </message>
    <message>
        <source>Remove text for the hard of hearing</source>
        <translation>Enlever le texte pour malentendants</translation>
    </message>
    <message>
        <source>Remove formatting</source>
        <translation>Enlever la mise en forme</translation>
    </message>
    <message>
        <source>Delete empty cues</source>
        <translation>Supprimer les sous-titres vides</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Minuscules</translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation>Majuscule en début de phrase</translation>
    </message>
    <message>
        <source>&amp;Operation</source>
        <translation>&amp;Opération</translation>
    </message>
    <message>
        <source>&amp;Apply to</source>
        <translation>&amp;Appliquer à</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>Te&amp;xtes</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Snap to scene cuts</source>
        <translation>Caler sur les coupes</translation>
    </message>
    <message>
        <source>IN and OUT that are &amp;within</source>
        <translation>IN et OUT à &amp;moins de</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::Panels</name>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ligne de temps</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>&amp;Give role</source>
        <translation>&amp;Donner le rôle</translation>
    </message>
    <message>
        <source>&amp;Take role away…</source>
        <translation>R&amp;etirer le rôle…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>Plus &amp;anciennes</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Who may do what with “%1” on the server. Who made the movie and the server’s administrators may do everything without being listed.</source>
        <translation>Qui peut faire quoi avec « %1 » sur le serveur. La personne qui a créé le film et les administrateurs du serveur peuvent tout faire sans figurer dans la liste.</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>Ce &amp;qui a été fait</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Sign in to see who works on this movie.</source>
        <translation>Connectez-vous pour voir qui travaille sur ce film.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Nobody else has a role with this movie.</source>
        <translation>Personne d’autre n’a de rôle dans ce film.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a role with this movie.</source>
        <translation>
            <numerusform>%n personne a un rôle dans ce film.</numerusform>
            <numerusform>%n personnes ont un rôle dans ce film.</numerusform>
        </translation>
    </message>
    <message>
        <source>The movie is not on this server yet. Publish it first.</source>
        <translation>Le film n’est pas encore sur ce serveur. Publiez-le d’abord.</translation>
    </message>
    <message>
        <source>Take the role of “%1” away?</source>
        <translation>Retirer son rôle à « %1 » ?</translation>
    </message>
    <message>
        <source>They no longer see or change this movie. What they did stays.</source>
        <translation>Cette personne ne verra ni ne modifiera plus ce film. Ce qu’elle a fait reste.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>Only the movie’s admins read what was done.</source>
        <translation>Seuls les administrateurs du film lisent ce qui a été fait.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PlayerPanel</name>
    <message>
        <source>No film yet</source>
        <translation>Pas encore de film</translation>
    </message>
    <message>
        <source>Open the film this project is about, or drop a film file onto the window.</source>
        <translation>Ouvrez le film de ce projet, ou déposez un fichier de film sur la fenêtre.</translation>
    </message>
    <message>
        <source>Film not found</source>
        <translation>Film introuvable</translation>
    </message>
    <message>
        <source>“%1” is no longer at
%2
Cues, lessons and vocabulary can still be edited.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est plus à
%2
Les sous-titres, les leçons et le vocabulaire restent modifiables.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PreferencesDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>Restore &amp;defaults of this page</source>
        <translation>&amp;Rétablir les valeurs par défaut de cette page</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ProfileDialog</name>
    <message>
        <source>&amp;Reset check</source>
        <translation>&amp;Rétablir le contrôle</translation>
    </message>
    <message>
        <source>Quality profile</source>
        <translation>Profil de qualité</translation>
    </message>
    <message>
        <source>As shipped, for adults</source>
        <translation>Tel que fourni, pour adultes</translation>
    </message>
    <message>
        <source>As shipped, for children</source>
        <translation>Tel que fourni, pour enfants</translation>
    </message>
    <message>
        <source>This project’s own</source>
        <translation>Celui de ce projet</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Limits for &amp;language</source>
        <translation>Limites pour la &amp;langue</translation>
    </message>
    <message>
        <source>Checks of what cannot be published, such as empty or overlong texts and broken times, are always errors and are not listed.</source>
        <translation>Les contrôles de ce qui ne peut pas être publié, comme des textes vides ou trop longs et des temps faux, sont toujours des erreurs et ne sont pas dans la liste.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>characters a second</source>
        <translation>caractères par seconde</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>images</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check, level</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Checks and their limits</source>
        <translation>Contrôles et leurs limites</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>Poids de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Limit of “%1”</source>
        <translation>Limite de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All other languages</source>
        <translation>Toutes les autres langues</translation>
    </message>
    <message>
        <source>Differs from what is shipped</source>
        <translation>Diffère de ce qui est fourni</translation>
    </message>
    <message>
        <source>With these limits: %1, %2</source>
        <translation>Avec ces limites&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Import quality profile</source>
        <translation>Importer un profil de qualité</translation>
    </message>
    <message>
        <source>Quality profiles (*.cfprofile *.txt)</source>
        <translation>Profils de qualité (*.cfprofile *.txt)</translation>
    </message>
    <message>
        <source>The file cannot be read. The project’s limits are as they were.</source>
        <translation>Le fichier ne peut pas être lu. Les limites du projet sont comme avant.</translation>
    </message>
    <message>
        <source>Export quality profile</source>
        <translation>Exporter le profil de qualité</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ProjectFlows</name>
    <message>
        <source>CineFluent projects (*.%1)</source>
        <translation>Projets CineFluent (*.%1)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import subtitles</source>
        <translation>Importer des sous-titres</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>Sous-titres (%1)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <translation>%1 copie.%2</translation>
    </message>
    <message>
        <source>Open film</source>
        <translation>Ouvrir un film</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) imported.</source>
        <translation>
            <numerusform>%n sous-titre importé.</numerusform>
            <numerusform>%n sous-titres importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without usable time or text left out.</source>
        <translation>
            <numerusform>%n laissé de côté, faute de temps ou de texte utilisable.</numerusform>
            <numerusform>%n laissés de côté, faute de temps ou de texte utilisable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched no cue.</source>
        <translation>
            <numerusform>%n ne correspond à aucun sous-titre.</numerusform>
            <numerusform>%n ne correspondent à aucun sous-titre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>Exporter les sous-titres</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy written: %1</source>
        <translation>Copie écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open or make a project first, then import subtitles into it.</source>
        <translation>Ouvrez ou créez d&apos;abord un projet, puis importez-y des sous-titres.</translation>
    </message>
    <message>
        <source>“%1” is neither a film, nor subtitles, nor a project.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un film, ni des sous-titres, ni un projet.</translation>
    </message>
    <message>
        <source>“%1” is not at its place any more. All edits are saved; publishing needs the film. Choose File › Locate film once it is back.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est plus à sa place. Toutes les modifications sont enregistrées&#x202f;; la publication a besoin du film. Choisissez Fichier › Retrouver le film quand il sera revenu.</translation>
    </message>
    <message>
        <source>“%1” was replaced by another file while it was open. All edits are saved. Choose File › Open film to use the new one, or File › Locate film to look for the former.</source>
        <translation>«&#xa0;%1&#xa0;» a été remplacé par un autre fichier pendant qu&apos;il était ouvert. Toutes les modifications sont enregistrées. Choisissez Fichier › Ouvrir un film pour utiliser le nouveau, ou Fichier › Retrouver le film pour chercher l&apos;ancien.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PublishChoices</name>
    <message>
        <source>When the release goes live</source>
        <translation>Quand la version est mise en ligne</translation>
    </message>
    <message>
        <source>Go &amp;live later, on</source>
        <translation>Mettre en &amp;ligne plus tard, le</translation>
    </message>
    <message>
        <source>Also make &amp;DASH streams with Common Encryption</source>
        <translation>Produire aussi des flux &amp;DASH avec Common Encryption</translation>
    </message>
    <message>
        <source>The release is handed in now. Learners see nothing of it before that time.</source>
        <translation>La version est remise maintenant. Les apprenants n’en voient rien avant cette heure.</translation>
    </message>
    <message>
        <source>For players with a content decryption module. It doubles what is stored.</source>
        <translation>Pour les lecteurs dotés d’un module de déchiffrement. Double ce qui est stocké.</translation>
    </message>
    <message>
        <source>Let the server &amp;encode</source>
        <translation>Laisser le serveur &amp;encoder</translation>
    </message>
    <message>
        <source>The film is uploaded whole and the server’s worker makes the lessons. For slow machines; the server must run a worker.</source>
        <translation>Le film est envoyé en entier et le processus d’encodage du serveur fabrique les leçons. Pour les machines lentes ; le serveur doit en exécuter un.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PublishDialog</name>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Progress of publishing</source>
        <translation>Progression de la publication</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Publier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Learners see the current release until the new one is complete. You can cancel at any time.</source>
        <translation>Les apprenants voient la version actuelle jusqu&apos;à ce que la nouvelle soit complète. Vous pouvez annuler à tout moment.</translation>
    </message>
    <message>
        <source>Film found.</source>
        <translation>Film trouvé.</translation>
    </message>
    <message>
        <source>The film was not found at its recorded location.</source>
        <translation>Le film n&apos;a pas été trouvé à l&apos;endroit enregistré.</translation>
    </message>
    <message>
        <source>Locate film…</source>
        <translation>Retrouver le film…</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) to publish.</source>
        <translation>
            <numerusform>%n leçon à publier.</numerusform>
            <numerusform>%n leçons à publier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lesson yet. Create one on the timeline first.</source>
        <translation>Pas encore de leçon. Créez-en d&apos;abord une sur la ligne de temps.</translation>
    </message>
    <message>
        <source>Quality check passed without errors.</source>
        <translation>Contrôle de qualité réussi sans erreur.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) must be fixed first.</source>
        <translation>
            <numerusform>%n erreur à corriger d&apos;abord.</numerusform>
            <numerusform>%n erreurs à corriger d&apos;abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show issues</source>
        <translation>Montrer les problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) do not block publishing, but are worth reviewing.</source>
        <translation>
            <numerusform>%n avertissement n&apos;empêche pas de publier, mais mérite d&apos;être revu.</numerusform>
            <numerusform>%n avertissements n&apos;empêchent pas de publier, mais méritent d&apos;être revus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Connecté à %1 en tant que %2.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n&apos;êtes pas connecté.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Publishing “%1”</source>
        <translation>Publication de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation>La version %1 est en ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) published and available to learners.</source>
        <translation>
            <numerusform>%n leçon publiée et accessible aux apprenants.</numerusform>
            <numerusform>%n leçons publiées et accessibles aux apprenants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoded: %1, reused: %2. Uploaded: %3 (%4), already on the server: %5.</source>
        <translation>Encodées&#xa0;: %1, réutilisées&#xa0;: %2. Envoyés&#xa0;: %3 (%4), déjà sur le serveur&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Publishing was cancelled</source>
        <translation>La publication a été annulée</translation>
    </message>
    <message>
        <source>The release is not confirmed</source>
        <translation>La publication n&apos;est pas confirmée</translation>
    </message>
    <message>
        <source>Publishing failed</source>
        <translation>La publication a échoué</translation>
    </message>
    <message>
        <source>Nothing has changed for learners. What is encoded and uploaded is kept, so trying again continues from there.</source>
        <translation>Rien n&apos;a changé pour les apprenants. Ce qui est encodé et envoyé est conservé&#xa0;: réessayer reprend à partir de là.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Release %1 is handed in</source>
        <translation>La version %1 est remise</translation>
    </message>
    <message>
        <source>It goes live on %1. Until then learners see nothing of it; the list of releases can change the time.</source>
        <translation>Elle sera mise en ligne le %1. D’ici là, les apprenants n’en voient rien ; la liste des versions permet de changer l’heure.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::QualityPanel</name>
    <message>
        <source>Issues to show</source>
        <translation>Problèmes à montrer</translation>
    </message>
    <message>
        <source>All issues</source>
        <translation>Tous les problèmes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Quality issues</source>
        <translation>Problèmes de qualité</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Reading speed, durations, gaps, translations, lessons and vocabulary are checked as you work.</source>
        <translation>La vitesse de lecture, les durées, les intervalles, les traductions, les leçons et le vocabulaire sont vérifiés pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Group issues by</source>
        <translation>Grouper les problèmes par</translation>
    </message>
    <message>
        <source>In film order</source>
        <translation>Dans l’ordre du film</translation>
    </message>
    <message>
        <source>By check</source>
        <translation>Par contrôle</translation>
    </message>
    <message>
        <source>By lesson</source>
        <translation>Par leçon</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>Filter issues</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>No change is sure to fix this without causing another issue. It needs a decision of yours.</source>
        <translation>Aucun changement ne corrige cela à coup sûr sans causer un autre problème. Il y faut votre décision.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ReleasesDialog</name>
    <message>
        <source>Releases</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>&amp;Planifier</translation>
    </message>
    <message>
        <source>Cancel &amp;time</source>
        <translation>Annuler l’&amp;heure</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>Plus &amp;anciennes</translation>
    </message>
    <message>
        <source>&amp;Unpublish…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>Re&amp;venir à celle-ci…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Every release of “%1” stays on the server. Learners see one of them or none; what they learned stays with every switch.</source>
        <translation>Chaque version de « %1 » reste sur le serveur. Les apprenants en voient une ou aucune ; ce qu’ils ont appris reste à chaque changement.</translation>
    </message>
    <message>
        <source>Goes &amp;live on</source>
        <translation>Mettre en &amp;ligne le</translation>
    </message>
    <message>
        <source>Sign in to see the releases of this movie.</source>
        <translation>Connectez-vous pour voir les versions de ce film.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Rien n’a encore été publié.</translation>
    </message>
    <message>
        <source>Learners see release %1.</source>
        <translation>Les apprenants voient la version %1.</translation>
    </message>
    <message>
        <source>Learners see none of the releases that are listed.</source>
        <translation>Les apprenants ne voient aucune des versions affichées.</translation>
    </message>
    <message>
        <source>Make release %1 the one learners see?</source>
        <translation>Montrer la version %1 aux apprenants ?</translation>
    </message>
    <message>
        <source>The present release stays and can be made live again. What learners did stays.</source>
        <translation>La version actuelle est gardée et peut être remise en ligne. Ce qu’ont fait les apprenants reste.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation>La version %1 est en ligne</translation>
    </message>
    <message>
        <source>Take “%1” off the catalogue?</source>
        <translation>Retirer « %1 » du catalogue ?</translation>
    </message>
    <message>
        <source>Learners do not see the movie any more. Their progress and every release stay, and each release can be made live again.</source>
        <translation>Les apprenants ne voient plus le film. Leur progression et toutes les versions restent, et chacune peut être remise en ligne.</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>“%1” is off the catalogue</source>
        <translation>« %1 » n’est plus au catalogue</translation>
    </message>
    <message>
        <source>From release %1 to release %2</source>
        <translation>De la version %1 à la version %2</translation>
    </message>
    <message>
        <source>More changes are counted above, but not listed.</source>
        <translation>D’autres modifications sont comptées ci-dessus, mais non affichées.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ScanCutsDialog</name>
    <message>
        <source>Look for scene cuts again</source>
        <translation>Chercher de nouveau les coupes</translation>
    </message>
    <message>
        <source>The selected cue or lesson</source>
        <translation>Le sous-titre ou la leçon sélectionnés</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Ce que montre la ligne de temps</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>Tout le film</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>&amp;Sensitivity</source>
        <translation>&amp;Sensibilité</translation>
    </message>
    <message>
        <source>Further right more is found, and more that is none. What was found there before is replaced; cuts elsewhere stay.</source>
        <translation>Plus à droite, on trouve davantage, et davantage qui n&apos;en sont pas. Ce qui y avait été trouvé est remplacé&#x202f;; les coupes ailleurs restent.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ScrubBar</name>
    <message>
        <source>Position in the film</source>
        <translation>Position dans le film</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SenseTable</name>
    <message>
        <source>Remove sense</source>
        <translation>Retirer le sens</translation>
    </message>
    <message>
        <source>Senses</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Add sense</source>
        <translation>Ajouter un sens</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShiftDialog</name>
    <message>
        <source>Shift cues</source>
        <translation>Décaler les sous-titres</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Selected cues</source>
        <translation>Sous-titres sélectionnés</translation>
    </message>
    <message>
        <source>Current cue and all following</source>
        <translation>Sous-titre courant et tous les suivants</translation>
    </message>
    <message>
        <source>All cues</source>
        <translation>Tous les sous-titres</translation>
    </message>
    <message>
        <source>&amp;Offset (negative moves cues earlier)</source>
        <translation>&amp;Décalage (négatif&#xa0;: plus tôt)</translation>
    </message>
    <message>
        <source>&amp;Apply to</source>
        <translation>&amp;Appliquer à</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décaler</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShortcutMap</name>
    <message>
        <source>This is no file of shortcuts that this version can read. Your keys are as they were.</source>
        <translation>Ce n&apos;est pas un fichier de raccourcis que cette version sache lire. Vos touches sont restées telles quelles.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Chercher des commandes et des touches</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Chercher un raccourci</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>&amp;Add as another</source>
        <translation>&amp;Ajouter en plus</translation>
    </message>
    <message>
        <source>Remove &amp;keys</source>
        <translation>Retirer les &amp;touches</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Par défaut</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>Réinitialiser t&amp;out</translation>
    </message>
    <message>
        <source>Press the key to search for</source>
        <translation>Appuyez sur la touche à chercher</translation>
    </message>
    <message>
        <source>By &amp;pressing it</source>
        <translation>En a&amp;ppuyant dessus</translation>
    </message>
    <message>
        <source>Press the &amp;new key:</source>
        <translation>Appuyez sur la &amp;nouvelle touche&#xa0;:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Keys &amp;of</source>
        <translation>Touches &amp;de</translation>
    </message>
    <message>
        <source>Keys of another program</source>
        <translation>Touches d&apos;un autre programme</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifiées par vous</translation>
    </message>
    <message>
        <source>Choose a command in the list.</source>
        <translation>Choisissez une commande dans la liste.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;», qui la perd.</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>Importer des raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>Raccourcis (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read. Your keys are as they were.</source>
        <translation>Le fichier ne peut pas être lu. Vos touches sont restées telles quelles.</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>Exporter les raccourcis</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SignInDialog</name>
    <message>
        <source>Stay signed &amp;in on this computer</source>
        <translation>Rester &amp;connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to a CineFluent server</source>
        <translation>Se connecter à un serveur CineFluent</translation>
    </message>
    <message>
        <source>An editor account is needed to publish. Your administrator can create one.</source>
        <translation>Un compte d&apos;éditeur est nécessaire pour publier. Votre administrateur peut en créer un.</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>Adresse du &amp;serveur</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Stay signed &amp;in (kept in the system&apos;s keyring)</source>
        <translation>Rester &amp;connecté (conservé dans le trousseau du système)</translation>
    </message>
    <message>
        <source>Stay signed &amp;in (no keyring here: kept in a file that only you may read)</source>
        <translation>Rester &amp;connecté (pas de trousseau ici&#xa0;: conservé dans un fichier que vous seul pouvez lire)</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SpellBar</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change this word and go to the next (Return)</source>
        <translation>Changer ce mot et passer au suivant (Entrée)</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>Tout changer</translation>
    </message>
    <message>
        <source>Change this word wherever it stands (Shift+Return)</source>
        <translation>Changer ce mot partout où il se trouve (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Leave this word and go to the next (F7)</source>
        <translation>Laisser ce mot et passer au suivant (F7)</translation>
    </message>
    <message>
        <source>Ignore all</source>
        <translation>Tout ignorer</translation>
    </message>
    <message>
        <source>Leave this word wherever it stands, until the program is closed</source>
        <translation>Laisser ce mot partout où il se trouve, jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>Take this word as right from now on</source>
        <translation>Tenir ce mot pour juste désormais</translation>
    </message>
    <message>
        <source>No misspelt word found</source>
        <translation>Aucun mot mal écrit</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>Changer en</translation>
    </message>
    <message>
        <source>Close the spelling check</source>
        <translation>Fermer la vérification de l’orthographe</translation>
    </message>
    <message>
        <source>Looking for misspelt words…</source>
        <translation>Recherche de mots mal écrits…</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le dictionnaire&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SpellChecker</name>
    <message>
        <source>There is no spelling dictionary for %1. Install the package %2, or put its .aff and .dic files into %3.</source>
        <translation>Il n’y a pas de dictionnaire d’orthographe pour %1. Installez le paquet %2, ou mettez ses fichiers .aff et .dic dans %3.</translation>
    </message>
    <message>
        <source>The spelling dictionary for %1 cannot be read. Install the package %2 again.</source>
        <translation>Le dictionnaire d’orthographe pour %1 ne peut pas être lu. Réinstallez le paquet %2.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::StatusArea</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel running work</source>
        <translation>Annuler le travail en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all background work</source>
        <translation>Montrer toutes les tâches de fond</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Background work: %1</source>
        <translation>Tâches de fond&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::StatusLabels</name>
    <message>
        <source>The keys I and O set IN and OUT of this</source>
        <translation>Les touches I et O placent IN et OUT de ceci</translation>
    </message>
    <message>
        <source>Every edit is written to the project file as it is made.</source>
        <translation>Chaque modification est écrite aussitôt dans le fichier du projet.</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>IN/OUT: cue %1</source>
        <translation>IN/OUT&#xa0;: sous-titre %1</translation>
    </message>
    <message>
        <source>IN/OUT: lesson %1</source>
        <translation>IN/OUT&#xa0;: leçon %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Modifications enregistrées</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
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
        <translation>Ne comptent pas</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Comptent</translation>
    </message>
    <message>
        <source>Matter a lot</source>
        <translation>Comptent beaucoup</translation>
    </message>
    <message>
        <source>Length of a lesson</source>
        <translation>Durée d’une leçon</translation>
    </message>
    <message>
        <source>Shortest lesson</source>
        <translation>Leçon la plus courte</translation>
    </message>
    <message>
        <source>Longest lesson</source>
        <translation>Leçon la plus longue</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>Coupes</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Loo&amp;k for scene cuts…</source>
        <translation>C&amp;hercher les coupes…</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>&amp;Make lessons</source>
        <translation>&amp;Créer les leçons</translation>
    </message>
    <message>
        <source>Suggest lessons</source>
        <translation>Proposer des leçons</translation>
    </message>
    <message>
        <source>Drag a boundary on the timeline, or move the selected one with Left and Right by a frame, with Shift by a second. Delete lets the plan decide again.</source>
        <translation>Glissez une limite sur la frise, ou déplacez celle qui est sélectionnée avec Gauche et Droite d’une image, avec Maj d’une seconde. Suppr laisse de nouveau le plan décider.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Level of the learners</source>
        <translation>Niveau des apprenants</translation>
    </message>
    <message>
        <source>&amp;Length of a lesson</source>
        <translation>&amp;Durée d’une leçon</translation>
    </message>
    <message>
        <source>&amp;Shortest</source>
        <translation>La plus c&amp;ourte</translation>
    </message>
    <message>
        <source>L&amp;ongest</source>
        <translation>La plus &amp;longue</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>Autant qu’il y en a</translation>
    </message>
    <message>
        <source>New words in a lesson</source>
        <translation>Mots nouveaux par leçon</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Comme ils viennent</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>Mots par minute</translation>
    </message>
    <message>
        <source>&amp;New words in a lesson</source>
        <translation>Mots &amp;nouveaux par leçon</translation>
    </message>
    <message>
        <source>&amp;Words a minute</source>
        <translation>&amp;Mots par minute</translation>
    </message>
    <message>
        <source>Scene &amp;cuts</source>
        <translation>Co&amp;upes</translation>
    </message>
    <message>
        <source>&amp;Pauses</source>
        <translation>&amp;Pauses</translation>
    </message>
    <message>
        <source>Stay, and the rest of the film is planned</source>
        <translation>Restent, et le reste du film est planifié</translation>
    </message>
    <message>
        <source>Are replaced by the plan</source>
        <translation>Sont remplacées par le plan</translation>
    </message>
    <message>
        <source>Stay, and the whole film is planned beside them</source>
        <translation>Restent, et tout le film est planifié à côté</translation>
    </message>
    <message>
        <source>Lessons you already have</source>
        <translation>Leçons existantes</translation>
    </message>
    <message>
        <source>Le&amp;vel of the learners</source>
        <translation>Ni&amp;veau des apprenants</translation>
    </message>
    <message>
        <source>L&amp;essons you already have</source>
        <translation>Leçons e&amp;xistantes</translation>
    </message>
    <message>
        <source>Boundaries of the suggested lessons</source>
        <translation>Limites des leçons proposées</translation>
    </message>
    <message>
        <source>There are no cues to plan lessons over.</source>
        <translation>Il n’y a pas de sous-titres pour planifier des leçons.</translation>
    </message>
    <message>
        <source>The lessons you already have leave nothing to plan.</source>
        <translation>Les leçons existantes ne laissent rien à planifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s), the shortest of %1, the longest of %2</source>
        <translation>
            <numerusform>%n leçon, la plus courte de %1, la plus longue de %2</numerusform>
            <numerusform>%n leçons, la plus courte de %1, la plus longue de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>New words are counted by the language data: words of the learners’ level and above (estimated) where the film has them first.</source>
        <translation>Les mots nouveaux sont comptés avec les données de la langue&#xa0;: mots du niveau des apprenants et au-delà (estimé), là où le film les a pour la première fois.</translation>
    </message>
    <message>
        <source>New words are being counted. Until then lessons are balanced by words a minute.</source>
        <translation>Les mots nouveaux sont en cours de comptage. D’ici là, les leçons sont équilibrées par les mots par minute.</translation>
    </message>
    <message>
        <source>New words cannot be counted, so lessons are balanced by words a minute. %1</source>
        <translation>Les mots nouveaux ne peuvent pas être comptés&#x202f;; les leçons sont donc équilibrées par les mots par minute. %1</translation>
    </message>
    <message>
        <source>Scene cuts are still being looked for; the plan follows them as they are found.</source>
        <translation>Les coupes sont encore recherchées&#x202f;; le plan les suit à mesure qu’elles sont trouvées.</translation>
    </message>
    <message>
        <source>No film is open, so no scene cuts are known: sentences and pauses decide.</source>
        <translation>Aucun film n’est ouvert, donc aucune coupe n’est connue&#xa0;: les phrases et les pauses décident.</translation>
    </message>
    <message>
        <source>No scene cuts are known: sentences and pauses decide.</source>
        <translation>Aucune coupe n’est connue&#xa0;: les phrases et les pauses décident.</translation>
    </message>
    <message>
        <source>Suggestion %1  ·  %2</source>
        <translation>Proposition %1  ·  %2</translation>
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
        <translation>Sens</translation>
    </message>
    <message>
        <source>Keys 1 to %1 in the list choose a meaning</source>
        <translation>Les touches 1 à %1 dans la liste choisissent un sens</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Proposer de nouveau</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word</comment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a word to the learners</comment>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Play clip</source>
        <translation>Lire l’extrait</translation>
    </message>
    <message>
        <source>Go to cue</source>
        <translation>Aller au sous-titre</translation>
    </message>
    <message>
        <source>%1  [%2]</source>
        <comment>a verb and its key</comment>
        <translation>%1  [%2]</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <comment>CEFR level</comment>
        <translation>%1 (estimé)</translation>
    </message>
    <message numerus="yes">
        <source>spoken %n time(s)</source>
        <translation>
            <numerusform>dit %n fois</numerusform>
            <numerusform>dit %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>taught in an earlier lesson</source>
        <translation>enseigné dans une leçon antérieure</translation>
    </message>
    <message>
        <source>taught in another film</source>
        <translation>enseigné dans un autre film</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>No dictionary has this word: write its meaning after accepting it.</source>
        <translation>Aucun dictionnaire n’a ce mot&#xa0;: écrivez son sens après l’avoir accepté.</translation>
    </message>
    <message>
        <source>Say word</source>
        <translation>Prononcer le mot</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionListModel</name>
    <message>
        <source>Estimated from how frequent the word is in the language</source>
        <translation>Estimé d’après la fréquence du mot dans la langue</translation>
    </message>
    <message>
        <source>Place among all words of the language, 1 being the most frequent</source>
        <translation>Place parmi tous les mots de la langue, 1 étant le plus fréquent</translation>
    </message>
    <message>
        <source>How often the word occurs in what was looked at</source>
        <translation>Combien de fois le mot apparaît dans ce qui a été examiné</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>Catégorie grammaticale</translation>
    </message>
    <message>
        <source>Level (estimated)</source>
        <translation>Niveau (estimé)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First cue</source>
        <translation>Premier sous-titre</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionRow</name>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use suggestion %1: %2</source>
        <translation>Utiliser la proposition %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionsPanel</name>
    <message>
        <source>No words to suggest</source>
        <translation>Aucun mot à proposer</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>Mots proposés</translation>
    </message>
    <message>
        <source>Where to look for words</source>
        <translation>Où chercher des mots</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>Tout le film</translation>
    </message>
    <message>
        <source>Selected lesson</source>
        <translation>Leçon sélectionnée</translation>
    </message>
    <message>
        <source>Selected cues</source>
        <translation>Sous-titres sélectionnés</translation>
    </message>
    <message>
        <source>Words to show</source>
        <translation>Quels mots afficher</translation>
    </message>
    <message>
        <source>Words to learn</source>
        <translation>Mots à apprendre</translation>
    </message>
    <message>
        <source>Names, fillers and cognates</source>
        <translation>Noms, mots de remplissage et mots apparentés</translation>
    </message>
    <message>
        <source>Ignored words</source>
        <translation>Mots ignorés</translation>
    </message>
    <message>
        <source>Known words</source>
        <translation>Mots connus</translation>
    </message>
    <message>
        <source>Looking for words</source>
        <translation>Recherche de mots</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop looking for words</source>
        <translation>Arrêter la recherche de mots</translation>
    </message>
    <message>
        <source>The search was stopped. It begins again when the panel is opened.</source>
        <translation>La recherche a été arrêtée. Elle reprend quand le panneau est ouvert.</translation>
    </message>
    <message>
        <source>Every word here is in the project or set aside.</source>
        <translation>Ici, chaque mot est dans le projet ou mis de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
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
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Correct the &amp;frame rate, such as 25 for 23.976</source>
        <translation>Corriger la &amp;cadence, comme 25 pour 23.976</translation>
    </message>
    <message>
        <source>Find &amp;breaks, where the film was cut differently</source>
        <translation>Trouver les &amp;ruptures, là où le film a été monté autrement</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Trouver</translation>
    </message>
    <message>
        <source>&amp;Move cues</source>
        <translation>&amp;Déplacer les sous-titres</translation>
    </message>
    <message>
        <source>Synchronise cues</source>
        <translation>Synchroniser les sous-titres</translation>
    </message>
    <message>
        <source>The film’s sound: %1</source>
        <translation>Le son du film&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another subtitle that is in sync</source>
        <translation>D&apos;autres sous-titres qui sont synchrones</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Parts that move together</source>
        <translation>Parties qui se déplacent ensemble</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Nothing is moved before you have seen what was found.</source>
        <translation>Rien n&apos;est déplacé avant que vous ayez vu ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Reference subtitle</source>
        <translation>Sous-titres de référence</translation>
    </message>
    <message>
        <source>Choose the reference subtitle</source>
        <translation>Choisir les sous-titres de référence</translation>
    </message>
    <message>
        <source>Align the cues &amp;with</source>
        <translation>&amp;Aligner les sous-titres sur</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Looking for speech and comparing it with the cues…</source>
        <translation>Recherche des voix et comparaison avec les sous-titres…</translation>
    </message>
    <message>
        <source>No alignment</source>
        <translation>Pas d&apos;alignement</translation>
    </message>
    <message>
        <source>There are too few cues to tell where they belong.</source>
        <translation>Il y a trop peu de sous-titres pour dire où ils vont.</translation>
    </message>
    <message>
        <source>There is no speech, or no pause in it, to align the cues with.</source>
        <translation>Il n&apos;y a pas de voix, ou pas de pause entre elles, pour aligner les sous-titres.</translation>
    </message>
    <message>
        <source>The best place found for the cues is hardly better than others, so they stay where they are. Perhaps the subtitles are of another film, or other sound covers the voices.</source>
        <translation>La meilleure place trouvée n&apos;est guère meilleure que d&apos;autres, donc les sous-titres restent où ils sont. Peut-être sont-ils d&apos;un autre film, ou un autre son couvre-t-il les voix.</translation>
    </message>
    <message>
        <source>The cues are not moved</source>
        <translation>Les sous-titres ne sont pas déplacés</translation>
    </message>
    <message>
        <source>The cues are in sync</source>
        <translation>Les sous-titres sont synchrones</translation>
    </message>
    <message>
        <source>Nothing better was found. Certainty: %1.</source>
        <translation>Rien de mieux n&apos;a été trouvé. Certitude&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The subtitles were made for %1 frames a second; the film has %2.</source>
        <translation>Les sous-titres ont été faits pour %1 images par seconde&#x202f;; le film en a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) move together.</source>
        <translation>
            <numerusform>%n partie se déplace d&apos;un bloc.</numerusform>
            <numerusform>%n parties se déplacent chacune d&apos;un bloc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) belong before the film’s start and are put at its first frame.</source>
        <translation>
            <numerusform>%n sous-titre va avant le début du film et est placé à sa première image.</numerusform>
            <numerusform>%n sous-titres vont avant le début du film et sont placés à sa première image.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certainty: %1.</source>
        <translation>Certitude&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A better place was found for %n cue(s)</source>
        <translation>
            <numerusform>Une meilleure place a été trouvée pour %n sous-titre</numerusform>
            <numerusform>Une meilleure place a été trouvée pour %n sous-titres</numerusform>
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
        <translation>Position en heures:minutes:secondes.millisecondes. Saisissez une position et appuyez sur Entrée pour y aller. Un timecode 00:01:02:12 compte des images&#x202f;; +12 ou −1:00 avance par images, +2.5 par secondes.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Ligne de temps</translation>
    </message>
    <message>
        <source>Lessons, cues, translations and sound along the film</source>
        <translation>Leçons, sous-titres, traductions et son au fil du film</translation>
    </message>
    <message>
        <source>Drag here to create a lesson</source>
        <translation>Glissez ici pour créer une leçon</translation>
    </message>
    <message>
        <source>No cues yet: import a subtitle file, or drag here to add a cue</source>
        <translation>Pas encore de sous-titres&#xa0;: importez un fichier de sous-titres, ou glissez ici pour en ajouter un</translation>
    </message>
    <message>
        <source>Scene cut</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>Fade through black</source>
        <translation>Fondu au noir</translation>
    </message>
    <message>
        <source>Fade through white</source>
        <translation>Fondu au blanc</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Fondu enchaîné</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelineOverview</name>
    <message>
        <source>Overview of the film</source>
        <translation>Vue d&apos;ensemble du film</translation>
    </message>
    <message>
        <source>The whole film; drag the frame to move the timeline</source>
        <translation>Tout le film&#x202f;; glissez le cadre pour déplacer la ligne de temps</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelinePanel</name>
    <message>
        <source>Timeline position</source>
        <translation>Position sur la ligne de temps</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Leçon %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TrackDialog</name>
    <message>
        <source>Subtitles inside the film</source>
        <translation>Sous-titres dans le film</translation>
    </message>
    <message>
        <source>Subtitle tracks</source>
        <translation>Pistes de sous-titres</translation>
    </message>
    <message>
        <source>These subtitles are stored as pictures, not as text, and cannot be imported. Look for a subtitle file of this film.</source>
        <translation>Ces sous-titres sont stockés comme des images, pas comme du texte, et ne peuvent pas être importés. Cherchez un fichier de sous-titres de ce film.</translation>
    </message>
    <message>
        <source>Tracks that are stored as pictures cannot be imported: they hold no text.</source>
        <translation>Les pistes stockées comme des images ne peuvent pas être importées&#xa0;: elles ne contiennent pas de texte.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationFlows</name>
    <message>
        <source>Export the translation memory</source>
        <translation>Exporter la mémoire de traduction</translation>
    </message>
    <message>
        <source>Import a translation memory</source>
        <translation>Importer une mémoire de traduction</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>Mémoires de traduction (*.tmx)</translation>
    </message>
    <message>
        <source>The translation memory was damaged and is begun anew. Your projects are whole; their translations are remembered again as you open them. The glossaries are in the old file, which was kept.</source>
        <translation>La mémoire de traduction était endommagée et recommence à neuf. Vos projets sont intacts&#x202f;; leurs traductions seront mémorisées de nouveau quand vous les ouvrirez. Les glossaires sont dans l’ancien fichier, qui a été gardé.</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Traduction</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of the same text taken from the memory.</source>
        <translation>
            <numerusform>%n traduction du même texte reprise de la mémoire.</numerusform>
            <numerusform>%n traductions du même texte reprises de la mémoire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of a text that is alike: look them over.</source>
        <translation>
            <numerusform>%n traduction d’un texte semblable&#xa0;: relisez-la.</numerusform>
            <numerusform>%n traductions de textes semblables&#xa0;: relisez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) translated by machine: look them over.</source>
        <translation>
            <numerusform>%n sous-titre traduit automatiquement&#xa0;: relisez-le.</numerusform>
            <numerusform>%n sous-titres traduits automatiquement&#xa0;: relisez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) are left without a translation.</source>
        <translation>
            <numerusform>%n sous-titre reste sans traduction.</numerusform>
            <numerusform>%n sous-titres restent sans traduction.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing a translation memory</source>
        <translation>Import d’une mémoire de traduction</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) were new to the memory.</source>
        <translation>
            <numerusform>%n traduction était nouvelle pour la mémoire.</numerusform>
            <numerusform>%n traductions étaient nouvelles pour la mémoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the translation memory</source>
        <translation>Export de la mémoire de traduction</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) written: %1</source>
        <translation>
            <numerusform>%n traduction écrite&#xa0;: %1</numerusform>
            <numerusform>%n traductions écrites&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationPanel</name>
    <message>
        <source>Help with this translation</source>
        <translation>Aide pour cette traduction</translation>
    </message>
    <message numerus="yes">
        <source>%1, used %n time(s)</source>
        <translation>
            <numerusform>%1, utilisée %n fois</numerusform>
            <numerusform>%1, utilisée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>MT</source>
        <translation>TA</translation>
    </message>
    <message>
        <source>Machine translation by %1</source>
        <translation>Traduction automatique par %1</translation>
    </message>
    <message>
        <source>The project has no language to translate into. Import a translation, or add one to the movie.</source>
        <translation>Le projet n’a pas de langue vers laquelle traduire. Importez une traduction, ou ajoutez une langue au film.</translation>
    </message>
    <message>
        <source>Choose a cue to translate.</source>
        <translation>Choisissez un sous-titre à traduire.</translation>
    </message>
    <message>
        <source>Nothing like this was translated before. What you translate is remembered for this film and the next.</source>
        <translation>Rien de semblable n’a été traduit jusqu’ici. Ce que vous traduisez est mémorisé pour ce film et le suivant.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationPreviewModel</name>
    <message>
        <source>Matched</source>
        <translation>Apparié</translation>
    </message>
    <message>
        <source>Replaces a translation</source>
        <translation>Remplace une traduction</translation>
    </message>
    <message numerus="yes">
        <source>%n rows joined</source>
        <translation>
            <numerusform>%n ligne réunie</numerusform>
            <numerusform>%n lignes réunies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows joined, replace a translation</source>
        <translation>
            <numerusform>%n ligne réunie, remplace une traduction</numerusform>
            <numerusform>%n lignes réunies, remplacent une traduction</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of a row</source>
        <translation>Partie d’une ligne</translation>
    </message>
    <message>
        <source>A line of a row, replaces a translation</source>
        <translation>Partie d’une ligne, remplace une traduction</translation>
    </message>
    <message>
        <source>Covers several cues</source>
        <translation>Couvre plusieurs sous-titres</translation>
    </message>
    <message>
        <source>Covers several cues, replaces a translation</source>
        <translation>Couvre plusieurs sous-titres, remplace une traduction</translation>
    </message>
    <message>
        <source>No row for this cue</source>
        <translation>Aucune ligne pour ce sous-titre</translation>
    </message>
    <message>
        <source>No cue for this row</source>
        <translation>Aucun sous-titre pour cette ligne</translation>
    </message>
    <message>
        <source>It has now: %1</source>
        <translation>Il a maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>IN</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TransportBar</name>
    <message>
        <source>Frame %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Playback rate</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) at %1 fps</source>
        <translation>
            <numerusform>%n image à %1 i/s</numerusform>
            <numerusform>%n images à %1 i/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) at about %1 fps (variable)</source>
        <translation>
            <numerusform>%n image à environ %1 i/s (variable)</numerusform>
            <numerusform>%n images à environ %1 i/s (variable)</numerusform>
        </translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>Piste audio</translation>
    </message>
    <message>
        <source>Audio track: %1</source>
        <translation>Piste audio&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::UnmatchedDialog</name>
    <message>
        <source>Translations without a cue</source>
        <translation>Traductions sans sous-titre</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the translation match no cue of the film. Choose what becomes of the selected rows.</source>
        <translation>
            <numerusform>%n ligne de la traduction ne correspond à aucun sous-titre du film. Choisissez ce que deviennent les lignes sélectionnées.</numerusform>
            <numerusform>%n lignes de la traduction ne correspondent à aucun sous-titre du film. Choisissez ce que deviennent les lignes sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attach to the nearest cue</source>
        <translation>&amp;Joindre au sous-titre le plus proche</translation>
    </message>
    <message>
        <source>&amp;Make cues</source>
        <translation>&amp;Créer des sous-titres</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Tout laisser de côté</translation>
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
        <translation>Texte</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Rows without a cue</source>
        <translation>Lignes sans sous-titre</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>A new cue</source>
        <translation>Un nouveau sous-titre</translation>
    </message>
    <message>
        <source>To cue %1: %2</source>
        <translation>Au sous-titre %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VersionFlows</name>
    <message>
        <source>The version is back. Undo takes this back.</source>
        <translation>La version est de retour. Annuler revient en arrière.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VersionsDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;Enregistrer une version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>A version is made every hour of work and thinned out with time; those with a name stay. Restoring one is a step that Undo takes back.</source>
        <translation>Une version est faite à chaque heure de travail, et leur nombre se réduit avec le temps&#x202f;; celles qui ont un nom restent. En restaurer une est une étape qu&apos;Annuler défait.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Name for the project as it is now</source>
        <translation>Nom du projet tel qu&apos;il est maintenant</translation>
    </message>
    <message>
        <source>Name of the new version</source>
        <translation>Nom de la nouvelle version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VideoView</name>
    <message>
        <source>Film picture</source>
        <translation>Image du film</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VocabularyPanel</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Chercher des mots</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Pas encore de mots</translation>
    </message>
    <message>
        <source>Select a word in a cue’s text, then add it to the vocabulary. It keeps its place in the film.</source>
        <translation>Sélectionnez un mot dans le texte d&apos;un sous-titre, puis ajoutez-le au vocabulaire. Il garde sa place dans le film.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Dans le projet</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proposés</translation>
    </message>
    <message>
        <source>Words in the project or suggested</source>
        <translation>Mots du projet ou proposés</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WelcomePage</name>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Projects you have opened appear here.</source>
        <translation>Les projets que vous avez ouverts apparaissent ici.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Choose a film and create a project for it.</source>
        <translation>Choisissez un film et créez un projet pour lui.</translation>
    </message>
    <message>
        <source>Open an existing .cineproj file.</source>
        <translation>Ouvrez un fichier .cineproj existant.</translation>
    </message>
    <message>
        <source>Explore a finished film with lessons and vocabulary.</source>
        <translation>Explorez un film terminé avec ses leçons et son vocabulaire.</translation>
    </message>
    <message>
        <source>You can also drop a film or a project file onto this window.</source>
        <translation>Vous pouvez aussi déposer un film ou un fichier de projet sur cette fenêtre.</translation>
    </message>
    <message>
        <source>CineFluent Studio</source>
        <translation>CineFluent Studio</translation>
    </message>
    <message>
        <source>Turn films into language lessons</source>
        <translation>Faites de vos films des leçons de langue</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>File not found: %1</source>
        <translation>Fichier introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · edited %2</source>
        <translation>%1 · modifié %2</translation>
    </message>
    <message>
        <source>%1 was moved or deleted.</source>
        <translation>%1 a été déplacé ou supprimé.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordFlows</name>
    <message>
        <source>Export words</source>
        <translation>Exporter les mots</translation>
    </message>
    <message>
        <source>Anki packages (*.apkg)</source>
        <translation>Paquets Anki (*.apkg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>Importer des mots</translation>
    </message>
    <message>
        <source>Word lists (*.apkg *.csv *.tsv *.txt)</source>
        <translation>Listes de mots (*.apkg *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written: %1</source>
        <translation>
            <numerusform>%n carte écrite&#xa0;: %1</numerusform>
            <numerusform>%n cartes écrites&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) have no sound in the film.</source>
        <translation>
            <numerusform>%n phrase n&apos;a pas de son dans le film.</numerusform>
            <numerusform>%n phrases n&apos;ont pas de son dans le film.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added.</source>
        <translation>
            <numerusform>%n mot ajouté.</numerusform>
            <numerusform>%n mots ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) got what they lacked.</source>
        <translation>
            <numerusform>%n mot a reçu ce qui lui manquait.</numerusform>
            <numerusform>%n mots ont reçu ce qui leur manquait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) said nothing new.</source>
        <translation>
            <numerusform>%n carte ne disait rien de nouveau.</numerusform>
            <numerusform>%n cartes ne disaient rien de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) say otherwise than the project; yours was kept.</source>
        <translation>
            <numerusform>%n carte dit autre chose que le projet&#x202f;; la vôtre a été gardée.</numerusform>
            <numerusform>%n cartes disent autre chose que le projet&#x202f;; les vôtres ont été gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of another language or without a usable word left out.</source>
        <translation>
            <numerusform>%n carte d&apos;une autre langue ou sans mot utilisable laissée de côté.</numerusform>
            <numerusform>%n cartes d&apos;une autre langue ou sans mot utilisable laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordForm</name>
    <message>
        <source>IPA, e.g. /ˈfɪlm/</source>
        <translation>API, p. ex. /ˈfɪlm/</translation>
    </message>
    <message>
        <source>Press Enter or double-click to go to the cue</source>
        <translation>Appuyez sur Entrée ou double-cliquez pour aller au sous-titre</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Mot</translation>
    </message>
    <message>
        <source>Pron&amp;unciation</source>
        <translation>Pron&amp;onciation</translation>
    </message>
    <message>
        <source>&amp;Part of speech</source>
        <translation>&amp;Catégorie grammaticale</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Ni&amp;veau</translation>
    </message>
    <message>
        <source>&amp;Frequency rank</source>
        <translation>Rang de &amp;fréquence</translation>
    </message>
    <message>
        <source>Senses and translations</source>
        <translation>Sens et traductions</translation>
    </message>
    <message>
        <source>E&amp;xample</source>
        <translation>E&amp;xemple</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>Dans le film</translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en”.</source>
        <translation>Saisissez un code de langue, p. ex. «&#xa0;en&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the headword.</source>
        <translation>Saisissez le mot vedette.</translation>
    </message>
    <message>
        <source>This headword is already in the vocabulary.</source>
        <translation>Ce mot vedette est déjà dans le vocabulaire.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordListModel</name>
    <message>
        <source>noun</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbe</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>adjectif</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>adverbe</translation>
    </message>
    <message>
        <source>proper noun</source>
        <translation>nom propre</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>pronom</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>déterminant</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>préposition</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>conjonction</translation>
    </message>
    <message>
        <source>subordinating conjunction</source>
        <translation>conjonction de subordination</translation>
    </message>
    <message>
        <source>auxiliary</source>
        <translation>auxiliaire</translation>
    </message>
    <message>
        <source>particle</source>
        <translation>particule</translation>
    </message>
    <message>
        <source>numeral</source>
        <translation>numéral</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>interjection</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>How often the word occurs in the film</source>
        <translation>Combien de fois le mot apparaît dans le film</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>Catégorie grammaticale</translation>
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
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Occurrences</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordMarks</name>
    <message>
        <source>%1 (estimated)</source>
        <comment>CEFR level</comment>
        <translation>%1 (estimé)</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordPopup</name>
    <message>
        <source>Word at the cursor</source>
        <translation>Mot au curseur</translation>
    </message>
    <message>
        <source>This word is in the vocabulary.</source>
        <translation>Ce mot est dans le vocabulaire.</translation>
    </message>
    <message>
        <source>Looking at the film’s words…</source>
        <translation>Examen des mots du film…</translation>
    </message>
    <message>
        <source>There is no word to learn here. Function words, numbers and words that no dictionary knows are left out.</source>
        <translation>Il n’y a pas de mot à apprendre ici. Les mots grammaticaux, les nombres et les mots qu’aucun dictionnaire ne connaît sont laissés de côté.</translation>
    </message>
</context>
</TS>
