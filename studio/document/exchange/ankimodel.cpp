// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/exchange/ankimodel.h"

#include "studio/document/exchange/flashcardcsv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cinefluent::studio::anki {

namespace {

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The side that asks: the word in its sentence, as it was heard.
QString question()
{
    return QStringLiteral("<div class=\"word\">{{word}}</div>\n"
                          "{{#sentence}}<div class=\"sentence\">{{sentence}}</div>{{/sentence}}\n"
                          "{{sentence_sound}}");
}

QString answer()
{
    return QStringLiteral("{{FrontSide}}\n<hr id=\"answer\">\n"
                          "<div class=\"translation\">{{translation}}</div>\n"
                          "<div class=\"facts\">{{pronunciation}} {{part_of_speech}} {{level}} {{word_sound}}</div>\n"
                          "{{#definition}}<div class=\"definition\">{{definition}}</div>{{/definition}}\n"
                          "{{#sentence_translation}}<div class=\"sentence\">{{sentence_translation}}</div>"
                          "{{/sentence_translation}}\n"
                          "{{picture}}\n<div class=\"source\">{{film}} {{time}}</div>");
}

QString style()
{
    return QStringLiteral(".card { font-family: sans-serif; font-size: 20px; text-align: center; line-height: 1.5; }\n"
                          ".word { font-size: 34px; font-weight: 600; }\n"
                          ".sentence { margin: 12px auto; max-width: 32em; }\n"
                          ".translation { font-size: 26px; }\n"
                          ".facts, .source { color: #666; font-size: 16px; }\n"
                          ".nightMode .facts, .nightMode .source { color: #aaa; }\n"
                          "img { max-width: 100%; max-height: 40vh; border-radius: 6px; }\n");
}

} // namespace

const QStringList &schema()
{
    static const QStringList statements{
        QStringLiteral("CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, "
                       "scm integer NOT NULL, ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, "
                       "ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL, "
                       "dconf text NOT NULL, tags text NOT NULL)"),
        QStringLiteral("CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, "
                       "mod integer NOT NULL, usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, "
                       "sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL)"),
        QStringLiteral("CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, "
                       "ord integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, "
                       "queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, "
                       "reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, "
                       "odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL)"),
        QStringLiteral("CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, "
                       "ease integer NOT NULL, ivl integer NOT NULL, lastIvl integer NOT NULL, "
                       "factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL)"),
        QStringLiteral("CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL)"),
        QStringLiteral("CREATE INDEX ix_notes_usn ON notes (usn)"),
        QStringLiteral("CREATE INDEX ix_cards_usn ON cards (usn)"),
        QStringLiteral("CREATE INDEX ix_revlog_usn ON revlog (usn)"),
        QStringLiteral("CREATE INDEX ix_cards_nid ON cards (nid)"),
        QStringLiteral("CREATE INDEX ix_cards_sched ON cards (did, queue, due)"),
        QStringLiteral("CREATE INDEX ix_revlog_cid ON revlog (cid)"),
        QStringLiteral("CREATE INDEX ix_notes_csum ON notes (csum)")};
    return statements;
}

QStringList fieldNames()
{
    // Anki sorts and finds doubles by the first field.
    QStringList names = flashcardColumns();
    names.removeOne(QStringLiteral("word"));
    names.prepend(QStringLiteral("word"));
    return names + QStringList{wordSoundField, sentenceSoundField, pictureField};
}

QString modelsJson(qint64 nowS, qint64 deckId)
{
    QJsonArray fields;
    const QStringList names = fieldNames();
    for (int i = 0; i < int(names.size()); ++i) {
        fields.append(QJsonObject{{"name", names[i]},
                                  {"ord", i},
                                  {"sticky", false},
                                  {"rtl", false},
                                  {"font", "Arial"},
                                  {"size", 20},
                                  {"media", QJsonArray()}});
    }
    const QJsonObject card{{"name", "Word"},      {"ord", 0},    {"qfmt", question()}, {"afmt", answer()},
                           {"did", QJsonValue()}, {"bqfmt", ""}, {"bafmt", ""}};
    const QJsonObject model{{"id", modelId},
                            {"name", "CineFluent"},
                            {"type", 0},
                            {"mod", nowS},
                            {"usn", -1},
                            {"sortf", 0},
                            {"did", deckId},
                            {"tmpls", QJsonArray{card}},
                            {"flds", fields},
                            {"css", style()},
                            {"latexPre", ""},
                            {"latexPost", ""},
                            {"tags", QJsonArray()},
                            {"vers", QJsonArray()},
                            {"req", QJsonArray{QJsonArray{0, "any", QJsonArray{0}}}}};
    return textOf({{QString::number(modelId), model}});
}

QString decksJson(qint64 nowS, qint64 deckId, const QString &deckName)
{
    const auto deck = [&](qint64 id, const QString &name) {
        const QJsonArray none{0, 0};
        return QJsonObject{{"id", id},         {"name", name},      {"mod", nowS},
                           {"usn", -1},        {"lrnToday", none},  {"revToday", none},
                           {"newToday", none}, {"timeToday", none}, {"collapsed", false},
                           {"desc", ""},       {"dyn", 0},          {"conf", 1},
                           {"extendNew", 0},   {"extendRev", 0},    {"browserCollapsed", false}};
    };
    return textOf(
        {{QStringLiteral("1"), deck(1, QStringLiteral("Default"))}, {QString::number(deckId), deck(deckId, deckName)}});
}

QString deckOptionsJson()
{
    const QJsonObject fresh{{"bury", true},
                            {"delays", QJsonArray{1, 10}},
                            {"initialFactor", 2500},
                            {"ints", QJsonArray{1, 4, 7}},
                            {"order", 1},
                            {"perDay", 20},
                            {"separate", true}};
    const QJsonObject lapse{
        {"delays", QJsonArray{10}}, {"leechAction", 0}, {"leechFails", 8}, {"minInt", 1}, {"mult", 0}};
    const QJsonObject review{{"bury", true},    {"ease4", 1.3},  {"fuzz", 0.05}, {"ivlFct", 1},
                             {"maxIvl", 36500}, {"minSpace", 1}, {"perDay", 200}};
    return textOf({{QStringLiteral("1"), QJsonObject{{"id", 1},
                                                     {"name", "Default"},
                                                     {"mod", 0},
                                                     {"usn", 0},
                                                     {"autoplay", true},
                                                     {"maxTaken", 60},
                                                     {"replayq", true},
                                                     {"timer", 0},
                                                     {"new", fresh},
                                                     {"lapse", lapse},
                                                     {"rev", review}}}});
}

QString configJson(qint64 deckId)
{
    return textOf({{"activeDecks", QJsonArray{deckId}},
                   {"curDeck", deckId},
                   {"curModel", QString::number(modelId)},
                   {"nextPos", 1},
                   {"estTimes", true},
                   {"dueCounts", true},
                   {"sortType", "noteFld"},
                   {"sortBackwards", false},
                   {"addToCur", true},
                   {"newSpread", 0},
                   {"timeLim", 0},
                   {"collapseTime", 1200}});
}

} // namespace cinefluent::studio::anki
