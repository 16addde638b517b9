-- SPDX-License-Identifier: GPL-3.0-or-later
-- wrk script: progress updates of many learners, a new event each time. TOKENS and LESSON come from the environment.
local tokens = {}
for token in os.getenv("TOKENS"):gmatch("[^,]+") do tokens[#tokens + 1] = token end
local lesson = os.getenv("LESSON")
math.randomseed(tonumber(os.getenv("SEED")))
local count = 0

local function uuid()
  return string.format("%08x-%04x-4%03x-8%03x-%06x%06x", math.random(0, 0xffffffff), math.random(0, 0xffff),
    math.random(0, 0xfff), math.random(0, 0xfff), math.random(0, 0xffffff), math.random(0, 0xffffff))
end

function request()
  count = count + 1
  local body = string.format(
    '{"eventId":"%s","lessonId":"%s","progressPercentage":%d,"timeSpent":5,"currentPosition":%d.5}',
    uuid(), lesson, count % 101, count % 600)
  return wrk.format("POST", nil, { ["Content-Type"] = "application/json",
    ["Authorization"] = "Bearer " .. tokens[count % #tokens + 1] }, body)
end
