-- Applies the changes of one event, all or none, in one round trip.
--
-- KEYS: none; every key begins with the prefix, so that all are on one node.
-- ARGV: the prefix, what is kept (MessagePack), the writer, the number of the event of that writer,
--       the operations (MessagePack), and the values, which operations name by their place here.
-- Answer: kind, key, value before and value after of each entry that changed, one after the other;
--       the empty text stands for no value.
--
-- Ids are texts throughout: Lua's numbers are doubles, which cannot hold one. Values are never
-- unpacked, for the same reason; where fields of one are replaced, it is cut at its top level.

local prefix, policy, writer, number = ARGV[1], cmsgpack.unpack(ARGV[2]), ARGV[3], ARGV[4]
local operations = cmsgpack.unpack(ARGV[5])
local kinds, cascades = policy.kinds, policy.cascades
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local changed = {}
local reporting = false  -- that time passed is no event's doing

-- Keys of Redis.

local function entry_key(kind, key) return prefix .. 'e:' .. kind .. ':' .. key end
local function kind_key(kind) return prefix .. 'k:' .. kind end
local function owners_key(kind) return prefix .. 'o:' .. kind end
local function index_key(kind, owner) return prefix .. 'i:' .. kind .. ':' .. owner end

-- MessagePack, cut but not unpacked.

local function unsigned(text, from, bytes)
  local found = 0
  for at = from, from + bytes - 1 do found = found * 256 + text:byte(at) end
  return found
end

-- By first byte: how many bytes a value has whose size is fixed.
local FIXED = {
  [0xc0] = 1, [0xc2] = 1, [0xc3] = 1, [0xca] = 5, [0xcb] = 9, [0xcc] = 2, [0xcd] = 3, [0xce] = 5,
  [0xcf] = 9, [0xd0] = 2, [0xd1] = 3, [0xd2] = 5, [0xd3] = 9, [0xd4] = 3, [0xd5] = 4, [0xd6] = 6,
  [0xd7] = 10, [0xd8] = 18,
}
-- By first byte: how many bytes tell the length of what follows, and how many are there besides.
local SIZED = {
  [0xc4] = {1, 0}, [0xc5] = {2, 0}, [0xc6] = {4, 0}, [0xc7] = {1, 1}, [0xc8] = {2, 1},
  [0xc9] = {4, 1}, [0xd9] = {1, 0}, [0xda] = {2, 0}, [0xdb] = {4, 0},
}

-- The number of values in a list or map, and where the first one begins; nil for anything else.
local function items(text, at)
  local first = text:byte(at)
  if first >= 0x80 and first <= 0x8f then return (first - 0x80) * 2, at + 1 end
  if first >= 0x90 and first <= 0x9f then return first - 0x90, at + 1 end
  if first == 0xdc then return unsigned(text, at + 1, 2), at + 3 end
  if first == 0xdd then return unsigned(text, at + 1, 4), at + 5 end
  if first == 0xde then return unsigned(text, at + 1, 2) * 2, at + 3 end
  if first == 0xdf then return unsigned(text, at + 1, 4) * 2, at + 5 end
  return nil, at
end

-- Where the value after the one that begins at `at` begins.
local function after(text, at)
  local count, start = items(text, at)
  if count then
    for _ = 1, count do start = after(text, start) end
    return start
  end
  local first = text:byte(at)
  if FIXED[first] then return at + FIXED[first] end
  if SIZED[first] then
    local bytes, besides = SIZED[first][1], SIZED[first][2]
    return at + 1 + bytes + besides + unsigned(text, at + 1, bytes)
  end
  if first >= 0xa0 and first <= 0xbf then return at + 1 + first - 0xa0 end
  return at + 1
end

-- The values in a list or map, each as it is packed.
local function cut(text)
  local count, at = items(text, 1)
  local found = {}
  for index = 1, count do
    local stop = after(text, at)
    found[index] = text:sub(at, stop - 1)
    at = stop
  end
  return found
end

-- The head of a list (0x90, 0xdc) or map (0x80, 0xde) of so many.
local function head(count, short, long)
  if count < 16 then return string.char(short + count) end
  return string.char(long, math.floor(count / 256), count % 256)
end

