package fangfan.service.start.web;

import fangfan.service.page.web.PageController;
import fangfan.service.start.Samples;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The facts of a sample, as an app would send them. */
@PageController
class SampleController {

    private final Samples samples;

    SampleController(Samples samples) {
        this.samples = samples;
    }

    @GetMapping("/samples/{id}")
    String sample(@PathVariable String id, Model model) {
        model.addAttribute(
                "sample", samples.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "start/sample";
    }
}
