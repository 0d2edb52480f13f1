package fangfan.service.problem.web;

import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Words what Spring MVC refuses. What it says of its own accord quotes the request, so none of that is passed on. */
@RestControllerAdvice
class RefusedRequests {

    private static final String STATIC_FILES = "/**";

    @ExceptionHandler
    Object method(HttpRequestMethodNotSupportedException refused, HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (STATIC_FILES.equals(String.valueOf(pattern))) {
            return nothingThere(request);
        }
        return Problems.response(Problem.of(ProblemKind.METHOD_NOT_ALLOWED), request, refused.getHeaders());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> mediaType(HttpMediaTypeException refused, HttpServletRequest request) {
        ProblemKind kind = ProblemKind.ofRefusal(refused.getStatusCode().value());
        return Problems.response(
                Problem.of(kind).because(offered(kind, refused.getSupportedMediaTypes())),
                request,
                refused.getHeaders());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> argument(MethodArgumentTypeMismatchException refused, HttpServletRequest request) {
        boolean inPath =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.containsKey(refused.getName());
        return Problems.response(Problem.of(inPath ? ProblemKind.NOT_FOUND : ProblemKind.BAD_REQUEST), request);
    }

    /**
     * Written here and not by a converter: once reading a body fails, the server takes no more headers, and a converter that does
     * not find its own media type there looks for one that the caller accepts.
     */
    @ExceptionHandler({
        BadRequestException.class,
        HttpMessageNotReadableException.class,
        InvalidParameterException.class,
        MultipartException.class
    })
    void body(Exception refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemKind kind = refused instanceof ErrorResponse told
                ? ProblemKind.ofRefusal(told.getStatusCode().value())
                : ProblemKind.BAD_REQUEST;
        Problems.send(
                UploadLimits.exceededBy(refused).map(Problem::tooLarge).orElse(Problem.of(kind)), request, response);
    }

    @ExceptionHandler
    Object missing(NoResourceFoundException refused, HttpServletRequest request) {
        return nothingThere(request);
    }

    private static Object nothingThere(HttpServletRequest request) {
        return ErrorPages.isWanted(request)
                ? ErrorPages.of(ProblemKind.NOT_FOUND.status())
                : Problems.response(Problem.of(ProblemKind.NOT_FOUND), request);
    }

    private static Text offered(ProblemKind kind, List<MediaType> types) {
        if (types.isEmpty()) {
            return kind.advice();
        }
        String list = types.stream().map(MediaType::toString).collect(Collectors.joining(", "));
        return kind == ProblemKind.WRONG_MEDIA_TYPE
                ? new Text("请求头 Content-Type 请写 " + list + "，编码只用 UTF-8", "send Content-Type " + list + ", in UTF-8")
                : new Text("请求头 Accept 可以写 " + list, "send Accept " + list);
    }
}
