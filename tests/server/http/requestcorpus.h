// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace cinefluent::tests {

/// Makes streams of HTTP requests from a seed: sound ones of many shapes, and ones with small faults of the sort that
/// make two implementations disagree.
class RequestCorpus
{
public:
    explicit RequestCorpus(quint32 seed)
        : m_random(seed)
    {
    }

    /// One to four sound requests.
    [[nodiscard]] QByteArray sound();
    /// A sound stream with one to three faults.
    [[nodiscard]] QByteArray mutated();
    [[nodiscard]] QRandomGenerator &random() { return m_random; }

private:
    [[nodiscard]] QByteArray pick(std::initializer_list<const char *> choices);
    [[nodiscard]] QByteArray request();
    [[nodiscard]] QByteArray chunked(const QByteArray &body);
    void damage(QByteArray &stream);

    QRandomGenerator m_random;
};

} // namespace cinefluent::tests
