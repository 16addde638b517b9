<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AudioOutput</name>
    <message>
        <source>The sound device could not be opened.</source>
        <translation>无法打开音频设备。</translation>
    </message>
</context>
<context>
    <name>AudioReader</name>
    <message>
        <source>The film has no such sound track.</source>
        <translation>影片没有该音轨。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The password file cannot be read.</source>
        <translation>无法读取密码文件。</translation>
    </message>
    <message>
        <source>There is no password.</source>
        <translation>没有密码。</translation>
    </message>
    <message>
        <source>Open it in the window, without an option, to save what can be read.</source>
        <translation>请在窗口中不带选项打开它，以保存可读取的内容。</translation>
    </message>
    <message>
        <source>Published release %1 of “%2”. Lessons: %3; files uploaded: %4.</source>
        <translation>已发布“%2”的版本 %1。课程：%3；已上传文件：%4。</translation>
    </message>
    <message>
        <source>Findings: %1.</source>
        <translation>检查结果：%1。</translation>
    </message>
    <message>
        <source>The project has no such lesson.</source>
        <translation>项目中没有这节课程。</translation>
    </message>
    <message>
        <source>Looking for words</source>
        <translation>正在查找词语</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>Sent %1 changes, received %2; %3 wait for a decision.</source>
        <translation>已发送更改 %1 项，已接收 %2 项；%3 项等待决定。</translation>
    </message>
    <message>
        <source>Release %1 of “%2” goes live on %3 (UTC). Until then learners see nothing of it.</source>
        <translation>“%2”的版本 %1 将于 %3 (UTC) 上线。在此之前学习者看不到。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This cue is no longer in the project.</source>
        <translation>该字幕已不在项目中。</translation>
    </message>
    <message>
        <source>This lesson is no longer in the project.</source>
        <translation>该课程已不在项目中。</translation>
    </message>
    <message>
        <source>This word is no longer in the project.</source>
        <translation>该单词已不在项目中。</translation>
    </message>
    <message>
        <source>This place is no longer marked.</source>
        <translation>该位置已不再标记。</translation>
    </message>
    <message>
        <source>A start must lie before its end and not before the film&apos;s start. Nothing was changed.</source>
        <translation>开始必须早于结束，且不早于影片开头。未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>“%1”不是 en 或 pt-BR 这样的语言标签。</translation>
    </message>
    <message>
        <source>A cue cannot be added as it is. Nothing was changed.</source>
        <translation>该字幕不能按原样添加。未作任何更改。</translation>
    </message>
    <message>
        <source>The lesson cannot be kept as it is. Nothing was changed.</source>
        <translation>该课程不能按原样保存。未作任何更改。</translation>
    </message>
    <message>
        <source>A word has 1 to 255 characters and a language. Nothing was changed.</source>
        <translation>单词须有 1 至 255 个字符和一种语言。未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” is already in this project&apos;s vocabulary.</source>
        <translation>“%1”已在此项目的词汇表中。</translation>
    </message>
    <message>
        <source>This place cannot be marked. Nothing was changed.</source>
        <translation>该位置不能标记。未作任何更改。</translation>
    </message>
    <message>
        <source>Select two or more cues to join them.</source>
        <translation>请选择两条或更多字幕进行合并。</translation>
    </message>
    <message>
        <source>A project stays with its movie. Make a new project for another one.</source>
        <translation>项目与其电影绑定。请为另一部电影新建项目。</translation>
    </message>
    <message>
        <source>Move the playhead inside the cue to split it there.</source>
        <translation>请将播放头移到字幕内，以便在该处拆分。</translation>
    </message>
    <message>
        <source>Add cue</source>
        <translation>添加字幕</translation>
    </message>
    <message numerus="yes">
        <source>Add %n cue(s)</source>
        <translation>
            <numerusform>添加 %n 条字幕</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete cue</source>
        <translation>删除字幕</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cue(s)</source>
        <translation>
            <numerusform>删除 %n 条字幕</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Edit translation</source>
        <translation>编辑翻译</translation>
    </message>
    <message>
        <source>Change cue times</source>
        <translation>更改字幕时间</translation>
    </message>
    <message numerus="yes">
        <source>Change times of %n cue(s)</source>
        <translation>
            <numerusform>更改 %n 条字幕的时间</numerusform>
        </translation>
    </message>
    <message>
        <source>Split cue</source>
        <translation>拆分字幕</translation>
    </message>
    <message>
        <source>Join cues</source>
        <translation>合并字幕</translation>
    </message>
    <message numerus="yes">
        <source>Join %n cue(s)</source>
        <translation>
            <numerusform>合并 %n 条字幕</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift cue</source>
        <translation>平移字幕</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n cue(s)</source>
        <translation>
            <numerusform>平移 %n 条字幕</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Edit difficult words</source>
        <translation>编辑难词</translation>
    </message>
    <message>
        <source>Add lesson</source>
        <translation>添加课程</translation>
    </message>
    <message>
        <source>Delete lesson</source>
        <translation>删除课程</translation>
    </message>
    <message>
        <source>Change lesson times</source>
        <translation>更改课程时间</translation>
    </message>
    <message>
        <source>Edit lesson</source>
        <translation>编辑课程</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>添加单词</translation>
    </message>
    <message>
        <source>Delete word</source>
        <translation>删除单词</translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation>编辑单词</translation>
    </message>
    <message>
        <source>Mark word</source>
        <translation>标记单词</translation>
    </message>
    <message>
        <source>Unmark word</source>
        <translation>取消标记单词</translation>
    </message>
    <message>
        <source>Edit movie</source>
        <translation>编辑电影信息</translation>
    </message>
    <message>
        <source>Set film</source>
        <translation>设置影片</translation>
    </message>
    <message>
        <source>Edit project settings</source>
        <translation>编辑项目设置</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>恢复版本</translation>
    </message>
    <message>
        <source>Import subtitles</source>
        <translation>导入字幕</translation>
    </message>
    <message numerus="yes">
        <source>Import %n cue(s)</source>
        <translation>
            <numerusform>导入 %n 条字幕</numerusform>
        </translation>
    </message>
    <message>
        <source>Import translation</source>
        <translation>导入翻译</translation>
    </message>
    <message numerus="yes">
        <source>Import %n translation(s)</source>
        <translation>
            <numerusform>导入 %n 条翻译</numerusform>
        </translation>
    </message>
    <message>
        <source>Change style</source>
        <translation>更改样式</translation>
    </message>
    <message numerus="yes">
        <source>Change style of %n cue(s)</source>
        <translation>
            <numerusform>更改 %n 条字幕的样式</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>替换文本</translation>
    </message>
    <message numerus="yes">
        <source>Replace text in %n cue(s)</source>
        <translation>
            <numerusform>替换 %n 条字幕中的文本</numerusform>
        </translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>导入单词</translation>
    </message>
    <message>
        <source>Stretch cue</source>
        <translation>伸缩字幕</translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n cue(s)</source>
        <translation>
            <numerusform>伸缩 %n 条字幕</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert frame rate of cue</source>
        <translation>转换字幕的帧率</translation>
    </message>
    <message numerus="yes">
        <source>Convert frame rate of %n cue(s)</source>
        <translation>
            <numerusform>转换 %n 条字幕的帧率</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix overlap of cue</source>
        <translation>修正字幕的重叠</translation>
    </message>
    <message numerus="yes">
        <source>Fix overlaps of %n cue(s)</source>
        <translation>
            <numerusform>修正 %n 条字幕的重叠</numerusform>
        </translation>
    </message>
    <message>
        <source>Set duration of cue</source>
        <translation>设置字幕时长</translation>
    </message>
    <message numerus="yes">
        <source>Set durations of %n cue(s)</source>
        <translation>
            <numerusform>设置 %n 条字幕的时长</numerusform>
        </translation>
    </message>
    <message>
        <source>Snap cue to frames</source>
        <translation>将字幕对齐到帧</translation>
    </message>
    <message numerus="yes">
        <source>Snap %n cue(s) to frames</source>
        <translation>
            <numerusform>将 %n 条字幕对齐到帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>更改文本</translation>
    </message>
    <message numerus="yes">
        <source>Change text of %n cue(s)</source>
        <translation>
            <numerusform>更改 %n 条字幕的文本</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct spelling</source>
        <translation>更正拼写</translation>
    </message>
    <message numerus="yes">
        <source>Correct spelling in %n cue(s)</source>
        <translation>
            <numerusform>更正 %n 条字幕的拼写</numerusform>
        </translation>
    </message>
    <message>
        <source>Place translation</source>
        <translation>放置译文</translation>
    </message>
    <message numerus="yes">
        <source>Place %n translation(s)</source>
        <translation>
            <numerusform>放置 %n 条译文</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over lesson plan</source>
        <translation>采用课程方案</translation>
    </message>
    <message>
        <source>Fix issue</source>
        <translation>修复问题</translation>
    </message>
    <message numerus="yes">
        <source>Fix issues of %n cue(s)</source>
        <translation>
            <numerusform>修复 %n 条字幕的问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete lessons</source>
        <translation>删除课程</translation>
    </message>
    <message>
        <source>Merge lessons</source>
        <translation>合并课程</translation>
    </message>
    <message>
        <source>Split lesson</source>
        <translation>拆分课程</translation>
    </message>
    <message>
        <source>Ignore word</source>
        <translation>忽略词语</translation>
    </message>
    <message>
        <source>Mark word as known</source>
        <translation>将词语标为已知</translation>
    </message>
    <message>
        <source>Suggest word again</source>
        <translation>再次建议词语</translation>
    </message>
    <message>
        <source>Snap cue to scene cuts</source>
        <translation>将字幕对齐到场景切换</translation>
    </message>
    <message numerus="yes">
        <source>Snap %n cue(s) to scene cuts</source>
        <translation>
            <numerusform>将 %n 条字幕对齐到场景切换</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes by other editors</source>
        <translation>其他编辑的更改</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>The file is larger than %1 MB, which no subtitle file is; nothing was imported. Check that it is the right file.</source>
        <translation>文件超过 %1 MB，字幕文件不会这么大；未导入任何内容。请确认文件是否正确。</translation>
    </message>
    <message>
        <source>This is no subtitle file that can be read; nothing was imported. What can be read: %1.</source>
        <translation>这不是可读取的字幕文件；未导入任何内容。可读取的格式：%1。</translation>
    </message>
    <message>
        <source>The file could not be read to its end; nothing was imported. Try again.</source>
        <translation>无法将文件读到末尾；未导入任何内容。请重试。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>导入已停止；未作任何更改。</translation>
    </message>
    <message>
        <source>The file holds more than %1 subtitles; nothing was imported.</source>
        <translation>文件包含超过 %1 条字幕；未导入任何内容。</translation>
    </message>
    <message>
        <source>The file holds no subtitle that can be read as %1; nothing was imported. Check that it is the right file, or choose its encoding in the preview.</source>
        <translation>文件中没有可按 %1 读取的字幕；未导入任何内容。请确认文件是否正确，或在预览中选择其编码。</translation>
    </message>
    <message>
        <source>“%1” is not an encoding that can be read. Choose one from the list.</source>
        <translation>“%1”不是可读取的编码。请从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” cannot be written in %2. Save as UTF-8, which holds every character.</source>
        <translation>“%1”无法写入 %2。请保存为支持所有字符的 UTF-8。</translation>
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
        <translation>歌词 (LRC)</translation>
    </message>
    <message>
        <source>SAMI</source>
        <translation>SAMI</translation>
    </message>
    <message>
        <source>Table with commas (CSV)</source>
        <translation>逗号分隔表格 (CSV)</translation>
    </message>
    <message>
        <source>Table with tabs (TSV)</source>
        <translation>制表符分隔表格 (TSV)</translation>
    </message>
    <message>
        <source>The disk is full. Finished lessons are kept; make room and publish again.</source>
        <translation>磁盘已满。已完成的课程会保留；请腾出空间后重新发布。</translation>
    </message>
    <message>
        <source>A lesson could not be encoded. Finished lessons are kept. Check that the film plays there, then try again.</source>
        <translation>有一个课程无法编码。已完成的课程会保留。请检查影片在该处能否播放，然后重试。</translation>
    </message>
    <message>
        <source>A lesson ends before it begins. Correct its IN and OUT.</source>
        <translation>有一个课程的结束早于开始。请修正其 IN 和 OUT。</translation>
    </message>
    <message>
        <source>A lesson reaches beyond the film. Correct its IN and OUT.</source>
        <translation>有一个课程超出影片范围。请修正其 IN 和 OUT。</translation>
    </message>
    <message>
        <source>The folder for encoded lessons cannot be written. Choose another one.</source>
        <translation>无法写入已编码课程的文件夹。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>A lesson came out with %1 frames instead of %2. The film may be damaged there; finished lessons are kept.</source>
        <translation>有一个课程得到 %1 帧而不是 %2 帧。影片在该处可能已损坏；已完成的课程会保留。</translation>
    </message>
    <message>
        <source>The film cannot be read: it is damaged, cut short or of an unknown kind. Nothing was encoded.</source>
        <translation>无法读取影片：已损坏、不完整或类型未知。未编码任何内容。</translation>
    </message>
    <message>
        <source>The film has no picture that can be encoded.</source>
        <translation>影片没有可编码的画面。</translation>
    </message>
    <message>
        <source>A lesson came out empty. Check its IN and OUT and try again.</source>
        <translation>有一个课程为空。请检查其 IN 和 OUT 后重试。</translation>
    </message>
    <message>
        <source>Encoding was stopped. Finished lessons are kept and used again.</source>
        <translation>编码已停止。已完成的课程会保留并再次使用。</translation>
    </message>
    <message>
        <source>A lesson&apos;s streams came out damaged. Finished lessons are kept; publish again.</source>
        <translation>某一课的流已损坏。已完成的课保留；请再次发布。</translation>
    </message>
    <message>
        <source>A lesson&apos;s qualities came out with different segments. Finished lessons are kept; publish again.</source>
        <translation>某一课的各画质分段不一致。已完成的课保留；请再次发布。</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started. Install FFmpeg and try again.</source>
        <translation>无法启动程序“%1”。请安装 FFmpeg 后重试。</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>有一个文件无法读取。</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>已按要求停止。</translation>
    </message>
    <message>
        <source>The movie&apos;s details need a correction before it can be used.</source>
        <translation>电影信息需要修正后才能使用。</translation>
    </message>
    <message>
        <source>The movie has no id.</source>
        <translation>电影没有 ID。</translation>
    </message>
    <message>
        <source>Give the movie a title.</source>
        <translation>请为电影填写标题。</translation>
    </message>
    <message>
        <source>A title has at most 255 characters.</source>
        <translation>标题最多 255 个字符。</translation>
    </message>
    <message>
        <source>A description has at most 20,000 characters.</source>
        <translation>简介最多 20,000 个字符。</translation>
    </message>
    <message>
        <source>The duration is 1 to 6,000 minutes.</source>
        <translation>时长为 1 至 6,000 分钟。</translation>
    </message>
    <message>
        <source>A TMDB id is a positive number.</source>
        <translation>TMDB ID 是正数。</translation>
    </message>
    <message>
        <source>The rating is 0.0 to 10.0.</source>
        <translation>评分为 0.0 至 10.0。</translation>
    </message>
    <message>
        <source>The popularity is 0.00 to 999.99.</source>
        <translation>热度为 0.00 至 999.99。</translation>
    </message>
    <message>
        <source>An age rating has at most 10 characters.</source>
        <translation>年龄分级最多 10 个字符。</translation>
    </message>
    <message>
        <source>The poster is a web address (https://…).</source>
        <translation>海报应为网址 (https://…)。</translation>
    </message>
    <message>
        <source>The backdrop is a web address (https://…).</source>
        <translation>背景图应为网址 (https://…)。</translation>
    </message>
    <message>
        <source>The trailer is a web address (https://…).</source>
        <translation>预告片应为网址 (https://…)。</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>“%1”不是 en 或 pt-BR 这样的语言标签。</translation>
    </message>
    <message>
        <source>The answer says that something went wrong, but not what.</source>
        <translation>响应表示出了问题，但没有说明是什么问题。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Check that the address is that of a CineFluent server and that both programs are up to date.</source>
        <translation>无法理解服务器的响应。请检查地址是否为 CineFluent 服务器，以及两个程序是否为最新版本。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes); nothing was imported.</source>
        <translation>文件为空（0 字节）；未导入任何内容。</translation>
    </message>
</context>
<context>
    <name>ConflictTexts</name>
    <message>
        <source>Something that is gone</source>
        <translation>已不存在的条目</translation>
    </message>
    <message>
        <source>The movie</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>The project’s settings</source>
        <translation>项目设置</translation>
    </message>
    <message>
        <source>Cue %1, %2</source>
        <translation>字幕 %1，%2</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>课程 %1</translation>
    </message>
    <message>
        <source>Word “%1”</source>
        <translation>单词“%1”</translation>
    </message>
    <message>
        <source>A meaning of a word</source>
        <translation>单词的一个释义</translation>
    </message>
    <message>
        <source>A place where a word is taught</source>
        <translation>教授单词的位置</translation>
    </message>
    <message>
        <source>Translation, %1</source>
        <translation>翻译，%1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>原名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>学习目标</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例句</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>ContentActions</name>
    <message>
        <source>&amp;Edit text</source>
        <translation>编辑文本(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Add cue</source>
        <translation>添加字幕(&amp;A)</translation>
    </message>
    <message>
        <source>At the playhead</source>
        <translation>在播放头处</translation>
    </message>
    <message>
        <source>&amp;Split cue</source>
        <translation>拆分字幕(&amp;S)</translation>
    </message>
    <message>
        <source>Split at the playhead, and the text at the cursor</source>
        <translation>在播放头处拆分，文本在光标处拆分</translation>
    </message>
    <message>
        <source>&amp;Merge cues</source>
        <translation>合并字幕(&amp;M)</translation>
    </message>
    <message>
        <source>Merge the selected cues, or the current cue with the next</source>
        <translation>合并所选字幕，或当前字幕与下一条</translation>
    </message>
    <message>
        <source>S&amp;hift cues…</source>
        <translation>平移字幕(&amp;H)…</translation>
    </message>
    <message>
        <source>Move cues by a time offset</source>
        <translation>按时间偏移移动字幕</translation>
    </message>
    <message>
        <source>Add &amp;selected word</source>
        <translation>添加所选单词(&amp;S)</translation>
    </message>
    <message>
        <source>Add the word selected in the cue’s text to the vocabulary, with its place in the film</source>
        <translation>将字幕文本中所选的单词连同其在影片中的位置添加到词汇表</translation>
    </message>
    <message>
        <source>Add &amp;new word</source>
        <translation>添加新单词(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove word</source>
        <translation>移除单词(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add lesson</source>
        <translation>添加课程(&amp;A)</translation>
    </message>
    <message>
        <source>Over the selected cues, or one minute from the playhead</source>
        <translation>覆盖所选字幕，或从播放头起一分钟</translation>
    </message>
    <message>
        <source>Move lesson &amp;up</source>
        <translation>上移课程(&amp;U)</translation>
    </message>
    <message>
        <source>Move lesson &amp;down</source>
        <translation>下移课程(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove lesson</source>
        <translation>移除课程(&amp;R)</translation>
    </message>
    <message>
        <source>Its cues are kept</source>
        <translation>其字幕会保留</translation>
    </message>
    <message>
        <source>Sp&amp;lit lesson</source>
        <translation>拆分课程(&amp;L)</translation>
    </message>
    <message>
        <source>Mer&amp;ge lessons</source>
        <translation>合并课程(&amp;G)</translation>
    </message>
    <message>
        <source>Merge the selected lessons, or the current lesson with the next</source>
        <translation>合并选中的课程，或将当前课程与下一节合并</translation>
    </message>
    <message>
        <source>Use &amp;frame as the lesson&apos;s poster</source>
        <translation>将此帧用作课程封面(&amp;F)</translation>
    </message>
    <message>
        <source>The frame on screen is shown before the lesson plays</source>
        <translation>在课程播放前显示屏幕上的帧</translation>
    </message>
    <message>
        <source>Choose poster auto&amp;matically</source>
        <translation>自动选择封面(&amp;M)</translation>
    </message>
    <message>
        <source>A frame a tenth into the lesson</source>
        <translation>课程十分之一处的帧</translation>
    </message>
</context>
<context>
    <name>CueKeyActions</name>
    <message>
        <source>Add cue after this one</source>
        <translation>在此字幕后添加字幕</translation>
    </message>
    <message>
        <source>Add cue before this one</source>
        <translation>在此字幕前添加字幕</translation>
    </message>
    <message>
        <source>Next cue, or a new one after the last</source>
        <translation>下一条字幕，或在最后一条之后新建</translation>
    </message>
    <message>
        <source>To go on typing, cue after cue</source>
        <translation>逐条字幕连续输入</translation>
    </message>
    <message>
        <source>Merge with the previous cue</source>
        <translation>与上一条字幕合并</translation>
    </message>
    <message>
        <source>Next cue without a translation</source>
        <translation>下一条没有译文的字幕</translation>
    </message>
    <message>
        <source>Cut cues</source>
        <translation>剪切字幕</translation>
    </message>
    <message>
        <source>Copy cues</source>
        <translation>复制字幕</translation>
    </message>
    <message>
        <source>For this and other projects, and as SRT for other programs</source>
        <translation>用于此项目和其他项目，并以 SRT 形式供其他程序使用</translation>
    </message>
    <message>
        <source>Paste cues at the playhead</source>
        <translation>在播放头处粘贴字幕</translation>
    </message>
    <message>
        <source>Cues, a subtitle file’s text, or lines of text, one cue a line</source>
        <translation>字幕、字幕文件的文本，或每行一条字幕的文本</translation>
    </message>
    <message>
        <source>Invert selection of cues</source>
        <translation>反选字幕</translation>
    </message>
    <message>
        <source>Break lines</source>
        <translation>断行</translation>
    </message>
    <message>
        <source>Balanced lines within the limits of the language</source>
        <translation>在语言限制内长度均衡的行</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>合并行</translation>
    </message>
    <message>
        <source>One line of the selected cues’ texts</source>
        <translation>将所选字幕的文本合为一行</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>The texts of the selected cues</source>
        <translation>所选字幕的文本</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>小写</translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation>句首大写</translation>
    </message>
</context>
<context>
    <name>CutActions</name>
    <message>
        <source>Previous scene cut</source>
        <translation>上一个场景切换</translation>
    </message>
    <message>
        <source>Next scene cut</source>
        <translation>下一个场景切换</translation>
    </message>
    <message>
        <source>Look for scene cuts again…</source>
        <translation>重新查找场景切换…</translation>
    </message>
    <message>
        <source>In a part of the film or all of it, more or less readily</source>
        <translation>在影片的一部分或全部中，以更高或更低的灵敏度</translation>
    </message>
    <message>
        <source>Add scene cut at the playhead</source>
        <translation>在播放头处添加场景切换</translation>
    </message>
    <message>
        <source>The frame on screen becomes the first of a shot</source>
        <translation>屏幕上的帧成为镜头的第一帧</translation>
    </message>
    <message>
        <source>Remove the scene cut at the playhead</source>
        <translation>移除播放头处的场景切换</translation>
    </message>
    <message>
        <source>Cues may cross it then, and dragging does not snap to it</source>
        <translation>之后字幕可以跨越它，拖动时也不再吸附到它</translation>
    </message>
</context>
<context>
    <name>CutCache</name>
    <message>
        <source>The scene cuts could not be kept for next time. They are shown, and nothing else is affected.</source>
        <translation>场景切换无法保留到下次。它们仍会显示，其他不受影响。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>This step of the history cannot be read. The project itself is as it was.</source>
        <translation>无法读取历史记录的这一步。项目本身保持原样。</translation>
    </message>
    <message>
        <source>This step of the history does not fit the project. The project itself is as it was.</source>
        <translation>历史记录的这一步与项目不符。项目本身保持原样。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another place.</source>
        <translation>文件夹“%1”不存在。请先创建，或选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed; check the folder&apos;s permissions or choose another one.</source>
        <translation>无法写入“%1”。未作任何更改；请检查文件夹权限或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written, and what was there before is untouched. Make room and try again.</source>
        <translation>磁盘已满：“%1”未写入，原有内容未受影响。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” is there already and was left alone. Choose another name.</source>
        <translation>“%1”已存在，未作改动。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is no further step in the history.</source>
        <translation>历史记录中没有更多步骤。</translation>
    </message>
    <message>
        <source>The disk is full. Everything before this step is saved; make room and try again.</source>
        <translation>磁盘已满。此步骤之前的所有内容均已保存；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The project file cannot be written. Everything before this step is saved; check the folder&apos;s permissions or save a copy elsewhere.</source>
        <translation>无法写入项目文件。此步骤之前的所有内容均已保存；请检查文件夹权限或将副本保存到别处。</translation>
    </message>
    <message>
        <source>Another program is using the project file. Nothing was changed; close it there and try again.</source>
        <translation>另一个程序正在使用项目文件。未作任何更改；请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>The project file is damaged. It was not changed; what can be read can be saved into a copy.</source>
        <translation>项目文件已损坏。未对其作任何更改；可读取的内容可保存到副本。</translation>
    </message>
    <message>
        <source>The project file could not be read or written. Everything before this step is saved; check the disk and try again.</source>
        <translation>无法读写项目文件。此步骤之前的所有内容均已保存；请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>Give the movie a title.</source>
        <translation>请为电影填写标题。</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>“%1”不是 en 或 pt-BR 这样的语言标签。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation>“%1”是文件夹，不是项目文件。</translation>
    </message>
    <message>
        <source>There is no project “%1” at this place.</source>
        <translation>此处没有项目“%1”。</translation>
    </message>
    <message>
        <source>The project “%1” may not be read. Check its permissions.</source>
        <translation>无权读取项目“%1”。请检查其权限。</translation>
    </message>
    <message>
        <source>The project “%1” is write-protected. Open it for reading or save a copy.</source>
        <translation>项目“%1”受写保护。请以只读方式打开或保存副本。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未作任何更改。</translation>
    </message>
    <message>
        <source>This project is open in %1 (process %2 on %3). Close it there first; nothing was changed.</source>
        <translation>此项目正在 %1 中打开（%3 上的进程 %2）。请先在那里关闭；未作任何更改。</translation>
    </message>
    <message>
        <source>This project is open in another window or program. Close it there first; nothing was changed.</source>
        <translation>此项目正在另一个窗口或程序中打开。请先在那里关闭；未作任何更改。</translation>
    </message>
    <message>
        <source>The project&apos;s folder cannot be written. Nothing was changed; copy the project elsewhere or check the folder&apos;s permissions.</source>
        <translation>无法写入项目所在文件夹。未作任何更改；请将项目复制到别处或检查文件夹权限。</translation>
    </message>
    <message>
        <source>Nothing in the damaged project can be read, and it has no history beside it. The file was not changed; a backup of your own may help.</source>
        <translation>无法从损坏的项目中读取任何内容，其旁边也没有历史记录。文件未作更改；您自己的备份或许有用。</translation>
    </message>
    <message>
        <source>This file is not a CineFluent project. It was not changed.</source>
        <translation>此文件不是 CineFluent 项目。未对其作任何更改。</translation>
    </message>
    <message>
        <source>This project was saved by a newer version of CineFluent. It was not changed; update CineFluent to open it.</source>
        <translation>此项目由更新版本的 CineFluent 保存。未对其作任何更改；请更新 CineFluent 后打开。</translation>
    </message>
    <message>
        <source>This project is open for reading only. Save a copy to edit it.</source>
        <translation>此项目以只读方式打开。要编辑请保存副本。</translation>
    </message>
    <message>
        <source>The folder for the project&apos;s history cannot be made. The project itself is saved.</source>
        <translation>无法创建项目历史记录文件夹。项目本身已保存。</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected cues, lesson or word, whichever was chosen last</source>
        <translation>删除最后选择的字幕、课程或单词</translation>
    </message>
    <message>
        <source>Select &amp;all cues</source>
        <translation>选择所有字幕(&amp;A)</translation>
    </message>
</context>
<context>
    <name>EditingPages</name>
    <message>
        <source>Length of a new &amp;cue</source>
        <translation>新字幕的长度(&amp;C)</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Shorter where the next cue begins before.</source>
        <translation>下一条字幕更早开始时会更短。</translation>
    </message>
    <message>
        <source>Length of a new &amp;lesson</source>
        <translation>新课程的长度(&amp;L)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Where no cues are selected for it.</source>
        <translation>没有为其选中字幕时使用。</translation>
    </message>
    <message>
        <source>&amp;Underline misspelt words while typing</source>
        <translation>输入时为拼写错误的词加下划线(&amp;U)</translation>
    </message>
    <message>
        <source>F7 goes from one to the next in any case.</source>
        <translation>无论如何，F7 都会从一处转到下一处。</translation>
    </message>
    <message>
        <source>Dictionaries come with the system&apos;s packages named hunspell-…, or are put into %1.</source>
        <translation>词典随系统中名为 hunspell-… 的软件包提供，或放入 %1。</translation>
    </message>
    <message>
        <source>Words you have added</source>
        <translation>您添加的词</translation>
    </message>
    <message>
        <source>&amp;Snap while dragging</source>
        <translation>拖动时吸附(&amp;S)</translation>
    </message>
    <message>
        <source>To cues, lessons, scene cuts and the playhead. Alt suspends it.</source>
        <translation>吸附到字幕、课程、场景切换和播放头。按住 Alt 暂停吸附。</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>&amp;Ripple: later cues follow</source>
        <translation>波纹：后面的字幕随之移动(&amp;R)</translation>
    </message>
    <message>
        <source>Moving a cue, or dragging its end, moves every later cue by as much.</source>
        <translation>移动字幕或拖动其结尾时，后面的所有字幕移动同样的距离。</translation>
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
        <translation>西欧</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>中欧</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>波罗的海语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The file is no Anki package, or a damaged one. Nothing was imported; export it from Anki again.</source>
        <translation>该文件不是 Anki 包，或已损坏。未导入任何内容；请从 Anki 重新导出。</translation>
    </message>
    <message>
        <source>The package is in the newest format of Anki. Nothing was imported; export it again with “Support older Anki versions” ticked.</source>
        <translation>该包为 Anki 的最新格式。未导入任何内容；请勾选“Support older Anki versions”重新导出。</translation>
    </message>
    <message>
        <source>There is no note with a word in the package. Nothing was imported.</source>
        <translation>包中没有带单词的笔记。未导入任何内容。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>导入已停止；未作任何更改。</translation>
    </message>
    <message>
        <source>The package holds more than 200,000 notes. Nothing was imported; export it in parts.</source>
        <translation>包中有超过 200,000 条笔记。未导入任何内容；请分批导出。</translation>
    </message>
    <message>
        <source>There is no room for temporary files. What was there before is untouched; make room and try again.</source>
        <translation>没有空间存放临时文件。原有内容未受影响；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>This is more than a list of words can be (200,000 rows, 64 MB). Nothing was imported; import it in parts.</source>
        <translation>这超出了单词表的大小（200,000 行，64 MB）。未导入任何内容；请分批导入。</translation>
    </message>
    <message>
        <source>The table has no column for the word. Nothing was imported; its first row must name the columns, one of them “word”.</source>
        <translation>表格没有单词列。未导入任何内容；第一行必须写明列名，其中一列为“word”。</translation>
    </message>
    <message>
        <source>The table has no row with a word. Nothing was imported.</source>
        <translation>表格中没有带单词的行。未导入任何内容。</translation>
    </message>
    <message>
        <source>It was stopped; nothing was changed.</source>
        <translation>已停止；未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk may be full. What was there before is untouched; make room and try again.</source>
        <translation>无法写入“%1”：磁盘可能已满。原有内容未受影响；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is damaged or of another kind. Nothing was imported; get the file again.</source>
        <translation>无法读取“%1”：已损坏或为其他类型。未导入任何内容；请重新获取文件。</translation>
    </message>
    <message>
        <source>“%1” holds more than 1 GB. Nothing was imported; export it in smaller parts.</source>
        <translation>“%1”超过 1 GB。未导入任何内容；请分成更小的部分导出。</translation>
    </message>
    <message>
        <source>“%1” cannot be read; nothing was exported.</source>
        <translation>无法读取“%1”；未导出任何内容。</translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>E&amp;xchange changes</source>
        <translation>交换更改(&amp;X)</translation>
    </message>
    <message>
        <source>Send your changes to the movie’s other editors and take theirs</source>
        <translation>将您的更改发送给该影片的其他编辑并获取他们的更改</translation>
    </message>
    <message>
        <source>Exchange &amp;automatically</source>
        <translation>自动交换(&amp;A)</translation>
    </message>
    <message>
        <source>Exchange shared projects when you pause and when others have changed them</source>
        <translation>在您停顿时以及他人更改后交换共享项目</translation>
    </message>
    <message>
        <source>&amp;Versions to choose from…</source>
        <translation>待选版本(&amp;V)…</translation>
    </message>
    <message>
        <source>What two editors changed at the same time and nobody has settled</source>
        <translation>两位编辑同时更改且尚未确定的内容</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Open &amp;film…</source>
        <translation>打开影片(&amp;F)…</translation>
    </message>
    <message>
        <source>Use another film for this project</source>
        <translation>为此项目使用另一部影片</translation>
    </message>
    <message>
        <source>&amp;Locate film…</source>
        <translation>定位影片(&amp;L)…</translation>
    </message>
    <message>
        <source>Tell the project where its film was moved to</source>
        <translation>告诉项目其影片移到了哪里</translation>
    </message>
    <message>
        <source>&amp;Import subtitles…</source>
        <translation>导入字幕(&amp;I)…</translation>
    </message>
    <message>
        <source>Read a subtitle file as original or translation</source>
        <translation>将字幕文件读取为原文或翻译</translation>
    </message>
    <message>
        <source>&amp;Export subtitles…</source>
        <translation>导出字幕(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the original or a translation in any subtitle format</source>
        <translation>以任意字幕格式写出原文或翻译</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a project for a film</source>
        <translation>为影片创建项目</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>打开项目文件</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>打开示例项目(&amp;S)</translation>
    </message>
    <message>
        <source>A finished film with lessons</source>
        <translation>带课程的完整影片</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>保存副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>Every edit is saved as it is made; this writes a copy elsewhere</source>
        <translation>每次编辑都会立即保存；此操作在别处写一份副本</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Bring back the project as it was, or keep it under a name</source>
        <translation>恢复项目以前的状态，或以名称保留</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>FillTranslations</name>
    <message>
        <source>Looking into the memory</source>
        <translation>正在查找翻译记忆</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>正在翻译</translation>
    </message>
    <message numerus="yes">
        <source>Send %n text(s) to %1 for translation?</source>
        <translation>
            <numerusform>要将 %n 条文本发送到 %1 翻译吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters at %2 %4 a million: about %3 %4.</source>
        <translation>%1 个字符，每百万 %2 %4：约 %3 %4。</translation>
    </message>
    <message>
        <source>%1 characters; no price is set in the preferences.</source>
        <translation>%1 个字符；首选项中未设置价格。</translation>
    </message>
    <message>
        <source>Only the texts of these cues and the two languages leave this machine: not the film, its title or your name. What %1 keeps of them is for its terms to say.</source>
        <translation>离开本机的只有这些字幕的文本和两种语言：不包括影片、片名或您的姓名。%1 会保留什么，由其条款规定。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Make a small copy for scrubbing</source>
        <translation>制作用于拖动浏览的小副本</translation>
    </message>
    <message>
        <source>In the background; heavy films get one by themselves</source>
        <translation>在后台进行；较大的影片会自动制作</translation>
    </message>
    <message>
        <source>Drag through the small copy</source>
        <translation>使用小副本拖动浏览</translation>
    </message>
    <message>
        <source>The film’s own picture is shown as soon as you pause</source>
        <translation>停下后立即显示影片本身的画面</translation>
    </message>
    <message>
        <source>Hear the film while scrubbing</source>
        <translation>拖动浏览时播放声音</translation>
    </message>
    <message>
        <source>A moment of sound at each frame step and while you drag</source>
        <translation>每步进一帧及拖动时播放片刻声音</translation>
    </message>
    <message>
        <source>Next audio track</source>
        <translation>下一条音轨</translation>
    </message>
    <message>
        <source>The waveform follows</source>
        <translation>波形随之切换</translation>
    </message>
    <message>
        <source>Import subtitles from the film…</source>
        <translation>从影片导入字幕…</translation>
    </message>
    <message>
        <source>Subtitle tracks stored inside the film’s file</source>
        <translation>存储在影片文件中的字幕轨</translation>
    </message>
</context>
<context>
    <name>FilmIndex</name>
    <message>
        <source>The film holds no pictures that can be read: its data are cut off or damaged. Copy or download it again.</source>
        <translation>影片中没有可读取的画面：其数据被截断或已损坏。请重新复制或下载。</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Lessons are cut from films: choose a video file.</source>
        <translation>此文件有声音但没有画面。课程由影片剪切而成：请选择视频文件。</translation>
    </message>
    <message>
        <source>This file has no picture. Choose a video file.</source>
        <translation>此文件没有画面。请选择视频文件。</translation>
    </message>
    <message>
        <source>The end of the film is missing: it can be used up to %1. Copy or download it again to have the rest.</source>
        <translation>影片缺少结尾：可使用到 %1。要获得其余部分，请重新复制或下载。</translation>
    </message>
</context>
<context>
    <name>FrameReader</name>
    <message>
        <source>The film was replaced by another one while it was open. Open it again.</source>
        <translation>影片在打开期间被另一部替换。请重新打开。</translation>
    </message>
    <message>
        <source>This picture cannot be shown: its pixel format is not supported.</source>
        <translation>无法显示此画面：不支持其像素格式。</translation>
    </message>
    <message>
        <source>This picture is damaged in the film and cannot be shown. The rest of the film is usable.</source>
        <translation>影片中的此画面已损坏，无法显示。影片其余部分可用。</translation>
    </message>
</context>
<context>
    <name>GlossaryTable</name>
    <message>
        <source>“%1” cannot be read. Nothing was taken from it.</source>
        <translation>无法读取“%1”。没有从中取用任何内容。</translation>
    </message>
    <message>
        <source>“%1” is too large for a glossary. Nothing was taken from it.</source>
        <translation>“%1”作为术语表过大。没有从中取用任何内容。</translation>
    </message>
    <message>
        <source>“%1” has no terms. A table has a term and its translation in each row, in columns parted by comma, semicolon or tab.</source>
        <translation>“%1”中没有术语。表格每行有一个术语及其译文，各列以逗号、分号或制表符分隔。</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>About CineFluent Studio</source>
        <translation>关于 CineFluent Studio</translation>
    </message>
    <message>
        <source>&lt;b&gt;CineFluent Studio %1&lt;/b&gt;&lt;br&gt;Turn films into language lessons</source>
        <translation>&lt;b&gt;CineFluent Studio %1&lt;/b&gt;&lt;br&gt;把电影变成语言课程</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Built with Qt and FFmpeg.</source>
        <translation>依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件，不提供任何担保。使用 Qt 和 FFmpeg 构建。</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About CineFluent Studio</source>
        <translation>关于 CineFluent Studio(&amp;A)</translation>
    </message>
</context>
<context>
    <name>IndexCache</name>
    <message>
        <source>The film&apos;s table of pictures could not be kept for next time. Nothing else is affected.</source>
        <translation>无法保存影片的帧表以供下次使用。其他方面不受影响。</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>葡萄牙语（巴西）</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>孟加拉语</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>LayoutActions</name>
    <message>
        <source>Background &amp;work…</source>
        <translation>后台工作(&amp;W)…</translation>
    </message>
    <message>
        <source>What is running, what has ended, and what went wrong</source>
        <translation>正在进行、已结束和出错的工作</translation>
    </message>
    <message>
        <source>Panel l&amp;ayouts…</source>
        <translation>面板布局(&amp;A)…</translation>
    </message>
    <message>
        <source>Keep the arrangement of the panels under a name, or take one again</source>
        <translation>以名称保留面板布局，或重新使用</translation>
    </message>
    <message>
        <source>H&amp;ide panel</source>
        <translation>隐藏面板(&amp;I)</translation>
    </message>
    <message>
        <source>The panel with the keyboard; its own entry shows it again</source>
        <translation>具有键盘焦点的面板；可通过其菜单项重新显示</translation>
    </message>
    <message>
        <source>Float panel</source>
        <translation>浮动面板</translation>
    </message>
    <message>
        <source>Take the panel with the keyboard out of the window, or put it back</source>
        <translation>将具有键盘焦点的面板移出窗口，或放回</translation>
    </message>
</context>
<context>
    <name>LessonPlan</name>
    <message>
        <source>Set by hand at %1, inside a sentence</source>
        <translation>手动设定于 %1，在句子中间</translation>
    </message>
    <message>
        <source>Set by hand at %1, on a scene cut</source>
        <translation>手动设定于 %1，在场景切换处</translation>
    </message>
    <message>
        <source>Set by hand at %1, between sentences</source>
        <translation>手动设定于 %1，在句子之间</translation>
    </message>
    <message>
        <source>First words after a lesson you already have, at %1</source>
        <translation>已有课程之后的第一句话，位于 %1</translation>
    </message>
    <message>
        <source>Last words before a lesson you already have, at %1</source>
        <translation>已有课程之前的最后一句话，位于 %1</translation>
    </message>
    <message>
        <source>Scene cut before the first words of the film, at %1</source>
        <translation>影片第一句话之前的场景切换，位于 %1</translation>
    </message>
    <message>
        <source>Scene cut after the last words of the film, at %1</source>
        <translation>影片最后一句话之后的场景切换，位于 %1</translation>
    </message>
    <message>
        <source>First words of the film, at %1</source>
        <translation>影片的第一句话，位于 %1</translation>
    </message>
    <message>
        <source>Last words of the film, at %1</source>
        <translation>影片的最后一句话，位于 %1</translation>
    </message>
    <message>
        <source>Scene cut and sentence end at %1, without a pause</source>
        <translation>场景切换且句子结束于 %1，无停顿</translation>
    </message>
    <message>
        <source>Sentence end at %1, without a pause</source>
        <translation>句子结束于 %1，无停顿</translation>
    </message>
    <message>
        <source>Scene cut and sentence end at %1, pause of %2 s</source>
        <translation>场景切换且句子结束于 %1，停顿 %2 秒</translation>
    </message>
    <message>
        <source>Sentence end at %1, pause of %2 s</source>
        <translation>句子结束于 %1，停顿 %2 秒</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>课程 %1</translation>
    </message>
</context>
<context>
    <name>LessonPlanActions</name>
    <message>
        <source>&amp;Suggest lessons…</source>
        <translation>建议课程(&amp;S)…</translation>
    </message>
    <message>
        <source>Plan the film’s lessons by scene cuts, sentences, length and new words</source>
        <translation>按场景切换、句子、长度和新词规划影片的课程</translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message numerus="yes">
        <source>%n cue(s) lose bold, italics, underlining or strike-out.</source>
        <translation>
            <numerusform>%n 条字幕会失去粗体、斜体、下划线或删除线。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose colours.</source>
        <translation>
            <numerusform>%n 条字幕会失去颜色。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose readings (ruby).</source>
        <translation>
            <numerusform>%n 条字幕会失去注音（ruby）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose the name of the speaker.</source>
        <translation>
            <numerusform>%n 条字幕会失去说话者姓名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose their place on the picture.</source>
        <translation>
            <numerusform>%n 条字幕会失去在画面上的位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose their exact position.</source>
        <translation>
            <numerusform>%n 条字幕会失去精确坐标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) are written horizontally.</source>
        <translation>
            <numerusform>%n 条字幕改为横排。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) lose effects such as movement or karaoke.</source>
        <translation>
            <numerusform>%n 条字幕会失去移动或卡拉 OK 等效果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or style(s) of the imported file are left out.</source>
        <translation>
            <numerusform>导入文件中的 %n 条注释或样式会被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) get other times, as the format cannot say theirs.</source>
        <translation>
            <numerusform>%n 条字幕的时间会改变，因为该格式无法表示原来的时间。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineTranslation</name>
    <message>
        <source>%1 did not answer with a translation of each text. Nothing was changed.</source>
        <translation>%1 没有为每条文本返回译文。未作任何更改。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>它的回答：%1</translation>
    </message>
    <message>
        <source>%1 refuses the key. Nothing was changed; check the key in the preferences.</source>
        <translation>%1 拒绝了密钥。未作任何更改；请在首选项中检查密钥。</translation>
    </message>
    <message>
        <source>%1 translates no more for now: its limit is reached. Nothing was changed; try again later.</source>
        <translation>%1 暂时不再翻译：已达到上限。未作任何更改；请稍后再试。</translation>
    </message>
    <message>
        <source>%1 cannot translate this. Nothing was changed; the service may not know one of the languages.</source>
        <translation>%1 无法翻译此内容。未作任何更改；该服务可能不支持其中一种语言。</translation>
    </message>
    <message>
        <source>%1 could not translate. Nothing was changed; try again later.</source>
        <translation>%1 未能翻译。未作任何更改；请稍后再试。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 does not answer like this translation service. Nothing was changed; check the address and the kind of service in the preferences.</source>
        <translation>%1 的回答不像是这种翻译服务。未作任何更改；请在首选项中检查地址和服务类型。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Nothing was changed; check the address and the network.</source>
        <translation>无法连接 %1。未作任何更改；请检查地址和网络。</translation>
    </message>
    <message>
        <source>%1 does not translate from “%2” to “%3”. Nothing was sent.</source>
        <translation>%1 不能从“%2”翻译到“%3”。未发送任何内容。</translation>
    </message>
    <message>
        <source>This is not a translation service’s address. It looks like https://translate.example.org.</source>
        <translation>这不是翻译服务的地址。它的形式类似 https://translate.example.org。</translation>
    </message>
    <message>
        <source>Texts and keys are not sent over http:// to another machine. Use the service’s https:// address.</source>
        <translation>文本和密钥不会通过 http:// 发送到其他计算机。请使用该服务的 https:// 地址。</translation>
    </message>
    <message>
        <source>This is not a Google service account’s key. It is the JSON file that Google’s console gives for the account.</source>
        <translation>这不是 Google 服务帐号的密钥。它是 Google 控制台为该帐号提供的 JSON 文件。</translation>
    </message>
    <message>
        <source>Google refuses the service account’s key. Nothing was changed; check the key in the preferences.</source>
        <translation>Google 拒绝了服务帐号的密钥。未作任何更改；请在首选项中检查密钥。</translation>
    </message>
    <message>
        <source>%1 did not answer with an access token. Nothing was changed.</source>
        <translation>%1 没有返回访问令牌。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>MediaFile</name>
    <message>
        <source>The film could not be read. Check that the drive is connected and that you may read the file.</source>
        <translation>无法读取影片。请检查驱动器是否已连接，以及您是否有权读取该文件。</translation>
    </message>
    <message>
        <source>There is no film at this place. If it was moved or renamed, show where it is now; nothing was changed.</source>
        <translation>此处没有影片。如果它被移动或重命名，请指出现在的位置；未作任何更改。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Copy or download the film again.</source>
        <translation>文件为空（0 字节）。请重新复制或下载影片。</translation>
    </message>
    <message>
        <source>Looking for the film was cancelled.</source>
        <translation>已取消查找影片。</translation>
    </message>
</context>
<context>
    <name>MediaInput</name>
    <message>
        <source>The film is incomplete: the index at its end is missing, as after an interrupted copy or recording. Copy or download it again.</source>
        <translation>影片不完整：缺少末尾的索引，如同复制或录制被中断。请重新复制或下载。</translation>
    </message>
    <message>
        <source>This is not a film that can be opened. Choose a video file such as MP4, MKV, WebM, MOV, AVI or MPEG-TS.</source>
        <translation>这不是可打开的影片。请选择 MP4、MKV、WebM、MOV、AVI 或 MPEG-TS 等视频文件。</translation>
    </message>
    <message>
        <source>The film is not there. Show where it is now; the project itself is safe.</source>
        <translation>影片不在那里。请指出现在的位置；项目本身是安全的。</translation>
    </message>
    <message>
        <source>The film could not be read. Check that it is a file that you may read.</source>
        <translation>无法读取影片。请检查它是否是您有权读取的文件。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Copy or download the film again.</source>
        <translation>文件为空（0 字节）。请重新复制或下载影片。</translation>
    </message>
    <message>
        <source>Reading the film was cancelled.</source>
        <translation>已取消读取影片。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The film is stored in a way that cannot be decoded here (%1). Convert it, for example to H.264.</source>
        <translation>影片的存储方式 (%1) 在此无法解码。请转换，例如转换为 H.264。</translation>
    </message>
</context>
<context>
    <name>MovieReleases</name>
    <message>
        <source>You are not signed in. Sign in and try again; nothing was changed.</source>
        <translation>您尚未登录。请登录后重试；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>You are not signed in to the server. Sign in and try again; nothing was lost.</source>
        <translation>您尚未登录服务器。请登录后重试；没有任何丢失。</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. Nothing was lost; try again later.</source>
        <translation>服务器 %1 未及时响应。没有任何丢失；请稍后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate cannot be trusted. Nothing was sent.</source>
        <translation>与 %1 的连接不安全：其证书不可信。未发送任何内容。</translation>
    </message>
    <message>
        <source>The server %1 cannot be reached. Nothing was lost; check the address and the network, then try again.</source>
        <translation>无法连接服务器 %1。没有任何丢失；请检查地址和网络后重试。</translation>
    </message>
    <message>
        <source>%1 does not answer like a CineFluent server. Check the address.</source>
        <translation>%1 的响应不像 CineFluent 服务器。请检查地址。</translation>
    </message>
    <message>
        <source>The server %1 answered with status %2.</source>
        <translation>服务器 %1 以状态 %2 响应。</translation>
    </message>
    <message>
        <source>A file to upload cannot be read any more.</source>
        <translation>要上传的一个文件已无法读取。</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address. It looks like https://learn.example.org.</source>
        <translation>这不是服务器地址。其形式如 https://learn.example.org。</translation>
    </message>
    <message>
        <source>Passwords are not sent over http:// to another machine. Use the server&apos;s https:// address.</source>
        <translation>密码不会通过 http:// 发送到其他计算机。请使用服务器的 https:// 地址。</translation>
    </message>
    <message>
        <source>You are signed in, but it could not be kept for the next start: you will be asked for the password again.</source>
        <translation>您已登录，但无法为下次启动保留登录：届时会再次要求输入密码。</translation>
    </message>
    <message>
        <source>A file to upload is not there any more. Publish again to make it anew.</source>
        <translation>要上传的一个文件已不存在。重新发布即可重新生成。</translation>
    </message>
    <message>
        <source>A file to upload has changed meanwhile. Publish again to make it anew.</source>
        <translation>要上传的一个文件在此期间已改变。重新发布即可重新生成。</translation>
    </message>
    <message>
        <source>The server&apos;s answer to an upload was not understood. Nothing was lost; try again later.</source>
        <translation>无法理解服务器对上传的响应。没有任何丢失；请稍后重试。</translation>
    </message>
    <message>
        <source>The server&apos;s storage did not take a part of the upload. Nothing was lost; try again later.</source>
        <translation>服务器的存储未接受上传的一部分。没有任何丢失；请稍后重试。</translation>
    </message>
</context>
<context>
    <name>PeakCache</name>
    <message>
        <source>The waveform could not be kept for next time. It is shown, and nothing else is affected.</source>
        <translation>波形无法保留到下次。它仍会显示，其他不受影响。</translation>
    </message>
</context>
<context>
    <name>PeopleTexts</name>
    <message>
        <source>Reviewer</source>
        <translation>审阅者</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>reads releases and what changed in them</source>
        <translation>可查看版本及其更改</translation>
    </message>
    <message>
        <source>also edits, publishes and goes back to former releases</source>
        <translation>还可编辑、发布并恢复到以前的版本</translation>
    </message>
    <message>
        <source>also says who may do what, and reads what was done</source>
        <translation>还可决定谁能做什么，并查看操作记录</translation>
    </message>
    <message>
        <source>Published a release</source>
        <translation>发布了一个版本</translation>
    </message>
    <message>
        <source>Went back to a former release</source>
        <translation>恢复到以前的版本</translation>
    </message>
    <message>
        <source>Took the movie off the catalogue</source>
        <translation>将影片从目录下架</translation>
    </message>
    <message>
        <source>Set when a release goes live</source>
        <translation>设定了版本上线时间</translation>
    </message>
    <message>
        <source>Took its time from a release</source>
        <translation>取消了版本的上线时间</translation>
    </message>
    <message>
        <source>A release did not go live at its time</source>
        <translation>版本未在预定时间上线</translation>
    </message>
    <message>
        <source>Had a release encoded by the server</source>
        <translation>让服务器编码了一个版本</translation>
    </message>
    <message>
        <source>Gave up a release that was being encoded</source>
        <translation>放弃了正在编码的版本</translation>
    </message>
    <message>
        <source>Set where the movie may be seen</source>
        <translation>设定了影片可观看的地区</translation>
    </message>
    <message>
        <source>Gave somebody a role: %1</source>
        <translation>授予了角色：%1</translation>
    </message>
    <message>
        <source>Took a role away: %1</source>
        <translation>撤销了角色：%1</translation>
    </message>
</context>
<context>
    <name>PlayRangeActions</name>
    <message>
        <source>Play cue with pre- and post-roll</source>
        <translation>带前后余量播放字幕</translation>
    </message>
    <message>
        <source>From a moment before IN to a moment after OUT; how long is in the preferences</source>
        <translation>从 IN 前片刻到 OUT 后片刻；时长见首选项</translation>
    </message>
    <message>
        <source>Play before IN</source>
        <translation>播放 IN 之前</translation>
    </message>
    <message>
        <source>The moment that ends at IN: nothing of the cue should be heard</source>
        <translation>在 IN 结束的片刻：不应听到字幕中的内容</translation>
    </message>
    <message>
        <source>Play the beginning</source>
        <translation>播放开头</translation>
    </message>
    <message>
        <source>The moment that begins at IN</source>
        <translation>从 IN 开始的片刻</translation>
    </message>
    <message>
        <source>Play the ending</source>
        <translation>播放结尾</translation>
    </message>
    <message>
        <source>The moment that ends at OUT</source>
        <translation>在 OUT 结束的片刻</translation>
    </message>
    <message>
        <source>Play after OUT</source>
        <translation>播放 OUT 之后</translation>
    </message>
    <message>
        <source>The moment that begins at OUT: nothing of the cue should be heard</source>
        <translation>从 OUT 开始的片刻：不应听到字幕中的内容</translation>
    </message>
    <message>
        <source>Play on from IN</source>
        <translation>从 IN 继续播放</translation>
    </message>
    <message>
        <source>From IN to the end of the film</source>
        <translation>从 IN 到影片结尾</translation>
    </message>
</context>
<context>
    <name>PlaybackActions</name>
    <message>
        <source>Previous &amp;frame</source>
        <translation>上一帧(&amp;F)</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Bac&amp;k one second</source>
        <translation>后退一秒(&amp;K)</translation>
    </message>
    <message>
        <source>Forwar&amp;d one second</source>
        <translation>前进一秒(&amp;D)</translation>
    </message>
    <message>
        <source>Go to s&amp;tart</source>
        <translation>转到开头(&amp;T)</translation>
    </message>
    <message>
        <source>Go to &amp;end</source>
        <translation>转到结尾(&amp;E)</translation>
    </message>
    <message>
        <source>Play &amp;selection</source>
        <translation>播放所选范围(&amp;S)</translation>
    </message>
    <message>
        <source>Play the cue or lesson from IN to OUT</source>
        <translation>从 IN 到 OUT 播放字幕或课程</translation>
    </message>
    <message>
        <source>&amp;Loop selection</source>
        <translation>循环所选范围(&amp;L)</translation>
    </message>
    <message>
        <source>Set &amp;IN to playhead</source>
        <translation>将 IN 设到播放头(&amp;I)</translation>
    </message>
    <message>
        <source>The selected cue or lesson starts at the frame on screen</source>
        <translation>所选字幕或课程从屏幕上的帧开始</translation>
    </message>
    <message>
        <source>Set &amp;OUT to playhead</source>
        <translation>将 OUT 设到播放头(&amp;O)</translation>
    </message>
    <message>
        <source>The selected cue or lesson ends at the frame on screen</source>
        <translation>所选字幕或课程在屏幕上的帧结束</translation>
    </message>
    <message>
        <source>Pre&amp;vious cue</source>
        <translation>上一条字幕(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next cue</source>
        <translation>下一条字幕(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;huttle backward</source>
        <translation>反向穿梭(&amp;H)</translation>
    </message>
    <message>
        <source>Stop shuttle</source>
        <translation>停止穿梭</translation>
    </message>
    <message>
        <source>Sh&amp;uttle forward</source>
        <translation>正向穿梭(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go to position…</source>
        <translation>转到位置(&amp;G)…</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>减速(&amp;W)</translation>
    </message>
    <message>
        <source>Faste&amp;r</source>
        <translation>加速(&amp;R)</translation>
    </message>
    <message>
        <source>Norm&amp;al speed</source>
        <translation>正常速度(&amp;A)</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>提高音量</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>降低音量</translation>
    </message>
</context>
<context>
    <name>PlaybackPage</name>
    <message>
        <source>Cues and lessons</source>
        <translation>字幕和课程</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>&amp;Pre-roll</source>
        <translation>前余量(&amp;P)</translation>
    </message>
    <message>
        <source>Played before IN by “Play cue with pre- and post-roll”.</source>
        <translation>“带前后余量播放字幕”时在 IN 之前播放的时长。</translation>
    </message>
    <message>
        <source>P&amp;ost-roll</source>
        <translation>后余量(&amp;O)</translation>
    </message>
    <message>
        <source>Played after OUT.</source>
        <translation>在 OUT 之后播放的时长。</translation>
    </message>
    <message>
        <source>&amp;Length at the edges</source>
        <translation>边缘时长(&amp;L)</translation>
    </message>
    <message>
        <source>What the keys for before and after IN and OUT play.</source>
        <translation>IN 和 OUT 前后按键所播放的时长。</translation>
    </message>
    <message>
        <source>Scrubbing</source>
        <translation>拖动浏览</translation>
    </message>
    <message>
        <source>Hear the film while &amp;scrubbing</source>
        <translation>拖动浏览时播放声音(&amp;S)</translation>
    </message>
    <message>
        <source>A moment of sound at each frame step and while you drag.</source>
        <translation>每步进一帧及拖动时播放片刻声音。</translation>
    </message>
    <message>
        <source>&amp;Make a small copy of heavy films</source>
        <translation>为较大的影片制作小副本(&amp;M)</translation>
    </message>
    <message>
        <source>In the background, where showing a frame takes longer than a glance.</source>
        <translation>在后台进行，适用于显示一帧耗时较长的影片。</translation>
    </message>
    <message>
        <source>&amp;Drag through the small copy</source>
        <translation>使用小副本拖动浏览(&amp;D)</translation>
    </message>
    <message>
        <source>The film’s own picture is shown as soon as you pause.</source>
        <translation>停下后立即显示影片本身的画面。</translation>
    </message>
    <message>
        <source>&amp;Room for small copies</source>
        <translation>小副本的空间(&amp;R)</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Beyond it, the copies used least recently are removed.</source>
        <translation>超出后会移除最近最少使用的副本。</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>PreferenceActions</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Language, appearance, editing, playback and more</source>
        <translation>语言、外观、编辑、播放等</translation>
    </message>
</context>
<context>
    <name>PreferencePages</name>
    <message>
        <source>Same as the system</source>
        <translation>与系统相同</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>程序语言(&amp;L)</translation>
    </message>
    <message>
        <source>A new language shows after the program is started again. Films, subtitles and lessons are not touched.</source>
        <translation>新语言在程序重新启动后显示。影片、字幕和课程不受影响。</translation>
    </message>
    <message>
        <source>Open the &amp;last project at start</source>
        <translation>启动时打开上次的项目(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>What is worked out from films is kept so that they open faster next time. It can be removed at any time: it is made again when it is needed, and projects do not change.</source>
        <translation>从影片计算出的内容会保留，以便下次更快打开。可随时清除：需要时会重新生成，项目不会改变。</translation>
    </message>
    <message>
        <source>On this disk</source>
        <translation>在此磁盘上</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Suggested when you sign in to publish, for instance https://learn.example.org. Who is signed in stays signed in.</source>
        <translation>登录发布时的建议地址，例如 https://learn.example.org。已登录者保持登录。</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>电子邮件地址(&amp;E)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Media cache</source>
        <translation>媒体缓存</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
</context>
<context>
    <name>ProjectExchange</name>
    <message>
        <source>Changes are being exchanged. Nothing was changed; try again in a moment.</source>
        <translation>正在交换更改。未作任何改动；请稍后重试。</translation>
    </message>
</context>
<context>
    <name>ProjectSync</name>
    <message>
        <source>Somebody else has settled this already. Nothing was changed.</source>
        <translation>他人已处理此项。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The small copy for scrubbing does not fit the film and is not used. The film itself is shown; nothing else is affected.</source>
        <translation>用于拖动浏览的小副本与影片不符，不予使用。将显示影片本身；其他不受影响。</translation>
    </message>
    <message>
        <source>The small copy for scrubbing could not be kept. The film itself is used; nothing else is affected.</source>
        <translation>无法保留用于拖动浏览的小副本。将使用影片本身；其他不受影响。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of the media cache for a small copy of the film for scrubbing. The film itself is used; nothing else is affected.</source>
        <translation>媒体缓存所在磁盘没有足够空间存放影片的小副本。将使用影片本身；其他不受影响。</translation>
    </message>
    <message>
        <source>Small copies for scrubbing cannot be made: the FFmpeg installed here lacks the H.264 encoder. The film itself is used.</source>
        <translation>无法制作用于拖动浏览的小副本：此处安装的 FFmpeg 缺少 H.264 编码器。将使用影片本身。</translation>
    </message>
    <message>
        <source>The small copy for scrubbing could not be written. The film itself is used; nothing else is affected. Check the room on the disk of the media cache.</source>
        <translation>无法写入用于拖动浏览的小副本。将使用影片本身；其他不受影响。请检查媒体缓存所在磁盘的空间。</translation>
    </message>
</context>
<context>
    <name>PublishActions</name>
    <message>
        <source>&amp;Next issue</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous issue</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>发布(&amp;U)…</translation>
    </message>
    <message>
        <source>Check, encode, upload and release the lessons</source>
        <translation>检查、编码、上传并发布课程</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>登录(&amp;I)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Releases…</source>
        <translation>版本(&amp;R)…</translation>
    </message>
    <message>
        <source>What was published: what changed, roll back, schedule, unpublish</source>
        <translation>已发布的内容：变更、回退、定时、下架</translation>
    </message>
    <message>
        <source>Peopl&amp;e…</source>
        <translation>人员(&amp;E)…</translation>
    </message>
    <message>
        <source>Who may do what with this movie on the server, and what was done</source>
        <translation>谁可以在服务器上对该影片做什么，以及已做过什么</translation>
    </message>
</context>
<context>
    <name>QualityActions</name>
    <message>
        <source>&amp;Fix issue</source>
        <translation>修复问题(&amp;F)</translation>
    </message>
    <message>
        <source>Make the change that surely mends the issue chosen in the Quality panel</source>
        <translation>作出能确实修复质量面板中所选问题的更改</translation>
    </message>
    <message>
        <source>Fix all of a chec&amp;k…</source>
        <translation>修复某项检查的所有问题(&amp;K)…</translation>
    </message>
    <message>
        <source>See what would change, then fix all issues of a kind in one step</source>
        <translation>先查看会更改什么，再一步修复同一类的所有问题</translation>
    </message>
    <message>
        <source>Qualit&amp;y profile…</source>
        <translation>质量配置(&amp;Y)…</translation>
    </message>
    <message>
        <source>What the project is held to, by language and level</source>
        <translation>按语言和级别规定项目须达到的标准</translation>
    </message>
</context>
<context>
    <name>QualityCheck</name>
    <message>
        <source>Movie details</source>
        <translation>影片信息</translation>
    </message>
    <message>
        <source>No lessons</source>
        <translation>没有课程</translation>
    </message>
    <message>
        <source>Cues outside lessons</source>
        <translation>不属于课程的字幕</translation>
    </message>
    <message>
        <source>Lesson times</source>
        <translation>课程时间</translation>
    </message>
    <message>
        <source>Lesson beyond the film</source>
        <translation>课程超出影片</translation>
    </message>
    <message>
        <source>Lesson without cues</source>
        <translation>课程没有字幕</translation>
    </message>
    <message>
        <source>Lesson number taken twice</source>
        <translation>课程编号重复</translation>
    </message>
    <message>
        <source>Lesson number</source>
        <translation>课程编号</translation>
    </message>
    <message>
        <source>Lesson without a title</source>
        <translation>课程没有标题</translation>
    </message>
    <message>
        <source>Long lesson title</source>
        <translation>课程标题过长</translation>
    </message>
    <message>
        <source>Lesson language</source>
        <translation>课程语言</translation>
    </message>
    <message>
        <source>Short lesson</source>
        <translation>课程过短</translation>
    </message>
    <message>
        <source>Long lesson</source>
        <translation>课程过长</translation>
    </message>
    <message>
        <source>Lesson boundary inside a cue</source>
        <translation>课程边界位于字幕之内</translation>
    </message>
    <message>
        <source>Overlapping lessons</source>
        <translation>课程重叠</translation>
    </message>
    <message>
        <source>Lesson without vocabulary</source>
        <translation>课程没有词汇</translation>
    </message>
    <message>
        <source>Cue times</source>
        <translation>字幕时间</translation>
    </message>
    <message>
        <source>Cue beyond the film</source>
        <translation>字幕超出影片</translation>
    </message>
    <message>
        <source>Empty cue</source>
        <translation>空字幕</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <source>Unusual characters</source>
        <translation>异常字符</translation>
    </message>
    <message>
        <source>Overlapping cues</source>
        <translation>字幕重叠</translation>
    </message>
    <message>
        <source>Short gap</source>
        <translation>间隙过短</translation>
    </message>
    <message>
        <source>Short duration</source>
        <translation>时长过短</translation>
    </message>
    <message>
        <source>Long duration</source>
        <translation>时长过长</translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>阅读速度</translation>
    </message>
    <message>
        <source>Long line</source>
        <translation>行过长</translation>
    </message>
    <message>
        <source>Too many lines</source>
        <translation>行数过多</translation>
    </message>
    <message>
        <source>Missing translation</source>
        <translation>缺少译文</translation>
    </message>
    <message>
        <source>Reading speed for the level</source>
        <translation>对该级别的阅读速度</translation>
    </message>
    <message>
        <source>Crosses a shot change</source>
        <translation>跨越镜头切换</translation>
    </message>
    <message>
        <source>Empty headword</source>
        <translation>空词条</translation>
    </message>
    <message>
        <source>Long headword</source>
        <translation>词条过长</translation>
    </message>
    <message>
        <source>Headword language</source>
        <translation>词条语言</translation>
    </message>
    <message>
        <source>Repeated headword</source>
        <translation>词条重复</translation>
    </message>
    <message>
        <source>Headword without a sense</source>
        <translation>词条没有义项</translation>
    </message>
    <message>
        <source>Untranslated headword</source>
        <translation>词条未翻译</translation>
    </message>
    <message>
        <source>Headword level</source>
        <translation>词条级别</translation>
    </message>
    <message>
        <source>Headword without a level</source>
        <translation>词条没有级别</translation>
    </message>
    <message>
        <source>Missing headword translation</source>
        <translation>缺少词条译文</translation>
    </message>
    <message>
        <source>Unused headword</source>
        <translation>未使用的词条</translation>
    </message>
    <message>
        <source>Headword without audio</source>
        <translation>词条没有音频</translation>
    </message>
    <message>
        <source>Lost occurrence</source>
        <translation>出现处丢失</translation>
    </message>
    <message>
        <source>Occurrence outside its text</source>
        <translation>出现处超出其文本</translation>
    </message>
    <message>
        <source>Clipped sound in a lesson</source>
        <translation>课程中的削波声音</translation>
    </message>
    <message>
        <source>Clipped sound at a headword</source>
        <translation>词目处的削波声音</translation>
    </message>
</context>
<context>
    <name>QualityIssue</name>
    <message>
        <source>%2 (field %1)</source>
        <translation>%2（字段 %1）</translation>
    </message>
    <message>
        <source>The movie has no lesson to publish.</source>
        <translation>电影没有可发布的课程。</translation>
    </message>
    <message>
        <source>The lesson’s OUT is not after its IN.</source>
        <translation>课程的 OUT 不晚于其 IN。</translation>
    </message>
    <message>
        <source>The lesson extends beyond the film.</source>
        <translation>课程超出影片范围。</translation>
    </message>
    <message>
        <source>The lesson contains no cue.</source>
        <translation>课程不含任何字幕。</translation>
    </message>
    <message>
        <source>Another %2 lesson also has number %1.</source>
        <translation>另一个 %2 课程的编号也是 %1。</translation>
    </message>
    <message>
        <source>Lesson numbers start at 1; this one is %1.</source>
        <translation>课程编号从 1 开始；这里是 %1。</translation>
    </message>
    <message>
        <source>The lesson has no title.</source>
        <translation>课程没有标题。</translation>
    </message>
    <message>
        <source>The title has %1 characters; the limit is %2.</source>
        <translation>标题有 %1 个字符；上限为 %2。</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as en or pt-BR.</source>
        <translation>“%1”不是 en 或 pt-BR 这样的语言标签。</translation>
    </message>
    <message>
        <source>The lesson lasts %1 s; at least %2 s is recommended.</source>
        <translation>课程时长 %1 秒；建议至少 %2 秒。</translation>
    </message>
    <message>
        <source>The lesson lasts %1 s; at most %2 s is recommended.</source>
        <translation>课程时长 %1 秒；建议最多 %2 秒。</translation>
    </message>
    <message>
        <source>The lesson starts or ends inside the cue “%1”.</source>
        <translation>课程在字幕“%1”中间开始或结束。</translation>
    </message>
    <message>
        <source>The lesson overlaps “%1”.</source>
        <translation>课程与“%1”重叠。</translation>
    </message>
    <message>
        <source>The lesson has no vocabulary.</source>
        <translation>课程没有词汇。</translation>
    </message>
    <message>
        <source>The cue’s OUT is not after its IN.</source>
        <translation>字幕的 OUT 不晚于其 IN。</translation>
    </message>
    <message>
        <source>The cue extends beyond the film.</source>
        <translation>字幕超出影片范围。</translation>
    </message>
    <message>
        <source>The cue has no text.</source>
        <translation>字幕没有文本。</translation>
    </message>
    <message>
        <source>The %2 text contains the control character %1.</source>
        <translation>%2 文本含有控制字符 %1。</translation>
    </message>
    <message>
        <source>The %2 text contains the unusual character %1.</source>
        <translation>%2 文本含有异常字符 %1。</translation>
    </message>
    <message>
        <source>The cue overlaps the previous one by %1 ms.</source>
        <translation>字幕与上一条重叠 %1 毫秒。</translation>
    </message>
    <message>
        <source>The gap after the previous cue is %1 frames; the minimum is %2.</source>
        <translation>与上一条字幕的间隔为 %1 帧；最小为 %2。</translation>
    </message>
    <message>
        <source>The cue lasts %1 ms; the minimum is %2 ms.</source>
        <translation>字幕时长 %1 毫秒；最短为 %2 毫秒。</translation>
    </message>
    <message>
        <source>The cue lasts %1 ms; the maximum is %2 ms.</source>
        <translation>字幕时长 %1 毫秒；最长为 %2 毫秒。</translation>
    </message>
    <message>
        <source>Reading speed of the %3 text is %1 CPS; the maximum is %2.</source>
        <translation>%3 文本的阅读速度为 %1 CPS；最大为 %2。</translation>
    </message>
    <message>
        <source>A line of the %3 text has %1 characters; the maximum is %2.</source>
        <translation>%3 文本有一行为 %1 个字符；最大为 %2。</translation>
    </message>
    <message>
        <source>The %3 text has %1 lines; the maximum is %2.</source>
        <translation>%3 文本有 %1 行；最大为 %2。</translation>
    </message>
    <message>
        <source>The %1 translation is missing.</source>
        <translation>缺少 %1 翻译。</translation>
    </message>
    <message>
        <source>Reading speed is %1 CPS; for level %3 at most %2 is recommended.</source>
        <translation>阅读速度为 %1 CPS；对于级别 %3 建议不超过 %2。</translation>
    </message>
    <message>
        <source>The cue crosses a shot change.</source>
        <translation>字幕跨越镜头切换。</translation>
    </message>
    <message>
        <source>The headword is empty.</source>
        <translation>词目为空。</translation>
    </message>
    <message>
        <source>The headword has %1 characters; the limit is %2.</source>
        <translation>词目有 %1 个字符；上限为 %2。</translation>
    </message>
    <message>
        <source>“%1” appears more than once in %2.</source>
        <translation>“%1”在 %2 中出现多次。</translation>
    </message>
    <message>
        <source>“%1” has no sense.</source>
        <translation>“%1”没有义项。</translation>
    </message>
    <message>
        <source>“%1” has no translation.</source>
        <translation>“%1”没有翻译。</translation>
    </message>
    <message>
        <source>“%2” is not a CEFR level (A1 to C2).</source>
        <translation>“%2”不是 CEFR 级别（A1 至 C2）。</translation>
    </message>
    <message>
        <source>“%1” has no CEFR level.</source>
        <translation>“%1”没有 CEFR 级别。</translation>
    </message>
    <message>
        <source>“%1” has no %2 translation.</source>
        <translation>“%1”没有 %2 翻译。</translation>
    </message>
    <message>
        <source>“%1” is not linked to any cue.</source>
        <translation>“%1”未关联到任何字幕。</translation>
    </message>
    <message>
        <source>An occurrence of “%1” refers to a cue or sense that no longer exists.</source>
        <translation>“%1”的一处出现指向已不存在的字幕或义项。</translation>
    </message>
    <message>
        <source>An occurrence of “%1” lies outside the text of its cue.</source>
        <translation>“%1”的一处出现位于其字幕文本之外。</translation>
    </message>
    <message>
        <source>%1 of %2 cues belong to no lesson.</source>
        <translation>%2 条字幕中有 %1 条不属于任何课程。</translation>
    </message>
    <message>
        <source>“%1” has no audio.</source>
        <translation>“%1”没有音频。</translation>
    </message>
    <message>
        <source>The sound of the lesson is clipped (places: %1; %2 s in all).</source>
        <translation>课程的声音有削波（%1 处，共 %2 秒）。</translation>
    </message>
    <message>
        <source>The sound is clipped at the first occurrence of “%1”.</source>
        <translation>“%1”首次出现处的声音有削波。</translation>
    </message>
</context>
<context>
    <name>ReleaseTexts</name>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>original title</source>
        <translation>原标题</translation>
    </message>
    <message>
        <source>description</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>上映日期</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>backdrop</source>
        <translation>背景图</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>预告片</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>age rating</source>
        <translation>年龄分级</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>热度</translation>
    </message>
    <message>
        <source>premium</source>
        <translation>高级会员</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>可见性</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>学习目标</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>subtitle file</source>
        <translation>字幕文件</translation>
    </message>
    <message>
        <source>words taught</source>
        <translation>所教词语</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>words pointed out</source>
        <translation>标出的词语</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>part of speech</source>
        <translation>词性</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>词频</translation>
    </message>
    <message>
        <source>pronunciation</source>
        <translation>发音</translation>
    </message>
    <message>
        <source>example</source>
        <translation>例句</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>meanings</source>
        <translation>释义</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>已上线</translation>
    </message>
    <message>
        <source>Goes live on %1</source>
        <translation>将于 %1 上线</translation>
    </message>
    <message>
        <source>Did not go live: %1</source>
        <translation>未上线：%1</translation>
    </message>
    <message>
        <source>Former, first live on %1</source>
        <translation>旧版本，首次上线 %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>the movie&apos;s details</source>
        <translation>影片信息</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n 课</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n 条字幕</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Movie: %1</source>
        <translation>影片：%1</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>课程：%1</translation>
    </message>
    <message>
        <source>Cue: %1</source>
        <translation>字幕：%1</translation>
    </message>
    <message>
        <source>Word: %1</source>
        <translation>词语：%1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>This is still going on: %1. Stop it and close the project?</source>
        <translation>仍在进行：%1。要停止并关闭项目吗？</translation>
    </message>
    <message>
        <source>All edits are saved.</source>
        <translation>所有编辑均已保存。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep the project open</source>
        <translation>保持项目打开</translation>
    </message>
    <message>
        <source>“%1” is not a subtitle format that can be written.</source>
        <translation>“%1”不是可写出的字幕格式。</translation>
    </message>
    <message>
        <source>The subtitle file cannot be read. Check that it is there and that you may read it.</source>
        <translation>无法读取字幕文件。请检查它是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>This lesson is no longer in the project.</source>
        <translation>该课程已不在项目中。</translation>
    </message>
    <message>
        <source>There is no text in this language to export.</source>
        <translation>没有此语言的文本可导出。</translation>
    </message>
    <message>
        <source>Reading subtitles</source>
        <translation>正在读取字幕</translation>
    </message>
    <message>
        <source>Say in which language the subtitles are, with a tag such as en or pt-BR.</source>
        <translation>请用 en 或 pt-BR 这样的标签说明字幕的语言。</translation>
    </message>
    <message>
        <source>Import the subtitles in the film&apos;s own language first; a translation is matched to them.</source>
        <translation>请先导入影片原语言的字幕；翻译会与之匹配。</translation>
    </message>
    <message numerus="yes">
        <source>The project has %n cue(s) already. Replace them?</source>
        <translation>
            <numerusform>项目已有 %n 条字幕。要替换吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing takes translations, notes and marked words with them. You can undo this.</source>
        <translation>替换会连带移除翻译、备注和标记的单词。您可以撤销。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未作任何更改。</translation>
    </message>
    <message>
        <source>This project has no film yet. Open one.</source>
        <translation>此项目还没有影片。请打开一部。</translation>
    </message>
    <message>
        <source>The film “%1” is not where it was. The project is complete without it; find the film to go on with the picture.</source>
        <translation>影片“%1”不在原处。项目没有它也是完整的；找到影片即可继续使用画面。</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>正在打开影片</translation>
    </message>
    <message>
        <source>The project&apos;s cues and lessons were made for another film. Use this one all the same?</source>
        <translation>项目的字幕和课程是为另一部影片制作的。仍要使用这部吗？</translation>
    </message>
    <message>
        <source>Cues and lessons keep their times. You can undo this.</source>
        <translation>字幕和课程保持其时间。您可以撤销。</translation>
    </message>
    <message>
        <source>Use this film</source>
        <translation>使用这部影片</translation>
    </message>
    <message>
        <source>Keep the former one</source>
        <translation>保留之前的影片</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>正在打开项目</translation>
    </message>
    <message>
        <source>You can open it for reading, and save a copy of it.</source>
        <translation>您可以以只读方式打开，并保存副本。</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What can be read is saved into a new project beside it; the damaged file stays as it is.</source>
        <translation>可读取的内容会保存到旁边的新项目；损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>Save into a copy</source>
        <translation>保存到副本</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>正在保存可读取的内容</translation>
    </message>
    <message>
        <source>It comes from the history of the project.</source>
        <translation>来自项目的历史记录。</translation>
    </message>
    <message>
        <source>It comes from the damaged file itself.</source>
        <translation>来自损坏的文件本身。</translation>
    </message>
    <message>
        <source>Saved into “%1”: cues %2, lessons %3, words %4. %5</source>
        <translation>已保存到“%1”：字幕 %2，课程 %3，单词 %4。%5</translation>
    </message>
    <message>
        <source>Entries that could not be read: %1.</source>
        <translation>无法读取的条目：%1。</translation>
    </message>
    <message>
        <source>Reading the version</source>
        <translation>正在读取版本</translation>
    </message>
    <message>
        <source>This version belongs to another project. Nothing was changed.</source>
        <translation>此版本属于另一个项目。未作任何更改。</translation>
    </message>
    <message>
        <source>The project has errors that learners would stumble over. Correct them, then publish; what is published stays as it was.</source>
        <translation>项目有会让学习者受阻的错误。请修正后再发布；已发布的内容保持原样。</translation>
    </message>
    <message>
        <source>Sign in to the server to publish.</source>
        <translation>请登录服务器以发布。</translation>
    </message>
    <message>
        <source>The server was asked to make the release and did not say whether it did. Learners see the former release or the new one, whole. Publish again once the server answers: the same content is not released twice.</source>
        <translation>已请求服务器生成版本，但它没有说明是否完成。学习者看到的是完整的旧版本或新版本。请在服务器响应后重新发布：相同内容不会发布两次。</translation>
    </message>
    <message>
        <source>Mark at least one lesson, then publish.</source>
        <translation>请至少标记一个课程，然后发布。</translation>
    </message>
    <message>
        <source>The project&apos;s film is not where it was. Find it, then publish.</source>
        <translation>项目的影片不在原处。请找到它，然后发布。</translation>
    </message>
    <message>
        <source>The file at the film&apos;s place is another one. Find the film, then publish.</source>
        <translation>影片位置上的文件是另一个文件。请找到影片，然后发布。</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>正在发布</translation>
    </message>
    <message>
        <source>Publishing was cancelled. Learners see what they saw before; publishing again goes on with what is done.</source>
        <translation>发布已取消。学习者看到的内容不变；重新发布会从已完成处继续。</translation>
    </message>
    <message>
        <source>Reading the film</source>
        <translation>正在读取影片</translation>
    </message>
    <message>
        <source>Encoding lesson %1 of %2</source>
        <translation>正在编码课程 %1/%2</translation>
    </message>
    <message>
        <source>The film&apos;s file changed while lessons were being cut out of it. Learners see what they saw before; publish again once the file is complete.</source>
        <translation>剪切课程时影片文件发生了变化。学习者看到的内容不变；请在文件完整后重新发布。</translation>
    </message>
    <message>
        <source>You were signed out meanwhile. Sign in and publish again; what is done is kept.</source>
        <translation>您在此期间被退出登录。请登录并重新发布；已完成的内容会保留。</translation>
    </message>
    <message>
        <source>Uploading file %1 of %2</source>
        <translation>正在上传文件 %1/%2</translation>
    </message>
    <message>
        <source>Making the release</source>
        <translation>正在生成版本</translation>
    </message>
    <message>
        <source>Asking the server whether the release was made</source>
        <translation>正在询问服务器版本是否已生成</translation>
    </message>
    <message>
        <source>Looking for the film</source>
        <translation>正在查找影片</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>“%1”现在在哪里？</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The film “%1” was not found at %2. Cues, lessons and vocabulary can be edited without it; the picture and publishing need it.</source>
        <translation>在 %2 未找到影片“%1”。没有影片也可编辑字幕、课程和词汇；画面和发布需要影片。</translation>
    </message>
    <message>
        <source>This is another film, or another version of it. Cues may not fit its picture.</source>
        <translation>这是另一部影片，或其另一个版本。字幕可能与画面不符。</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>重新选择</translation>
    </message>
    <message>
        <source>The folder for the sample project cannot be made.</source>
        <translation>无法创建示例项目的文件夹。</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation>正在创建示例项目</translation>
    </message>
    <message>
        <source>The sample project cannot be made: its source is not complete. Install CineFluent again.</source>
        <translation>无法创建示例项目：其来源不完整。请重新安装 CineFluent。</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>正在保存副本</translation>
    </message>
    <message>
        <source>This subtitle track cannot be read from the film. Nothing was changed; other tracks may be readable.</source>
        <translation>无法从影片读取该字幕轨。未作任何更改；其他字幕轨也许可读。</translation>
    </message>
    <message>
        <source>This subtitle track holds no text. Nothing was changed.</source>
        <translation>该字幕轨没有文本。未作任何更改。</translation>
    </message>
    <message>
        <source>These subtitles are stored as pictures, not as text, so they cannot be imported. Look for another track, or for a subtitle file.</source>
        <translation>这些字幕以图像而非文本存储，因此无法导入。请查找其他字幕轨或字幕文件。</translation>
    </message>
    <message>
        <source>Taking subtitles out of the film</source>
        <translation>正在从影片提取字幕</translation>
    </message>
    <message>
        <source>The film has no sound at this place.</source>
        <translation>影片在此处没有声音。</translation>
    </message>
    <message>
        <source>The sound could not be written as MP3. Nothing was changed; see whether ffmpeg is installed whole.</source>
        <translation>无法将声音写为 MP3。未作任何更改；请检查 ffmpeg 是否安装完整。</translation>
    </message>
    <message>
        <source>No word has a translation into this language or a definition yet. Add some, or choose another language or lesson.</source>
        <translation>还没有单词带有此语言的翻译或释义。请添加，或选择其他语言或课程。</translation>
    </message>
    <message>
        <source>“%1” cannot be read; nothing was imported.</source>
        <translation>无法读取“%1”；未导入任何内容。</translation>
    </message>
    <message>
        <source>Exporting words</source>
        <translation>正在导出单词</translation>
    </message>
    <message>
        <source>Importing words</source>
        <translation>正在导入单词</translation>
    </message>
    <message>
        <source>The project has changed meanwhile. Nothing was fixed; try again.</source>
        <translation>项目在此期间已更改。未作修复；请重试。</translation>
    </message>
    <message>
        <source>The film could not be made. The sound file is as it was; look for room on the disk, or choose another folder.</source>
        <translation>无法创建影片。声音文件保持原样；请腾出磁盘空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” has sound but no picture. Make a film of it?</source>
        <translation>“%1”只有声音没有画面。要用它创建影片吗？</translation>
    </message>
    <message>
        <source>The film has the same sound and a plain picture; lessons can be cut from it as from every film. The sound file stays as it is.</source>
        <translation>影片含有相同的声音和纯色画面；可以像其他影片一样从中剪出课程。声音文件保持原样。</translation>
    </message>
    <message>
        <source>Make a film…</source>
        <translation>创建影片…</translation>
    </message>
    <message>
        <source>Save the film</source>
        <translation>保存影片</translation>
    </message>
    <message>
        <source>Matroska films (*.mkv)</source>
        <translation>Matroska 影片 (*.mkv)</translation>
    </message>
    <message>
        <source>Making a film</source>
        <translation>正在创建影片</translation>
    </message>
    <message>
        <source>Uploading the film</source>
        <translation>正在上传影片</translation>
    </message>
</context>
<context>
    <name>ServerEncoding</name>
    <message>
        <source>The server has the order and goes on with it, but cannot be asked how far it is. Publish again later: the same order is followed, not made anew.</source>
        <translation>服务器已接受任务并继续处理，但无法查询进度。请稍后再次发布：将跟进同一任务，不会重新创建。</translation>
    </message>
    <message>
        <source>The server’s worker could not make the release: %1 Learners see what they saw before.</source>
        <translation>服务器的工作进程未能制作该版本：%1 学习者看到的内容不变。</translation>
    </message>
    <message>
        <source>Somebody has given this release up on the server. Learners see what they saw before; publish again if you want it.</source>
        <translation>有人在服务器上取消了该版本。学习者看到的内容不变；如需要请再次发布。</translation>
    </message>
    <message>
        <source>This server does not encode. Publish with encoding on your machine.</source>
        <translation>此服务器不支持编码。请在您的电脑上编码后发布。</translation>
    </message>
    <message>
        <source>Waiting for the server’s worker</source>
        <translation>正在等待服务器的工作进程</translation>
    </message>
    <message>
        <source>The server encodes lesson %1 of %2</source>
        <translation>服务器正在编码第 %1/%2 课</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>There is no sound device to play this on. Connect one and try again.</source>
        <translation>没有可用于播放的声音设备。请连接后重试。</translation>
    </message>
</context>
<context>
    <name>SpectrogramCache</name>
    <message>
        <source>The spectrogram could not be kept for next time. It is shown, and nothing else is affected.</source>
        <translation>无法为下次保存频谱图。它仍会显示，其他内容不受影响。</translation>
    </message>
</context>
<context>
    <name>SubtitleActions</name>
    <message>
        <source>&amp;Bold</source>
        <translation>粗体(&amp;B)</translation>
    </message>
    <message>
        <source>Ita&amp;lic</source>
        <translation>斜体(&amp;L)</translation>
    </message>
    <message>
        <source>U&amp;nderline</source>
        <translation>下划线(&amp;N)</translation>
    </message>
    <message>
        <source>The marked words, or all of the selected cues</source>
        <translation>选中的文字，或所有选中的字幕</translation>
    </message>
    <message>
        <source>Readin&amp;g (ruby)…</source>
        <translation>注音（ruby）(&amp;G)…</translation>
    </message>
    <message>
        <source>Write a reading, such as furigana, over the marked words</source>
        <translation>在选中的文字上方写注音，如假名</translation>
    </message>
    <message>
        <source>Reading (ruby)</source>
        <translation>注音（ruby）</translation>
    </message>
    <message>
        <source>Reading over the marked words; empty takes it off:</source>
        <translation>选中文字上方的注音；留空则去除：</translation>
    </message>
    <message>
        <source>Place at the to&amp;p</source>
        <translation>放在上方(&amp;P)</translation>
    </message>
    <message>
        <source>Place half&amp;way up</source>
        <translation>放在中间(&amp;W)</translation>
    </message>
    <message>
        <source>Place at the b&amp;ottom</source>
        <translation>放在下方(&amp;O)</translation>
    </message>
    <message>
        <source>Vertical text</source>
        <translation>竖排文字</translation>
    </message>
    <message>
        <source>Lines from top to bottom, the first at the right; again for lines across</source>
        <translation>文字自上而下，第一行在右；再次选择则恢复横排</translation>
    </message>
    <message>
        <source>Clear &amp;formatting</source>
        <translation>清除格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;ind and replace…</source>
        <translation>查找和替换(&amp;I)…</translation>
    </message>
    <message>
        <source>Filter &amp;cues</source>
        <translation>筛选字幕(&amp;C)</translation>
    </message>
    <message>
        <source>Show only the cues that hold some words</source>
        <translation>只显示含有某些文字的字幕</translation>
    </message>
    <message>
        <source>Check spellin&amp;g</source>
        <translation>检查拼写(&amp;G)</translation>
    </message>
    <message>
        <source>From one misspelt word to the next, in texts and translation</source>
        <translation>在文本和译文中逐个查看拼写错误</translation>
    </message>
    <message>
        <source>Ad&amp;just times…</source>
        <translation>调整时间(&amp;J)…</translation>
    </message>
    <message>
        <source>Stretch, convert the frame rate, fix overlaps, set durations, snap to frames</source>
        <translation>伸缩、转换帧率、修正重叠、设置时长、对齐到帧</translation>
    </message>
    <message>
        <source>Change te&amp;xts…</source>
        <translation>更改文本(&amp;X)…</translation>
    </message>
    <message>
        <source>Break lines anew, change case, tidy spaces, remove text for the hard of hearing</source>
        <translation>重新断行、更改大小写、整理空格、去除听障提示</translation>
    </message>
</context>
<context>
    <name>SubtitleWarning</name>
    <message>
        <source>a cue has no number</source>
        <translation>有一条字幕没有编号</translation>
    </message>
    <message>
        <source>the cue&apos;s number is not the next one: %1</source>
        <translation>字幕编号不连续：%1</translation>
    </message>
    <message>
        <source>the times cannot be read: %1</source>
        <translation>无法读取时间：%1</translation>
    </message>
    <message>
        <source>the times are written in an unusual way: %1</source>
        <translation>时间的写法不寻常：%1</translation>
    </message>
    <message>
        <source>the cue begins before the film does</source>
        <translation>字幕早于影片开始</translation>
    </message>
    <message>
        <source>the time is beyond 1,000 hours: %1</source>
        <translation>时间超过 1,000 小时：%1</translation>
    </message>
    <message>
        <source>minutes or seconds are over 59: %1</source>
        <translation>分或秒超过 59：%1</translation>
    </message>
    <message>
        <source>the cue ends before it begins</source>
        <translation>字幕的结束早于开始</translation>
    </message>
    <message>
        <source>the cue begins and ends at the same instant</source>
        <translation>字幕的开始与结束相同</translation>
    </message>
    <message>
        <source>the cue begins before the one above it</source>
        <translation>字幕早于上一条开始</translation>
    </message>
    <message>
        <source>the cue begins before the one above it ends</source>
        <translation>字幕在上一条结束前开始</translation>
    </message>
    <message>
        <source>the cue has no text</source>
        <translation>字幕没有文本</translation>
    </message>
    <message>
        <source>a blank line stands inside the cue&apos;s text</source>
        <translation>字幕文本中有空行</translation>
    </message>
    <message>
        <source>no blank line parts the cue from the one above</source>
        <translation>与上一条字幕之间没有空行</translation>
    </message>
    <message>
        <source>lines that belong to no cue were kept aside</source>
        <translation>不属于任何字幕的行已另行保留</translation>
    </message>
    <message>
        <source>%1 NUL characters were left out</source>
        <translation>已略去 %1 个 NUL 字符</translation>
    </message>
    <message>
        <source>the file does not begin with WEBVTT</source>
        <translation>文件不以 WEBVTT 开头</translation>
    </message>
    <message>
        <source>a %1 block after the first cue has no effect</source>
        <translation>首条字幕之后的 %1 块无效</translation>
    </message>
    <message>
        <source>bytes that %1 cannot mean: %2</source>
        <translation>%1 无法表示的字节：%2</translation>
    </message>
    <message>
        <source>%2 places hold bytes that %1 cannot mean; another encoding may be the right one</source>
        <translation>%2 处含有 %1 无法表示的字节；可能应使用其他编码</translation>
    </message>
    <message>
        <source>times are frame numbers and the film&apos;s frame rate is not known: %1 was taken</source>
        <translation>时间为帧编号，而影片帧率未知：采用 %1</translation>
    </message>
    <message>
        <source>the frame rate of the file cannot be read: %1</source>
        <translation>无法读取文件的帧率：%1</translation>
    </message>
    <message>
        <source>the file has no [%1] section</source>
        <translation>文件没有 [%1] 部分</translation>
    </message>
    <message>
        <source>the column %1 is not kept</source>
        <translation>列 %1 不会保留</translation>
    </message>
    <message>
        <source>there is no style named %1</source>
        <translation>没有名为 %1 的样式</translation>
    </message>
    <message>
        <source>the XML ends in an error, what stood before it was read: %1</source>
        <translation>XML 以错误结束，已读取其之前的内容：%1</translation>
    </message>
    <message>
        <source>elements are nested too deep; the innermost were left out</source>
        <translation>元素嵌套过深；已略去最内层的元素</translation>
    </message>
    <message>
        <source>another language is in the file and was left out: %1</source>
        <translation>文件中有另一种语言，已略去：%1</translation>
    </message>
    <message>
        <source>the cue has no end; it was taken to last until the next one</source>
        <translation>字幕没有结束时间；视为持续到下一条</translation>
    </message>
    <message>
        <source>the line has too few columns</source>
        <translation>该行的列太少</translation>
    </message>
    <message>
        <source>a quoted cell is not closed</source>
        <translation>带引号的单元格未闭合</translation>
    </message>
    <message>
        <source>the format cannot say bold, italic, underline or strike-out: %1 cues</source>
        <translation>该格式无法表示粗体、斜体、下划线或删除线：%1 条字幕</translation>
    </message>
    <message>
        <source>the format cannot say colours: %1 cues</source>
        <translation>该格式无法表示颜色：%1 条字幕</translation>
    </message>
    <message>
        <source>the format cannot say readings (ruby): %1 cues</source>
        <translation>该格式无法表示注音 (ruby)：%1 条字幕</translation>
    </message>
    <message>
        <source>the format cannot say who speaks: %1 cues</source>
        <translation>该格式无法表示说话者：%1 条字幕</translation>
    </message>
    <message>
        <source>the format cannot say where a cue stands: %1 cues</source>
        <translation>该格式无法表示字幕的对齐：%1 条字幕</translation>
    </message>
    <message>
        <source>the format cannot say a cue&apos;s exact position: %1 cues</source>
        <translation>该格式无法表示字幕的精确位置：%1 条字幕</translation>
    </message>
    <message>
        <source>effects of the source were left out: %1 cues</source>
        <translation>已略去来源中的效果：%1 条字幕</translation>
    </message>
    <message>
        <source>notes, styles and other sections of the source were left out: %1</source>
        <translation>已略去来源中的注释、样式和其他部分：%1</translation>
    </message>
    <message>
        <source>times were changed to what the format can say: %1 cues</source>
        <translation>时间已改为该格式可表示的值：%1 条字幕</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>第 %1 行：%2。</translation>
    </message>
    <message>
        <source>File: %1.</source>
        <translation>文件：%1。</translation>
    </message>
    <message>
        <source>vertical text was written horizontally: %1 cues</source>
        <translation>竖排文字已改为横排：%1 条字幕</translation>
    </message>
</context>
<context>
    <name>SuggestionActions</name>
    <message>
        <source>S&amp;uggest words</source>
        <translation>建议词语(&amp;U)</translation>
    </message>
    <message>
        <source>Words of the film, ranked by what a learner gains by them</source>
        <translation>影片中的词语，按学习者的收获排序</translation>
    </message>
    <message>
        <source>&amp;Look up word</source>
        <translation>查词(&amp;L)</translation>
    </message>
    <message>
        <source>The word at the cursor in the cue’s text: meanings, sound, and whether to teach it</source>
        <translation>字幕文本中光标处的词：释义、发音以及是否教授</translation>
    </message>
    <message>
        <source>A&amp;ccept suggested word</source>
        <translation>采用建议的词语(&amp;C)</translation>
    </message>
    <message>
        <source>Key A in the list of suggested words</source>
        <translation>在建议词语列表中按 A 键</translation>
    </message>
    <message>
        <source>I&amp;gnore suggested word</source>
        <translation>忽略建议的词语(&amp;G)</translation>
    </message>
    <message>
        <source>Key I in the list of suggested words; again to suggest it again</source>
        <translation>在建议词语列表中按 I 键；再按则重新建议</translation>
    </message>
    <message>
        <source>Mark as &amp;known</source>
        <translation>标为已知(&amp;K)</translation>
    </message>
    <message>
        <source>Key K in the list of suggested words; again to suggest it again</source>
        <translation>在建议词语列表中按 K 键；再按则重新建议</translation>
    </message>
    <message>
        <source>&amp;Play its sentence</source>
        <translation>播放其句子(&amp;P)</translation>
    </message>
    <message>
        <source>Key P in the list of suggested words: the film’s own sound</source>
        <translation>在建议词语列表中按 P 键：影片本身的声音</translation>
    </message>
    <message>
        <source>G&amp;o to its cue</source>
        <translation>转到其字幕(&amp;O)</translation>
    </message>
    <message>
        <source>Key G in the list of suggested words</source>
        <translation>在建议词语列表中按 G 键</translation>
    </message>
    <message>
        <source>Un&amp;derline difficult words</source>
        <translation>为难词加下划线(&amp;D)</translation>
    </message>
    <message>
        <source>Words of level B1 and above (estimated) in the cues; those marked as known or ignored are left out</source>
        <translation>字幕中 B1 及以上级别（估计）的词；标记为已知或忽略的除外</translation>
    </message>
    <message>
        <source>Sa&amp;y suggested word</source>
        <translation>朗读建议的词(&amp;Y)</translation>
    </message>
    <message>
        <source>Key S in the list of suggested words: a synthetic voice</source>
        <translation>在建议词列表中按 S 键：合成语音</translation>
    </message>
</context>
<context>
    <name>SyncActions</name>
    <message>
        <source>S&amp;ynchronise…</source>
        <translation>同步(&amp;Y)…</translation>
    </message>
    <message>
        <source>Move all cues to the film’s speech, or to another subtitle’s times</source>
        <translation>将所有字幕移动到影片的语音或另一份字幕的时间</translation>
    </message>
</context>
<context>
    <name>SyncProject</name>
    <message>
        <source>You are signed out. Your changes are safe in the project and go out when you have signed in.</source>
        <translation>您已退出登录。您的更改安全保存在项目中，登录后即会发送。</translation>
    </message>
    <message>
        <source>The exchange with the other editors did not come to an end. Nothing is lost; try again.</source>
        <translation>与其他编辑的交换未能完成。没有任何丢失；请重试。</translation>
    </message>
</context>
<context>
    <name>SynchroniseSubtitles</name>
    <message>
        <source>The reference subtitle cannot be read. Check that it is there and that you may read it.</source>
        <translation>无法读取参考字幕。请检查它是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>The project has no cues yet. Import subtitles first.</source>
        <translation>项目还没有字幕。请先导入。</translation>
    </message>
    <message>
        <source>There is no sound to align the cues with. Open a film that has some, or choose a reference subtitle.</source>
        <translation>没有可用来对齐字幕的声音。请打开有声音的影片，或选择参考字幕。</translation>
    </message>
    <message>
        <source>There is nothing to move. The cues stay as they are.</source>
        <translation>没有需要移动的内容。字幕保持不变。</translation>
    </message>
    <message>
        <source>Cues were moved or removed meanwhile. Nothing was changed; find the alignment again.</source>
        <translation>在此期间字幕被移动或移除。未作任何更改；请重新查找对齐位置。</translation>
    </message>
</context>
<context>
    <name>TempoFilter</name>
    <message>
        <source>The sound cannot be played at this speed.</source>
        <translation>无法以此速度播放声音。</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>This pattern takes too long: it can match in too many ways. Nothing was changed; make repeated groups such as (a+)+ simpler.</source>
        <translation>此模式耗时过长：可能的匹配方式太多。未作任何更改；请简化 (a+)+ 之类的重复分组。</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>请输入要查找的内容。</translation>
    </message>
    <message>
        <source>The pattern has a fault at character %1: %2.</source>
        <translation>模式在第 %1 个字符处有错误：%2。</translation>
    </message>
</context>
<context>
    <name>TimelineActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Fit whole &amp;film</source>
        <translation>适应整部影片(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>缩放到所选范围(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;nap while dragging</source>
        <translation>拖动时吸附(&amp;N)</translation>
    </message>
    <message>
        <source>Snap to cues, lessons and the playhead. Hold Alt to suspend; edges always stay on frames.</source>
        <translation>吸附到字幕、课程和播放头。按住 Alt 可暂停；边缘始终落在帧上。</translation>
    </message>
    <message>
        <source>&amp;Ripple: later cues follow</source>
        <translation>波纹：后面的字幕随之移动(&amp;R)</translation>
    </message>
    <message>
        <source>Moving a cue, or dragging its end, moves every later cue by as much</source>
        <translation>移动字幕或拖动其末尾时，后面所有字幕移动相同的量</translation>
    </message>
    <message>
        <source>Show the sound’s spe&amp;ctrum</source>
        <translation>显示声音的频谱(&amp;C)</translation>
    </message>
    <message>
        <source>Low sounds below, high ones above, in the waveform’s place</source>
        <translation>代替波形显示，低音在下，高音在上</translation>
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
        <translation>IN 提前一帧</translation>
    </message>
    <message>
        <source>IN a frame later</source>
        <translation>IN 推后一帧</translation>
    </message>
    <message>
        <source>OUT a frame earlier</source>
        <translation>OUT 提前一帧</translation>
    </message>
    <message>
        <source>OUT a frame later</source>
        <translation>OUT 推后一帧</translation>
    </message>
    <message>
        <source>Cues a frame earlier</source>
        <translation>字幕提前一帧</translation>
    </message>
    <message>
        <source>Cues a frame later</source>
        <translation>字幕推后一帧</translation>
    </message>
    <message>
        <source>Of the selected cues; steps that follow each other are undone together</source>
        <translation>针对所选字幕；连续的步进会一起撤销</translation>
    </message>
    <message>
        <source>Move cues to the playhead</source>
        <translation>将字幕移到播放头</translation>
    </message>
    <message>
        <source>The first of the selected cues begins at the frame on screen</source>
        <translation>所选字幕中的第一条从屏幕上的帧开始</translation>
    </message>
    <message>
        <source>Move this cue and all following to the playhead</source>
        <translation>将此字幕及其后所有字幕移到播放头</translation>
    </message>
    <message>
        <source>For subtitles that are late or early from here on</source>
        <translation>用于从此处起过早或过晚的字幕</translation>
    </message>
    <message>
        <source>Set OUT and go to the next cue</source>
        <translation>设置 OUT 并转到下一条字幕</translation>
    </message>
    <message>
        <source>The cue ends at the frame on screen; the film plays on</source>
        <translation>字幕在屏幕上的帧结束；影片继续播放</translation>
    </message>
    <message>
        <source>Add lead-in</source>
        <translation>添加前导时间</translation>
    </message>
    <message>
        <source>IN 200 ms earlier, as far as the cue before leaves room</source>
        <translation>IN 提前 200 毫秒，以前一条字幕留出的空间为限</translation>
    </message>
    <message>
        <source>Add lead-out</source>
        <translation>添加后延时间</translation>
    </message>
    <message>
        <source>OUT 300 ms later, as far as the next cue leaves room</source>
        <translation>OUT 推后 300 毫秒，以下一条字幕留出的空间为限</translation>
    </message>
    <message>
        <source>Extend to the next cue</source>
        <translation>延长到下一条字幕</translation>
    </message>
    <message>
        <source>OUT to just before the next IN</source>
        <translation>OUT 移到下一个 IN 之前</translation>
    </message>
    <message>
        <source>Extend to the previous cue</source>
        <translation>延长到上一条字幕</translation>
    </message>
    <message>
        <source>IN to just after the OUT before</source>
        <translation>IN 移到上一个 OUT 之后</translation>
    </message>
    <message>
        <source>Snap to scene cuts</source>
        <translation>对齐到场景切换</translation>
    </message>
    <message>
        <source>IN to a scene cut within half a second, OUT to just before one</source>
        <translation>IN 对齐到半秒内的场景切换，OUT 对齐到其之前</translation>
    </message>
    <message>
        <source>From scene cut to scene cut</source>
        <translation>从场景切换到场景切换</translation>
    </message>
    <message>
        <source>The current cue lasts as long as the shot on screen</source>
        <translation>当前字幕与屏幕上的镜头等长</translation>
    </message>
    <message>
        <source>Go to IN</source>
        <translation>转到 IN</translation>
    </message>
    <message>
        <source>Go to the last frame before OUT</source>
        <translation>转到 OUT 前的最后一帧</translation>
    </message>
    <message>
        <source>Previous edge of a cue</source>
        <translation>上一个字幕边缘</translation>
    </message>
    <message>
        <source>Next edge of a cue</source>
        <translation>下一个字幕边缘</translation>
    </message>
    <message>
        <source>Back half a second</source>
        <translation>后退半秒</translation>
    </message>
    <message>
        <source>Forward half a second</source>
        <translation>前进半秒</translation>
    </message>
</context>
<context>
    <name>TrackName</name>
    <message numerus="yes">
        <source>%1, %n channel(s)</source>
        <translation>
            <numerusform>%1，%n 声道</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures (%1)</source>
        <translation>图像 (%1)</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>强制</translation>
    </message>
</context>
<context>
    <name>TranslationActions</name>
    <message>
        <source>Use the &amp;first suggestion</source>
        <translation>使用第一条建议(&amp;F)</translation>
    </message>
    <message>
        <source>Use the &amp;second suggestion</source>
        <translation>使用第二条建议(&amp;S)</translation>
    </message>
    <message>
        <source>Use the &amp;third suggestion</source>
        <translation>使用第三条建议(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ask the translation service</source>
        <translation>询问翻译服务(&amp;A)</translation>
    </message>
    <message>
        <source>Machine translation of this cue, from the service in the preferences</source>
        <translation>由首选项中的服务机器翻译此字幕</translation>
    </message>
    <message>
        <source>Add to &amp;glossary…</source>
        <translation>添加到术语表(&amp;G)…</translation>
    </message>
    <message>
        <source>The marked words of the cue’s text, to be translated the same way always</source>
        <translation>字幕中选中的文字，始终使用同样的译法</translation>
    </message>
    <message>
        <source>G&amp;lossary…</source>
        <translation>术语表(&amp;L)…</translation>
    </message>
    <message>
        <source>Names and words that are always translated the same way</source>
        <translation>始终使用同样译法的名称和词语</translation>
    </message>
    <message>
        <source>Fill &amp;in translations…</source>
        <translation>补全译文(&amp;I)…</translation>
    </message>
    <message>
        <source>From the translation memory or by machine, where there is none yet</source>
        <translation>在还没有译文的地方，取自翻译记忆或机器翻译</translation>
    </message>
    <message>
        <source>&amp;Check translations…</source>
        <translation>检查译文(&amp;C)…</translation>
    </message>
    <message>
        <source>The same text translated otherwise, terms not kept, numbers lost</source>
        <translation>相同文本译法不同、未遵守术语、数字遗漏</translation>
    </message>
    <message>
        <source>I&amp;mport a translation memory…</source>
        <translation>导入翻译记忆(&amp;M)…</translation>
    </message>
    <message>
        <source>From a TMX file of another translation tool</source>
        <translation>取自其他翻译工具的 TMX 文件</translation>
    </message>
    <message>
        <source>&amp;Export the translation memory…</source>
        <translation>导出翻译记忆(&amp;E)…</translation>
    </message>
    <message>
        <source>As TMX, for other translation tools</source>
        <translation>存为 TMX，供其他翻译工具使用</translation>
    </message>
</context>
<context>
    <name>TranslationDesk</name>
    <message>
        <source>“%1” cannot be read. Nothing was taken from it.</source>
        <translation>无法读取“%1”。没有从中取用任何内容。</translation>
    </message>
</context>
<context>
    <name>TranslationMemory</name>
    <message>
        <source>The disk of the translation memory is full. Your project is not affected; make room and the memory goes on.</source>
        <translation>翻译记忆所在的磁盘已满。您的项目不受影响；腾出空间后记忆会继续工作。</translation>
    </message>
    <message>
        <source>Another program is using the translation memory. Your project is not affected; try again in a moment.</source>
        <translation>另一个程序正在使用翻译记忆。您的项目不受影响；请稍后再试。</translation>
    </message>
    <message>
        <source>The translation memory is damaged. Your project is not affected.</source>
        <translation>翻译记忆已损坏。您的项目不受影响。</translation>
    </message>
    <message>
        <source>The translation memory cannot be written. Your project is not affected; check the folder&apos;s permissions.</source>
        <translation>无法写入翻译记忆。您的项目不受影响；请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>The translation memory could not be read or written. Your project is not affected; check the disk.</source>
        <translation>无法读取或写入翻译记忆。您的项目不受影响；请检查磁盘。</translation>
    </message>
    <message>
        <source>The file of the translation memory holds something else. It was not changed.</source>
        <translation>翻译记忆的文件中是其他内容。未作更改。</translation>
    </message>
    <message>
        <source>The translation memory was made by a newer version of CineFluent. It was not changed; update CineFluent to use it.</source>
        <translation>翻译记忆由更新版本的 CineFluent 创建。未作更改；请更新 CineFluent 后使用。</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>A key is kept for this service.</source>
        <translation>已保存此服务的密钥。</translation>
    </message>
    <message>
        <source>No key is kept for this service.</source>
        <translation>没有保存此服务的密钥。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>API key, or the content of a service account’s file</source>
        <translation>API 密钥，或服务帐号文件的内容</translation>
    </message>
    <message>
        <source>&amp;Keep key</source>
        <translation>保存密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Translation memory</source>
        <translation>翻译记忆</translation>
    </message>
    <message>
        <source>Suggest texts that are &amp;alike by at least</source>
        <translation>建议相似度不低于此值的文本(&amp;A)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What you translate is remembered on this machine for every film.</source>
        <translation>您的译文会在本机为所有影片记住。</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
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
        <translation>任何内容离开本机之前都会询问您。</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>Needed for LibreTranslate, for instance https://translate.example.org.</source>
        <translation>LibreTranslate 需要填写，例如 https://translate.example.org。</translation>
    </message>
    <message>
        <source>&amp;Price of a million characters</source>
        <translation>每百万字符的价格(&amp;P)</translation>
    </message>
    <message>
        <source>To tell you what a translation costs; 0 where you do not know.</source>
        <translation>用来告诉您翻译的费用；不知道则填 0。</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>货币(&amp;C)</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
</context>
<context>
    <name>TranslationServices</name>
    <message>
        <source>Choose a service and its address first; the key belongs to them.</source>
        <translation>请先选择服务及其地址；密钥属于它们。</translation>
    </message>
    <message>
        <source>The key could not be kept: there is neither a keyring nor a file for it. Nothing was changed.</source>
        <translation>无法保存密钥：既没有密钥环，也没有存放它的文件。未作任何更改。</translation>
    </message>
    <message>
        <source>No translation service is set up. Choose one in the preferences.</source>
        <translation>未设置翻译服务。请在首选项中选择一个。</translation>
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
        <translation>词汇(&amp;V)</translation>
    </message>
    <message>
        <source>L&amp;esson</source>
        <translation>课程(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>Le&amp;ssons</source>
        <translation>课程列表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Movie</source>
        <translation>电影(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;original subtitles</source>
        <translation>显示原文字幕(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Next translation language</source>
        <translation>下一种翻译语言(&amp;N)</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
        <source>Find and run any command</source>
        <translation>查找并运行任何命令</translation>
    </message>
    <message>
        <source>S&amp;ystem theme</source>
        <translation>系统主题(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Reset layo&amp;ut</source>
        <translation>重置布局(&amp;U)</translation>
    </message>
    <message>
        <source>Restore the default panel layout</source>
        <translation>恢复默认的面板布局</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>翻译(&amp;R)</translation>
    </message>
    <message>
        <source>Show translated su&amp;btitles</source>
        <translation>显示翻译字幕(&amp;B)</translation>
    </message>
</context>
<context>
    <name>WaveformAnalyser</name>
    <message>
        <source>The film has no such sound track.</source>
        <translation>影片没有该音轨。</translation>
    </message>
</context>
<context>
    <name>WordCache</name>
    <message>
        <source>What was found out about the film’s words could not be kept. Nothing is lost; it is worked out again next time.</source>
        <translation>无法保存对影片词语的分析结果。没有丢失任何内容；下次会重新分析。</translation>
    </message>
</context>
<context>
    <name>WordExchangeActions</name>
    <message>
        <source>&amp;Import words…</source>
        <translation>导入单词(&amp;I)…</translation>
    </message>
    <message>
        <source>From an Anki package or a table</source>
        <translation>从 Anki 包或表格</translation>
    </message>
    <message>
        <source>&amp;Export words…</source>
        <translation>导出单词(&amp;E)…</translation>
    </message>
    <message>
        <source>To Anki, with the film&apos;s sound and pictures, or to a table</source>
        <translation>带影片声音和画面导出到 Anki，或导出到表格</translation>
    </message>
</context>
<context>
    <name>WordSuggestions</name>
    <message>
        <source>There is no dictionary from this language into the learners’: meanings are left to you.</source>
        <translation>没有从此语言到学习者语言的词典：释义由您填写。</translation>
    </message>
    <message>
        <source>There are no cues yet: import subtitles or write some first.</source>
        <translation>还没有字幕：请先导入或编写。</translation>
    </message>
    <message>
        <source>The cues that speak this word were edited. Look for words again.</source>
        <translation>说出此词的字幕已被编辑。请重新查找词语。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Subtitles</source>
        <translation>字幕(&amp;S)</translation>
    </message>
    <message>
        <source>V&amp;ocabulary</source>
        <translation>词汇(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>发布(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>翻译(&amp;R)</translation>
    </message>
    <message>
        <source>Timi&amp;ng</source>
        <translation>时间(&amp;N)</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ActivityDialog</name>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>没有正在进行的工作。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>后台工作</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>完整消息</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::BackgroundWork</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>大约还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>大约还剩 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CacheList</name>
    <message>
        <source>Adding up…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>&amp;Clear the cache</source>
        <translation>清空缓存(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1（%n 个文件）</numerusform>
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
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) change.</source>
        <translation>
            <numerusform>%n 条字幕有更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>（已删除）</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>匹配的命令</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ConflictsDialog</name>
    <message>
        <source>In the project</source>
        <translation>项目中</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>另一版本</translation>
    </message>
    <message>
        <source>A text of both</source>
        <translation>综合两者的文本</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>保持原样(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take the other</source>
        <translation>采用另一版本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>使用此文本(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Versions to choose from</source>
        <translation>待选版本</translation>
    </message>
    <message>
        <source>Two editors changed these at the same time. Both versions are kept until one of you has chosen; every editor of the movie sees the choice.</source>
        <translation>两位编辑同时更改了这些内容。两个版本都会保留，直到其中一人作出选择；该影片的所有编辑都会看到该选择。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In the &amp;project</source>
        <translation>项目中(&amp;P)</translation>
    </message>
    <message>
        <source>The &amp;other version</source>
        <translation>另一版本(&amp;O)</translation>
    </message>
    <message>
        <source>A text of &amp;both</source>
        <translation>综合两者的文本(&amp;B)</translation>
    </message>
    <message>
        <source>There is nothing to choose.</source>
        <translation>没有待选内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) wait for a choice.</source>
        <translation>
            <numerusform>%n 个版本等待选择。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueEditor</name>
    <message>
        <source>Shown to learners with this line</source>
        <translation>与此行一起显示给学习者</translation>
    </message>
    <message>
        <source>Translation language</source>
        <translation>翻译语言</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文本(&amp;X)</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>翻译(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Notes for learners</source>
        <translation>给学习者的备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Difficult words</source>
        <translation>难词(&amp;D)</translation>
    </message>
    <message>
        <source>Add a translation language in the Movie panel</source>
        <translation>请在“电影”面板中添加翻译语言</translation>
    </message>
    <message>
        <source>No cue selected. Select a cue in the table or on the timeline.</source>
        <translation>未选择字幕。请在表格或时间线上选择一条。</translation>
    </message>
    <message>
        <source>%1 CPS</source>
        <translation>%1 CPS</translation>
    </message>
    <message>
        <source>%1 CPS (max. %2)</source>
        <translation>%1 CPS（最大 %2）</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cue %1&lt;/b&gt; &amp;nbsp;·&amp;nbsp; %2 → %3 &amp;nbsp;·&amp;nbsp; %4 s &amp;nbsp;·&amp;nbsp; %5</source>
        <translation>&lt;b&gt;字幕 %1&lt;/b&gt; &amp;nbsp;·&amp;nbsp; %2 → %3 &amp;nbsp;·&amp;nbsp; %4 秒 &amp;nbsp;·&amp;nbsp; %5</translation>
    </message>
    <message numerus="yes">
        <source> &amp;nbsp;·&amp;nbsp; %n selected</source>
        <translation>
            <numerusform> &amp;nbsp;·&amp;nbsp; 已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1 % × %2 % of the picture</source>
        <translation>位于画面的 %1 % × %2 %</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>左中</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>右中</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>将“%1”添加到词典(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ignore “%1” everywhere</source>
        <translation>全部忽略“%1”(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+click opens its entry.</source>
        <translation>按住 Ctrl 单击可打开其条目。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::CueTableModel</name>
    <message>
        <source>Reading speed in characters per second</source>
        <translation>阅读速度（每秒字符数）</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>时长（秒）</translation>
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
        <translation>时长</translation>
    </message>
    <message>
        <source>CPS</source>
        <translation>CPS</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
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
        <translation>搜索文本、翻译和备注</translation>
    </message>
    <message>
        <source>Search cues</source>
        <translation>搜索字幕</translation>
    </message>
    <message>
        <source>Cues to show</source>
        <translation>要显示的字幕</translation>
    </message>
    <message>
        <source>All cues</source>
        <translation>所有字幕</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <source>In this lesson</source>
        <translation>在此课程中</translation>
    </message>
    <message>
        <source>No cues yet</source>
        <translation>还没有字幕</translation>
    </message>
    <message>
        <source>Import a subtitle file, drop one onto the window, or press Insert to add a cue at the playhead.</source>
        <translation>导入字幕文件、将其拖放到窗口上，或按 Insert 在播放头处添加字幕。</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n 条字幕</numerusform>
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
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the message and its details, for a report</source>
        <translation>复制消息及其详细信息以便报告</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::DifficultyTable</name>
    <message>
        <source>Remove language</source>
        <translation>移除语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Difficulty by language</source>
        <translation>各语言的难度</translation>
    </message>
    <message>
        <source>Add language</source>
        <translation>添加语言</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::EditOperations</name>
    <message>
        <source>new word</source>
        <translation>新单词</translation>
    </message>
    <message>
        <source>new word %1</source>
        <translation>新单词 %1</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>课程 %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1（续）</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExchangeFlows</name>
    <message>
        <source>this copy differed from the server’s and was put right</source>
        <translation>此副本与服务器不一致，已更正</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>已发送 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others taken</source>
        <translation>
            <numerusform>已获取他人的 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) to choose from</source>
        <translation>
            <numerusform>%n 个待选版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to exchange: everybody has the same</source>
        <translation>无需交换：所有人内容一致</translation>
    </message>
    <message>
        <source>Exchanged: %1</source>
        <translation>已交换：%1</translation>
    </message>
    <message>
        <source>Share this project with the other editors of “%1”?</source>
        <translation>要与“%1”的其他编辑共享此项目吗？</translation>
    </message>
    <message>
        <source>Everything in the project but the film goes to %1. Every editor of the movie there can read and change it, and their changes come here.</source>
        <translation>项目中除影片文件外的所有内容都将发送到 %1。该影片在那里的每位编辑都可以查看和更改，他们的更改也会同步到这里。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exchanging changes</source>
        <translation>正在交换更改</translation>
    </message>
    <message>
        <source>Take back what the other editors did?</source>
        <translation>要撤销其他编辑所做的更改吗？</translation>
    </message>
    <message>
        <source>The last step came from them. Undo takes it back for everybody, your own steps come after.</source>
        <translation>上一步来自他们。撤销会对所有人生效，您自己的步骤在其后。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Shared: signed out</source>
        <translation>共享：已退出登录</translation>
    </message>
    <message>
        <source>Shared: up to date</source>
        <translation>共享：最新</translation>
    </message>
    <message>
        <source>Shared: changes wait</source>
        <translation>共享：有待交换的更改</translation>
    </message>
    <message>
        <source>Shared: exchanging…</source>
        <translation>共享：正在交换…</translation>
    </message>
    <message>
        <source>Shared: offline</source>
        <translation>共享：离线</translation>
    </message>
    <message>
        <source>Shared: not exchanged</source>
        <translation>共享：未交换</translation>
    </message>
    <message>
        <source>Your changes are in the project and go to the other editors when you have signed in.</source>
        <translation>您的更改已保存在项目中，登录后将发送给其他编辑。</translation>
    </message>
    <message>
        <source>The other editors have your changes, and you have theirs.</source>
        <translation>其他编辑已有您的更改，您也有他们的更改。</translation>
    </message>
    <message>
        <source>Your changes are in the project and go to the other editors with the next exchange.</source>
        <translation>您的更改已保存在项目中，下次交换时将发送给其他编辑。</translation>
    </message>
    <message>
        <source>Changes are being exchanged with the other editors.</source>
        <translation>正在与其他编辑交换更改。</translation>
    </message>
    <message>
        <source>%1 Your changes are in the project.</source>
        <translation>%1 您的更改已保存在项目中。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExchangeStatus</name>
    <message>
        <source>Exchange with the other editors</source>
        <translation>与其他编辑交换</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExportDialog</name>
    <message>
        <source>Add a &amp;byte order mark (BOM)</source>
        <translation>添加字节顺序标记 (BOM)(&amp;B)</translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>导出字幕</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>翻译：%1</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>整部影片</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>课程 %1：%2</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>范围(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>What this format loses</source>
        <translation>此格式会丢失的内容</translation>
    </message>
    <message>
        <source>Both: %1, %2 below</source>
        <translation>两者：%1，%2 在下</translation>
    </message>
    <message numerus="yes">
        <source>%n selected cue(s)</source>
        <translation>
            <numerusform>所选的 %n 条字幕</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ExportWordsDialog</name>
    <message>
        <source>&amp;Sound of each sentence</source>
        <translation>每个句子的声音(&amp;S)</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>&amp;Picture of each sentence</source>
        <translation>每个句子的画面(&amp;P)</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>导出单词</translation>
    </message>
    <message>
        <source>Anki package (.apkg)</source>
        <translation>Anki 包 (.apkg)</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>表格 (.csv)</translation>
    </message>
    <message>
        <source>None: definitions only</source>
        <translation>无：仅释义</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>整部影片</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>课程 %1：%2</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>For learners who speak</source>
        <translation>学习者的语言</translation>
    </message>
    <message>
        <source>&amp;Words of</source>
        <translation>单词范围(&amp;W)</translation>
    </message>
    <message>
        <source>Sound &amp;before</source>
        <translation>之前的声音(&amp;B)</translation>
    </message>
    <message>
        <source>Sound &amp;after</source>
        <translation>之后的声音(&amp;A)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) will be written, one for each meaning.</source>
        <translation>
            <numerusform>将写出 %n 张卡片，每个释义一张。</numerusform>
        </translation>
    </message>
    <message>
        <source>No word here is translated into this language or defined yet.</source>
        <translation>这里还没有翻译成此语言或带释义的单词。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FillDialog</name>
    <message>
        <source>From the translation &amp;memory</source>
        <translation>取自翻译记忆(&amp;M)</translation>
    </message>
    <message>
        <source>By mac&amp;hine: no service is set up in the preferences</source>
        <translation>机器翻译(&amp;H)：首选项中未设置服务</translation>
    </message>
    <message>
        <source>By mac&amp;hine, from %1</source>
        <translation>机器翻译(&amp;H)，由 %1 提供</translation>
    </message>
    <message>
        <source>Fill in translations</source>
        <translation>补全译文</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>整部影片</translation>
    </message>
    <message>
        <source>Selected cues</source>
        <translation>所选字幕</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Cues &amp;of</source>
        <translation>字幕范围(&amp;O)</translation>
    </message>
    <message>
        <source>Where the text is alike by at &amp;least</source>
        <translation>文本相似度不低于(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>补全(&amp;F)</translation>
    </message>
    <message>
        <source>Every cue here is translated.</source>
        <translation>这里的字幕都已翻译。</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) have no translation. Those that have one stay as they are.</source>
        <translation>
            <numerusform>%n 条字幕没有译文。已有译文的保持不变。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FilmSession</name>
    <message>
        <source>Reading the sound</source>
        <translation>正在读取声音</translation>
    </message>
    <message>
        <source>Making a small copy for scrubbing</source>
        <translation>正在制作用于拖动浏览的小副本</translation>
    </message>
    <message>
        <source>Looking for scene cuts</source>
        <translation>正在查找场景切换</translation>
    </message>
    <message>
        <source>Reading the spectrum of the sound</source>
        <translation>正在读取声音的频谱</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>全字匹配(&amp;W)</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正则表达式(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Selected cues only</source>
        <translation>仅选中的字幕(&amp;S)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>替换此处并转到下一处</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace every match</source>
        <translation>替换每一处匹配</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>In text</source>
        <translation>在文本中</translation>
    </message>
    <message>
        <source>In translation</source>
        <translation>在译文中</translation>
    </message>
    <message>
        <source>In notes</source>
        <translation>在备注中</translation>
    </message>
    <message>
        <source>In text, translation and notes</source>
        <translation>在文本、译文和备注中</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>关闭查找和替换</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
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
        <translation>（已删除）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2), %n occurrence(s)</source>
        <translation>
            <numerusform>%1（%2），%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix issues</source>
        <translation>修复问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查项(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fix all</source>
        <translation>全部修复(&amp;F)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no issue that can be fixed mechanically.</source>
        <translation>没有可以机械修复的问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) can be fixed.</source>
        <translation>
            <numerusform>可以修复 %n 个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) need a person: there is no room, or no change is sure.</source>
        <translation>
            <numerusform>%n 个问题需要人工处理：没有余地，或没有确定的更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::GhostLayer</name>
    <message>
        <source>Suggested lessons</source>
        <translation>建议的课程</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::GlossaryDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Names and words that are always translated the same way, in every film with these two languages. Other forms of a word are found too where its language is installed.</source>
        <translation>在使用这两种语言的每部影片中始终使用同样译法的名称和词语。安装了相应语言时，词的其他形式也能找到。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>导入术语</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) added.</source>
        <translation>
            <numerusform>已添加 %n 个术语。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>导出术语</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written.</source>
        <translation>
            <numerusform>已写入 %n 个术语。</numerusform>
        </translation>
    </message>
    <message>
        <source>No terms yet.</source>
        <translation>还没有术语。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::HistoryModel</name>
    <message>
        <source>Project opened</source>
        <translation>项目已打开</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::HistoryPanel</name>
    <message>
        <source>Undo history</source>
        <translation>撤销历史</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ImportDialog</name>
    <message>
        <source>Import subtitles – %1</source>
        <translation>导入字幕 – %1</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>翻译：%1</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>自动检测</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
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
        <translation>文本</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import &amp;as</source>
        <translation>导入为(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n 条字幕</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more warning(s)</source>
        <translation>
            <numerusform>… 还有 %n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only what does not match one to one</source>
        <translation>仅显示不是一一对应的(&amp;O)</translation>
    </message>
    <message>
        <source>How the translation matches the cues</source>
        <translation>译文与字幕的对应情况</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) matched</source>
        <translation>
            <numerusform>%n 条字幕已对应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) with joined rows</source>
        <translation>
            <numerusform>%n 条字幕由多行合并</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) with a line of a row</source>
        <translation>
            <numerusform>%n 条字幕取自某行的一部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) over several cues</source>
        <translation>
            <numerusform>%n 行跨越多条字幕</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) without a row</source>
        <translation>
            <numerusform>%n 条字幕没有对应的行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a cue</source>
        <translation>
            <numerusform>%n 行没有对应的字幕</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) replaced</source>
        <translation>
            <numerusform>替换 %n 条译文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) unusable</source>
        <translation>
            <numerusform>%n 行无法使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::InconsistencyDialog</name>
    <message>
        <source>Elsewhere: “%1”</source>
        <translation>别处译为：“%1”</translation>
    </message>
    <message>
        <source>The glossary has “%1”</source>
        <translation>术语表中为“%1”</translation>
    </message>
    <message>
        <source>The number %1 is missing</source>
        <translation>缺少数字 %1</translation>
    </message>
    <message>
        <source>Not translated: the same as the text</source>
        <translation>未翻译：与文本相同</translation>
    </message>
    <message>
        <source>Use the usual &amp;translation</source>
        <translation>使用通常的译法(&amp;T)</translation>
    </message>
    <message>
        <source>Check translations into %1</source>
        <translation>检查译文：%1</translation>
    </message>
    <message>
        <source>Inconsistent translations</source>
        <translation>不一致的译文</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再次检查(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing contradicts itself or the glossary.</source>
        <translation>没有自相矛盾或与术语表不符之处。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at. Choosing one goes to its cue.</source>
        <translation>
            <numerusform>有 %n 处需要查看。选择后会转到相应字幕。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::IssueTreeModel</name>
    <message>
        <source>Lesson %1: %2</source>
        <translation>课程 %1：%2</translation>
    </message>
    <message>
        <source>Outside all lessons</source>
        <translation>不属于任何课程</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>课程 %1</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
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
        <translation>单词</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>请按一个键</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LaneHeader</name>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>切换</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LayoutsDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Panel layouts</source>
        <translation>面板布局</translation>
    </message>
    <message>
        <source>Name for the present layout</source>
        <translation>当前布局的名称</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As at the first start</source>
        <translation>首次启动时的布局</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LearntWords</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>词语的语言</translation>
    </message>
    <message>
        <source>Words you have added</source>
        <translation>您添加的词</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonForm</name>
    <message>
        <source>&amp;Premium (subscribers only)</source>
        <translation>高级（仅限订阅者）(&amp;P)</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>级别(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Target language</source>
        <translation>所学语言(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>简介(&amp;D)</translation>
    </message>
    <message>
        <source>Learning o&amp;bjectives</source>
        <translation>学习目标(&amp;B)</translation>
    </message>
    <message>
        <source>No lesson selected</source>
        <translation>未选择课程</translation>
    </message>
    <message>
        <source>Select a lesson in the Lessons panel or on the timeline to edit its title, level and objectives.</source>
        <translation>在“课程列表”面板或时间线上选择课程，以编辑其标题、级别和目标。</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>请输入标题。</translation>
    </message>
    <message>
        <source>%1 → %2  ·  %3  ·  %4</source>
        <translation>%1 → %2  ·  %3  ·  %4</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n 条字幕</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation>请输入语言标签，例如“en”或“pt-BR”。</translation>
    </message>
    <message>
        <source>%1 words a minute  ·  %2 % of the film, %3 % with all lessons</source>
        <translation>每分钟 %1 词  ·  占影片 %2 %，所有课程共 %3 %</translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s) of level %1 or above  ·  spoken at about %2 (estimated)</source>
        <translation>
            <numerusform>%1 级及以上的新词 %n 个  ·  口语约为 %2（估计）</numerusform>
        </translation>
    </message>
    <message>
        <source>New words are being counted…</source>
        <translation>正在统计新词…</translation>
    </message>
    <message>
        <source>New words cannot be counted. %1</source>
        <translation>无法统计新词。%1</translation>
    </message>
    <message>
        <source>Poster: a frame a tenth into the lesson</source>
        <translation>封面：课程十分之一处的帧</translation>
    </message>
    <message>
        <source>Poster: the frame at %1</source>
        <translation>封面：%1 处的帧</translation>
    </message>
    <message>
        <source>Poster: the chosen frame lies outside the lesson; one is chosen automatically</source>
        <translation>封面：所选的帧在课程之外；将自动选择</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonListModel</name>
    <message>
        <source>Untitled lesson</source>
        <translation>无标题课程</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n 条字幕</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonPlanModel</name>
    <message>
        <source>Time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>新词</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>在此划分的原因</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation>还没有课程</translation>
    </message>
    <message>
        <source>Drag across the Lessons lane of the timeline, or select cues and add a lesson over them.</source>
        <translation>在时间线的“课程”轨道上拖动，或选择字幕并在其上添加课程。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::LevelBox</name>
    <message>
        <source>A1 · beginner</source>
        <translation>A1 · 入门</translation>
    </message>
    <message>
        <source>A2 · elementary</source>
        <translation>A2 · 初级</translation>
    </message>
    <message>
        <source>B1 · intermediate</source>
        <translation>B1 · 中级</translation>
    </message>
    <message>
        <source>B2 · upper intermediate</source>
        <translation>B2 · 中高级</translation>
    </message>
    <message>
        <source>C1 · advanced</source>
        <translation>C1 · 高级</translation>
    </message>
    <message>
        <source>C2 · mastery</source>
        <translation>C2 · 精通</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ListEdit</name>
    <message>
        <source>Separated by commas</source>
        <translation>以逗号分隔</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Commands  %1</source>
        <translation>命令  %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Quality  %1</source>
        <translation>质量  %1</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
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
        <translation>高级（仅限订阅者）</translation>
    </message>
    <message>
        <source>Active (listed in the catalogue)</source>
        <translation>启用（在目录中列出）</translation>
    </message>
    <message>
        <source>e.g. PG-13</source>
        <translation>例如 PG-13</translation>
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
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Language tags, e.g. en, es</source>
        <translation>语言标签，例如 en, es</translation>
    </message>
    <message>
        <source>Language tags, e.g. es, pt-BR</source>
        <translation>语言标签，例如 es, pt-BR</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>原名</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>简介(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Release date</source>
        <translation>上映日期(&amp;R)</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>时长(&amp;U)</translation>
    </message>
    <message>
        <source>Genre&amp;s</source>
        <translation>类型(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;ge rating</source>
        <translation>年龄分级(&amp;G)</translation>
    </message>
    <message>
        <source>IMD&amp;b rating</source>
        <translation>IMDb 评分(&amp;B)</translation>
    </message>
    <message>
        <source>T&amp;MDB ID</source>
        <translation>TMDB ID(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;opularity</source>
        <translation>热度(&amp;O)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>原语言</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>&amp;Translation languages</source>
        <translation>翻译语言(&amp;T)</translation>
    </message>
    <message>
        <source>Available la&amp;nguages</source>
        <translation>可用语言(&amp;N)</translation>
    </message>
    <message>
        <source>Difficulty by languag&amp;e</source>
        <translation>各语言的难度(&amp;E)</translation>
    </message>
    <message>
        <source>Artwork and trailer</source>
        <translation>图片和预告片</translation>
    </message>
    <message>
        <source>&amp;Poster URL</source>
        <translation>海报网址(&amp;P)</translation>
    </message>
    <message>
        <source>Bac&amp;kdrop URL</source>
        <translation>背景图网址(&amp;K)</translation>
    </message>
    <message>
        <source>Trai&amp;ler URL</source>
        <translation>预告片网址(&amp;L)</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Enter a date as YYYY-MM-DD, e.g. 2012-09-26.</source>
        <translation>请按 YYYY-MM-DD 输入日期，例如 2012-09-26。</translation>
    </message>
    <message>
        <source>Enter a number from 0 to 10 with one decimal, e.g. 7.4.</source>
        <translation>请输入 0 到 10 之间带一位小数的数，例如 7.4。</translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation>请输入语言标签，例如“en”或“pt-BR”。</translation>
    </message>
    <message>
        <source>Enter language tags separated by commas, e.g. “es, pt-BR”.</source>
        <translation>请输入以逗号分隔的语言标签，例如“es, pt-BR”。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::NewProjectDialog</name>
    <message>
        <source>Films (%1)</source>
        <translation>影片 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Language tags, e.g. es, pt-BR</source>
        <translation>语言标签，例如 es, pt-BR</translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation>选择影片</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>&amp;Film</source>
        <translation>影片(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Original &amp;language</source>
        <translation>原语言(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;ranslation languages</source>
        <translation>翻译语言(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Project file</source>
        <translation>项目文件(&amp;P)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>此文件不存在。</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>请输入标题。</translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en” or “pt-BR”.</source>
        <translation>请输入语言标签，例如“en”或“pt-BR”。</translation>
    </message>
    <message>
        <source>Enter language tags separated by commas, e.g. “es, pt-BR”.</source>
        <translation>请输入以逗号分隔的语言标签，例如“es, pt-BR”。</translation>
    </message>
    <message>
        <source>Choose where to save the project file.</source>
        <translation>请选择项目文件的保存位置。</translation>
    </message>
    <message>
        <source>This file already exists. Choose another name.</source>
        <translation>此文件已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>CineFluent projects (*.%1)</source>
        <translation>CineFluent 项目 (*.%1)</translation>
    </message>
    <message>
        <source>Sound alone (%1)</source>
        <translation>仅声音 (%1)</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::OperationDialog</name>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Adjust times</source>
        <translation>调整时间</translation>
    </message>
    <message>
        <source>Change texts</source>
        <translation>更改文本</translation>
    </message>
    <message numerus="yes">
        <source>%n selected cue(s)</source>
        <translation>
            <numerusform>%n 条选中的字幕</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cue and all following</source>
        <translation>当前字幕及之后的所有字幕</translation>
    </message>
    <message>
        <source>All cues</source>
        <translation>所有字幕</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>翻译：%1</translation>
    </message>
    <message>
        <source>Stretch by two points</source>
        <translation>按两点伸缩</translation>
    </message>
    <message>
        <source>&amp;First cue begins at</source>
        <translation>第一条字幕开始于(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last cue begins at</source>
        <translation>最后一条字幕开始于(&amp;L)</translation>
    </message>
    <message>
        <source>Convert the frame rate</source>
        <translation>转换帧率</translation>
    </message>
    <message>
        <source>Subtitles were made &amp;for</source>
        <translation>字幕原帧率(&amp;F)</translation>
    </message>
    <message>
        <source>The film runs a&amp;t</source>
        <translation>影片帧率(&amp;T)</translation>
    </message>
    <message>
        <source>Fix overlaps and gaps</source>
        <translation>修正重叠和间隙</translation>
    </message>
    <message>
        <source>Least &amp;gap between cues</source>
        <translation>字幕间最小间隙(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close gaps smaller than</source>
        <translation>合拢小于此值的间隙(&amp;C)</translation>
    </message>
    <message>
        <source> CPS</source>
        <translation> 字/秒</translation>
    </message>
    <message>
        <source>Also &amp;shorten cues that stay longer than needed</source>
        <translation>同时缩短停留过久的字幕(&amp;S)</translation>
    </message>
    <message>
        <source>Set durations by reading speed</source>
        <translation>按阅读速度设置时长</translation>
    </message>
    <message>
        <source>&amp;Reading speed</source>
        <translation>阅读速度(&amp;R)</translation>
    </message>
    <message>
        <source>Extend to the next cue</source>
        <translation>延长到下一条字幕</translation>
    </message>
    <message>
        <source>&amp;Longest duration</source>
        <translation>最长时长(&amp;L)</translation>
    </message>
    <message>
        <source>Snap to frames</source>
        <translation>对齐到帧</translation>
    </message>
    <message>
        <source>First cue at the &amp;playhead</source>
        <translation>第一条字幕位于播放头(&amp;P)</translation>
    </message>
    <message>
        <source>Last cue at the pla&amp;yhead</source>
        <translation>最后一条字幕位于播放头(&amp;Y)</translation>
    </message>
    <message>
        <source>Break lines anew</source>
        <translation>重新断行</translation>
    </message>
    <message>
        <source>Characters in a &amp;line</source>
        <translation>每行字符数(&amp;L)</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>合并行</translation>
    </message>
    <message>
        <source>Tidy spaces</source>
        <translation>整理空格</translation>
    </message>
    <message>
        <source>Remove text for the hard of hearing</source>
        <translation>去除听障提示</translation>
    </message>
    <message>
        <source>Remove formatting</source>
        <translation>去除格式</translation>
    </message>
    <message>
        <source>Delete empty cues</source>
        <translation>删除空字幕</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>小写</translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation>句首大写</translation>
    </message>
    <message>
        <source>&amp;Operation</source>
        <translation>操作(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Apply to</source>
        <translation>应用于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Snap to scene cuts</source>
        <translation>对齐到场景切换</translation>
    </message>
    <message>
        <source>IN and OUT that are &amp;within</source>
        <translation>范围内的 IN 和 OUT(&amp;W)</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::Panels</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词汇</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>&amp;Give role</source>
        <translation>授予角色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take role away…</source>
        <translation>撤销角色(&amp;T)…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>更早(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Who may do what with “%1” on the server. Who made the movie and the server’s administrators may do everything without being listed.</source>
        <translation>谁可以在服务器上对“%1”做什么。影片的创建者和服务器管理员无需列出即可执行所有操作。</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>操作记录(&amp;W)</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>用户名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>Sign in to see who works on this movie.</source>
        <translation>登录后可查看参与该影片的人员。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Nobody else has a role with this movie.</source>
        <translation>没有其他人在该影片中担任角色。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a role with this movie.</source>
        <translation>
            <numerusform>%n 人在该影片中担任角色。</numerusform>
        </translation>
    </message>
    <message>
        <source>The movie is not on this server yet. Publish it first.</source>
        <translation>该影片尚未在此服务器上。请先发布。</translation>
    </message>
    <message>
        <source>Take the role of “%1” away?</source>
        <translation>要撤销“%1”的角色吗？</translation>
    </message>
    <message>
        <source>They no longer see or change this movie. What they did stays.</source>
        <translation>对方将无法再查看或更改该影片。其已做的内容会保留。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Only the movie’s admins read what was done.</source>
        <translation>只有该影片的管理员可以查看操作记录。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PlayerPanel</name>
    <message>
        <source>No film yet</source>
        <translation>还没有影片</translation>
    </message>
    <message>
        <source>Open the film this project is about, or drop a film file onto the window.</source>
        <translation>打开此项目的影片，或将影片文件拖放到窗口上。</translation>
    </message>
    <message>
        <source>Film not found</source>
        <translation>未找到影片</translation>
    </message>
    <message>
        <source>“%1” is no longer at
%2
Cues, lessons and vocabulary can still be edited.</source>
        <translation>“%1”已不在
%2
字幕、课程和词汇仍可编辑。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PreferencesDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些字词的设置。</translation>
    </message>
    <message>
        <source>Restore &amp;defaults of this page</source>
        <translation>恢复此页的默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ProfileDialog</name>
    <message>
        <source>&amp;Reset check</source>
        <translation>重置检查项(&amp;R)</translation>
    </message>
    <message>
        <source>Quality profile</source>
        <translation>质量配置</translation>
    </message>
    <message>
        <source>As shipped, for adults</source>
        <translation>随附设置，面向成人</translation>
    </message>
    <message>
        <source>As shipped, for children</source>
        <translation>随附设置，面向儿童</translation>
    </message>
    <message>
        <source>This project’s own</source>
        <translation>本项目自己的</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>配置(&amp;P)</translation>
    </message>
    <message>
        <source>Limits for &amp;language</source>
        <translation>限制适用的语言(&amp;L)</translation>
    </message>
    <message>
        <source>Checks of what cannot be published, such as empty or overlong texts and broken times, are always errors and are not listed.</source>
        <translation>对无法发布的内容的检查，例如空的或过长的文本和错误的时间，始终为错误，不在列表中。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>characters a second</source>
        <translation>字符/秒</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check, level</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Checks and their limits</source>
        <translation>检查项及其限制</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>“%1”的严重程度</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Limit of “%1”</source>
        <translation>“%1”的限制</translation>
    </message>
    <message>
        <source>All other languages</source>
        <translation>所有其他语言</translation>
    </message>
    <message>
        <source>Differs from what is shipped</source>
        <translation>与随附设置不同</translation>
    </message>
    <message>
        <source>With these limits: %1, %2</source>
        <translation>按这些限制：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Import quality profile</source>
        <translation>导入质量配置</translation>
    </message>
    <message>
        <source>Quality profiles (*.cfprofile *.txt)</source>
        <translation>质量配置 (*.cfprofile *.txt)</translation>
    </message>
    <message>
        <source>The file cannot be read. The project’s limits are as they were.</source>
        <translation>无法读取该文件。项目的限制保持原样。</translation>
    </message>
    <message>
        <source>Export quality profile</source>
        <translation>导出质量配置</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ProjectFlows</name>
    <message>
        <source>CineFluent projects (*.%1)</source>
        <translation>CineFluent 项目 (*.%1)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import subtitles</source>
        <translation>导入字幕</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>字幕 (%1)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <translation>%1 副本.%2</translation>
    </message>
    <message>
        <source>Open film</source>
        <translation>打开影片</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 条字幕。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without usable time or text left out.</source>
        <translation>
            <numerusform>%n 条因没有可用的时间或文本而略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched no cue.</source>
        <translation>
            <numerusform>%n 条未匹配任何字幕。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>导出字幕</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Copy written: %1</source>
        <translation>副本已写入：%1</translation>
    </message>
    <message>
        <source>Open or make a project first, then import subtitles into it.</source>
        <translation>请先打开或创建项目，再导入字幕。</translation>
    </message>
    <message>
        <source>“%1” is neither a film, nor subtitles, nor a project.</source>
        <translation>“%1”既不是影片，也不是字幕或项目。</translation>
    </message>
    <message>
        <source>“%1” is not at its place any more. All edits are saved; publishing needs the film. Choose File › Locate film once it is back.</source>
        <translation>“%1”已不在原处。所有编辑均已保存；发布需要影片。影片恢复后请选择“文件 › 定位影片”。</translation>
    </message>
    <message>
        <source>“%1” was replaced by another file while it was open. All edits are saved. Choose File › Open film to use the new one, or File › Locate film to look for the former.</source>
        <translation>“%1”在打开期间被另一个文件替换。所有编辑均已保存。选择“文件 › 打开影片”使用新的影片，或选择“文件 › 定位影片”查找之前的影片。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PublishChoices</name>
    <message>
        <source>When the release goes live</source>
        <translation>版本上线时间</translation>
    </message>
    <message>
        <source>Go &amp;live later, on</source>
        <translation>稍后上线(&amp;L)，时间</translation>
    </message>
    <message>
        <source>Also make &amp;DASH streams with Common Encryption</source>
        <translation>同时生成使用 Common Encryption 的 &amp;DASH 流</translation>
    </message>
    <message>
        <source>The release is handed in now. Learners see nothing of it before that time.</source>
        <translation>版本现在提交。到该时间之前学习者看不到。</translation>
    </message>
    <message>
        <source>For players with a content decryption module. It doubles what is stored.</source>
        <translation>面向具有内容解密模块的播放器。存储量加倍。</translation>
    </message>
    <message>
        <source>Let the server &amp;encode</source>
        <translation>由服务器编码(&amp;E)</translation>
    </message>
    <message>
        <source>The film is uploaded whole and the server’s worker makes the lessons. For slow machines; the server must run a worker.</source>
        <translation>影片将整体上传，由服务器的工作进程制作课程。适用于较慢的电脑；服务器须运行工作进程。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::PublishDialog</name>
    <message>
        <source>&amp;Publish</source>
        <translation>发布(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Progress of publishing</source>
        <translation>发布进度</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>发布“%1”</translation>
    </message>
    <message>
        <source>Learners see the current release until the new one is complete. You can cancel at any time.</source>
        <translation>在新版本完成之前，学习者看到的是当前版本。您可以随时取消。</translation>
    </message>
    <message>
        <source>Film found.</source>
        <translation>已找到影片。</translation>
    </message>
    <message>
        <source>The film was not found at its recorded location.</source>
        <translation>在记录的位置未找到影片。</translation>
    </message>
    <message>
        <source>Locate film…</source>
        <translation>定位影片…</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) to publish.</source>
        <translation>
            <numerusform>有 %n 个课程待发布。</numerusform>
        </translation>
    </message>
    <message>
        <source>No lesson yet. Create one on the timeline first.</source>
        <translation>还没有课程。请先在时间线上创建。</translation>
    </message>
    <message>
        <source>Quality check passed without errors.</source>
        <translation>质量检查通过，没有错误。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) must be fixed first.</source>
        <translation>
            <numerusform>须先修正 %n 个错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show issues</source>
        <translation>显示问题</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) do not block publishing, but are worth reviewing.</source>
        <translation>
            <numerusform>%n 个警告不妨碍发布，但值得查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>已以 %2 身份登录 %1。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>您尚未登录。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Publishing “%1”</source>
        <translation>正在发布“%1”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation>版本 %1 已上线</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) published and available to learners.</source>
        <translation>
            <numerusform>已发布 %n 个课程，学习者可以使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoded: %1, reused: %2. Uploaded: %3 (%4), already on the server: %5.</source>
        <translation>已编码：%1，重复使用：%2。已上传：%3 (%4)，服务器上已有：%5。</translation>
    </message>
    <message>
        <source>Publishing was cancelled</source>
        <translation>发布已取消</translation>
    </message>
    <message>
        <source>The release is not confirmed</source>
        <translation>版本尚未确认</translation>
    </message>
    <message>
        <source>Publishing failed</source>
        <translation>发布失败</translation>
    </message>
    <message>
        <source>Nothing has changed for learners. What is encoded and uploaded is kept, so trying again continues from there.</source>
        <translation>学习者看到的内容没有变化。已编码和上传的内容会保留，重试时从该处继续。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Release %1 is handed in</source>
        <translation>版本 %1 已提交</translation>
    </message>
    <message>
        <source>It goes live on %1. Until then learners see nothing of it; the list of releases can change the time.</source>
        <translation>将于 %1 上线。在此之前学习者看不到；可在版本列表中更改时间。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::QualityPanel</name>
    <message>
        <source>Issues to show</source>
        <translation>要显示的问题</translation>
    </message>
    <message>
        <source>All issues</source>
        <translation>所有问题</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Quality issues</source>
        <translation>质量问题</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Reading speed, durations, gaps, translations, lessons and vocabulary are checked as you work.</source>
        <translation>在您工作时会检查阅读速度、时长、间隔、翻译、课程和词汇。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Group issues by</source>
        <translation>问题分组方式</translation>
    </message>
    <message>
        <source>In film order</source>
        <translation>按影片顺序</translation>
    </message>
    <message>
        <source>By check</source>
        <translation>按检查项</translation>
    </message>
    <message>
        <source>By lesson</source>
        <translation>按课程</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>按严重程度</translation>
    </message>
    <message>
        <source>Filter issues</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>No change is sure to fix this without causing another issue. It needs a decision of yours.</source>
        <translation>没有任何更改能确实修复此问题而不引起其他问题。需要您来决定。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ReleasesDialog</name>
    <message>
        <source>Releases</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>提交者</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>定时(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel &amp;time</source>
        <translation>取消定时(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>更早(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Unpublish…</source>
        <translation>下架(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>回退(&amp;R)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Every release of “%1” stays on the server. Learners see one of them or none; what they learned stays with every switch.</source>
        <translation>“%1”的每个版本都保留在服务器上。学习者看到其中一个或看不到；每次切换都保留其学习成果。</translation>
    </message>
    <message>
        <source>Goes &amp;live on</source>
        <translation>上线时间(&amp;L)</translation>
    </message>
    <message>
        <source>Sign in to see the releases of this movie.</source>
        <translation>登录后可查看此影片的版本。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>尚未发布任何内容。</translation>
    </message>
    <message>
        <source>Learners see release %1.</source>
        <translation>学习者看到的是版本 %1。</translation>
    </message>
    <message>
        <source>Learners see none of the releases that are listed.</source>
        <translation>学习者看不到列出的任何版本。</translation>
    </message>
    <message>
        <source>Make release %1 the one learners see?</source>
        <translation>让学习者看到版本 %1？</translation>
    </message>
    <message>
        <source>The present release stays and can be made live again. What learners did stays.</source>
        <translation>当前版本会保留，可再次上线。学习者的记录会保留。</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation>版本 %1 已上线</translation>
    </message>
    <message>
        <source>Take “%1” off the catalogue?</source>
        <translation>将“%1”从目录中移除？</translation>
    </message>
    <message>
        <source>Learners do not see the movie any more. Their progress and every release stay, and each release can be made live again.</source>
        <translation>学习者将不再看到此影片。其进度与所有版本都会保留，每个版本均可再次上线。</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>“%1” is off the catalogue</source>
        <translation>“%1”已从目录移除</translation>
    </message>
    <message>
        <source>From release %1 to release %2</source>
        <translation>从版本 %1 到版本 %2</translation>
    </message>
    <message>
        <source>More changes are counted above, but not listed.</source>
        <translation>上方计入了更多未列出的更改。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ScanCutsDialog</name>
    <message>
        <source>Look for scene cuts again</source>
        <translation>重新查找场景切换</translation>
    </message>
    <message>
        <source>The selected cue or lesson</source>
        <translation>所选字幕或课程</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>时间线显示的范围</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>整部影片</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>范围(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sensitivity</source>
        <translation>灵敏度(&amp;S)</translation>
    </message>
    <message>
        <source>Further right more is found, and more that is none. What was found there before is replaced; cuts elsewhere stay.</source>
        <translation>越向右找到的越多，误判也越多。该处以前找到的会被替换；其他位置的保留。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ScrubBar</name>
    <message>
        <source>Position in the film</source>
        <translation>影片中的位置</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SenseTable</name>
    <message>
        <source>Remove sense</source>
        <translation>移除义项</translation>
    </message>
    <message>
        <source>Senses</source>
        <translation>义项</translation>
    </message>
    <message>
        <source>Add sense</source>
        <translation>添加义项</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>释义</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShiftDialog</name>
    <message>
        <source>Shift cues</source>
        <translation>平移字幕</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Selected cues</source>
        <translation>所选字幕</translation>
    </message>
    <message>
        <source>Current cue and all following</source>
        <translation>当前字幕及之后的所有字幕</translation>
    </message>
    <message>
        <source>All cues</source>
        <translation>所有字幕</translation>
    </message>
    <message>
        <source>&amp;Offset (negative moves cues earlier)</source>
        <translation>偏移（负值表示提前）(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Apply to</source>
        <translation>应用于(&amp;A)</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShortcutMap</name>
    <message>
        <source>This is no file of shortcuts that this version can read. Your keys are as they were.</source>
        <translation>这不是此版本可读取的快捷键文件。您的按键保持原样。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add as another</source>
        <translation>添加为另一个(&amp;A)</translation>
    </message>
    <message>
        <source>Remove &amp;keys</source>
        <translation>移除按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>全部重置(&amp;L)</translation>
    </message>
    <message>
        <source>Press the key to search for</source>
        <translation>请按要搜索的键</translation>
    </message>
    <message>
        <source>By &amp;pressing it</source>
        <translation>按键搜索(&amp;P)</translation>
    </message>
    <message>
        <source>Press the &amp;new key:</source>
        <translation>请按新的键(&amp;N)：</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Keys &amp;of</source>
        <translation>按键方案(&amp;O)</translation>
    </message>
    <message>
        <source>Keys of another program</source>
        <translation>其他程序的按键</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>由您更改</translation>
    </message>
    <message>
        <source>Choose a command in the list.</source>
        <translation>请在列表中选择一个命令。</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it.</source>
        <translation>%1 属于“%2”，该命令将失去它。</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>导入快捷键</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>快捷键 (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read. Your keys are as they were.</source>
        <translation>无法读取该文件。您的按键保持原样。</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>导出快捷键</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SignInDialog</name>
    <message>
        <source>Stay signed &amp;in on this computer</source>
        <translation>在此计算机上保持登录(&amp;I)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in to a CineFluent server</source>
        <translation>登录 CineFluent 服务器</translation>
    </message>
    <message>
        <source>An editor account is needed to publish. Your administrator can create one.</source>
        <translation>发布需要编辑者账户。管理员可以为您创建。</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>服务器地址(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>电子邮件地址(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Stay signed &amp;in (kept in the system&apos;s keyring)</source>
        <translation>保持登录（保存在系统密钥环中）(&amp;I)</translation>
    </message>
    <message>
        <source>Stay signed &amp;in (no keyring here: kept in a file that only you may read)</source>
        <translation>保持登录（此处没有密钥环：保存在只有您能读取的文件中）(&amp;I)</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SpellBar</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change this word and go to the next (Return)</source>
        <translation>更改此词并转到下一个 (Return)</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>全部更改</translation>
    </message>
    <message>
        <source>Change this word wherever it stands (Shift+Return)</source>
        <translation>更改所有位置的此词 (Shift+Return)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Leave this word and go to the next (F7)</source>
        <translation>保留此词并转到下一个 (F7)</translation>
    </message>
    <message>
        <source>Ignore all</source>
        <translation>全部忽略</translation>
    </message>
    <message>
        <source>Leave this word wherever it stands, until the program is closed</source>
        <translation>在程序关闭之前，保留所有位置的此词</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>添加到词典</translation>
    </message>
    <message>
        <source>Take this word as right from now on</source>
        <translation>从现在起视此词为正确</translation>
    </message>
    <message>
        <source>No misspelt word found</source>
        <translation>没有发现拼写错误</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>更改为</translation>
    </message>
    <message>
        <source>Close the spelling check</source>
        <translation>关闭拼写检查</translation>
    </message>
    <message>
        <source>Looking for misspelt words…</source>
        <translation>正在查找拼写错误…</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary: %2</source>
        <translation>“%1”不在词典中：%2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SpellChecker</name>
    <message>
        <source>There is no spelling dictionary for %1. Install the package %2, or put its .aff and .dic files into %3.</source>
        <translation>没有 %1 的拼写词典。请安装软件包 %2，或将其 .aff 和 .dic 文件放入 %3。</translation>
    </message>
    <message>
        <source>The spelling dictionary for %1 cannot be read. Install the package %2 again.</source>
        <translation>无法读取 %1 的拼写词典。请重新安装软件包 %2。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::StatusArea</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel running work</source>
        <translation>取消正在进行的工作</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all background work</source>
        <translation>显示所有后台工作</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Background work: %1</source>
        <translation>后台工作：%1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::StatusLabels</name>
    <message>
        <source>The keys I and O set IN and OUT of this</source>
        <translation>按键 I 和 O 设置此项的 IN 和 OUT</translation>
    </message>
    <message>
        <source>Every edit is written to the project file as it is made.</source>
        <translation>每次编辑都会立即写入项目文件。</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>IN/OUT: cue %1</source>
        <translation>IN/OUT：字幕 %1</translation>
    </message>
    <message>
        <source>IN/OUT: lesson %1</source>
        <translation>IN/OUT：课程 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>所有更改已保存</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestLessonsDialog</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Do not matter</source>
        <translation>不考虑</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>考虑</translation>
    </message>
    <message>
        <source>Matter a lot</source>
        <translation>着重考虑</translation>
    </message>
    <message>
        <source>Length of a lesson</source>
        <translation>课程长度</translation>
    </message>
    <message>
        <source>Shortest lesson</source>
        <translation>最短课程</translation>
    </message>
    <message>
        <source>Longest lesson</source>
        <translation>最长课程</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>场景切换</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Loo&amp;k for scene cuts…</source>
        <translation>查找场景切换(&amp;K)…</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>重新开始(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Make lessons</source>
        <translation>创建课程(&amp;M)</translation>
    </message>
    <message>
        <source>Suggest lessons</source>
        <translation>建议课程</translation>
    </message>
    <message>
        <source>Drag a boundary on the timeline, or move the selected one with Left and Right by a frame, with Shift by a second. Delete lets the plan decide again.</source>
        <translation>在时间线上拖动边界，或用左右键将选中的边界移动一帧，按住 Shift 移动一秒。Delete 让方案重新决定。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Level of the learners</source>
        <translation>学习者级别</translation>
    </message>
    <message>
        <source>&amp;Length of a lesson</source>
        <translation>课程长度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Shortest</source>
        <translation>最短(&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;ongest</source>
        <translation>最长(&amp;O)</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>有多少算多少</translation>
    </message>
    <message>
        <source>New words in a lesson</source>
        <translation>每课新词数</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>顺其自然</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>每分钟词数</translation>
    </message>
    <message>
        <source>&amp;New words in a lesson</source>
        <translation>每课新词数(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Words a minute</source>
        <translation>每分钟词数(&amp;W)</translation>
    </message>
    <message>
        <source>Scene &amp;cuts</source>
        <translation>场景切换(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pauses</source>
        <translation>停顿(&amp;P)</translation>
    </message>
    <message>
        <source>Stay, and the rest of the film is planned</source>
        <translation>保留，规划影片的其余部分</translation>
    </message>
    <message>
        <source>Are replaced by the plan</source>
        <translation>由方案替换</translation>
    </message>
    <message>
        <source>Stay, and the whole film is planned beside them</source>
        <translation>保留，另行规划整部影片</translation>
    </message>
    <message>
        <source>Lessons you already have</source>
        <translation>已有课程</translation>
    </message>
    <message>
        <source>Le&amp;vel of the learners</source>
        <translation>学习者级别(&amp;V)</translation>
    </message>
    <message>
        <source>L&amp;essons you already have</source>
        <translation>已有课程(&amp;E)</translation>
    </message>
    <message>
        <source>Boundaries of the suggested lessons</source>
        <translation>建议课程的边界</translation>
    </message>
    <message>
        <source>There are no cues to plan lessons over.</source>
        <translation>没有可用来规划课程的字幕。</translation>
    </message>
    <message>
        <source>The lessons you already have leave nothing to plan.</source>
        <translation>已有课程没有留下可规划的部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s), the shortest of %1, the longest of %2</source>
        <translation>
            <numerusform>%n 节课程，最短 %1，最长 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>New words are counted by the language data: words of the learners’ level and above (estimated) where the film has them first.</source>
        <translation>新词按语言数据统计：达到学习者级别及以上（估计）的词，在影片中首次出现处计数。</translation>
    </message>
    <message>
        <source>New words are being counted. Until then lessons are balanced by words a minute.</source>
        <translation>正在统计新词。在此之前按每分钟词数平衡课程。</translation>
    </message>
    <message>
        <source>New words cannot be counted, so lessons are balanced by words a minute. %1</source>
        <translation>无法统计新词，因此按每分钟词数平衡课程。%1</translation>
    </message>
    <message>
        <source>Scene cuts are still being looked for; the plan follows them as they are found.</source>
        <translation>仍在查找场景切换；找到后方案会随之调整。</translation>
    </message>
    <message>
        <source>No film is open, so no scene cuts are known: sentences and pauses decide.</source>
        <translation>没有打开影片，因此不知道场景切换：由句子和停顿决定。</translation>
    </message>
    <message>
        <source>No scene cuts are known: sentences and pauses decide.</source>
        <translation>不知道场景切换：由句子和停顿决定。</translation>
    </message>
    <message>
        <source>Suggestion %1  ·  %2</source>
        <translation>建议 %1  ·  %2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionDetails</name>
    <message>
        <source>%1 (%2)</source>
        <comment>translations (definition)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of a sense, and the sense</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>释义</translation>
    </message>
    <message>
        <source>Keys 1 to %1 in the list choose a meaning</source>
        <translation>在列表中按 1 到 %1 键选择释义</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>再次建议</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word</comment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a word to the learners</comment>
        <translation>已知</translation>
    </message>
    <message>
        <source>Play clip</source>
        <translation>播放片段</translation>
    </message>
    <message>
        <source>Go to cue</source>
        <translation>转到字幕</translation>
    </message>
    <message>
        <source>%1  [%2]</source>
        <comment>a verb and its key</comment>
        <translation>%1  [%2]</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <comment>CEFR level</comment>
        <translation>%1（估计）</translation>
    </message>
    <message numerus="yes">
        <source>spoken %n time(s)</source>
        <translation>
            <numerusform>出现 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>taught in an earlier lesson</source>
        <translation>在之前的课程中教过</translation>
    </message>
    <message>
        <source>taught in another film</source>
        <translation>在另一部影片中已教</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>No dictionary has this word: write its meaning after accepting it.</source>
        <translation>没有词典收录此词：请在采用后填写释义。</translation>
    </message>
    <message>
        <source>Say word</source>
        <translation>朗读单词</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionListModel</name>
    <message>
        <source>Estimated from how frequent the word is in the language</source>
        <translation>根据该词在语言中的频率估计</translation>
    </message>
    <message>
        <source>Place among all words of the language, 1 being the most frequent</source>
        <translation>在该语言所有词中的排名，1 为最常用</translation>
    </message>
    <message>
        <source>How often the word occurs in what was looked at</source>
        <translation>该词在查看范围内出现的次数</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>词性</translation>
    </message>
    <message>
        <source>Level (estimated)</source>
        <translation>级别（估计）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>释义</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>First cue</source>
        <translation>首条字幕</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionRow</name>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use suggestion %1: %2</source>
        <translation>使用建议 %1：%2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::SuggestionsPanel</name>
    <message>
        <source>No words to suggest</source>
        <translation>没有可建议的词语</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>建议的词语</translation>
    </message>
    <message>
        <source>Where to look for words</source>
        <translation>查找词语的范围</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>整部影片</translation>
    </message>
    <message>
        <source>Selected lesson</source>
        <translation>选中的课程</translation>
    </message>
    <message>
        <source>Selected cues</source>
        <translation>所选字幕</translation>
    </message>
    <message>
        <source>Words to show</source>
        <translation>要显示的词语</translation>
    </message>
    <message>
        <source>Words to learn</source>
        <translation>要学的词语</translation>
    </message>
    <message>
        <source>Names, fillers and cognates</source>
        <translation>名称、语气词和同源词</translation>
    </message>
    <message>
        <source>Ignored words</source>
        <translation>已忽略的词语</translation>
    </message>
    <message>
        <source>Known words</source>
        <translation>已知的词语</translation>
    </message>
    <message>
        <source>Looking for words</source>
        <translation>正在查找词语</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop looking for words</source>
        <translation>停止查找词语</translation>
    </message>
    <message>
        <source>The search was stopped. It begins again when the panel is opened.</source>
        <translation>查找已停止。打开面板时会重新开始。</translation>
    </message>
    <message>
        <source>Every word here is in the project or set aside.</source>
        <translation>这里的每个词都已在项目中或已搁置。</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个单词</numerusform>
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
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Correct the &amp;frame rate, such as 25 for 23.976</source>
        <translation>修正帧率，例如将 25 改为 23.976(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;breaks, where the film was cut differently</source>
        <translation>查找影片剪辑不同的断点(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>查找(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Move cues</source>
        <translation>移动字幕(&amp;M)</translation>
    </message>
    <message>
        <source>Synchronise cues</source>
        <translation>同步字幕</translation>
    </message>
    <message>
        <source>The film’s sound: %1</source>
        <translation>影片的声音：%1</translation>
    </message>
    <message>
        <source>Another subtitle that is in sync</source>
        <translation>另一份已同步的字幕</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Parts that move together</source>
        <translation>一起移动的部分</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>移动量</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Nothing is moved before you have seen what was found.</source>
        <translation>在您看到查找结果之前不会移动任何内容。</translation>
    </message>
    <message>
        <source>Reference subtitle</source>
        <translation>参考字幕</translation>
    </message>
    <message>
        <source>Choose the reference subtitle</source>
        <translation>选择参考字幕</translation>
    </message>
    <message>
        <source>Align the cues &amp;with</source>
        <translation>字幕对齐到(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Looking for speech and comparing it with the cues…</source>
        <translation>正在查找语音并与字幕比较…</translation>
    </message>
    <message>
        <source>No alignment</source>
        <translation>未能对齐</translation>
    </message>
    <message>
        <source>There are too few cues to tell where they belong.</source>
        <translation>字幕太少，无法判断其位置。</translation>
    </message>
    <message>
        <source>There is no speech, or no pause in it, to align the cues with.</source>
        <translation>没有语音，或语音中没有停顿，无法对齐字幕。</translation>
    </message>
    <message>
        <source>The best place found for the cues is hardly better than others, so they stay where they are. Perhaps the subtitles are of another film, or other sound covers the voices.</source>
        <translation>找到的最佳位置并不比其他位置好多少，因此字幕保持原位。字幕可能属于另一部影片，或其他声音盖住了人声。</translation>
    </message>
    <message>
        <source>The cues are not moved</source>
        <translation>字幕未移动</translation>
    </message>
    <message>
        <source>The cues are in sync</source>
        <translation>字幕已同步</translation>
    </message>
    <message>
        <source>Nothing better was found. Certainty: %1.</source>
        <translation>没有找到更好的位置。可信度：%1。</translation>
    </message>
    <message>
        <source>The subtitles were made for %1 frames a second; the film has %2.</source>
        <translation>字幕是为每秒 %1 帧制作的；影片为 %2 帧。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) move together.</source>
        <translation>
            <numerusform>有 %n 个部分各自一起移动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) belong before the film’s start and are put at its first frame.</source>
        <translation>
            <numerusform>%n 条字幕位于影片开头之前，将放在第一帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>Certainty: %1.</source>
        <translation>可信度：%1。</translation>
    </message>
    <message numerus="yes">
        <source>A better place was found for %n cue(s)</source>
        <translation>
            <numerusform>为 %n 条字幕找到了更好的位置</numerusform>
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
        <translation>位置，格式为时:分:秒.毫秒。输入位置并按 Enter 即可转到。时间码 00:01:02:12 按帧计数；+12 或 −1:00 按帧移动，+2.5 按秒移动。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Lessons, cues, translations and sound along the film</source>
        <translation>沿影片的课程、字幕、翻译和声音</translation>
    </message>
    <message>
        <source>Drag here to create a lesson</source>
        <translation>在此拖动以创建课程</translation>
    </message>
    <message>
        <source>No cues yet: import a subtitle file, or drag here to add a cue</source>
        <translation>还没有字幕：导入字幕文件，或在此拖动以添加字幕</translation>
    </message>
    <message>
        <source>Scene cut</source>
        <translation>场景切换</translation>
    </message>
    <message>
        <source>Fade through black</source>
        <translation>黑场淡变</translation>
    </message>
    <message>
        <source>Fade through white</source>
        <translation>白场淡变</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>叠化</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelineOverview</name>
    <message>
        <source>Overview of the film</source>
        <translation>影片概览</translation>
    </message>
    <message>
        <source>The whole film; drag the frame to move the timeline</source>
        <translation>整部影片；拖动方框可移动时间线</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TimelinePanel</name>
    <message>
        <source>Timeline position</source>
        <translation>时间线位置</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>课程 %1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TrackDialog</name>
    <message>
        <source>Subtitles inside the film</source>
        <translation>影片中的字幕</translation>
    </message>
    <message>
        <source>Subtitle tracks</source>
        <translation>字幕轨</translation>
    </message>
    <message>
        <source>These subtitles are stored as pictures, not as text, and cannot be imported. Look for a subtitle file of this film.</source>
        <translation>这些字幕以图像而非文本存储，无法导入。请查找此影片的字幕文件。</translation>
    </message>
    <message>
        <source>Tracks that are stored as pictures cannot be imported: they hold no text.</source>
        <translation>以图像存储的字幕轨无法导入：它们没有文本。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationFlows</name>
    <message>
        <source>Export the translation memory</source>
        <translation>导出翻译记忆</translation>
    </message>
    <message>
        <source>Import a translation memory</source>
        <translation>导入翻译记忆</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>翻译记忆 (*.tmx)</translation>
    </message>
    <message>
        <source>The translation memory was damaged and is begun anew. Your projects are whole; their translations are remembered again as you open them. The glossaries are in the old file, which was kept.</source>
        <translation>翻译记忆已损坏，现重新开始。您的项目完好无损；打开项目时其译文会再次被记住。术语表在已保留的旧文件中。</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>正在翻译</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of the same text taken from the memory.</source>
        <translation>
            <numerusform>从记忆中取用了 %n 条相同文本的译文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of a text that is alike: look them over.</source>
        <translation>
            <numerusform>%n 条相似文本的译文：请检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) translated by machine: look them over.</source>
        <translation>
            <numerusform>%n 条字幕由机器翻译：请检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) are left without a translation.</source>
        <translation>
            <numerusform>%n 条字幕仍没有译文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing a translation memory</source>
        <translation>正在导入翻译记忆</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) were new to the memory.</source>
        <translation>
            <numerusform>有 %n 条译文是记忆中原来没有的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the translation memory</source>
        <translation>正在导出翻译记忆</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) written: %1</source>
        <translation>
            <numerusform>已写入 %n 条译文：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationPanel</name>
    <message>
        <source>Help with this translation</source>
        <translation>此译文的辅助信息</translation>
    </message>
    <message numerus="yes">
        <source>%1, used %n time(s)</source>
        <translation>
            <numerusform>%1，已使用 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>MT</source>
        <translation>机翻</translation>
    </message>
    <message>
        <source>Machine translation by %1</source>
        <translation>由 %1 机器翻译</translation>
    </message>
    <message>
        <source>The project has no language to translate into. Import a translation, or add one to the movie.</source>
        <translation>项目没有要翻译成的语言。请导入译文，或在影片信息中添加一种语言。</translation>
    </message>
    <message>
        <source>Choose a cue to translate.</source>
        <translation>请选择要翻译的字幕。</translation>
    </message>
    <message>
        <source>Nothing like this was translated before. What you translate is remembered for this film and the next.</source>
        <translation>以前没有翻译过类似的内容。您的译文会为这部影片和下一部影片记住。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TranslationPreviewModel</name>
    <message>
        <source>Matched</source>
        <translation>已对应</translation>
    </message>
    <message>
        <source>Replaces a translation</source>
        <translation>替换译文</translation>
    </message>
    <message numerus="yes">
        <source>%n rows joined</source>
        <translation>
            <numerusform>合并 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows joined, replace a translation</source>
        <translation>
            <numerusform>合并 %n 行，替换译文</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of a row</source>
        <translation>某行的一部分</translation>
    </message>
    <message>
        <source>A line of a row, replaces a translation</source>
        <translation>某行的一部分，替换译文</translation>
    </message>
    <message>
        <source>Covers several cues</source>
        <translation>涵盖多条字幕</translation>
    </message>
    <message>
        <source>Covers several cues, replaces a translation</source>
        <translation>涵盖多条字幕，替换译文</translation>
    </message>
    <message>
        <source>No row for this cue</source>
        <translation>此字幕没有对应的行</translation>
    </message>
    <message>
        <source>No cue for this row</source>
        <translation>此行没有对应的字幕</translation>
    </message>
    <message>
        <source>It has now: %1</source>
        <translation>现有：%1</translation>
    </message>
    <message>
        <source>#</source>
        <translation>序号</translation>
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
        <translation>译文</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>对应</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::TransportBar</name>
    <message>
        <source>Frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Playback rate</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) at %1 fps</source>
        <translation>
            <numerusform>%n 帧，%1 fps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) at about %1 fps (variable)</source>
        <translation>
            <numerusform>%n 帧，约 %1 fps（可变）</numerusform>
        </translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Audio track: %1</source>
        <translation>音轨：%1</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::UnmatchedDialog</name>
    <message>
        <source>Translations without a cue</source>
        <translation>没有对应字幕的译文</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the translation match no cue of the film. Choose what becomes of the selected rows.</source>
        <translation>
            <numerusform>译文中有 %n 行与影片的任何字幕都不匹配。请选择如何处理选中的行。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attach to the nearest cue</source>
        <translation>附到最近的字幕(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Make cues</source>
        <translation>新建字幕(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>略去(&amp;L)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>全部略去</translation>
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
        <translation>文本</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Rows without a cue</source>
        <translation>没有对应字幕的行</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>A new cue</source>
        <translation>新字幕</translation>
    </message>
    <message>
        <source>To cue %1: %2</source>
        <translation>到字幕 %1：%2</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VersionFlows</name>
    <message>
        <source>The version is back. Undo takes this back.</source>
        <translation>版本已恢复。可用“撤销”取消。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VersionsDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>保存版本(&amp;S)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>A version is made every hour of work and thinned out with time; those with a name stay. Restoring one is a step that Undo takes back.</source>
        <translation>每工作一小时生成一个版本，并随时间逐渐精简；有名称的会保留。恢复版本是一个可撤销的步骤。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Name for the project as it is now</source>
        <translation>项目当前状态的名称</translation>
    </message>
    <message>
        <source>Name of the new version</source>
        <translation>新版本的名称</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VideoView</name>
    <message>
        <source>Film picture</source>
        <translation>影片画面</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::VocabularyPanel</name>
    <message>
        <source>Words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>搜索单词</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>还没有单词</translation>
    </message>
    <message>
        <source>Select a word in a cue’s text, then add it to the vocabulary. It keeps its place in the film.</source>
        <translation>在字幕文本中选择单词，然后添加到词汇表。它会保留在影片中的位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个单词</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>项目中</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Words in the project or suggested</source>
        <translation>项目中或建议的词语</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WelcomePage</name>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Projects you have opened appear here.</source>
        <translation>您打开过的项目会显示在这里。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Choose a film and create a project for it.</source>
        <translation>选择影片并为其创建项目。</translation>
    </message>
    <message>
        <source>Open an existing .cineproj file.</source>
        <translation>打开已有的 .cineproj 文件。</translation>
    </message>
    <message>
        <source>Explore a finished film with lessons and vocabulary.</source>
        <translation>浏览带课程和词汇的完整影片。</translation>
    </message>
    <message>
        <source>You can also drop a film or a project file onto this window.</source>
        <translation>您也可以将影片或项目文件拖放到此窗口。</translation>
    </message>
    <message>
        <source>CineFluent Studio</source>
        <translation>CineFluent Studio</translation>
    </message>
    <message>
        <source>Turn films into language lessons</source>
        <translation>把电影变成语言课程</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>File not found: %1</source>
        <translation>未找到文件：%1</translation>
    </message>
    <message>
        <source>%1 · edited %2</source>
        <translation>%1 · 编辑于 %2</translation>
    </message>
    <message>
        <source>%1 was moved or deleted.</source>
        <translation>%1 已被移动或删除。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordFlows</name>
    <message>
        <source>Export words</source>
        <translation>导出单词</translation>
    </message>
    <message>
        <source>Anki packages (*.apkg)</source>
        <translation>Anki 包 (*.apkg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>导入单词</translation>
    </message>
    <message>
        <source>Word lists (*.apkg *.csv *.tsv *.txt)</source>
        <translation>单词表 (*.apkg *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written: %1</source>
        <translation>
            <numerusform>已写出 %n 张卡片：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) have no sound in the film.</source>
        <translation>
            <numerusform>有 %n 个句子在影片中没有声音。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added.</source>
        <translation>
            <numerusform>已添加 %n 个单词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) got what they lacked.</source>
        <translation>
            <numerusform>%n 个单词补充了缺少的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) said nothing new.</source>
        <translation>
            <numerusform>%n 张卡片没有新内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) say otherwise than the project; yours was kept.</source>
        <translation>
            <numerusform>%n 张卡片与项目不同；已保留项目的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of another language or without a usable word left out.</source>
        <translation>
            <numerusform>已略去 %n 张其他语言或没有可用单词的卡片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordForm</name>
    <message>
        <source>IPA, e.g. /ˈfɪlm/</source>
        <translation>IPA，例如 /ˈfɪlm/</translation>
    </message>
    <message>
        <source>Press Enter or double-click to go to the cue</source>
        <translation>按 Enter 或双击转到该字幕</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>单词(&amp;W)</translation>
    </message>
    <message>
        <source>Pron&amp;unciation</source>
        <translation>发音(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Part of speech</source>
        <translation>词性(&amp;P)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>级别(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Frequency rank</source>
        <translation>频率排名(&amp;F)</translation>
    </message>
    <message>
        <source>Senses and translations</source>
        <translation>义项和翻译</translation>
    </message>
    <message>
        <source>E&amp;xample</source>
        <translation>例句(&amp;X)</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>在影片中</translation>
    </message>
    <message>
        <source>Enter a language tag, e.g. “en”.</source>
        <translation>请输入语言标签，例如“en”。</translation>
    </message>
    <message>
        <source>Enter the headword.</source>
        <translation>请输入词目。</translation>
    </message>
    <message>
        <source>This headword is already in the vocabulary.</source>
        <translation>该词目已在词汇表中。</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordListModel</name>
    <message>
        <source>noun</source>
        <translation>名词</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>形容词</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>副词</translation>
    </message>
    <message>
        <source>proper noun</source>
        <translation>专有名词</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>代词</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>限定词</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>介词</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>连词</translation>
    </message>
    <message>
        <source>subordinating conjunction</source>
        <translation>从属连词</translation>
    </message>
    <message>
        <source>auxiliary</source>
        <translation>助动词</translation>
    </message>
    <message>
        <source>particle</source>
        <translation>助词</translation>
    </message>
    <message>
        <source>numeral</source>
        <translation>数词</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>感叹词</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>How often the word occurs in the film</source>
        <translation>该单词在影片中出现的次数</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>词性</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>出现处</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordMarks</name>
    <message>
        <source>%1 (estimated)</source>
        <comment>CEFR level</comment>
        <translation>%1（估计）</translation>
    </message>
</context>
<context>
    <name>cinefluent::studio::WordPopup</name>
    <message>
        <source>Word at the cursor</source>
        <translation>光标处的词</translation>
    </message>
    <message>
        <source>This word is in the vocabulary.</source>
        <translation>此词已在词汇中。</translation>
    </message>
    <message>
        <source>Looking at the film’s words…</source>
        <translation>正在查看影片的词语…</translation>
    </message>
    <message>
        <source>There is no word to learn here. Function words, numbers and words that no dictionary knows are left out.</source>
        <translation>这里没有要学的词。功能词、数字和词典未收录的词不包括在内。</translation>
    </message>
</context>
</TS>
