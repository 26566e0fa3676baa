//! Which system calls the running code may make: no new processes, no sockets, nothing that reaches the system.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Seek as _, Write as _};

use rustix::io::{FdFlags, fcntl_setfd};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, sock_filter,
};

use crate::error::{Error, Result};

/// `CLONE_THREAD`: a thread, not a process.
const THREAD: u64 = 0x0001_0000;
const EPERM: u32 = 1;
const ENOSYS: u32 = 38;

/// The filters, as the kernel reads them.
#[derive(Debug)]
pub(super) struct Filters {
    programs: Vec<Vec<u8>>,
}

impl Filters {
    /// Makes them for this machine.
    pub(super) fn new() -> Result<Self> {
        let refused = |error: &dyn std::fmt::Display| {
            Error::refused(format!("the filter of system calls cannot be made here: {error}"))
        };
        let mut programs = Vec::new();
        for (calls, errno) in [(processes(), EPERM), (answered_as_missing(), ENOSYS)] {
            let arch = std::env::consts::ARCH.try_into().map_err(|error| refused(&error))?;
            let action = SeccompAction::Errno(errno);
            let filter = SeccompFilter::new(calls, SeccompAction::Allow, action, arch);
            let program: BpfProgram =
                filter.and_then(TryInto::try_into).map_err(|error| refused(&error))?;
            programs.push(bytes(&program));
        }
        Ok(Self { programs })
    }

    /// Each filter in a file of its own for one child, which reads it to its end and inherits it under the same number.
    pub(super) fn files(&self) -> Result<Vec<File>> {
        self.programs
            .iter()
            .map(|program| inherited(program))
            .collect::<std::io::Result<_>>()
            .map_err(|error| {
                Error::refused(format!("the filter of system calls cannot be written: {error}"))
            })
    }
}

fn bytes(program: &[sock_filter]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(size_of_val(program));
    for step in program {
        bytes.extend(step.code.to_ne_bytes());
        bytes.extend([step.jt, step.jf]);
        bytes.extend(step.k.to_ne_bytes());
    }
    bytes
}

fn inherited(program: &[u8]) -> std::io::Result<File> {
    let mut file = tempfile::tempfile()?;
    file.write_all(program)?;
    file.rewind()?;
    fcntl_setfd(&file, FdFlags::empty())?;
    Ok(file)
}

type Rules = BTreeMap<i64, Vec<SeccompRule>>;

/// New processes (but not threads), sockets, and what speaks to the kernel's rarer parts.
fn processes() -> Rules {
    let mut rules: Rules = FORBIDDEN.iter().map(|&call| (call, Vec::new())).collect();
    let no_thread =
        SeccompCondition::new(0, SeccompCmpArgLen::Qword, SeccompCmpOp::MaskedEq(THREAD), 0);
    let rule = no_thread.and_then(|condition| SeccompRule::new(vec![condition]));
    if let Ok(rule) = rule {
        rules.insert(CLONE, vec![rule]);
    }
    rules
}

/// `clone3` hides its flags from a filter; told that there is none, the C library takes `clone`.
fn answered_as_missing() -> Rules {
    BTreeMap::from([(CLONE3, Vec::new())])
}

const CLONE3: i64 = 435;

#[cfg(target_arch = "x86_64")]
const CLONE: i64 = 56;
// socket socketpair connect fork vfork ptrace kill mount umount2 unshare setns bpf userfaultfd perf_event_open
// io_uring_setup io_uring_enter keyctl add_key request_key open_by_handle_at process_vm_readv process_vm_writev
// memfd_create execveat
#[cfg(target_arch = "x86_64")]
const FORBIDDEN: [i64; 24] = [
    41, 53, 42, 57, 58, 101, 62, 165, 166, 272, 308, 321, 323, 298, 425, 426, 250, 248, 249, 304,
    310, 311, 319, 322,
];

#[cfg(not(target_arch = "x86_64"))]
const CLONE: i64 = 220;
// The same calls by the numbers that all newer architectures share.
#[cfg(not(target_arch = "x86_64"))]
const FORBIDDEN: [i64; 22] = [
    198, 199, 203, 117, 129, 40, 39, 97, 268, 280, 282, 241, 425, 426, 219, 217, 218, 265, 270,
    271, 279, 281,
];
