// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/subtitleformat.h"

namespace cinefluent::formats {

/// Tables with a header row: columns start, end (or duration), text and any others, in any order, after RFC 4180, with
/// comma, semicolon or tab between cells, found out from the header row. Times are timecodes ("00:00:01.500",
/// "00:00:01,500"), HH:MM:SS:FF where the film's rate is known, or seconds. Other columns are kept as `settings`.
/// A cell that a spreadsheet would take for a formula (it begins with = + - @, tab or CR) is written with an apostrophe
/// before it, as OWASP advises, and read without it: so text comes back as it was and nothing is executed.
/// Both separators are read by either; they differ in what a converted file is written with.
class CsvFormat final : public SubtitleFormat
{
public:
    enum class Kind
    {
        Comma,
        Tab
    };
    explicit CsvFormat(Kind kind = Kind::Comma);

    [[nodiscard]] int sniff(QStringView beginning) const override;
    [[nodiscard]] QString write(const SubtitleFile &file, const WriteOptions &options = {}) const override;

private:
    [[nodiscard]] Result<void> parse(SubtitleFile &file, QStringView text, ReadPace &pace) const override;

    Kind m_kind;
};

} // namespace cinefluent::formats
