// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/engines/apertium/transducerfile.h"

#include <QStringList>

#include <memory>

namespace cinefluent {

/// A transducer of Apertium (`*.bin`) in memory: an analyser answers a form with its lemmas and tags, a bilingual one a
/// lemma and its tags with those of the other language. Any number of threads.
class ApertiumTransducer
{
public:
    /// Nothing where the file is no transducer, is damaged or larger than 64 MB. A file that is loaded already is
    /// shared: the pivot of several languages is one.
    [[nodiscard]] static std::shared_ptr<const ApertiumTransducer> load(const QString &path);

    /// What the whole of `input` becomes ("<tag>" is read as a tag), the lightest first, then in the order of the file;
    /// empty where it is not known. A capital that the file has as a small letter is read as one, and the answer is
    /// written with a capital again, all of it where the second letter is one too.
    [[nodiscard]] QStringList answers(const QString &input) const;

    /// Whether anything known begins with `input`.
    [[nodiscard]] bool knowsBeginning(const QString &input) const;

private:
    explicit ApertiumTransducer(TransducerFile file);

    TransducerFile m_file;
};

} // namespace cinefluent
