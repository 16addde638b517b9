// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/keyedtag.h"

#include <sodium.h>

namespace cinefluent::server {

static_assert(crypto_shorthash_siphashx24_KEYBYTES == 16);
static_assert(crypto_shorthash_siphashx24_BYTES == sizeof(KeyedTag));

KeyedTagger::KeyedTagger(RandomSource &random)
{
    random.fill(m_key.data(), m_key.size());
}

KeyedTagger::~KeyedTagger()
{
    sodium_memzero(m_key.data(), m_key.size());
}

KeyedTag KeyedTagger::tagOf(QByteArrayView text) const
{
    KeyedTag tag;
    crypto_shorthash_siphashx24(reinterpret_cast<unsigned char *>(tag.data()),
                                reinterpret_cast<const unsigned char *>(text.data()),
                                static_cast<unsigned long long>(text.size()), m_key.data());
    return tag;
}

} // namespace cinefluent::server
