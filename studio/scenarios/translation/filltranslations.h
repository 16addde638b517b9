// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/net/machinetranslation/machinetranslator.h"
#include "studio/scenarios/translation/translationdesk.h"

namespace cinefluent::studio {

/// Which cues get a translation from elsewhere.
struct FillRequest
{
    QString language;
    QList<CueId> cues = {}; ///< those without a translation among these are filled; empty: among all
    bool usesMemory = true;
    int atLeast = 100;        ///< lowest score of the memory, 1–100
    bool usesService = false; ///< what the memory does not have
};

struct FillSummary
{
    qsizetype equal = 0;     ///< from the memory, the same text
    qsizetype similar = 0;   ///< from the memory, a text alike
    qsizetype byService = 0; ///< by machine
    qsizetype left = 0;      ///< still without a translation
};

/// A service and what its use costs, as the editor set it up.
struct ServiceTerms
{
    MachineTranslator *service = nullptr; ///< null: none set up; outlives the task
    QString host;                         ///< where texts go
    double pricePerMillion = 0;           ///< for a million characters, in `currency`; 0: not known
    QString currency;                     ///< "USD"
};

/// What would be sent to a service.
struct SendEstimate
{
    qsizetype texts = 0;      ///< each text once
    qsizetype characters = 0; ///< code points, as services count
    double price = 0;
};
[[nodiscard]] SendEstimate estimateSending(const QStringList &texts, const ServiceTerms &terms);

/// Says what leaves the machine, where it goes and what that costs, and asks. Question "send_texts".
[[nodiscard]] Task<bool> mayBeSent(IInteraction &interaction, SendEstimate estimate, ServiceTerms terms);

/// Gives cues without a translation one, from the memory, then from a service once the editor has agreed to what is
/// sent; all in one undo step. Translations that were there or came meanwhile stay. Errors: those of the desk, of the
/// service and of the document, "cancelled".
[[nodiscard]] Task<Result<FillSummary>> fillTranslations(IInteraction &interaction, TranslationDesk &desk,
                                                         std::shared_ptr<ProjectDocument> document, FillRequest request,
                                                         ServiceTerms terms);

} // namespace cinefluent::studio
