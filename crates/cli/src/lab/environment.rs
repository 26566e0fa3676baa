//! The environment of every Jupyter program that we start: all its files are in `.lab/`.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use tourism_marketing::Lang;

use crate::files;
use crate::repo::Repo;

/// Sets the variables that keep Jupyter inside `.lab/`.
pub fn apply(repo: &Repo, command: &mut Command) {
    let folders = [
        ("JUPYTER_CONFIG_DIR", "jupyter/config"),
        ("JUPYTER_DATA_DIR", "jupyter/data"),
        ("JUPYTER_RUNTIME_DIR", "jupyter/runtime"),
        ("JUPYTERLAB_SETTINGS_DIR", "jupyter/settings"),
        ("JUPYTERLAB_WORKSPACES_DIR", "jupyter/workspaces"),
        ("IPYTHONDIR", "jupyter/ipython"),
    ];
    for (name, folder) in folders {
        command.env(name, repo.lab(folder));
    }
    command
        .env("JUPYTER_PATH", joined(repo.lab("share/jupyter"), "JUPYTER_PATH"))
        .env("PATH", joined(repo.lab("venv/bin"), "PATH"))
        .env("VIRTUAL_ENV", repo.lab("venv"))
        .env("JUPYTER_PREFER_ENV_PATH", "1")
        .env("PYTHONNOUSERSITE", "1")
        .env("PYTHONUTF8", "1")
        .env_remove("JUPYTER_CONFIG_PATH")
        .env_remove("PYTHONPATH")
        .env_remove("PYTHONHOME");
}

/// `first`, then whatever the variable `name` holds already.
fn joined(first: PathBuf, name: &str) -> OsString {
    let present = std::env::var_os(name).unwrap_or_default();
    let rest = std::env::split_paths(&present).filter(|path| !path.as_os_str().is_empty());
    // A path with a colon in it cannot be joined; then ours alone must do.
    std::env::join_paths(std::iter::once(first.clone()).chain(rest))
        .unwrap_or_else(|_| first.into())
}

/// Writes Jupyter's settings: the language, no news, nothing in the menus that is not for students.
pub fn configure(repo: &Repo, lang: Lang) -> anyhow::Result<()> {
    let locale = lang.pick("ko_KR", "en");
    let overrides = serde_json::json!({
        "@jupyterlab/translation-extension:plugin": {"locale": locale},
        "@jupyterlab/apputils-extension:notification": {
            "checkForUpdates": false,
            "doNotDisturbMode": false,
            "fetchNews": "false",
        },
    });
    let page = serde_json::json!({
        "disabledExtensions": {
            // The instructor's tools: they stay at hand on the command line.
            "@jupyter/nbgrader": true,
            "jupyterlab-jupytext": true,
            // A second look for the same notebook, a click away from the first, only confuses.
            "@jupyter-notebook/lab-extension": true,
            // `cargo lab` decides what is installed.
            "@jupyterlab/extensionmanager-extension": true,
        },
    });
    let server = serde_json::json!({
        "MultiKernelManager": {"default_kernel_name": "rust"},
        "KernelSpecManager": {"allowed_kernelspecs": ["rust"], "ensure_native_kernel": false},
        "ServerApp": {
            "jpserver_extensions": {
                // It looks for language servers by running npm, which writes into the home folder.
                "jupyter_lsp": false,
                "jupyterlab_jupytext": false,
                "notebook": false,
                "nbgrader.server_extensions.assignment_list": false,
                "nbgrader.server_extensions.course_list": false,
                "nbgrader.server_extensions.formgrader": false,
                "nbgrader.server_extensions.validate_assignment": false,
            },
        },
        // The lesson texts hold the solutions.
        "ContentsManager": {
            "hide_globs": ["source", "__pycache__", "*.pyc", ".DS_Store", "*~"],
        },
    });
    let lab = serde_json::json!({
        "LabApp": {
            "check_for_updates_class": "jupyterlab.NeverCheckForUpdate",
            "extension_manager": "readonly",
            "news_url": null,
        },
    });
    let config = repo.lab("jupyter/config");
    for (name, content) in [
        ("labconfig/default_setting_overrides.json", overrides),
        ("labconfig/page_config.json", page),
        ("jupyter_server_config.json", server),
        ("jupyter_lab_config.json", lab),
    ] {
        files::write_whole(&config.join(name), &serde_json::to_vec_pretty(&content)?)?;
    }
    Ok(())
}
