// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

#include <QTcpSocket>

#include <array>
#include <map>

namespace cinefluent::server {

struct Router::Node
{
    std::map<QByteArray, std::unique_ptr<Node>, std::less<>> literals;
    std::unique_ptr<Node> parameter;
    std::array<const Route *, 7> routes{};
    std::vector<QByteArray> names; ///< of the parameters above, outermost first
    const UpgradeRoute *upgrade = nullptr;
    QByteArray allowed;
    HeaderFields optionsFields;

    [[nodiscard]] bool isEnd() const
    {
        return upgrade || std::any_of(routes.begin(), routes.end(), [](const Route *route) { return route; });
    }
};

namespace {

std::vector<QByteArrayView> segmentsOf(QByteArrayView path)
{
    std::vector<QByteArrayView> segments;
    segments.reserve(8);
    while (!path.isEmpty()) {
        path = path.sliced(1);
        qsizetype slash = path.indexOf('/');
        if (slash < 0)
            slash = path.size();
        segments.push_back(path.first(slash));
        path = path.sliced(slash);
    }
    return segments;
}

bool isParameter(QByteArrayView segment)
{
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

QByteArray allowedMethods(const std::array<const Route *, 7> &routes)
{
    QByteArrayList names;
    for (size_t i = 0; i < routes.size(); ++i) {
        if (!routes[i])
            continue;
        names.append(methodName(HttpMethod(i)));
        if (HttpMethod(i) == HttpMethod::Get)
            names.append("HEAD");
    }
    names.append("OPTIONS");
    return names.join(", ");
}

} // namespace

QByteArrayView withoutVersion(QByteArrayView path)
{
    if (path == "/v1")
        return "/";
    return path.startsWith("/v1/") ? path.sliced(3) : path;
}

Router::Router()
    : m_root(std::make_unique<Node>())
{
}

Router::~Router() = default;

Router::Node &Router::nodeFor(const QByteArray &pattern)
{
    if (!pattern.startsWith('/'))
        qFatal("Router: the pattern '%s' does not begin with '/'", pattern.constData());
    Node *node = m_root.get();
    std::vector<QByteArray> names;
    for (QByteArrayView segment : segmentsOf(pattern)) {
        if (isParameter(segment)) {
            names.push_back(segment.sliced(1, segment.size() - 2).toByteArray());
            if (!node->parameter)
                node->parameter = std::make_unique<Node>();
            node = node->parameter.get();
            continue;
        }
        if (segment.contains('{') || segment.contains('}') || segment.contains('%'))
            qFatal("Router: malformed segment in '%s'", pattern.constData());
        auto &child = node->literals[segment.toByteArray()];
        if (!child)
            child = std::make_unique<Node>();
        node = child.get();
    }
    if (node->isEnd() && node->names != names)
        qFatal("Router: '%s' names its parameters otherwise than another route", pattern.constData());
    node->names = std::move(names);
    return *node;
}

void Router::add(Route route)
{
    if (route.method == HttpMethod::Head || route.method == HttpMethod::Options)
        qFatal("Router: HEAD and OPTIONS are answered by the server");
    Node &node = nodeFor(route.pattern);
    const Route *&slot = node.routes[size_t(route.method)];
    if (slot)
        qFatal("Router: two routes for %s %s", methodName(route.method).constData(), route.pattern.constData());
    m_routes.push_back(std::make_unique<Route>(std::move(route)));
    slot = m_routes.back().get();
    node.allowed = allowedMethods(node.routes);
}

void Router::add(HttpMethod method, const QByteArray &pattern, const RoutePolicy &policy, Handler handler)
{
    add(Route{method, pattern, std::move(handler), policy});
}

void Router::addUpgrade(UpgradeRoute route)
{
    Node &node = nodeFor(route.pattern);
    if (node.upgrade)
        qFatal("Router: two upgrades for %s", route.pattern.constData());
    m_upgrades.push_back(std::make_unique<UpgradeRoute>(std::move(route)));
    node.upgrade = m_upgrades.back().get();
    node.allowed = allowedMethods(node.routes);
}

void Router::addOptionsFields(const QByteArray &pattern, HeaderFields fields)
{
    nodeFor(pattern).optionsFields = std::move(fields);
}

Router::Match Router::match(HttpMethod method, QByteArrayView path) const
{
    Match result;
    if (!path.startsWith('/'))
        return result;
    const std::vector<QByteArrayView> segments = segmentsOf(withoutVersion(path));
    // Literal segments win, but a literal branch that leads nowhere falls back to the parameter: few levels, no loops.
    std::vector<QByteArrayView> taken;
    const auto find = [&](const auto &self, const Node &node, size_t depth) -> const Node * {
        if (depth == segments.size())
            return node.isEnd() ? &node : nullptr;
        const QByteArrayView segment = segments[depth];
        if (const auto literal = node.literals.find(segment); literal != node.literals.end()) {
            if (const Node *end = self(self, *literal->second, depth + 1))
                return end;
        }
        if (node.parameter && !segment.isEmpty()) {
            taken.push_back(segment);
            if (const Node *end = self(self, *node.parameter, depth + 1))
                return end;
            taken.pop_back();
        }
        return nullptr;
    };
    const Node *node = find(find, *m_root, 0);
    if (!node)
        return result;
    for (size_t i = 0; i < taken.size(); ++i) {
        const std::optional<QString> value = decodeText(taken[i]);
        if (!value) {
            result.outcome = Match::Outcome::BadPath;
            return result;
        }
        result.parameters.emplace_back(node->names[i], *value);
    }
    result.allowedMethods = node->allowed;
    result.optionsFields = node->optionsFields.isEmpty() ? nullptr : &node->optionsFields;
    result.upgrade = node->upgrade;
    result.route = node->routes[size_t(method == HttpMethod::Head ? HttpMethod::Get : method)];
    if (result.route)
        result.outcome = Match::Outcome::Found;
    else if (result.upgrade && method == HttpMethod::Get)
        result.outcome = Match::Outcome::Upgrade;
    else
        result.outcome = Match::Outcome::MethodNotAllowed;
    return result;
}

std::vector<const Route *> Router::routes() const
{
    std::vector<const Route *> all;
    for (const auto &route : m_routes)
        all.push_back(route.get());
    return all;
}

std::vector<const UpgradeRoute *> Router::upgradeRoutes() const
{
    std::vector<const UpgradeRoute *> all;
    for (const auto &route : m_upgrades)
        all.push_back(route.get());
    return all;
}

} // namespace cinefluent::server
