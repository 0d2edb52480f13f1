package fangfan.service.problem;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RawHttp;
import fangfan.service.RunningService;
import fangfan.service.access.Role;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsIT {

    private final RunningService service = RunningService.get();
    private final RawHttp http = new RawHttp(service.uri("/"));

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a missing path                   | GET /api/v1/nothing HTTP/1.1¶Host: x¶K¶¶                                           | 404 not-found
            a missing path, posted to        | POST /api/v1/nothing HTTP/1.1¶Host: x¶K¶Content-Length: 0¶¶                        | 404 not-found
            a missing page                   | GET /nothing.html HTTP/1.1¶Host: x¶¶                                               | 404 not-found
            the page of errors               | GET /error HTTP/1.1¶Host: x¶¶                                                      | 404 not-found
            a wrong method                   | PUT /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Length: 0¶¶                     | 405 method-not-allowed
            tracing                          | TRACE /api/v1/evaluations HTTP/1.1¶Host: x¶¶                                       | 405 method-not-allowed
            tracing a form in broken chunks  | TRACE /api/v1/evaluations HTTP/1.1¶Host: x¶Content-Type: multipart/form-data; boundary=b¶Transfer-Encoding: chunked¶¶zz¶--b--¶0¶¶ | 405 method-not-allowed
            a method that nobody knows       | BREW /api/v1/evaluations HTTP/1.1¶Host: x¶¶                                        | 400 bad-request
            a media type that nobody offers  | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: text/plain¶Content-Length: 2¶¶{} | 415 wrong-media-type
            a media type that is malformed   | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: json¶Content-Length: 2¶¶{} | 415 wrong-media-type
            no media type                    | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Length: 2¶¶{}                   | 415 wrong-media-type
            an encoding that is not UTF-8    | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json;charset=gbk¶Content-Length: 2¶¶{} | 415 wrong-media-type
            an encoding that nobody knows    | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json;charset=x-y¶Content-Length: 2¶¶{} | 415 wrong-media-type
            an id that is none               | GET /api/v1/decisions/nobody HTTP/1.1¶Host: x¶K¶¶                                  | 404 not-found
            no key                           | GET /api/v1/decisions/nobody HTTP/1.1¶Host: x¶¶                                    | 401 not-signed-in
            a path that climbs               | GET /api/v1/../v1/decisions HTTP/1.1¶Host: x¶K¶¶                                   | 400 bad-request
            a path that climbs out           | GET /../../etc/passwd HTTP/1.1¶Host: x¶¶                                           | 400 bad-request
            a path with a semicolon          | GET /api/v1/decisions;a=b/1 HTTP/1.1¶Host: x¶K¶¶                                   | 400 bad-request
            a path with an encoded slash     | GET /api/v1/decisions%2F1 HTTP/1.1¶Host: x¶K¶¶                                     | 400 bad-request
            a path with two slashes          | GET /api//v1/decisions/1 HTTP/1.1¶Host: x¶K¶¶                                      | 400 bad-request
            a percent sign that encodes none | GET /api/v1/decisions/%zz HTTP/1.1¶Host: x¶K¶¶                                     | 400 bad-request
            a query that encodes none        | POST /api/v1/evaluations?explain=%zz HTTP/1.1¶Host: x¶K¶Content-Type: application/json¶Content-Length: 2¶¶{} | 400 bad-request
            no Host                          | GET /api/v1/nothing HTTP/1.1¶¶                                                     | 400 bad-request
            two Hosts                        | GET /api/v1/nothing HTTP/1.1¶Host: x¶Host: y¶¶                                     | 400 bad-request
            a Host that is none              | GET /api/v1/nothing HTTP/1.1¶Host: a b¶¶                                           | 400 bad-request
            a request line that is none      | nonsense¶¶                                                                         | 400 bad-request
            a character that targets exclude | GET /api/v1/<nothing> HTTP/1.1¶Host: x¶¶                                           | 400 bad-request
            a protocol that nobody speaks    | GET /api/v1/nothing HTTP/7.3¶Host: x¶¶                                             | 400 bad-request
            a header without a name          | GET /api/v1/nothing HTTP/1.1¶Host: x¶: y¶¶                                         | 400 bad-request
            a header that controls           | GET /api/v1/nothing HTTP/1.1¶Host: x¶X-A: \u0001¶¶                                 | 400 bad-request
            an unreadable Accept-Language    | GET /api/v1/nothing HTTP/1.1¶Host: x¶K¶Accept-Language: \u0085¶¶                   | 400 bad-request
            an unknown transfer encoding     | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json¶Transfer-Encoding: zip¶¶{} | 400 bad-request
            chunks without a size            | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json¶Transfer-Encoding: chunked¶¶zz¶{}¶0¶¶ | 400 bad-request
            a chunk that ends too soon       | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json¶Transfer-Encoding: chunked¶¶9¶{} | 400 bad-request
            malformed chunks, another Accept | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Accept: image/*¶Content-Type: application/json¶Transfer-Encoding: chunked¶¶zz¶{}¶0¶¶ | 400 bad-request
            a form in malformed chunks       | POST /api/v1/workbooks/check HTTP/1.1¶Host: x¶E¶Content-Type: multipart/form-data; boundary=b¶Transfer-Encoding: chunked¶¶zz¶--b--¶0¶¶ | 400 bad-request
            and for another Accept           | POST /api/v1/workbooks/check HTTP/1.1¶Host: x¶E¶Accept: image/*¶Content-Type: multipart/form-data; boundary=b¶Transfer-Encoding: chunked¶¶zz¶--b--¶0¶¶ | 400 bad-request
            a length that is none            | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json¶Content-Length: two¶¶{} | 400 bad-request
            a length below zero              | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json¶Content-Length: -2¶¶{} | 400 bad-request
            two lengths                      | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json¶Content-Length: 2¶Content-Length: 3¶¶{} | 400 bad-request
            a body that ends too soon        | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json¶Content-Length: 9¶¶{} | 400 bad-request
            a body of 1 MB                   | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json¶Content-Length: 1048576¶¶{} | 400 bad-request
            a body over 1 MB, not read       | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json¶Content-Length: 1048577¶¶ | 413 too-large
            a key of the caller's, empty     | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json¶Idempotency-Key:¶Content-Length: 2¶¶{} | 400 bad-request
            a key that is not ASCII          | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json¶Idempotency-Key: é¶Content-Length: 2¶¶{} | 400 bad-request
            two keys                         | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json¶Idempotency-Key: a¶Idempotency-Key: a¶Content-Length: 2¶¶{} | 400 bad-request
            an empty body                    | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json¶Content-Length: 0¶¶ | 400 not-json
            UTF-8, said so                   | POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json;charset=utf-8¶Content-Length: 2¶¶{} | 422 invalid
            """)
    void whateverIsWrongIsAProblemDocument(String what, String request, String expected) {
        RawHttp.Reply reply = send(request);
        ProblemSchema.check(reply.text());
        assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
        assertThat(reply.header("server")).isEmpty();
        assertThat(reply.status() + " " + codeIn(reply)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"15000, 404", "17000, 400"})
    void addressAndHeadersMayTakeSixteenKilobytes(int length, int status) {
        assertThat(send("GET /api/" + "a".repeat(length) + " HTTP/1.1¶Host: x¶K¶¶")
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "of {0} characters: {1}")
    @CsvSource({"1, 422 invalid", "64, 422 invalid", "65, 400 bad-request"})
    void anIdempotencyKeyHasUpToSixtyFourCharacters(int length, String expected) {
        RawHttp.Reply reply = send("POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json¶"
                + "Idempotency-Key: " + "k".repeat(length) + "¶Content-Length: 2¶¶{}");
        assertThat(reply.status() + " " + codeIn(reply)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "of {0} blanks: {1}")
    @CsvSource({"1048574, 422 invalid", "1048575, 413 too-large"})
    void aChunkedBodyIsReadUpToOneMegabyte(int blanks, String expected) {
        RawHttp.Reply reply = send("POST /api/v1/evaluations HTTP/1.1¶Host: x¶K¶Content-Type: application/json¶"
                + "Transfer-Encoding: chunked¶¶" + Integer.toHexString(blanks + 2) + "¶{}" + " ".repeat(blanks)
                + "¶0¶¶");
        assertThat(reply.status() + " " + codeIn(reply)).isEqualTo(expected);
        assertThat(reply.text().contains("\"limit\":1048576")).isEqualTo(reply.status() == 413);
    }

    private RawHttp.Reply send(String request) {
        String text = request.replace("¶K¶", "¶X-API-Key: " + service.key(Role.COLLECTOR) + "¶")
                .replace("¶E¶", "¶X-API-Key: " + service.key(Role.EDITOR) + "¶")
                .replace("¶", "\r\n")
                .replace("\\u0001", "\u0001")
                .replace("\\u0085", "\u0085");
        return http.send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String codeIn(RawHttp.Reply reply) {
        return reply.text().replaceAll(".*\"code\":\"([a-z-]+)\",\"detail\".*", "$1");
    }
}
