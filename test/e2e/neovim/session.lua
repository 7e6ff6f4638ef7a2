-- What a writer does in Neovim: open a draft, read its diagnostics, hover, complete a key, look around, apply fixes.
-- Prints one line of JSON.
local server, root, draft, words = unpack(vim.split(vim.env.CLAIMLINT_SESSION, "\n"))

local function wait_for(what, ask)
  local answer
  if not vim.wait(20000, function()
    answer = ask()
    return answer ~= nil
  end, 20) then
    error("no " .. what .. " within 20 s")
  end
  return answer
end

local function position_of(text)
  for line, content in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local column = content:find(text, 1, true)
    if column then
      return { line - 1, column - 1 }
    end
  end
  error(text .. " is not in the draft")
end

-- The quickfix list that a request fills, as "file:line text".
local function listed(what, ask)
  vim.fn.setqflist({}, "r")
  ask()
  local items = wait_for(what, function()
    local found = vim.fn.getqflist()
    return #found > 0 and found or nil
  end)
  vim.cmd("cclose")
  return vim.tbl_map(function(item)
    return vim.fn.fnamemodify(vim.api.nvim_buf_get_name(item.bufnr), ":t") .. ":" .. item.lnum .. " " .. item.text
  end, items)
end

-- From the key of a citation: what can be completed there, where it leads, who else cites it.
local function look_around(client)
  local own = vim.api.nvim_get_current_buf()
  local at = position_of("@kharrazi-2024")
  vim.api.nvim_win_set_cursor(0, { at[1] + 1, at[2] + 3 })
  local completion = vim.lsp.buf_request_sync(0, "textDocument/completion", vim.lsp.util.make_position_params(), 20000)
  local items = vim.lsp.util.text_document_completion_list_to_complete_items(completion[client].result, "")
  local references = listed("references", vim.lsp.buf.references)
  local symbols = listed("symbols", vim.lsp.buf.document_symbol)
  local found = listed("workspace symbols", function()
    vim.lsp.buf.workspace_symbol("kharrazi")
  end)
  vim.lsp.codelens.refresh()
  local lenses = wait_for("code lenses", function()
    local given = vim.lsp.codelens.get(own)
    return #given > 0 and given or nil
  end)
  vim.lsp.buf.definition()
  local source = wait_for("definition", function()
    local name = vim.api.nvim_buf_get_name(0)
    return name:find("corpus/") and vim.fn.fnamemodify(name, ":t") .. ":" .. vim.api.nvim_win_get_cursor(0)[1] or nil
  end)
  vim.cmd("buffer " .. own)
  return {
    keys = vim.tbl_map(function(item)
      return item.word
    end, items),
    references = references,
    symbols = symbols,
    found = found,
    lenses = vim.tbl_map(function(lens)
      return lens.command.title
    end, lenses),
    source = source,
  }
end

local function session()
  vim.cmd("edit " .. draft)
  vim.bo.filetype = "markdown"
  local client = vim.lsp.start_client({ name = "claimlint", cmd = { "node", server, "lsp", "--stdio" }, root_dir = root })
  vim.lsp.buf_attach_client(0, client)

  local shown = wait_for("diagnostics", function()
    local found = vim.diagnostic.get(0)
    return #found >= tonumber(vim.env.CLAIMLINT_FINDINGS) and found or nil
  end)
  local diagnostics = vim.tbl_map(function(one)
    return { rule = one.code, severity = one.severity, message = one.message, line = one.lnum + 1, column = one.col + 1 }
  end, shown)

  local at = position_of(words)
  vim.api.nvim_win_set_cursor(0, { at[1] + 1, at[2] + 1 })
  local here = vim.lsp.util.make_position_params()
  local hover = vim.lsp.buf_request_sync(0, "textDocument/hover", here, 20000)[client].result.contents.value

  local range = { start = here.position, ["end"] = here.position }
  local params = { textDocument = here.textDocument, range = range, context = { diagnostics = {} } }
  local actions = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 20000)[client].result
  vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")

  local line = vim.api.nvim_buf_get_lines(0, at[1], at[1] + 1, false)[1]
  local after = wait_for("diagnostics after the fix", function()
    local found = vim.diagnostic.get(0)
    return #found < #shown and #found or nil
  end)
  local titles = vim.tbl_map(function(action)
    return action.title
  end, actions)
  return {
    diagnostics = diagnostics,
    hover = hover,
    titles = titles,
    line = line,
    after = after,
    around = look_around(client),
  }
end

local ok, result = pcall(session)
io.stdout:write(vim.json.encode(ok and result or { error = result }) .. "\n")
vim.cmd(ok and "qall!" or "cquit")
