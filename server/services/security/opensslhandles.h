// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <memory>

namespace cinefluent::server {

struct OpenSslDeleter
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(OSSL_PARAM_BLD *builder) const { OSSL_PARAM_BLD_free(builder); }
    void operator()(OSSL_PARAM *params) const { OSSL_PARAM_free(params); }
    void operator()(BIGNUM *number) const { BN_free(number); }
    void operator()(BIO *stream) const { BIO_free(stream); }
    void operator()(ECDSA_SIG *signature) const { ECDSA_SIG_free(signature); }
};

/// An object of OpenSSL with its owner. For sources alone: our headers do not show OpenSSL.
template<typename T>
using OpenSslHandle = std::unique_ptr<T, OpenSslDeleter>;

} // namespace cinefluent::server
