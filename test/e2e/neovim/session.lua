-- What a writer does in Neovim: open a draft, read its diagnostics, hover, apply a fix. Prints one line of JSON.
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
  return { diagnostics = diagnostics, hover = hover, title = actions[1].title, line = line, after = after }
end

local ok, result = pcall(session)
io.stdout:write(vim.json.encode(ok and result or { error = result }) .. "\n")
vim.cmd(ok and "qall!" or "cquit")
