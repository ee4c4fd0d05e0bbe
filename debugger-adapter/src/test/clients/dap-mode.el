;;; dap-mode.el --- drives `patio dap' with Emacs' client  -*- lexical-binding: t -*-

;; See README.md.

(require 'dap-mode)
(require 'dap-ui)

(defvar workspace (file-name-as-directory (getenv "WORKSPACE")))

(setq dap-breakpoints-file (expand-file-name "../breakpoints" workspace)
      lsp-session-file (expand-file-name "../session" workspace)
      dap-auto-show-output nil
      inhibit-message t
      make-backup-files nil)

(dap-register-debug-provider
 "patio"
 (lambda (configuration)
   (append (list :dap-server-path (list (getenv "PATIO") "dap")) configuration)))

(defmacro await (what condition)
  `(let ((end (+ (float-time) 120)))
     (while (not ,condition)
       (when (> (float-time) end)
         (error "Waited in vain: %s" ,what))
       (accept-process-output nil 0.02))))

(defun check (what is wanted)
  (unless (equal is wanted)
    (error "%s is %s" what is)))

(defun session ()
  (dap--cur-session))

(defun at-line (file line)
  (find-file (expand-file-name file workspace))
  (goto-char (point-min))
  (forward-line (1- line)))

(defun thread (name)
  "The number of the thread of a program, if there is one."
  (let ((thread (seq-find (lambda (each) (equal (gethash "name" each) name))
                          (dap--debug-session-threads (session)))))
    (and thread (gethash "id" thread))))

(defun newest-call (name)
  "That of a program, if it stands."
  (let ((thread (thread name)))
    (and thread (car (gethash thread (dap--debug-session-thread-stack-frames (session)))))))

(defun stands-at (name file line)
  (await (format "%s stands" name) (newest-call name))
  (let ((call (newest-call name)))
    (check (format "%s's place" name)
           (list (gethash "path" (gethash "source" call)) (gethash "line" call))
           (list (expand-file-name file workspace) line))))

(defun select (name)
  "Makes a program the one that commands are about; Emacs goes where it stands."
  (let ((before (newest-call name)))
    (dap--select-thread-id (session) (thread name) t)
    (await (format "%s is shown" name)
           (let ((now (newest-call name)))
             (and (not (eq now before))
                  (eq now (dap--debug-session-active-frame (session))))))))

(defun variable (scope name)
  "The text of a variable of the call that is shown."
  (let* ((frame (gethash "id" (dap--debug-session-active-frame (session))))
         (scopes (gethash "scopes" (dap-request (session) "scopes" :frameId frame)))
         (wanted (seq-find (lambda (each) (equal (gethash "name" each) scope)) scopes))
         (variables (gethash "variables"
                             (dap-request (session) "variables"
                                          :variablesReference (gethash "variablesReference" wanted)))))
    (gethash "value" (seq-find (lambda (each) (equal (gethash "name" each) name)) variables))))

(defun test-break ()
  (pcase-dolist (`(,file . ,line) '(("ada.js" . 12) ("guido.py" . 15) ("James.java" . 14)))
    (at-line file line)
    (dap-breakpoint-add))
  (dap-debug (list :type "patio" :request "launch" :name "trio" :manifest "patio.json"
                   :cwd workspace))
  (stands-at "ada" "ada.js" 12)
  (stands-at "guido" "guido.py" 15)
  (stands-at "james" "James.java" 14))

(defun test-look ()
  (pcase-dolist (`(,name ,file ,scope ,variable ,wanted)
                 '(("ada" "ada.js" "Locals" "option" "\"--count\"")
                   ("guido" "guido.py" "Globals" "total" "4")
                   ("james" "James.java" "Locals" "total" "5")))
    (select name)
    (check "What Emacs shows" (buffer-name (window-buffer)) file)
    (check variable (variable scope variable) wanted)))

(defun test-step ()
  (pcase-dolist (`(,name ,file ,line)
                 '(("ada" "ada.js" 10)
                   ("guido" "guido.py" 13)
                   ("james" "James.java" 12)))
    (select name)
    (dap-next (session))
    (stands-at name file line)))

(defun test-end ()
  (pcase-dolist (`(,file . ,line) '(("ada.js" . 12) ("guido.py" . 15) ("James.java" . 14)))
    (at-line file line)
    (dap-breakpoint-delete-all))
  (dolist (name '("ada" "guido" "james"))
    (select name)
    (dap-continue (session) (thread name)))
  (await "the end" (not (dap--session-running (session))))
  (with-current-buffer (dap--debug-session-output-buffer (session))
    (check "What they said" (how-many "together 12" (point-min)) 3)))

(dolist (step '(break look step end))
  (funcall (intern (format "test-%s" step)))
  (princ (format "dap-mode: %s: ok\n" step)))
