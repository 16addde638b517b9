// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/realtime/ticketservice.h"

#include <QCryptographicHash>

namespace cinefluent::server {

namespace {

constexpr qsizetype ticketSizeBytes = 32;
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray hashOf(const QByteArray &ticket)
{
    return QCryptographicHash::hash(ticket, QCryptographicHash::Sha256);
}

Error ticketInvalid()
{
    return makeError(ErrorKind::Unauthenticated, QStringLiteral("ticket_invalid"),
                     QStringLiteral("This ticket was used, is over or never was. Ask for a new one."));
}

} // namespace

TicketService::TicketService(TicketRepository &repository, RandomSource &random, const Clock &clock)
    : m_repository(repository)
    , m_random(random)
    , m_clock(clock)
{
}

Task<Result<RealtimeTicket>> TicketService::issue(Identity identity)
{
    QByteArray bytes(ticketSizeBytes, Qt::Uninitialized);
    m_random.fill(bytes.data(), size_t(bytes.size()));
    const Instant now = m_clock.now();
    const RealtimeTicket ticket{bytes.toBase64(base64Url), std::min(now + lifetime, identity.expiresAt)};
    const auto added = co_await m_repository.add(hashOf(bytes), identity, ticket.expiresAt, now);
    if (!added)
        co_return added.error();
    co_return ticket;
}

Task<Result<Identity>> TicketService::redeem(QByteArray text)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.size() != ticketSizeBytes)
        co_return ticketInvalid();
    const auto identity = co_await m_repository.take(hashOf(bytes.decoded), m_clock.now());
    if (!identity)
        co_return identity.error();
    if (!*identity)
        co_return ticketInvalid();
    co_return **identity;
}

} // namespace cinefluent::server
