"""The teaching kernel under the tests that Jupyter's own project has for kernels.

Skipped, because the messaging protocol asks no kernel for them: `test_pager` (payloads, deprecated), `test_clear_output` (a
message that a kernel may send), `test_recv_iopub_welcome_msg` (optional, JEP 65).
"""

import unittest

import jupyter_kernel_test

SHOW = 'println!("EVCXR_BEGIN_CONTENT {mime}\\n{content}\\nEVCXR_END_CONTENT");'


class TeachingKernel(jupyter_kernel_test.KernelTests):
    kernel_name = "rust"
    language_name = "rust"
    file_extension = ".rs"

    code_hello_world = 'println!("hello, world");'
    code_stderr = 'eprintln!("객실");'
    completion_samples = [
        {"text": "printl", "matches": {"println!"}},
        {"text": "let total: f64 = vec![1.0_f64].iter().su", "matches": {"sum"}},
        {"text": "std::collections::HashM", "matches": {"HashMap"}},
    ]
    complete_code_samples = ["let a = 1;", "1 + 1", "fn f() {\n    1;\n}", "// 객실", ':dep rand = "0.9"']
    incomplete_code_samples = ["fn f() {", "let a =", "vec![1,", '"객실', "/* a"]
    invalid_code_samples = ["f(1))", "let = = 3;", "(]"]
    code_generate_error = 'panic!("on purpose")'
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": '"객실".chars().count()', "result": "2"},
    ]
    code_display_data = [
        {"code": SHOW.format(mime="text/html", content="<b>1</b>"), "mime": "text/html"},
        {"code": SHOW.format(mime="image/svg+xml", content="<svg/>"), "mime": "image/svg+xml"},
    ]
    code_history_pattern = "6*7"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Vec"


if __name__ == "__main__":
    unittest.main(verbosity=2)
