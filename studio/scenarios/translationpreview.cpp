// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/translationpreview.h"

#include <algorithm>

namespace cinefluent::studio {

namespace {

TranslationFate fateOf(const MatchedGroup &group, const MatchedTranslations &matched, const TranslationPreviewRow &row)
{
    if (row.translation.isEmpty())
        return TranslationFate::CueAlone;
    if (row.rowCount > 1)
        return TranslationFate::Joined;
    if (group.foreign.size() > 1 || group.cues.size() == 1)
        return TranslationFate::Matched;
    const bool all =
        std::all_of(group.cues.begin(), group.cues.end(), [&](CueId id) { return matched.texts.contains(id); });
    return all ? TranslationFate::SharedOut : TranslationFate::Undivided;
}

void count(TranslationPreview &preview, const TranslationPreviewRow &row)
{
    switch (row.fate) {
    case TranslationFate::Matched:
        ++preview.matched;
        break;
    case TranslationFate::Joined:
        ++preview.joined;
        break;
    case TranslationFate::SharedOut:
        ++preview.sharedOut;
        break;
    case TranslationFate::Undivided:
        ++preview.undivided;
        break;
    case TranslationFate::CueAlone:
        ++preview.cuesAlone;
        break;
    case TranslationFate::RowAlone:
        ++preview.rowsAlone;
        break;
    }
    preview.replaced += row.former.isEmpty() ? 0 : 1;
}

} // namespace

TranslationPreview previewTranslations(const CueTrack &track, const QString &language,
                                       const formats::SubtitleFile &file, const FilmIndex *film)
{
    const ForeignCues foreign = foreignCuesOf(file, film);
    const MatchedTranslations matched = matchTranslations(track, foreign.cues);
    TranslationPreview preview;
    preview.dropped = foreign.dropped;
    for (const MatchedGroup &group : matched.groups) {
        for (const CueId id : group.cues) {
            const qsizetype index = track.indexOf(id);
            const Cue &cue = track.at(index);
            TranslationPreviewRow row;
            row.cue = id;
            row.number = index + 1;
            row.range = cue.range;
            row.text = cue.text;
            row.translation = matched.texts.value(id);
            row.rowCount = std::count_if(group.foreign.begin(), group.foreign.end(),
                                         [&](qsizetype source) { return matched.cues.at(source) == id; });
            row.fate = fateOf(group, matched, row);
            const QString former = cue.translations.value(language);
            if (!row.translation.isEmpty() && former != row.translation)
                row.former = former;
            count(preview, row);
            preview.rows.append(row);
        }
        if (!group.cues.isEmpty())
            continue;
        for (const qsizetype index : group.foreign) {
            TranslationPreviewRow row;
            row.fate = TranslationFate::RowAlone;
            row.range = foreign.cues.at(index).range;
            row.translation = foreign.cues.at(index).text;
            row.rowCount = 1;
            count(preview, row);
            preview.rows.append(row);
        }
    }
    // The two tracks are each in order; a row without a cue stands where it plays.
    std::stable_sort(
        preview.rows.begin(), preview.rows.end(),
        [](const TranslationPreviewRow &a, const TranslationPreviewRow &b) { return a.range.in < b.range.in; });
    return preview;
}

} // namespace cinefluent::studio
