<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AudioOutput</name>
    <message>
        <source>The sound device could not be opened.</source>
        <translation>音声デバイスを開けませんでした。</translation>
    </message>
</context>
<context>
    <name>AudioReader</name>
    <message>
        <source>The film has no such sound track.</source>
        <translation>この動画にその音声トラックはありません。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The password file cannot be read.</source>
        <translation>パスワードファイルを読み込めません。</translation>
    </message>
    <message>
        <source>There is no password.</source>
        <translation>パスワードがありません。</translation>
    </message>
    <message>
        <source>Open it in the window, without an option, to save what can be read.</source>
        <translation>読み取れる内容を保存するには、オプションなしでウィンドウで開いてください。</translation>
    </message>
    <message>
        <source>Published release %1 of “%2”. Lessons: %3; files uploaded: %4.</source>
        <translation>「%2」のリリース %1 を公開しました。レッスン: %3、アップロードしたファイル: %4。</translation>
    </message>
    <message>
        <source>Findings: %1.</source>
        <translation>検出項目: %1。</translation>
    </message>
    <message>
        <source>The project has no such lesson.</source>
        <translation>このプロジェクトにそのレッスンはありません。</translation>
    </message>
    <message>
        <source>Looking for words</source>
        <translation>単語を探しています</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>同期しています</translation>
    </message>
    <message>
        <source>Sent %1 changes, received %2; %3 wait for a decision.</source>
        <translation>送信した変更: %1、受信した変更: %2、判断待ち: %3。</translation>
    </message>
    <message>
        <source>Release %1 of “%2” goes live on %3 (UTC). Until then learners see nothing of it.</source>
        <translation>「%2」のリリース %1 は %3 (UTC) に公開されます。それまで学習者には見えません。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This cue is no longer in the project.</source>
        <translation>この字幕はもうプロジェクトにありません。</translation>
    </message>
    <message>
        <source>This lesson is no longer in the project.</source>
        <translation>このレッスンはもうプロジェクトにありません。</translation>
    </message>
    <message>
        <source>This word is no longer in the project.</source>
        <translation>この単語はもうプロジェクトにありません。</translation>
    </message>
    <message>
        <source>This place is no longer marked.</source>
        <translation>この箇所はもうマークされていません。</translation>
    </message>
    <message>
        <source>A start must lie before its end and not before the film&apos;s start. Nothing was changed.</source>
        <translation>開始は終了より前で、動画の開始以降でなければなりません。何も変更されていません。</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>「%1」は en や pt-BR のような言語タグではありません。</translation>
    </message>
    <message>
        <source>A cue cannot be added as it is. Nothing was changed.</source>
        <translation>この字幕はそのままでは追加できません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The lesson cannot be kept as it is. Nothing was changed.</source>
        <translation>このレッスンはそのままでは保存できません。何も変更されていません。</translation>
    </message>
    <message>
        <source>A word has 1 to 255 characters and a language. Nothing was changed.</source>
        <translation>単語は 1～255 文字で、言語が必要です。何も変更されていません。</translation>
    </message>
    <message>
        <source>“%1” is already in this project&apos;s vocabulary.</source>
        <translation>「%1」はすでにこのプロジェクトの語彙にあります。</translation>
    </message>
    <message>
        <source>This place cannot be marked. Nothing was changed.</source>
        <translation>この箇所はマークできません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Select two or more cues to join them.</source>
        <translation>結合するには 2 つ以上の字幕を選択してください。</translation>
    </message>
    <message>
        <source>A project stays with its movie. Make a new project for another one.</source>
        <translation>プロジェクトの映画は変えられません。別の映画には新しいプロジェクトを作成してください。</translation>
    </message>
    <message>
        <source>Move the playhead inside the cue to split it there.</source>
        <translation>字幕の中に再生ヘッドを移動すると、そこで分割できます。</translation>
    </message>
    <message>
        <source>Add cue</source>
        <translation>字幕を追加</translation>
    </message>
    <message numerus="yes">
        <source>Add %n cue(s)</source>
        <translation>
            <numerusform>%n 個の字幕を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete cue</source>
        <translation>字幕を削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cue(s)</source>
        <translation>
            <numerusform>%n 個の字幕を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>テキストを編集</translation>
    </message>
    <message>
        <source>Edit translation</source>
        <translation>翻訳を編集</translation>
    </message>
    <message>
        <source>Change cue times</source>
        <translation>字幕の時間を変更</translation>
    </message>
    <message numerus="yes">
        <source>Change times of %n cue(s)</source>
        <translation>
            <numerusform>%n 個の字幕の時間を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Split cue</source>
        <translation>字幕を分割</translation>
    </message>
    <message>
        <source>Join cues</source>
        <translation>字幕を結合</translation>
    </message>
    <message numerus="yes">
        <source>Join %n cue(s)</source>
        <translation>
            <numerusform>%n 個の字幕を結合</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift cue</source>
        <translation>字幕をずらす</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n cue(s)</source>
        <translation>
            <numerusform>%n 個の字幕をずらす</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>Edit difficult words</source>
        <translation>難しい単語を編集</translation>
    </message>
    <message>
        <source>Add lesson</source>
        <translation>レッスンを追加</translation>
    </message>
    <message>
        <source>Delete lesson</source>
        <translation>レッスンを削除</translation>
    </message>
    <message>
        <source>Change lesson times</source>
        <translation>レッスンの時間を変更</translation>
    </message>
    <message>
        <source>Edit lesson</source>
        <translation>レッスンを編集</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>単語を追加</translation>
    </message>
    <message>
        <source>Delete word</source>
        <translation>単語を削除</translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation>単語を編集</translation>
    </message>
    <message>
        <source>Mark word</source>
        <translation>単語をマーク</translation>
    </message>
    <message>
        <source>Unmark word</source>
        <translation>単語のマークを解除</translation>
    </message>
    <message>
        <source>Edit movie</source>
        <translation>映画の情報を編集</translation>
    </message>
    <message>
        <source>Set film</source>
        <translation>動画を設定</translation>
    </message>
    <message>
        <source>Edit project settings</source>
        <translation>プロジェクト設定を編集</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>バージョンを復元</translation>
    </message>
    <message>
        <source>Import subtitles</source>
        <translation>字幕を読み込み</translation>
    </message>
    <message numerus="yes">
        <source>Import %n cue(s)</source>
        <translation>
            <numerusform>%n 個の字幕を読み込み</numerusform>
        </translation>
    </message>
    <message>
        <source>Import translation</source>
        <translation>翻訳を読み込み</translation>
    </message>
    <message numerus="yes">
        <source>Import %n translation(s)</source>
        <translation>
            <numerusform>%n 個の翻訳を読み込み</numerusform>
        </translation>
    </message>
    <message>
        <source>Change style</source>
        <translation>スタイルを変更</translation>
    </message>
    <message numerus="yes">
        <source>Change style of %n cue(s)</source>
        <translation>
            <numerusform>%n 個の字幕のスタイルを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>テキストを置換</translation>
    </message>
    <message numerus="yes">
        <source>Replace text in %n cue(s)</source>
        <translation>
            <numerusform>%n 個の字幕のテキストを置換</numerusform>
        </translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>単語を読み込み</translation>
    </message>
    <message>
        <source>Stretch cue</source>
        <translation>字幕を伸縮</translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n cue(s)</source>
        <translation>
            <numerusform>%n 個の字幕を伸縮</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert frame rate of cue</source>
        <translation>字幕のフレームレートを変換</translation>
    </message>
    <message numerus="yes">
        <source>Convert frame rate of %n cue(s)</source>
        <translation>
            <numerusform>%n 個の字幕のフレームレートを変換</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix overlap of cue</source>
        <translation>字幕の重なりを修正</translation>
    </message>
    <message numerus="yes">
        <source>Fix overlaps of %n cue(s)</source>
        <translation>
            <numerusform>%n 個の字幕の重なりを修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Set duration of cue</source>
        <translation>字幕の長さを設定</translation>
    </message>
    <message numerus="yes">
        <source>Set durations of %n cue(s)</source>
        <translation>
            <numerusform>%n 個の字幕の長さを設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Snap cue to frames</source>
        <translation>字幕をフレームに吸着</translation>
    </message>
    <message numerus="yes">
        <source>Snap %n cue(s) to frames</source>
        <translation>
            <numerusform>%n 個の字幕をフレームに吸着</numerusform>
        </translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>テキストを変更</translation>
    </message>
    <message numerus="yes">
        <source>Change text of %n cue(s)</source>
        <translation>
            <numerusform>%n 個の字幕のテキストを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct spelling</source>
        <translation>スペルを修正</translation>
    </message>
    <message numerus="yes">
        <source>Correct spelling in %n cue(s)</source>
        <translation>
            <numerusform>%n 個の字幕のスペルを修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Place translation</source>
        <translation>翻訳を割り当て</translation>
    </message>
    <message numerus="yes">
        <source>Place %n translation(s)</source>
        <translation>
            <numerusform>%n 件の翻訳を割り当て</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over lesson plan</source>
        <translation>レッスン案を採用</translation>
    </message>
    <message>
        <source>Fix issue</source>
        <translation>問題を修正</translation>
    </message>
    <message numerus="yes">
        <source>Fix issues of %n cue(s)</source>
        <translation>
            <numerusform>%n 個の字幕の問題を修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete lessons</source>
        <translation>レッスンを削除</translation>
    </message>
    <message>
        <source>Merge lessons</source>
        <translation>レッスンを結合</translation>
    </message>
    <message>
        <source>Split lesson</source>
        <translation>レッスンを分割</translation>
    </message>
    <message>
        <source>Ignore word</source>
        <translation>単語を無視</translation>
    </message>
    <message>
        <source>Mark word as known</source>
        <translation>単語を既知にする</translation>
    </message>
    <message>
        <source>Suggest word again</source>
        <translation>単語をまた候補にする</translation>
    </message>
    <message>
        <source>Snap cue to scene cuts</source>
        <translation>字幕をシーンの切り替わりに吸着</translation>
    </message>
    <message numerus="yes">
        <source>Snap %n cue(s) to scene cuts</source>
        <translation>
            <numerusform>%n 個の字幕をシーンの切り替わりに吸着</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes by other editors</source>
        <translation>ほかの編集者による変更</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>The file is larger than %1 MB, which no subtitle file is; nothing was imported. Check that it is the right file.</source>
        <translation>ファイルが %1 MB を超えています。そのような字幕ファイルはありません。何も読み込まれていません。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>This is no subtitle file that can be read; nothing was imported. What can be read: %1.</source>
        <translation>読み取れる字幕ファイルではありません。何も読み込まれていません。読み取れる形式: %1。</translation>
    </message>
    <message>
        <source>The file could not be read to its end; nothing was imported. Try again.</source>
        <translation>ファイルを最後まで読み取れませんでした。何も読み込まれていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>読み込みを中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The file holds more than %1 subtitles; nothing was imported.</source>
        <translation>ファイルに %1 個を超える字幕があります。何も読み込まれていません。</translation>
    </message>
    <message>
        <source>The file holds no subtitle that can be read as %1; nothing was imported. Check that it is the right file, or choose its encoding in the preview.</source>
        <translation>%1 として読み取れる字幕がファイルにありません。何も読み込まれていません。正しいファイルか確認するか、プレビューで文字コードを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not an encoding that can be read. Choose one from the list.</source>
        <translation>「%1」は読み取れる文字コードではありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written in %2. Save as UTF-8, which holds every character.</source>
        <translation>「%1」は %2 では書き込めません。すべての文字を扱える UTF-8 で保存してください。</translation>
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
        <translation>歌詞 (LRC)</translation>
    </message>
    <message>
        <source>SAMI</source>
        <translation>SAMI</translation>
    </message>
    <message>
        <source>Table with commas (CSV)</source>
        <translation>カンマ区切りの表 (CSV)</translation>
    </message>
    <message>
        <source>Table with tabs (TSV)</source>
        <translation>タブ区切りの表 (TSV)</translation>
    </message>
    <message>
        <source>The disk is full. Finished lessons are kept; make room and publish again.</source>
        <translation>ディスクがいっぱいです。完了したレッスンは保持されます。空きを作って再度公開してください。</translation>
    </message>
    <message>
        <source>A lesson could not be encoded. Finished lessons are kept. Check that the film plays there, then try again.</source>
        <translation>レッスンをエンコードできませんでした。完了したレッスンは保持されます。その箇所で動画が再生できるか確認してから再度お試しください。</translation>
    </message>
    <message>
        <source>A lesson ends before it begins. Correct its IN and OUT.</source>
        <translation>レッスンが開始前に終了しています。IN と OUT を修正してください。</translation>
    </message>
    <message>
        <source>A lesson reaches beyond the film. Correct its IN and OUT.</source>
        <translation>レッスンが動画の範囲を超えています。IN と OUT を修正してください。</translation>
    </message>
    <message>
        <source>The folder for encoded lessons cannot be written. Choose another one.</source>
        <translation>エンコード済みレッスンのフォルダーに書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A lesson came out with %1 frames instead of %2. The film may be damaged there; finished lessons are kept.</source>
        <translation>レッスンが %2 フレームではなく %1 フレームになりました。動画のその箇所が壊れている可能性があります。完了したレッスンは保持されます。</translation>
    </message>
    <message>
        <source>The film cannot be read: it is damaged, cut short or of an unknown kind. Nothing was encoded.</source>
        <translation>動画を読み取れません。壊れているか、途中で切れているか、不明な種類です。何もエンコードされていません。</translation>
    </message>
    <message>
        <source>The film has no picture that can be encoded.</source>
        <translation>動画にエンコードできる映像がありません。</translation>
    </message>
    <message>
        <source>A lesson came out empty. Check its IN and OUT and try again.</source>
        <translation>レッスンが空になりました。IN と OUT を確認して再度お試しください。</translation>
    </message>
    <message>
        <source>Encoding was stopped. Finished lessons are kept and used again.</source>
        <translation>エンコードを中止しました。完了したレッスンは保持され、再利用されます。</translation>
    </message>
    <message>
        <source>A lesson&apos;s streams came out damaged. Finished lessons are kept; publish again.</source>
        <translation>レッスンのストリームが壊れています。完成したレッスンは残っています。もう一度公開してください。</translation>
    </message>
    <message>
        <source>A lesson&apos;s qualities came out with different segments. Finished lessons are kept; publish again.</source>
        <translation>レッスンの画質ごとにセグメントが異なっています。完成したレッスンは残っています。もう一度公開してください。</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started. Install FFmpeg and try again.</source>
        <translation>プログラム「%1」を起動できません。FFmpeg をインストールして再度お試しください。</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>要求により停止しました。</translation>
    </message>
    <message>
        <source>The movie&apos;s details need a correction before it can be used.</source>
        <translation>映画の情報を使うには修正が必要です。</translation>
    </message>
    <message>
        <source>The movie has no id.</source>
        <translation>映画に ID がありません。</translation>
    </message>
    <message>
        <source>Give the movie a title.</source>
        <translation>映画にタイトルを付けてください。</translation>
    </message>
    <message>
        <source>A title has at most 255 characters.</source>
        <translation>タイトルは 255 文字までです。</translation>
    </message>
    <message>
        <source>A description has at most 20,000 characters.</source>
        <translation>説明は 20,000 文字までです。</translation>
    </message>
    <message>
        <source>The duration is 1 to 6,000 minutes.</source>
        <translation>長さは 1～6,000 分です。</translation>
    </message>
    <message>
        <source>A TMDB id is a positive number.</source>
        <translation>TMDB ID は正の数です。</translation>
    </message>
    <message>
        <source>The rating is 0.0 to 10.0.</source>
        <translation>評価は 0.0～10.0 です。</translation>
    </message>
    <message>
        <source>The popularity is 0.00 to 999.99.</source>
        <translation>人気度は 0.00～999.99 です。</translation>
    </message>
    <message>
        <source>An age rating has at most 10 characters.</source>
        <translation>年齢制限は 10 文字までです。</translation>
    </message>
    <message>
        <source>The poster is a web address (https://…).</source>
        <translation>ポスターは Web アドレス (https://…) です。</translation>
    </message>
    <message>
        <source>The backdrop is a web address (https://…).</source>
        <translation>背景画像は Web アドレス (https://…) です。</translation>
    </message>
    <message>
        <source>The trailer is a web address (https://…).</source>
        <translation>予告編は Web アドレス (https://…) です。</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>「%1」は en や pt-BR のような言語タグではありません。</translation>
    </message>
    <message>
        <source>The answer says that something went wrong, but not what.</source>
        <translation>問題が起きたとの応答ですが、内容は示されていません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Check that the address is that of a CineFluent server and that both programs are up to date.</source>
        <translation>サーバーの応答を解釈できませんでした。アドレスが CineFluent サーバーのものか、両方のプログラムが最新かを確認してください。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes); nothing was imported.</source>
        <translation>ファイルが空です (0 バイト)。何も読み込まれていません。</translation>
    </message>
</context>
<context>
    <name>ConflictTexts</name>
    <message>
        <source>Something that is gone</source>
        <translation>もう存在しない項目</translation>
    </message>
    <message>
        <source>The movie</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>The project’s settings</source>
        <translation>プロジェクトの設定</translation>
    </message>
    <message>
        <source>Cue %1, %2</source>
        <translation>字幕 %1、%2</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>レッスン %1</translation>
    </message>
    <message>
        <source>Word “%1”</source>
        <translation>単語「%1」</translation>
    </message>
    <message>
        <source>A meaning of a word</source>
        <translation>単語の意味</translation>
    </message>
    <message>
        <source>A place where a word is taught</source>
        <translation>単語を教える箇所</translation>
    </message>
    <message>
        <source>Translation, %1</source>
        <translation>翻訳、%1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>原題</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>学習目標</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>綴り</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例文</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
</context>
<context>
    <name>ContentActions</name>
    <message>
        <source>&amp;Edit text</source>
        <translation>テキストを編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Add cue</source>
        <translation>字幕を追加(&amp;A)</translation>
    </message>
    <message>
        <source>At the playhead</source>
        <translation>再生ヘッドの位置に</translation>
    </message>
    <message>
        <source>&amp;Split cue</source>
        <translation>字幕を分割(&amp;S)</translation>
    </message>
    <message>
        <source>Split at the playhead, and the text at the cursor</source>
        <translation>再生ヘッドで分割し、テキストはカーソルで分割</translation>
    </message>
    <message>
        <source>&amp;Merge cues</source>
        <translation>字幕を結合(&amp;M)</translation>
    </message>
    <message>
        <source>Merge the selected cues, or the current cue with the next</source>
        <translation>選択した字幕、または現在の字幕と次の字幕を結合</translation>
    </message>
    <message>
        <source>S&amp;hift cues…</source>
        <translation>字幕をずらす(&amp;H)…</translation>
    </message>
    <message>
        <source>Move cues by a time offset</source>
        <translation>字幕の時間をまとめて移動</translation>
    </message>
    <message>
        <source>Add &amp;selected word</source>
        <translation>選択した単語を追加(&amp;S)</translation>
    </message>
    <message>
        <source>Add the word selected in the cue’s text to the vocabulary, with its place in the film</source>
        <translation>字幕のテキストで選択した単語を、動画内の位置とともに語彙に追加</translation>
    </message>
    <message>
        <source>Add &amp;new word</source>
        <translation>新しい単語を追加(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove word</source>
        <translation>単語を除く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add lesson</source>
        <translation>レッスンを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Over the selected cues, or one minute from the playhead</source>
        <translation>選択した字幕の範囲、または再生ヘッドから 1 分間</translation>
    </message>
    <message>
        <source>Move lesson &amp;up</source>
        <translation>レッスンを上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move lesson &amp;down</source>
        <translation>レッスンを下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove lesson</source>
        <translation>レッスンを除く(&amp;R)</translation>
    </message>
    <message>
        <source>Its cues are kept</source>
        <translation>字幕は残ります</translation>
    </message>
    <message>
        <source>Sp&amp;lit lesson</source>
        <translation>レッスンを分割(&amp;L)</translation>
    </message>
    <message>
        <source>Mer&amp;ge lessons</source>
        <translation>レッスンを結合(&amp;G)</translation>
    </message>
    <message>
        <source>Merge the selected lessons, or the current lesson with the next</source>
        <translation>選択したレッスン、または現在のレッスンと次のレッスンを結合します</translation>
    </message>
    <message>
        <source>Use &amp;frame as the lesson&apos;s poster</source>
        <translation>フレームをレッスンのポスターに使う(&amp;F)</translation>
    </message>
    <message>
        <source>The frame on screen is shown before the lesson plays</source>
        <translation>表示中のフレームを、レッスンの再生前に表示します</translation>
    </message>
    <message>
        <source>Choose poster auto&amp;matically</source>
        <translation>ポスターを自動で選ぶ(&amp;M)</translation>
    </message>
    <message>
        <source>A frame a tenth into the lesson</source>
        <translation>レッスンの 10 分の 1 の位置のフレーム</translation>
    </message>
</context>
<context>
    <name>CueKeyActions</name>
    <message>
        <source>Add cue after this one</source>
        <translation>この字幕の後に字幕を追加</translation>
    </message>
    <message>
        <source>Add cue before this one</source>
        <translation>この字幕の前に字幕を追加</translation>
    </message>
    <message>
        <source>Next cue, or a new one after the last</source>
        <translation>次の字幕、最後なら新しい字幕</translation>
    </message>
    <message>
        <source>To go on typing, cue after cue</source>
        <translation>字幕を次々に入力するとき</translation>
    </message>
    <message>
        <source>Merge with the previous cue</source>
        <translation>前の字幕と結合</translation>
    </message>
    <message>
        <source>Next cue without a translation</source>
        <translation>翻訳のない次の字幕</translation>
    </message>
    <message>
        <source>Cut cues</source>
        <translation>字幕を切り取り</translation>
    </message>
    <message>
        <source>Copy cues</source>
        <translation>字幕をコピー</translation>
    </message>
    <message>
        <source>For this and other projects, and as SRT for other programs</source>
        <translation>このプロジェクトや他のプロジェクト用。他のプログラムには SRT として渡します</translation>
    </message>
    <message>
        <source>Paste cues at the playhead</source>
        <translation>再生ヘッドの位置に字幕を貼り付け</translation>
    </message>
    <message>
        <source>Cues, a subtitle file’s text, or lines of text, one cue a line</source>
        <translation>字幕、字幕ファイルのテキスト、または 1 行を 1 字幕とするテキスト</translation>
    </message>
    <message>
        <source>Invert selection of cues</source>
        <translation>字幕の選択を反転</translation>
    </message>
    <message>
        <source>Break lines</source>
        <translation>改行を入れる</translation>
    </message>
    <message>
        <source>Balanced lines within the limits of the language</source>
        <translation>言語の制限内で長さのそろった行にします</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>行をつなぐ</translation>
    </message>
    <message>
        <source>One line of the selected cues’ texts</source>
        <translation>選択した字幕のテキストを 1 行にします</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>The texts of the selected cues</source>
        <translation>選択した字幕のテキスト</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>小文字</translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation>文頭を大文字</translation>
    </message>
</context>
<context>
    <name>CutActions</name>
    <message>
        <source>Previous scene cut</source>
        <translation>前のシーンの切り替わり</translation>
    </message>
    <message>
        <source>Next scene cut</source>
        <translation>次のシーンの切り替わり</translation>
    </message>
    <message>
        <source>Look for scene cuts again…</source>
        <translation>シーンの切り替わりを再検索…</translation>
    </message>
    <message>
        <source>In a part of the film or all of it, more or less readily</source>
        <translation>動画の一部または全体で、検出の感度を変えて</translation>
    </message>
    <message>
        <source>Add scene cut at the playhead</source>
        <translation>再生ヘッドにシーンの切り替わりを追加</translation>
    </message>
    <message>
        <source>The frame on screen becomes the first of a shot</source>
        <translation>表示中のフレームがショットの最初になります</translation>
    </message>
    <message>
        <source>Remove the scene cut at the playhead</source>
        <translation>再生ヘッドのシーンの切り替わりを削除</translation>
    </message>
    <message>
        <source>Cues may cross it then, and dragging does not snap to it</source>
        <translation>字幕がそこをまたげるようになり、ドラッグしても吸着しません</translation>
    </message>
</context>
<context>
    <name>CutCache</name>
    <message>
        <source>The scene cuts could not be kept for next time. They are shown, and nothing else is affected.</source>
        <translation>シーンの切り替わりを次回用に保存できませんでした。表示はされ、ほかに影響はありません。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>This step of the history cannot be read. The project itself is as it was.</source>
        <translation>履歴のこの手順を読み取れません。プロジェクト自体はそのままです。</translation>
    </message>
    <message>
        <source>This step of the history does not fit the project. The project itself is as it was.</source>
        <translation>履歴のこの手順はプロジェクトに合いません。プロジェクト自体はそのままです。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another place.</source>
        <translation>フォルダー「%1」がありません。先に作成するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed; check the folder&apos;s permissions or choose another one.</source>
        <translation>「%1」に書き込めません。何も変更されていません。フォルダーの権限を確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written, and what was there before is untouched. Make room and try again.</source>
        <translation>ディスクがいっぱいです。「%1」は書き込まれず、以前の内容はそのままです。空きを作って再度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is there already and was left alone. Choose another name.</source>
        <translation>「%1」はすでにあるため、そのままにしました。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no further step in the history.</source>
        <translation>履歴にこれ以上の手順はありません。</translation>
    </message>
    <message>
        <source>The disk is full. Everything before this step is saved; make room and try again.</source>
        <translation>ディスクがいっぱいです。この手順より前はすべて保存されています。空きを作って再度お試しください。</translation>
    </message>
    <message>
        <source>The project file cannot be written. Everything before this step is saved; check the folder&apos;s permissions or save a copy elsewhere.</source>
        <translation>プロジェクトファイルに書き込めません。この手順より前はすべて保存されています。フォルダーの権限を確認するか、別の場所にコピーを保存してください。</translation>
    </message>
    <message>
        <source>Another program is using the project file. Nothing was changed; close it there and try again.</source>
        <translation>別のプログラムがプロジェクトファイルを使用しています。何も変更されていません。そちらを閉じて再度お試しください。</translation>
    </message>
    <message>
        <source>The project file is damaged. It was not changed; what can be read can be saved into a copy.</source>
        <translation>プロジェクトファイルが壊れています。変更はしていません。読み取れる内容はコピーに保存できます。</translation>
    </message>
    <message>
        <source>The project file could not be read or written. Everything before this step is saved; check the disk and try again.</source>
        <translation>プロジェクトファイルを読み書きできませんでした。この手順より前はすべて保存されています。ディスクを確認して再度お試しください。</translation>
    </message>
    <message>
        <source>Give the movie a title.</source>
        <translation>映画にタイトルを付けてください。</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>「%1」は en や pt-BR のような言語タグではありません。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation>「%1」はフォルダーで、プロジェクトファイルではありません。</translation>
    </message>
    <message>
        <source>There is no project “%1” at this place.</source>
        <translation>この場所にプロジェクト「%1」はありません。</translation>
    </message>
    <message>
        <source>The project “%1” may not be read. Check its permissions.</source>
        <translation>プロジェクト「%1」を読み取る権限がありません。権限を確認してください。</translation>
    </message>
    <message>
        <source>The project “%1” is write-protected. Open it for reading or save a copy.</source>
        <translation>プロジェクト「%1」は書き込み禁止です。読み取り専用で開くか、コピーを保存してください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>This project is open in %1 (process %2 on %3). Close it there first; nothing was changed.</source>
        <translation>このプロジェクトは %1 (%3 上のプロセス %2) で開かれています。先にそちらを閉じてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>This project is open in another window or program. Close it there first; nothing was changed.</source>
        <translation>このプロジェクトは別のウィンドウまたはプログラムで開かれています。先にそちらを閉じてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The project&apos;s folder cannot be written. Nothing was changed; copy the project elsewhere or check the folder&apos;s permissions.</source>
        <translation>プロジェクトのフォルダーに書き込めません。何も変更されていません。プロジェクトを別の場所にコピーするか、フォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>Nothing in the damaged project can be read, and it has no history beside it. The file was not changed; a backup of your own may help.</source>
        <translation>壊れたプロジェクトから読み取れるものがなく、履歴もありません。ファイルは変更していません。お手元のバックアップをご利用ください。</translation>
    </message>
    <message>
        <source>This file is not a CineFluent project. It was not changed.</source>
        <translation>このファイルは CineFluent プロジェクトではありません。変更していません。</translation>
    </message>
    <message>
        <source>This project was saved by a newer version of CineFluent. It was not changed; update CineFluent to open it.</source>
        <translation>このプロジェクトは新しいバージョンの CineFluent で保存されました。変更していません。開くには CineFluent を更新してください。</translation>
    </message>
    <message>
        <source>This project is open for reading only. Save a copy to edit it.</source>
        <translation>このプロジェクトは読み取り専用で開かれています。編集するにはコピーを保存してください。</translation>
    </message>
    <message>
        <source>The folder for the project&apos;s history cannot be made. The project itself is saved.</source>
        <translation>プロジェクトの履歴フォルダーを作成できません。プロジェクト自体は保存されています。</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected cues, lesson or word, whichever was chosen last</source>
        <translation>最後に選んだ字幕、レッスン、または単語を削除</translation>
    </message>
    <message>
        <source>Select &amp;all cues</source>
        <translation>すべての字幕を選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>EditingPages</name>
    <message>
        <source>Length of a new &amp;cue</source>
        <translation>新しい字幕の長さ(&amp;C)</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Shorter where the next cue begins before.</source>
        <translation>次の字幕がそれより前に始まる場合は短くなります。</translation>
    </message>
    <message>
        <source>Length of a new &amp;lesson</source>
        <translation>新しいレッスンの長さ(&amp;L)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Where no cues are selected for it.</source>
        <translation>そのための字幕が選択されていない場合です。</translation>
    </message>
    <message>
        <source>&amp;Underline misspelt words while typing</source>
        <translation>入力中につづりの誤りに下線を引く(&amp;U)</translation>
    </message>
    <message>
        <source>F7 goes from one to the next in any case.</source>
        <translation>F7 を押せば、いつでも誤りを順に確認できます。</translation>
    </message>
    <message>
        <source>Dictionaries come with the system&apos;s packages named hunspell-…, or are put into %1.</source>
        <translation>辞書は hunspell-… という名前のシステムパッケージで入るか、%1 に置きます。</translation>
    </message>
    <message>
        <source>Words you have added</source>
        <translation>追加した語</translation>
    </message>
    <message>
        <source>&amp;Snap while dragging</source>
        <translation>ドラッグ中に吸着(&amp;S)</translation>
    </message>
    <message>
        <source>To cues, lessons, scene cuts and the playhead. Alt suspends it.</source>
        <translation>字幕、レッスン、シーンの切り替わり、再生位置に。Alt を押している間は無効です。</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペル</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>&amp;Ripple: later cues follow</source>
        <translation>リップル: 後の字幕も動く(&amp;R)</translation>
    </message>
    <message>
        <source>Moving a cue, or dragging its end, moves every later cue by as much.</source>
        <translation>字幕を動かすか終わりをドラッグすると、後の字幕がすべて同じだけ動きます。</translation>
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
        <translation>西ヨーロッパ</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>中央ヨーロッパ</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>バルト語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>キリル文字</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡体字中国語</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体字中国語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The file is no Anki package, or a damaged one. Nothing was imported; export it from Anki again.</source>
        <translation>Anki パッケージではないか、壊れています。何も読み込まれていません。Anki から書き出し直してください。</translation>
    </message>
    <message>
        <source>The package is in the newest format of Anki. Nothing was imported; export it again with “Support older Anki versions” ticked.</source>
        <translation>パッケージが Anki の最新形式です。何も読み込まれていません。「Support older Anki versions」にチェックを入れて書き出し直してください。</translation>
    </message>
    <message>
        <source>There is no note with a word in the package. Nothing was imported.</source>
        <translation>パッケージに単語のあるノートがありません。何も読み込まれていません。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>読み込みを中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The package holds more than 200,000 notes. Nothing was imported; export it in parts.</source>
        <translation>パッケージに 200,000 件を超えるノートがあります。何も読み込まれていません。分けて書き出してください。</translation>
    </message>
    <message>
        <source>There is no room for temporary files. What was there before is untouched; make room and try again.</source>
        <translation>一時ファイルの空きがありません。以前の内容はそのままです。空きを作って再度お試しください。</translation>
    </message>
    <message>
        <source>This is more than a list of words can be (200,000 rows, 64 MB). Nothing was imported; import it in parts.</source>
        <translation>単語リストとして大きすぎます (200,000 行、64 MB)。何も読み込まれていません。分けて読み込んでください。</translation>
    </message>
    <message>
        <source>The table has no column for the word. Nothing was imported; its first row must name the columns, one of them “word”.</source>
        <translation>表に単語の列がありません。何も読み込まれていません。最初の行に列名が必要で、その 1 つは「word」です。</translation>
    </message>
    <message>
        <source>The table has no row with a word. Nothing was imported.</source>
        <translation>表に単語のある行がありません。何も読み込まれていません。</translation>
    </message>
    <message>
        <source>It was stopped; nothing was changed.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk may be full. What was there before is untouched; make room and try again.</source>
        <translation>「%1」を書き込めませんでした。ディスクがいっぱいの可能性があります。以前の内容はそのままです。空きを作って再度お試しください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is damaged or of another kind. Nothing was imported; get the file again.</source>
        <translation>「%1」を読み取れません。壊れているか別の種類です。何も読み込まれていません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>“%1” holds more than 1 GB. Nothing was imported; export it in smaller parts.</source>
        <translation>「%1」は 1 GB を超えています。何も読み込まれていません。小さく分けて書き出してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read; nothing was exported.</source>
        <translation>「%1」を読み取れません。何も書き出されていません。</translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>E&amp;xchange changes</source>
        <translation>変更を交換(&amp;X)</translation>
    </message>
    <message>
        <source>Send your changes to the movie’s other editors and take theirs</source>
        <translation>自分の変更をこの映画の他の編集者に送り、相手の変更を受け取ります</translation>
    </message>
    <message>
        <source>Exchange &amp;automatically</source>
        <translation>自動的に交換(&amp;A)</translation>
    </message>
    <message>
        <source>Exchange shared projects when you pause and when others have changed them</source>
        <translation>編集の手が止まったときや他の編集者が変更したときに、共有プロジェクトを交換します</translation>
    </message>
    <message>
        <source>&amp;Versions to choose from…</source>
        <translation>選択待ちの版(&amp;V)…</translation>
    </message>
    <message>
        <source>What two editors changed at the same time and nobody has settled</source>
        <translation>二人の編集者が同時に変更し、まだ決まっていないもの</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Open &amp;film…</source>
        <translation>動画を開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Use another film for this project</source>
        <translation>このプロジェクトで別の動画を使う</translation>
    </message>
    <message>
        <source>&amp;Locate film…</source>
        <translation>動画を探す(&amp;L)…</translation>
    </message>
    <message>
        <source>Tell the project where its film was moved to</source>
        <translation>動画の移動先をプロジェクトに知らせる</translation>
    </message>
    <message>
        <source>&amp;Import subtitles…</source>
        <translation>字幕を読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Read a subtitle file as original or translation</source>
        <translation>字幕ファイルを原文または翻訳として読み込む</translation>
    </message>
    <message>
        <source>&amp;Export subtitles…</source>
        <translation>字幕を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the original or a translation in any subtitle format</source>
        <translation>原文または翻訳を任意の字幕形式で書き出す</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新規プロジェクト(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a project for a film</source>
        <translation>動画のプロジェクトを作成</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>プロジェクトを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>プロジェクトファイルを開く</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>サンプルプロジェクトを開く(&amp;S)</translation>
    </message>
    <message>
        <source>A finished film with lessons</source>
        <translation>レッスン付きの完成した動画</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>コピーを保存(&amp;Y)…</translation>
    </message>
    <message>
        <source>Every edit is saved as it is made; this writes a copy elsewhere</source>
        <translation>編集はその都度保存されます。これは別の場所にコピーを書き込みます</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>バージョン(&amp;V)…</translation>
    </message>
    <message>
        <source>Bring back the project as it was, or keep it under a name</source>
        <translation>プロジェクトを以前の状態に戻す、または名前を付けて残す</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>プロジェクトを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>FillTranslations</name>
    <message>
        <source>Looking into the memory</source>
        <translation>翻訳メモリを調べています</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>翻訳中</translation>
    </message>
    <message numerus="yes">
        <source>Send %n text(s) to %1 for translation?</source>
        <translation>
            <numerusform>%n 件のテキストを翻訳のため %1 に送信しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters at %2 %4 a million: about %3 %4.</source>
        <translation>%1 文字、100 万文字あたり %2 %4: 約 %3 %4。</translation>
    </message>
    <message>
        <source>%1 characters; no price is set in the preferences.</source>
        <translation>%1 文字。環境設定に料金が設定されていません。</translation>
    </message>
    <message>
        <source>Only the texts of these cues and the two languages leave this machine: not the film, its title or your name. What %1 keeps of them is for its terms to say.</source>
        <translation>このコンピューターから出るのは、これらの字幕のテキストと 2 つの言語だけです。動画、タイトル、あなたの名前は送られません。%1 が何を保存するかは、そのサービスの規約によります。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>送信しない</translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Make a small copy for scrubbing</source>
        <translation>スクラブ用の小さなコピーを作成</translation>
    </message>
    <message>
        <source>In the background; heavy films get one by themselves</source>
        <translation>バックグラウンドで作成します。重い動画には自動で作られます</translation>
    </message>
    <message>
        <source>Drag through the small copy</source>
        <translation>小さなコピーでドラッグ</translation>
    </message>
    <message>
        <source>The film’s own picture is shown as soon as you pause</source>
        <translation>止めるとすぐに動画本来の映像が表示されます</translation>
    </message>
    <message>
        <source>Hear the film while scrubbing</source>
        <translation>スクラブ中に音を聞く</translation>
    </message>
    <message>
        <source>A moment of sound at each frame step and while you drag</source>
        <translation>フレーム送りごと、ドラッグ中に短い音を再生</translation>
    </message>
    <message>
        <source>Next audio track</source>
        <translation>次の音声トラック</translation>
    </message>
    <message>
        <source>The waveform follows</source>
        <translation>波形も切り替わります</translation>
    </message>
    <message>
        <source>Import subtitles from the film…</source>
        <translation>動画から字幕を読み込む…</translation>
    </message>
    <message>
        <source>Subtitle tracks stored inside the film’s file</source>
        <translation>動画ファイルの中にある字幕トラック</translation>
    </message>
</context>
<context>
    <name>FilmIndex</name>
    <message>
        <source>The film holds no pictures that can be read: its data are cut off or damaged. Copy or download it again.</source>
        <translation>動画に読み取れる映像がありません。データが途切れているか壊れています。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Lessons are cut from films: choose a video file.</source>
        <translation>このファイルには音声がありますが映像がありません。レッスンは動画から切り出します。動画ファイルを選んでください。</translation>
    </message>
    <message>
        <source>This file has no picture. Choose a video file.</source>
        <translation>このファイルには映像がありません。動画ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The end of the film is missing: it can be used up to %1. Copy or download it again to have the rest.</source>
        <translation>動画の末尾が欠けています。%1 まで使えます。残りが必要な場合はコピーまたはダウンロードし直してください。</translation>
    </message>
</context>
<context>
    <name>FrameReader</name>
    <message>
        <source>The film was replaced by another one while it was open. Open it again.</source>
        <translation>開いている間に動画が別のものに置き換えられました。開き直してください。</translation>
    </message>
    <message>
        <source>This picture cannot be shown: its pixel format is not supported.</source>
        <translation>この画像は表示できません。ピクセル形式に対応していません。</translation>
    </message>
    <message>
        <source>This picture is damaged in the film and cannot be shown. The rest of the film is usable.</source>
        <translation>この画像は動画内で壊れており表示できません。動画のほかの部分は使えます。</translation>
    </message>
</context>
<context>
    <name>GlossaryTable</name>
    <message>
        <source>“%1” cannot be read. Nothing was taken from it.</source>
        <translation>「%1」を読み込めません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>“%1” is too large for a glossary. Nothing was taken from it.</source>
        <translation>「%1」は用語集には大きすぎます。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>“%1” has no terms. A table has a term and its translation in each row, in columns parted by comma, semicolon or tab.</source>
        <translation>「%1」に用語がありません。表の各行には用語とその訳があり、列はカンマ、セミコロン、タブで区切ります。</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>About CineFluent Studio</source>
        <translation>CineFluent Studio について</translation>
    </message>
    <message>
        <source>&lt;b&gt;CineFluent Studio %1&lt;/b&gt;&lt;br&gt;Turn films into language lessons</source>
        <translation>&lt;b&gt;CineFluent Studio %1&lt;/b&gt;&lt;br&gt;映画を語学レッスンに</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Built with Qt and FFmpeg.</source>
        <translation>GNU General Public License バージョン 3 以降のフリーソフトウェアです。いかなる保証もありません。Qt と FFmpeg で作られています。</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About CineFluent Studio</source>
        <translation>CineFluent Studio について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>IndexCache</name>
    <message>
        <source>The film&apos;s table of pictures could not be kept for next time. Nothing else is affected.</source>
        <translation>動画のフレーム表を次回のために保存できませんでした。ほかに影響はありません。</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>ポルトガル語 (ブラジル)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>ポーランド語</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>チェコ語</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>ペルシャ語</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>ベンガル語</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
</context>
<context>
    <name>LayoutActions</name>
    <message>
        <source>Background &amp;work…</source>
        <translation>バックグラウンド作業(&amp;W)…</translation>
    </message>
    <message>
        <source>What is running, what has ended, and what went wrong</source>
        <translation>実行中のもの、終わったもの、失敗したもの</translation>
    </message>
    <message>
        <source>Panel l&amp;ayouts…</source>
        <translation>パネル配置(&amp;A)…</translation>
    </message>
    <message>
        <source>Keep the arrangement of the panels under a name, or take one again</source>
        <translation>パネルの配置に名前を付けて残す、または呼び出す</translation>
    </message>
    <message>
        <source>H&amp;ide panel</source>
        <translation>パネルを隠す(&amp;I)</translation>
    </message>
    <message>
        <source>The panel with the keyboard; its own entry shows it again</source>
        <translation>キーボードのあるパネル。そのメニュー項目で再表示できます</translation>
    </message>
    <message>
        <source>Float panel</source>
        <translation>パネルを切り離す</translation>
    </message>
    <message>
        <source>Take the panel with the keyboard out of the window, or put it back</source>
        <translation>キーボードのあるパネルをウィンドウから出す、または戻す</translation>
    </message>
</context>
<context>
    <name>LessonPlan</name>
    <message>
        <source>Set by hand at %1, inside a sentence</source>
        <translation>手動で設定: %1、文の途中</translation>
    </message>
    <message>
        <source>Set by hand at %1, on a scene cut</source>
        <translation>手動で設定: %1、シーンの切り替わり</translation>
    </message>
    <message>
        <source>Set by hand at %1, between sentences</source>
        <translation>手動で設定: %1、文と文の間</translation>
    </message>
    <message>
        <source>First words after a lesson you already have, at %1</source>
        <translation>既存のレッスンの後の最初のせりふ: %1</translation>
    </message>
    <message>
        <source>Last words before a lesson you already have, at %1</source>
        <translation>既存のレッスンの前の最後のせりふ: %1</translation>
    </message>
    <message>
        <source>Scene cut before the first words of the film, at %1</source>
        <translation>動画の最初のせりふの前のシーンの切り替わり: %1</translation>
    </message>
    <message>
        <source>Scene cut after the last words of the film, at %1</source>
        <translation>動画の最後のせりふの後のシーンの切り替わり: %1</translation>
    </message>
    <message>
        <source>First words of the film, at %1</source>
        <translation>動画の最初のせりふ: %1</translation>
    </message>
    <message>
        <source>Last words of the film, at %1</source>
        <translation>動画の最後のせりふ: %1</translation>
    </message>
    <message>
        <source>Scene cut and sentence end at %1, without a pause</source>
        <translation>シーンの切り替わりと文の終わり: %1、間なし</translation>
    </message>
    <message>
        <source>Sentence end at %1, without a pause</source>
        <translation>文の終わり: %1、間なし</translation>
    </message>
    <message>
        <source>Scene cut and sentence end at %1, pause of %2 s</source>
        <translation>シーンの切り替わりと文の終わり: %1、間 %2 秒</translation>
    </message>
    <message>
        <source>Sentence end at %1, pause of %2 s</source>
        <translation>文の終わり: %1、間 %2 秒</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>レッスン %1</translation>
    </message>
</context>
<context>
    <name>LessonPlanActions</name>
    <message>
        <source>&amp;Suggest lessons…</source>
        <translation>レッスンを提案(&amp;S)…</translation>
    </message>
    <message>
        <source>Plan the film’s lessons by scene cuts, sentences, length and new words</source>
        <translation>シーンの切り替わり、文、長さ、新しい単語から動画のレッスンを計画します</translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message numerus="yes">
        <source>%n cue(s) lose bold, italics, underlining or strike-out.</source>
        <translation>
            <numerusform>%n 個の字幕で太字、斜体、下線、取り消し線が失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose colours.</source>
        <translation>
            <numerusform>%n 個の字幕で色が失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose readings (ruby).</source>
        <translation>
            <numerusform>%n 個の字幕でふりがな(ルビ)が失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose the name of the speaker.</source>
        <translation>
            <numerusform>%n 個の字幕で話者の名前が失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose their place on the picture.</source>
        <translation>
            <numerusform>%n 個の字幕で画面上の位置が失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose their exact position.</source>
        <translation>
            <numerusform>%n 個の字幕で正確な座標が失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) are written horizontally.</source>
        <translation>
            <numerusform>%n 個の字幕は横書きになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose effects such as movement or karaoke.</source>
        <translation>
            <numerusform>%n 個の字幕で動きやカラオケなどの効果が失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or style(s) of the imported file are left out.</source>
        <translation>
            <numerusform>読み込んだファイルのメモやスタイル %n 件が省かれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) get other times, as the format cannot say theirs.</source>
        <translation>
            <numerusform>この形式では表せないため、%n 個の字幕の時間が変わります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineTranslation</name>
    <message>
        <source>%1 did not answer with a translation of each text. Nothing was changed.</source>
        <translation>%1 はすべてのテキストの訳を返しませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>応答: %1</translation>
    </message>
    <message>
        <source>%1 refuses the key. Nothing was changed; check the key in the preferences.</source>
        <translation>%1 がキーを拒否しました。何も変更していません。環境設定でキーを確認してください。</translation>
    </message>
    <message>
        <source>%1 translates no more for now: its limit is reached. Nothing was changed; try again later.</source>
        <translation>%1 は上限に達したため、今は翻訳できません。何も変更していません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot translate this. Nothing was changed; the service may not know one of the languages.</source>
        <translation>%1 はこれを翻訳できません。何も変更していません。サービスがどちらかの言語に対応していない可能性があります。</translation>
    </message>
    <message>
        <source>%1 could not translate. Nothing was changed; try again later.</source>
        <translation>%1 は翻訳できませんでした。何も変更していません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>%1 does not answer like this translation service. Nothing was changed; check the address and the kind of service in the preferences.</source>
        <translation>%1 の応答はこの翻訳サービスのものではありません。何も変更していません。環境設定でアドレスとサービスの種類を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Nothing was changed; check the address and the network.</source>
        <translation>%1 に接続できません。何も変更していません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not translate from “%2” to “%3”. Nothing was sent.</source>
        <translation>%1 は「%2」から「%3」へ翻訳できません。何も送信していません。</translation>
    </message>
    <message>
        <source>This is not a translation service’s address. It looks like https://translate.example.org.</source>
        <translation>翻訳サービスのアドレスではありません。https://translate.example.org のような形です。</translation>
    </message>
    <message>
        <source>Texts and keys are not sent over http:// to another machine. Use the service’s https:// address.</source>
        <translation>テキストとキーは http:// で他のコンピューターに送信しません。サービスの https:// アドレスを使ってください。</translation>
    </message>
    <message>
        <source>This is not a Google service account’s key. It is the JSON file that Google’s console gives for the account.</source>
        <translation>Google サービスアカウントのキーではありません。Google のコンソールがアカウント用に発行する JSON ファイルです。</translation>
    </message>
    <message>
        <source>Google refuses the service account’s key. Nothing was changed; check the key in the preferences.</source>
        <translation>Google がサービスアカウントのキーを拒否しました。何も変更していません。環境設定でキーを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer with an access token. Nothing was changed.</source>
        <translation>%1 はアクセストークンを返しませんでした。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>MediaFile</name>
    <message>
        <source>The film could not be read. Check that the drive is connected and that you may read the file.</source>
        <translation>動画を読み取れませんでした。ドライブが接続されているか、ファイルの読み取り権限があるか確認してください。</translation>
    </message>
    <message>
        <source>There is no film at this place. If it was moved or renamed, show where it is now; nothing was changed.</source>
        <translation>この場所に動画はありません。移動または名前を変更した場合は、現在の場所を示してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Copy or download the film again.</source>
        <translation>ファイルが空です (0 バイト)。動画をコピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>Looking for the film was cancelled.</source>
        <translation>動画の検索をキャンセルしました。</translation>
    </message>
</context>
<context>
    <name>MediaInput</name>
    <message>
        <source>The film is incomplete: the index at its end is missing, as after an interrupted copy or recording. Copy or download it again.</source>
        <translation>動画が不完全です。コピーや録画が中断されたときのように、末尾の索引が欠けています。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>This is not a film that can be opened. Choose a video file such as MP4, MKV, WebM, MOV, AVI or MPEG-TS.</source>
        <translation>開ける動画ではありません。MP4、MKV、WebM、MOV、AVI、MPEG-TS などの動画ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The film is not there. Show where it is now; the project itself is safe.</source>
        <translation>動画がありません。現在の場所を示してください。プロジェクト自体は無事です。</translation>
    </message>
    <message>
        <source>The film could not be read. Check that it is a file that you may read.</source>
        <translation>動画を読み取れませんでした。読み取り権限のあるファイルか確認してください。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Copy or download the film again.</source>
        <translation>ファイルが空です (0 バイト)。動画をコピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>Reading the film was cancelled.</source>
        <translation>動画の読み取りをキャンセルしました。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>メモリが足りません。</translation>
    </message>
    <message>
        <source>The film is stored in a way that cannot be decoded here (%1). Convert it, for example to H.264.</source>
        <translation>この動画の形式 (%1) はここではデコードできません。H.264 などに変換してください。</translation>
    </message>
</context>
<context>
    <name>MovieReleases</name>
    <message>
        <source>You are not signed in. Sign in and try again; nothing was changed.</source>
        <translation>サインインしていません。サインインしてもう一度お試しください。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>You are not signed in to the server. Sign in and try again; nothing was lost.</source>
        <translation>サーバーにサインインしていません。サインインして再度お試しください。何も失われていません。</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. Nothing was lost; try again later.</source>
        <translation>サーバー %1 が時間内に応答しませんでした。何も失われていません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate cannot be trusted. Nothing was sent.</source>
        <translation>%1 への接続は安全ではありません。証明書を信頼できません。何も送信していません。</translation>
    </message>
    <message>
        <source>The server %1 cannot be reached. Nothing was lost; check the address and the network, then try again.</source>
        <translation>サーバー %1 に接続できません。何も失われていません。アドレスとネットワークを確認して再度お試しください。</translation>
    </message>
    <message>
        <source>%1 does not answer like a CineFluent server. Check the address.</source>
        <translation>%1 は CineFluent サーバーとして応答しません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server %1 answered with status %2.</source>
        <translation>サーバー %1 が状態 %2 で応答しました。</translation>
    </message>
    <message>
        <source>A file to upload cannot be read any more.</source>
        <translation>アップロードするファイルを読み取れなくなりました。</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address. It looks like https://learn.example.org.</source>
        <translation>サーバーのアドレスではありません。https://learn.example.org のような形です。</translation>
    </message>
    <message>
        <source>Passwords are not sent over http:// to another machine. Use the server&apos;s https:// address.</source>
        <translation>パスワードは http:// で別のコンピューターに送信されません。サーバーの https:// アドレスを使ってください。</translation>
    </message>
    <message>
        <source>You are signed in, but it could not be kept for the next start: you will be asked for the password again.</source>
        <translation>サインインしましたが、次回の起動用に保持できませんでした。パスワードを再度求められます。</translation>
    </message>
    <message>
        <source>A file to upload is not there any more. Publish again to make it anew.</source>
        <translation>アップロードするファイルがなくなりました。再度公開すると作り直されます。</translation>
    </message>
    <message>
        <source>A file to upload has changed meanwhile. Publish again to make it anew.</source>
        <translation>アップロードするファイルがその間に変わりました。再度公開すると作り直されます。</translation>
    </message>
    <message>
        <source>The server&apos;s answer to an upload was not understood. Nothing was lost; try again later.</source>
        <translation>アップロードに対するサーバーの応答を解釈できませんでした。何も失われていません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server&apos;s storage did not take a part of the upload. Nothing was lost; try again later.</source>
        <translation>サーバーのストレージがアップロードの一部を受け付けませんでした。何も失われていません。後でもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>PeakCache</name>
    <message>
        <source>The waveform could not be kept for next time. It is shown, and nothing else is affected.</source>
        <translation>波形を次回用に保存できませんでした。表示はされ、ほかに影響はありません。</translation>
    </message>
</context>
<context>
    <name>PeopleTexts</name>
    <message>
        <source>Reviewer</source>
        <translation>レビュー担当</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>編集者</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>reads releases and what changed in them</source>
        <translation>リリースとその変更点を閲覧できます</translation>
    </message>
    <message>
        <source>also edits, publishes and goes back to former releases</source>
        <translation>編集、公開、以前のリリースへの復帰もできます</translation>
    </message>
    <message>
        <source>also says who may do what, and reads what was done</source>
        <translation>誰が何をできるかも決め、行われたことを閲覧できます</translation>
    </message>
    <message>
        <source>Published a release</source>
        <translation>リリースを公開</translation>
    </message>
    <message>
        <source>Went back to a former release</source>
        <translation>以前のリリースに戻した</translation>
    </message>
    <message>
        <source>Took the movie off the catalogue</source>
        <translation>映画をカタログから外した</translation>
    </message>
    <message>
        <source>Set when a release goes live</source>
        <translation>リリースの公開日時を設定</translation>
    </message>
    <message>
        <source>Took its time from a release</source>
        <translation>リリースの公開日時を取り消し</translation>
    </message>
    <message>
        <source>A release did not go live at its time</source>
        <translation>リリースが予定の日時に公開されませんでした</translation>
    </message>
    <message>
        <source>Had a release encoded by the server</source>
        <translation>サーバーにリリースのエンコードを依頼</translation>
    </message>
    <message>
        <source>Gave up a release that was being encoded</source>
        <translation>エンコード中のリリースを取りやめた</translation>
    </message>
    <message>
        <source>Set where the movie may be seen</source>
        <translation>映画を視聴できる地域を設定</translation>
    </message>
    <message>
        <source>Gave somebody a role: %1</source>
        <translation>役割を付与: %1</translation>
    </message>
    <message>
        <source>Took a role away: %1</source>
        <translation>役割を取り消し: %1</translation>
    </message>
</context>
<context>
    <name>PlayRangeActions</name>
    <message>
        <source>Play cue with pre- and post-roll</source>
        <translation>前後の余白を付けて字幕を再生</translation>
    </message>
    <message>
        <source>From a moment before IN to a moment after OUT; how long is in the preferences</source>
        <translation>IN の少し前から OUT の少し後まで。長さは設定にあります</translation>
    </message>
    <message>
        <source>Play before IN</source>
        <translation>IN の前を再生</translation>
    </message>
    <message>
        <source>The moment that ends at IN: nothing of the cue should be heard</source>
        <translation>IN で終わる部分: 字幕の音声は聞こえないはずです</translation>
    </message>
    <message>
        <source>Play the beginning</source>
        <translation>始まりを再生</translation>
    </message>
    <message>
        <source>The moment that begins at IN</source>
        <translation>IN から始まる部分</translation>
    </message>
    <message>
        <source>Play the ending</source>
        <translation>終わりを再生</translation>
    </message>
    <message>
        <source>The moment that ends at OUT</source>
        <translation>OUT で終わる部分</translation>
    </message>
    <message>
        <source>Play after OUT</source>
        <translation>OUT の後を再生</translation>
    </message>
    <message>
        <source>The moment that begins at OUT: nothing of the cue should be heard</source>
        <translation>OUT から始まる部分: 字幕の音声は聞こえないはずです</translation>
    </message>
    <message>
        <source>Play on from IN</source>
        <translation>IN から続けて再生</translation>
    </message>
    <message>
        <source>From IN to the end of the film</source>
        <translation>IN から動画の終わりまで</translation>
    </message>
</context>
<context>
    <name>PlaybackActions</name>
    <message>
        <source>Previous &amp;frame</source>
        <translation>前のフレーム(&amp;F)</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>Bac&amp;k one second</source>
        <translation>1 秒戻る(&amp;K)</translation>
    </message>
    <message>
        <source>Forwar&amp;d one second</source>
        <translation>1 秒進む(&amp;D)</translation>
    </message>
    <message>
        <source>Go to s&amp;tart</source>
        <translation>先頭へ(&amp;T)</translation>
    </message>
    <message>
        <source>Go to &amp;end</source>
        <translation>末尾へ(&amp;E)</translation>
    </message>
    <message>
        <source>Play &amp;selection</source>
        <translation>選択範囲を再生(&amp;S)</translation>
    </message>
    <message>
        <source>Play the cue or lesson from IN to OUT</source>
        <translation>字幕またはレッスンを IN から OUT まで再生</translation>
    </message>
    <message>
        <source>&amp;Loop selection</source>
        <translation>選択範囲をループ(&amp;L)</translation>
    </message>
    <message>
        <source>Set &amp;IN to playhead</source>
        <translation>IN を再生ヘッドに設定(&amp;I)</translation>
    </message>
    <message>
        <source>The selected cue or lesson starts at the frame on screen</source>
        <translation>選択した字幕またはレッスンを表示中のフレームから開始</translation>
    </message>
    <message>
        <source>Set &amp;OUT to playhead</source>
        <translation>OUT を再生ヘッドに設定(&amp;O)</translation>
    </message>
    <message>
        <source>The selected cue or lesson ends at the frame on screen</source>
        <translation>選択した字幕またはレッスンを表示中のフレームで終了</translation>
    </message>
    <message>
        <source>Pre&amp;vious cue</source>
        <translation>前の字幕(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next cue</source>
        <translation>次の字幕(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>再生/一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;huttle backward</source>
        <translation>逆方向シャトル(&amp;H)</translation>
    </message>
    <message>
        <source>Stop shuttle</source>
        <translation>シャトルを停止</translation>
    </message>
    <message>
        <source>Sh&amp;uttle forward</source>
        <translation>順方向シャトル(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go to position…</source>
        <translation>位置へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>遅く(&amp;W)</translation>
    </message>
    <message>
        <source>Faste&amp;r</source>
        <translation>速く(&amp;R)</translation>
    </message>
    <message>
        <source>Norm&amp;al speed</source>
        <translation>標準速度(&amp;A)</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>音量を上げる</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>音量を下げる</translation>
    </message>
</context>
<context>
    <name>PlaybackPage</name>
    <message>
        <source>Cues and lessons</source>
        <translation>字幕とレッスン</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Pre-roll</source>
        <translation>前の余白(&amp;P)</translation>
    </message>
    <message>
        <source>Played before IN by “Play cue with pre- and post-roll”.</source>
        <translation>「前後の余白を付けて字幕を再生」で IN の前に再生されます。</translation>
    </message>
    <message>
        <source>P&amp;ost-roll</source>
        <translation>後の余白(&amp;O)</translation>
    </message>
    <message>
        <source>Played after OUT.</source>
        <translation>OUT の後に再生されます。</translation>
    </message>
    <message>
        <source>&amp;Length at the edges</source>
        <translation>端の長さ(&amp;L)</translation>
    </message>
    <message>
        <source>What the keys for before and after IN and OUT play.</source>
        <translation>IN と OUT の前後を聞くキーで再生する長さです。</translation>
    </message>
    <message>
        <source>Scrubbing</source>
        <translation>スクラブ</translation>
    </message>
    <message>
        <source>Hear the film while &amp;scrubbing</source>
        <translation>スクラブ中に音を聞く(&amp;S)</translation>
    </message>
    <message>
        <source>A moment of sound at each frame step and while you drag.</source>
        <translation>フレーム送りごと、ドラッグ中に短い音を再生します。</translation>
    </message>
    <message>
        <source>&amp;Make a small copy of heavy films</source>
        <translation>重い動画の小さなコピーを作成(&amp;M)</translation>
    </message>
    <message>
        <source>In the background, where showing a frame takes longer than a glance.</source>
        <translation>フレームの表示に時間がかかる場合に、バックグラウンドで作成します。</translation>
    </message>
    <message>
        <source>&amp;Drag through the small copy</source>
        <translation>小さなコピーでドラッグ(&amp;D)</translation>
    </message>
    <message>
        <source>The film’s own picture is shown as soon as you pause.</source>
        <translation>止めるとすぐに動画本来の映像が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Room for small copies</source>
        <translation>小さなコピーの容量(&amp;R)</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Beyond it, the copies used least recently are removed.</source>
        <translation>超えると、最近使っていないコピーから削除されます。</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>再生</translation>
    </message>
</context>
<context>
    <name>PreferenceActions</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Language, appearance, editing, playback and more</source>
        <translation>言語、外観、編集、再生など</translation>
    </message>
</context>
<context>
    <name>PreferencePages</name>
    <message>
        <source>Same as the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>プログラムの言語(&amp;L)</translation>
    </message>
    <message>
        <source>A new language shows after the program is started again. Films, subtitles and lessons are not touched.</source>
        <translation>新しい言語はプログラムの再起動後に表示されます。動画、字幕、レッスンは変わりません。</translation>
    </message>
    <message>
        <source>Open the &amp;last project at start</source>
        <translation>起動時に最後のプロジェクトを開く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>What is worked out from films is kept so that they open faster next time. It can be removed at any time: it is made again when it is needed, and projects do not change.</source>
        <translation>動画から計算した内容は、次回早く開けるように保存されます。いつでも削除できます。必要になれば作り直され、プロジェクトは変わりません。</translation>
    </message>
    <message>
        <source>On this disk</source>
        <translation>このディスク上</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>フォルダー: %1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>Suggested when you sign in to publish, for instance https://learn.example.org. Who is signed in stays signed in.</source>
        <translation>公開のためにサインインするときの候補です (例: https://learn.example.org)。サインイン中の人はそのままです。</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Media cache</source>
        <translation>メディアキャッシュ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
</context>
<context>
    <name>ProjectExchange</name>
    <message>
        <source>Changes are being exchanged. Nothing was changed; try again in a moment.</source>
        <translation>変更を交換しています。何も変更されていません。少ししてからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>ProjectSync</name>
    <message>
        <source>Somebody else has settled this already. Nothing was changed.</source>
        <translation>ほかの人がすでに解決しました。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The small copy for scrubbing does not fit the film and is not used. The film itself is shown; nothing else is affected.</source>
        <translation>スクラブ用の小さなコピーが動画と合わないため使いません。動画そのものを表示します。ほかに影響はありません。</translation>
    </message>
    <message>
        <source>The small copy for scrubbing could not be kept. The film itself is used; nothing else is affected.</source>
        <translation>スクラブ用の小さなコピーを保存できませんでした。動画そのものを使います。ほかに影響はありません。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of the media cache for a small copy of the film for scrubbing. The film itself is used; nothing else is affected.</source>
        <translation>メディアキャッシュのディスクに動画の小さなコピー用の空きがありません。動画そのものを使います。ほかに影響はありません。</translation>
    </message>
    <message>
        <source>Small copies for scrubbing cannot be made: the FFmpeg installed here lacks the H.264 encoder. The film itself is used.</source>
        <translation>スクラブ用の小さなコピーを作成できません。インストールされている FFmpeg に H.264 エンコーダーがありません。動画そのものを使います。</translation>
    </message>
    <message>
        <source>The small copy for scrubbing could not be written. The film itself is used; nothing else is affected. Check the room on the disk of the media cache.</source>
        <translation>スクラブ用の小さなコピーを書き込めませんでした。動画そのものを使います。ほかに影響はありません。メディアキャッシュのディスクの空きを確認してください。</translation>
    </message>
</context>
<context>
    <name>PublishActions</name>
    <message>
        <source>&amp;Next issue</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous issue</source>
        <translation>前の問題(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>公開(&amp;U)…</translation>
    </message>
    <message>
        <source>Check, encode, upload and release the lessons</source>
        <translation>レッスンを確認、エンコード、アップロードして公開</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>サインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Releases…</source>
        <translation>リリース(&amp;R)…</translation>
    </message>
    <message>
        <source>What was published: what changed, roll back, schedule, unpublish</source>
        <translation>公開したもの: 変更点、元に戻す、予約、公開の取り下げ</translation>
    </message>
    <message>
        <source>Peopl&amp;e…</source>
        <translation>参加者(&amp;E)…</translation>
    </message>
    <message>
        <source>Who may do what with this movie on the server, and what was done</source>
        <translation>サーバー上でこの映画に対して誰が何をできるか、何が行われたか</translation>
    </message>
</context>
<context>
    <name>QualityActions</name>
    <message>
        <source>&amp;Fix issue</source>
        <translation>問題を修正(&amp;F)</translation>
    </message>
    <message>
        <source>Make the change that surely mends the issue chosen in the Quality panel</source>
        <translation>品質パネルで選んだ問題を確実に直す変更を行います</translation>
    </message>
    <message>
        <source>Fix all of a chec&amp;k…</source>
        <translation>同じ検査の問題をすべて修正(&amp;K)…</translation>
    </message>
    <message>
        <source>See what would change, then fix all issues of a kind in one step</source>
        <translation>何が変わるかを確認してから、同じ種類の問題を一度にすべて修正します</translation>
    </message>
    <message>
        <source>Qualit&amp;y profile…</source>
        <translation>品質プロファイル(&amp;Y)…</translation>
    </message>
    <message>
        <source>What the project is held to, by language and level</source>
        <translation>言語とレベルごとに、プロジェクトが守る基準</translation>
    </message>
</context>
<context>
    <name>QualityCheck</name>
    <message>
        <source>Movie details</source>
        <translation>動画の情報</translation>
    </message>
    <message>
        <source>No lessons</source>
        <translation>レッスンなし</translation>
    </message>
    <message>
        <source>Cues outside lessons</source>
        <translation>レッスンに入っていない字幕</translation>
    </message>
    <message>
        <source>Lesson times</source>
        <translation>レッスンの時間</translation>
    </message>
    <message>
        <source>Lesson beyond the film</source>
        <translation>動画の終わりを越えるレッスン</translation>
    </message>
    <message>
        <source>Lesson without cues</source>
        <translation>字幕のないレッスン</translation>
    </message>
    <message>
        <source>Lesson number taken twice</source>
        <translation>重複したレッスン番号</translation>
    </message>
    <message>
        <source>Lesson number</source>
        <translation>レッスン番号</translation>
    </message>
    <message>
        <source>Lesson without a title</source>
        <translation>題名のないレッスン</translation>
    </message>
    <message>
        <source>Long lesson title</source>
        <translation>長いレッスン名</translation>
    </message>
    <message>
        <source>Lesson language</source>
        <translation>レッスンの言語</translation>
    </message>
    <message>
        <source>Short lesson</source>
        <translation>短いレッスン</translation>
    </message>
    <message>
        <source>Long lesson</source>
        <translation>長いレッスン</translation>
    </message>
    <message>
        <source>Lesson boundary inside a cue</source>
        <translation>字幕の途中にあるレッスンの境界</translation>
    </message>
    <message>
        <source>Overlapping lessons</source>
        <translation>重なるレッスン</translation>
    </message>
    <message>
        <source>Lesson without vocabulary</source>
        <translation>単語のないレッスン</translation>
    </message>
    <message>
        <source>Cue times</source>
        <translation>字幕の時間</translation>
    </message>
    <message>
        <source>Cue beyond the film</source>
        <translation>動画の終わりを越える字幕</translation>
    </message>
    <message>
        <source>Empty cue</source>
        <translation>空の字幕</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>制御文字</translation>
    </message>
    <message>
        <source>Unusual characters</source>
        <translation>特殊な文字</translation>
    </message>
    <message>
        <source>Overlapping cues</source>
        <translation>重なる字幕</translation>
    </message>
    <message>
        <source>Short gap</source>
        <translation>短い隙間</translation>
    </message>
    <message>
        <source>Short duration</source>
        <translation>短い表示時間</translation>
    </message>
    <message>
        <source>Long duration</source>
        <translation>長い表示時間</translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>読む速さ</translation>
    </message>
    <message>
        <source>Long line</source>
        <translation>長い行</translation>
    </message>
    <message>
        <source>Too many lines</source>
        <translation>行が多すぎる</translation>
    </message>
    <message>
        <source>Missing translation</source>
        <translation>翻訳がない</translation>
    </message>
    <message>
        <source>Reading speed for the level</source>
        <translation>レベルに対する読む速さ</translation>
    </message>
    <message>
        <source>Crosses a shot change</source>
        <translation>カットをまたぐ</translation>
    </message>
    <message>
        <source>Empty headword</source>
        <translation>空の見出し語</translation>
    </message>
    <message>
        <source>Long headword</source>
        <translation>長い見出し語</translation>
    </message>
    <message>
        <source>Headword language</source>
        <translation>見出し語の言語</translation>
    </message>
    <message>
        <source>Repeated headword</source>
        <translation>重複した見出し語</translation>
    </message>
    <message>
        <source>Headword without a sense</source>
        <translation>意味のない見出し語</translation>
    </message>
    <message>
        <source>Untranslated headword</source>
        <translation>未翻訳の見出し語</translation>
    </message>
    <message>
        <source>Headword level</source>
        <translation>見出し語のレベル</translation>
    </message>
    <message>
        <source>Headword without a level</source>
        <translation>レベルのない見出し語</translation>
    </message>
    <message>
        <source>Missing headword translation</source>
        <translation>見出し語の翻訳がない</translation>
    </message>
    <message>
        <source>Unused headword</source>
        <translation>使われていない見出し語</translation>
    </message>
    <message>
        <source>Headword without audio</source>
        <translation>音声のない見出し語</translation>
    </message>
    <message>
        <source>Lost occurrence</source>
        <translation>失われた出現箇所</translation>
    </message>
    <message>
        <source>Occurrence outside its text</source>
        <translation>テキストの外の出現箇所</translation>
    </message>
    <message>
        <source>Clipped sound in a lesson</source>
        <translation>レッスンの音割れ</translation>
    </message>
    <message>
        <source>Clipped sound at a headword</source>
        <translation>見出し語の音割れ</translation>
    </message>
</context>
<context>
    <name>QualityIssue</name>
    <message>
        <source>%2 (field %1)</source>
        <translation>%2 (フィールド %1)</translation>
    </message>
    <message>
        <source>The movie has no lesson to publish.</source>
        <translation>映画に公開するレッスンがありません。</translation>
    </message>
    <message>
        <source>The lesson’s OUT is not after its IN.</source>
        <translation>レッスンの OUT が IN より後ではありません。</translation>
    </message>
    <message>
        <source>The lesson extends beyond the film.</source>
        <translation>レッスンが動画の範囲を超えています。</translation>
    </message>
    <message>
        <source>The lesson contains no cue.</source>
        <translation>レッスンに字幕がありません。</translation>
    </message>
    <message>
        <source>Another %2 lesson also has number %1.</source>
        <translation>%2 の別のレッスンも番号 %1 です。</translation>
    </message>
    <message>
        <source>Lesson numbers start at 1; this one is %1.</source>
        <translation>レッスン番号は 1 から始まります。これは %1 です。</translation>
    </message>
    <message>
        <source>The lesson has no title.</source>
        <translation>レッスンにタイトルがありません。</translation>
    </message>
    <message>
        <source>The title has %1 characters; the limit is %2.</source>
        <translation>タイトルは %1 文字です。上限は %2 文字です。</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>「%1」は en や pt-BR のような言語タグではありません。</translation>
    </message>
    <message>
        <source>The lesson lasts %1 s; at least %2 s is recommended.</source>
        <translation>レッスンの長さは %1 秒です。%2 秒以上を推奨します。</translation>
    </message>
    <message>
        <source>The lesson lasts %1 s; at most %2 s is recommended.</source>
        <translation>レッスンの長さは %1 秒です。%2 秒以下を推奨します。</translation>
    </message>
    <message>
        <source>The lesson starts or ends inside the cue “%1”.</source>
        <translation>レッスンが字幕「%1」の途中で始まるか終わっています。</translation>
    </message>
    <message>
        <source>The lesson overlaps “%1”.</source>
        <translation>レッスンが「%1」と重なっています。</translation>
    </message>
    <message>
        <source>The lesson has no vocabulary.</source>
        <translation>レッスンに語彙がありません。</translation>
    </message>
    <message>
        <source>The cue’s OUT is not after its IN.</source>
        <translation>字幕の OUT が IN より後ではありません。</translation>
    </message>
    <message>
        <source>The cue extends beyond the film.</source>
        <translation>字幕が動画の範囲を超えています。</translation>
    </message>
    <message>
        <source>The cue has no text.</source>
        <translation>字幕にテキストがありません。</translation>
    </message>
    <message>
        <source>The %2 text contains the control character %1.</source>
        <translation>%2 のテキストに制御文字 %1 があります。</translation>
    </message>
    <message>
        <source>The %2 text contains the unusual character %1.</source>
        <translation>%2 のテキストに特殊な文字 %1 があります。</translation>
    </message>
    <message>
        <source>The cue overlaps the previous one by %1 ms.</source>
        <translation>字幕が前の字幕と %1 ms 重なっています。</translation>
    </message>
    <message>
        <source>The gap after the previous cue is %1 frames; the minimum is %2.</source>
        <translation>前の字幕との間隔が %1 フレームです。最小は %2 です。</translation>
    </message>
    <message>
        <source>The cue lasts %1 ms; the minimum is %2 ms.</source>
        <translation>字幕の長さは %1 ms です。最小は %2 ms です。</translation>
    </message>
    <message>
        <source>The cue lasts %1 ms; the maximum is %2 ms.</source>
        <translation>字幕の長さは %1 ms です。最大は %2 ms です。</translation>
    </message>
    <message>
        <source>Reading speed of the %3 text is %1 CPS; the maximum is %2.</source>
        <translation>%3 のテキストの読み速度は %1 CPS です。最大は %2 です。</translation>
    </message>
    <message>
        <source>A line of the %3 text has %1 characters; the maximum is %2.</source>
        <translation>%3 のテキストに %1 文字の行があります。最大は %2 です。</translation>
    </message>
    <message>
        <source>The %3 text has %1 lines; the maximum is %2.</source>
        <translation>%3 のテキストは %1 行です。最大は %2 です。</translation>
    </message>
    <message>
        <source>The %1 translation is missing.</source>
        <translation>%1 の翻訳がありません。</translation>
    </message>
    <message>
        <source>Reading speed is %1 CPS; for level %3 at most %2 is recommended.</source>
        <translation>読み速度は %1 CPS です。レベル %3 では %2 以下を推奨します。</translation>
    </message>
    <message>
        <source>The cue crosses a shot change.</source>
        <translation>字幕がショットの切り替わりをまたいでいます。</translation>
    </message>
    <message>
        <source>The headword is empty.</source>
        <translation>見出し語が空です。</translation>
    </message>
    <message>
        <source>The headword has %1 characters; the limit is %2.</source>
        <translation>見出し語は %1 文字です。上限は %2 文字です。</translation>
    </message>
    <message>
        <source>“%1” appears more than once in %2.</source>
        <translation>「%1」が %2 に複数あります。</translation>
    </message>
    <message>
        <source>“%1” has no sense.</source>
        <translation>「%1」に語義がありません。</translation>
    </message>
    <message>
        <source>“%1” has no translation.</source>
        <translation>「%1」に翻訳がありません。</translation>
    </message>
    <message>
        <source>“%2” is not a CEFR level (A1 to C2).</source>
        <translation>「%2」は CEFR レベル (A1～C2) ではありません。</translation>
    </message>
    <message>
        <source>“%1” has no CEFR level.</source>
        <translation>「%1」に CEFR レベルがありません。</translation>
    </message>
    <message>
        <source>“%1” has no %2 translation.</source>
        <translation>「%1」に %2 の翻訳がありません。</translation>
    </message>
    <message>
        <source>“%1” is not linked to any cue.</source>
        <translation>「%1」はどの字幕にも結び付いていません。</translation>
    </message>
    <message>
        <source>An occurrence of “%1” refers to a cue or sense that no longer exists.</source>
        <translation>「%1」の出現箇所が、もう存在しない字幕または語義を指しています。</translation>
    </message>
    <message>
        <source>An occurrence of “%1” lies outside the text of its cue.</source>
        <translation>「%1」の出現箇所が字幕のテキストの外にあります。</translation>
    </message>
    <message>
        <source>%1 of %2 cues belong to no lesson.</source>
        <translation>%2 個の字幕のうち %1 個がどのレッスンにも入っていません。</translation>
    </message>
    <message>
        <source>“%1” has no audio.</source>
        <translation>「%1」に音声がありません。</translation>
    </message>
    <message>
        <source>The sound of the lesson is clipped (places: %1; %2 s in all).</source>
        <translation>レッスンの音が割れています (%1 か所、合計 %2 秒)。</translation>
    </message>
    <message>
        <source>The sound is clipped at the first occurrence of “%1”.</source>
        <translation>「%1」が最初に現れる所で音が割れています。</translation>
    </message>
</context>
<context>
    <name>ReleaseTexts</name>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>original title</source>
        <translation>原題</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>ポスター</translation>
    </message>
    <message>
        <source>backdrop</source>
        <translation>背景画像</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>予告編</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>age rating</source>
        <translation>年齢制限</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>人気度</translation>
    </message>
    <message>
        <source>premium</source>
        <translation>プレミアム</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>表示設定</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>学習目標</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>subtitle file</source>
        <translation>字幕ファイル</translation>
    </message>
    <message>
        <source>words taught</source>
        <translation>教える単語</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>words pointed out</source>
        <translation>示した単語</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>表記</translation>
    </message>
    <message>
        <source>part of speech</source>
        <translation>品詞</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>pronunciation</source>
        <translation>発音</translation>
    </message>
    <message>
        <source>example</source>
        <translation>例文</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>meanings</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Goes live on %1</source>
        <translation>%1 に公開</translation>
    </message>
    <message>
        <source>Did not go live: %1</source>
        <translation>公開されませんでした: %1</translation>
    </message>
    <message>
        <source>Former, first live on %1</source>
        <translation>以前のリリース、初公開 %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>the movie&apos;s details</source>
        <translation>映画の情報</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n レッスン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n 字幕</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 語</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>違いはありません</translation>
    </message>
    <message>
        <source>Movie: %1</source>
        <translation>映画: %1</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>レッスン: %1</translation>
    </message>
    <message>
        <source>Cue: %1</source>
        <translation>字幕: %1</translation>
    </message>
    <message>
        <source>Word: %1</source>
        <translation>単語: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>This is still going on: %1. Stop it and close the project?</source>
        <translation>まだ実行中です: %1。停止してプロジェクトを閉じますか？</translation>
    </message>
    <message>
        <source>All edits are saved.</source>
        <translation>すべての編集は保存されています。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Keep the project open</source>
        <translation>プロジェクトを開いたままにする</translation>
    </message>
    <message>
        <source>“%1” is not a subtitle format that can be written.</source>
        <translation>「%1」は書き出せる字幕形式ではありません。</translation>
    </message>
    <message>
        <source>The subtitle file cannot be read. Check that it is there and that you may read it.</source>
        <translation>字幕ファイルを読み取れません。ファイルがあるか、読み取り権限があるか確認してください。</translation>
    </message>
    <message>
        <source>This lesson is no longer in the project.</source>
        <translation>このレッスンはもうプロジェクトにありません。</translation>
    </message>
    <message>
        <source>There is no text in this language to export.</source>
        <translation>この言語の書き出すテキストがありません。</translation>
    </message>
    <message>
        <source>Reading subtitles</source>
        <translation>字幕を読み取っています</translation>
    </message>
    <message>
        <source>Say in which language the subtitles are, with a tag such as en or pt-BR.</source>
        <translation>字幕の言語を en や pt-BR のようなタグで指定してください。</translation>
    </message>
    <message>
        <source>Import the subtitles in the film&apos;s own language first; a translation is matched to them.</source>
        <translation>先に映画の言語の字幕を読み込んでください。翻訳はそれに対応付けられます。</translation>
    </message>
    <message numerus="yes">
        <source>The project has %n cue(s) already. Replace them?</source>
        <translation>
            <numerusform>プロジェクトにはすでに %n 個の字幕があります。置き換えますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing takes translations, notes and marked words with them. You can undo this.</source>
        <translation>置き換えると翻訳、メモ、マークした単語も失われます。元に戻せます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>This project has no film yet. Open one.</source>
        <translation>このプロジェクトにはまだ動画がありません。開いてください。</translation>
    </message>
    <message>
        <source>The film “%1” is not where it was. The project is complete without it; find the film to go on with the picture.</source>
        <translation>動画「%1」が元の場所にありません。プロジェクトは動画なしでも完全です。映像を使うには動画を探してください。</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>動画を開いています</translation>
    </message>
    <message>
        <source>The project&apos;s cues and lessons were made for another film. Use this one all the same?</source>
        <translation>プロジェクトの字幕とレッスンは別の動画用に作られました。それでもこの動画を使いますか？</translation>
    </message>
    <message>
        <source>Cues and lessons keep their times. You can undo this.</source>
        <translation>字幕とレッスンの時間は変わりません。元に戻せます。</translation>
    </message>
    <message>
        <source>Use this film</source>
        <translation>この動画を使う</translation>
    </message>
    <message>
        <source>Keep the former one</source>
        <translation>以前の動画のまま</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>プロジェクトを開いています</translation>
    </message>
    <message>
        <source>You can open it for reading, and save a copy of it.</source>
        <translation>読み取り専用で開いて、コピーを保存できます。</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What can be read is saved into a new project beside it; the damaged file stays as it is.</source>
        <translation>読み取れる内容は隣の新しいプロジェクトに保存されます。壊れたファイルはそのままです。</translation>
    </message>
    <message>
        <source>Save into a copy</source>
        <translation>コピーに保存</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>読み取れる内容を保存しています</translation>
    </message>
    <message>
        <source>It comes from the history of the project.</source>
        <translation>プロジェクトの履歴からのものです。</translation>
    </message>
    <message>
        <source>It comes from the damaged file itself.</source>
        <translation>壊れたファイル自体からのものです。</translation>
    </message>
    <message>
        <source>Saved into “%1”: cues %2, lessons %3, words %4. %5</source>
        <translation>「%1」に保存しました: 字幕 %2、レッスン %3、単語 %4。%5</translation>
    </message>
    <message>
        <source>Entries that could not be read: %1.</source>
        <translation>読み取れなかった項目: %1。</translation>
    </message>
    <message>
        <source>Reading the version</source>
        <translation>バージョンを読み取っています</translation>
    </message>
    <message>
        <source>This version belongs to another project. Nothing was changed.</source>
        <translation>このバージョンは別のプロジェクトのものです。何も変更されていません。</translation>
    </message>
    <message>
        <source>The project has errors that learners would stumble over. Correct them, then publish; what is published stays as it was.</source>
        <translation>学習者がつまずくエラーがプロジェクトにあります。修正してから公開してください。公開済みの内容はそのままです。</translation>
    </message>
    <message>
        <source>Sign in to the server to publish.</source>
        <translation>公開するにはサーバーにサインインしてください。</translation>
    </message>
    <message>
        <source>The server was asked to make the release and did not say whether it did. Learners see the former release or the new one, whole. Publish again once the server answers: the same content is not released twice.</source>
        <translation>サーバーにリリースの作成を依頼しましたが、行われたかどうかの返答がありません。学習者には以前のリリースか新しいリリースが完全な形で表示されます。サーバーが応答したら再度公開してください。同じ内容が二重に公開されることはありません。</translation>
    </message>
    <message>
        <source>Mark at least one lesson, then publish.</source>
        <translation>少なくとも 1 つのレッスンをマークしてから公開してください。</translation>
    </message>
    <message>
        <source>The project&apos;s film is not where it was. Find it, then publish.</source>
        <translation>プロジェクトの動画が元の場所にありません。動画を探してから公開してください。</translation>
    </message>
    <message>
        <source>The file at the film&apos;s place is another one. Find the film, then publish.</source>
        <translation>動画の場所にあるファイルは別のものです。動画を探してから公開してください。</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>公開しています</translation>
    </message>
    <message>
        <source>Publishing was cancelled. Learners see what they saw before; publishing again goes on with what is done.</source>
        <translation>公開をキャンセルしました。学習者の表示は以前のままです。再度公開すると続きから始まります。</translation>
    </message>
    <message>
        <source>Reading the film</source>
        <translation>動画を読み取っています</translation>
    </message>
    <message>
        <source>Encoding lesson %1 of %2</source>
        <translation>レッスンをエンコードしています (%1/%2)</translation>
    </message>
    <message>
        <source>The film&apos;s file changed while lessons were being cut out of it. Learners see what they saw before; publish again once the file is complete.</source>
        <translation>レッスンを切り出している間に動画ファイルが変わりました。学習者の表示は以前のままです。ファイルが完全になったら再度公開してください。</translation>
    </message>
    <message>
        <source>You were signed out meanwhile. Sign in and publish again; what is done is kept.</source>
        <translation>その間にサインアウトされました。サインインして再度公開してください。完了した分は保持されます。</translation>
    </message>
    <message>
        <source>Uploading file %1 of %2</source>
        <translation>ファイルをアップロードしています (%1/%2)</translation>
    </message>
    <message>
        <source>Making the release</source>
        <translation>リリースを作成しています</translation>
    </message>
    <message>
        <source>Asking the server whether the release was made</source>
        <translation>リリースが作成されたかサーバーに確認しています</translation>
    </message>
    <message>
        <source>Looking for the film</source>
        <translation>動画を探しています</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>「%1」は今どこにありますか？</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The film “%1” was not found at %2. Cues, lessons and vocabulary can be edited without it; the picture and publishing need it.</source>
        <translation>動画「%1」が %2 に見つかりません。字幕、レッスン、語彙は動画なしで編集できますが、映像と公開には動画が必要です。</translation>
    </message>
    <message>
        <source>This is another film, or another version of it. Cues may not fit its picture.</source>
        <translation>これは別の動画、または別の版です。字幕が映像に合わない可能性があります。</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>それでも使う</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>選び直す</translation>
    </message>
    <message>
        <source>The folder for the sample project cannot be made.</source>
        <translation>サンプルプロジェクトのフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation>サンプルプロジェクトを作成しています</translation>
    </message>
    <message>
        <source>The sample project cannot be made: its source is not complete. Install CineFluent again.</source>
        <translation>サンプルプロジェクトを作成できません。元のデータが不完全です。CineFluent をインストールし直してください。</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>コピーを保存しています</translation>
    </message>
    <message>
        <source>This subtitle track cannot be read from the film. Nothing was changed; other tracks may be readable.</source>
        <translation>この字幕トラックを動画から読み取れません。何も変更されていません。ほかのトラックは読み取れる可能性があります。</translation>
    </message>
    <message>
        <source>This subtitle track holds no text. Nothing was changed.</source>
        <translation>この字幕トラックにテキストがありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>These subtitles are stored as pictures, not as text, so they cannot be imported. Look for another track, or for a subtitle file.</source>
        <translation>この字幕はテキストではなく画像として保存されているため、読み込めません。別のトラックか字幕ファイルをお探しください。</translation>
    </message>
    <message>
        <source>Taking subtitles out of the film</source>
        <translation>動画から字幕を取り出しています</translation>
    </message>
    <message>
        <source>The film has no sound at this place.</source>
        <translation>この箇所で動画に音声がありません。</translation>
    </message>
    <message>
        <source>The sound could not be written as MP3. Nothing was changed; see whether ffmpeg is installed whole.</source>
        <translation>音声を MP3 として書き込めませんでした。何も変更されていません。ffmpeg が完全にインストールされているか確認してください。</translation>
    </message>
    <message>
        <source>No word has a translation into this language or a definition yet. Add some, or choose another language or lesson.</source>
        <translation>この言語の翻訳または定義のある単語がまだありません。追加するか、別の言語またはレッスンを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read; nothing was imported.</source>
        <translation>「%1」を読み取れません。何も読み込まれていません。</translation>
    </message>
    <message>
        <source>Exporting words</source>
        <translation>単語を書き出しています</translation>
    </message>
    <message>
        <source>Importing words</source>
        <translation>単語を読み込んでいます</translation>
    </message>
    <message>
        <source>The project has changed meanwhile. Nothing was fixed; try again.</source>
        <translation>その間にプロジェクトが変わりました。何も修正していません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The film could not be made. The sound file is as it was; look for room on the disk, or choose another folder.</source>
        <translation>動画を作成できませんでした。音声ファイルは元のままです。ディスクの空きを確かめるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” has sound but no picture. Make a film of it?</source>
        <translation>「%1」には音声だけで映像がありません。動画を作成しますか?</translation>
    </message>
    <message>
        <source>The film has the same sound and a plain picture; lessons can be cut from it as from every film. The sound file stays as it is.</source>
        <translation>動画は同じ音声と無地の映像になり、ほかの動画と同じようにレッスンを切り出せます。音声ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Make a film…</source>
        <translation>動画を作成…</translation>
    </message>
    <message>
        <source>Save the film</source>
        <translation>動画を保存</translation>
    </message>
    <message>
        <source>Matroska films (*.mkv)</source>
        <translation>Matroska 動画 (*.mkv)</translation>
    </message>
    <message>
        <source>Making a film</source>
        <translation>動画を作成しています</translation>
    </message>
    <message>
        <source>Uploading the film</source>
        <translation>映画をアップロードしています</translation>
    </message>
</context>
<context>
    <name>ServerEncoding</name>
    <message>
        <source>The server has the order and goes on with it, but cannot be asked how far it is. Publish again later: the same order is followed, not made anew.</source>
        <translation>サーバーは依頼を受けて処理を続けていますが、進み具合を確認できません。後でもう一度公開してください。同じ依頼が引き継がれ、新しくは作られません。</translation>
    </message>
    <message>
        <source>The server’s worker could not make the release: %1 Learners see what they saw before.</source>
        <translation>サーバーのワーカーはリリースを作成できませんでした: %1 学習者には以前と同じ内容が表示されます。</translation>
    </message>
    <message>
        <source>Somebody has given this release up on the server. Learners see what they saw before; publish again if you want it.</source>
        <translation>誰かがサーバー上でこのリリースを取りやめました。学習者には以前と同じ内容が表示されます。必要であればもう一度公開してください。</translation>
    </message>
    <message>
        <source>This server does not encode. Publish with encoding on your machine.</source>
        <translation>このサーバーはエンコードを行いません。お使いのマシンでエンコードして公開してください。</translation>
    </message>
    <message>
        <source>Waiting for the server’s worker</source>
        <translation>サーバーのワーカーを待っています</translation>
    </message>
    <message>
        <source>The server encodes lesson %1 of %2</source>
        <translation>サーバーがレッスン %1/%2 をエンコードしています</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>There is no sound device to play this on. Connect one and try again.</source>
        <translation>これを再生する音声デバイスがありません。接続してからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>SpectrogramCache</name>
    <message>
        <source>The spectrogram could not be kept for next time. It is shown, and nothing else is affected.</source>
        <translation>スペクトログラムを次回のために保存できませんでした。表示はされ、他に影響はありません。</translation>
    </message>
</context>
<context>
    <name>SubtitleActions</name>
    <message>
        <source>&amp;Bold</source>
        <translation>太字(&amp;B)</translation>
    </message>
    <message>
        <source>Ita&amp;lic</source>
        <translation>斜体(&amp;L)</translation>
    </message>
    <message>
        <source>U&amp;nderline</source>
        <translation>下線(&amp;N)</translation>
    </message>
    <message>
        <source>The marked words, or all of the selected cues</source>
        <translation>選択した語、または選択したすべての字幕</translation>
    </message>
    <message>
        <source>Readin&amp;g (ruby)…</source>
        <translation>ふりがな(ルビ)(&amp;G)…</translation>
    </message>
    <message>
        <source>Write a reading, such as furigana, over the marked words</source>
        <translation>選択した語の上にふりがななどの読みを付けます</translation>
    </message>
    <message>
        <source>Reading (ruby)</source>
        <translation>ふりがな(ルビ)</translation>
    </message>
    <message>
        <source>Reading over the marked words; empty takes it off:</source>
        <translation>選択した語の上の読み。空にすると外します:</translation>
    </message>
    <message>
        <source>Place at the to&amp;p</source>
        <translation>上に配置(&amp;P)</translation>
    </message>
    <message>
        <source>Place half&amp;way up</source>
        <translation>中央に配置(&amp;W)</translation>
    </message>
    <message>
        <source>Place at the b&amp;ottom</source>
        <translation>下に配置(&amp;O)</translation>
    </message>
    <message>
        <source>Vertical text</source>
        <translation>縦書き</translation>
    </message>
    <message>
        <source>Lines from top to bottom, the first at the right; again for lines across</source>
        <translation>行を上から下へ、最初の行を右に。もう一度で横書きに戻します</translation>
    </message>
    <message>
        <source>Clear &amp;formatting</source>
        <translation>書式を消去(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;ind and replace…</source>
        <translation>検索と置換(&amp;I)…</translation>
    </message>
    <message>
        <source>Filter &amp;cues</source>
        <translation>字幕を絞り込む(&amp;C)</translation>
    </message>
    <message>
        <source>Show only the cues that hold some words</source>
        <translation>特定の語を含む字幕だけを表示します</translation>
    </message>
    <message>
        <source>Check spellin&amp;g</source>
        <translation>スペルチェック(&amp;G)</translation>
    </message>
    <message>
        <source>From one misspelt word to the next, in texts and translation</source>
        <translation>テキストと翻訳で、つづりの誤りを順に確認します</translation>
    </message>
    <message>
        <source>Ad&amp;just times…</source>
        <translation>時間を調整(&amp;J)…</translation>
    </message>
    <message>
        <source>Stretch, convert the frame rate, fix overlaps, set durations, snap to frames</source>
        <translation>伸縮、フレームレート変換、重なりの修正、長さの設定、フレームへの吸着</translation>
    </message>
    <message>
        <source>Change te&amp;xts…</source>
        <translation>テキストを変更(&amp;X)…</translation>
    </message>
    <message>
        <source>Break lines anew, change case, tidy spaces, remove text for the hard of hearing</source>
        <translation>改行し直す、大文字と小文字を変える、空白を整える、聴覚障害者向けの注記を除く</translation>
    </message>
</context>
<context>
    <name>SubtitleWarning</name>
    <message>
        <source>a cue has no number</source>
        <translation>字幕に番号がありません</translation>
    </message>
    <message>
        <source>the cue&apos;s number is not the next one: %1</source>
        <translation>字幕の番号が連続していません: %1</translation>
    </message>
    <message>
        <source>the times cannot be read: %1</source>
        <translation>時間を読み取れません: %1</translation>
    </message>
    <message>
        <source>the times are written in an unusual way: %1</source>
        <translation>時間の書き方が通常と異なります: %1</translation>
    </message>
    <message>
        <source>the cue begins before the film does</source>
        <translation>字幕が動画より前に始まっています</translation>
    </message>
    <message>
        <source>the time is beyond 1,000 hours: %1</source>
        <translation>時間が 1,000 時間を超えています: %1</translation>
    </message>
    <message>
        <source>minutes or seconds are over 59: %1</source>
        <translation>分または秒が 59 を超えています: %1</translation>
    </message>
    <message>
        <source>the cue ends before it begins</source>
        <translation>字幕が開始前に終了しています</translation>
    </message>
    <message>
        <source>the cue begins and ends at the same instant</source>
        <translation>字幕の開始と終了が同じです</translation>
    </message>
    <message>
        <source>the cue begins before the one above it</source>
        <translation>字幕が直前の字幕より前に始まっています</translation>
    </message>
    <message>
        <source>the cue begins before the one above it ends</source>
        <translation>字幕が直前の字幕の終了前に始まっています</translation>
    </message>
    <message>
        <source>the cue has no text</source>
        <translation>字幕にテキストがありません</translation>
    </message>
    <message>
        <source>a blank line stands inside the cue&apos;s text</source>
        <translation>字幕のテキストの中に空行があります</translation>
    </message>
    <message>
        <source>no blank line parts the cue from the one above</source>
        <translation>直前の字幕との間に空行がありません</translation>
    </message>
    <message>
        <source>lines that belong to no cue were kept aside</source>
        <translation>どの字幕にも属さない行は別に保存しました</translation>
    </message>
    <message>
        <source>%1 NUL characters were left out</source>
        <translation>%1 個の NUL 文字を除きました</translation>
    </message>
    <message>
        <source>the file does not begin with WEBVTT</source>
        <translation>ファイルが WEBVTT で始まっていません</translation>
    </message>
    <message>
        <source>a %1 block after the first cue has no effect</source>
        <translation>最初の字幕より後の %1 ブロックは無効です</translation>
    </message>
    <message>
        <source>bytes that %1 cannot mean: %2</source>
        <translation>%1 では意味をなさないバイト: %2</translation>
    </message>
    <message>
        <source>%2 places hold bytes that %1 cannot mean; another encoding may be the right one</source>
        <translation>%2 か所に %1 では意味をなさないバイトがあります。別の文字コードが正しい可能性があります</translation>
    </message>
    <message>
        <source>times are frame numbers and the film&apos;s frame rate is not known: %1 was taken</source>
        <translation>時間がフレーム番号ですが、動画のフレームレートが不明です: %1 としました</translation>
    </message>
    <message>
        <source>the frame rate of the file cannot be read: %1</source>
        <translation>ファイルのフレームレートを読み取れません: %1</translation>
    </message>
    <message>
        <source>the file has no [%1] section</source>
        <translation>ファイルに [%1] セクションがありません</translation>
    </message>
    <message>
        <source>the column %1 is not kept</source>
        <translation>列 %1 は保持されません</translation>
    </message>
    <message>
        <source>there is no style named %1</source>
        <translation>%1 という名前のスタイルはありません</translation>
    </message>
    <message>
        <source>the XML ends in an error, what stood before it was read: %1</source>
        <translation>XML がエラーで終わっているため、その前までを読み取りました: %1</translation>
    </message>
    <message>
        <source>elements are nested too deep; the innermost were left out</source>
        <translation>要素の入れ子が深すぎます。最も内側のものは除きました</translation>
    </message>
    <message>
        <source>another language is in the file and was left out: %1</source>
        <translation>ファイルに別の言語があり、除きました: %1</translation>
    </message>
    <message>
        <source>the cue has no end; it was taken to last until the next one</source>
        <translation>字幕に終了がありません。次の字幕まで続くものとしました</translation>
    </message>
    <message>
        <source>the line has too few columns</source>
        <translation>行の列が足りません</translation>
    </message>
    <message>
        <source>a quoted cell is not closed</source>
        <translation>引用符で囲まれたセルが閉じていません</translation>
    </message>
    <message>
        <source>the format cannot say bold, italic, underline or strike-out: %1 cues</source>
        <translation>この形式では太字、斜体、下線、取り消し線を表せません: 字幕 %1 個</translation>
    </message>
    <message>
        <source>the format cannot say colours: %1 cues</source>
        <translation>この形式では色を表せません: 字幕 %1 個</translation>
    </message>
    <message>
        <source>the format cannot say readings (ruby): %1 cues</source>
        <translation>この形式では読み (ルビ) を表せません: 字幕 %1 個</translation>
    </message>
    <message>
        <source>the format cannot say who speaks: %1 cues</source>
        <translation>この形式では話者を表せません: 字幕 %1 個</translation>
    </message>
    <message>
        <source>the format cannot say where a cue stands: %1 cues</source>
        <translation>この形式では字幕の配置を表せません: 字幕 %1 個</translation>
    </message>
    <message>
        <source>the format cannot say a cue&apos;s exact position: %1 cues</source>
        <translation>この形式では字幕の正確な位置を表せません: 字幕 %1 個</translation>
    </message>
    <message>
        <source>effects of the source were left out: %1 cues</source>
        <translation>元の効果を除きました: 字幕 %1 個</translation>
    </message>
    <message>
        <source>notes, styles and other sections of the source were left out: %1</source>
        <translation>元の注記、スタイル、その他のセクションを除きました: %1</translation>
    </message>
    <message>
        <source>times were changed to what the format can say: %1 cues</source>
        <translation>時間を形式に合わせて変更しました: 字幕 %1 個</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>%1 行目: %2。</translation>
    </message>
    <message>
        <source>File: %1.</source>
        <translation>ファイル: %1。</translation>
    </message>
    <message>
        <source>vertical text was written horizontally: %1 cues</source>
        <translation>縦書きを横書きで書き出しました: 字幕 %1 個</translation>
    </message>
</context>
<context>
    <name>SuggestionActions</name>
    <message>
        <source>S&amp;uggest words</source>
        <translation>単語を提案(&amp;U)</translation>
    </message>
    <message>
        <source>Words of the film, ranked by what a learner gains by them</source>
        <translation>学習者の得になる順に並べた動画の単語</translation>
    </message>
    <message>
        <source>&amp;Look up word</source>
        <translation>単語を調べる(&amp;L)</translation>
    </message>
    <message>
        <source>The word at the cursor in the cue’s text: meanings, sound, and whether to teach it</source>
        <translation>字幕のテキストでカーソル位置の単語: 意味、音声、教えるかどうか</translation>
    </message>
    <message>
        <source>A&amp;ccept suggested word</source>
        <translation>候補の単語を採用(&amp;C)</translation>
    </message>
    <message>
        <source>Key A in the list of suggested words</source>
        <translation>候補の一覧で A キー</translation>
    </message>
    <message>
        <source>I&amp;gnore suggested word</source>
        <translation>候補の単語を無視(&amp;G)</translation>
    </message>
    <message>
        <source>Key I in the list of suggested words; again to suggest it again</source>
        <translation>候補の一覧で I キー。もう一度でまた候補にします</translation>
    </message>
    <message>
        <source>Mark as &amp;known</source>
        <translation>既知にする(&amp;K)</translation>
    </message>
    <message>
        <source>Key K in the list of suggested words; again to suggest it again</source>
        <translation>候補の一覧で K キー。もう一度でまた候補にします</translation>
    </message>
    <message>
        <source>&amp;Play its sentence</source>
        <translation>その文を再生(&amp;P)</translation>
    </message>
    <message>
        <source>Key P in the list of suggested words: the film’s own sound</source>
        <translation>候補の一覧で P キー: 動画そのものの音声</translation>
    </message>
    <message>
        <source>G&amp;o to its cue</source>
        <translation>その字幕へ移動(&amp;O)</translation>
    </message>
    <message>
        <source>Key G in the list of suggested words</source>
        <translation>候補の一覧で G キー</translation>
    </message>
    <message>
        <source>Un&amp;derline difficult words</source>
        <translation>難しい語に下線を引く(&amp;D)</translation>
    </message>
    <message>
        <source>Words of level B1 and above (estimated) in the cues; those marked as known or ignored are left out</source>
        <translation>字幕中の B1 以上 (推定) の語。既知または無視にした語は除きます</translation>
    </message>
    <message>
        <source>Sa&amp;y suggested word</source>
        <translation>候補の語を発音(&amp;Y)</translation>
    </message>
    <message>
        <source>Key S in the list of suggested words: a synthetic voice</source>
        <translation>候補の語の一覧では S キー: 合成音声</translation>
    </message>
</context>
<context>
    <name>SyncActions</name>
    <message>
        <source>S&amp;ynchronise…</source>
        <translation>同期(&amp;Y)…</translation>
    </message>
    <message>
        <source>Move all cues to the film’s speech, or to another subtitle’s times</source>
        <translation>すべての字幕を動画の音声、または別の字幕の時間に合わせて移動</translation>
    </message>
</context>
<context>
    <name>SyncProject</name>
    <message>
        <source>You are signed out. Your changes are safe in the project and go out when you have signed in.</source>
        <translation>サインアウトしています。変更はプロジェクトに保存されており、サインインすると送信されます。</translation>
    </message>
    <message>
        <source>The exchange with the other editors did not come to an end. Nothing is lost; try again.</source>
        <translation>ほかの編集者との同期が完了しませんでした。何も失われていません。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>SynchroniseSubtitles</name>
    <message>
        <source>The reference subtitle cannot be read. Check that it is there and that you may read it.</source>
        <translation>基準の字幕を読み取れません。ファイルがあるか、読み取り権限があるか確認してください。</translation>
    </message>
    <message>
        <source>The project has no cues yet. Import subtitles first.</source>
        <translation>プロジェクトに字幕がまだありません。先に読み込んでください。</translation>
    </message>
    <message>
        <source>There is no sound to align the cues with. Open a film that has some, or choose a reference subtitle.</source>
        <translation>字幕を合わせる音声がありません。音声のある動画を開くか、基準の字幕を選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to move. The cues stay as they are.</source>
        <translation>移動するものがありません。字幕はそのままです。</translation>
    </message>
    <message>
        <source>Cues were moved or removed meanwhile. Nothing was changed; find the alignment again.</source>
        <translation>その間に字幕が移動または削除されました。何も変更されていません。もう一度位置を探してください。</translation>
    </message>
</context>
<context>
    <name>TempoFilter</name>
    <message>
        <source>The sound cannot be played at this speed.</source>
        <translation>この速度では音声を再生できません。</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>This pattern takes too long: it can match in too many ways. Nothing was changed; make repeated groups such as (a+)+ simpler.</source>
        <translation>このパターンは一致の仕方が多すぎて時間がかかりすぎます。何も変更していません。(a+)+ のような繰り返しを簡単にしてください。</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>検索する文字列を入力してください。</translation>
    </message>
    <message>
        <source>The pattern has a fault at character %1: %2.</source>
        <translation>パターンの %1 文字目に誤りがあります: %2。</translation>
    </message>
</context>
<context>
    <name>TimelineActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Fit whole &amp;film</source>
        <translation>動画全体に合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>選択範囲に合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;nap while dragging</source>
        <translation>ドラッグ中に吸着(&amp;N)</translation>
    </message>
    <message>
        <source>Snap to cues, lessons and the playhead. Hold Alt to suspend; edges always stay on frames.</source>
        <translation>字幕、レッスン、再生ヘッドに吸着します。Alt を押している間は解除されます。端は常にフレームに合います。</translation>
    </message>
    <message>
        <source>&amp;Ripple: later cues follow</source>
        <translation>リップル: 後の字幕も動く(&amp;R)</translation>
    </message>
    <message>
        <source>Moving a cue, or dragging its end, moves every later cue by as much</source>
        <translation>字幕またはその終わりを動かすと、後の字幕もすべて同じだけ動きます</translation>
    </message>
    <message>
        <source>Show the sound’s spe&amp;ctrum</source>
        <translation>音声のスペクトルを表示(&amp;C)</translation>
    </message>
    <message>
        <source>Low sounds below, high ones above, in the waveform’s place</source>
        <translation>波形の代わりに、低い音を下、高い音を上に表示します</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>%1 – %2  (%3 s)</source>
        <translation>%1 – %2  (%3 秒)</translation>
    </message>
</context>
<context>
    <name>TimingActions</name>
    <message>
        <source>IN a frame earlier</source>
        <translation>IN を 1 フレーム前へ</translation>
    </message>
    <message>
        <source>IN a frame later</source>
        <translation>IN を 1 フレーム後へ</translation>
    </message>
    <message>
        <source>OUT a frame earlier</source>
        <translation>OUT を 1 フレーム前へ</translation>
    </message>
    <message>
        <source>OUT a frame later</source>
        <translation>OUT を 1 フレーム後へ</translation>
    </message>
    <message>
        <source>Cues a frame earlier</source>
        <translation>字幕を 1 フレーム前へ</translation>
    </message>
    <message>
        <source>Cues a frame later</source>
        <translation>字幕を 1 フレーム後へ</translation>
    </message>
    <message>
        <source>Of the selected cues; steps that follow each other are undone together</source>
        <translation>選択した字幕が対象です。続けて行った分はまとめて元に戻せます</translation>
    </message>
    <message>
        <source>Move cues to the playhead</source>
        <translation>字幕を再生ヘッドへ移動</translation>
    </message>
    <message>
        <source>The first of the selected cues begins at the frame on screen</source>
        <translation>選択した字幕の最初を表示中のフレームから開始します</translation>
    </message>
    <message>
        <source>Move this cue and all following to the playhead</source>
        <translation>この字幕と以降のすべてを再生ヘッドへ移動</translation>
    </message>
    <message>
        <source>For subtitles that are late or early from here on</source>
        <translation>ここから先の字幕がずれているとき</translation>
    </message>
    <message>
        <source>Set OUT and go to the next cue</source>
        <translation>OUT を設定して次の字幕へ</translation>
    </message>
    <message>
        <source>The cue ends at the frame on screen; the film plays on</source>
        <translation>字幕を表示中のフレームで終え、再生は続けます</translation>
    </message>
    <message>
        <source>Add lead-in</source>
        <translation>リードインを追加</translation>
    </message>
    <message>
        <source>IN 200 ms earlier, as far as the cue before leaves room</source>
        <translation>前の字幕との余裕の範囲で IN を 200 ms 早めます</translation>
    </message>
    <message>
        <source>Add lead-out</source>
        <translation>リードアウトを追加</translation>
    </message>
    <message>
        <source>OUT 300 ms later, as far as the next cue leaves room</source>
        <translation>次の字幕との余裕の範囲で OUT を 300 ms 遅らせます</translation>
    </message>
    <message>
        <source>Extend to the next cue</source>
        <translation>次の字幕まで延ばす</translation>
    </message>
    <message>
        <source>OUT to just before the next IN</source>
        <translation>OUT を次の IN の直前へ</translation>
    </message>
    <message>
        <source>Extend to the previous cue</source>
        <translation>前の字幕まで延ばす</translation>
    </message>
    <message>
        <source>IN to just after the OUT before</source>
        <translation>IN を前の OUT の直後へ</translation>
    </message>
    <message>
        <source>Snap to scene cuts</source>
        <translation>シーンの切り替わりに吸着</translation>
    </message>
    <message>
        <source>IN to a scene cut within half a second, OUT to just before one</source>
        <translation>0.5 秒以内の切り替わりに IN を、その直前に OUT を合わせます</translation>
    </message>
    <message>
        <source>From scene cut to scene cut</source>
        <translation>シーンの切り替わりから切り替わりまで</translation>
    </message>
    <message>
        <source>The current cue lasts as long as the shot on screen</source>
        <translation>現在の字幕を表示中のショットと同じ長さにします</translation>
    </message>
    <message>
        <source>Go to IN</source>
        <translation>IN へ移動</translation>
    </message>
    <message>
        <source>Go to the last frame before OUT</source>
        <translation>OUT の直前のフレームへ移動</translation>
    </message>
    <message>
        <source>Previous edge of a cue</source>
        <translation>前の字幕の端</translation>
    </message>
    <message>
        <source>Next edge of a cue</source>
        <translation>次の字幕の端</translation>
    </message>
    <message>
        <source>Back half a second</source>
        <translation>0.5 秒戻る</translation>
    </message>
    <message>
        <source>Forward half a second</source>
        <translation>0.5 秒進む</translation>
    </message>
</context>
<context>
    <name>TrackName</name>
    <message numerus="yes">
        <source>%1, %n channel(s)</source>
        <translation>
            <numerusform>%1、%n チャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>強制</translation>
    </message>
</context>
<context>
    <name>TranslationActions</name>
    <message>
        <source>Use the &amp;first suggestion</source>
        <translation>1 番目の候補を使う(&amp;F)</translation>
    </message>
    <message>
        <source>Use the &amp;second suggestion</source>
        <translation>2 番目の候補を使う(&amp;S)</translation>
    </message>
    <message>
        <source>Use the &amp;third suggestion</source>
        <translation>3 番目の候補を使う(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ask the translation service</source>
        <translation>翻訳サービスに問い合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>Machine translation of this cue, from the service in the preferences</source>
        <translation>環境設定のサービスによる、この字幕の機械翻訳</translation>
    </message>
    <message>
        <source>Add to &amp;glossary…</source>
        <translation>用語集に追加(&amp;G)…</translation>
    </message>
    <message>
        <source>The marked words of the cue’s text, to be translated the same way always</source>
        <translation>字幕の選択した語を、いつも同じ訳にします</translation>
    </message>
    <message>
        <source>G&amp;lossary…</source>
        <translation>用語集(&amp;L)…</translation>
    </message>
    <message>
        <source>Names and words that are always translated the same way</source>
        <translation>いつも同じ訳にする名前や語</translation>
    </message>
    <message>
        <source>Fill &amp;in translations…</source>
        <translation>翻訳を埋める(&amp;I)…</translation>
    </message>
    <message>
        <source>From the translation memory or by machine, where there is none yet</source>
        <translation>まだ訳のないところに、翻訳メモリまたは機械翻訳から</translation>
    </message>
    <message>
        <source>&amp;Check translations…</source>
        <translation>翻訳を確認(&amp;C)…</translation>
    </message>
    <message>
        <source>The same text translated otherwise, terms not kept, numbers lost</source>
        <translation>同じテキストの異なる訳、守られていない用語、抜けた数字</translation>
    </message>
    <message>
        <source>I&amp;mport a translation memory…</source>
        <translation>翻訳メモリを読み込む(&amp;M)…</translation>
    </message>
    <message>
        <source>From a TMX file of another translation tool</source>
        <translation>他の翻訳ツールの TMX ファイルから</translation>
    </message>
    <message>
        <source>&amp;Export the translation memory…</source>
        <translation>翻訳メモリを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>As TMX, for other translation tools</source>
        <translation>他の翻訳ツール向けに TMX で</translation>
    </message>
</context>
<context>
    <name>TranslationDesk</name>
    <message>
        <source>“%1” cannot be read. Nothing was taken from it.</source>
        <translation>「%1」を読み込めません。何も取り込んでいません。</translation>
    </message>
</context>
<context>
    <name>TranslationMemory</name>
    <message>
        <source>The disk of the translation memory is full. Your project is not affected; make room and the memory goes on.</source>
        <translation>翻訳メモリのあるディスクがいっぱいです。プロジェクトに影響はありません。空きを作ると続けられます。</translation>
    </message>
    <message>
        <source>Another program is using the translation memory. Your project is not affected; try again in a moment.</source>
        <translation>他のプログラムが翻訳メモリを使用中です。プロジェクトに影響はありません。少し後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The translation memory is damaged. Your project is not affected.</source>
        <translation>翻訳メモリが壊れています。プロジェクトに影響はありません。</translation>
    </message>
    <message>
        <source>The translation memory cannot be written. Your project is not affected; check the folder&apos;s permissions.</source>
        <translation>翻訳メモリに書き込めません。プロジェクトに影響はありません。フォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The translation memory could not be read or written. Your project is not affected; check the disk.</source>
        <translation>翻訳メモリを読み書きできませんでした。プロジェクトに影響はありません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The file of the translation memory holds something else. It was not changed.</source>
        <translation>翻訳メモリのファイルの中身が別のものです。変更していません。</translation>
    </message>
    <message>
        <source>The translation memory was made by a newer version of CineFluent. It was not changed; update CineFluent to use it.</source>
        <translation>翻訳メモリは新しい版の CineFluent で作られています。変更していません。使うには CineFluent を更新してください。</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>A key is kept for this service.</source>
        <translation>このサービスのキーは保存されています。</translation>
    </message>
    <message>
        <source>No key is kept for this service.</source>
        <translation>このサービスのキーは保存されていません。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>API key, or the content of a service account’s file</source>
        <translation>API キー、またはサービスアカウントのファイルの内容</translation>
    </message>
    <message>
        <source>&amp;Keep key</source>
        <translation>キーを保存(&amp;K)</translation>
    </message>
    <message>
        <source>Translation memory</source>
        <translation>翻訳メモリ</translation>
    </message>
    <message>
        <source>Suggest texts that are &amp;alike by at least</source>
        <translation>候補にする類似度の下限(&amp;A)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What you translate is remembered on this machine for every film.</source>
        <translation>訳したものは、このコンピューターですべての動画のために記憶されます。</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>機械翻訳</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
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
        <translation>このコンピューターから何かを送る前に確認します。</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>Needed for LibreTranslate, for instance https://translate.example.org.</source>
        <translation>LibreTranslate に必要です。例: https://translate.example.org。</translation>
    </message>
    <message>
        <source>&amp;Price of a million characters</source>
        <translation>100 万文字あたりの料金(&amp;P)</translation>
    </message>
    <message>
        <source>To tell you what a translation costs; 0 where you do not know.</source>
        <translation>翻訳の費用をお知らせするためのものです。わからない場合は 0。</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>通貨(&amp;C)</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
</context>
<context>
    <name>TranslationServices</name>
    <message>
        <source>Choose a service and its address first; the key belongs to them.</source>
        <translation>先にサービスとそのアドレスを選んでください。キーはそれに属します。</translation>
    </message>
    <message>
        <source>The key could not be kept: there is neither a keyring nor a file for it. Nothing was changed.</source>
        <translation>キーを保存できませんでした。キーリングも保存用ファイルもありません。何も変更していません。</translation>
    </message>
    <message>
        <source>No translation service is set up. Choose one in the preferences.</source>
        <translation>翻訳サービスが設定されていません。環境設定で選んでください。</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Cues</source>
        <translation>字幕(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>語彙(&amp;V)</translation>
    </message>
    <message>
        <source>L&amp;esson</source>
        <translation>レッスン(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>品質(&amp;Q)</translation>
    </message>
    <message>
        <source>Le&amp;ssons</source>
        <translation>レッスン一覧(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Movie</source>
        <translation>映画(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>タイムライン(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;original subtitles</source>
        <translation>原文の字幕を表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Next translation language</source>
        <translation>次の翻訳言語(&amp;N)</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>コマンドパレット(&amp;P)…</translation>
    </message>
    <message>
        <source>Find and run any command</source>
        <translation>任意のコマンドを探して実行</translation>
    </message>
    <message>
        <source>S&amp;ystem theme</source>
        <translation>システムのテーマ(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>ライトテーマ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>Reset layo&amp;ut</source>
        <translation>レイアウトをリセット(&amp;U)</translation>
    </message>
    <message>
        <source>Restore the default panel layout</source>
        <translation>パネルの配置を既定に戻す</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>翻訳(&amp;R)</translation>
    </message>
    <message>
        <source>Show translated su&amp;btitles</source>
        <translation>翻訳字幕を表示(&amp;B)</translation>
    </message>
</context>
<context>
    <name>WaveformAnalyser</name>
    <message>
        <source>The film has no such sound track.</source>
        <translation>この動画にその音声トラックはありません。</translation>
    </message>
</context>
<context>
    <name>WordCache</name>
    <message>
        <source>What was found out about the film’s words could not be kept. Nothing is lost; it is worked out again next time.</source>
        <translation>動画の単語について調べた結果を保存できませんでした。何も失われていません。次回また調べます。</translation>
    </message>
</context>
<context>
    <name>WordExchangeActions</name>
    <message>
        <source>&amp;Import words…</source>
        <translation>単語を読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>From an Anki package or a table</source>
        <translation>Anki パッケージまたは表から</translation>
    </message>
    <message>
        <source>&amp;Export words…</source>
        <translation>単語を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>To Anki, with the film&apos;s sound and pictures, or to a table</source>
        <translation>動画の音声と画像付きで Anki へ、または表へ</translation>
    </message>
</context>
<context>
    <name>WordSuggestions</name>
    <message>
        <source>There is no dictionary from this language into the learners’: meanings are left to you.</source>
        <translation>この言語から学習者の言語への辞書がありません。意味は自分で書いてください。</translation>
    </message>
    <message>
        <source>There are no cues yet: import subtitles or write some first.</source>
        <translation>字幕がまだありません。先に読み込むか書いてください。</translation>
    </message>
    <message>
        <source>The cues that speak this word were edited. Look for words again.</source>
        <translation>この単語を話す字幕が編集されました。もう一度単語を探してください。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>タイムライン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Subtitles</source>
        <translation>字幕(&amp;S)</translation>
    </message>
    <message>
        <source>V&amp;ocabulary</source>
        <translation>語彙(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>レッスン(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>公開(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>翻訳(&amp;R)</translation>
    </message>
    <message>
        <source>Timi&amp;ng</source>
        <translation>タイミング(&amp;N)</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ActivityDialog</name>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>バックグラウンド作業</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>メッセージ全文</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>キャンセル: %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::BackgroundWork</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>残り約 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>残り約 %n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CacheList</name>
    <message>
        <source>Adding up…</source>
        <translation>集計しています…</translation>
    </message>
    <message>
        <source>&amp;Clear the cache</source>
        <translation>キャッシュを空にする(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 (%n 個のファイル)</numerusform>
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
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) change.</source>
        <translation>
            <numerusform>%n 個の字幕が変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(削除)</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>一致するコマンド</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ConflictsDialog</name>
    <message>
        <source>In the project</source>
        <translation>プロジェクト内</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>もう一方の版</translation>
    </message>
    <message>
        <source>A text of both</source>
        <translation>両方をもとにしたテキスト</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>このままにする(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take the other</source>
        <translation>もう一方を使う(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>このテキストを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Versions to choose from</source>
        <translation>選択待ちの版</translation>
    </message>
    <message>
        <source>Two editors changed these at the same time. Both versions are kept until one of you has chosen; every editor of the movie sees the choice.</source>
        <translation>二人の編集者がこれらを同時に変更しました。どちらかが選ぶまで両方の版が保持され、選択は映画のすべての編集者に反映されます。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>In the &amp;project</source>
        <translation>プロジェクト内(&amp;P)</translation>
    </message>
    <message>
        <source>The &amp;other version</source>
        <translation>もう一方の版(&amp;O)</translation>
    </message>
    <message>
        <source>A text of &amp;both</source>
        <translation>両方をもとにしたテキスト(&amp;B)</translation>
    </message>
    <message>
        <source>There is nothing to choose.</source>
        <translation>選択するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) wait for a choice.</source>
        <translation>
            <numerusform>%n 件の版が選択を待っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueEditor</name>
    <message>
        <source>Shown to learners with this line</source>
        <translation>この行とともに学習者に表示</translation>
    </message>
    <message>
        <source>Translation language</source>
        <translation>翻訳言語</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>テキスト(&amp;X)</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>翻訳(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Notes for learners</source>
        <translation>学習者へのメモ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Difficult words</source>
        <translation>難しい単語(&amp;D)</translation>
    </message>
    <message>
        <source>Add a translation language in the Movie panel</source>
        <translation>映画パネルで翻訳言語を追加してください</translation>
    </message>
    <message>
        <source>No cue selected. Select a cue in the table or on the timeline.</source>
        <translation>字幕が選択されていません。表またはタイムラインで選択してください。</translation>
    </message>
    <message>
        <source>%1 CPS</source>
        <translation>%1 CPS</translation>
    </message>
    <message>
        <source>%1 CPS (max. %2)</source>
        <translation>%1 CPS (最大 %2)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cue %1&lt;/b&gt; &amp;nbsp;·&amp;nbsp; %2 → %3 &amp;nbsp;·&amp;nbsp; %4 s &amp;nbsp;·&amp;nbsp; %5</source>
        <translation>&lt;b&gt;字幕 %1&lt;/b&gt; &amp;nbsp;·&amp;nbsp; %2 → %3 &amp;nbsp;·&amp;nbsp; %4 秒 &amp;nbsp;·&amp;nbsp; %5</translation>
    </message>
    <message numerus="yes">
        <source> &amp;nbsp;·&amp;nbsp; %n selected</source>
        <translation>
            <numerusform> &amp;nbsp;·&amp;nbsp; %n 個選択</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1 % × %2 % of the picture</source>
        <translation>画面の %1 % × %2 %</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>左中央</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>右中央</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>「%1」を辞書に追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ignore “%1” everywhere</source>
        <translation>「%1」をすべて無視(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+click opens its entry.</source>
        <translation>Ctrl+クリックで項目を開きます。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueTableModel</name>
    <message>
        <source>Reading speed in characters per second</source>
        <translation>読み速度 (1 秒あたりの文字数)</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>長さ (秒)</translation>
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
        <translation>長さ</translation>
    </message>
    <message>
        <source>CPS</source>
        <translation>CPS</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueTableView</name>
    <message>
        <source>Cues</source>
        <translation>字幕</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CuesPanel</name>
    <message>
        <source>Search text, translation and notes</source>
        <translation>テキスト、翻訳、メモを検索</translation>
    </message>
    <message>
        <source>Search cues</source>
        <translation>字幕を検索</translation>
    </message>
    <message>
        <source>Cues to show</source>
        <translation>表示する字幕</translation>
    </message>
    <message>
        <source>All cues</source>
        <translation>すべての字幕</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>未翻訳</translation>
    </message>
    <message>
        <source>In this lesson</source>
        <translation>このレッスン内</translation>
    </message>
    <message>
        <source>No cues yet</source>
        <translation>字幕はまだありません</translation>
    </message>
    <message>
        <source>Import a subtitle file, drop one onto the window, or press Insert to add a cue at the playhead.</source>
        <translation>字幕ファイルを読み込むか、ウィンドウにドロップするか、Insert を押して再生ヘッドに字幕を追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>字幕 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::DialogInteraction</name>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the message and its details, for a report</source>
        <translation>報告用にメッセージと詳細をコピー</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::DifficultyTable</name>
    <message>
        <source>Remove language</source>
        <translation>言語を除く</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Difficulty by language</source>
        <translation>言語別の難易度</translation>
    </message>
    <message>
        <source>Add language</source>
        <translation>言語を追加</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::EditOperations</name>
    <message>
        <source>new word</source>
        <translation>新しい単語</translation>
    </message>
    <message>
        <source>new word %1</source>
        <translation>新しい単語 %1</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>レッスン %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1 (続き)</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExchangeFlows</name>
    <message>
        <source>this copy differed from the server’s and was put right</source>
        <translation>このコピーはサーバーのものと異なっていたため修正されました</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n 件の変更を送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others taken</source>
        <translation>
            <numerusform>他の編集者の変更を %n 件反映</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) to choose from</source>
        <translation>
            <numerusform>選択待ちの版 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to exchange: everybody has the same</source>
        <translation>交換するものはありません。全員が同じ内容です</translation>
    </message>
    <message>
        <source>Exchanged: %1</source>
        <translation>交換しました: %1</translation>
    </message>
    <message>
        <source>Share this project with the other editors of “%1”?</source>
        <translation>このプロジェクトを「%1」の他の編集者と共有しますか?</translation>
    </message>
    <message>
        <source>Everything in the project but the film goes to %1. Every editor of the movie there can read and change it, and their changes come here.</source>
        <translation>映像を除くプロジェクトのすべてが %1 に送られます。そこにいるこの映画の編集者全員が閲覧・変更でき、その変更はここに届きます。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Exchanging changes</source>
        <translation>変更を交換しています</translation>
    </message>
    <message>
        <source>Take back what the other editors did?</source>
        <translation>他の編集者の変更を元に戻しますか?</translation>
    </message>
    <message>
        <source>The last step came from them. Undo takes it back for everybody, your own steps come after.</source>
        <translation>直前の操作は他の編集者によるものです。元に戻すと全員に反映されます。ご自分の操作はその後になります。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Shared: signed out</source>
        <translation>共有: サインアウト中</translation>
    </message>
    <message>
        <source>Shared: up to date</source>
        <translation>共有: 最新</translation>
    </message>
    <message>
        <source>Shared: changes wait</source>
        <translation>共有: 未送信の変更あり</translation>
    </message>
    <message>
        <source>Shared: exchanging…</source>
        <translation>共有: 交換中…</translation>
    </message>
    <message>
        <source>Shared: offline</source>
        <translation>共有: オフライン</translation>
    </message>
    <message>
        <source>Shared: not exchanged</source>
        <translation>共有: 交換できません</translation>
    </message>
    <message>
        <source>Your changes are in the project and go to the other editors when you have signed in.</source>
        <translation>変更はプロジェクトに保存されており、サインインすると他の編集者に送られます。</translation>
    </message>
    <message>
        <source>The other editors have your changes, and you have theirs.</source>
        <translation>あなたの変更は他の編集者に、他の編集者の変更はあなたに届いています。</translation>
    </message>
    <message>
        <source>Your changes are in the project and go to the other editors with the next exchange.</source>
        <translation>変更はプロジェクトに保存されており、次の交換で他の編集者に送られます。</translation>
    </message>
    <message>
        <source>Changes are being exchanged with the other editors.</source>
        <translation>他の編集者と変更を交換しています。</translation>
    </message>
    <message>
        <source>%1 Your changes are in the project.</source>
        <translation>%1 変更はプロジェクトに保存されています。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExchangeStatus</name>
    <message>
        <source>Exchange with the other editors</source>
        <translation>他の編集者との交換</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExportDialog</name>
    <message>
        <source>Add a &amp;byte order mark (BOM)</source>
        <translation>バイトオーダーマーク (BOM) を付ける(&amp;B)</translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>字幕を書き出し</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>原文: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>翻訳: %1</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>動画全体</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>レッスン %1: %2</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>範囲(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>文字コード(&amp;E)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>What this format loses</source>
        <translation>この形式で失われるもの</translation>
    </message>
    <message>
        <source>Both: %1, %2 below</source>
        <translation>両方: %1、下に %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected cue(s)</source>
        <translation>
            <numerusform>選択した %n 個の字幕</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExportWordsDialog</name>
    <message>
        <source>&amp;Sound of each sentence</source>
        <translation>各文の音声(&amp;S)</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Picture of each sentence</source>
        <translation>各文の画像(&amp;P)</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>単語を書き出し</translation>
    </message>
    <message>
        <source>Anki package (.apkg)</source>
        <translation>Anki パッケージ (.apkg)</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>表 (.csv)</translation>
    </message>
    <message>
        <source>None: definitions only</source>
        <translation>なし: 定義のみ</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>動画全体</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>レッスン %1: %2</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>For learners who speak</source>
        <translation>学習者の言語</translation>
    </message>
    <message>
        <source>&amp;Words of</source>
        <translation>単語の範囲(&amp;W)</translation>
    </message>
    <message>
        <source>Sound &amp;before</source>
        <translation>前の音声(&amp;B)</translation>
    </message>
    <message>
        <source>Sound &amp;after</source>
        <translation>後の音声(&amp;A)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) will be written, one for each meaning.</source>
        <translation>
            <numerusform>意味ごとに 1 枚、%n 枚のカードを書き出します。</numerusform>
        </translation>
    </message>
    <message>
        <source>No word here is translated into this language or defined yet.</source>
        <translation>ここにはこの言語に翻訳された単語も定義された単語もまだありません。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FillDialog</name>
    <message>
        <source>From the translation &amp;memory</source>
        <translation>翻訳メモリから(&amp;M)</translation>
    </message>
    <message>
        <source>By mac&amp;hine: no service is set up in the preferences</source>
        <translation>機械翻訳(&amp;H): 環境設定にサービスがありません</translation>
    </message>
    <message>
        <source>By mac&amp;hine, from %1</source>
        <translation>機械翻訳(&amp;H): %1 から</translation>
    </message>
    <message>
        <source>Fill in translations</source>
        <translation>翻訳を埋める</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>動画全体</translation>
    </message>
    <message>
        <source>Selected cues</source>
        <translation>選択した字幕</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Cues &amp;of</source>
        <translation>対象の字幕(&amp;O)</translation>
    </message>
    <message>
        <source>Where the text is alike by at &amp;least</source>
        <translation>テキストの類似度の下限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>埋める(&amp;F)</translation>
    </message>
    <message>
        <source>Every cue here is translated.</source>
        <translation>ここの字幕はすべて翻訳済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) have no translation. Those that have one stay as they are.</source>
        <translation>
            <numerusform>%n 個の字幕に訳がありません。訳のあるものはそのままです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FilmSession</name>
    <message>
        <source>Reading the sound</source>
        <translation>音声を読み取っています</translation>
    </message>
    <message>
        <source>Making a small copy for scrubbing</source>
        <translation>スクラブ用の小さなコピーを作成しています</translation>
    </message>
    <message>
        <source>Looking for scene cuts</source>
        <translation>シーンの切り替わりを探しています</translation>
    </message>
    <message>
        <source>Reading the spectrum of the sound</source>
        <translation>音声のスペクトルを読み取っています</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>大文字と小文字を区別(&amp;C)</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>単語単位(&amp;W)</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正規表現(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Selected cues only</source>
        <translation>選択した字幕のみ(&amp;S)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>この一致を置き換えて次へ</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Replace every match</source>
        <translation>すべての一致を置き換えます</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>検索する場所</translation>
    </message>
    <message>
        <source>In text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>In translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>In notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>In text, translation and notes</source>
        <translation>テキスト、翻訳、メモ</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>検索と置換を閉じる</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>%2 件中 %1 件目</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n 件を置き換えました</numerusform>
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
        <translation>(削除)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2), %n occurrence(s)</source>
        <translation>
            <numerusform>%1 (%2)、%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix issues</source>
        <translation>問題を修正</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>検査(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fix all</source>
        <translation>すべて修正(&amp;F)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no issue that can be fixed mechanically.</source>
        <translation>機械的に修正できる問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) can be fixed.</source>
        <translation>
            <numerusform>%n 件の問題を修正できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) need a person: there is no room, or no change is sure.</source>
        <translation>
            <numerusform>%n 件は人の判断が必要です。余地がないか、確実な変更がありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::GhostLayer</name>
    <message>
        <source>Suggested lessons</source>
        <translation>提案されたレッスン</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::GlossaryDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>除く(&amp;R)</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Names and words that are always translated the same way, in every film with these two languages. Other forms of a word are found too where its language is installed.</source>
        <translation>この 2 つの言語のすべての動画で、いつも同じ訳にする名前や語です。言語データがあれば、語の活用形も見つけます。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>用語を読み込む</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) added.</source>
        <translation>
            <numerusform>%n 件の用語を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>用語を書き出す</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written.</source>
        <translation>
            <numerusform>%n 件の用語を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No terms yet.</source>
        <translation>用語はまだありません。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::HistoryModel</name>
    <message>
        <source>Project opened</source>
        <translation>プロジェクトを開いた</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::HistoryPanel</name>
    <message>
        <source>Undo history</source>
        <translation>操作の履歴</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ImportDialog</name>
    <message>
        <source>Import subtitles – %1</source>
        <translation>字幕を読み込み – %1</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>原文: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>翻訳: %1</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>読み込み方</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
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
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Import &amp;as</source>
        <translation>読み込み方(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>文字コード(&amp;E)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>字幕 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more warning(s)</source>
        <translation>
            <numerusform>… ほか %n 件の警告</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only what does not match one to one</source>
        <translation>1 対 1 で対応しないものだけ(&amp;O)</translation>
    </message>
    <message>
        <source>How the translation matches the cues</source>
        <translation>翻訳と字幕の対応</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) matched</source>
        <translation>
            <numerusform>対応した字幕: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) with joined rows</source>
        <translation>
            <numerusform>複数行をまとめた字幕: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) with a line of a row</source>
        <translation>
            <numerusform>行の一部を取った字幕: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) over several cues</source>
        <translation>
            <numerusform>複数の字幕にまたがる行: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) without a row</source>
        <translation>
            <numerusform>行のない字幕: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a cue</source>
        <translation>
            <numerusform>字幕のない行: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) replaced</source>
        <translation>
            <numerusform>置き換える翻訳: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) unusable</source>
        <translation>
            <numerusform>使えない行: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::InconsistencyDialog</name>
    <message>
        <source>Elsewhere: “%1”</source>
        <translation>別の箇所では「%1」</translation>
    </message>
    <message>
        <source>The glossary has “%1”</source>
        <translation>用語集では「%1」</translation>
    </message>
    <message>
        <source>The number %1 is missing</source>
        <translation>数字 %1 がありません</translation>
    </message>
    <message>
        <source>Not translated: the same as the text</source>
        <translation>未翻訳: テキストと同じです</translation>
    </message>
    <message>
        <source>Use the usual &amp;translation</source>
        <translation>普段の訳を使う(&amp;T)</translation>
    </message>
    <message>
        <source>Check translations into %1</source>
        <translation>%1 への翻訳を確認</translation>
    </message>
    <message>
        <source>Inconsistent translations</source>
        <translation>一貫していない翻訳</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing contradicts itself or the glossary.</source>
        <translation>矛盾も用語集との食い違いもありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at. Choosing one goes to its cue.</source>
        <translation>
            <numerusform>確認する箇所が %n 件あります。選ぶとその字幕に移動します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::IssueTreeModel</name>
    <message>
        <source>Lesson %1: %2</source>
        <translation>レッスン %1: %2</translation>
    </message>
    <message>
        <source>Outside all lessons</source>
        <translation>どのレッスンにも入っていない</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>レッスン %1</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>#%1  %2</source>
        <translation>#%1  %2</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>キーを押してください</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LaneHeader</name>
    <message>
        <source>Film</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>カット</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LayoutsDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>除く(&amp;R)</translation>
    </message>
    <message>
        <source>Panel layouts</source>
        <translation>パネル配置</translation>
    </message>
    <message>
        <source>Name for the present layout</source>
        <translation>現在の配置の名前</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使う(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>As at the first start</source>
        <translation>初回起動時の配置</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LearntWords</name>
    <message>
        <source>&amp;Remove</source>
        <translation>除く(&amp;R)</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>語の言語</translation>
    </message>
    <message>
        <source>Words you have added</source>
        <translation>追加した語</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonForm</name>
    <message>
        <source>&amp;Premium (subscribers only)</source>
        <translation>プレミアム (購読者のみ)(&amp;P)</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>1 行に 1 つ</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>タイトル(&amp;I)</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>レベル(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>順番(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Target language</source>
        <translation>学習する言語(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>Learning o&amp;bjectives</source>
        <translation>学習目標(&amp;B)</translation>
    </message>
    <message>
        <source>No lesson selected</source>
        <translation>レッスンが選択されていません</translation>
    </message>
    <message>
        <source>Select a lesson in the Lessons panel or on the timeline to edit its title, level and objectives.</source>
        <translation>レッスンパネルまたはタイムラインでレッスンを選ぶと、タイトル、レベル、目標を編集できます。</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>タイトルを入力してください。</translation>
    </message>
    <message>
        <source>%1 → %2  ·  %3  ·  %4</source>
        <translation>%1 → %2  ·  %3  ·  %4</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>字幕 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation>「en」や「pt-BR」のような言語タグを入力してください。</translation>
    </message>
    <message>
        <source>%1 words a minute  ·  %2 % of the film, %3 % with all lessons</source>
        <translation>1 分あたり %1 語  ·  動画の %2 %、全レッスンで %3 %</translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s) of level %1 or above  ·  spoken at about %2 (estimated)</source>
        <translation>
            <numerusform>%1 以上の新しい単語 %n 語  ·  話し言葉は約 %2 (推定)</numerusform>
        </translation>
    </message>
    <message>
        <source>New words are being counted…</source>
        <translation>新しい単語を数えています…</translation>
    </message>
    <message>
        <source>New words cannot be counted. %1</source>
        <translation>新しい単語を数えられません。%1</translation>
    </message>
    <message>
        <source>Poster: a frame a tenth into the lesson</source>
        <translation>ポスター: レッスンの 10 分の 1 の位置のフレーム</translation>
    </message>
    <message>
        <source>Poster: the frame at %1</source>
        <translation>ポスター: %1 のフレーム</translation>
    </message>
    <message>
        <source>Poster: the chosen frame lies outside the lesson; one is chosen automatically</source>
        <translation>ポスター: 選んだフレームがレッスンの外にあるため、自動で選びます</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonListModel</name>
    <message>
        <source>Untitled lesson</source>
        <translation>無題のレッスン</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>字幕 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonPlanModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>新しい単語</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>ここで分ける理由</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation>レッスンはまだありません</translation>
    </message>
    <message>
        <source>Drag across the Lessons lane of the timeline, or select cues and add a lesson over them.</source>
        <translation>タイムラインのレッスン欄をドラッグするか、字幕を選択してレッスンを追加してください。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LevelBox</name>
    <message>
        <source>A1 · beginner</source>
        <translation>A1 · 入門</translation>
    </message>
    <message>
        <source>A2 · elementary</source>
        <translation>A2 · 初級</translation>
    </message>
    <message>
        <source>B1 · intermediate</source>
        <translation>B1 · 中級</translation>
    </message>
    <message>
        <source>B2 · upper intermediate</source>
        <translation>B2 · 中上級</translation>
    </message>
    <message>
        <source>C1 · advanced</source>
        <translation>C1 · 上級</translation>
    </message>
    <message>
        <source>C2 · mastery</source>
        <translation>C2 · 熟達</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ListEdit</name>
    <message>
        <source>Separated by commas</source>
        <translation>カンマ区切り</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Commands  %1</source>
        <translation>コマンド  %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Quality  %1</source>
        <translation>品質  %1</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 件のエラー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 件の警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
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
        <translation>プレミアム (購読者のみ)</translation>
    </message>
    <message>
        <source>Active (listed in the catalogue)</source>
        <translation>有効 (カタログに掲載)</translation>
    </message>
    <message>
        <source>e.g. PG-13</source>
        <translation>例: PG-13</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>0.0 – 10.0</source>
        <translation>0.0 – 10.0</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Language tags, e.g. en, es</source>
        <translation>言語タグ (例: en, es)</translation>
    </message>
    <message>
        <source>Language tags, e.g. es, pt-BR</source>
        <translation>言語タグ (例: es, pt-BR)</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子ども</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>タイトル(&amp;I)</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>原題</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Release date</source>
        <translation>公開日(&amp;R)</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>長さ(&amp;U)</translation>
    </message>
    <message>
        <source>Genre&amp;s</source>
        <translation>ジャンル(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;ge rating</source>
        <translation>年齢制限(&amp;G)</translation>
    </message>
    <message>
        <source>IMD&amp;b rating</source>
        <translation>IMDb 評価(&amp;B)</translation>
    </message>
    <message>
        <source>T&amp;MDB ID</source>
        <translation>TMDB ID(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;opularity</source>
        <translation>人気度(&amp;O)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>原語</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>&amp;Translation languages</source>
        <translation>翻訳言語(&amp;T)</translation>
    </message>
    <message>
        <source>Available la&amp;nguages</source>
        <translation>利用できる言語(&amp;N)</translation>
    </message>
    <message>
        <source>Difficulty by languag&amp;e</source>
        <translation>言語別の難易度(&amp;E)</translation>
    </message>
    <message>
        <source>Artwork and trailer</source>
        <translation>画像と予告編</translation>
    </message>
    <message>
        <source>&amp;Poster URL</source>
        <translation>ポスターの URL(&amp;P)</translation>
    </message>
    <message>
        <source>Bac&amp;kdrop URL</source>
        <translation>背景画像の URL(&amp;K)</translation>
    </message>
    <message>
        <source>Trai&amp;ler URL</source>
        <translation>予告編の URL(&amp;L)</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>公開状態</translation>
    </message>
    <message>
        <source>Enter a date as YYYY-MM-DD, e.g. 2012-09-26.</source>
        <translation>日付を YYYY-MM-DD の形で入力してください (例: 2012-09-26)。</translation>
    </message>
    <message>
        <source>Enter a number from 0 to 10 with one decimal, e.g. 7.4.</source>
        <translation>0～10 の数を小数点以下 1 桁で入力してください (例: 7.4)。</translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation>「en」や「pt-BR」のような言語タグを入力してください。</translation>
    </message>
    <message>
        <source>Enter language tags separated by commas, e.g. “es, pt-BR”.</source>
        <translation>言語タグをカンマ区切りで入力してください (例: 「es, pt-BR」)。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::NewProjectDialog</name>
    <message>
        <source>Films (%1)</source>
        <translation>動画 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>Language tags, e.g. es, pt-BR</source>
        <translation>言語タグ (例: es, pt-BR)</translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation>動画を選択</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>場所を選択</translation>
    </message>
    <message>
        <source>&amp;Film</source>
        <translation>動画(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>Original &amp;language</source>
        <translation>原語(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;ranslation languages</source>
        <translation>翻訳言語(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Project file</source>
        <translation>プロジェクトファイル(&amp;P)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>このファイルはありません。</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>タイトルを入力してください。</translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation>「en」や「pt-BR」のような言語タグを入力してください。</translation>
    </message>
    <message>
        <source>Enter language tags separated by commas, e.g. “es, pt-BR”.</source>
        <translation>言語タグをカンマ区切りで入力してください (例: 「es, pt-BR」)。</translation>
    </message>
    <message>
        <source>Choose where to save the project file.</source>
        <translation>プロジェクトファイルの保存先を選んでください。</translation>
    </message>
    <message>
        <source>This file already exists. Choose another name.</source>
        <translation>このファイルはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>プロジェクトファイル</translation>
    </message>
    <message>
        <source>CineFluent projects (*.%1)</source>
        <translation>CineFluent プロジェクト (*.%1)</translation>
    </message>
    <message>
        <source>Sound alone (%1)</source>
        <translation>音声のみ (%1)</translation>
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
        <translation>時間を調整</translation>
    </message>
    <message>
        <source>Change texts</source>
        <translation>テキストを変更</translation>
    </message>
    <message numerus="yes">
        <source>%n selected cue(s)</source>
        <translation>
            <numerusform>選択した字幕 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cue and all following</source>
        <translation>現在の字幕とそれ以降すべて</translation>
    </message>
    <message>
        <source>All cues</source>
        <translation>すべての字幕</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>翻訳: %1</translation>
    </message>
    <message>
        <source>Stretch by two points</source>
        <translation>2 点で伸縮</translation>
    </message>
    <message>
        <source>&amp;First cue begins at</source>
        <translation>最初の字幕の開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last cue begins at</source>
        <translation>最後の字幕の開始(&amp;L)</translation>
    </message>
    <message>
        <source>Convert the frame rate</source>
        <translation>フレームレートを変換</translation>
    </message>
    <message>
        <source>Subtitles were made &amp;for</source>
        <translation>字幕の元のレート(&amp;F)</translation>
    </message>
    <message>
        <source>The film runs a&amp;t</source>
        <translation>動画のレート(&amp;T)</translation>
    </message>
    <message>
        <source>Fix overlaps and gaps</source>
        <translation>重なりと隙間を修正</translation>
    </message>
    <message>
        <source>Least &amp;gap between cues</source>
        <translation>字幕間の最小の隙間(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close gaps smaller than</source>
        <translation>これより小さい隙間を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source> CPS</source>
        <translation> 字/秒</translation>
    </message>
    <message>
        <source>Also &amp;shorten cues that stay longer than needed</source>
        <translation>必要以上に長い字幕も短くする(&amp;S)</translation>
    </message>
    <message>
        <source>Set durations by reading speed</source>
        <translation>読む速さで長さを設定</translation>
    </message>
    <message>
        <source>&amp;Reading speed</source>
        <translation>読む速さ(&amp;R)</translation>
    </message>
    <message>
        <source>Extend to the next cue</source>
        <translation>次の字幕まで延ばす</translation>
    </message>
    <message>
        <source>&amp;Longest duration</source>
        <translation>最長の長さ(&amp;L)</translation>
    </message>
    <message>
        <source>Snap to frames</source>
        <translation>フレームに吸着</translation>
    </message>
    <message>
        <source>First cue at the &amp;playhead</source>
        <translation>最初の字幕を再生位置に(&amp;P)</translation>
    </message>
    <message>
        <source>Last cue at the pla&amp;yhead</source>
        <translation>最後の字幕を再生位置に(&amp;Y)</translation>
    </message>
    <message>
        <source>Break lines anew</source>
        <translation>改行し直す</translation>
    </message>
    <message>
        <source>Characters in a &amp;line</source>
        <translation>1 行の文字数(&amp;L)</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>行をつなげる</translation>
    </message>
    <message>
        <source>Tidy spaces</source>
        <translation>空白を整える</translation>
    </message>
    <message>
        <source>Remove text for the hard of hearing</source>
        <translation>聴覚障害者向けの注記を除く</translation>
    </message>
    <message>
        <source>Remove formatting</source>
        <translation>書式を除く</translation>
    </message>
    <message>
        <source>Delete empty cues</source>
        <translation>空の字幕を削除</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>すべて大文字</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>すべて小文字</translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation>文頭を大文字</translation>
    </message>
    <message>
        <source>&amp;Operation</source>
        <translation>操作(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Apply to</source>
        <translation>対象(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Snap to scene cuts</source>
        <translation>シーンの切り替わりに吸着</translation>
    </message>
    <message>
        <source>IN and OUT that are &amp;within</source>
        <translation>次の範囲内の IN と OUT(&amp;W)</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::Panels</name>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>&amp;Give role</source>
        <translation>役割を付与(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take role away…</source>
        <translation>役割を取り消す(&amp;T)…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>行われたこと</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>以前のもの(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Who may do what with “%1” on the server. Who made the movie and the server’s administrators may do everything without being listed.</source>
        <translation>サーバー上で「%1」に対して誰が何をできるか。映画を作成した人とサーバーの管理者は、一覧になくてもすべて行えます。</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>参加者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>行われたこと(&amp;W)</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>ユーザー名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>役割(&amp;R)</translation>
    </message>
    <message>
        <source>Sign in to see who works on this movie.</source>
        <translation>サインインすると、この映画の参加者を確認できます。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Nobody else has a role with this movie.</source>
        <translation>この映画に役割を持つ人は他にいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a role with this movie.</source>
        <translation>
            <numerusform>%n 人がこの映画に役割を持っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The movie is not on this server yet. Publish it first.</source>
        <translation>この映画はまだこのサーバーにありません。先に公開してください。</translation>
    </message>
    <message>
        <source>Take the role of “%1” away?</source>
        <translation>「%1」の役割を取り消しますか?</translation>
    </message>
    <message>
        <source>They no longer see or change this movie. What they did stays.</source>
        <translation>この映画を閲覧・変更できなくなります。これまでの作業は残ります。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Only the movie’s admins read what was done.</source>
        <translation>行われたことを閲覧できるのは、この映画の管理者だけです。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PlayerPanel</name>
    <message>
        <source>No film yet</source>
        <translation>動画はまだありません</translation>
    </message>
    <message>
        <source>Open the film this project is about, or drop a film file onto the window.</source>
        <translation>このプロジェクトの動画を開くか、動画ファイルをウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Film not found</source>
        <translation>動画が見つかりません</translation>
    </message>
    <message>
        <source>“%1” is no longer at
%2
Cues, lessons and vocabulary can still be edited.</source>
        <translation>「%1」はもう次の場所にありません:
%2
字幕、レッスン、語彙は引き続き編集できます。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PreferencesDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>これらの語を含む設定はありません。</translation>
    </message>
    <message>
        <source>Restore &amp;defaults of this page</source>
        <translation>このページを既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ProfileDialog</name>
    <message>
        <source>&amp;Reset check</source>
        <translation>検査を元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Quality profile</source>
        <translation>品質プロファイル</translation>
    </message>
    <message>
        <source>As shipped, for adults</source>
        <translation>付属のまま、大人向け</translation>
    </message>
    <message>
        <source>As shipped, for children</source>
        <translation>付属のまま、子ども向け</translation>
    </message>
    <message>
        <source>This project’s own</source>
        <translation>このプロジェクト独自</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>Limits for &amp;language</source>
        <translation>基準の言語(&amp;L)</translation>
    </message>
    <message>
        <source>Checks of what cannot be published, such as empty or overlong texts and broken times, are always errors and are not listed.</source>
        <translation>空や長すぎるテキスト、壊れた時間など、公開できないものの検査は常にエラーで、一覧にはありません。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>characters a second</source>
        <translation>文字/秒</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check, level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重さ</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Checks and their limits</source>
        <translation>検査とその基準</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>「%1」の重さ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Limit of “%1”</source>
        <translation>「%1」の基準</translation>
    </message>
    <message>
        <source>All other languages</source>
        <translation>その他すべての言語</translation>
    </message>
    <message>
        <source>Differs from what is shipped</source>
        <translation>付属のものと異なります</translation>
    </message>
    <message>
        <source>With these limits: %1, %2</source>
        <translation>この基準では: %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 件のエラー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 件の警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Import quality profile</source>
        <translation>品質プロファイルを読み込む</translation>
    </message>
    <message>
        <source>Quality profiles (*.cfprofile *.txt)</source>
        <translation>品質プロファイル (*.cfprofile *.txt)</translation>
    </message>
    <message>
        <source>The file cannot be read. The project’s limits are as they were.</source>
        <translation>ファイルを読み込めません。プロジェクトの基準は元のままです。</translation>
    </message>
    <message>
        <source>Export quality profile</source>
        <translation>品質プロファイルを書き出す</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ProjectFlows</name>
    <message>
        <source>CineFluent projects (*.%1)</source>
        <translation>CineFluent プロジェクト (*.%1)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import subtitles</source>
        <translation>字幕を読み込み</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>字幕 (%1)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <translation>%1 のコピー.%2</translation>
    </message>
    <message>
        <source>Open film</source>
        <translation>動画を開く</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) imported.</source>
        <translation>
            <numerusform>%n 個の字幕を読み込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without usable time or text left out.</source>
        <translation>
            <numerusform>使える時間またはテキストのない %n 個を除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched no cue.</source>
        <translation>
            <numerusform>%n 個はどの字幕にも対応しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>字幕を書き出し</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message>
        <source>Copy written: %1</source>
        <translation>コピーを書き込みました: %1</translation>
    </message>
    <message>
        <source>Open or make a project first, then import subtitles into it.</source>
        <translation>先にプロジェクトを開くか作成してから、字幕を読み込んでください。</translation>
    </message>
    <message>
        <source>“%1” is neither a film, nor subtitles, nor a project.</source>
        <translation>「%1」は動画でも字幕でもプロジェクトでもありません。</translation>
    </message>
    <message>
        <source>“%1” is not at its place any more. All edits are saved; publishing needs the film. Choose File › Locate film once it is back.</source>
        <translation>「%1」が元の場所にありません。すべての編集は保存されています。公開には動画が必要です。動画が戻ったら「ファイル › 動画を探す」を選んでください。</translation>
    </message>
    <message>
        <source>“%1” was replaced by another file while it was open. All edits are saved. Choose File › Open film to use the new one, or File › Locate film to look for the former.</source>
        <translation>「%1」は開いている間に別のファイルに置き換えられました。すべての編集は保存されています。新しい動画を使うには「ファイル › 動画を開く」、以前の動画を探すには「ファイル › 動画を探す」を選んでください。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PublishChoices</name>
    <message>
        <source>When the release goes live</source>
        <translation>リリースを公開する日時</translation>
    </message>
    <message>
        <source>Go &amp;live later, on</source>
        <translation>後で公開する(&amp;L)、日時</translation>
    </message>
    <message>
        <source>Also make &amp;DASH streams with Common Encryption</source>
        <translation>Common Encryption の DASH ストリームも作る(&amp;D)</translation>
    </message>
    <message>
        <source>The release is handed in now. Learners see nothing of it before that time.</source>
        <translation>リリースは今すぐ提出されます。その日時まで学習者には見えません。</translation>
    </message>
    <message>
        <source>For players with a content decryption module. It doubles what is stored.</source>
        <translation>コンテンツ復号モジュールを備えたプレーヤー向けです。保存量は 2 倍になります。</translation>
    </message>
    <message>
        <source>Let the server &amp;encode</source>
        <translation>サーバーでエンコードする(&amp;E)</translation>
    </message>
    <message>
        <source>The film is uploaded whole and the server’s worker makes the lessons. For slow machines; the server must run a worker.</source>
        <translation>映画全体がアップロードされ、サーバーのワーカーがレッスンを作成します。低速なマシン向けです。サーバーでワーカーが動作している必要があります。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PublishDialog</name>
    <message>
        <source>&amp;Publish</source>
        <translation>公開(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Progress of publishing</source>
        <translation>公開の進行状況</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>「%1」を公開</translation>
    </message>
    <message>
        <source>Learners see the current release until the new one is complete. You can cancel at any time.</source>
        <translation>新しいリリースが完成するまで、学習者には現在のリリースが表示されます。いつでもキャンセルできます。</translation>
    </message>
    <message>
        <source>Film found.</source>
        <translation>動画が見つかりました。</translation>
    </message>
    <message>
        <source>The film was not found at its recorded location.</source>
        <translation>記録された場所に動画が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Locate film…</source>
        <translation>動画を探す…</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) to publish.</source>
        <translation>
            <numerusform>公開するレッスン: %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No lesson yet. Create one on the timeline first.</source>
        <translation>レッスンはまだありません。先にタイムラインで作成してください。</translation>
    </message>
    <message>
        <source>Quality check passed without errors.</source>
        <translation>品質チェックはエラーなしで完了しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) must be fixed first.</source>
        <translation>
            <numerusform>先に %n 件のエラーを修正する必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show issues</source>
        <translation>問題を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) do not block publishing, but are worth reviewing.</source>
        <translation>
            <numerusform>%n 件の警告は公開を妨げませんが、確認をおすすめします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>%1 に %2 としてサインイン中。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Publishing “%1”</source>
        <translation>「%1」を公開しています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation>リリース %1 を公開しました</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) published and available to learners.</source>
        <translation>
            <numerusform>%n 件のレッスンを公開し、学習者が利用できるようになりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoded: %1, reused: %2. Uploaded: %3 (%4), already on the server: %5.</source>
        <translation>エンコード: %1、再利用: %2。アップロード: %3 (%4)、サーバーに既存: %5。</translation>
    </message>
    <message>
        <source>Publishing was cancelled</source>
        <translation>公開をキャンセルしました</translation>
    </message>
    <message>
        <source>The release is not confirmed</source>
        <translation>リリースが確認されていません</translation>
    </message>
    <message>
        <source>Publishing failed</source>
        <translation>公開に失敗しました</translation>
    </message>
    <message>
        <source>Nothing has changed for learners. What is encoded and uploaded is kept, so trying again continues from there.</source>
        <translation>学習者の表示は変わっていません。エンコードとアップロード済みの分は保持されるため、再試行すると続きから始まります。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Release %1 is handed in</source>
        <translation>リリース %1 を提出しました</translation>
    </message>
    <message>
        <source>It goes live on %1. Until then learners see nothing of it; the list of releases can change the time.</source>
        <translation>%1 に公開されます。それまで学習者には見えません。日時はリリースの一覧で変更できます。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::QualityPanel</name>
    <message>
        <source>Issues to show</source>
        <translation>表示する問題</translation>
    </message>
    <message>
        <source>All issues</source>
        <translation>すべての問題</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Quality issues</source>
        <translation>品質の問題</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Reading speed, durations, gaps, translations, lessons and vocabulary are checked as you work.</source>
        <translation>読み速度、長さ、間隔、翻訳、レッスン、語彙は作業中に確認されます。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 件のエラー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 件の警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Group issues by</source>
        <translation>問題のまとめ方</translation>
    </message>
    <message>
        <source>In film order</source>
        <translation>動画の順</translation>
    </message>
    <message>
        <source>By check</source>
        <translation>検査ごと</translation>
    </message>
    <message>
        <source>By lesson</source>
        <translation>レッスンごと</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>重大さごと</translation>
    </message>
    <message>
        <source>Filter issues</source>
        <translation>問題を絞り込む</translation>
    </message>
    <message>
        <source>No change is sure to fix this without causing another issue. It needs a decision of yours.</source>
        <translation>別の問題を起こさずに確実に直せる変更がありません。あなたの判断が必要です。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ReleasesDialog</name>
    <message>
        <source>Releases</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提出日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>予約(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel &amp;time</source>
        <translation>予約を取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>以前のもの(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Unpublish…</source>
        <translation>公開を取り下げる(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>このリリースに戻す(&amp;R)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Every release of “%1” stays on the server. Learners see one of them or none; what they learned stays with every switch.</source>
        <translation>「%1」のすべてのリリースはサーバーに残ります。学習者に見えるのはそのうちの 1 つか、なしです。切り替えても学習内容は残ります。</translation>
    </message>
    <message>
        <source>Goes &amp;live on</source>
        <translation>公開日時(&amp;L)</translation>
    </message>
    <message>
        <source>Sign in to see the releases of this movie.</source>
        <translation>サインインすると、この映画のリリースが表示されます。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに確認しています…</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>まだ何も公開されていません。</translation>
    </message>
    <message>
        <source>Learners see release %1.</source>
        <translation>学習者に見えるのはリリース %1 です。</translation>
    </message>
    <message>
        <source>Learners see none of the releases that are listed.</source>
        <translation>学習者には一覧のどのリリースも見えません。</translation>
    </message>
    <message>
        <source>Make release %1 the one learners see?</source>
        <translation>リリース %1 を学習者に公開しますか？</translation>
    </message>
    <message>
        <source>The present release stays and can be made live again. What learners did stays.</source>
        <translation>現在のリリースは残り、再び公開できます。学習者の記録も残ります。</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation>リリース %1 を公開しました</translation>
    </message>
    <message>
        <source>Take “%1” off the catalogue?</source>
        <translation>「%1」をカタログから外しますか？</translation>
    </message>
    <message>
        <source>Learners do not see the movie any more. Their progress and every release stay, and each release can be made live again.</source>
        <translation>学習者にこの映画は見えなくなります。進捗とすべてのリリースは残り、どのリリースも再び公開できます。</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>“%1” is off the catalogue</source>
        <translation>「%1」をカタログから外しました</translation>
    </message>
    <message>
        <source>From release %1 to release %2</source>
        <translation>リリース %1 からリリース %2</translation>
    </message>
    <message>
        <source>More changes are counted above, but not listed.</source>
        <translation>一覧にない変更も上の件数に含まれています。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ScanCutsDialog</name>
    <message>
        <source>Look for scene cuts again</source>
        <translation>シーンの切り替わりを再検索</translation>
    </message>
    <message>
        <source>The selected cue or lesson</source>
        <translation>選択した字幕またはレッスン</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>タイムラインの表示範囲</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>動画全体</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>範囲(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sensitivity</source>
        <translation>感度(&amp;S)</translation>
    </message>
    <message>
        <source>Further right more is found, and more that is none. What was found there before is replaced; cuts elsewhere stay.</source>
        <translation>右に動かすほど多く見つかりますが、誤りも増えます。その範囲で以前に見つかったものは置き換わり、ほかはそのままです。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再検索</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ScrubBar</name>
    <message>
        <source>Position in the film</source>
        <translation>動画内の位置</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SenseTable</name>
    <message>
        <source>Remove sense</source>
        <translation>語義を除く</translation>
    </message>
    <message>
        <source>Senses</source>
        <translation>語義</translation>
    </message>
    <message>
        <source>Add sense</source>
        <translation>語義を追加</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShiftDialog</name>
    <message>
        <source>Shift cues</source>
        <translation>字幕をずらす</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Selected cues</source>
        <translation>選択した字幕</translation>
    </message>
    <message>
        <source>Current cue and all following</source>
        <translation>現在の字幕とそれ以降すべて</translation>
    </message>
    <message>
        <source>All cues</source>
        <translation>すべての字幕</translation>
    </message>
    <message>
        <source>&amp;Offset (negative moves cues earlier)</source>
        <translation>ずらす量 (負の値で早く)(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Apply to</source>
        <translation>対象(&amp;A)</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>ずらす</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShortcutMap</name>
    <message>
        <source>This is no file of shortcuts that this version can read. Your keys are as they were.</source>
        <translation>このバージョンで読み取れるショートカットファイルではありません。キーは以前のままです。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add as another</source>
        <translation>もう 1 つ追加(&amp;A)</translation>
    </message>
    <message>
        <source>Remove &amp;keys</source>
        <translation>キーを除く(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>既定(&amp;D)</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>すべてリセット(&amp;L)</translation>
    </message>
    <message>
        <source>Press the key to search for</source>
        <translation>検索するキーを押してください</translation>
    </message>
    <message>
        <source>By &amp;pressing it</source>
        <translation>キーを押して探す(&amp;P)</translation>
    </message>
    <message>
        <source>Press the &amp;new key:</source>
        <translation>新しいキーを押してください(&amp;N):</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Keys &amp;of</source>
        <translation>キー割り当て(&amp;O)</translation>
    </message>
    <message>
        <source>Keys of another program</source>
        <translation>別のプログラムのキー</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Choose a command in the list.</source>
        <translation>一覧からコマンドを選んでください。</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定: %1</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it.</source>
        <translation>%1 は「%2」のキーです。そちらからは外れます。</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>ショートカットを読み込み</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>ショートカット (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read. Your keys are as they were.</source>
        <translation>ファイルを読み取れません。キーは以前のままです。</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>ショートカットを書き出し</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SignInDialog</name>
    <message>
        <source>Stay signed &amp;in on this computer</source>
        <translation>このコンピューターでサインインしたままにする(&amp;I)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in to a CineFluent server</source>
        <translation>CineFluent サーバーにサインイン</translation>
    </message>
    <message>
        <source>An editor account is needed to publish. Your administrator can create one.</source>
        <translation>公開には編集者アカウントが必要です。管理者が作成できます。</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>サーバーのアドレス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Stay signed &amp;in (kept in the system&apos;s keyring)</source>
        <translation>サインインしたままにする (システムのキーリングに保存)(&amp;I)</translation>
    </message>
    <message>
        <source>Stay signed &amp;in (no keyring here: kept in a file that only you may read)</source>
        <translation>サインインしたままにする (キーリングがないため、本人だけが読めるファイルに保存)(&amp;I)</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必須です。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SpellBar</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change this word and go to the next (Return)</source>
        <translation>この語を変更して次へ (Return)</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>すべて変更</translation>
    </message>
    <message>
        <source>Change this word wherever it stands (Shift+Return)</source>
        <translation>この語をすべての箇所で変更 (Shift+Return)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Leave this word and go to the next (F7)</source>
        <translation>この語をそのままにして次へ (F7)</translation>
    </message>
    <message>
        <source>Ignore all</source>
        <translation>すべて無視</translation>
    </message>
    <message>
        <source>Leave this word wherever it stands, until the program is closed</source>
        <translation>プログラムを閉じるまで、この語をすべての箇所でそのままにします</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>辞書に追加</translation>
    </message>
    <message>
        <source>Take this word as right from now on</source>
        <translation>今後この語を正しいものとして扱います</translation>
    </message>
    <message>
        <source>No misspelt word found</source>
        <translation>つづりの誤りは見つかりません</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Close the spelling check</source>
        <translation>スペルチェックを閉じる</translation>
    </message>
    <message>
        <source>Looking for misspelt words…</source>
        <translation>つづりの誤りを探しています…</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary: %2</source>
        <translation>「%1」は辞書にありません: %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SpellChecker</name>
    <message>
        <source>There is no spelling dictionary for %1. Install the package %2, or put its .aff and .dic files into %3.</source>
        <translation>%1 のスペル辞書がありません。パッケージ %2 をインストールするか、その .aff と .dic ファイルを %3 に置いてください。</translation>
    </message>
    <message>
        <source>The spelling dictionary for %1 cannot be read. Install the package %2 again.</source>
        <translation>%1 のスペル辞書を読み込めません。パッケージ %2 をもう一度インストールしてください。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::StatusArea</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel running work</source>
        <translation>実行中の作業をキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all background work</source>
        <translation>すべてのバックグラウンド作業を表示</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Background work: %1</source>
        <translation>バックグラウンド作業: %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::StatusLabels</name>
    <message>
        <source>The keys I and O set IN and OUT of this</source>
        <translation>I キーと O キーでこの IN と OUT を設定します</translation>
    </message>
    <message>
        <source>Every edit is written to the project file as it is made.</source>
        <translation>編集はその都度プロジェクトファイルに書き込まれます。</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>IN/OUT: cue %1</source>
        <translation>IN/OUT: 字幕 %1</translation>
    </message>
    <message>
        <source>IN/OUT: lesson %1</source>
        <translation>IN/OUT: レッスン %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>すべて保存済み</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取り専用</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestLessonsDialog</name>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Do not matter</source>
        <translation>考慮しない</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>考慮する</translation>
    </message>
    <message>
        <source>Matter a lot</source>
        <translation>重視する</translation>
    </message>
    <message>
        <source>Length of a lesson</source>
        <translation>レッスンの長さ</translation>
    </message>
    <message>
        <source>Shortest lesson</source>
        <translation>最短のレッスン</translation>
    </message>
    <message>
        <source>Longest lesson</source>
        <translation>最長のレッスン</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>シーンの切り替わり</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>間</translation>
    </message>
    <message>
        <source>Loo&amp;k for scene cuts…</source>
        <translation>シーンの切り替わりを探す(&amp;K)…</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>最初から(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Make lessons</source>
        <translation>レッスンを作成(&amp;M)</translation>
    </message>
    <message>
        <source>Suggest lessons</source>
        <translation>レッスンを提案</translation>
    </message>
    <message>
        <source>Drag a boundary on the timeline, or move the selected one with Left and Right by a frame, with Shift by a second. Delete lets the plan decide again.</source>
        <translation>タイムラインで境界をドラッグするか、選択した境界を左右キーで 1 フレーム、Shift を押しながらで 1 秒動かします。Delete でまた自動に任せます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Level of the learners</source>
        <translation>学習者のレベル</translation>
    </message>
    <message>
        <source>&amp;Length of a lesson</source>
        <translation>レッスンの長さ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Shortest</source>
        <translation>最短(&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;ongest</source>
        <translation>最長(&amp;O)</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>あるだけ</translation>
    </message>
    <message>
        <source>New words in a lesson</source>
        <translation>1 レッスンの新しい単語</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>成り行き</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>1 分あたりの単語数</translation>
    </message>
    <message>
        <source>&amp;New words in a lesson</source>
        <translation>1 レッスンの新しい単語(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Words a minute</source>
        <translation>1 分あたりの単語数(&amp;W)</translation>
    </message>
    <message>
        <source>Scene &amp;cuts</source>
        <translation>シーンの切り替わり(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pauses</source>
        <translation>間(&amp;P)</translation>
    </message>
    <message>
        <source>Stay, and the rest of the film is planned</source>
        <translation>残し、動画の残りを計画する</translation>
    </message>
    <message>
        <source>Are replaced by the plan</source>
        <translation>計画で置き換える</translation>
    </message>
    <message>
        <source>Stay, and the whole film is planned beside them</source>
        <translation>残し、動画全体を別に計画する</translation>
    </message>
    <message>
        <source>Lessons you already have</source>
        <translation>既存のレッスン</translation>
    </message>
    <message>
        <source>Le&amp;vel of the learners</source>
        <translation>学習者のレベル(&amp;V)</translation>
    </message>
    <message>
        <source>L&amp;essons you already have</source>
        <translation>既存のレッスン(&amp;E)</translation>
    </message>
    <message>
        <source>Boundaries of the suggested lessons</source>
        <translation>提案されたレッスンの境界</translation>
    </message>
    <message>
        <source>There are no cues to plan lessons over.</source>
        <translation>レッスンを計画する字幕がありません。</translation>
    </message>
    <message>
        <source>The lessons you already have leave nothing to plan.</source>
        <translation>既存のレッスンのため、計画できる部分がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s), the shortest of %1, the longest of %2</source>
        <translation>
            <numerusform>%n レッスン、最短 %1、最長 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>New words are counted by the language data: words of the learners’ level and above (estimated) where the film has them first.</source>
        <translation>新しい単語は言語データで数えます。学習者のレベル以上の語(推定)を、動画に最初に出る所で数えます。</translation>
    </message>
    <message>
        <source>New words are being counted. Until then lessons are balanced by words a minute.</source>
        <translation>新しい単語を数えています。それまでは 1 分あたりの単語数でレッスンを均します。</translation>
    </message>
    <message>
        <source>New words cannot be counted, so lessons are balanced by words a minute. %1</source>
        <translation>新しい単語を数えられないため、1 分あたりの単語数でレッスンを均します。%1</translation>
    </message>
    <message>
        <source>Scene cuts are still being looked for; the plan follows them as they are found.</source>
        <translation>シーンの切り替わりを探しています。見つかり次第、計画に反映します。</translation>
    </message>
    <message>
        <source>No film is open, so no scene cuts are known: sentences and pauses decide.</source>
        <translation>動画が開かれていないため、シーンの切り替わりがわかりません。文と間で決めます。</translation>
    </message>
    <message>
        <source>No scene cuts are known: sentences and pauses decide.</source>
        <translation>シーンの切り替わりがわかりません。文と間で決めます。</translation>
    </message>
    <message>
        <source>Suggestion %1  ·  %2</source>
        <translation>提案 %1  ·  %2</translation>
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
        <translation>意味</translation>
    </message>
    <message>
        <source>Keys 1 to %1 in the list choose a meaning</source>
        <translation>一覧で 1 から %1 のキーを押すと意味を選べます</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>また候補にする</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word</comment>
        <translation>無視</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a word to the learners</comment>
        <translation>既知</translation>
    </message>
    <message>
        <source>Play clip</source>
        <translation>クリップを再生</translation>
    </message>
    <message>
        <source>Go to cue</source>
        <translation>字幕へ移動</translation>
    </message>
    <message>
        <source>%1  [%2]</source>
        <comment>a verb and its key</comment>
        <translation>%1  [%2]</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <comment>CEFR level</comment>
        <translation>%1 (推定)</translation>
    </message>
    <message numerus="yes">
        <source>spoken %n time(s)</source>
        <translation>
            <numerusform>%n 回出現</numerusform>
        </translation>
    </message>
    <message>
        <source>taught in an earlier lesson</source>
        <translation>前のレッスンで学習済み</translation>
    </message>
    <message>
        <source>taught in another film</source>
        <translation>別の映画で学習済み</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>No dictionary has this word: write its meaning after accepting it.</source>
        <translation>この語はどの辞書にもありません。採用した後で意味を書いてください。</translation>
    </message>
    <message>
        <source>Say word</source>
        <translation>語を発音</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionListModel</name>
    <message>
        <source>Estimated from how frequent the word is in the language</source>
        <translation>その言語での語の頻度から推定しています</translation>
    </message>
    <message>
        <source>Place among all words of the language, 1 being the most frequent</source>
        <translation>その言語のすべての語の中の順位。1 が最も頻度の高い語です</translation>
    </message>
    <message>
        <source>How often the word occurs in what was looked at</source>
        <translation>調べた範囲に語が出る回数</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>品詞</translation>
    </message>
    <message>
        <source>Level (estimated)</source>
        <translation>レベル (推定)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>First cue</source>
        <translation>最初の字幕</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionRow</name>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use suggestion %1: %2</source>
        <translation>候補 %1 を使う: %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionsPanel</name>
    <message>
        <source>No words to suggest</source>
        <translation>候補の単語はありません</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>候補の単語</translation>
    </message>
    <message>
        <source>Where to look for words</source>
        <translation>単語を探す範囲</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>動画全体</translation>
    </message>
    <message>
        <source>Selected lesson</source>
        <translation>選択したレッスン</translation>
    </message>
    <message>
        <source>Selected cues</source>
        <translation>選択した字幕</translation>
    </message>
    <message>
        <source>Words to show</source>
        <translation>表示する単語</translation>
    </message>
    <message>
        <source>Words to learn</source>
        <translation>学ぶ単語</translation>
    </message>
    <message>
        <source>Names, fillers and cognates</source>
        <translation>名前、つなぎ言葉、同源語</translation>
    </message>
    <message>
        <source>Ignored words</source>
        <translation>無視した単語</translation>
    </message>
    <message>
        <source>Known words</source>
        <translation>既知の単語</translation>
    </message>
    <message>
        <source>Looking for words</source>
        <translation>単語を探しています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop looking for words</source>
        <translation>単語の検索を停止</translation>
    </message>
    <message>
        <source>The search was stopped. It begins again when the panel is opened.</source>
        <translation>検索を停止しました。パネルを開くとまた始まります。</translation>
    </message>
    <message>
        <source>Every word here is in the project or set aside.</source>
        <translation>ここの単語はすべて、プロジェクトにあるか除外済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 語</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SynchroniseDialog</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Correct the &amp;frame rate, such as 25 for 23.976</source>
        <translation>フレームレートを補正 (例: 23.976 に対する 25)(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;breaks, where the film was cut differently</source>
        <translation>動画の編集が異なる区切りを探す(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>探す(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Move cues</source>
        <translation>字幕を移動(&amp;M)</translation>
    </message>
    <message>
        <source>Synchronise cues</source>
        <translation>字幕を同期</translation>
    </message>
    <message>
        <source>The film’s sound: %1</source>
        <translation>動画の音声: %1</translation>
    </message>
    <message>
        <source>Another subtitle that is in sync</source>
        <translation>時間の合っている別の字幕</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Parts that move together</source>
        <translation>一緒に動く部分</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>移動量</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Nothing is moved before you have seen what was found.</source>
        <translation>見つかった内容を確認するまで何も移動しません。</translation>
    </message>
    <message>
        <source>Reference subtitle</source>
        <translation>基準の字幕</translation>
    </message>
    <message>
        <source>Choose the reference subtitle</source>
        <translation>基準の字幕を選択</translation>
    </message>
    <message>
        <source>Align the cues &amp;with</source>
        <translation>字幕を合わせる対象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Looking for speech and comparing it with the cues…</source>
        <translation>音声を探して字幕と比べています…</translation>
    </message>
    <message>
        <source>No alignment</source>
        <translation>位置が見つかりません</translation>
    </message>
    <message>
        <source>There are too few cues to tell where they belong.</source>
        <translation>字幕が少なすぎて位置を判断できません。</translation>
    </message>
    <message>
        <source>There is no speech, or no pause in it, to align the cues with.</source>
        <translation>字幕を合わせるための音声または間がありません。</translation>
    </message>
    <message>
        <source>The best place found for the cues is hardly better than others, so they stay where they are. Perhaps the subtitles are of another film, or other sound covers the voices.</source>
        <translation>見つかった最良の位置がほかとほとんど変わらないため、字幕はそのままです。別の動画の字幕か、ほかの音が声を覆っている可能性があります。</translation>
    </message>
    <message>
        <source>The cues are not moved</source>
        <translation>字幕は移動しません</translation>
    </message>
    <message>
        <source>The cues are in sync</source>
        <translation>字幕は合っています</translation>
    </message>
    <message>
        <source>Nothing better was found. Certainty: %1.</source>
        <translation>よりよい位置は見つかりませんでした。確度: %1。</translation>
    </message>
    <message>
        <source>The subtitles were made for %1 frames a second; the film has %2.</source>
        <translation>字幕は 1 秒 %1 フレーム用に作られています。動画は %2 フレームです。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) move together.</source>
        <translation>
            <numerusform>%n 個の部分がそれぞれまとまって動きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) belong before the film’s start and are put at its first frame.</source>
        <translation>
            <numerusform>%n 個の字幕は動画の開始より前になるため、最初のフレームに置きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Certainty: %1.</source>
        <translation>確度: %1。</translation>
    </message>
    <message numerus="yes">
        <source>A better place was found for %n cue(s)</source>
        <translation>
            <numerusform>%n 個の字幕によりよい位置が見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimecodeEdit</name>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Position as hours:minutes:seconds.milliseconds. Type a position and press Enter to go there. A timecode 00:01:02:12 counts frames; +12 or −1:00 moves by frames, +2.5 by seconds.</source>
        <translation>位置 (時:分:秒.ミリ秒)。位置を入力して Enter を押すと移動します。タイムコード 00:01:02:12 はフレームを数えます。+12 や −1:00 はフレーム単位、+2.5 は秒単位で移動します。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Lessons, cues, translations and sound along the film</source>
        <translation>動画に沿ったレッスン、字幕、翻訳、音声</translation>
    </message>
    <message>
        <source>Drag here to create a lesson</source>
        <translation>ここをドラッグしてレッスンを作成</translation>
    </message>
    <message>
        <source>No cues yet: import a subtitle file, or drag here to add a cue</source>
        <translation>字幕はまだありません: 字幕ファイルを読み込むか、ここをドラッグして追加してください</translation>
    </message>
    <message>
        <source>Scene cut</source>
        <translation>シーンの切り替わり</translation>
    </message>
    <message>
        <source>Fade through black</source>
        <translation>黒へのフェード</translation>
    </message>
    <message>
        <source>Fade through white</source>
        <translation>白へのフェード</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>ディゾルブ</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelineOverview</name>
    <message>
        <source>Overview of the film</source>
        <translation>動画の全体図</translation>
    </message>
    <message>
        <source>The whole film; drag the frame to move the timeline</source>
        <translation>動画全体。枠をドラッグするとタイムラインが動きます</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelinePanel</name>
    <message>
        <source>Timeline position</source>
        <translation>タイムラインの位置</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>レッスン %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TrackDialog</name>
    <message>
        <source>Subtitles inside the film</source>
        <translation>動画内の字幕</translation>
    </message>
    <message>
        <source>Subtitle tracks</source>
        <translation>字幕トラック</translation>
    </message>
    <message>
        <source>These subtitles are stored as pictures, not as text, and cannot be imported. Look for a subtitle file of this film.</source>
        <translation>この字幕はテキストではなく画像として保存されているため、読み込めません。この動画の字幕ファイルをお探しください。</translation>
    </message>
    <message>
        <source>Tracks that are stored as pictures cannot be imported: they hold no text.</source>
        <translation>画像として保存されたトラックはテキストがないため読み込めません: 別の字幕が必要です。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationFlows</name>
    <message>
        <source>Export the translation memory</source>
        <translation>翻訳メモリを書き出す</translation>
    </message>
    <message>
        <source>Import a translation memory</source>
        <translation>翻訳メモリを読み込む</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>翻訳メモリ (*.tmx)</translation>
    </message>
    <message>
        <source>The translation memory was damaged and is begun anew. Your projects are whole; their translations are remembered again as you open them. The glossaries are in the old file, which was kept.</source>
        <translation>翻訳メモリが壊れていたため、新しく作り直します。プロジェクトは無事で、開くとその翻訳がまた記憶されます。用語集は、残してある古いファイルにあります。</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>翻訳中</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of the same text taken from the memory.</source>
        <translation>
            <numerusform>同じテキストの訳 %n 件を翻訳メモリから取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of a text that is alike: look them over.</source>
        <translation>
            <numerusform>似たテキストの訳 %n 件: 見直してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) translated by machine: look them over.</source>
        <translation>
            <numerusform>機械翻訳した字幕 %n 個: 見直してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) are left without a translation.</source>
        <translation>
            <numerusform>%n 個の字幕が未翻訳のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing a translation memory</source>
        <translation>翻訳メモリを読み込んでいます</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) were new to the memory.</source>
        <translation>
            <numerusform>%n 件の訳が新しく加わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the translation memory</source>
        <translation>翻訳メモリを書き出しています</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) written: %1</source>
        <translation>
            <numerusform>%n 件の訳を書き出しました: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationPanel</name>
    <message>
        <source>Help with this translation</source>
        <translation>この翻訳の手助け</translation>
    </message>
    <message numerus="yes">
        <source>%1, used %n time(s)</source>
        <translation>
            <numerusform>%1、%n 回使用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>MT</source>
        <translation>機訳</translation>
    </message>
    <message>
        <source>Machine translation by %1</source>
        <translation>%1 による機械翻訳</translation>
    </message>
    <message>
        <source>The project has no language to translate into. Import a translation, or add one to the movie.</source>
        <translation>このプロジェクトには翻訳先の言語がありません。翻訳を読み込むか、動画の情報で言語を追加してください。</translation>
    </message>
    <message>
        <source>Choose a cue to translate.</source>
        <translation>翻訳する字幕を選んでください。</translation>
    </message>
    <message>
        <source>Nothing like this was translated before. What you translate is remembered for this film and the next.</source>
        <translation>似たものはまだ翻訳されていません。訳したものは、この動画と次の動画のために記憶されます。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationPreviewModel</name>
    <message>
        <source>Matched</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Replaces a translation</source>
        <translation>翻訳を置き換え</translation>
    </message>
    <message numerus="yes">
        <source>%n rows joined</source>
        <translation>
            <numerusform>%n 行をまとめた</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows joined, replace a translation</source>
        <translation>
            <numerusform>%n 行をまとめ、翻訳を置き換え</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of a row</source>
        <translation>行の一部</translation>
    </message>
    <message>
        <source>A line of a row, replaces a translation</source>
        <translation>行の一部、翻訳を置き換え</translation>
    </message>
    <message>
        <source>Covers several cues</source>
        <translation>複数の字幕にまたがる</translation>
    </message>
    <message>
        <source>Covers several cues, replaces a translation</source>
        <translation>複数の字幕にまたがり、翻訳を置き換え</translation>
    </message>
    <message>
        <source>No row for this cue</source>
        <translation>この字幕に対応する行なし</translation>
    </message>
    <message>
        <source>No cue for this row</source>
        <translation>この行に対応する字幕なし</translation>
    </message>
    <message>
        <source>It has now: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>#</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>IN</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>対応</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TransportBar</name>
    <message>
        <source>Frame %1</source>
        <translation>フレーム %1</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Playback rate</source>
        <translation>再生速度</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) at %1 fps</source>
        <translation>
            <numerusform>%n フレーム (%1 fps)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) at about %1 fps (variable)</source>
        <translation>
            <numerusform>%n フレーム (約 %1 fps、可変)</numerusform>
        </translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>音声トラック</translation>
    </message>
    <message>
        <source>Audio track: %1</source>
        <translation>音声トラック: %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::UnmatchedDialog</name>
    <message>
        <source>Translations without a cue</source>
        <translation>字幕のない翻訳</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the translation match no cue of the film. Choose what becomes of the selected rows.</source>
        <translation>
            <numerusform>翻訳の %n 行が動画のどの字幕にも合いません。選択した行をどうするか選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attach to the nearest cue</source>
        <translation>いちばん近い字幕に付ける(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Make cues</source>
        <translation>字幕を作る(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>省く(&amp;L)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>すべて省く</translation>
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
        <translation>テキスト</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Rows without a cue</source>
        <translation>字幕のない行</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>A new cue</source>
        <translation>新しい字幕</translation>
    </message>
    <message>
        <source>To cue %1: %2</source>
        <translation>字幕 %1 に: %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VersionFlows</name>
    <message>
        <source>The version is back. Undo takes this back.</source>
        <translation>バージョンを復元しました。元に戻すこともできます。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VersionsDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>バージョンを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>A version is made every hour of work and thinned out with time; those with a name stay. Restoring one is a step that Undo takes back.</source>
        <translation>作業 1 時間ごとにバージョンが作られ、時間とともに間引かれます。名前を付けたものは残ります。復元は「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Name for the project as it is now</source>
        <translation>現在のプロジェクトに付ける名前</translation>
    </message>
    <message>
        <source>Name of the new version</source>
        <translation>新しいバージョンの名前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VideoView</name>
    <message>
        <source>Film picture</source>
        <translation>動画の映像</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VocabularyPanel</name>
    <message>
        <source>Words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>単語を検索</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>単語はまだありません</translation>
    </message>
    <message>
        <source>Select a word in a cue’s text, then add it to the vocabulary. It keeps its place in the film.</source>
        <translation>字幕のテキストで単語を選択し、語彙に追加してください。動画内の位置も記録されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 語</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>プロジェクト内</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Words in the project or suggested</source>
        <translation>プロジェクト内の単語か候補か</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WelcomePage</name>
    <message>
        <source>Recent projects</source>
        <translation>最近のプロジェクト</translation>
    </message>
    <message>
        <source>Projects you have opened appear here.</source>
        <translation>開いたプロジェクトがここに表示されます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Choose a film and create a project for it.</source>
        <translation>動画を選んでプロジェクトを作成します。</translation>
    </message>
    <message>
        <source>Open an existing .cineproj file.</source>
        <translation>既存の .cineproj ファイルを開きます。</translation>
    </message>
    <message>
        <source>Explore a finished film with lessons and vocabulary.</source>
        <translation>レッスンと語彙の付いた完成した動画を見てみます。</translation>
    </message>
    <message>
        <source>You can also drop a film or a project file onto this window.</source>
        <translation>動画やプロジェクトファイルをこのウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>CineFluent Studio</source>
        <translation>CineFluent Studio</translation>
    </message>
    <message>
        <source>Turn films into language lessons</source>
        <translation>映画を語学レッスンに</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>一覧から除く</translation>
    </message>
    <message>
        <source>File not found: %1</source>
        <translation>ファイルが見つかりません: %1</translation>
    </message>
    <message>
        <source>%1 · edited %2</source>
        <translation>%1 · 編集 %2</translation>
    </message>
    <message>
        <source>%1 was moved or deleted.</source>
        <translation>%1 は移動または削除されました。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordFlows</name>
    <message>
        <source>Export words</source>
        <translation>単語を書き出し</translation>
    </message>
    <message>
        <source>Anki packages (*.apkg)</source>
        <translation>Anki パッケージ (*.apkg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>単語を読み込み</translation>
    </message>
    <message>
        <source>Word lists (*.apkg *.csv *.tsv *.txt)</source>
        <translation>単語リスト (*.apkg *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written: %1</source>
        <translation>
            <numerusform>%n 枚のカードを書き込みました: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) have no sound in the film.</source>
        <translation>
            <numerusform>%n 個の文は動画に音声がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added.</source>
        <translation>
            <numerusform>%n 語を追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) got what they lacked.</source>
        <translation>
            <numerusform>%n 語の不足を補いました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) said nothing new.</source>
        <translation>
            <numerusform>%n 枚のカードに新しい内容はありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) say otherwise than the project; yours was kept.</source>
        <translation>
            <numerusform>%n 枚のカードはプロジェクトと異なる内容です。プロジェクトの内容を残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of another language or without a usable word left out.</source>
        <translation>
            <numerusform>別の言語または使える単語のない %n 枚のカードを除きました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordForm</name>
    <message>
        <source>IPA, e.g. /ˈfɪlm/</source>
        <translation>IPA (例: /ˈfɪlm/)</translation>
    </message>
    <message>
        <source>Press Enter or double-click to go to the cue</source>
        <translation>Enter またはダブルクリックで字幕へ移動</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>単語(&amp;W)</translation>
    </message>
    <message>
        <source>Pron&amp;unciation</source>
        <translation>発音(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Part of speech</source>
        <translation>品詞(&amp;P)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>レベル(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Frequency rank</source>
        <translation>頻度順位(&amp;F)</translation>
    </message>
    <message>
        <source>Senses and translations</source>
        <translation>語義と翻訳</translation>
    </message>
    <message>
        <source>E&amp;xample</source>
        <translation>例文(&amp;X)</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>動画内</translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en”.</source>
        <translation>「en」のような言語タグを入力してください。</translation>
    </message>
    <message>
        <source>Enter the headword.</source>
        <translation>見出し語を入力してください。</translation>
    </message>
    <message>
        <source>This headword is already in the vocabulary.</source>
        <translation>この見出し語はすでに語彙にあります。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordListModel</name>
    <message>
        <source>noun</source>
        <translation>名詞</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>動詞</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>形容詞</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>副詞</translation>
    </message>
    <message>
        <source>proper noun</source>
        <translation>固有名詞</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>代名詞</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>限定詞</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>前置詞</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>接続詞</translation>
    </message>
    <message>
        <source>subordinating conjunction</source>
        <translation>従位接続詞</translation>
    </message>
    <message>
        <source>auxiliary</source>
        <translation>助動詞</translation>
    </message>
    <message>
        <source>particle</source>
        <translation>助詞</translation>
    </message>
    <message>
        <source>numeral</source>
        <translation>数詞</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>感動詞</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>How often the word occurs in the film</source>
        <translation>動画内での単語の出現回数</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>品詞</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>出現箇所</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordMarks</name>
    <message>
        <source>%1 (estimated)</source>
        <comment>CEFR level</comment>
        <translation>%1 (推定)</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordPopup</name>
    <message>
        <source>Word at the cursor</source>
        <translation>カーソル位置の単語</translation>
    </message>
    <message>
        <source>This word is in the vocabulary.</source>
        <translation>この単語は単語帳にあります。</translation>
    </message>
    <message>
        <source>Looking at the film’s words…</source>
        <translation>動画の単語を調べています…</translation>
    </message>
    <message>
        <source>There is no word to learn here. Function words, numbers and words that no dictionary knows are left out.</source>
        <translation>ここに学ぶ単語はありません。機能語、数字、どの辞書にもない語は除いています。</translation>
    </message>
</context>
</TS>