-- A map, as the list of its names and the values by name; both packed.
local function fields(text)
  local parts, names, values = cut(text), {}, {}
  for index = 1, #parts, 2 do
    names[#names + 1] = parts[index]
    values[parts[index]] = parts[index + 1]
  end
  return names, values
end

local function map(names, values)
  local parts = {head(#names, 0x80, 0xde)}
  for _, name in ipairs(names) do
    parts[#parts + 1] = name
    parts[#parts + 1] = values[name]
  end
  return table.concat(parts)
end

local function with(text, replaced)
  local names, values = fields(text)
  for name, value in pairs(replaced) do
    if not values[name] then names[#names + 1] = name end
    values[name] = value
  end
  return map(names, values)
end

-- Entries.

local function known(guild) return redis.call('SISMEMBER', prefix .. 'g', guild) == 1 end
local function value_of(kind, key) return kinds[kind] and redis.call('GET', entry_key(kind, key)) end
local function report(kind, key, before, now_is)
  if not reporting then return end
  for _, item in ipairs({kind, key, before or '', now_is or ''}) do changed[#changed + 1] = item end
end

local function owners_of(kind, key)
  local found = {}
  local text = redis.call('HGET', owners_key(kind), key)
  for owner in string.gmatch(text or '', '%S+') do found[#found + 1] = owner end
  return found
end

local function release(kind, key)
  for _, owner in ipairs(owners_of(kind, key)) do
    redis.call('ZREM', index_key(kind, owner), key)
  end
  redis.call('HDEL', owners_key(kind), key)
end

-- A user's owner joins those before, others replace them.
local function own(kind, key, owners)
  local wanted = table.concat(owners, ' ')
  local before = redis.call('HGET', owners_key(kind), key)
  if before == wanted then return end
  if before and kind == 'user' then
    local all = ' ' .. before .. ' '
    if all:find(' ' .. wanted .. ' ', 1, true) then return end
    wanted = before .. ' ' .. wanted
  elseif before then
    release(kind, key)
  end
  if wanted ~= '' then redis.call('HSET', owners_key(kind), key, wanted) end
  local score = kind == 'message' and key or '0'
  for _, owner in ipairs(owners) do redis.call('ZADD', index_key(kind, owner), score, key) end
end

local function drop(kind, key)
  if not kinds[kind] then return end
  local before = redis.call('GET', entry_key(kind, key))
  redis.call('DEL', entry_key(kind, key))
  redis.call('ZREM', kind_key(kind), key)
  release(kind, key)
  if before then report(kind, key, before, nil) end
end

local remove

local function disown(key, owner)
  local rest = {}
  for _, one in ipairs(owners_of('user', key)) do
    if one ~= owner then rest[#rest + 1] = one end
  end
  redis.call('ZREM', index_key('user', owner), key)
  if #rest == 0 then return drop('user', key) end
  redis.call('HSET', owners_key('user'), key, table.concat(rest, ' '))
end

local function clear(kind, owner, but)
  if not kinds[kind] then return end
  for _, key in ipairs(redis.call('ZRANGE', index_key(kind, owner), 0, -1)) do
    if not (but and but[key]) then
      if kind == 'user' then disown(key, owner) else remove(kind, key) end
    end
  end
end

remove = function(kind, key)
  if kind == 'guild' then redis.call('SREM', prefix .. 'g', key) end
  drop(kind, key)
  local cascade = cascades[kind]
  if cascade then
    for _, child in ipairs(cascade[2]) do clear(child, cascade[1] .. ':' .. key) end
  end
end

local function evict(kind, key)
  if kind == 'message' then remove(kind, key) else drop(kind, key) end
end

local function bound(kind, owners)
  local count = kinds[kind].count
  if not count then return end
  if kind ~= 'message' then
    while redis.call('ZCARD', kind_key(kind)) > count do
      evict(kind, redis.call('ZRANGE', kind_key(kind), 0, 0)[1])
    end
    return
  end
  for _, owner in ipairs(owners) do
    local index = index_key(kind, owner)
    while owner:sub(1, 8) == 'channel:' and redis.call('ZCARD', index) > count do
      evict(kind, redis.call('ZRANGE', index, 0, 0)[1])
    end
  end
end

local function put(kind, key, value, owners, quiet)
  local kept = kinds[kind]
  if not kept then return end
  local before = redis.call('GET', entry_key(kind, key))
  local score = 0
  if kept.ttl then
    redis.call('SET', entry_key(kind, key), value, 'PX', kept.ttl)
    score = now + kept.ttl
    if kept.count then  -- of what is told of in one millisecond, the first goes first
      local last = redis.call('ZREVRANGE', kind_key(kind), 0, 0, 'WITHSCORES')[2]
      score = math.max(score, tonumber(last or 0) + 1 / 1024)
    end
  else
    redis.call('SET', entry_key(kind, key), value)
    if kept.count and kind ~= 'message' then score = redis.call('INCR', prefix .. 's') end
  end
  redis.call('ZADD', kind_key(kind), score, key)
  own(kind, key, owners)
  if before ~= value and (before or not quiet) then report(kind, key, before, value) end
  bound(kind, owners)
end

local function patch(kind, key, replaced, owners)
  local before = value_of(kind, key)
  if not before then return end
  if #owners == 0 then owners = owners_of(kind, key) end
  put(kind, key, with(before, replaced), owners)
end

local function by_name(text)
  local _, values = fields(text)
  return values
end

local TYPE = cmsgpack.pack('type')

local function is_of(text, types)
  local packed = text and by_name(text)[TYPE]
  local found = packed and cmsgpack.unpack(packed)
  for _, wanted in ipairs(types) do
    if found == wanted then return true end
  end
  return false
end

-- Operations, by name; each is given what follows its name.

local COUNT, DETAILS, ME, ME_BURST, COLORS, ROLES =
  cmsgpack.pack('count'), cmsgpack.pack('count_details'), cmsgpack.pack('me'),
  cmsgpack.pack('me_burst'), cmsgpack.pack('burst_colors'), cmsgpack.pack('roles')

local DO = {
  own_id = function(id) redis.call('SET', prefix .. 'me', id) end,
  known = function(guild) redis.call('SADD', prefix .. 'g', guild) end,
  put = put,
  put_reaction = function(message, key, value, owners)
    if value_of('message', message) then put('reaction', key, value, owners) end
  end,
  merge = function(kind, key, value, owners, guild)
    local there = guild == '' or known(guild)
    if value_of(kind, key) then  -- what is not known owns nobody: nothing would tell that it is over
      return patch(kind, key, by_name(value), there and owners or {})
    end
    if there then put(kind, key, value, owners) end
  end,
  patch = function(kind, key, value, owners, types)
    if types and #types > 0 and not is_of(value_of(kind, key), types) then return end
    patch(kind, key, by_name(value), owners)
  end,
  remove = function(kind, key) remove(kind, key) end,
  disown = function(key, owner) if kinds.user then disown(key, owner) end end,
  clear = function(kind, owner, keys)
    local but = {}
    for _, key in ipairs(keys) do but[key] = true end
    clear(kind, owner, but)
  end,
  add = function(kind, key, name, amount)
    local before, packed = value_of(kind, key), cmsgpack.pack(name)
    local present = before and by_name(before)[packed]
    local count = present and cmsgpack.unpack(present)
    if type(count) ~= 'number' then return end
    patch(kind, key, {[packed] = cmsgpack.pack(math.max(0, count + amount))}, {})
  end,
  react = function(message, key, value, amount, burst, own)
    if not value_of('message', message) or not kinds.reaction then return end
    local before, owner = value_of('reaction', key), {'message:' .. message}
    if not before then
      if amount > 0 then put('reaction', key, value, owner) end
      return
    end
    local values, first = by_name(before), by_name(value)
    local details = cmsgpack.unpack(values[DETAILS])
    local which = burst and 'burst' or 'normal'
    details[which] = math.max(0, details[which] + amount)
    local count = details.burst + details.normal
    if count == 0 then return remove('reaction', key) end
    local replaced = {
      [COUNT] = cmsgpack.pack(count),
      [DETAILS] = '\130\165burst' .. cmsgpack.pack(details.burst)
        .. '\166normal' .. cmsgpack.pack(details.normal),
    }
    if own then replaced[burst and ME_BURST or ME] = cmsgpack.pack(amount > 0) end
    if items(first[COLORS], 1) > 0 then replaced[COLORS] = first[COLORS] end
    patch('reaction', key, replaced, owner)
  end,
  drop_role = function(owner, role, spelt)
    if not kinds.member then return end
    for _, key in ipairs(redis.call('ZRANGE', index_key('member', owner), 0, -1)) do
      local rest, owners = {}, {}
      for _, one in ipairs(cut(by_name(value_of('member', key) or '\128')[ROLES] or '\144')) do
        if one ~= role and one ~= spelt then rest[#rest + 1] = one end
      end
      for _, one in ipairs(owners_of('member', key)) do
        if one ~= owner then owners[#owners + 1] = one end
      end
      local packed = head(#rest, 0x90, 0xdc) .. table.concat(rest)
      patch('member', key, {[ROLES] = packed}, owners)
    end
  end,
  retain = function(shard, count, listed)
    local kept, found = {}, redis.call('SMEMBERS', prefix .. 'g')
    for _, guild in ipairs(listed) do kept[guild] = true end
    for _, guild in ipairs(redis.call('ZRANGE', kind_key('unavailable_guild'), 0, -1)) do
      found[#found + 1] = guild
    end
    for _, guild in ipairs(found) do
      local shifted, rest = 0, 0  -- the id over 2^22, digit by digit
      for digit in guild:gmatch('%d') do
        rest = rest * 10 + tonumber(digit)
        shifted = shifted * 10 + math.floor(rest / 4194304)
        rest = rest % 4194304
      end
      if not kept[guild] and shifted % count == shard then
        remove('unavailable_guild', guild)
        remove('guild', guild)
      end
    end
  end,
}

-- A connection that drops after the script ran makes the client send the event again.
if tonumber(number) <= tonumber(redis.call('GET', prefix .. 'w:' .. writer) or '0') then
  return changed
end
redis.call('SET', prefix .. 'w:' .. writer, number, 'EX', 3600)

for kind, kept in pairs(kinds) do
  if kept.ttl then
    local over = redis.call('ZRANGEBYSCORE', kind_key(kind), '-inf', now, 'LIMIT', 0, 1000)
    for _, key in ipairs(over) do evict(kind, key) end
  end
end
reporting = true
for _, operation in ipairs(operations) do
  for place, item in ipairs(operation) do
    if type(item) == 'table' and item.argument then operation[place] = ARGV[item.argument] end
  end
  DO[operation[1]](unpack(operation, 2))
end
return changed
