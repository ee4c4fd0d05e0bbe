;;; eglot.el --- drives `patio lsp' with Emacs' client  -*- lexical-binding: t -*-

;; See README.md.

(require 'eglot)
(require 'flymake)

(defvar workspace (file-name-as-directory (getenv "WORKSPACE")))

(setq eglot-server-programs
      (list (cons '(python-mode js-mode java-mode) (list (getenv "PATIO") "lsp")))
      eglot-sync-connect t
      eglot-connect-timeout 60
      python-indent-guess-indent-offset nil
      inhibit-message t
      make-backup-files nil)

(defmacro await (what condition)
  `(let ((end (+ (float-time) 60)))
     (while (not ,condition)
       (when (> (float-time) end)
         (error "Waited in vain: %s" ,what))
       (accept-process-output nil 0.02))))

(defun visit (file)
  (switch-to-buffer (find-file-noselect (expand-file-name file workspace)))
  (unless (eglot-managed-p)
    (apply #'eglot (eglot--guess-contact))))

(defun at (text)
  (goto-char (point-min))
  (search-forward text)
  (backward-char 2))

(defun write (from to)
  (goto-char (point-min))
  (search-forward from)
  (replace-match to t t)
  (save-buffer))

(defun test-definition ()
  (visit "main.py")
  (at "import_('prices")
  (xref-find-definitions (xref-backend-identifier-at-point 'eglot))
  (unless (and (equal (buffer-name) "feed.js")
               (looking-at "prices"))
    (error "The definition is at %s:%s" (buffer-name) (point))))

(defun test-diagnostic ()
  (visit "main.py")
  (flymake-start)
  (write "'prices'" "'prises'")
  (await "a diagnostic" (flymake-diagnostics))
  (unless (string-match-p "nobody exports \"prises\"" (flymake-diagnostic-text (car (flymake-diagnostics))))
    (error "Told: %s" (flymake-diagnostic-text (car (flymake-diagnostics)))))
  (write "'prises'" "'prices'")
  (await "the end of the diagnostic" (null (flymake-diagnostics))))

(defun test-rename ()
  ;; files that are not visited would be asked about
  (mapc #'visit '("feed.js" "Report.java" "patio.json" "main.py"))
  (at "import_('prices")
  (eglot-rename "costs")
  (pcase-dolist (`(,file . ,wanted)
                 '(("feed.js" . "export('costs'")
                   ("main.py" . "import_('costs')")
                   ("Report.java" . "importValue(\"costs\")")
                   ("patio.json" . "\"exports:costs\"")))
    (visit file)
    (goto-char (point-min))
    (unless (search-forward wanted nil t)
      (error "There is no %s in %s" wanted file))))

;; `eglot-shutdown' says the same, but kills the server without waiting for its end.
(defun test-leave ()
  (let* ((server (eglot-current-server))
         (process (jsonrpc--process server)))
    (setf (eglot--shutdown-requested server) t)
    (jsonrpc-request server :shutdown nil)
    (jsonrpc-notify server :exit nil)
    (await "the end of the server" (not (process-live-p process)))
    (unless (eql 0 (process-exit-status process))
      (error "The server ended with %s" (process-exit-status process)))))

(dolist (step '(definition diagnostic rename leave))
  (funcall (intern (format "test-%s" step)))
  (princ (format "eglot: %s: ok\n" step)))
