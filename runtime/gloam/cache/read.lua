-- Reads entries of one kind, and what other kinds hold of them.
--
-- ARGV: the prefix, the kind, the parts of it that are kept ('user', 'reaction', 'role', …), and
--       the keys.
-- Answer: for each key its value, then for each part the list of its values; the empty text stands
--       for no value, and nothing follows it.

local prefix, kind = ARGV[1], ARGV[2]
local parts, keys = cmsgpack.unpack(ARGV[3]), cmsgpack.unpack(ARGV[4])
local OWNERS = {message = 'message:', guild = 'guild:'}
local answer = {}

local function value_of(of, key) return redis.call('GET', prefix .. 'e:' .. of .. ':' .. key) end

for _, key in ipairs(keys) do
  local value = value_of(kind, key)
  answer[#answer + 1] = value or ''
  for _, part in ipairs(value and parts or {}) do
    local found = {}
    if kind == 'member' then
      found[1] = value_of('user', key:match(':(.*)$')) or nil
    else
      local index = prefix .. 'i:' .. part .. ':' .. OWNERS[kind] .. key
      for _, one in ipairs(redis.call('ZRANGE', index, 0, -1)) do
        found[#found + 1] = value_of(part, one) or nil
      end
    end
    answer[#answer + 1] = found
  end
end
return answer
