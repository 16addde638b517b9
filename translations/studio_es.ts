<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AudioOutput</name>
    <message>
        <source>The sound device could not be opened.</source>
        <translation>No se pudo abrir el dispositivo de sonido.</translation>
    </message>
</context>
<context>
    <name>AudioReader</name>
    <message>
        <source>The film has no such sound track.</source>
        <translation>La película no tiene esa pista de sonido.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The password file cannot be read.</source>
        <translation>No se puede leer el archivo de la contraseña.</translation>
    </message>
    <message>
        <source>There is no password.</source>
        <translation>No hay contraseña.</translation>
    </message>
    <message>
        <source>Open it in the window, without an option, to save what can be read.</source>
        <translation>Ábralo en la ventana, sin opciones, para guardar lo que se pueda leer.</translation>
    </message>
    <message>
        <source>Published release %1 of “%2”. Lessons: %3; files uploaded: %4.</source>
        <translation>Publicada la versión %1 de «%2». Lecciones: %3; archivos subidos: %4.</translation>
    </message>
    <message>
        <source>Findings: %1.</source>
        <translation>Hallazgos: %1.</translation>
    </message>
    <message>
        <source>The project has no such lesson.</source>
        <translation>El proyecto no tiene esa lección.</translation>
    </message>
    <message>
        <source>Looking for words</source>
        <translation>Buscando palabras</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Sent %1 changes, received %2; %3 wait for a decision.</source>
        <translation>Cambios enviados: %1; recibidos: %2; pendientes de decisión: %3.</translation>
    </message>
    <message>
        <source>Release %1 of “%2” goes live on %3 (UTC). Until then learners see nothing of it.</source>
        <translation>La versión %1 de «%2» se publica el %3 (UTC). Hasta entonces los alumnos no ven nada de ella.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This cue is no longer in the project.</source>
        <translation>Este subtítulo ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>This lesson is no longer in the project.</source>
        <translation>Esta lección ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>This word is no longer in the project.</source>
        <translation>Esta palabra ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>This place is no longer marked.</source>
        <translation>Este lugar ya no está marcado.</translation>
    </message>
    <message>
        <source>A start must lie before its end and not before the film&apos;s start. Nothing was changed.</source>
        <translation>Un inicio debe ir antes de su final y no antes del inicio de la película. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>«%1» no es una etiqueta de idioma como en o pt-BR.</translation>
    </message>
    <message>
        <source>A cue cannot be added as it is. Nothing was changed.</source>
        <translation>Un subtítulo no se puede añadir tal como está. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The lesson cannot be kept as it is. Nothing was changed.</source>
        <translation>La lección no se puede guardar tal como está. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A word has 1 to 255 characters and a language. Nothing was changed.</source>
        <translation>Una palabra tiene de 1 a 255 caracteres y un idioma. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” is already in this project&apos;s vocabulary.</source>
        <translation>«%1» ya está en el vocabulario de este proyecto.</translation>
    </message>
    <message>
        <source>This place cannot be marked. Nothing was changed.</source>
        <translation>Este lugar no se puede marcar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Select two or more cues to join them.</source>
        <translation>Seleccione dos o más subtítulos para unirlos.</translation>
    </message>
    <message>
        <source>A project stays with its movie. Make a new project for another one.</source>
        <translation>Un proyecto se queda con su película. Cree uno nuevo para otra.</translation>
    </message>
    <message>
        <source>Move the playhead inside the cue to split it there.</source>
        <translation>Mueva el cabezal dentro del subtítulo para dividirlo ahí.</translation>
    </message>
    <message>
        <source>Add cue</source>
        <translation>Añadir subtítulo</translation>
    </message>
    <message numerus="yes">
        <source>Add %n cue(s)</source>
        <translation>
            <numerusform>Añadir %n subtítulo</numerusform>
            <numerusform>Añadir %n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete cue</source>
        <translation>Eliminar subtítulo</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cue(s)</source>
        <translation>
            <numerusform>Eliminar %n subtítulo</numerusform>
            <numerusform>Eliminar %n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Editar texto</translation>
    </message>
    <message>
        <source>Edit translation</source>
        <translation>Editar traducción</translation>
    </message>
    <message>
        <source>Change cue times</source>
        <translation>Cambiar los tiempos del subtítulo</translation>
    </message>
    <message numerus="yes">
        <source>Change times of %n cue(s)</source>
        <translation>
            <numerusform>Cambiar los tiempos de %n subtítulo</numerusform>
            <numerusform>Cambiar los tiempos de %n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Split cue</source>
        <translation>Dividir subtítulo</translation>
    </message>
    <message>
        <source>Join cues</source>
        <translation>Unir subtítulos</translation>
    </message>
    <message numerus="yes">
        <source>Join %n cue(s)</source>
        <translation>
            <numerusform>Unir %n subtítulo</numerusform>
            <numerusform>Unir %n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift cue</source>
        <translation>Desplazar subtítulo</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n cue(s)</source>
        <translation>
            <numerusform>Desplazar %n subtítulo</numerusform>
            <numerusform>Desplazar %n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Editar notas</translation>
    </message>
    <message>
        <source>Edit difficult words</source>
        <translation>Editar palabras difíciles</translation>
    </message>
    <message>
        <source>Add lesson</source>
        <translation>Añadir lección</translation>
    </message>
    <message>
        <source>Delete lesson</source>
        <translation>Eliminar lección</translation>
    </message>
    <message>
        <source>Change lesson times</source>
        <translation>Cambiar los tiempos de la lección</translation>
    </message>
    <message>
        <source>Edit lesson</source>
        <translation>Editar lección</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>Añadir palabra</translation>
    </message>
    <message>
        <source>Delete word</source>
        <translation>Eliminar palabra</translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation>Editar palabra</translation>
    </message>
    <message>
        <source>Mark word</source>
        <translation>Marcar palabra</translation>
    </message>
    <message>
        <source>Unmark word</source>
        <translation>Desmarcar palabra</translation>
    </message>
    <message>
        <source>Edit movie</source>
        <translation>Editar película</translation>
    </message>
    <message>
        <source>Set film</source>
        <translation>Elegir película</translation>
    </message>
    <message>
        <source>Edit project settings</source>
        <translation>Editar los ajustes del proyecto</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>Restaurar versión</translation>
    </message>
    <message>
        <source>Import subtitles</source>
        <translation>Importar subtítulos</translation>
    </message>
    <message numerus="yes">
        <source>Import %n cue(s)</source>
        <translation>
            <numerusform>Importar %n subtítulo</numerusform>
            <numerusform>Importar %n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import translation</source>
        <translation>Importar traducción</translation>
    </message>
    <message numerus="yes">
        <source>Import %n translation(s)</source>
        <translation>
            <numerusform>Importar %n traducción</numerusform>
            <numerusform>Importar %n traducciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Change style</source>
        <translation>Cambiar el estilo</translation>
    </message>
    <message numerus="yes">
        <source>Change style of %n cue(s)</source>
        <translation>
            <numerusform>Cambiar el estilo de %n subtítulo</numerusform>
            <numerusform>Cambiar el estilo de %n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Sustituir texto</translation>
    </message>
    <message numerus="yes">
        <source>Replace text in %n cue(s)</source>
        <translation>
            <numerusform>Sustituir texto en %n subtítulo</numerusform>
            <numerusform>Sustituir texto en %n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>Importar palabras</translation>
    </message>
    <message>
        <source>Stretch cue</source>
        <translation>Estirar subtítulo</translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n cue(s)</source>
        <translation>
            <numerusform>Estirar %n subtítulo</numerusform>
            <numerusform>Estirar %n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert frame rate of cue</source>
        <translation>Convertir la velocidad de fotogramas del subtítulo</translation>
    </message>
    <message numerus="yes">
        <source>Convert frame rate of %n cue(s)</source>
        <translation>
            <numerusform>Convertir la velocidad de fotogramas de %n subtítulo</numerusform>
            <numerusform>Convertir la velocidad de fotogramas de %n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix overlap of cue</source>
        <translation>Corregir solapamiento del subtítulo</translation>
    </message>
    <message numerus="yes">
        <source>Fix overlaps of %n cue(s)</source>
        <translation>
            <numerusform>Corregir solapamientos de %n subtítulo</numerusform>
            <numerusform>Corregir solapamientos de %n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Set duration of cue</source>
        <translation>Fijar duración del subtítulo</translation>
    </message>
    <message numerus="yes">
        <source>Set durations of %n cue(s)</source>
        <translation>
            <numerusform>Fijar duración de %n subtítulo</numerusform>
            <numerusform>Fijar duración de %n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Snap cue to frames</source>
        <translation>Ajustar subtítulo a los fotogramas</translation>
    </message>
    <message numerus="yes">
        <source>Snap %n cue(s) to frames</source>
        <translation>
            <numerusform>Ajustar %n subtítulo a los fotogramas</numerusform>
            <numerusform>Ajustar %n subtítulos a los fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Cambiar texto</translation>
    </message>
    <message numerus="yes">
        <source>Change text of %n cue(s)</source>
        <translation>
            <numerusform>Cambiar el texto de %n subtítulo</numerusform>
            <numerusform>Cambiar el texto de %n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct spelling</source>
        <translation>Corregir ortografía</translation>
    </message>
    <message numerus="yes">
        <source>Correct spelling in %n cue(s)</source>
        <translation>
            <numerusform>Corregir la ortografía de %n subtítulo</numerusform>
            <numerusform>Corregir la ortografía de %n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Place translation</source>
        <translation>Colocar traducción</translation>
    </message>
    <message numerus="yes">
        <source>Place %n translation(s)</source>
        <translation>
            <numerusform>Colocar %n traducción</numerusform>
            <numerusform>Colocar %n traducciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over lesson plan</source>
        <translation>Aplicar plan de lecciones</translation>
    </message>
    <message>
        <source>Fix issue</source>
        <translation>Corregir problema</translation>
    </message>
    <message numerus="yes">
        <source>Fix issues of %n cue(s)</source>
        <translation>
            <numerusform>Corregir problemas de %n subtítulo</numerusform>
            <numerusform>Corregir problemas de %n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete lessons</source>
        <translation>Eliminar lecciones</translation>
    </message>
    <message>
        <source>Merge lessons</source>
        <translation>Unir lecciones</translation>
    </message>
    <message>
        <source>Split lesson</source>
        <translation>Dividir lección</translation>
    </message>
    <message>
        <source>Ignore word</source>
        <translation>Ignorar palabra</translation>
    </message>
    <message>
        <source>Mark word as known</source>
        <translation>Marcar palabra como conocida</translation>
    </message>
    <message>
        <source>Suggest word again</source>
        <translation>Volver a sugerir palabra</translation>
    </message>
    <message>
        <source>Snap cue to scene cuts</source>
        <translation>Ajustar subtítulo a los cortes de escena</translation>
    </message>
    <message numerus="yes">
        <source>Snap %n cue(s) to scene cuts</source>
        <translation>
            <numerusform>Ajustar %n subtítulo a los cortes de escena</numerusform>
            <numerusform>Ajustar %n subtítulos a los cortes de escena</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes by other editors</source>
        <translation>Cambios de otros editores</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>The file is larger than %1 MB, which no subtitle file is; nothing was imported. Check that it is the right file.</source>
        <translation>El archivo supera los %1 MB, cosa que ningún archivo de subtítulos hace; no se ha importado nada. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>This is no subtitle file that can be read; nothing was imported. What can be read: %1.</source>
        <translation>Este no es un archivo de subtítulos que se pueda leer; no se ha importado nada. Se puede leer: %1.</translation>
    </message>
    <message>
        <source>The file could not be read to its end; nothing was imported. Try again.</source>
        <translation>El archivo no se pudo leer hasta el final; no se ha importado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>La importación se detuvo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file holds more than %1 subtitles; nothing was imported.</source>
        <translation>El archivo contiene más de %1 subtítulos; no se ha importado nada.</translation>
    </message>
    <message>
        <source>The file holds no subtitle that can be read as %1; nothing was imported. Check that it is the right file, or choose its encoding in the preview.</source>
        <translation>El archivo no contiene ningún subtítulo que se pueda leer como %1; no se ha importado nada. Compruebe que es el archivo correcto o elija su codificación en la vista previa.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding that can be read. Choose one from the list.</source>
        <translation>«%1» no es una codificación que se pueda leer. Elija una de la lista.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in %2. Save as UTF-8, which holds every character.</source>
        <translation>«%1» no se puede escribir en %2. Guarde en UTF-8, que admite todos los caracteres.</translation>
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
        <translation>Letras de canciones (LRC)</translation>
    </message>
    <message>
        <source>SAMI</source>
        <translation>SAMI</translation>
    </message>
    <message>
        <source>Table with commas (CSV)</source>
        <translation>Tabla con comas (CSV)</translation>
    </message>
    <message>
        <source>Table with tabs (TSV)</source>
        <translation>Tabla con tabuladores (TSV)</translation>
    </message>
    <message>
        <source>The disk is full. Finished lessons are kept; make room and publish again.</source>
        <translation>El disco está lleno. Las lecciones terminadas se conservan; libere espacio y publique de nuevo.</translation>
    </message>
    <message>
        <source>A lesson could not be encoded. Finished lessons are kept. Check that the film plays there, then try again.</source>
        <translation>No se pudo codificar una lección. Las lecciones terminadas se conservan. Compruebe que la película se reproduce ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A lesson ends before it begins. Correct its IN and OUT.</source>
        <translation>Una lección termina antes de empezar. Corrija su IN y su OUT.</translation>
    </message>
    <message>
        <source>A lesson reaches beyond the film. Correct its IN and OUT.</source>
        <translation>Una lección llega más allá de la película. Corrija su IN y su OUT.</translation>
    </message>
    <message>
        <source>The folder for encoded lessons cannot be written. Choose another one.</source>
        <translation>No se puede escribir en la carpeta de lecciones codificadas. Elija otra.</translation>
    </message>
    <message>
        <source>A lesson came out with %1 frames instead of %2. The film may be damaged there; finished lessons are kept.</source>
        <translation>Una lección salió con %1 fotogramas en lugar de %2. Puede que la película esté dañada ahí; las lecciones terminadas se conservan.</translation>
    </message>
    <message>
        <source>The film cannot be read: it is damaged, cut short or of an unknown kind. Nothing was encoded.</source>
        <translation>No se puede leer la película: está dañada, cortada o es de un tipo desconocido. No se ha codificado nada.</translation>
    </message>
    <message>
        <source>The film has no picture that can be encoded.</source>
        <translation>La película no tiene imagen que se pueda codificar.</translation>
    </message>
    <message>
        <source>A lesson came out empty. Check its IN and OUT and try again.</source>
        <translation>Una lección salió vacía. Compruebe su IN y su OUT e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Encoding was stopped. Finished lessons are kept and used again.</source>
        <translation>La codificación se detuvo. Las lecciones terminadas se conservan y se volverán a usar.</translation>
    </message>
    <message>
        <source>A lesson&apos;s streams came out damaged. Finished lessons are kept; publish again.</source>
        <translation>Los flujos de una lección salieron dañados. Las lecciones terminadas se conservan; vuelva a publicar.</translation>
    </message>
    <message>
        <source>A lesson&apos;s qualities came out with different segments. Finished lessons are kept; publish again.</source>
        <translation>Las calidades de una lección salieron con segmentos distintos. Las lecciones terminadas se conservan; vuelva a publicar.</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started. Install FFmpeg and try again.</source>
        <translation>No se puede iniciar el programa «%1». Instale FFmpeg e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>No se pudo leer un archivo.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Detenido a petición.</translation>
    </message>
    <message>
        <source>The movie&apos;s details need a correction before it can be used.</source>
        <translation>Los datos de la película necesitan una corrección antes de poder usarse.</translation>
    </message>
    <message>
        <source>The movie has no id.</source>
        <translation>La película no tiene identificador.</translation>
    </message>
    <message>
        <source>Give the movie a title.</source>
        <translation>Dé un título a la película.</translation>
    </message>
    <message>
        <source>A title has at most 255 characters.</source>
        <translation>Un título tiene como máximo 255 caracteres.</translation>
    </message>
    <message>
        <source>A description has at most 20,000 characters.</source>
        <translation>Una descripción tiene como máximo 20&#xa0;000 caracteres.</translation>
    </message>
    <message>
        <source>The duration is 1 to 6,000 minutes.</source>
        <translation>La duración es de 1 a 6000 minutos.</translation>
    </message>
    <message>
        <source>A TMDB id is a positive number.</source>
        <translation>Un identificador de TMDB es un número positivo.</translation>
    </message>
    <message>
        <source>The rating is 0.0 to 10.0.</source>
        <translation>La puntuación va de 0.0 a 10.0.</translation>
    </message>
    <message>
        <source>The popularity is 0.00 to 999.99.</source>
        <translation>La popularidad va de 0.00 a 999.99.</translation>
    </message>
    <message>
        <source>An age rating has at most 10 characters.</source>
        <translation>Una clasificación por edad tiene como máximo 10 caracteres.</translation>
    </message>
    <message>
        <source>The poster is a web address (https://…).</source>
        <translation>El cartel es una dirección web (https://…).</translation>
    </message>
    <message>
        <source>The backdrop is a web address (https://…).</source>
        <translation>El fondo es una dirección web (https://…).</translation>
    </message>
    <message>
        <source>The trailer is a web address (https://…).</source>
        <translation>El tráiler es una dirección web (https://…).</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>«%1» no es una etiqueta de idioma como en o pt-BR.</translation>
    </message>
    <message>
        <source>The answer says that something went wrong, but not what.</source>
        <translation>La respuesta dice que algo salió mal, pero no qué.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Check that the address is that of a CineFluent server and that both programs are up to date.</source>
        <translation>No se pudo entender la respuesta del servidor. Compruebe que la dirección es la de un servidor CineFluent y que ambos programas están actualizados.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes); nothing was imported.</source>
        <translation>El archivo está vacío (0 bytes); no se ha importado nada.</translation>
    </message>
</context>
<context>
    <name>ConflictTexts</name>
    <message>
        <source>Something that is gone</source>
        <translation>Algo que ya no existe</translation>
    </message>
    <message>
        <source>The movie</source>
        <translation>La película</translation>
    </message>
    <message>
        <source>The project’s settings</source>
        <translation>Los ajustes del proyecto</translation>
    </message>
    <message>
        <source>Cue %1, %2</source>
        <translation>Subtítulo %1, %2</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Lección %1</translation>
    </message>
    <message>
        <source>Word “%1”</source>
        <translation>Palabra «%1»</translation>
    </message>
    <message>
        <source>A meaning of a word</source>
        <translation>Un significado de una palabra</translation>
    </message>
    <message>
        <source>A place where a word is taught</source>
        <translation>Un lugar donde se enseña una palabra</translation>
    </message>
    <message>
        <source>Translation, %1</source>
        <translation>Traducción, %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Título original</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Grafía</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>ContentActions</name>
    <message>
        <source>&amp;Edit text</source>
        <translation>Edi&amp;tar texto</translation>
    </message>
    <message>
        <source>&amp;Add cue</source>
        <translation>Aña&amp;dir subtítulo</translation>
    </message>
    <message>
        <source>At the playhead</source>
        <translation>En el cabezal</translation>
    </message>
    <message>
        <source>&amp;Split cue</source>
        <translation>D&amp;ividir subtítulo</translation>
    </message>
    <message>
        <source>Split at the playhead, and the text at the cursor</source>
        <translation>Dividir en el cabezal, y el texto en el cursor</translation>
    </message>
    <message>
        <source>&amp;Merge cues</source>
        <translation>U&amp;nir subtítulos</translation>
    </message>
    <message>
        <source>Merge the selected cues, or the current cue with the next</source>
        <translation>Unir los subtítulos seleccionados, o el actual con el siguiente</translation>
    </message>
    <message>
        <source>S&amp;hift cues…</source>
        <translation>De&amp;splazar subtítulos…</translation>
    </message>
    <message>
        <source>Move cues by a time offset</source>
        <translation>Mover los subtítulos en el tiempo</translation>
    </message>
    <message>
        <source>Add &amp;selected word</source>
        <translation>&amp;Añadir la palabra seleccionada</translation>
    </message>
    <message>
        <source>Add the word selected in the cue’s text to the vocabulary, with its place in the film</source>
        <translation>Añadir al vocabulario la palabra seleccionada en el texto del subtítulo, con su lugar en la película</translation>
    </message>
    <message>
        <source>Add &amp;new word</source>
        <translation>Añadir palabra &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Remove word</source>
        <translation>&amp;Quitar palabra</translation>
    </message>
    <message>
        <source>&amp;Add lesson</source>
        <translation>&amp;Añadir lección</translation>
    </message>
    <message>
        <source>Over the selected cues, or one minute from the playhead</source>
        <translation>Sobre los subtítulos seleccionados, o un minuto desde el cabezal</translation>
    </message>
    <message>
        <source>Move lesson &amp;up</source>
        <translation>S&amp;ubir lección</translation>
    </message>
    <message>
        <source>Move lesson &amp;down</source>
        <translation>&amp;Bajar lección</translation>
    </message>
    <message>
        <source>&amp;Remove lesson</source>
        <translation>&amp;Quitar lección</translation>
    </message>
    <message>
        <source>Its cues are kept</source>
        <translation>Sus subtítulos se conservan</translation>
    </message>
    <message>
        <source>Sp&amp;lit lesson</source>
        <translation>Di&amp;vidir lección</translation>
    </message>
    <message>
        <source>Mer&amp;ge lessons</source>
        <translation>U&amp;nir lecciones</translation>
    </message>
    <message>
        <source>Merge the selected lessons, or the current lesson with the next</source>
        <translation>Unir las lecciones seleccionadas, o la actual con la siguiente</translation>
    </message>
    <message>
        <source>Use &amp;frame as the lesson&apos;s poster</source>
        <translation>Usar el &amp;fotograma como portada de la lección</translation>
    </message>
    <message>
        <source>The frame on screen is shown before the lesson plays</source>
        <translation>El fotograma en pantalla se muestra antes de que empiece la lección</translation>
    </message>
    <message>
        <source>Choose poster auto&amp;matically</source>
        <translation>Elegir la portada auto&amp;máticamente</translation>
    </message>
    <message>
        <source>A frame a tenth into the lesson</source>
        <translation>Un fotograma a una décima parte de la lección</translation>
    </message>
</context>
<context>
    <name>CueKeyActions</name>
    <message>
        <source>Add cue after this one</source>
        <translation>Añadir subtítulo después de este</translation>
    </message>
    <message>
        <source>Add cue before this one</source>
        <translation>Añadir subtítulo antes de este</translation>
    </message>
    <message>
        <source>Next cue, or a new one after the last</source>
        <translation>Subtítulo siguiente, o uno nuevo después del último</translation>
    </message>
    <message>
        <source>To go on typing, cue after cue</source>
        <translation>Para seguir escribiendo, subtítulo tras subtítulo</translation>
    </message>
    <message>
        <source>Merge with the previous cue</source>
        <translation>Unir con el subtítulo anterior</translation>
    </message>
    <message>
        <source>Next cue without a translation</source>
        <translation>Siguiente subtítulo sin traducción</translation>
    </message>
    <message>
        <source>Cut cues</source>
        <translation>Cortar subtítulos</translation>
    </message>
    <message>
        <source>Copy cues</source>
        <translation>Copiar subtítulos</translation>
    </message>
    <message>
        <source>For this and other projects, and as SRT for other programs</source>
        <translation>Para este y otros proyectos, y como SRT para otros programas</translation>
    </message>
    <message>
        <source>Paste cues at the playhead</source>
        <translation>Pegar subtítulos en el cabezal</translation>
    </message>
    <message>
        <source>Cues, a subtitle file’s text, or lines of text, one cue a line</source>
        <translation>Subtítulos, el texto de un archivo de subtítulos o líneas de texto, un subtítulo por línea</translation>
    </message>
    <message>
        <source>Invert selection of cues</source>
        <translation>Invertir la selección de subtítulos</translation>
    </message>
    <message>
        <source>Break lines</source>
        <translation>Partir líneas</translation>
    </message>
    <message>
        <source>Balanced lines within the limits of the language</source>
        <translation>Líneas equilibradas dentro de los límites del idioma</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Unir líneas</translation>
    </message>
    <message>
        <source>One line of the selected cues’ texts</source>
        <translation>Los textos de los subtítulos seleccionados en una línea</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>The texts of the selected cues</source>
        <translation>Los textos de los subtítulos seleccionados</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation>Mayúscula inicial de frase</translation>
    </message>
</context>
<context>
    <name>CutActions</name>
    <message>
        <source>Previous scene cut</source>
        <translation>Corte de escena anterior</translation>
    </message>
    <message>
        <source>Next scene cut</source>
        <translation>Corte de escena siguiente</translation>
    </message>
    <message>
        <source>Look for scene cuts again…</source>
        <translation>Buscar cortes de escena otra vez…</translation>
    </message>
    <message>
        <source>In a part of the film or all of it, more or less readily</source>
        <translation>En una parte de la película o en toda, con más o menos facilidad</translation>
    </message>
    <message>
        <source>Add scene cut at the playhead</source>
        <translation>Añadir corte de escena en el cabezal</translation>
    </message>
    <message>
        <source>The frame on screen becomes the first of a shot</source>
        <translation>El fotograma en pantalla pasa a ser el primero de un plano</translation>
    </message>
    <message>
        <source>Remove the scene cut at the playhead</source>
        <translation>Quitar el corte de escena en el cabezal</translation>
    </message>
    <message>
        <source>Cues may cross it then, and dragging does not snap to it</source>
        <translation>Entonces los subtítulos pueden cruzarlo, y al arrastrar no se ajusta a él</translation>
    </message>
</context>
<context>
    <name>CutCache</name>
    <message>
        <source>The scene cuts could not be kept for next time. They are shown, and nothing else is affected.</source>
        <translation>Los cortes de escena no se pudieron conservar para la próxima vez. Se muestran, y nada más se ve afectado.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>This step of the history cannot be read. The project itself is as it was.</source>
        <translation>Este paso del historial no se puede leer. El proyecto en sí está como estaba.</translation>
    </message>
    <message>
        <source>This step of the history does not fit the project. The project itself is as it was.</source>
        <translation>Este paso del historial no encaja en el proyecto. El proyecto en sí está como estaba.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another place.</source>
        <translation>La carpeta «%1» no existe. Créela primero o elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed; check the folder&apos;s permissions or choose another one.</source>
        <translation>No se puede escribir «%1». No se ha cambiado nada; compruebe los permisos de la carpeta o elija otra.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written, and what was there before is untouched. Make room and try again.</source>
        <translation>El disco está lleno: «%1» no se escribió, y lo que había antes está intacto. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left alone. Choose another name.</source>
        <translation>«%1» ya existe y no se ha tocado. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no further step in the history.</source>
        <translation>No hay más pasos en el historial.</translation>
    </message>
    <message>
        <source>The disk is full. Everything before this step is saved; make room and try again.</source>
        <translation>El disco está lleno. Todo lo anterior a este paso está guardado; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The project file cannot be written. Everything before this step is saved; check the folder&apos;s permissions or save a copy elsewhere.</source>
        <translation>No se puede escribir el archivo del proyecto. Todo lo anterior a este paso está guardado; compruebe los permisos de la carpeta o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Another program is using the project file. Nothing was changed; close it there and try again.</source>
        <translation>Otro programa está usando el archivo del proyecto. No se ha cambiado nada; ciérrelo ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The project file is damaged. It was not changed; what can be read can be saved into a copy.</source>
        <translation>El archivo del proyecto está dañado. No se ha modificado; lo que se pueda leer puede guardarse en una copia.</translation>
    </message>
    <message>
        <source>The project file could not be read or written. Everything before this step is saved; check the disk and try again.</source>
        <translation>No se pudo leer o escribir el archivo del proyecto. Todo lo anterior a este paso está guardado; compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Give the movie a title.</source>
        <translation>Dé un título a la película.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>«%1» no es una etiqueta de idioma como en o pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation>«%1» es una carpeta, no un archivo de proyecto.</translation>
    </message>
    <message>
        <source>There is no project “%1” at this place.</source>
        <translation>No hay ningún proyecto «%1» en este lugar.</translation>
    </message>
    <message>
        <source>The project “%1” may not be read. Check its permissions.</source>
        <translation>No se permite leer el proyecto «%1». Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The project “%1” is write-protected. Open it for reading or save a copy.</source>
        <translation>El proyecto «%1» está protegido contra escritura. Ábralo para lectura o guarde una copia.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This project is open in %1 (process %2 on %3). Close it there first; nothing was changed.</source>
        <translation>Este proyecto está abierto en %1 (proceso %2 en %3). Ciérrelo ahí primero; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This project is open in another window or program. Close it there first; nothing was changed.</source>
        <translation>Este proyecto está abierto en otra ventana o programa. Ciérrelo ahí primero; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The project&apos;s folder cannot be written. Nothing was changed; copy the project elsewhere or check the folder&apos;s permissions.</source>
        <translation>No se puede escribir en la carpeta del proyecto. No se ha cambiado nada; copie el proyecto a otro lugar o compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Nothing in the damaged project can be read, and it has no history beside it. The file was not changed; a backup of your own may help.</source>
        <translation>No se puede leer nada del proyecto dañado, y no tiene historial junto a él. El archivo no se ha modificado; una copia de seguridad suya puede ayudar.</translation>
    </message>
    <message>
        <source>This file is not a CineFluent project. It was not changed.</source>
        <translation>Este archivo no es un proyecto de CineFluent. No se ha modificado.</translation>
    </message>
    <message>
        <source>This project was saved by a newer version of CineFluent. It was not changed; update CineFluent to open it.</source>
        <translation>Este proyecto se guardó con una versión más nueva de CineFluent. No se ha modificado; actualice CineFluent para abrirlo.</translation>
    </message>
    <message>
        <source>This project is open for reading only. Save a copy to edit it.</source>
        <translation>Este proyecto está abierto solo para lectura. Guarde una copia para editarlo.</translation>
    </message>
    <message>
        <source>The folder for the project&apos;s history cannot be made. The project itself is saved.</source>
        <translation>No se puede crear la carpeta del historial del proyecto. El proyecto en sí está guardado.</translation>
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
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Delete the selected cues, lesson or word, whichever was chosen last</source>
        <translation>Eliminar los subtítulos, la lección o la palabra seleccionados, según lo último elegido</translation>
    </message>
    <message>
        <source>Select &amp;all cues</source>
        <translation>Seleccionar &amp;todos los subtítulos</translation>
    </message>
</context>
<context>
    <name>EditingPages</name>
    <message>
        <source>Length of a new &amp;cue</source>
        <translation>Duración de un subtítulo &amp;nuevo</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Shorter where the next cue begins before.</source>
        <translation>Menos donde el subtítulo siguiente empieza antes.</translation>
    </message>
    <message>
        <source>Length of a new &amp;lesson</source>
        <translation>Duración de una &amp;lección nueva</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Where no cues are selected for it.</source>
        <translation>Donde no hay subtítulos seleccionados para ella.</translation>
    </message>
    <message>
        <source>&amp;Underline misspelt words while typing</source>
        <translation>S&amp;ubrayar las palabras mal escritas al teclear</translation>
    </message>
    <message>
        <source>F7 goes from one to the next in any case.</source>
        <translation>F7 va de una a la siguiente en cualquier caso.</translation>
    </message>
    <message>
        <source>Dictionaries come with the system&apos;s packages named hunspell-…, or are put into %1.</source>
        <translation>Los diccionarios vienen con los paquetes del sistema llamados hunspell-… o se ponen en %1.</translation>
    </message>
    <message>
        <source>Words you have added</source>
        <translation>Palabras que ha añadido</translation>
    </message>
    <message>
        <source>&amp;Snap while dragging</source>
        <translation>A&amp;justar al arrastrar</translation>
    </message>
    <message>
        <source>To cues, lessons, scene cuts and the playhead. Alt suspends it.</source>
        <translation>A subtítulos, lecciones, cortes de escena y el cabezal. Alt lo suspende.</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>&amp;Ripple: later cues follow</source>
        <translation>&amp;Arrastre: los subtítulos posteriores siguen</translation>
    </message>
    <message>
        <source>Moving a cue, or dragging its end, moves every later cue by as much.</source>
        <translation>Al mover un subtítulo o arrastrar su final, todos los posteriores se mueven lo mismo.</translation>
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
        <translation>Europeo occidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Centroeuropeo</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The file is no Anki package, or a damaged one. Nothing was imported; export it from Anki again.</source>
        <translation>El archivo no es un paquete de Anki o está dañado. No se ha importado nada; expórtelo de nuevo desde Anki.</translation>
    </message>
    <message>
        <source>The package is in the newest format of Anki. Nothing was imported; export it again with “Support older Anki versions” ticked.</source>
        <translation>El paquete está en el formato más nuevo de Anki. No se ha importado nada; expórtelo de nuevo con «Support older Anki versions» marcado.</translation>
    </message>
    <message>
        <source>There is no note with a word in the package. Nothing was imported.</source>
        <translation>No hay ninguna nota con una palabra en el paquete. No se ha importado nada.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>La importación se detuvo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The package holds more than 200,000 notes. Nothing was imported; export it in parts.</source>
        <translation>El paquete contiene más de 200&#xa0;000 notas. No se ha importado nada; expórtelo por partes.</translation>
    </message>
    <message>
        <source>There is no room for temporary files. What was there before is untouched; make room and try again.</source>
        <translation>No hay espacio para archivos temporales. Lo que había antes está intacto; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is more than a list of words can be (200,000 rows, 64 MB). Nothing was imported; import it in parts.</source>
        <translation>Esto es más de lo que puede ser una lista de palabras (200&#xa0;000 filas, 64 MB). No se ha importado nada; impórtela por partes.</translation>
    </message>
    <message>
        <source>The table has no column for the word. Nothing was imported; its first row must name the columns, one of them “word”.</source>
        <translation>La tabla no tiene columna para la palabra. No se ha importado nada; su primera fila debe nombrar las columnas, una de ellas «word».</translation>
    </message>
    <message>
        <source>The table has no row with a word. Nothing was imported.</source>
        <translation>La tabla no tiene ninguna fila con una palabra. No se ha importado nada.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was changed.</source>
        <translation>Se detuvo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk may be full. What was there before is untouched; make room and try again.</source>
        <translation>No se pudo escribir «%1»: puede que el disco esté lleno. Lo que había antes está intacto; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is damaged or of another kind. Nothing was imported; get the file again.</source>
        <translation>No se puede leer «%1»: está dañado o es de otro tipo. No se ha importado nada; consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” holds more than 1 GB. Nothing was imported; export it in smaller parts.</source>
        <translation>«%1» contiene más de 1 GB. No se ha importado nada; expórtelo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; nothing was exported.</source>
        <translation>No se puede leer «%1»; no se ha exportado nada.</translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>E&amp;xchange changes</source>
        <translation>In&amp;tercambiar cambios</translation>
    </message>
    <message>
        <source>Send your changes to the movie’s other editors and take theirs</source>
        <translation>Enviar sus cambios a los demás editores de la película y recibir los suyos</translation>
    </message>
    <message>
        <source>Exchange &amp;automatically</source>
        <translation>Intercambiar automática&amp;mente</translation>
    </message>
    <message>
        <source>Exchange shared projects when you pause and when others have changed them</source>
        <translation>Intercambiar los proyectos compartidos cuando hace una pausa y cuando otros los han cambiado</translation>
    </message>
    <message>
        <source>&amp;Versions to choose from…</source>
        <translation>V&amp;ersiones por elegir…</translation>
    </message>
    <message>
        <source>What two editors changed at the same time and nobody has settled</source>
        <translation>Lo que dos editores cambiaron a la vez y nadie ha resuelto</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Open &amp;film…</source>
        <translation>Abrir &amp;película…</translation>
    </message>
    <message>
        <source>Use another film for this project</source>
        <translation>Usar otra película para este proyecto</translation>
    </message>
    <message>
        <source>&amp;Locate film…</source>
        <translation>&amp;Localizar película…</translation>
    </message>
    <message>
        <source>Tell the project where its film was moved to</source>
        <translation>Indicar al proyecto adónde se movió su película</translation>
    </message>
    <message>
        <source>&amp;Import subtitles…</source>
        <translation>&amp;Importar subtítulos…</translation>
    </message>
    <message>
        <source>Read a subtitle file as original or translation</source>
        <translation>Leer un archivo de subtítulos como original o traducción</translation>
    </message>
    <message>
        <source>&amp;Export subtitles…</source>
        <translation>&amp;Exportar subtítulos…</translation>
    </message>
    <message>
        <source>Write the original or a translation in any subtitle format</source>
        <translation>Escribir el original o una traducción en cualquier formato de subtítulos</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Make a project for a film</source>
        <translation>Crear un proyecto para una película</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Abrir un archivo de proyecto</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Abrir el proyecto de &amp;muestra</translation>
    </message>
    <message>
        <source>A finished film with lessons</source>
        <translation>Una película terminada con lecciones</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>Every edit is saved as it is made; this writes a copy elsewhere</source>
        <translation>Cada edición se guarda al hacerla; esto escribe una copia en otro lugar</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versiones…</translation>
    </message>
    <message>
        <source>Bring back the project as it was, or keep it under a name</source>
        <translation>Recuperar el proyecto como estaba, o guardarlo con un nombre</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Cerrar proyecto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>FillTranslations</name>
    <message>
        <source>Looking into the memory</source>
        <translation>Buscando en la memoria</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Traduciendo</translation>
    </message>
    <message numerus="yes">
        <source>Send %n text(s) to %1 for translation?</source>
        <translation>
            <numerusform>¿Enviar %n texto a %1 para traducirlo?</numerusform>
            <numerusform>¿Enviar %n textos a %1 para traducirlos?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters at %2 %4 a million: about %3 %4.</source>
        <translation>%1 caracteres a %2 %4 el millón: unos %3 %4.</translation>
    </message>
    <message>
        <source>%1 characters; no price is set in the preferences.</source>
        <translation>%1 caracteres; no hay ningún precio en las preferencias.</translation>
    </message>
    <message>
        <source>Only the texts of these cues and the two languages leave this machine: not the film, its title or your name. What %1 keeps of them is for its terms to say.</source>
        <translation>Solo salen de este equipo los textos de estos subtítulos y los dos idiomas: ni la película, ni su título, ni su nombre. Lo que %1 guarde de ellos lo dicen sus condiciones.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Make a small copy for scrubbing</source>
        <translation>Crear una copia pequeña para desplazarse</translation>
    </message>
    <message>
        <source>In the background; heavy films get one by themselves</source>
        <translation>En segundo plano; las películas pesadas obtienen una por sí solas</translation>
    </message>
    <message>
        <source>Drag through the small copy</source>
        <translation>Arrastrar por la copia pequeña</translation>
    </message>
    <message>
        <source>The film’s own picture is shown as soon as you pause</source>
        <translation>La imagen propia de la película se muestra en cuanto se detiene</translation>
    </message>
    <message>
        <source>Hear the film while scrubbing</source>
        <translation>Oír la película al desplazarse</translation>
    </message>
    <message>
        <source>A moment of sound at each frame step and while you drag</source>
        <translation>Un instante de sonido en cada paso de fotograma y mientras arrastra</translation>
    </message>
    <message>
        <source>Next audio track</source>
        <translation>Pista de audio siguiente</translation>
    </message>
    <message>
        <source>The waveform follows</source>
        <translation>La forma de onda la sigue</translation>
    </message>
    <message>
        <source>Import subtitles from the film…</source>
        <translation>Importar subtítulos de la película…</translation>
    </message>
    <message>
        <source>Subtitle tracks stored inside the film’s file</source>
        <translation>Pistas de subtítulos guardadas dentro del archivo de la película</translation>
    </message>
</context>
<context>
    <name>FilmIndex</name>
    <message>
        <source>The film holds no pictures that can be read: its data are cut off or damaged. Copy or download it again.</source>
        <translation>La película no contiene imágenes que se puedan leer: sus datos están cortados o dañados. Cópiela o descárguela de nuevo.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Lessons are cut from films: choose a video file.</source>
        <translation>Este archivo tiene sonido pero no imagen. Las lecciones se cortan de películas: elija un archivo de vídeo.</translation>
    </message>
    <message>
        <source>This file has no picture. Choose a video file.</source>
        <translation>Este archivo no tiene imagen. Elija un archivo de vídeo.</translation>
    </message>
    <message>
        <source>The end of the film is missing: it can be used up to %1. Copy or download it again to have the rest.</source>
        <translation>Falta el final de la película: se puede usar hasta %1. Cópiela o descárguela de nuevo para tener el resto.</translation>
    </message>
</context>
<context>
    <name>FrameReader</name>
    <message>
        <source>The film was replaced by another one while it was open. Open it again.</source>
        <translation>La película fue sustituida por otra mientras estaba abierta. Ábrala de nuevo.</translation>
    </message>
    <message>
        <source>This picture cannot be shown: its pixel format is not supported.</source>
        <translation>Esta imagen no se puede mostrar: su formato de píxel no es compatible.</translation>
    </message>
    <message>
        <source>This picture is damaged in the film and cannot be shown. The rest of the film is usable.</source>
        <translation>Esta imagen está dañada en la película y no se puede mostrar. El resto de la película es utilizable.</translation>
    </message>
</context>
<context>
    <name>GlossaryTable</name>
    <message>
        <source>“%1” cannot be read. Nothing was taken from it.</source>
        <translation>No se puede leer «%1». No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>“%1” is too large for a glossary. Nothing was taken from it.</source>
        <translation>«%1» es demasiado grande para un glosario. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>“%1” has no terms. A table has a term and its translation in each row, in columns parted by comma, semicolon or tab.</source>
        <translation>«%1» no tiene términos. Una tabla tiene en cada fila un término y su traducción, en columnas separadas por coma, punto y coma o tabulador.</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>About CineFluent Studio</source>
        <translation>Acerca de CineFluent Studio</translation>
    </message>
    <message>
        <source>&lt;b&gt;CineFluent Studio %1&lt;/b&gt;&lt;br&gt;Turn films into language lessons</source>
        <translation>&lt;b&gt;CineFluent Studio %1&lt;/b&gt;&lt;br&gt;Convierta películas en lecciones de idiomas</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Built with Qt and FFmpeg.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía. Hecho con Qt y FFmpeg.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About CineFluent Studio</source>
        <translation>A&amp;cerca de CineFluent Studio</translation>
    </message>
</context>
<context>
    <name>IndexCache</name>
    <message>
        <source>The film&apos;s table of pictures could not be kept for next time. Nothing else is affected.</source>
        <translation>No se pudo guardar el índice de fotogramas de la película para la próxima vez. Nada más se ve afectado.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>Portugués (Brasil)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
</context>
<context>
    <name>LayoutActions</name>
    <message>
        <source>Background &amp;work…</source>
        <translation>Traba&amp;jo en segundo plano…</translation>
    </message>
    <message>
        <source>What is running, what has ended, and what went wrong</source>
        <translation>Qué está en marcha, qué ha terminado y qué salió mal</translation>
    </message>
    <message>
        <source>Panel l&amp;ayouts…</source>
        <translation>Di&amp;sposiciones de paneles…</translation>
    </message>
    <message>
        <source>Keep the arrangement of the panels under a name, or take one again</source>
        <translation>Guardar la disposición de los paneles con un nombre, o volver a usar una</translation>
    </message>
    <message>
        <source>H&amp;ide panel</source>
        <translation>Ocultar &amp;panel</translation>
    </message>
    <message>
        <source>The panel with the keyboard; its own entry shows it again</source>
        <translation>El panel con el teclado; su propia entrada lo vuelve a mostrar</translation>
    </message>
    <message>
        <source>Float panel</source>
        <translation>Panel flotante</translation>
    </message>
    <message>
        <source>Take the panel with the keyboard out of the window, or put it back</source>
        <translation>Sacar de la ventana el panel con el teclado, o devolverlo</translation>
    </message>
</context>
<context>
    <name>LessonPlan</name>
    <message>
        <source>Set by hand at %1, inside a sentence</source>
        <translation>Fijado a mano en %1, dentro de una frase</translation>
    </message>
    <message>
        <source>Set by hand at %1, on a scene cut</source>
        <translation>Fijado a mano en %1, en un corte de escena</translation>
    </message>
    <message>
        <source>Set by hand at %1, between sentences</source>
        <translation>Fijado a mano en %1, entre frases</translation>
    </message>
    <message>
        <source>First words after a lesson you already have, at %1</source>
        <translation>Primeras palabras tras una lección que ya existe, en %1</translation>
    </message>
    <message>
        <source>Last words before a lesson you already have, at %1</source>
        <translation>Últimas palabras antes de una lección que ya existe, en %1</translation>
    </message>
    <message>
        <source>Scene cut before the first words of the film, at %1</source>
        <translation>Corte de escena antes de las primeras palabras de la película, en %1</translation>
    </message>
    <message>
        <source>Scene cut after the last words of the film, at %1</source>
        <translation>Corte de escena tras las últimas palabras de la película, en %1</translation>
    </message>
    <message>
        <source>First words of the film, at %1</source>
        <translation>Primeras palabras de la película, en %1</translation>
    </message>
    <message>
        <source>Last words of the film, at %1</source>
        <translation>Últimas palabras de la película, en %1</translation>
    </message>
    <message>
        <source>Scene cut and sentence end at %1, without a pause</source>
        <translation>Corte de escena y fin de frase en %1, sin pausa</translation>
    </message>
    <message>
        <source>Sentence end at %1, without a pause</source>
        <translation>Fin de frase en %1, sin pausa</translation>
    </message>
    <message>
        <source>Scene cut and sentence end at %1, pause of %2 s</source>
        <translation>Corte de escena y fin de frase en %1, pausa de %2 s</translation>
    </message>
    <message>
        <source>Sentence end at %1, pause of %2 s</source>
        <translation>Fin de frase en %1, pausa de %2 s</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Lección %1</translation>
    </message>
</context>
<context>
    <name>LessonPlanActions</name>
    <message>
        <source>&amp;Suggest lessons…</source>
        <translation>&amp;Sugerir lecciones…</translation>
    </message>
    <message>
        <source>Plan the film’s lessons by scene cuts, sentences, length and new words</source>
        <translation>Planificar las lecciones por cortes de escena, frases, duración y palabras nuevas</translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message numerus="yes">
        <source>%n cue(s) lose bold, italics, underlining or strike-out.</source>
        <translation>
            <numerusform>%n subtítulo pierde negrita, cursiva, subrayado o tachado.</numerusform>
            <numerusform>%n subtítulos pierden negrita, cursiva, subrayado o tachado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose colours.</source>
        <translation>
            <numerusform>%n subtítulo pierde los colores.</numerusform>
            <numerusform>%n subtítulos pierden los colores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose readings (ruby).</source>
        <translation>
            <numerusform>%n subtítulo pierde las lecturas (ruby).</numerusform>
            <numerusform>%n subtítulos pierden las lecturas (ruby).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose the name of the speaker.</source>
        <translation>
            <numerusform>%n subtítulo pierde el nombre de quien habla.</numerusform>
            <numerusform>%n subtítulos pierden el nombre de quien habla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose their place on the picture.</source>
        <translation>
            <numerusform>%n subtítulo pierde su lugar en la imagen.</numerusform>
            <numerusform>%n subtítulos pierden su lugar en la imagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose their exact position.</source>
        <translation>
            <numerusform>%n subtítulo pierde su posición exacta.</numerusform>
            <numerusform>%n subtítulos pierden su posición exacta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) are written horizontally.</source>
        <translation>
            <numerusform>%n subtítulo se escribe en horizontal.</numerusform>
            <numerusform>%n subtítulos se escriben en horizontal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose effects such as movement or karaoke.</source>
        <translation>
            <numerusform>%n subtítulo pierde efectos como movimiento o karaoke.</numerusform>
            <numerusform>%n subtítulos pierden efectos como movimiento o karaoke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or style(s) of the imported file are left out.</source>
        <translation>
            <numerusform>Se omite %n nota o estilo del archivo importado.</numerusform>
            <numerusform>Se omiten %n notas o estilos del archivo importado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) get other times, as the format cannot say theirs.</source>
        <translation>
            <numerusform>%n subtítulo recibe otros tiempos, porque el formato no puede expresar los suyos.</numerusform>
            <numerusform>%n subtítulos reciben otros tiempos, porque el formato no puede expresar los suyos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineTranslation</name>
    <message>
        <source>%1 did not answer with a translation of each text. Nothing was changed.</source>
        <translation>%1 no ha respondido con una traducción de cada texto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Dice: %1</translation>
    </message>
    <message>
        <source>%1 refuses the key. Nothing was changed; check the key in the preferences.</source>
        <translation>%1 rechaza la clave. No se ha cambiado nada; revise la clave en las preferencias.</translation>
    </message>
    <message>
        <source>%1 translates no more for now: its limit is reached. Nothing was changed; try again later.</source>
        <translation>%1 no traduce más por ahora: se ha alcanzado su límite. No se ha cambiado nada; vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 cannot translate this. Nothing was changed; the service may not know one of the languages.</source>
        <translation>%1 no puede traducir esto. No se ha cambiado nada; quizá el servicio no conozca uno de los idiomas.</translation>
    </message>
    <message>
        <source>%1 could not translate. Nothing was changed; try again later.</source>
        <translation>%1 no ha podido traducir. No se ha cambiado nada; vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1 does not answer like this translation service. Nothing was changed; check the address and the kind of service in the preferences.</source>
        <translation>%1 no responde como este servicio de traducción. No se ha cambiado nada; revise la dirección y el tipo de servicio en las preferencias.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Nothing was changed; check the address and the network.</source>
        <translation>No se puede llegar a %1. No se ha cambiado nada; revise la dirección y la red.</translation>
    </message>
    <message>
        <source>%1 does not translate from “%2” to “%3”. Nothing was sent.</source>
        <translation>%1 no traduce de «%2» a «%3». No se ha enviado nada.</translation>
    </message>
    <message>
        <source>This is not a translation service’s address. It looks like https://translate.example.org.</source>
        <translation>Esta no es la dirección de un servicio de traducción. Tiene la forma https://translate.example.org.</translation>
    </message>
    <message>
        <source>Texts and keys are not sent over http:// to another machine. Use the service’s https:// address.</source>
        <translation>Los textos y las claves no se envían por http:// a otro equipo. Use la dirección https:// del servicio.</translation>
    </message>
    <message>
        <source>This is not a Google service account’s key. It is the JSON file that Google’s console gives for the account.</source>
        <translation>Esta no es la clave de una cuenta de servicio de Google. Es el archivo JSON que la consola de Google da para la cuenta.</translation>
    </message>
    <message>
        <source>Google refuses the service account’s key. Nothing was changed; check the key in the preferences.</source>
        <translation>Google rechaza la clave de la cuenta de servicio. No se ha cambiado nada; revise la clave en las preferencias.</translation>
    </message>
    <message>
        <source>%1 did not answer with an access token. Nothing was changed.</source>
        <translation>%1 no ha respondido con un token de acceso. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>MediaFile</name>
    <message>
        <source>The film could not be read. Check that the drive is connected and that you may read the file.</source>
        <translation>No se pudo leer la película. Compruebe que la unidad está conectada y que puede leer el archivo.</translation>
    </message>
    <message>
        <source>There is no film at this place. If it was moved or renamed, show where it is now; nothing was changed.</source>
        <translation>No hay ninguna película en este lugar. Si se movió o cambió de nombre, indique dónde está ahora; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Copy or download the film again.</source>
        <translation>El archivo está vacío (0 bytes). Copie o descargue la película de nuevo.</translation>
    </message>
    <message>
        <source>Looking for the film was cancelled.</source>
        <translation>Se canceló la búsqueda de la película.</translation>
    </message>
</context>
<context>
    <name>MediaInput</name>
    <message>
        <source>The film is incomplete: the index at its end is missing, as after an interrupted copy or recording. Copy or download it again.</source>
        <translation>La película está incompleta: falta el índice de su final, como tras una copia o grabación interrumpida. Cópiela o descárguela de nuevo.</translation>
    </message>
    <message>
        <source>This is not a film that can be opened. Choose a video file such as MP4, MKV, WebM, MOV, AVI or MPEG-TS.</source>
        <translation>Esta no es una película que se pueda abrir. Elija un archivo de vídeo como MP4, MKV, WebM, MOV, AVI o MPEG-TS.</translation>
    </message>
    <message>
        <source>The film is not there. Show where it is now; the project itself is safe.</source>
        <translation>La película no está ahí. Indique dónde está ahora; el proyecto en sí está a salvo.</translation>
    </message>
    <message>
        <source>The film could not be read. Check that it is a file that you may read.</source>
        <translation>No se pudo leer la película. Compruebe que es un archivo que puede leer.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Copy or download the film again.</source>
        <translation>El archivo está vacío (0 bytes). Copie o descargue la película de nuevo.</translation>
    </message>
    <message>
        <source>Reading the film was cancelled.</source>
        <translation>Se canceló la lectura de la película.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>The film is stored in a way that cannot be decoded here (%1). Convert it, for example to H.264.</source>
        <translation>La película está guardada de un modo que no se puede descodificar aquí (%1). Conviértala, por ejemplo a H.264.</translation>
    </message>
</context>
<context>
    <name>MovieReleases</name>
    <message>
        <source>You are not signed in. Sign in and try again; nothing was changed.</source>
        <translation>No ha iniciado sesión. Inicie sesión e inténtelo de nuevo; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>You are not signed in to the server. Sign in and try again; nothing was lost.</source>
        <translation>No ha iniciado sesión en el servidor. Inicie sesión e inténtelo de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. Nothing was lost; try again later.</source>
        <translation>El servidor %1 no respondió a tiempo. No se ha perdido nada; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate cannot be trusted. Nothing was sent.</source>
        <translation>La conexión con %1 no es segura: no se puede confiar en su certificado. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The server %1 cannot be reached. Nothing was lost; check the address and the network, then try again.</source>
        <translation>No se puede alcanzar el servidor %1. No se ha perdido nada; compruebe la dirección y la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not answer like a CineFluent server. Check the address.</source>
        <translation>%1 no responde como un servidor CineFluent. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The server %1 answered with status %2.</source>
        <translation>El servidor %1 respondió con el estado %2.</translation>
    </message>
    <message>
        <source>A file to upload cannot be read any more.</source>
        <translation>Un archivo por subir ya no se puede leer.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address. It looks like https://learn.example.org.</source>
        <translation>Esta no es la dirección de un servidor. Tiene la forma https://learn.example.org.</translation>
    </message>
    <message>
        <source>Passwords are not sent over http:// to another machine. Use the server&apos;s https:// address.</source>
        <translation>Las contraseñas no se envían por http:// a otro equipo. Use la dirección https:// del servidor.</translation>
    </message>
    <message>
        <source>You are signed in, but it could not be kept for the next start: you will be asked for the password again.</source>
        <translation>Ha iniciado sesión, pero no se pudo conservar para el próximo inicio: se le pedirá la contraseña de nuevo.</translation>
    </message>
    <message>
        <source>A file to upload is not there any more. Publish again to make it anew.</source>
        <translation>Un archivo por subir ya no está. Publique de nuevo para volver a crearlo.</translation>
    </message>
    <message>
        <source>A file to upload has changed meanwhile. Publish again to make it anew.</source>
        <translation>Un archivo por subir ha cambiado entretanto. Publique de nuevo para volver a crearlo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to an upload was not understood. Nothing was lost; try again later.</source>
        <translation>No se entendió la respuesta del servidor a una subida. No se ha perdido nada; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server&apos;s storage did not take a part of the upload. Nothing was lost; try again later.</source>
        <translation>El almacenamiento del servidor no aceptó una parte de la subida. No se ha perdido nada; inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>PeakCache</name>
    <message>
        <source>The waveform could not be kept for next time. It is shown, and nothing else is affected.</source>
        <translation>La forma de onda no se pudo conservar para la próxima vez. Se muestra, y nada más se ve afectado.</translation>
    </message>
</context>
<context>
    <name>PeopleTexts</name>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>reads releases and what changed in them</source>
        <translation>lee las versiones y lo que cambió en ellas</translation>
    </message>
    <message>
        <source>also edits, publishes and goes back to former releases</source>
        <translation>también edita, publica y vuelve a versiones anteriores</translation>
    </message>
    <message>
        <source>also says who may do what, and reads what was done</source>
        <translation>también decide quién puede hacer qué y lee lo que se hizo</translation>
    </message>
    <message>
        <source>Published a release</source>
        <translation>Publicó una versión</translation>
    </message>
    <message>
        <source>Went back to a former release</source>
        <translation>Volvió a una versión anterior</translation>
    </message>
    <message>
        <source>Took the movie off the catalogue</source>
        <translation>Retiró la película del catálogo</translation>
    </message>
    <message>
        <source>Set when a release goes live</source>
        <translation>Fijó cuándo sale una versión</translation>
    </message>
    <message>
        <source>Took its time from a release</source>
        <translation>Quitó la hora a una versión</translation>
    </message>
    <message>
        <source>A release did not go live at its time</source>
        <translation>Una versión no salió a su hora</translation>
    </message>
    <message>
        <source>Had a release encoded by the server</source>
        <translation>Encargó codificar una versión al servidor</translation>
    </message>
    <message>
        <source>Gave up a release that was being encoded</source>
        <translation>Canceló una versión que se estaba codificando</translation>
    </message>
    <message>
        <source>Set where the movie may be seen</source>
        <translation>Fijó dónde se puede ver la película</translation>
    </message>
    <message>
        <source>Gave somebody a role: %1</source>
        <translation>Dio un papel a alguien: %1</translation>
    </message>
    <message>
        <source>Took a role away: %1</source>
        <translation>Retiró un papel: %1</translation>
    </message>
</context>
<context>
    <name>PlayRangeActions</name>
    <message>
        <source>Play cue with pre- and post-roll</source>
        <translation>Reproducir el subtítulo con margen antes y después</translation>
    </message>
    <message>
        <source>From a moment before IN to a moment after OUT; how long is in the preferences</source>
        <translation>Desde un momento antes de IN hasta un momento después de OUT; cuánto, en las preferencias</translation>
    </message>
    <message>
        <source>Play before IN</source>
        <translation>Reproducir antes de IN</translation>
    </message>
    <message>
        <source>The moment that ends at IN: nothing of the cue should be heard</source>
        <translation>El momento que termina en IN: no debe oírse nada del subtítulo</translation>
    </message>
    <message>
        <source>Play the beginning</source>
        <translation>Reproducir el principio</translation>
    </message>
    <message>
        <source>The moment that begins at IN</source>
        <translation>El momento que empieza en IN</translation>
    </message>
    <message>
        <source>Play the ending</source>
        <translation>Reproducir el final</translation>
    </message>
    <message>
        <source>The moment that ends at OUT</source>
        <translation>El momento que termina en OUT</translation>
    </message>
    <message>
        <source>Play after OUT</source>
        <translation>Reproducir después de OUT</translation>
    </message>
    <message>
        <source>The moment that begins at OUT: nothing of the cue should be heard</source>
        <translation>El momento que empieza en OUT: no debe oírse nada del subtítulo</translation>
    </message>
    <message>
        <source>Play on from IN</source>
        <translation>Reproducir desde IN</translation>
    </message>
    <message>
        <source>From IN to the end of the film</source>
        <translation>Desde IN hasta el final de la película</translation>
    </message>
</context>
<context>
    <name>PlaybackActions</name>
    <message>
        <source>Previous &amp;frame</source>
        <translation>Foto&amp;grama anterior</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Bac&amp;k one second</source>
        <translation>A&amp;trás un segundo</translation>
    </message>
    <message>
        <source>Forwar&amp;d one second</source>
        <translation>A&amp;delante un segundo</translation>
    </message>
    <message>
        <source>Go to s&amp;tart</source>
        <translation>Ir al i&amp;nicio</translation>
    </message>
    <message>
        <source>Go to &amp;end</source>
        <translation>Ir al &amp;final</translation>
    </message>
    <message>
        <source>Play &amp;selection</source>
        <translation>R&amp;eproducir la selección</translation>
    </message>
    <message>
        <source>Play the cue or lesson from IN to OUT</source>
        <translation>Reproducir el subtítulo o la lección de IN a OUT</translation>
    </message>
    <message>
        <source>&amp;Loop selection</source>
        <translation>Repetir &amp;la selección</translation>
    </message>
    <message>
        <source>Set &amp;IN to playhead</source>
        <translation>Poner IN en el &amp;cabezal</translation>
    </message>
    <message>
        <source>The selected cue or lesson starts at the frame on screen</source>
        <translation>El subtítulo o la lección seleccionados empiezan en el fotograma en pantalla</translation>
    </message>
    <message>
        <source>Set &amp;OUT to playhead</source>
        <translation>P&amp;oner OUT en el cabezal</translation>
    </message>
    <message>
        <source>The selected cue or lesson ends at the frame on screen</source>
        <translation>El subtítulo o la lección seleccionados terminan en el fotograma en pantalla</translation>
    </message>
    <message>
        <source>Pre&amp;vious cue</source>
        <translation>Su&amp;btítulo anterior</translation>
    </message>
    <message>
        <source>&amp;Next cue</source>
        <translation>S&amp;ubtítulo siguiente</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Re&amp;producir o pausar</translation>
    </message>
    <message>
        <source>S&amp;huttle backward</source>
        <translation>&amp;Retroceso variable</translation>
    </message>
    <message>
        <source>Stop shuttle</source>
        <translation>Detener el avance variable</translation>
    </message>
    <message>
        <source>Sh&amp;uttle forward</source>
        <translation>A&amp;vance variable</translation>
    </message>
    <message>
        <source>&amp;Go to position…</source>
        <translation>&amp;Ir a la posición…</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>&amp;Más lento</translation>
    </message>
    <message>
        <source>Faste&amp;r</source>
        <translation>Má&amp;s rápido</translation>
    </message>
    <message>
        <source>Norm&amp;al speed</source>
        <translation>Velocid&amp;ad normal</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Subir el volumen</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Bajar el volumen</translation>
    </message>
</context>
<context>
    <name>PlaybackPage</name>
    <message>
        <source>Cues and lessons</source>
        <translation>Subtítulos y lecciones</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Pre-roll</source>
        <translation>Margen &amp;previo</translation>
    </message>
    <message>
        <source>Played before IN by “Play cue with pre- and post-roll”.</source>
        <translation>Se reproduce antes de IN con «Reproducir el subtítulo con margen antes y después».</translation>
    </message>
    <message>
        <source>P&amp;ost-roll</source>
        <translation>Margen p&amp;osterior</translation>
    </message>
    <message>
        <source>Played after OUT.</source>
        <translation>Se reproduce después de OUT.</translation>
    </message>
    <message>
        <source>&amp;Length at the edges</source>
        <translation>&amp;Duración en los bordes</translation>
    </message>
    <message>
        <source>What the keys for before and after IN and OUT play.</source>
        <translation>Lo que reproducen las teclas de antes y después de IN y OUT.</translation>
    </message>
    <message>
        <source>Scrubbing</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Hear the film while &amp;scrubbing</source>
        <translation>Oír la película al de&amp;splazarse</translation>
    </message>
    <message>
        <source>A moment of sound at each frame step and while you drag.</source>
        <translation>Un instante de sonido en cada paso de fotograma y mientras arrastra.</translation>
    </message>
    <message>
        <source>&amp;Make a small copy of heavy films</source>
        <translation>&amp;Crear una copia pequeña de las películas pesadas</translation>
    </message>
    <message>
        <source>In the background, where showing a frame takes longer than a glance.</source>
        <translation>En segundo plano, cuando mostrar un fotograma tarda más que un vistazo.</translation>
    </message>
    <message>
        <source>&amp;Drag through the small copy</source>
        <translation>&amp;Arrastrar por la copia pequeña</translation>
    </message>
    <message>
        <source>The film’s own picture is shown as soon as you pause.</source>
        <translation>La imagen propia de la película se muestra en cuanto se detiene.</translation>
    </message>
    <message>
        <source>&amp;Room for small copies</source>
        <translation>&amp;Espacio para copias pequeñas</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Beyond it, the copies used least recently are removed.</source>
        <translation>Por encima, se quitan las copias menos usadas últimamente.</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
</context>
<context>
    <name>PreferenceActions</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Language, appearance, editing, playback and more</source>
        <translation>Idioma, aspecto, edición, reproducción y más</translation>
    </message>
</context>
<context>
    <name>PreferencePages</name>
    <message>
        <source>Same as the system</source>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Idioma del programa</translation>
    </message>
    <message>
        <source>A new language shows after the program is started again. Films, subtitles and lessons are not touched.</source>
        <translation>Un idioma nuevo aparece al reiniciar el programa. Las películas, los subtítulos y las lecciones no se tocan.</translation>
    </message>
    <message>
        <source>Open the &amp;last project at start</source>
        <translation>Abrir el ú&amp;ltimo proyecto al iniciar</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>What is worked out from films is kept so that they open faster next time. It can be removed at any time: it is made again when it is needed, and projects do not change.</source>
        <translation>Lo que se calcula a partir de las películas se conserva para que se abran más rápido la próxima vez. Se puede quitar en cualquier momento: se vuelve a crear cuando hace falta, y los proyectos no cambian.</translation>
    </message>
    <message>
        <source>On this disk</source>
        <translation>En este disco</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Carpeta: %1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Suggested when you sign in to publish, for instance https://learn.example.org. Who is signed in stays signed in.</source>
        <translation>Se propone al iniciar sesión para publicar, por ejemplo https://learn.example.org. Quien ha iniciado sesión sigue con la sesión iniciada.</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Dirección de &amp;correo</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Media cache</source>
        <translation>Caché multimedia</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>ProjectExchange</name>
    <message>
        <source>Changes are being exchanged. Nothing was changed; try again in a moment.</source>
        <translation>Se están intercambiando cambios. No se modificó nada; inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>ProjectSync</name>
    <message>
        <source>Somebody else has settled this already. Nothing was changed.</source>
        <translation>Otra persona ya lo ha resuelto. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The small copy for scrubbing does not fit the film and is not used. The film itself is shown; nothing else is affected.</source>
        <translation>La copia pequeña para desplazarse no corresponde a la película y no se usa. Se muestra la película misma; nada más se ve afectado.</translation>
    </message>
    <message>
        <source>The small copy for scrubbing could not be kept. The film itself is used; nothing else is affected.</source>
        <translation>La copia pequeña para desplazarse no se pudo conservar. Se usa la película misma; nada más se ve afectado.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of the media cache for a small copy of the film for scrubbing. The film itself is used; nothing else is affected.</source>
        <translation>No hay espacio suficiente en el disco de la caché multimedia para una copia pequeña de la película. Se usa la película misma; nada más se ve afectado.</translation>
    </message>
    <message>
        <source>Small copies for scrubbing cannot be made: the FFmpeg installed here lacks the H.264 encoder. The film itself is used.</source>
        <translation>No se pueden crear copias pequeñas para desplazarse: al FFmpeg instalado le falta el codificador H.264. Se usa la película misma.</translation>
    </message>
    <message>
        <source>The small copy for scrubbing could not be written. The film itself is used; nothing else is affected. Check the room on the disk of the media cache.</source>
        <translation>No se pudo escribir la copia pequeña para desplazarse. Se usa la película misma; nada más se ve afectado. Compruebe el espacio en el disco de la caché multimedia.</translation>
    </message>
</context>
<context>
    <name>PublishActions</name>
    <message>
        <source>&amp;Next issue</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous issue</source>
        <translation>Problem&amp;a anterior</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>P&amp;ublicar…</translation>
    </message>
    <message>
        <source>Check, encode, upload and release the lessons</source>
        <translation>Comprobar, codificar, subir y publicar las lecciones</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Releases…</source>
        <translation>&amp;Versiones…</translation>
    </message>
    <message>
        <source>What was published: what changed, roll back, schedule, unpublish</source>
        <translation>Lo publicado: qué cambió, volver atrás, programar, retirar</translation>
    </message>
    <message>
        <source>Peopl&amp;e…</source>
        <translation>Pe&amp;rsonas…</translation>
    </message>
    <message>
        <source>Who may do what with this movie on the server, and what was done</source>
        <translation>Quién puede hacer qué con esta película en el servidor, y qué se hizo</translation>
    </message>
</context>
<context>
    <name>QualityActions</name>
    <message>
        <source>&amp;Fix issue</source>
        <translation>Corregir &amp;problema</translation>
    </message>
    <message>
        <source>Make the change that surely mends the issue chosen in the Quality panel</source>
        <translation>Hacer el cambio que corrige con seguridad el problema elegido en el panel Calidad</translation>
    </message>
    <message>
        <source>Fix all of a chec&amp;k…</source>
        <translation>Corregir todos los de una compro&amp;bación…</translation>
    </message>
    <message>
        <source>See what would change, then fix all issues of a kind in one step</source>
        <translation>Ver qué cambiaría y corregir luego todos los problemas de una clase en un paso</translation>
    </message>
    <message>
        <source>Qualit&amp;y profile…</source>
        <translation>Per&amp;fil de calidad…</translation>
    </message>
    <message>
        <source>What the project is held to, by language and level</source>
        <translation>A qué se atiene el proyecto, por idioma y nivel</translation>
    </message>
</context>
<context>
    <name>QualityCheck</name>
    <message>
        <source>Movie details</source>
        <translation>Datos de la película</translation>
    </message>
    <message>
        <source>No lessons</source>
        <translation>Sin lecciones</translation>
    </message>
    <message>
        <source>Cues outside lessons</source>
        <translation>Subtítulos fuera de las lecciones</translation>
    </message>
    <message>
        <source>Lesson times</source>
        <translation>Tiempos de la lección</translation>
    </message>
    <message>
        <source>Lesson beyond the film</source>
        <translation>Lección más allá de la película</translation>
    </message>
    <message>
        <source>Lesson without cues</source>
        <translation>Lección sin subtítulos</translation>
    </message>
    <message>
        <source>Lesson number taken twice</source>
        <translation>Número de lección repetido</translation>
    </message>
    <message>
        <source>Lesson number</source>
        <translation>Número de lección</translation>
    </message>
    <message>
        <source>Lesson without a title</source>
        <translation>Lección sin título</translation>
    </message>
    <message>
        <source>Long lesson title</source>
        <translation>Título de lección largo</translation>
    </message>
    <message>
        <source>Lesson language</source>
        <translation>Idioma de la lección</translation>
    </message>
    <message>
        <source>Short lesson</source>
        <translation>Lección corta</translation>
    </message>
    <message>
        <source>Long lesson</source>
        <translation>Lección larga</translation>
    </message>
    <message>
        <source>Lesson boundary inside a cue</source>
        <translation>Límite de lección dentro de un subtítulo</translation>
    </message>
    <message>
        <source>Overlapping lessons</source>
        <translation>Lecciones solapadas</translation>
    </message>
    <message>
        <source>Lesson without vocabulary</source>
        <translation>Lección sin vocabulario</translation>
    </message>
    <message>
        <source>Cue times</source>
        <translation>Tiempos del subtítulo</translation>
    </message>
    <message>
        <source>Cue beyond the film</source>
        <translation>Subtítulo más allá de la película</translation>
    </message>
    <message>
        <source>Empty cue</source>
        <translation>Subtítulo vacío</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Caracteres de control</translation>
    </message>
    <message>
        <source>Unusual characters</source>
        <translation>Caracteres inusuales</translation>
    </message>
    <message>
        <source>Overlapping cues</source>
        <translation>Subtítulos solapados</translation>
    </message>
    <message>
        <source>Short gap</source>
        <translation>Hueco corto</translation>
    </message>
    <message>
        <source>Short duration</source>
        <translation>Duración corta</translation>
    </message>
    <message>
        <source>Long duration</source>
        <translation>Duración larga</translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>Velocidad de lectura</translation>
    </message>
    <message>
        <source>Long line</source>
        <translation>Línea larga</translation>
    </message>
    <message>
        <source>Too many lines</source>
        <translation>Demasiadas líneas</translation>
    </message>
    <message>
        <source>Missing translation</source>
        <translation>Falta la traducción</translation>
    </message>
    <message>
        <source>Reading speed for the level</source>
        <translation>Velocidad de lectura para el nivel</translation>
    </message>
    <message>
        <source>Crosses a shot change</source>
        <translation>Cruza un cambio de plano</translation>
    </message>
    <message>
        <source>Empty headword</source>
        <translation>Entrada vacía</translation>
    </message>
    <message>
        <source>Long headword</source>
        <translation>Entrada larga</translation>
    </message>
    <message>
        <source>Headword language</source>
        <translation>Idioma de la entrada</translation>
    </message>
    <message>
        <source>Repeated headword</source>
        <translation>Entrada repetida</translation>
    </message>
    <message>
        <source>Headword without a sense</source>
        <translation>Entrada sin acepción</translation>
    </message>
    <message>
        <source>Untranslated headword</source>
        <translation>Entrada sin traducir</translation>
    </message>
    <message>
        <source>Headword level</source>
        <translation>Nivel de la entrada</translation>
    </message>
    <message>
        <source>Headword without a level</source>
        <translation>Entrada sin nivel</translation>
    </message>
    <message>
        <source>Missing headword translation</source>
        <translation>Falta la traducción de la entrada</translation>
    </message>
    <message>
        <source>Unused headword</source>
        <translation>Entrada sin usar</translation>
    </message>
    <message>
        <source>Headword without audio</source>
        <translation>Entrada sin audio</translation>
    </message>
    <message>
        <source>Lost occurrence</source>
        <translation>Aparición perdida</translation>
    </message>
    <message>
        <source>Occurrence outside its text</source>
        <translation>Aparición fuera de su texto</translation>
    </message>
    <message>
        <source>Clipped sound in a lesson</source>
        <translation>Sonido saturado en una lección</translation>
    </message>
    <message>
        <source>Clipped sound at a headword</source>
        <translation>Sonido saturado en un lema</translation>
    </message>
</context>
<context>
    <name>QualityIssue</name>
    <message>
        <source>%2 (field %1)</source>
        <translation>%2 (campo %1)</translation>
    </message>
    <message>
        <source>The movie has no lesson to publish.</source>
        <translation>La película no tiene ninguna lección que publicar.</translation>
    </message>
    <message>
        <source>The lesson’s OUT is not after its IN.</source>
        <translation>El OUT de la lección no va después de su IN.</translation>
    </message>
    <message>
        <source>The lesson extends beyond the film.</source>
        <translation>La lección se extiende más allá de la película.</translation>
    </message>
    <message>
        <source>The lesson contains no cue.</source>
        <translation>La lección no contiene ningún subtítulo.</translation>
    </message>
    <message>
        <source>Another %2 lesson also has number %1.</source>
        <translation>Otra lección de %2 también tiene el número %1.</translation>
    </message>
    <message>
        <source>Lesson numbers start at 1; this one is %1.</source>
        <translation>Los números de lección empiezan en 1; este es %1.</translation>
    </message>
    <message>
        <source>The lesson has no title.</source>
        <translation>La lección no tiene título.</translation>
    </message>
    <message>
        <source>The title has %1 characters; the limit is %2.</source>
        <translation>El título tiene %1 caracteres; el límite es %2.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>«%1» no es una etiqueta de idioma como en o pt-BR.</translation>
    </message>
    <message>
        <source>The lesson lasts %1 s; at least %2 s is recommended.</source>
        <translation>La lección dura %1 s; se recomiendan al menos %2 s.</translation>
    </message>
    <message>
        <source>The lesson lasts %1 s; at most %2 s is recommended.</source>
        <translation>La lección dura %1 s; se recomiendan como máximo %2 s.</translation>
    </message>
    <message>
        <source>The lesson starts or ends inside the cue “%1”.</source>
        <translation>La lección empieza o termina dentro del subtítulo «%1».</translation>
    </message>
    <message>
        <source>The lesson overlaps “%1”.</source>
        <translation>La lección se solapa con «%1».</translation>
    </message>
    <message>
        <source>The lesson has no vocabulary.</source>
        <translation>La lección no tiene vocabulario.</translation>
    </message>
    <message>
        <source>The cue’s OUT is not after its IN.</source>
        <translation>El OUT del subtítulo no va después de su IN.</translation>
    </message>
    <message>
        <source>The cue extends beyond the film.</source>
        <translation>El subtítulo se extiende más allá de la película.</translation>
    </message>
    <message>
        <source>The cue has no text.</source>
        <translation>El subtítulo no tiene texto.</translation>
    </message>
    <message>
        <source>The %2 text contains the control character %1.</source>
        <translation>El texto en %2 contiene el carácter de control %1.</translation>
    </message>
    <message>
        <source>The %2 text contains the unusual character %1.</source>
        <translation>El texto en %2 contiene el carácter inusual %1.</translation>
    </message>
    <message>
        <source>The cue overlaps the previous one by %1 ms.</source>
        <translation>El subtítulo se solapa %1 ms con el anterior.</translation>
    </message>
    <message>
        <source>The gap after the previous cue is %1 frames; the minimum is %2.</source>
        <translation>El intervalo tras el subtítulo anterior es de %1 fotogramas; el mínimo es %2.</translation>
    </message>
    <message>
        <source>The cue lasts %1 ms; the minimum is %2 ms.</source>
        <translation>El subtítulo dura %1 ms; el mínimo es %2 ms.</translation>
    </message>
    <message>
        <source>The cue lasts %1 ms; the maximum is %2 ms.</source>
        <translation>El subtítulo dura %1 ms; el máximo es %2 ms.</translation>
    </message>
    <message>
        <source>Reading speed of the %3 text is %1 CPS; the maximum is %2.</source>
        <translation>La velocidad de lectura del texto en %3 es de %1 CPS; el máximo es %2.</translation>
    </message>
    <message>
        <source>A line of the %3 text has %1 characters; the maximum is %2.</source>
        <translation>Una línea del texto en %3 tiene %1 caracteres; el máximo es %2.</translation>
    </message>
    <message>
        <source>The %3 text has %1 lines; the maximum is %2.</source>
        <translation>El texto en %3 tiene %1 líneas; el máximo es %2.</translation>
    </message>
    <message>
        <source>The %1 translation is missing.</source>
        <translation>Falta la traducción a %1.</translation>
    </message>
    <message>
        <source>Reading speed is %1 CPS; for level %3 at most %2 is recommended.</source>
        <translation>La velocidad de lectura es de %1 CPS; para el nivel %3 se recomienda como máximo %2.</translation>
    </message>
    <message>
        <source>The cue crosses a shot change.</source>
        <translation>El subtítulo cruza un cambio de plano.</translation>
    </message>
    <message>
        <source>The headword is empty.</source>
        <translation>El lema está vacío.</translation>
    </message>
    <message>
        <source>The headword has %1 characters; the limit is %2.</source>
        <translation>El lema tiene %1 caracteres; el límite es %2.</translation>
    </message>
    <message>
        <source>“%1” appears more than once in %2.</source>
        <translation>«%1» aparece más de una vez en %2.</translation>
    </message>
    <message>
        <source>“%1” has no sense.</source>
        <translation>«%1» no tiene acepción.</translation>
    </message>
    <message>
        <source>“%1” has no translation.</source>
        <translation>«%1» no tiene traducción.</translation>
    </message>
    <message>
        <source>“%2” is not a CEFR level (A1 to C2).</source>
        <translation>«%2» no es un nivel del MCER (A1 a C2).</translation>
    </message>
    <message>
        <source>“%1” has no CEFR level.</source>
        <translation>«%1» no tiene nivel del MCER.</translation>
    </message>
    <message>
        <source>“%1” has no %2 translation.</source>
        <translation>«%1» no tiene traducción a %2.</translation>
    </message>
    <message>
        <source>“%1” is not linked to any cue.</source>
        <translation>«%1» no está vinculada a ningún subtítulo.</translation>
    </message>
    <message>
        <source>An occurrence of “%1” refers to a cue or sense that no longer exists.</source>
        <translation>Una aparición de «%1» remite a un subtítulo o una acepción que ya no existe.</translation>
    </message>
    <message>
        <source>An occurrence of “%1” lies outside the text of its cue.</source>
        <translation>Una aparición de «%1» queda fuera del texto de su subtítulo.</translation>
    </message>
    <message>
        <source>%1 of %2 cues belong to no lesson.</source>
        <translation>%1 de %2 subtítulos no pertenecen a ninguna lección.</translation>
    </message>
    <message>
        <source>“%1” has no audio.</source>
        <translation>«%1» no tiene audio.</translation>
    </message>
    <message>
        <source>The sound of the lesson is clipped (places: %1; %2 s in all).</source>
        <translation>El sonido de la lección está saturado (lugares: %1; %2 s en total).</translation>
    </message>
    <message>
        <source>The sound is clipped at the first occurrence of “%1”.</source>
        <translation>El sonido está saturado en la primera aparición de «%1».</translation>
    </message>
</context>
<context>
    <name>ReleaseTexts</name>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>original title</source>
        <translation>título original</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>fecha de estreno</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>póster</translation>
    </message>
    <message>
        <source>backdrop</source>
        <translation>imagen de fondo</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>tráiler</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>age rating</source>
        <translation>clasificación por edad</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>géneros</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveles</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>popularidad</translation>
    </message>
    <message>
        <source>premium</source>
        <translation>premium</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>visibilidad</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>times</source>
        <translation>tiempos</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>objetivos</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>clip</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>flujos</translation>
    </message>
    <message>
        <source>subtitle file</source>
        <translation>archivo de subtítulos</translation>
    </message>
    <message>
        <source>words taught</source>
        <translation>palabras enseñadas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>traducciones</translation>
    </message>
    <message>
        <source>words pointed out</source>
        <translation>palabras señaladas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>ortografía</translation>
    </message>
    <message>
        <source>part of speech</source>
        <translation>categoría gramatical</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>frecuencia</translation>
    </message>
    <message>
        <source>pronunciation</source>
        <translation>pronunciación</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>meanings</source>
        <translation>significados</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Goes live on %1</source>
        <translation>Se publica el %1</translation>
    </message>
    <message>
        <source>Did not go live: %1</source>
        <translation>No se publicó: %1</translation>
    </message>
    <message>
        <source>Former, first live on %1</source>
        <translation>Anterior, publicada el %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>the movie&apos;s details</source>
        <translation>los datos de la película</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lección</numerusform>
            <numerusform>%n lecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n subtítulo</numerusform>
            <numerusform>%n subtítulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>sin diferencias</translation>
    </message>
    <message>
        <source>Movie: %1</source>
        <translation>Película: %1</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lección: %1</translation>
    </message>
    <message>
        <source>Cue: %1</source>
        <translation>Subtítulo: %1</translation>
    </message>
    <message>
        <source>Word: %1</source>
        <translation>Palabra: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>This is still going on: %1. Stop it and close the project?</source>
        <translation>Esto sigue en marcha: %1. ¿Detenerlo y cerrar el proyecto?</translation>
    </message>
    <message>
        <source>All edits are saved.</source>
        <translation>Todas las ediciones están guardadas.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep the project open</source>
        <translation>Mantener abierto el proyecto</translation>
    </message>
    <message>
        <source>“%1” is not a subtitle format that can be written.</source>
        <translation>«%1» no es un formato de subtítulos que se pueda escribir.</translation>
    </message>
    <message>
        <source>The subtitle file cannot be read. Check that it is there and that you may read it.</source>
        <translation>No se puede leer el archivo de subtítulos. Compruebe que está ahí y que puede leerlo.</translation>
    </message>
    <message>
        <source>This lesson is no longer in the project.</source>
        <translation>Esta lección ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>There is no text in this language to export.</source>
        <translation>No hay texto en este idioma que exportar.</translation>
    </message>
    <message>
        <source>Reading subtitles</source>
        <translation>Leyendo subtítulos</translation>
    </message>
    <message>
        <source>Say in which language the subtitles are, with a tag such as en or pt-BR.</source>
        <translation>Indique en qué idioma están los subtítulos, con una etiqueta como en o pt-BR.</translation>
    </message>
    <message>
        <source>Import the subtitles in the film&apos;s own language first; a translation is matched to them.</source>
        <translation>Importe primero los subtítulos en el idioma de la película; una traducción se empareja con ellos.</translation>
    </message>
    <message numerus="yes">
        <source>The project has %n cue(s) already. Replace them?</source>
        <translation>
            <numerusform>El proyecto ya tiene %n subtítulo. ¿Sustituirlo?</numerusform>
            <numerusform>El proyecto ya tiene %n subtítulos. ¿Sustituirlos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing takes translations, notes and marked words with them. You can undo this.</source>
        <translation>Al sustituir se van también traducciones, notas y palabras marcadas. Puede deshacerlo.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This project has no film yet. Open one.</source>
        <translation>Este proyecto aún no tiene película. Abra una.</translation>
    </message>
    <message>
        <source>The film “%1” is not where it was. The project is complete without it; find the film to go on with the picture.</source>
        <translation>La película «%1» no está donde estaba. El proyecto está completo sin ella; búsquela para seguir con la imagen.</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>Abriendo la película</translation>
    </message>
    <message>
        <source>The project&apos;s cues and lessons were made for another film. Use this one all the same?</source>
        <translation>Los subtítulos y las lecciones del proyecto se hicieron para otra película. ¿Usar esta de todos modos?</translation>
    </message>
    <message>
        <source>Cues and lessons keep their times. You can undo this.</source>
        <translation>Los subtítulos y las lecciones conservan sus tiempos. Puede deshacerlo.</translation>
    </message>
    <message>
        <source>Use this film</source>
        <translation>Usar esta película</translation>
    </message>
    <message>
        <source>Keep the former one</source>
        <translation>Conservar la anterior</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>Abriendo el proyecto</translation>
    </message>
    <message>
        <source>You can open it for reading, and save a copy of it.</source>
        <translation>Puede abrirlo para lectura y guardar una copia.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Abrir para lectura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What can be read is saved into a new project beside it; the damaged file stays as it is.</source>
        <translation>Lo que se puede leer se guarda en un proyecto nuevo junto a él; el archivo dañado queda como está.</translation>
    </message>
    <message>
        <source>Save into a copy</source>
        <translation>Guardar en una copia</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Guardando lo que se puede leer</translation>
    </message>
    <message>
        <source>It comes from the history of the project.</source>
        <translation>Procede del historial del proyecto.</translation>
    </message>
    <message>
        <source>It comes from the damaged file itself.</source>
        <translation>Procede del propio archivo dañado.</translation>
    </message>
    <message>
        <source>Saved into “%1”: cues %2, lessons %3, words %4. %5</source>
        <translation>Guardado en «%1»: subtítulos %2, lecciones %3, palabras %4. %5</translation>
    </message>
    <message>
        <source>Entries that could not be read: %1.</source>
        <translation>Entradas que no se pudieron leer: %1.</translation>
    </message>
    <message>
        <source>Reading the version</source>
        <translation>Leyendo la versión</translation>
    </message>
    <message>
        <source>This version belongs to another project. Nothing was changed.</source>
        <translation>Esta versión pertenece a otro proyecto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The project has errors that learners would stumble over. Correct them, then publish; what is published stays as it was.</source>
        <translation>El proyecto tiene errores con los que tropezarían los alumnos. Corríjalos y publique después; lo publicado queda como estaba.</translation>
    </message>
    <message>
        <source>Sign in to the server to publish.</source>
        <translation>Inicie sesión en el servidor para publicar.</translation>
    </message>
    <message>
        <source>The server was asked to make the release and did not say whether it did. Learners see the former release or the new one, whole. Publish again once the server answers: the same content is not released twice.</source>
        <translation>Se pidió al servidor que hiciera la publicación y no dijo si la hizo. Los alumnos ven la versión anterior o la nueva, entera. Publique de nuevo cuando el servidor responda: el mismo contenido no se publica dos veces.</translation>
    </message>
    <message>
        <source>Mark at least one lesson, then publish.</source>
        <translation>Marque al menos una lección y publique después.</translation>
    </message>
    <message>
        <source>The project&apos;s film is not where it was. Find it, then publish.</source>
        <translation>La película del proyecto no está donde estaba. Búsquela y publique después.</translation>
    </message>
    <message>
        <source>The file at the film&apos;s place is another one. Find the film, then publish.</source>
        <translation>El archivo en el lugar de la película es otro. Busque la película y publique después.</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicando</translation>
    </message>
    <message>
        <source>Publishing was cancelled. Learners see what they saw before; publishing again goes on with what is done.</source>
        <translation>Se canceló la publicación. Los alumnos ven lo que veían antes; al publicar de nuevo se continúa con lo hecho.</translation>
    </message>
    <message>
        <source>Reading the film</source>
        <translation>Leyendo la película</translation>
    </message>
    <message>
        <source>Encoding lesson %1 of %2</source>
        <translation>Codificando la lección %1 de %2</translation>
    </message>
    <message>
        <source>The film&apos;s file changed while lessons were being cut out of it. Learners see what they saw before; publish again once the file is complete.</source>
        <translation>El archivo de la película cambió mientras se cortaban lecciones de él. Los alumnos ven lo que veían antes; publique de nuevo cuando el archivo esté completo.</translation>
    </message>
    <message>
        <source>You were signed out meanwhile. Sign in and publish again; what is done is kept.</source>
        <translation>Su sesión se cerró entretanto. Inicie sesión y publique de nuevo; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Uploading file %1 of %2</source>
        <translation>Subiendo el archivo %1 de %2</translation>
    </message>
    <message>
        <source>Making the release</source>
        <translation>Haciendo la publicación</translation>
    </message>
    <message>
        <source>Asking the server whether the release was made</source>
        <translation>Preguntando al servidor si se hizo la publicación</translation>
    </message>
    <message>
        <source>Looking for the film</source>
        <translation>Buscando la película</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>¿Dónde está «%1» ahora?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The film “%1” was not found at %2. Cues, lessons and vocabulary can be edited without it; the picture and publishing need it.</source>
        <translation>No se encontró la película «%1» en %2. Los subtítulos, las lecciones y el vocabulario se pueden editar sin ella; la imagen y la publicación la necesitan.</translation>
    </message>
    <message>
        <source>This is another film, or another version of it. Cues may not fit its picture.</source>
        <translation>Esta es otra película, u otra versión de ella. Puede que los subtítulos no encajen con su imagen.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Elegir de nuevo</translation>
    </message>
    <message>
        <source>The folder for the sample project cannot be made.</source>
        <translation>No se puede crear la carpeta del proyecto de muestra.</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation>Creando el proyecto de muestra</translation>
    </message>
    <message>
        <source>The sample project cannot be made: its source is not complete. Install CineFluent again.</source>
        <translation>No se puede crear el proyecto de muestra: su fuente no está completa. Instale CineFluent de nuevo.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>This subtitle track cannot be read from the film. Nothing was changed; other tracks may be readable.</source>
        <translation>Esta pista de subtítulos no se puede leer de la película. No se ha cambiado nada; puede que otras pistas se puedan leer.</translation>
    </message>
    <message>
        <source>This subtitle track holds no text. Nothing was changed.</source>
        <translation>Esta pista de subtítulos no contiene texto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>These subtitles are stored as pictures, not as text, so they cannot be imported. Look for another track, or for a subtitle file.</source>
        <translation>Estos subtítulos están guardados como imágenes, no como texto, así que no se pueden importar. Busque otra pista o un archivo de subtítulos.</translation>
    </message>
    <message>
        <source>Taking subtitles out of the film</source>
        <translation>Extrayendo subtítulos de la película</translation>
    </message>
    <message>
        <source>The film has no sound at this place.</source>
        <translation>La película no tiene sonido en este lugar.</translation>
    </message>
    <message>
        <source>The sound could not be written as MP3. Nothing was changed; see whether ffmpeg is installed whole.</source>
        <translation>El sonido no se pudo escribir como MP3. No se ha cambiado nada; compruebe que ffmpeg esté instalado por completo.</translation>
    </message>
    <message>
        <source>No word has a translation into this language or a definition yet. Add some, or choose another language or lesson.</source>
        <translation>Ninguna palabra tiene aún traducción a este idioma ni definición. Añada alguna, o elija otro idioma o lección.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; nothing was imported.</source>
        <translation>No se puede leer «%1»; no se ha importado nada.</translation>
    </message>
    <message>
        <source>Exporting words</source>
        <translation>Exportando palabras</translation>
    </message>
    <message>
        <source>Importing words</source>
        <translation>Importando palabras</translation>
    </message>
    <message>
        <source>The project has changed meanwhile. Nothing was fixed; try again.</source>
        <translation>El proyecto ha cambiado entretanto. No se ha corregido nada; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The film could not be made. The sound file is as it was; look for room on the disk, or choose another folder.</source>
        <translation>No se pudo crear la película. El archivo de sonido sigue como estaba; libere espacio en el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” has sound but no picture. Make a film of it?</source>
        <translation>«%1» tiene sonido pero no imagen. ¿Crear una película con él?</translation>
    </message>
    <message>
        <source>The film has the same sound and a plain picture; lessons can be cut from it as from every film. The sound file stays as it is.</source>
        <translation>La película tiene el mismo sonido y una imagen lisa; se pueden cortar lecciones de ella como de cualquier película. El archivo de sonido queda como está.</translation>
    </message>
    <message>
        <source>Make a film…</source>
        <translation>Crear película…</translation>
    </message>
    <message>
        <source>Save the film</source>
        <translation>Guardar la película</translation>
    </message>
    <message>
        <source>Matroska films (*.mkv)</source>
        <translation>Películas Matroska (*.mkv)</translation>
    </message>
    <message>
        <source>Making a film</source>
        <translation>Creando una película</translation>
    </message>
    <message>
        <source>Uploading the film</source>
        <translation>Subiendo la película</translation>
    </message>
</context>
<context>
    <name>ServerEncoding</name>
    <message>
        <source>The server has the order and goes on with it, but cannot be asked how far it is. Publish again later: the same order is followed, not made anew.</source>
        <translation>El servidor tiene el encargo y sigue con él, pero no se puede consultar su avance. Publique de nuevo más tarde: se sigue el mismo encargo, no se crea otro.</translation>
    </message>
    <message>
        <source>The server’s worker could not make the release: %1 Learners see what they saw before.</source>
        <translation>El trabajador del servidor no pudo crear la versión: %1 Los alumnos ven lo mismo que antes.</translation>
    </message>
    <message>
        <source>Somebody has given this release up on the server. Learners see what they saw before; publish again if you want it.</source>
        <translation>Alguien ha cancelado esta versión en el servidor. Los alumnos ven lo mismo que antes; publique de nuevo si la quiere.</translation>
    </message>
    <message>
        <source>This server does not encode. Publish with encoding on your machine.</source>
        <translation>Este servidor no codifica. Publique codificando en su equipo.</translation>
    </message>
    <message>
        <source>Waiting for the server’s worker</source>
        <translation>Esperando al trabajador del servidor</translation>
    </message>
    <message>
        <source>The server encodes lesson %1 of %2</source>
        <translation>El servidor codifica la lección %1 de %2</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>There is no sound device to play this on. Connect one and try again.</source>
        <translation>No hay ningún dispositivo de sonido para reproducir esto. Conecte uno e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SpectrogramCache</name>
    <message>
        <source>The spectrogram could not be kept for next time. It is shown, and nothing else is affected.</source>
        <translation>No se ha podido guardar el espectrograma para la próxima vez. Se muestra, y nada más está afectado.</translation>
    </message>
</context>
<context>
    <name>SubtitleActions</name>
    <message>
        <source>&amp;Bold</source>
        <translation>N&amp;egrita</translation>
    </message>
    <message>
        <source>Ita&amp;lic</source>
        <translation>Cu&amp;rsiva</translation>
    </message>
    <message>
        <source>U&amp;nderline</source>
        <translation>S&amp;ubrayado</translation>
    </message>
    <message>
        <source>The marked words, or all of the selected cues</source>
        <translation>Las palabras marcadas o todos los subtítulos seleccionados</translation>
    </message>
    <message>
        <source>Readin&amp;g (ruby)…</source>
        <translation>&amp;Lectura (ruby)…</translation>
    </message>
    <message>
        <source>Write a reading, such as furigana, over the marked words</source>
        <translation>Escribir una lectura, como furigana, sobre las palabras marcadas</translation>
    </message>
    <message>
        <source>Reading (ruby)</source>
        <translation>Lectura (ruby)</translation>
    </message>
    <message>
        <source>Reading over the marked words; empty takes it off:</source>
        <translation>Lectura sobre las palabras marcadas; vacía la quita:</translation>
    </message>
    <message>
        <source>Place at the to&amp;p</source>
        <translation>Coloc&amp;ar arriba</translation>
    </message>
    <message>
        <source>Place half&amp;way up</source>
        <translation>&amp;Colocar a media altura</translation>
    </message>
    <message>
        <source>Place at the b&amp;ottom</source>
        <translation>Colocar a&amp;bajo</translation>
    </message>
    <message>
        <source>Vertical text</source>
        <translation>Texto vertical</translation>
    </message>
    <message>
        <source>Lines from top to bottom, the first at the right; again for lines across</source>
        <translation>Líneas de arriba abajo, la primera a la derecha; otra vez para líneas horizontales</translation>
    </message>
    <message>
        <source>Clear &amp;formatting</source>
        <translation>Quitar &amp;formato</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>B&amp;uscar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Buscar anterior</translation>
    </message>
    <message>
        <source>F&amp;ind and replace…</source>
        <translation>Buscar y r&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Filter &amp;cues</source>
        <translation>&amp;Filtrar subtítulos</translation>
    </message>
    <message>
        <source>Show only the cues that hold some words</source>
        <translation>Mostrar solo los subtítulos que contienen ciertas palabras</translation>
    </message>
    <message>
        <source>Check spellin&amp;g</source>
        <translation>Revisar &amp;ortografía</translation>
    </message>
    <message>
        <source>From one misspelt word to the next, in texts and translation</source>
        <translation>De una palabra mal escrita a la siguiente, en textos y traducción</translation>
    </message>
    <message>
        <source>Ad&amp;just times…</source>
        <translation>A&amp;justar tiempos…</translation>
    </message>
    <message>
        <source>Stretch, convert the frame rate, fix overlaps, set durations, snap to frames</source>
        <translation>Estirar, convertir la velocidad de fotogramas, corregir solapamientos, fijar duraciones, ajustar a los fotogramas</translation>
    </message>
    <message>
        <source>Change te&amp;xts…</source>
        <translation>Cambiar te&amp;xtos…</translation>
    </message>
    <message>
        <source>Break lines anew, change case, tidy spaces, remove text for the hard of hearing</source>
        <translation>Partir líneas de nuevo, cambiar mayúsculas, ordenar espacios, quitar el texto para personas sordas</translation>
    </message>
</context>
<context>
    <name>SubtitleWarning</name>
    <message>
        <source>a cue has no number</source>
        <translation>un subtítulo no tiene número</translation>
    </message>
    <message>
        <source>the cue&apos;s number is not the next one: %1</source>
        <translation>el número del subtítulo no es el siguiente: %1</translation>
    </message>
    <message>
        <source>the times cannot be read: %1</source>
        <translation>no se pueden leer los tiempos: %1</translation>
    </message>
    <message>
        <source>the times are written in an unusual way: %1</source>
        <translation>los tiempos están escritos de un modo inusual: %1</translation>
    </message>
    <message>
        <source>the cue begins before the film does</source>
        <translation>el subtítulo empieza antes que la película</translation>
    </message>
    <message>
        <source>the time is beyond 1,000 hours: %1</source>
        <translation>el tiempo supera las 1000 horas: %1</translation>
    </message>
    <message>
        <source>minutes or seconds are over 59: %1</source>
        <translation>los minutos o los segundos pasan de 59: %1</translation>
    </message>
    <message>
        <source>the cue ends before it begins</source>
        <translation>el subtítulo termina antes de empezar</translation>
    </message>
    <message>
        <source>the cue begins and ends at the same instant</source>
        <translation>el subtítulo empieza y termina en el mismo instante</translation>
    </message>
    <message>
        <source>the cue begins before the one above it</source>
        <translation>el subtítulo empieza antes que el de arriba</translation>
    </message>
    <message>
        <source>the cue begins before the one above it ends</source>
        <translation>el subtítulo empieza antes de que termine el de arriba</translation>
    </message>
    <message>
        <source>the cue has no text</source>
        <translation>el subtítulo no tiene texto</translation>
    </message>
    <message>
        <source>a blank line stands inside the cue&apos;s text</source>
        <translation>hay una línea en blanco dentro del texto del subtítulo</translation>
    </message>
    <message>
        <source>no blank line parts the cue from the one above</source>
        <translation>ninguna línea en blanco separa el subtítulo del de arriba</translation>
    </message>
    <message>
        <source>lines that belong to no cue were kept aside</source>
        <translation>se apartaron líneas que no pertenecen a ningún subtítulo</translation>
    </message>
    <message>
        <source>%1 NUL characters were left out</source>
        <translation>se omitieron %1 caracteres NUL</translation>
    </message>
    <message>
        <source>the file does not begin with WEBVTT</source>
        <translation>el archivo no empieza por WEBVTT</translation>
    </message>
    <message>
        <source>a %1 block after the first cue has no effect</source>
        <translation>un bloque %1 tras el primer subtítulo no tiene efecto</translation>
    </message>
    <message>
        <source>bytes that %1 cannot mean: %2</source>
        <translation>bytes que %1 no puede significar: %2</translation>
    </message>
    <message>
        <source>%2 places hold bytes that %1 cannot mean; another encoding may be the right one</source>
        <translation>%2 lugares contienen bytes que %1 no puede significar; puede que otra codificación sea la correcta</translation>
    </message>
    <message>
        <source>times are frame numbers and the film&apos;s frame rate is not known: %1 was taken</source>
        <translation>los tiempos son números de fotograma y no se conoce la frecuencia de la película: se tomó %1</translation>
    </message>
    <message>
        <source>the frame rate of the file cannot be read: %1</source>
        <translation>no se puede leer la frecuencia de fotogramas del archivo: %1</translation>
    </message>
    <message>
        <source>the file has no [%1] section</source>
        <translation>el archivo no tiene sección [%1]</translation>
    </message>
    <message>
        <source>the column %1 is not kept</source>
        <translation>la columna %1 no se conserva</translation>
    </message>
    <message>
        <source>there is no style named %1</source>
        <translation>no hay ningún estilo llamado %1</translation>
    </message>
    <message>
        <source>the XML ends in an error, what stood before it was read: %1</source>
        <translation>el XML acaba en un error; se leyó lo que había antes: %1</translation>
    </message>
    <message>
        <source>elements are nested too deep; the innermost were left out</source>
        <translation>los elementos están anidados a demasiada profundidad; se omitieron los más internos</translation>
    </message>
    <message>
        <source>another language is in the file and was left out: %1</source>
        <translation>hay otro idioma en el archivo y se omitió: %1</translation>
    </message>
    <message>
        <source>the cue has no end; it was taken to last until the next one</source>
        <translation>el subtítulo no tiene final; se tomó que dura hasta el siguiente</translation>
    </message>
    <message>
        <source>the line has too few columns</source>
        <translation>la línea tiene muy pocas columnas</translation>
    </message>
    <message>
        <source>a quoted cell is not closed</source>
        <translation>una celda entre comillas no está cerrada</translation>
    </message>
    <message>
        <source>the format cannot say bold, italic, underline or strike-out: %1 cues</source>
        <translation>el formato no admite negrita, cursiva, subrayado o tachado: %1 subtítulos</translation>
    </message>
    <message>
        <source>the format cannot say colours: %1 cues</source>
        <translation>el formato no admite colores: %1 subtítulos</translation>
    </message>
    <message>
        <source>the format cannot say readings (ruby): %1 cues</source>
        <translation>el formato no admite lecturas (ruby): %1 subtítulos</translation>
    </message>
    <message>
        <source>the format cannot say who speaks: %1 cues</source>
        <translation>el formato no admite quién habla: %1 subtítulos</translation>
    </message>
    <message>
        <source>the format cannot say where a cue stands: %1 cues</source>
        <translation>el formato no admite dónde va un subtítulo: %1 subtítulos</translation>
    </message>
    <message>
        <source>the format cannot say a cue&apos;s exact position: %1 cues</source>
        <translation>el formato no admite la posición exacta de un subtítulo: %1 subtítulos</translation>
    </message>
    <message>
        <source>effects of the source were left out: %1 cues</source>
        <translation>se omitieron efectos del original: %1 subtítulos</translation>
    </message>
    <message>
        <source>notes, styles and other sections of the source were left out: %1</source>
        <translation>se omitieron notas, estilos y otras secciones del original: %1</translation>
    </message>
    <message>
        <source>times were changed to what the format can say: %1 cues</source>
        <translation>los tiempos se cambiaron a lo que admite el formato: %1 subtítulos</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>File: %1.</source>
        <translation>Archivo: %1.</translation>
    </message>
    <message>
        <source>vertical text was written horizontally: %1 cues</source>
        <translation>el texto vertical se escribió en horizontal: %1 subtítulos</translation>
    </message>
</context>
<context>
    <name>SuggestionActions</name>
    <message>
        <source>S&amp;uggest words</source>
        <translation>&amp;Sugerir palabras</translation>
    </message>
    <message>
        <source>Words of the film, ranked by what a learner gains by them</source>
        <translation>Palabras de la película, ordenadas por lo que gana con ellas quien aprende</translation>
    </message>
    <message>
        <source>&amp;Look up word</source>
        <translation>C&amp;onsultar palabra</translation>
    </message>
    <message>
        <source>The word at the cursor in the cue’s text: meanings, sound, and whether to teach it</source>
        <translation>La palabra del cursor en el texto del subtítulo: significados, sonido y si enseñarla</translation>
    </message>
    <message>
        <source>A&amp;ccept suggested word</source>
        <translation>A&amp;ceptar palabra sugerida</translation>
    </message>
    <message>
        <source>Key A in the list of suggested words</source>
        <translation>Tecla A en la lista de palabras sugeridas</translation>
    </message>
    <message>
        <source>I&amp;gnore suggested word</source>
        <translation>&amp;Ignorar palabra sugerida</translation>
    </message>
    <message>
        <source>Key I in the list of suggested words; again to suggest it again</source>
        <translation>Tecla I en la lista de palabras sugeridas; otra vez para volver a sugerirla</translation>
    </message>
    <message>
        <source>Mark as &amp;known</source>
        <translation>&amp;Marcar como conocida</translation>
    </message>
    <message>
        <source>Key K in the list of suggested words; again to suggest it again</source>
        <translation>Tecla K en la lista de palabras sugeridas; otra vez para volver a sugerirla</translation>
    </message>
    <message>
        <source>&amp;Play its sentence</source>
        <translation>&amp;Reproducir su frase</translation>
    </message>
    <message>
        <source>Key P in the list of suggested words: the film’s own sound</source>
        <translation>Tecla P en la lista de palabras sugeridas: el sonido de la propia película</translation>
    </message>
    <message>
        <source>G&amp;o to its cue</source>
        <translation>Ir a s&amp;u subtítulo</translation>
    </message>
    <message>
        <source>Key G in the list of suggested words</source>
        <translation>Tecla G en la lista de palabras sugeridas</translation>
    </message>
    <message>
        <source>Un&amp;derline difficult words</source>
        <translation>Su&amp;brayar palabras difíciles</translation>
    </message>
    <message>
        <source>Words of level B1 and above (estimated) in the cues; those marked as known or ignored are left out</source>
        <translation>Palabras de nivel B1 o superior (estimado) en los subtítulos; se omiten las marcadas como conocidas o ignoradas</translation>
    </message>
    <message>
        <source>Sa&amp;y suggested word</source>
        <translation>Pronunciar la palabra su&amp;gerida</translation>
    </message>
    <message>
        <source>Key S in the list of suggested words: a synthetic voice</source>
        <translation>Tecla S en la lista de palabras sugeridas: una voz sintética</translation>
    </message>
</context>
<context>
    <name>SyncActions</name>
    <message>
        <source>S&amp;ynchronise…</source>
        <translation>Sincr&amp;onizar…</translation>
    </message>
    <message>
        <source>Move all cues to the film’s speech, or to another subtitle’s times</source>
        <translation>Mover todos los subtítulos a las voces de la película o a los tiempos de otros subtítulos</translation>
    </message>
</context>
<context>
    <name>SyncProject</name>
    <message>
        <source>You are signed out. Your changes are safe in the project and go out when you have signed in.</source>
        <translation>Ha cerrado la sesión. Sus cambios están a salvo en el proyecto y se enviarán cuando inicie sesión.</translation>
    </message>
    <message>
        <source>The exchange with the other editors did not come to an end. Nothing is lost; try again.</source>
        <translation>El intercambio con los demás editores no terminó. No se ha perdido nada; inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SynchroniseSubtitles</name>
    <message>
        <source>The reference subtitle cannot be read. Check that it is there and that you may read it.</source>
        <translation>No se pueden leer los subtítulos de referencia. Compruebe que están ahí y que puede leerlos.</translation>
    </message>
    <message>
        <source>The project has no cues yet. Import subtitles first.</source>
        <translation>El proyecto aún no tiene subtítulos. Impórtelos primero.</translation>
    </message>
    <message>
        <source>There is no sound to align the cues with. Open a film that has some, or choose a reference subtitle.</source>
        <translation>No hay sonido con el que alinear los subtítulos. Abra una película que lo tenga o elija unos subtítulos de referencia.</translation>
    </message>
    <message>
        <source>There is nothing to move. The cues stay as they are.</source>
        <translation>No hay nada que mover. Los subtítulos quedan como están.</translation>
    </message>
    <message>
        <source>Cues were moved or removed meanwhile. Nothing was changed; find the alignment again.</source>
        <translation>Entretanto se movieron o quitaron subtítulos. No se ha cambiado nada; busque la alineación de nuevo.</translation>
    </message>
</context>
<context>
    <name>TempoFilter</name>
    <message>
        <source>The sound cannot be played at this speed.</source>
        <translation>El sonido no se puede reproducir a esta velocidad.</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>This pattern takes too long: it can match in too many ways. Nothing was changed; make repeated groups such as (a+)+ simpler.</source>
        <translation>Este patrón tarda demasiado: puede coincidir de demasiadas maneras. No se ha cambiado nada; simplifique los grupos repetidos como (a+)+.</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Indique qué buscar.</translation>
    </message>
    <message>
        <source>The pattern has a fault at character %1: %2.</source>
        <translation>El patrón tiene un error en el carácter %1: %2.</translation>
    </message>
</context>
<context>
    <name>TimelineActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Fit whole &amp;film</source>
        <translation>Ajustar a toda la &amp;película</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Aju&amp;star a la selección</translation>
    </message>
    <message>
        <source>S&amp;nap while dragging</source>
        <translation>A&amp;justar al arrastrar</translation>
    </message>
    <message>
        <source>Snap to cues, lessons and the playhead. Hold Alt to suspend; edges always stay on frames.</source>
        <translation>Ajustar a subtítulos, lecciones y el cabezal. Mantenga Alt para suspenderlo; los bordes siempre quedan en fotogramas.</translation>
    </message>
    <message>
        <source>&amp;Ripple: later cues follow</source>
        <translation>&amp;Arrastre: los subtítulos posteriores siguen</translation>
    </message>
    <message>
        <source>Moving a cue, or dragging its end, moves every later cue by as much</source>
        <translation>Al mover un subtítulo o su final, todos los posteriores se mueven lo mismo</translation>
    </message>
    <message>
        <source>Show the sound’s spe&amp;ctrum</source>
        <translation>Mostrar &amp;el espectro del sonido</translation>
    </message>
    <message>
        <source>Low sounds below, high ones above, in the waveform’s place</source>
        <translation>Los sonidos graves abajo, los agudos arriba, en lugar de la forma de onda</translation>
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
        <translation>IN un fotograma antes</translation>
    </message>
    <message>
        <source>IN a frame later</source>
        <translation>IN un fotograma después</translation>
    </message>
    <message>
        <source>OUT a frame earlier</source>
        <translation>OUT un fotograma antes</translation>
    </message>
    <message>
        <source>OUT a frame later</source>
        <translation>OUT un fotograma después</translation>
    </message>
    <message>
        <source>Cues a frame earlier</source>
        <translation>Subtítulos un fotograma antes</translation>
    </message>
    <message>
        <source>Cues a frame later</source>
        <translation>Subtítulos un fotograma después</translation>
    </message>
    <message>
        <source>Of the selected cues; steps that follow each other are undone together</source>
        <translation>De los subtítulos seleccionados; los pasos seguidos se deshacen juntos</translation>
    </message>
    <message>
        <source>Move cues to the playhead</source>
        <translation>Mover subtítulos al cabezal</translation>
    </message>
    <message>
        <source>The first of the selected cues begins at the frame on screen</source>
        <translation>El primero de los subtítulos seleccionados empieza en el fotograma en pantalla</translation>
    </message>
    <message>
        <source>Move this cue and all following to the playhead</source>
        <translation>Mover este subtítulo y todos los siguientes al cabezal</translation>
    </message>
    <message>
        <source>For subtitles that are late or early from here on</source>
        <translation>Para subtítulos que llegan tarde o pronto desde aquí</translation>
    </message>
    <message>
        <source>Set OUT and go to the next cue</source>
        <translation>Poner OUT e ir al subtítulo siguiente</translation>
    </message>
    <message>
        <source>The cue ends at the frame on screen; the film plays on</source>
        <translation>El subtítulo termina en el fotograma en pantalla; la película sigue</translation>
    </message>
    <message>
        <source>Add lead-in</source>
        <translation>Añadir margen de entrada</translation>
    </message>
    <message>
        <source>IN 200 ms earlier, as far as the cue before leaves room</source>
        <translation>IN 200 ms antes, si el subtítulo anterior deja sitio</translation>
    </message>
    <message>
        <source>Add lead-out</source>
        <translation>Añadir margen de salida</translation>
    </message>
    <message>
        <source>OUT 300 ms later, as far as the next cue leaves room</source>
        <translation>OUT 300 ms después, si el subtítulo siguiente deja sitio</translation>
    </message>
    <message>
        <source>Extend to the next cue</source>
        <translation>Extender hasta el subtítulo siguiente</translation>
    </message>
    <message>
        <source>OUT to just before the next IN</source>
        <translation>OUT hasta justo antes del IN siguiente</translation>
    </message>
    <message>
        <source>Extend to the previous cue</source>
        <translation>Extender hasta el subtítulo anterior</translation>
    </message>
    <message>
        <source>IN to just after the OUT before</source>
        <translation>IN hasta justo después del OUT anterior</translation>
    </message>
    <message>
        <source>Snap to scene cuts</source>
        <translation>Ajustar a los cortes de escena</translation>
    </message>
    <message>
        <source>IN to a scene cut within half a second, OUT to just before one</source>
        <translation>IN en un corte de escena a menos de medio segundo, OUT justo antes de uno</translation>
    </message>
    <message>
        <source>From scene cut to scene cut</source>
        <translation>De corte a corte de escena</translation>
    </message>
    <message>
        <source>The current cue lasts as long as the shot on screen</source>
        <translation>El subtítulo actual dura lo mismo que el plano en pantalla</translation>
    </message>
    <message>
        <source>Go to IN</source>
        <translation>Ir a IN</translation>
    </message>
    <message>
        <source>Go to the last frame before OUT</source>
        <translation>Ir al último fotograma antes de OUT</translation>
    </message>
    <message>
        <source>Previous edge of a cue</source>
        <translation>Borde anterior de un subtítulo</translation>
    </message>
    <message>
        <source>Next edge of a cue</source>
        <translation>Borde siguiente de un subtítulo</translation>
    </message>
    <message>
        <source>Back half a second</source>
        <translation>Medio segundo atrás</translation>
    </message>
    <message>
        <source>Forward half a second</source>
        <translation>Medio segundo adelante</translation>
    </message>
</context>
<context>
    <name>TrackName</name>
    <message numerus="yes">
        <source>%1, %n channel(s)</source>
        <translation>
            <numerusform>%1, %n canal</numerusform>
            <numerusform>%1, %n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures (%1)</source>
        <translation>imágenes (%1)</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>forzada</translation>
    </message>
</context>
<context>
    <name>TranslationActions</name>
    <message>
        <source>Use the &amp;first suggestion</source>
        <translation>Usar la &amp;primera sugerencia</translation>
    </message>
    <message>
        <source>Use the &amp;second suggestion</source>
        <translation>U&amp;sar la segunda sugerencia</translation>
    </message>
    <message>
        <source>Use the &amp;third suggestion</source>
        <translation>Usar la &amp;tercera sugerencia</translation>
    </message>
    <message>
        <source>&amp;Ask the translation service</source>
        <translation>Preguntar al ser&amp;vicio de traducción</translation>
    </message>
    <message>
        <source>Machine translation of this cue, from the service in the preferences</source>
        <translation>Traducción automática de este subtítulo, del servicio de las preferencias</translation>
    </message>
    <message>
        <source>Add to &amp;glossary…</source>
        <translation>Añadir al &amp;glosario…</translation>
    </message>
    <message>
        <source>The marked words of the cue’s text, to be translated the same way always</source>
        <translation>Las palabras marcadas del subtítulo, para traducirlas siempre igual</translation>
    </message>
    <message>
        <source>G&amp;lossary…</source>
        <translation>G&amp;losario…</translation>
    </message>
    <message>
        <source>Names and words that are always translated the same way</source>
        <translation>Nombres y palabras que siempre se traducen igual</translation>
    </message>
    <message>
        <source>Fill &amp;in translations…</source>
        <translation>&amp;Completar traducciones…</translation>
    </message>
    <message>
        <source>From the translation memory or by machine, where there is none yet</source>
        <translation>De la memoria de traducción o de forma automática, donde aún no hay ninguna</translation>
    </message>
    <message>
        <source>&amp;Check translations…</source>
        <translation>&amp;Revisar traducciones…</translation>
    </message>
    <message>
        <source>The same text translated otherwise, terms not kept, numbers lost</source>
        <translation>El mismo texto traducido de otra manera, términos no respetados, números perdidos</translation>
    </message>
    <message>
        <source>I&amp;mport a translation memory…</source>
        <translation>&amp;Importar una memoria de traducción…</translation>
    </message>
    <message>
        <source>From a TMX file of another translation tool</source>
        <translation>De un archivo TMX de otro programa de traducción</translation>
    </message>
    <message>
        <source>&amp;Export the translation memory…</source>
        <translation>&amp;Exportar la memoria de traducción…</translation>
    </message>
    <message>
        <source>As TMX, for other translation tools</source>
        <translation>Como TMX, para otros programas de traducción</translation>
    </message>
</context>
<context>
    <name>TranslationDesk</name>
    <message>
        <source>“%1” cannot be read. Nothing was taken from it.</source>
        <translation>No se puede leer «%1». No se ha tomado nada de él.</translation>
    </message>
</context>
<context>
    <name>TranslationMemory</name>
    <message>
        <source>The disk of the translation memory is full. Your project is not affected; make room and the memory goes on.</source>
        <translation>El disco de la memoria de traducción está lleno. Su proyecto no está afectado; libere espacio y la memoria seguirá.</translation>
    </message>
    <message>
        <source>Another program is using the translation memory. Your project is not affected; try again in a moment.</source>
        <translation>Otro programa está usando la memoria de traducción. Su proyecto no está afectado; vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The translation memory is damaged. Your project is not affected.</source>
        <translation>La memoria de traducción está dañada. Su proyecto no está afectado.</translation>
    </message>
    <message>
        <source>The translation memory cannot be written. Your project is not affected; check the folder&apos;s permissions.</source>
        <translation>No se puede escribir la memoria de traducción. Su proyecto no está afectado; revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The translation memory could not be read or written. Your project is not affected; check the disk.</source>
        <translation>No se ha podido leer o escribir la memoria de traducción. Su proyecto no está afectado; revise el disco.</translation>
    </message>
    <message>
        <source>The file of the translation memory holds something else. It was not changed.</source>
        <translation>El archivo de la memoria de traducción contiene otra cosa. No se ha cambiado.</translation>
    </message>
    <message>
        <source>The translation memory was made by a newer version of CineFluent. It was not changed; update CineFluent to use it.</source>
        <translation>La memoria de traducción se hizo con una versión más reciente de CineFluent. No se ha cambiado; actualice CineFluent para usarla.</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>A key is kept for this service.</source>
        <translation>Se guarda una clave para este servicio.</translation>
    </message>
    <message>
        <source>No key is kept for this service.</source>
        <translation>No se guarda ninguna clave para este servicio.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>API key, or the content of a service account’s file</source>
        <translation>Clave de API o contenido del archivo de una cuenta de servicio</translation>
    </message>
    <message>
        <source>&amp;Keep key</source>
        <translation>&amp;Guardar clave</translation>
    </message>
    <message>
        <source>Translation memory</source>
        <translation>Memoria de traducción</translation>
    </message>
    <message>
        <source>Suggest texts that are &amp;alike by at least</source>
        <translation>Sugerir textos que se parezcan al &amp;menos en un</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What you translate is remembered on this machine for every film.</source>
        <translation>Lo que traduce se recuerda en este equipo para todas las películas.</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Traducción automática</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>Se le pregunta antes de que algo salga de este equipo.</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Needed for LibreTranslate, for instance https://translate.example.org.</source>
        <translation>Necesaria para LibreTranslate, por ejemplo https://translate.example.org.</translation>
    </message>
    <message>
        <source>&amp;Price of a million characters</source>
        <translation>&amp;Precio de un millón de caracteres</translation>
    </message>
    <message>
        <source>To tell you what a translation costs; 0 where you do not know.</source>
        <translation>Para decirle cuánto cuesta una traducción; 0 si no lo sabe.</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>M&amp;oneda</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
</context>
<context>
    <name>TranslationServices</name>
    <message>
        <source>Choose a service and its address first; the key belongs to them.</source>
        <translation>Elija primero un servicio y su dirección; la clave les pertenece.</translation>
    </message>
    <message>
        <source>The key could not be kept: there is neither a keyring nor a file for it. Nothing was changed.</source>
        <translation>No se ha podido guardar la clave: no hay ni llavero ni archivo para ella. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No translation service is set up. Choose one in the preferences.</source>
        <translation>No hay ningún servicio de traducción configurado. Elija uno en las preferencias.</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Cues</source>
        <translation>Su&amp;btítulos</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>&amp;Vocabulario</translation>
    </message>
    <message>
        <source>L&amp;esson</source>
        <translation>Lecc&amp;ión</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>C&amp;alidad</translation>
    </message>
    <message>
        <source>Le&amp;ssons</source>
        <translation>L&amp;ecciones</translation>
    </message>
    <message>
        <source>&amp;Movie</source>
        <translation>Pelíc&amp;ula</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>Show &amp;original subtitles</source>
        <translation>Mostrar los subtítulos ori&amp;ginales</translation>
    </message>
    <message>
        <source>&amp;Next translation language</source>
        <translation>Pró&amp;ximo idioma de traducción</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <source>Find and run any command</source>
        <translation>Buscar y ejecutar cualquier comando</translation>
    </message>
    <message>
        <source>S&amp;ystem theme</source>
        <translation>Te&amp;ma del sistema</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Tema claro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>Reset layo&amp;ut</source>
        <translation>Disposición por de&amp;fecto</translation>
    </message>
    <message>
        <source>Restore the default panel layout</source>
        <translation>Restaurar la disposición de paneles predeterminada</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>T&amp;raducción</translation>
    </message>
    <message>
        <source>Show translated su&amp;btitles</source>
        <translation>Mostrar subtítulos tra&amp;ducidos</translation>
    </message>
</context>
<context>
    <name>WaveformAnalyser</name>
    <message>
        <source>The film has no such sound track.</source>
        <translation>La película no tiene esa pista de sonido.</translation>
    </message>
</context>
<context>
    <name>WordCache</name>
    <message>
        <source>What was found out about the film’s words could not be kept. Nothing is lost; it is worked out again next time.</source>
        <translation>Lo averiguado sobre las palabras de la película no se ha podido guardar. No se pierde nada; se averigua de nuevo la próxima vez.</translation>
    </message>
</context>
<context>
    <name>WordExchangeActions</name>
    <message>
        <source>&amp;Import words…</source>
        <translation>Importar &amp;palabras…</translation>
    </message>
    <message>
        <source>From an Anki package or a table</source>
        <translation>De un paquete de Anki o una tabla</translation>
    </message>
    <message>
        <source>&amp;Export words…</source>
        <translation>&amp;Exportar palabras…</translation>
    </message>
    <message>
        <source>To Anki, with the film&apos;s sound and pictures, or to a table</source>
        <translation>A Anki, con el sonido y las imágenes de la película, o a una tabla</translation>
    </message>
</context>
<context>
    <name>WordSuggestions</name>
    <message>
        <source>There is no dictionary from this language into the learners’: meanings are left to you.</source>
        <translation>No hay diccionario de este idioma al de los estudiantes: los significados quedan en sus manos.</translation>
    </message>
    <message>
        <source>There are no cues yet: import subtitles or write some first.</source>
        <translation>Aún no hay subtítulos: importe o escriba algunos primero.</translation>
    </message>
    <message>
        <source>The cues that speak this word were edited. Look for words again.</source>
        <translation>Se han editado los subtítulos que dicen esta palabra. Busque palabras de nuevo.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>Re&amp;producción</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>&amp;Subtitles</source>
        <translation>&amp;Subtítulos</translation>
    </message>
    <message>
        <source>V&amp;ocabulary</source>
        <translation>V&amp;ocabulario</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>L&amp;ecciones</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>P&amp;ublicar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>T&amp;raducción</translation>
    </message>
    <message>
        <source>Timi&amp;ng</source>
        <translation>Tie&amp;mpos</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ActivityDialog</name>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en marcha.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Trabajo en segundo plano</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>El mensaje completo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::BackgroundWork</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>queda aproximadamente %n s</numerusform>
            <numerusform>quedan aproximadamente %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>queda aproximadamente %n min</numerusform>
            <numerusform>quedan aproximadamente %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CacheList</name>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>&amp;Clear the cache</source>
        <translation>&amp;Vaciar la caché</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 en %n archivo</numerusform>
            <numerusform>%1 en %n archivos</numerusform>
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
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) change.</source>
        <translation>
            <numerusform>Cambia %n subtítulo.</numerusform>
            <numerusform>Cambian %n subtítulos.</numerusform>
        </translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(eliminado)</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Comandos coincidentes</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ConflictsDialog</name>
    <message>
        <source>In the project</source>
        <translation>En el proyecto</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>La otra versión</translation>
    </message>
    <message>
        <source>A text of both</source>
        <translation>Un texto de ambas</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Dejar como está</translation>
    </message>
    <message>
        <source>&amp;Take the other</source>
        <translation>&amp;Tomar la otra</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>&amp;Usar este texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Versions to choose from</source>
        <translation>Versiones por elegir</translation>
    </message>
    <message>
        <source>Two editors changed these at the same time. Both versions are kept until one of you has chosen; every editor of the movie sees the choice.</source>
        <translation>Dos editores cambiaron esto a la vez. Ambas versiones se conservan hasta que uno de los dos elija; todos los editores de la película ven la elección.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In the &amp;project</source>
        <translation>En el &amp;proyecto</translation>
    </message>
    <message>
        <source>The &amp;other version</source>
        <translation>La &amp;otra versión</translation>
    </message>
    <message>
        <source>A text of &amp;both</source>
        <translation>Un texto de am&amp;bas</translation>
    </message>
    <message>
        <source>There is nothing to choose.</source>
        <translation>No hay nada que elegir.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) wait for a choice.</source>
        <translation>
            <numerusform>%n versión espera una elección.</numerusform>
            <numerusform>%n versiones esperan una elección.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueEditor</name>
    <message>
        <source>Shown to learners with this line</source>
        <translation>Se muestra a los alumnos con esta línea</translation>
    </message>
    <message>
        <source>Translation language</source>
        <translation>Idioma de traducción</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>T&amp;raducción</translation>
    </message>
    <message>
        <source>&amp;Notes for learners</source>
        <translation>&amp;Notas para los alumnos</translation>
    </message>
    <message>
        <source>&amp;Difficult words</source>
        <translation>&amp;Palabras difíciles</translation>
    </message>
    <message>
        <source>Add a translation language in the Movie panel</source>
        <translation>Añada un idioma de traducción en el panel Película</translation>
    </message>
    <message>
        <source>No cue selected. Select a cue in the table or on the timeline.</source>
        <translation>Ningún subtítulo seleccionado. Seleccione uno en la tabla o en la línea de tiempo.</translation>
    </message>
    <message>
        <source>%1 CPS</source>
        <translation>%1 CPS</translation>
    </message>
    <message>
        <source>%1 CPS (max. %2)</source>
        <translation>%1 CPS (máx. %2)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cue %1&lt;/b&gt; &amp;nbsp;·&amp;nbsp; %2 → %3 &amp;nbsp;·&amp;nbsp; %4 s &amp;nbsp;·&amp;nbsp; %5</source>
        <translation>&lt;b&gt;Subtítulo %1&lt;/b&gt; &amp;nbsp;·&amp;nbsp; %2 → %3 &amp;nbsp;·&amp;nbsp; %4 s &amp;nbsp;·&amp;nbsp; %5</translation>
    </message>
    <message numerus="yes">
        <source> &amp;nbsp;·&amp;nbsp; %n selected</source>
        <translation>
            <numerusform> &amp;nbsp;·&amp;nbsp; %n seleccionado</numerusform>
            <numerusform> &amp;nbsp;·&amp;nbsp; %n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1 % × %2 % of the picture</source>
        <translation>en %1 % × %2 % de la imagen</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>abajo a la izquierda</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>abajo a la derecha</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>centro izquierda</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>centro derecha</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>arriba a la izquierda</translation>
    </message>
    <message>
        <source>top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>arriba a la derecha</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>&amp;Añadir «%1» al diccionario</translation>
    </message>
    <message>
        <source>&amp;Ignore “%1” everywhere</source>
        <translation>&amp;Ignorar «%1» en todas partes</translation>
    </message>
    <message>
        <source>Ctrl+click opens its entry.</source>
        <translation>Ctrl+clic abre su entrada.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueTableModel</name>
    <message>
        <source>Reading speed in characters per second</source>
        <translation>Velocidad de lectura en caracteres por segundo</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Duración en segundos</translation>
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
        <translation>Texto</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueTableView</name>
    <message>
        <source>Cues</source>
        <translation>Subtítulos</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CuesPanel</name>
    <message>
        <source>Search text, translation and notes</source>
        <translation>Buscar en texto, traducción y notas</translation>
    </message>
    <message>
        <source>Search cues</source>
        <translation>Buscar subtítulos</translation>
    </message>
    <message>
        <source>Cues to show</source>
        <translation>Subtítulos que mostrar</translation>
    </message>
    <message>
        <source>All cues</source>
        <translation>Todos los subtítulos</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>Sin traducir</translation>
    </message>
    <message>
        <source>In this lesson</source>
        <translation>En esta lección</translation>
    </message>
    <message>
        <source>No cues yet</source>
        <translation>Aún no hay subtítulos</translation>
    </message>
    <message>
        <source>Import a subtitle file, drop one onto the window, or press Insert to add a cue at the playhead.</source>
        <translation>Importe un archivo de subtítulos, suelte uno en la ventana o pulse Insert para añadir un subtítulo en el cabezal.</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n subtítulo</numerusform>
            <numerusform>%n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::DialogInteraction</name>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the message and its details, for a report</source>
        <translation>Copiar el mensaje y sus detalles, para un informe</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::DifficultyTable</name>
    <message>
        <source>Remove language</source>
        <translation>Quitar idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Difficulty by language</source>
        <translation>Dificultad por idioma</translation>
    </message>
    <message>
        <source>Add language</source>
        <translation>Añadir idioma</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::EditOperations</name>
    <message>
        <source>new word</source>
        <translation>palabra nueva</translation>
    </message>
    <message>
        <source>new word %1</source>
        <translation>palabra nueva %1</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Lección %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, continuación</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExchangeFlows</name>
    <message>
        <source>this copy differed from the server’s and was put right</source>
        <translation>esta copia difería de la del servidor y se corrigió</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n cambio enviado</numerusform>
            <numerusform>%n cambios enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others taken</source>
        <translation>
            <numerusform>%n cambio de otros recibido</numerusform>
            <numerusform>%n cambios de otros recibidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) to choose from</source>
        <translation>
            <numerusform>%n versión por elegir</numerusform>
            <numerusform>%n versiones por elegir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to exchange: everybody has the same</source>
        <translation>Nada que intercambiar: todos tienen lo mismo</translation>
    </message>
    <message>
        <source>Exchanged: %1</source>
        <translation>Intercambiado: %1</translation>
    </message>
    <message>
        <source>Share this project with the other editors of “%1”?</source>
        <translation>¿Compartir este proyecto con los demás editores de «%1»?</translation>
    </message>
    <message>
        <source>Everything in the project but the film goes to %1. Every editor of the movie there can read and change it, and their changes come here.</source>
        <translation>Todo lo del proyecto salvo la película va a %1. Cada editor de la película allí puede leerlo y cambiarlo, y sus cambios llegan aquí.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Exchanging changes</source>
        <translation>Intercambiando cambios</translation>
    </message>
    <message>
        <source>Take back what the other editors did?</source>
        <translation>¿Deshacer lo que hicieron los demás editores?</translation>
    </message>
    <message>
        <source>The last step came from them. Undo takes it back for everybody, your own steps come after.</source>
        <translation>El último paso vino de ellos. Deshacer lo revierte para todos; sus propios pasos vienen después.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Shared: signed out</source>
        <translation>Compartido: sesión cerrada</translation>
    </message>
    <message>
        <source>Shared: up to date</source>
        <translation>Compartido: al día</translation>
    </message>
    <message>
        <source>Shared: changes wait</source>
        <translation>Compartido: cambios pendientes</translation>
    </message>
    <message>
        <source>Shared: exchanging…</source>
        <translation>Compartido: intercambiando…</translation>
    </message>
    <message>
        <source>Shared: offline</source>
        <translation>Compartido: sin conexión</translation>
    </message>
    <message>
        <source>Shared: not exchanged</source>
        <translation>Compartido: sin intercambiar</translation>
    </message>
    <message>
        <source>Your changes are in the project and go to the other editors when you have signed in.</source>
        <translation>Sus cambios están en el proyecto y llegarán a los demás editores cuando inicie sesión.</translation>
    </message>
    <message>
        <source>The other editors have your changes, and you have theirs.</source>
        <translation>Los demás editores tienen sus cambios y usted tiene los suyos.</translation>
    </message>
    <message>
        <source>Your changes are in the project and go to the other editors with the next exchange.</source>
        <translation>Sus cambios están en el proyecto y llegarán a los demás editores con el próximo intercambio.</translation>
    </message>
    <message>
        <source>Changes are being exchanged with the other editors.</source>
        <translation>Se están intercambiando cambios con los demás editores.</translation>
    </message>
    <message>
        <source>%1 Your changes are in the project.</source>
        <translation>%1 Sus cambios están en el proyecto.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExchangeStatus</name>
    <message>
        <source>Exchange with the other editors</source>
        <translation>Intercambio con los demás editores</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExportDialog</name>
    <message>
        <source>Add a &amp;byte order mark (BOM)</source>
        <translation>Añadir una marca de orden de &amp;bytes (BOM)</translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>Exportar subtítulos</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Traducción: %1</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>Toda la película</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>Lección %1: %2</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Alcance</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>What this format loses</source>
        <translation>Lo que se pierde en este formato</translation>
    </message>
    <message>
        <source>Both: %1, %2 below</source>
        <translation>Ambos: %1, %2 debajo</translation>
    </message>
    <message numerus="yes">
        <source>%n selected cue(s)</source>
        <translation>
            <numerusform>%n subtítulo seleccionado</numerusform>
            <numerusform>%n subtítulos seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExportWordsDialog</name>
    <message>
        <source>&amp;Sound of each sentence</source>
        <translation>&amp;Sonido de cada frase</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Picture of each sentence</source>
        <translation>&amp;Imagen de cada frase</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>Exportar palabras</translation>
    </message>
    <message>
        <source>Anki package (.apkg)</source>
        <translation>Paquete de Anki (.apkg)</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tabla (.csv)</translation>
    </message>
    <message>
        <source>None: definitions only</source>
        <translation>Ninguno: solo definiciones</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>Toda la película</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>Lección %1: %2</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>For learners who speak</source>
        <translation>Para alumnos que hablan</translation>
    </message>
    <message>
        <source>&amp;Words of</source>
        <translation>&amp;Palabras de</translation>
    </message>
    <message>
        <source>Sound &amp;before</source>
        <translation>Sonido a&amp;ntes</translation>
    </message>
    <message>
        <source>Sound &amp;after</source>
        <translation>Sonido &amp;después</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) will be written, one for each meaning.</source>
        <translation>
            <numerusform>Se escribirá %n tarjeta, una por cada significado.</numerusform>
            <numerusform>Se escribirán %n tarjetas, una por cada significado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No word here is translated into this language or defined yet.</source>
        <translation>Aquí ninguna palabra está traducida a este idioma ni definida todavía.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FillDialog</name>
    <message>
        <source>From the translation &amp;memory</source>
        <translation>De la &amp;memoria de traducción</translation>
    </message>
    <message>
        <source>By mac&amp;hine: no service is set up in the preferences</source>
        <translation>A&amp;utomáticamente: no hay ningún servicio en las preferencias</translation>
    </message>
    <message>
        <source>By mac&amp;hine, from %1</source>
        <translation>A&amp;utomáticamente, de %1</translation>
    </message>
    <message>
        <source>Fill in translations</source>
        <translation>Completar traducciones</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>Toda la película</translation>
    </message>
    <message>
        <source>Selected cues</source>
        <translation>Subtítulos seleccionados</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Cues &amp;of</source>
        <translation>Subtítulos &amp;de</translation>
    </message>
    <message>
        <source>Where the text is alike by at &amp;least</source>
        <translation>Donde el texto se parezca al me&amp;nos en un</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Completar</translation>
    </message>
    <message>
        <source>Every cue here is translated.</source>
        <translation>Aquí están traducidos todos los subtítulos.</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) have no translation. Those that have one stay as they are.</source>
        <translation>
            <numerusform>%n subtítulo no tiene traducción. Los que la tienen quedan como están.</numerusform>
            <numerusform>%n subtítulos no tienen traducción. Los que la tienen quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FilmSession</name>
    <message>
        <source>Reading the sound</source>
        <translation>Leyendo el sonido</translation>
    </message>
    <message>
        <source>Making a small copy for scrubbing</source>
        <translation>Creando una copia pequeña para desplazarse</translation>
    </message>
    <message>
        <source>Looking for scene cuts</source>
        <translation>Buscando cortes de escena</translation>
    </message>
    <message>
        <source>Reading the spectrum of the sound</source>
        <translation>Leyendo el espectro del sonido</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;Palabras completas</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>&amp;Selected cues only</source>
        <translation>Solo subtítulos &amp;seleccionados</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>Reemplazar esta coincidencia e ir a la siguiente</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace every match</source>
        <translation>Reemplazar todas las coincidencias</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>In text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>In translation</source>
        <translation>En la traducción</translation>
    </message>
    <message>
        <source>In notes</source>
        <translation>En las notas</translation>
    </message>
    <message>
        <source>In text, translation and notes</source>
        <translation>En texto, traducción y notas</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>Cerrar buscar y reemplazar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>Coincidencia %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n coincidencia reemplazada</numerusform>
            <numerusform>%n coincidencias reemplazadas</numerusform>
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
        <translation>(eliminado)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2), %n occurrence(s)</source>
        <translation>
            <numerusform>%1 (%2), %n caso</numerusform>
            <numerusform>%1 (%2), %n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix issues</source>
        <translation>Corregir problemas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobación</translation>
    </message>
    <message>
        <source>&amp;Fix all</source>
        <translation>Corregir &amp;todos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no issue that can be fixed mechanically.</source>
        <translation>No hay ningún problema que se pueda corregir mecánicamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) can be fixed.</source>
        <translation>
            <numerusform>Se puede corregir %n problema.</numerusform>
            <numerusform>Se pueden corregir %n problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) need a person: there is no room, or no change is sure.</source>
        <translation>
            <numerusform>%n problema necesita a una persona: no hay sitio, o ningún cambio es seguro.</numerusform>
            <numerusform>%n problemas necesitan a una persona: no hay sitio, o ningún cambio es seguro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::GhostLayer</name>
    <message>
        <source>Suggested lessons</source>
        <translation>Lecciones sugeridas</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::GlossaryDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Names and words that are always translated the same way, in every film with these two languages. Other forms of a word are found too where its language is installed.</source>
        <translation>Nombres y palabras que siempre se traducen igual, en todas las películas con estos dos idiomas. También se encuentran otras formas de una palabra si su idioma está instalado.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Importar términos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) added.</source>
        <translation>
            <numerusform>Se ha añadido %n término.</numerusform>
            <numerusform>Se han añadido %n términos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Exportar términos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written.</source>
        <translation>
            <numerusform>Se ha escrito %n término.</numerusform>
            <numerusform>Se han escrito %n términos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No terms yet.</source>
        <translation>Aún no hay términos.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::HistoryModel</name>
    <message>
        <source>Project opened</source>
        <translation>Proyecto abierto</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::HistoryPanel</name>
    <message>
        <source>Undo history</source>
        <translation>Historial de cambios</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ImportDialog</name>
    <message>
        <source>Import subtitles – %1</source>
        <translation>Importar subtítulos – %1</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Traducción: %1</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importar como</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Detectar automáticamente</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
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
        <translation>Texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import &amp;as</source>
        <translation>Importar &amp;como</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n subtítulo</numerusform>
            <numerusform>%n subtítulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more warning(s)</source>
        <translation>
            <numerusform>… y %n aviso más</numerusform>
            <numerusform>… y %n avisos más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only what does not match one to one</source>
        <translation>&amp;Solo lo que no coincide uno a uno</translation>
    </message>
    <message>
        <source>How the translation matches the cues</source>
        <translation>Cómo coincide la traducción con los subtítulos</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) matched</source>
        <translation>
            <numerusform>%n subtítulo coincide</numerusform>
            <numerusform>%n subtítulos coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) with joined rows</source>
        <translation>
            <numerusform>%n subtítulo con filas unidas</numerusform>
            <numerusform>%n subtítulos con filas unidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) with a line of a row</source>
        <translation>
            <numerusform>%n subtítulo con parte de una fila</numerusform>
            <numerusform>%n subtítulos con parte de una fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) over several cues</source>
        <translation>
            <numerusform>%n fila sobre varios subtítulos</numerusform>
            <numerusform>%n filas sobre varios subtítulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) without a row</source>
        <translation>
            <numerusform>%n subtítulo sin fila</numerusform>
            <numerusform>%n subtítulos sin fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a cue</source>
        <translation>
            <numerusform>%n fila sin subtítulo</numerusform>
            <numerusform>%n filas sin subtítulo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) replaced</source>
        <translation>
            <numerusform>%n traducción sustituida</numerusform>
            <numerusform>%n traducciones sustituidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) unusable</source>
        <translation>
            <numerusform>%n fila inutilizable</numerusform>
            <numerusform>%n filas inutilizables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::InconsistencyDialog</name>
    <message>
        <source>Elsewhere: “%1”</source>
        <translation>En otro lugar: «%1»</translation>
    </message>
    <message>
        <source>The glossary has “%1”</source>
        <translation>El glosario tiene «%1»</translation>
    </message>
    <message>
        <source>The number %1 is missing</source>
        <translation>Falta el número %1</translation>
    </message>
    <message>
        <source>Not translated: the same as the text</source>
        <translation>Sin traducir: igual que el texto</translation>
    </message>
    <message>
        <source>Use the usual &amp;translation</source>
        <translation>Usar la &amp;traducción habitual</translation>
    </message>
    <message>
        <source>Check translations into %1</source>
        <translation>Revisar traducciones a %1</translation>
    </message>
    <message>
        <source>Inconsistent translations</source>
        <translation>Traducciones incoherentes</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Revisar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Nothing contradicts itself or the glossary.</source>
        <translation>Nada se contradice ni contradice al glosario.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at. Choosing one goes to its cue.</source>
        <translation>
            <numerusform>%n lugar que revisar. Al elegirlo se va a su subtítulo.</numerusform>
            <numerusform>%n lugares que revisar. Al elegir uno se va a su subtítulo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::IssueTreeModel</name>
    <message>
        <source>Lesson %1: %2</source>
        <translation>Lección %1: %2</translation>
    </message>
    <message>
        <source>Outside all lessons</source>
        <translation>Fuera de todas las lecciones</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Lección %1</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>#%1  %2</source>
        <translation>N.º %1  %2</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>Pulse una tecla</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LaneHeader</name>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>Cortes</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LayoutsDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Panel layouts</source>
        <translation>Disposiciones de paneles</translation>
    </message>
    <message>
        <source>Name for the present layout</source>
        <translation>Nombre de la disposición actual</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As at the first start</source>
        <translation>Como en el primer inicio</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LearntWords</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma de las palabras</translation>
    </message>
    <message>
        <source>Words you have added</source>
        <translation>Palabras que ha añadido</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonForm</name>
    <message>
        <source>&amp;Premium (subscribers only)</source>
        <translation>&amp;Premium (solo suscriptores)</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;ítulo</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Ni&amp;vel</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>&amp;Target language</source>
        <translation>&amp;Idioma enseñado</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Learning o&amp;bjectives</source>
        <translation>O&amp;bjetivos de aprendizaje</translation>
    </message>
    <message>
        <source>No lesson selected</source>
        <translation>Ninguna lección seleccionada</translation>
    </message>
    <message>
        <source>Select a lesson in the Lessons panel or on the timeline to edit its title, level and objectives.</source>
        <translation>Seleccione una lección en el panel Lecciones o en la línea de tiempo para editar su título, nivel y objetivos.</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Escriba un título.</translation>
    </message>
    <message>
        <source>%1 → %2  ·  %3  ·  %4</source>
        <translation>%1 → %2  ·  %3  ·  %4</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n subtítulo</numerusform>
            <numerusform>%n subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation>Escriba una etiqueta de idioma, p. ej. «en» o «pt-BR».</translation>
    </message>
    <message>
        <source>%1 words a minute  ·  %2 % of the film, %3 % with all lessons</source>
        <translation>%1 palabras por minuto  ·  %2 % de la película, %3 % con todas las lecciones</translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s) of level %1 or above  ·  spoken at about %2 (estimated)</source>
        <translation>
            <numerusform>%n palabra nueva de nivel %1 o superior  ·  hablada hacia %2 (estimado)</numerusform>
            <numerusform>%n palabras nuevas de nivel %1 o superior  ·  hablada hacia %2 (estimado)</numerusform>
        </translation>
    </message>
    <message>
        <source>New words are being counted…</source>
        <translation>Contando palabras nuevas…</translation>
    </message>
    <message>
        <source>New words cannot be counted. %1</source>
        <translation>No se pueden contar las palabras nuevas. %1</translation>
    </message>
    <message>
        <source>Poster: a frame a tenth into the lesson</source>
        <translation>Portada: un fotograma a una décima parte de la lección</translation>
    </message>
    <message>
        <source>Poster: the frame at %1</source>
        <translation>Portada: el fotograma en %1</translation>
    </message>
    <message>
        <source>Poster: the chosen frame lies outside the lesson; one is chosen automatically</source>
        <translation>Portada: el fotograma elegido está fuera de la lección; se elige uno automáticamente</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonListModel</name>
    <message>
        <source>Untitled lesson</source>
        <translation>Lección sin título</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n subtítulo</numerusform>
            <numerusform>%n subtítulos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonPlanModel</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Palabras nuevas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Por qué aquí</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation>Aún no hay lecciones</translation>
    </message>
    <message>
        <source>Drag across the Lessons lane of the timeline, or select cues and add a lesson over them.</source>
        <translation>Arrastre por la franja Lecciones de la línea de tiempo, o seleccione subtítulos y añada una lección sobre ellos.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LevelBox</name>
    <message>
        <source>A1 · beginner</source>
        <translation>A1 · principiante</translation>
    </message>
    <message>
        <source>A2 · elementary</source>
        <translation>A2 · elemental</translation>
    </message>
    <message>
        <source>B1 · intermediate</source>
        <translation>B1 · intermedio</translation>
    </message>
    <message>
        <source>B2 · upper intermediate</source>
        <translation>B2 · intermedio alto</translation>
    </message>
    <message>
        <source>C1 · advanced</source>
        <translation>C1 · avanzado</translation>
    </message>
    <message>
        <source>C2 · mastery</source>
        <translation>C2 · dominio</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ListEdit</name>
    <message>
        <source>Separated by commas</source>
        <translation>Separados por comas</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Commands  %1</source>
        <translation>Comandos  %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Quality  %1</source>
        <translation>Calidad  %1</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
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
        <translation>Premium (solo suscriptores)</translation>
    </message>
    <message>
        <source>Active (listed in the catalogue)</source>
        <translation>Activa (aparece en el catálogo)</translation>
    </message>
    <message>
        <source>e.g. PG-13</source>
        <translation>p. ej. PG-13</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
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
        <translation>Etiquetas de idioma, p. ej. en, es</translation>
    </message>
    <message>
        <source>Language tags, e.g. es, pt-BR</source>
        <translation>Etiquetas de idioma, p. ej. es, pt-BR</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adultos</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Niños</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;ítulo</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Título original</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Release date</source>
        <translation>Fecha de est&amp;reno</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>Genre&amp;s</source>
        <translation>Género&amp;s</translation>
    </message>
    <message>
        <source>A&amp;ge rating</source>
        <translation>Clasificación por &amp;edad</translation>
    </message>
    <message>
        <source>IMD&amp;b rating</source>
        <translation>Puntuación IMD&amp;b</translation>
    </message>
    <message>
        <source>T&amp;MDB ID</source>
        <translation>ID de T&amp;MDB</translation>
    </message>
    <message>
        <source>P&amp;opularity</source>
        <translation>P&amp;opularidad</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Idioma original</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>&amp;Translation languages</source>
        <translation>Idiomas de &amp;traducción</translation>
    </message>
    <message>
        <source>Available la&amp;nguages</source>
        <translation>Idiomas dispo&amp;nibles</translation>
    </message>
    <message>
        <source>Difficulty by languag&amp;e</source>
        <translation>Dificultad por idiom&amp;a</translation>
    </message>
    <message>
        <source>Artwork and trailer</source>
        <translation>Imágenes y tráiler</translation>
    </message>
    <message>
        <source>&amp;Poster URL</source>
        <translation>URL del &amp;cartel</translation>
    </message>
    <message>
        <source>Bac&amp;kdrop URL</source>
        <translation>URL del &amp;fondo</translation>
    </message>
    <message>
        <source>Trai&amp;ler URL</source>
        <translation>URL del trái&amp;ler</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Enter a date as YYYY-MM-DD, e.g. 2012-09-26.</source>
        <translation>Escriba una fecha como AAAA-MM-DD, p. ej. 2012-09-26.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to 10 with one decimal, e.g. 7.4.</source>
        <translation>Escriba un número de 0 a 10 con un decimal, p. ej. 7.4.</translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation>Escriba una etiqueta de idioma, p. ej. «en» o «pt-BR».</translation>
    </message>
    <message>
        <source>Enter language tags separated by commas, e.g. “es, pt-BR”.</source>
        <translation>Escriba etiquetas de idioma separadas por comas, p. ej. «es, pt-BR».</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::NewProjectDialog</name>
    <message>
        <source>Films (%1)</source>
        <translation>Películas (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Language tags, e.g. es, pt-BR</source>
        <translation>Etiquetas de idioma, p. ej. es, pt-BR</translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation>Elegir una película</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>Elegir un lugar</translation>
    </message>
    <message>
        <source>&amp;Film</source>
        <translation>&amp;Película</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Original &amp;language</source>
        <translation>Idioma origina&amp;l</translation>
    </message>
    <message>
        <source>T&amp;ranslation languages</source>
        <translation>Idiomas de t&amp;raducción</translation>
    </message>
    <message>
        <source>&amp;Project file</source>
        <translation>Archivo del pro&amp;yecto</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Este archivo no existe.</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Escriba un título.</translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation>Escriba una etiqueta de idioma, p. ej. «en» o «pt-BR».</translation>
    </message>
    <message>
        <source>Enter language tags separated by commas, e.g. “es, pt-BR”.</source>
        <translation>Escriba etiquetas de idioma separadas por comas, p. ej. «es, pt-BR».</translation>
    </message>
    <message>
        <source>Choose where to save the project file.</source>
        <translation>Elija dónde guardar el archivo del proyecto.</translation>
    </message>
    <message>
        <source>This file already exists. Choose another name.</source>
        <translation>Este archivo ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Archivo del proyecto</translation>
    </message>
    <message>
        <source>CineFluent projects (*.%1)</source>
        <translation>Proyectos de CineFluent (*.%1)</translation>
    </message>
    <message>
        <source>Sound alone (%1)</source>
        <translation>Solo sonido (%1)</translation>
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
        <translation>Ajustar tiempos</translation>
    </message>
    <message>
        <source>Change texts</source>
        <translation>Cambiar textos</translation>
    </message>
    <message numerus="yes">
        <source>%n selected cue(s)</source>
        <translation>
            <numerusform>%n subtítulo seleccionado</numerusform>
            <numerusform>%n subtítulos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cue and all following</source>
        <translation>Subtítulo actual y todos los siguientes</translation>
    </message>
    <message>
        <source>All cues</source>
        <translation>Todos los subtítulos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Traducción: %1</translation>
    </message>
    <message>
        <source>Stretch by two points</source>
        <translation>Estirar por dos puntos</translation>
    </message>
    <message>
        <source>&amp;First cue begins at</source>
        <translation>El &amp;primer subtítulo empieza en</translation>
    </message>
    <message>
        <source>&amp;Last cue begins at</source>
        <translation>El ú&amp;ltimo subtítulo empieza en</translation>
    </message>
    <message>
        <source>Convert the frame rate</source>
        <translation>Convertir la velocidad de fotogramas</translation>
    </message>
    <message>
        <source>Subtitles were made &amp;for</source>
        <translation>Subtítulos hechos pa&amp;ra</translation>
    </message>
    <message>
        <source>The film runs a&amp;t</source>
        <translation>La película va &amp;a</translation>
    </message>
    <message>
        <source>Fix overlaps and gaps</source>
        <translation>Corregir solapamientos y huecos</translation>
    </message>
    <message>
        <source>Least &amp;gap between cues</source>
        <translation>&amp;Hueco mínimo entre subtítulos</translation>
    </message>
    <message>
        <source>&amp;Close gaps smaller than</source>
        <translation>&amp;Cerrar huecos menores de</translation>
    </message>
    <message>
        <source> CPS</source>
        <translation> c/s</translation>
    </message>
    <message>
        <source>Also &amp;shorten cues that stay longer than needed</source>
        <translation>Acor&amp;tar también los subtítulos que duran más de lo necesario</translation>
    </message>
    <message>
        <source>Set durations by reading speed</source>
        <translation>Fijar duraciones por velocidad de lectura</translation>
    </message>
    <message>
        <source>&amp;Reading speed</source>
        <translation>&amp;Velocidad de lectura</translation>
    </message>
    <message>
        <source>Extend to the next cue</source>
        <translation>Alargar hasta el subtítulo siguiente</translation>
    </message>
    <message>
        <source>&amp;Longest duration</source>
        <translation>Duración má&amp;xima</translation>
    </message>
    <message>
        <source>Snap to frames</source>
        <translation>Ajustar a los fotogramas</translation>
    </message>
    <message>
        <source>First cue at the &amp;playhead</source>
        <translation>Primer subtítulo en el &amp;cabezal</translation>
    </message>
    <message>
        <source>Last cue at the pla&amp;yhead</source>
        <translation>Último subtítulo en el ca&amp;bezal</translation>
    </message>
    <message>
        <source>Break lines anew</source>
        <translation>Partir líneas de nuevo</translation>
    </message>
    <message>
        <source>Characters in a &amp;line</source>
        <translation>Caracteres por &amp;línea</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Unir líneas</translation>
    </message>
    <message>
        <source>Tidy spaces</source>
        <translation>Ordenar espacios</translation>
    </message>
    <message>
        <source>Remove text for the hard of hearing</source>
        <translation>Quitar el texto para personas sordas</translation>
    </message>
    <message>
        <source>Remove formatting</source>
        <translation>Quitar formato</translation>
    </message>
    <message>
        <source>Delete empty cues</source>
        <translation>Eliminar subtítulos vacíos</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation>Mayúscula inicial de frase</translation>
    </message>
    <message>
        <source>&amp;Operation</source>
        <translation>&amp;Operación</translation>
    </message>
    <message>
        <source>&amp;Apply to</source>
        <translation>&amp;Aplicar a</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>Te&amp;xtos</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Snap to scene cuts</source>
        <translation>Ajustar a los cortes de escena</translation>
    </message>
    <message>
        <source>IN and OUT that are &amp;within</source>
        <translation>IN y OUT que están a &amp;menos de</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::Panels</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>&amp;Give role</source>
        <translation>&amp;Dar papel</translation>
    </message>
    <message>
        <source>&amp;Take role away…</source>
        <translation>&amp;Retirar papel…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>Más &amp;antiguas</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Who may do what with “%1” on the server. Who made the movie and the server’s administrators may do everything without being listed.</source>
        <translation>Quién puede hacer qué con «%1» en el servidor. Quien creó la película y los administradores del servidor pueden hacerlo todo sin figurar en la lista.</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;Lo que se hizo</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>&amp;Nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Pape&amp;l</translation>
    </message>
    <message>
        <source>Sign in to see who works on this movie.</source>
        <translation>Inicie sesión para ver quién trabaja en esta película.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Nobody else has a role with this movie.</source>
        <translation>Nadie más tiene un papel en esta película.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a role with this movie.</source>
        <translation>
            <numerusform>%n persona tiene un papel en esta película.</numerusform>
            <numerusform>%n personas tienen un papel en esta película.</numerusform>
        </translation>
    </message>
    <message>
        <source>The movie is not on this server yet. Publish it first.</source>
        <translation>La película aún no está en este servidor. Publíquela primero.</translation>
    </message>
    <message>
        <source>Take the role of “%1” away?</source>
        <translation>¿Retirar el papel de «%1»?</translation>
    </message>
    <message>
        <source>They no longer see or change this movie. What they did stays.</source>
        <translation>Ya no verá ni cambiará esta película. Lo que hizo se conserva.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>Only the movie’s admins read what was done.</source>
        <translation>Solo los administradores de la película leen lo que se hizo.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PlayerPanel</name>
    <message>
        <source>No film yet</source>
        <translation>Aún no hay película</translation>
    </message>
    <message>
        <source>Open the film this project is about, or drop a film file onto the window.</source>
        <translation>Abra la película de este proyecto o suelte un archivo de película en la ventana.</translation>
    </message>
    <message>
        <source>Film not found</source>
        <translation>Película no encontrada</translation>
    </message>
    <message>
        <source>“%1” is no longer at
%2
Cues, lessons and vocabulary can still be edited.</source>
        <translation>«%1» ya no está en
%2
Los subtítulos, las lecciones y el vocabulario aún se pueden editar.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PreferencesDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Restore &amp;defaults of this page</source>
        <translation>Restaurar los valores &amp;predeterminados de esta página</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ProfileDialog</name>
    <message>
        <source>&amp;Reset check</source>
        <translation>&amp;Restablecer comprobación</translation>
    </message>
    <message>
        <source>Quality profile</source>
        <translation>Perfil de calidad</translation>
    </message>
    <message>
        <source>As shipped, for adults</source>
        <translation>Como viene, para adultos</translation>
    </message>
    <message>
        <source>As shipped, for children</source>
        <translation>Como viene, para niños</translation>
    </message>
    <message>
        <source>This project’s own</source>
        <translation>El propio de este proyecto</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>Limits for &amp;language</source>
        <translation>Límites para el &amp;idioma</translation>
    </message>
    <message>
        <source>Checks of what cannot be published, such as empty or overlong texts and broken times, are always errors and are not listed.</source>
        <translation>Las comprobaciones de lo que no se puede publicar, como textos vacíos o demasiado largos y tiempos rotos, son siempre errores y no están en la lista.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>characters a second</source>
        <translation>caracteres por segundo</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>fotogramas</translation>
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
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Checks and their limits</source>
        <translation>Comprobaciones y sus límites</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>Peso de «%1»</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Limit of “%1”</source>
        <translation>Límite de «%1»</translation>
    </message>
    <message>
        <source>All other languages</source>
        <translation>Todos los demás idiomas</translation>
    </message>
    <message>
        <source>Differs from what is shipped</source>
        <translation>Difiere de lo que viene</translation>
    </message>
    <message>
        <source>With these limits: %1, %2</source>
        <translation>Con estos límites: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import quality profile</source>
        <translation>Importar perfil de calidad</translation>
    </message>
    <message>
        <source>Quality profiles (*.cfprofile *.txt)</source>
        <translation>Perfiles de calidad (*.cfprofile *.txt)</translation>
    </message>
    <message>
        <source>The file cannot be read. The project’s limits are as they were.</source>
        <translation>No se puede leer el archivo. Los límites del proyecto siguen como estaban.</translation>
    </message>
    <message>
        <source>Export quality profile</source>
        <translation>Exportar perfil de calidad</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ProjectFlows</name>
    <message>
        <source>CineFluent projects (*.%1)</source>
        <translation>Proyectos de CineFluent (*.%1)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import subtitles</source>
        <translation>Importar subtítulos</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>Subtítulos (%1)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <translation>%1 copia.%2</translation>
    </message>
    <message>
        <source>Open film</source>
        <translation>Abrir película</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) imported.</source>
        <translation>
            <numerusform>%n subtítulo importado.</numerusform>
            <numerusform>%n subtítulos importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without usable time or text left out.</source>
        <translation>
            <numerusform>%n omitido por no tener tiempo o texto utilizable.</numerusform>
            <numerusform>%n omitidos por no tener tiempo o texto utilizable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched no cue.</source>
        <translation>
            <numerusform>%n no corresponde a ningún subtítulo.</numerusform>
            <numerusform>%n no corresponden a ningún subtítulo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>Exportar subtítulos</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Copy written: %1</source>
        <translation>Copia escrita: %1</translation>
    </message>
    <message>
        <source>Open or make a project first, then import subtitles into it.</source>
        <translation>Abra o cree primero un proyecto y luego importe subtítulos en él.</translation>
    </message>
    <message>
        <source>“%1” is neither a film, nor subtitles, nor a project.</source>
        <translation>«%1» no es una película, ni subtítulos, ni un proyecto.</translation>
    </message>
    <message>
        <source>“%1” is not at its place any more. All edits are saved; publishing needs the film. Choose File › Locate film once it is back.</source>
        <translation>«%1» ya no está en su lugar. Todas las ediciones están guardadas; publicar necesita la película. Elija Archivo › Localizar película cuando vuelva a estar.</translation>
    </message>
    <message>
        <source>“%1” was replaced by another file while it was open. All edits are saved. Choose File › Open film to use the new one, or File › Locate film to look for the former.</source>
        <translation>«%1» fue sustituida por otro archivo mientras estaba abierta. Todas las ediciones están guardadas. Elija Archivo › Abrir película para usar la nueva, o Archivo › Localizar película para buscar la anterior.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PublishChoices</name>
    <message>
        <source>When the release goes live</source>
        <translation>Cuándo se publica la versión</translation>
    </message>
    <message>
        <source>Go &amp;live later, on</source>
        <translation>Publicar más &amp;tarde, el</translation>
    </message>
    <message>
        <source>Also make &amp;DASH streams with Common Encryption</source>
        <translation>Crear también flujos &amp;DASH con Common Encryption</translation>
    </message>
    <message>
        <source>The release is handed in now. Learners see nothing of it before that time.</source>
        <translation>La versión se entrega ahora. Los alumnos no ven nada de ella antes de esa hora.</translation>
    </message>
    <message>
        <source>For players with a content decryption module. It doubles what is stored.</source>
        <translation>Para reproductores con módulo de descifrado de contenido. Duplica lo que se almacena.</translation>
    </message>
    <message>
        <source>Let the server &amp;encode</source>
        <translation>Dejar que el servidor &amp;codifique</translation>
    </message>
    <message>
        <source>The film is uploaded whole and the server’s worker makes the lessons. For slow machines; the server must run a worker.</source>
        <translation>La película se sube entera y el trabajador del servidor crea las lecciones. Para equipos lentos; el servidor debe tener un trabajador en marcha.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PublishDialog</name>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Progress of publishing</source>
        <translation>Progreso de la publicación</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Publicar «%1»</translation>
    </message>
    <message>
        <source>Learners see the current release until the new one is complete. You can cancel at any time.</source>
        <translation>Los alumnos ven la versión actual hasta que la nueva esté completa. Puede cancelar en cualquier momento.</translation>
    </message>
    <message>
        <source>Film found.</source>
        <translation>Película encontrada.</translation>
    </message>
    <message>
        <source>The film was not found at its recorded location.</source>
        <translation>La película no se encontró en su lugar registrado.</translation>
    </message>
    <message>
        <source>Locate film…</source>
        <translation>Localizar película…</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) to publish.</source>
        <translation>
            <numerusform>%n lección por publicar.</numerusform>
            <numerusform>%n lecciones por publicar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lesson yet. Create one on the timeline first.</source>
        <translation>Aún no hay lecciones. Cree primero una en la línea de tiempo.</translation>
    </message>
    <message>
        <source>Quality check passed without errors.</source>
        <translation>El control de calidad pasó sin errores.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) must be fixed first.</source>
        <translation>
            <numerusform>Hay que corregir antes %n error.</numerusform>
            <numerusform>Hay que corregir antes %n errores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show issues</source>
        <translation>Mostrar problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) do not block publishing, but are worth reviewing.</source>
        <translation>
            <numerusform>%n aviso no impide publicar, pero vale la pena revisarlo.</numerusform>
            <numerusform>%n avisos no impiden publicar, pero vale la pena revisarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Sesión iniciada en %1 como %2.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Publishing “%1”</source>
        <translation>Publicando «%1»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation>La versión %1 está publicada</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) published and available to learners.</source>
        <translation>
            <numerusform>%n lección publicada y disponible para los alumnos.</numerusform>
            <numerusform>%n lecciones publicadas y disponibles para los alumnos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoded: %1, reused: %2. Uploaded: %3 (%4), already on the server: %5.</source>
        <translation>Codificadas: %1, reutilizadas: %2. Subidos: %3 (%4), ya en el servidor: %5.</translation>
    </message>
    <message>
        <source>Publishing was cancelled</source>
        <translation>Se canceló la publicación</translation>
    </message>
    <message>
        <source>The release is not confirmed</source>
        <translation>La publicación no está confirmada</translation>
    </message>
    <message>
        <source>Publishing failed</source>
        <translation>La publicación falló</translation>
    </message>
    <message>
        <source>Nothing has changed for learners. What is encoded and uploaded is kept, so trying again continues from there.</source>
        <translation>Nada ha cambiado para los alumnos. Lo codificado y subido se conserva, así que al intentarlo de nuevo se continúa desde ahí.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Release %1 is handed in</source>
        <translation>La versión %1 está entregada</translation>
    </message>
    <message>
        <source>It goes live on %1. Until then learners see nothing of it; the list of releases can change the time.</source>
        <translation>Se publica el %1. Hasta entonces los alumnos no ven nada de ella; la hora puede cambiarse en la lista de versiones.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::QualityPanel</name>
    <message>
        <source>Issues to show</source>
        <translation>Problemas que mostrar</translation>
    </message>
    <message>
        <source>All issues</source>
        <translation>Todos los problemas</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Quality issues</source>
        <translation>Problemas de calidad</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Reading speed, durations, gaps, translations, lessons and vocabulary are checked as you work.</source>
        <translation>La velocidad de lectura, las duraciones, los intervalos, las traducciones, las lecciones y el vocabulario se comprueban mientras trabaja.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Group issues by</source>
        <translation>Agrupar problemas por</translation>
    </message>
    <message>
        <source>In film order</source>
        <translation>En el orden de la película</translation>
    </message>
    <message>
        <source>By check</source>
        <translation>Por comprobación</translation>
    </message>
    <message>
        <source>By lesson</source>
        <translation>Por lección</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Por gravedad</translation>
    </message>
    <message>
        <source>Filter issues</source>
        <translation>Filtrar problemas</translation>
    </message>
    <message>
        <source>No change is sure to fix this without causing another issue. It needs a decision of yours.</source>
        <translation>Ningún cambio corrige esto con seguridad sin causar otro problema. Necesita su decisión.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ReleasesDialog</name>
    <message>
        <source>Releases</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>Pro&amp;gramar</translation>
    </message>
    <message>
        <source>Cancel &amp;time</source>
        <translation>Quitar &amp;hora</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>&amp;Anteriores</translation>
    </message>
    <message>
        <source>&amp;Unpublish…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>&amp;Volver a esta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Every release of “%1” stays on the server. Learners see one of them or none; what they learned stays with every switch.</source>
        <translation>Todas las versiones de «%1» siguen en el servidor. Los alumnos ven una o ninguna; lo aprendido se conserva con cada cambio.</translation>
    </message>
    <message>
        <source>Goes &amp;live on</source>
        <translation>&amp;Publicar el</translation>
    </message>
    <message>
        <source>Sign in to see the releases of this movie.</source>
        <translation>Inicie sesión para ver las versiones de esta película.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Todavía no se ha publicado nada.</translation>
    </message>
    <message>
        <source>Learners see release %1.</source>
        <translation>Los alumnos ven la versión %1.</translation>
    </message>
    <message>
        <source>Learners see none of the releases that are listed.</source>
        <translation>Los alumnos no ven ninguna de las versiones mostradas.</translation>
    </message>
    <message>
        <source>Make release %1 the one learners see?</source>
        <translation>¿Mostrar la versión %1 a los alumnos?</translation>
    </message>
    <message>
        <source>The present release stays and can be made live again. What learners did stays.</source>
        <translation>La versión actual se conserva y puede volver a publicarse. Lo hecho por los alumnos se conserva.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Volver a esta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation>La versión %1 está publicada</translation>
    </message>
    <message>
        <source>Take “%1” off the catalogue?</source>
        <translation>¿Retirar «%1» del catálogo?</translation>
    </message>
    <message>
        <source>Learners do not see the movie any more. Their progress and every release stay, and each release can be made live again.</source>
        <translation>Los alumnos dejan de ver la película. Su progreso y todas las versiones se conservan, y cualquiera puede volver a publicarse.</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>“%1” is off the catalogue</source>
        <translation>«%1» está fuera del catálogo</translation>
    </message>
    <message>
        <source>From release %1 to release %2</source>
        <translation>De la versión %1 a la versión %2</translation>
    </message>
    <message>
        <source>More changes are counted above, but not listed.</source>
        <translation>Arriba se cuentan más cambios que no se muestran.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ScanCutsDialog</name>
    <message>
        <source>Look for scene cuts again</source>
        <translation>Buscar cortes de escena otra vez</translation>
    </message>
    <message>
        <source>The selected cue or lesson</source>
        <translation>El subtítulo o la lección seleccionados</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Lo que muestra la línea de tiempo</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>Toda la película</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>&amp;Sensitivity</source>
        <translation>&amp;Sensibilidad</translation>
    </message>
    <message>
        <source>Further right more is found, and more that is none. What was found there before is replaced; cuts elsewhere stay.</source>
        <translation>Más a la derecha se encuentra más, y más que no lo es. Lo encontrado ahí antes se sustituye; los cortes de otros lugares se quedan.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ScrubBar</name>
    <message>
        <source>Position in the film</source>
        <translation>Posición en la película</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SenseTable</name>
    <message>
        <source>Remove sense</source>
        <translation>Quitar acepción</translation>
    </message>
    <message>
        <source>Senses</source>
        <translation>Acepciones</translation>
    </message>
    <message>
        <source>Add sense</source>
        <translation>Añadir acepción</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShiftDialog</name>
    <message>
        <source>Shift cues</source>
        <translation>Desplazar subtítulos</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Selected cues</source>
        <translation>Subtítulos seleccionados</translation>
    </message>
    <message>
        <source>Current cue and all following</source>
        <translation>Subtítulo actual y todos los siguientes</translation>
    </message>
    <message>
        <source>All cues</source>
        <translation>Todos los subtítulos</translation>
    </message>
    <message>
        <source>&amp;Offset (negative moves cues earlier)</source>
        <translation>&amp;Desplazamiento (negativo: antes)</translation>
    </message>
    <message>
        <source>&amp;Apply to</source>
        <translation>&amp;Aplicar a</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazar</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShortcutMap</name>
    <message>
        <source>This is no file of shortcuts that this version can read. Your keys are as they were.</source>
        <translation>Este no es un archivo de atajos que esta versión pueda leer. Sus teclas quedan como estaban.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Add as another</source>
        <translation>&amp;Añadir como otra</translation>
    </message>
    <message>
        <source>Remove &amp;keys</source>
        <translation>Quitar &amp;teclas</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Predeterminado</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>Restablecer t&amp;odo</translation>
    </message>
    <message>
        <source>Press the key to search for</source>
        <translation>Pulse la tecla que quiere buscar</translation>
    </message>
    <message>
        <source>By &amp;pressing it</source>
        <translation>&amp;Pulsándola</translation>
    </message>
    <message>
        <source>Press the &amp;new key:</source>
        <translation>Pulse la tecla &amp;nueva:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Keys &amp;of</source>
        <translation>Teclas &amp;de</translation>
    </message>
    <message>
        <source>Keys of another program</source>
        <translation>Teclas de otro programa</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiadas por usted</translation>
    </message>
    <message>
        <source>Choose a command in the list.</source>
        <translation>Elija un comando de la lista.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it.</source>
        <translation>%1 pertenece a «%2», que la pierde.</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>Importar atajos</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>Atajos (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read. Your keys are as they were.</source>
        <translation>No se puede leer el archivo. Sus teclas quedan como estaban.</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>Exportar atajos</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SignInDialog</name>
    <message>
        <source>Stay signed &amp;in on this computer</source>
        <translation>Mantener la sesión &amp;iniciada en este equipo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to a CineFluent server</source>
        <translation>Iniciar sesión en un servidor CineFluent</translation>
    </message>
    <message>
        <source>An editor account is needed to publish. Your administrator can create one.</source>
        <translation>Para publicar hace falta una cuenta de editor. Su administrador puede crear una.</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>Dirección del &amp;servidor</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Dirección de &amp;correo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Stay signed &amp;in (kept in the system&apos;s keyring)</source>
        <translation>Mantener la sesión &amp;iniciada (guardada en el llavero del sistema)</translation>
    </message>
    <message>
        <source>Stay signed &amp;in (no keyring here: kept in a file that only you may read)</source>
        <translation>Mantener la sesión &amp;iniciada (aquí no hay llavero: se guarda en un archivo que solo usted puede leer)</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SpellBar</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change this word and go to the next (Return)</source>
        <translation>Cambiar esta palabra e ir a la siguiente (Intro)</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>Cambiar todas</translation>
    </message>
    <message>
        <source>Change this word wherever it stands (Shift+Return)</source>
        <translation>Cambiar esta palabra dondequiera que esté (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave this word and go to the next (F7)</source>
        <translation>Dejar esta palabra e ir a la siguiente (F7)</translation>
    </message>
    <message>
        <source>Ignore all</source>
        <translation>Ignorar todas</translation>
    </message>
    <message>
        <source>Leave this word wherever it stands, until the program is closed</source>
        <translation>Dejar esta palabra dondequiera que esté, hasta que se cierre el programa</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Añadir al diccionario</translation>
    </message>
    <message>
        <source>Take this word as right from now on</source>
        <translation>Dar esta palabra por buena desde ahora</translation>
    </message>
    <message>
        <source>No misspelt word found</source>
        <translation>No hay palabras mal escritas</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>Cambiar por</translation>
    </message>
    <message>
        <source>Close the spelling check</source>
        <translation>Cerrar la revisión ortográfica</translation>
    </message>
    <message>
        <source>Looking for misspelt words…</source>
        <translation>Buscando palabras mal escritas…</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary: %2</source>
        <translation>«%1» no está en el diccionario: %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SpellChecker</name>
    <message>
        <source>There is no spelling dictionary for %1. Install the package %2, or put its .aff and .dic files into %3.</source>
        <translation>No hay diccionario ortográfico para %1. Instale el paquete %2 o ponga sus archivos .aff y .dic en %3.</translation>
    </message>
    <message>
        <source>The spelling dictionary for %1 cannot be read. Install the package %2 again.</source>
        <translation>No se puede leer el diccionario ortográfico para %1. Vuelva a instalar el paquete %2.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::StatusArea</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel running work</source>
        <translation>Cancelar el trabajo en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all background work</source>
        <translation>Mostrar todo el trabajo en segundo plano</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Background work: %1</source>
        <translation>Trabajo en segundo plano: %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::StatusLabels</name>
    <message>
        <source>The keys I and O set IN and OUT of this</source>
        <translation>Las teclas I y O ponen IN y OUT de esto</translation>
    </message>
    <message>
        <source>Every edit is written to the project file as it is made.</source>
        <translation>Cada edición se escribe en el archivo del proyecto al hacerla.</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>IN/OUT: cue %1</source>
        <translation>IN/OUT: subtítulo %1</translation>
    </message>
    <message>
        <source>IN/OUT: lesson %1</source>
        <translation>IN/OUT: lección %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todos los cambios guardados</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
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
        <translation>No importan</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Importan</translation>
    </message>
    <message>
        <source>Matter a lot</source>
        <translation>Importan mucho</translation>
    </message>
    <message>
        <source>Length of a lesson</source>
        <translation>Duración de una lección</translation>
    </message>
    <message>
        <source>Shortest lesson</source>
        <translation>Lección más corta</translation>
    </message>
    <message>
        <source>Longest lesson</source>
        <translation>Lección más larga</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>Cortes de escena</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Loo&amp;k for scene cuts…</source>
        <translation>&amp;Buscar cortes de escena…</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>Em&amp;pezar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Make lessons</source>
        <translation>&amp;Crear lecciones</translation>
    </message>
    <message>
        <source>Suggest lessons</source>
        <translation>Sugerir lecciones</translation>
    </message>
    <message>
        <source>Drag a boundary on the timeline, or move the selected one with Left and Right by a frame, with Shift by a second. Delete lets the plan decide again.</source>
        <translation>Arrastre un límite en la línea de tiempo o mueva el seleccionado con Izquierda y Derecha un fotograma, con Mayús un segundo. Supr deja que el plan decida de nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Level of the learners</source>
        <translation>Nivel de los estudiantes</translation>
    </message>
    <message>
        <source>&amp;Length of a lesson</source>
        <translation>&amp;Duración de una lección</translation>
    </message>
    <message>
        <source>&amp;Shortest</source>
        <translation>La más co&amp;rta</translation>
    </message>
    <message>
        <source>L&amp;ongest</source>
        <translation>La más &amp;larga</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>Tantas como haya</translation>
    </message>
    <message>
        <source>New words in a lesson</source>
        <translation>Palabras nuevas por lección</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Según vengan</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>Palabras por minuto</translation>
    </message>
    <message>
        <source>&amp;New words in a lesson</source>
        <translation>Palabras &amp;nuevas por lección</translation>
    </message>
    <message>
        <source>&amp;Words a minute</source>
        <translation>Palabras por &amp;minuto</translation>
    </message>
    <message>
        <source>Scene &amp;cuts</source>
        <translation>Cor&amp;tes de escena</translation>
    </message>
    <message>
        <source>&amp;Pauses</source>
        <translation>Pau&amp;sas</translation>
    </message>
    <message>
        <source>Stay, and the rest of the film is planned</source>
        <translation>Se quedan, y se planifica el resto de la película</translation>
    </message>
    <message>
        <source>Are replaced by the plan</source>
        <translation>Se reemplazan por el plan</translation>
    </message>
    <message>
        <source>Stay, and the whole film is planned beside them</source>
        <translation>Se quedan, y se planifica toda la película aparte</translation>
    </message>
    <message>
        <source>Lessons you already have</source>
        <translation>Lecciones que ya existen</translation>
    </message>
    <message>
        <source>Le&amp;vel of the learners</source>
        <translation>Ni&amp;vel de los estudiantes</translation>
    </message>
    <message>
        <source>L&amp;essons you already have</source>
        <translation>Lecciones que ya e&amp;xisten</translation>
    </message>
    <message>
        <source>Boundaries of the suggested lessons</source>
        <translation>Límites de las lecciones sugeridas</translation>
    </message>
    <message>
        <source>There are no cues to plan lessons over.</source>
        <translation>No hay subtítulos para planificar lecciones.</translation>
    </message>
    <message>
        <source>The lessons you already have leave nothing to plan.</source>
        <translation>Las lecciones que ya existen no dejan nada que planificar.</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s), the shortest of %1, the longest of %2</source>
        <translation>
            <numerusform>%n lección, la más corta de %1, la más larga de %2</numerusform>
            <numerusform>%n lecciones, la más corta de %1, la más larga de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>New words are counted by the language data: words of the learners’ level and above (estimated) where the film has them first.</source>
        <translation>Las palabras nuevas se cuentan con los datos del idioma: palabras del nivel de los estudiantes en adelante (estimado) donde la película las tiene por primera vez.</translation>
    </message>
    <message>
        <source>New words are being counted. Until then lessons are balanced by words a minute.</source>
        <translation>Se están contando las palabras nuevas. Hasta entonces las lecciones se equilibran por palabras por minuto.</translation>
    </message>
    <message>
        <source>New words cannot be counted, so lessons are balanced by words a minute. %1</source>
        <translation>No se pueden contar las palabras nuevas, así que las lecciones se equilibran por palabras por minuto. %1</translation>
    </message>
    <message>
        <source>Scene cuts are still being looked for; the plan follows them as they are found.</source>
        <translation>Aún se buscan cortes de escena; el plan los sigue a medida que se encuentran.</translation>
    </message>
    <message>
        <source>No film is open, so no scene cuts are known: sentences and pauses decide.</source>
        <translation>No hay ninguna película abierta, así que no se conocen cortes de escena: deciden las frases y las pausas.</translation>
    </message>
    <message>
        <source>No scene cuts are known: sentences and pauses decide.</source>
        <translation>No se conocen cortes de escena: deciden las frases y las pausas.</translation>
    </message>
    <message>
        <source>Suggestion %1  ·  %2</source>
        <translation>Sugerencia %1  ·  %2</translation>
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
        <translation>Significados</translation>
    </message>
    <message>
        <source>Keys 1 to %1 in the list choose a meaning</source>
        <translation>Las teclas 1 a %1 en la lista eligen un significado</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Volver a sugerir</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word</comment>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a word to the learners</comment>
        <translation>Conocida</translation>
    </message>
    <message>
        <source>Play clip</source>
        <translation>Reproducir fragmento</translation>
    </message>
    <message>
        <source>Go to cue</source>
        <translation>Ir al subtítulo</translation>
    </message>
    <message>
        <source>%1  [%2]</source>
        <comment>a verb and its key</comment>
        <translation>%1  [%2]</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <comment>CEFR level</comment>
        <translation>%1 (estimado)</translation>
    </message>
    <message numerus="yes">
        <source>spoken %n time(s)</source>
        <translation>
            <numerusform>dicha %n vez</numerusform>
            <numerusform>dicha %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>taught in an earlier lesson</source>
        <translation>enseñada en una lección anterior</translation>
    </message>
    <message>
        <source>taught in another film</source>
        <translation>enseñada en otra película</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>No dictionary has this word: write its meaning after accepting it.</source>
        <translation>Ningún diccionario tiene esta palabra: escriba su significado después de aceptarla.</translation>
    </message>
    <message>
        <source>Say word</source>
        <translation>Pronunciar la palabra</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionListModel</name>
    <message>
        <source>Estimated from how frequent the word is in the language</source>
        <translation>Estimado por la frecuencia de la palabra en el idioma</translation>
    </message>
    <message>
        <source>Place among all words of the language, 1 being the most frequent</source>
        <translation>Puesto entre todas las palabras del idioma, 1 es la más frecuente</translation>
    </message>
    <message>
        <source>How often the word occurs in what was looked at</source>
        <translation>Cuántas veces aparece la palabra en lo examinado</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>Categoría gramatical</translation>
    </message>
    <message>
        <source>Level (estimated)</source>
        <translation>Nivel (estimado)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>First cue</source>
        <translation>Primer subtítulo</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionRow</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use suggestion %1: %2</source>
        <translation>Usar la sugerencia %1: %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionsPanel</name>
    <message>
        <source>No words to suggest</source>
        <translation>No hay palabras que sugerir</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>Palabras sugeridas</translation>
    </message>
    <message>
        <source>Where to look for words</source>
        <translation>Dónde buscar palabras</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>Toda la película</translation>
    </message>
    <message>
        <source>Selected lesson</source>
        <translation>Lección seleccionada</translation>
    </message>
    <message>
        <source>Selected cues</source>
        <translation>Subtítulos seleccionados</translation>
    </message>
    <message>
        <source>Words to show</source>
        <translation>Qué palabras mostrar</translation>
    </message>
    <message>
        <source>Words to learn</source>
        <translation>Palabras para aprender</translation>
    </message>
    <message>
        <source>Names, fillers and cognates</source>
        <translation>Nombres, muletillas y cognados</translation>
    </message>
    <message>
        <source>Ignored words</source>
        <translation>Palabras ignoradas</translation>
    </message>
    <message>
        <source>Known words</source>
        <translation>Palabras conocidas</translation>
    </message>
    <message>
        <source>Looking for words</source>
        <translation>Buscando palabras</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop looking for words</source>
        <translation>Detener la búsqueda de palabras</translation>
    </message>
    <message>
        <source>The search was stopped. It begins again when the panel is opened.</source>
        <translation>La búsqueda se ha detenido. Empieza de nuevo cuando se abre el panel.</translation>
    </message>
    <message>
        <source>Every word here is in the project or set aside.</source>
        <translation>Aquí cada palabra está en el proyecto o apartada.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
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
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Correct the &amp;frame rate, such as 25 for 23.976</source>
        <translation>Corregir la &amp;frecuencia, como 25 por 23.976</translation>
    </message>
    <message>
        <source>Find &amp;breaks, where the film was cut differently</source>
        <translation>Encontrar &amp;rupturas, donde la película se cortó de otro modo</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Move cues</source>
        <translation>&amp;Mover subtítulos</translation>
    </message>
    <message>
        <source>Synchronise cues</source>
        <translation>Sincronizar subtítulos</translation>
    </message>
    <message>
        <source>The film’s sound: %1</source>
        <translation>El sonido de la película: %1</translation>
    </message>
    <message>
        <source>Another subtitle that is in sync</source>
        <translation>Otros subtítulos que están sincronizados</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Parts that move together</source>
        <translation>Partes que se mueven juntas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Nothing is moved before you have seen what was found.</source>
        <translation>No se mueve nada antes de que usted haya visto lo encontrado.</translation>
    </message>
    <message>
        <source>Reference subtitle</source>
        <translation>Subtítulos de referencia</translation>
    </message>
    <message>
        <source>Choose the reference subtitle</source>
        <translation>Elegir los subtítulos de referencia</translation>
    </message>
    <message>
        <source>Align the cues &amp;with</source>
        <translation>&amp;Alinear los subtítulos con</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Looking for speech and comparing it with the cues…</source>
        <translation>Buscando voces y comparándolas con los subtítulos…</translation>
    </message>
    <message>
        <source>No alignment</source>
        <translation>Sin alineación</translation>
    </message>
    <message>
        <source>There are too few cues to tell where they belong.</source>
        <translation>Hay muy pocos subtítulos para saber dónde van.</translation>
    </message>
    <message>
        <source>There is no speech, or no pause in it, to align the cues with.</source>
        <translation>No hay voces, o no hay pausas en ellas, con que alinear los subtítulos.</translation>
    </message>
    <message>
        <source>The best place found for the cues is hardly better than others, so they stay where they are. Perhaps the subtitles are of another film, or other sound covers the voices.</source>
        <translation>El mejor lugar encontrado apenas es mejor que otros, así que los subtítulos se quedan donde están. Quizá sean de otra película, u otro sonido cubra las voces.</translation>
    </message>
    <message>
        <source>The cues are not moved</source>
        <translation>Los subtítulos no se mueven</translation>
    </message>
    <message>
        <source>The cues are in sync</source>
        <translation>Los subtítulos están sincronizados</translation>
    </message>
    <message>
        <source>Nothing better was found. Certainty: %1.</source>
        <translation>No se encontró nada mejor. Certeza: %1.</translation>
    </message>
    <message>
        <source>The subtitles were made for %1 frames a second; the film has %2.</source>
        <translation>Los subtítulos se hicieron para %1 fotogramas por segundo; la película tiene %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) move together.</source>
        <translation>
            <numerusform>%n parte se mueve junta.</numerusform>
            <numerusform>%n partes se mueven juntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) belong before the film’s start and are put at its first frame.</source>
        <translation>
            <numerusform>%n subtítulo va antes del inicio de la película y se pone en su primer fotograma.</numerusform>
            <numerusform>%n subtítulos van antes del inicio de la película y se ponen en su primer fotograma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certainty: %1.</source>
        <translation>Certeza: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A better place was found for %n cue(s)</source>
        <translation>
            <numerusform>Se encontró un lugar mejor para %n subtítulo</numerusform>
            <numerusform>Se encontró un lugar mejor para %n subtítulos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimecodeEdit</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Position as hours:minutes:seconds.milliseconds. Type a position and press Enter to go there. A timecode 00:01:02:12 counts frames; +12 or −1:00 moves by frames, +2.5 by seconds.</source>
        <translation>Posición como horas:minutos:segundos.milisegundos. Escriba una posición y pulse Intro para ir a ella. Un código de tiempo 00:01:02:12 cuenta fotogramas; +12 o −1:00 avanza por fotogramas, +2.5 por segundos.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Lessons, cues, translations and sound along the film</source>
        <translation>Lecciones, subtítulos, traducciones y sonido a lo largo de la película</translation>
    </message>
    <message>
        <source>Drag here to create a lesson</source>
        <translation>Arrastre aquí para crear una lección</translation>
    </message>
    <message>
        <source>No cues yet: import a subtitle file, or drag here to add a cue</source>
        <translation>Aún no hay subtítulos: importe un archivo de subtítulos o arrastre aquí para añadir uno</translation>
    </message>
    <message>
        <source>Scene cut</source>
        <translation>Corte de escena</translation>
    </message>
    <message>
        <source>Fade through black</source>
        <translation>Fundido a negro</translation>
    </message>
    <message>
        <source>Fade through white</source>
        <translation>Fundido a blanco</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Encadenado</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelineOverview</name>
    <message>
        <source>Overview of the film</source>
        <translation>Vista general de la película</translation>
    </message>
    <message>
        <source>The whole film; drag the frame to move the timeline</source>
        <translation>Toda la película; arrastre el marco para mover la línea de tiempo</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelinePanel</name>
    <message>
        <source>Timeline position</source>
        <translation>Posición en la línea de tiempo</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Lección %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TrackDialog</name>
    <message>
        <source>Subtitles inside the film</source>
        <translation>Subtítulos dentro de la película</translation>
    </message>
    <message>
        <source>Subtitle tracks</source>
        <translation>Pistas de subtítulos</translation>
    </message>
    <message>
        <source>These subtitles are stored as pictures, not as text, and cannot be imported. Look for a subtitle file of this film.</source>
        <translation>Estos subtítulos están guardados como imágenes, no como texto, y no se pueden importar. Busque un archivo de subtítulos de esta película.</translation>
    </message>
    <message>
        <source>Tracks that are stored as pictures cannot be imported: they hold no text.</source>
        <translation>Las pistas guardadas como imágenes no se pueden importar: no contienen texto.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationFlows</name>
    <message>
        <source>Export the translation memory</source>
        <translation>Exportar la memoria de traducción</translation>
    </message>
    <message>
        <source>Import a translation memory</source>
        <translation>Importar una memoria de traducción</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>Memorias de traducción (*.tmx)</translation>
    </message>
    <message>
        <source>The translation memory was damaged and is begun anew. Your projects are whole; their translations are remembered again as you open them. The glossaries are in the old file, which was kept.</source>
        <translation>La memoria de traducción estaba dañada y se empieza de nuevo. Sus proyectos están enteros; sus traducciones se recordarán otra vez cuando los abra. Los glosarios están en el archivo antiguo, que se ha conservado.</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Traduciendo</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of the same text taken from the memory.</source>
        <translation>
            <numerusform>%n traducción del mismo texto tomada de la memoria.</numerusform>
            <numerusform>%n traducciones del mismo texto tomadas de la memoria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of a text that is alike: look them over.</source>
        <translation>
            <numerusform>%n traducción de un texto parecido: revísela.</numerusform>
            <numerusform>%n traducciones de textos parecidos: revíselas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) translated by machine: look them over.</source>
        <translation>
            <numerusform>%n subtítulo traducido automáticamente: revíselo.</numerusform>
            <numerusform>%n subtítulos traducidos automáticamente: revíselos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) are left without a translation.</source>
        <translation>
            <numerusform>%n subtítulo queda sin traducción.</numerusform>
            <numerusform>%n subtítulos quedan sin traducción.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing a translation memory</source>
        <translation>Importando una memoria de traducción</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) were new to the memory.</source>
        <translation>
            <numerusform>%n traducción era nueva para la memoria.</numerusform>
            <numerusform>%n traducciones eran nuevas para la memoria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the translation memory</source>
        <translation>Exportando la memoria de traducción</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) written: %1</source>
        <translation>
            <numerusform>%n traducción escrita: %1</numerusform>
            <numerusform>%n traducciones escritas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationPanel</name>
    <message>
        <source>Help with this translation</source>
        <translation>Ayuda para esta traducción</translation>
    </message>
    <message numerus="yes">
        <source>%1, used %n time(s)</source>
        <translation>
            <numerusform>%1, usada %n vez</numerusform>
            <numerusform>%1, usada %n veces</numerusform>
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
        <translation>Traducción automática de %1</translation>
    </message>
    <message>
        <source>The project has no language to translate into. Import a translation, or add one to the movie.</source>
        <translation>El proyecto no tiene idioma al que traducir. Importe una traducción o añada un idioma en la película.</translation>
    </message>
    <message>
        <source>Choose a cue to translate.</source>
        <translation>Elija un subtítulo para traducir.</translation>
    </message>
    <message>
        <source>Nothing like this was translated before. What you translate is remembered for this film and the next.</source>
        <translation>No se ha traducido antes nada parecido. Lo que traduce se recuerda para esta película y la siguiente.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationPreviewModel</name>
    <message>
        <source>Matched</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Replaces a translation</source>
        <translation>Sustituye una traducción</translation>
    </message>
    <message numerus="yes">
        <source>%n rows joined</source>
        <translation>
            <numerusform>%n fila unida</numerusform>
            <numerusform>%n filas unidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows joined, replace a translation</source>
        <translation>
            <numerusform>%n fila unida, sustituye una traducción</numerusform>
            <numerusform>%n filas unidas, sustituyen una traducción</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of a row</source>
        <translation>Parte de una fila</translation>
    </message>
    <message>
        <source>A line of a row, replaces a translation</source>
        <translation>Parte de una fila, sustituye una traducción</translation>
    </message>
    <message>
        <source>Covers several cues</source>
        <translation>Abarca varios subtítulos</translation>
    </message>
    <message>
        <source>Covers several cues, replaces a translation</source>
        <translation>Abarca varios subtítulos, sustituye una traducción</translation>
    </message>
    <message>
        <source>No row for this cue</source>
        <translation>Ninguna fila para este subtítulo</translation>
    </message>
    <message>
        <source>No cue for this row</source>
        <translation>Ningún subtítulo para esta fila</translation>
    </message>
    <message>
        <source>It has now: %1</source>
        <translation>Ahora tiene: %1</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>IN</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TransportBar</name>
    <message>
        <source>Frame %1</source>
        <translation>Fotograma %1</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Playback rate</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) at %1 fps</source>
        <translation>
            <numerusform>%n fotograma a %1 fps</numerusform>
            <numerusform>%n fotogramas a %1 fps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) at about %1 fps (variable)</source>
        <translation>
            <numerusform>%n fotograma a unos %1 fps (variable)</numerusform>
            <numerusform>%n fotogramas a unos %1 fps (variable)</numerusform>
        </translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>Pista de audio</translation>
    </message>
    <message>
        <source>Audio track: %1</source>
        <translation>Pista de audio: %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::UnmatchedDialog</name>
    <message>
        <source>Translations without a cue</source>
        <translation>Traducciones sin subtítulo</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the translation match no cue of the film. Choose what becomes of the selected rows.</source>
        <translation>
            <numerusform>%n fila de la traducción no corresponde a ningún subtítulo de la película. Elija qué se hace con las filas seleccionadas.</numerusform>
            <numerusform>%n filas de la traducción no corresponden a ningún subtítulo de la película. Elija qué se hace con las filas seleccionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attach to the nearest cue</source>
        <translation>&amp;Añadir al subtítulo más cercano</translation>
    </message>
    <message>
        <source>&amp;Make cues</source>
        <translation>&amp;Crear subtítulos</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Omitir todas</translation>
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
        <translation>Texto</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué se hace con ella</translation>
    </message>
    <message>
        <source>Rows without a cue</source>
        <translation>Filas sin subtítulo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>A new cue</source>
        <translation>Un subtítulo nuevo</translation>
    </message>
    <message>
        <source>To cue %1: %2</source>
        <translation>Al subtítulo %1: %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VersionFlows</name>
    <message>
        <source>The version is back. Undo takes this back.</source>
        <translation>La versión ha vuelto. Deshacer lo revierte.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VersionsDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;Guardar versión</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>A version is made every hour of work and thinned out with time; those with a name stay. Restoring one is a step that Undo takes back.</source>
        <translation>Se crea una versión por cada hora de trabajo y con el tiempo se van reduciendo; las que tienen nombre se quedan. Restaurar una es un paso que Deshacer revierte.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Name for the project as it is now</source>
        <translation>Nombre para el proyecto tal como está ahora</translation>
    </message>
    <message>
        <source>Name of the new version</source>
        <translation>Nombre de la versión nueva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automática</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VideoView</name>
    <message>
        <source>Film picture</source>
        <translation>Imagen de la película</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VocabularyPanel</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Buscar palabras</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Aún no hay palabras</translation>
    </message>
    <message>
        <source>Select a word in a cue’s text, then add it to the vocabulary. It keeps its place in the film.</source>
        <translation>Seleccione una palabra en el texto de un subtítulo y añádala al vocabulario. Conserva su lugar en la película.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>En el proyecto</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugeridas</translation>
    </message>
    <message>
        <source>Words in the project or suggested</source>
        <translation>Palabras del proyecto o sugeridas</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WelcomePage</name>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Projects you have opened appear here.</source>
        <translation>Los proyectos que ha abierto aparecen aquí.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Choose a film and create a project for it.</source>
        <translation>Elija una película y cree un proyecto para ella.</translation>
    </message>
    <message>
        <source>Open an existing .cineproj file.</source>
        <translation>Abra un archivo .cineproj existente.</translation>
    </message>
    <message>
        <source>Explore a finished film with lessons and vocabulary.</source>
        <translation>Explore una película terminada con lecciones y vocabulario.</translation>
    </message>
    <message>
        <source>You can also drop a film or a project file onto this window.</source>
        <translation>También puede soltar una película o un archivo de proyecto en esta ventana.</translation>
    </message>
    <message>
        <source>CineFluent Studio</source>
        <translation>CineFluent Studio</translation>
    </message>
    <message>
        <source>Turn films into language lessons</source>
        <translation>Convierta películas en lecciones de idiomas</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>File not found: %1</source>
        <translation>Archivo no encontrado: %1</translation>
    </message>
    <message>
        <source>%1 · edited %2</source>
        <translation>%1 · editado %2</translation>
    </message>
    <message>
        <source>%1 was moved or deleted.</source>
        <translation>%1 se movió o se eliminó.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordFlows</name>
    <message>
        <source>Export words</source>
        <translation>Exportar palabras</translation>
    </message>
    <message>
        <source>Anki packages (*.apkg)</source>
        <translation>Paquetes de Anki (*.apkg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>Importar palabras</translation>
    </message>
    <message>
        <source>Word lists (*.apkg *.csv *.tsv *.txt)</source>
        <translation>Listas de palabras (*.apkg *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written: %1</source>
        <translation>
            <numerusform>%n tarjeta escrita: %1</numerusform>
            <numerusform>%n tarjetas escritas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) have no sound in the film.</source>
        <translation>
            <numerusform>%n frase no tiene sonido en la película.</numerusform>
            <numerusform>%n frases no tienen sonido en la película.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added.</source>
        <translation>
            <numerusform>%n palabra añadida.</numerusform>
            <numerusform>%n palabras añadidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) got what they lacked.</source>
        <translation>
            <numerusform>%n palabra recibió lo que le faltaba.</numerusform>
            <numerusform>%n palabras recibieron lo que les faltaba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) said nothing new.</source>
        <translation>
            <numerusform>%n tarjeta no decía nada nuevo.</numerusform>
            <numerusform>%n tarjetas no decían nada nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) say otherwise than the project; yours was kept.</source>
        <translation>
            <numerusform>%n tarjeta dice otra cosa que el proyecto; se conservó lo suyo.</numerusform>
            <numerusform>%n tarjetas dicen otra cosa que el proyecto; se conservó lo suyo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of another language or without a usable word left out.</source>
        <translation>
            <numerusform>Se omitió %n tarjeta de otro idioma o sin palabra utilizable.</numerusform>
            <numerusform>Se omitieron %n tarjetas de otro idioma o sin palabra utilizable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordForm</name>
    <message>
        <source>IPA, e.g. /ˈfɪlm/</source>
        <translation>AFI, p. ej. /ˈfɪlm/</translation>
    </message>
    <message>
        <source>Press Enter or double-click to go to the cue</source>
        <translation>Pulse Intro o haga doble clic para ir al subtítulo</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>Pa&amp;labra</translation>
    </message>
    <message>
        <source>Pron&amp;unciation</source>
        <translation>Pron&amp;unciación</translation>
    </message>
    <message>
        <source>&amp;Part of speech</source>
        <translation>&amp;Categoría gramatical</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Ni&amp;vel</translation>
    </message>
    <message>
        <source>&amp;Frequency rank</source>
        <translation>&amp;Rango de frecuencia</translation>
    </message>
    <message>
        <source>Senses and translations</source>
        <translation>Acepciones y traducciones</translation>
    </message>
    <message>
        <source>E&amp;xample</source>
        <translation>E&amp;jemplo</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>En la película</translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en”.</source>
        <translation>Escriba una etiqueta de idioma, p. ej. «en».</translation>
    </message>
    <message>
        <source>Enter the headword.</source>
        <translation>Escriba el lema.</translation>
    </message>
    <message>
        <source>This headword is already in the vocabulary.</source>
        <translation>Este lema ya está en el vocabulario.</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordListModel</name>
    <message>
        <source>noun</source>
        <translation>sustantivo</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbo</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>adjetivo</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>adverbio</translation>
    </message>
    <message>
        <source>proper noun</source>
        <translation>nombre propio</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>pronombre</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>determinante</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>preposición</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>conjunción</translation>
    </message>
    <message>
        <source>subordinating conjunction</source>
        <translation>conjunción subordinante</translation>
    </message>
    <message>
        <source>auxiliary</source>
        <translation>auxiliar</translation>
    </message>
    <message>
        <source>particle</source>
        <translation>partícula</translation>
    </message>
    <message>
        <source>numeral</source>
        <translation>numeral</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>interjección</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>How often the word occurs in the film</source>
        <translation>Con qué frecuencia aparece la palabra en la película</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>Categoría gramatical</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Apariciones</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordMarks</name>
    <message>
        <source>%1 (estimated)</source>
        <comment>CEFR level</comment>
        <translation>%1 (estimado)</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordPopup</name>
    <message>
        <source>Word at the cursor</source>
        <translation>Palabra del cursor</translation>
    </message>
    <message>
        <source>This word is in the vocabulary.</source>
        <translation>Esta palabra está en el vocabulario.</translation>
    </message>
    <message>
        <source>Looking at the film’s words…</source>
        <translation>Examinando las palabras de la película…</translation>
    </message>
    <message>
        <source>There is no word to learn here. Function words, numbers and words that no dictionary knows are left out.</source>
        <translation>Aquí no hay palabra que aprender. Se omiten palabras funcionales, números y palabras que ningún diccionario conoce.</translation>
    </message>
</context>
</TS>
