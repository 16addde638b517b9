// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/conversion.h"

#include <QHash>
#include <QXmlStreamReader>

namespace cinefluent::formats {

/// Attributes by local name: "color", "style", "space". Prefixes are by custom in TTML and not told apart.
using TtmlAttributes = QHash<QString, QString>;

[[nodiscard]] QStringView localName(QStringView qualifiedName);
[[nodiscard]] TtmlAttributes attributesOf(const QXmlStreamAttributes &attributes);

/// The styles and regions of a document's head.
struct TtmlStyles
{
    QHash<QString, TtmlAttributes> styles; ///< by xml:id, references worked in
    QHash<QString, TtmlAttributes> regions;
    bool preservesSpace = false; ///< xml:space of the root

    /// `own` over what it refers to.
    [[nodiscard]] TtmlAttributes resolved(const TtmlAttributes &own) const;
};

inline constexpr TextFeatures ttmlFeatures = TextFeature::Emphasis | TextFeature::StrikeOut | TextFeature::Colour |
                                             TextFeature::Ruby | TextFeature::Alignment | TextFeature::Vertical;

/// A paragraph's words and look. `payload` is its content, `settings` its attributes, both as XML.
[[nodiscard]] StyledText styledFromTtml(const QString &payload, const QString &settings, const TtmlStyles &styles);
/// The content of a paragraph whose white space is preserved; `prefix` ("tt:" or nothing) stands before its elements.
[[nodiscard]] QString ttmlFromStyled(const StyledText &text, const QString &prefix);

/// A start tag as it is written; `isEmpty` closes it.
[[nodiscard]] QString startTag(QStringView name, const QXmlStreamAttributes &attributes, bool isEmpty = false);
/// `text` escaped for content and attributes, without what XML 1.0 cannot hold.
[[nodiscard]] QString xmlText(QStringView text);

} // namespace cinefluent::formats
