// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/releasemanifest.h"
#include "common/api/studio.h"
#include "common/encode/packagebuilder.h"
#include "common/quality/qualitycheck.h"
#include "studio/document/projectdocument.h"
#include "studio/media/filmindex.h"
#include "studio/scenarios/account.h"
#include "studio/scenarios/interaction.h"
#include "studio/scenarios/packagecache.h"

namespace cinefluent::studio {

class ServerConnection;

struct PublishOptions
{
    /// Encoded lessons stay here, so that the next release encodes only what changed.
    QString workFolder;
    /// What the packages of all projects may take together after a release, where `workFolder` is the default one.
    qint64 packageLimitBytes = defaultPackageLimitBytes;
    encode::EncodeSettings encode;
    std::shared_ptr<const FilmIndex> film; ///< where it is open; null: read again
    /// The film goes to the server whole, and the server's worker encodes: for teams whose machines are weak.
    bool encodesOnServer = false;
    /// When learners shall see it, within the server's next 400 days; until then they see nothing of it. Empty: at
    /// once.
    std::optional<Instant> publishAt;
};

struct PublishSummary
{
    api::PublishReceipt receipt;         ///< `publishedAt` says nothing while the release waits
    std::optional<Instant> waitsUntil{}; ///< when the release goes live by itself
    int lessonsEncoded = 0;
    int lessonsReused = 0;
    int objectsUploaded = 0;
    int objectsAlreadyThere = 0;
    qint64 uploadedBytes = 0;
};

/// What stands between a project and its publication.
struct PublishReadiness
{
    QList<quality::Issue> issues; ///< all of them; errors block
    bool filmFound = false;
    bool signedIn = false;

    [[nodiscard]] bool isReady() const;
};

/// What else keeps a project from being published: "no_lessons", "film_not_set", "film_missing". Milliseconds: reads a
/// little of the film to know it again.
[[nodiscard]] QList<Error> obstaclesOf(const ProjectDocument &document);

/// Publishes a project: checks it, cuts its lessons out of the film, uploads what the server lacks and makes one atomic
/// release of it. Until the release is accepted learners see the former one; cancelling at any point, a crash or a lost
/// network leave it so, and the next run goes on with what is done, under the same release id while the content is the
/// same. Everything outlives the tasks.
class PublishProject
{
public:
    /// `filmCacheFolder`: where the film's scene cuts are known, see knownCuts(); empty: they are not checked.
    PublishProject(IInteraction &interaction, Account &account, const encode::PackageBuilder &builder,
                   QString filmCacheFolder = {});

    [[nodiscard]] PublishReadiness readiness(const ProjectDocument &document) const;

    /// Errors: "not_signed_in", "film_not_set", "film_missing", "film_changed" (while it was being cut),
    /// "publish_blocked" (fields name the issues), "no_lessons", those of the package builder, the network, the server
    /// ("manifest_invalid", "permission_denied" …) and the document, "cancelled". Of these alone learners are sure to
    /// see the former release; with "release_unconfirmed" the server was asked for the release and could not be asked
    /// what became of it.
    /// Where the server encodes: "encoding_unsupported" (it does not), "encoding_cancelled" (somebody else gave it up),
    /// "encoding_unfollowed" (it has the order and goes on, but cannot be asked), and what its worker found wrong.
    [[nodiscard]] Task<Result<PublishSummary>> run(ProjectDocument &document, PublishOptions options);

private:
    struct Work;

    Task<Result<void>> prepareFilm(Work &work);
    static Task<void> tidyCache(const Work &work, Instant now);
    Task<Result<void>> encodeLessons(Work &work);
    Task<Result<void>> upload(Work &work);
    Result<void> nameRelease(ProjectDocument &document, Work &work);
    Task<Result<void>> release(ProjectDocument &document, Work &work);
    Task<Result<void>> orderFromServer(ProjectDocument &document, Work &work);
    Task<Result<void>> sendFilm(Work &work, ServerConnection &connection, const api::MediaObject &film);
    Task<Result<void>> send(Work &work, ServerConnection &connection);
    Task<Result<void>> findOut(Work &work, ServerConnection &connection, Error reason);

    IInteraction &m_interaction;
    Account &m_account;
    const encode::PackageBuilder &m_builder;
    QString m_filmCacheFolder;
};

/// Where packages of a project are kept: in the user's cache, by the project's id.
[[nodiscard]] QString defaultWorkFolder(const ProjectDocument &document);

} // namespace cinefluent::studio
