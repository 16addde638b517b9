#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# make-sample-film.sh OUT.mp4: draws and speaks the sample film, 120 s of 1280x720 at 24 frames a second.
# Needs ffmpeg (with librsvg, libx264, drawtext), espeak-ng and the DejaVu fonts. sample.en.srt is the source of the
# times: each line is spoken at its cue's IN; a line that outlasts its cue is an error.
set -euo pipefail
[ $# = 1 ] || { echo "usage: $0 OUT.mp4" >&2; exit 2; }
out=$(realpath -m "$1")
here=$(dirname "$(readlink -f "$0")")
for program in ffmpeg ffprobe espeak-ng; do
    command -v "$program" >/dev/null || { echo "$0: $program is not installed" >&2; exit 1; }
done
work=$(mktemp -d "${TMPDIR:-/tmp}/sample-film.XXXXXX")
trap 'rm -rf "$work"' EXIT
run() { ffmpeg -hide_banner -nostdin -loglevel error -y "$@"; }

# Who speaks which cue: n narrator, m Mia, t Tom.
voices=(n n n n n m t m t n n n n n n m n n t m n n n t m)

# --- cues: IN[n], OUT[n] in ms and LINE[n], counted from 1
IN=() OUT=() LINE=()
to_ms() { IFS=':,' read -r h m s f <<<"$1"; echo $(((10#$h * 3600 + 10#$m * 60 + 10#$s) * 1000 + 10#$f)); }
while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    if [[ $line =~ ^[0-9]+$ ]]; then number=$line; LINE[number]=""
    elif [[ $line =~ ^([0-9:,]+)\ --\>\ ([0-9:,]+)$ ]]; then
        IN[number]=$(to_ms "${BASH_REMATCH[1]}"); OUT[number]=$(to_ms "${BASH_REMATCH[2]}")
    elif [ -n "$line" ]; then LINE[number]+="$line "; fi
done <"$here/sample.en.srt"
[ ${#LINE[@]} = ${#voices[@]} ] || { echo "$0: ${#LINE[@]} cues, ${#voices[@]} voices" >&2; exit 1; }

# --- sound
inputs=() mix="" labels=""
for number in "${!LINE[@]}"; do
    case ${voices[number - 1]} in
        m) how=(-v en-us+f3 -s 145 -p 65) ;;
        t) how=(-v en-gb+m3 -s 135 -p 25) ;;
        *) how=(-v en-gb -s 140 -p 45) ;;
    esac
    espeak-ng "${how[@]}" -w "$work/$number.wav" "${LINE[number]}"
    seconds=$(ffprobe -v error -show_entries format=duration -of csv=p=0 "$work/$number.wav")
    awk -v have="$seconds" -v room=$((OUT[number] - IN[number])) 'BEGIN { exit !(have * 1000 <= room) }' \
        || { echo "$0: cue $number takes $seconds s to say, longer than it stands" >&2; exit 1; }
    index=$((${#inputs[@]} / 2))
    inputs+=(-i "$work/$number.wav")
    mix+="[$index:a]aresample=48000,adelay=${IN[number]}:all=1,volume=1.4[s$number];"
    labels+="[s$number]"
done
sea="anoisesrc=d=120:c=brown:seed=7:a=0.6:r=48000,lowpass=f=700,tremolo=f=0.13:d=0.6,volume='if(between(t,53,97),0.5,0.12)':eval=frame,afade=d=2,afade=t=out:st=117:d=3"
chord="aevalsrc='0.05*(sin(2*PI*220*t)+sin(2*PI*277.18*t)+sin(2*PI*329.63*t))*(between(t,0.3,5)*exp(-0.5*(t-0.3))+between(t,115.2,120)*exp(-0.5*(t-115.2)))':d=120:s=48000"
run "${inputs[@]}" -filter_complex "$mix$sea[sea];$chord[chord];$labels[sea][chord]amix=inputs=$((${#LINE[@]} + 2)):normalize=0:duration=longest,apad,atrim=end=120,alimiter=limit=0.95[a]" \
    -map '[a]' -c:a pcm_s16le "$work/sound.wav"

# --- pictures
for file in "$here"/scenes/*.svg; do
    # librsvg hands out colours multiplied by their opacity; overlay wants them plain.
    run -i "$file" -vf format=gbrap,unpremultiply=inplace=1,format=rgba "$work/$(basename "${file%.svg}").png"
done
at() { awk -v ms="$1" -v start="$2" 'BEGIN { printf "%.3f", ms / 1000 - start }'; } # cue time inside a scene
# scene SECONDS GRAPH PICTURE…: raw pictures on standard output; the first PICTURE is the ground, the others are [1:v] …
scene() {
    local seconds=$1 graph=$2; shift 2
    local pictures=()
    for picture in "$@"; do pictures+=(-framerate 24 -i "$work/$picture.png"); done
    run "${pictures[@]}" -filter_complex "[0:v]loop=-1:1:0,setpts=N/24/TB,fps=24[ground];$graph,format=yuv420p[v]" -map '[v]' \
        -frames:v $((seconds * 24)) -f rawvideo -pix_fmt yuv420p pipe:1
}
still() { echo "[$1:v]loop=-1:1:0,setpts=N/24/TB,fps=24"; } # a picture that a filter turns or fades over time
serif="font='DejaVu Serif'"
speaks() { # a nod while these cues are spoken, inside the scene that starts at $1
    local start=$1 expression="0"; shift
    for cue in "$@"; do expression+="+between(t,$(at "${IN[cue]}" "$start"),$(at "${OUT[cue]}" "$start"))"; done
    echo "($expression)*5*abs(sin(7*t))"
}

draw() {
    # title
    scene 5 "[ground][2:v]overlay=210:210[a];[a][1:v]overlay=0:450[b];[3:v]scale=322:420[l];[b][l]overlay=900:290,drawtext=$serif:text='The Lamp on the Rock':fontsize=72:fontcolor=0xfff3d8:x=(w-tw)/2-60:y=120:alpha='clip((t-0.4)/0.9,0,1)',drawtext=$serif:text='a short film for language learners':fontsize=28:fontcolor=0xffe0b8:x=(w-tw)/2-60:y=220:alpha='clip((t-1.2)/0.9,0,1)',fade=d=0.8" \
        evening sea-evening sun lighthouse

    lamp=$(at "${IN[3]}" 5)
    # evening
    scene 18 "[ground][2:v]overlay=x=250:y='200+7*t'[a];[a][1:v]overlay=0:450[b];[4:v]scale=165:172[boat];[b][boat]overlay=x='70+16*t':y='388+4*sin(1.4*t)'[c];[c][3:v]overlay=790:150[d];color=0x0d1236:s=1280x720:r=24,format=rgba,colorchannelmixer=aa=0.5,fade=d=17:alpha=1[night];[d][night]overlay=shortest=1[e];[e][5:v]overlay=x=760:y=14:enable='gte(t,$lamp+1.2)'" \
        evening sea-evening sun lighthouse boat glow

    # harbour
    scene 20 "[2:v]scale=150:157[b1];[2:v]scale=190:199[b2];[ground][b1]overlay=x=1000:y='392+5*sin(1.2*t)'[a];[a][b2]overlay=x=780:y='400+6*sin(1.1*t+1)'[b];[3:v]scale=150:300[tom];[4:v]scale=130:234[mia];[b][tom]overlay=x=540:y='186-$(speaks 23 7 9)'[c];[c][mia]overlay=x=420:y='250-$(speaks 23 6 8)'[d];[1:v]scale=115:150[far];[d][far]overlay=1110:290[e];[5:v]scale=150:150[g];[e][g]overlay=x=1092:y=246" \
        harbour lighthouse boat tom mia glow

    asleep=$(at "${IN[11]}" 43)
    beam="scale=1100:1100,format=rgba,rotate=a='0.8*t':c=none:ow=1100:oh=1100"
    # window
    scene 10 "[1:v]scale=130:170[far];[ground][far]overlay=640:258[a];$(still 4),$beam[turn];[a][turn]overlay=x=155:y=-256:shortest=1[b];[5:v]scale=220:220[g];[b][g]overlay=x=595:y=184[c];[c][2:v]overlay=0:0[d];[3:v]scale=190:342[mia];[d][mia]overlay=x=170:y=300:enable='lt(t,$asleep)'[e];[e][6:v]overlay=x=680:y=450:enable='gte(t,$asleep)'" \
        nightview lighthouse room mia beam glow bed

    rain="overlay=x=-100:y='-720+mod(1500*t,720)'"
    # storm
    scene 9 "[ground][1:v]overlay=x='-mod(70*t,160)':y='430+6*sin(1.3*t)'[a];[3:v]scale=368:480,eq=brightness=-0.28:saturation=0.6[tower];[a][tower]overlay=820:180[b];[5:v]scale=360:360[g];[b][g]overlay=x=824:y=100:enable='lt(t,6)*(1-between(t,5.2,5.35)-between(t,5.6,5.75))'[c];[c][2:v]overlay=x='-mod(190*t,240)':y='500+14*sin(1.8*t)'[d];[d][4:v]$rain[e];color=0xf4f6ff@0.75:s=1280x720:r=24,format=rgba[flash];[e][flash]overlay=shortest=1:enable='between(t,3,3.1)+between(t,3.25,3.3)+between(t,7.4,7.5)'" \
        stormsky wave-far wave-near lighthouse rain glow

    lantern=$(at "${IN[17]}" 62)
    # alarm
    scene 16 "[2:v]scale=130:170,eq=brightness=-0.28:saturation=0.5[far];[ground][1:v]overlay=x='-mod(60*t,160)':y=400[a];[a][far]overlay=640:258[b];[b][3:v]$rain[c];[c][4:v]overlay=0:0[d];[5:v]scale=190:342[mia];[d][mia]overlay=x='max(300,1120-330*max(0,t-1))':y='300-(lt(t,3.6)*gte(t,1))*8*abs(sin(9*t))-$(speaks 62 16)'[e];[e][6:v]overlay=x=334:y=410:enable='gte(t,$lantern+1)'" \
        stormsky wave-far lighthouse rain room mia lantern

    # boat
    scene 6 "[ground][1:v]overlay=x='-mod(70*t,160)':y='420+6*sin(1.3*t)'[a];[a][3:v]overlay=x='180+70*t':y='310+22*sin(1.7*t)'[b];[b][2:v]overlay=x='-mod(200*t,240)':y='500+16*sin(1.7*t+0.6)'[c];[c][4:v]$rain" \
        stormsky wave-far wave-near rowboat rain

    climb=$(at "${IN[21]}" 84)
    step="clip(t-$climb,0,9)*150"
    # stairs
    scene 13 "[1:v]crop=220:350:0:0,scale=190:302[tom];[2:v]scale=110:198[mia];[3:v]scale=180:180[light];[ground][tom]overlay=x=60:y='418-$(speaks 84 19)'[a];[a][mia]overlay=x='285+$step':y='444-0.667*$step-$(speaks 84 20)'[b];[b][light]overlay=x='300+$step':y='480-0.667*$step'" \
        stairs tom mia lantern

    # shining
    scene 5 "[ground][1:v]overlay=560:130[a];$(still 2),scale=1600:1600,format=rgba,rotate=a='0.9*t+0.5':c=none:ow=1600:oh=1600[turn];[a][turn]overlay=x=-10:y=-546:shortest=1[b];[b][3:v]overlay=x=530:y=-6[c];[c][4:v]overlay=x='-mod(60*t,160)':y=560" \
        nightview lighthouse beam glow wave-far

    morning="[1:v]scale=240:240[sun];[ground][sun]overlay=x=930:y='150-3*t'[a];[2:v]scale=150:196[far];[a][far]overlay=1080:252[b];[3:v]scale=170:178[b1];[3:v]scale=200:209[b2];[3:v]scale=150:157[b3];[b][b3]overlay=x=520:y='356+4*sin(1.1*t)'[c];[c][b1]overlay=x=700:y='366+5*sin(1.2*t+1)'[d];[d][b2]overlay=x=880:y='380+6*sin(t+2)'[e];[e][4:v]overlay=0:570"
    # morning
    scene 13 "$morning[f];[5:v]scale=165:330[tom];[6:v]scale=140:252[mia];[f][tom]overlay=x=170:y='274-$(speaks 102 24)'[g];[g][mia]overlay=x=345:y='350-$(speaks 102 25)'" \
        morning sun lighthouse boat pier tom mia

    # end
    scene 5 "$morning,drawtext=$serif:text='The End':fontsize=84:fontcolor=white:shadowcolor=0x1f5f8f@0.8:shadowx=3:shadowy=3:x=(w-tw)/2:y=190:alpha='clip((t-0.3)/0.8,0,1)',fade=t=out:st=4.2:d=0.8" \
        morning sun lighthouse boat pier
}

# --- together
draw | run -f rawvideo -pix_fmt yuv420p -s 1280x720 -framerate 24 -i pipe:0 -i "$work/sound.wav" -map 0:v -map 1:a -t 120 \
    -c:v libx264 -preset veryfast -crf 20 -profile:v high -pix_fmt yuv420p -g 48 -bf 2 -c:a aac -b:a 128k -ac 2 \
    -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -map_metadata -1 -movflags +faststart -f mp4 "$work/film.mp4"
frames=$(ffprobe -v error -select_streams v:0 -show_entries stream=nb_frames -of csv=p=0 "$work/film.mp4")
[ "$frames" = 2880 ] || { echo "$0: the film has $frames frames instead of 2880" >&2; exit 1; }
mkdir -p "$(dirname "$out")"
cp "$work/film.mp4" "$out.part" && mv "$out.part" "$out"
