-- SPDX-License-Identifier: GPL-3.0-or-later
-- wrk script: the paths of the file PATHS in turn, by the learners of TOKENS; a path with a tab has a body behind it.
local requests = {}
local count = 0

function init()
  local tokens = {}
  for token in os.getenv("TOKENS"):gmatch("[^,]+") do
    tokens[#tokens + 1] = token
  end
  for line in io.lines(os.getenv("PATHS")) do
    local path, body = line:match("([^\t]*)\t?(.*)")
    local headers = { Authorization = "Bearer " .. tokens[#requests % #tokens + 1] }
    if body ~= "" then headers = { ["Content-Type"] = "application/json" } end
    requests[#requests + 1] = wrk.format(body ~= "" and "POST" or "GET", path, headers, body ~= "" and body or nil)
  end
end

function request()
  count = count + 1
  return requests[count % #requests + 1]
end
