-- SPDX-License-Identifier: GPL-3.0-or-later
-- wrk script: progress updates of many learners, a new event each time. TOKENS and LESSON come from the environment.
-- Heads are made once: what the generator spends is taken from those it measures.
local heads = {}
local before = '{"eventId":"'
local after = '","lessonId":"' .. os.getenv("LESSON") .. '","progressPercentage":%d,"timeSpent":5,"currentPosition":%d.5}'
local count = 0
local run

function init()
  -- Ids of one run must differ from those of the run before, and must not come in the order of an index.
  local now = os.time()
  run = string.format("-%04x-4%03x-8000-", math.floor(now / 4096) % 65536, now % 4096)
  for token in os.getenv("TOKENS"):gmatch("[^,]+") do
    heads[#heads + 1] = "POST " .. wrk.path .. " HTTP/1.1\r\nHost: " .. wrk.host .. ":" .. wrk.port ..
      "\r\nContent-Type: application/json\r\nAuthorization: Bearer " .. token .. "\r\nContent-Length: "
  end
end

function request()
  count = count + 1
  local body = string.format(before .. "%08x%s%012x" .. after, (count * 2654435761) % 4294967296, run, count, count % 101,
    count % 600)
  return heads[count % #heads + 1] .. #body .. "\r\n\r\n" .. body
end
