// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/german/germanforms.h"

#include <QFile>

#include <algorithm>
#include <cstring>

namespace cinefluent {

namespace {

constexpr qint64 largestFileBytes = 64 * 1024 * 1024;

VerbForm formOf(const QByteArray &section)
{
    if (section == "INF" || section == "EIZ")
        return VerbForm::Infinitive;
    if (section == "PA1" || section == "PA2")
        return VerbForm::Participle;
    return section == "IMP" ? VerbForm::Imperative : VerbForm::Finite;
}

/// Walks JSON by its brackets and texts alone: 24 MB of a tree nobody needs are never built. Escapes other than \" do
/// not occur in these tables and stay as they are.
class TextWalker
{
public:
    explicit TextWalker(QByteArrayView json)
        : m_at(json.data())
        , m_end(m_at + json.size())
    {
    }

    /// The next text; false at the end. A text is a name where `isName()`.
    [[nodiscard]] bool next(QByteArray &text)
    {
        for (; m_at < m_end; ++m_at) {
            if (*m_at == '{' || *m_at == '[') {
                ++m_depth;
                m_inList = *m_at == '[';
                m_placeInList = 0;
            } else if (*m_at == '}' || *m_at == ']') {
                --m_depth;
                m_inList = false;
            } else if (*m_at == '"') {
                return readText(text);
            }
        }
        return false;
    }

    [[nodiscard]] bool isName() const { return m_isName; }
    [[nodiscard]] int depth() const { return m_depth; }
    /// 0 outside of a list, 1 for its first text.
    [[nodiscard]] int placeInList() const { return m_inList ? m_placeInList : 0; }
    /// Whether the list goes on after the text.
    [[nodiscard]] bool listGoesOn() const { return m_inList && m_at < m_end && *m_at == ','; }

private:
    bool readText(QByteArray &text)
    {
        const char *start = ++m_at;
        while (m_at < m_end && *m_at != '"')
            m_at += *m_at == '\\' ? 2 : 1;
        if (m_at >= m_end)
            return false;
        text = QByteArray(start, m_at - start);
        ++m_at;
        m_isName = m_at < m_end && *m_at == ':';
        ++m_placeInList;
        return true;
    }

    const char *m_at;
    const char *m_end;
    int m_depth = 0;
    int m_placeInList = 0;
    bool m_inList = false;
    bool m_isName = false;
};

} // namespace

bool GermanForms::addTable(const QString &path, PartOfSpeech part)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFileBytes)
        return false;
    const uchar *mapped = file.map(0, file.size()); // closing the file unmaps it
    if (!mapped)
        return false;
    TextWalker walker(QByteArrayView(mapped, file.size()));
    QByteArray text;
    QByteArray section;
    QByteArray name;
    quint32 lemma = 0;
    const std::size_t before = m_entries.size();
    while (walker.next(text)) {
        if (walker.isName()) {
            name = text;
            if (walker.depth() == 1) {
                lemma = quint32(m_pool.size());
                m_pool.append(text).append('\0');
                m_entries.push_back(
                    {lemma, lemma, part, part == PartOfSpeech::Verb ? VerbForm::Infinitive : VerbForm::None, false});
            } else if (walker.depth() == 2) {
                section = text;
            }
            continue;
        }
        // "G" is a noun's gender; the second text of a verb's pair is its prefix, except of participles.
        const bool pair = part == PartOfSpeech::Verb && section != "PA2" && walker.placeInList() > 0;
        if (name == "G" || (pair && walker.placeInList() > 1))
            continue;
        add(text, lemma, part, section, pair && walker.listGoesOn());
    }
    return m_entries.size() > before;
}

void GermanForms::add(const QByteArray &form, quint32 lemma, PartOfSpeech part, const QByteArray &section,
                      bool separated)
{
    // The same form follows itself through cases and genders.
    for (std::size_t i = m_entries.size(), seen = 0; i-- > 0 && seen < 8 && m_entries[i].lemma == lemma; ++seen) {
        if (m_entries[i].separated == separated && form == m_pool.constData() + m_entries[i].form)
            return;
    }
    m_entries.push_back({quint32(m_pool.size()), lemma, part,
                         part == PartOfSpeech::Verb ? formOf(section) : VerbForm::None, separated});
    m_pool.append(form).append('\0');
}

void GermanForms::finish()
{
    m_pool.squeeze();
    m_entries.shrink_to_fit();
    const char *pool = m_pool.constData();
    std::sort(m_entries.begin(), m_entries.end(),
              [pool](const Entry &a, const Entry &b) { return std::strcmp(pool + a.form, pool + b.form) < 0; });
}

std::vector<GermanForms::Form> GermanForms::find(const QString &form) const
{
    const QByteArray wanted = form.toUtf8();
    const char *pool = m_pool.constData();
    auto entry =
        std::lower_bound(m_entries.begin(), m_entries.end(), wanted, [pool](const Entry &e, const QByteArray &w) {
            return std::strcmp(pool + e.form, w.constData()) < 0;
        });
    std::vector<Form> found;
    for (; entry != m_entries.end() && wanted == pool + entry->form; ++entry)
        found.push_back({QString::fromUtf8(pool + entry->lemma), entry->part, entry->verbForm, entry->separated});
    return found;
}

bool GermanForms::isLemma(const QString &lemma, PartOfSpeech part) const
{
    const auto forms = find(lemma);
    return std::any_of(forms.begin(), forms.end(), [&](const Form &f) { return f.lemma == lemma && f.part == part; });
}

} // namespace cinefluent
