// SPDX-License-Identifier: GPL-3.0-or-later
// A libFuzzer target: clang++ -fsanitize=fuzzer,address,undefined. The first byte of an input decides how the rest is
// cut; whatever it is, the parser must neither misbehave nor read it differently in one piece.
#include "tests/server/http/parserrun.h"

#include <cstdlib>

using namespace cinefluent::tests;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray stream(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const qsizetype piece = 1 + data[0] % 64;
    const ParserRun whole = runParser(stream);
    const ParserRun pieces = runParser(stream, [piece] { return piece; });
    if (whole.text() != pieces.text())
        std::abort();
    for (const ParsedRequest &request : whole.requests) {
        if (!request.complete)
            continue;
        const ParserRun again = runParser(serialise(request));
        if (again.completeCount() != 1 || again.requests.first().body != request.body ||
            again.requests.first().head.path != request.head.path) {
            std::abort();
        }
    }
    return 0;
}
