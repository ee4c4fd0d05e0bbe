-- Drives `patio lsp` with Neovim's own client. See README.md.
local patio, folder = vim.env.PATIO, vim.env.WORKSPACE

local function await(what, condition)
  if not vim.wait(60000, condition, 20) then
    error('waited in vain: ' .. what, 0)
  end
end

local ended
local client = vim.lsp.start_client({
  name = 'patio',
  cmd = { patio, 'lsp' },
  root_dir = folder,
  on_exit = function(code) ended = code end,
})

local function edit(file)
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/' .. file))
  vim.lsp.buf_attach_client(0, client)
  await('the server', function() return vim.lsp.get_client_by_id(client).initialized end)
  return vim.api.nvim_get_current_buf()
end

local function text(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), '\n')
end

local function at(pattern)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search(pattern) > 0, 'there is no ' .. pattern)
end

local function definition()
  edit('main.py')
  at([['\zsprices]])
  vim.lsp.buf.definition()
  await('the definition of prices', function() return vim.fn.expand('%:t') == 'feed.js' end)
  assert(vim.fn.line('.') == 3 and vim.fn.expand('<cword>') == 'prices', 'the cursor is elsewhere in feed.js')
end

local function diagnostic()
  local buffer = edit('main.py')
  vim.cmd([[silent %s/'prices'/'prises'/]])
  await('a diagnostic', function() return #vim.diagnostic.get(buffer) == 1 end)
  local told = vim.diagnostic.get(buffer)[1]
  assert(told.code == 'unknown-name' and told.lnum == 2, vim.inspect(told))
  vim.cmd('silent undo')
  await('the end of the diagnostic', function() return #vim.diagnostic.get(buffer) == 0 end)
end

local function rename()
  edit('main.py')
  at([['\zsprices]])
  vim.lsp.buf.rename('costs')
  local renamed = {
    ['feed.js'] = [[export('costs']],
    ['main.py'] = [[import_('costs')]],
    ['Report.java'] = [[importValue("costs")]],
    ['patio.json'] = [["exports:costs"]],
  }
  for file, wanted in pairs(renamed) do
    await(wanted .. ' in ' .. file, function()
      local buffer = vim.fn.bufnr(folder .. '/' .. file)
      return buffer > 0 and text(buffer):find(wanted, 1, true) ~= nil
    end)
  end
end

local function leave()
  vim.lsp.get_client_by_id(client).stop()
  await('the end of the server', function() return ended ~= nil end)
  assert(ended == 0, 'the server ended with ' .. ended)
end

local passed, problem = pcall(function()
  for _, step in ipairs({
    { 'definition', definition },
    { 'diagnostic', diagnostic },
    { 'rename', rename },
    { 'leave', leave },
  }) do
    step[2]()
    io.stdout:write('neovim: ', step[1], ': ok\n')
  end
end)
if not passed then
  io.stderr:write('neovim: ', tostring(problem), '\n')
end
vim.cmd(passed and 'qall!' or 'cquit 1')
