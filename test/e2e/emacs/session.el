;;; session.el --- What a writer does in Emacs with eglot: read diagnostics, hover, fix, complete, look around  -*- lexical-binding: t -*-

(package-initialize)
(require 'eglot)
(require 'json)
(require 'markdown-mode)

(defun session-wait (what ask)
  "Ask again until ASK answers; WHAT is named where it does not."
  (let ((deadline (+ (float-time) 40)) answer)
    (while (not (setq answer (funcall ask)))
      (when (> (float-time) deadline) (error "No %s within 40 s" what))
      (accept-process-output nil 0.1))
    answer))

(defun session-finding (diagnostic)
  "DIAGNOSTIC as the test reads it."
  (goto-char (flymake-diagnostic-beg diagnostic))
  `((line . ,(line-number-at-pos)) (text . ,(flymake-diagnostic-text diagnostic))))

(defun session-xref (item)
  "ITEM of xref as \"file:line\"."
  (let ((location (xref-item-location item)))
    (format "%s:%d" (file-name-nondirectory (xref-location-group location)) (xref-location-line location))))

(defun session-labels (index)
  "The labels of the imenu INDEX, those of nested lists too."
  (mapcan (lambda (entry)
            (if (and (consp (cdr entry)) (listp (cdr entry)))
                (session-labels (cdr entry))
              (list (substring-no-properties (car entry)))))
          index))

(defun session-look-around ()
  "What is completed at a key, where it leads, who else cites it, and the claims of the draft."
  (goto-char (point-min))
  (search-forward "@kharrazi")
  (let* ((table (nth 2 (eglot-completion-at-point)))
         (key (xref-backend-identifier-at-point 'eglot)))
    `((keys . ,(vconcat (mapcar #'substring-no-properties (all-completions "" table))))
      (source . ,(session-xref (car (xref-backend-definitions 'eglot key))))
      (references . ,(vconcat (mapcar #'session-xref (xref-backend-references 'eglot key))))
      (symbols . ,(vconcat (session-labels (eglot-imenu)))))))

(defun session (cli root draft words)
  "Check DRAFT of ROOT with the server of CLI, and mend the finding at WORDS."
  (setq project-find-functions (list (lambda (_) (cons 'transient root)))
        eglot-sync-connect 40
        eglot-connect-timeout 40)
  (find-file draft)
  (markdown-mode)
  (eglot--connect '(markdown-mode) (project-current) 'eglot-lsp-server
                  (list "node" cli "lsp" "--stdio") "markdown")
  (eglot--managed-mode 1)
  (flymake-start)
  (let* ((wanted (string-to-number (getenv "CLAIMLINT_FINDINGS")))
         (shown (session-wait "diagnostics"
                              (lambda () (and (<= wanted (length (flymake-diagnostics))) (flymake-diagnostics)))))
         (count (length shown))
         (findings (mapcar #'session-finding shown)))
    (goto-char (point-min))
    (search-forward words)
    (goto-char (1+ (match-beginning 0)))
    (let* ((hover (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                   (eglot--TextDocumentPositionParams)))
           (action (car (eglot-code-actions (point) (point) "quickfix"))))
      (eglot--apply-workspace-edit (plist-get action :edit))
      ;; Emacs sends changes when it is idle, which a batch never is.
      (eglot--signal-textDocument/didChange)
      (session-wait "diagnostics after the fix"
                    (lambda () (and (< 0 (length (flymake-diagnostics)) count) t)))
      `((findings . ,(vconcat findings))
        (hover . ,(plist-get (plist-get hover :contents) :value))
        (line . ,(buffer-substring (line-beginning-position) (line-end-position)))
        (after . ,(length (flymake-diagnostics)))
        (around . ,(session-look-around))))))

(princ (json-encode (condition-case error
                        (apply #'session (split-string (getenv "CLAIMLINT_SESSION") "\n"))
                      (error `((error . ,(error-message-string error)))))))
(princ "\n")
(kill-emacs 0)
