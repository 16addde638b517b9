// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/releasehistory.h"
#include "common/api/releasemanifest.h"
#include "common/api/studio.h"
#include "tests/studio/net/fakeaccounts.h"
#include "tests/studio/net/fakeuploads.h"

#include <QUrlQuery>

namespace cinefluent::tests {

/// The publishing side of a server, as the contract has it: objects by content, releases whole and repeatable.
class FakeStudioServer
{
public:
    FakeStudioServer()
        : m_http([this](const FakeRequest &request) { return answer(request); })
    {
    }

    [[nodiscard]] QString url() const { return m_http.url().toString(); }
    [[nodiscard]] const FakeHttpServer &http() const { return m_http; }

    FakeAccounts accounts;
    FakeUploads uploads;
    QList<api::ReleaseManifest> releases; ///< accepted, without repetitions
    QList<QUuid> releaseIds;              ///< of every PUT that came
    std::optional<Instant> publishAt;     ///< what the last PUT that was accepted asked for
    int lostAnswers = 0;                  ///< releases that are accepted while the answer is lost
    std::optional<FakeAnswer> refusal;
    std::optional<FakeAnswer> listRefusal; ///< of GET …/releases
    std::function<void()> releaseAccepted; ///< called before the answer is given

private:
    FakeAnswer answer(const FakeRequest &request)
    {
        if (const auto account = accounts.answer(request))
            return *account;
        if (!accounts.isAllowed(request))
            return problemAnswer(401, "token_expired");
        if (const auto upload = uploads.answer(request))
            return *upload;
        return request.method == "GET" ? list() : release(request);
    }

    FakeAnswer release(const FakeRequest &request)
    {
        const auto manifest = api::releaseManifestFromJson(request.body);
        if (!manifest)
            return problemAnswer(422, "manifest_invalid");
        releaseIds.append(manifest->releaseId);
        if (refusal)
            return *refusal;
        for (const api::MediaObject &needed : manifest->objects) {
            if (uploads.objects.value(needed.sha256.toLatin1()).size() != needed.sizeBytes)
                return problemAnswer(409, "objects_missing");
        }
        qsizetype number = 0;
        while (number < releases.size() && releases.at(number).releaseId != manifest->releaseId)
            ++number;
        if (number == releases.size())
            releases.append(*manifest);
        const QUrlQuery query(QUrl(QString::fromLatin1(request.path)));
        publishAt.reset();
        if (query.hasQueryItem("publishAt"))
            publishAt = toInstant(QDateTime::fromString(query.queryItemValue("publishAt"), Qt::ISODateWithMs));
        if (releaseAccepted)
            releaseAccepted();
        FakeAnswer accepted;
        if (lostAnswers-- > 0) {
            accepted.manner = FakeAnswer::Manner::HangUp;
            return accepted;
        }
        if (publishAt) {
            accepted.status = 202;
            accepted.body = api::toJson(summaryOf(int(number) + 1));
            return accepted;
        }
        api::PublishReceipt receipt;
        receipt.releaseId = manifest->releaseId;
        receipt.number = int(number) + 1;
        receipt.movieId = manifest->movie.id;
        receipt.publishedAt = Instant(std::chrono::seconds(1'700'000'000));
        for (const api::ManifestLesson &lesson : manifest->lessons)
            receipt.lessons.append({lesson.lesson.id, QStringLiteral("https://example.org/clip")});
        accepted.body = api::toJson(receipt);
        return accepted;
    }

    FakeAnswer list()
    {
        if (listRefusal)
            return *listRefusal;
        api::ReleasePage page;
        for (int number = int(releases.size()); number > 0; --number)
            page.releases.append(summaryOf(number));
        page.total = int(releases.size());
        page.totalPages = 1;
        FakeAnswer answer;
        answer.body = api::toJson(page);
        return answer;
    }

    /// The last one waits where it was asked for later.
    [[nodiscard]] api::ReleaseSummary summaryOf(int number) const
    {
        const Instant at(std::chrono::seconds(1'700'000'000));
        const api::ReleaseManifest &release = releases.at(number - 1);
        const bool isLast = number == releases.size();
        api::ReleaseSummary summary{release.releaseId, number, at, at, isLast, int(release.lessons.size())};
        if (isLast && publishAt) {
            summary.publishedAt.reset();
            summary.isLive = false;
            summary.publishAt = publishAt;
        }
        return summary;
    }

    FakeHttpServer m_http;
};

} // namespace cinefluent::tests
