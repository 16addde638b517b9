// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/apertium/apertiumtransducer.h"

#include <QFile>

#include <lttoolbox/fst_processor.h>

#include <cstdio>
#include <exception>

namespace cinefluent {

namespace {

/// A compiled transducer begins with this since lttoolbox 3.5; anything else would make the library end the process.
bool looksCompiled(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() > 64 && file.peek(4) == "LTTB";
}

} // namespace

ApertiumTransducer::ApertiumTransducer()
    : m_processor(std::make_unique<FSTProcessor>())
{
}

ApertiumTransducer::~ApertiumTransducer() = default;

std::unique_ptr<ApertiumTransducer> ApertiumTransducer::load(const QString &path)
{
    if (!looksCompiled(path))
        return {};
    std::FILE *file = std::fopen(QFile::encodeName(path).constData(), "rb");
    if (!file)
        return {};
    std::unique_ptr<ApertiumTransducer> transducer(new ApertiumTransducer);
    bool valid = false;
    try {
        transducer->m_processor->load(file);
        transducer->m_processor->initBiltrans();
        valid = transducer->m_processor->valid();
    } catch (const std::exception &) {
        valid = false;
    }
    std::fclose(file);
    return valid ? std::move(transducer) : nullptr;
}

QString ApertiumTransducer::answer(const QString &input)
{
    // With its queue: without, a form whose beginning alone is known is answered as that beginning.
    const auto [answer, queued] = m_processor->biltransWithQueue(
        UStringView(reinterpret_cast<const UChar *>(input.utf16()), std::size_t(input.size())), false);
    if (queued > 0)
        return {};
    return QString(reinterpret_cast<const QChar *>(answer.data()), qsizetype(answer.size()));
}

} // namespace cinefluent
