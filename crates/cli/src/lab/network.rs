//! Tells from what pip or cargo says whether the network failed, and says it in one sentence.

use tourism_marketing::Lang;

const SIGNS: [&str; 23] = [
    // pip; every version that we ask for exists, so an index that offers none was not reached
    "Failed to establish a new connection",
    "Temporary failure in name resolution",
    "Name or service not known",
    "nodename nor servname provided",
    "getaddrinfo failed",
    "Network is unreachable",
    "No route to host",
    "Connection refused",
    "Connection reset by peer",
    "NewConnectionError",
    "ConnectTimeoutError",
    "Read timed out",
    "ReadTimeoutError",
    "ProxyError",
    "Cannot connect to proxy",
    "CERTIFICATE_VERIFY_FAILED",
    "from versions: none",
    // cargo
    "Could not resolve host",
    "Couldn't resolve host",
    "Failed to connect to",
    "Could not connect to server",
    "network failure seems to have happened",
    "spurious network error",
];

/// One sentence on the network, if that is what stopped `program`.
pub fn failure(program: &str, said: &[String], lang: Lang) -> Option<String> {
    let sign = SIGNS.iter().find(|sign| said.iter().any(|line| line.contains(*sign)))?;
    Some(lang.pick(
        format!("{program}이(가) 인터넷에 닿지 못했습니다(“{sign}”). 연결을 확인하고, 프록시가 필요한 곳이면 HTTPS_PROXY를 설정한 뒤 `cargo lab`을 다시 실행하세요. 끝난 단계는 그대로 남습니다."),
        format!("{program} could not reach the network (“{sign}”): check the connection, set HTTPS_PROXY where a proxy is needed, then run `cargo lab` again; finished steps stay."),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn a_pip_without_network_is_recognised() {
        let text = "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError: [Errno -3] Temporary failure in name resolution'\nERROR: No matching distribution found for jupyterlab==4.6.6";
        assert!(failure("pip", &said(text), Lang::En).is_some());
    }

    #[test]
    fn a_cargo_without_network_is_recognised() {
        let text = "warning: spurious network error (3 tries remaining): [6] Could not resolve hostname (Could not resolve host: index)";
        assert!(failure("cargo", &said(text), Lang::En).is_some());
    }

    #[test]
    fn a_compile_error_is_not_taken_for_the_network() {
        let text = "error[E0308]: mismatched types\nerror: could not compile `tourism-kernel`";
        assert_eq!(failure("cargo", &said(text), Lang::En), None);
    }
}
