// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace cinefluent {

/// A read-only directed acyclic word graph in the double-array layout of the dawgdic library, as the dictionaries of
/// OpenCorpora come in for Az. Keys are Windows-1251.
class Dawg
{
public:
    /// False where the file cannot be read or its size is not what it says.
    [[nodiscard]] bool load(const QString &path);

    /// The number a key has; nothing where it is no key.
    [[nodiscard]] std::optional<quint32> value(const QString &key) const;

    /// A form of a word: which paradigm, and which form of it.
    struct Record
    {
        QString word; ///< as the graph has it
        quint16 paradigm = 0;
        quint16 form = 0;
    };
    /// What a word can be; ё is tried for е.
    [[nodiscard]] QList<Record> records(const QString &word) const;

private:
    [[nodiscard]] bool follow(quint32 &index, uchar label) const;
    void walkWord(const QString &word, qsizetype at, quint32 index, const QString &so, QList<Record> &out) const;
    void walkRecord(quint32 index, QByteArray &so, const QString &word, QList<Record> &out) const;

    std::vector<quint32> m_units;
};

} // namespace cinefluent
