package fangfan.service.ruleset.web;

import fangfan.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** The forms of pages that send files: where they stand, and what they say when there is too much. */
enum FileForm {
    NEW_DRAFT("/drafts()", "/tables#upload", Limits.WORKBOOKS),
    DRAFT("/drafts/([0-9a-f-]{36})/workbooks", "/drafts/%s#check", Limits.WORKBOOKS),
    IMPACT("/drafts/([0-9a-f-]{36})/impact/file", "/drafts/%s#impact", Limits.HOUSEHOLDS);

    private static final class Limits {

        static final Text WORKBOOKS = new Text(
                "工作簿最大 5 MB，一次一共最多 30 MB；请删除图片和无关内容后再上传",
                "a workbook has at most 5 MB, and what is sent at once 30 MB: remove pictures and what does not belong");
        static final Text HOUSEHOLDS = new Text(
                "户情文件最大 30 MB；请分成几个文件，一个一个试算",
                "a file of households has at most 30 MB: split it and count one after the other");
    }

    private static final MultipartResolver FILES = new StandardServletMultipartResolver();

    private final Pattern path;
    private final String page;
    private final Text limit;

    FileForm(String path, String page, Text limit) {
        this.path = Pattern.compile(path);
        this.page = page;
        this.limit = limit;
    }

    static Optional<FileForm> of(HttpServletRequest request) {
        return Arrays.stream(values())
                .filter(form -> FILES.isMultipart(request))
                .filter(form -> form.path.matcher(request.getServletPath()).matches())
                .findFirst();
    }

    /** Address of the page that the form stands on. */
    String page(HttpServletRequest request) {
        return path.matcher(request.getServletPath()).replaceFirst(page.formatted("$1"));
    }

    Text limit() {
        return limit;
    }
}
